# Generated from spec/ by `make generate`. Do not edit.
"""Issue a digital invoice for fuel (开具成品油行业电子发票).

POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...models.new_tax_control_fapiao import FapiaoBillType, FapiaoOrderBuyer, FapiaoTransaction
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.new_tax_control_fapiao.get_application import FapiaoApplication
    from ...models.dicts import AnyMapping, RefinedOilFapiaoIssueDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


FapiaoOilUnit: TypeAlias = Literal[
    "TON",
    "LETER",
]
"""Unit in which the fuel is counted (成品油单位).

- `TON`: tonne
- `LETER`: litre.
"""


class FapiaoRefuelling(Model, kw_only=True):
    """Where and when the fuel was sold (成品油行业额外信息)"""

    station: str
    """The filling station (成品油站点)"""
    trade_time: datetime
    """When it was sold (交易时间)"""
    gun_number: str
    """The pump (加油枪号码)"""


class RefinedOilFapiaoDetail(Model, kw_only=True):
    """A digital invoice for fuel that is to be issued (需要开具的数电发票信息)"""

    fapiao_id: str
    """The merchant's own number of one invoice, unique under its merchant number (商户发票单号)"""
    total_amount: int
    """What the invoice is about, tax included; the sum of its lines (总价税合计) Unit: fen."""
    items: list[RefinedOilFapiaoItem]
    """The lines of the invoice (发票行信息)"""
    export_business_policy_code: int | Unset = UNSET
    """The policy for exports, by its number in the list of the tax authority (出口业务适用政策代码)"""
    vat_refund_levy_code: int | Unset = UNSET
    """The refund of the tax, by its number in the list of the tax authority (增值税即征即退代码)"""
    billing_person_id: str
    """Who draws the invoice up, by the number that new_tax_control_fapiao.get_merchant_status gives (开票人ID)"""
    billing_person: str | Unset = UNSET
    """Name of who draws the invoice up (开票人名称)"""
    fapiao_bill_type: FapiaoBillType
    """Kind of the invoice (发票类型).

    - `COMM_FAPIAO`: ordinary
    - `VAT_FAPIAO`: special, from which the buyer can deduct the tax.
    """
    transaction_information: list[FapiaoTransaction]
    """The payments that are invoiced; they must have happened (交易信息)"""
    remark: str | Unset = UNSET
    """Note on the invoice (发票备注)"""


class RefinedOilFapiaoIssue(Model, kw_only=True):
    """The digital invoice for fuel that is to be issued (开具成品油行业电子发票)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    fapiao_apply_id: str
    """Number of the application for invoices: WeChat Pay's number of the order if it was paid by WeChat Pay, else the
    merchant's own number (发票申请单号)
    """
    buyer_information: FapiaoOrderBuyer
    """Whom the invoice is for, and what order it is about (购买方信息)"""
    fapiao_information: RefinedOilFapiaoDetail
    """A digital invoice for fuel that is to be issued (需要开具的数电发票信息)"""


class RefinedOilFapiaoItem(Model, kw_only=True):
    """A line of a digital invoice for fuel (发票行信息)"""

    tax_code: str
    """Code of the goods or service in the list of the tax authority, 19 digits (货物或应税劳务、服务编码)"""
    goods_name: str
    """Name of the goods or service (货物或应税劳务、服务名称)"""
    specification: str | Unset = UNSET
    """Model or size (规格型号)"""
    quantity: int | Unset = UNSET
    """How many, in hundred-millionths; 100000000 is one (数量)"""
    total_amount: int
    """What the line is about, tax included (单行金额合计) Unit: fen."""
    tax_rate: int
    """Tax rate; 600 is 6 percent (税率) Unit: 1/10000."""
    discount: bool
    """Whether the line is a discount on the one before it (是否折扣行)"""
    preferential_policy_code: int | Unset = UNSET
    """The reduction of the tax, by its number in the list of the tax authority (优惠政策标识)"""
    unit: FapiaoOilUnit | Unset = UNSET
    """Unit in which the fuel is counted (成品油单位).

    - `TON`: tonne
    - `LETER`: litre.
    """
    refined_oil_information: FapiaoRefuelling | Unset = UNSET
    """Where and when the fuel was sold (成品油行业额外信息)"""


OPERATION: Operation[None] = Operation("new_tax_control_fapiao.issue_refined_oil_fapiao", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    *,
    client: Caller,
    body: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping | Unset = UNSET,
    json: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    *,
    client: Caller,
    body: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping | Unset = UNSET,
    json: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Issue a digital invoice for fuel.

    As `new_tax_control_fapiao.issue_general_fapiao`; each line says where and when the fuel was sold.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: RefinedOilFapiaoIssue or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/partner/4016760559
    """
    sync_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        body: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping | Unset = UNSET,
    json: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
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
        body: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    *,
    client: Caller,
    body: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping | Unset = UNSET,
    json: RefinedOilFapiaoIssue | RefinedOilFapiaoIssueDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[FapiaoApplication]]:
    """Ask by `new_tax_control_fapiao.get_application` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[FapiaoApplication]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[FapiaoApplication]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[FapiaoApplication]] = await check_error(OPERATION, error).resolve_async()
    return found
