# Generated from spec/ by `make generate`. Do not edit.
"""Look up a taxi company (获取出租车公司商户信息).

GET /v3/taxi-invoice/taxi-companies/{company_mchid}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.taxi_invoice import TaxiCompanyType, TaxiInvoiceMode
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TaxiCompany(Model, kw_only=True):
    """A taxi company (出租车公司)"""

    company_mchid: str
    """Merchant number of the taxi company (出租车公司商户号)"""
    enterprise_type: TaxiCompanyType | str
    """What kind of company it is (企业类型).

    - `ENTERPRISE`: company
    - `INDIVIDUALS`: person
    - `CORPORATION`: company, as replies have it
    - `INDIVIDUAL`: person, as replies have it.
    """
    company_name: str
    """Full name (公司名称)"""
    short_name: str
    """Short name (公司简称)"""
    tax_id: str
    """Number at the tax authority (税号)"""
    address: str
    """Address (公司地址)"""
    phone: str | Unset = UNSET
    """Telephone (公司电话)"""
    bank_name: str | Unset = UNSET
    """Bank (开户行)"""
    bank_account: str | Unset = UNSET
    """Bank account (银行账号)"""
    legal_person: str
    """Name of the legal representative (企业法人姓名)"""
    invoice_mode: TaxiInvoiceMode | str
    """By which platform its invoices are issued (开票渠道).

    - `JIAO_WEI`: the transport authority's
    - `NUO_NUO`: Nuonuo's
    - `JIAOWEI`: the transport authority's, as replies have it
    - `NUONUO`: Nuonuo's, as replies have it.
    """
    region_id: int
    """The city, by its administrative code (行政区划代码)"""


class GetCompanyQuery(TypedDict):
    """The query of `taxi_invoice.get_company`."""

    region_id: int
    """The city (行政区划代码)"""


OPERATION: Operation[TaxiCompany] = Operation("taxi_invoice.get_company", TaxiCompany)


def sync_detailed(
    company_mchid: str,
    *,
    client: Caller,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TaxiCompany]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "company_mchid": company_mchid,
        },
        {
            "region_id": region_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    company_mchid: str,
    *,
    client: Caller,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TaxiCompany:
    """Look up a taxi company.

    Shows what stands on its invoices.

    Args:
        company_mchid: The company that is meant (公司商户号)
        client: The client to call with.
        region_id: The city (行政区划代码)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TaxiCompany

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012460161
    """
    return sync_detailed(
        company_mchid,
        client=client,
        region_id=region_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    company_mchid: str,
    *,
    client: Caller,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TaxiCompany]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "company_mchid": company_mchid,
        },
        {
            "region_id": region_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    company_mchid: str,
    *,
    client: Caller,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TaxiCompany:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            company_mchid,
            client=client,
            region_id=region_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
