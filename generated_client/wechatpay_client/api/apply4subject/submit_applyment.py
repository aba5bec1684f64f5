# Generated from spec/ by `make generate`. Do not edit.
"""Tell who a merchant is, so that it can confirm that it wants its account (提交商户开户意愿申请单).

POST /v3/apply4subject/applyment
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar, overload

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

    from ...api.apply4subject.get_applyment import SubjectApplyment
    from ...models.dicts import AnyMapping, SubjectApplymentRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SubjectAddition(Model, kw_only=True):
    """Whatever else is to be said (补充材料)"""

    confirm_mchid_list: list[str] | Unset = UNSET
    """The merchant numbers that are to be authorised as soon as the merchant has confirmed (待确认商户号列表)"""


class SubjectApplymentRequest(Model, kw_only=True):
    """Who the merchant is that shall confirm its willingness (提交商户开户意愿申请单)"""

    channel_id: str | Unset = UNSET
    """Merchant number of the channel that brought the merchant in (渠道商户号)"""
    business_code: str
    """The service provider's own number of the application; a rejected one is corrected under the same
    (业务申请编号)
    """
    contact_info: SubjectContact
    """The person who confirms for the merchant in WeChat (联系人信息)"""
    subject_info: SubjectInfo
    """What the merchant is (主体信息)"""
    identification_info: SubjectIdentification
    """The owner or legal representative, by their document (法人身份信息)"""
    ubo_info: SubjectBeneficiary | Unset = UNSET
    """Who owns or controls the company, in an older form (最终受益人信息)"""
    ubo_info_list: list[OnboardingBeneficiary] | Unset = UNSET
    """Who owns or controls the company; for companies (最终受益人信息列表)"""
    addition_info: SubjectAddition | Unset = UNSET
    """Whatever else is to be said (补充材料)"""


class SubjectBeneficiary(Model, kw_only=True):
    """Who owns or controls the company, in an older form (最终受益人信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"ubo_name", "ubo_id_number"})

    ubo_id_type: OnboardingDocumentType | Unset = UNSET
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
    ubo_id_card_copy: str | Unset = UNSET
    """Picture of the side of the identity card with the portrait (身份证人像面照片)"""
    ubo_id_card_national: str | Unset = UNSET
    """Picture of the side of the identity card with the emblem (身份证国徽面照片)"""
    ubo_id_doc_copy: str | Unset = UNSET
    """Picture of another document (证件照片)"""
    ubo_name: str | Unset = UNSET
    """Name in the document; encrypted on the wire (受益人姓名)"""
    ubo_id_number: str | Unset = UNSET
    """Number of the document; encrypted on the wire (证件号码)"""
    ubo_id_card_valid_date: list[str] | str | Unset = UNSET
    """From when to when the document is valid, as a text of JSON (证件有效日期) Travels as JSON inside a text."""


class SubjectCertificate(Model, kw_only=True):
    """Certificate, of public institutions, government bodies and social organisations (登记证书)"""

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
    """Number of the certificate (证书编号)"""
    cert_copy: str
    """Picture of the certificate (登记证书照片)"""
    merchant_name: str
    """Name on the certificate (商户名称)"""
    legal_person: str
    """Name of the legal representative (法人姓名)"""
    company_address: str
    """Registered address (注册地址)"""
    cert_valid_date: list[str] | str
    """From when to when the certificate is valid, as a text of JSON (证书有效日期) Travels as JSON inside a text."""


class SubjectContact(Model, kw_only=True):
    """The person who confirms for the merchant in WeChat (联系人信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name", "id_card_number", "mobile"})

    contact_type: OnboardingAdministratorType | Unset = UNSET
    """Who the administrator is (超级管理员类型).

    - `LEGAL`: the owner or legal representative
    - `SUPER`: somebody who acts for the merchant.
    """
    name: str
    """Name of the person; encrypted on the wire (联系人姓名)"""
    contact_id_doc_type: OnboardingDocumentType | Unset = UNSET
    """Kind of the person's document (联系人证件类型)"""
    id_card_number: str | Unset = UNSET
    """Number of the person's document; encrypted on the wire (联系人身份证号码)"""
    contact_id_doc_copy: str | Unset = UNSET
    """Picture of the front, for an identity card the side with the portrait (联系人证件正面照片)"""
    contact_id_doc_copy_back: str | Unset = UNSET
    """Picture of the back; a passport has none (联系人证件反面照片)"""
    contact_period_begin: date | Unset = UNSET
    """First day the document is valid (联系人证件有效期开始时间)"""
    contact_period_end: str | Unset = UNSET
    """Last day the document is valid, as year-month-day, or 长期 for one without an end (联系人证件有效期结束时间)"""
    business_authorization_letter: str | Unset = UNSET
    """Picture of the letter by which the merchant lets the person act for it (业务办理授权函)"""
    mobile: str
    """Mobile number of the person; encrypted on the wire (联系人手机号)"""


class SubjectIdentification(Model, kw_only=True):
    """The owner or legal representative, by their document (法人身份信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {"identification_name", "identification_number", "identification_address"}
    )

    id_holder_type: ApplymentDocumentHolder | Unset = UNSET
    """Whose document is handed in (证件持有人类型).

    - `LEGAL`: the owner's or legal representative's
    - `SUPER`: that of the person who acts for the seller, for government bodies and public institutions only.
    """
    identification_type: OnboardingDocumentType
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
    identification_name: str
    """Name in the document; encrypted on the wire (证件姓名)"""
    identification_number: str | Unset = UNSET
    """Number of the document; encrypted on the wire (证件号码)"""
    identification_valid_date: list[str] | str | Unset = UNSET
    """From when to when the document is valid, as a text of JSON (证件有效日期) Travels as JSON inside a text."""
    identification_address: str | Unset = UNSET
    """Address in the document; encrypted on the wire (证件居住地址)"""
    identification_front_copy: str | Unset = UNSET
    """Picture of the front, for an identity card the side with the portrait (证件正面照片)"""
    identification_back_copy: str | Unset = UNSET
    """Picture of the back; a passport has none (证件反面照片)"""
    owner: bool | Unset = UNSET
    """Whether the legal representative owns or controls the company; for companies (经营者/法人是否为受益人)"""


class SubjectInfo(Model, kw_only=True):
    """What the merchant is (主体信息)"""

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
    is_finance_institution: bool | Unset = UNSET
    """Whether it is a financial institution; not, if left out (是否金融机构)"""
    business_licence_info: SubjectLicence | Unset = UNSET
    """Business licence, of companies and sole traders (营业执照)"""
    certificate_info: SubjectCertificate | Unset = UNSET
    """Certificate, of public institutions, government bodies and social organisations (登记证书)"""
    company_prove_copy: str | Unset = UNSET
    """Picture of the letter that proves who it is; for government bodies and public institutions (单位证明函照片)"""
    assist_prove_info: SubjectMicroBusiness | Unset = UNSET
    """Where a person without a business licence sells (辅助证明材料信息)"""
    special_operation_list: list[SubjectSpecialOperation] | Unset = UNSET
    """Licences of trades that need one (经营许可证信息)"""
    finance_institution_info: OnboardingFinanceLicense | Unset = UNSET
    """Licences of a financial institution (金融机构许可证信息)"""


class SubjectLicence(Model, kw_only=True):
    """Business licence, of companies and sole traders (营业执照)"""

    licence_number: str
    """Registration number or social credit code (营业执照注册号)"""
    licence_copy: str
    """Picture of the licence (营业执照照片)"""
    merchant_name: str
    """Name on the licence (商户名称)"""
    legal_person: str
    """Name of the owner or legal representative (法人姓名)"""
    company_address: str
    """Registered address (注册地址)"""
    licence_valid_date: list[str] | str
    """From when to when the licence is valid, as a text of JSON (营业执照有效日期) Travels as JSON inside a text."""


class SubjectMicroBusiness(Model, kw_only=True):
    """Where a person without a business licence sells (辅助证明材料信息)"""

    micro_biz_type: OnboardingMicroBusinessType
    """How a person without a business licence sells (小微经营类型).

    - `MICRO_TYPE_STORE`: in a shop
    - `MICRO_TYPE_MOBILE`: on the move, or as a service to the neighbourhood
    - `MICRO_TYPE_ONLINE`: online.
    """
    store_name: str
    """Name of the shop (门店名称)"""
    store_address_code: str | Unset = UNSET
    """Where it is, at least the city, by its administrative code (门店省市编码)"""
    store_address: str
    """Address of the shop without province and city (门店地址)"""
    store_header_copy: str
    """Picture of its front (门店门头照片)"""
    store_indoor_copy: str
    """Picture of its inside (店内环境照片)"""


class SubjectSpecialOperation(Model, kw_only=True):
    """A licence of a trade that needs one (经营许可证)"""

    category_id: int
    """The trade, by its number (行业ID)"""
    operation_copy_list: list[str] | Unset = UNSET
    """Pictures of the licence (经营许可证照片)"""


OPERATION: Operation[OnboardingApplymentNumber] = Operation("apply4subject.submit_applyment", OnboardingApplymentNumber)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OnboardingApplymentNumber]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OnboardingApplymentNumber]: ...


def sync_detailed(
    *,
    client: Caller,
    body: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping | Unset = UNSET,
    json: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping | Unset = UNSET,
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
        body: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> OnboardingApplymentNumber: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> OnboardingApplymentNumber: ...


def sync(
    *,
    client: Caller,
    body: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping | Unset = UNSET,
    json: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> OnboardingApplymentNumber:
    """Tell who a merchant is, so that it can confirm that it wants its account.

    Accepted does not mean approved: ask for the state from time to time. Pictures are uploaded first. A rejected
    application is corrected by sending it again under the same number.

    Args:
        client: The client to call with.
        body: SubjectApplymentRequest or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
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
        body: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OnboardingApplymentNumber]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[OnboardingApplymentNumber]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping | Unset = UNSET,
    json: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping | Unset = UNSET,
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
        body: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> OnboardingApplymentNumber: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> OnboardingApplymentNumber: ...


async def asyncio(
    *,
    client: Caller,
    body: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping | Unset = UNSET,
    json: SubjectApplymentRequest | SubjectApplymentRequestDict | AnyMapping | Unset = UNSET,
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[SubjectApplyment]]:
    """Ask by `apply4subject.get_applyment` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[SubjectApplyment]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[SubjectApplyment]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[SubjectApplyment]] = await check_error(OPERATION, error).resolve_async()
    return found
