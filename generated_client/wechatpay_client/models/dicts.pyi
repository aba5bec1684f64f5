# Generated from spec/ by `make generate`. Do not edit.
"""Bodies as plain data: a TypedDict for each object of a request. The model of that name explains its fields."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..runtime.model import Model

class _OnlyAny:
    """No value has this type, so `AnyMapping` takes values of which a type checker knows nothing, and no others."""

AnyMapping: TypeAlias = Mapping[str, _OnlyAny]
"""A mapping whose values are `Any`, such as JSON that a program read. A dict that a program writes down has others, and
is one of the TypedDicts below or an error; given to a name with that type, it is told which key is wrong."""

class AbnormalFundInstructionRequestDict(TypedDict):
    """`AbnormalFundInstructionRequest` as plain data."""

    out_instruction_no: str
    transfer_mode: Literal[
        "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        "TRANSFER_TO_ORIGINAL_RECEIVE_MERCHANT",
        "TRANSFER_TO_SPECIFIED_RECEIVE_MERCHANT",
        "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
        "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
    ]
    receiver: NotRequired[AbnormalFundReceiverDict | Model]
    appid: NotRequired[list[str]]
    notify_url: NotRequired[str | None]

class AbnormalFundReceiverDict(TypedDict):
    """`AbnormalFundReceiver` as plain data."""

    openid: NotRequired[str]
    appid: NotRequired[str]
    mchid: NotRequired[str]

class AbnormalRefundRequestDict(TypedDict):
    """`AbnormalRefundRequest` as plain data."""

    sub_mchid: NotRequired[str]
    out_refund_no: str
    type: Literal["USER_BANK_CARD", "MERCHANT_BANK_CARD"]
    bank_type: NotRequired[
        Literal[
            "CMB_DEBIT",
            "COMM_DEBIT",
            "ABC_DEBIT",
            "CCB_DEBIT",
            "ICBC_DEBIT",
            "BOC_DEBIT",
            "PAB_DEBIT",
            "SPDB_DEBIT",
            "CITIC_DEBIT",
            "CEB_DEBIT",
            "CMBC_DEBIT",
            "CIB_DEBIT",
            "GDB_DEBIT",
            "PSBC_DEBIT",
            "NBCB_DEBIT",
        ]
    ]
    bank_account: NotRequired[str]
    real_name: NotRequired[str]

class AccountCancellationPaperDict(TypedDict):
    """`AccountCancellationPaper` as plain data."""

    application_type: Literal["SP_CANCEL_ACCOUNT_APPLICATION", "SUB_CANCEL_ACCOUNT_APPLICATION"]
    application_media_id: str

class AccountCancellationRequestDict(TypedDict):
    """`AccountCancellationRequest` as plain data."""

    sub_mchid: str
    out_apply_no: str
    application_info: Sequence[AccountCancellationPaperDict | Model]

class AcquiringBankExposurePayerDict(TypedDict):
    """`AcquiringBankExposurePayer` as plain data."""

    acquiring_bank_openid: NotRequired[str]
    phone_number_hash: NotRequired[str]
    merchant_openid: NotRequired[str]

class AcquiringBankExposureRequestDict(TypedDict):
    """`AcquiringBankExposureRequest` as plain data."""

    acquiring_bank_id: str
    acquiring_bank_appid: NotRequired[str]
    merchant_id: str
    merchant_appid: NotRequired[str]
    channel_id: str
    payer: AcquiringBankExposurePayerDict | Model
    out_trade_no: str

class AcquiringBankPayOnDeliveryOrderRequestDict(TypedDict):
    """`AcquiringBankPayOnDeliveryOrderRequest` as plain data."""

    out_order_no: str
    appid: NotRequired[str | None]
    mchid: NotRequired[str | None]
    channel_id: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    service_id: str
    service_introduction: str
    post_payments: NotRequired[Sequence[ServiceFeeDict | Model]]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    time_range: ServiceTimeRangeDict | Model
    location: NotRequired[ServiceLocationDict | Model]
    risk_fund: NotRequired[ServiceRiskFundDict | Model]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    shopping_info: NotRequired[ShoppingInfoDict | Model]

class AcquiringBankPermissionRequestDict(TypedDict):
    """`AcquiringBankPermissionRequest` as plain data."""

    service_id: str
    channel_id: str
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    authorization_code: str
    notify_url: NotRequired[str | None]

class AcquiringBankPermissionTerminationDict(TypedDict):
    """`AcquiringBankPermissionTermination` as plain data."""

    service_id: str
    channel_id: str
    sub_mchid: str
    reason: str

class AcquiringBankServiceOrderRequestDict(TypedDict):
    """`AcquiringBankServiceOrderRequest` as plain data."""

    out_order_no: str
    appid: NotRequired[str | None]
    channel_id: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    service_id: str
    service_introduction: str
    post_payments: NotRequired[Sequence[ServiceFeeDict | Model]]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    time_range: ServiceTimeRangeDict | Model
    location: NotRequired[ServiceLocationDict | Model]
    risk_fund: ServiceRiskFundDict | Model
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]

class AddSharingReceiverRequestDict(TypedDict):
    """`AddSharingReceiverRequest` as plain data."""

    sub_mchid: NotRequired[str]
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    account: str
    name: NotRequired[str]
    relation_type: Literal[
        "SERVICE_PROVIDER",
        "STORE",
        "STAFF",
        "STORE_OWNER",
        "PARTNER",
        "HEADQUARTER",
        "BRAND",
        "DISTRIBUTOR",
        "USER",
        "SUPPLIER",
        "CUSTOM",
    ]
    custom_relation: NotRequired[str]

class AdvertisingClosingDict(TypedDict):
    """`AdvertisingClosing` as plain data."""

    sub_mchid: str

class AdvertisingFilterDict(TypedDict):
    """`AdvertisingFilter` as plain data."""

    sub_mchid: str
    advertising_industry_filters: NotRequired[
        list[
            Literal[
                "E_COMMERCE",
                "LOVE_MARRIAGE",
                "POTOGRAPHY",
                "EDUCATION",
                "FINANCE",
                "TOURISM",
                "SKINCARE",
                "FOOD",
                "SPORT",
                "JEWELRY_WATCH",
                "HEALTHCARE",
                "BUSSINESS",
                "PARENTING",
                "CATERING",
                "RETAIL",
                "SERVICES",
                "LAW",
                "ESTATE",
                "TRANSPORTATION",
                "ENERGY_SAVING",
                "SECURITY",
                "BUILDING_MATERIAL",
                "COMMUNICATION",
                "MERCHANDISE",
                "ASSOCIATION",
                "COMMUNITY",
                "ONLINE_AVR",
                "WE_MEDIA",
                "CAR",
                "SOFTWARE",
                "GAME",
                "CLOTHING",
                "INDUSTY",
                "AGRICULTURE",
                "PUBLISHING_MEDIA",
                "HOME_DIGITAL",
            ]
        ]
    ]

class AdvertisingOpeningDict(TypedDict):
    """`AdvertisingOpening` as plain data."""

    sub_mchid: str
    advertising_industry_filters: NotRequired[
        list[
            Literal[
                "E_COMMERCE",
                "LOVE_MARRIAGE",
                "POTOGRAPHY",
                "EDUCATION",
                "FINANCE",
                "TOURISM",
                "SKINCARE",
                "FOOD",
                "SPORT",
                "JEWELRY_WATCH",
                "HEALTHCARE",
                "BUSSINESS",
                "PARENTING",
                "CATERING",
                "RETAIL",
                "SERVICES",
                "LAW",
                "ESTATE",
                "TRANSPORTATION",
                "ENERGY_SAVING",
                "SECURITY",
                "BUILDING_MATERIAL",
                "COMMUNICATION",
                "MERCHANDISE",
                "ASSOCIATION",
                "COMMUNITY",
                "ONLINE_AVR",
                "WE_MEDIA",
                "CAR",
                "SOFTWARE",
                "GAME",
                "CLOTHING",
                "INDUSTY",
                "AGRICULTURE",
                "PUBLISHING_MEDIA",
                "HOME_DIGITAL",
            ]
        ]
    ]

class AlterationAdditionDict(TypedDict):
    """`AlterationAddition` as plain data."""

    bank_openaccount_license: NotRequired[list[str]]
    openaccount_approval: NotRequired[list[str]]
    legal_other_prove: NotRequired[list[str]]
    agency_prove: NotRequired[list[str]]
    ubo_prove: NotRequired[list[str]]

class AlteredBeneficiaryDict(TypedDict):
    """`AlteredBeneficiary` as plain data."""

    id_doc_type: NotRequired[
        Literal[
            "IDENTIFICATION_TYPE_IDCARD",
            "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        ]
    ]
    card_front: NotRequired[str]
    card_back: NotRequired[str]
    card_name: NotRequired[str]
    card_number: NotRequired[str]
    card_address: NotRequired[str]
    card_period_begin: NotRequired[date | str]
    card_period_end: NotRequired[str]

class AlteredCertificateDict(TypedDict):
    """`AlteredCertificate` as plain data."""

    cert_type: Literal[
        "CERTIFICATE_TYPE_2388",
        "CERTIFICATE_TYPE_2389",
        "CERTIFICATE_TYPE_2390",
        "CERTIFICATE_TYPE_2391",
        "CERTIFICATE_TYPE_2392",
        "CERTIFICATE_TYPE_2393",
        "CERTIFICATE_TYPE_2394",
        "CERTIFICATE_TYPE_2395",
        "CERTIFICATE_TYPE_2396",
        "CERTIFICATE_TYPE_2397",
        "CERTIFICATE_TYPE_2398",
        "CERTIFICATE_TYPE_2399",
        "CERTIFICATE_TYPE_2400",
        "CERTIFICATE_TYPE_2520",
        "CERTIFICATE_TYPE_2521",
        "CERTIFICATE_TYPE_2522",
    ]
    cert_number: str
    cert_copy: str
    merchant_name: str
    legal_person: str
    company_address: NotRequired[str]
    cert_period_begin: NotRequired[date | str]
    cert_period_end: NotRequired[str]

class AlteredContactDict(TypedDict):
    """`AlteredContact` as plain data."""

    contact_name: str
    contact_id_doc_type: NotRequired[
        Literal[
            "IDENTIFICATION_TYPE_IDCARD",
            "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        ]
    ]
    contact_id_card_number: NotRequired[str]
    contact_id_doc_copy: NotRequired[str]
    contact_id_doc_copy_back: NotRequired[str]
    contact_id_doc_period_begin: NotRequired[date | str]
    contact_id_doc_period_end: NotRequired[str]
    business_authorization_letter: NotRequired[str]
    mobile_phone: str

class AlteredFinanceLicenseDict(TypedDict):
    """`AlteredFinanceLicense` as plain data."""

    finance_type: Literal[
        "FINANCE_TYPE_BANK_AGENT",
        "FINANCE_TYPE_PAYMENT_AGENT",
        "FINANCE_TYPE_INSURANCE",
        "FINANCE_TYPE_TRADE_AND_SETTLE",
        "FINANCE_TYPE_OTHER",
    ]
    finance_license_pics: list[str]

class AlteredLegalPersonDict(TypedDict):
    """`AlteredLegalPerson` as plain data."""

    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"]]
    id_doc_type: NotRequired[
        Literal[
            "IDENTIFICATION_TYPE_IDCARD",
            "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        ]
    ]
    authorize_letter_copy: NotRequired[str]
    card_front: NotRequired[str]
    card_back: NotRequired[str]
    card_name: NotRequired[str]
    card_number: NotRequired[str]
    card_address: NotRequired[str]
    card_period_begin: NotRequired[date | str]
    card_period_end: NotRequired[str]
    as_ubo: NotRequired[bool]

class AlteredLicenseDict(TypedDict):
    """`AlteredLicense` as plain data."""

    license_number: str
    license_copy: str
    merchant_name: str
    legal_person: str
    company_address: NotRequired[str]
    license_period_begin: NotRequired[date | str]
    license_period_end: NotRequired[str]

class AppContractDict(TypedDict):
    """`AppContract` as plain data."""

    plan_id: str
    contract_mchid: str
    contract_appid: str
    contract_code: str
    request_serial: str
    contract_display_account: str
    contract_notify_url: NotRequired[str]

class AppContractOrderDict(TypedDict):
    """`AppContractOrder` as plain data."""

    appid: NotRequired[str | None]
    mchid: NotRequired[str | None]
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    detail: NotRequired[ContractOrderDetailDict | Model]
    scene_info: NotRequired[ContractSceneDict | Model]
    settle_info: NotRequired[PlainSettleInfoDict | Model]
    contract_info: AppContractDict | Model

class AppOrderDict(TypedDict):
    """`AppOrder` as plain data."""

    appid: NotRequired[str | None]
    mchid: NotRequired[str | None]
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: NotRequired[IdentifiedPayerDict | Model]
    detail: NotRequired[OrderDetailDict | Model]
    scene_info: NotRequired[OrderSceneDict | Model]
    settle_info: NotRequired[SettleInfoDict | Model]
    subsidy_info: NotRequired[InstallmentSubsidyDict | Model]

class ApplymentBankAccountDict(TypedDict):
    """`ApplymentBankAccount` as plain data."""

    bank_account_type: NotRequired[Literal["74", "75"]]
    account_bank: NotRequired[str]
    account_name: NotRequired[str]
    bank_address_code: NotRequired[str]
    bank_branch_id: NotRequired[str]
    bank_name: NotRequired[str]
    account_number: NotRequired[str]

class ApplymentBeneficiaryDict(TypedDict):
    """`ApplymentBeneficiary` as plain data."""

    ubo_id_doc_type: NotRequired[
        Literal[
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
    ]
    ubo_id_doc_copy: NotRequired[str]
    ubo_id_doc_copy_back: NotRequired[str]
    ubo_id_doc_name: NotRequired[str]
    ubo_id_doc_number: NotRequired[str]
    ubo_id_doc_address: NotRequired[str]
    ubo_id_doc_period_begin: NotRequired[date | str]
    ubo_id_doc_period_end: NotRequired[str]
    ubo_period_begin: NotRequired[date | str]
    ubo_period_end: NotRequired[str]

class ApplymentBusinessLicenseDict(TypedDict):
    """`ApplymentBusinessLicense` as plain data."""

    cert_type: NotRequired[
        Literal[
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
    ]
    business_license_copy: NotRequired[str]
    business_license_number: NotRequired[str]
    merchant_name: NotRequired[str]
    legal_person: NotRequired[str]
    company_address: NotRequired[str]
    business_license_type: NotRequired[str]
    business_time: NotRequired[list[str] | str]

class ApplymentContactDict(TypedDict):
    """`ApplymentContact` as plain data."""

    contact_type: NotRequired[Literal["65", "66"]]
    contact_name: NotRequired[str]
    contact_id_doc_type: NotRequired[
        Literal[
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
    ]
    contact_id_card_number: NotRequired[str]
    contact_id_doc_copy: NotRequired[str]
    contact_id_doc_copy_back: NotRequired[str]
    contact_id_doc_period_begin: NotRequired[date | str]
    contact_id_doc_period_end: NotRequired[str]
    contact_period_begin: NotRequired[date | str]
    contact_period_end: NotRequired[str]
    business_authorization_letter: NotRequired[str]
    mobile_phone: NotRequired[str]
    contact_email: NotRequired[str]

class ApplymentFinanceLicenseDict(TypedDict):
    """`ApplymentFinanceLicense` as plain data."""

    finance_type: NotRequired[Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"]]
    finance_license_pics: NotRequired[list[str]]

class ApplymentIdCardDict(TypedDict):
    """`ApplymentIdCard` as plain data."""

    id_card_copy: NotRequired[str]
    id_card_national: NotRequired[str]
    id_card_name: NotRequired[str]
    id_card_number: NotRequired[str]
    id_card_address: NotRequired[str]
    id_card_valid_time_begin: NotRequired[date | str]
    id_card_valid_time: NotRequired[str]

class ApplymentIdDocumentDict(TypedDict):
    """`ApplymentIdDocument` as plain data."""

    id_doc_name: NotRequired[str]
    id_doc_number: NotRequired[str]
    id_doc_copy: NotRequired[str]
    id_doc_copy_back: NotRequired[str]
    id_doc_address: NotRequired[str]
    doc_period_begin: NotRequired[date | str]
    doc_period_end: NotRequired[str]

class ApplymentIdentityCheckDict(TypedDict):
    """`ApplymentIdentityCheck` as plain data."""

    verify_identity_type: Literal["VERIFY_IDENTITY_TYPE_FACE_TO_FACE", "VERIFY_IDENTITY_TYPE_REMOTE"]
    verify_identity_result: bool

class ApplymentRequestDict(TypedDict):
    """`ApplymentRequest` as plain data."""

    out_request_no: str
    organization_type: Literal["2401", "2500", "4", "2", "3", "2502", "1708"]
    finance_institution: NotRequired[bool]
    business_license_info: NotRequired[ApplymentBusinessLicenseDict | Model]
    finance_institution_info: NotRequired[ApplymentFinanceLicenseDict | Model]
    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"]]
    id_doc_type: NotRequired[
        Literal[
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
    ]
    authorize_letter_copy: NotRequired[str]
    id_card_info: NotRequired[ApplymentIdCardDict | Model]
    id_doc_info: NotRequired[ApplymentIdDocumentDict | Model]
    owner: NotRequired[bool]
    ubo_info_list: NotRequired[Sequence[ApplymentBeneficiaryDict | Model]]
    account_info: ApplymentBankAccountDict | Model
    contact_info: ApplymentContactDict | Model
    sales_scene_info: ApplymentStoreDict | Model
    settlement_info: NotRequired[ApplymentSettlementRuleDict | Model]
    merchant_shortname: str
    qualifications: NotRequired[list[str]]
    business_addition_pics: NotRequired[list[str]]
    business_addition_desc: NotRequired[str]

class ApplymentSettlementRuleDict(TypedDict):
    """`ApplymentSettlementRule` as plain data."""

    settlement_id: NotRequired[int]
    qualification_type: NotRequired[str]

class ApplymentStoreDict(TypedDict):
    """`ApplymentStore` as plain data."""

    store_name: NotRequired[str]
    store_url: NotRequired[str]
    store_qr_code: NotRequired[str]
    mini_program_sub_appid: NotRequired[str]

class ApplymentVerificationRequestDict(TypedDict):
    """`ApplymentVerificationRequest` as plain data."""

    out_request_no: NotRequired[str]
    applyment_id: NotRequired[int]
    pre_sign_time: NotRequired[datetime | str]
    proxy_verify_identity_info: NotRequired[ApplymentIdentityCheckDict | Model]

class AuthenticationRequestDict(TypedDict):
    """`AuthenticationRequest` as plain data."""

    openid: str
    appid: NotRequired[str | None]
    sub_mchid: str
    sub_appid: NotRequired[str]
    authenticate_number: str
    project_name: str
    employer_name: str
    authenticate_type: NotRequired[Literal["NORMAL", "SIGN_IN", "INSURANCE", "CONTRACT"]]

class AuthenticationWithAuthorizationRequestDict(TypedDict):
    """`AuthenticationWithAuthorizationRequest` as plain data."""

    openid: str
    appid: NotRequired[str | None]
    sub_mchid: str
    sub_appid: NotRequired[str]
    authenticate_number: str
    project_name: str
    employer_name: str
    user_name: str
    id_card_number: str
    employment_type: Literal["LONG_TERM_EMPLOYMENT", "SHORT_TERM_EMPLOYMENT", "COOPERATION_EMPLOYMENT"]
    authenticate_type: NotRequired[Literal["NORMAL", "SIGN_IN", "INSURANCE", "CONTRACT"]]

class AuthorizedDataRequestDict(TypedDict):
    """`AuthorizedDataRequest` as plain data."""

    business_type: Literal["FAVOR_STOCK", "BUSIFAVOR_STOCK"]
    stock_id: NotRequired[str]

class AuthorizedPartnerTransferRequestDict(TypedDict):
    """`AuthorizedPartnerTransferRequest` as plain data."""

    sub_mchid: str
    appid: NotRequired[str | None]
    out_bill_no: str
    user_name: NotRequired[str]
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str | None]
    user_recv_perception: NotRequired[str]
    transfer_scene_id: str
    transfer_scene_report_infos: Sequence[TransferSceneReportDict | Model]
    authorization_id: str

class AuthorizedTransferRequestDict(TypedDict):
    """`AuthorizedTransferRequest` as plain data."""

    appid: NotRequired[str | None]
    out_bill_no: str
    user_name: NotRequired[str]
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str | None]
    user_recv_perception: NotRequired[str]
    transfer_scene_id: str
    transfer_scene_report_infos: Sequence[TransferSceneReportDict | Model]
    authorization_id: NotRequired[str]
    sponsor_mchid: NotRequired[str]
    out_authorization_no: NotRequired[str]

class BankMultiActivityEntryDict(TypedDict):
    """`BankMultiActivityEntry` as plain data."""

    stock_id: str
    activity_id: str
    out_request_no: str
    appid: NotRequired[str | None]
    stock_creator_mchid: str

class BlockAppealDict(TypedDict):
    """`BlockAppeal` as plain data."""

    merchant_submit_id: str
    submit_data: SubmittedItemsDict | Model | str

class BudgetReceiptRequestDict(TypedDict):
    """`BudgetReceiptRequest` as plain data."""

    start_date: date | str
    end_date: date | str
    sponsor_mchid: str
    receiver_mchid: NotRequired[str]

class BundleSendRuleRequestDict(TypedDict):
    """`BundleSendRuleRequest` as plain data."""

    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: int

class BundleUsageRuleRequestDict(TypedDict):
    """`BundleUsageRuleRequest` as plain data."""

    coupon_available_period: ProductCouponPeriodRequestDict | Model
    normal_coupon_list: NotRequired[Sequence[ProductCouponFixedRuleRequestDict | Model]]
    discount_coupon_list: NotRequired[Sequence[ProductCouponDiscountRuleRequestDict | Model]]
    exchange_coupon_list: NotRequired[Sequence[ProductCouponExchangeRuleRequestDict | Model]]

class BusifavorAbuseRuleDict(TypedDict):
    """`BusifavorAbuseRule` as plain data."""

    natural_person_limit: NotRequired[bool]
    prevent_api_abuse: NotRequired[bool]

class BusifavorAvailableTimeRequestDict(TypedDict):
    """`BusifavorAvailableTimeRequest` as plain data."""

    available_begin_time: datetime | str
    available_end_time: datetime | str
    available_day_after_receive: NotRequired[int]
    available_week: NotRequired[BusifavorWeekRequestDict | Model]
    irregulary_avaliable_time: NotRequired[Sequence[PeriodRequestDict | Model]]
    wait_days_after_receive: NotRequired[int]
    available_second_after_receive: NotRequired[int]

class BusifavorBudgetChangeDict(TypedDict):
    """`BusifavorBudgetChange` as plain data."""

    target_max_coupons: NotRequired[int]
    target_max_coupons_by_day: NotRequired[int]
    current_max_coupons: NotRequired[int]
    current_max_coupons_by_day: NotRequired[int]
    modify_budget_request_no: str

class BusifavorCallbackRequestDict(TypedDict):
    """`BusifavorCallbackRequest` as plain data."""

    mchid: NotRequired[str | None]
    notify_url: NotRequired[str | None]

class BusifavorChannelRequestDict(TypedDict):
    """`BusifavorChannelRequest` as plain data."""

    finder_id: NotRequired[str]
    finder_video_id: NotRequired[str]
    finder_video_cover_image_url: NotRequired[str]

class BusifavorCouponDeactivationDict(TypedDict):
    """`BusifavorCouponDeactivation` as plain data."""

    coupon_code: str
    stock_id: str
    deactivate_request_no: str
    deactivate_reason: NotRequired[str]

class BusifavorCouponGiftDict(TypedDict):
    """`BusifavorCouponGift` as plain data."""

    openid: str
    appid: NotRequired[str | None]
    stock_id: str
    out_request_no: str
    coupon_code: NotRequired[str]

class BusifavorCouponOrderDict(TypedDict):
    """`BusifavorCouponOrder` as plain data."""

    stock_id: str
    coupon_code: str
    out_trade_no: str
    out_request_no: str

class BusifavorCouponReturnDict(TypedDict):
    """`BusifavorCouponReturn` as plain data."""

    coupon_code: str
    stock_id: str
    return_request_no: str

class BusifavorCouponUseDict(TypedDict):
    """`BusifavorCouponUse` as plain data."""

    coupon_code: str
    stock_id: NotRequired[str]
    appid: NotRequired[str | None]
    use_time: datetime | str
    use_request_no: str
    openid: NotRequired[str]
    out_trade_no: NotRequired[str]
    mch_id: NotRequired[str]
    transaction_id: NotRequired[str]

class BusifavorDiscountRuleRequestDict(TypedDict):
    """`BusifavorDiscountRuleRequest` as plain data."""

    discount_percent: int
    transaction_minimum: int

class BusifavorDisplayRequestDict(TypedDict):
    """`BusifavorDisplayRequest` as plain data."""

    description: NotRequired[str]
    merchant_logo_url: NotRequired[str]
    merchant_name: NotRequired[str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color081",
            "Color082",
            "Color090",
            "Color100",
            "Color101",
            "Color102",
        ]
    ]
    coupon_image_url: NotRequired[str]
    finder_info: NotRequired[BusifavorChannelRequestDict | Model]

class BusifavorEntranceRequestDict(TypedDict):
    """`BusifavorEntranceRequest` as plain data."""

    mini_programs_info: NotRequired[BusifavorMiniProgramRequestDict | Model]
    appid: NotRequired[str]
    hall_id: NotRequired[str]
    store_id: NotRequired[str]
    code_display_mode: NotRequired[Literal["NOT_SHOW", "BARCODE", "QRCODE"]]

class BusifavorExchangeRuleRequestDict(TypedDict):
    """`BusifavorExchangeRuleRequest` as plain data."""

    exchange_price: int
    transaction_minimum: int

class BusifavorFixedRuleRequestDict(TypedDict):
    """`BusifavorFixedRuleRequest` as plain data."""

    discount_amount: int
    transaction_minimum: int

class BusifavorMiniProgramRequestDict(TypedDict):
    """`BusifavorMiniProgramRequest` as plain data."""

    mini_programs_appid: str
    mini_programs_path: str
    entrance_words: str
    guiding_words: NotRequired[str]

class BusifavorNotifyConfigRequestDict(TypedDict):
    """`BusifavorNotifyConfigRequest` as plain data."""

    notify_appid: NotRequired[str]

class BusifavorProductCouponGiftDict(TypedDict):
    """`BusifavorProductCouponGift` as plain data."""

    openid: str
    appid: NotRequired[str | None]
    stock_id: str
    out_request_no: str
    coupon_code: NotRequired[str]
    coupon_type: Literal["NORMAL", "MEMBER"]
    member_card_id: NotRequired[str]

class BusifavorProductCouponPreparationDict(TypedDict):
    """`BusifavorProductCouponPreparation` as plain data."""

    stock_id: str
    coupon_code: NotRequired[str]
    appid: NotRequired[str | None]
    openid: NotRequired[str]
    send_request_no: str

class BusifavorSendRuleRequestDict(TypedDict):
    """`BusifavorSendRuleRequest` as plain data."""

    max_amount: NotRequired[int]
    max_coupons: int
    max_coupons_per_user: int
    max_amount_by_day: NotRequired[int]
    max_coupons_by_day: NotRequired[int]
    natural_person_limit: NotRequired[bool]
    prevent_api_abuse: NotRequired[bool]
    transferable: NotRequired[bool]
    shareable: NotRequired[bool]

class BusifavorStockChangeDict(TypedDict):
    """`BusifavorStockChange` as plain data."""

    custom_entrance: NotRequired[BusifavorEntranceRequestDict | Model]
    stock_name: NotRequired[str]
    comment: NotRequired[str]
    goods_name: NotRequired[str]
    out_request_no: str
    display_pattern_info: NotRequired[BusifavorDisplayRequestDict | Model]
    coupon_use_rule: NotRequired[BusifavorUseMethodChangeDict | Model]
    stock_send_rule: NotRequired[BusifavorAbuseRuleDict | Model]
    notify_config: NotRequired[BusifavorNotifyConfigRequestDict | Model]
    subsidy: NotRequired[bool]

class BusifavorStockRequestDict(TypedDict):
    """`BusifavorStockRequest` as plain data."""

    stock_name: str
    belong_merchant: str
    comment: NotRequired[str]
    goods_name: str
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"]
    coupon_use_rule: BusifavorUseRuleRequestDict | Model
    stock_send_rule: BusifavorSendRuleRequestDict | Model
    out_request_no: str
    custom_entrance: NotRequired[BusifavorEntranceRequestDict | Model]
    display_pattern_info: NotRequired[BusifavorDisplayRequestDict | Model]
    coupon_code_mode: Literal["WECHATPAY_MODE", "MERCHANT_API", "MERCHANT_UPLOAD"]
    notify_config: NotRequired[BusifavorNotifyConfigRequestDict | Model]
    subsidy: NotRequired[bool]

class BusifavorUseMethodChangeDict(TypedDict):
    """`BusifavorUseMethodChange` as plain data."""

    use_method: NotRequired[Literal["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"]]
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]

class BusifavorUseRuleRequestDict(TypedDict):
    """`BusifavorUseRuleRequest` as plain data."""

    coupon_available_time: BusifavorAvailableTimeRequestDict | Model
    fixed_normal_coupon: NotRequired[BusifavorFixedRuleRequestDict | Model]
    discount_coupon: NotRequired[BusifavorDiscountRuleRequestDict | Model]
    exchange_coupon: NotRequired[BusifavorExchangeRuleRequestDict | Model]
    use_method: Literal["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"]
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]

class BusifavorWeekRequestDict(TypedDict):
    """`BusifavorWeekRequest` as plain data."""

    week_day: list[Literal[0, 1, 2, 3, 4, 5, 6]]
    available_day_time: NotRequired[Sequence[DayPeriodRequestDict | Model]]

class CancelAcquiringBankServiceOrderRequestDict(TypedDict):
    """`CancelAcquiringBankServiceOrderRequest` as plain data."""

    service_id: str
    channel_id: str
    sub_mchid: str
    reason: str

class CancelOverseaServiceOrderRequestDict(TypedDict):
    """`CancelOverseaServiceOrderRequest` as plain data."""

    service_id: str
    sub_mchid: str
    appid: NotRequired[str]
    reason: str

class CancelPartnerServiceOrderRequestDict(TypedDict):
    """`CancelPartnerServiceOrderRequest` as plain data."""

    service_id: str
    sub_mchid: str
    reason: str

class CancelScoreOrderRequestDict(TypedDict):
    """`CancelScoreOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    service_id: str
    reason: str

class CancelServiceOrderRequestDict(TypedDict):
    """`CancelServiceOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    service_id: str
    reason: str

class CancelWithdrawBankAccountDict(TypedDict):
    """`CancelWithdrawBankAccount` as plain data."""

    account_name: str
    account_bank: str
    bank_branch_id: NotRequired[str]
    bank_branch_name: NotRequired[str]
    bank_name: NotRequired[str]
    account_number: str

class CancelWithdrawConfirmRequestDict(TypedDict):
    """`CancelWithdrawConfirmRequest` as plain data."""

    applyment_id: NotRequired[str]
    out_request_no: NotRequired[str]
    sub_mchid: str
    operator_identification: str
    confirm_time: datetime | str
    cancel_contract_version: str

class CancelWithdrawIdentityDict(TypedDict):
    """`CancelWithdrawIdentity` as plain data."""

    id_doc_type: NotRequired[
        Literal[
            "IDENTIFICATION_TYPE_ID_CARD",
            "IDENTIFICATION_TYPE_IDCARD",
            "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        ]
    ]
    identification_name: str
    identification_no: str

class CancelWithdrawPayeeDict(TypedDict):
    """`CancelWithdrawPayee` as plain data."""

    account_type: Literal["ACCOUNT_TYPE_CORPORATE", "ACCOUNT_TYPE_PERSONAL"]
    bank_account_info: CancelWithdrawBankAccountDict | Model
    identity_info: NotRequired[CancelWithdrawIdentityDict | Model]

class CancelWithdrawProofDict(TypedDict):
    """`CancelWithdrawProof` as plain data."""

    proof_media_type: Literal["WITHDRAWAL_APPLICATION"]
    proof_media: str

class CancelWithdrawRequestDict(TypedDict):
    """`CancelWithdrawRequest` as plain data."""

    sub_mchid: str
    out_request_no: str
    withdraw: NotRequired[Literal["APPLY_WITHDRAW", "NOT_APPLY_WITHDRAW"]]
    payee_info: NotRequired[CancelWithdrawPayeeDict | Model]
    proof_medias: NotRequired[Sequence[CancelWithdrawProofDict | Model]]
    additional_materials: NotRequired[list[str]]
    remark: NotRequired[str]

class CashAdditionRequestDict(TypedDict):
    """`CashAdditionRequest` as plain data."""

    cash_add_fee: int
    cash_add_type: Literal["DEFAULT_ADD_TYPE", "FREIGHT", "OTHER_MEDICAL_EXPENSES"]

class CashReductionRequestDict(TypedDict):
    """`CashReductionRequest` as plain data."""

    cash_reduce_fee: int
    cash_reduce_type: Literal[
        "DEFAULT_REDUCE_TYPE", "HOSPITAL_REDUCE", "PHARMACY_DISCOUNT", "DISCOUNT", "PRE_PAYMENT", "DEPOSIT_DEDUCTION"
    ]

class ChargeAmountDict(TypedDict):
    """`ChargeAmount` as plain data."""

    total: int
    currency: NotRequired[str]

class ChargeConfirmationRequestDict(TypedDict):
    """`ChargeConfirmationRequest` as plain data."""

    sub_mchid: NotRequired[str]
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    charge_info: ChargeInfoDict | Model

class ChargeDebitRequestDict(TypedDict):
    """`ChargeDebitRequest` as plain data."""

    sub_mchid: NotRequired[str]
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    out_trade_no: str
    attach: NotRequired[str]
    goods_tag: NotRequired[str]
    notify_url: NotRequired[str | None]
    description: str
    charging_token: str
    amount: ChargeAmountDict | Model
    charge_info: FinishedChargeInfoDict | Model
    device_info: ChargeDeviceDict | Model

class ChargeDeviceDict(TypedDict):
    """`ChargeDevice` as plain data."""

    device_id: str
    device_ip: str

class ChargeInfoDict(TypedDict):
    """`ChargeInfo` as plain data."""

    start_time: datetime | str
    charging_station_name: str
    charging_gun_number: str
    device_id: str

class ChargePreopenRequestDict(TypedDict):
    """`ChargePreopenRequest` as plain data."""

    sub_mchid: NotRequired[str]
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    trade_scene: str
    openid: str

class ChargedParkingStayDict(TypedDict):
    """`ChargedParkingStay` as plain data."""

    parking_id: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"]
    start_time: datetime | str
    end_time: datetime | str
    parking_name: str
    charging_duration: int
    device_id: str

class ChargingRuleDict(TypedDict):
    """`ChargingRule` as plain data."""

    rule_type: NotRequired[
        Literal[
            "CHARGING_RULE_UNKNOWN", "CHARGING_RULE_FIXED_INTERVAL", "CHARGING_RULE_SEGMENT", "CHARGING_RULE_PER_ENTRY"
        ]
    ]
    fee_limit_type: NotRequired[Literal["FEE_LIMIT_UNKNOWN", "FEE_LIMIT_AGGREGATE", "FEE_LIMIT_SINGLE"]]
    daily_limit_type: NotRequired[Literal["DAILY_LIMIT_UNKNOWN", "DAILY_LIMIT_ROLLING_24H", "DAILY_LIMIT_CALENDAR_DAY"]]
    time_rounding_type: NotRequired[Literal["TIME_ROUND_UNKNOWN", "TIME_ROUND_DOWN", "TIME_ROUND_UP"]]
    free_entry_duration: NotRequired[int]
    free_exit_duration: NotRequired[int]
    fixed_interval_rule: NotRequired[Sequence[FixedIntervalRuleDict | Model]]
    duration_segment_rule: NotRequired[Sequence[DurationSegmentRuleDict | Model]]
    pre_entry_rule: NotRequired[Sequence[PerEntryRuleDict | Model]]
    holiday_mode: NotRequired[
        Literal[
            "HOLIDAY_MODE_UNKNOWN",
            "HOLIDAY_MODE_LEGAL_MODY",
            "HOLIDAY_MODE_CALENDAR_MODY",
            "HOLIDAY_MODE_FINANCIAL_MODY",
        ]
    ]
    aggregate_limit_mode: NotRequired[
        Literal["AGGREGATE_LIMIT_MODE_UNKNOWN", "AGGREGATE_LIMIT_MODE_NORMAL", "AGGREGATE_LIMIT_MODE_MIN"]
    ]
    first_charge_time_mode: NotRequired[
        Literal["FIRST_CHARGE_TIME_MODE_UNKNOWN", "FIRST_CHARGE_TIME_MODE_ENTER", "FIRST_CHARGE_TIME_MODE_AFTER_FREE"]
    ]

class CharityBudgetRequestDict(TypedDict):
    """`CharityBudgetRequest` as plain data."""

    out_budget_no: str
    sponsor_mchid: str
    sponsor_subject_name: str
    activity_name: str
    activity_remark: str
    amount: int
    notify_url: NotRequired[str | None]

class CharityBudgetUnlockRequestDict(TypedDict):
    """`CharityBudgetUnlockRequest` as plain data."""

    sponsor_mchid: str
    activity_remark: str

class CharityDonationRequestDict(TypedDict):
    """`CharityDonationRequest` as plain data."""

    out_budget_no: str
    out_transfer_no: str
    transaction_info: NotRequired[DonationTransactionDict | Model]
    sponsor_mchid: str
    receive_mchid: str
    amount: int
    transfer_remark: str

class ClearingExemptPresignDict(TypedDict):
    """`ClearingExemptPresign` as plain data."""

    appid: NotRequired[str | None]
    sub_appid: str
    sub_mchid: str
    service_id: int
    out_contract_code: str
    notify_url: NotRequired[str | None]
    contract_display_account: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]

class ClearingExemptPresignWithPaymentDict(TypedDict):
    """`ClearingExemptPresignWithPayment` as plain data."""

    appid: NotRequired[str | None]
    sub_appid: str
    sub_mchid: str
    service_id: int
    out_contract_code: str
    notify_url: NotRequired[str | None]
    contract_display_account: str
    prepay_id: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]

class ClockTimeRequestDict(TypedDict):
    """`ClockTimeRequest` as plain data."""

    hours: int
    minutes: int
    seconds: int

class CloseOrderRequestDict(TypedDict):
    """`CloseOrderRequest` as plain data."""

    mchid: NotRequired[str | None]

class ClosedPartDict(TypedDict):
    """`ClosedPart` as plain data."""

    mchid: str
    out_trade_no: str
    individual_auth_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]

class ClosedWithdrawalBankAccountDict(TypedDict):
    """`ClosedWithdrawalBankAccount` as plain data."""

    account_name: str
    account_bank: str
    bank_branch_id: NotRequired[str]
    bank_name: NotRequired[str]
    account_number: str

class ClosedWithdrawalIdentityDict(TypedDict):
    """`ClosedWithdrawalIdentity` as plain data."""

    id_doc_type: NotRequired[
        Literal[
            "IDENTIFICATION_TYPE_IDCARD",
            "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        ]
    ]
    identification_name: NotRequired[str]
    identification_no: NotRequired[str]

class ClosedWithdrawalMaterialsDict(TypedDict):
    """`ClosedWithdrawalMaterials` as plain data."""

    additional_media: NotRequired[list[str]]

class ClosedWithdrawalPayeeDict(TypedDict):
    """`ClosedWithdrawalPayee` as plain data."""

    account_type: Literal["ACCOUNT_TYPE_CORPORATE", "ACCOUNT_TYPE_PERSONAL"]
    bank_account_info: NotRequired[ClosedWithdrawalBankAccountDict | Model]
    identity_info: NotRequired[ClosedWithdrawalIdentityDict | Model]

class ClosedWithdrawalProofDict(TypedDict):
    """`ClosedWithdrawalProof` as plain data."""

    proof_media_type: Literal[
        "BASIC_TRANSACTION_INFORMATION",
        "LEGAL_ID_CARD",
        "ID_CARD",
        "BUSINESS_LICENSE_PHOTO",
        "PAYEE_ID_CARD",
        "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
        "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
        "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
    ]
    proof_media: str

class ClosedWithdrawalProofsDict(TypedDict):
    """`ClosedWithdrawalProofs` as plain data."""

    proof_payee_media: NotRequired[Sequence[ClosedWithdrawalProofDict | Model]]

class ClosedWithdrawalRequestDict(TypedDict):
    """`ClosedWithdrawalRequest` as plain data."""

    sub_mchid: str
    out_account_type: Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT"]
    amount: int
    out_request_no: str
    payee_type: Literal["CONTRIBUTION_MERCHANT", "SERVICE_PROVIDER_MERCHANT", "OTHER_MERCHANT", "INDIVIDUAL"]
    payee_mchid: NotRequired[str]
    payee_info: ClosedWithdrawalPayeeDict | Model
    proof_media_list: NotRequired[ClosedWithdrawalProofsDict | Model]
    additional_materials: NotRequired[ClosedWithdrawalMaterialsDict | Model]
    remark: NotRequired[str]

class CodepayDetailDict(TypedDict):
    """`CodepayDetail` as plain data."""

    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: Sequence[CodepayGoodsDict | Model]

class CodepayGoodsDict(TypedDict):
    """`CodepayGoods` as plain data."""

    merchant_goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int

class CodepayOrderDict(TypedDict):
    """`CodepayOrder` as plain data."""

    appid: NotRequired[str | None]
    mchid: NotRequired[str | None]
    description: str
    out_trade_no: str
    attach: NotRequired[str]
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: CodepayPayerDict | Model
    detail: NotRequired[CodepayDetailDict | Model]
    scene_info: NotRequired[CodepaySceneDict | Model]
    settle_info: NotRequired[PlainSettleInfoDict | Model]

class CodepayPayerDict(TypedDict):
    """`CodepayPayer` as plain data."""

    auth_code: str

class CodepaySceneDict(TypedDict):
    """`CodepayScene` as plain data."""

    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    store_info: NotRequired[CodepayStoreDict | Model]

class CodepayStoreDict(TypedDict):
    """`CodepayStore` as plain data."""

    id: NotRequired[str]
    out_id: NotRequired[str]

class CombineAppOrderDict(TypedDict):
    """`CombineAppOrder` as plain data."""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    scene_info: NotRequired[CombineSceneDict | Model]
    sub_orders: Sequence[CombineAppPartDict | Model]
    combine_payer_info: NotRequired[CombineIdentifiedPayerDict | Model]
    time_start: NotRequired[datetime | str]
    time_expire: NotRequired[datetime | str]
    prepay_id: NotRequired[str]
    notify_url: NotRequired[str | None]
    trade_scenario: NotRequired[Literal["RECOMMERCE"]]
    limit_pay: NotRequired[list[Literal["no_balance", "no_debit", "balance_only"]]]
    contract_info: NotRequired[CombineContractDict | Model]
    subsidy_info: NotRequired[InstallmentSubsidyDict | Model]

class CombineAppPartDict(TypedDict):
    """`CombineAppPart` as plain data."""

    mchid: str
    individual_auth_id: NotRequired[str]
    individual_name: NotRequired[str]
    attach: str
    amount: PartAmountDict | Model
    out_trade_no: str
    sub_mchid: NotRequired[str]
    detail: NotRequired[str]
    goods_tag: NotRequired[str]
    description: str
    settle_info: NotRequired[SettleInfoDict | Model]
    sub_appid: NotRequired[str]
    profit_sharing: NotRequired[bool]

class CombineCloseRequestDict(TypedDict):
    """`CombineCloseRequest` as plain data."""

    combine_appid: str
    sub_orders: Sequence[ClosedPartDict | Model]

class CombineContractDict(TypedDict):
    """`CombineContract` as plain data."""

    mchid: str
    appid: str
    out_contract_code: str
    plan_id: int
    contract_display_account: str
    notify_url: str

class CombineH5InfoDict(TypedDict):
    """`CombineH5Info` as plain data."""

    type: str
    app_name: NotRequired[str]
    app_url: NotRequired[str]
    bundle_id: NotRequired[str]
    package_name: NotRequired[str]

class CombineH5OrderDict(TypedDict):
    """`CombineH5Order` as plain data."""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    scene_info: CombineH5SceneDict | Model
    sub_orders: Sequence[CombinePartDict | Model]
    time_start: NotRequired[datetime | str]
    time_expire: NotRequired[datetime | str]
    notify_url: NotRequired[str | None]
    limit_pay: NotRequired[list[Literal["no_balance", "no_debit", "balance_only"]]]
    combine_payer_info: NotRequired[CombineOptionalPayerDict | Model]

class CombineH5SceneDict(TypedDict):
    """`CombineH5Scene` as plain data."""

    device_id: str
    payer_client_ip: str
    h5_info: CombineH5InfoDict | Model

class CombineIdentifiedPayerDict(TypedDict):
    """`CombineIdentifiedPayer` as plain data."""

    openid: NotRequired[str]
    identity: NotRequired[PayerIdentityDict | Model]

class CombineImageInputDict(TypedDict):
    """`CombineImageInput` as plain data."""

    scope: Literal["ALL", "SINGLE", "CATEGORY"]
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"]
    usage_mode: Literal["SINGLE", "SEQUENTIAL", "PROGRESSIVE_BUNDLE"]
    normal_coupon: NotRequired[ProductCouponFixedRuleRequestDict | Model]
    discount_coupon: NotRequired[ProductCouponDiscountRuleRequestDict | Model]
    exchange_coupon: NotRequired[ProductCouponExchangeRuleRequestDict | Model]
    background_color: NotRequired[str]

class CombineIndividualOrderDict(TypedDict):
    """`CombineIndividualOrder` as plain data."""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    combine_payer_info: CombineIndividualOrderPayerDict | Model
    scene_info: NotRequired[CombineSceneDict | Model]
    sub_orders: Sequence[CombineIndividualPartDict | Model]
    time_expire: NotRequired[datetime | str]
    notify_url: NotRequired[str | None]
    trade_scenario: NotRequired[Literal["RECOMMERCE"]]

class CombineIndividualOrderPayerDict(TypedDict):
    """`CombineIndividualOrderPayer` as plain data."""

    openid: str

class CombineIndividualPartDict(TypedDict):
    """`CombineIndividualPart` as plain data."""

    mchid: str
    order_service_type: NotRequired[Literal["INDIVIDUALTRADE"]]
    individual_auth_id: str
    individual_name: NotRequired[str]
    out_trade_no: str
    amount: PartAmountDict | Model
    attach: str
    description: str

class CombineJsapiOrderDict(TypedDict):
    """`CombineJsapiOrder` as plain data."""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    scene_info: NotRequired[CombineSceneDict | Model]
    sub_orders: Sequence[CombineJsapiPartDict | Model]
    combine_payer_info: CombineOpenIdPayerDict | Model
    time_start: NotRequired[datetime | str]
    time_expire: NotRequired[datetime | str]
    notify_url: NotRequired[str | None]
    limit_pay: NotRequired[list[Literal["no_balance", "no_debit", "balance_only"]]]
    subsidy_info: NotRequired[InstallmentSubsidyDict | Model]

class CombineJsapiPartDict(TypedDict):
    """`CombineJsapiPart` as plain data."""

    mchid: str
    attach: str
    amount: PartAmountDict | Model
    out_trade_no: str
    sub_mchid: NotRequired[str]
    detail: NotRequired[str]
    goods_tag: NotRequired[str]
    description: str
    settle_info: NotRequired[SettleInfoDict | Model]
    sub_appid: NotRequired[str]
    profit_sharing: NotRequired[bool]

class CombineNativeOrderDict(TypedDict):
    """`CombineNativeOrder` as plain data."""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    scene_info: NotRequired[CombineSceneDict | Model]
    sub_orders: Sequence[CombinePartDict | Model]
    time_start: NotRequired[datetime | str]
    time_expire: NotRequired[datetime | str]
    notify_url: NotRequired[str | None]
    limit_pay: NotRequired[list[Literal["no_balance", "no_debit", "balance_only"]]]
    combine_payer_info: NotRequired[CombineOptionalPayerDict | Model]

class CombineOpenIdPayerDict(TypedDict):
    """`CombineOpenIdPayer` as plain data."""

    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    identity: NotRequired[PayerIdentityDict | Model]

class CombineOptionalPayerDict(TypedDict):
    """`CombineOptionalPayer` as plain data."""

    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    identity: NotRequired[PayerIdentityDict | Model]

class CombinePapayAppPresignDict(TypedDict):
    """`CombinePapayAppPresign` as plain data."""

    appid: NotRequired[str | None]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    notify_url: NotRequired[str | None]
    return_app: NotRequired[bool]
    attach: NotRequired[str]

class CombinePapayMiniProgramPresignDict(TypedDict):
    """`CombinePapayMiniProgramPresign` as plain data."""

    appid: NotRequired[str | None]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    notify_url: NotRequired[str | None]

class CombinePapayPartDict(TypedDict):
    """`CombinePapayPart` as plain data."""

    mchid: str
    attach: NotRequired[str]
    amount: PartAmountDict | Model
    out_trade_no: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    description: str
    settle_info: NotRequired[SettleInfoDict | Model]
    sub_risk_info: NotRequired[str]

class CombinePapayRequestDict(TypedDict):
    """`CombinePapayRequest` as plain data."""

    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    contract_id: str
    sub_orders: Sequence[CombinePapayPartDict | Model]
    risk_info: NotRequired[str]

class CombinePapayReversalDict(TypedDict):
    """`CombinePapayReversal` as plain data."""

    combine_appid: str
    sub_orders: Sequence[CombinePapayReversedPartDict | Model]

class CombinePapayReversedPartDict(TypedDict):
    """`CombinePapayReversedPart` as plain data."""

    mchid: str
    out_trade_no: str
    sub_mchid: str
    sub_appid: NotRequired[str]

class CombinePapayTerminationRequestDict(TypedDict):
    """`CombinePapayTerminationRequest` as plain data."""

    contract_termination_remark: str

class CombinePartDict(TypedDict):
    """`CombinePart` as plain data."""

    mchid: str
    attach: str
    amount: PartAmountDict | Model
    out_trade_no: str
    sub_mchid: NotRequired[str]
    goods_tag: NotRequired[str]
    description: str
    settle_info: NotRequired[SettleInfoDict | Model]
    sub_appid: NotRequired[str]

class CombineSceneDict(TypedDict):
    """`CombineScene` as plain data."""

    device_id: NotRequired[str]
    payer_client_ip: str

class ComboChoiceRequestDict(TypedDict):
    """`ComboChoiceRequest` as plain data."""

    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]

class ComboPackageRequestDict(TypedDict):
    """`ComboPackageRequest` as plain data."""

    name: str
    pick_count: int
    choice_list: Sequence[ComboChoiceRequestDict | Model]

class ComplaintCompletionDict(TypedDict):
    """`ComplaintCompletion` as plain data."""

    complainted_mchid: str

class ComplaintFeedbackDict(TypedDict):
    """`ComplaintFeedback` as plain data."""

    transaction_id: str
    complainted_mchid: str
    feedback_type: NotRequired[int]
    feedback_content: str
    feedback_images: NotRequired[list[str]]
    launch_confirm_process: NotRequired[bool]

class ComplaintMiniProgramDict(TypedDict):
    """`ComplaintMiniProgram` as plain data."""

    appid: str
    path: str
    text: str

class ComplaintNotificationRequestDict(TypedDict):
    """`ComplaintNotificationRequest` as plain data."""

    url: str

class ComplaintResponseDict(TypedDict):
    """`ComplaintResponse` as plain data."""

    complainted_mchid: str
    response_content: str
    response_images: NotRequired[list[str]]
    jump_url: NotRequired[str]
    jump_url_text: NotRequired[str]
    mini_program_jump_info: NotRequired[ComplaintMiniProgramDict | Model]

class CompleteAcquiringBankServiceOrderRequestDict(TypedDict):
    """`CompleteAcquiringBankServiceOrderRequest` as plain data."""

    service_id: str
    channel_id: str
    sub_mchid: str
    post_payments: Sequence[ServiceFeeDict | Model]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    total_amount: int
    time_range: NotRequired[ServiceTimeRangeDict | Model]
    location: NotRequired[ServiceLocationDict | Model]
    profit_sharing: NotRequired[bool]
    complete_time: NotRequired[datetime | str]
    goods_tag: NotRequired[str]

class CompleteOverseaServiceOrderRequestDict(TypedDict):
    """`CompleteOverseaServiceOrderRequest` as plain data."""

    service_id: str
    sub_mchid: str
    appid: NotRequired[str]
    post_payments: Sequence[OverseaServiceFeeDict | Model]
    post_discounts: NotRequired[Sequence[OverseaServiceDiscountDict | Model]]
    total_amount: int
    currency: NotRequired[str]
    time_range: NotRequired[OverseaActualTimeRangeDict | Model]
    location: NotRequired[ServiceLocationDict | Model]
    profit_sharing: NotRequired[bool]
    complete_time: NotRequired[datetime | str]
    goods_tag: NotRequired[str]

class CompletePartnerServiceOrderRequestDict(TypedDict):
    """`CompletePartnerServiceOrderRequest` as plain data."""

    service_id: str
    sub_mchid: str
    post_payments: Sequence[ServiceFeeDict | Model]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    total_amount: int
    time_range: NotRequired[ServiceTimeRangeDict | Model]
    location: NotRequired[ServiceLocationDict | Model]
    profit_sharing: NotRequired[bool]
    complete_time: NotRequired[datetime | str]
    goods_tag: NotRequired[str]
    device: NotRequired[ServiceDeviceDict | Model]

class CompleteScoreOrderRequestDict(TypedDict):
    """`CompleteScoreOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    service_id: str
    finish_type: NotRequired[Literal[1, 2]]
    cancel_reason: NotRequired[str]
    real_service_start_time: NotRequired[str]
    real_service_end_time: NotRequired[str]
    real_service_end_location: NotRequired[str]
    fees: NotRequired[Sequence[ScoreFeeDict | Model]]
    discounts: NotRequired[Sequence[ScoreDiscountDict | Model]]
    total_amount: NotRequired[int]
    finish_ticket: NotRequired[str]
    profit_sharing: NotRequired[bool]

class CompleteServiceOrderRequestDict(TypedDict):
    """`CompleteServiceOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    service_id: str
    post_payments: Sequence[ServiceFeeDict | Model]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    total_amount: int
    time_range: NotRequired[ServiceTimeRangeDict | Model]
    location: NotRequired[ServiceLocationDict | Model]
    profit_sharing: NotRequired[bool]
    goods_tag: NotRequired[str]
    device: NotRequired[ServiceDeviceDict | Model]

class ConsumptionCardGiftDict(TypedDict):
    """`ConsumptionCardGift` as plain data."""

    appid: NotRequired[str | None]
    openid: str
    out_request_no: str
    send_time: datetime | str

class ContactAlterationDict(TypedDict):
    """`ContactAlteration` as plain data."""

    merchant_code: str
    out_request_no: str
    contact_info: NotRequired[AlteredContactDict | Model]

class ContractOrderDetailDict(TypedDict):
    """`ContractOrderDetail` as plain data."""

    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: Sequence[OrderGoodsDict | Model]

class ContractPayerDict(TypedDict):
    """`ContractPayer` as plain data."""

    openid: str

class ContractSceneDict(TypedDict):
    """`ContractScene` as plain data."""

    payer_client_ip: str
    device_id: NotRequired[str]
    store_info: NotRequired[StoreDict | Model]

class CouponAccountEntranceRequestDict(TypedDict):
    """`CouponAccountEntranceRequest` as plain data."""

    appid: str

class CouponChannelEntranceRequestDict(TypedDict):
    """`CouponChannelEntranceRequest` as plain data."""

    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str

class CouponCodeUploadDict(TypedDict):
    """`CouponCodeUpload` as plain data."""

    coupon_code_list: list[str]
    upload_request_no: str

class CouponDisplayRequestDict(TypedDict):
    """`CouponDisplayRequest` as plain data."""

    code_display_mode: Literal["INVISIBLE", "BARCODE", "QRCODE"]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color081",
            "Color082",
            "Color090",
            "Color100",
            "Color101",
            "Color102",
        ]
    ]
    entrance_mini_program: NotRequired[CouponMiniProgramEntranceRequestDict | Model]
    entrance_official_account: NotRequired[CouponAccountEntranceRequestDict | Model]
    entrance_finder: NotRequired[CouponChannelEntranceRequestDict | Model]

class CouponMiniProgramEntranceRequestDict(TypedDict):
    """`CouponMiniProgramEntranceRequest` as plain data."""

    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str

class CouponNotifyConfigRequestDict(TypedDict):
    """`CouponNotifyConfigRequest` as plain data."""

    notify_appid: NotRequired[str]

class CouponOrderRequestDict(TypedDict):
    """`CouponOrderRequest` as plain data."""

    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]

class CouponScoreOrderRequestDict(TypedDict):
    """`CouponScoreOrderRequest` as plain data."""

    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]

class CouponStoreDisplayRequestDict(TypedDict):
    """`CouponStoreDisplayRequest` as plain data."""

    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]

class CouponStoreRequestDict(TypedDict):
    """`CouponStoreRequest` as plain data."""

    store_id: str

class CouponStoresRequestDict(TypedDict):
    """`CouponStoresRequest` as plain data."""

    brand_id: str
    store_list: Sequence[CouponStoreRequestDict | Model]

class CouponSubsidyPaymentRequestDict(TypedDict):
    """`CouponSubsidyPaymentRequest` as plain data."""

    stock_id: str
    coupon_code: str
    transaction_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    out_subsidy_no: str

class CouponSubsidyReturnRequestDict(TypedDict):
    """`CouponSubsidyReturnRequest` as plain data."""

    stock_id: str
    coupon_code: str
    transaction_id: str
    refund_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    out_subsidy_return_no: str

class CustomPageChangeDict(TypedDict):
    """`CustomPageChange` as plain data."""

    sub_mchid: str
    operation_type: Literal["OPEN", "CLOSE"]

class CutOutInputDict(TypedDict):
    """`CutOutInput` as plain data."""

    image_url: str

class DayClockPeriodRequestDict(TypedDict):
    """`DayClockPeriodRequest` as plain data."""

    begin_time: int
    end_time: int

class DayPeriodRequestDict(TypedDict):
    """`DayPeriodRequest` as plain data."""

    begin_time: NotRequired[int]
    end_time: NotRequired[int]

class DeductionRegistrationDict(TypedDict):
    """`DeductionRegistration` as plain data."""

    service_id: str
    appid: NotRequired[str | None]
    channel_id: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    out_trade_no: str

class DeleteSharingReceiverRequestDict(TypedDict):
    """`DeleteSharingReceiverRequest` as plain data."""

    sub_mchid: NotRequired[str]
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    account: str

class DeliveryPlanCallbackRequestDict(TypedDict):
    """`DeliveryPlanCallbackRequest` as plain data."""

    notify_url: NotRequired[str | None]

class DeliveryPlanContentDict(TypedDict):
    """`DeliveryPlanContent` as plain data."""

    plan_name: NotRequired[str]
    delivery_end_time: NotRequired[datetime | str]
    total_count: NotRequired[int]
    user_limit: NotRequired[int]
    daily_limit: NotRequired[int]
    recommend_word: NotRequired[str]

class DeliveryPlanModificationDict(TypedDict):
    """`DeliveryPlanModification` as plain data."""

    modify_content: DeliveryPlanContentDict | Model
    out_request_no: NotRequired[str]

class DeliveryPlanRequestDict(TypedDict):
    """`DeliveryPlanRequest` as plain data."""

    out_request_no: str
    brand_id: str
    product_coupon_id: str
    stock_id: str
    plan_name: NotRequired[str]
    total_count: NotRequired[int]
    user_limit: NotRequired[int]
    daily_limit: NotRequired[int]
    delivery_start_time: NotRequired[datetime | str]
    delivery_end_time: NotRequired[datetime | str]
    recommend_word: NotRequired[str]
    reuse_coupon_config: NotRequired[bool]
    usage_mode: NotRequired[Literal["SINGLE", "SEQUENTIAL", "PROGRESSIVE_BUNDLE"]]
    stock_bundle_id: NotRequired[str]

class DirectCompletePartnerServiceOrderRequestDict(TypedDict):
    """`DirectCompletePartnerServiceOrderRequest` as plain data."""

    out_order_no: str
    appid: NotRequired[str | None]
    sub_mchid: str
    sub_appid: NotRequired[str]
    service_id: str
    service_introduction: str
    post_payments: NotRequired[Sequence[ServiceFeeDict | Model]]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    total_amount: int
    time_range: ServiceTimeRangeDict | Model
    location: NotRequired[ServiceLocationDict | Model]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    openid: NotRequired[str]
    profit_sharing: NotRequired[bool]
    goods_tag: NotRequired[str]

class DirectCompleteServiceOrderRequestDict(TypedDict):
    """`DirectCompleteServiceOrderRequest` as plain data."""

    out_order_no: str
    appid: NotRequired[str | None]
    service_id: str
    service_introduction: NotRequired[str]
    post_payments: NotRequired[Sequence[ServiceFeeDict | Model]]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    total_amount: NotRequired[int]
    time_range: ServiceTimeRangeDict | Model
    location: NotRequired[ServiceLocationDict | Model]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    openid: NotRequired[str]
    profit_sharing: NotRequired[bool]
    goods_tag: NotRequired[str]

class DiscountCardOrderUpdateDict(TypedDict):
    """`DiscountCardOrderUpdate` as plain data."""

    objectives: NotRequired[Sequence[NewOrderObjectiveDict | Model]]
    rewards: NotRequired[Sequence[NewOrderRewardDict | Model]]

class DiscountCardRecordsDict(TypedDict):
    """`DiscountCardRecords` as plain data."""

    card_template_id: str
    objective_completion_records: NotRequired[Sequence[ObjectiveCompletionRequestDict | Model]]
    reward_usage_records: NotRequired[Sequence[RewardUsageRequestDict | Model]]

class DiscountCardRequestDict(TypedDict):
    """`DiscountCardRequest` as plain data."""

    out_card_code: str
    card_template_id: str
    appid: NotRequired[str | None]
    notify_url: NotRequired[str | None]

class DonationTransactionDict(TypedDict):
    """`DonationTransaction` as plain data."""

    transaction_type: Literal["WXPAY"]
    transaction_id: str

class DueDiligenceSubmissionDict(TypedDict):
    """`DueDiligenceSubmission` as plain data."""

    sub_mchid: str
    submit_data: NotRequired[SubmittedDueDiligenceDict | Model | str]

class DurationSegmentRuleDict(TypedDict):
    """`DurationSegmentRule` as plain data."""

    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"]]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
    ]
    plate_type: NotRequired[
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
    ]
    charge_mode: NotRequired[Literal["UNKNOWN", "INTERVAL", "ONE_TIME"]]
    duration_from: NotRequired[int]
    duration_to: NotRequired[int]
    fixed_amount: NotRequired[int]
    interval_min: NotRequired[int]
    interval_amount: NotRequired[int]
    interval_max_amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]

class EchoRequestDict(TypedDict):
    """`EchoRequest` as plain data."""

    notify_url: NotRequired[str | None]
    echo_message: str
    encrypted_echo_message: NotRequired[str]

class EcommerceAbnormalRefundRequestDict(TypedDict):
    """`EcommerceAbnormalRefundRequest` as plain data."""

    sub_mchid: NotRequired[str]
    individual_auth_id: NotRequired[str]
    out_refund_no: str
    type: Literal["USER_BANK_CARD", "MERCHANT_BANK_CARD"]
    bank_type: NotRequired[
        Literal[
            "CMB_DEBIT",
            "COMM_DEBIT",
            "ABC_DEBIT",
            "CCB_DEBIT",
            "ICBC_DEBIT",
            "BOC_DEBIT",
            "PAB_DEBIT",
            "SPDB_DEBIT",
            "CITIC_DEBIT",
            "CEB_DEBIT",
            "CMBC_DEBIT",
            "CIB_DEBIT",
            "GDB_DEBIT",
            "PSBC_DEBIT",
            "NBCB_DEBIT",
        ]
    ]
    bank_account: NotRequired[str]
    real_name: NotRequired[str]

class EcommerceAddReceiverRequestDict(TypedDict):
    """`EcommerceAddReceiverRequest` as plain data."""

    appid: NotRequired[str | None]
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID"]
    account: str
    name: NotRequired[str]
    encrypted_name: NotRequired[str]
    relation_type: Literal["SUPPLIER", "DISTRIBUTOR", "SERVICE_PROVIDER", "PLATFORM", "OTHERS"]

class EcommerceAdvanceReturnRequestDict(TypedDict):
    """`EcommerceAdvanceReturnRequest` as plain data."""

    sub_mchid: str

class EcommerceAfterSalesShareRequestDict(TypedDict):
    """`EcommerceAfterSalesShareRequest` as plain data."""

    sub_mchid: str
    transaction_id: str
    amount: int
    type: Literal["SERVICE_FEE_INCOME"]
    scene: Literal["REFUND_TICKET", "CHANGE_TICKET", "RETURN_GOODS"]
    refund_id: str

class EcommerceDeleteReceiverRequestDict(TypedDict):
    """`EcommerceDeleteReceiverRequest` as plain data."""

    appid: NotRequired[str | None]
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID"]
    account: str

class EcommerceFinishRequestDict(TypedDict):
    """`EcommerceFinishRequest` as plain data."""

    sub_mchid: str
    transaction_id: str
    out_order_no: str
    description: str
    notify_url: NotRequired[str | None]

EcommerceRefundAmountDict = TypedDict(
    "EcommerceRefundAmountDict",
    {
        "refund": int,
        "from": NotRequired[Sequence[RefundSourceDict | Model]],
        "total": int,
        "currency": NotRequired[str],
    },
)

class EcommerceRefundRequestDict(TypedDict):
    """`EcommerceRefundRequest` as plain data."""

    individual_auth_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_appid: NotRequired[str]
    combine_mchid: NotRequired[str]
    combine_out_trade_no: NotRequired[str]
    combine_transaction_id: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_refund_no: str
    reason: NotRequired[str]
    amount: EcommerceRefundAmountDict | Model
    notify_url: NotRequired[str | None]
    refund_account: NotRequired[Literal["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT"]]
    funds_account: NotRequired[Literal["AVAILABLE", "UNSETTLED", "PREPAID"]]

class EcommerceSharingReceiverDict(TypedDict):
    """`EcommerceSharingReceiver` as plain data."""

    receiver_mchid: NotRequired[str]
    type: NotRequired[Literal["MERCHANT_ID", "PERSONAL_OPENID"]]
    receiver_account: NotRequired[str]
    amount: int
    description: str
    receiver_name: NotRequired[str]

class EcommerceSharingRequestDict(TypedDict):
    """`EcommerceSharingRequest` as plain data."""

    appid: NotRequired[str | None]
    sub_mchid: str
    transaction_id: str
    out_order_no: str
    receivers: Sequence[EcommerceSharingReceiverDict | Model]
    finish: bool
    notify_url: NotRequired[str | None]

class EcommerceSharingReturnRequestDict(TypedDict):
    """`EcommerceSharingReturnRequest` as plain data."""

    sub_mchid: str
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    out_return_no: str
    return_mchid: str
    amount: int
    description: str
    transaction_id: NotRequired[str]

class EcommerceWithdrawalRequestDict(TypedDict):
    """`EcommerceWithdrawalRequest` as plain data."""

    sub_mchid: str
    out_request_no: str
    amount: int
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES"]]
    notify_url: NotRequired[str | None]

class EducationDebitNoticeDict(TypedDict):
    """`EducationDebitNotice` as plain data."""

    appid: NotRequired[str | None]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]

class EducationOrderRequestDict(TypedDict):
    """`EducationOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    body: str
    attach: NotRequired[str]
    out_trade_no: str
    goods_tag: NotRequired[str]
    notify_url: NotRequired[str | None]
    contract_id: str
    trade_scene: str
    amount: PapayAmountDict | Model
    device_information: SchoolPayDeviceDict | Model

class EducationPresignDict(TypedDict):
    """`EducationPresign` as plain data."""

    appid: NotRequired[str | None]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    openid: str
    sub_openid: NotRequired[str]
    plan_id: str
    user_id: str
    period_start_date: date | str
    trade_scene: str

class EnteringStoreRequestDict(TypedDict):
    """`EnteringStoreRequest` as plain data."""

    store_id: str
    merchant_id: str
    accounting_merchant_id: str

class EtcIdentityDict(TypedDict):
    """`EtcIdentity` as plain data."""

    encrypted_real_name: str
    encrypted_credential_id: str
    credential_type: str

class EtcPreopenRequestDict(TypedDict):
    """`EtcPreopenRequest` as plain data."""

    sp_appid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    openid: str
    plan_id: str
    etc_device_id: NotRequired[str]
    plate_number: str
    identify: EtcIdentityDict | Model
    bank_card_no: NotRequired[str]

class ExemptPresignDict(TypedDict):
    """`ExemptPresign` as plain data."""

    appid: NotRequired[str | None]
    service_id: int
    out_contract_code: str
    notify_url: NotRequired[str | None]
    contract_display_account: str
    openid: str

class ExemptPresignWithPaymentDict(TypedDict):
    """`ExemptPresignWithPayment` as plain data."""

    appid: NotRequired[str | None]
    service_id: int
    out_contract_code: str
    notify_url: NotRequired[str | None]
    contract_display_account: str
    prepay_id: str
    openid: str

class ExemptTerminationRequestDict(TypedDict):
    """`ExemptTerminationRequest` as plain data."""

    contract_termination_remark: str

class ExposurePayerDict(TypedDict):
    """`ExposurePayer` as plain data."""

    openid: NotRequired[str]
    phone_number_hash: NotRequired[str]

class ExposureUserDict(TypedDict):
    """`ExposureUser` as plain data."""

    user_id_type: NotRequired[Literal["UNKNOWN_USER_ID_TYPE", "OPENID", "PHONE_NO", "SP_OPENID", "SUB_OPENID"]]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]
    phone_number_hash: NotRequired[str]

class FaceAuthInfoRequestDict(TypedDict):
    """`FaceAuthInfoRequest` as plain data."""

    sp_appid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    organization_id: str
    device_id: str
    raw_data: str

class FaceBankCardDict(TypedDict):
    """`FaceBankCard` as plain data."""

    bank_card_number: NotRequired[str]
    identification_name: NotRequired[str]
    identification: NotRequired[FaceIdentificationDict | Model]
    valid_thru: NotRequired[str]
    bank_type: NotRequired[str]
    phone: NotRequired[str]

class FaceBusinessDict(TypedDict):
    """`FaceBusiness` as plain data."""

    business_product_id: int
    business_scene_id: int

class FaceDebitAmountDict(TypedDict):
    """`FaceDebitAmount` as plain data."""

    total: int
    currency: str

class FaceDebitRequestDict(TypedDict):
    """`FaceDebitRequest` as plain data."""

    auth_code: str
    sp_appid: NotRequired[str]
    sp_mchid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    out_trade_no: NotRequired[str]
    amount: NotRequired[FaceDebitAmountDict | Model]
    scene_info: NotRequired[FaceDebitSceneDict | Model]
    goods_tag: NotRequired[str]
    description: NotRequired[str]
    attach: NotRequired[str]
    settle_info: NotRequired[PlainSettleInfoDict | Model]
    business: NotRequired[FaceBusinessDict | Model]

class FaceDebitSceneDict(TypedDict):
    """`FaceDebitScene` as plain data."""

    device_ip: str

class FaceIdentificationDict(TypedDict):
    """`FaceIdentification` as plain data."""

    identification_type: Literal["IDCARD"]
    identification_number: str

class FacePayUserDict(TypedDict):
    """`FacePayUser` as plain data."""

    out_user_id: str
    organization_id: str
    identification_name: NotRequired[str]
    identification: NotRequired[FaceIdentificationDict | Model]
    phone: NotRequired[str]

class FacePresignRequestDict(TypedDict):
    """`FacePresignRequest` as plain data."""

    business_name: str
    facepay_user: FacePayUserDict | Model
    limit_bank_card: NotRequired[FaceBankCardDict | Model]
    contract_mode: NotRequired[Literal["LIMIT_BANK_CARD", "PRIORITY_BANK_CARD", "LIMIT_NONE"]]

class FaceRepaymentRequestDict(TypedDict):
    """`FaceRepaymentRequest` as plain data."""

    out_user_id: str
    organization_id: str

class FaceStaffUpdateDict(TypedDict):
    """`FaceStaffUpdate` as plain data."""

    occupation: NotRequired[str]

class FaceStudentUpdateDict(TypedDict):
    """`FaceStudentUpdate` as plain data."""

    class_name: NotRequired[str]

class FaceTokenRequestDict(TypedDict):
    """`FaceTokenRequest` as plain data."""

    scene: NotRequired[str]
    web_init_data: NotRequired[FaceWebSessionDict | Model]

class FaceUserUpdateDict(TypedDict):
    """`FaceUserUpdate` as plain data."""

    user_name: NotRequired[str]
    user_type: NotRequired[Literal["STUDENT", "STUFF"]]
    student_info: NotRequired[FaceStudentUpdateDict | Model]
    staff_info: NotRequired[FaceStaffUpdateDict | Model]
    status: NotRequired[Literal["NORMAL", "DISABLED"]]
    phone: NotRequired[str]

class FaceWebSessionDict(TypedDict):
    """`FaceWebSession` as plain data."""

    out_user_id: NotRequired[str]
    organization_id: NotRequired[str]

class FapiaoBuyerDict(TypedDict):
    """`FapiaoBuyer` as plain data."""

    type: Literal["INDIVIDUAL", "ORGANIZATION"]
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    phone: NotRequired[str]
    email: NotRequired[str]

class FapiaoCardCellDict(TypedDict):
    """`FapiaoCardCell` as plain data."""

    words: str
    description: str
    jump_url: NotRequired[str]
    miniprogram_user_name: NotRequired[str]
    miniprogram_path: NotRequired[str]

class FapiaoCardInsertionDict(TypedDict):
    """`FapiaoCardInsertion` as plain data."""

    sub_mchid: NotRequired[str]
    scene: Literal["WITH_WECHATPAY", "WITHOUT_WECHATPAY"]
    buyer_information: FapiaoOrderBuyerDict | Model
    fapiao_card_information: Sequence[InsertedFapiaoDict | Model]

class FapiaoCardTemplateDict(TypedDict):
    """`FapiaoCardTemplate` as plain data."""

    payee_name: NotRequired[str]
    logo_url: str
    custom_cell: NotRequired[FapiaoCardCellDict | Model]

class FapiaoCardTemplateRequestDict(TypedDict):
    """`FapiaoCardTemplateRequest` as plain data."""

    sub_mchid: NotRequired[str]
    card_appid: str
    card_template_information: FapiaoCardTemplateDict | Model

class FapiaoDevelopmentConfigUpdateDict(TypedDict):
    """`FapiaoDevelopmentConfigUpdate` as plain data."""

    callback_url: NotRequired[str]
    sub_mch_code: NotRequired[str]
    show_fapiao_cell: NotRequired[bool]
    support_vat_fapiao: NotRequired[bool]

class FapiaoIssueDict(TypedDict):
    """`FapiaoIssue` as plain data."""

    sub_mchid: NotRequired[str]
    scene: Literal["WITH_WECHATPAY", "WITHOUT_WECHATPAY"]
    fapiao_apply_id: str
    buyer_information: FapiaoBuyerDict | Model
    fapiao_information: Sequence[FapiaoIssueDetailDict | Model]

class FapiaoIssueDetailDict(TypedDict):
    """`FapiaoIssueDetail` as plain data."""

    fapiao_id: str
    total_amount: int
    need_list: bool
    remark: NotRequired[str]
    items: Sequence[FapiaoIssueItemDict | Model]

class FapiaoIssueItemDict(TypedDict):
    """`FapiaoIssueItem` as plain data."""

    tax_code: str
    goods_category: NotRequired[str]
    goods_name: NotRequired[str]
    goods_id: NotRequired[int]
    specification: NotRequired[str]
    unit: NotRequired[str]
    quantity: int
    total_amount: int
    tax_rate: NotRequired[int]
    tax_prefer_mark: NotRequired[
        Literal["NO_FAVORABLE", "OUTSIDE_VAT", "VAT_EXEMPT", "NORMAL_ZERO_RATED", "EXPORT_ZERO_RATED"]
    ]
    discount: bool

class FapiaoItemDict(TypedDict):
    """`FapiaoItem` as plain data."""

    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    unit: NotRequired[str]
    quantity: int
    unit_price: int
    amount: int
    tax_amount: int
    total_amount: int
    tax_rate: int
    tax_prefer_mark: Literal["NO_FAVORABLE", "OUTSIDE_VAT", "VAT_EXEMPT", "NORMAL_ZERO_RATED", "EXPORT_ZERO_RATED"]
    discount: bool

class FapiaoLeaseDict(TypedDict):
    """`FapiaoLease` as plain data."""

    province: str
    city: NotRequired[str]
    address: str
    lease_period_start: datetime | str
    lease_period_end: datetime | str
    cross_city_flag: bool
    certificate_no: NotRequired[str]
    plate_no: NotRequired[list[str]]

class FapiaoOrderBuyerDict(TypedDict):
    """`FapiaoOrderBuyer` as plain data."""

    type: Literal["INDIVIDUAL", "ORGANIZATION"]
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    phone: NotRequired[str]
    email: NotRequired[str]
    amount: NotRequired[int]
    out_trade_no: NotRequired[str]
    fapiao_bill_type: NotRequired[Literal["COMM_FAPIAO", "VAT_FAPIAO"]]
    user_apply_message: NotRequired[str]

class FapiaoPassengerDict(TypedDict):
    """`FapiaoPassenger` as plain data."""

    name: str
    certificate_type: Literal[
        "IDENTITY_CARD",
        "PASSPORT",
        "HONG_KONG_PERMIT",
        "MACAO_PERMIT",
        "TAIWAN_PERMIT",
        "FOREIGNER_RESIDENCE_PERMIT",
        "HONG_KONG_RESIDENT_CARD",
        "MACAO_RESIDENT_CARD",
        "TAIWAN_RESIDENT_CARD",
        "MILITARY_OFFICER_CARD",
        "ARMED_POLICE_OFFICER_CARD",
        "SOLDIER_CARD",
        "HOMECOMING_CERT",
        "TAIWAN_COMPATRIOT_CERT",
    ]
    certificate_number: str
    departure_date: datetime | str
    departure_place: str
    destination: str
    transportation_type: Literal["LONG_DISTANCE_BUS", "PUBLIC_TRANSPORTATION", "CAR", "SHIP", "OTHER_TRANSPORTATION"]
    transportation_classes: NotRequired[
        Literal["SHIP_FIRST_CLASS_CABIN", "SHIP_SECOND_CLASS_CABIN", "SHIP_THIRD_CLASS_CABIN"]
    ]

class FapiaoRefuellingDict(TypedDict):
    """`FapiaoRefuelling` as plain data."""

    station: str
    trade_time: datetime | str
    gun_number: str

class FapiaoReversalDict(TypedDict):
    """`FapiaoReversal` as plain data."""

    sub_mchid: NotRequired[str]
    reverse_reason: str
    fapiao_information: Sequence[ReversedFapiaoDict | Model]

class FapiaoSellerDict(TypedDict):
    """`FapiaoSeller` as plain data."""

    name: str
    taxpayer_id: str
    address: str
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]

class FapiaoStaffDict(TypedDict):
    """`FapiaoStaff` as plain data."""

    payee: NotRequired[str]
    reviewer: NotRequired[str]
    drawer: str

class FapiaoTransactionDict(TypedDict):
    """`FapiaoTransaction` as plain data."""

    pay_channel: Literal["WECHAT_PAY"]
    transaction_id: str
    out_trade_no: NotRequired[str]
    amount: int

class FavorAvailableTimeDict(TypedDict):
    """`FavorAvailableTime` as plain data."""

    available_begin_time: NotRequired[datetime | str]
    available_end_time: NotRequired[datetime | str]
    fix_available_time: NotRequired[FavorFixedTimeDict | Model]
    second_day_available: NotRequired[bool]
    available_time_after_receive: NotRequired[int]

class FavorCallbackRequestDict(TypedDict):
    """`FavorCallbackRequest` as plain data."""

    mchid: NotRequired[str | None]
    notify_url: NotRequired[str | None]
    switch: NotRequired[bool]

class FavorCardLimitDict(TypedDict):
    """`FavorCardLimit` as plain data."""

    name: NotRequired[str]
    bin: NotRequired[list[str]]

class FavorCouponGiftDict(TypedDict):
    """`FavorCouponGift` as plain data."""

    stock_id: str
    out_request_no: str
    appid: NotRequired[str | None]
    stock_creator_mchid: str
    coupon_value: NotRequired[int]
    coupon_minimum: NotRequired[int]

class FavorDiscountRuleDict(TypedDict):
    """`FavorDiscountRule` as plain data."""

    discount_amount_max: NotRequired[int]
    discount_percent: NotRequired[int]
    transaction_minimum: NotRequired[int]

class FavorExchangeRuleDict(TypedDict):
    """`FavorExchangeRule` as plain data."""

    exchange_price: NotRequired[int]
    transaction_minimum: NotRequired[int]

class FavorFixedRuleRequestDict(TypedDict):
    """`FavorFixedRuleRequest` as plain data."""

    coupon_amount: int
    transaction_minimum: int

class FavorFixedTimeDict(TypedDict):
    """`FavorFixedTime` as plain data."""

    available_week_day: NotRequired[list[Literal[0, 1, 2, 3, 4, 5, 6]]]
    begin_time: NotRequired[int]
    end_time: NotRequired[int]

class FavorGoodsChangeDict(TypedDict):
    """`FavorGoodsChange` as plain data."""

    stock_creator_mchid: str
    add_goods_id_list: NotRequired[list[str]]
    delete_goods_id_list: NotRequired[list[str]]

class FavorPatternDict(TypedDict):
    """`FavorPattern` as plain data."""

    description: str
    merchant_logo: NotRequired[str]
    merchant_name: NotRequired[str]
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color081",
            "Color082",
            "Color090",
            "Color100",
            "Color101",
            "Color102",
        ]
    ]
    coupon_image: NotRequired[str]
    jump_target: NotRequired[Literal["PAYMENT_CODE", "MINI_PROGRAM", "DEFAULT_PAGE"]]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]

class FavorSendRuleRequestDict(TypedDict):
    """`FavorSendRuleRequest` as plain data."""

    max_coupons: int
    max_amount: int
    max_amount_by_day: NotRequired[int]
    max_coupons_per_user: int
    natural_person_limit: bool
    prevent_api_abuse: bool

class FavorStockOwnerDict(TypedDict):
    """`FavorStockOwner` as plain data."""

    stock_creator_mchid: str

class FavorStockRequestDict(TypedDict):
    """`FavorStockRequest` as plain data."""

    stock_name: str
    comment: NotRequired[str]
    belong_merchant: str
    available_begin_time: datetime | str
    available_end_time: datetime | str
    stock_use_rule: FavorSendRuleRequestDict | Model
    pattern_info: NotRequired[FavorPatternDict | Model]
    coupon_use_rule: FavorUseRuleDict | Model
    no_cash: bool
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHAHGE", "RANDOM", "DISCOUNT_CUT"]
    out_request_no: str
    ext_info: NotRequired[str]

class FavorUseRuleDict(TypedDict):
    """`FavorUseRule` as plain data."""

    coupon_available_time: NotRequired[FavorAvailableTimeDict | Model]
    fixed_normal_coupon: NotRequired[FavorFixedRuleRequestDict | Model]
    discount_coupon: NotRequired[FavorDiscountRuleDict | Model]
    exchange_coupon: NotRequired[FavorExchangeRuleDict | Model]
    goods_tag: NotRequired[list[str]]
    limit_pay: NotRequired[list[str]]
    limit_card: NotRequired[FavorCardLimitDict | Model]
    trade_type: NotRequired[list[Literal["MICROAPP", "APPPAY", "PPAY", "CARD", "FACE", "OTHER"]]]
    available_items: NotRequired[list[str]]
    unavailable_items: NotRequired[list[str]]
    available_merchants: NotRequired[list[str]]
    combine_use: NotRequired[bool]

class FinishedChargeInfoDict(TypedDict):
    """`FinishedChargeInfo` as plain data."""

    start_time: datetime | str
    end_time: datetime | str
    charging_station_name: str
    charging_gun_number: str
    charged_capacity: int
    park_duration: NotRequired[int]
    park_fee: NotRequired[int]

class FixedIntervalRuleDict(TypedDict):
    """`FixedIntervalRule` as plain data."""

    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"]]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
    ]
    plate_type: NotRequired[
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
    ]
    first_duration: NotRequired[int]
    first_amount: NotRequired[int]
    interval_duration: NotRequired[int]
    interval_amount: NotRequired[int]
    interval_max_amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]
    free_period_charging_mode: NotRequired[
        Literal[
            "FREE_PERIOD_CHARGING_UNKNOWN",
            "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
            "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
            "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
            "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
        ]
    ]
    free_period_calculation_mode: NotRequired[
        Literal["FREE_PERIOD_CAL_UNKNOWN", "FREE_PERIOD_CAL_CONCURRENT_START", "FREE_PERIOD_CAL_SEQUENTIAL_START"]
    ]
    is_green_vehicle_free_parking: NotRequired[bool]
    first_duration_mode: NotRequired[
        Literal[
            "FIRST_DURATION_MODE_UNKNOWN",
            "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
            "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
        ]
    ]

class FullShoppingInfoDict(TypedDict):
    """`FullShoppingInfo` as plain data."""

    real_merchant_appid: NotRequired[str]
    jump_link: ShoppingLinkDict | Model
    goods: Sequence[ShoppingGoodsDict | Model]

class GeneralFapiaoDetailDict(TypedDict):
    """`GeneralFapiaoDetail` as plain data."""

    fapiao_id: str
    total_amount: int
    items: Sequence[GeneralFapiaoItemDict | Model]
    export_business_policy_code: NotRequired[int]
    vat_refund_levy_code: NotRequired[int]
    billing_person_id: str
    billing_person: NotRequired[str]
    fapiao_bill_type: Literal["COMM_FAPIAO", "VAT_FAPIAO"]
    transaction_information: Sequence[FapiaoTransactionDict | Model]
    remark: NotRequired[str]

class GeneralFapiaoIssueDict(TypedDict):
    """`GeneralFapiaoIssue` as plain data."""

    sub_mchid: str
    fapiao_apply_id: str
    buyer_information: FapiaoOrderBuyerDict | Model
    fapiao_information: GeneralFapiaoDetailDict | Model

class GeneralFapiaoItemDict(TypedDict):
    """`GeneralFapiaoItem` as plain data."""

    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    unit: NotRequired[str]
    quantity: NotRequired[int]
    total_amount: int
    tax_rate: int
    discount: bool
    preferential_policy_code: NotRequired[int]

class GoldPlanChangeDict(TypedDict):
    """`GoldPlanChange` as plain data."""

    sub_mchid: str
    operation_type: Literal["OPEN", "CLOSE"]
    operation_pay_scene: NotRequired[Literal["JSAPI_AND_MINIPROGRAM", "JSAPI", "MINIPROGRAM"]]

class GoodsSubsidyEntryDict(TypedDict):
    """`GoodsSubsidyEntry` as plain data."""

    caller_merchant_id: str
    apply_infos: Sequence[StoreEntryRequestDict | Model]

class GoodsSubsidyOrderDict(TypedDict):
    """`GoodsSubsidyOrder` as plain data."""

    payer_openid: str
    out_trade_no: str
    total_fee: int
    store_id: str
    store_merchant_id: str

class GoodsSubsidyQualificationDict(TypedDict):
    """`GoodsSubsidyQualification` as plain data."""

    qualification_ids: list[str]
    order_information: GoodsSubsidyOrderDict | Model

class GuideAssignmentDict(TypedDict):
    """`GuideAssignment` as plain data."""

    sub_mchid: NotRequired[str]
    out_trade_no: str

class GuideRegistrationDict(TypedDict):
    """`GuideRegistration` as plain data."""

    sub_mchid: NotRequired[str]
    corpid: str
    store_id: int
    userid: str
    name: str
    mobile: str
    qr_code: str
    avatar: str
    group_qrcode: NotRequired[str]

class GuideUpdateDict(TypedDict):
    """`GuideUpdate` as plain data."""

    sub_mchid: NotRequired[str]
    name: NotRequired[str]
    mobile: NotRequired[str]
    qr_code: NotRequired[str]
    avatar: NotRequired[str]
    group_qrcode: NotRequired[str]

class H5InfoDict(TypedDict):
    """`H5Info` as plain data."""

    type: NotRequired[str]
    app_name: NotRequired[str]
    app_url: NotRequired[str]
    bundle_id: NotRequired[str]
    package_name: NotRequired[str]

class H5OrderDict(TypedDict):
    """`H5Order` as plain data."""

    appid: NotRequired[str | None]
    mchid: NotRequired[str | None]
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: NotRequired[IdentifiedPayerDict | Model]
    detail: NotRequired[OrderDetailDict | Model]
    scene_info: H5SceneDict | Model
    settle_info: NotRequired[SettleInfoDict | Model]

class H5SceneDict(TypedDict):
    """`H5Scene` as plain data."""

    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[StoreDict | Model]
    h5_info: NotRequired[H5InfoDict | Model]

class HighwayTripDict(TypedDict):
    """`HighwayTrip` as plain data."""

    plate_number: str
    start_time: datetime | str
    end_time: datetime | str
    channel_type: str
    car_type: NotRequired[str]
    entrance: str
    exit: NotRequired[str]
    carrying_capacity: NotRequired[int]
    carrying_range: NotRequired[str]

class HongKongArticleDict(TypedDict):
    """`HongKongArticle` as plain data."""

    goods_id: str
    wxpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    price: int

class HongKongBusinessDict(TypedDict):
    """`HongKongBusiness` as plain data."""

    business_type: Literal["ONLINE", "OFFLINE", "BOTH"]
    app_download: NotRequired[str]
    website: NotRequired[str]
    office_account: NotRequired[str]
    mini_program: NotRequired[str]
    store_address: NotRequired[str]
    store_photos: NotRequired[list[str] | str]
    mcc: NotRequired[str]

class HongKongCodeOrderRequestDict(TypedDict):
    """`HongKongCodeOrderRequest` as plain data."""

    mchid: NotRequired[str | None]
    appid: NotRequired[str | None]
    sub_mchid: NotRequired[str]
    sp_mchid: NotRequired[str | None]
    sp_appid: NotRequired[str]
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"]
    limit_pay: NotRequired[str]
    merchant_category_code: str
    payer: HongKongCodePayerDict | Model
    amount: HongKongOrderTotalDict | Model
    scene_info: NotRequired[HongKongSceneDict | Model]
    detail: NotRequired[HongKongGoodsDict | Model]

class HongKongCodePayerDict(TypedDict):
    """`HongKongCodePayer` as plain data."""

    auth_code: str

class HongKongContactDict(TypedDict):
    """`HongKongContact` as plain data."""

    name: str
    phone: str
    email: str

class HongKongGoodsDict(TypedDict):
    """`HongKongGoods` as plain data."""

    cost_price: NotRequired[int]
    receipt_id: NotRequired[str]
    goods_detail: NotRequired[Sequence[HongKongArticleDict | Model]]

class HongKongH5OrderRequestDict(TypedDict):
    """`HongKongH5OrderRequest` as plain data."""

    mchid: NotRequired[str | None]
    appid: NotRequired[str | None]
    sub_mchid: NotRequired[str]
    sp_mchid: NotRequired[str | None]
    sp_appid: NotRequired[str]
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"]
    limit_pay: NotRequired[str]
    time_start: NotRequired[datetime | str]
    time_expire: NotRequired[datetime | str]
    merchant_category_code: str
    payer: NotRequired[HongKongOrderPayerDict | Model]
    amount: HongKongOrderTotalDict | Model
    scene_info: HongKongH5SceneDict | Model
    detail: NotRequired[HongKongGoodsDict | Model]

class HongKongH5SceneDict(TypedDict):
    """`HongKongH5Scene` as plain data."""

    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    payer_client_ip: str
    operator_id: NotRequired[str]
    store_info: HongKongStoreDict | Model

class HongKongMerchantRequestDict(TypedDict):
    """`HongKongMerchantRequest` as plain data."""

    mchid: NotRequired[str | None]
    sub_mchid: NotRequired[str]
    sp_mchid: NotRequired[str | None]

class HongKongOrderPayerDict(TypedDict):
    """`HongKongOrderPayer` as plain data."""

    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]

class HongKongOrderRequestDict(TypedDict):
    """`HongKongOrderRequest` as plain data."""

    mchid: NotRequired[str | None]
    appid: NotRequired[str | None]
    sub_mchid: NotRequired[str]
    sp_mchid: NotRequired[str | None]
    sp_appid: NotRequired[str]
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    out_trade_no: str
    goods_tag: NotRequired[str]
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"]
    limit_pay: NotRequired[str]
    time_start: NotRequired[datetime | str]
    time_expire: NotRequired[datetime | str]
    merchant_category_code: str
    payer: NotRequired[HongKongOrderPayerDict | Model]
    amount: HongKongOrderTotalDict | Model
    scene_info: NotRequired[HongKongSceneDict | Model]
    detail: NotRequired[HongKongGoodsDict | Model]

class HongKongOrderTotalDict(TypedDict):
    """`HongKongOrderTotal` as plain data."""

    total: int
    currency: NotRequired[str]

class HongKongPersonDict(TypedDict):
    """`HongKongPerson` as plain data."""

    name: NotRequired[str]
    number: NotRequired[str]

class HongKongRefundAmountDict(TypedDict):
    """`HongKongRefundAmount` as plain data."""

    refund: int
    total: int
    currency: str

class HongKongRefundRequestDict(TypedDict):
    """`HongKongRefundRequest` as plain data."""

    mchid: NotRequired[str | None]
    appid: NotRequired[str | None]
    sp_mchid: NotRequired[str | None]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_appid: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_refund_no: str
    reason: NotRequired[str]
    amount: HongKongRefundAmountDict | Model
    notify_url: NotRequired[str | None]
    source: NotRequired[str]

class HongKongSceneDict(TypedDict):
    """`HongKongScene` as plain data."""

    device_id: NotRequired[str]
    device_ip: NotRequired[str]
    payer_client_ip: NotRequired[str]
    operator_id: NotRequired[str]
    store_info: NotRequired[HongKongStoreDict | Model]

class HongKongStoreDict(TypedDict):
    """`HongKongStore` as plain data."""

    id: NotRequired[str]
    name: NotRequired[str]
    address: NotRequired[str]

class HongKongSubMerchantRequestDict(TypedDict):
    """`HongKongSubMerchantRequest` as plain data."""

    sp_appid: str
    sp_mchid: NotRequired[str | None]
    name: str
    shortname: str
    office_phone: str
    contact: HongKongContactDict | Model
    business_category: int
    channel_id: NotRequired[str]
    merchant_country_code: str
    merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"]
    registration_certificate_number: NotRequired[str]
    registration_certificate_date: NotRequired[date | str]
    registration_certificate_copy: NotRequired[str]
    settlement_bank_number: NotRequired[str]
    business: HongKongBusinessDict | Model
    director: NotRequired[HongKongPersonDict | Model]
    principal: NotRequired[HongKongPersonDict | Model]

class HongKongSubMerchantUpdateDict(TypedDict):
    """`HongKongSubMerchantUpdate` as plain data."""

    sp_appid: str
    sp_mchid: NotRequired[str | None]
    sub_mchid: str
    name: str
    shortname: str
    office_phone: str
    contact: NotRequired[HongKongContactDict | Model]
    business_category: int
    channel_id: NotRequired[str]
    merchant_country_code: str
    merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"]
    registration_certificate_number: NotRequired[str]
    registration_certificate_date: NotRequired[date | str]
    registration_certificate_copy: NotRequired[str]
    settlement_bank_number: NotRequired[str]
    business: HongKongBusinessDict | Model
    director: NotRequired[HongKongPersonDict | Model]
    principal: NotRequired[HongKongPersonDict | Model]

class HostedApplymentBankAccountDict(TypedDict):
    """`HostedApplymentBankAccount` as plain data."""

    bank_account_type: Literal["74", "75"]
    account_bank: str
    account_name: str
    bank_branch_id: NotRequired[str]
    bank_name: NotRequired[str]
    account_number: str

class HostedApplymentRequestDict(TypedDict):
    """`HostedApplymentRequest` as plain data."""

    out_request_no: str
    organization_type: Literal["2401", "2500", "4", "2", "3", "2502", "1708"]
    finance_institution: NotRequired[bool]
    business_license_info: NotRequired[ApplymentBusinessLicenseDict | Model]
    finance_institution_info: NotRequired[ApplymentFinanceLicenseDict | Model]
    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"]]
    id_doc_type: NotRequired[
        Literal[
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
    ]
    authorize_letter_copy: NotRequired[str]
    id_card_info: NotRequired[ApplymentIdCardDict | Model]
    id_doc_info: NotRequired[ApplymentIdDocumentDict | Model]
    ubo_info_list: NotRequired[Sequence[ApplymentBeneficiaryDict | Model]]
    account_info: HostedApplymentBankAccountDict | Model
    contact_info: ApplymentContactDict | Model
    sales_scene_info: ApplymentStoreDict | Model
    settlement_info: NotRequired[ApplymentSettlementRuleDict | Model]
    merchant_shortname: str
    qualifications: NotRequired[list[str]]
    business_addition_pics: NotRequired[list[str]]
    business_addition_desc: NotRequired[str]
    proxy_sign_verify_mode: NotRequired[bool]
    id_card_complete_statement: NotRequired[str]

class IdentifiedPayerDict(TypedDict):
    """`IdentifiedPayer` as plain data."""

    identity: NotRequired[PayerIdentityDict | Model]

class ImageTaskRequestDict(TypedDict):
    """`ImageTaskRequest` as plain data."""

    brand_id: str
    task_id: str
    image_generation_type: Literal["COMBINE_IMAGE", "CUT_OUT"]
    combine_image: NotRequired[CombineImageInputDict | Model]
    cut_out: NotRequired[CutOutInputDict | Model]

class ImmediateResponseDict(TypedDict):
    """`ImmediateResponse` as plain data."""

    complainted_mchid: str
    message: MessageDict | Model
    idempotent_id: str

class IndividualContractAppPresignDict(TypedDict):
    """`IndividualContractAppPresign` as plain data."""

    appid: NotRequired[str | None]
    out_contract_code: str

class IndividualContractMiniProgramPresignDict(TypedDict):
    """`IndividualContractMiniProgramPresign` as plain data."""

    appid: NotRequired[str | None]
    out_contract_code: str
    openid: str

class IndividualContractNamedAppPresignDict(TypedDict):
    """`IndividualContractNamedAppPresign` as plain data."""

    appid: NotRequired[str | None]
    out_contract_code: str
    real_name: str
    cred_type: Literal["ID_CARD"]
    cred_id: str

class IndividualContractNamedMiniProgramPresignDict(TypedDict):
    """`IndividualContractNamedMiniProgramPresign` as plain data."""

    appid: NotRequired[str | None]
    out_contract_code: str
    openid: str
    real_name: str
    cred_type: Literal["ID_CARD"]
    cred_id: str

class InsertedFapiaoDict(TypedDict):
    """`InsertedFapiao` as plain data."""

    fapiao_media_id: str
    fapiao_number: str
    fapiao_code: str
    fapiao_time: datetime | str
    check_code: str
    password: str
    total_amount: int
    tax_amount: int
    amount: int
    seller_information: FapiaoSellerDict | Model
    extra_information: FapiaoStaffDict | Model
    items: Sequence[FapiaoItemDict | Model]
    remark: NotRequired[str]

class InstallmentExposureRequestDict(TypedDict):
    """`InstallmentExposureRequest` as plain data."""

    mchid: NotRequired[str | None]
    appid: NotRequired[str | None]
    user_id_type: Literal["UNKNOWN_USER_ID_TYPE", "OPENID", "PHONE_NO", "SP_OPENID", "SUB_OPENID"]
    openid: NotRequired[str]
    phone_number_hash: NotRequired[str]

class InstallmentSubsidyDict(TypedDict):
    """`InstallmentSubsidy` as plain data."""

    subsidy_detail: NotRequired[Sequence[InstallmentSubsidyDetailDict | Model]]

class InstallmentSubsidyDetailDict(TypedDict):
    """`InstallmentSubsidyDetail` as plain data."""

    subsidy_period_type: Literal["DAILY", "PERIOD"]
    subsidy_plan: Sequence[InstallmentSubsidyPlanDict | Model]

class InstallmentSubsidyPlanDict(TypedDict):
    """`InstallmentSubsidyPlan` as plain data."""

    subsidy_installment_num: Literal[3, 6, 12]
    subsidy_percent: Literal[0, 100]

class InsuranceMessageDict(TypedDict):
    """`InsuranceMessage` as plain data."""

    payAuthNo: NotRequired[str]
    payOrdId: NotRequired[str]
    setlLatlnt: NotRequired[str]

class IrregularPeriodRequestDict(TypedDict):
    """`IrregularPeriodRequest` as plain data."""

    begin_time: datetime | str
    end_time: datetime | str

class JsapiContractDict(TypedDict):
    """`JsapiContract` as plain data."""

    password_free_contract_id: NotRequired[str]
    token: NotRequired[str]
    plan_id: NotRequired[str]
    contract_mchid: NotRequired[str]
    contract_appid: NotRequired[str]
    contract_code: NotRequired[str]
    request_serial: NotRequired[str]
    contract_display_account: NotRequired[str]
    contract_notify_url: NotRequired[str]

class JsapiContractOrderDict(TypedDict):
    """`JsapiContractOrder` as plain data."""

    appid: NotRequired[str | None]
    mchid: NotRequired[str | None]
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: ContractPayerDict | Model
    detail: NotRequired[ContractOrderDetailDict | Model]
    scene_info: NotRequired[ContractSceneDict | Model]
    settle_info: NotRequired[PlainSettleInfoDict | Model]
    contract_info: JsapiContractDict | Model

class JsapiOrderDict(TypedDict):
    """`JsapiOrder` as plain data."""

    appid: NotRequired[str | None]
    mchid: NotRequired[str | None]
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: JsapiPayerDict | Model
    detail: NotRequired[OrderDetailDict | Model]
    scene_info: NotRequired[OrderSceneDict | Model]
    settle_info: NotRequired[SettleInfoDict | Model]
    subsidy_info: NotRequired[InstallmentSubsidyDict | Model]

class JsapiPayerDict(TypedDict):
    """`JsapiPayer` as plain data."""

    openid: str
    identity: NotRequired[PayerIdentityDict | Model]

class ManageSubmissionDict(TypedDict):
    """`ManageSubmission` as plain data."""

    sub_mchid: str
    submit_data: SubmittedItemsDict | Model | str

class MedInsOrderRequestDict(TypedDict):
    """`MedInsOrderRequest` as plain data."""

    mix_pay_type: Literal["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY", "INSURANCE_ONLY", "CASH_AND_INSURANCE"]
    order_type: Literal[
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
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    payer: MedicalPersonDict | Model
    pay_for_relatives: NotRequired[bool]
    relative: NotRequired[MedicalPersonDict | Model]
    out_trade_no: str
    serial_no: str
    pay_order_id: NotRequired[str]
    pay_auth_no: NotRequired[str]
    geo_location: NotRequired[str]
    city_id: str
    med_inst_name: str
    med_inst_no: str
    med_ins_order_create_time: NotRequired[datetime | str]
    total_fee: int
    med_ins_gov_fee: NotRequired[int]
    med_ins_self_fee: NotRequired[int]
    med_ins_other_fee: NotRequired[int]
    med_ins_cash_fee: NotRequired[int]
    wechat_pay_cash_fee: NotRequired[int]
    cash_add_detail: NotRequired[Sequence[CashAdditionRequestDict | Model]]
    cash_reduce_detail: NotRequired[Sequence[CashReductionRequestDict | Model]]
    callback_url: str
    prepay_id: NotRequired[str]
    passthrough_request_content: NotRequired[InsuranceMessageDict | Model | str]
    extends: NotRequired[str]
    attach: NotRequired[str]
    channel_no: NotRequired[str]
    med_ins_test_env: NotRequired[bool]

class MedInsRefundReportDict(TypedDict):
    """`MedInsRefundReport` as plain data."""

    sub_mchid: NotRequired[str]
    med_refund_total_fee: int
    med_refund_gov_fee: int
    med_refund_self_fee: int
    med_refund_other_fee: int
    refund_time: datetime | str
    out_refund_no: str

class MedicalPersonDict(TypedDict):
    """`MedicalPerson` as plain data."""

    name: str
    id_digest: str
    card_type: Literal[
        "UNKNOWN_USER_CARD_TYPE",
        "ID_CARD",
        "HOUSEHOLD_REGISTRATION",
        "FOREIGNER_PASSPORT",
        "MAINLAND_TRAVEL_PERMIT_FOR_TW",
        "MAINLAND_TRAVEL_PERMIT_FOR_MO",
        "MAINLAND_TRAVEL_PERMIT_FOR_HK",
        "FOREIGN_PERMANENT_RESIDENT",
    ]

class MemberActivationDict(TypedDict):
    """`MemberActivation` as plain data."""

    membership_number: NotRequired[str]

class MemberActivationProgramRequestDict(TypedDict):
    """`MemberActivationProgramRequest` as plain data."""

    activate_appid: str
    activate_path: str

class MemberActivityPaymentModeRequestDict(TypedDict):
    """`MemberActivityPaymentModeRequest` as plain data."""

    payment_scene_list: NotRequired[list[str]]

class MemberActivityPaymentRequestDict(TypedDict):
    """`MemberActivityPaymentRequest` as plain data."""

    payment_mode: NotRequired[MemberActivityPaymentModeRequestDict | Model]
    limit_bank: NotRequired[str]
    goods_tags: NotRequired[list[str]]

class MemberActivityRequestDict(TypedDict):
    """`MemberActivityRequest` as plain data."""

    card_id: str
    activity_name: str
    activity_type: Literal["NON_MEMBER_AFTERPAY", "MEMBER_AFTERPAY", "NON_MEMBER_MINIPROGRAM", "MEMBER_MINIPROGRAM"]
    begin_time: datetime | str
    end_time: datetime | str
    award_send_period: NotRequired[MemberAwardPeriodRequestDict | Model]
    stock_list: NotRequired[Sequence[MemberActivityStockRequestDict | Model]]
    out_request_no: str
    pay_activity_setting: NotRequired[MemberPayActivityRequestDict | Model]
    miniprogram_activity_setting: NotRequired[MemberMiniProgramActivityRequestDict | Model]

class MemberActivitySettingRequestDict(TypedDict):
    """`MemberActivitySettingRequest` as plain data."""

    activate_type: Literal["AUTO_ACTIVATE", "JUMP_ACTIVATE"]
    activate_url: NotRequired[str]
    activate_miniprogram: NotRequired[MemberActivationProgramRequestDict | Model]

class MemberActivityStockRequestDict(TypedDict):
    """`MemberActivityStockRequest` as plain data."""

    stock_creator_mchid: str
    stock_id: str

class MemberAwardDayTimeRequestDict(TypedDict):
    """`MemberAwardDayTimeRequest` as plain data."""

    begin_day_time: ClockTimeRequestDict | Model
    end_day_time: ClockTimeRequestDict | Model

class MemberAwardJumpRequestDict(TypedDict):
    """`MemberAwardJumpRequest` as plain data."""

    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    button_text: NotRequired[str]

class MemberAwardPeriodRequestDict(TypedDict):
    """`MemberAwardPeriodRequest` as plain data."""

    award_send_time: NotRequired[Sequence[MemberAwardTimeRequestDict | Model]]
    award_send_day_time: NotRequired[Sequence[MemberAwardDayTimeRequestDict | Model]]

class MemberAwardTimeRequestDict(TypedDict):
    """`MemberAwardTimeRequest` as plain data."""

    begin_time: datetime | str
    end_time: datetime | str

class MemberBalanceChangeDict(TypedDict):
    """`MemberBalanceChange` as plain data."""

    before_balance: int
    balance: int
    add_balance: int
    balance_remark: NotRequired[str]

class MemberBonusOfOrderDict(TypedDict):
    """`MemberBonusOfOrder` as plain data."""

    out_trade_no: str
    mchid: NotRequired[str | None]
    sub_mchid: str
    bonus_value: int

class MemberBonusRequestDict(TypedDict):
    """`MemberBonusRequest` as plain data."""

    init_bonus: int
    bonus_value_word: str
    bonus_cost_title: NotRequired[str]
    bonus_cost_word: str
    bonus_jump_word: NotRequired[str]
    bonus_jump_appid: NotRequired[str]
    bonus_jump_path: NotRequired[str]
    bonus_support_appid: NotRequired[str]
    bonus_support_path: NotRequired[str]

class MemberCardBalanceInfoRequestDict(TypedDict):
    """`MemberCardBalanceInfoRequest` as plain data."""

    need_balance: NotRequired[bool]
    balance_appid: NotRequired[str]
    balance_path: NotRequired[str]
    balance_url: NotRequired[str]

class MemberCardBrandRequestDict(TypedDict):
    """`MemberCardBrandRequest` as plain data."""

    brand_id: str
    display_name: str

class MemberCardCallbackRequestDict(TypedDict):
    """`MemberCardCallbackRequest` as plain data."""

    notify_url: NotRequired[str | None]

class MemberCardChangeDict(TypedDict):
    """`MemberCardChange` as plain data."""

    appid: NotRequired[str | None]
    logo_url: NotRequired[str]
    title: NotRequired[str]
    background_picture_url: NotRequired[str]
    description: NotRequired[str]
    service_phone: NotRequired[str]
    total_quantity: NotRequired[int]
    date_information: NotRequired[MemberCardTermRequestDict | Model]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    balance_information: NotRequired[MemberCardBalanceInfoRequestDict | Model]
    user_information_form: NotRequired[MemberCardFormChangeDict | Model]
    additional_statement: NotRequired[MemberCardStatementRequestDict | Model]
    code_mode: NotRequired[Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"]]
    code_type: NotRequired[Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"]]
    need_dynamic_code: NotRequired[bool]

class MemberCardCodeDepositDict(TypedDict):
    """`MemberCardCodeDeposit` as plain data."""

    code: NotRequired[list[str]]

class MemberCardFormChangeDict(TypedDict):
    """`MemberCardFormChange` as plain data."""

    can_modify_after_activate: NotRequired[bool]
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_MOBILE",
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
        ]
    ]
    custom_field_list: NotRequired[Sequence[MemberCustomFieldRequestDict | Model]]

class MemberCardFormRequestDict(TypedDict):
    """`MemberCardFormRequest` as plain data."""

    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_MOBILE",
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
        ]
    ]
    custom_field_list: NotRequired[Sequence[MemberCustomFieldRequestDict | Model]]

class MemberCardInvalidationDict(TypedDict):
    """`MemberCardInvalidation` as plain data."""

    reason: NotRequired[str]

class MemberCardQrCodeRequestDict(TypedDict):
    """`MemberCardQrCodeRequest` as plain data."""

    activate_type: Literal["AUTO_ACTIVATE", "JUMP_ACTIVATE"]
    activate_url: NotRequired[str]
    activate_appid: NotRequired[str]
    activate_path: NotRequired[str]
    outer_str: NotRequired[str]

class MemberCardRequestDict(TypedDict):
    """`MemberCardRequest` as plain data."""

    appid: NotRequired[str | None]
    logo_url: str
    brand: MemberCardBrandRequestDict | Model
    title: str
    background_picture_url: str
    description: str
    service_phone: NotRequired[str]
    code_type: Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"]
    total_quantity: NotRequired[int]
    date_information: MemberCardTermRequestDict | Model
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    out_request_no: str
    balance_information: NotRequired[MemberCardBalanceInfoRequestDict | Model]
    user_information_form: NotRequired[MemberCardFormRequestDict | Model]
    additional_statement: NotRequired[MemberCardStatementRequestDict | Model]
    need_dynamic_code: NotRequired[bool]

class MemberCardRightsChangeDict(TypedDict):
    """`MemberCardRightsChange` as plain data."""

    show_bonus: bool
    show_favor: bool
    bonus: NotRequired[MemberBonusRequestDict | Model]
    favor: NotRequired[MemberFavorRequestDict | Model]
    show_fapiao: NotRequired[bool]
    fapiao: NotRequired[MemberFapiaoRequestDict | Model]
    show_guide: NotRequired[bool]
    guide: NotRequired[MemberGuideRequestDict | Model]

class MemberCardStatementRequestDict(TypedDict):
    """`MemberCardStatementRequest` as plain data."""

    title: NotRequired[str]
    url: NotRequired[str]
    appid: NotRequired[str]
    path: NotRequired[str]

class MemberCardTermRequestDict(TypedDict):
    """`MemberCardTermRequest` as plain data."""

    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"]
    available_begin_time: NotRequired[datetime | str]
    available_end_time: NotRequired[datetime | str]
    available_day_after_receive: NotRequired[int]
    wait_days_after_receive: NotRequired[int]

class MemberCardTokenRequestDict(TypedDict):
    """`MemberCardTokenRequest` as plain data."""

    activate_type: Literal["AUTO_ACTIVATE", "JUMP_ACTIVATE"]
    navigate_back_previous_page: NotRequired[bool]
    activate_url: NotRequired[str]
    activate_appid: NotRequired[str]
    activate_path: NotRequired[str]
    outer_str: NotRequired[str]

class MemberCardUpgradeDict(TypedDict):
    """`MemberCardUpgrade` as plain data."""

    brand_id: str
    appid: NotRequired[str | None]

class MemberCustomFieldRequestDict(TypedDict):
    """`MemberCustomFieldRequest` as plain data."""

    type: NotRequired[Literal["TEXT", "SELECT", "RADIO", "CHECK_BOX"]]
    name: NotRequired[str]
    values: NotRequired[list[str]]

class MemberFapiaoRequestDict(TypedDict):
    """`MemberFapiaoRequest` as plain data."""

    fapiao_jump_word: NotRequired[str]
    fapiao_jump_appid: NotRequired[str]
    fapiao_jump_path: NotRequired[str]

class MemberFavorRequestDict(TypedDict):
    """`MemberFavorRequest` as plain data."""

    show_coupon: bool
    member_price_word: NotRequired[str]
    member_price_appid: NotRequired[str]
    member_price_path: NotRequired[str]
    member_price_title: NotRequired[Literal["MEMBER_PRICE", "MEMBER_ACTIVITY"]]
    favor_module_title: NotRequired[Literal["FAVOR", "VIP"]]

class MemberGuideRequestDict(TypedDict):
    """`MemberGuideRequest` as plain data."""

    staff_name: NotRequired[str]
    head_image_url: NotRequired[str]
    contact_information_name: NotRequired[str]
    contact_information_value: NotRequired[str]
    phone_number: NotRequired[str]

class MemberMiniProgramActivityRequestDict(TypedDict):
    """`MemberMiniProgramActivityRequest` as plain data."""

    outer_str: NotRequired[list[str]]
    award_jump_deploy: NotRequired[MemberAwardJumpRequestDict | Model]

class MemberMiniProgramRequestDict(TypedDict):
    """`MemberMiniProgramRequest` as plain data."""

    appid: str
    path: str

class MemberPayActivityRequestDict(TypedDict):
    """`MemberPayActivityRequest` as plain data."""

    logo_url: str
    activity_second_title: str
    mchid_list: NotRequired[list[str]]
    activate_setting: NotRequired[MemberActivitySettingRequestDict | Model]
    payment_setting: NotRequired[MemberActivityPaymentRequestDict | Model]

class MemberPointsReportDict(TypedDict):
    """`MemberPointsReport` as plain data."""

    sub_mchid: NotRequired[str]
    transaction_id: str
    appid: NotRequired[str | None]
    openid: str
    earn_points: bool
    increased_points: int
    points_update_time: datetime | str
    no_points_remarks: NotRequired[str]
    total_points: NotRequired[int]

class MemberReminderRequestDict(TypedDict):
    """`MemberReminderRequest` as plain data."""

    member_information: RemindedMemberDict | Model
    encrypted_phone_number: str
    outer_str: NotRequired[str]

class MemberServiceActionRequestDict(TypedDict):
    """`MemberServiceActionRequest` as plain data."""

    action_name: str
    jump_miniprogram: MemberMiniProgramRequestDict | Model

class MemberServiceContentRequestDict(TypedDict):
    """`MemberServiceContentRequest` as plain data."""

    field_list: NotRequired[Sequence[MemberServiceFieldRequestDict | Model]]
    action_setting: NotRequired[MemberServiceActionRequestDict | Model]

class MemberServiceDataRequestDict(TypedDict):
    """`MemberServiceDataRequest` as plain data."""

    out_request_no: str
    service_module_id: str
    state_setting: MemberServiceStateRequestDict | Model

class MemberServiceFieldRequestDict(TypedDict):
    """`MemberServiceFieldRequest` as plain data."""

    field_id: str
    field_value: str

class MemberServiceMessageRequestDict(TypedDict):
    """`MemberServiceMessageRequest` as plain data."""

    message_template_id: str
    field_list: Sequence[MemberServiceFieldRequestDict | Model]

class MemberServiceModuleChangeDict(TypedDict):
    """`MemberServiceModuleChange` as plain data."""

    jump_miniprogram: MemberMiniProgramRequestDict | Model

class MemberServiceModuleRequestDict(TypedDict):
    """`MemberServiceModuleRequest` as plain data."""

    service_module_id: str
    jump_miniprogram: MemberMiniProgramRequestDict | Model

class MemberServiceStateRequestDict(TypedDict):
    """`MemberServiceStateRequest` as plain data."""

    state_id: str
    content_template_data: MemberServiceContentRequestDict | Model
    message_template_setting: NotRequired[MemberServiceMessageRequestDict | Model]

class MemberTagInfoRequestDict(TypedDict):
    """`MemberTagInfoRequest` as plain data."""

    member_card_id: str

class MerchantTransferAgreementDict(TypedDict):
    """`MerchantTransferAgreement` as plain data."""

    agreement_code: str
    agreement_version: str
    sign_organization: str
    sign_time: datetime | str

class MerchantTransferAuthorizationRequestDict(TypedDict):
    """`MerchantTransferAuthorizationRequest` as plain data."""

    sub_mchid: str
    agreement_list: Sequence[MerchantTransferAgreementDict | Model]

class MerchantTransferRequestDict(TypedDict):
    """`MerchantTransferRequest` as plain data."""

    sub_mchid: str
    appid: NotRequired[str | None]
    out_bill_no: str
    transfer_scene_id: str
    openid: str
    user_name: NotRequired[str]
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str | None]

class MerchantWithdrawalRequestDict(TypedDict):
    """`MerchantWithdrawalRequest` as plain data."""

    out_request_no: str
    amount: int
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    account_type: Literal["BASIC", "OPERATION", "FEES"]
    notify_url: NotRequired[str | None]

class MessageDict(TypedDict):
    """`Message` as plain data."""

    blocks: NotRequired[Sequence[MessageBlockDict | Model]]
    sender_identity: NotRequired[Literal["UNKNOWN", "MANUAL", "MACHINE"]]
    custom_data: NotRequired[str]

class MessageActionDict(TypedDict):
    """`MessageAction` as plain data."""

    action_type: NotRequired[
        Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"]
    ]
    jump_url: NotRequired[str]
    mini_program_jump_info: NotRequired[MessageMiniProgramDict | Model]
    message_info: NotRequired[MessageReplyDict | Model]
    action_id: NotRequired[str]

class MessageBlockDict(TypedDict):
    """`MessageBlock` as plain data."""

    type: NotRequired[Literal["TEXT", "IMAGE", "LINK", "FAQ_LIST", "BUTTON", "BUTTON_GROUP"]]
    text: NotRequired[MessageTextDict | Model]
    image: NotRequired[MessageImageDict | Model]
    link: NotRequired[MessageLinkDict | Model]
    faq_list: NotRequired[MessageFaqListDict | Model]
    button: NotRequired[MessageButtonDict | Model]
    button_group: NotRequired[MessageButtonGroupDict | Model]

class MessageButtonDict(TypedDict):
    """`MessageButton` as plain data."""

    text: NotRequired[str]
    action: NotRequired[MessageActionDict | Model]
    invalid_info: NotRequired[MessageExpiryDict | Model]

class MessageButtonGroupDict(TypedDict):
    """`MessageButtonGroup` as plain data."""

    buttons: NotRequired[Sequence[MessageButtonDict | Model]]
    button_layout: NotRequired[Literal["LAYOUT_UNKNOWN", "LAYOUT_HORIZONTAL", "LAYOUT_VERTICAL"]]
    invalid_info: NotRequired[MessageExpiryDict | Model]

class MessageExpiryDict(TypedDict):
    """`MessageExpiry` as plain data."""

    expired_time: NotRequired[datetime | str]
    multi_clickable: NotRequired[bool]

class MessageFaqDict(TypedDict):
    """`MessageFaq` as plain data."""

    faq_id: NotRequired[str]
    faq_title: NotRequired[str]
    action: NotRequired[MessageActionDict | Model]

class MessageFaqListDict(TypedDict):
    """`MessageFaqList` as plain data."""

    faqs: NotRequired[Sequence[MessageFaqDict | Model]]

class MessageImageDict(TypedDict):
    """`MessageImage` as plain data."""

    media_id: NotRequired[str]
    image_style_type: NotRequired[Literal["IMAGE_STYLE_TYPE_NARROW", "IMAGE_STYLE_TYPE_WIDE"]]

class MessageLinkDict(TypedDict):
    """`MessageLink` as plain data."""

    text: NotRequired[str]
    action: NotRequired[MessageActionDict | Model]
    invalid_info: NotRequired[MessageExpiryDict | Model]

class MessageMiniProgramDict(TypedDict):
    """`MessageMiniProgram` as plain data."""

    appid: str
    path: NotRequired[str]
    text: NotRequired[str]

class MessageReplyDict(TypedDict):
    """`MessageReply` as plain data."""

    content: str
    custom_data: NotRequired[str]

class MessageTextDict(TypedDict):
    """`MessageText` as plain data."""

    text: NotRequired[str]
    color: NotRequired[Literal["DEFAULT", "SECONDARY"]]
    is_bold: NotRequired[bool]

class MiniProgramSceneDict(TypedDict):
    """`MiniProgramScene` as plain data."""

    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[StoreReferenceDict | Model]

class ModifyAcquiringBankServiceOrderRequestDict(TypedDict):
    """`ModifyAcquiringBankServiceOrderRequest` as plain data."""

    service_id: str
    channel_id: str
    sub_mchid: str
    post_payments: NotRequired[Sequence[ServiceFeeDict | Model]]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    total_amount: int
    reason: str

class ModifyPartnerServiceOrderRequestDict(TypedDict):
    """`ModifyPartnerServiceOrderRequest` as plain data."""

    service_id: str
    sub_mchid: str
    post_payments: Sequence[ServiceFeeDict | Model]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    total_amount: int
    reason: str
    device: NotRequired[ServiceDeviceDict | Model]

class ModifyServiceOrderRequestDict(TypedDict):
    """`ModifyServiceOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    service_id: str
    post_payments: Sequence[ServiceFeeDict | Model]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    total_amount: int
    reason: str
    device: NotRequired[ServiceDeviceDict | Model]

class NameAlterationDict(TypedDict):
    """`NameAlteration` as plain data."""

    sub_mchid: str
    out_request_no: str
    merchant_shortname: str

class NativeOrderDict(TypedDict):
    """`NativeOrder` as plain data."""

    appid: NotRequired[str | None]
    mchid: NotRequired[str | None]
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: NotRequired[IdentifiedPayerDict | Model]
    detail: NotRequired[OrderDetailDict | Model]
    scene_info: NotRequired[OrderSceneDict | Model]
    settle_info: NotRequired[SettleInfoDict | Model]

class NewOrderObjectiveDict(TypedDict):
    """`NewOrderObjective` as plain data."""

    objective_serial_no: str
    objective_id: int
    performance_description: str
    performance_type: Literal["INCREASE", "DECREASE"]
    count: int
    performance_time: datetime | str
    remark: NotRequired[str]

class NewOrderRewardDict(TypedDict):
    """`NewOrderReward` as plain data."""

    reward_serial_no: str
    reward_id: int
    description: str
    reward_type: Literal["INCREASE", "DECREASE"]
    count: int
    amount: int
    reward_time: datetime | str
    remark: NotRequired[str]

class ObjectiveCompletionRequestDict(TypedDict):
    """`ObjectiveCompletionRequest` as plain data."""

    objective_completion_serial_no: str
    objective_id: str
    completion_time: datetime | str
    completion_type: Literal["INCREASE", "DECREASE"]
    description: str
    completion_count: int
    remark: NotRequired[str]

class OnboardingBeneficiaryDict(TypedDict):
    """`OnboardingBeneficiary` as plain data."""

    ubo_id_doc_type: Literal[
        "IDENTIFICATION_TYPE_IDCARD",
        "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    ]
    ubo_id_doc_copy: NotRequired[str]
    ubo_id_doc_copy_back: NotRequired[str]
    ubo_id_doc_name: str
    ubo_id_doc_number: NotRequired[str]
    ubo_id_doc_address: NotRequired[str]
    ubo_period_begin: NotRequired[date | str]
    ubo_period_end: NotRequired[str]

class OnboardingFinanceLicenseDict(TypedDict):
    """`OnboardingFinanceLicense` as plain data."""

    finance_type: NotRequired[Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"]]
    finance_license_pics: NotRequired[list[str]]

class OpenIdMemberImportDict(TypedDict):
    """`OpenIdMemberImport` as plain data."""

    openid: str
    code: NotRequired[str]
    out_request_no: str

class OrderAmountDict(TypedDict):
    """`OrderAmount` as plain data."""

    total: int
    currency: NotRequired[str]

class OrderDetailDict(TypedDict):
    """`OrderDetail` as plain data."""

    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[Sequence[OrderGoodsDict | Model]]

class OrderGoodsDict(TypedDict):
    """`OrderGoods` as plain data."""

    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int

class OrderSceneDict(TypedDict):
    """`OrderScene` as plain data."""

    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[StoreDict | Model]

class OverseaActualTimeRangeDict(TypedDict):
    """`OverseaActualTimeRange` as plain data."""

    start_time: NotRequired[datetime | str]
    start_time_remark: NotRequired[str]
    end_time: NotRequired[datetime | str]
    end_time_remark: NotRequired[str]

class OverseaPaidElsewhereDict(TypedDict):
    """`OverseaPaidElsewhere` as plain data."""

    seq: NotRequired[int]
    paid_time: datetime | str
    paid_amount: NotRequired[int]

class OverseaRiskFundDict(TypedDict):
    """`OverseaRiskFund` as plain data."""

    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"]
    amount: int
    description: NotRequired[str]

class OverseaServiceDiscountDict(TypedDict):
    """`OverseaServiceDiscount` as plain data."""

    name: str
    description: str
    amount: NotRequired[int]
    count: NotRequired[int]

class OverseaServiceFeeDict(TypedDict):
    """`OverseaServiceFee` as plain data."""

    name: str
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]

class OverseaServiceOrderRequestDict(TypedDict):
    """`OverseaServiceOrderRequest` as plain data."""

    out_order_no: str
    appid: NotRequired[str | None]
    sub_mchid: str
    sub_appid: NotRequired[str]
    service_id: str
    currency: str
    service_introduction: str
    post_payments: NotRequired[Sequence[OverseaServiceFeeDict | Model]]
    post_discounts: NotRequired[Sequence[OverseaServiceDiscountDict | Model]]
    time_range: OverseaTimeRangeDict | Model
    location: NotRequired[ServiceLocationDict | Model]
    risk_fund: OverseaRiskFundDict | Model
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]

class OverseaTimeRangeDict(TypedDict):
    """`OverseaTimeRange` as plain data."""

    start_time: datetime | str
    start_time_remark: NotRequired[str]
    end_time: NotRequired[datetime | str]
    end_time_remark: NotRequired[str]

class PapayAmountDict(TypedDict):
    """`PapayAmount` as plain data."""

    total: int
    currency: NotRequired[str]

class PapayClauseDict(TypedDict):
    """`PapayClause` as plain data."""

    clause_name: NotRequired[str]
    clause_quota: NotRequired[str]

class PapayCoverageDict(TypedDict):
    """`PapayCoverage` as plain data."""

    policy_amount: NotRequired[str]
    policy_clauses: NotRequired[Sequence[PapayClauseDict | Model]]

class PapayCoveredPeriodDict(TypedDict):
    """`PapayCoveredPeriod` as plain data."""

    policy_period_id: int
    estimated_deduct_date: date | str
    estimated_deduct_amount: PapayAmountDict | Model
    policy_coverage_detail: NotRequired[PapayCoverageDict | Model]

class PapayDebitDaysDict(TypedDict):
    """`PapayDebitDays` as plain data."""

    count: Literal[1, 2, 3]
    unit: NotRequired[Literal["DAY"]]

class PapayDebitNoticeDict(TypedDict):
    """`PapayDebitNotice` as plain data."""

    mchid: NotRequired[str | None]
    appid: NotRequired[str | None]
    deduct_duration: NotRequired[PapayDebitDaysDict | Model]
    estimated_amount: PapayEstimateDict | Model

class PapayDeviceDict(TypedDict):
    """`PapayDevice` as plain data."""

    device_type: Literal[
        "DEVICE_TYPE_UNKNOW", "DEVICE_TYPE_PHONE", "DEVICE_TYPE_PAD", "DEVICE_TYPE_TV", "DEVICE_TYPE_WATCH"
    ]
    device_os: str
    device_id: str
    device_running_as_root: bool
    device_ip: str
    weixin_installed: bool
    weixin_version: str
    days_since_first_login: Literal[
        "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
        "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
        "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
        "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
        "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
        "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
        "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
    ]

class PapayEstimateDict(TypedDict):
    """`PapayEstimate` as plain data."""

    amount: int
    currency: NotRequired[str]

class PapayFailureNoticeDict(TypedDict):
    """`PapayFailureNotice` as plain data."""

    mchid: NotRequired[str | None]
    appid: NotRequired[str | None]

class PapayFirstDebitDict(TypedDict):
    """`PapayFirstDebit` as plain data."""

    estimated_deduct_date: date | str
    estimated_deduct_amount: PapayAmountDict | Model
    description: str

class PapayHarmonyOrderRequestDict(TypedDict):
    """`PapayHarmonyOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    out_trade_no: str
    description: str
    transaction_notify_url: str
    contract_id: str
    amount: PapayAmountDict | Model
    goods_tag: NotRequired[str]
    attach: NotRequired[str]
    harmony_account_id: str
    mcc: NotRequired[str]

class PapayIdentityDict(TypedDict):
    """`PapayIdentity` as plain data."""

    real_name: str
    id_card_number: str
    identity_type: NotRequired[Literal["ID_CARD"]]

class PapayInsuranceAppPresignDict(TypedDict):
    """`PapayInsuranceAppPresign` as plain data."""

    appid: NotRequired[str | None]
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    insured_display_name: str
    contract_notify_url: str
    policy_start_date: date | str
    policy_end_date: date | str
    policy_periods: Sequence[PapayPeriodDict | Model]
    amount: NotRequired[PapayAmountDict | Model]
    out_trade_no: NotRequired[str]
    description: NotRequired[str]
    transaction_notify_url: NotRequired[str]
    out_user_code: NotRequired[str]
    goods_tag: NotRequired[str]
    attach: NotRequired[str]
    can_auto_insure: NotRequired[bool]
    can_auto_reinsure: NotRequired[bool]
    real_identity: NotRequired[PapayIdentityDict | Model]
    combined_deduct_period_count: NotRequired[int]

class PapayInsuranceH5PresignDict(TypedDict):
    """`PapayInsuranceH5Presign` as plain data."""

    appid: NotRequired[str | None]
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    insured_display_name: str
    contract_notify_url: str
    policy_start_date: date | str
    policy_end_date: date | str
    policy_periods: Sequence[PapayCoveredPeriodDict | Model]
    amount: NotRequired[PapayAmountDict | Model]
    out_trade_no: NotRequired[str]
    description: NotRequired[str]
    transaction_notify_url: NotRequired[str]
    out_user_code: NotRequired[str]
    goods_tag: NotRequired[str]
    attach: NotRequired[str]
    can_auto_insure: NotRequired[bool]
    can_auto_reinsure: NotRequired[bool]
    real_identity: NotRequired[PapayIdentityDict | Model]
    jump_control: NotRequired[PapayJumpControlDict | Model]
    combined_deduct_period_count: NotRequired[int]

class PapayInsuranceOrderRequestDict(TypedDict):
    """`PapayInsuranceOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    out_trade_no: str
    description: str
    transaction_notify_url: str
    contract_id: str
    policy_period_id: int
    amount: PapayAmountDict | Model
    goods_tag: NotRequired[str]
    attach: NotRequired[str]

class PapayInsurancePresignDict(TypedDict):
    """`PapayInsurancePresign` as plain data."""

    appid: NotRequired[str | None]
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    insured_display_name: str
    contract_notify_url: str
    policy_start_date: date | str
    policy_end_date: date | str
    policy_periods: Sequence[PapayCoveredPeriodDict | Model]
    amount: NotRequired[PapayAmountDict | Model]
    out_trade_no: NotRequired[str]
    description: NotRequired[str]
    transaction_notify_url: NotRequired[str]
    out_user_code: NotRequired[str]
    goods_tag: NotRequired[str]
    attach: NotRequired[str]
    can_auto_insure: NotRequired[bool]
    can_auto_reinsure: NotRequired[bool]
    real_identity: NotRequired[PapayIdentityDict | Model]
    combined_deduct_period_count: NotRequired[int]

class PapayInsuranceScheduleRequestDict(TypedDict):
    """`PapayInsuranceScheduleRequest` as plain data."""

    appid: NotRequired[str | None]
    scheduled_amount: PapayAmountDict | Model

class PapayJumpControlDict(TypedDict):
    """`PapayJumpControl` as plain data."""

    jump_appid: NotRequired[str]

class PapayOrderRequestDict(TypedDict):
    """`PapayOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    out_trade_no: str
    description: str
    transaction_notify_url: str
    contract_id: str
    amount: PapayAmountDict | Model
    goods_tag: NotRequired[str]
    attach: NotRequired[str]

class PapayPeriodDict(TypedDict):
    """`PapayPeriod` as plain data."""

    policy_period_id: int
    estimated_deduct_date: date | str
    estimated_deduct_amount: PapayAmountDict | Model

class PapayPeriodsChangeDict(TypedDict):
    """`PapayPeriodsChange` as plain data."""

    appid: NotRequired[str | None]
    policy_periods: Sequence[PapayPeriodDict | Model]
    allow_cancel_scheduled: NotRequired[bool]

class PapayPresignRequestDict(TypedDict):
    """`PapayPresignRequest` as plain data."""

    sign_scene: Literal["SIGN_SCENE_APP", "SIGN_SCENE_QRCODE"]
    appid: NotRequired[str | None]
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: str
    return_url: NotRequired[str]
    device_info: PapayDeviceDict | Model

class PapayRenewalRequestDict(TypedDict):
    """`PapayRenewalRequest` as plain data."""

    appid: NotRequired[str | None]
    policy_periods: Sequence[PapayPeriodDict | Model]

class PapayRetentionCouponDict(TypedDict):
    """`PapayRetentionCoupon` as plain data."""

    state: NotRequired[Literal["SEND_COUPON", "UNUSED_COUPON", "NOT_SEND_COUPON"]]
    coupon_id: NotRequired[str]

class PapayRetentionOfferDict(TypedDict):
    """`PapayRetentionOffer` as plain data."""

    code: Literal["SUCCESS", "FAIL"]
    message: NotRequired[str]
    retention_type: NotRequired[Literal["COUPON"]]
    coupon_info: NotRequired[PapayRetentionCouponDict | Model]

class PapayScheduleRequestDict(TypedDict):
    """`PapayScheduleRequest` as plain data."""

    appid: NotRequired[str | None]
    schedule_amount: PapayAmountDict | Model

class PapayScheduledH5PresignDict(TypedDict):
    """`PapayScheduledH5Presign` as plain data."""

    appid: NotRequired[str | None]
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[PapayFirstDebitDict | Model]
    jump_control: NotRequired[PapayJumpControlDict | Model]

class PapayScheduledPresignDict(TypedDict):
    """`PapayScheduledPresign` as plain data."""

    appid: NotRequired[str | None]
    openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[PapayFirstDebitDict | Model]

class PapayTerminationRequestDict(TypedDict):
    """`PapayTerminationRequest` as plain data."""

    contract_termination_remark: str

class ParkingDebitAmountDict(TypedDict):
    """`ParkingDebitAmount` as plain data."""

    total: int
    currency: NotRequired[str]

class ParkingDebitRequestDict(TypedDict):
    """`ParkingDebitRequest` as plain data."""

    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    trade_scene: str
    goods_tag: NotRequired[str]
    notify_url: NotRequired[str | None]
    profit_sharing: NotRequired[Literal["Y", "N"]]
    amount: ParkingDebitAmountDict | Model
    parking_info: NotRequired[ChargedParkingStayDict | Model]

class ParkingEntryReportDict(TypedDict):
    """`ParkingEntryReport` as plain data."""

    out_serial_number: str
    parking_id: str
    plate_number: str
    enter_timestamp: int
    plate_color: Literal[
        "PLATE_COLOR_UNKNOWN",
        "PLATE_COLOR_BLUE",
        "PLATE_COLOR_YELLOW",
        "PLATE_COLOR_BLACK",
        "PLATE_COLOR_WHITE",
        "PLATE_COLOR_GREEN",
        "PLATE_COLOR_YELLOW_GREEN",
        "PLATE_COLOR_AGRICULTURAL_YELLOW",
        "PLATE_COLOR_OTHER",
    ]
    car_type: Literal[
        "PLATE_TYPE_UNKNOWN",
        "PLATE_TYPE_TEMPORARY",
        "PLATE_TYPE_MONTHLY",
        "PLATE_TYPE_FREE",
        "PLATE_TYPE_PREPAID",
        "PLATE_TYPE_OTHERS",
    ]
    vehicle_type: Literal[
        "VEHICLE_TYPE_UNKNOWN",
        "VEHICLE_TYPE_SMALL",
        "VEHICLE_TYPE_LARGE",
        "VEHICLE_TYPE_EXTRA_LARGE",
        "VEHICLE_TYPE_ALL_TYPE",
    ]
    entrance_number: NotRequired[str]
    entrance_name: NotRequired[str]
    discount_template_id: NotRequired[list[int]]

class ParkingEntryRequestDict(TypedDict):
    """`ParkingEntryRequest` as plain data."""

    sub_mchid: NotRequired[str]
    out_parking_no: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"]
    notify_url: NotRequired[str | None]
    start_time: datetime | str
    parking_name: str
    free_duration: int

class ParkingExitReportDict(TypedDict):
    """`ParkingExitReport` as plain data."""

    out_serial_number: str
    exit_timestamp: int
    plate_number: str
    plate_color: Literal[
        "PLATE_COLOR_UNKNOWN",
        "PLATE_COLOR_BLUE",
        "PLATE_COLOR_YELLOW",
        "PLATE_COLOR_BLACK",
        "PLATE_COLOR_WHITE",
        "PLATE_COLOR_GREEN",
        "PLATE_COLOR_YELLOW_GREEN",
        "PLATE_COLOR_AGRICULTURAL_YELLOW",
        "PLATE_COLOR_OTHER",
    ]
    parking_id: str
    pay_state: NotRequired[Literal["PAY_STATUS_UNKNOWN", "PAY_STATUS_UNPAID", "PAY_STATUS_PAID"]]
    pay_type: NotRequired[Literal["PAY_TYPE_UNKNOWN", "PAY_TYPE_WXPAY", "PAY_TYPE_OTHERS"]]
    out_trade_no: NotRequired[str]
    total_amount: NotRequired[int]
    paid_amount: NotRequired[int]
    openid: NotRequired[str]
    pay_channel: NotRequired[
        Literal[
            "PAY_CHANNEL_UNKNOWN",
            "PAY_CHANNEL_WECHAT_PAY_NOTIF",
            "PAY_CHANNEL_SCAN_QRCODE",
            "PAY_CHANNEL_OFFICIAL_ACCOUNT",
            "PAY_CHANNEL_MCH_MINI_PROG",
            "PAY_CHANNEL_OTHERS",
        ]
    ]
    pay_time: NotRequired[int]
    token: NotRequired[str]
    wx_trade_no: NotRequired[str]

class ParkingFeeAnswerDict(TypedDict):
    """`ParkingFeeAnswer` as plain data."""

    code: Literal["SUCCESS", "FAIL"]
    message: NotRequired[str]
    total_amount: NotRequired[int]
    parking_timestamp: NotRequired[int]
    parking_state: NotRequired[
        Literal[
            "PARKING_STATE_UNKNOWN",
            "PARKING_STATE_ENTERED",
            "PARKING_STATE_EXIT_GATE",
            "PARKING_STATE_EXITED",
            "PARKING_STATE_UNEXPECTED_CLOSE",
        ]
    ]
    pay_state: NotRequired[Literal["PAY_STATUS_UNKNOWN", "PAY_STATUS_UNPAID", "PAY_STATUS_PAID"]]
    allowed_exit_timestamp: NotRequired[int]
    next_raise_price: NotRequired[int]
    next_raise_timestamp: NotRequired[int]
    payable_amount: NotRequired[int]
    paid_amount: NotRequired[int]

class ParkingFeeQuestionDict(TypedDict):
    """`ParkingFeeQuestion` as plain data."""

    out_serial_number: str
    plate_number: NotRequired[str]
    out_parking_id: NotRequired[str]

class ParkingLotApplicationNumbersDict(TypedDict):
    """`ParkingLotApplicationNumbers` as plain data."""

    parking_lot_audit_no: str
    out_parking_lot_id: str

class ParkingLotApplicationRequestDict(TypedDict):
    """`ParkingLotApplicationRequest` as plain data."""

    parking_lot: ParkingLotRequestDict | Model

class ParkingLotRequestDict(TypedDict):
    """`ParkingLotRequest` as plain data."""

    parking_lot_name: str
    out_parking_lot_id: str
    parking_lot_address: str
    longitude: str
    latitude: str
    parking_lot_type: Literal[
        "PARKING_LOT_TYPE_UNKNOWN",
        "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
        "PARKING_LOT_TYPE_OFFICE_BUILDING",
        "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
        "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
        "PARKING_LOT_TYPE_PARK_AREA",
        "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
    ]
    phone_number: str
    parking_sign_url: NotRequired[str]
    notification_text_list: NotRequired[list[str]]
    payment_mini_prog_appid: NotRequired[str]
    payment_path: str
    parking_order_mini_prog_appid: NotRequired[str]
    parking_order_path: NotRequired[str]
    charging_rule: NotRequired[ChargingRuleDict | Model]

class ParkingPassFeeDict(TypedDict):
    """`ParkingPassFee` as plain data."""

    fee_type: Literal[
        "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
        "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
        "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
        "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
    ]
    amount: int

class ParkingPassPaymentReportDict(TypedDict):
    """`ParkingPassPaymentReport` as plain data."""

    out_trade_no: str
    fee_items: Sequence[ParkingPassFeeDict | Model]
    pay_time: int
    wx_parking_lot_id: NotRequired[str]
    wx_trade_no: NotRequired[str]

class ParkingPaymentReportDict(TypedDict):
    """`ParkingPaymentReport` as plain data."""

    out_serial_number: str
    plate_number: str
    parking_id: str
    parking_state: Literal["PARKING_STATUS_UNKNOWN", "PARKING_STATUS_PARKING", "PARKING_STATUS_NOT_PARKING"]
    pay_type: Literal["PAY_TYPE_UNKNOWN", "PAY_TYPE_WXPAY", "PAY_TYPE_OTHERS"]
    openid: NotRequired[str]
    sub_mchid: NotRequired[str]
    total_amount: int
    paid_amount: int
    out_trade_no: NotRequired[str]
    pay_channel: NotRequired[
        Literal[
            "PAY_CHANNEL_UNKNOWN",
            "PAY_CHANNEL_WECHAT_PAY_NOTIF",
            "PAY_CHANNEL_SCAN_QRCODE",
            "PAY_CHANNEL_OFFICIAL_ACCOUNT",
            "PAY_CHANNEL_MCH_MINI_PROG",
            "PAY_CHANNEL_OTHERS",
        ]
    ]
    pay_time: NotRequired[int]
    token: NotRequired[str]
    wx_trade_no: NotRequired[str]

class ParkingStateReportDict(TypedDict):
    """`ParkingStateReport` as plain data."""

    sub_mchid: NotRequired[str]
    brandid: int
    appid: NotRequired[str | None]
    openid: str
    plate_number: str
    state: Literal["IN", "OUT"]
    time: datetime | str

class PartAmountDict(TypedDict):
    """`PartAmount` as plain data."""

    total_amount: int
    currency: str

class PartnerAppContractOrderDict(TypedDict):
    """`PartnerAppContractOrder` as plain data."""

    sp_appid: str
    sp_mchid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    detail: NotRequired[ContractOrderDetailDict | Model]
    scene_info: NotRequired[ContractSceneDict | Model]
    settle_info: NotRequired[PlainSettleInfoDict | Model]
    contract_info: AppContractDict | Model

class PartnerAppOrderDict(TypedDict):
    """`PartnerAppOrder` as plain data."""

    sp_appid: str
    sp_mchid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: NotRequired[IdentifiedPayerDict | Model]
    detail: NotRequired[OrderDetailDict | Model]
    scene_info: NotRequired[OrderSceneDict | Model]
    settle_info: NotRequired[SettleInfoDict | Model]
    subsidy_info: NotRequired[InstallmentSubsidyDict | Model]

class PartnerCloseOrderRequestDict(TypedDict):
    """`PartnerCloseOrderRequest` as plain data."""

    sp_mchid: NotRequired[str | None]
    sub_mchid: str

class PartnerCodepayOrderDict(TypedDict):
    """`PartnerCodepayOrder` as plain data."""

    sp_appid: NotRequired[str]
    sp_mchid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    attach: NotRequired[str]
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: CodepayPayerDict | Model
    detail: NotRequired[CodepayDetailDict | Model]
    scene_info: CodepaySceneDict | Model
    settle_info: NotRequired[PlainSettleInfoDict | Model]

class PartnerExemptPresignDict(TypedDict):
    """`PartnerExemptPresign` as plain data."""

    sp_appid: str
    sp_openid: NotRequired[str]
    sub_mchid: str
    sub_appid: str
    sub_openid: NotRequired[str]
    service_id: int
    out_contract_code: str
    notify_url: NotRequired[str | None]
    contract_display_account: str

class PartnerExemptPresignWithPaymentDict(TypedDict):
    """`PartnerExemptPresignWithPayment` as plain data."""

    sp_appid: str
    sp_openid: NotRequired[str]
    sub_mchid: str
    sub_appid: str
    sub_openid: NotRequired[str]
    service_id: int
    out_contract_code: str
    notify_url: NotRequired[str | None]
    contract_display_account: str
    prepay_id: str

class PartnerExposurePayerDict(TypedDict):
    """`PartnerExposurePayer` as plain data."""

    sp_openid: NotRequired[str]
    phone_number_hash: NotRequired[str]
    sub_openid: NotRequired[str]

class PartnerH5OrderDict(TypedDict):
    """`PartnerH5Order` as plain data."""

    sp_appid: str
    sp_mchid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: NotRequired[IdentifiedPayerDict | Model]
    detail: NotRequired[OrderDetailDict | Model]
    scene_info: H5SceneDict | Model
    settle_info: NotRequired[SettleInfoDict | Model]

class PartnerInstallmentExposureRequestDict(TypedDict):
    """`PartnerInstallmentExposureRequest` as plain data."""

    sp_mchid: NotRequired[str | None]
    sp_appid: str
    sub_appid: str
    sub_mchid: NotRequired[str]
    user_id: NotRequired[ExposureUserDict | Model]

class PartnerJsapiContractOrderDict(TypedDict):
    """`PartnerJsapiContractOrder` as plain data."""

    sp_appid: str
    sp_mchid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: PartnerPayerDict | Model
    detail: NotRequired[ContractOrderDetailDict | Model]
    scene_info: NotRequired[ContractSceneDict | Model]
    settle_info: NotRequired[PlainSettleInfoDict | Model]
    contract_info: JsapiContractDict | Model

class PartnerJsapiOrderDict(TypedDict):
    """`PartnerJsapiOrder` as plain data."""

    sp_appid: str
    sp_mchid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: PartnerJsapiPayerDict | Model
    detail: NotRequired[OrderDetailDict | Model]
    scene_info: NotRequired[OrderSceneDict | Model]
    settle_info: NotRequired[SettleInfoDict | Model]
    subsidy_info: NotRequired[InstallmentSubsidyDict | Model]

class PartnerJsapiPayerDict(TypedDict):
    """`PartnerJsapiPayer` as plain data."""

    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]
    identity: NotRequired[PayerIdentityDict | Model]

class PartnerMiniProgramOrderDict(TypedDict):
    """`PartnerMiniProgramOrder` as plain data."""

    sp_appid: str
    sp_mchid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: PartnerPayerDict | Model
    detail: NotRequired[OrderDetailDict | Model]
    scene_info: NotRequired[MiniProgramSceneDict | Model]
    settle_info: NotRequired[PlainSettleInfoDict | Model]

class PartnerNativeOrderDict(TypedDict):
    """`PartnerNativeOrder` as plain data."""

    sp_appid: str
    sp_mchid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: NotRequired[IdentifiedPayerDict | Model]
    detail: NotRequired[OrderDetailDict | Model]
    scene_info: NotRequired[OrderSceneDict | Model]
    settle_info: NotRequired[SettleInfoDict | Model]

class PartnerPapayDebitNoticeDict(TypedDict):
    """`PartnerPapayDebitNotice` as plain data."""

    sp_mchid: NotRequired[str | None]
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    deduct_duration: NotRequired[PapayDebitDaysDict | Model]
    estimated_amount: PapayEstimateDict | Model

class PartnerPapayFailureNoticeDict(TypedDict):
    """`PartnerPapayFailureNotice` as plain data."""

    sp_mchid: NotRequired[str | None]
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]

class PartnerPapayOrderRequestDict(TypedDict):
    """`PartnerPapayOrderRequest` as plain data."""

    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    description: str
    transaction_notify_url: str
    contract_id: str
    amount: PapayAmountDict | Model
    goods_tag: NotRequired[str]
    attach: NotRequired[str]

class PartnerPapayScheduleRequestDict(TypedDict):
    """`PartnerPapayScheduleRequest` as plain data."""

    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    schedule_amount: PapayAmountDict | Model

class PartnerPapayScheduledH5PresignDict(TypedDict):
    """`PartnerPapayScheduledH5Presign` as plain data."""

    sp_appid: str
    sp_openid: NotRequired[str]
    sub_mchid: str
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[PapayFirstDebitDict | Model]
    jump_control: NotRequired[PapayJumpControlDict | Model]

class PartnerPapayScheduledPresignDict(TypedDict):
    """`PartnerPapayScheduledPresign` as plain data."""

    sp_appid: str
    sp_openid: NotRequired[str]
    sub_mchid: str
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_notify_url: str
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[PapayFirstDebitDict | Model]

class PartnerPapayTerminationRequestDict(TypedDict):
    """`PartnerPapayTerminationRequest` as plain data."""

    sub_mchid: str
    contract_termination_remark: str

class PartnerPayOnDeliveryOrderRequestDict(TypedDict):
    """`PartnerPayOnDeliveryOrderRequest` as plain data."""

    out_order_no: str
    appid: NotRequired[str | None]
    mchid: NotRequired[str | None]
    sub_mchid: str
    sub_appid: NotRequired[str]
    service_id: str
    service_introduction: str
    post_payments: NotRequired[Sequence[ServiceFeeDict | Model]]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    time_range: ServiceTimeRangeDict | Model
    location: NotRequired[ServiceLocationDict | Model]
    risk_fund: ServiceRiskFundDict | Model
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    shopping_info: ShoppingInfoDict | Model

class PartnerPayerDict(TypedDict):
    """`PartnerPayer` as plain data."""

    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]

class PartnerPaymentExposureRequestDict(TypedDict):
    """`PartnerPaymentExposureRequest` as plain data."""

    sp_appid: str
    sp_mchid: NotRequired[str | None]
    sub_appid: str
    sub_mchid: NotRequired[str]
    payer: PartnerExposurePayerDict | Model
    out_trade_no: str

class PartnerPermissionRequestDict(TypedDict):
    """`PartnerPermissionRequest` as plain data."""

    service_id: str
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    authorization_code: str
    notify_url: NotRequired[str | None]

class PartnerPermissionTerminationDict(TypedDict):
    """`PartnerPermissionTermination` as plain data."""

    service_id: str
    sub_mchid: str
    reason: str

class PartnerPermissionTerminationByOpenIdDict(TypedDict):
    """`PartnerPermissionTerminationByOpenId` as plain data."""

    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: str
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    reason: str

class PartnerPlanRequestDict(TypedDict):
    """`PartnerPlanRequest` as plain data."""

    service_id: str
    appid: NotRequired[str | None]
    sub_mchid: str
    sub_appid: NotRequired[str]
    plan_name: str
    plan_duration: int
    deduction_quantity: int
    total_original_price: int
    total_actual_price: int
    plan_detail_list: NotRequired[Sequence[PlannedPartDict | Model]]
    merchant_plan_no: str

class PartnerPlanStopDict(TypedDict):
    """`PartnerPlanStop` as plain data."""

    sub_mchid: str

class PartnerReceiptRequestDict(TypedDict):
    """`PartnerReceiptRequest` as plain data."""

    sub_mchid: str
    out_bill_no: str

class PartnerRequestDict(TypedDict):
    """`PartnerRequest` as plain data."""

    type: Literal["APPID", "MERCHANT"]
    appid: NotRequired[str]
    merchant_id: NotRequired[str]

class PartnerReverseOrderRequestDict(TypedDict):
    """`PartnerReverseOrderRequest` as plain data."""

    sp_appid: NotRequired[str]
    sp_mchid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str

class PartnerScannedPosOrderDict(TypedDict):
    """`PartnerScannedPosOrder` as plain data."""

    sp_appid: NotRequired[str]
    sp_mchid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    description: str
    out_trade_no: str
    time_expire: NotRequired[datetime | str]
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    goods_tag: NotRequired[str]
    support_fapiao: NotRequired[bool]
    amount: OrderAmountDict | Model
    payer: PartnerPayerDict | Model
    detail: NotRequired[OrderDetailDict | Model]
    scene_info: ScannedPosSceneDict | Model
    settle_info: NotRequired[PlainSettleInfoDict | Model]

class PartnerServiceMessageRequestDict(TypedDict):
    """`PartnerServiceMessageRequest` as plain data."""

    service_id: str
    sub_mchid: str
    post_payments: Sequence[ServiceFeeDict | Model]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    total_amount: int
    prepaid_time: str

class PartnerServiceOrderRequestDict(TypedDict):
    """`PartnerServiceOrderRequest` as plain data."""

    out_order_no: str
    appid: NotRequired[str | None]
    sub_mchid: str
    sub_appid: NotRequired[str]
    service_id: str
    service_introduction: str
    post_payments: NotRequired[Sequence[ServiceFeeDict | Model]]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    time_range: ServiceTimeRangeDict | Model
    location: NotRequired[ServiceLocationDict | Model]
    risk_fund: ServiceRiskFundDict | Model
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    device: NotRequired[ServiceDeviceDict | Model]

class PartnerSignPlanRequestDict(TypedDict):
    """`PartnerSignPlanRequest` as plain data."""

    service_id: str
    plan_id: str
    appid: NotRequired[str | None]
    sub_mchid: str
    sub_appid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    merchant_sign_plan_no: str
    notify_url: NotRequired[str | None]
    sign_plan_detail: Sequence[SignPlanPartDict | Model]

class PartnerSignPlanServiceOrderRequestDict(TypedDict):
    """`PartnerSignPlanServiceOrderRequest` as plain data."""

    service_id: str
    sign_plan_id: str
    plan_detail_no: int
    appid: NotRequired[str | None]
    sub_mchid: str
    sub_appid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    notify_url: NotRequired[str | None]
    service_introduction: str
    time_range: ServiceTimeRangeDict | Model
    location: NotRequired[ServiceLocationDict | Model]
    attach: NotRequired[str]
    out_trade_no: str

class PartnerSignPlanStopDict(TypedDict):
    """`PartnerSignPlanStop` as plain data."""

    sub_mchid: str
    stop_reason: str

class PartnerTransferBillRequestDict(TypedDict):
    """`PartnerTransferBillRequest` as plain data."""

    sub_mchid: str
    appid: NotRequired[str | None]
    out_bill_no: str
    openid: str
    user_name: NotRequired[str]
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str | None]
    user_recv_perception: NotRequired[str]
    transfer_scene_id: str
    transfer_scene_report_infos: Sequence[TransferSceneReportDict | Model]

class PartnerTransferCancellationDict(TypedDict):
    """`PartnerTransferCancellation` as plain data."""

    sub_mchid: str

class PartnerTransferRequestDict(TypedDict):
    """`PartnerTransferRequest` as plain data."""

    sub_mchid: str
    sub_appid: NotRequired[str]
    authorization_type: Literal[
        "INFORMATION_AUTHORIZATION_TYPE", "FUND_AUTHORIZATION_TYPE", "INFORMATION_AND_FUND_AUTHORIZATION_TYPE"
    ]
    out_batch_no: str
    batch_name: str
    batch_remark: str
    total_amount: int
    total_num: int
    transfer_detail_list: Sequence[TransferBatchPayoutDict | Model]
    sp_appid: NotRequired[str]
    transfer_purpose: NotRequired[Literal["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"]]
    transfer_scene: NotRequired[Literal["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"]]

class PartnerTransferWithAuthorizationRequestDict(TypedDict):
    """`PartnerTransferWithAuthorizationRequest` as plain data."""

    sub_mchid: str
    appid: NotRequired[str | None]
    out_bill_no: str
    openid: str
    user_name: NotRequired[str]
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str | None]
    user_recv_perception: NotRequired[str]
    transfer_scene_id: str
    transfer_scene_report_infos: Sequence[TransferSceneReportDict | Model]
    authorization_info: NotRequired[UserAuthorizationOfferDict | Model]

class PartnerUserAuthorizationRequestDict(TypedDict):
    """`PartnerUserAuthorizationRequest` as plain data."""

    out_authorization_no: str
    appid: NotRequired[str | None]
    openid: str
    transfer_scene_id: str
    user_display_name: str
    user_recv_perception: NotRequired[str]
    notify_url: NotRequired[str | None]

class PartnerUserRiskRequestDict(TypedDict):
    """`PartnerUserRiskRequest` as plain data."""

    service_id: str
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    authorization_code: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    shopping_info: NotRequired[PlannedShoppingDict | Model]

class PartnershipRequestDict(TypedDict):
    """`PartnershipRequest` as plain data."""

    partner: PartnerRequestDict | Model
    authorized_data: AuthorizedDataRequestDict | Model

class PassengerTransportFapiaoDetailDict(TypedDict):
    """`PassengerTransportFapiaoDetail` as plain data."""

    fapiao_id: str
    total_amount: int
    items: Sequence[PassengerTransportFapiaoItemDict | Model]
    export_business_policy_code: NotRequired[int]
    vat_refund_levy_code: NotRequired[int]
    billing_person_id: str
    billing_person: NotRequired[str]
    fapiao_bill_type: Literal["COMM_FAPIAO", "VAT_FAPIAO"]
    transaction_information: Sequence[FapiaoTransactionDict | Model]
    remark: NotRequired[str]

class PassengerTransportFapiaoIssueDict(TypedDict):
    """`PassengerTransportFapiaoIssue` as plain data."""

    sub_mchid: str
    fapiao_apply_id: str
    buyer_information: FapiaoOrderBuyerDict | Model
    fapiao_information: PassengerTransportFapiaoDetailDict | Model

class PassengerTransportFapiaoItemDict(TypedDict):
    """`PassengerTransportFapiaoItem` as plain data."""

    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    unit: NotRequired[str]
    quantity: NotRequired[int]
    total_amount: int
    tax_rate: int
    discount: bool
    preferential_policy_code: NotRequired[int]
    passenger_information: NotRequired[FapiaoPassengerDict | Model]

class PayAfterOrderRequestDict(TypedDict):
    """`PayAfterOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    out_order_no: str
    service_id: str
    service_start_time: NotRequired[str]
    service_end_time: NotRequired[str]
    service_start_location: NotRequired[str]
    service_end_location: NotRequired[str]
    service_introduction: NotRequired[str]
    fees: NotRequired[Sequence[ScoreFeeDict | Model]]
    discounts: NotRequired[Sequence[PlannedScoreDiscountDict | Model]]
    risk_amount: NotRequired[int]
    attach: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    openid: NotRequired[str]
    name: NotRequired[str]
    phone: NotRequired[str]
    userid: NotRequired[str]
    address: NotRequired[str]

class PayOnDeliveryOrderRequestDict(TypedDict):
    """`PayOnDeliveryOrderRequest` as plain data."""

    out_order_no: str
    appid: NotRequired[str | None]
    mchid: NotRequired[str | None]
    service_id: str
    service_introduction: str
    post_payments: NotRequired[Sequence[ServiceFeeDict | Model]]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    time_range: ServiceTimeRangeDict | Model
    location: NotRequired[ServiceLocationDict | Model]
    risk_fund: ServiceRiskFundDict | Model
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    shopping_info: FullShoppingInfoDict | Model

class PayPartnerServiceOrderRequestDict(TypedDict):
    """`PayPartnerServiceOrderRequest` as plain data."""

    service_id: str
    sub_mchid: str

class PayServiceOrderRequestDict(TypedDict):
    """`PayServiceOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    service_id: str

class PayerIdentityDict(TypedDict):
    """`PayerIdentity` as plain data."""

    type: Literal[
        "IDCARD",
        "HONGKONG_MACAO",
        "HONGKONG_MACAO_RESIDENT",
        "TAIWAN_RESIDENT",
        "FOREIGN_RESIDENT",
        "OVERSEA_PASSPORT",
        "PHONE_NUMBER",
    ]
    number: str
    name: str

class PaygiftActivityRequestDict(TypedDict):
    """`PaygiftActivityRequest` as plain data."""

    activity_base_info: PaygiftBaseInfoRequestDict | Model
    award_send_rule: PaygiftAwardRuleRequestDict | Model
    advanced_setting: NotRequired[PaygiftAdvancedSettingRequestDict | Model]

class PaygiftAdvancedSettingRequestDict(TypedDict):
    """`PaygiftAdvancedSettingRequest` as plain data."""

    delivery_user_category: NotRequired[Literal["DELIVERY_ALL_PERSON", "DELIVERY_MEMBER_PERSON"]]
    merchant_member_appid: NotRequired[str]
    payment_mode: NotRequired[PaygiftPaymentModeRequestDict | Model]
    payment_method_information: NotRequired[PaygiftPaymentMethodInfoRequestDict | Model]
    goods_tags: NotRequired[list[str]]

class PaygiftAwardRequestDict(TypedDict):
    """`PaygiftAwardRequest` as plain data."""

    stock_id: str
    original_image_url: str
    thumbnail_url: NotRequired[str]

class PaygiftAwardRuleRequestDict(TypedDict):
    """`PaygiftAwardRuleRequest` as plain data."""

    award_type: Literal["BUSIFAVOR"]
    merchant_option: Literal["IN_SEVICE_COUPON_MERCHANT", "MANUAL_INPUT_MERCHANT"]
    transaction_amount_minimum: int
    send_content: Literal["SINGLE_COUPON", "GIFT_PACKAGE"]
    award_list: NotRequired[Sequence[PaygiftAwardRequestDict | Model]]
    merchant_id_list: NotRequired[list[str]]

class PaygiftBaseInfoRequestDict(TypedDict):
    """`PaygiftBaseInfoRequest` as plain data."""

    activity_name: str
    activity_second_title: str
    merchant_logo_url: str
    background_color: NotRequired[
        Literal[
            "Color010",
            "Color020",
            "Color030",
            "Color040",
            "Color050",
            "Color060",
            "Color070",
            "Color080",
            "Color081",
            "Color082",
            "Color090",
            "Color100",
            "Color101",
            "Color102",
        ]
    ]
    begin_time: datetime | str
    end_time: datetime | str
    available_periods: NotRequired[PaygiftPeriodsRequestDict | Model]
    out_request_no: str
    delivery_purpose: Literal["OFF_LINE_PAY", "JUMP_MINI_APP"]
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]

class PaygiftDayPeriodRequestDict(TypedDict):
    """`PaygiftDayPeriodRequest` as plain data."""

    begin_day_time: str
    end_day_time: str

class PaygiftMerchantsAdditionDict(TypedDict):
    """`PaygiftMerchantsAddition` as plain data."""

    merchant_id_list: list[str]
    add_request_no: str

class PaygiftMerchantsRemovalDict(TypedDict):
    """`PaygiftMerchantsRemoval` as plain data."""

    merchant_id_list: list[str]
    delete_request_no: str

class PaygiftPaymentMethodInfoRequestDict(TypedDict):
    """`PaygiftPaymentMethodInfoRequest` as plain data."""

    payment_method: Literal["CFT", "SPECIFIC_BANK_CARD"]
    bank_abbreviation: NotRequired[str]

class PaygiftPaymentModeRequestDict(TypedDict):
    """`PaygiftPaymentModeRequest` as plain data."""

    payment_scene_list: NotRequired[
        list[
            Literal[
                "APP_SCENE", "SWING_CARD_SCENE", "NO_SECRET_SCENE", "MINIAPP_SCENE", "FACE_PAY_SCENE", "OTHER_SCENE"
            ]
        ]
    ]

class PaygiftPeriodRequestDict(TypedDict):
    """`PaygiftPeriodRequest` as plain data."""

    begin_time: datetime | str
    end_time: datetime | str

class PaygiftPeriodsRequestDict(TypedDict):
    """`PaygiftPeriodsRequest` as plain data."""

    available_time: NotRequired[Sequence[PaygiftPeriodRequestDict | Model]]
    available_day_time: NotRequired[Sequence[PaygiftDayPeriodRequestDict | Model]]

class PaymentExposureRequestDict(TypedDict):
    """`PaymentExposureRequest` as plain data."""

    mchid: NotRequired[str | None]
    appid: NotRequired[str | None]
    payer: ExposurePayerDict | Model
    out_trade_no: str

class PayoutReceiptRequestDict(TypedDict):
    """`PayoutReceiptRequest` as plain data."""

    accept_type: Literal["BATCH_TRANSFER", "TRANSFER_TO_POCKET", "TRANSFER_TO_BANK"]
    out_batch_no: NotRequired[str]
    out_detail_no: str

class PayrollAuthorizationRequestDict(TypedDict):
    """`PayrollAuthorizationRequest` as plain data."""

    openid: str
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    user_name: str
    id_card_number: str
    employment_type: NotRequired[Literal["LONG_TERM_EMPLOYMENT", "SHORT_TERM_EMPLOYMENT", "COOPERATION_EMPLOYMENT"]]

class PayrollTransferDict(TypedDict):
    """`PayrollTransfer` as plain data."""

    out_detail_no: str
    transfer_amount: int
    transfer_remark: str
    openid: str
    user_name: str

class PayrollTransferRequestDict(TypedDict):
    """`PayrollTransferRequest` as plain data."""

    sub_mchid: str
    sub_appid: NotRequired[str]
    authorization_type: Literal[
        "INFORMATION_AUTHORIZATION_TYPE", "FUND_AUTHORIZATION_TYPE", "INFORMATION_AND_FUND_AUTHORIZATION_TYPE"
    ]
    out_batch_no: str
    batch_name: str
    batch_remark: str
    total_amount: int
    total_num: int
    transfer_detail_list: Sequence[PayrollTransferDict | Model]
    sp_appid: NotRequired[str]
    employment_type: NotRequired[Literal["LONG_TERM_EMPLOYMENT", "SHORT_TERM_EMPLOYMENT", "COOPERATION_EMPLOYMENT"]]
    employment_scene: NotRequired[
        Literal["LOGISTICS", "MANUFACTURING", "HOTEL", "CATERING", "EVENT", "RETAIL", "OTHERS"]
    ]
    business_type: NotRequired[Literal["UNDEFINE", "PROMOTION"]]

class PerEntryRuleDict(TypedDict):
    """`PerEntryRule` as plain data."""

    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"]]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
    ]
    plate_type: NotRequired[
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
    ]
    amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]

class PeriodRequestDict(TypedDict):
    """`PeriodRequest` as plain data."""

    begin_time: NotRequired[datetime | str]
    end_time: NotRequired[datetime | str]

class PermissionRequestDict(TypedDict):
    """`PermissionRequest` as plain data."""

    service_id: str
    appid: NotRequired[str | None]
    authorization_code: str
    notify_url: NotRequired[str | None]

class PermissionTerminationDict(TypedDict):
    """`PermissionTermination` as plain data."""

    service_id: str
    reason: str

class PermissionTerminationByOpenIdDict(TypedDict):
    """`PermissionTerminationByOpenId` as plain data."""

    service_id: str
    appid: NotRequired[str | None]
    reason: str

class PhoneMemberImportDict(TypedDict):
    """`PhoneMemberImport` as plain data."""

    encrypted_phone_number: str
    code: NotRequired[str]
    out_request_no: str

class PlainSettleInfoDict(TypedDict):
    """`PlainSettleInfo` as plain data."""

    profit_sharing: NotRequired[bool]

class PlanRequestDict(TypedDict):
    """`PlanRequest` as plain data."""

    service_id: str
    appid: NotRequired[str | None]
    plan_name: str
    plan_duration: int
    deduction_quantity: int
    total_original_price: int
    total_actual_price: int
    plan_detail_list: NotRequired[Sequence[PlannedPartDict | Model]]
    merchant_plan_no: str

class PlannedPartDict(TypedDict):
    """`PlannedPart` as plain data."""

    plan_detail_name: str
    original_price: int
    plan_discount_description: NotRequired[str]
    actual_price: int

class PlannedScoreDiscountDict(TypedDict):
    """`PlannedScoreDiscount` as plain data."""

    discount_name: NotRequired[str]
    discount_desc: NotRequired[str]

class PlannedShoppingDict(TypedDict):
    """`PlannedShopping` as plain data."""

    goods: Sequence[ShoppingGoodsDict | Model]

class PowerBankInsuranceRequestDict(TypedDict):
    """`PowerBankInsuranceRequest` as plain data."""

    out_order_no: str
    openid: str
    notify_url: NotRequired[str | None]
    service_id: NotRequired[str]

class ProductCouponBudgetChangeDict(TypedDict):
    """`ProductCouponBudgetChange` as plain data."""

    brand_id: str
    out_request_no: str
    update_mode: Literal["MAX_COUNT", "MAX_COUNT_PER_DAY"]
    current_max_count: NotRequired[int]
    target_max_count: NotRequired[int]
    current_max_count_per_day: NotRequired[int]
    target_max_count_per_day: NotRequired[int]

class ProductCouponBundleInfoDict(TypedDict):
    """`ProductCouponBundleInfo` as plain data."""

    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD"]
    stock_send_rule: BundleSendRuleRequestDict | Model
    progressive_bundle_usage_rule: NotRequired[BundleUsageRuleRequestDict | Model]
    usage_rule_display_info: UsageRuleDisplayRequestDict | Model
    coupon_display_info: CouponDisplayRequestDict | Model
    notify_config: CouponNotifyConfigRequestDict | Model
    store_scope: Literal["NONE", "ALL", "SPECIFIC"]

class ProductCouponBundleRequestDict(TypedDict):
    """`ProductCouponBundleRequest` as plain data."""

    brand_id: str
    out_request_no: str
    stock_bundle: ProductCouponBundleInfoDict | Model

class ProductCouponCallbackRequestDict(TypedDict):
    """`ProductCouponCallbackRequest` as plain data."""

    notify_url: NotRequired[str | None]

class ProductCouponChangeDict(TypedDict):
    """`ProductCouponChange` as plain data."""

    brand_id: str
    out_request_no: str
    display_info: ProductCouponDisplayRequestDict | Model

class ProductCouponCodeUploadDict(TypedDict):
    """`ProductCouponCodeUpload` as plain data."""

    brand_id: str
    out_request_no: str
    code_list: list[str]

class ProductCouponDeactivationDict(TypedDict):
    """`ProductCouponDeactivation` as plain data."""

    brand_id: str
    out_request_no: str
    deactivate_reason: str

class ProductCouponDiscountRuleRequestDict(TypedDict):
    """`ProductCouponDiscountRuleRequest` as plain data."""

    threshold: int
    percent_off: int

class ProductCouponDisplayRequestDict(TypedDict):
    """`ProductCouponDisplayRequest` as plain data."""

    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[Sequence[ComboPackageRequestDict | Model]]

class ProductCouponExchangeRuleRequestDict(TypedDict):
    """`ProductCouponExchangeRuleRequest` as plain data."""

    threshold: int
    exchange_price: int

class ProductCouponFixedRuleRequestDict(TypedDict):
    """`ProductCouponFixedRuleRequest` as plain data."""

    threshold: int
    discount_amount: int

class ProductCouponPeriodRequestDict(TypedDict):
    """`ProductCouponPeriodRequest` as plain data."""

    available_begin_time: datetime | str
    available_end_time: datetime | str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[WeeklyAvailablePeriodRequestDict | Model]
    irregular_available_period_list: NotRequired[Sequence[IrregularPeriodRequestDict | Model]]
    available_seconds: NotRequired[int]

class ProductCouponRequestDict(TypedDict):
    """`ProductCouponRequest` as plain data."""

    brand_id: str
    out_request_no: str
    scope: Literal["ALL", "SINGLE", "CATEGORY"]
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"]
    usage_mode: Literal["SINGLE", "SEQUENTIAL", "PROGRESSIVE_BUNDLE"]
    single_usage_info: NotRequired[SingleUsageInfoRequestDict | Model]
    sequential_usage_info: NotRequired[SequentialUsageInfoRequestDict | Model]
    progressive_bundle_usage_info: NotRequired[ProgressiveBundleUsageInfoRequestDict | Model]
    display_info: ProductCouponDisplayRequestDict | Model
    out_product_no: NotRequired[str]
    stock: NotRequired[ProductCouponStockInfoDict | Model]
    stock_bundle: NotRequired[ProductCouponBundleInfoDict | Model]

class ProductCouponSendRuleRequestDict(TypedDict):
    """`ProductCouponSendRuleRequest` as plain data."""

    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]

class ProductCouponStockChangeDict(TypedDict):
    """`ProductCouponStockChange` as plain data."""

    brand_id: str
    out_request_no: str
    remark: NotRequired[str]
    usage_rule_display_info: NotRequired[UsageRuleDisplayRequestDict | Model]
    coupon_display_info: NotRequired[CouponDisplayRequestDict | Model]
    notify_config: NotRequired[CouponNotifyConfigRequestDict | Model]
    store_scope: NotRequired[Literal["NONE", "ALL", "SPECIFIC"]]

class ProductCouponStockInfoDict(TypedDict):
    """`ProductCouponStockInfo` as plain data."""

    remark: NotRequired[str]
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"]
    stock_send_rule: ProductCouponSendRuleRequestDict | Model
    single_usage_rule: NotRequired[SingleUsageRuleRequestDict | Model]
    sequential_usage_rule: NotRequired[SequentialUsageRuleRequestDict | Model]
    usage_rule_display_info: UsageRuleDisplayRequestDict | Model
    coupon_display_info: CouponDisplayRequestDict | Model
    notify_config: CouponNotifyConfigRequestDict | Model
    store_scope: Literal["NONE", "ALL", "SPECIFIC"]

class ProductCouponStockRequestDict(TypedDict):
    """`ProductCouponStockRequest` as plain data."""

    brand_id: str
    out_request_no: str
    stock: ProductCouponStockInfoDict | Model

class ProductCouponTagInfoRequestDict(TypedDict):
    """`ProductCouponTagInfoRequest` as plain data."""

    coupon_tag_list: NotRequired[list[Literal["MEMBER"]]]
    member_tag_info: NotRequired[MemberTagInfoRequestDict | Model]

class ProgressiveBundleUsageInfoRequestDict(TypedDict):
    """`ProgressiveBundleUsageInfoRequest` as plain data."""

    count: int
    interval_days: NotRequired[int]

class QqWalletTransferRequestDict(TypedDict):
    """`QqWalletTransferRequest` as plain data."""

    appid: str
    out_bill_no: str
    openid: str
    user_qq: NotRequired[str]
    user_name: NotRequired[str]
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str | None]
    transfer_scene_id: str
    transfer_scene_report_infos: Sequence[TransferSceneReportDict | Model]

class RealEstateLeasingFapiaoDetailDict(TypedDict):
    """`RealEstateLeasingFapiaoDetail` as plain data."""

    fapiao_id: str
    total_amount: int
    items: Sequence[RealEstateLeasingFapiaoItemDict | Model]
    export_business_policy_code: NotRequired[int]
    vat_refund_levy_code: NotRequired[int]
    billing_person_id: str
    billing_person: NotRequired[str]
    fapiao_bill_type: Literal["COMM_FAPIAO", "VAT_FAPIAO"]
    transaction_information: Sequence[FapiaoTransactionDict | Model]
    remark: NotRequired[str]

class RealEstateLeasingFapiaoIssueDict(TypedDict):
    """`RealEstateLeasingFapiaoIssue` as plain data."""

    sub_mchid: str
    fapiao_apply_id: str
    buyer_information: FapiaoOrderBuyerDict | Model
    fapiao_information: RealEstateLeasingFapiaoDetailDict | Model

class RealEstateLeasingFapiaoItemDict(TypedDict):
    """`RealEstateLeasingFapiaoItem` as plain data."""

    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    unit: NotRequired[str]
    quantity: NotRequired[int]
    total_amount: int
    tax_rate: int
    discount: bool
    preferential_policy_code: NotRequired[int]
    real_estate_leasing_information: NotRequired[FapiaoLeaseDict | Model]

class ReceiptByOutBillNoRequestDict(TypedDict):
    """`ReceiptByOutBillNoRequest` as plain data."""

    out_bill_no: str

class ReceiptByTransferBillNoRequestDict(TypedDict):
    """`ReceiptByTransferBillNoRequest` as plain data."""

    transfer_bill_no: str

class ReceiptContactRequestDict(TypedDict):
    """`ReceiptContactRequest` as plain data."""

    consultation_phone_number: NotRequired[str]

class ReceiptEntranceChangeDict(TypedDict):
    """`ReceiptEntranceChange` as plain data."""

    custom_entrance_type: NotRequired[Literal["MERCHANT_ACTIVITY", "MERCHANT_MINI_PROGRAM"]]
    subtitle: NotRequired[str]
    goods_thumbnail_url: NotRequired[str]
    custom_entrance_state: NotRequired[Literal["ONLINE", "OFFLINE"]]
    start_time: NotRequired[datetime | str]
    end_time: NotRequired[datetime | str]
    out_request_no: str
    jump_link: NotRequired[ReceiptEntranceLinkRequestDict | Model]

class ReceiptEntranceLinkRequestDict(TypedDict):
    """`ReceiptEntranceLinkRequest` as plain data."""

    mini_programs_appid: str
    mini_programs_path: str

class ReceiptEntranceRequestDict(TypedDict):
    """`ReceiptEntranceRequest` as plain data."""

    custom_entrance_type: Literal["MERCHANT_ACTIVITY", "MERCHANT_MINI_PROGRAM"]
    subtitle: str
    goods_thumbnail_url: NotRequired[str]
    start_time: datetime | str
    end_time: datetime | str
    custom_entrance_state: Literal["ONLINE", "OFFLINE"]
    brand_id: str
    out_request_no: str
    jump_link: ReceiptEntranceLinkRequestDict | Model

class ReceiptJumpRequestDict(TypedDict):
    """`ReceiptJumpRequest` as plain data."""

    merchant_appid: str
    merchant_path: str

class ReceiptJumpUploadDict(TypedDict):
    """`ReceiptJumpUpload` as plain data."""

    transaction_id: str
    transaction_mchid: NotRequired[str]
    transaction_sub_mchid: NotRequired[str]
    openid: str
    merchant_upload_time: datetime | str
    jump_info: ReceiptJumpRequestDict | Model

class ReceiveStyleDict(TypedDict):
    """`ReceiveStyle` as plain data."""

    type: Literal["CONFIRM_PAGE", "RED_PACKET"]

class RedPacketBatchRequestDict(TypedDict):
    """`RedPacketBatchRequest` as plain data."""

    brand_id: int
    brand_appid: str
    scene: Literal["CUSTOM_SEND"]
    template_id: str
    out_batch_no: str
    batch_name: str
    batch_remark: str
    total_amount: int
    total_num: int
    detail_list: NotRequired[Sequence[RedPacketOrderDict | Model]]

class RedPacketOrderDict(TypedDict):
    """`RedPacketOrder` as plain data."""

    out_detail_no: str
    amount: int
    openid: str
    user_name: NotRequired[str]
    remark: str

class RefinedOilFapiaoDetailDict(TypedDict):
    """`RefinedOilFapiaoDetail` as plain data."""

    fapiao_id: str
    total_amount: int
    items: Sequence[RefinedOilFapiaoItemDict | Model]
    export_business_policy_code: NotRequired[int]
    vat_refund_levy_code: NotRequired[int]
    billing_person_id: str
    billing_person: NotRequired[str]
    fapiao_bill_type: Literal["COMM_FAPIAO", "VAT_FAPIAO"]
    transaction_information: Sequence[FapiaoTransactionDict | Model]
    remark: NotRequired[str]

class RefinedOilFapiaoIssueDict(TypedDict):
    """`RefinedOilFapiaoIssue` as plain data."""

    sub_mchid: str
    fapiao_apply_id: str
    buyer_information: FapiaoOrderBuyerDict | Model
    fapiao_information: RefinedOilFapiaoDetailDict | Model

class RefinedOilFapiaoItemDict(TypedDict):
    """`RefinedOilFapiaoItem` as plain data."""

    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    quantity: NotRequired[int]
    total_amount: int
    tax_rate: int
    discount: bool
    preferential_policy_code: NotRequired[int]
    unit: NotRequired[Literal["TON", "LETER"]]
    refined_oil_information: NotRequired[FapiaoRefuellingDict | Model]

RefundAmountDict = TypedDict(
    "RefundAmountDict",
    {
        "refund": int,
        "from": NotRequired[Sequence[RefundSourceDict | Model]],
        "total": int,
        "currency": str,
    },
)

class RefundGoodsDict(TypedDict):
    """`RefundGoods` as plain data."""

    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    unit_price: int
    refund_amount: int
    refund_quantity: int

class RefundProgressDict(TypedDict):
    """`RefundProgress` as plain data."""

    action: Literal["REJECT", "APPROVE"]
    launch_refund_day: NotRequired[int]
    reject_reason: NotRequired[str]
    reject_media_list: NotRequired[list[str]]
    remark: NotRequired[str]

class RefundRequestDict(TypedDict):
    """`RefundRequest` as plain data."""

    sub_mchid: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_refund_no: str
    reason: NotRequired[str]
    notify_url: NotRequired[str | None]
    funds_account: NotRequired[Literal["AVAILABLE", "UNSETTLED"]]
    refund_account: NotRequired[
        Literal["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT", "REFUND_SOURCE_SUB_MERCHANT_ADVANCE"]
    ]
    amount: RefundAmountDict | Model
    goods_detail: NotRequired[Sequence[RefundGoodsDict | Model]]

class RefundSourceDict(TypedDict):
    """`RefundSource` as plain data."""

    account: Literal["AVAILABLE", "UNAVAILABLE"]
    amount: int

class RemindedMemberDict(TypedDict):
    """`RemindedMember` as plain data."""

    card_id: str
    code: NotRequired[str]
    membership_number: NotRequired[str]
    registration_time: datetime | str

class RetailMaterialRequestDict(TypedDict):
    """`RetailMaterialRequest` as plain data."""

    out_request_no: str
    material_num: int

class RetailRepresentativeRequestDict(TypedDict):
    """`RetailRepresentativeRequest` as plain data."""

    openid: str

class RetailRepresentativesAdditionDict(TypedDict):
    """`RetailRepresentativesAddition` as plain data."""

    representative_info_list: Sequence[RetailRepresentativeRequestDict | Model]
    out_request_no: str
    add_time: NotRequired[datetime | str]

class RetailRepresentativesRemovalDict(TypedDict):
    """`RetailRepresentativesRemoval` as plain data."""

    representative_info_list: Sequence[RetailRepresentativeRequestDict | Model]
    out_request_no: str
    delete_time: datetime | str

class RetailStoreRequestDict(TypedDict):
    """`RetailStoreRequest` as plain data."""

    store_code: NotRequired[str]
    store_name: NotRequired[str]

class RetailStoresAdditionDict(TypedDict):
    """`RetailStoresAddition` as plain data."""

    out_request_no: str
    add_time: datetime | str
    stores: Sequence[RetailStoreRequestDict | Model]

class RetailStoresRemovalDict(TypedDict):
    """`RetailStoresRemoval` as plain data."""

    out_request_no: str
    delete_time: datetime | str
    stores: Sequence[RetailStoreRequestDict | Model]

class ReverseOrderRequestDict(TypedDict):
    """`ReverseOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    mchid: NotRequired[str | None]

class ReversedFapiaoDict(TypedDict):
    """`ReversedFapiao` as plain data."""

    fapiao_id: str
    fapiao_code: NotRequired[str]
    fapiao_number: str

class RewardUsageRequestDict(TypedDict):
    """`RewardUsageRequest` as plain data."""

    reward_usage_serial_no: str
    reward_id: str
    usage_time: datetime | str
    usage_type: Literal["INCREASE", "DECREASE"]
    description: str
    usage_count: int
    amount: int
    remark: NotRequired[str]

class RiskTradeQueryDict(TypedDict):
    """`RiskTradeQuery` as plain data."""

    sp_mchid: NotRequired[str | None]
    sub_mchid: NotRequired[str]
    mchid: NotRequired[str | None]
    start_time: NotRequired[datetime | str]
    end_time: NotRequired[datetime | str]
    page_index: NotRequired[int]
    page_size: NotRequired[int]

class RiskTradeResultDict(TypedDict):
    """`RiskTradeResult` as plain data."""

    sp_mchid: NotRequired[str | None]
    sub_mchid: NotRequired[str]
    mchid: NotRequired[str | None]
    out_trade_no: str
    final_risk_result: NotRequired[Literal[1, 2]]
    final_risk_type: NotRequired[Literal[1, 2, 3, 4]]
    disp_conclusion: NotRequired[list[Literal[1, 2, 3]]]
    disp_addition: NotRequired[str]
    exist_complaint: NotRequired[bool]
    refund_amount: NotRequired[int]

class ScannedPosSceneDict(TypedDict):
    """`ScannedPosScene` as plain data."""

    payer_client_ip: str
    device_id: NotRequired[str]
    store_info: StoreReferenceDict | Model

class ScenePermissionRequestDict(TypedDict):
    """`ScenePermissionRequest` as plain data."""

    service_id: str
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: str
    authorization_code: str
    notify_url: NotRequired[str | None]
    scene: str
    transaction_scene_info: NotRequired[TransactionSceneDict | Model]

class SchoolPayAmountDict(TypedDict):
    """`SchoolPayAmount` as plain data."""

    total: int
    currency: str

class SchoolPayBankCardDict(TypedDict):
    """`SchoolPayBankCard` as plain data."""

    bank_card_no: str
    valid_thru: NotRequired[str]
    phone: NotRequired[str]
    bank_type: NotRequired[str]

class SchoolPayDebitRequestDict(TypedDict):
    """`SchoolPayDebitRequest` as plain data."""

    appid: NotRequired[str | None]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    goods_tag: NotRequired[str]
    notify_url: NotRequired[str | None]
    contract_id: str
    user_id: str
    amount: SchoolPayAmountDict | Model
    scene_info: SchoolPaySceneDict | Model
    device_info: SchoolPayDeviceDict | Model
    settle_info: NotRequired[PlainSettleInfoDict | Model]
    payment_mode: NotRequired[str]

class SchoolPayDeviceDict(TypedDict):
    """`SchoolPayDevice` as plain data."""

    device_id: NotRequired[str]
    device_ip: str

class SchoolPayIdentityDict(TypedDict):
    """`SchoolPayIdentity` as plain data."""

    real_name: str
    credential_type: str
    id_card_number: NotRequired[str]

class SchoolPayPresignRequestDict(TypedDict):
    """`SchoolPayPresignRequest` as plain data."""

    appid: NotRequired[str | None]
    openid: str
    plan_id: str
    user_id: str
    school_id: str
    out_contract_code: str
    contract_mode: NotRequired[str]
    downgrade_default_contract: NotRequired[bool]
    identity: NotRequired[SchoolPayIdentityDict | Model]
    bank_card: NotRequired[SchoolPayBankCardDict | Model]

class SchoolPaySceneDict(TypedDict):
    """`SchoolPayScene` as plain data."""

    start_time: datetime | str
    school_id: str
    scene_type: str

class ScoreDiscountDict(TypedDict):
    """`ScoreDiscount` as plain data."""

    discount_name: NotRequired[str]
    discount_amount: NotRequired[int]
    discount_desc: NotRequired[str]

class ScoreFeeDict(TypedDict):
    """`ScoreFee` as plain data."""

    fee_name: NotRequired[str]
    fee_count: NotRequired[int]
    fee_amount: NotRequired[int]
    fee_desc: NotRequired[str]

class ScorePaidElsewhereDict(TypedDict):
    """`ScorePaidElsewhere` as plain data."""

    paid_time: NotRequired[str]

class SequentialCouponPeriodRequestDict(TypedDict):
    """`SequentialCouponPeriodRequest` as plain data."""

    available_begin_time: datetime | str
    available_end_time: datetime | str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[WeeklyAvailablePeriodRequestDict | Model]
    irregular_available_period_list: NotRequired[Sequence[IrregularPeriodRequestDict | Model]]

class SequentialUsageInfoRequestDict(TypedDict):
    """`SequentialUsageInfoRequest` as plain data."""

    type: Literal["INCREMENTAL", "EQUAL"]
    count: int
    available_days: int
    interval_days: NotRequired[int]

class SequentialUsageRuleRequestDict(TypedDict):
    """`SequentialUsageRuleRequest` as plain data."""

    coupon_available_period: SequentialCouponPeriodRequestDict | Model
    normal_coupon_list: NotRequired[Sequence[ProductCouponFixedRuleRequestDict | Model]]
    discount_coupon_list: NotRequired[Sequence[ProductCouponDiscountRuleRequestDict | Model]]
    exchange_coupon_list: NotRequired[Sequence[ProductCouponExchangeRuleRequestDict | Model]]
    special_first: NotRequired[bool]

class ServiceAccountRequestDict(TypedDict):
    """`ServiceAccountRequest` as plain data."""

    service_id: str
    appid: NotRequired[str | None]
    sub_mchid: str
    sub_appid: NotRequired[str]
    out_apply_no: str
    result_notify_url: NotRequired[str]

class ServiceDeviceDict(TypedDict):
    """`ServiceDevice` as plain data."""

    start_device_id: NotRequired[str]
    end_device_id: NotRequired[str]
    materiel_no: NotRequired[str]

class ServiceDiscountDict(TypedDict):
    """`ServiceDiscount` as plain data."""

    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]

class ServiceFeeDict(TypedDict):
    """`ServiceFee` as plain data."""

    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]

class ServiceLocationDict(TypedDict):
    """`ServiceLocation` as plain data."""

    start_location: NotRequired[str]
    end_location: NotRequired[str]

class ServiceMessageRequestDict(TypedDict):
    """`ServiceMessageRequest` as plain data."""

    service_id: str
    post_payments: Sequence[ServiceFeeDict | Model]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    total_amount: int
    prepaid_time: str

class ServiceOrderRequestDict(TypedDict):
    """`ServiceOrderRequest` as plain data."""

    out_order_no: str
    appid: NotRequired[str | None]
    service_id: str
    service_introduction: str
    post_payments: NotRequired[Sequence[ServiceFeeDict | Model]]
    post_discounts: NotRequired[Sequence[ServiceDiscountDict | Model]]
    time_range: ServiceTimeRangeDict | Model
    location: NotRequired[ServiceLocationDict | Model]
    risk_fund: ServiceRiskFundDict | Model
    attach: NotRequired[str]
    notify_url: NotRequired[str | None]
    openid: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    device: NotRequired[ServiceDeviceDict | Model]

class ServicePaidElsewhereDict(TypedDict):
    """`ServicePaidElsewhere` as plain data."""

    paid_time: str

class ServicePartPaidElsewhereDict(TypedDict):
    """`ServicePartPaidElsewhere` as plain data."""

    seq: NotRequired[int]
    paid_time: str
    paid_amount: NotRequired[int]

class ServiceRiskFundDict(TypedDict):
    """`ServiceRiskFund` as plain data."""

    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"]
    amount: int
    description: NotRequired[str]

class ServiceTimeRangeDict(TypedDict):
    """`ServiceTimeRange` as plain data."""

    start_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]

class SettleInfoDict(TypedDict):
    """`SettleInfo` as plain data."""

    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]

class SettlementChangeDict(TypedDict):
    """`SettlementChange` as plain data."""

    modify_mode: NotRequired[Literal["MODIFY_MODE_ASYNC"]]
    account_type: Literal["ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"]
    account_bank: str
    bank_address_code: str
    bank_name: NotRequired[str]
    bank_branch_id: NotRequired[str]
    account_number: str
    account_name: NotRequired[str]

class SharingReceiverDict(TypedDict):
    """`SharingReceiver` as plain data."""

    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    account: str
    name: NotRequired[str]
    amount: int
    description: str

class SharingRequestDict(TypedDict):
    """`SharingRequest` as plain data."""

    sub_mchid: NotRequired[str]
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    receivers: NotRequired[Sequence[SharingReceiverDict | Model]]
    unfreeze_unsplit: bool
    notify_url: NotRequired[str | None]

class SharingReturnRequestDict(TypedDict):
    """`SharingReturnRequest` as plain data."""

    sub_mchid: NotRequired[str]
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    out_return_no: str
    return_mchid: str
    amount: int
    description: str

class ShoppingGoodsDict(TypedDict):
    """`ShoppingGoods` as plain data."""

    name: NotRequired[str]
    picture: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]
    category_id: NotRequired[list[str]]

class ShoppingInfoDict(TypedDict):
    """`ShoppingInfo` as plain data."""

    real_merchant_appid: NotRequired[str]
    jump_link: NotRequired[ShoppingLinkDict | Model]
    goods: NotRequired[Sequence[ShoppingGoodsDict | Model]]

class ShoppingLinkDict(TypedDict):
    """`ShoppingLink` as plain data."""

    jump_link_type: NotRequired[Literal["JUMP_LINK_MINI_PROGRAM"]]
    appid: NotRequired[str]
    path: NotRequired[str]

class SignPlanPartDict(TypedDict):
    """`SignPlanPart` as plain data."""

    plan_detail_no: int
    merchant_plan_detail_no: str

class SignPlanRequestDict(TypedDict):
    """`SignPlanRequest` as plain data."""

    service_id: str
    plan_id: str
    appid: NotRequired[str | None]
    openid: str
    merchant_sign_plan_no: str
    notify_url: NotRequired[str | None]
    sign_plan_detail: Sequence[SignPlanPartDict | Model]

class SignPlanServiceOrderRequestDict(TypedDict):
    """`SignPlanServiceOrderRequest` as plain data."""

    service_id: str
    sign_plan_id: str
    plan_detail_no: int
    appid: NotRequired[str | None]
    openid: str
    notify_url: NotRequired[str | None]
    service_introduction: str
    time_range: ServiceTimeRangeDict | Model
    location: NotRequired[ServiceLocationDict | Model]
    attach: NotRequired[str]
    out_trade_no: str

class SignPlanStopDict(TypedDict):
    """`SignPlanStop` as plain data."""

    stop_reason: str

class SingleUsageInfoRequestDict(TypedDict):
    """`SingleUsageInfoRequest` as plain data."""

    normal_coupon: NotRequired[ProductCouponFixedRuleRequestDict | Model]
    discount_coupon: NotRequired[ProductCouponDiscountRuleRequestDict | Model]

class SingleUsageRuleRequestDict(TypedDict):
    """`SingleUsageRuleRequest` as plain data."""

    coupon_available_period: ProductCouponPeriodRequestDict | Model
    normal_coupon: NotRequired[ProductCouponFixedRuleRequestDict | Model]
    discount_coupon: NotRequired[ProductCouponDiscountRuleRequestDict | Model]
    exchange_coupon: NotRequired[ProductCouponExchangeRuleRequestDict | Model]

class SmartRetailOrderRequestDict(TypedDict):
    """`SmartRetailOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    out_order_no: str
    service_id: str
    service_start_time: NotRequired[str]
    service_end_time: NotRequired[str]
    service_start_location: NotRequired[str]
    service_end_location: NotRequired[str]
    service_introduction: NotRequired[str]
    fees: NotRequired[Sequence[ScoreFeeDict | Model]]
    discounts: NotRequired[Sequence[PlannedScoreDiscountDict | Model]]
    risk_amount: NotRequired[int]
    attach: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    openid: NotRequired[str]

class SpendingMoneyGiftDict(TypedDict):
    """`SpendingMoneyGift` as plain data."""

    stock_id: str
    out_request_no: str
    user_name: str
    id_card_number: str
    amount: NotRequired[int]
    appid: NotRequired[str | None]
    card_type: Literal["ID_CARD"]

class StoreDict(TypedDict):
    """`Store` as plain data."""

    id: NotRequired[str]
    name: NotRequired[str]
    area_code: NotRequired[str]
    address: NotRequired[str]

class StoreEntryRequestDict(TypedDict):
    """`StoreEntryRequest` as plain data."""

    store_info: EnteringStoreRequestDict | Model
    goods_original_price: int

class StoreReferenceDict(TypedDict):
    """`StoreReference` as plain data."""

    id: NotRequired[str]
    out_id: NotRequired[str]

class SubMerchantAdditionDict(TypedDict):
    """`SubMerchantAddition` as plain data."""

    legal_person_commitment: NotRequired[str]
    legal_person_video: NotRequired[str]
    business_addition_pics: NotRequired[list[str]]
    business_addition_msg: NotRequired[str]

class SubMerchantAppDict(TypedDict):
    """`SubMerchantApp` as plain data."""

    app_appid: NotRequired[str]
    app_sub_appid: NotRequired[str]
    app_pics: NotRequired[list[str]]

class SubMerchantApplymentRequestDict(TypedDict):
    """`SubMerchantApplymentRequest` as plain data."""

    business_code: str
    contact_info: SubMerchantContactDict | Model
    subject_info: SubMerchantSubjectDict | Model
    business_info: SubMerchantBusinessDict | Model
    settlement_info: SubMerchantSettlementRuleDict | Model
    bank_account_info: SubMerchantBankAccountDict | Model
    addition_info: NotRequired[SubMerchantAdditionDict | Model]

class SubMerchantAuthorizationRequestDict(TypedDict):
    """`SubMerchantAuthorizationRequest` as plain data."""

    sub_mchid: str
    out_apply_no: str

class SubMerchantBankAccountDict(TypedDict):
    """`SubMerchantBankAccount` as plain data."""

    bank_account_type: Literal["BANK_ACCOUNT_TYPE_CORPORATE", "BANK_ACCOUNT_TYPE_PERSONAL"]
    account_name: str
    account_bank: str
    bank_address_code: str
    bank_name: NotRequired[str]
    bank_branch_id: NotRequired[str]
    account_number: NotRequired[str]

class SubMerchantBusinessDict(TypedDict):
    """`SubMerchantBusiness` as plain data."""

    merchant_shortname: str
    service_phone: str
    sales_info: SubMerchantSalesScenesDict | Model

class SubMerchantCertificateDict(TypedDict):
    """`SubMerchantCertificate` as plain data."""

    cert_copy: str
    cert_type: Literal[
        "CERTIFICATE_TYPE_2388",
        "CERTIFICATE_TYPE_2389",
        "CERTIFICATE_TYPE_2390",
        "CERTIFICATE_TYPE_2391",
        "CERTIFICATE_TYPE_2392",
        "CERTIFICATE_TYPE_2393",
        "CERTIFICATE_TYPE_2394",
        "CERTIFICATE_TYPE_2395",
        "CERTIFICATE_TYPE_2396",
        "CERTIFICATE_TYPE_2397",
        "CERTIFICATE_TYPE_2398",
        "CERTIFICATE_TYPE_2399",
        "CERTIFICATE_TYPE_2400",
        "CERTIFICATE_TYPE_2520",
        "CERTIFICATE_TYPE_2521",
        "CERTIFICATE_TYPE_2522",
    ]
    cert_number: str
    merchant_name: str
    company_address: str
    legal_person: str
    period_begin: NotRequired[date | str]
    period_end: NotRequired[str]

class SubMerchantContactDict(TypedDict):
    """`SubMerchantContact` as plain data."""

    contact_type: NotRequired[Literal["LEGAL", "SUPER"]]
    contact_name: str
    contact_id_doc_type: NotRequired[
        Literal[
            "IDENTIFICATION_TYPE_IDCARD",
            "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        ]
    ]
    contact_id_number: NotRequired[str]
    contact_id_doc_copy: NotRequired[str]
    contact_id_doc_copy_back: NotRequired[str]
    contact_period_begin: NotRequired[date | str]
    contact_period_end: NotRequired[str]
    business_authorization_letter: NotRequired[str]
    openid: NotRequired[str]
    mobile_phone: str
    contact_email: str

class SubMerchantIdCardDict(TypedDict):
    """`SubMerchantIdCard` as plain data."""

    id_card_copy: str
    id_card_national: str
    id_card_name: str
    id_card_number: str
    id_card_address: NotRequired[str]
    card_period_begin: date | str
    card_period_end: str

class SubMerchantIdDocumentDict(TypedDict):
    """`SubMerchantIdDocument` as plain data."""

    id_doc_copy: str
    id_doc_copy_back: NotRequired[str]
    id_doc_name: str
    id_doc_number: str
    id_doc_address: NotRequired[str]
    doc_period_begin: date | str
    doc_period_end: str

class SubMerchantIdentityDict(TypedDict):
    """`SubMerchantIdentity` as plain data."""

    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"]]
    id_doc_type: Literal[
        "IDENTIFICATION_TYPE_IDCARD",
        "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    ]
    authorize_letter_copy: NotRequired[str]
    id_card_info: NotRequired[SubMerchantIdCardDict | Model]
    id_doc_info: NotRequired[SubMerchantIdDocumentDict | Model]
    owner: NotRequired[bool]

class SubMerchantLicenseDict(TypedDict):
    """`SubMerchantLicense` as plain data."""

    license_copy: str
    license_number: str
    merchant_name: str
    legal_person: str
    license_address: NotRequired[str]
    period_begin: NotRequired[date | str]
    period_end: NotRequired[str]

class SubMerchantMicroBusinessDict(TypedDict):
    """`SubMerchantMicroBusiness` as plain data."""

    micro_biz_type: Literal["MICRO_TYPE_STORE", "MICRO_TYPE_MOBILE", "MICRO_TYPE_ONLINE"]
    micro_store_info: NotRequired[SubMerchantMicroStoreDict | Model]
    micro_mobile_info: NotRequired[SubMerchantMicroMobileDict | Model]
    micro_online_info: NotRequired[SubMerchantMicroOnlineDict | Model]

class SubMerchantMicroMobileDict(TypedDict):
    """`SubMerchantMicroMobile` as plain data."""

    micro_mobile_name: str
    micro_mobile_city: str
    micro_mobile_address: str
    micro_mobile_pics: list[str]

class SubMerchantMicroOnlineDict(TypedDict):
    """`SubMerchantMicroOnline` as plain data."""

    micro_online_store: str
    micro_ec_name: str
    micro_qrcode: NotRequired[str]
    micro_link: NotRequired[str]

class SubMerchantMicroStoreDict(TypedDict):
    """`SubMerchantMicroStore` as plain data."""

    micro_name: str
    micro_address_code: str
    micro_address: str
    store_entrance_pic: str
    micro_indoor_copy: str
    store_longitude: NotRequired[str]
    store_latitude: NotRequired[str]

class SubMerchantMiniProgramDict(TypedDict):
    """`SubMerchantMiniProgram` as plain data."""

    mini_program_appid: NotRequired[str]
    mini_program_sub_appid: NotRequired[str]
    mini_program_pics: NotRequired[list[str]]

class SubMerchantOfficialAccountDict(TypedDict):
    """`SubMerchantOfficialAccount` as plain data."""

    mp_appid: NotRequired[str]
    mp_sub_appid: NotRequired[str]
    mp_pics: NotRequired[list[str]]

class SubMerchantOrganizationCodeDict(TypedDict):
    """`SubMerchantOrganizationCode` as plain data."""

    organization_copy: str
    organization_code: str
    org_period_begin: date | str
    org_period_end: str

class SubMerchantSalesScenesDict(TypedDict):
    """`SubMerchantSalesScenes` as plain data."""

    sales_scenes_type: list[
        Literal[
            "SALES_SCENES_STORE",
            "SALES_SCENES_MP",
            "SALES_SCENES_MINI_PROGRAM",
            "SALES_SCENES_WEB",
            "SALES_SCENES_APP",
            "SALES_SCENES_WEWORK",
        ]
    ]
    biz_store_info: NotRequired[SubMerchantStoreDict | Model]
    mp_info: NotRequired[SubMerchantOfficialAccountDict | Model]
    mini_program_info: NotRequired[SubMerchantMiniProgramDict | Model]
    app_info: NotRequired[SubMerchantAppDict | Model]
    web_info: NotRequired[SubMerchantWebsiteDict | Model]
    wework_info: NotRequired[SubMerchantWeworkDict | Model]

class SubMerchantSettlementRuleDict(TypedDict):
    """`SubMerchantSettlementRule` as plain data."""

    settlement_id: NotRequired[str]
    qualification_type: NotRequired[str]
    qualifications: NotRequired[list[str]]
    activities_id: NotRequired[str]
    activities_rate: NotRequired[str]
    debit_activities_rate: NotRequired[str]
    credit_activities_rate: NotRequired[str]
    activities_additions: NotRequired[list[str]]

class SubMerchantStoreDict(TypedDict):
    """`SubMerchantStore` as plain data."""

    biz_store_name: str
    biz_address_code: str
    biz_store_address: str
    store_entrance_pic: list[str]
    indoor_pic: list[str]
    biz_sub_appid: NotRequired[str]

class SubMerchantSubjectDict(TypedDict):
    """`SubMerchantSubject` as plain data."""

    subject_type: Literal[
        "SUBJECT_TYPE_INDIVIDUAL",
        "SUBJECT_TYPE_ENTERPRISE",
        "SUBJECT_TYPE_INSTITUTIONS",
        "SUBJECT_TYPE_OTHERS",
        "SUBJECT_TYPE_MICRO",
        "SUBJECT_TYPE_GOVERNMENT",
        "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    ]
    finance_institution: NotRequired[bool]
    micro_biz_info: NotRequired[SubMerchantMicroBusinessDict | Model]
    business_license_info: NotRequired[SubMerchantLicenseDict | Model]
    certificate_info: NotRequired[SubMerchantCertificateDict | Model]
    organization_info: NotRequired[SubMerchantOrganizationCodeDict | Model]
    certificate_letter_copy: NotRequired[str]
    finance_institution_info: NotRequired[OnboardingFinanceLicenseDict | Model]
    identity_info: SubMerchantIdentityDict | Model
    ubo_info_list: NotRequired[Sequence[OnboardingBeneficiaryDict | Model]]

class SubMerchantWebsiteDict(TypedDict):
    """`SubMerchantWebsite` as plain data."""

    domain: NotRequired[str]
    web_authorisation: NotRequired[str]
    web_appid: NotRequired[str]

class SubMerchantWeworkDict(TypedDict):
    """`SubMerchantWework` as plain data."""

    corp_id: NotRequired[str]
    sub_corp_id: NotRequired[str]
    wework_pics: NotRequired[list[str]]

class SubjectAdditionDict(TypedDict):
    """`SubjectAddition` as plain data."""

    confirm_mchid_list: NotRequired[list[str]]

class SubjectAlterationDict(TypedDict):
    """`SubjectAlteration` as plain data."""

    merchant_code: str
    out_request_no: str
    alter_scope: NotRequired[Literal["ALTER_SCOPE_FULL", "ALTER_SCOPE_BUSINESS_CERT", "ALTER_SCOPE_UBO"]]
    organization_type: Literal[
        "SUBJECT_TYPE_INDIVIDUAL",
        "SUBJECT_TYPE_ENTERPRISE",
        "SUBJECT_TYPE_INSTITUTIONS",
        "SUBJECT_TYPE_OTHERS",
        "SUBJECT_TYPE_MICRO",
        "SUBJECT_TYPE_GOVERNMENT",
        "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    ]
    finance_institution: NotRequired[bool]
    business_license_info: NotRequired[AlteredLicenseDict | Model]
    certificate_info: NotRequired[AlteredCertificateDict | Model]
    finance_institution_info: NotRequired[AlteredFinanceLicenseDict | Model]
    legal_person_info: NotRequired[AlteredLegalPersonDict | Model]
    ubo_info_list: NotRequired[Sequence[AlteredBeneficiaryDict | Model]]
    addition: NotRequired[AlterationAdditionDict | Model]

class SubjectApplymentRequestDict(TypedDict):
    """`SubjectApplymentRequest` as plain data."""

    channel_id: NotRequired[str]
    business_code: str
    contact_info: SubjectContactDict | Model
    subject_info: SubjectInfoDict | Model
    identification_info: SubjectIdentificationDict | Model
    ubo_info: NotRequired[SubjectBeneficiaryDict | Model]
    ubo_info_list: NotRequired[Sequence[OnboardingBeneficiaryDict | Model]]
    addition_info: NotRequired[SubjectAdditionDict | Model]

class SubjectBeneficiaryDict(TypedDict):
    """`SubjectBeneficiary` as plain data."""

    ubo_id_type: NotRequired[
        Literal[
            "IDENTIFICATION_TYPE_IDCARD",
            "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        ]
    ]
    ubo_id_card_copy: NotRequired[str]
    ubo_id_card_national: NotRequired[str]
    ubo_id_doc_copy: NotRequired[str]
    ubo_name: NotRequired[str]
    ubo_id_number: NotRequired[str]
    ubo_id_card_valid_date: NotRequired[list[str] | str]

class SubjectCertificateDict(TypedDict):
    """`SubjectCertificate` as plain data."""

    cert_type: Literal[
        "CERTIFICATE_TYPE_2388",
        "CERTIFICATE_TYPE_2389",
        "CERTIFICATE_TYPE_2390",
        "CERTIFICATE_TYPE_2391",
        "CERTIFICATE_TYPE_2392",
        "CERTIFICATE_TYPE_2393",
        "CERTIFICATE_TYPE_2394",
        "CERTIFICATE_TYPE_2395",
        "CERTIFICATE_TYPE_2396",
        "CERTIFICATE_TYPE_2397",
        "CERTIFICATE_TYPE_2398",
        "CERTIFICATE_TYPE_2399",
        "CERTIFICATE_TYPE_2400",
        "CERTIFICATE_TYPE_2520",
        "CERTIFICATE_TYPE_2521",
        "CERTIFICATE_TYPE_2522",
    ]
    cert_number: str
    cert_copy: str
    merchant_name: str
    legal_person: str
    company_address: str
    cert_valid_date: list[str] | str

class SubjectContactDict(TypedDict):
    """`SubjectContact` as plain data."""

    contact_type: NotRequired[Literal["LEGAL", "SUPER"]]
    name: str
    contact_id_doc_type: NotRequired[
        Literal[
            "IDENTIFICATION_TYPE_IDCARD",
            "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        ]
    ]
    id_card_number: NotRequired[str]
    contact_id_doc_copy: NotRequired[str]
    contact_id_doc_copy_back: NotRequired[str]
    contact_period_begin: NotRequired[date | str]
    contact_period_end: NotRequired[str]
    business_authorization_letter: NotRequired[str]
    mobile: str

class SubjectIdentificationDict(TypedDict):
    """`SubjectIdentification` as plain data."""

    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"]]
    identification_type: Literal[
        "IDENTIFICATION_TYPE_IDCARD",
        "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    ]
    authorize_letter_copy: NotRequired[str]
    identification_name: str
    identification_number: NotRequired[str]
    identification_valid_date: NotRequired[list[str] | str]
    identification_address: NotRequired[str]
    identification_front_copy: NotRequired[str]
    identification_back_copy: NotRequired[str]
    owner: NotRequired[bool]

class SubjectInfoDict(TypedDict):
    """`SubjectInfo` as plain data."""

    subject_type: Literal[
        "SUBJECT_TYPE_INDIVIDUAL",
        "SUBJECT_TYPE_ENTERPRISE",
        "SUBJECT_TYPE_INSTITUTIONS",
        "SUBJECT_TYPE_OTHERS",
        "SUBJECT_TYPE_MICRO",
        "SUBJECT_TYPE_GOVERNMENT",
        "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    ]
    is_finance_institution: NotRequired[bool]
    business_licence_info: NotRequired[SubjectLicenceDict | Model]
    certificate_info: NotRequired[SubjectCertificateDict | Model]
    company_prove_copy: NotRequired[str]
    assist_prove_info: NotRequired[SubjectMicroBusinessDict | Model]
    special_operation_list: NotRequired[Sequence[SubjectSpecialOperationDict | Model]]
    finance_institution_info: NotRequired[OnboardingFinanceLicenseDict | Model]

class SubjectLicenceDict(TypedDict):
    """`SubjectLicence` as plain data."""

    licence_number: str
    licence_copy: str
    merchant_name: str
    legal_person: str
    company_address: str
    licence_valid_date: list[str] | str

class SubjectMicroBusinessDict(TypedDict):
    """`SubjectMicroBusiness` as plain data."""

    micro_biz_type: Literal["MICRO_TYPE_STORE", "MICRO_TYPE_MOBILE", "MICRO_TYPE_ONLINE"]
    store_name: str
    store_address_code: NotRequired[str]
    store_address: str
    store_header_copy: str
    store_indoor_copy: str

class SubjectSpecialOperationDict(TypedDict):
    """`SubjectSpecialOperation` as plain data."""

    category_id: int
    operation_copy_list: NotRequired[list[str]]

class SubmittedChoiceRuleDict(TypedDict):
    """`SubmittedChoiceRule` as plain data."""

    min_list_length: NotRequired[int]
    max_list_length: NotRequired[int]
    enum_values: NotRequired[list[str]]

class SubmittedDueDiligenceDict(TypedDict):
    """`SubmittedDueDiligence` as plain data."""

    record_fields: Sequence[SubmittedDueDiligenceItemDict | Model]

class SubmittedDueDiligenceItemDict(TypedDict):
    """`SubmittedDueDiligenceItem` as plain data."""

    item_id: NotRequired[str]
    field_name: NotRequired[str]
    name: NotRequired[str]
    type: NotRequired[int]
    field_data: NotRequired[str]
    tips: NotRequired[str]
    placeholder: NotRequired[str]
    tooltip: NotRequired[str]
    required: NotRequired[int]
    check_rule: NotRequired[SubmittedDueDiligenceRuleDict | Model]
    relations: NotRequired[Sequence[SubmittedDueDiligenceRelationDict | Model]]
    need_encrypt: NotRequired[bool]

class SubmittedDueDiligenceRelationDict(TypedDict):
    """`SubmittedDueDiligenceRelation` as plain data."""

    source_key: NotRequired[int]
    source_value: NotRequired[str]

class SubmittedDueDiligenceRuleDict(TypedDict):
    """`SubmittedDueDiligenceRule` as plain data."""

    min_length: NotRequired[int]
    max_length: NotRequired[int]
    enum_file_exts: NotRequired[list[str]]
    max_file_size: NotRequired[int]
    enum_keys: NotRequired[list[int]]
    enum_values: NotRequired[list[str]]

class SubmittedFileRuleDict(TypedDict):
    """`SubmittedFileRule` as plain data."""

    min_list_length: NotRequired[int]
    max_list_length: NotRequired[int]
    enum_file_exts: NotRequired[list[str]]
    max_file_size: NotRequired[int]

class SubmittedItemDict(TypedDict):
    """`SubmittedItem` as plain data."""

    item_id: NotRequired[str]
    field_name: NotRequired[str]
    name: NotRequired[str]
    type: NotRequired[int]
    repeated_field_data: NotRequired[Sequence[SubmittedValueDict | Model] | str]
    tips: NotRequired[str]
    placeholder: NotRequired[str]
    tooltip: NotRequired[str]
    required: NotRequired[int]
    need_encrypt: NotRequired[bool]
    string_check_rule: NotRequired[SubmittedTextRuleDict | Model]
    enum_check_rule: NotRequired[SubmittedChoiceRuleDict | Model]
    file_check_rule: NotRequired[SubmittedFileRuleDict | Model]
    time_interval_check_rule: NotRequired[SubmittedPeriodRuleDict | Model]
    order_interval_check_rule: NotRequired[SubmittedOrderRuleDict | Model]
    relations: NotRequired[Sequence[SubmittedRelationDict | Model]]

class SubmittedItemsDict(TypedDict):
    """`SubmittedItems` as plain data."""

    record_fields: Sequence[SubmittedItemDict | Model]

class SubmittedOrderRuleDict(TypedDict):
    """`SubmittedOrderRule` as plain data."""

    min_list_length: NotRequired[int]
    max_list_length: NotRequired[int]
    enum_file_exts: NotRequired[list[str]]
    max_file_size: NotRequired[int]

class SubmittedPeriodRuleDict(TypedDict):
    """`SubmittedPeriodRule` as plain data."""

    min_list_length: NotRequired[int]
    max_list_length: NotRequired[int]

class SubmittedRelationDict(TypedDict):
    """`SubmittedRelation` as plain data."""

    source_key: NotRequired[int]
    source_value: NotRequired[str]

class SubmittedTextRuleDict(TypedDict):
    """`SubmittedTextRule` as plain data."""

    min_string_length: NotRequired[int]
    max_string_length: NotRequired[int]
    validator: NotRequired[str]

class SubmittedValueDict(TypedDict):
    """`SubmittedValue` as plain data."""

    longitude: NotRequired[str]
    latitude: NotRequired[str]
    province: NotRequired[str]
    city: NotRequired[str]
    area: NotRequired[str]
    street: NotRequired[str]
    address: NotRequired[str]
    name: NotRequired[str]
    wechat_order_id: NotRequired[str]
    merchant_order_id: NotRequired[str]
    trade_time: NotRequired[datetime | str]
    trade_money_amount: NotRequired[str]
    trade_goods: NotRequired[str]
    logistic_flag: NotRequired[int]
    evidence_img_list: NotRequired[list[str]]

class SubsidyCancellationRequestDict(TypedDict):
    """`SubsidyCancellationRequest` as plain data."""

    sub_mchid: str
    transaction_id: str
    description: str

class SubsidyRequestDict(TypedDict):
    """`SubsidyRequest` as plain data."""

    sub_mchid: str
    transaction_id: str
    amount: int
    description: str
    refund_id: NotRequired[str]
    out_subsidy_no: NotRequired[str]

SubsidyReturnRequestDict = TypedDict(
    "SubsidyReturnRequestDict",
    {
        "sub_mchid": str,
        "out_order_no": str,
        "transaction_id": str,
        "refund_id": NotRequired[str],
        "amount": int,
        "description": str,
        "subsidy_id": NotRequired[str],
        "from": NotRequired[Sequence[SubsidyReturnSourceDict | Model]],
    },
)

class SubsidyReturnSourceDict(TypedDict):
    """`SubsidyReturnSource` as plain data."""

    account: NotRequired[Literal["AVAILABLE", "UNAVAILABLE"]]
    amount: NotRequired[int]

class SyncAcquiringBankServiceOrderRequestDict(TypedDict):
    """`SyncAcquiringBankServiceOrderRequest` as plain data."""

    service_id: str
    channel_id: str
    sub_mchid: str
    type: Literal["Order_Paid"]
    detail: ServicePaidElsewhereDict | Model

class SyncOverseaServiceOrderRequestDict(TypedDict):
    """`SyncOverseaServiceOrderRequest` as plain data."""

    service_id: str
    sub_mchid: str
    type: Literal["Order_Paid"]
    detail: OverseaPaidElsewhereDict | Model

class SyncPartnerServiceOrderRequestDict(TypedDict):
    """`SyncPartnerServiceOrderRequest` as plain data."""

    service_id: str
    sub_mchid: str
    type: Literal["Order_Paid"]
    detail: ServicePartPaidElsewhereDict | Model

class SyncPayAfterOrderRequestDict(TypedDict):
    """`SyncPayAfterOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    service_id: NotRequired[str]
    type: NotRequired[Literal["Order_Paid"]]
    detail: NotRequired[ScorePaidElsewhereDict | Model]

class SyncServiceOrderRequestDict(TypedDict):
    """`SyncServiceOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    service_id: str
    type: Literal["Order_Paid"]
    detail: NotRequired[ServicePaidElsewhereDict | Model]

class TaxiAttendanceDict(TypedDict):
    """`TaxiAttendance` as plain data."""

    plate_number: str
    driver_license: str
    event_time: datetime | str
    event_type: str
    region_id: int

class TaxiCompanyRequestDict(TypedDict):
    """`TaxiCompanyRequest` as plain data."""

    company_name: NotRequired[str]
    tax_id: str
    address: str
    phone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    invoice_mode: Literal["JIAO_WEI", "NUO_NUO", "JIAOWEI", "NUONUO"]
    legal_person: str
    short_name: NotRequired[str]
    region_id: int
    enterprise_type: Literal["ENTERPRISE", "INDIVIDUALS", "CORPORATION", "INDIVIDUAL"]

class TaxiDriverPhotoDict(TypedDict):
    """`TaxiDriverPhoto` as plain data."""

    photo_type: NotRequired[str]
    photo_digest: NotRequired[TaxiPhotoDigestDict | Model]
    photo_url: NotRequired[str]
    photo_icon: NotRequired[str]

class TaxiDriverUpdateDict(TypedDict):
    """`TaxiDriverUpdate` as plain data."""

    driver_name: str
    id_card_number: str
    company_name: str
    mchid: str
    driver_license: str
    driver_category: str
    driver_status: NotRequired[str]
    driver_photo: NotRequired[TaxiDriverPhotoDict | Model]
    region_id: int

class TaxiFapiaoDict(TypedDict):
    """`TaxiFapiao` as plain data."""

    fapiao_media_id: str
    fapiao_number: str
    fapiao_code: str
    fapiao_time: datetime | str
    check_code: str
    password: str
    total_amount: int
    tax_amount: int
    amount: int
    buyer_information: TaxiFapiaoBuyerDict | Model
    seller_information: TaxiFapiaoSellerDict | Model
    extra_information: FapiaoStaffDict | Model
    items: NotRequired[Sequence[FapiaoItemDict | Model]]
    remark: NotRequired[str]

class TaxiFapiaoBuyerDict(TypedDict):
    """`TaxiFapiaoBuyer` as plain data."""

    type: str
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]

class TaxiFapiaoCardDict(TypedDict):
    """`TaxiFapiaoCard` as plain data."""

    company_mchid: str
    trade_number: str
    appid: NotRequired[str | None]
    openid: str
    region_id: int
    driver_license: str
    plate_number: str
    fapiao_card_information: TaxiFapiaoDict | Model
    token: NotRequired[str]

class TaxiFapiaoSellerDict(TypedDict):
    """`TaxiFapiaoSeller` as plain data."""

    name: str
    taxpayer_id: str
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]

class TaxiPhotoDigestDict(TypedDict):
    """`TaxiPhotoDigest` as plain data."""

    hash_type: NotRequired[str]
    hash_value: NotRequired[str]

class TaxiUpdateDict(TypedDict):
    """`TaxiUpdate` as plain data."""

    plate_number: str
    company_name: str
    mchid: NotRequired[str]
    main_license: NotRequired[str]
    deputy_license: NotRequired[str]
    region_id: int
    invoice_flag: NotRequired[str]
    taxi_state: NotRequired[Literal["IN_OPERATION", "OUT_OPERATION"]]

class TollDebitAmountDict(TypedDict):
    """`TollDebitAmount` as plain data."""

    total: int
    currency: NotRequired[str]

class TollDebitRequestDict(TypedDict):
    """`TollDebitRequest` as plain data."""

    out_trade_no: str
    sub_mchid: NotRequired[str]
    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    contract_id: str
    description: str
    attach: NotRequired[str]
    goods_tag: NotRequired[str]
    highway_info: HighwayTripDict | Model
    amount: TollDebitAmountDict | Model
    device_info: NotRequired[TollDeviceDict | Model]

class TollDeviceDict(TypedDict):
    """`TollDevice` as plain data."""

    device_id: NotRequired[str]
    device_ip: str

class TradeLivingExpensesDict(TypedDict):
    """`TradeLivingExpenses` as plain data."""

    acc_no: NotRequired[str]
    type: NotRequired[int]
    city: NotRequired[str]
    address: NotRequired[str]
    acc_name: NotRequired[str]
    company_name: NotRequired[str]
    amount: NotRequired[int]

class TradeRechargeInformationDict(TypedDict):
    """`TradeRechargeInformation` as plain data."""

    account_type: NotRequired[int]
    account: NotRequired[str]

class TradeRiskResultDict(TypedDict):
    """`TradeRiskResult` as plain data."""

    sp_mchid: NotRequired[str | None]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    out_trade_no: NotRequired[str]
    risk_type: NotRequired[Literal["OTHER_RISK", "INDUCE_PAYMENT", "FRAUD", "GAMBLING", "CYBERSEX"]]
    punish_type: NotRequired[
        Literal[
            "OTHER_PUNISH",
            "DISABLE_PAYMENT",
            "SUSPEND_SETTLEMENT",
            "DISABLE_WITHDRAW",
            "REMOVE_MERCHANTS",
            "ADD_MERCHANTS_BLACKLIST",
            "REFUND",
            "FREEZING_FUND_BY_TRANSACTION",
            "FREEZING_FUND_BY_MERCHANTS",
            "BLOCKED_USER",
        ]
    ]
    additional_punish_type: NotRequired[str]
    complaints_information: NotRequired[str]

class TradeUnionInformationDict(TypedDict):
    """`TradeUnionInformation` as plain data."""

    sp_mchid: NotRequired[str | None]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    out_trade_no: NotRequired[str]
    openid: NotRequired[str]
    phone: NotRequired[str]
    certificates_number: NotRequired[str]
    client_ip: NotRequired[str]
    risk_level: NotRequired[int]
    line_type: NotRequired[int]
    goods_type: NotRequired[int]
    seller_type: NotRequired[int]
    is_need_deliver: NotRequired[bool]
    device_type: NotRequired[int]
    userid: NotRequired[str]
    phone_from: NotRequired[int]
    seller_userid: NotRequired[str]
    scene: NotRequired[int]
    recharge_fields: NotRequired[TradeRechargeInformationDict | Model]
    living_expenses_fields: NotRequired[TradeLivingExpensesDict | Model]
    extra_fields1: NotRequired[str]
    extra_fields2: NotRequired[str]
    extra_fields3: NotRequired[str]
    high_risk_goods: NotRequired[int]
    same_deviced: NotRequired[bool]
    reliable_device: NotRequired[bool]
    delivery_province: NotRequired[str]
    delivery_city: NotRequired[str]
    new_address: NotRequired[bool]
    last_pay_openid: NotRequired[str]
    risky_goods: NotRequired[int]
    offline_delivery_label: NotRequired[int]
    proxy_payment: NotRequired[bool]
    order_phone_number: NotRequired[str]
    user_risk_level: NotRequired[int]
    sp_risk_level: NotRequired[int]
    phone_number_location: NotRequired[str]
    goods_category: NotRequired[str]
    pre_opening_behavior: NotRequired[str]
    new_store: NotRequired[bool]
    store_identifier: NotRequired[str]
    goods_listing_time: NotRequired[str]
    combine_out_trade_no: NotRequired[str]
    combine_mchid: NotRequired[str]
    sub_orders: NotRequired[Sequence[TradeUnionSubOrderDict | Model]]

class TradeUnionSubOrderDict(TypedDict):
    """`TradeUnionSubOrder` as plain data."""

    out_trade_no: NotRequired[str]
    mch_id: NotRequired[str]
    delivery_province: NotRequired[str]
    delivery_city: NotRequired[str]
    risky_goods: NotRequired[int]
    user_risk_level: NotRequired[int]
    sp_risk_level: NotRequired[int]

class TransactionSceneDict(TypedDict):
    """`TransactionScene` as plain data."""

    mchid: str
    sub_mchid: str

class TransferBatchPayoutDict(TypedDict):
    """`TransferBatchPayout` as plain data."""

    out_detail_no: str
    transfer_amount: int
    transfer_remark: str
    openid: str
    user_name: NotRequired[str]
    user_id_card: NotRequired[str]

class TransferBatchReceiptRequestDict(TypedDict):
    """`TransferBatchReceiptRequest` as plain data."""

    out_batch_no: str

class TransferBatchRequestDict(TypedDict):
    """`TransferBatchRequest` as plain data."""

    appid: NotRequired[str | None]
    out_batch_no: str
    batch_name: str
    batch_remark: str
    total_amount: int
    total_num: int
    transfer_detail_list: Sequence[TransferBatchPayoutDict | Model]
    transfer_scene_id: NotRequired[str]
    notify_url: NotRequired[str | None]

class TransferBillRequestDict(TypedDict):
    """`TransferBillRequest` as plain data."""

    appid: NotRequired[str | None]
    out_bill_no: str
    openid: str
    user_name: NotRequired[str]
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str | None]
    user_recv_perception: NotRequired[str]
    transfer_scene_id: str
    transfer_scene_report_infos: NotRequired[Sequence[TransferSceneReportDict | Model]]
    user_recv_style: NotRequired[ReceiveStyleDict | Model]

class TransferSceneReportDict(TypedDict):
    """`TransferSceneReport` as plain data."""

    info_type: str
    info_content: str

class TransferWithAuthorizationRequestDict(TypedDict):
    """`TransferWithAuthorizationRequest` as plain data."""

    appid: NotRequired[str | None]
    out_bill_no: str
    openid: str
    user_name: NotRequired[str]
    transfer_amount: int
    transfer_remark: str
    notify_url: NotRequired[str | None]
    user_recv_perception: NotRequired[str]
    transfer_scene_id: str
    transfer_scene_report_infos: Sequence[TransferSceneReportDict | Model]
    authorization_info: NotRequired[UserAuthorizationOfferDict | Model]
    sponsor_mchid: NotRequired[str]

class TransitAmountDict(TypedDict):
    """`TransitAmount` as plain data."""

    total: int
    currency: NotRequired[str]

class TransitBusRideDict(TypedDict):
    """`TransitBusRide` as plain data."""

    start_time: NotRequired[datetime | str]
    line_name: NotRequired[str]
    plate_number: NotRequired[str]

class TransitMetroRideDict(TypedDict):
    """`TransitMetroRide` as plain data."""

    start_time: NotRequired[datetime | str]
    end_time: NotRequired[datetime | str]
    start_station: NotRequired[str]
    end_station: NotRequired[str]

class TransitOrderRequestDict(TypedDict):
    """`TransitOrderRequest` as plain data."""

    appid: NotRequired[str | None]
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    description: NotRequired[str]
    attach: NotRequired[str]
    out_trade_no: str
    trade_scene: Literal["BUS", "METRO"]
    goods_tag: NotRequired[str]
    contract_id: str
    notify_url: NotRequired[str | None]
    amount: TransitAmountDict | Model
    bus_info: NotRequired[TransitBusRideDict | Model]
    metro_info: NotRequired[TransitMetroRideDict | Model]

class UnfreezeRequestDict(TypedDict):
    """`UnfreezeRequest` as plain data."""

    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    description: str
    notify_url: NotRequired[str | None]

class UsageRuleDisplayRequestDict(TypedDict):
    """`UsageRuleDisplayRequest` as plain data."""

    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"]]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[CouponStoreDisplayRequestDict | Model]
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"]]
    passcode_link: NotRequired[str]

class UserAuthorizationDeviceDict(TypedDict):
    """`UserAuthorizationDevice` as plain data."""

    client_ip: NotRequired[str]
    device_id: NotRequired[str]
    device_type: NotRequired[Literal["IOS", "ANDROID", "HARMONY", "OTHER"]]

class UserAuthorizationOfferDict(TypedDict):
    """`UserAuthorizationOffer` as plain data."""

    user_display_name: str
    out_authorization_no: str
    authorization_notify_url: str

class UserAuthorizationRequestDict(TypedDict):
    """`UserAuthorizationRequest` as plain data."""

    out_authorization_no: str
    appid: NotRequired[str | None]
    openid: str
    transfer_scene_id: str
    user_display_name: str
    user_recv_perception: NotRequired[str]
    authorization_notify_url: str
    scene_info: NotRequired[UserAuthorizationDeviceDict | Model]

class UserMemberCardChangeDict(TypedDict):
    """`UserMemberCardChange` as plain data."""

    membership_number: NotRequired[str]
    background_picture_url: NotRequired[str]
    level: NotRequired[str]
    out_request_no: NotRequired[str]
    balance_information: NotRequired[MemberBalanceChangeDict | Model]
    need_inform_balance: NotRequired[bool]
    need_inform_level: NotRequired[bool]

class UserMemberRightsChangeDict(TypedDict):
    """`UserMemberRightsChange` as plain data."""

    before_bonus_value: NotRequired[int]
    bonus_value: NotRequired[int]
    add_bonus_value: NotRequired[int]
    out_request_no: str
    need_inform_bonus: NotRequired[bool]
    member_price_word: NotRequired[str]
    fapiao_jump_word: NotRequired[str]
    guide: NotRequired[MemberGuideRequestDict | Model]

class UserPermissionTerminationDict(TypedDict):
    """`UserPermissionTermination` as plain data."""

    appid: NotRequired[str | None]
    reason: str

class UserProductCouponBundleDeactivationDict(TypedDict):
    """`UserProductCouponBundleDeactivation` as plain data."""

    brand_id: str
    product_coupon_id: str
    stock_bundle_id: str
    appid: NotRequired[str | None]
    out_request_no: str
    deactivate_reason: str

class UserProductCouponBundlePreparationDict(TypedDict):
    """`UserProductCouponBundlePreparation` as plain data."""

    brand_id: str
    product_coupon_id: str
    stock_bundle_id: str
    appid: NotRequired[str | None]
    send_request_no: str
    attach: NotRequired[str]

class UserProductCouponBundleRequestDict(TypedDict):
    """`UserProductCouponBundleRequest` as plain data."""

    brand_id: str
    product_coupon_id: str
    stock_bundle_id: str
    appid: NotRequired[str | None]
    send_request_no: str
    attach: NotRequired[str]
    coupon_tag_info: NotRequired[ProductCouponTagInfoRequestDict | Model]

class UserProductCouponConfirmationDict(TypedDict):
    """`UserProductCouponConfirmation` as plain data."""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    appid: NotRequired[str | None]
    out_request_no: str

class UserProductCouponDeactivationDict(TypedDict):
    """`UserProductCouponDeactivation` as plain data."""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    appid: NotRequired[str | None]
    out_request_no: str
    deactivate_reason: str

class UserProductCouponPreparationDict(TypedDict):
    """`UserProductCouponPreparation` as plain data."""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    coupon_code: NotRequired[str]
    appid: NotRequired[str | None]
    send_request_no: str
    attach: NotRequired[str]

class UserProductCouponRequestDict(TypedDict):
    """`UserProductCouponRequest` as plain data."""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    coupon_code: NotRequired[str]
    appid: NotRequired[str | None]
    send_request_no: str
    attach: NotRequired[str]
    coupon_tag_info: NotRequired[ProductCouponTagInfoRequestDict | Model]

class UserProductCouponReturnDict(TypedDict):
    """`UserProductCouponReturn` as plain data."""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    appid: NotRequired[str | None]
    out_request_no: str
    sequential_coupon_index: NotRequired[int]

class UserProductCouponUseDict(TypedDict):
    """`UserProductCouponUse` as plain data."""

    brand_id: str
    product_coupon_id: str
    stock_id: str
    appid: NotRequired[str | None]
    use_time: datetime | str
    associated_order_info: CouponOrderRequestDict | Model
    out_request_no: str
    sequential_coupon_index: NotRequired[int]
    store_id: NotRequired[str]
    associated_pay_score_order_info: NotRequired[CouponScoreOrderRequestDict | Model]
    saved_amount: NotRequired[int]

class UserRiskRequestDict(TypedDict):
    """`UserRiskRequest` as plain data."""

    service_id: str
    appid: NotRequired[str | None]
    authorization_code: NotRequired[str]
    openid: NotRequired[str]
    shopping_info: NotRequired[PlannedShoppingDict | Model]

class ViolationNotificationAddressDict(TypedDict):
    """`ViolationNotificationAddress` as plain data."""

    notify_url: NotRequired[str | None]

class WeeklyAvailablePeriodRequestDict(TypedDict):
    """`WeeklyAvailablePeriodRequest` as plain data."""

    day_list: NotRequired[list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]]
    day_period_list: NotRequired[Sequence[DayClockPeriodRequestDict | Model]]

class WeeklyDiscountEntryDict(TypedDict):
    """`WeeklyDiscountEntry` as plain data."""

    applying_merchant_id: int
    store_id: int

class WesureInsuranceReportDict(TypedDict):
    """`WesureInsuranceReport` as plain data."""

    sp_mchid: NotRequired[str | None]
    sub_mchid: NotRequired[str]
    wesure_order_no: str
    token: NotRequired[str]
    insurance_company_order_no: str
    openid: str
    insure_state: str
    insure_effect_time: datetime | str
    insure_invalid_time: datetime | str
    insurance_company_name: str

class WesureTokenRequestDict(TypedDict):
    """`WesureTokenRequest` as plain data."""

    sp_mchid: NotRequired[str | None]
    sub_mchid: str
    token: str
    user_name: str
    id_card_number: str
    authenticate_type: NotRequired[Literal["NORMAL", "SIGN_IN", "INSURANCE", "CONTRACT"]]

class WithdrawCouponGiftDict(TypedDict):
    """`WithdrawCouponGift` as plain data."""

    mchid: NotRequired[str | None]
    stock_id: str
    appid: NotRequired[str | None]
    send_request_no: str
