# Generated from spec/ by `make generate`. Do not edit.
"""Have WeChat Pay show a coupon for articles to users (创建投放计划).

POST /v3/marketing/partner/delivery-plan/delivery-plans
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.marketing import DeliveryPlanResult, ProductCouponUsageMode
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, DeliveryPlanRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DeliveryPlanRequest(Model, kw_only=True):
    """Which coupon is shown, when and how often (创建投放计划)"""

    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (请求单号)"""
    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    product_coupon_id: str
    """Number WeChat Pay gave the coupon (商品券ID)"""
    stock_id: str
    """Number of the batch (批次ID)"""
    plan_name: str | Unset = UNSET
    """What the plan is called (投放计划名称)"""
    total_count: int | Unset = UNSET
    """Largest number of coupons that are given (总库存)"""
    user_limit: int | Unset = UNSET
    """Largest number of coupons one user is given (单用户限领)"""
    daily_limit: int | Unset = UNSET
    """Largest number of coupons given on one day (单日限领)"""
    delivery_start_time: datetime | Unset = UNSET
    """From when on the coupon is shown (开始可用时间)"""
    delivery_end_time: datetime | Unset = UNSET
    """Until when the coupon is shown (结束可用时间)"""
    recommend_word: str | Unset = UNSET
    """Words that recommend the coupon (营销标签)"""
    reuse_coupon_config: bool | Unset = UNSET
    """Whether the plan takes over limits and times of the batch (是否复用商品券和批次信息)"""
    usage_mode: ProductCouponUsageMode | Unset = UNSET
    """How often the coupon is used (使用模式).

    - `SINGLE`: once
    - `SEQUENTIAL`: several times, one after the other
    - `PROGRESSIVE_BUNDLE`: several times, by a coupon of its own each.
    """
    stock_bundle_id: str | Unset = UNSET
    """Number WeChat Pay gave the bundle of batches (批次组ID)"""


OPERATION: Operation[DeliveryPlanResult] = Operation("marketing.create_delivery_plan", DeliveryPlanResult)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanResult]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanResult]: ...


def sync_detailed(
    *,
    client: Caller,
    body: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping | Unset = UNSET,
    json: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DeliveryPlanResult]:
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
        body: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeliveryPlanResult: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeliveryPlanResult: ...


def sync(
    *,
    client: Caller,
    body: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping | Unset = UNSET,
    json: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DeliveryPlanResult:
    """Have WeChat Pay show a coupon for articles to users.

    The plan is reviewed; events tell what becomes of it. Repeating the same number with the same contents makes no
    second plan.

    Args:
        client: The client to call with.
        body: DeliveryPlanRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        DeliveryPlanResult

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016184554
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
        body: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanResult]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanResult]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping | Unset = UNSET,
    json: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DeliveryPlanResult]:
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
        body: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeliveryPlanResult: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeliveryPlanResult: ...


async def asyncio(
    *,
    client: Caller,
    body: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping | Unset = UNSET,
    json: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DeliveryPlanResult:
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
