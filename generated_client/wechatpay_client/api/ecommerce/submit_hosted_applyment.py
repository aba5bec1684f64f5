# Generated from spec/ by `make generate`. Do not edit.
"""Apply for a seller of a platform that keeps its sellers' accounts (提交申请单).

POST /v3/ecommerce/applyments/submit-account-hosting-applyment
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...models.ecommerce import (
    ApplymentBankAccountType,
    ApplymentBeneficiary,
    ApplymentBusinessLicense,
    ApplymentContact,
    ApplymentDocumentType,
    ApplymentFinanceLicense,
    ApplymentIdCard,
    ApplymentIdDocument,
    ApplymentNumbers,
    ApplymentOrganizationType,
    ApplymentSettlementRule,
    ApplymentStore,
)
from ...models.shared.applyment_document_holder import ApplymentDocumentHolder
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, HostedApplymentRequestDict
    from ...models.ecommerce import Applyment
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class HostedApplymentBankAccount(Model, kw_only=True):
    """Account to which the seller's money is withdrawn (结算银行账户)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"account_name", "account_number"})

    bank_account_type: ApplymentBankAccountType
    """Whose account it is (账户类型).

    - `74`: the organisation's (对公)
    - `75`: a person's, for sellers without a licence and sole traders (对私).
    """
    account_bank: str
    """Bank of the account, as the list of banks calls it (开户银行)"""
    account_name: str
    """Name of the account, that of the licence or of the person; encrypted on the wire (开户名称)"""
    bank_branch_id: str | Unset = UNSET
    """Number of the branch between banks; this or its name, where the list of banks asks for it (开户银行联行号)"""
    bank_name: str | Unset = UNSET
    """Name of bank and branch in full; this or the number, where the list of banks asks for it (开户银行全称)"""
    account_number: str
    """Number of the account; encrypted on the wire (银行账号)"""


class HostedApplymentRequest(Model, kw_only=True):
    """What a platform that keeps its sellers' accounts tells about one of them (账号托管类平台提交申请单)"""

    out_request_no: str
    """The platform's own number of the application; a rejected one is corrected under the same (业务申请编号)"""
    organization_type: ApplymentOrganizationType
    """What kind of seller applies (主体类型).

    - `2401`: person without a business licence, small (小微商户)
    - `2500`: person without a business licence who has sold online for 6 months and for more than 200,000 yuan
      (个人卖家)
    - `4`: sole trader (个体工商户)
    - `2`: company (企业)
    - `3`: public institution (事业单位)
    - `2502`: government body (政府机关)
    - `1708`: social organisation (社会组织).
    """
    finance_institution: bool | Unset = UNSET
    """Whether the seller is a financial institution; not, if left out (是否金融机构)"""
    business_license_info: ApplymentBusinessLicense | Unset = UNSET
    """Business licence or certificate; left out by sellers without one (营业执照/登记证书信息)"""
    finance_institution_info: ApplymentFinanceLicense | Unset = UNSET
    """Licences of a financial institution (金融机构许可证信息)"""
    id_holder_type: ApplymentDocumentHolder | Unset = UNSET
    """Whose document is handed in (证件持有人类型).

    - `LEGAL`: the owner's or legal representative's
    - `SUPER`: that of the person who acts for the seller, for government bodies and public institutions only.
    """
    id_doc_type: ApplymentDocumentType | Unset = UNSET
    """Kind of the owner's or legal representative's document; identity card if left out (经营者/法人证件类型)"""
    authorize_letter_copy: str | Unset = UNSET
    """Picture of the letter that explains why the legal representative's document is missing (法定代表人说明函)"""
    id_card_info: ApplymentIdCard | Unset = UNSET
    """Identity card of the owner or legal representative, if that is the document (经营者/法人身份证信息)"""
    id_doc_info: ApplymentIdDocument | Unset = UNSET
    """Document of the owner or legal representative, if not an identity card (经营者/法人其他类型证件信息)"""
    ubo_info_list: list[ApplymentBeneficiary] | Unset = UNSET
    """Who owns or controls the company, beside the legal representative; for companies, at most four of them, three if
    the legal representative is one (最终受益人信息列表)
    """
    account_info: HostedApplymentBankAccount
    """Account to which the seller's money is withdrawn (结算银行账户)"""
    contact_info: ApplymentContact
    """The person who signs for the seller in WeChat and runs its account; documents are needed of somebody who acts for
    the seller only (超级管理员信息)
    """
    sales_scene_info: ApplymentStore
    """The seller's shop on the platform, with its address or its code (店铺信息)"""
    settlement_info: ApplymentSettlementRule | Unset = UNSET
    """At what rate the seller is settled; the platform's usual one if left out (结算规则)"""
    merchant_shortname: str
    """Short name, which buyers read after paying (商户简称)"""
    qualifications: list[str] | Unset = UNSET
    """Pictures of the papers the seller's trade needs (特殊资质)"""
    business_addition_pics: list[str] | Unset = UNSET
    """Pictures of whatever else the review asked for (补充材料)"""
    business_addition_desc: str | Unset = UNSET
    """Anything else to be said; a person who sells must state here that they have sold for 6 months and for more than
    200,000 yuan (补充说明)
    """
    proxy_sign_verify_mode: bool | Unset = UNSET
    """Whether the platform signs and checks the identity for the seller, which it then reports by
    submit-sign-verify-info (是否走平台代理签约和代理核身入驻模式)
    """
    id_card_complete_statement: str | Unset = UNSET
    """Statement that goes with the identity card of the seller"""


OPERATION: Operation[ApplymentNumbers] = Operation("ecommerce.submit_hosted_applyment", ApplymentNumbers)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ApplymentNumbers]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ApplymentNumbers]: ...


def sync_detailed(
    *,
    client: Caller,
    body: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping | Unset = UNSET,
    json: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ApplymentNumbers]:
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
        body: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ApplymentNumbers: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ApplymentNumbers: ...


def sync(
    *,
    client: Caller,
    body: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping | Unset = UNSET,
    json: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ApplymentNumbers:
    """Apply for a seller of a platform that keeps its sellers' accounts.

    Accepted does not mean approved: ask for the state from time to time. Pictures are uploaded first. A rejected
    application is corrected by submitting it again under the same number. Persons without a licence from outside
    mainland China cannot apply here.

    Args:
        client: The client to call with.
        body: HostedApplymentRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ApplymentNumbers

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015616688
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
        body: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ApplymentNumbers]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ApplymentNumbers]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping | Unset = UNSET,
    json: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ApplymentNumbers]:
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
        body: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ApplymentNumbers: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ApplymentNumbers: ...


async def asyncio(
    *,
    client: Caller,
    body: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping | Unset = UNSET,
    json: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ApplymentNumbers:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[Applyment]]:
    """Ask by `ecommerce.get_applyment_by_out_request_no` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[Applyment]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[Applyment]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[Applyment]] = await check_error(OPERATION, error).resolve_async()
    return found
