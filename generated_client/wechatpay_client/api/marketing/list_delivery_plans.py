# Generated from spec/ by `make generate`. Do not edit.
"""List delivery plans of a brand (分页查询投放计划列表).

GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.marketing import DeliveryPlan, DeliveryPlanState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


DeliveryAuditState: TypeAlias = Literal[
    "AUDIT_INITIAL",
    "AUDIT_PROCESSING",
    "AUDIT_PASSED",
    "AUDIT_REJECTED",
]
"""Where the review stands (投放计划审核状态).

- `AUDIT_INITIAL`: not begun
- `AUDIT_PROCESSING`: under way
- `AUDIT_PASSED`: passed
- `AUDIT_REJECTED`: not passed.
"""


class DeliveryPlanPage(Model, kw_only=True):
    """A page of plans (投放计划列表)"""

    total_count: int | Unset = UNSET
    """How many plans there are (资源总条数)"""
    plan_list: list[DeliveryPlan] = ABSENT_LIST
    """The plans of this page (投放计划列表)"""


class ListDeliveryPlansQuery(TypedDict):
    """The query of `marketing.list_delivery_plans`."""

    page_size: NotRequired[int]
    """Largest number of plans wanted in one page (分页大小)"""
    offset: NotRequired[int]
    """Position of the first plan wanted, counted from 0 (分页起始位置)"""
    plan_state: NotRequired[DeliveryPlanState]
    """The state of the plans wanted (投放计划线上状态)"""
    audit_state: NotRequired[DeliveryAuditState]
    """Where the review of the plans wanted stands (投放计划审核状态)"""
    plan_id: NotRequired[str]
    """The plan wanted (投放计划ID)"""


OPERATION: Operation[DeliveryPlanPage] = Operation("marketing.list_delivery_plans", DeliveryPlanPage)


def sync_detailed(
    brand_id: str,
    *,
    client: Caller,
    page_size: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    plan_state: DeliveryPlanState | Unset = UNSET,
    audit_state: DeliveryAuditState | Unset = UNSET,
    plan_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DeliveryPlanPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "brand_id": brand_id,
        },
        {
            "page_size": page_size,
            "offset": offset,
            "plan_state": plan_state,
            "audit_state": audit_state,
            "plan_id": plan_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    brand_id: str,
    *,
    client: Caller,
    page_size: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    plan_state: DeliveryPlanState | Unset = UNSET,
    audit_state: DeliveryAuditState | Unset = UNSET,
    plan_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DeliveryPlanPage:
    """List delivery plans of a brand.

    All of them, one, or those in a state. At most 50 in a page.

    Args:
        brand_id: The brand that is meant (品牌ID)
        client: The client to call with.
        page_size: Largest number of plans wanted in one page (分页大小)
        offset: Position of the first plan wanted, counted from 0 (分页起始位置)
        plan_state: The state of the plans wanted (投放计划线上状态)
        audit_state: Where the review of the plans wanted stands (投放计划审核状态)
        plan_id: The plan wanted (投放计划ID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        DeliveryPlanPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016184563
    """
    return sync_detailed(
        brand_id,
        client=client,
        page_size=page_size,
        offset=offset,
        plan_state=plan_state,
        audit_state=audit_state,
        plan_id=plan_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    brand_id: str,
    *,
    client: Caller,
    page_size: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    plan_state: DeliveryPlanState | Unset = UNSET,
    audit_state: DeliveryAuditState | Unset = UNSET,
    plan_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DeliveryPlanPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "brand_id": brand_id,
        },
        {
            "page_size": page_size,
            "offset": offset,
            "plan_state": plan_state,
            "audit_state": audit_state,
            "plan_id": plan_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    brand_id: str,
    *,
    client: Caller,
    page_size: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    plan_state: DeliveryPlanState | Unset = UNSET,
    audit_state: DeliveryAuditState | Unset = UNSET,
    plan_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DeliveryPlanPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            brand_id,
            client=client,
            page_size=page_size,
            offset=offset,
            plan_state=plan_state,
            audit_state=audit_state,
            plan_id=plan_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    brand_id: str,
    *,
    client: Caller,
    page_size: int | Unset = UNSET,
    offset: int = 0,
    plan_state: DeliveryPlanState | Unset = UNSET,
    audit_state: DeliveryAuditState | Unset = UNSET,
    plan_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[DeliveryPlan]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page begins after as many items as the offset says. Without a limit the platform decides how many items a
    page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {
            "brand_id": brand_id,
        },
        {
            "page_size": page_size,
            "offset": offset,
            "plan_state": plan_state,
            "audit_state": audit_state,
            "plan_id": plan_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    brand_id: str,
    *,
    client: Caller,
    page_size: int | Unset = UNSET,
    offset: int = 0,
    plan_state: DeliveryPlanState | Unset = UNSET,
    audit_state: DeliveryAuditState | Unset = UNSET,
    plan_id: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[DeliveryPlan]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "brand_id": brand_id,
        },
        {
            "page_size": page_size,
            "offset": offset,
            "plan_state": plan_state,
            "audit_state": audit_state,
            "plan_id": plan_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
