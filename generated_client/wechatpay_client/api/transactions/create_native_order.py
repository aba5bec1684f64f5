# Generated from spec/ by `make generate`. Do not edit.
"""Place an order of Hong Kong that the user pays by scanning a code (扫码支付下单).

POST /v3/transactions/native
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.shared.payment_code import PaymentCode
from ...models.transactions import HongKongOrderRequest
from ...runtime.body import require_body
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, HongKongOrderRequestDict
    from ...models.transactions import HongKongOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[PaymentCode] = Operation(
    "transactions.create_native_order",
    PaymentCode,
    body_defaults={"mchid": False, "appid": False, "sp_mchid": False, "notify_url": True},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentCode]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentCode]: ...


def sync_detailed(
    *,
    client: Caller,
    body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PaymentCode]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PaymentCode: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PaymentCode: ...


def sync(
    *,
    client: Caller,
    body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PaymentCode:
    """Place an order of Hong Kong that the user pays by scanning a code.

    Since 2022-09-08 the interface of the same name under /v3/global takes its place. Show the link that comes back as a
    QR code. No money moves yet.

    Args:
        client: The client to call with.
        body: HongKongOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PaymentCode

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
    """
    return sync_detailed(
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
        *,
        client: Caller,
        body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentCode]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentCode]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PaymentCode]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PaymentCode: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PaymentCode: ...


async def asyncio(
    *,
    client: Caller,
    body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PaymentCode:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[HongKongOrder]]:
    """Ask by `transactions.get_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[HongKongOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[HongKongOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[HongKongOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
