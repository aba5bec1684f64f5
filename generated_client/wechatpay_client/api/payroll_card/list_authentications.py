# Generated from spec/ by `make generate`. Do not edit.
"""List the checks of a person on one day (查询核身记录).

GET /v3/payroll-card/authentications
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import date
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.payroll_card import AuthenticateState, Authentication
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AuthenticationPage(Model, kw_only=True):
    """A page of the checks of a person on one day (查询核身记录)"""

    data: list[Authentication] = ABSENT_LIST
    """The checks of this page (查询结果记录列表)"""
    total_count: int | Unset = UNSET
    """Number of checks on all pages together (总记录条数)"""
    offset: int
    """Position of the first check of this page, counted from 0 (记录起始位置)"""
    limit: int
    """Number of checks in this page (本次返回条数)"""


class ListAuthenticationsQuery(TypedDict):
    """The query of `payroll_card.list_authentications`."""

    openid: str
    """The person who is meant (用户标识)"""
    appid: NotRequired[str | None]
    """AppID under which the person has the OpenID, if it is the service provider's (应用ID)"""
    sub_appid: NotRequired[str]
    """AppID under which the person has the OpenID, if it is the sub-merchant's (子商户应用ID)"""
    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""
    authenticate_date: date
    """The day that is meant (核身日期)"""
    authenticate_state: NotRequired[AuthenticateState]
    """Which checks are wanted; all if left out (核身状态)"""
    offset: NotRequired[int]
    """Position of the first entry wanted, counted from 0 (起始位置)"""
    limit: NotRequired[int]
    """Largest number of checks wanted in one page, 10 if left out (本次请求最大查询条数)"""


OPERATION: Operation[AuthenticationPage] = Operation(
    "payroll_card.list_authentications", AuthenticationPage, query_defaults={"appid": False}
)


def sync_detailed(
    *,
    client: Caller,
    openid: str,
    sub_mchid: str,
    authenticate_date: date,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    authenticate_state: AuthenticateState | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AuthenticationPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "openid": openid,
            "appid": appid,
            "sub_appid": sub_appid,
            "sub_mchid": sub_mchid,
            "authenticate_date": authenticate_date,
            "authenticate_state": authenticate_state,
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
    sub_mchid: str,
    authenticate_date: date,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    authenticate_state: AuthenticateState | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AuthenticationPage:
    """List the checks of a person on one day.

    Shows at what times the person was checked, such as for the hours that are paid.

    Args:
        client: The client to call with.
        openid: The person who is meant (用户标识)
        appid: AppID under which the person has the OpenID, if it is the service provider's (应用ID)
        sub_appid: AppID under which the person has the OpenID, if it is the sub-merchant's (子商户应用ID)
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        authenticate_date: The day that is meant (核身日期)
        authenticate_state: Which checks are wanted; all if left out (核身状态)
        offset: Position of the first entry wanted, counted from 0 (起始位置)
        limit: Largest number of checks wanted in one page, 10 if left out (本次请求最大查询条数)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AuthenticationPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012461820
    """
    return sync_detailed(
        client=client,
        openid=openid,
        appid=appid,
        sub_appid=sub_appid,
        sub_mchid=sub_mchid,
        authenticate_date=authenticate_date,
        authenticate_state=authenticate_state,
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
    sub_mchid: str,
    authenticate_date: date,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    authenticate_state: AuthenticateState | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AuthenticationPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "openid": openid,
            "appid": appid,
            "sub_appid": sub_appid,
            "sub_mchid": sub_mchid,
            "authenticate_date": authenticate_date,
            "authenticate_state": authenticate_state,
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
    sub_mchid: str,
    authenticate_date: date,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    authenticate_state: AuthenticateState | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AuthenticationPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            openid=openid,
            appid=appid,
            sub_appid=sub_appid,
            sub_mchid=sub_mchid,
            authenticate_date=authenticate_date,
            authenticate_state=authenticate_state,
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
    sub_mchid: str,
    authenticate_date: date,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    authenticate_state: AuthenticateState | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[Authentication]:
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
            "openid": openid,
            "appid": appid,
            "sub_appid": sub_appid,
            "sub_mchid": sub_mchid,
            "authenticate_date": authenticate_date,
            "authenticate_state": authenticate_state,
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
    sub_mchid: str,
    authenticate_date: date,
    appid: str | None | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    authenticate_state: AuthenticateState | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[Authentication]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "openid": openid,
            "appid": appid,
            "sub_appid": sub_appid,
            "sub_mchid": sub_mchid,
            "authenticate_date": authenticate_date,
            "authenticate_state": authenticate_state,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
