# Generated from spec/ by `make generate`. Do not edit.
"""Tell WeChat Pay that a pay-after order was paid in another way (支付分订单同步).

POST /v3/payscore/payafter-orders/{out_order_no}/sync
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from msgspec import field

from ...models.payscore import SyncedScene
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, SyncPayAfterOrderRequestDict
    from ...models.payscore import ScoreOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ScorePaidElsewhere(Model, kw_only=True):
    """How the user paid in another way (内容信息详情)"""

    paid_time: str | Unset = UNSET
    """When the money was received, as yyyyMMddHHmmss of Beijing time, or as yyyyMMdd, the first moment of that day
    (收款成功时间)
    """


class SyncPayAfterOrderRequest(Model, kw_only=True):
    """What happened to the order outside WeChat Pay (支付分订单同步)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    service_id: str | Unset = UNSET
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    type_: SyncedScene | Unset = field(name="type", default=UNSET)
    """What the merchant tells WeChat Pay of an order (场景类型). `Order_Paid`: the user has paid in another way."""
    detail: ScorePaidElsewhere | Unset = UNSET
    """How the user paid in another way (内容信息详情)"""


class TouchedPayAfterOrder(Model, kw_only=True):
    """The numbers of the order that was told of (先享后付订单号)"""

    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    order_id: str
    """Number WeChat Pay gave the service order (微信支付服务订单号)"""


OPERATION: Operation[TouchedPayAfterOrder] = Operation(
    "payscore.sync_pay_after_order", TouchedPayAfterOrder, body_defaults={"appid": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedPayAfterOrder]: ...

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedPayAfterOrder]: ...


def sync_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TouchedPayAfterOrder]:
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
        body: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TouchedPayAfterOrder: ...

    @overload
    def sync(
        out_order_no: str,
        *,
        client: Caller,
        json: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TouchedPayAfterOrder: ...


def sync(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TouchedPayAfterOrder:
    """Tell WeChat Pay that a pay-after order was paid in another way.

    For a completed order whose money is still due. From then on WeChat Pay does not debit the user. Repeating it is
    safe.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        out_order_no: The order that is meant, by the merchant's own number (商户服务订单号)
        client: The client to call with.
        body: SyncPayAfterOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TouchedPayAfterOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
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
        body: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedPayAfterOrder]: ...

    @overload
    async def asyncio_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TouchedPayAfterOrder]: ...


async def asyncio_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TouchedPayAfterOrder]:
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
        body: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TouchedPayAfterOrder: ...

    @overload
    async def asyncio(
        out_order_no: str,
        *,
        client: Caller,
        json: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TouchedPayAfterOrder: ...


async def asyncio(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncPayAfterOrderRequest | SyncPayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TouchedPayAfterOrder:
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
