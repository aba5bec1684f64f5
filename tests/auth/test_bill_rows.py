"""Bills as text: every header line that is known, every way a cell can be awkward, and sums that must agree."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from wechatpay_auth.bills.cells import BEIJING, beijing_time, fen
from wechatpay_auth.bills.errors import BillError, BillSummaryMismatch, MalformedBill
from wechatpay_auth.bills.reader import LONGEST_LINE, AsyncBillRows, BillReader, BillRows
from wechatpay_auth.bills.row_types import BillRow, BillSummary, FundFlowRow, GenericRow, TradeRow
from wechatpay_auth.bills.typed import AsyncTypedBillRows, TypedBillRows

ALL = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
    "应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,"
    "手续费,费率,订单金额,申请退款金额,费率备注"
)
SUCCESS = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
    "应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注"
)
REFUND = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
    "应结订单金额,代金券金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,"
    "退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注"
)
OLD = (
    "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
    "总金额,代金券或立减优惠金额,微信退款单号,商户退款单号,退款金额, 代金券或立减优惠退款金额,退款类型,退款状态,"
    "商品名称,商户数据包,手续费,费率"
)
SUMMARY = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"
FUND = (
    "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,"
    "备注,业务凭证号"
)
FUND_SUMMARY = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额"

PAYMENT = {
    "交易时间": "2026-01-02 10:06:33",
    "公众账号ID": "wxsandbox000000001",
    "商户号": "1900000001",
    "特约商户号": "0",
    "子商户号": "0",
    "设备号": "",
    "微信订单号": "4200000000202601020000000001",
    "商户订单号": "sandbox-order-1",
    "用户标识": "oSandboxUser0000000000000001",
    "交易类型": "JSAPI",
    "交易状态": "SUCCESS",
    "付款银行": "OTHERS",
    "货币种类": "CNY",
    "应结订单金额": "60.00",
    "总金额": "60.00",
    "代金券金额": "0.50",
    "代金券或立减优惠金额": "0.50",
    "退款申请时间": "",
    "退款成功时间": "",
    "微信退款单号": "0",
    "商户退款单号": "0",
    "退款金额": "0.00",
    "充值券退款金额": "0.00",
    "代金券或立减优惠退款金额": "0.00",
    "退款类型": "",
    "退款状态": "",
    "商品名称": "测试, 一份",
    "商户数据包": '{"a":"5","b":1}',
    "手续费": "0.32000",
    "费率": "0.54%",
    "订单金额": "60.50",
    "申请退款金额": "0.00",
    "费率备注": "",
}
REFUNDED = {
    **PAYMENT,
    "交易状态": "REFUND",
    "应结订单金额": "0.00",
    "总金额": "0",
    "代金券金额": "0.00",
    "退款申请时间": "2026-01-03 14:33:21",
    "退款成功时间": "2026-01-03 14:33:24",
    "微信退款单号": "50300000000000000000000000001",
    "商户退款单号": "sandbox-refund-1",
    "退款金额": "50.00",
    "充值券退款金额": "0.10",
    "退款类型": "ORIGINAL",
    "退款状态": "SUCCESS",
    "手续费": "-0.27000",
    "订单金额": "0.00",
    "申请退款金额": "50.10",
}


def line(header: str, cells: dict[str, str]) -> str:
    return ",".join(f"`{cells[heading.strip()]}" for heading in header.split(","))


def ticked(*cells: object) -> str:
    return ",".join(f"`{cell}" for cell in cells)


def bill(*lines: str, newline: str = "\r\n", bom: bool = True) -> bytes:
    return (("\ufeff" if bom else "") + newline.join([*lines, ""])).encode()


def read(data: bytes, size: int = 65_536) -> list[BillRow]:
    return list(BillRows(data[at : at + size] for at in range(0, len(data), size)))


TRADE_BILL = bill(
    ALL,
    line(ALL, PAYMENT),
    line(ALL, REFUNDED),
    SUMMARY,
    ticked(2, "60.00", "50.00", "0.10", "0.05000", "60.50", "50.10"),
)
FUND_BILL = bill(
    FUND,
    ticked(
        "2026-02-01 13:54:01",
        "5030",
        "4200",
        "退款",
        "退款",
        "支出",
        "0.01",
        "0.22",
        "1900000001API",
        "退款;含费",
        "s-1",
    ),
    ticked("2026-02-01 14:00:45", "5031", "4201", "交易", "交易", "收入", "1234567.89", "-0.05", "system", "", ""),
    FUND_SUMMARY,
    ticked(2, "1.0", "1234567.89", 1, "0.01"),
)


def test_a_payment_and_a_refund() -> None:
    rows = BillRows([TRADE_BILL])
    payment, refund = rows
    assert payment == TradeRow(
        time=datetime(2026, 1, 2, 10, 6, 33, tzinfo=BEIJING),
        mchid="1900000001",
        transaction_id="4200000000202601020000000001",
        out_trade_no="sandbox-order-1",
        trade_state="SUCCESS",
        currency="CNY",
        settlement_total=6000,
        fee=32,
        appid="wxsandbox000000001",
        openid="oSandboxUser0000000000000001",
        trade_type="JSAPI",
        bank_type="OTHERS",
        coupon_total=50,
        settlement_refund=0,
        coupon_refund=0,
        description="测试, 一份",
        attach='{"a":"5","b":1}',
        fee_rate="0.54%",
        total=6050,
        refund=0,
        extra={},
    )
    assert isinstance(refund, TradeRow)
    assert (refund.trade_state, refund.refund_id, refund.out_refund_no, refund.settlement_refund, refund.fee) == (
        "REFUND",
        "50300000000000000000000000001",
        "sandbox-refund-1",
        5000,
        -27,
    )
    assert refund.time.utcoffset() == timedelta(hours=8)
    assert rows.summary is not None
    assert rows.summary.fen("订单总金额") == 6050
    assert rows.summary.values["总交易单数"] == "2"
    assert (rows.summary.count, rows.summary.total, rows.summary.income) == (2, 6050, None)


@pytest.mark.parametrize(
    ("headings", "cells", "found"),
    [
        (
            SUMMARY,
            ("20.0", "60.00", "1.5", "0.10", "-0.27000", "60.50", "50.1"),
            {
                "count": 20,
                "settlement_total": 6000,
                "settlement_refund": 150,
                "coupon_refund": 10,
                "fee": -27,
                "total": 6050,
                "refund": 5010,
            },
        ),
        (
            "总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额,申请退款金额",
            ("1", "2", "3", "4", "5", "6"),
            {
                "count": 1,
                "settlement_total": 200,
                "settlement_refund": 300,
                "coupon_refund": 400,
                "fee": 500,
                "refund": 600,
            },
        ),
        (
            FUND_SUMMARY,
            ("3.0", "1.0", "60.5", "2.0", "7"),
            {"count": 3, "income_count": 1, "income": 6050, "expense_count": 2, "expense": 700},
        ),
        ("笔数,金额", ("2", "3"), {}),
    ],
    ids=["trade", "trade of older names", "fund flow", "generic"],
)
def test_a_summary_has_fields_by_name(headings: str, cells: tuple[str, ...], found: dict[str, int]) -> None:
    summary = BillSummary(dict(zip(headings.split(","), cells, strict=True)))
    names = [name for name, value in vars(BillSummary).items() if isinstance(value, property)]
    assert {name: getattr(summary, name) for name in names} == dict.fromkeys(names) | found
    assert len(names) == 11


def test_a_success_bill_has_no_refund_columns() -> None:
    data = bill(
        SUCCESS, line(SUCCESS, PAYMENT), SUMMARY, ticked(1, "60.00", "0.00", "0.00", "0.32000", "60.50", "0.00")
    )
    (row,) = read(data)
    assert isinstance(row, TradeRow)
    assert row.refund_id is row.settlement_refund is row.refund is None


def test_a_refund_bill_has_times_of_the_refund() -> None:
    row_of_pending = {**REFUNDED, "退款成功时间": ""}
    data = bill(
        REFUND,
        line(REFUND, REFUNDED),
        line(REFUND, row_of_pending),
        SUMMARY,
        ticked(2, "0.00", "100.00", "0.20", "-0.54000", "0.00", "100.20"),
    )
    done, pending = read(data)
    assert isinstance(done, TradeRow)
    assert done.refund_requested_at == datetime(2026, 1, 3, 14, 33, 21, tzinfo=BEIJING)
    assert done.refunded_at == datetime(2026, 1, 3, 14, 33, 24, tzinfo=BEIJING)
    assert isinstance(pending, TradeRow)
    assert pending.refunded_at is None


def test_every_column_of_a_refund() -> None:
    cells = {**REFUNDED, "特约商户号": "1900000109", "设备号": "POS-1", "费率备注": "r"}
    data = bill(REFUND, line(REFUND, cells), SUMMARY, ticked(1, 0, "50", "0.1", "-0.27", 0, "50.1"))
    (row,) = read(data)
    assert row == TradeRow(
        time=datetime(2026, 1, 2, 10, 6, 33, tzinfo=BEIJING),
        mchid="1900000001",
        transaction_id="4200000000202601020000000001",
        out_trade_no="sandbox-order-1",
        trade_state="REFUND",
        currency="CNY",
        settlement_total=0,
        fee=-27,
        appid="wxsandbox000000001",
        sub_mchid="1900000109",
        device_info="POS-1",
        openid="oSandboxUser0000000000000001",
        trade_type="JSAPI",
        bank_type="OTHERS",
        coupon_total=0,
        refund_requested_at=datetime(2026, 1, 3, 14, 33, 21, tzinfo=BEIJING),
        refunded_at=datetime(2026, 1, 3, 14, 33, 24, tzinfo=BEIJING),
        refund_id="50300000000000000000000000001",
        out_refund_no="sandbox-refund-1",
        settlement_refund=5000,
        coupon_refund=10,
        refund_type="ORIGINAL",
        refund_status="SUCCESS",
        description="测试, 一份",
        attach='{"a":"5","b":1}',
        fee_rate="0.54%",
        total=0,
        refund=5010,
        fee_remark="r",
        extra={},
    )


OLD_SUMMARY = "总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额,申请退款金额"


@pytest.mark.parametrize(
    "renamed",
    [{}, {"代金券或立减优惠金额": "企业红包金额", "代金券或立减优惠退款金额": "企业红包退款金额"}],
    ids=["vouchers", "red envelopes"],
)
def test_every_column_of_older_names(renamed: dict[str, str]) -> None:
    header, cells = OLD + ",申请退款金额", {**REFUNDED, "代金券或立减优惠退款金额": "0.10", "子商户号": "1900000109"}
    row_of_refund = line(header, cells)
    for older, newer in renamed.items():
        header = header.replace(older, newer)
    data = bill(header, row_of_refund, OLD_SUMMARY, ticked(1, 0, "50", "0.1", "-0.27", "50.1"))
    (row,) = read(data)
    assert isinstance(row, TradeRow)
    assert row.extra == {}
    assert (row.sub_mchid, row.settlement_total, row.coupon_total) == ("1900000109", 0, 50)
    assert (row.settlement_refund, row.coupon_refund, row.refund) == (5000, 10, 5010)
    for column in range(6):
        wrong: list[object] = [1, 0, "50", "0.1", "-0.27", "50.1"]
        wrong[column] = 7
        with pytest.raises(BillSummaryMismatch) as caught:
            read(bill(header, row_of_refund, OLD_SUMMARY, ticked(*wrong)))
        assert caught.value.column == OLD_SUMMARY.split(",")[column]


def test_a_partner_bill_of_the_older_columns() -> None:
    cells = {**PAYMENT, "子商户号": "1900000109", "交易时间": "2026-01-02  10:06:33"}
    summary = "总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额"
    data = bill(OLD, line(OLD, cells), summary, ticked(1, "60.0", "0", "0.0", "0.32"), bom=False, newline="\n")
    (row,) = read(data)
    assert isinstance(row, TradeRow)
    assert (row.sub_mchid, row.settlement_total, row.coupon_total, row.total) == ("1900000109", 6000, 50, None)
    assert row.time == datetime(2026, 1, 2, 10, 6, 33, tzinfo=BEIJING)


@pytest.mark.parametrize("header", [FUND, FUND.replace("(元)", "（元）")])
def test_a_fund_flow_bill(header: str) -> None:
    out, income = read(FUND_BILL.replace(FUND.encode(), header.encode()))
    assert out == FundFlowRow(
        time=datetime(2026, 2, 1, 13, 54, 1, tzinfo=BEIJING),
        direction="支出",
        amount=1,
        business_id="5030",
        flow_id="4200",
        business_name="退款",
        business_type="退款",
        balance=22,
        applicant="1900000001API",
        remark="退款;含费",
        voucher_id="s-1",
        extra={},
    )
    assert isinstance(out, FundFlowRow)
    assert isinstance(income, FundFlowRow)
    assert not out.is_income
    assert (income.amount, income.balance, income.is_income, income.remark) == (123_456_789, -5, True, None)


@pytest.mark.parametrize(
    ("kind", "header", "cells"),
    [
        (TradeRow, "交易时间,商户号,微信订单号,商户订单号,交易状态,货币种类,应结订单金额,手续费", PAYMENT),
        (FundFlowRow, "记账时间,收支类型,收支金额(元)", {"记账时间": "2026-02-01 13:54:01", "收支类型": "收入"}),
    ],
)
def test_what_a_bill_has_no_column_for_is_none(
    kind: type[TradeRow | FundFlowRow], header: str, cells: dict[str, str]
) -> None:
    data = bill(header, line(header, {"收支金额(元)": "1.00", **cells}), "总交易单数", ticked(1))
    (row,) = read(data)
    assert isinstance(row, kind)
    absent = [name for name, default in kind._field_defaults.items() if default is None]
    assert len(absent) >= 8
    assert {name: getattr(row, name) for name in absent} == dict.fromkeys(absent)


def test_two_names_of_one_column_drop_neither() -> None:
    header = ALL + ",总金额"
    (row,) = read(bill(header, line(header, {**PAYMENT, "总金额": "61.00"})))
    assert isinstance(row, GenericRow)
    assert (row.values["应结订单金额"], row.values["总金额"]) == ("60.00", "61.00")


def test_unknown_columns_are_kept() -> None:
    data = bill(
        f"{FUND},二级商户号,备注",
        ticked(
            "2026-02-01 13:54:01", "1", "2", "退款", "退款", "支出", "0.01", "0.22", "x", "r", "v", "1900000109", "b"
        ),
        FUND_SUMMARY,
        ticked(1, 0, 0, 1, "0.01"),
    )
    (row,) = read(data)
    assert isinstance(row, FundFlowRow)
    assert row.remark == "r"
    assert row.extra == {"二级商户号": "1900000109", "备注 (2)": "b"}


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 100_000])
def test_wherever_the_pieces_are_cut(size: int) -> None:
    assert read(TRADE_BILL, size) == read(TRADE_BILL)
    assert read(FUND_BILL, size) == read(FUND_BILL)


def test_without_a_line_end_at_the_end_and_with_blank_lines() -> None:
    text = TRADE_BILL.decode()
    assert read(text.rstrip("\r\n").encode()) == read(TRADE_BILL)
    assert read(text.replace("\r\n", "\n\n").encode()) == read(TRADE_BILL)


def test_a_day_without_trades() -> None:
    assert read(bill(ALL, SUMMARY, ticked(0, "0.00", "0.00", "0.00", "0.00000", "0.00", "0.00"))) == []
    assert read(bill(FUND, FUND_SUMMARY, ticked(0, 0, 0, 0, 0))) == []


def test_awaited_pieces() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for at in range(0, len(TRADE_BILL), 50):
            yield TRADE_BILL[at : at + 50]

    async def collect() -> tuple[list[BillRow], object]:
        rows = AsyncBillRows(pieces())
        return [row async for row in rows], rows.summary

    rows, summary = asyncio.run(collect())
    assert rows == read(TRADE_BILL)
    assert summary is not None


def test_rows_come_as_soon_as_they_are_complete() -> None:
    reader = BillReader()
    at = TRADE_BILL.index(b"`2026")
    assert list(reader.feed(TRADE_BILL[:at])) == []
    end = TRADE_BILL.index(b"\n", at) + 1
    (row,) = reader.feed(TRADE_BILL[at:end])
    assert isinstance(row, TradeRow)
    assert reader.summary is None


def test_from_an_open_file(tmp_path: object) -> None:
    file = tmp_path / "bill.csv"  # type: ignore[operator]
    file.write_bytes(TRADE_BILL)
    with file.open("rb") as pieces:
        assert list(BillRows(pieces)) == read(TRADE_BILL)


# --- cells -----------------------------------------------------------------------------------------------------------

_cell = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\n"), max_size=20)


@given(st.lists(st.tuples(_cell, _cell), max_size=6))
@example([("a,b", '{"x":1,"y":[1,2]}'), ('"', '"a,b"'), ("`", "``"), ("\u2028\x85\x0b", "\ufeff")])
@example([("总交易单数", ","), ("", "'")])
@settings(deadline=None)
def test_any_text_in_the_merchants_own_cells(pairs: list[tuple[str, str]]) -> None:
    pairs = [(a, b) for a, b in pairs if ",`" not in a + "," + b and not a.endswith(",") and not b.endswith(",")]
    rows = [line(ALL, {**PAYMENT, "商品名称": a, "商户数据包": b}) for a, b in pairs]
    n = len(rows)
    summary = ticked(n, f"{60 * n}.00", "0", "0", f"{Decimal('0.32') * n}", f"{Decimal('60.50') * n}", "0")
    found = read(bill(ALL, *rows, SUMMARY, summary), 33)
    assert [(row.description or "", row.attach or "") for row in found if isinstance(row, TradeRow)] == pairs


@pytest.mark.parametrize(
    ("description", "attach"),
    [("a,`b", "x"), (",`", "x"), ("a,`b,`c,`", ""), ("first,`\nsecond", "x"), ("2026-01-02,`60.00,`x", "")],
)
def test_what_ends_a_cell_in_a_product_name(description: str, attach: str) -> None:
    """The rows before and behind it, and its own amounts, are read as usual."""
    awkward = line(ALL, {**PAYMENT, "商品名称": description, "商户数据包": attach})
    rows = [line(ALL, PAYMENT), awkward, line(ALL, PAYMENT)]
    data = bill(ALL, *rows, SUMMARY, ticked(3, "180.00", "0", "0", "0.96", "181.50", "0"), newline="\n")
    before, found, behind = read(data, 7)
    assert isinstance(found, TradeRow)
    assert (found.description, found.attach) == (description, attach or None)
    assert found._replace(description="", attach="") == before._replace(description="", attach="")  # type: ignore[call-arg]
    assert before == behind


def test_what_ends_a_cell_belongs_to_the_text_with_which_the_rest_can_be_read() -> None:
    remark = ticked("2026-02-01 13:54:01", 1, 2, 3, 4, "支出", "0.01", "0.02", "x", "a,`b,`", "v")
    (row,) = read(bill(FUND, remark, FUND_SUMMARY, ticked(1, 0, 0, 1, "0.01")))
    assert isinstance(row, FundFlowRow)
    assert (row.amount, row.remark, row.voucher_id) == (1, "a,`b,`", "v")


def test_what_ends_a_cell_in_a_bill_that_is_not_known() -> None:
    (row,) = read(bill("分账时间,分账描述,备注", ticked("1", "a,`b", "c"), "总笔数", ticked(1)))
    assert isinstance(row, GenericRow)
    assert row.values == {"分账时间": "1", "分账描述": "a,`b", "备注": "c"}
    with pytest.raises(MalformedBill, match=r"line 2 .*3 cells where the header has 2"):
        read(bill("一,二", ticked("1", "a,`b"), "总笔数", ticked(1)))


def test_rows_of_one_kind() -> None:
    assert list(TypedBillRows([TRADE_BILL], TradeRow)) == read(TRADE_BILL)
    assert list(TypedBillRows([FUND_BILL], FundFlowRow)) == read(FUND_BILL)
    texts = TypedBillRows([FUND_BILL], GenericRow)
    assert [row.values["收支类型"] for row in texts] == ["支出", "收入"]
    assert texts.summary is not None
    with pytest.raises(MalformedBill, match=r"line 1 .*not those of a FundFlowRow"):
        list(TypedBillRows([TRADE_BILL], FundFlowRow))
    with pytest.raises(MalformedBill, match=r"line 1 .*not those of a TradeRow"):
        list(TypedBillRows([bill("一,二", ticked(1, 2))], TradeRow))

    async def pieces() -> AsyncIterator[bytes]:
        yield TRADE_BILL

    async def collect() -> list[TradeRow]:
        return [row async for row in AsyncTypedBillRows(pieces(), TradeRow)]

    assert asyncio.run(collect()) == read(TRADE_BILL)


def test_a_line_break_in_a_cell() -> None:
    cells = {**PAYMENT, "商品名称": "first\nsecond,\n\n third\n\ufeffnot the mark of a file's beginning"}
    data = bill(ALL, line(ALL, cells), SUMMARY, ticked(1, "60.00", "0", "0", "0.32", "60.50", "0"), newline="\n")
    (row,) = read(data, 5)
    assert isinstance(row, TradeRow)
    assert row.description == cells["商品名称"]


def test_cells_quoted_by_a_spreadsheet() -> None:
    cells = ",".join('"`{}"'.format(PAYMENT[name].replace('"', '""')) for name in ALL.split(","))
    (row,) = read(bill(ALL, cells, SUMMARY, ticked(1, "60.00", "0", "0", "0.32", "60.50", "0")))
    assert row == read(TRADE_BILL)[0]


@given(st.integers(-(10**14), 10**14), st.integers(0, 5))
@settings(deadline=None)
def test_yuan_to_fen_is_exact(amount: int, more: int) -> None:
    yuan = f"{Decimal(amount) / 100:.2f}" + "0" * more
    assert fen(yuan) == amount


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        *[("0", 0), ("0.0", 0), ("-0.27000", -27), ("7.79000", 779), ("20.", 2000), ("1", 100)],
        # One decimal means tenths: read as hundredths, 50 fen would pass for 5.
        *[("0.5", 50), ("-0.5", -50), ("12.3", 1230), ("0.50", 50), ("0.05", 5), ("0.5000", 50), ("-12.3", -1230)],
    ],
)
def test_forms_of_amounts(text: str, amount: int) -> None:
    assert fen(text) == amount


@pytest.mark.parametrize(
    "text", ["", "-", ".", ".5", "1e2", "0.001", "1,000.00", "１.00", "٣", "+1", "--1", "1.-1", " 1", "NaN", "9" * 31]
)
def test_what_is_not_an_amount(text: str) -> None:
    with pytest.raises(ValueError, match="amount"):
        fen(text)


@pytest.mark.parametrize(
    "text", ["", "2026-01-02", "2026-13-01 00:00:00", "2026-01-02 00:00:00+09:00", "10:00:00", "x"]
)
def test_what_is_not_a_time(text: str) -> None:
    with pytest.raises(ValueError):
        beijing_time(text)


def test_times_do_not_depend_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    assert beijing_time("2026-01-02 08:00:00").timestamp() == 1_767_312_000


# --- what must not pass ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "wrong"),
    list(enumerate(["3", "60.01", "49.99", "0.00", "0.04000", "0", "50.11"])),
)
def test_sums_that_do_not_agree(column: int, wrong: str) -> None:
    right = ["2", "60.00", "50.00", "0.10", "0.05000", "60.50", "50.10"]
    cells = [*right[:column], wrong, *right[column + 1 :]]
    rows = BillRows([bill(ALL, line(ALL, PAYMENT), line(ALL, REFUNDED), SUMMARY, ticked(*cells))])
    seen = []
    with pytest.raises(BillSummaryMismatch) as caught:
        seen.extend(rows)
    error = caught.value
    assert error.column == SUMMARY.split(",")[column]
    assert error.announced == (int(wrong) if column == 0 else fen(wrong))
    assert error.found == (2 if column == 0 else fen(right[column]))
    assert rows.summary is None
    again = pickle.loads(pickle.dumps(error))
    assert (again.column, again.announced, again.found, str(again)) == (
        error.column,
        error.announced,
        error.found,
        str(error),
    )


@pytest.mark.parametrize("column", range(5))
def test_sums_of_a_fund_flow_bill(column: int) -> None:
    cells: list[object] = [2, "1.0", "1234567.89", 1, "0.01"]
    cells[column] = 7
    text = FUND_BILL.decode().splitlines()[:-1]
    with pytest.raises(BillSummaryMismatch):
        read(bill(*text, ticked(*cells), bom=False))


def test_a_row_taken_out_is_noticed() -> None:
    lines = TRADE_BILL.decode().splitlines()
    del lines[1]
    with pytest.raises(BillSummaryMismatch, match="总交易单数 is 2 rows, its rows make 1"):
        read(bill(*lines, bom=False))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([], "empty"),
        ([ALL], "without its summary"),
        ([ALL, line(ALL, PAYMENT)], "without its summary"),
        ([ALL, line(ALL, PAYMENT), SUMMARY], "without its summary"),
        ([ALL, SUMMARY, ticked(0, 0)], "line 3 .* 2 cells for 7"),
        ([ALL, SUMMARY, ticked(0, 0, 0, 0, 0, 0, "x")], "line 3 .*申请退款总金额"),
        ([ALL, SUMMARY, ticked("0.5", 0, 0, 0, 0, 0, 0)], "line 3 .*总交易单数"),
        ([ALL, SUMMARY, ticked(0, 0, 0, 0, 0, 0, 0), ticked(1)], "line 4 .*follows the summary"),
        ([ALL, line(ALL, {**PAYMENT, "交易类型": "a,`b"})], "line 2 .*28 cells where the header has 27"),
        ([ALL, line(ALL, {**PAYMENT, "设备号": "a,`b"})], "line 2 .*28 cells where the header has 27"),
        ([FUND, ticked("2026-02-01 13:54:01", 1, "a,`b", 3, 4, "收入", 1, 1, 1, 1, 1)], "line 2 .*12 cells where"),
        ([ALL, line(ALL, PAYMENT).rpartition(",")[0], line(ALL, PAYMENT)], "line 2 .*a cell is missing"),
        ([ALL, line(ALL, PAYMENT).rpartition(",")[0]], "line 2 .*a cell is missing"),
        ([ALL, "`" + "x" * LONGEST_LINE, "y"], "line 2 .*a cell is missing"),
        ([ALL, line(ALL, {**PAYMENT, "手续费": "0.325"})], "line 2 .*手续费"),
        ([ALL, line(ALL, {**PAYMENT, "应结订单金额": ""})], "line 2 .*应结订单金额"),
        ([ALL, line(ALL, {**PAYMENT, "交易时间": "2026-01-02"})], "line 2 .*交易时间"),
        ([FUND, ticked("2026-02-01 13:54:01", 1, 2, 3, 4, "其他", 1, 1, 1, 1, 1)], "line 2 .*收支类型"),
    ],
)
def test_what_is_not_a_bill(lines: list[str], said: str) -> None:
    with pytest.raises(MalformedBill, match=said) as caught:
        read(bill(*lines) if lines else b"")
    assert isinstance(caught.value, BillError)
    assert "oSandboxUser" not in str(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_what_is_not_text() -> None:
    with pytest.raises(MalformedBill, match=r"line 2 .*not UTF-8"):
        read(bill(ALL) + b"`\xff")
    with pytest.raises(MalformedBill, match=r"line 2 .*not UTF-8"):
        read(bill(ALL) + "`中".encode()[:-1])


def test_a_line_that_never_ends() -> None:
    def endless() -> Iterable[bytes]:
        yield bill(ALL)
        while True:
            yield b"x" * 65_536

    with pytest.raises(MalformedBill, match=f"more than {LONGEST_LINE}"):
        list(BillRows(endless()))


# --- bills that are not known ----------------------------------------------------------------------------------------


def test_a_generic_bill_with_a_summary() -> None:
    data = bill(
        "分账时间,分账金额,备注", ticked("2026", "1.00", "a,b"), ticked("2027", "2.00", ""), "笔数,金额", ticked(2, 3)
    )
    rows = BillRows([data])
    assert list(rows) == [
        GenericRow({"分账时间": "2026", "分账金额": "1.00", "备注": "a,b"}),
        GenericRow({"分账时间": "2027", "分账金额": "2.00", "备注": ""}),
    ]
    assert rows.summary is not None
    assert rows.summary.values == {"笔数": "2", "金额": "3"}


def test_a_generic_summary_with_as_many_cells_as_a_row() -> None:
    rows = BillRows(
        [bill("分账时间,分账金额", ticked("2026", "1.00"), ticked("2027", "2.00"), "笔数,金额", ticked(2, 3))]
    )
    assert [row.values["分账金额"] for row in rows if isinstance(row, GenericRow)] == ["1.00", "2.00"]
    assert rows.summary is not None
    assert rows.summary.values == {"笔数": "2", "金额": "3"}


def test_a_generic_bill_without_backticks() -> None:
    data = b'Date,Name,Amount\n2026-01-02, "Doe, Jane",1.00\n2026-01-03,"say ""hi""",2.00\n'
    rows = BillRows([data])
    assert [row.values["Name"] for row in rows if isinstance(row, GenericRow)] == ["Doe, Jane", 'say "hi"']
    assert rows.summary is None


def test_a_trade_bill_that_lacks_what_makes_one_is_generic() -> None:
    header = ALL.replace("应结订单金额", "某金额")
    (row,) = read(bill(header, ticked(*PAYMENT.values())[:0] + line(ALL, PAYMENT)))
    assert isinstance(row, GenericRow)
    assert row.values["某金额"] == "60.00"


@given(st.binary(max_size=200) | _cell.map(str.encode) | st.just(TRADE_BILL), st.integers(0, 400))
@settings(deadline=None)
def test_nothing_but_bill_errors(data: bytes, cut: int) -> None:
    with suppress(BillError):
        read(TRADE_BILL[:cut] + data, 50)


@pytest.mark.parametrize(
    "text",
    [
        '{"code":"NO_STATEMENT_EXIST","message":"请求的账单文件不存在"}',
        '[\n{"code": "SYSTEM_ERROR"}\n]',
        "<xml><return_code><![CDATA[FAIL]]></return_code></xml>",
        "\n  <!DOCTYPE html>\n<html><body>502</body></html>\n",
        '\ufeff{"code":"NO_STATEMENT_EXIST"}',
    ],
)
def test_an_error_that_was_saved_is_no_bill(text: str) -> None:
    with pytest.raises(MalformedBill, match="JSON, XML or HTML"):
        list(BillRows([text.encode()]))
