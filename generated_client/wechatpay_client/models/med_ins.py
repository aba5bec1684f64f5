# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `med_ins` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import field

from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class CashAddition(Model, kw_only=True):
    """One thing that was added to the user's part (现金补充)"""

    cash_add_fee: int | Unset = UNSET
    """How much was added (现金补充金额) Unit: fen."""
    cash_add_type: CashAdditionType | str | Unset = UNSET
    """What is added to the user's part (现金补充类型).

    - `DEFAULT_ADD_TYPE`: no certain thing
    - `FREIGHT`: carriage
    - `OTHER_MEDICAL_EXPENSES`: other medical fees.
    """


CashAdditionType: TypeAlias = Literal[
    "DEFAULT_ADD_TYPE",
    "FREIGHT",
    "OTHER_MEDICAL_EXPENSES",
]
"""What is added to the user's part (现金补充类型).

- `DEFAULT_ADD_TYPE`: no certain thing
- `FREIGHT`: carriage
- `OTHER_MEDICAL_EXPENSES`: other medical fees.
"""


class CashReduction(Model, kw_only=True):
    """One thing that was taken off the user's part (现金减免)"""

    cash_reduce_fee: int | Unset = UNSET
    """How much was taken off (现金减免金额) Unit: fen."""
    cash_reduce_type: CashReductionType | str | Unset = UNSET
    """What is taken off the user's part (现金减免类型).

    - `DEFAULT_REDUCE_TYPE`: no certain thing
    - `HOSPITAL_REDUCE`: a reduction of the hospital
    - `PHARMACY_DISCOUNT`: a discount of the pharmacy
    - `DISCOUNT`: a discount
    - `PRE_PAYMENT`: what was paid before
    - `DEPOSIT_DEDUCTION`: a deposit.
    """


CashReductionType: TypeAlias = Literal[
    "DEFAULT_REDUCE_TYPE",
    "HOSPITAL_REDUCE",
    "PHARMACY_DISCOUNT",
    "DISCOUNT",
    "PRE_PAYMENT",
    "DEPOSIT_DEDUCTION",
]
"""What is taken off the user's part (现金减免类型).

- `DEFAULT_REDUCE_TYPE`: no certain thing
- `HOSPITAL_REDUCE`: a reduction of the hospital
- `PHARMACY_DISCOUNT`: a discount of the pharmacy
- `DISCOUNT`: a discount
- `PRE_PAYMENT`: what was paid before
- `DEPOSIT_DEDUCTION`: a deposit.
"""


class InsuranceAnswer(Model, kw_only=True):
    """What was told to the insurance, or what it answered, in its own names (透传内容)"""

    pay_auth_no: str | Unset = field(name="payAuthNo", default=UNSET)
    """Code by which the insurance lets the payment be taken (支付授权码)"""
    pay_ord_id: str | Unset = field(name="payOrdId", default=UNSET)
    """Number the insurance gave the payment (支付单ID)"""
    setl_latlnt: str | Unset = field(name="setlLatlnt", default=UNSET)
    """Where the user is, as longitude and latitude with a comma between (用户定位信息)"""


class MedInsOrder(Model, kw_only=True):
    """A medical fee, and how each of its parts stands (医保自费混合订单)"""

    mix_trade_no: str
    """Number WeChat Pay gave the whole order, of insurance and user together (医保自费混合订单号)"""
    mix_pay_status: MixPayStatus | str
    """Where the whole order stands (医保自费混合订单支付状态).

    - `UNKNOWN_MIX_PAY_STATUS`: not known, an error
    - `MIX_PAY_CREATED`: waits for the user to pay
    - `MIX_PAY_SUCCESS`: paid
    - `MIX_PAY_REFUND`: both parts were refunded
    - `MIX_PAY_FAIL`: the payment failed.
    """
    self_pay_status: SelfPayStatus | str | Unset = UNSET
    """Where the user's part stands (自费部分支付状态).

    - `UNKNOWN_SELF_PAY_STATUS`: not known, an error
    - `SELF_PAY_CREATED`: waits for the user to pay
    - `SELF_PAY_SUCCESS`: paid
    - `SELF_PAY_REFUND`: refunded
    - `SELF_PAY_FAIL`: the payment failed
    - `NO_SELF_PAY`: the user pays nothing.
    """
    med_ins_pay_status: MedInsPayStatus | str | Unset = UNSET
    """Where the part of the insurance stands (医保部分支付状态).

    - `UNKNOWN_MED_INS_PAY_STATUS`: not known, an error
    - `MED_INS_PAY_CREATED`: waits to be paid
    - `MED_INS_PAY_SUCCESS`: paid
    - `MED_INS_PAY_REFUND`: refunded
    - `MED_INS_PAY_FAIL`: the payment failed
    - `NO_MED_INS_PAY`: the insurance pays nothing.
    """
    paid_time: datetime | Unset = UNSET
    """When the order was paid (订单支付时间)"""
    passthrough_response_content: InsuranceAnswer | str | Unset = UNSET
    """What the insurance answered to the payment (支付完成后医保局返回内容) Travels as JSON inside a text."""
    mix_pay_type: MixPayType | str
    """Who pays (混合支付类型).

    - `UNKNOWN_MIX_PAY_TYPE`: not known, an error
    - `CASH_ONLY`: the user alone
    - `INSURANCE_ONLY`: the insurance alone
    - `CASH_AND_INSURANCE`: both.
    """
    order_type: MedicalOrderType | str | Unset = UNSET
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
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the medical institution (医疗机构的公众号ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the medical institution (医疗机构的商户号)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    pay_for_relatives: bool | Unset = UNSET
    """Whether the fee is that of a relative of the user (是否代亲属支付)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    serial_no: str | Unset = UNSET
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
    total_fee: int | Unset = UNSET
    """The whole fee (总金额) Unit: fen."""
    med_ins_gov_fee: int | Unset = UNSET
    """Part that the common fund of the insurance pays (医保统筹支付金额) Unit: fen."""
    med_ins_self_fee: int | Unset = UNSET
    """Part that the user's own account at the insurance pays (医保个账支付金额) Unit: fen."""
    med_ins_other_fee: int | Unset = UNSET
    """Part that other funds of the insurance pay (医保其他支付金额) Unit: fen."""
    med_ins_cash_fee: int | Unset = UNSET
    """Part that the insurance leaves to the user (医保结算后自费金额) Unit: fen."""
    wechat_pay_cash_fee: int | Unset = UNSET
    """What the user pays by WeChat Pay in the end (微信支付实收金额) Unit: fen."""
    cash_add_detail: list[CashAddition] = ABSENT_LIST
    """What was added to the user's part (现金补充列表)"""
    cash_reduce_detail: list[CashReduction] = ABSENT_LIST
    """What was taken off the user's part (现金减免列表)"""
    callback_url: str | Unset = UNSET
    """Address that is called with the result of the payment (回调通知URL)"""
    prepay_id: str | Unset = UNSET
    """Session of the prepared payment, with which the page or app opens WeChat Pay for 2 hours (预支付交易会话标识)"""
    passthrough_request_content: InsuranceAnswer | str | Unset = UNSET
    """What the medical institution told the insurance (医疗机构透传给医保的数据) Travels as JSON inside a text."""
    extends: str | Unset = UNSET
    """More about the order, as a text of JSON (扩展字段)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    channel_no: str | Unset = UNSET
    """Number WeChat Pay gave the service provider as a channel (渠道号)"""
    med_ins_test_env: bool | Unset = UNSET
    """Whether the order was placed in the test environment of the insurance (是否到医保局测试环境下单)"""
    med_ins_fail_reason: str | Unset = UNSET
    """Why the insurance did not pay (医保支付失败原因)"""


MedInsPayStatus: TypeAlias = Literal[
    "UNKNOWN_MED_INS_PAY_STATUS",
    "MED_INS_PAY_CREATED",
    "MED_INS_PAY_SUCCESS",
    "MED_INS_PAY_REFUND",
    "MED_INS_PAY_FAIL",
    "NO_MED_INS_PAY",
]
"""Where the part of the insurance stands (医保部分支付状态).

- `UNKNOWN_MED_INS_PAY_STATUS`: not known, an error
- `MED_INS_PAY_CREATED`: waits to be paid
- `MED_INS_PAY_SUCCESS`: paid
- `MED_INS_PAY_REFUND`: refunded
- `MED_INS_PAY_FAIL`: the payment failed
- `NO_MED_INS_PAY`: the insurance pays nothing.
"""


MedicalOrderType: TypeAlias = Literal[
    "UNKNOWN_ORDER_TYPE",
    "REG_PAY",
    "DIAG_PAY",
    "COVID_EXAM_PAY",
    "IN_HOSP_PAY",
    "PHARMACY_PAY",
    "INSURANCE_PAY",
    "INT_REG_PAY",
    "INT_RE_DIAG_PAY",
    "INT_RX_PAY",
    "COVID_ANTIGEN_PAY",
    "MED_PAY",
]
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


MixPayStatus: TypeAlias = Literal[
    "UNKNOWN_MIX_PAY_STATUS",
    "MIX_PAY_CREATED",
    "MIX_PAY_SUCCESS",
    "MIX_PAY_REFUND",
    "MIX_PAY_FAIL",
]
"""Where the whole order stands (医保自费混合订单支付状态).

- `UNKNOWN_MIX_PAY_STATUS`: not known, an error
- `MIX_PAY_CREATED`: waits for the user to pay
- `MIX_PAY_SUCCESS`: paid
- `MIX_PAY_REFUND`: both parts were refunded
- `MIX_PAY_FAIL`: the payment failed.
"""


MixPayType: TypeAlias = Literal[
    "UNKNOWN_MIX_PAY_TYPE",
    "CASH_ONLY",
    "INSURANCE_ONLY",
    "CASH_AND_INSURANCE",
]
"""Who pays (混合支付类型).

- `UNKNOWN_MIX_PAY_TYPE`: not known, an error
- `CASH_ONLY`: the user alone
- `INSURANCE_ONLY`: the insurance alone
- `CASH_AND_INSURANCE`: both.
"""


SelfPayStatus: TypeAlias = Literal[
    "UNKNOWN_SELF_PAY_STATUS",
    "SELF_PAY_CREATED",
    "SELF_PAY_SUCCESS",
    "SELF_PAY_REFUND",
    "SELF_PAY_FAIL",
    "NO_SELF_PAY",
]
"""Where the user's part stands (自费部分支付状态).

- `UNKNOWN_SELF_PAY_STATUS`: not known, an error
- `SELF_PAY_CREATED`: waits for the user to pay
- `SELF_PAY_SUCCESS`: paid
- `SELF_PAY_REFUND`: refunded
- `SELF_PAY_FAIL`: the payment failed
- `NO_SELF_PAY`: the user pays nothing.
"""
