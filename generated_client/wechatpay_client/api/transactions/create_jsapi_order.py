# Generated from spec/ by `make generate`. Do not edit.
"""Place an order of Hong Kong for an official account or mini-program (小程序/公众号支付下单).

POST /v3/transactions/jsapi
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.shared.prepared_payment import PreparedPayment
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


OPERATION: Operation[PreparedPayment] = Operation(
    "transactions.create_jsapi_order",
    PreparedPayment,
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
    ) -> Response[PreparedPayment]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...


def sync_detailed(
    *,
    client: Caller,
    body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedPayment]:
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
    ) -> PreparedPayment: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...


def sync(
    *,
    client: Caller,
    body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedPayment:
    """Place an order of Hong Kong for an official account or mini-program.

    Since 2022-09-08 the interface of the same name under /v3/global takes its place. The page opens WeChat Pay with the
    session that comes back. No money moves yet.

    Args:
        client: The client to call with.
        body: HongKongOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PreparedPayment

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
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
    ) -> Response[PreparedPayment]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedPayment]:
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
    ) -> PreparedPayment: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...


async def asyncio(
    *,
    client: Caller,
    body: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    json: HongKongOrderRequest | HongKongOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedPayment:
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
