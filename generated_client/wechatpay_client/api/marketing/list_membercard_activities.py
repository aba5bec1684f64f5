# Generated from spec/ by `make generate`. Do not edit.
"""List activities that give coupons to members (查询活动列表).

GET /v3/marketing/membercard-activity/activities
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import MemberActivity, MemberActivityState, MemberActivityType
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberActivityPage(Model, kw_only=True):
    """A page of activities (会员活动列表)"""

    data: list[MemberActivity] = ABSENT_LIST
    """The activities of this page (活动详情)"""
    offset: int | Unset = UNSET
    """Position of the first activity of this page, counted from 0 (请求资源起始位置)"""
    limit: int | Unset = UNSET
    """Largest number of activities in a page (最大资源条数)"""
    total_count: int | Unset = UNSET
    """How many activities there are (资源总条数)"""


class ListMembercardActivitiesQuery(TypedDict):
    """The query of `marketing.list_membercard_activities`."""

    limit: NotRequired[int]
    """Largest number of activities wanted in one page (最大资源条数)"""
    offset: NotRequired[int]
    """Position of the first activity wanted, counted from 0 (请求资源起始位置)"""
    activity_type: MemberActivityType
    """The type of the activities wanted (活动类型)"""
    card_id: NotRequired[str]
    """The kind of card of the activities wanted (会员卡ID)"""
    activity_status: NotRequired[MemberActivityState]
    """The state of the activities wanted (活动的当前状态)"""


OPERATION: Operation[MemberActivityPage] = Operation("marketing.list_membercard_activities", MemberActivityPage)


def sync_detailed(
    *,
    client: Caller,
    activity_type: MemberActivityType,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    card_id: str | Unset = UNSET,
    activity_status: MemberActivityState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberActivityPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "limit": limit,
            "offset": offset,
            "activity_type": activity_type,
            "card_id": card_id,
            "activity_status": activity_status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    activity_type: MemberActivityType,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    card_id: str | Unset = UNSET,
    activity_status: MemberActivityState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberActivityPage:
    """List activities that give coupons to members.

    Of one type, and of one kind of card or one state where that is asked for.

    Args:
        client: The client to call with.
        limit: Largest number of activities wanted in one page (最大资源条数)
        offset: Position of the first activity wanted, counted from 0 (请求资源起始位置)
        activity_type: The type of the activities wanted (活动类型)
        card_id: The kind of card of the activities wanted (会员卡ID)
        activity_status: The state of the activities wanted (活动的当前状态)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MemberActivityPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012553261
    https://pay.weixin.qq.com/doc/v3/partner/4012714468
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        activity_type=activity_type,
        card_id=card_id,
        activity_status=activity_status,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    activity_type: MemberActivityType,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    card_id: str | Unset = UNSET,
    activity_status: MemberActivityState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberActivityPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "limit": limit,
            "offset": offset,
            "activity_type": activity_type,
            "card_id": card_id,
            "activity_status": activity_status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    activity_type: MemberActivityType,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    card_id: str | Unset = UNSET,
    activity_status: MemberActivityState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberActivityPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            activity_type=activity_type,
            card_id=card_id,
            activity_status=activity_status,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    *,
    client: Caller,
    activity_type: MemberActivityType,
    limit: int | Unset = UNSET,
    offset: int = 0,
    card_id: str | Unset = UNSET,
    activity_status: MemberActivityState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[MemberActivity]:
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
        {},
        {
            "limit": limit,
            "offset": offset,
            "activity_type": activity_type,
            "card_id": card_id,
            "activity_status": activity_status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    *,
    client: Caller,
    activity_type: MemberActivityType,
    limit: int | Unset = UNSET,
    offset: int = 0,
    card_id: str | Unset = UNSET,
    activity_status: MemberActivityState | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[MemberActivity]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "limit": limit,
            "offset": offset,
            "activity_type": activity_type,
            "card_id": card_id,
            "activity_status": activity_status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
