"""Rows of bills as entries: every kind, older and shorter headers, and yuan to fen without losing any."""

from __future__ import annotations

from typing import Any

import narwhals.stable.v2 as nw
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wechatpay_auth.bills.cells import fen
from wechatpay_auth.errors import ConfigurationError
from wechatpay_bookkeeping.reconciliation import (
    ENTRY_COLUMNS,
    KINDS,
    bill_entries,
    check_entries,
    reconcile,
    yuan_to_fen,
)

from tests.bookkeeping.libraries import LIBRARIES, MAIN, rows_of
from tests.profiles import limit_examples

PAID = {
    "交易时间": "2026-01-02 10:00:00", "公众账号ID": "wx8888888888888888", "商户号": "1900000001", "特约商户号": "0",
    "设备号": "", "微信订单号": "4200000001", "商户订单号": "ORDER1", "用户标识": "oUser", "交易类型": "JSAPI",
    "交易状态": "SUCCESS", "付款银行": "OTHERS", "货币种类": "CNY", "应结订单金额": "90.00", "代金券金额": "10.00",
    "微信退款单号": "0", "商户退款单号": "0", "退款金额": "0.00", "充值券退款金额": "0.00", "退款类型": "",
    "退款状态": "",
    "商品名称": "咖啡", "商户数据包": "", "手续费": "0.54000", "费率": "0.60%", "订单金额": "100.00",
    "申请退款金额": "0.00", "费率备注": "",
}  # fmt: skip
REFUNDED = {
    **PAID, "交易时间": "2026-01-03 11:00:00", "交易状态": "REFUND", "应结订单金额": "0.00",
    "微信退款单号": "5030000001", "商户退款单号": "REFUND1", "退款金额": "45.00", "退款类型": "ORIGINAL",
    "退款状态": "PROCESSING",
    "手续费": "-0.27000", "订单金额": "0.00", "申请退款金额": "50.00",
}  # fmt: skip
MOVED = {
    "记账时间": "2026-01-02 10:00:00", "微信支付业务单号": "4200000001", "资金流水单号": "1900000001",
    "业务名称": "交易", "业务类型": "交易", "收支类型": "收入", "收支金额（元）": "99.40", "账户结余（元）": "1.00",
    "资金变更提交申请人": "system", "备注": "", "业务凭证号": "ORDER1",
}  # fmt: skip
SHARED = {
    "分账时间": "2026-01-02 12:00:00", "分账发起方": "1900000001", "分账方": "1900000109", "微信订单号": "4200000001",
    "微信分账/回退单号": "3000000001", "分账明细单号": "3600000001", "商户分账/回退单号": "SHARE1",
    "订单金额(元)": "100.00",
    "分账接收方": "1900000201", "分账金额(元)": "2.00", "业务类型": "分账", "处理状态": "SUCCESS", "分账描述": "",
    "备注": "",
}  # fmt: skip


def table(*rows: dict[str, str]) -> pa.Table:
    return pa.Table.from_pylist(list(rows), schema=pa.schema([(name, pa.string()) for name in rows[0]]))


def read(library: str, kind: str, *rows: dict[str, str], **whose: Any) -> list[dict[str, Any]]:
    """The entries in the order of their numbers."""
    entries = bill_entries(LIBRARIES[library](table(*rows)), kind, **whose)
    check_entries(entries, "bill")
    return sorted(rows_of(entries), key=lambda entry: entry["number"])


def without(row: dict[str, str], *headings: str) -> dict[str, str]:
    return {heading: cell for heading, cell in row.items() if heading not in headings}


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_trade_bill_has_payments_and_refunds(library: str) -> None:
    revoked = {**PAID, "交易状态": "REVOKED", "特约商户号": "1900000109", "商户订单号": "VOID1", "订单金额": "100.00"}
    order, refund, revocation = read(library, "trade", PAID, REFUNDED, revoked)
    assert tuple(order) == ENTRY_COLUMNS
    assert order == {
        "day": "2026-01-02", "mchid": "1900000001", "sub_mchid": "", "record": "payment", "number": "ORDER1",
        "order_number": "ORDER1", "platform_number": "4200000001", "amount": 10000, "fee": 54, "state": "SUCCESS",
        "time": "2026-01-02 10:00:00",
    }  # fmt: skip
    assert refund == {
        **order, "day": "2026-01-03", "record": "refund", "number": "REFUND1", "platform_number": "5030000001",
        "amount": 5000, "fee": -27, "state": "PROCESSING", "time": "2026-01-03 11:00:00",
    }  # fmt: skip
    told = {name: revocation[name] for name in ("record", "number", "sub_mchid", "amount", "state")}
    assert told == {
        "record": "revocation", "number": "VOID1", "sub_mchid": "1900000109", "amount": 10000, "state": "REVOKED",
    }  # fmt: skip


@pytest.mark.parametrize("library", MAIN)
def test_a_revocation_has_its_amount_in_the_columns_of_either(library: str) -> None:
    (revocation,) = read(library, "trade", {**REFUNDED, "交易状态": "REVOKED"})
    assert (revocation["record"], revocation["number"], revocation["amount"]) == ("revocation", "ORDER1", 5000)


@pytest.mark.parametrize("library", MAIN)
def test_older_and_shorter_headers(library: str) -> None:
    older = {"特约商户号": "子商户号", "应结订单金额": "总金额", "代金券金额": "企业红包金额"}
    newest = ("订单金额", "申请退款金额", "费率备注")
    rows = [
        {older.get(heading, heading): cell for heading, cell in without(row, *newest).items()}
        for row in (PAID, REFUNDED)
    ]
    order, refund = read(library, "trade", *rows)
    assert (order["amount"], refund["amount"]) == (9000, 4500)
    assert (order["sub_mchid"], refund["order_number"]) == ("", "ORDER1")
    # a bill of paid orders only has none of the columns of refunds
    refunds = [heading for heading in PAID if "退款" in heading]
    (order,) = read(library, "payment", without(PAID, *refunds))
    assert (order["record"], order["number"], order["amount"]) == ("payment", "ORDER1", 10000)
    # a bill of refunds has two columns more
    more = {"退款申请时间": "2026-01-03 10:59:00", "退款成功时间": "2026-01-05 08:00:00"}
    (refund,) = read(library, "refund", {**REFUNDED, **more})
    assert (refund["day"], refund["amount"]) == ("2026-01-03", 5000)


@pytest.mark.parametrize("library", MAIN)
def test_a_fund_flow_bill(library: str) -> None:
    out = {**MOVED, "收支类型": "支出", "收支金额（元）": "0.60", "业务凭证号": "", "业务类型": "扣除交易手续费"}
    fee, order = read(library, "fund-flow", MOVED, out, mchid="1900000001", sub_mchid="1900000109")
    assert order == {
        "day": "2026-01-02", "mchid": "1900000001", "sub_mchid": "1900000109", "record": "fund_in", "number": "ORDER1",
        "order_number": None, "platform_number": "4200000001", "amount": 9940, "fee": None, "state": "SUCCESS",
        "time": "2026-01-02 10:00:00",
    }  # fmt: skip
    assert (fee["record"], fee["number"], fee["amount"]) == ("fund_out", "4200000001", 60)
    with pytest.raises(ConfigurationError, match="give its mchid"):
        read(library, "fund-flow", MOVED)
    with pytest.raises(Exception, match="neither 收入 nor 支出"):
        read(library, "fund-flow", {**MOVED, "收支类型": "冻结"}, mchid="1900000001")


@pytest.mark.parametrize("library", MAIN)
def test_a_bill_of_shares(library: str) -> None:
    back = {**SHARED, "业务类型": "分账回退", "商户分账/回退单号": "BACK1", "微信分账/回退单号": "3000000002"}
    rest = {**SHARED, "商户分账/回退单号": "REST1", "分账接收方": "1900000109"}
    own = {**SHARED, "分账方": "1900000001", "商户分账/回退单号": "SHARE2", "处理状态": "CLOSED"}
    returned, released, share, other = read(library, "profit-sharing", SHARED, back, rest, own)
    assert share == {
        "day": "2026-01-02", "mchid": "1900000001", "sub_mchid": "1900000109", "record": "share", "number": "SHARE1",
        "order_number": None, "platform_number": "3600000001", "amount": 200, "fee": None, "state": "SUCCESS",
        "time": "2026-01-02 12:00:00",
    }  # fmt: skip
    assert (returned["record"], returned["number"], returned["platform_number"]) == (
        "share_return", "BACK1", "3000000002",
    )  # fmt: skip
    assert (released["number"], released["state"]) == ("REST1", "UNFROZEN")
    assert (other["sub_mchid"], other["state"]) == ("", "CLOSED")


@pytest.mark.parametrize("library", MAIN)
def test_what_the_caller_says_goes_before_columns_and_these_before_rows(library: str) -> None:
    columns = {"day": "2026-01-05", "mchid": "1900000003", "sub_mchid": "1900000104"}
    (entry,) = read(library, "trade", {**PAID, **columns})
    assert {name: entry[name] for name in columns} == columns
    whose = {"day": "2026-01-06", "mchid": "1900000005", "sub_mchid": "1900000106"}
    (entry,) = read(library, "profit-sharing", {**SHARED, **columns}, **whose)
    assert {name: entry[name] for name in whose} == whose
    # whose bill it is tells whether a share is of a sub-merchant, not who asked for it
    for row, whose in ((SHARED, {"mchid": "1900000109"}), ({**SHARED, "mchid": "1900000109"}, {})):
        (entry,) = read(library, "profit-sharing", row, **whose)
        assert (entry["mchid"], entry["sub_mchid"]) == ("1900000109", "")


def test_what_is_no_such_bill() -> None:
    def refused(kind: str, row: dict[str, str], **whose: Any) -> str:
        with pytest.raises(ConfigurationError) as error:
            read("duckdb", kind, row, **whose)
        return str(error.value)

    assert "'trades' is no kind of bill" in refused("trades", PAID)
    assert "lacks the column 应结订单金额 / 总金额, 手续费" in refused("trade", without(PAID, "应结订单金额", "手续费"))
    assert "lacks the column 分账时间" in refused("profit-sharing", PAID)
    assert "the columns 应结订单金额 and 总金额 of the bill are one" in refused("trade", {**PAID, "总金额": "1.00"})
    assert "'yesterday' is no day" in refused("trade", PAID, day="yesterday")


@pytest.mark.parametrize("library", MAIN)
def test_a_bill_of_many_days_and_merchants_is_compared_as_it_comes(library: str) -> None:
    bill = bill_entries(LIBRARIES[library](table(PAID, REFUNDED)), "trade")
    result = reconcile(bill, bill, days=["2026-01-02", "2026-01-03"])
    assert rows_of(result.differences) == []
    assert [row["matched_bill_amount"] for row in rows_of(result.summary)] == [10000, 5000]


def test_every_kind_is_read() -> None:
    rows = {"fund-flow": MOVED, "profit-sharing": SHARED, "refund": REFUNDED}
    for kind, records in KINDS.items():
        (entry,) = read("polars", kind, rows.get(kind, PAID), mchid="1900000001")
        assert entry["record"] in records


def yuan_texts() -> st.SearchStrategy[str]:
    """Every amount that a bill can have, 0.00 to 99999999.99, with the zeros and signs that bills write."""
    fens = st.integers(0, 99_999_999_99)
    written = st.sampled_from(["{0}.{1:02}", "{0}.{1:02}000", "-{0}.{1:02}", "-{0}.{1:02}000"])
    shorter = st.builds("{0}.{1}".format, st.integers(0, 99_999_999), st.integers(0, 9)) | st.integers(0, 10**8).map(
        str
    )
    return st.builds(lambda fen, form: form.format(fen // 100, fen % 100), fens, written) | shorter


@pytest.mark.hypothesis
@pytest.mark.parametrize("library", LIBRARIES)
def test_yuan_is_read_as_the_row_reader_reads_it(library: str) -> None:
    # why many in one: a query costs more than a thousand amounts
    @settings(max_examples=limit_examples(20))
    @given(st.lists(yuan_texts(), min_size=1, max_size=200))
    def read_alike(texts: list[str]) -> None:
        assert in_fen(library, texts) == [fen(text) for text in texts]

    read_alike()


def test_every_amount_below_ten_thousand_yuan() -> None:
    texts = [f"{amount // 100}.{amount % 100:02}" for amount in range(1_000_000)]
    frame = pl.LazyFrame({"yuan": texts})
    fens = nw.to_native(nw.from_native(frame).select(fen=yuan_to_fen(nw.col("yuan")))).collect()
    assert fens.schema == {"fen": pl.Int64}
    assert fens["fen"].equals(pl.int_range(1_000_000, eager=True).alias("fen"))


@pytest.mark.parametrize("library", LIBRARIES)
def test_empty_cells_are_null(library: str) -> None:
    assert in_fen(library, ["", "1.00", None]) == [None, 100, None]


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("wrong", ["0.001", "1,000.00", "1e3", "abc", ".5", "--1", "1.0a", "１", " 1", "1\n", "nan"])
def test_what_is_no_amount_stops_the_query(library: str, wrong: str) -> None:
    with pytest.raises(ValueError):
        fen(wrong)
    with pytest.raises(Exception, match="not yuan: "):
        in_fen(library, ["1.00", wrong])


@pytest.mark.parametrize("library", LIBRARIES)
def test_another_currency_stops_the_query(library: str) -> None:
    """Cents of Hong Kong must not be taken for fen."""
    with pytest.raises(Exception, match="not in CNY: HKD"):
        read(library, "trade", PAID, {**PAID, "货币种类": "HKD"})
    (other,) = read(library, "trade", {**PAID, "货币种类": ""})
    assert other == read(library, "trade", PAID)[0]


def in_fen(library: str, texts: list[str | None]) -> list[int | None]:
    frame = nw.from_native(LIBRARIES[library](pa.table({"yuan": pa.array(texts, pa.string())}))).lazy()
    fens = frame.select(fen=yuan_to_fen(nw.col("yuan")))
    collected = fens.collect() if library == "ibis" else fens.collect("pyarrow")
    assert collected.schema["fen"] == nw.Int64
    return [None if value is None else int(value) for value in collected.to_arrow()["fen"].to_pylist()]
