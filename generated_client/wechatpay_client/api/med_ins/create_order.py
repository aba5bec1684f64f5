# Generated from spec/ by `make generate`. Do not edit.
"""Place an order that the medical insurance and the user pay together (医保自费混合收款下单).

POST /v3/med-ins/orders
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, overload

from msgspec import field

from ...models.med_ins import CashAdditionType, CashReductionType, MedicalOrderType, MedInsOrder, MixPayType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, MedInsOrderRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CashAdditionRequest(Model, kw_only=True):
    """One thing that is added to the user's part (现金补充)"""

    cash_add_fee: int
    """How much is added (现金补充金额) Unit: fen."""
    cash_add_type: CashAdditionType
    """What is added to the user's part (现金补充类型).

    - `DEFAULT_ADD_TYPE`: no certain thing
    - `FREIGHT`: carriage
    - `OTHER_MEDICAL_EXPENSES`: other medical fees.
    """


class CashReductionRequest(Model, kw_only=True):
    """One thing that is taken off the user's part (现金减免)"""

    cash_reduce_fee: int
    """How much is taken off (现金减免金额) Unit: fen."""
    cash_reduce_type: CashReductionType
    """What is taken off the user's part (现金减免类型).

    - `DEFAULT_REDUCE_TYPE`: no certain thing
    - `HOSPITAL_REDUCE`: a reduction of the hospital
    - `PHARMACY_DISCOUNT`: a discount of the pharmacy
    - `DISCOUNT`: a discount
    - `PRE_PAYMENT`: what was paid before
    - `DEPOSIT_DEDUCTION`: a deposit.
    """


class InsuranceMessage(Model, kw_only=True):
    """What the medical institution tells the insurance, in the insurance's own names (透传给医保的数据)"""

    pay_auth_no: str | Unset = field(name="payAuthNo", default=UNSET)
    """Code by which the insurance lets the payment be taken (支付授权码)"""
    pay_ord_id: str | Unset = field(name="payOrdId", default=UNSET)
    """Number the insurance gave the payment (支付单ID)"""
    setl_latlnt: str | Unset = field(name="setlLatlnt", default=UNSET)
    """Where the user is, as longitude and latitude with a comma between (用户定位信息)"""


class MedInsOrderRequest(Model, kw_only=True):
    """The medical fee that is to be paid (医保自费混合收款下单)"""

    mix_pay_type: MixPayType
    """Who pays (混合支付类型).

    - `UNKNOWN_MIX_PAY_TYPE`: not known, an error
    - `CASH_ONLY`: the user alone
    - `INSURANCE_ONLY`: the insurance alone
    - `CASH_AND_INSURANCE`: both.
    """
    order_type: MedicalOrderType
    """What is paid for (订单类型).

    - `UNKNOWN_ORDER_TYPE`: not known, an error
    - `REG_PAY`: registration
    - `DIAG_PAY`: treatment
    - `COVID_EXAM_PAY`: a test for the coronavirus
    - `IN_HOSP_PAY`: a stay in hospital
    - `PHARMACY_PAY`: a pharmacy
    - `INSURANCE_PAY`: an insurance premium
    - `INT_REG_PAY`: registration at an online hospital
    - `INT_RE_DIAG_PAY`: another consultation there
    - `INT_RX_PAY`: a prescription from there
    - `COVID_ANTIGEN_PAY`: a rapid test for the coronavirus
    - `MED_PAY`: medicine.
    """
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    sub_appid: str | Unset = UNSET
    """AppID of the medical institution, for which a service provider calls (医疗机构的公众号ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the medical institution, for which a service provider calls (医疗机构的商户号)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    payer: MedicalPerson
    """Who pays, or whose fee it is (身份信息)"""
    pay_for_relatives: bool | Unset = UNSET
    """Whether the fee is that of a relative of the user; the user's own if left out (是否代亲属支付)"""
    relative: MedicalPerson | Unset = UNSET
    """The relative whose fee it is, needed with pay_for_relatives (亲属身份信息)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    serial_no: str
    """The medical institution's own number of the order (医疗机构订单号)"""
    pay_order_id: str | Unset = UNSET
    """Number the medical insurance gave the payment when the fee was sent to it (医保局返回的支付单ID)"""
    pay_auth_no: str | Unset = UNSET
    """Code by which the medical insurance lets the payment be taken (医保局返回的支付授权码)"""
    geo_location: str | Unset = UNSET
    """Where the user is, as longitude and latitude with a comma between (用户定位信息)"""
    city_id: str
    """City of the insurance, by its administrative code (城市ID)"""
    med_inst_name: str
    """Name of the medical institution (医疗机构名称)"""
    med_inst_no: str
    """Number of the medical institution at the insurance (医疗机构编码)"""
    med_ins_order_create_time: datetime | Unset = UNSET
    """When the order was placed with the medical insurance (医保下单时间)"""
    total_fee: int
    """The whole fee, with what is added to it and before what is taken off (总金额) Unit: fen."""
    med_ins_gov_fee: int | Unset = UNSET
    """Part that the common fund of the insurance pays (医保统筹支付金额) Unit: fen."""
    med_ins_self_fee: int | Unset = UNSET
    """Part that the user's own account at the insurance pays (医保个账支付金额) Unit: fen."""
    med_ins_other_fee: int | Unset = UNSET
    """Part that other funds of the insurance pay (医保其他支付金额) Unit: fen."""
    med_ins_cash_fee: int | Unset = UNSET
    """Part that the insurance leaves to the user (医保结算后自费金额) Unit: fen."""
    wechat_pay_cash_fee: int | Unset = UNSET
    """What the user pays by WeChat Pay in the end, additions and reductions counted (微信支付实收金额) Unit: fen."""
    cash_add_detail: list[CashAdditionRequest] | Unset = UNSET
    """What is added to the user's part (现金补充列表)"""
    cash_reduce_detail: list[CashReductionRequest] | Unset = UNSET
    """What is taken off the user's part (现金减免列表)"""
    callback_url: str
    """Address that is called with the result of the payment; public, https, without a query (回调通知URL)"""
    prepay_id: str | Unset = UNSET
    """Session of the order for the user's part, needed where the user pays something (自费预下单ID)"""
    passthrough_request_content: InsuranceMessage | str | Unset = UNSET
    """What the medical institution tells the insurance (医疗机构透传给医保的数据) Travels as JSON inside a text."""
    extends: str | Unset = UNSET
    """More about the order, as a text of JSON whose fields nobody documents (扩展字段)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    channel_no: str | Unset = UNSET
    """Number WeChat Pay gave the service provider as a channel (渠道号)"""
    med_ins_test_env: bool | Unset = UNSET
    """Whether the order is placed in the test environment of the insurance (是否到医保局测试环境下单)"""


MedicalCardType: TypeAlias = Literal[
    "UNKNOWN_USER_CARD_TYPE",
    "ID_CARD",
    "HOUSEHOLD_REGISTRATION",
    "FOREIGNER_PASSPORT",
    "MAINLAND_TRAVEL_PERMIT_FOR_TW",
    "MAINLAND_TRAVEL_PERMIT_FOR_MO",
    "MAINLAND_TRAVEL_PERMIT_FOR_HK",
    "FOREIGN_PERMANENT_RESIDENT",
]
"""Kind of document of a person (证件类型).

- `UNKNOWN_USER_CARD_TYPE`: not known, an error
- `ID_CARD`: identity card of mainland China
- `HOUSEHOLD_REGISTRATION`: household register
- `FOREIGNER_PASSPORT`: foreign passport
- `MAINLAND_TRAVEL_PERMIT_FOR_TW`: travel permit for residents of Taiwan
- `MAINLAND_TRAVEL_PERMIT_FOR_MO`: travel permit for residents of Macao
- `MAINLAND_TRAVEL_PERMIT_FOR_HK`: travel permit for residents of Hong Kong
- `FOREIGN_PERMANENT_RESIDENT`: residence permit of a foreigner.
"""


class MedicalPerson(Model, kw_only=True):
    """Who pays, or whose fee it is (身份信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name", "id_digest"})

    name: str
    """Name in the document; encrypted on the wire (真实姓名)"""
    id_digest: str
    """MD5 digest of the number of the document, in hexadecimal digits; encrypted on the wire (个人身份ID摘要)"""
    card_type: MedicalCardType
    """Kind of document of a person (证件类型).

    - `UNKNOWN_USER_CARD_TYPE`: not known, an error
    - `ID_CARD`: identity card of mainland China
    - `HOUSEHOLD_REGISTRATION`: household register
    - `FOREIGNER_PASSPORT`: foreign passport
    - `MAINLAND_TRAVEL_PERMIT_FOR_TW`: travel permit for residents of Taiwan
    - `MAINLAND_TRAVEL_PERMIT_FOR_MO`: travel permit for residents of Macao
    - `MAINLAND_TRAVEL_PERMIT_FOR_HK`: travel permit for residents of Hong Kong
    - `FOREIGN_PERMANENT_RESIDENT`: residence permit of a foreigner.
    """


OPERATION: Operation[MedInsOrder] = Operation("med_ins.create_order", MedInsOrder, body_defaults={"appid": True})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MedInsOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MedInsOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping | Unset = UNSET,
    json: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MedInsOrder]:
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
        body: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MedInsOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MedInsOrder: ...


def sync(
    *,
    client: Caller,
    body: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping | Unset = UNSET,
    json: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MedInsOrder:
    """Place an order that the medical insurance and the user pay together.

    Comes after two other steps: the fee is sent to the medical insurance, which says who pays what of it, and the
    user's part is placed as an ordinary order, whose prepay_id goes in here. With the number in the reply the app or
    page opens WeChat, where the user pays both parts at once.

    Args:
        client: The client to call with.
        body: MedInsOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MedInsOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4016781466
    https://pay.weixin.qq.com/doc/v3/partner/4012503131
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
        body: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MedInsOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MedInsOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping | Unset = UNSET,
    json: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MedInsOrder]:
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
        body: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MedInsOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MedInsOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping | Unset = UNSET,
    json: MedInsOrderRequest | MedInsOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MedInsOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[MedInsOrder]]:
    """Ask by `med_ins.get_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[MedInsOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[MedInsOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[MedInsOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
