# Generated from spec/ by `make generate`. Do not edit.
"""Tell WeChat Pay that an order of an acquiring institution was paid in another way (从业机构同步微信支付分订单信息).

POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from msgspec import field

from ...models.payscore import ServicePaidElsewhere, SyncedScene
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.payscore.get_acquiring_bank_service_order import AcquiringBankServiceOrder
    from ...models.dicts import AnyMapping, SyncAcquiringBankServiceOrderRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SyncAcquiringBankServiceOrderRequest(Model, kw_only=True):
    """What happened to the order outside WeChat Pay (从业机构同步支付分订单信息)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    channel_id: str
    """Merchant number of the channel that brought the sub-merchant to the acquiring institution (渠道商商户号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    type_: SyncedScene = field(name="type")
    """What the merchant tells WeChat Pay of an order (场景类型). `Order_Paid`: the user has paid in another way."""
    detail: ServicePaidElsewhere
    """How the user paid in another way (内容信息详情)"""


OPERATION: Operation[None] = Operation("payscore.sync_acquiring_bank_service_order", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping,
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
        json: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping | Unset = UNSET,
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
        body: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping,
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
        json: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Tell WeChat Pay that an order of an acquiring institution was paid in another way.

    For a completed order whose money is still due, while no debit is registered. From then on the order is done.
    Repeating it is safe.

    Args:
        out_order_no: The service order that is meant, by the caller's own number (商户服务订单号)
        client: The client to call with.
        body: SyncAcquiringBankServiceOrderRequest or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4012691378
    https://pay.weixin.qq.com/doc/v3/partner/4013194292
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
        body: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping,
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
        json: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping | Unset = UNSET,
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
        body: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping,
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
        json: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    out_order_no: str,
    *,
    client: Caller,
    body: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: SyncAcquiringBankServiceOrderRequest | SyncAcquiringBankServiceOrderRequestDict | AnyMapping | Unset = UNSET,
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[AcquiringBankServiceOrder]]:
    """Ask by `payscore.get_acquiring_bank_service_order` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[AcquiringBankServiceOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[AcquiringBankServiceOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[AcquiringBankServiceOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
