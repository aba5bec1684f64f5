# Generated from spec/ by `make generate`. Do not edit.
"""Lower the amount of a completed service order of a sub-merchant (修改订单金额).

POST /v3/payscore/partner/serviceorder/{out_order_no}/modify
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payscore import ServiceDevice, ServiceDiscount, ServiceFee
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ModifyPartnerServiceOrderRequestDict
    from ...models.payscore import PartnerServiceOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ModifyPartnerServiceOrderRequest(Model, kw_only=True):
    """What the service of the sub-merchant costs instead (服务商修改订单金额)"""

    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    post_payments: list[ServiceFee]
    """What the user pays for (后付费项目)"""
    post_discounts: list[ServiceDiscount] | Unset = UNSET
    """What the merchant takes off the price (后付费商户优惠)"""
    total_amount: int
    """What the user pays in all from now on; not more than before (总金额) Unit: fen."""
    reason: str
    """Why it is done, in words (原因)"""
    device: ServiceDevice | Unset = UNSET
    """The devices the service is used with (设备信息)"""


OPERATION: Operation[None] = Operation("payscore.modify_partner_service_order", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_order_no: str,
        *,
        client: Caller,
        body: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping,
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
        json: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
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
        body: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping,
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
        json: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    out_order_no: str,
    *,
    client: Caller,
    body: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Lower the amount of a completed service order of a sub-merchant.

    For a completed order whose money is still due; it can only become less. Where a debit is just under way it is
    refused, and works three minutes later. Once the money has been received, a refund takes the place of it. Repeating
    it with the same values is safe. A list of the interfaces says that it can be done once.

    Args:
        out_order_no: The service order that is meant, by the caller's own number (商户服务订单号)
        client: The client to call with.
        body: ModifyPartnerServiceOrderRequest or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4012692360
    https://pay.weixin.qq.com/doc/v3/partner/4013138819
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
        body: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping,
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
        json: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    out_order_no: str,
    *,
    client: Caller,
    body: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
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
        body: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping,
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
        json: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    out_order_no: str,
    *,
    client: Caller,
    body: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
    json: ModifyPartnerServiceOrderRequest | ModifyPartnerServiceOrderRequestDict | AnyMapping | Unset = UNSET,
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerServiceOrder]]:
    """Ask by `payscore.get_partner_service_order` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerServiceOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerServiceOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerServiceOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
