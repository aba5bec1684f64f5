# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw a payout for a sub-merchant that the user has not confirmed (撤销转账).

POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, overload

from ...models.shared.partner_transfer_cancellation import PartnerTransferCancellation
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
    from ...models.dicts import AnyMapping, PartnerTransferCancellationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CancelledPartnerTransferBill(Model, kw_only=True):
    """A payout that is being withdrawn; it may still succeed until the state says otherwise (撤销转账结果)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    transfer_bill_no: str
    """Number WeChat Pay gave the transfer (微信转账单号)"""
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
    transfer_amount: int | Unset = UNSET
    """What the user receives (转账金额) Unit: fen."""
    transfer_remark: str | Unset = UNSET
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
    create_time: datetime | Unset = UNSET
    """When the payout was accepted (单据创建时间)"""
    update_time: datetime
    """When the payout last changed (最后一次状态变更时间)"""


OPERATION: Operation[CancelledPartnerTransferBill] = Operation(
    "fund_app.cancel_partner_transfer", CancelledPartnerTransferBill
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_bill_no: str,
        *,
        client: Caller,
        body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelledPartnerTransferBill]: ...

    @overload
    def sync_detailed(
        out_bill_no: str,
        *,
        client: Caller,
        json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelledPartnerTransferBill]: ...


def sync_detailed(
    out_bill_no: str,
    *,
    client: Caller,
    body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CancelledPartnerTransferBill]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_bill_no": out_bill_no,
        },
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
        out_bill_no: str,
        *,
        client: Caller,
        body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CancelledPartnerTransferBill: ...

    @overload
    def sync(
        out_bill_no: str,
        *,
        client: Caller,
        json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CancelledPartnerTransferBill: ...


def sync(
    out_bill_no: str,
    *,
    client: Caller,
    body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CancelledPartnerTransferBill:
    """Withdraw a payout for a sub-merchant that the user has not confirmed.

    Works until the user has confirmed. Accepted does not mean withdrawn: only the state CANCELLED of the query does,
    and the user may have been quicker.

    Args:
        out_bill_no: The payout that is meant, by the merchant's own number (商户转账单号)
        client: The client to call with.
        body: PartnerTransferCancellation or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CancelledPartnerTransferBill

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015469118
    """
    return sync_detailed(
        out_bill_no,
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
        out_bill_no: str,
        *,
        client: Caller,
        body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelledPartnerTransferBill]: ...

    @overload
    async def asyncio_detailed(
        out_bill_no: str,
        *,
        client: Caller,
        json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelledPartnerTransferBill]: ...


async def asyncio_detailed(
    out_bill_no: str,
    *,
    client: Caller,
    body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CancelledPartnerTransferBill]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_bill_no": out_bill_no,
        },
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
        out_bill_no: str,
        *,
        client: Caller,
        body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CancelledPartnerTransferBill: ...

    @overload
    async def asyncio(
        out_bill_no: str,
        *,
        client: Caller,
        json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CancelledPartnerTransferBill: ...


async def asyncio(
    out_bill_no: str,
    *,
    client: Caller,
    body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CancelledPartnerTransferBill:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_bill_no,
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
