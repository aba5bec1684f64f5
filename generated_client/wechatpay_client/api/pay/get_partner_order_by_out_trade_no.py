# Generated from spec/ by `make generate`. Do not edit.
"""Look up an order of a sub-merchant by the number it was placed under (商户订单号查询).

GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.shared.partner_order import PartnerOrder
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetPartnerOrderByOutTradeNoQuery(TypedDict):
    """The query of `pay.get_partner_order_by_out_trade_no`."""

    sp_mchid: NotRequired[str | None]
    """The service provider that calls (服务商户号) Left out, it is the client's default."""
    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""


OPERATION: Operation[PartnerOrder] = Operation(
    "pay.get_partner_order_by_out_trade_no", PartnerOrder, query_defaults={"sp_mchid": True}
)


def sync_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {
            "sp_mchid": sp_mchid,
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    out_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerOrder:
    """Look up an order of a sub-merchant by the number it was placed under.

    Tells whether the order is paid, refunded or closed. Ask it when no notification came, and after an unknown outcome,
    before goods are handed over.

    Args:
        out_trade_no: The merchant's own number of the order that is meant (商户订单号)
        client: The client to call with.
        sp_mchid: The service provider that calls (服务商户号) Left out, it is the client's default.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PartnerOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012526944
    https://pay.weixin.qq.com/doc/v3/partner/4012739008
    https://pay.weixin.qq.com/doc/v3/partner/4013080235
    https://pay.weixin.qq.com/doc/v3/partner/4012759661
    https://pay.weixin.qq.com/doc/v3/partner/4012759714
    https://pay.weixin.qq.com/doc/v3/partner/4012760115
    https://pay.weixin.qq.com/doc/v3/partner/4012760526
    https://pay.weixin.qq.com/doc/v3/partner/4012886197
    https://pay.weixin.qq.com/doc/v3/partner/4012760568
    """
    return sync_detailed(
        out_trade_no,
        client=client,
        sp_mchid=sp_mchid,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PartnerOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {
            "sp_mchid": sp_mchid,
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    out_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_trade_no,
            client=client,
            sp_mchid=sp_mchid,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
