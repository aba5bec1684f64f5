# Generated from spec/ by `make generate`. Do not edit.
"""Issue a digital invoice for the rent of a building or parking space (开具不动产租赁行业电子发票).

POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, overload

from ...models.new_tax_control_fapiao import FapiaoBillType, FapiaoOrderBuyer, FapiaoTransaction
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.new_tax_control_fapiao.get_application import FapiaoApplication
    from ...models.dicts import AnyMapping, RealEstateLeasingFapiaoIssueDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FapiaoLease(Model, kw_only=True):
    """What is let, and how long (不动产租赁特定行业额外信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"certificate_no"})

    province: str
    """Province where it is (不动产坐落省份)"""
    city: str | Unset = UNSET
    """City where it is (不动产坐落城市)"""
    address: str
    """Street and house (不动产坐落地址)"""
    lease_period_start: datetime
    """First day of the lease (租赁期起)"""
    lease_period_end: datetime
    """Last day of the lease (租赁期止)"""
    cross_city_flag: bool
    """Whether it lies in another city than the seller (跨地（市）标志)"""
    certificate_no: str | Unset = UNSET
    """Number of the deed; encrypted on the wire (产权证书/不动产权证号)"""
    plate_no: list[str] | Unset = UNSET
    """The vehicles, for a parking space (车牌号)"""


class RealEstateLeasingFapiaoDetail(Model, kw_only=True):
    """A digital invoice for a rent that is to be issued (需要开具的数电发票信息)"""

    fapiao_id: str
    """The merchant's own number of one invoice, unique under its merchant number (商户发票单号)"""
    total_amount: int
    """What the invoice is about, tax included; the sum of its lines (总价税合计) Unit: fen."""
    items: list[RealEstateLeasingFapiaoItem]
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


class RealEstateLeasingFapiaoIssue(Model, kw_only=True):
    """The digital invoice for a rent that is to be issued (开具不动产租赁行业电子发票)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    fapiao_apply_id: str
    """Number of the application for invoices: WeChat Pay's number of the order if it was paid by WeChat Pay, else the
    merchant's own number (发票申请单号)
    """
    buyer_information: FapiaoOrderBuyer
    """Whom the invoice is for, and what order it is about (购买方信息)"""
    fapiao_information: RealEstateLeasingFapiaoDetail
    """A digital invoice for a rent that is to be issued (需要开具的数电发票信息)"""


class RealEstateLeasingFapiaoItem(Model, kw_only=True):
    """A line of a digital invoice for a rent (发票行信息)"""

    tax_code: str
    """Code of the goods or service in the list of the tax authority, 19 digits (货物或应税劳务、服务编码)"""
    goods_name: str
    """Name of the goods or service (货物或应税劳务、服务名称)"""
    specification: str | Unset = UNSET
    """Model or size (规格型号)"""
    unit: str | Unset = UNSET
    """Unit in which it is counted (单位)"""
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
    real_estate_leasing_information: FapiaoLease | Unset = UNSET
    """What is let, and how long (不动产租赁特定行业额外信息)"""


OPERATION: Operation[None] = Operation("new_tax_control_fapiao.issue_real_estate_leasing_fapiao", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    *,
    client: Caller,
    body: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping | Unset = UNSET,
    json: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping | Unset = UNSET,
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
        body: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    *,
    client: Caller,
    body: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping | Unset = UNSET,
    json: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Issue a digital invoice for the rent of a building or parking space.

    As `new_tax_control_fapiao.issue_general_fapiao`; each line says what is let, and how long.

    Args:
        client: The client to call with.
        body: RealEstateLeasingFapiaoIssue or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4015941740
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
        body: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping | Unset = UNSET,
    json: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping | Unset = UNSET,
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
        body: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    *,
    client: Caller,
    body: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping | Unset = UNSET,
    json: RealEstateLeasingFapiaoIssue | RealEstateLeasingFapiaoIssueDict | AnyMapping | Unset = UNSET,
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
