# Generated from spec/ by `make generate`. Do not edit.
"""Look up an order of a sub-merchant by the number WeChat Pay gave it (微信支付订单号查询).

GET /v3/pay/partner/transactions/id/{transaction_id}
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


class GetPartnerOrderByTransactionIdQuery(TypedDict):
    """The query of `pay.get_partner_order_by_transaction_id`."""

    sp_mchid: NotRequired[str | None]
    """The service provider that calls (服务商户号) Left out, it is the client's default."""
    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""


OPERATION: Operation[PartnerOrder] = Operation(
    "pay.get_partner_order_by_transaction_id", PartnerOrder, query_defaults={"sp_mchid": True}
)


def sync_detailed(
    transaction_id: str,
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
            "transaction_id": transaction_id,
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
    transaction_id: str,
    *,
    client: Caller,
    sub_mchid: str,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PartnerOrder:
    """Look up an order of a sub-merchant by the number WeChat Pay gave it.

    Tells whether the order is paid, refunded or closed. Ask it when no notification came, before goods are handed over.

    Args:
        transaction_id: WeChat Pay's number of the order that is meant (微信支付订单号)
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

    https://pay.weixin.qq.com/doc/v3/partner/4012526943
    https://pay.weixin.qq.com/doc/v3/partner/4012738964
    https://pay.weixin.qq.com/doc/v3/partner/4013080234
    https://pay.weixin.qq.com/doc/v3/partner/4012738969
    https://pay.weixin.qq.com/doc/v3/partner/4012738971
    https://pay.weixin.qq.com/doc/v3/partner/4012738973
    https://pay.weixin.qq.com/doc/v3/partner/4012760520
    https://pay.weixin.qq.com/doc/v3/partner/4012886173
    https://pay.weixin.qq.com/doc/v3/partner/4012760565
    """
    return sync_detailed(
        transaction_id,
        client=client,
        sp_mchid=sp_mchid,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    transaction_id: str,
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
            "transaction_id": transaction_id,
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
    transaction_id: str,
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
            transaction_id,
            client=client,
            sp_mchid=sp_mchid,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
