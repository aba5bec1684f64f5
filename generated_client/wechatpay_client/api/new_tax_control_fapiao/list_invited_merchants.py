# Generated from spec/ by `make generate`. Do not edit.
"""List the merchants that answered invitations (获取邀请开通的商户信息).

GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.shared.fapiao_page_links import FapiaoPageLinks
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


FapiaoInvitationFailure: TypeAlias = Literal[
    "UNKNOWN_TAX_INFO",
    "INVALID_COMPANY_INFO",
    "NOT_MEET_ACCESS_CONDITION",
    "NOT_IN_PILOT_SCOPE",
    "MISSING_TAX_AUTHORITY_CODE",
    "MERCHANT_INFO_NOT_SET",
    "UNKNOWN_ERROR",
]
"""Why the invitation failed (商户邀请失败错误码).

- `UNKNOWN_TAX_INFO`: the tax authority does not know the merchant
- `INVALID_COMPANY_INFO`: what was said of the company is wrong
- `NOT_MEET_ACCESS_CONDITION`: it does not meet the conditions
- `NOT_IN_PILOT_SCOPE`: it is not where digital invoices are tried out
- `MISSING_TAX_AUTHORITY_CODE`: the code of its tax office is missing
- `MERCHANT_INFO_NOT_SET`: it has not said enough of itself
- `UNKNOWN_ERROR`: something else.
"""


FapiaoInvitationStatus: TypeAlias = Literal[
    "MCH_INVITE_SUCC",
    "MCH_INVITE_FAILED",
]
"""What came of the invitation (商户邀请状态).

- `MCH_INVITE_SUCC`: accepted
- `MCH_INVITE_FAILED`: it failed.
"""


class FapiaoInvitedMerchant(Model, kw_only=True):
    """A merchant that was invited (邀请的商户)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    mch_invite_status: FapiaoInvitationStatus | str
    """What came of the invitation (商户邀请状态).

    - `MCH_INVITE_SUCC`: accepted
    - `MCH_INVITE_FAILED`: it failed.
    """
    ep_name: str
    """Name of the merchant (商户名称)"""
    tax_id: str
    """Number of the merchant at the tax authority (商户税号)"""
    invite_code: str
    """The service provider's own number of an invitation (服务商邀请code)"""
    operate_time: datetime
    """When the merchant answered (商户操作时间)"""
    invite_failed_code: FapiaoInvitationFailure | str | Unset = UNSET
    """Why the invitation failed (商户邀请失败错误码).

    - `UNKNOWN_TAX_INFO`: the tax authority does not know the merchant
    - `INVALID_COMPANY_INFO`: what was said of the company is wrong
    - `NOT_MEET_ACCESS_CONDITION`: it does not meet the conditions
    - `NOT_IN_PILOT_SCOPE`: it is not where digital invoices are tried out
    - `MISSING_TAX_AUTHORITY_CODE`: the code of its tax office is missing
    - `MERCHANT_INFO_NOT_SET`: it has not said enough of itself
    - `UNKNOWN_ERROR`: something else.
    """
    invite_failed_reason: str | Unset = UNSET
    """Why it failed, in words (商户邀请失败的原因)"""


class FapiaoInvitedMerchantPage(Model, kw_only=True):
    """A page of the merchants that were invited (邀请开通的商户信息)"""

    total_count: int
    """Number of merchants on all pages together (总数)"""
    offset: int
    """Position of the first merchant of this page, counted from 0 (本次查询的起始位置)"""
    limit: int
    """Largest number of merchants in this page (本次查询的最大数量)"""
    links: FapiaoPageLinks | Unset = UNSET
    """Links to the pages around a page of a list (相关链接)"""
    mch_invite_result_list: list[FapiaoInvitedMerchant] = ABSENT_LIST
    """The merchants of this page (邀请的商户结果)"""


class ListInvitedMerchantsQuery(TypedDict):
    """The query of `new_tax_control_fapiao.list_invited_merchants`."""

    query_time_start: datetime
    """From when on the merchants answered (查询时间起)"""
    query_time_end: datetime
    """Until when they answered (查询时间止)"""
    offset: int
    """Position of the first merchant wanted, counted from 0 (本次查询的起始位置)"""
    limit: int
    """Largest number of merchants wanted in one page (本次查询的最大数量)"""
    invite_code: NotRequired[str]
    """The invitation that is meant; all if left out (服务商邀请code)"""
    mch_invite_status: FapiaoInvitationStatus
    """What came of the invitations wanted (商户邀请状态)"""


OPERATION: Operation[FapiaoInvitedMerchantPage] = Operation(
    "new_tax_control_fapiao.list_invited_merchants", FapiaoInvitedMerchantPage
)


def sync_detailed(
    *,
    client: Caller,
    query_time_start: datetime,
    query_time_end: datetime,
    offset: int,
    limit: int,
    mch_invite_status: FapiaoInvitationStatus,
    invite_code: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoInvitedMerchantPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "query_time_start": query_time_start,
            "query_time_end": query_time_end,
            "offset": offset,
            "limit": limit,
            "invite_code": invite_code,
            "mch_invite_status": mch_invite_status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    query_time_start: datetime,
    query_time_end: datetime,
    offset: int,
    limit: int,
    mch_invite_status: FapiaoInvitationStatus,
    invite_code: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoInvitedMerchantPage:
    """List the merchants that answered invitations.

    Tells who accepted in the time that is named, and why it failed where it did.

    Args:
        client: The client to call with.
        query_time_start: From when on the merchants answered (查询时间起)
        query_time_end: Until when they answered (查询时间止)
        offset: Position of the first merchant wanted, counted from 0 (本次查询的起始位置)
        limit: Largest number of merchants wanted in one page (本次查询的最大数量)
        invite_code: The invitation that is meant; all if left out (服务商邀请code)
        mch_invite_status: What came of the invitations wanted (商户邀请状态)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FapiaoInvitedMerchantPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015941524
    """
    return sync_detailed(
        client=client,
        query_time_start=query_time_start,
        query_time_end=query_time_end,
        offset=offset,
        limit=limit,
        invite_code=invite_code,
        mch_invite_status=mch_invite_status,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    query_time_start: datetime,
    query_time_end: datetime,
    offset: int,
    limit: int,
    mch_invite_status: FapiaoInvitationStatus,
    invite_code: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoInvitedMerchantPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "query_time_start": query_time_start,
            "query_time_end": query_time_end,
            "offset": offset,
            "limit": limit,
            "invite_code": invite_code,
            "mch_invite_status": mch_invite_status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    query_time_start: datetime,
    query_time_end: datetime,
    offset: int,
    limit: int,
    mch_invite_status: FapiaoInvitationStatus,
    invite_code: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoInvitedMerchantPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            query_time_start=query_time_start,
            query_time_end=query_time_end,
            offset=offset,
            limit=limit,
            invite_code=invite_code,
            mch_invite_status=mch_invite_status,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    *,
    client: Caller,
    query_time_start: datetime,
    query_time_end: datetime,
    limit: int,
    mch_invite_status: FapiaoInvitationStatus,
    offset: int = 0,
    invite_code: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[FapiaoInvitedMerchant]:
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
            "query_time_start": query_time_start,
            "query_time_end": query_time_end,
            "offset": offset,
            "limit": limit,
            "invite_code": invite_code,
            "mch_invite_status": mch_invite_status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    *,
    client: Caller,
    query_time_start: datetime,
    query_time_end: datetime,
    limit: int,
    mch_invite_status: FapiaoInvitationStatus,
    offset: int = 0,
    invite_code: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[FapiaoInvitedMerchant]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "query_time_start": query_time_start,
            "query_time_end": query_time_end,
            "offset": offset,
            "limit": limit,
            "invite_code": invite_code,
            "mch_invite_status": mch_invite_status,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
