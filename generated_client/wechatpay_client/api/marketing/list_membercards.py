# Generated from spec/ by `make generate`. Do not edit.
"""List kinds of member cards (查询会员卡模板列表).

GET /v3/marketing/membercard-open/cards
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.marketing import MemberCard
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberCardPage(Model, kw_only=True):
    """A page of kinds of cards (会员卡模板列表)"""

    total_count: int
    """How many kinds of cards there are (总数量)"""
    limit: int
    """Largest number of kinds in a page (分页大小)"""
    offset: int
    """Number of this page, counted from 0 (分页页码)"""
    data: list[MemberCard] = ABSENT_LIST
    """The kinds of this page (会员卡列表)"""
    need_dynamic_code: bool | Unset = UNSET
    """Whether codes change from time to time (是否启用动态码)"""


class ListMembercardsQuery(TypedDict):
    """The query of `marketing.list_membercards`."""

    brand_id: NotRequired[str]
    """The brand of the kinds wanted (品牌id)"""
    appid: NotRequired[str | None]
    """The AppID of the kinds wanted (商户AppId)"""
    offset: int
    """Number of the page wanted, counted from 0 (分页页码)"""
    limit: int
    """Largest number of kinds wanted in one page (分页大小)"""


OPERATION: Operation[MemberCardPage] = Operation(
    "marketing.list_membercards", MemberCardPage, query_defaults={"appid": False}
)


def sync_detailed(
    *,
    client: Caller,
    offset: int,
    limit: int,
    brand_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCardPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "brand_id": brand_id,
            "appid": appid,
            "offset": offset,
            "limit": limit,
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
    brand_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCardPage:
    """List kinds of member cards.

    All of them, or those of a brand or an AppID.

    Args:
        client: The client to call with.
        brand_id: The brand of the kinds wanted (品牌id)
        appid: The AppID of the kinds wanted (商户AppId)
        offset: Number of the page wanted, counted from 0 (分页页码)
        limit: Largest number of kinds wanted in one page (分页大小)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MemberCardPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012547108
    https://pay.weixin.qq.com/doc/v3/partner/4012709010
    """
    return sync_detailed(
        client=client,
        brand_id=brand_id,
        appid=appid,
        offset=offset,
        limit=limit,
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
    brand_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCardPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "brand_id": brand_id,
            "appid": appid,
            "offset": offset,
            "limit": limit,
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
    brand_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCardPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            brand_id=brand_id,
            appid=appid,
            offset=offset,
            limit=limit,
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
    brand_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[MemberCard]:
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
            "brand_id": brand_id,
            "appid": appid,
            "offset": offset,
            "limit": limit,
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
    brand_id: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[MemberCard]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "brand_id": brand_id,
            "appid": appid,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
