# Generated from spec/ by `make generate`. Do not edit.
"""Look up a combined order by the merchant's own number (合单查询订单).

GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.combine_transactions import CombineOrder
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[CombineOrder] = Operation("combine_transactions.get_order_by_combine_out_trade_no", CombineOrder)


def sync_detailed(
    combine_out_trade_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CombineOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "combine_out_trade_no": combine_out_trade_no,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    combine_out_trade_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CombineOrder:
    """Look up a combined order by the merchant's own number.

    Tells for each part whether it was paid, refunded or closed. Ask it when no notification came or a reply was lost,
    before goods are handed over.

    Args:
        combine_out_trade_no: The merchant's own number of the combined order that is meant (合单商户订单号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CombineOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012557006
    https://pay.weixin.qq.com/doc/v3/merchant/4013421126
    https://pay.weixin.qq.com/doc/v3/merchant/4013421222
    https://pay.weixin.qq.com/doc/v3/merchant/4013421316
    https://pay.weixin.qq.com/doc/v3/merchant/4013421401
    https://pay.weixin.qq.com/doc/v3/merchant/4012551745
    https://pay.weixin.qq.com/doc/v3/partner/4012761057
    https://pay.weixin.qq.com/doc/v3/partner/4013462099
    https://pay.weixin.qq.com/doc/v3/partner/4013462164
    https://pay.weixin.qq.com/doc/v3/partner/4013462240
    https://pay.weixin.qq.com/doc/v3/partner/4013462520
    https://pay.weixin.qq.com/doc/v3/partner/4012708988
    https://pay.weixin.qq.com/doc/v3/partner/4012602253
    https://pay.weixin.qq.com/doc/v3/partner/4012761049
    https://pay.weixin.qq.com/doc/v3/partner/4015973142
    """
    return sync_detailed(
        combine_out_trade_no,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    combine_out_trade_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CombineOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "combine_out_trade_no": combine_out_trade_no,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    combine_out_trade_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CombineOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            combine_out_trade_no,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
