# Generated from spec/ by `make generate`. Do not edit.
"""Apply for the money of a closed merchant number to be paid out (提交已注销商户号可用余额提现申请单).

POST /v3/mch_operate/risk/withdrawl-apply
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, overload

from ...models.shared.onboarding_document_type import OnboardingDocumentType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ClosedWithdrawalRequestDict
    from ...models.mch_operate import ClosedWithdrawalReply
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


ClosedWithdrawalAccount: TypeAlias = Literal[
    "BASIC_ACCOUNT",
    "OPERATE_ACCOUNT",
    "MARGIN_ACCOUNT",
]
"""Which of the closed merchant's accounts it is taken from (出款子账户类型).

- `BASIC_ACCOUNT`: basic account
- `OPERATE_ACCOUNT`: operation account
- `MARGIN_ACCOUNT`: deposit account.
"""


class ClosedWithdrawalBankAccount(Model, kw_only=True):
    """The bank account (银行账户)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"account_name", "account_number"})

    account_name: str
    """Name of the account; encrypted on the wire (开户名称)"""
    account_bank: str
    """Bank of the account, as the list of banks calls it (开户银行)"""
    bank_branch_id: str | Unset = UNSET
    """Number of the branch between banks; this or its name, where the list of banks asks for it (开户银行联行号)"""
    bank_name: str | Unset = UNSET
    """Name of bank and branch in full; this or the number, where the list of banks asks for it (开户银行全称)"""
    account_number: str
    """Number of the account; encrypted on the wire (银行账号)"""


ClosedWithdrawalBankAccountType: TypeAlias = Literal[
    "ACCOUNT_TYPE_CORPORATE",
    "ACCOUNT_TYPE_PERSONAL",
]
"""Whose bank account it is (账户类型).

- `ACCOUNT_TYPE_CORPORATE`: an organisation's
- `ACCOUNT_TYPE_PERSONAL`: a person's.
"""


class ClosedWithdrawalIdentity(Model, kw_only=True):
    """The person whose account it is; for accounts of persons (收款人账号对应的证件信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"identification_name", "identification_no"})

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
    identification_name: str | Unset = UNSET
    """Name in the document; encrypted on the wire (证件姓名)"""
    identification_no: str | Unset = UNSET
    """Number of the document; encrypted on the wire (证件号码)"""


class ClosedWithdrawalMaterials(Model, kw_only=True):
    """Other papers (补充材料)"""

    additional_media: list[str] | Unset = UNSET
    """Pictures of them, at most ten (补充材料照片)"""


class ClosedWithdrawalNumbers(Model, kw_only=True):
    """Both numbers of the withdrawal (提现申请单号)"""

    applyment_id: str | Unset = UNSET
    """Number WeChat Pay gave the withdrawal (微信支付提现申请单号)"""
    out_request_no: str | Unset = UNSET
    """The platform's own number of the withdrawal; repeating it never pays twice (商户提现申请单号)"""


class ClosedWithdrawalPayee(Model, kw_only=True):
    """The account that is paid into (收款账号信息)"""

    account_type: ClosedWithdrawalBankAccountType
    """Whose bank account it is (账户类型).

    - `ACCOUNT_TYPE_CORPORATE`: an organisation's
    - `ACCOUNT_TYPE_PERSONAL`: a person's.
    """
    bank_account_info: ClosedWithdrawalBankAccount | Unset = UNSET
    """The bank account (银行账户)"""
    identity_info: ClosedWithdrawalIdentity | Unset = UNSET
    """The person whose account it is; for accounts of persons (收款人账号对应的证件信息)"""


ClosedWithdrawalPayeeType: TypeAlias = Literal[
    "CONTRIBUTION_MERCHANT",
    "SERVICE_PROVIDER_MERCHANT",
    "OTHER_MERCHANT",
    "INDIVIDUAL",
]
"""Who is paid (收款对象类型).

- `CONTRIBUTION_MERCHANT`: the closed merchant itself
- `SERVICE_PROVIDER_MERCHANT`: the platform, on its own account
- `OTHER_MERCHANT`: another merchant
- `INDIVIDUAL`: a person.
"""


class ClosedWithdrawalProof(Model, kw_only=True):
    """A paper that asks for the money (申请证明材料)"""

    proof_media_type: ClosedWithdrawalProofType
    """What the picture shows (申请证明材料类型).

    - `BASIC_TRANSACTION_INFORMATION`: the orders the money comes from
    - `LEGAL_ID_CARD`: identity card of the legal representative
    - `ID_CARD`: an identity card
    - `BUSINESS_LICENSE_PHOTO`: the business licence
    - `PAYEE_ID_CARD`: identity card of who is paid
    - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6`: application to be paid, form 6
    - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7`: application to be paid, form 7
    - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8`: application to be paid, form 8.
    """
    proof_media: str
    """Picture of the paper (证明材料照片)"""


ClosedWithdrawalProofType: TypeAlias = Literal[
    "BASIC_TRANSACTION_INFORMATION",
    "LEGAL_ID_CARD",
    "ID_CARD",
    "BUSINESS_LICENSE_PHOTO",
    "PAYEE_ID_CARD",
    "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
    "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
    "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
]
"""What the picture shows (申请证明材料类型).

- `BASIC_TRANSACTION_INFORMATION`: the orders the money comes from
- `LEGAL_ID_CARD`: identity card of the legal representative
- `ID_CARD`: an identity card
- `BUSINESS_LICENSE_PHOTO`: the business licence
- `PAYEE_ID_CARD`: identity card of who is paid
- `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6`: application to be paid, form 6
- `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7`: application to be paid, form 7
- `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8`: application to be paid, form 8.
"""


class ClosedWithdrawalProofs(Model, kw_only=True):
    """Papers that ask for the money (付款申请证明材料)"""

    proof_payee_media: list[ClosedWithdrawalProof] | Unset = UNSET
    """The papers (申请证明材料)"""


class ClosedWithdrawalRequest(Model, kw_only=True):
    """What is to be paid out, and to whom (提交已注销商户号可用余额提现申请单)"""

    sub_mchid: str
    """Merchant number that has been closed (二级商户号)"""
    out_account_type: ClosedWithdrawalAccount
    """Which of the closed merchant's accounts it is taken from (出款子账户类型).

    - `BASIC_ACCOUNT`: basic account
    - `OPERATE_ACCOUNT`: operation account
    - `MARGIN_ACCOUNT`: deposit account.
    """
    amount: int
    """What is to be paid out, at most what the account has (提现金额) Unit: fen."""
    out_request_no: str
    """The platform's own number of the withdrawal; repeating it never pays twice (商户提现申请单号)"""
    payee_type: ClosedWithdrawalPayeeType
    """Who is paid (收款对象类型).

    - `CONTRIBUTION_MERCHANT`: the closed merchant itself
    - `SERVICE_PROVIDER_MERCHANT`: the platform, on its own account
    - `OTHER_MERCHANT`: another merchant
    - `INDIVIDUAL`: a person.
    """
    payee_mchid: str | Unset = UNSET
    """Merchant number of who is paid, for another merchant (收款对象对应的商户号)"""
    payee_info: ClosedWithdrawalPayee
    """The account that is paid into (收款账号信息)"""
    proof_media_list: ClosedWithdrawalProofs | Unset = UNSET
    """Papers that ask for the money (付款申请证明材料)"""
    additional_materials: ClosedWithdrawalMaterials | Unset = UNSET
    """Other papers (补充材料)"""
    remark: str | Unset = UNSET
    """Note of the platform (备注)"""


OPERATION: Operation[ClosedWithdrawalNumbers] = Operation("mch_operate.submit_withdrawal", ClosedWithdrawalNumbers)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ClosedWithdrawalNumbers]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ClosedWithdrawalNumbers]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    json: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ClosedWithdrawalNumbers]:
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
        body: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ClosedWithdrawalNumbers: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ClosedWithdrawalNumbers: ...


def sync(
    *,
    client: Caller,
    body: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    json: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ClosedWithdrawalNumbers:
    """Apply for the money of a closed merchant number to be paid out.

    For a seller that cannot be helped otherwise, such as one whose licence was revoked. Accepted does not mean paid:
    ask for the state from time to time. After an unknown outcome ask by the same number, or repeat it; a new number
    could pay twice.

    Args:
        client: The client to call with.
        body: ClosedWithdrawalRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ClosedWithdrawalNumbers

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012488950
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
        body: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ClosedWithdrawalNumbers]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ClosedWithdrawalNumbers]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    json: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ClosedWithdrawalNumbers]:
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
        body: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ClosedWithdrawalNumbers: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ClosedWithdrawalNumbers: ...


async def asyncio(
    *,
    client: Caller,
    body: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    json: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ClosedWithdrawalNumbers:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ClosedWithdrawalReply]]:
    """Ask by `mch_operate.get_withdrawal_by_out_request_no` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ClosedWithdrawalReply]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ClosedWithdrawalReply]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ClosedWithdrawalReply]] = await check_error(OPERATION, error).resolve_async()
    return found
