# Generated from spec/ by `make generate`. Do not edit.
"""Apply for a seller's merchant number to be closed and its money to be paid out (提交注销提现申请).

POST /v3/ecommerce/account/apply-cancel-withdraw
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, overload

from ...models.ecommerce import CancelWithdrawChoice
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, CancelWithdrawRequestDict
    from ...models.ecommerce import CancelWithdraw
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


CancelWithdrawAccountType: TypeAlias = Literal[
    "ACCOUNT_TYPE_CORPORATE",
    "ACCOUNT_TYPE_PERSONAL",
]
"""Whose bank account it is (账户类型).

- `ACCOUNT_TYPE_CORPORATE`: the organisation's (对公)
- `ACCOUNT_TYPE_PERSONAL`: a person's (对私).
"""


class CancelWithdrawBankAccount(Model, kw_only=True):
    """A bank account (银行账户)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"account_name", "account_number"})

    account_name: str
    """Name of the account; encrypted on the wire (开户名称)"""
    account_bank: str
    """Bank of the account, as the list of banks calls it (开户银行)"""
    bank_branch_id: str | Unset = UNSET
    """Number of the branch between banks; this or its name, where the list of banks asks for it (开户银行联行号)"""
    bank_branch_name: str | Unset = UNSET
    """Name of bank and branch in full; this or the number, where the list of banks asks for it (开户银行全称)"""
    bank_name: str | Unset = UNSET
    """Another name of bank_branch_name, from the interface before this one (开户银行全称)"""
    account_number: str
    """Number of the account; encrypted on the wire (银行账号)"""


CancelWithdrawDocumentType: TypeAlias = Literal[
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
"""Kind of document that names the person (证件类型).

- `IDENTIFICATION_TYPE_ID_CARD`: identity card of mainland China
- `IDENTIFICATION_TYPE_IDCARD`: the same, as older sources spell it
- `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`: foreign passport
- `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`:
  travel permit of a resident of Hong Kong, Macao or Taiwan
- `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`: residence permit of a foreigner
- `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`: mainland residence permit of a
  resident of Hong Kong, Macao or Taiwan.
"""


class CancelWithdrawIdentity(Model, kw_only=True):
    """Document of the person whose account receives the money; needed with ACCOUNT_TYPE_PERSONAL (收款人证件信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"identification_name", "identification_no"})

    id_doc_type: CancelWithdrawDocumentType | Unset = UNSET
    """Kind of document that names the person (证件类型).

    - `IDENTIFICATION_TYPE_ID_CARD`: identity card of mainland China
    - `IDENTIFICATION_TYPE_IDCARD`: the same, as older sources spell it
    - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`: foreign passport
    - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`,
      `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`: travel permit of a resident of Hong Kong, Macao or Taiwan
    - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`: residence permit of a foreigner
    - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`: mainland residence permit of
      a resident of Hong Kong, Macao or Taiwan.
    """
    identification_name: str
    """Name in the document; encrypted on the wire (证件姓名)"""
    identification_no: str
    """Number of the document; encrypted on the wire (证件号码)"""


class CancelWithdrawNumbers(Model, kw_only=True):
    """Both numbers of the application (注销提现申请单号)"""

    applyment_id: str | Unset = UNSET
    """Number WeChat Pay gave the application to close a merchant number (微信支付注销提现申请单号)"""
    out_request_no: str | Unset = UNSET
    """The platform's own number of the application to close a merchant number (商户注销申请单号)"""


class CancelWithdrawPayee(Model, kw_only=True):
    """The bank account that receives the money; needed with APPLY_WITHDRAW (收款账号信息)"""

    account_type: CancelWithdrawAccountType
    """Whose bank account it is (账户类型).

    - `ACCOUNT_TYPE_CORPORATE`: the organisation's (对公)
    - `ACCOUNT_TYPE_PERSONAL`: a person's (对私).
    """
    bank_account_info: CancelWithdrawBankAccount
    """A bank account (银行账户)"""
    identity_info: CancelWithdrawIdentity | Unset = UNSET
    """Document of the person whose account receives the money; needed with ACCOUNT_TYPE_PERSONAL (收款人证件信息)"""


class CancelWithdrawProof(Model, kw_only=True):
    """One paper that asks for the money (付款申请材料)"""

    proof_media_type: CancelWithdrawProofType
    """What the paper is (付款申请材料类型). `WITHDRAWAL_APPLICATION`: the signed application to be paid
    (付款申请书).
    """
    proof_media: str
    """Picture of the paper (证明材料照片)"""


CancelWithdrawProofType: TypeAlias = Literal["WITHDRAWAL_APPLICATION"]
"""What the paper is (付款申请材料类型). `WITHDRAWAL_APPLICATION`: the signed application to be paid (付款申请书)."""


class CancelWithdrawRequest(Model, kw_only=True):
    """The seller whose merchant number is to be closed, and where its money goes (提交注销提现申请)"""

    sub_mchid: str
    """Merchant number that is to be closed (申请注销的二级商户号)"""
    out_request_no: str
    """The platform's own number of the application to close a merchant number (商户注销申请单号)"""
    withdraw: CancelWithdrawChoice | Unset = UNSET
    """Whether the money is paid out (是否提取资金).

    - `APPLY_WITHDRAW`: yes, all of it, to the account named
    - `NOT_APPLY_WITHDRAW`: no, the merchant number is only closed.
    """
    payee_info: CancelWithdrawPayee | Unset = UNSET
    """The bank account that receives the money; needed with APPLY_WITHDRAW (收款账号信息)"""
    proof_medias: list[CancelWithdrawProof] | Unset = UNSET
    """Papers that ask for the money; of companies whose licence was revoked, and of public institutions, government
    bodies and social organisations (付款申请材料)
    """
    additional_materials: list[str] | Unset = UNSET
    """Pictures of other papers (其他补充材料)"""
    remark: str | Unset = UNSET
    """Note on the payment, which the bank shows (备注)"""


OPERATION: Operation[CancelWithdrawNumbers] = Operation("ecommerce.submit_cancel_withdraw", CancelWithdrawNumbers)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelWithdrawNumbers]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelWithdrawNumbers]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping | Unset = UNSET,
    json: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CancelWithdrawNumbers]:
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
        body: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CancelWithdrawNumbers: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CancelWithdrawNumbers: ...


def sync(
    *,
    client: Caller,
    body: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping | Unset = UNSET,
    json: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CancelWithdrawNumbers:
    """Apply for a seller's merchant number to be closed and its money to be paid out.

    Accepted does not mean closed: the application is reviewed, and the seller must confirm it within 30 days. Then all
    its money goes to the account named, one payment per account it comes from. After an unknown outcome ask by the same
    number; a new number would be another application.

    Args:
        client: The client to call with.
        body: CancelWithdrawRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CancelWithdrawNumbers

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4013892756
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
        body: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelWithdrawNumbers]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelWithdrawNumbers]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping | Unset = UNSET,
    json: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CancelWithdrawNumbers]:
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
        body: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CancelWithdrawNumbers: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CancelWithdrawNumbers: ...


async def asyncio(
    *,
    client: Caller,
    body: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping | Unset = UNSET,
    json: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CancelWithdrawNumbers:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[CancelWithdraw]]:
    """Ask by `ecommerce.get_cancel_withdraw_by_out_request_no` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[CancelWithdraw]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[CancelWithdraw]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[CancelWithdraw]] = await check_error(OPERATION, error).resolve_async()
    return found
