# Generated from spec/ by `make generate`. Do not edit.
"""List activities that give coupons after a payment (获取支付有礼活动列表).

GET /v3/marketing/paygiftactivity/activities
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import PaygiftActivity, PaygiftActivityState, PaygiftAwardType
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PaygiftActivityPage(Model, kw_only=True):
    """A page of activities (支付有礼活动列表)"""

    total_count: int | Unset = UNSET
    """How many activities there are (总数)"""
    data: list[PaygiftActivity] = ABSENT_LIST
    """The activities of this page (结果集)"""
    offset: int | Unset = UNSET
    """Number of this page, counted from 0 (分页页码)"""
    limit: int | Unset = UNSET
    """Largest number of activities in a page (分页大小)"""


class ListPaygiftActivitiesQuery(TypedDict):
    """The query of `marketing.list_paygift_activities`."""

    offset: int
    """Number of the page wanted, counted from 0 (分页页码)"""
    limit: int
    """Largest number of activities wanted in one page (分页大小)"""
    activity_name: NotRequired[str]
    """Name of the activities wanted, or a part of it (活动名称)"""
    activity_status: NotRequired[PaygiftActivityState]
    """The state of the activities wanted (活动状态)"""
    award_type: NotRequired[PaygiftAwardType]
    """What the activities wanted give (奖品类型)"""


OPERATION: Operation[PaygiftActivityPage] = Operation("marketing.list_paygift_activities", PaygiftActivityPage)


def sync_detailed(
    *,
    client: Caller,
    offset: int,
    limit: int,
    activity_name: str | Unset = UNSET,
    activity_status: PaygiftActivityState | Unset = UNSET,
    award_type: PaygiftAwardType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PaygiftActivityPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "offset": offset,
            "limit": limit,
            "activity_name": activity_name,
            "activity_status": activity_status,
            "award_type": award_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    offset: int,
    limit: int,
    activity_name: str | Unset = UNSET,
    activity_status: PaygiftActivityState | Unset = UNSET,
    award_type: PaygiftAwardType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PaygiftActivityPage:
    """List activities that give coupons after a payment.

    By name, state or what is given.

    Args:
        client: The client to call with.
        offset: Number of the page wanted, counted from 0 (分页页码)
        limit: Largest number of activities wanted in one page (分页大小)
        activity_name: Name of the activities wanted, or a part of it (活动名称)
        activity_status: The state of the activities wanted (活动状态)
        award_type: What the activities wanted give (奖品类型)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PaygiftActivityPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012489126
    https://pay.weixin.qq.com/doc/v3/partner/4012493214
    """
    return sync_detailed(
        client=client,
        offset=offset,
        limit=limit,
        activity_name=activity_name,
        activity_status=activity_status,
        award_type=award_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    offset: int,
    limit: int,
    activity_name: str | Unset = UNSET,
    activity_status: PaygiftActivityState | Unset = UNSET,
    award_type: PaygiftAwardType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PaygiftActivityPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "offset": offset,
            "limit": limit,
            "activity_name": activity_name,
            "activity_status": activity_status,
            "award_type": award_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    offset: int,
    limit: int,
    activity_name: str | Unset = UNSET,
    activity_status: PaygiftActivityState | Unset = UNSET,
    award_type: PaygiftAwardType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PaygiftActivityPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            offset=offset,
            limit=limit,
            activity_name=activity_name,
            activity_status=activity_status,
            award_type=award_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    *,
    client: Caller,
    limit: int,
    offset: int = 0,
    activity_name: str | Unset = UNSET,
    activity_status: PaygiftActivityState | Unset = UNSET,
    award_type: PaygiftAwardType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[PaygiftActivity]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page is the one that the arguments name, or else the first of the list. Without a size the platform
    decides how many items a page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {},
        {
            "offset": offset,
            "limit": limit,
            "activity_name": activity_name,
            "activity_status": activity_status,
            "award_type": award_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    *,
    client: Caller,
    limit: int,
    offset: int = 0,
    activity_name: str | Unset = UNSET,
    activity_status: PaygiftActivityState | Unset = UNSET,
    award_type: PaygiftAwardType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[PaygiftActivity]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "offset": offset,
            "limit": limit,
            "activity_name": activity_name,
            "activity_status": activity_status,
            "award_type": award_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
