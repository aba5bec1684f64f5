# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `merchant` share."""

from __future__ import annotations

from datetime import datetime

from ..models.shared.merchant_account_type import MerchantAccountType
from ..models.shared.withdrawal_status import WithdrawalStatus
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class MerchantBalance(Model, kw_only=True):
    """The balance of an account (账户余额)"""

    available_amount: int
    """What can be paid out (可用余额) Unit: fen."""
    pending_amount: int | Unset = UNSET
    """What cannot be paid out (不可用余额) Unit: fen."""


class MerchantWithdrawal(Model, kw_only=True):
    """A withdrawal and its state (提现单)"""

    status: WithdrawalStatus | str
    """Where the withdrawal stands (提现单状态).

    - `CREATE_SUCCESS`: accepted
    - `SUCCESS`: paid out, though the bank may still send the money back within some days
    - `FAIL`: failed
    - `REFUND`: sent back by the bank, the money is in the account again
    - `CLOSE`: closed
    - `INIT`: not begun, to be asked for again with the same number and contents.
    """
    withdraw_id: str
    """Number WeChat Pay gave the withdrawal (微信支付提现单号)"""
    out_request_no: str
    """The caller's own number of the withdrawal; for six days repeating it never pays twice (商户提现单号)"""
    amount: int
    """What is paid out (提现金额) Unit: fen."""
    create_time: datetime
    """When the withdrawal was asked for (发起提现时间)"""
    update_time: datetime
    """When its state last changed (提现状态更新时间)"""
    reason: str | Unset = UNSET
    """Why the withdrawal failed, was sent back or closed, in words (失败原因)"""
    solution: str | Unset = UNSET
    """What can be done about the failure, in words (提现失败解决方案)"""
    remark: str | Unset = UNSET
    """Note of the caller on the withdrawal (提现备注)"""
    bank_memo: str | Unset = UNSET
    """Note that goes to the bank with the money; not every bank shows it (银行附言)"""
    account_type: MerchantAccountType | str
    """The account the money is taken from (出款账户类型)"""
    account_number: str | Unset = UNSET
    """Last four digits of the bank account the money goes to (入账银行账号后四位)"""
    account_bank: str | Unset = UNSET
    """Bank the money goes to, by its short name (入账银行)"""
    bank_name: str | Unset = UNSET
    """Full name of the bank the money goes to, with its branch (入账银行全称)"""
