# Generated from spec/ by `make generate`. Do not edit.
"""The events of `ecommerce`.

EcommerceEntrustSign: A user signed an agreement on debits of combined orders
EcommerceEntrustTerminate: An agreement on debits of combined orders ended
MchwithdrawChange: The state of a withdrawal changed
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from ..models.ecommerce import CombinePapayTerminationMode
from ..models.shared.merchant_account_type import MerchantAccountType
from ..models.shared.withdrawal_status import WithdrawalStatus
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class DayEndWithdrawal(Model, kw_only=True):
    """A withdrawal of what a merchant had at the end of a day, and its state (按日终余额预约提现)"""

    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    status: DayEndWithdrawalState | str
    """Where the withdrawal stands (单据状态).

    - `CREATED`: accepted
    - `PROCESSING`: under way
    - `FINISHED`: done, the amounts say what became of the money
    - `ABNORMAL`: stopped, see the reason.
    """
    withdraw_id: str
    """Number WeChat Pay gave the withdrawal (微信支付提现单号)"""
    out_request_no: str
    """The caller's own number of the withdrawal; for six days repeating it never pays twice (商户提现单号)"""
    total_amount: int
    """What is paid out (提现金额) Unit: fen."""
    success_amount: int | Unset = UNSET
    """What arrived at the bank (提现成功金额) Unit: fen."""
    fail_amount: int | Unset = UNSET
    """What could not be paid out (提现失败金额) Unit: fen."""
    refund_amount: int | Unset = UNSET
    """What the bank sent back (提现退票金额) Unit: fen."""
    create_time: datetime
    """When the withdrawal was asked for (发起提现时间)"""
    update_time: datetime
    """When its state last changed (提现状态更新时间)"""
    reason: str | Unset = UNSET
    """Why the withdrawal failed, was sent back or closed, in words (失败原因)"""
    remark: str | Unset = UNSET
    """Note of the caller on the withdrawal (提现备注)"""
    bank_memo: str | Unset = UNSET
    """Note that goes to the bank with the money; not every bank shows it (银行附言)"""
    account_type: MerchantAccountType | str
    """The account the money is taken from (出款账户类型)"""
    account_number: str
    """Last four digits of the bank account the money goes to (入账银行账号后四位)"""
    account_bank: str
    """Bank the money goes to, by its short name (入账银行)"""
    bank_name: str | Unset = UNSET
    """Full name of the bank the money goes to, with its branch (入账银行全称)"""


DayEndWithdrawalState: TypeAlias = Literal[
    "CREATED",
    "PROCESSING",
    "FINISHED",
    "ABNORMAL",
]
"""Where the withdrawal stands (单据状态).

- `CREATED`: accepted
- `PROCESSING`: under way
- `FINISHED`: done, the amounts say what became of the money
- `ABNORMAL`: stopped, see the reason.
"""


class EcommerceWithdrawalChange(Model, kw_only=True):
    """A withdrawal of a sub-merchant's money, and its new state (二级商户预约提现结果)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
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
    reason: str
    """Why the withdrawal failed, was sent back or closed, in words (失败原因)"""
    remark: str
    """Note of the caller on the withdrawal (提现备注)"""
    bank_memo: str
    """Note that goes to the bank with the money; not every bank shows it (银行附言)"""
    account_type: MerchantAccountType | str
    """The account the money is taken from (出款账户类型)"""
    account_number: str
    """Last four digits of the bank account the money goes to (入账银行账号后四位)"""
    account_bank: str
    """Bank the money goes to, by its short name (入账银行)"""
    bank_name: str | Unset = UNSET
    """Full name of the bank the money goes to, with its branch (入账银行全称)"""


class EndedCombinePapay(Model, kw_only=True):
    """An agreement on debits of combined orders that ended (解约结果)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    contract_id: str | Unset = UNSET
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    out_contract_code: str
    """The platform's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the platform, here as a number (委托代扣协议模板Id)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    contract_termination_mode: CombinePapayTerminationMode | str
    """How the agreement came to its end (协议解约方式).

    - `USER_TERMINATE`: the user ended it
    - `MCH_API_TERMINATE`: the platform did, by interface
    - `WEPAY_WEB_TERMINATE`: the platform did, on the web site of WeChat Pay
    - `CUSTOMER_SERVICE_TERMINATE`: customer service did, as the user asked
    - `SYSTEM_TERMINATE`: WeChat Pay did by itself.
    """
    operate_time: datetime
    """When the agreement ended (操作时间)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""


class PlatformWithdrawalChange(Model, kw_only=True):
    """A withdrawal of the platform's own money, and its new state (平台预约提现结果)"""

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
    reason: str
    """Why the withdrawal failed, was sent back or closed, in words (失败原因)"""
    remark: str
    """Note of the caller on the withdrawal (提现备注)"""
    bank_memo: str
    """Note that goes to the bank with the money; not every bank shows it (银行附言)"""
    account_type: MerchantAccountType | str
    """The account the money is taken from (出款账户类型)"""
    solution: str
    """What to do about a withdrawal that failed, in words (提现失败解决方案)"""
    account_number: str
    """Last four digits of the bank account the money goes to (入账银行账号后四位)"""
    account_bank: str
    """Bank the money goes to, by its short name (入账银行)"""
    bank_name: str | Unset = UNSET
    """Full name of the bank the money goes to, with its branch (入账银行全称)"""


class SignedCombinePapay(Model, kw_only=True):
    """An agreement on debits of combined orders that the user signed (签约结果)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    contract_id: str | Unset = UNSET
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    out_contract_code: str
    """The platform's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the platform, here as a number (委托代扣协议模板Id)"""
    appid: str
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    contract_expired_time: datetime | Unset = UNSET
    """When the agreement runs out (协议到期时间)"""
    operate_time: datetime
    """When the user signed (操作时间)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""


class EcommerceEntrustSign(Event, frozen=True, kw_only=True):
    """A user signed an agreement on debits of combined orders (收付通合单代扣签约成功通知).

    From now on the user can be debited under the agreement. Keep its number, which every debit needs.

    https://pay.weixin.qq.com/doc/v3/partner/4012881605
    """

    variants: ClassVar[tuple[type[Model], ...]] = (SignedCombinePapay,)

    event_type: Literal["ECOMMERCE_ENTRUST.SIGN"]
    resource: SignedCombinePapay


class EcommerceEntrustTerminate(Event, frozen=True, kw_only=True):
    """An agreement on debits of combined orders ended (收付通合单代扣解约成功通知).

    Goes to the address set for the contract template, not to that of the signing.

    https://pay.weixin.qq.com/doc/v3/partner/4012881605
    """

    variants: ClassVar[tuple[type[Model], ...]] = (EndedCombinePapay,)

    event_type: Literal["ECOMMERCE_ENTRUST.TERMINATE"]
    resource: EndedCombinePapay


class MchwithdrawChange(Event, frozen=True, kw_only=True):
    """The state of a withdrawal changed (商户提现状态变更通知).

    Comes for withdrawals of a platform, of its sub-merchants, and of what these had at the end of a day. It is repeated
    for a day on a ladder of its own: 10 times after 15 seconds, 10 times after 5 minutes, 47 times after 30 minutes.

    https://pay.weixin.qq.com/doc/v3/partner/4013049135
    """

    variants: ClassVar[tuple[type[Model], ...]] = (
        DayEndWithdrawal,
        EcommerceWithdrawalChange,
        PlatformWithdrawalChange,
    )
    known_by: ClassVar[tuple[frozenset[str], ...]] = (
        frozenset({"total_amount", "success_amount", "fail_amount", "refund_amount"}),
        frozenset({"sp_mchid", "sub_mchid"}),
        frozenset({"solution", "out_request_no"}),
    )

    event_type: Literal["MCHWITHDRAW.CHANGE"]
    resource: DayEndWithdrawal | EcommerceWithdrawalChange | PlatformWithdrawalChange
