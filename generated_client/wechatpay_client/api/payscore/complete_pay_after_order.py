# Generated from spec/ by `make generate`. Do not edit.
"""Complete a pay-after order and have its money debited (完结先享后付订单).

POST /v3/payscore/payafter-orders/{out_order_no}/complete
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import CompleteScoreOrderRequest, TouchedServiceOrder
from ...runtime.body import require_body
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, CompleteScoreOrderRequestDict
    from ...models.payscore import ScoreOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[TouchedServiceOrder] = Operation(
    "payscore.complete_pay_after_order", TouchedServiceOrder, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]: ...

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]: ...


def sync_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TouchedServiceOrder]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_order_no": out_order_no,
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
        out_order_no: str,
        *,
        client: Caller,
        body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TouchedServiceOrder: ...

    @overload
    def sync(
        out_order_no: str,
        *,
        client: Caller,
        json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TouchedServiceOrder: ...


def sync(
    out_order_no: str,
    *,
    client: Caller,
    body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TouchedServiceOrder:
    """Complete a pay-after order and have its money debited.

    For an order that the user has confirmed. It says whether the user had the service and what it cost, and takes the
    ticket of the query. WeChat Pay then debits the user. Repeating it with the same values is safe.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        out_order_no: The order that is meant, by the merchant's own number (商户服务订单号)
        client: The client to call with.
        body: CompleteScoreOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TouchedServiceOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
    """
    return sync_detailed(
        out_order_no,
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
        out_order_no: str,
        *,
        client: Caller,
        body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]: ...

    @overload
    async def asyncio_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedServiceOrder]: ...


async def asyncio_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TouchedServiceOrder]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_order_no": out_order_no,
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
        out_order_no: str,
        *,
        client: Caller,
        body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TouchedServiceOrder: ...

    @overload
    async def asyncio(
        out_order_no: str,
        *,
        client: Caller,
        json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TouchedServiceOrder: ...


async def asyncio(
    out_order_no: str,
    *,
    client: Caller,
    body: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
    json: CompleteScoreOrderRequest | CompleteScoreOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TouchedServiceOrder:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_order_no,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ScoreOrder]]:
    """Ask by `payscore.get_pay_after_order` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ScoreOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ScoreOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ScoreOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
