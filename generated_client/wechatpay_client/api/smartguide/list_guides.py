# Generated from spec/ by `make generate`. Do not edit.
"""List the shop assistants of a shop (服务人员查询).

GET /v3/smartguide/guides
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, ClassVar, NotRequired, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class Guide(Model, kw_only=True):
    """A shop assistant (服务人员信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name", "mobile"})

    guide_id: str | Unset = UNSET
    """Number WeChat Pay gave the assistant (服务人员ID)"""
    store_id: int | Unset = UNSET
    """The shop, by the number the merchant platform gave it (门店ID)"""
    name: str | Unset = UNSET
    """Name of the assistant; encrypted on the wire (企业微信的员工姓名)"""
    mobile: str | Unset = UNSET
    """Mobile number of the assistant; encrypted on the wire (手机号码)"""
    userid: str | Unset = UNSET
    """The assistant's account in WeCom (企业微信的员工ID)"""
    work_id: str | Unset = UNSET
    """Number of the assistant in the merchant's system (工号)"""


class GuidePage(Model, kw_only=True):
    """A page of the assistants of a shop (服务人员列表)"""

    total_count: int | Unset = UNSET
    """Number of assistants on all pages together (服务人员数量)"""
    limit: int | Unset = UNSET
    """Largest number of assistants in this page (最大资源条数)"""
    offset: int | Unset = UNSET
    """Position of the first assistant of this page, counted from 0 (请求资源起始位置)"""
    data: list[Guide] = ABSENT_LIST
    """The assistants of this page (服务人员信息)"""


class ListGuidesQuery(TypedDict):
    """The query of `smartguide.list_guides`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    store_id: int
    """The shop that is meant (门店ID)"""
    userid: NotRequired[str]
    """The assistant that is meant, by their account in WeCom (企业微信的员工ID)"""
    mobile: NotRequired[str]
    """The assistant that is meant, by their mobile number; encrypted on the wire, though it stands in the query
    (手机号码)
    """
    work_id: NotRequired[str]
    """The assistant that is meant, by their number in the merchant's system (工号)"""
    limit: NotRequired[int]
    """Largest number of assistants wanted in one page (最大资源条数)"""
    offset: NotRequired[int]
    """Position of the first assistant wanted, counted from 0 (请求资源起始位置)"""


OPERATION: Operation[GuidePage] = Operation("smartguide.list_guides", GuidePage)


def sync_detailed(
    *,
    client: Caller,
    store_id: int,
    sub_mchid: str | Unset = UNSET,
    userid: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
    work_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GuidePage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
            "store_id": store_id,
            "userid": userid,
            "mobile": mobile,
            "work_id": work_id,
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    store_id: int,
    sub_mchid: str | Unset = UNSET,
    userid: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
    work_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GuidePage:
    """List the shop assistants of a shop.

    Finds one by their account in WeCom, mobile number or number in the merchant's system, or lists all of the shop.

    Args:
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        store_id: The shop that is meant (门店ID)
        userid: The assistant that is meant, by their account in WeCom (企业微信的员工ID)
        mobile: The assistant that is meant, by their mobile number; encrypted on the wire, though it stands in the
            query (手机号码)
        work_id: The assistant that is meant, by their number in the merchant's system (工号)
        limit: Largest number of assistants wanted in one page (最大资源条数)
        offset: Position of the first assistant wanted, counted from 0 (请求资源起始位置)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        GuidePage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012535123
    https://pay.weixin.qq.com/doc/v3/partner/4012688558
    """
    return sync_detailed(
        client=client,
        sub_mchid=sub_mchid,
        store_id=store_id,
        userid=userid,
        mobile=mobile,
        work_id=work_id,
        limit=limit,
        offset=offset,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    store_id: int,
    sub_mchid: str | Unset = UNSET,
    userid: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
    work_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GuidePage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
            "store_id": store_id,
            "userid": userid,
            "mobile": mobile,
            "work_id": work_id,
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    store_id: int,
    sub_mchid: str | Unset = UNSET,
    userid: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
    work_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GuidePage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            sub_mchid=sub_mchid,
            store_id=store_id,
            userid=userid,
            mobile=mobile,
            work_id=work_id,
            limit=limit,
            offset=offset,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    *,
    client: Caller,
    store_id: int,
    sub_mchid: str | Unset = UNSET,
    userid: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
    work_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[Guide]:
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
            "sub_mchid": sub_mchid,
            "store_id": store_id,
            "userid": userid,
            "mobile": mobile,
            "work_id": work_id,
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    *,
    client: Caller,
    store_id: int,
    sub_mchid: str | Unset = UNSET,
    userid: str | Unset = UNSET,
    mobile: str | Unset = UNSET,
    work_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[Guide]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
            "store_id": store_id,
            "userid": userid,
            "mobile": mobile,
            "work_id": work_id,
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
