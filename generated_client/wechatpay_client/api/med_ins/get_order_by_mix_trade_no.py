# Generated from spec/ by `make generate`. Do not edit.
"""Look up a medical order by the number WeChat Pay gave it (使用医保自费混合订单号查看下单结果).

GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.med_ins import MedInsOrder
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetOrderByMixTradeNoQuery(TypedDict):
    """The query of `med_ins.get_order_by_mix_trade_no`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """


OPERATION: Operation[MedInsOrder] = Operation("med_ins.get_order_by_mix_trade_no", MedInsOrder)


def sync_detailed(
    mix_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MedInsOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "mix_trade_no": mix_trade_no,
        },
        {
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    mix_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MedInsOrder:
    """Look up a medical order by the number WeChat Pay gave it.

    Tells how each part stands. Ask it when the user comes back from paying, before the page says that it is paid.

    Args:
        mix_trade_no: The order that is meant, by the number WeChat Pay gave it (医保自费混合订单号)
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MedInsOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4016781479
    https://pay.weixin.qq.com/doc/v3/partner/4012503155
    """
    return sync_detailed(
        mix_trade_no,
        client=client,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    mix_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MedInsOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "mix_trade_no": mix_trade_no,
        },
        {
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    mix_trade_no: str,
    *,
    client: Caller,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MedInsOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            mix_trade_no,
            client=client,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
