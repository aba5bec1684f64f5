"""Which bills are known: their columns by heading, the field that each fills, and what their summaries add up.

Known are the trade bills (ALL, SUCCESS, REFUND and their special variants, of merchants and of partners, with the
older column names too) and the fund-flow bill.

https://pay.weixin.qq.com/doc/v3/merchant/4012791858
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

from .cells import beijing_time, fen, optional_fen, optional_identifier, optional_text, optional_time, plain_text
from .row_types import EXPENSE, INCOME, FundFlowRow, TradeRow

ROW_COUNT = "number of rows"
"""Stands for the sum of a summary that counts rows; for those of one direction, the direction follows it."""

ReadCell: TypeAlias = Callable[[str], object]
"""Text of a cell → value of the field. Raises ValueError."""


class BillKind(NamedTuple):
    """One kind of bill whose header line is known."""

    row: type[TradeRow] | type[FundFlowRow]
    columns: Mapping[str, tuple[str, ReadCell]]
    """Heading → the field of the row, and how its cells are read. Several headings may name one field."""
    required: frozenset[str]
    """The fields that each bill of this kind has a column for."""
    summary: Mapping[str, str]
    """Heading of the summary → what it adds up: a field of the rows, ROW_COUNT, or a direction."""


_TRADE = BillKind(
    TradeRow,
    columns={
        "交易时间": ("time", beijing_time),
        "公众账号ID": ("appid", optional_text),
        "商户号": ("mchid", plain_text),
        "特约商户号": ("sub_mchid", optional_identifier),
        "子商户号": ("sub_mchid", optional_identifier),
        "设备号": ("device_info", optional_text),
        "微信订单号": ("transaction_id", plain_text),
        "商户订单号": ("out_trade_no", plain_text),
        "用户标识": ("openid", optional_text),
        "交易类型": ("trade_type", optional_text),
        "交易状态": ("trade_state", plain_text),
        "付款银行": ("bank_type", optional_text),
        "货币种类": ("currency", plain_text),
        "应结订单金额": ("settlement_total", fen),
        "总金额": ("settlement_total", fen),
        "代金券金额": ("coupon_total", optional_fen),
        "代金券或立减优惠金额": ("coupon_total", optional_fen),
        "企业红包金额": ("coupon_total", optional_fen),
        "退款申请时间": ("refund_requested_at", optional_time),
        "退款成功时间": ("refunded_at", optional_time),
        "微信退款单号": ("refund_id", optional_identifier),
        "商户退款单号": ("out_refund_no", optional_identifier),
        "退款金额": ("settlement_refund", optional_fen),
        "充值券退款金额": ("coupon_refund", optional_fen),
        "代金券或立减优惠退款金额": ("coupon_refund", optional_fen),
        "企业红包退款金额": ("coupon_refund", optional_fen),
        "退款类型": ("refund_type", optional_text),
        "退款状态": ("refund_status", optional_text),
        "商品名称": ("description", optional_text),
        "商户数据包": ("attach", optional_text),
        "手续费": ("fee", fen),
        "费率": ("fee_rate", optional_text),
        "订单金额": ("total", optional_fen),
        "申请退款金额": ("refund", optional_fen),
        "费率备注": ("fee_remark", optional_text),
    },
    required=frozenset(
        {
            "time",
            "mchid",
            "transaction_id",
            "out_trade_no",
            "trade_state",
            "currency",
            "settlement_total",
            "fee",
        }
    ),
    summary={
        "总交易单数": ROW_COUNT,
        "应结订单总金额": "settlement_total",
        "总交易额": "settlement_total",
        "退款总金额": "settlement_refund",
        "总退款金额": "settlement_refund",
        "充值券退款总金额": "coupon_refund",
        "总代金券或立减优惠退款金额": "coupon_refund",
        "手续费总金额": "fee",
        "订单总金额": "total",
        "申请退款总金额": "refund",
        "申请退款金额": "refund",
    },
)
_FUND_FLOW = BillKind(
    FundFlowRow,
    columns={
        "记账时间": ("time", beijing_time),
        "微信支付业务单号": ("business_id", optional_text),
        "资金流水单号": ("flow_id", optional_text),
        "业务名称": ("business_name", optional_text),
        "业务类型": ("business_type", optional_text),
        "收支类型": ("direction", plain_text),
        "收支金额(元)": ("amount", fen),
        "账户结余(元)": ("balance", optional_fen),
        "资金变更提交申请人": ("applicant", optional_text),
        "备注": ("remark", optional_text),
        "业务凭证号": ("voucher_id", optional_text),
    },
    required=frozenset({"time", "direction", "amount"}),
    summary={
        "资金流水总笔数": ROW_COUNT,
        "收入笔数": f"{ROW_COUNT} {INCOME}",
        "收入金额": INCOME,
        "支出笔数": f"{ROW_COUNT} {EXPENSE}",
        "支出金额": EXPENSE,
    },
)
KINDS = (_TRADE, _FUND_FLOW)
FREE_TEXTS = ("商品名称", "商户数据包", "分账描述", "描述", "备注")
"""The headings of cells that hold what somebody wrote, which may look like the end of a cell; the likeliest first.

A column with a number of its own behind it, such as 设备号, is none of them: joined with that number, the other cells
can still be read, each in the wrong column.
"""
SUMMARY_BEGINS = frozenset({"总交易单数", "资金流水总笔数"})
"""The headings that the heading line of a summary begins with."""
