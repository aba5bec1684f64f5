# Generated from spec/ by `make generate`. Do not edit.
"""Pay a user for a sub-merchant without confirmation, as the user has authorised it (转账（用户自动收款）).

POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, overload

from ...models.fund_app import TransferSceneReport
from ...models.shared.transfer_bill_fail_reason import TransferBillFailReason
from ...models.shared.transfer_bill_state import TransferBillState
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.fund_app.get_partner_transfer import PartnerTransferBill
    from ...models.dicts import AnyMapping, AuthorizedPartnerTransferRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AuthorizedPartnerTransferBill(Model, kw_only=True):
    """A payout for a sub-merchant without confirmation, and its state (转账单)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    transfer_bill_no: str
    """Number WeChat Pay gave the transfer (微信转账单号)"""
    appid: str | Unset = UNSET
    """AppID under which the user has the OpenID; it must be bound to the merchant (商户AppID)"""
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
    update_time: datetime | Unset = UNSET
    """When the payout last changed (最后一次状态变更时间)"""


class AuthorizedPartnerTransferRequest(Model, kw_only=True):
    """A payout for a sub-merchant that needs no confirmation, as the user has authorised it (用户自动收款)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str | None | Unset = UNSET
    """AppID under which the user has the OpenID; it must be bound to the merchant (商户AppID) Left out, it is the
    client's default.
    """
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    user_name: str | Unset = UNSET
    """Real name of the user who is paid, checked against their OpenID; needed from 2000 yuan on, not allowed below 0.3
    yuan; encrypted on the wire (收款用户姓名)
    """
    transfer_amount: int
    """What the user receives (转账金额) Unit: fen."""
    transfer_remark: str
    """Note on the payout, which the user reads when receiving it (转账备注)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result of the payout; public, https, without a query (通知地址)"""
    user_recv_perception: str | Unset = UNSET
    """Reason of the payout as the user reads it, one of those of the purpose; its usual one if left out
    (用户收款感知)
    """
    transfer_scene_id: str
    """What the payout is for (转账场景ID): 1000 marketing in cash, 1002 government subsidy, 1004 insurance claim, 1005
    commission, 1009 purchase of goods, 1010 second-hand goods bought back, 1011 compensation by a company, 1013
    charitable aid.
    """
    transfer_scene_report_infos: list[TransferSceneReport]
    """What the purpose asks to be reported (转账场景报备信息)"""
    authorization_id: str
    """Number WeChat Pay gave a user's authorisation to be paid without confirming (微信自动收款授权单号)"""


OPERATION: Operation[AuthorizedPartnerTransferBill] = Operation(
    "fund_app.create_authorized_partner_transfer",
    AuthorizedPartnerTransferBill,
    body_defaults={"appid": True, "notify_url": False},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AuthorizedPartnerTransferBill]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AuthorizedPartnerTransferBill]: ...


def sync_detailed(
    *,
    client: Caller,
    body: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping | Unset = UNSET,
    json: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AuthorizedPartnerTransferBill]:
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
        body: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AuthorizedPartnerTransferBill: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AuthorizedPartnerTransferBill: ...


def sync(
    *,
    client: Caller,
    body: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping | Unset = UNSET,
    json: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AuthorizedPartnerTransferBill:
    """Pay a user for a sub-merchant without confirmation, as the user has authorised it.

    For users who have authorised it. Accepted does not mean paid: the result comes by notification, or by query.
    Repeating the same number with the same contents is safe, and is the right answer to an unknown outcome; a new
    number could pay twice.

    Args:
        client: The client to call with.
        body: AuthorizedPartnerTransferRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AuthorizedPartnerTransferBill

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016809837
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
        body: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AuthorizedPartnerTransferBill]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AuthorizedPartnerTransferBill]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping | Unset = UNSET,
    json: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AuthorizedPartnerTransferBill]:
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
        body: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AuthorizedPartnerTransferBill: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AuthorizedPartnerTransferBill: ...


async def asyncio(
    *,
    client: Caller,
    body: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping | Unset = UNSET,
    json: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AuthorizedPartnerTransferBill:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerTransferBill]]:
    """Ask by `fund_app.get_partner_transfer` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerTransferBill]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerTransferBill]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerTransferBill]] = await check_error(OPERATION, error).resolve_async()
    return found
