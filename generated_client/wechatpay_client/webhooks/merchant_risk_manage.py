# Generated from spec/ by `make generate`. Do not edit.
"""The events of `merchant_risk_manage`.

RisktradeIdentification: An order was found risky
ViolationAppeal: An appeal of a sub-merchant was answered
ViolationIntercept: Payments of a sub-merchant were stopped
ViolationPunish: A sub-merchant was punished
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from ..models.merchant_risk_manage import RiskTradeLevel, RiskTradeType
from ..runtime.event import Event
from ..runtime.model import Model


class MerchantViolation(Model, kw_only=True):
    """What WeChat Pay found wrong with a sub-merchant, and what it did (商户违规通知)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    company_name: str
    """Name of the sub-merchant's company (子商户公司名称)"""
    record_id: str
    """Number of the record (通知记录ID)"""
    punish_plan: str
    """What was done, by the name of the plan (处罚方案)"""
    punish_time: datetime
    """When it was done (处置时间)"""
    punish_description: str
    """What was done, in words (处罚方案描述)"""
    risk_type: ViolationRiskType | str
    """What is wrong (风险类型).

    - `ONE_YUAN_PURCHASES`: lotteries for one yuan
    - `MULTI_LEVEL_DISTRIBUTION_REBATE`: rebates over several levels of resellers
    - `PROHIBITED_BUSINESS_CATEGORIES`: a trade that is not allowed
    - `CASH_ADVANCE_VIA_CREDIT_CARD`: credit turned into cash
    - `INDUCING_USERS_TO_MAKE_PAYMENTS`: users lured into paying
    - `FRAUD`: fraud
    - `MALICIOUS_FAN_COUNT_BOOSTING`: followers gained by tricks
    - `CROSS_CATEGORY_ACTIVITIES`: promotions outside its trade
    - `CROSS_CATEGORY_BUSINESS`: business outside its trade
    - `GAMBLING`: gambling
    - `LEWD_CONTENT`: pornography
    - `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`: payments for others without a licence
    - `INVESTMENT`: investments
    - `TRANSACTION_DISPUTE`: disputes about orders
    - `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`: domestic payments used abroad
    - `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`: business abroad beyond what
      was approved
    - `UNUSUAL_TRANSACTION`: unusual orders
    - `UNLICENSED_BUSINESS`: business without a licence
    - `WEALTH_INVESTMENT`: products for savers
    - `AFFILIATED_TO_A_VIOLATING_ENTITY`: ties to one that broke the rules
    - `INVOLVED_IN_A_JUDICIAL_CASE`: a case in court
    - `INCORRECT_INFORMATION_SUBMITTED`: wrong data
    - `APPEAL_SUCCESSFUL`: nothing any more, the appeal succeeded
    - `REPORTED_BY_OTHERS`: reports by others
    - `VIOLATING_SMART_CATERING_ACTIVITIES`: a promotion for restaurants misused
    - `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`: several merchants under one number
    - `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`: payments of one region used in another
    - `UNUSUAL_REAL_TIME_TRANSACTION`: unusual orders at the moment
    - `UNACCEPTABLE_DOCUMENTS`: papers that do not do
    - `LARGE_AMOUNT_TRANSACTION`: large amounts
    - `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`: nothing any more, the willingness to open an
      account is confirmed
    - `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`: the willingness to open an account is not confirmed
    - `INACTIVE_TRANSACTION`: no orders for long
    - `OTHER_UNUSUAL_ACTIVITIES`: something else.
    """
    risk_description: str
    """What is wrong, in words (风险描述)"""


class RiskTradeIdentification(Model, kw_only=True):
    """An order that was found risky (风险订单通知)"""

    mchid: str
    """The merchant of the order (商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    risk_type: RiskTradeType | int
    """What the order is suspected of (风险类型).

    - `1`: gambling
    - `2`: fraud
    - `3`: pornography
    - `4`: money laundering.
    """
    risk_level: RiskTradeLevel | int
    """How strong the suspicion is, in three levels (风险等级).

    - `1`: the first
    - `2`: the second
    - `3`: the third.
    """


ViolationRiskType: TypeAlias = Literal[
    "ONE_YUAN_PURCHASES",
    "MULTI_LEVEL_DISTRIBUTION_REBATE",
    "PROHIBITED_BUSINESS_CATEGORIES",
    "CASH_ADVANCE_VIA_CREDIT_CARD",
    "INDUCING_USERS_TO_MAKE_PAYMENTS",
    "FRAUD",
    "MALICIOUS_FAN_COUNT_BOOSTING",
    "CROSS_CATEGORY_ACTIVITIES",
    "CROSS_CATEGORY_BUSINESS",
    "GAMBLING",
    "LEWD_CONTENT",
    "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
    "INVESTMENT",
    "TRANSACTION_DISPUTE",
    "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
    "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
    "UNUSUAL_TRANSACTION",
    "UNLICENSED_BUSINESS",
    "WEALTH_INVESTMENT",
    "AFFILIATED_TO_A_VIOLATING_ENTITY",
    "INVOLVED_IN_A_JUDICIAL_CASE",
    "INCORRECT_INFORMATION_SUBMITTED",
    "APPEAL_SUCCESSFUL",
    "REPORTED_BY_OTHERS",
    "VIOLATING_SMART_CATERING_ACTIVITIES",
    "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
    "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
    "UNUSUAL_REAL_TIME_TRANSACTION",
    "UNACCEPTABLE_DOCUMENTS",
    "LARGE_AMOUNT_TRANSACTION",
    "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
    "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
    "INACTIVE_TRANSACTION",
    "OTHER_UNUSUAL_ACTIVITIES",
]
"""What is wrong (风险类型).

- `ONE_YUAN_PURCHASES`: lotteries for one yuan
- `MULTI_LEVEL_DISTRIBUTION_REBATE`: rebates over several levels of resellers
- `PROHIBITED_BUSINESS_CATEGORIES`: a trade that is not allowed
- `CASH_ADVANCE_VIA_CREDIT_CARD`: credit turned into cash
- `INDUCING_USERS_TO_MAKE_PAYMENTS`: users lured into paying
- `FRAUD`: fraud
- `MALICIOUS_FAN_COUNT_BOOSTING`: followers gained by tricks
- `CROSS_CATEGORY_ACTIVITIES`: promotions outside its trade
- `CROSS_CATEGORY_BUSINESS`: business outside its trade
- `GAMBLING`: gambling
- `LEWD_CONTENT`: pornography
- `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`: payments for others without a licence
- `INVESTMENT`: investments
- `TRANSACTION_DISPUTE`: disputes about orders
- `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`: domestic payments used abroad
- `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`: business abroad beyond what was
  approved
- `UNUSUAL_TRANSACTION`: unusual orders
- `UNLICENSED_BUSINESS`: business without a licence
- `WEALTH_INVESTMENT`: products for savers
- `AFFILIATED_TO_A_VIOLATING_ENTITY`: ties to one that broke the rules
- `INVOLVED_IN_A_JUDICIAL_CASE`: a case in court
- `INCORRECT_INFORMATION_SUBMITTED`: wrong data
- `APPEAL_SUCCESSFUL`: nothing any more, the appeal succeeded
- `REPORTED_BY_OTHERS`: reports by others
- `VIOLATING_SMART_CATERING_ACTIVITIES`: a promotion for restaurants misused
- `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`: several merchants under one number
- `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`: payments of one region used in another
- `UNUSUAL_REAL_TIME_TRANSACTION`: unusual orders at the moment
- `UNACCEPTABLE_DOCUMENTS`: papers that do not do
- `LARGE_AMOUNT_TRANSACTION`: large amounts
- `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`: nothing any more, the willingness to open an
  account is confirmed
- `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`: the willingness to open an account is not confirmed
- `INACTIVE_TRANSACTION`: no orders for long
- `OTHER_UNUSUAL_ACTIVITIES`: something else.
"""


class RisktradeIdentification(Event, frozen=True, kw_only=True):
    """An order was found risky (风险订单回调通知).

    Look into it, and say what was found by `merchant_risk_manage.report_risk_trade_result`.

    https://pay.weixin.qq.com/doc/v3/merchant/4013894258
    https://pay.weixin.qq.com/doc/v3/partner/4013894240
    """

    variants: ClassVar[tuple[type[Model], ...]] = (RiskTradeIdentification,)

    event_type: Literal["RISKTRADE.IDENTIFICATION"]
    resource: RiskTradeIdentification


class ViolationAppeal(Event, frozen=True, kw_only=True):
    """An appeal of a sub-merchant was answered (商户平台申诉通知).

    What was done says what holds now.

    https://pay.weixin.qq.com/doc/v3/partner/4012079216
    """

    variants: ClassVar[tuple[type[Model], ...]] = (MerchantViolation,)

    event_type: Literal["VIOLATION.APPEAL"]
    resource: MerchantViolation


class ViolationIntercept(Event, frozen=True, kw_only=True):
    """Payments of a sub-merchant were stopped (商户平台拦截通知).

    The event says why.

    https://pay.weixin.qq.com/doc/v3/partner/4012079216
    """

    variants: ClassVar[tuple[type[Model], ...]] = (MerchantViolation,)

    event_type: Literal["VIOLATION.INTERCEPT"]
    resource: MerchantViolation


class ViolationPunish(Event, frozen=True, kw_only=True):
    """A sub-merchant was punished (商户平台处罚通知).

    The event says what is wrong and what was done; the sub-merchant can appeal on its merchant platform.

    https://pay.weixin.qq.com/doc/v3/partner/4012079216
    """

    variants: ClassVar[tuple[type[Model], ...]] = (MerchantViolation,)

    event_type: Literal["VIOLATION.PUNISH"]
    resource: MerchantViolation
