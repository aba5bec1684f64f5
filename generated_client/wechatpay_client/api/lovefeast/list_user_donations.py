# Generated from spec/ by `make generate`. Do not edit.
"""List what a user has given to a brand (查询用户捐赠单列表).

GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.lovefeast import LoveFeastDonation
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class LoveFeastDonationPage(Model, kw_only=True):
    """A page of what a user has given (用户捐赠单列表)"""

    count: int | Unset = UNSET
    """Number of donations on this page (该次请求返回的记录条数)"""
    limit: int | Unset = UNSET
    """Largest number of donations in this page (最大记录条数)"""
    offset: int | Unset = UNSET
    """Position of the first donation of this page, counted from 0 (起始位置)"""
    total_count: int | Unset = UNSET
    """Number of donations on all pages together (全部记录数量)"""
    data: list[LoveFeastDonation] = ABSENT_LIST
    """The donations of this page (结果集)"""


class ListUserDonationsQuery(TypedDict):
    """The query of `lovefeast.list_user_donations`."""

    offset: NotRequired[int]
    """Position of the first donation wanted, counted from 0; 0 if left out (请求资源起始位置)"""
    limit: NotRequired[int]
    """Largest number of donations wanted in one page, 10 if left out (最大资源条数)"""


OPERATION: Operation[LoveFeastDonationPage] = Operation("lovefeast.list_user_donations", LoveFeastDonationPage)


def sync_detailed(
    openid: str,
    brand_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[LoveFeastDonationPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
            "brand_id": brand_id,
        },
        {
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    openid: str,
    brand_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> LoveFeastDonationPage:
    """List what a user has given to a brand.

    Shows the user what became of their donations.

    No official page of it is known.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        brand_id: The brand that is meant (品牌ID)
        client: The client to call with.
        offset: Position of the first donation wanted, counted from 0; 0 if left out (请求资源起始位置)
        limit: Largest number of donations wanted in one page, 10 if left out (最大资源条数)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        LoveFeastDonationPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    """
    return sync_detailed(
        openid,
        brand_id,
        client=client,
        offset=offset,
        limit=limit,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    brand_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[LoveFeastDonationPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
            "brand_id": brand_id,
        },
        {
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    openid: str,
    brand_id: str,
    *,
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> LoveFeastDonationPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            brand_id,
            client=client,
            offset=offset,
            limit=limit,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    openid: str,
    brand_id: str,
    *,
    client: Caller,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[LoveFeastDonation]:
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
            "openid": openid,
            "brand_id": brand_id,
        },
        {
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    openid: str,
    brand_id: str,
    *,
    client: Caller,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[LoveFeastDonation]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "openid": openid,
            "brand_id": brand_id,
        },
        {
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
