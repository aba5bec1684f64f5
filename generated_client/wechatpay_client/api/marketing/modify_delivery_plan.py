# Generated from spec/ by `make generate`. Do not edit.
"""Change a delivery plan (更新投放计划).

PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.marketing import DeliveryPlanResult
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, DeliveryPlanModificationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DeliveryPlanContent(Model, kw_only=True):
    """What changes of a plan; what is left out stays (修改内容)"""

    plan_name: str | Unset = UNSET
    """What the plan is called (投放计划名称)"""
    delivery_end_time: datetime | Unset = UNSET
    """Until when the coupon is shown (结束可用时间)"""
    total_count: int | Unset = UNSET
    """Largest number of coupons that are given (总库存)"""
    user_limit: int | Unset = UNSET
    """Largest number of coupons one user is given (单用户限领)"""
    daily_limit: int | Unset = UNSET
    """Largest number of coupons given on one day (单日限领)"""
    recommend_word: str | Unset = UNSET
    """Words that recommend the coupon (营销标签)"""


class DeliveryPlanModification(Model, kw_only=True):
    """What changes of a plan (更新投放计划)"""

    modify_content: DeliveryPlanContent
    """What changes of a plan; what is left out stays (修改内容)"""
    out_request_no: str | Unset = UNSET
    """The merchant's own number of the request, unique under its merchant number (请求单号)"""


OPERATION: Operation[DeliveryPlanResult] = Operation("marketing.modify_delivery_plan", DeliveryPlanResult)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        plan_id: str,
        *,
        client: Caller,
        body: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanResult]: ...

    @overload
    def sync_detailed(
        plan_id: str,
        *,
        client: Caller,
        json: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanResult]: ...


def sync_detailed(
    plan_id: str,
    *,
    client: Caller,
    body: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping | Unset = UNSET,
    json: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DeliveryPlanResult]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "plan_id": plan_id,
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
        plan_id: str,
        *,
        client: Caller,
        body: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeliveryPlanResult: ...

    @overload
    def sync(
        plan_id: str,
        *,
        client: Caller,
        json: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeliveryPlanResult: ...


def sync(
    plan_id: str,
    *,
    client: Caller,
    body: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping | Unset = UNSET,
    json: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DeliveryPlanResult:
    """Change a delivery plan.

    What is left out stays.

    Args:
        plan_id: The plan that is meant (投放计划ID)
        client: The client to call with.
        body: DeliveryPlanModification or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4016184594
    """
    return sync_detailed(
        plan_id,
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
        plan_id: str,
        *,
        client: Caller,
        body: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanResult]: ...

    @overload
    async def asyncio_detailed(
        plan_id: str,
        *,
        client: Caller,
        json: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanResult]: ...


async def asyncio_detailed(
    plan_id: str,
    *,
    client: Caller,
    body: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping | Unset = UNSET,
    json: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DeliveryPlanResult]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "plan_id": plan_id,
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
        plan_id: str,
        *,
        client: Caller,
        body: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeliveryPlanResult: ...

    @overload
    async def asyncio(
        plan_id: str,
        *,
        client: Caller,
        json: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeliveryPlanResult: ...


async def asyncio(
    plan_id: str,
    *,
    client: Caller,
    body: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping | Unset = UNSET,
    json: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DeliveryPlanResult:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            plan_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
