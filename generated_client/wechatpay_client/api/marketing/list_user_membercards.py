# Generated from spec/ by `make generate`. Do not edit.
"""List the member cards of a user (查询用户在品牌下所有会员卡).

GET /v3/marketing/membercard-open/user/cards
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class UserMemberCardNumbers(Model, kw_only=True):
    """What names the card of a user (用户会员卡)"""

    card_id: str | Unset = UNSET
    """Number WeChat Pay gave the kind of member card (会员卡ID)"""
    code: str | Unset = UNSET
    """The code that names the card of the user, unique under its kind (会员卡code)"""


class UserMemberCardPage(Model, kw_only=True):
    """A page of the cards of a user (用户会员卡列表)"""

    data: list[UserMemberCardNumbers] = ABSENT_LIST
    """The cards of this page (用户会员卡列表)"""
    total_count: int
    """How many cards the user has (总数量)"""
    offset: int
    """Number of this page, counted from 0 (分页页码)"""
    limit: int
    """Largest number of cards in a page (分页大小)"""


class ListUserMembercardsQuery(TypedDict):
    """The query of `marketing.list_user_membercards`."""

    openid: str
    """The user (用户标识)"""
    appid: NotRequired[str | None]
    """AppID under which the user is named (商户AppId)"""
    offset: int
    """Number of the page wanted, counted from 0 (分页页码)"""
    limit: int
    """Largest number of cards wanted in one page (分页大小)"""


OPERATION: Operation[UserMemberCardPage] = Operation(
    "marketing.list_user_membercards", UserMemberCardPage, query_defaults={"appid": False}
)


def sync_detailed(
    *,
    client: Caller,
    openid: str,
    offset: int,
    limit: int,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserMemberCardPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "openid": openid,
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
    openid: str,
    offset: int,
    limit: int,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserMemberCardPage:
    """List the member cards of a user.

    Those of all kinds of cards of the brand.

    Args:
        client: The client to call with.
        openid: The user (用户标识)
        appid: AppID under which the user is named (商户AppId)
        offset: Number of the page wanted, counted from 0 (分页页码)
        limit: Largest number of cards wanted in one page (分页大小)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UserMemberCardPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012549255
    https://pay.weixin.qq.com/doc/v3/partner/4012709674
    """
    return sync_detailed(
        client=client,
        openid=openid,
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
    openid: str,
    offset: int,
    limit: int,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UserMemberCardPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "openid": openid,
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
    openid: str,
    offset: int,
    limit: int,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UserMemberCardPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            openid=openid,
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
    openid: str,
    limit: int,
    appid: str | None | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[UserMemberCardNumbers]:
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
            "openid": openid,
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
    openid: str,
    limit: int,
    appid: str | None | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[UserMemberCardNumbers]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "openid": openid,
            "appid": appid,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
