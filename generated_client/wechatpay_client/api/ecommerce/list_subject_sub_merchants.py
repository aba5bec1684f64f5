# Generated from spec/ by `make generate`. Do not edit.
"""List the platform's sub-merchants that belong to one person or body (查询指定主体子商户列表).

GET /v3/ecommerce/subject-sub-merchants
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


EcommerceOrganizationType: TypeAlias = Literal[
    "SUBJECT_TYPE_ENTERPRISE",
    "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    "SUBJECT_TYPE_INDIVIDUAL",
    "SUBJECT_TYPE_OTHERS",
    "SUBJECT_TYPE_GOVERNMENT",
    "SUBJECT_TYPE_MICRO",
]
"""What kind of person or body is behind the merchants (主体类型).

- `SUBJECT_TYPE_ENTERPRISE`: a company
- `SUBJECT_TYPE_INSTITUTIONS_CLONED`: a public institution (事业单位)
- `SUBJECT_TYPE_INDIVIDUAL`: a sole trader (个体户)
- `SUBJECT_TYPE_OTHERS`: another organisation
- `SUBJECT_TYPE_GOVERNMENT`: a government office
- `SUBJECT_TYPE_MICRO`: a small seller without a licence (小微).
"""


class EcommerceSubjectMerchant(Model, kw_only=True):
    """A sub-merchant of the platform (子商户)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    merchant_shortname: str
    """Name of the merchant as users see it (商户简称)"""
    sign_time: datetime
    """When the merchant signed its contract (签约时间)"""


class EcommerceSubjectMerchantPage(Model, kw_only=True):
    """A page of the merchants of one subject (子商户列表)"""

    data: list[EcommerceSubjectMerchant]
    """The merchants of this page (子商户列表)"""
    offset: int
    """Position of the first entry of this page, counted from 0 (分页偏移)"""
    limit: int
    """Largest number of entries in one page (分页大小)"""
    total_count: int
    """How many merchants there are in all (总条数)"""


class ListSubjectSubMerchantsQuery(TypedDict):
    """The query of `ecommerce.list_subject_sub_merchants`."""

    organization_type: EcommerceOrganizationType
    """What kind of person or body it is (主体类型)"""
    cert_number: str
    """Number of its licence, or of the document of a small seller; encrypted on the wire (证件号码)"""
    limit: NotRequired[int]
    """Largest number of entries wanted in one page (分页大小)"""
    offset: NotRequired[int]
    """Position of the first entry wanted, counted from 0 (起始位置)"""


OPERATION: Operation[EcommerceSubjectMerchantPage] = Operation(
    "ecommerce.list_subject_sub_merchants", EcommerceSubjectMerchantPage
)


def sync_detailed(
    *,
    client: Caller,
    organization_type: EcommerceOrganizationType,
    cert_number: str,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceSubjectMerchantPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "organization_type": organization_type,
            "cert_number": cert_number,
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
    organization_type: EcommerceOrganizationType,
    cert_number: str,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceSubjectMerchantPage:
    """List the platform's sub-merchants that belong to one person or body.

    Merchants that are bound to the platform and not cancelled. The number of the document is encrypted like any
    sensitive field, though it stands in the query.

    Args:
        client: The client to call with.
        organization_type: What kind of person or body it is (主体类型)
        cert_number: Number of its licence, or of the document of a small seller; encrypted on the wire (证件号码)
        limit: Largest number of entries wanted in one page (分页大小)
        offset: Position of the first entry wanted, counted from 0 (起始位置)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceSubjectMerchantPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4033742105
    """
    return sync_detailed(
        client=client,
        organization_type=organization_type,
        cert_number=cert_number,
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
    organization_type: EcommerceOrganizationType,
    cert_number: str,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceSubjectMerchantPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "organization_type": organization_type,
            "cert_number": cert_number,
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
    organization_type: EcommerceOrganizationType,
    cert_number: str,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceSubjectMerchantPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            organization_type=organization_type,
            cert_number=cert_number,
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
    organization_type: EcommerceOrganizationType,
    cert_number: str,
    limit: int | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[EcommerceSubjectMerchant]:
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
            "organization_type": organization_type,
            "cert_number": cert_number,
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
    organization_type: EcommerceOrganizationType,
    cert_number: str,
    limit: int | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[EcommerceSubjectMerchant]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "organization_type": organization_type,
            "cert_number": cert_number,
            "limit": limit,
            "offset": offset,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
