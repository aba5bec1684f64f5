# Generated from spec/ by `make generate`. Do not edit.
"""The events of `platsolution`.

RechargeClosed: A payment in was closed without money
RechargeFundReturned: Money that was paid in went back to the payer
RechargeSuccess: A sub-merchant of the platform paid money in
SettlementSuccess: Orders of a private seller were settled
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import ABSENT_LIST, UNSET, Unset


class BankTransferRecharge(Model, kw_only=True):
    """The bank transfer with which the money came (银行转账信息)"""

    memo: str
    """Reference given with the transfer, by which it was recognised (转账充值附言)"""
    bill_no: str
    """The bank's number of the transfer (转入的银行流水单号)"""
    bank_name: str
    """Bank the money came from (开户银行名称)"""
    bank_card_tail: str
    """Last four digits of the bank account the money came from (银行卡尾号)"""
    bank_account_name: str
    """Name of the owner of the bank account the money came from (银行账户名称)"""


class EndedRecharge(Model, kw_only=True):
    """Money a merchant paid in, or did not pay in in time (充值结果)"""

    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_recharge_no: str
    """The platform's own number of the payment in (商户充值单号)"""
    recharge_id: str
    """Number WeChat Pay gave the payment in (微信支付充值单号)"""
    recharge_channel: RechargeChannel | str
    """How the money is paid in (充值渠道).

    - `BANK_TRANSFER`: by bank transfer
    - `QR_RECHARGE`: by an employee who scans a code
    - `ONLINE_BANK`: by online banking.
    """
    account_type: RechargeAccountType | str
    """The account the money goes to (充值入账账户).

    - `DEPOSIT`: deposit account, with money that secures obligations
    - `OPERATION`: operation account, for payouts and promotions.
    """
    recharge_scene: RechargeScene | str
    """What the money is paid in for (充值场景).

    - `ECOMMERCE_DEPOSIT`: as a deposit
    - `ECOMMERCE_PAYMENT`: for payouts.
    """
    recharge_state: RechargeState | str
    """Where the payment in stands (充值状态).

    - `SUCCESS`: the money is in
    - `RECHARGING`: waits for the money
    - `CLOSED`: closed without money.
    """
    recharge_state_desc: str | Unset = UNSET
    """The state in words, for people (充值状态描述)"""
    recharge_amount: RechargeAmount
    """How much is paid in (充值金额)"""
    remark: str | Unset = UNSET
    """Note of the platform (备注)"""
    bank_transfer_info: BankTransferRecharge | Unset = UNSET
    """The bank transfer with which the money came (银行转账信息)"""
    qr_recharge_info: QrRecharge | Unset = UNSET
    """The employee who scanned the code (扫码充值信息)"""
    online_bank_recharge_info: OnlineBankRecharge | Unset = UNSET
    """The payment by online banking (网银充值的付款信息)"""
    accept_time: datetime
    """When the payment in was asked for (受理充值时间)"""
    success_time: datetime | Unset = UNSET
    """When the money came in (充值成功时间)"""
    close_time: datetime | Unset = UNSET
    """When it was closed (关闭充值时间)"""
    available_recharge_channels: list[RechargeChannel | str] = ABSENT_LIST
    """The ways of paying in that were open to the merchant (可用充值渠道列表)"""


class OnlineBankRecharge(Model, kw_only=True):
    """The payment by online banking (网银充值的付款信息)"""

    bill_no: str | Unset = UNSET
    """The bank's number of the payment (银行交易订单号)"""
    return_time: datetime | Unset = UNSET
    """When the money went back to the payer (网银充值退回时间)"""
    return_reason: str | Unset = UNSET
    """Why the money went back (网银充值退回原因)"""
    bank_name: str | Unset = UNSET
    """Bank the money came from (开户银行名称)"""
    online_bank_type: OnlineBankType | str | Unset = UNSET
    """Whose bank account was used (网银类型).

    - `ONLINE_BANK_TYPE_CORPORATE`: a company's
    - `ONLINE_BANK_TYPE_PERSONAL`: a person's.
    """
    bank_card_tail: str | Unset = UNSET
    """Last four digits of the bank account the money came from (银行卡尾号)"""
    bank_account_name: str | Unset = UNSET
    """Name of the owner of the bank account the money came from (银行账户名称)"""


OnlineBankType: TypeAlias = Literal[
    "ONLINE_BANK_TYPE_CORPORATE",
    "ONLINE_BANK_TYPE_PERSONAL",
]
"""Whose bank account was used (网银类型).

- `ONLINE_BANK_TYPE_CORPORATE`: a company's
- `ONLINE_BANK_TYPE_PERSONAL`: a person's.
"""


class QrRecharge(Model, kw_only=True):
    """The employee who scanned the code (扫码充值信息)"""

    employee_type: RechargeEmployeeType | str | Unset = UNSET
    """Who paid (员工类型).

    - `ADMIN`: the merchant's administrator
    - `STAFF`: an employee
    - `LEGAL_PERSON`: its legal representative.
    """
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""


RechargeAccountType: TypeAlias = Literal[
    "DEPOSIT",
    "OPERATION",
]
"""The account the money goes to (充值入账账户).

- `DEPOSIT`: deposit account, with money that secures obligations
- `OPERATION`: operation account, for payouts and promotions.
"""


class RechargeAmount(Model, kw_only=True):
    """How much is paid in (充值金额)"""

    amount: int
    """The amount (总金额) Unit: fen."""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


RechargeChannel: TypeAlias = Literal[
    "BANK_TRANSFER",
    "QR_RECHARGE",
    "ONLINE_BANK",
]
"""How the money is paid in (充值渠道).

- `BANK_TRANSFER`: by bank transfer
- `QR_RECHARGE`: by an employee who scans a code
- `ONLINE_BANK`: by online banking.
"""


RechargeEmployeeType: TypeAlias = Literal[
    "ADMIN",
    "STAFF",
    "LEGAL_PERSON",
]
"""Who paid (员工类型).

- `ADMIN`: the merchant's administrator
- `STAFF`: an employee
- `LEGAL_PERSON`: its legal representative.
"""


RechargeScene: TypeAlias = Literal[
    "ECOMMERCE_DEPOSIT",
    "ECOMMERCE_PAYMENT",
]
"""What the money is paid in for (充值场景).

- `ECOMMERCE_DEPOSIT`: as a deposit
- `ECOMMERCE_PAYMENT`: for payouts.
"""


RechargeState: TypeAlias = Literal[
    "SUCCESS",
    "RECHARGING",
    "CLOSED",
]
"""Where the payment in stands (充值状态).

- `SUCCESS`: the money is in
- `RECHARGING`: waits for the money
- `CLOSED`: closed without money.
"""


class ReturnedRecharge(Model, kw_only=True):
    """Money that was paid in and went back to the payer (充值资金退回)"""

    recharge_returned_id: str
    """Number WeChat Pay gave the return (充值退回单号)"""
    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_recharge_no: str
    """The platform's own number of the payment in (商户充值单号)"""
    recharge_id: str
    """Number WeChat Pay gave the payment in (微信支付充值单号)"""
    recharge_channel: RechargeChannel | str
    """How the money is paid in (充值渠道).

    - `BANK_TRANSFER`: by bank transfer
    - `QR_RECHARGE`: by an employee who scans a code
    - `ONLINE_BANK`: by online banking.
    """
    detail: ReturnedRechargeDetail | Unset = UNSET
    """The money that went back, and why (退回明细)"""


class ReturnedRechargeDetail(Model, kw_only=True):
    """The money that went back, and why (退回明细)"""

    online_bank_type: OnlineBankType | str | Unset = UNSET
    """Whose bank account was used (网银类型).

    - `ONLINE_BANK_TYPE_CORPORATE`: a company's
    - `ONLINE_BANK_TYPE_PERSONAL`: a person's.
    """
    bank_name: str
    """Bank the money came from (开户银行名称)"""
    bank_card_tail: str
    """Last four digits of the bank account the money came from (银行卡尾号)"""
    bank_account_name: str | Unset = UNSET
    """Name of the owner of the bank account the money came from (银行账户名称)"""
    amount: int | Unset = UNSET
    """What went back (充值金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""
    memo: str | Unset = UNSET
    """Reference given with the bank transfer (银行附言)"""
    return_time: datetime
    """When the money went back (退回时间)"""
    return_reason: str
    """Why the money went back (退回原因)"""


class SettleBatch(Model, kw_only=True):
    """Orders of a private seller that are settled together (结算批次)"""

    out_settle_batch_no: str
    """The platform's own number of the settlement (商户结算批次单号)"""
    settle_batch_no: str
    """Number WeChat Pay gave the settlement (微信支付结算批次单号)"""
    individual_auth_id: str
    """Authorisation under which a private person is paid, instead of a merchant (个人收款方受理授权ID)"""
    description: str
    """What the seller reads about it (收款方描述)"""
    state: SettleBatchState | str
    """Where the settlement stands (批次状态).

    - `ACCEPTED`: taken in
    - `RECEIVED`: the seller has the money
    - `SUCCESS`: done
    - `DEDUCT_FEE_FAIL`: the fee could not be taken
    - `ABNORMAL`: failed, it needs handling
    - `ABNORMAL_SETTLE_SUCCESS`: failed at first, settled since.
    """
    trade_scenario: str
    """Kind of trade (交易场景), for example `RECOMMERCE`: second-hand goods; `INDIVIDUALTRADE`: other goods"""
    create_time: datetime
    """When the settlement was asked for (批次创建时间)"""
    finish_time: datetime | Unset = UNSET
    """When it was done (批次完成时间)"""


SettleBatchState: TypeAlias = Literal[
    "ACCEPTED",
    "RECEIVED",
    "SUCCESS",
    "DEDUCT_FEE_FAIL",
    "ABNORMAL",
    "ABNORMAL_SETTLE_SUCCESS",
]
"""Where the settlement stands (批次状态).

- `ACCEPTED`: taken in
- `RECEIVED`: the seller has the money
- `SUCCESS`: done
- `DEDUCT_FEE_FAIL`: the fee could not be taken
- `ABNORMAL`: failed, it needs handling
- `ABNORMAL_SETTLE_SUCCESS`: failed at first, settled since.
"""


class RechargeClosed(Event, frozen=True, kw_only=True):
    """A payment in was closed without money (商家充值-关闭充值通知).

    No money was credited. A new payment in needs a new request.

    https://pay.weixin.qq.com/doc/v3/partner/4012763652
    """

    variants: ClassVar[tuple[type[Model], ...]] = (EndedRecharge,)

    event_type: Literal["RECHARGE.CLOSED"]
    resource: EndedRecharge


class RechargeFundReturned(Event, frozen=True, kw_only=True):
    """Money that was paid in went back to the payer (商家充值-充值资金退回通知).

    The account of the sub-merchant does not have the money.

    https://pay.weixin.qq.com/doc/v3/partner/4012973125
    """

    variants: ClassVar[tuple[type[Model], ...]] = (ReturnedRecharge,)

    event_type: Literal["RECHARGE.FUND_RETURNED"]
    resource: ReturnedRecharge


class RechargeSuccess(Event, frozen=True, kw_only=True):
    """A sub-merchant of the platform paid money in (商家充值-充值成功通知).

    The account of the sub-merchant has the money.

    https://pay.weixin.qq.com/doc/v3/partner/4012763652
    """

    variants: ClassVar[tuple[type[Model], ...]] = (EndedRecharge,)

    event_type: Literal["RECHARGE.SUCCESS"]
    resource: EndedRecharge


class SettlementSuccess(Event, frozen=True, kw_only=True):
    """Orders of a private seller were settled (个人收款-结算回调通知).

    The money of these orders was credited to the private seller.

    https://pay.weixin.qq.com/doc/v3/partner/4012650327
    """

    variants: ClassVar[tuple[type[Model], ...]] = (SettleBatch,)

    event_type: Literal["SETTLEMENT.SUCCESS"]
    resource: SettleBatch
