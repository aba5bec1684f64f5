# Generated from spec/ by `make generate`. Do not edit.
"""Apply for a merchant to become a sub-merchant of the service provider (提交申请单).

POST /v3/applyment4sub/applyment/
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, overload

from ...models.shared.applyment_document_holder import ApplymentDocumentHolder
from ...models.shared.onboarding_administrator_type import (
    OnboardingAdministratorType,
    OnboardingApplymentNumber,
    OnboardingBeneficiary,
    OnboardingFinanceLicense,
    OnboardingMicroBusinessType,
)
from ...models.shared.onboarding_certificate_type import OnboardingCertificateType, OnboardingSubjectType
from ...models.shared.onboarding_document_type import OnboardingDocumentType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.applyment4sub import SubMerchantApplyment
    from ...models.dicts import AnyMapping, SubMerchantApplymentRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SubMerchantAddition(Model, kw_only=True):
    """Whatever else the review asked for (补充材料)"""

    legal_person_commitment: str | Unset = UNSET
    """Picture of the promise of the legal representative to open the account (法人开户承诺函)"""
    legal_person_video: str | Unset = UNSET
    """Video in which the legal representative says so (法人开户意愿视频)"""
    business_addition_pics: list[str] | Unset = UNSET
    """Other pictures (补充材料)"""
    business_addition_msg: str | Unset = UNSET
    """Anything else to be said (补充说明)"""


class SubMerchantApp(Model, kw_only=True):
    """An app in which the sub-merchant sells (APP场景)"""

    app_appid: str | Unset = UNSET
    """AppID of the service provider's app; this or that of the sub-merchant (服务商应用APPID)"""
    app_sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant's app; this or that of the service provider (商家应用APPID)"""
    app_pics: list[str] | Unset = UNSET
    """Pictures of its pages (APP截图)"""


class SubMerchantApplymentRequest(Model, kw_only=True):
    """What the service provider tells about a sub-merchant (提交申请单)"""

    business_code: str
    """The service provider's own number of the application; a rejected one is corrected under the same
    (业务申请编号)
    """
    contact_info: SubMerchantContact
    """The person who signs for the sub-merchant in WeChat and runs its account (超级管理员信息)"""
    subject_info: SubMerchantSubject
    """Who the sub-merchant is (主体资料)"""
    business_info: SubMerchantBusiness
    """What the sub-merchant sells, and where (经营资料)"""
    settlement_info: SubMerchantSettlementRule
    """At what rate the sub-merchant is settled (结算规则)"""
    bank_account_info: SubMerchantBankAccount
    """Account to which the money is withdrawn (结算银行账户)"""
    addition_info: SubMerchantAddition | Unset = UNSET
    """Whatever else the review asked for (补充材料)"""


class SubMerchantBankAccount(Model, kw_only=True):
    """Account to which the money is withdrawn (结算银行账户)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"account_name", "account_number"})

    bank_account_type: SubMerchantBankAccountType
    """Whose account it is (账户类型).

    - `BANK_ACCOUNT_TYPE_CORPORATE`: the organisation's
    - `BANK_ACCOUNT_TYPE_PERSONAL`: a person's, for sole traders and persons without a licence.
    """
    account_name: str
    """Name of the account, that of the licence or of the person; encrypted on the wire (开户名称)"""
    account_bank: str
    """Bank of the account, as the list of banks calls it (开户银行)"""
    bank_address_code: str
    """Where the bank is, at least the city, by its administrative code (开户银行省市编码)"""
    bank_name: str | Unset = UNSET
    """Name of bank and branch in full; this or the number, where the list of banks asks for it (开户银行全称)"""
    bank_branch_id: str | Unset = UNSET
    """Number of the branch between banks; this or its name, where the list of banks asks for it (开户银行联行号)"""
    account_number: str | Unset = UNSET
    """Number of the account; encrypted on the wire (银行账号)"""


SubMerchantBankAccountType: TypeAlias = Literal[
    "BANK_ACCOUNT_TYPE_CORPORATE",
    "BANK_ACCOUNT_TYPE_PERSONAL",
]
"""Whose account it is (账户类型).

- `BANK_ACCOUNT_TYPE_CORPORATE`: the organisation's
- `BANK_ACCOUNT_TYPE_PERSONAL`: a person's, for sole traders and persons without a licence.
"""


class SubMerchantBusiness(Model, kw_only=True):
    """What the sub-merchant sells, and where (经营资料)"""

    merchant_shortname: str
    """Short name, which users read after paying (商户简称)"""
    service_phone: str
    """Telephone number of customer service (客服电话)"""
    sales_info: SubMerchantSalesScenes
    """Where the sub-merchant sells (经营场景)"""


class SubMerchantCertificate(Model, kw_only=True):
    """Certificate, of public institutions, government bodies and social organisations (登记证书)"""

    cert_copy: str
    """Picture of the certificate (登记证书照片)"""
    cert_type: OnboardingCertificateType
    """Certificate of a merchant that is neither company nor sole trader (登记证书类型).

    - `CERTIFICATE_TYPE_2388`: public institution as a legal person
    - `CERTIFICATE_TYPE_2389`: unified social credit code
    - `CERTIFICATE_TYPE_2390`: paid services of a military hospital
    - `CERTIFICATE_TYPE_2391`: medical institution, military hospitals
    - `CERTIFICATE_TYPE_2392`: business licence of the company a party organisation belongs to
    - `CERTIFICATE_TYPE_2393`: organisation code
    - `CERTIFICATE_TYPE_2394`: association
    - `CERTIFICATE_TYPE_2395`: private non-enterprise unit
    - `CERTIFICATE_TYPE_2396`: foundation
    - `CERTIFICATE_TYPE_2397`: charity that may collect in public
    - `CERTIFICATE_TYPE_2398`: cooperative of farmers
    - `CERTIFICATE_TYPE_2399`: place of worship
    - `CERTIFICATE_TYPE_2400`: another valid paper
    - `CERTIFICATE_TYPE_2520`: licence to practise
    - `CERTIFICATE_TYPE_2521`: grassroots self-governing body
    - `CERTIFICATE_TYPE_2522`: rural collective.
    """
    cert_number: str
    """Number of the certificate (证书号)"""
    merchant_name: str
    """Name on the certificate (商户名称)"""
    company_address: str
    """Registered address (注册地址)"""
    legal_person: str
    """Name of the legal representative (法人姓名)"""
    period_begin: date | Unset = UNSET
    """First day the certificate is valid (有效期限开始日期)"""
    period_end: str | Unset = UNSET
    """Last day the certificate is valid, as year-month-day, or 长期 for one without an end (有效期限结束日期)"""


class SubMerchantContact(Model, kw_only=True):
    """The person who signs for the sub-merchant in WeChat and runs its account (超级管理员信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {"contact_name", "contact_id_number", "mobile_phone", "contact_email"}
    )

    contact_type: OnboardingAdministratorType | Unset = UNSET
    """Who the administrator is (超级管理员类型).

    - `LEGAL`: the owner or legal representative
    - `SUPER`: somebody who acts for the merchant.
    """
    contact_name: str
    """Name of the person, as proved to WeChat Pay; encrypted on the wire (超级管理员姓名)"""
    contact_id_doc_type: OnboardingDocumentType | Unset = UNSET
    """Kind of the person's document (超级管理员证件类型)"""
    contact_id_number: str | Unset = UNSET
    """Number of the person's document, checked when they sign; encrypted on the wire (超级管理员身份证件号码)"""
    contact_id_doc_copy: str | Unset = UNSET
    """Picture of the front, for an identity card the side with the portrait (超级管理员证件正面照片)"""
    contact_id_doc_copy_back: str | Unset = UNSET
    """Picture of the back; a passport has none (超级管理员证件反面照片)"""
    contact_period_begin: date | Unset = UNSET
    """First day the document is valid (超级管理员证件有效期开始时间)"""
    contact_period_end: str | Unset = UNSET
    """Last day the document is valid, as year-month-day, or 长期 for one without an end
    (超级管理员证件有效期结束时间)
    """
    business_authorization_letter: str | Unset = UNSET
    """Picture of the letter by which the sub-merchant lets the person act for it (业务办理授权函)"""
    openid: str | Unset = UNSET
    """The person, as the AppID of the service provider sees them; nobody else can sign then (超级管理员微信openid)"""
    mobile_phone: str
    """Mobile number of the person, 11 digits; receives codes and notices; encrypted on the wire (联系手机)"""
    contact_email: str
    """E-mail address of the person; encrypted on the wire (联系邮箱)"""


class SubMerchantIdCard(Model, kw_only=True):
    """Identity card of the owner or legal representative, if that is the document (经营者/法人身份证信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"id_card_name", "id_card_number", "id_card_address"})

    id_card_copy: str
    """Picture of the side with the portrait (身份证人像面照片)"""
    id_card_national: str
    """Picture of the side with the emblem (身份证国徽面照片)"""
    id_card_name: str
    """Name on the card; encrypted on the wire (身份证姓名)"""
    id_card_number: str
    """Number of the card; encrypted on the wire (身份证号码)"""
    id_card_address: str | Unset = UNSET
    """Address on the card; for companies; encrypted on the wire (身份证居住地址)"""
    card_period_begin: date
    """First day the card is valid (身份证有效期开始时间)"""
    card_period_end: str
    """Last day the card is valid, as year-month-day, or 长期 for one without an end (身份证有效期结束时间)"""


class SubMerchantIdDocument(Model, kw_only=True):
    """Document of the owner or legal representative, if not an identity card (经营者/法人其他类型证件信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"id_doc_name", "id_doc_number", "id_doc_address"})

    id_doc_copy: str
    """Picture of the front (证件正面照片)"""
    id_doc_copy_back: str | Unset = UNSET
    """Picture of the back; a passport has none (证件反面照片)"""
    id_doc_name: str
    """Name in the document; encrypted on the wire (证件姓名)"""
    id_doc_number: str
    """Number of the document; encrypted on the wire (证件号码)"""
    id_doc_address: str | Unset = UNSET
    """Address in the document; for companies; encrypted on the wire (证件居住地址)"""
    doc_period_begin: date
    """First day the document is valid (证件有效期开始时间)"""
    doc_period_end: str
    """Last day the document is valid, as year-month-day, or 长期 for one without an end (证件有效期结束时间)"""


class SubMerchantIdentity(Model, kw_only=True):
    """The owner or legal representative, by their document (经营者/法人身份证件)"""

    id_holder_type: ApplymentDocumentHolder | Unset = UNSET
    """Whose document is handed in (证件持有人类型).

    - `LEGAL`: the owner's or legal representative's
    - `SUPER`: that of the person who acts for the seller, for government bodies and public institutions only.
    """
    id_doc_type: OnboardingDocumentType
    """Kind of document that names a person (证件类型).

    - `IDENTIFICATION_TYPE_IDCARD`: identity card of mainland China
    - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`: foreign passport
    - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`: travel permit of a resident of Hong Kong
    - `IDENTIFICATION_TYPE_MACAO_PASSPORT`: that of a resident of Macao
    - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`: that of a resident of Taiwan
    - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`: residence permit of a foreigner
    - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`: mainland residence permit of a resident of Hong Kong or Macao
    - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`: that of a resident of Taiwan.
    """
    authorize_letter_copy: str | Unset = UNSET
    """Picture of the letter that explains why the legal representative's document is missing (法定代表人说明函)"""
    id_card_info: SubMerchantIdCard | Unset = UNSET
    """Identity card of the owner or legal representative, if that is the document (经营者/法人身份证信息)"""
    id_doc_info: SubMerchantIdDocument | Unset = UNSET
    """Document of the owner or legal representative, if not an identity card (经营者/法人其他类型证件信息)"""
    owner: bool | Unset = UNSET
    """Whether the legal representative owns or controls the company; for companies (经营者/法人是否为受益人)"""


class SubMerchantLicense(Model, kw_only=True):
    """Business licence, of companies and sole traders (营业执照)"""

    license_copy: str
    """Picture of the licence (营业执照照片)"""
    license_number: str
    """Registration number or social credit code (注册号/统一社会信用代码)"""
    merchant_name: str
    """Name on the licence; for a sole trader without one, 个体户 and the owner's name (商户名称)"""
    legal_person: str
    """Name of the owner or legal representative (个体户经营者/法人姓名)"""
    license_address: str | Unset = UNSET
    """Registered address (注册地址)"""
    period_begin: date | Unset = UNSET
    """First day the licence is valid (有效期限开始日期)"""
    period_end: str | Unset = UNSET
    """Last day the licence is valid, as year-month-day, or 长期 for one without an end (有效期限结束日期)"""


class SubMerchantMicroBusiness(Model, kw_only=True):
    """What a person without a business licence sells, and where (小微辅助证明材料)"""

    micro_biz_type: OnboardingMicroBusinessType
    """How a person without a business licence sells (小微经营类型).

    - `MICRO_TYPE_STORE`: in a shop
    - `MICRO_TYPE_MOBILE`: on the move, or as a service to the neighbourhood
    - `MICRO_TYPE_ONLINE`: online.
    """
    micro_store_info: SubMerchantMicroStore | Unset = UNSET
    """A shop of a person without a business licence (门店场所)"""
    micro_mobile_info: SubMerchantMicroMobile | Unset = UNSET
    """A business on the move of a person without a business licence (流动经营/便民服务)"""
    micro_online_info: SubMerchantMicroOnline | Unset = UNSET
    """An online shop of a person without a business licence (线上商品/服务交易)"""


class SubMerchantMicroMobile(Model, kw_only=True):
    """A business on the move of a person without a business licence (流动经营/便民服务)"""

    micro_mobile_name: str
    """Name of the business (经营/服务名称)"""
    micro_mobile_city: str
    """Where it is, at least the city, by its administrative code (经营/服务所在地省市)"""
    micro_mobile_address: str
    """Where it is, without province and city; 无 if it has no place (经营/服务所在地（不含省市）)"""
    micro_mobile_pics: list[str]
    """Pictures of the business (经营/服务现场照片)"""


class SubMerchantMicroOnline(Model, kw_only=True):
    """An online shop of a person without a business licence (线上商品/服务交易)"""

    micro_online_store: str
    """Name of the shop (线上店铺名称)"""
    micro_ec_name: str
    """The platform it is on (电商平台名称)"""
    micro_qrcode: str | Unset = UNSET
    """Picture of the code that leads to it; this or the link (店铺二维码)"""
    micro_link: str | Unset = UNSET
    """Link to it; this or the code (店铺链接)"""


class SubMerchantMicroStore(Model, kw_only=True):
    """A shop of a person without a business licence (门店场所)"""

    micro_name: str
    """Name of the shop (门店名称)"""
    micro_address_code: str
    """Where it is, at least the city, by its administrative code (门店省市编码)"""
    micro_address: str
    """Address of the shop without province and city (门店地址)"""
    store_entrance_pic: str
    """Picture of its front (门店门头照片)"""
    micro_indoor_copy: str
    """Picture of its inside (店内环境照片)"""
    store_longitude: str | Unset = UNSET
    """Longitude of the shop (门店经度)"""
    store_latitude: str | Unset = UNSET
    """Latitude of the shop (门店纬度)"""


class SubMerchantMiniProgram(Model, kw_only=True):
    """A mini-program in which the sub-merchant sells (小程序场景)"""

    mini_program_appid: str | Unset = UNSET
    """AppID of the service provider's mini-program; this or that of the sub-merchant (服务商小程序APPID)"""
    mini_program_sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant's mini-program; this or that of the service provider (商家小程序APPID)"""
    mini_program_pics: list[str] | Unset = UNSET
    """Pictures of its pages (小程序截图)"""


class SubMerchantOfficialAccount(Model, kw_only=True):
    """An official account in which the sub-merchant sells (公众号场景)"""

    mp_appid: str | Unset = UNSET
    """AppID of the service provider's official account; this or that of the sub-merchant (服务商公众号AppID)"""
    mp_sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant's official account; this or that of the service provider (商家公众号AppID)"""
    mp_pics: list[str] | Unset = UNSET
    """Pictures of its pages (公众号页面截图)"""


class SubMerchantOrganizationCode(Model, kw_only=True):
    """Organisation code, of those whose licence does not hold it (组织机构代码证信息)"""

    organization_copy: str
    """Picture of the certificate (组织机构代码证照片)"""
    organization_code: str
    """The code (组织机构代码)"""
    org_period_begin: date
    """First day it is valid (组织机构代码证有效期开始日期)"""
    org_period_end: str
    """Last day it is valid, as year-month-day, or 长期 for one without an end (组织机构代码证有效期结束日期)"""


SubMerchantSalesScene: TypeAlias = Literal[
    "SALES_SCENES_STORE",
    "SALES_SCENES_MP",
    "SALES_SCENES_MINI_PROGRAM",
    "SALES_SCENES_WEB",
    "SALES_SCENES_APP",
    "SALES_SCENES_WEWORK",
]
"""Where the sub-merchant sells (经营场景类型).

- `SALES_SCENES_STORE`: in a shop or another place
- `SALES_SCENES_MP`: in an official account
- `SALES_SCENES_MINI_PROGRAM`: in a mini-program
- `SALES_SCENES_WEB`: on a web site
- `SALES_SCENES_APP`: in an app
- `SALES_SCENES_WEWORK`: in WeCom.
"""


class SubMerchantSalesScenes(Model, kw_only=True):
    """Where the sub-merchant sells (经营场景)"""

    sales_scenes_type: list[SubMerchantSalesScene]
    """Where; of each of them the part below is needed (经营场景类型)"""
    biz_store_info: SubMerchantStore | Unset = UNSET
    """A place where the sub-merchant sells (线下场所场景)"""
    mp_info: SubMerchantOfficialAccount | Unset = UNSET
    """An official account in which the sub-merchant sells (公众号场景)"""
    mini_program_info: SubMerchantMiniProgram | Unset = UNSET
    """A mini-program in which the sub-merchant sells (小程序场景)"""
    app_info: SubMerchantApp | Unset = UNSET
    """An app in which the sub-merchant sells (APP场景)"""
    web_info: SubMerchantWebsite | Unset = UNSET
    """A web site on which the sub-merchant sells (互联网网站场景)"""
    wework_info: SubMerchantWework | Unset = UNSET
    """WeCom of the sub-merchant (企业微信场景)"""


class SubMerchantSettlementRule(Model, kw_only=True):
    """At what rate the sub-merchant is settled (结算规则)"""

    settlement_id: str | Unset = UNSET
    """Number of the rule, one of those for its kind of merchant and trade (入驻结算规则ID)"""
    qualification_type: str | Unset = UNSET
    """Trade of the sub-merchant, which tells what papers it needs (所属行业)"""
    qualifications: list[str] | Unset = UNSET
    """Pictures of the papers its trade needs (特殊资质图片)"""
    activities_id: str | Unset = UNSET
    """Number of a promotion that lowers the rate (优惠费率活动ID)"""
    activities_rate: str | Unset = UNSET
    """The lower rate, in percent (优惠费率活动值)"""
    debit_activities_rate: str | Unset = UNSET
    """The lower rate of payments without credit card, in percent (非信用卡活动费率值)"""
    credit_activities_rate: str | Unset = UNSET
    """The lower rate of payments by credit card, in percent (信用卡活动费率值)"""
    activities_additions: list[str] | Unset = UNSET
    """Pictures of the papers the promotion needs (优惠费率活动补充材料)"""


class SubMerchantStore(Model, kw_only=True):
    """A place where the sub-merchant sells (线下场所场景)"""

    biz_store_name: str
    """Name of the place (线下场所名称)"""
    biz_address_code: str
    """Where it is, at least the city, by its administrative code (线下场所省市编码)"""
    biz_store_address: str
    """Address without province and city (线下场所地址)"""
    store_entrance_pic: list[str]
    """Pictures of its front (线下场所门头照片)"""
    indoor_pic: list[str]
    """Pictures of its inside (线下场所内部照片)"""
    biz_sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant that belongs to the place (线下场所对应的商家AppID)"""


class SubMerchantSubject(Model, kw_only=True):
    """Who the sub-merchant is (主体资料)"""

    subject_type: OnboardingSubjectType
    """What kind of merchant it is (主体类型).

    - `SUBJECT_TYPE_INDIVIDUAL`: sole trader
    - `SUBJECT_TYPE_ENTERPRISE`: company
    - `SUBJECT_TYPE_INSTITUTIONS`: government body or public institution, as older pages have it
    - `SUBJECT_TYPE_OTHERS`: social organisation
    - `SUBJECT_TYPE_MICRO`: person without a business licence
    - `SUBJECT_TYPE_GOVERNMENT`: government body
    - `SUBJECT_TYPE_INSTITUTIONS_CLONED`: public institution.
    """
    finance_institution: bool | Unset = UNSET
    """Whether it is a financial institution; not, if left out (是否是金融机构)"""
    micro_biz_info: SubMerchantMicroBusiness | Unset = UNSET
    """What a person without a business licence sells, and where (小微辅助证明材料)"""
    business_license_info: SubMerchantLicense | Unset = UNSET
    """Business licence, of companies and sole traders (营业执照)"""
    certificate_info: SubMerchantCertificate | Unset = UNSET
    """Certificate, of public institutions, government bodies and social organisations (登记证书)"""
    organization_info: SubMerchantOrganizationCode | Unset = UNSET
    """Organisation code, of those whose licence does not hold it (组织机构代码证信息)"""
    certificate_letter_copy: str | Unset = UNSET
    """Picture of the letter that proves who it is; for government bodies and public institutions (单位证明函照片)"""
    finance_institution_info: OnboardingFinanceLicense | Unset = UNSET
    """Licences of a financial institution (金融机构许可证信息)"""
    identity_info: SubMerchantIdentity
    """The owner or legal representative, by their document (经营者/法人身份证件)"""
    ubo_info_list: list[OnboardingBeneficiary] | Unset = UNSET
    """Who owns or controls the company, at most four of them; for companies (最终受益人信息列表)"""


class SubMerchantWebsite(Model, kw_only=True):
    """A web site on which the sub-merchant sells (互联网网站场景)"""

    domain: str | Unset = UNSET
    """Domain of the site (互联网网站域名)"""
    web_authorisation: str | Unset = UNSET
    """Picture of the letter by which the owner of the domain permits it, if that is somebody else (网站授权函)"""
    web_appid: str | Unset = UNSET
    """AppID of an official account or mini-program of the sub-merchant that belongs to the site
    (互联网网站对应的商家AppID)
    """


class SubMerchantWework(Model, kw_only=True):
    """WeCom of the sub-merchant (企业微信场景)"""

    corp_id: str | Unset = UNSET
    """Number of the service provider's company in WeCom (服务商企业微信CorpID)"""
    sub_corp_id: str | Unset = UNSET
    """Number of the sub-merchant's company in WeCom (商家企业微信CorpID)"""
    wework_pics: list[str] | Unset = UNSET
    """Pictures of its pages (企业微信页面截图)"""


OPERATION: Operation[OnboardingApplymentNumber] = Operation("applyment4sub.submit_applyment", OnboardingApplymentNumber)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OnboardingApplymentNumber]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OnboardingApplymentNumber]: ...


def sync_detailed(
    *,
    client: Caller,
    body: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping | Unset = UNSET,
    json: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[OnboardingApplymentNumber]:
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
        body: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> OnboardingApplymentNumber: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> OnboardingApplymentNumber: ...


def sync(
    *,
    client: Caller,
    body: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping | Unset = UNSET,
    json: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> OnboardingApplymentNumber:
    """Apply for a merchant to become a sub-merchant of the service provider.

    Accepted does not mean approved: ask for the state from time to time. Pictures are uploaded first. A rejected
    application is corrected by sending it again under the same number. The path ends in a slash.

    Args:
        client: The client to call with.
        body: SubMerchantApplymentRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        OnboardingApplymentNumber

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012719997
    https://pay.weixin.qq.com/doc/v3/partner/4012722249
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
        body: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OnboardingApplymentNumber]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OnboardingApplymentNumber]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping | Unset = UNSET,
    json: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[OnboardingApplymentNumber]:
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
        body: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> OnboardingApplymentNumber: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> OnboardingApplymentNumber: ...


async def asyncio(
    *,
    client: Caller,
    body: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping | Unset = UNSET,
    json: SubMerchantApplymentRequest | SubMerchantApplymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> OnboardingApplymentNumber:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[SubMerchantApplyment]]:
    """Ask by `applyment4sub.get_applyment_by_business_code` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[SubMerchantApplyment]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[SubMerchantApplyment]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[SubMerchantApplyment]] = await check_error(OPERATION, error).resolve_async()
    return found
