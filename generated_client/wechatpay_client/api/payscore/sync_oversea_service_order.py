# Generated from spec/ by `make generate`. Do not edit.
"""Tell WeChat Pay that an order outside mainland China was paid in another way (同步支付分订单信息).

POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync
"""

from __future__ import annotations

from datetime import datetime
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

    from ...api.payscore.get_oversea_service_order import OverseaServiceOrder
    from ...models.dicts import AnyMapping, SyncOverseaServiceOrderRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class OverseaPaidElsewhere(Model, kw_only=True):
    """How the user paid in another way, all or a part (内容信息详情)"""

    seq: int | Unset = UNSET
    """Position of the payment among those of the order (收款序号)"""
    paid_time: datetime
    """When the user paid (收款成功时间)"""
    paid_amount: int | Unset = UNSET
    """What the user paid (收款金额)"""


class SyncOverseaServiceOrderRequest(Model, kw_only=True):
    """What happened to the order of the sub-merchant outside WeChat Pay (境外同步支付分订单信息)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    type_: SyncedScene = field(name="type")
    """What the merchant tells WeChat Pay of an order (场景类型). `Order_Paid`: the user has paid in another way."""
    detail: OverseaPaidElsewhere
    """How the user paid in another way, all or a part (内容信息详情)"""


OPERATION: Operation[None] = Operation("payscore.sync_oversea_service_order", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        out_order_no: str,
        *,
        client: Caller,
        json: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Tell WeChat Pay that an order outside mainland China was paid in another way.

    For a completed order whose money is still due. From then on WeChat Pay does not debit the user for it, and the
    order is done. Repeating it is safe.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        out_order_no: The service order that is meant, by the service provider's own number (商户服务订单号)
        client: The client to call with.
        body: SyncOverseaServiceOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
    """
    sync_detailed(
        out_order_no,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        out_order_no: str,
        *,
        client: Caller,
        json: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        out_order_no: str,
        *,
        client: Caller,
        json: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncOverseaServiceOrderRequest | SyncOverseaServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        out_order_no,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[OverseaServiceOrder]]:
    """Ask by `payscore.get_oversea_service_order` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[OverseaServiceOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[OverseaServiceOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[OverseaServiceOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
