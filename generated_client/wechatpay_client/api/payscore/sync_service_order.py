# Generated from spec/ by `make generate`. Do not edit.
"""Tell WeChat Pay that a service order was paid in another way (同步服务订单信息).

POST /v3/payscore/serviceorder/{out_order_no}/sync
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from msgspec import field

from ...models.payscore import ServiceOrder, ServicePaidElsewhere, SyncedScene
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, SyncServiceOrderRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SyncServiceOrderRequest(Model, kw_only=True):
    """What happened to the order outside WeChat Pay (同步服务订单信息)"""

    appid: str | None | Unset = UNSET
    """The AppID the order was made with (公众账号ID) Left out, it is the client's default."""
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    type_: SyncedScene = field(name="type")
    """What the merchant tells WeChat Pay of an order (场景类型). `Order_Paid`: the user has paid in another way."""
    detail: ServicePaidElsewhere | Unset = UNSET
    """How the user paid in another way (内容信息详情)"""


OPERATION: Operation[ServiceOrder] = Operation(
    "payscore.sync_service_order", ServiceOrder, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]: ...

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]: ...


def sync_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ServiceOrder]:
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
        body: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceOrder: ...

    @overload
    def sync(
        out_order_no: str,
        *,
        client: Caller,
        json: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceOrder: ...


def sync(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ServiceOrder:
    """Tell WeChat Pay that a service order was paid in another way.

    For a completed order whose money is still due. From then on WeChat Pay does not debit the user, and the order is
    done. Where both happen, refund either. Repeating it is safe.

    Args:
        out_order_no: The service order that is meant, by the merchant's own number (商户服务订单号)
        client: The client to call with.
        body: SyncServiceOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ServiceOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012587962
    https://pay.weixin.qq.com/doc/v3/merchant/4012647431
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
        body: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]: ...

    @overload
    async def asyncio_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ServiceOrder]: ...


async def asyncio_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ServiceOrder]:
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
        body: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceOrder: ...

    @overload
    async def asyncio(
        out_order_no: str,
        *,
        client: Caller,
        json: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ServiceOrder: ...


async def asyncio(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncServiceOrderRequest | SyncServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ServiceOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ServiceOrder]]:
    """Ask by `payscore.get_service_order` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ServiceOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ServiceOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ServiceOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
