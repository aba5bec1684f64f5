# Generated from spec/ by `make generate`. Do not edit.
"""Look up an order by the merchant's own number (商户订单号查询).

GET /v3/pay/transactions/out-trade-no/{out_trade_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.shared.order import Order
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetOrderByOutTradeNoQuery(TypedDict):
    """The query of `pay.get_order_by_out_trade_no`."""

    mchid: NotRequired[str | None]
    """The merchant that calls (商户号) Left out, it is the client's default."""


OPERATION: Operation[Order] = Operation("pay.get_order_by_out_trade_no", Order, query_defaults={"mchid": True})


def sync_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Order]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {
            "mchid": mchid,
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
    mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Order:
    """Look up an order by the merchant's own number.

    Tells whether the order is paid, refunded or closed. Ask it when no notification came, and after an unknown outcome,
    before goods are handed over.

    Args:
        out_trade_no: The merchant's own number of the order that is meant (商户订单号)
        client: The client to call with.
        mchid: The merchant that calls (商户号) Left out, it is the client's default.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        Order

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791859
    https://pay.weixin.qq.com/doc/v3/merchant/4013070356
    https://pay.weixin.qq.com/doc/v3/merchant/4012791838
    https://pay.weixin.qq.com/doc/v3/merchant/4012791880
    https://pay.weixin.qq.com/doc/v3/merchant/4012791900
    https://pay.weixin.qq.com/doc/v3/merchant/4012526919
    """
    return sync_detailed(
        out_trade_no,
        client=client,
        mchid=mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Order]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {
            "mchid": mchid,
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
    mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Order:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_trade_no,
            client=client,
            mchid=mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
