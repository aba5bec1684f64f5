# Generated from spec/ by `make generate`. Do not edit.
"""Close an order that nobody paid (关单).

POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET

from ...runtime.model import Model, Unset
from ...runtime.operation import Operation, check_error

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.shared import Order
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CloseOrderRequest(Model, kw_only=True):
    """Whose order is closed (关单)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""


OPERATION: Operation[None] = Operation("pay.close_order", None)


def sync_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    body: CloseOrderRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


def sync(
    out_trade_no: str,
    *,
    client: Caller,
    body: CloseOrderRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Close an order that nobody paid.

    Afterwards the order cannot be paid any more, and a new attempt needs a new number. An order that is already paid is
    not closed; refund it instead.

    Args:
        out_trade_no: The merchant's own number of the order that is meant (商户订单号)
        client: The client to call with.
        body: CloseOrderRequest or the same as plain data.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791860
    https://pay.weixin.qq.com/doc/v3/merchant/4013070360
    https://pay.weixin.qq.com/doc/v3/merchant/4012791839
    https://pay.weixin.qq.com/doc/v3/merchant/4012791881
    https://pay.weixin.qq.com/doc/v3/merchant/4012791901
    https://pay.weixin.qq.com/doc/v3/merchant/4012526915
    """
    sync_detailed(
        out_trade_no,
        client=client,
        body=body,
        validate=validate,
        deadline=deadline,
    )


async def asyncio_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    body: CloseOrderRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


async def asyncio(
    out_trade_no: str,
    *,
    client: Caller,
    body: CloseOrderRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        out_trade_no,
        client=client,
        body=body,
        validate=validate,
        deadline=deadline,
    )


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[Order]]:
    """Ask by `pay.get_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[Order]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[Order]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[Order]] = await check_error(OPERATION, error).resolve_async()
    return found
