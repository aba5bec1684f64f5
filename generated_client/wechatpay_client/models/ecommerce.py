# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `ecommerce` share."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar, Literal, TypeAlias

from msgspec import field

from ..models.shared.applyment_finance_type import ApplymentFinanceType
from ..models.shared.ecommerce_refund_payer import EcommerceRefundPayer
from ..models.shared.merchant_account_type import MerchantAccountType
from ..models.shared.refund_channel import RefundChannel
from ..models.shared.refund_funds_account import RefundFundsAccount
from ..models.shared.refund_promotion import RefundPromotion, RefundSourceShare
from ..models.shared.sharing_fail_reason import SharingFailReason, SharingResultState, SharingState
from ..models.shared.sharing_return_fail_reason import SharingReturnFailReason, SharingReturnState
from ..models.shared.transfer_bill_fail_reason import TransferBillFailReason
from ..models.shared.transfer_bill_state import TransferBillState
from ..models.shared.withdrawal_status import WithdrawalStatus
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class AccountCancellation(Model, kw_only=True):
    """An application to close a merchant number and how far it got (注销申请单)"""

    out_apply_no: str
    """The platform's own number of the application to close a merchant number (商户注销申请单号)"""
    sub_mchid: str
    """Merchant number that is to be closed (申请注销的二级商户号)"""
    reject_reason: str | Unset = UNSET
    """Why it was rejected, in words (受理失败原因)"""
    cancel_state: AccountCancellationState | str | Unset = UNSET
    """Where the application stands (注销状态).

    - `REVIEWING`: under review
    - `REJECTED`: rejected, see the reason
    - `CANCEL_SUCCESS`: the merchant number is closed.
    """
    update_time: datetime | Unset = UNSET
    """When the application last changed (最后更新时间)"""


AccountCancellationState: TypeAlias = Literal[
    "REVIEWING",
    "REJECTED",
    "CANCEL_SUCCESS",
]
"""Where the application stands (注销状态).

- `REVIEWING`: under review
- `REJECTED`: rejected, see the reason
- `CANCEL_SUCCESS`: the merchant number is closed.
"""


class Applyment(Model, kw_only=True):
    """An application and how far it got (二级商户进件申请单)"""

    applyment_state: ApplymentState | str
    """Where the application stands (申请状态).

    - `CHECKING`: its data are being checked
    - `ACCOUNT_NEED_VERIFY`: the seller must prove its account, by a remittance or by the legal representative
    - `AUDITING`: under review
    - `REJECTED`: rejected, see the reasons, and submit it again under the same number
    - `NEED_SIGN`: the administrator must sign
    - `FINISH`: done, the seller can be paid
    - `FROZEN`: frozen, see the reasons
    - `CANCELED`: withdrawn or void.
    """
    applyment_state_desc: str
    """The state in words, for people (申请状态描述)"""
    sign_state: ApplymentSignState | str | Unset = UNSET
    """Whether the administrator has signed (签约状态).

    - `UNSIGNED`: not yet, lead them to the link
    - `SIGNED`: yes, though changed data of the seller need another signature
    - `NOT_SIGNABLE`: cannot sign now, as the application is rejected, frozen or being checked.
    """
    sign_url: str | Unset = UNSET
    """Link under which the administrator signs in WeChat, best shown as a code; NEED_SIGN, UNSIGNED (签约链接)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the seller; from NEED_SIGN on, usable once the state is FINISH (电商平台二级商户号)"""
    account_validation: ApplymentRemittance | Unset = UNSET
    """The remittance by which the seller proves its account; with ACCOUNT_NEED_VERIFY (汇款账户验证信息)"""
    audit_detail: list[ApplymentRejection] = ABSENT_LIST
    """What was found wrong; with REJECTED and FROZEN (驳回原因详情)"""
    legal_validation_url: str | Unset = UNSET
    """Link under which the legal representative proves the account in WeChat, best shown as a code; with
    ACCOUNT_NEED_VERIFY, if they may (法人验证链接)
    """
    out_request_no: str
    """The platform's own number of the application; a rejected one is corrected under the same (业务申请编号)"""
    applyment_id: int
    """Number WeChat Pay gave the application (微信支付申请单号)"""


ApplymentBankAccountType: TypeAlias = Literal[
    "74",
    "75",
]
"""Whose account it is (账户类型).

- `74`: the organisation's (对公)
- `75`: a person's, for sellers without a licence and sole traders (对私).
"""


class ApplymentBeneficiary(Model, kw_only=True):
    """One person who owns or controls the company (最终受益人信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"ubo_id_doc_name", "ubo_id_doc_number", "ubo_id_doc_address"})

    ubo_id_doc_type: ApplymentDocumentType | Unset = UNSET
    """Kind of the person's document (证件类型)"""
    ubo_id_doc_copy: str | Unset = UNSET
    """Picture of the front, for an identity card the side with the portrait (证件正面照片)"""
    ubo_id_doc_copy_back: str | Unset = UNSET
    """Picture of the back; a passport has none (证件反面照片)"""
    ubo_id_doc_name: str | Unset = UNSET
    """Name in the document; encrypted on the wire (受益人姓名)"""
    ubo_id_doc_number: str | Unset = UNSET
    """Number of the document; encrypted on the wire (证件号码)"""
    ubo_id_doc_address: str | Unset = UNSET
    """Address in the document, or where the person lives if it has none; encrypted on the wire (证件居住地址)"""
    ubo_id_doc_period_begin: date | Unset = UNSET
    """First day the document is valid (证件有效期开始时间)"""
    ubo_id_doc_period_end: str | Unset = UNSET
    """Last day the document is valid, as year-month-day, or 长期 for one without an end (证件有效期结束时间)"""
    ubo_period_begin: date | Unset = UNSET
    """Another name of ubo_id_doc_period_begin, which some pages have (证件有效期开始时间)"""
    ubo_period_end: str | Unset = UNSET
    """Another name of ubo_id_doc_period_end, which some pages have (证件有效期结束时间)"""


class ApplymentBusinessLicense(Model, kw_only=True):
    """Business licence or certificate; left out by sellers without one (营业执照/登记证书信息)"""

    cert_type: ApplymentCertificateType | Unset = UNSET
    """Certificate of a seller that is neither company nor sole trader (登记证书类型).

    - `CERTIFICATE_TYPE_2388`: public institution as a legal person (事业单位法人证书)
    - `CERTIFICATE_TYPE_2389`: unified social credit code (统一社会信用代码证书)
    - `CERTIFICATE_TYPE_2390`: paid services of a military hospital (有偿服务许可证)
    - `CERTIFICATE_TYPE_2391`: medical institution, military hospitals (医疗机构执业许可证)
    - `CERTIFICATE_TYPE_2392`: business licence of the company a party organisation belongs to (企业营业执照)
    - `CERTIFICATE_TYPE_2393`: organisation code (组织机构代码证)
    - `CERTIFICATE_TYPE_2394`: association (社会团体法人登记证书)
    - `CERTIFICATE_TYPE_2395`: private non-enterprise unit (民办非企业单位登记证书)
    - `CERTIFICATE_TYPE_2396`: foundation (基金会法人登记证书)
    - `CERTIFICATE_TYPE_2399`: place of worship (宗教活动场所登记证)
    - `CERTIFICATE_TYPE_2400`: another valid paper of a government body (其他有效证明文件)
    - `CERTIFICATE_TYPE_2520`: licence to practise (执业许可证)
    - `CERTIFICATE_TYPE_2521`: grassroots self-governing body (基层群众性自治组织特别法人统一社会信用代码证)
    - `CERTIFICATE_TYPE_2522`: rural collective (农村集体经济组织登记证).
    """
    business_license_copy: str | Unset = UNSET
    """Picture of the licence or certificate (证件扫描件)"""
    business_license_number: str | Unset = UNSET
    """Registration number or social credit code, or the number of the certificate (证件注册号)"""
    merchant_name: str | Unset = UNSET
    """Name on the licence; for a sole trader without one, 个体户 and the owner's name (商户名称)"""
    legal_person: str | Unset = UNSET
    """Name of the owner or legal representative (经营者/法定代表人姓名)"""
    company_address: str | Unset = UNSET
    """Registered address; needed with a certificate (注册地址)"""
    business_license_type: str | Unset = UNSET
    """Kind of the licence; only where the platform was told which values to use (营业执照类型)"""
    business_time: list[str] | str | Unset = UNSET
    """From when to when the certificate is valid; needed with a certificate (营业期限) Travels as JSON inside a
    text.
    """


ApplymentCertificateType: TypeAlias = Literal[
    "CERTIFICATE_TYPE_2388",
    "CERTIFICATE_TYPE_2389",
    "CERTIFICATE_TYPE_2390",
    "CERTIFICATE_TYPE_2391",
    "CERTIFICATE_TYPE_2392",
    "CERTIFICATE_TYPE_2393",
    "CERTIFICATE_TYPE_2394",
    "CERTIFICATE_TYPE_2395",
    "CERTIFICATE_TYPE_2396",
    "CERTIFICATE_TYPE_2399",
    "CERTIFICATE_TYPE_2400",
    "CERTIFICATE_TYPE_2520",
    "CERTIFICATE_TYPE_2521",
    "CERTIFICATE_TYPE_2522",
]
"""Certificate of a seller that is neither company nor sole trader (登记证书类型).

- `CERTIFICATE_TYPE_2388`: public institution as a legal person (事业单位法人证书)
- `CERTIFICATE_TYPE_2389`: unified social credit code (统一社会信用代码证书)
- `CERTIFICATE_TYPE_2390`: paid services of a military hospital (有偿服务许可证)
- `CERTIFICATE_TYPE_2391`: medical institution, military hospitals (医疗机构执业许可证)
- `CERTIFICATE_TYPE_2392`: business licence of the company a party organisation belongs to (企业营业执照)
- `CERTIFICATE_TYPE_2393`: organisation code (组织机构代码证)
- `CERTIFICATE_TYPE_2394`: association (社会团体法人登记证书)
- `CERTIFICATE_TYPE_2395`: private non-enterprise unit (民办非企业单位登记证书)
- `CERTIFICATE_TYPE_2396`: foundation (基金会法人登记证书)
- `CERTIFICATE_TYPE_2399`: place of worship (宗教活动场所登记证)
- `CERTIFICATE_TYPE_2400`: another valid paper of a government body (其他有效证明文件)
- `CERTIFICATE_TYPE_2520`: licence to practise (执业许可证)
- `CERTIFICATE_TYPE_2521`: grassroots self-governing body (基层群众性自治组织特别法人统一社会信用代码证)
- `CERTIFICATE_TYPE_2522`: rural collective (农村集体经济组织登记证).
"""


class ApplymentContact(Model, kw_only=True):
    """The person who signs for the seller in WeChat and runs its account; documents are needed of somebody who acts for
    the seller only (超级管理员信息)
    """

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {"contact_name", "contact_id_card_number", "mobile_phone", "contact_email"}
    )

    contact_type: ApplymentContactType | Unset = UNSET
    """Who the administrator is (超级管理员类型).

    - `65`: the owner or legal representative
    - `66`: somebody who acts for the seller, which a seller without a licence cannot have.
    """
    contact_name: str | Unset = UNSET
    """Name of the person, as proved to WeChat Pay; encrypted on the wire (超级管理员姓名)"""
    contact_id_doc_type: ApplymentDocumentType | Unset = UNSET
    """Kind of the person's document (超级管理员证件类型)"""
    contact_id_card_number: str | Unset = UNSET
    """Number of the person's document, checked when they sign; encrypted on the wire (超级管理员身份证件号码)"""
    contact_id_doc_copy: str | Unset = UNSET
    """Picture of the front, for an identity card the side with the portrait (超级管理员证件正面照片)"""
    contact_id_doc_copy_back: str | Unset = UNSET
    """Picture of the back; a passport has none (超级管理员证件反面照片)"""
    contact_id_doc_period_begin: date | Unset = UNSET
    """First day the document is valid (超级管理员证件有效期开始时间)"""
    contact_id_doc_period_end: str | Unset = UNSET
    """Last day the document is valid, as year-month-day, or 长期 for one without an end
    (超级管理员证件有效期结束时间)
    """
    contact_period_begin: date | Unset = UNSET
    """Another name of contact_id_doc_period_begin, which some pages have (超级管理员证件有效期开始时间)"""
    contact_period_end: str | Unset = UNSET
    """Another name of contact_id_doc_period_end, which some pages have (超级管理员证件有效期结束时间)"""
    business_authorization_letter: str | Unset = UNSET
    """Picture of the letter by which the seller lets the person act for it (业务办理授权函)"""
    mobile_phone: str | Unset = UNSET
    """Mobile number of the person, 11 digits; receives codes and notices; encrypted on the wire (超级管理员手机)"""
    contact_email: str | Unset = UNSET
    """E-mail address of the person; encrypted on the wire (超级管理员邮箱)"""


ApplymentContactType: TypeAlias = Literal[
    "65",
    "66",
]
"""Who the administrator is (超级管理员类型).

- `65`: the owner or legal representative
- `66`: somebody who acts for the seller, which a seller without a licence cannot have.
"""


ApplymentDocumentType: TypeAlias = Literal[
    "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
    "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
    "IDENTIFICATION_TYPE_HONGKONG",
    "IDENTIFICATION_TYPE_MACAO",
    "IDENTIFICATION_TYPE_TAIWAN",
    "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
    "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
    "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    "IDENTIFICATION_TYPE_IDCARD",
    "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
    "IDENTIFICATION_TYPE_MACAO_PASSPORT",
    "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
]
"""Kind of document that names a person (证件类型).

- `IDENTIFICATION_TYPE_MAINLAND_IDCARD`: identity card of mainland China
- `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`: foreign passport
- `IDENTIFICATION_TYPE_HONGKONG`, `IDENTIFICATION_TYPE_MACAO`, `IDENTIFICATION_TYPE_TAIWAN`: travel permit of a resident
  of Hong Kong, Macao or Taiwan
- `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`: residence permit of a foreigner
- `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`: mainland residence permit of a
  resident of Hong Kong, Macao or Taiwan. Other spellings, which some pages have: `IDENTIFICATION_TYPE_IDCARD`,
  `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`.
"""


class ApplymentFinanceLicense(Model, kw_only=True):
    """Licences of a financial institution (金融机构许可证信息)"""

    finance_type: ApplymentFinanceType | Unset = UNSET
    """What kind of financial institution the seller is (金融机构类型).

    - `BANK_AGENT`: bank
    - `PAYMENT_AGENT`: payment company
    - `INSURANCE`: insurance
    - `TRADE_AND_SETTLE`: exchange, clearing or settlement
    - `OTHER`: any other, such as trust, leasing, consumer credit or securities.
    """
    finance_license_pics: list[str] | Unset = UNSET
    """Pictures of the licences (金融机构许可证图片)"""


class ApplymentIdCard(Model, kw_only=True):
    """Identity card of the owner or legal representative, if that is the document (经营者/法人身份证信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"id_card_name", "id_card_number", "id_card_address"})

    id_card_copy: str | Unset = UNSET
    """Picture of the side with the portrait (身份证人像面照片)"""
    id_card_national: str | Unset = UNSET
    """Picture of the side with the emblem (身份证国徽面照片)"""
    id_card_name: str | Unset = UNSET
    """Name on the card; encrypted on the wire (身份证姓名)"""
    id_card_number: str | Unset = UNSET
    """Number of the card; encrypted on the wire (身份证号码)"""
    id_card_address: str | Unset = UNSET
    """Address on the card; encrypted on the wire (身份证居住地址)"""
    id_card_valid_time_begin: date | Unset = UNSET
    """First day the card is valid (身份证有效期开始时间)"""
    id_card_valid_time: str | Unset = UNSET
    """Last day the card is valid, as year-month-day, or 长期 for one without an end (身份证有效期结束时间)"""


class ApplymentIdDocument(Model, kw_only=True):
    """Document of the owner or legal representative, if not an identity card (经营者/法人其他类型证件信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"id_doc_name", "id_doc_number", "id_doc_address"})

    id_doc_name: str | Unset = UNSET
    """Name in the document; encrypted on the wire (证件姓名)"""
    id_doc_number: str | Unset = UNSET
    """Number of the document; encrypted on the wire (证件号码)"""
    id_doc_copy: str | Unset = UNSET
    """Picture of the front (证件正面照片)"""
    id_doc_copy_back: str | Unset = UNSET
    """Picture of the back; a passport has none (证件反面照片)"""
    id_doc_address: str | Unset = UNSET
    """Address in the document, or where the person lives if it has none; encrypted on the wire (证件居住地址)"""
    doc_period_begin: date | Unset = UNSET
    """First day the document is valid (证件有效期开始时间)"""
    doc_period_end: str | Unset = UNSET
    """Last day the document is valid, as year-month-day, or 长期 for one without an end (证件有效期结束时间)"""


class ApplymentNumbers(Model, kw_only=True):
    """Both numbers of the application (申请单号)"""

    applyment_id: int
    """Number WeChat Pay gave the application (微信支付申请单号)"""
    out_request_no: str
    """The platform's own number of the application; a rejected one is corrected under the same (业务申请编号)"""


ApplymentOrganizationType: TypeAlias = Literal[
    "2401",
    "2500",
    "4",
    "2",
    "3",
    "2502",
    "1708",
]
"""What kind of seller applies (主体类型).

- `2401`: person without a business licence, small (小微商户)
- `2500`: person without a business licence who has sold online for 6 months and for more than 200,000 yuan (个人卖家)
- `4`: sole trader (个体工商户)
- `2`: company (企业)
- `3`: public institution (事业单位)
- `2502`: government body (政府机关)
- `1708`: social organisation (社会组织).
"""


class ApplymentRejection(Model, kw_only=True):
    """One thing that was found wrong (驳回原因)"""

    param_name: str
    """What it is about, by the name of the field (参数名称)"""
    reject_reason: str
    """What is wrong with it, in words (驳回原因)"""


class ApplymentRemittance(Model, kw_only=True):
    """The remittance by which the seller proves its account; with ACCOUNT_NEED_VERIFY (汇款账户验证信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"account_name", "account_no"})

    account_name: str | Unset = UNSET
    """Name of the account that must remit; encrypted on the wire (付款户名)"""
    account_no: str | Unset = UNSET
    """Number of the account that must remit; for accounts of persons; encrypted on the wire (付款卡号)"""
    pay_amount: int | Unset = UNSET
    """What must be remitted (汇款金额) Unit: fen."""
    destination_account_number: str | Unset = UNSET
    """Number of the account that receives it (收款卡号)"""
    destination_account_name: str | Unset = UNSET
    """Name of the account that receives it (收款户名)"""
    destination_account_bank: str | Unset = UNSET
    """Bank of the account that receives it (开户银行)"""
    city: str | Unset = UNSET
    """Where that bank is (省市信息)"""
    remark: str | Unset = UNSET
    """Note the remittance must carry (备注信息)"""
    deadline: str | Unset = UNSET
    """Until when it must be remitted, in Beijing time (汇款截止时间)"""


class ApplymentSettlementRule(Model, kw_only=True):
    """At what rate the seller is settled; the platform's usual one if left out (结算规则)"""

    settlement_id: int | Unset = UNSET
    """Number of the rule, one of those agreed with the platform; that of 0.6 % if left out (结算规则ID)"""
    qualification_type: str | Unset = UNSET
    """Trade of the seller, which tells what papers it needs (所属行业)"""


ApplymentSignState: TypeAlias = Literal[
    "UNSIGNED",
    "SIGNED",
    "NOT_SIGNABLE",
]
"""Whether the administrator has signed (签约状态).

- `UNSIGNED`: not yet, lead them to the link
- `SIGNED`: yes, though changed data of the seller need another signature
- `NOT_SIGNABLE`: cannot sign now, as the application is rejected, frozen or being checked.
"""


ApplymentState: TypeAlias = Literal[
    "CHECKING",
    "ACCOUNT_NEED_VERIFY",
    "AUDITING",
    "REJECTED",
    "NEED_SIGN",
    "FINISH",
    "FROZEN",
    "CANCELED",
]
"""Where the application stands (申请状态).

- `CHECKING`: its data are being checked
- `ACCOUNT_NEED_VERIFY`: the seller must prove its account, by a remittance or by the legal representative
- `AUDITING`: under review
- `REJECTED`: rejected, see the reasons, and submit it again under the same number
- `NEED_SIGN`: the administrator must sign
- `FINISH`: done, the seller can be paid
- `FROZEN`: frozen, see the reasons
- `CANCELED`: withdrawn or void.
"""


class ApplymentStore(Model, kw_only=True):
    """The seller's shop on the platform, with its address or its code (店铺信息)"""

    store_name: str | Unset = UNSET
    """Name of the shop in full (店铺名称)"""
    store_url: str | Unset = UNSET
    """Address of the shop's front page (店铺链接)"""
    store_qr_code: str | Unset = UNSET
    """Picture of the code that leads to the shop, such as that of a mini-program page (店铺二维码)"""
    mini_program_sub_appid: str | Unset = UNSET
    """AppID of a verified mini-program of the seller, which is bound to its merchant number (小程序AppID)"""


class CancelWithdraw(Model, kw_only=True):
    """An application to close a merchant number and how far it got (注销提现申请单)"""

    applyment_id: str
    """Number WeChat Pay gave the application to close a merchant number (微信支付注销提现申请单号)"""
    out_request_no: str
    """The platform's own number of the application to close a merchant number (商户注销申请单号)"""
    cancel_state: CancelWithdrawState | str
    """Where the application stands (注销提现申请单状态).

    - `ACCEPTED`: taken in
    - `REVIEWING`: under review
    - `REJECTED`: rejected, see the words
    - `WAITING_MERCHANT_CONFIRM`: the seller must confirm, for at most 30 days
    - `REVOKED`: withdrawn, for example not confirmed in time
    - `SYSTEM_PROCESSING`: being carried out
    - `CANCELED`: the merchant number is closed
    - `FUND_PROCESSING`: the money is being paid out
    - `FINISH`: all done.
    """
    cancel_state_description: str
    """The state in words, for people, with the reason of a rejection (注销提现申请单状态描述)"""
    withdraw: CancelWithdrawChoice | str | Unset = UNSET
    """Whether the money is paid out (是否提取资金).

    - `APPLY_WITHDRAW`: yes, all of it, to the account named
    - `NOT_APPLY_WITHDRAW`: no, the merchant number is only closed.
    """
    withdraw_state: CancelWithdrawPayoutState | str | Unset = UNSET
    """Where the payout as a whole stands (提现状态).

    - `WITHDRAW_PROCESSING`: under way
    - `WITHDRAW_EXCEPTION`: a payment failed or came back, see the accounts
    - `WITHDRAW_SUCCEED`: paid out.
    """
    withdraw_state_description: str | Unset = UNSET
    """The state of the payout in words, for people (提现状态描述)"""
    account_withdraw_result: list[CancelWithdrawPayment] = ABSENT_LIST
    """What became of the money of each account (账户提现结果)"""
    modify_time: datetime | Unset = UNSET
    """When the application last changed (最后更新时间)"""
    sub_mchid: str
    """Merchant number that is to be closed (申请注销的二级商户号)"""
    account_info: list[CancelWithdrawBalance] = ABSENT_LIST
    """What was in the accounts; if the money is paid out (账户信息)"""
    confirm_cancel: CancelWithdrawConfirmation | Unset = UNSET
    """Where the seller confirms; with WAITING_MERCHANT_CONFIRM (确认注销信息)"""


class CancelWithdrawBalance(Model, kw_only=True):
    """What one account of the seller holds (账户信息)"""

    out_account_type: CancelWithdrawFundsAccount | str
    """Which of the seller's accounts (出款子账户类型).

    - `BASIC_ACCOUNT`: basic account
    - `OPERATE_ACCOUNT`: operation account
    - `MARGIN_ACCOUNT`: deposit account
    - `TRADE_FEE_ACCOUNT`: account of fees.
    """
    amount: int
    """What the account holds (账户金额) Unit: fen."""


CancelWithdrawChoice: TypeAlias = Literal[
    "APPLY_WITHDRAW",
    "NOT_APPLY_WITHDRAW",
]
"""Whether the money is paid out (是否提取资金).

- `APPLY_WITHDRAW`: yes, all of it, to the account named
- `NOT_APPLY_WITHDRAW`: no, the merchant number is only closed.
"""


class CancelWithdrawConfirmation(Model, kw_only=True):
    """Where the seller confirms; with WAITING_MERCHANT_CONFIRM (确认注销信息)"""

    confirm_cancel_url: str | Unset = UNSET
    """Page on which the seller confirms, best shown as a code (确认商户注销的页面链接)"""


CancelWithdrawFundsAccount: TypeAlias = Literal[
    "BASIC_ACCOUNT",
    "OPERATE_ACCOUNT",
    "MARGIN_ACCOUNT",
    "TRADE_FEE_ACCOUNT",
]
"""Which of the seller's accounts (出款子账户类型).

- `BASIC_ACCOUNT`: basic account
- `OPERATE_ACCOUNT`: operation account
- `MARGIN_ACCOUNT`: deposit account
- `TRADE_FEE_ACCOUNT`: account of fees.
"""


class CancelWithdrawPayment(Model, kw_only=True):
    """The payment of the money of one account (账户提现结果)"""

    out_account_type: CancelWithdrawFundsAccount | str
    """Which of the seller's accounts (出款子账户类型).

    - `BASIC_ACCOUNT`: basic account
    - `OPERATE_ACCOUNT`: operation account
    - `MARGIN_ACCOUNT`: deposit account
    - `TRADE_FEE_ACCOUNT`: account of fees.
    """
    pay_state: CancelWithdrawPaymentState | str
    """Where the payment from one account stands (付款状态).

    - `PAY_PROCESSING`: under way
    - `PAY_SUCCEED`: paid
    - `PAY_FAIL`: failed
    - `BANK_REFUNDED`: the bank sent it back.
    """
    state_description: str
    """The state in words, for people (付款状态描述)"""


CancelWithdrawPaymentState: TypeAlias = Literal[
    "PAY_PROCESSING",
    "PAY_SUCCEED",
    "PAY_FAIL",
    "BANK_REFUNDED",
]
"""Where the payment from one account stands (付款状态).

- `PAY_PROCESSING`: under way
- `PAY_SUCCEED`: paid
- `PAY_FAIL`: failed
- `BANK_REFUNDED`: the bank sent it back.
"""


CancelWithdrawPayoutState: TypeAlias = Literal[
    "WITHDRAW_PROCESSING",
    "WITHDRAW_EXCEPTION",
    "WITHDRAW_SUCCEED",
]
"""Where the payout as a whole stands (提现状态).

- `WITHDRAW_PROCESSING`: under way
- `WITHDRAW_EXCEPTION`: a payment failed or came back, see the accounts
- `WITHDRAW_SUCCEED`: paid out.
"""


CancelWithdrawState: TypeAlias = Literal[
    "ACCEPTED",
    "REVIEWING",
    "REJECTED",
    "WAITING_MERCHANT_CONFIRM",
    "REVOKED",
    "SYSTEM_PROCESSING",
    "CANCELED",
    "FUND_PROCESSING",
    "FINISH",
]
"""Where the application stands (注销提现申请单状态).

- `ACCEPTED`: taken in
- `REVIEWING`: under review
- `REJECTED`: rejected, see the words
- `WAITING_MERCHANT_CONFIRM`: the seller must confirm, for at most 30 days
- `REVOKED`: withdrawn, for example not confirmed in time
- `SYSTEM_PROCESSING`: being carried out
- `CANCELED`: the merchant number is closed
- `FUND_PROCESSING`: the money is being paid out
- `FINISH`: all done.
"""


class CombinePapayOrder(Model, kw_only=True):
    """A combined order debited under an agreement, and the state of its parts (合单订单)"""

    combine_appid: str
    """AppID of the merchant that places the combined order (合单商户appid)"""
    combine_mchid: str
    """Merchant number of whoever places the combined order; a service provider gives its own (合单商户号)"""
    combine_out_trade_no: str
    """The merchant's own number of a combined order, unique under its merchant number (合单商户订单号)"""
    sub_orders: list[CombinePapayOrderPart]
    """The parts of the order (子单信息)"""
    combine_payer_info: CombinePapayPayer | Unset = UNSET
    """Who paid (支付者)"""


class CombinePapayOrderPart(Model, kw_only=True):
    """One part of the order and its state (子单信息)"""

    mchid: str
    """Merchant number that places this part, bound to the AppID (子单商户号)"""
    trade_type: str
    """How the order came about (交易类型), for example `PAP`: a debit under an agreement"""
    trade_state: str
    """Where this part stands (交易状态), for example `SUCCESS`: paid;

    - `REFUND`: paid, and a refund was requested
    - `CLOSED`: closed without payment.
    """
    bank_type: str | Unset = UNSET
    """Bank and kind of card that paid, by its short code; OTHERS for the balance (付款银行)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    success_time: datetime | Unset = UNSET
    """When this part was paid (支付完成时间)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    sub_mchid: str
    """Merchant number of the seller who is paid (二级商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the seller (二级商户appid)"""
    amount: CombinePapayPaidAmount | Unset = UNSET
    """What was asked and what was paid for this part (订单金额)"""


class CombinePapayPaidAmount(Model, kw_only=True):
    """What was asked and what was paid for this part (订单金额)"""

    total_amount: int
    """Amount of this part (标价金额) Unit: fen."""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    payer_amount: int | Unset = UNSET
    """What the user paid, discounts deducted (现金支付金额) Unit: fen."""
    payer_currency: str | Unset = UNSET
    """Currency the user paid in (现金支付币种)"""


class CombinePapayPayer(Model, kw_only=True):
    """Who paid (支付者)"""

    openid: str
    """The user as the combined order's AppID sees them (用户标识)"""


class CombinePapayPresigned(Model, kw_only=True):
    """The prepared signing (预签约)"""

    pre_entrustweb_id: str
    """Session of the prepared signing, with which the app or mini-program opens it for 2 hours (预签约Id)"""
    mchid: str
    """Merchant number of the platform (商户号)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the platform, here as a number (委托代扣协议模板Id)"""
    out_contract_code: str
    """The platform's own number of the agreement, unique under its merchant number (商户签约协议号)"""


CombinePapayTerminationMode: TypeAlias = Literal[
    "USER_TERMINATE",
    "MCH_API_TERMINATE",
    "WEPAY_WEB_TERMINATE",
    "CUSTOMER_SERVICE_TERMINATE",
    "SYSTEM_TERMINATE",
]
"""How the agreement came to its end (协议解约方式).

- `USER_TERMINATE`: the user ended it
- `MCH_API_TERMINATE`: the platform did, by interface
- `WEPAY_WEB_TERMINATE`: the platform did, on the web site of WeChat Pay
- `CUSTOMER_SERVICE_TERMINATE`: customer service did, as the user asked
- `SYSTEM_TERMINATE`: WeChat Pay did by itself.
"""


EcommerceAbnormalFundsCloseReason: TypeAlias = Literal[
    "CLOSED_REASON_TIMEOUT",
    "CLOSED_REASON_RESTRICT_TRANSFER",
]
"""Why sending the money to the platform was given up (异常处理关单原因).

- `CLOSED_REASON_TIMEOUT`: it took too long
- `CLOSED_REASON_RESTRICT_TRANSFER`: the merchant's money may not be moved.
"""


class EcommerceAbnormalFundsReceiver(Model, kw_only=True):
    """A sub-merchant of the platform that such money went to (平台接收异常资金商户)"""

    mchid: str | Unset = UNSET
    """Merchant the money went to (平台接收异常资金商户号)"""


EcommerceAbnormalFundsState: TypeAlias = Literal[
    "ABNORMAL_PENDING",
    "ABNORMAL_FINISHED",
    "ABNORMAL_CLOSED",
]
"""What becomes of a share that did not reach its receiver and is sent to the platform instead (异常处理状态).

- `ABNORMAL_PENDING`: under way
- `ABNORMAL_FINISHED`: the platform has it
- `ABNORMAL_CLOSED`: given up.
"""


EcommerceAccountType: TypeAlias = Literal[
    "BASIC",
    "OPERATION",
    "FEES",
    "DEPOSIT",
]
"""Account of a sub-merchant of the platform (资金账户类型).

- `BASIC`: basic account
- `OPERATION`: operation account
- `FEES`: fee account
- `DEPOSIT`: deposit account, with money that secures obligations.
"""


EcommerceAdvanceAccount: TypeAlias = Literal[
    "BASIC",
    "OPERATION",
]
"""Account of a sub-merchant at WeChat Pay (账户).

- `BASIC`: basic account
- `OPERATION`: operation account.
"""


class EcommerceAdvanceReturn(Model, kw_only=True):
    """What a merchant gives back of a refund the platform advanced (垫付回补)"""

    refund_id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""
    advance_return_id: str
    """Number WeChat Pay gave this transfer (微信回补单号)"""
    return_amount: int
    """What is given back, all that was advanced for the refund (垫付回补金额) Unit: fen."""
    payer_mchid: str
    """Merchant that gives the money back (出款方商户号)"""
    payer_account: EcommerceAdvanceAccount | str
    """The account it comes from (出款方账户).

    - `BASIC`: basic account
    - `OPERATION`: operation account.
    """
    payee_mchid: str
    """Merchant that gets the money back (入账方商户号)"""
    payee_account: EcommerceAdvanceAccount | str
    """The account it goes to (入账方账户).

    - `BASIC`: basic account
    - `OPERATION`: operation account.
    """
    result: EcommerceAdvanceReturnState | str
    """What became of giving the advance back (垫付回补结果).

    - `SUCCESS`: given back
    - `FAILED`: not given back, for good
    - `PROCESSING`: under way; too little money is tried for again for 90 days.
    """
    success_time: datetime | Unset = UNSET
    """When the money was back (垫付回补完成时间)"""


EcommerceAdvanceReturnState: TypeAlias = Literal[
    "SUCCESS",
    "FAILED",
    "PROCESSING",
]
"""What became of giving the advance back (垫付回补结果).

- `SUCCESS`: given back
- `FAILED`: not given back, for good
- `PROCESSING`: under way; too little money is tried for again for 90 days.
"""


class EcommerceBalance(Model, kw_only=True):
    """The balance of an account of a sub-merchant (账户余额)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    account_type: EcommerceAccountType | str | Unset = UNSET
    """Account of a sub-merchant of the platform (资金账户类型).

    - `BASIC`: basic account
    - `OPERATION`: operation account
    - `FEES`: fee account
    - `DEPOSIT`: deposit account, with money that secures obligations.
    """
    available_amount: int
    """What can be paid out (可用余额) Unit: fen."""
    pending_amount: int | Unset = UNSET
    """What cannot be paid out, such as payments not settled or not shared yet (不可用余额) Unit: fen."""


class EcommerceReceiver(Model, kw_only=True):
    """The receiver that was added or removed (分账接收方)"""

    type_: EcommerceReceiverType | str = field(name="type")
    """How the receiver of a share is named (分账接收方类型).

    - `MERCHANT_ID`: by a merchant number
    - `PERSONAL_OPENID`: a person, as the platform's AppID sees them.
    """
    account: str
    """The receiver, a merchant number or an OpenID according to type (分账接收方账号)"""


EcommerceReceiverType: TypeAlias = Literal[
    "MERCHANT_ID",
    "PERSONAL_OPENID",
]
"""How the receiver of a share is named (分账接收方类型).

- `MERCHANT_ID`: by a merchant number
- `PERSONAL_OPENID`: a person, as the platform's AppID sees them.
"""


class EcommerceRefund(Model, kw_only=True):
    """A refund and its state (退款)"""

    refund_id: str
    """Number WeChat Pay gave the refund (微信支付退款单号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    channel: RefundChannel | str | Unset = UNSET
    """Where the money went (退款渠道).

    - `ORIGINAL`: back the way it came
    - `BALANCE`: to the user's balance
    - `OTHER_BALANCE`: to another balance account, the original one being unusable
    - `OTHER_BANKCARD`: to another bank card, likewise.
    """
    user_received_account: str | Unset = UNSET
    """The account the money went to, in words, such as a bank and the last digits of a card (退款入账账户)"""
    success_time: datetime | Unset = UNSET
    """When the money was back; only with status SUCCESS (退款成功时间)"""
    create_time: datetime
    """When the refund was accepted (退款创建时间)"""
    status: EcommerceRefundStatus | str
    """Where the refund stands (退款状态).

    - `SUCCESS`: the money is back
    - `CLOSED`, `CLOSE`, `REFUNDCLOSE`: closed without a refund
    - `PROCESSING`: under way
    - `ABNORMAL`: the bank could not pay out, for example because the card is closed; it needs handling.
    """
    amount: EcommerceRefundedAmount
    """What goes back to whom (退款金额信息)"""
    promotion_detail: list[RefundPromotion] = ABSENT_LIST
    """The discounts the refund touched (优惠退款信息)"""
    refund_account: EcommerceRefundPayer | str | Unset = UNSET
    """Whose money is refunded (退款出资商户).

    - `REFUND_SOURCE_PARTNER_ADVANCE`: the platform advances it, which needs a permission
    - `REFUND_SOURCE_SUB_MERCHANT`: that of the merchant of the order.
    """
    funds_account: RefundFundsAccount | str | Unset = UNSET
    """The money the refund was taken from (资金账户).

    - `UNSETTLED`: not yet settled
    - `AVAILABLE`: available balance
    - `UNAVAILABLE`: frozen balance
    - `OPERATION`: operation account
    - `BASIC`: basic account, available balance included
    - `ECNY_BASIC`: basic account of digital renminbi.
    """


EcommerceRefundStatus: TypeAlias = Literal[
    "SUCCESS",
    "CLOSED",
    "CLOSE",
    "REFUNDCLOSE",
    "PROCESSING",
    "ABNORMAL",
]
"""Where the refund stands (退款状态).

- `SUCCESS`: the money is back
- `CLOSED`, `CLOSE`, `REFUNDCLOSE`: closed without a refund
- `PROCESSING`: under way
- `ABNORMAL`: the bank could not pay out, for example because the card is closed; it needs handling.
"""


class EcommerceRefundedAmount(Model, kw_only=True):
    """What goes back to whom (退款金额信息)"""

    refund: int
    """What goes back, discounts included (退款金额) Unit: fen."""
    from_: list[RefundSourceShare] = field(name="from", default=ABSENT_LIST)
    """The balances the money was taken from (退款出资账户及金额)"""
    payer_refund: int
    """What the user gets back (用户退款金额) Unit: fen."""
    discount_refund: int | Unset = UNSET
    """What goes back of the discounts (优惠退款金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    advance: int | Unset = UNSET
    """What the platform advanced; only with refund_account REFUND_SOURCE_PARTNER_ADVANCE (垫付金额) Unit: fen."""
    refund_fee: int | Unset = UNSET
    """What goes back of the fee (手续费退款金额) Unit: fen."""


EcommerceSharingCloseReason: TypeAlias = Literal["NO_AUTH"]
"""Why the request was closed (关单原因). `NO_AUTH`: the merchant no longer lets the platform share."""


class EcommerceSharingOrder(Model, kw_only=True):
    """A request to share profit, and what became of each share (分账单)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_order_no: str
    """The merchant's own number of a request to share profit; repeating it never shares twice (商户分账单号)"""
    order_id: str
    """Number WeChat Pay gave the request to share profit (微信分账单号)"""
    status: SharingState | str | Unset = UNSET
    """Whether the request is done with (分账单状态).

    - `PROCESSING`: under way
    - `FINISHED`: done, each receiver has a result of its own.
    """
    receivers: list[EcommerceSharingResult] = ABSENT_LIST
    """One entry per receiver (分账接收方列表)"""
    close_reason: EcommerceSharingCloseReason | str | Unset = UNSET
    """Why the request was closed (关单原因). `NO_AUTH`: the merchant no longer lets the platform share."""
    abnormal_status: EcommerceAbnormalFundsState | str | Unset = UNSET
    """What becomes of a share that did not reach its receiver and is sent to the platform instead (异常处理状态).

    - `ABNORMAL_PENDING`: under way
    - `ABNORMAL_FINISHED`: the platform has it
    - `ABNORMAL_CLOSED`: given up.
    """
    funds_abnormal_closed_reason: EcommerceAbnormalFundsCloseReason | str | Unset = UNSET
    """Why sending the money to the platform was given up (异常处理关单原因).

    - `CLOSED_REASON_TIMEOUT`: it took too long
    - `CLOSED_REASON_RESTRICT_TRANSFER`: the merchant's money may not be moved.
    """
    funds_abnormal_redirect_id: str | Unset = UNSET
    """Number WeChat Pay gave the payment of such money to the platform (微信支付在途异常资金付款单号)"""
    funds_abnormal_receivers: list[EcommerceAbnormalFundsReceiver] = ABSENT_LIST
    """The sub-merchants of the platform that the money went to (平台接收异常资金商户号列表)"""
    finish_amount: int | Unset = UNSET
    """What went to the merchant when the order was finished; of such requests only (分账完结金额) Unit: fen."""
    finish_description: str | Unset = UNSET
    """Why the order was finished, as given; of such requests only (分账完结描述)"""


class EcommerceSharingResult(Model, kw_only=True):
    """The share of one receiver, and what became of it (分账接收方)"""

    receiver_mchid: str | Unset = UNSET
    """Merchant that receives the share; an old form of receiver_account (分账接收商户号)"""
    amount: int
    """Share of this receiver (分账金额) Unit: fen."""
    description: str
    """What the money is for, as it stands in the bills (分账描述)"""
    result: SharingResultState | str | Unset = UNSET
    """What became of the share of one receiver (分账结果).

    - `PENDING`: not paid yet
    - `SUCCESS`: paid
    - `CLOSED`: failed and given up, see fail_reason.
    """
    finish_time: datetime | Unset = UNSET
    """When the share was paid or given up (分账完成时间)"""
    fail_reason: SharingFailReason | str | Unset = UNSET
    """Why the share was not paid (分账失败原因).

    - `ACCOUNT_ABNORMAL`: the receiver's account cannot be used
    - `NO_RELATION`: it was removed from the receivers
    - `RECEIVER_HIGH_RISK`: it is under risk control
    - `RECEIVER_REAL_NAME_NOT_VERIFIED`: its identity is not verified
    - `NO_AUTH`: the merchant may not share any more
    - `RECEIVER_RECEIPT_LIMIT`: it has received as much as it may
    - `PAYER_ACCOUNT_ABNORMAL`: the account of the merchant that shares cannot be used
    - `INVALID_REQUEST`: the request was not valid.
    """
    type_: EcommerceReceiverType | str | Unset = field(name="type", default=UNSET)
    """How the receiver of a share is named (分账接收方类型).

    - `MERCHANT_ID`: by a merchant number
    - `PERSONAL_OPENID`: a person, as the platform's AppID sees them.
    """
    receiver_account: str | Unset = UNSET
    """The receiver, a merchant number or an OpenID according to type (分账接收方账号)"""
    detail_id: str
    """Number WeChat Pay gave the share of one receiver (分账明细单号)"""
    abnormal_status: EcommerceAbnormalFundsState | str | Unset = UNSET
    """What becomes of a share that did not reach its receiver and is sent to the platform instead (异常处理状态).

    - `ABNORMAL_PENDING`: under way
    - `ABNORMAL_FINISHED`: the platform has it
    - `ABNORMAL_CLOSED`: given up.
    """
    funds_abnormal_closed_reason: EcommerceAbnormalFundsCloseReason | str | Unset = UNSET
    """Why sending the money to the platform was given up (异常处理关单原因).

    - `CLOSED_REASON_TIMEOUT`: it took too long
    - `CLOSED_REASON_RESTRICT_TRANSFER`: the merchant's money may not be moved.
    """
    funds_abnormal_redirect_id: str | Unset = UNSET
    """Number WeChat Pay gave the payment of such money to the platform (微信支付在途异常资金付款单号)"""
    funds_abnormal_receivers: list[EcommerceAbnormalFundsReceiver] = ABSENT_LIST
    """The sub-merchants of the platform that the money went to (平台接收异常资金商户号列表)"""


class EcommerceSharingReturn(Model, kw_only=True):
    """A request to hand a share back, and what became of it (分账回退单)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    order_id: str
    """Number WeChat Pay gave the request to share profit (微信分账单号)"""
    out_order_no: str
    """The merchant's own number of a request to share profit; repeating it never shares twice (商户分账单号)"""
    out_return_no: str
    """The merchant's own number of a request to hand a share back (商户回退单号)"""
    return_mchid: str
    """Merchant that received the share and hands it back (回退商户号)"""
    amount: int
    """What is handed back (回退金额) Unit: fen."""
    return_no: str
    """Number WeChat Pay gave the request to hand a share back (微信回退单号)"""
    result: SharingReturnState | str
    """What became of handing the share back (回退结果).

    - `PROCESSING`: under way, query again
    - `SUCCESS`: handed back
    - `FAILED`, `FAIL`: not handed back, see fail_reason.
    """
    fail_reason: SharingReturnFailReason | str | Unset = UNSET
    """Why the share was not handed back (失败原因).

    - `ACCOUNT_ABNORMAL`: the account of the merchant it goes back to cannot be used
    - `BALANCE_NOT_ENOUGH`: the receiver has too little money
    - `TIME_OUT_CLOSED`: it took too long and was given up
    - `PAYER_ACCOUNT_ABNORMAL`: the receiver's account cannot be used
    - `INVALID_REQUEST`: the request was not valid.
    """
    finish_time: datetime | Unset = UNSET
    """When the money was handed back, or the request given up (完成时间)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the order (微信订单号)"""


class EcommerceWithdrawal(Model, kw_only=True):
    """A withdrawal of a sub-merchant's money, and its state (提现单)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    status: WithdrawalStatus | str
    """Where the withdrawal stands (提现单状态).

    - `CREATE_SUCCESS`: accepted
    - `SUCCESS`: paid out, though the bank may still send the money back within some days
    - `FAIL`: failed
    - `REFUND`: sent back by the bank, the money is in the account again
    - `CLOSE`: closed
    - `INIT`: not begun, to be asked for again with the same number and contents.
    """
    withdraw_id: str
    """Number WeChat Pay gave the withdrawal (微信支付提现单号)"""
    out_request_no: str
    """The caller's own number of the withdrawal; for six days repeating it never pays twice (商户提现单号)"""
    amount: int
    """What is paid out (提现金额) Unit: fen."""
    create_time: datetime | Unset = UNSET
    """When the withdrawal was asked for (发起提现时间)"""
    update_time: datetime | Unset = UNSET
    """When its state last changed (提现状态更新时间)"""
    reason: str | Unset = UNSET
    """Why the withdrawal failed, was sent back or closed, in words (失败原因)"""
    remark: str | Unset = UNSET
    """Note of the caller on the withdrawal (提现备注)"""
    bank_memo: str | Unset = UNSET
    """Note that goes to the bank with the money; not every bank shows it (银行附言)"""
    account_type: MerchantAccountType | str | Unset = UNSET
    """The account the money is taken from (出款账户类型)"""
    account_number: str | Unset = UNSET
    """Last four digits of the bank account the money goes to (入账银行账号后四位)"""
    account_bank: str | Unset = UNSET
    """Bank the money goes to, by its short name (入账银行)"""
    bank_name: str | Unset = UNSET
    """Full name of the bank the money goes to, with its branch (入账银行全称)"""


IndividualAuthState: TypeAlias = Literal[
    "AUTHORIZED",
    "UNAUTHORIZED",
]
"""Whether the seller permits it (授权状态).

- `AUTHORIZED`: yes
- `UNAUTHORIZED`: not, or no longer.
"""


IndividualContractCredentialType: TypeAlias = Literal["ID_CARD"]
"""Kind of document that names the seller (证件类型). `ID_CARD`: identity card of mainland China."""


class IndividualContractPresigned(Model, kw_only=True):
    """The prepared signing (预签约)"""

    pre_entrustweb_id: str
    """Session of a prepared signing, with which the app or mini-program opens the signing page (预签约ID)"""


class MerchantTransfer(Model, kw_only=True):
    """A payout for a seller and its state (转账单)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    mchid: str
    """Merchant number of the platform (服务商商户号)"""
    sub_mchid: str
    """Merchant number of the seller, who puts up the money (二级商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    transfer_bill_no: str
    """Number WeChat Pay gave the transfer (微信转账单号)"""
    appid: str
    """AppID of the platform, under which the user has the OpenID (服务商AppID)"""
    transfer_scene_id: str
    """What the payout is for, by the number of the purpose granted to the platform (转账场景ID)"""
    state: TransferBillState | str
    """Where the payout stands (单据状态).

    - `ACCEPTED`: taken in, not begun
    - `PROCESSING`: the money is being set aside; if it stays so, the account may hold too little
    - `WAIT_USER_CONFIRM`: waits for the user to confirm that they want it
    - `TRANSFERING`: the user confirmed, the money is on its way
    - `SUCCESS`: the user has the money
    - `FAIL`: failed, see the reason
    - `CANCELING`: being withdrawn by the merchant
    - `CANCELLED`: withdrawn by the merchant.
    """
    transfer_amount: int
    """What the user receives (转账金额) Unit: fen."""
    transfer_remark: str
    """Note on the payout, which the user reads when receiving it (转账备注)"""
    fail_reason: TransferBillFailReason | str | Unset = UNSET
    """Why the payout failed (失败原因).

    - `ACCOUNT_FROZEN`: the user's account is frozen
    - `ACCOUNT_NOT_EXIST`: the user has no account
    - `BANK_CARD_ACCOUNT_ABNORMAL`: the account of the user's bank card cannot be used
    - `BANK_CARD_BANK_INFO_WRONG`: the bank named is wrong
    - `BANK_CARD_CARD_INFO_WRONG`: the card named is wrong
    - `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`: more than the card may receive
    - `BANK_CARD_PARAM_ERROR`: a detail of the card is wrong
    - `BANK_CARD_STATUS_ABNORMAL`: the card cannot be used
    - `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`: the user has received 200,000 yuan this month
    - `BLOCK_B2C_USERLIMITAMOUNT_MONTH`: the user may receive no more this month, being at risk
    - `DAY_RECEIVED_COUNT_EXCEED`: more payouts than a user may receive in a day
    - `DAY_RECEIVED_QUOTA_EXCEED`: more than a user may receive in a day
    - `EXCEEDED_ESTIMATED_AMOUNT`: more than was announced when it was reserved
    - `ID_CARD_NOT_CORRECT`: the identity card is not the user's
    - `MCH_CANCEL`: the merchant withdrew it
    - `MERCHANT_REJECT`: a person of the merchant refused it
    - `MERCHANT_NOT_CONFIRM`: nobody of the merchant approved it in time
    - `NAME_NOT_CORRECT`: the name is not the user's
    - `OPENID_INVALID`: no OpenID of this AppID
    - `OTHER_FAIL_REASON_TYPE`: something else
    - `OVERDUE_CLOSE`: not confirmed or not paid in time
    - `PAYEE_ACCOUNT_ABNORMAL`: the user must complete their details to receive money
    - `PAYER_ACCOUNT_ABNORMAL`: the merchant's account may not pay
    - `PRODUCT_AUTH_CHECK_FAIL`: the merchant has not been granted payouts, or no more
    - `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`: the user's account has reached what its class may receive
    - `REAL_NAME_CHECK_FAIL`: the user has not proved their identity to WeChat Pay
    - `RECEIVE_ACCOUNT_NOT_CONFIGURE`: the user is not among the payees set for the purpose
    - `RESERVATION_INFO_NOT_MATCH`: differs from what was reserved
    - `RESERVATION_SCENE_NOT_MATCH`: reserved for another purpose
    - `RESERVATION_STATE_INVALID`: the reservation cannot be used
    - `TRANSFER_QUOTA_EXCEED`: more than a user may receive at once
    - `TRANSFER_REMARK_SET_FAIL`: the note cannot be used
    - `TRANSFER_RISK`: stopped as risky
    - `TRANSFER_SCENE_INVALID`: the merchant has not been granted the purpose
    - `TRANSFER_SCENE_UNAVAILABLE`: the purpose cannot be used at present
    - `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`: more than the order it belongs to allows
    - `RELATED_ORDER_TRANSFER_COUNT_EXCEED`: more payouts than the order it belongs to allows
    - `BUDGET_NOT_ENOUGH`: the budget does not suffice.
    """
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    user_name: str | Unset = UNSET
    """Real name of the user who is paid, if the payout was made with one; encrypted on the wire (收款用户姓名)"""
    create_time: datetime
    """When the payout was accepted (单据创建时间)"""
    update_time: datetime
    """When the payout last changed (状态变更时间)"""


MerchantTransferAuthorizationState: TypeAlias = Literal[
    "AUTHORIZE_PROCESSING",
    "AUTHORIZED",
    "UNAUTHORIZED",
]
"""Whether the platform may pay users for the seller (授权状态).

- `AUTHORIZE_PROCESSING`: applied for, ask again later
- `AUTHORIZED`: it may
- `UNAUTHORIZED`: it may not.
"""
