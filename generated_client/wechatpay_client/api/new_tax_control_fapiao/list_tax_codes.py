# Generated from spec/ by `make generate`. Do not edit.
"""List how the goods and services of a merchant are taxed (获取商品和服务税收分类对照表).

GET /v3/new-tax-control-fapiao/merchant/tax-codes
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.shared.fapiao_page_links import FapiaoPageLinks
from ...models.shared.fapiao_tax_preference import FapiaoTaxPreference
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FapiaoTaxCodePage(Model, kw_only=True):
    """A page of the merchant's table of tax codes (税收分类对照表)"""

    offset: int
    """Position of the first row of this page, counted from 0 (本次查询的起始位置)"""
    limit: int
    """Largest number of rows in this page (本次查询的最大数量)"""
    links: FapiaoPageLinks | Unset = UNSET
    """Links to the pages around a page of a list (相关链接)"""
    data: list[FapiaoTaxCodeRow]
    """The rows of this page (本次查询到的数据)"""
    total_count: int
    """Number of rows on all pages together (总记录数)"""


class FapiaoTaxCodeRow(Model, kw_only=True):
    """Goods or a service, and how they are taxed (商品和服务税收分类)"""

    goods_name: str
    """Name of the goods or service (商品名称)"""
    goods_id: int | Unset = UNSET
    """Number of the row, which an invoice can name (商品编号)"""
    goods_category: str | Unset = UNSET
    """Name in the list of the tax authority (商品分类名称)"""
    tax_code: str
    """Code of the goods or service in the list of the tax authority, 19 digits (货物或应税劳务、服务编码)"""
    tax_rate: int
    """Tax rate; 600 is 6 percent (税率) Unit: 1/10000."""
    tax_prefer_mark: FapiaoTaxPreference | str
    """Whether the tax is reduced (税收优惠政策标识).

    - `NO_FAVORABLE`: not
    - `OUTSIDE_VAT`: the tax does not apply
    - `VAT_EXEMPT`: exempt
    - `NORMAL_ZERO_RATED`: at a rate of zero
    - `EXPORT_ZERO_RATED`: at a rate of zero, as an export.
    """


class ListTaxCodesQuery(TypedDict):
    """The query of `new_tax_control_fapiao.list_tax_codes`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    offset: int
    """Position of the first row wanted, counted from 0 (本次查询的起始位置)"""
    limit: int
    """Largest number of rows wanted in one page (本次查询的最大数量)"""


OPERATION: Operation[FapiaoTaxCodePage] = Operation("new_tax_control_fapiao.list_tax_codes", FapiaoTaxCodePage)


def sync_detailed(
    *,
    client: Caller,
    offset: int,
    limit: int,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoTaxCodePage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
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
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoTaxCodePage:
    """List how the goods and services of a merchant are taxed.

    The table is kept on the merchant platform. The lines of invoices take codes and rates from it.

    Args:
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        offset: Position of the first row wanted, counted from 0 (本次查询的起始位置)
        limit: Largest number of rows wanted in one page (本次查询的最大数量)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FapiaoTaxCodePage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012538236
    https://pay.weixin.qq.com/doc/v3/partner/4012474057
    """
    return sync_detailed(
        client=client,
        sub_mchid=sub_mchid,
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
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoTaxCodePage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
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
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoTaxCodePage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            sub_mchid=sub_mchid,
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
    sub_mchid: str | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[FapiaoTaxCodeRow]:
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
    sub_mchid: str | Unset = UNSET,
    offset: int = 0,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[FapiaoTaxCodeRow]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
