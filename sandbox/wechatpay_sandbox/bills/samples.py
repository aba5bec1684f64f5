"""Makes the bills of a stateless sandbox: a payment and its partial refund, the same for every day and merchant."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from wechatpay_sandbox.bills.fund_flow import FUND_COLUMNS
from wechatpay_sandbox.bills.layout import bill_text, line
from wechatpay_sandbox.bills.trade import TRADE_COLUMNS
from wechatpay_sandbox.request.checked_request import CheckedRequest

_LIKE = {"RECHARGE_REFUND": "REFUND", "ALL_SPECIAL": "ALL", "SUC_SPECIAL": "SUCCESS", "REF_SPECIAL": "REFUND"}
# heading of the summary → the column that it sums up
_TRADE_SUMS = {
    "应结订单总金额": "应结订单金额",
    "退款总金额": "退款金额",
    "充值券退款总金额": "充值券退款金额",
    "手续费总金额": "手续费",
    "订单总金额": "订单金额",
    "申请退款总金额": "申请退款金额",
}
_TRANSACTION = "4200000000202601020000000001"
_REFUND_NO = "50300000002026010200000000001"


def trade_bill(request: CheckedRequest) -> bytes:
    """The orders of the day; fees at 0.60 %."""
    day, kind = request.query["bill_date"], request.query.get("bill_type", "ALL")
    kind = _LIKE.get(kind, kind)
    if kind not in TRADE_COLUMNS:
        kind = "ALL"  # a kind that the spec does not know yet
    paid = {
        "交易时间": f"{day} 10:00:00",
        "公众账号ID": "wx8888888888888888",
        "商户号": request.merchant.mchid,
        "特约商户号": request.query.get("sub_mchid", "0"),
        "微信订单号": _TRANSACTION,
        "商户订单号": "SANDBOX20260102000001",
        "用户标识": "oUser0000000000000000000001",
        "交易类型": "JSAPI",
        "交易状态": "SUCCESS",
        "付款银行": "OTHERS",
        "货币种类": "CNY",
        "应结订单金额": "100.00",
        "代金券金额": "0.00",
        "微信退款单号": "0",
        "商户退款单号": "0",
        "退款金额": "0.00",
        "充值券退款金额": "0.00",
        "商品名称": "测试, 一份",
        "手续费": "0.60000",
        "费率": "0.60%",
        "订单金额": "100.00",
        "申请退款金额": "0.00",
    }
    refunded = {
        **paid,
        "交易时间": f"{day} 11:00:00",
        "交易状态": "REFUND",
        "应结订单金额": "0.00",
        "退款申请时间": f"{day} 11:00:00",
        "退款成功时间": f"{day} 11:00:05",
        "微信退款单号": _REFUND_NO,
        "商户退款单号": "SANDBOXREFUND000001",
        "退款金额": "50.00",
        "退款类型": "ORIGINAL",
        "退款状态": "SUCCESS",
        "手续费": "-0.30000",
        "订单金额": "0.00",
        "申请退款金额": "50.00",
    }
    rows = {"ALL": [paid, refunded], "SUCCESS": [paid], "REFUND": [refunded]}[kind]
    summary = {heading: _sum(rows, column) for heading, column in _TRADE_SUMS.items()}
    return bill_text(
        TRADE_COLUMNS[kind], [line(TRADE_COLUMNS[kind], row) for row in rows], {"总交易单数": str(len(rows)), **summary}
    )


def fund_flow_bill(request: CheckedRequest) -> bytes:
    """The movements of money of the day."""
    day = request.query["bill_date"]
    income = {
        "记账时间": f"{day} 10:00:00",
        "微信支付业务单号": _TRANSACTION,
        "资金流水单号": _TRANSACTION,
        "业务名称": "交易",
        "业务类型": "交易",
        "收支类型": "收入",
        "收支金额(元)": "100.00",
        "账户结余(元)": "1100.00",
        "资金变更提交申请人": "system",
        "备注": "结算总金额 100.00 元",
        "业务凭证号": "SANDBOX20260102000001",
    }
    expense = {
        **income,
        "记账时间": f"{day} 11:00:00",
        "微信支付业务单号": _REFUND_NO,
        "业务名称": "退款",
        "业务类型": "退款",
        "收支类型": "支出",
        "收支金额(元)": "50.00",
        "账户结余(元)": "1050.00",
        "备注": "退款总金额 50.00 元",
        "业务凭证号": "SANDBOXREFUND000001",
    }
    summary = {"资金流水总笔数": "2", "收入笔数": "1", "收入金额": "100.00", "支出笔数": "1", "支出金额": "50.00"}
    return bill_text(FUND_COLUMNS, [line(FUND_COLUMNS, row) for row in (income, expense)], summary)


BILLS: Mapping[str, Callable[[CheckedRequest], bytes]] = {
    "bill.request_trade_bill": trade_bill,
    "bill.request_fund_flow_bill": fund_flow_bill,
}
"""The makers of bills, by the operationId of the request."""


def _sum(rows: Sequence[Mapping[str, str]], column: str) -> str:
    return str(sum((Decimal(row[column]) for row in rows), Decimal()))
