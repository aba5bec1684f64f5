# Generated from spec/ by `make generate`. Do not edit.
"""Undo a debit by payment code (撤销).

POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ReverseOrderRequestDict
    from ...models.shared.order import Order
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ReverseOrderRequest(Model, kw_only=True):
    """Whose order is undone (撤销)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号) Left out, it is the client's default."""


class ReversedOrder(Model, kw_only=True):
    """The order that was undone (撤销结果)"""

    appid: str | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""


OPERATION: Operation[ReversedOrder] = Operation(
    "pay.reverse_order", ReversedOrder, body_defaults={"appid": True, "mchid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_trade_no: str,
        *,
        client: Caller,
        body: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReversedOrder]: ...

    @overload
    def sync_detailed(
        out_trade_no: str,
        *,
        client: Caller,
        json: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReversedOrder]: ...


def sync_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    body: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    json: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ReversedOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    def sync(
        out_trade_no: str,
        *,
        client: Caller,
        body: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReversedOrder: ...

    @overload
    def sync(
        out_trade_no: str,
        *,
        client: Caller,
        json: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReversedOrder: ...


def sync(
    out_trade_no: str,
    *,
    client: Caller,
    body: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    json: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ReversedOrder:
    """Undo a debit by payment code.

    For debits by payment code only. A paid order is refunded in full, an unpaid one is closed. Wait about 15 seconds
    after the debit, and repeat the call as long as its outcome is unknown.

    Args:
        out_trade_no: The merchant's own number of the order that is meant (商户订单号)
        client: The client to call with.
        body: ReverseOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ReversedOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012382161
    """
    return sync_detailed(
        out_trade_no,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        out_trade_no: str,
        *,
        client: Caller,
        body: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReversedOrder]: ...

    @overload
    async def asyncio_detailed(
        out_trade_no: str,
        *,
        client: Caller,
        json: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReversedOrder]: ...


async def asyncio_detailed(
    out_trade_no: str,
    *,
    client: Caller,
    body: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    json: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ReversedOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_trade_no": out_trade_no,
        },
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio(
        out_trade_no: str,
        *,
        client: Caller,
        body: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReversedOrder: ...

    @overload
    async def asyncio(
        out_trade_no: str,
        *,
        client: Caller,
        json: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReversedOrder: ...


async def asyncio(
    out_trade_no: str,
    *,
    client: Caller,
    body: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    json: ReverseOrderRequest | ReverseOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ReversedOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_trade_no,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


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
