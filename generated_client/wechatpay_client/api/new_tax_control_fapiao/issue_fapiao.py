# Generated from spec/ by `make generate`. Do not edit.
"""Issue e-invoices for an order and put them into the user's cards (开具电子发票).

POST /v3/new-tax-control-fapiao/fapiao-applications
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from msgspec import field

from ...models.new_tax_control_fapiao import FapiaoBuyerType, FapiaoScene
from ...models.shared.fapiao_tax_preference import FapiaoTaxPreference
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.new_tax_control_fapiao.get_application import FapiaoApplication
    from ...models.dicts import AnyMapping, FapiaoIssueDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FapiaoBuyer(Model, kw_only=True):
    """Whom the invoice is for (购买方信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"phone", "email"})

    type_: FapiaoBuyerType = field(name="type")
    """Who the invoice is for (购买方类型).

    - `INDIVIDUAL`: a person
    - `ORGANIZATION`: an organisation.
    """
    name: str
    """Name of the buyer (名称)"""
    taxpayer_id: str | Unset = UNSET
    """Number of the buyer at the tax authority; needed for an organisation (纳税人识别号)"""
    address: str | Unset = UNSET
    """Address of the buyer (地址)"""
    telephone: str | Unset = UNSET
    """Telephone of the buyer (电话)"""
    bank_name: str | Unset = UNSET
    """Bank of the buyer (开户银行)"""
    bank_account: str | Unset = UNSET
    """Bank account of the buyer (银行账号)"""
    phone: str | Unset = UNSET
    """Mobile number of the user, which is told where the invoice is; encrypted on the wire (手机号)"""
    email: str | Unset = UNSET
    """E-mail address of the user; encrypted on the wire (邮箱地址)"""


class FapiaoIssue(Model, kw_only=True):
    """The invoices that are to be issued for one order (开具电子发票)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    scene: FapiaoScene
    """What is invoiced (开票场景).

    - `WITH_WECHATPAY`: an order that was paid by WeChat Pay
    - `WITHOUT_WECHATPAY`: something else.
    """
    fapiao_apply_id: str
    """Number of the application for invoices: WeChat Pay's number of the order if it was paid by WeChat Pay, else the
    merchant's own number (发票申请单号)
    """
    buyer_information: FapiaoBuyer
    """Whom the invoice is for (购买方信息)"""
    fapiao_information: list[FapiaoIssueDetail]
    """The invoices, at most five for one application (需要开具的发票信息)"""


class FapiaoIssueDetail(Model, kw_only=True):
    """One invoice that is to be issued (需要开具的发票)"""

    fapiao_id: str
    """The merchant's own number of one invoice, unique under its merchant number (商户发票单号)"""
    total_amount: int
    """What the invoice is about, tax included; the sum of its lines (总价税合计) Unit: fen."""
    need_list: bool
    """Whether the lines stand on a list that goes with the invoice (是否以清单形式开具发票)"""
    remark: str | Unset = UNSET
    """Note on the invoice (发票备注)"""
    items: list[FapiaoIssueItem]
    """The lines of the invoice (发票行信息)"""


class FapiaoIssueItem(Model, kw_only=True):
    """A line of an invoice that is to be issued (发票行信息)"""

    tax_code: str
    """Code of the goods or service in the list of the tax authority, 19 digits (货物或应税劳务、服务编码)"""
    goods_category: str | Unset = UNSET
    """Name of the goods or service in the list of the tax authority (商品分类名称)"""
    goods_name: str | Unset = UNSET
    """Name of the goods or service (货物或应税劳务、服务名称)"""
    goods_id: int | Unset = UNSET
    """The goods or service, by its number in the merchant's table of tax codes (商品编号)"""
    specification: str | Unset = UNSET
    """Model or size (规格型号)"""
    unit: str | Unset = UNSET
    """Unit in which it is counted (单位)"""
    quantity: int
    """How many, in hundred-millionths; 100000000 is one (数量)"""
    total_amount: int
    """What the line is about, tax included (单行金额合计) Unit: fen."""
    tax_rate: int | Unset = UNSET
    """Tax rate; 600 is 6 percent (税率) Unit: 1/10000."""
    tax_prefer_mark: FapiaoTaxPreference | Unset = UNSET
    """Whether the tax is reduced (税收优惠政策标识).

    - `NO_FAVORABLE`: not
    - `OUTSIDE_VAT`: the tax does not apply
    - `VAT_EXEMPT`: exempt
    - `NORMAL_ZERO_RATED`: at a rate of zero
    - `EXPORT_ZERO_RATED`: at a rate of zero, as an export.
    """
    discount: bool
    """Whether the line is a discount on the one before it (是否折扣行)"""


OPERATION: Operation[None] = Operation("new_tax_control_fapiao.issue_fapiao", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: FapiaoIssue | FapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: FapiaoIssue | FapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    *,
    client: Caller,
    body: FapiaoIssue | FapiaoIssueDict | AnyMapping | Unset = UNSET,
    json: FapiaoIssue | FapiaoIssueDict | AnyMapping | Unset = UNSET,
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
        body: FapiaoIssue | FapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: FapiaoIssue | FapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    *,
    client: Caller,
    body: FapiaoIssue | FapiaoIssueDict | AnyMapping | Unset = UNSET,
    json: FapiaoIssue | FapiaoIssueDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Issue e-invoices for an order and put them into the user's cards.

    Accepted does not mean issued: FAPIAO.ISSUED tells it, and so does the query. An application has up to five
    invoices. One that could not be issued is sent again with another `fapiao_id`.

    Args:
        client: The client to call with.
        body: FapiaoIssue or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012538301
    https://pay.weixin.qq.com/doc/v3/partner/4012474060
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
        body: FapiaoIssue | FapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: FapiaoIssue | FapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: FapiaoIssue | FapiaoIssueDict | AnyMapping | Unset = UNSET,
    json: FapiaoIssue | FapiaoIssueDict | AnyMapping | Unset = UNSET,
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
        body: FapiaoIssue | FapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: FapiaoIssue | FapiaoIssueDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    *,
    client: Caller,
    body: FapiaoIssue | FapiaoIssueDict | AnyMapping | Unset = UNSET,
    json: FapiaoIssue | FapiaoIssueDict | AnyMapping | Unset = UNSET,
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
