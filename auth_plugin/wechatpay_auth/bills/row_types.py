"""The types of a bill's rows and of its summary. Amounts are in fen, times in Beijing time.

https://pay.weixin.qq.com/doc/v3/merchant/4012791858
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from .cells import fen, row_count

INCOME = "收入"
EXPENSE = "支出"


NO_COLUMNS: Mapping[str, str] = MappingProxyType({})


class TradeRow(NamedTuple):
    """A line of a trade bill: a payment, a refund or a revocation. Amounts are in fen, times in Beijing time.

    A field is None where this kind of bill has no such column, or the cell is empty (or `0` in place of a number
    that does not exist).
    """

    time: datetime
    """交易时间"""
    mchid: str
    """商户号; in partner mode the service provider's"""
    transaction_id: str
    """微信订单号"""
    out_trade_no: str
    """商户订单号"""
    trade_state: str
    """交易状态: SUCCESS, REFUND or REVOKED"""
    currency: str
    """货币种类, such as CNY"""
    settlement_total: int
    """应结订单金额: what the payment counts for in settlement, without vouchers that cost nobody; 0 in a refund"""
    fee: int
    """手续费: the platform's fee; negative where it was given back with a refund"""
    appid: str | None = None
    """公众账号ID"""
    sub_mchid: str | None = None
    """特约商户号"""
    device_info: str | None = None
    """设备号"""
    openid: str | None = None
    """用户标识"""
    trade_type: str | None = None
    """交易类型: JSAPI, NATIVE, APP…"""
    bank_type: str | None = None
    """付款银行"""
    coupon_total: int | None = None
    """代金券金额"""
    refund_requested_at: datetime | None = None
    """退款申请时间, in refund bills"""
    refunded_at: datetime | None = None
    """退款成功时间, in refund bills"""
    refund_id: str | None = None
    """微信退款单号"""
    out_refund_no: str | None = None
    """商户退款单号"""
    settlement_refund: int | None = None
    """退款金额"""
    coupon_refund: int | None = None
    """充值券退款金额"""
    refund_type: str | None = None
    """退款类型: ORIGINAL, BALANCE…"""
    refund_status: str | None = None
    """退款状态"""
    description: str | None = None
    """商品名称"""
    attach: str | None = None
    """商户数据包"""
    fee_rate: str | None = None
    """费率, as it stands there: 0.60%"""
    total: int | None = None
    """订单金额"""
    refund: int | None = None
    """申请退款金额"""
    fee_remark: str | None = None
    """费率备注"""
    extra: Mapping[str, str] = NO_COLUMNS
    """Columns that are not known here, by their headings."""


class FundFlowRow(NamedTuple):
    """A line of a fund-flow bill: one movement on an account. Amounts are in fen, times in Beijing time."""

    time: datetime
    """记账时间"""
    direction: str
    """收支类型: 收入 (in) or 支出 (out)"""
    amount: int
    """收支金额, never negative: see `direction`"""
    business_id: str | None = None
    """微信支付业务单号"""
    flow_id: str | None = None
    """资金流水单号"""
    business_name: str | None = None
    """业务名称"""
    business_type: str | None = None
    """业务类型"""
    balance: int | None = None
    """账户结余, after the movement"""
    applicant: str | None = None
    """资金变更提交申请人"""
    remark: str | None = None
    """备注"""
    voucher_id: str | None = None
    """业务凭证号"""
    extra: Mapping[str, str] = NO_COLUMNS
    """Columns that are not known here, by their headings."""

    @property
    def is_income(self) -> bool:
        """Whether money came in."""
        return self.direction == INCOME


class GenericRow(NamedTuple):
    """A line of a bill whose header is not known here."""

    values: Mapping[str, str]
    """The cells as text, without backticks, by their headings."""


BillRow: TypeAlias = TradeRow | FundFlowRow | GenericRow


@dataclass(frozen=True, slots=True)
class BillSummary:
    """The last two lines of a bill, which its rows were found to add up to (generic rows are not added up).

    Amounts are in fen. A field is None where this kind of bill does not add that up. Reading one raises ValueError
    where the cell of a generic bill is no number.
    """

    values: Mapping[str, str]
    """The cells as text, by their headings."""

    @property
    def count(self) -> int | None:
        """总交易单数, 资金流水总笔数: how many rows the bill has."""
        return self._find(row_count, "总交易单数", "资金流水总笔数")

    @property
    def total(self) -> int | None:
        """订单总金额: the totals of the orders that were paid."""
        return self._find(fen, "订单总金额")

    @property
    def refund(self) -> int | None:
        """申请退款总金额: what refunds were asked for."""
        return self._find(fen, "申请退款总金额", "申请退款金额")

    @property
    def settlement_total(self) -> int | None:
        """应结订单总金额: what the payments count for in settlement."""
        return self._find(fen, "应结订单总金额", "总交易额")

    @property
    def settlement_refund(self) -> int | None:
        """退款总金额: what the refunds count for in settlement."""
        return self._find(fen, "退款总金额", "总退款金额")

    @property
    def coupon_refund(self) -> int | None:
        """充值券退款总金额: what of the refunds went back to vouchers."""
        return self._find(fen, "充值券退款总金额", "总代金券或立减优惠退款金额")

    @property
    def fee(self) -> int | None:
        """手续费总金额: the platform's fees, less those that were given back."""
        return self._find(fen, "手续费总金额")

    @property
    def income(self) -> int | None:
        """收入金额 of a fund flow bill."""
        return self._find(fen, "收入金额")

    @property
    def income_count(self) -> int | None:
        """收入笔数 of a fund flow bill."""
        return self._find(row_count, "收入笔数")

    @property
    def expense(self) -> int | None:
        """支出金额 of a fund flow bill."""
        return self._find(fen, "支出金额")

    @property
    def expense_count(self) -> int | None:
        """支出笔数 of a fund flow bill."""
        return self._find(row_count, "支出笔数")

    def fen(self, heading: str) -> int:
        """An amount in fen. Raises KeyError where there is no such heading, ValueError where it is not yuan."""
        return fen(self.values[heading])

    def _find(self, read: Callable[[str], int], *headings: str) -> int | None:
        """The cell under the first of the headings that this bill has."""
        return next((read(self.values[heading]) for heading in headings if heading in self.values), None)
