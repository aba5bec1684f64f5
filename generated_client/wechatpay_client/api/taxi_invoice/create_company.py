# Generated from spec/ by `make generate`. Do not edit.
"""Enter a taxi company (新增出租车公司).

POST /v3/taxi-invoice/taxi-company/create-taxi-company
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.taxi_invoice import TaxiCompanyType, TaxiInvoiceMode
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, TaxiCompanyRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TaxiCompanyNumber(Model, kw_only=True):
    """The taxi company and its merchant number (出租车公司)"""

    mchid: str
    """Merchant number of the taxi company (商户号)"""
    company_name: str | Unset = UNSET
    """Full name (公司名称)"""


class TaxiCompanyRequest(Model, kw_only=True):
    """A taxi company that is entered (新增出租车公司)"""

    company_name: str | Unset = UNSET
    """Full name; needed for a company (公司名称)"""
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
    invoice_mode: TaxiInvoiceMode
    """By which platform its invoices are issued (开票渠道).

    - `JIAO_WEI`: the transport authority's
    - `NUO_NUO`: Nuonuo's
    - `JIAOWEI`: the transport authority's, as replies have it
    - `NUONUO`: Nuonuo's, as replies have it.
    """
    legal_person: str
    """Name of the legal representative (企业法人姓名)"""
    short_name: str | Unset = UNSET
    """Short name; needed for a company (公司简称)"""
    region_id: int
    """The city, by its administrative code (行政区划代码)"""
    enterprise_type: TaxiCompanyType
    """What kind of company it is (企业类型).

    - `ENTERPRISE`: company
    - `INDIVIDUALS`: person
    - `CORPORATION`: company, as replies have it
    - `INDIVIDUAL`: person, as replies have it.
    """


OPERATION: Operation[TaxiCompanyNumber] = Operation("taxi_invoice.create_company", TaxiCompanyNumber)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiCompanyNumber]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiCompanyNumber]: ...


def sync_detailed(
    *,
    client: Caller,
    body: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping | Unset = UNSET,
    json: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TaxiCompanyNumber]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    def sync(
        *,
        client: Caller,
        body: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TaxiCompanyNumber: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TaxiCompanyNumber: ...


def sync(
    *,
    client: Caller,
    body: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping | Unset = UNSET,
    json: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TaxiCompanyNumber:
    """Enter a taxi company.

    The merchant number that comes back names the company from then on.

    Args:
        client: The client to call with.
        body: TaxiCompanyRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TaxiCompanyNumber

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012460154
    """
    return sync_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        body: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiCompanyNumber]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiCompanyNumber]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping | Unset = UNSET,
    json: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TaxiCompanyNumber]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio(
        *,
        client: Caller,
        body: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TaxiCompanyNumber: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TaxiCompanyNumber: ...


async def asyncio(
    *,
    client: Caller,
    body: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping | Unset = UNSET,
    json: TaxiCompanyRequest | TaxiCompanyRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TaxiCompanyNumber:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
