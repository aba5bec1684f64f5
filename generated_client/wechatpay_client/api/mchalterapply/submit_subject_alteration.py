# Generated from spec/ by `make generate`. Do not edit.
"""Apply for other papers of a merchant (提交资料变更申请单).

POST /v3/mchalterapply/mchsubjectalterapplyment
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, overload

from ...models.mchalterapply import AlterationNumber
from ...models.shared.applyment_document_holder import ApplymentDocumentHolder
from ...models.shared.onboarding_certificate_type import OnboardingCertificateType, OnboardingSubjectType
from ...models.shared.onboarding_document_type import OnboardingDocumentType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, SubjectAlterationDict
    from ...models.mchalterapply import SubjectAlterationStatus
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AlterationAddition(Model, kw_only=True):
    """Pictures of other papers (补充材料列表)"""

    bank_openaccount_license: list[str] | Unset = UNSET
    """The bank's licence to open accounts (银行开户许可证)"""
    openaccount_approval: list[str] | Unset = UNSET
    """The approval of the account (开户核准通知书)"""
    legal_other_prove: list[str] | Unset = UNSET
    """What else proves who the legal representative is (法人身份辅助证明)"""
    agency_prove: list[str] | Unset = UNSET
    """What the authority says that gave the certificate (发证机关证明)"""
    ubo_prove: list[str] | Unset = UNSET
    """What proves who owns or controls the company (受益所有人补充材料)"""


AlterationScope: TypeAlias = Literal[
    "ALTER_SCOPE_FULL",
    "ALTER_SCOPE_BUSINESS_CERT",
    "ALTER_SCOPE_UBO",
]
"""What changes (主体资料变更范围).

- `ALTER_SCOPE_FULL`: everything
- `ALTER_SCOPE_BUSINESS_CERT`: only the licence or certificate
- `ALTER_SCOPE_UBO`: only who owns or controls the merchant.
"""


class AlteredBeneficiary(Model, kw_only=True):
    """A person who owns or controls the company (最终受益人信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"card_name", "card_number", "card_address"})

    id_doc_type: OnboardingDocumentType | Unset = UNSET
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
    card_front: str | Unset = UNSET
    """Picture of the front, for an identity card the side with the portrait (证件正面照片)"""
    card_back: str | Unset = UNSET
    """Picture of the back; a passport has none (证件反面照片)"""
    card_name: str | Unset = UNSET
    """Name in the document; encrypted on the wire (证件姓名)"""
    card_number: str | Unset = UNSET
    """Number of the document; encrypted on the wire (证件号码)"""
    card_address: str | Unset = UNSET
    """Address in the document; encrypted on the wire (证件居住地址)"""
    card_period_begin: date | Unset = UNSET
    """First day the document is valid (证件有效期开始时间)"""
    card_period_end: str | Unset = UNSET
    """Last day the document is valid, as year-month-day, or 长期 for one without an end (证件有效期结束时间)"""


class AlteredCertificate(Model, kw_only=True):
    """Certificate, of public institutions, government bodies and social organisations (登记证书信息)"""

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
    """Picture of the certificate (证书照片)"""
    merchant_name: str
    """Name on the certificate (商户名称)"""
    legal_person: str
    """Name of the legal representative (法人姓名)"""
    company_address: str | Unset = UNSET
    """Registered address (注册地址)"""
    cert_period_begin: date | Unset = UNSET
    """First day the certificate is valid (有效期开始时间)"""
    cert_period_end: str | Unset = UNSET
    """Last day the certificate is valid, as year-month-day, or 长期 for one without an end (有效期结束时间)"""


class AlteredFinanceLicense(Model, kw_only=True):
    """Licences of a financial institution (金融机构许可证)"""

    finance_type: AlteredFinanceType
    """What kind of financial institution the merchant is (金融机构类型).

    - `FINANCE_TYPE_BANK_AGENT`: bank
    - `FINANCE_TYPE_PAYMENT_AGENT`: payment company
    - `FINANCE_TYPE_INSURANCE`: insurance
    - `FINANCE_TYPE_TRADE_AND_SETTLE`: exchange, clearing or settlement
    - `FINANCE_TYPE_OTHER`: any other.
    """
    finance_license_pics: list[str]
    """Pictures of the licences (金融机构许可证图片)"""


AlteredFinanceType: TypeAlias = Literal[
    "FINANCE_TYPE_BANK_AGENT",
    "FINANCE_TYPE_PAYMENT_AGENT",
    "FINANCE_TYPE_INSURANCE",
    "FINANCE_TYPE_TRADE_AND_SETTLE",
    "FINANCE_TYPE_OTHER",
]
"""What kind of financial institution the merchant is (金融机构类型).

- `FINANCE_TYPE_BANK_AGENT`: bank
- `FINANCE_TYPE_PAYMENT_AGENT`: payment company
- `FINANCE_TYPE_INSURANCE`: insurance
- `FINANCE_TYPE_TRADE_AND_SETTLE`: exchange, clearing or settlement
- `FINANCE_TYPE_OTHER`: any other.
"""


class AlteredLegalPerson(Model, kw_only=True):
    """The owner or legal representative, by their document (法人身份信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"card_name", "card_number", "card_address"})

    id_holder_type: ApplymentDocumentHolder | Unset = UNSET
    """Whose document is handed in (证件持有人类型).

    - `LEGAL`: the owner's or legal representative's
    - `SUPER`: that of the person who acts for the seller, for government bodies and public institutions only.
    """
    id_doc_type: OnboardingDocumentType | Unset = UNSET
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
    card_front: str | Unset = UNSET
    """Picture of the front, for an identity card the side with the portrait (证件正面照片)"""
    card_back: str | Unset = UNSET
    """Picture of the back; a passport has none (证件反面照片)"""
    card_name: str | Unset = UNSET
    """Name in the document; encrypted on the wire (证件姓名)"""
    card_number: str | Unset = UNSET
    """Number of the document; encrypted on the wire (证件号码)"""
    card_address: str | Unset = UNSET
    """Address in the document; encrypted on the wire (证件居住地址)"""
    card_period_begin: date | Unset = UNSET
    """First day the document is valid (证件有效期开始时间)"""
    card_period_end: str | Unset = UNSET
    """Last day the document is valid, as year-month-day, or 长期 for one without an end (证件有效期结束时间)"""
    as_ubo: bool | Unset = UNSET
    """Whether the legal representative owns or controls the company; for companies (经营者/法人是否为受益人)"""


class AlteredLicense(Model, kw_only=True):
    """Business licence, of companies and sole traders (营业执照信息)"""

    license_number: str
    """Registration number or social credit code (营业执照注册号)"""
    license_copy: str
    """Picture of the licence (营业执照照片)"""
    merchant_name: str
    """Name on the licence (商户名称)"""
    legal_person: str
    """Name of the owner or legal representative (法人姓名)"""
    company_address: str | Unset = UNSET
    """Registered address (注册地址)"""
    license_period_begin: date | Unset = UNSET
    """First day the licence is valid (有效期开始时间)"""
    license_period_end: str | Unset = UNSET
    """Last day the licence is valid, as year-month-day, or 长期 for one without an end (有效期结束时间)"""


class SubjectAlteration(Model, kw_only=True):
    """The new papers of a merchant (提交资料变更申请单)"""

    merchant_code: str
    """Merchant number of the merchant (商户号)"""
    out_request_no: str
    """The service provider's own number of the change (业务申请编号)"""
    alter_scope: AlterationScope | Unset = UNSET
    """What changes (主体资料变更范围).

    - `ALTER_SCOPE_FULL`: everything
    - `ALTER_SCOPE_BUSINESS_CERT`: only the licence or certificate
    - `ALTER_SCOPE_UBO`: only who owns or controls the merchant.
    """
    organization_type: OnboardingSubjectType
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
    """Whether it is a financial institution; not, if left out (是否金融机构)"""
    business_license_info: AlteredLicense | Unset = UNSET
    """Business licence, of companies and sole traders (营业执照信息)"""
    certificate_info: AlteredCertificate | Unset = UNSET
    """Certificate, of public institutions, government bodies and social organisations (登记证书信息)"""
    finance_institution_info: AlteredFinanceLicense | Unset = UNSET
    """Licences of a financial institution (金融机构许可证)"""
    legal_person_info: AlteredLegalPerson | Unset = UNSET
    """The owner or legal representative, by their document (法人身份信息)"""
    ubo_info_list: list[AlteredBeneficiary] | Unset = UNSET
    """Who owns or controls the company; for companies (最终受益人信息列表)"""
    addition: AlterationAddition | Unset = UNSET
    """Pictures of other papers (补充材料列表)"""


OPERATION: Operation[AlterationNumber] = Operation("mchalterapply.submit_subject_alteration", AlterationNumber)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: SubjectAlteration | SubjectAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: SubjectAlteration | SubjectAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]: ...


def sync_detailed(
    *,
    client: Caller,
    body: SubjectAlteration | SubjectAlterationDict | AnyMapping | Unset = UNSET,
    json: SubjectAlteration | SubjectAlterationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AlterationNumber]:
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
        body: SubjectAlteration | SubjectAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AlterationNumber: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: SubjectAlteration | SubjectAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AlterationNumber: ...


def sync(
    *,
    client: Caller,
    body: SubjectAlteration | SubjectAlterationDict | AnyMapping | Unset = UNSET,
    json: SubjectAlteration | SubjectAlterationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AlterationNumber:
    """Apply for other papers of a merchant.

    Pictures are uploaded first. Accepted does not mean done: the change is reviewed. With a scope only the parts that
    belong to it are sent.

    Args:
        client: The client to call with.
        body: SubjectAlteration or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AlterationNumber

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4014090649
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
        body: SubjectAlteration | SubjectAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: SubjectAlteration | SubjectAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: SubjectAlteration | SubjectAlterationDict | AnyMapping | Unset = UNSET,
    json: SubjectAlteration | SubjectAlterationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AlterationNumber]:
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
        body: SubjectAlteration | SubjectAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AlterationNumber: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: SubjectAlteration | SubjectAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AlterationNumber: ...


async def asyncio(
    *,
    client: Caller,
    body: SubjectAlteration | SubjectAlterationDict | AnyMapping | Unset = UNSET,
    json: SubjectAlteration | SubjectAlterationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AlterationNumber:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[SubjectAlterationStatus]]:
    """Ask by `mchalterapply.get_subject_alteration_by_out_request_no` what became of a call of this operation whose
    outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[SubjectAlterationStatus]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[SubjectAlterationStatus]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[SubjectAlterationStatus]] = await check_error(OPERATION, error).resolve_async()
    return found
