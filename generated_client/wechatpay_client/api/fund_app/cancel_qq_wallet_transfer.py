# Generated from spec/ by `make generate`. Do not edit.
"""Withdraw a payout to a QQ wallet that has not succeeded (撤销转账到QQ钱包).

POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from ...models.shared.transfer_bill_state import TransferBillState
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.fund_app import QqWalletTransferBill
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CancelledQqWalletTransferBill(Model, kw_only=True):
    """A payout to a QQ wallet that is being withdrawn (撤销转账结果)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    mchid: str | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    transfer_bill_no: str
    """Number WeChat Pay gave the transfer (微信转账单号)"""
    appid: str | Unset = UNSET
    """AppID of the app at QQ Connect (QQ互联开放平台AppID)"""
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
    fail_reason: str | Unset = UNSET
    """Why the payout failed, as a token (失败原因)"""
    openid: str | Unset = UNSET
    """The user as the AppID of QQ Connect sees them (收款用户OpenID)"""
    user_qq: str | Unset = UNSET
    """QQ number of the user (收款用户QQ号)"""
    user_name: str | Unset = UNSET
    """Real name of the user who is paid, if the payout was made with one; encrypted on the wire (收款用户姓名)"""
    create_time: datetime | Unset = UNSET
    """When the payout was accepted (单据创建时间)"""
    update_time: datetime
    """When the payout last changed (最后一次状态变更时间)"""


OPERATION: Operation[CancelledQqWalletTransferBill] = Operation(
    "fund_app.cancel_qq_wallet_transfer", CancelledQqWalletTransferBill
)


def sync_detailed(
    out_bill_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CancelledQqWalletTransferBill]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_bill_no": out_bill_no,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    out_bill_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CancelledQqWalletTransferBill:
    """Withdraw a payout to a QQ wallet that has not succeeded.

    Works until the payout has succeeded. Accepted does not mean withdrawn: only the state CANCELLED of the query does.

    Args:
        out_bill_no: The payout that is meant, by the merchant's own number (商户转账单号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CancelledQqWalletTransferBill

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4014297396
    """
    return sync_detailed(
        out_bill_no,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_bill_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CancelledQqWalletTransferBill]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_bill_no": out_bill_no,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    out_bill_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CancelledQqWalletTransferBill:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_bill_no,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[QqWalletTransferBill]]:
    """Ask by `fund_app.get_qq_wallet_transfer` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[QqWalletTransferBill]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[QqWalletTransferBill]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[QqWalletTransferBill]] = await check_error(OPERATION, error).resolve_async()
    return found
