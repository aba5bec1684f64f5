"""A bill's rows, typed by its header line and added up against its summary, without ever holding them all.

Known are the trade bills (ALL, SUCCESS, REFUND and their special variants, of merchants and of partners, with the
older column names too) and the fund-flow bill. Any other bill comes as generic rows.

https://pay.weixin.qq.com/doc/v3/merchant/4012791858
"""

from __future__ import annotations

import csv
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import lru_cache

from .errors import BillSummaryMismatch, MalformedBill

BEIJING = timezone(timedelta(hours=8), "UTC+08:00")
"""The time of every bill; China has no summer time."""
LONGEST_LINE = 1024 * 1024
"""Bytes; a real line has some hundreds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeRow:
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
    extra: Mapping[str, str]
    """Columns that are not known here, by their headings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FundFlowRow:
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
    extra: Mapping[str, str]
    """Columns that are not known here, by their headings."""

    @property
    def is_income(self) -> bool:
        """Whether money came in."""
        return self.direction == _INCOME


@dataclass(frozen=True, slots=True)
class GenericRow:
    """A line of a bill whose header is not known here."""

    values: Mapping[str, str]
    """The cells as text, without backticks, by their headings."""


BillRow = TradeRow | FundFlowRow | GenericRow


@dataclass(frozen=True, slots=True)
class BillSummary:
    """The last two lines of a bill, which its rows were found to add up to (generic rows are not added up)."""

    values: Mapping[str, str]
    """The cells as text, by their headings."""

    def fen(self, heading: str) -> int:
        """An amount in fen. Raises KeyError where there is no such heading, ValueError where it is not yuan."""
        return fen(self.values[heading])


@lru_cache(maxsize=4096)  # why: most cells of a bill are the same few amounts, and it is asked ten times a row
def fen(yuan: str) -> int:
    """Yuan as text to fen, exactly: "0.01" → 1, "7.79000" → 779. Raises ValueError for anything else."""
    negative = yuan.startswith("-")
    whole, _, fraction = yuan.removeprefix("-").partition(".")
    digits = whole + fraction
    if not whole or len(digits) > 30 or not (digits.isascii() and digits.isdecimal()) or fraction[2:].strip("0"):
        raise ValueError("not an amount in yuan with at most two decimals that count")
    amount = int(whole) * 100 + int(fraction[:2].ljust(2, "0"))
    return -amount if negative else amount


def beijing_time(text: str) -> datetime:
    """2026-01-02 03:04:05 as an aware time. Raises ValueError for anything else."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        time = datetime.fromisoformat(" ".join(text.split()))
    if len(text) < _LENGTH_OF_TIME or time.tzinfo is not None:
        raise ValueError("not a date and a time of day")
    return time.replace(tzinfo=BEIJING)


def _number(text: str) -> str | None:
    return None if text in ("", "0") else text


def _text(text: str) -> str | None:
    return text or None


def _optional_fen(text: str) -> int | None:
    return fen(text) if text else None


def _optional_time(text: str) -> datetime | None:
    return beijing_time(text) if text not in ("", "0") else None


def _same(text: str) -> str:
    return text


_LENGTH_OF_TIME = len("2026-01-02 03:04:05")
_Convert = Callable[[str], object]
_INCOME = "收入"
_EXPENSE = "支出"

# heading → field, how its cells are read
_TRADE_COLUMNS: Mapping[str, tuple[str, _Convert]] = {
    "交易时间": ("time", beijing_time),
    "公众账号ID": ("appid", _text),
    "商户号": ("mchid", _same),
    "特约商户号": ("sub_mchid", _number),
    "子商户号": ("sub_mchid", _number),
    "设备号": ("device_info", _text),
    "微信订单号": ("transaction_id", _same),
    "商户订单号": ("out_trade_no", _same),
    "用户标识": ("openid", _text),
    "交易类型": ("trade_type", _text),
    "交易状态": ("trade_state", _same),
    "付款银行": ("bank_type", _text),
    "货币种类": ("currency", _same),
    "应结订单金额": ("settlement_total", fen),
    "总金额": ("settlement_total", fen),
    "代金券金额": ("coupon_total", _optional_fen),
    "代金券或立减优惠金额": ("coupon_total", _optional_fen),
    "企业红包金额": ("coupon_total", _optional_fen),
    "退款申请时间": ("refund_requested_at", _optional_time),
    "退款成功时间": ("refunded_at", _optional_time),
    "微信退款单号": ("refund_id", _number),
    "商户退款单号": ("out_refund_no", _number),
    "退款金额": ("settlement_refund", _optional_fen),
    "充值券退款金额": ("coupon_refund", _optional_fen),
    "代金券或立减优惠退款金额": ("coupon_refund", _optional_fen),
    "企业红包退款金额": ("coupon_refund", _optional_fen),
    "退款类型": ("refund_type", _text),
    "退款状态": ("refund_status", _text),
    "商品名称": ("description", _text),
    "商户数据包": ("attach", _text),
    "手续费": ("fee", fen),
    "费率": ("fee_rate", _text),
    "订单金额": ("total", _optional_fen),
    "申请退款金额": ("refund", _optional_fen),
    "费率备注": ("fee_remark", _text),
}
_FUND_COLUMNS: Mapping[str, tuple[str, _Convert]] = {
    "记账时间": ("time", beijing_time),
    "微信支付业务单号": ("business_id", _text),
    "资金流水单号": ("flow_id", _text),
    "业务名称": ("business_name", _text),
    "业务类型": ("business_type", _text),
    "收支类型": ("direction", _same),
    "收支金额(元)": ("amount", fen),
    "账户结余(元)": ("balance", _optional_fen),
    "资金变更提交申请人": ("applicant", _text),
    "备注": ("remark", _text),
    "业务凭证号": ("voucher_id", _text),
}
_TRADE_REQUIRED = {
    "time",
    "mchid",
    "transaction_id",
    "out_trade_no",
    "trade_state",
    "currency",
    "settlement_total",
    "fee",
}
_FUND_REQUIRED = {"time", "direction", "amount"}

# heading of a summary → what it adds up: a field of the rows, or how many there are
_COUNT = "number of rows"
_TRADE_SUMMARY: Mapping[str, str] = {
    "总交易单数": _COUNT,
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
}
_FUND_SUMMARY: Mapping[str, str] = {
    "资金流水总笔数": _COUNT,
    "收入笔数": f"{_COUNT} {_INCOME}",
    "收入金额": _INCOME,
    "支出笔数": f"{_COUNT} {_EXPENSE}",
    "支出金额": _EXPENSE,
}
_SUMMARY_BEGINS = frozenset({"总交易单数", "资金流水总笔数"})


class BillReader:
    """Takes a bill's bytes as they come, and gives its rows. For whoever reads from something else than `BillRows`."""

    def __init__(self) -> None:
        self._rest = b""
        self._line = 0
        self._open = ""
        """A row whose last cells have not come yet: one of its cells holds a line break."""
        self._table: _Table | None = None
        self._first_row_ticked: bool | None = None
        self._summary_headings: list[str] | None = None
        self.summary: BillSummary | None = None
        """The summary, once it has been read and found right."""

    def feed(self, data: bytes) -> Iterator[BillRow]:
        """The rows that these bytes complete. Raises MalformedBill, and BillSummaryMismatch at the end."""
        lines = (self._rest + data).split(b"\n")
        self._rest = lines.pop()
        if len(self._rest) > LONGEST_LINE:
            raise MalformedBill(f"it has more than {LONGEST_LINE} bytes", line=self._line + 1)
        for line in lines:
            row = self._read(line)
            if row is not None:
                yield row

    def finish(self) -> Iterator[BillRow]:
        """What the end of the file completes. Raises as `feed`, and for a known bill that lacks its summary."""
        last, self._rest = self._rest, b""
        if last:
            row = self._read(last)
            if row is not None:
                yield row
        if self._open:
            raise MalformedBill("a cell is missing", line=self._line)
        if self._table is None:
            raise MalformedBill("it is empty; a bill without trades has a header and a summary still")
        if self.summary is None and (self._table.is_known or self._summary_headings is not None):
            raise MalformedBill("it ends without its summary: it is cut off")

    def _read(self, raw: bytes) -> BillRow | None:
        self._line += 1
        try:
            line = raw.decode("utf-8-sig" if self._line == 1 else "utf-8").removesuffix("\r")
        except UnicodeDecodeError:
            raise MalformedBill("it is not UTF-8", line=self._line) from None
        if self._open:
            if line.startswith("`"):
                raise MalformedBill("a cell is missing", line=self._line - 1)
            line, self._open = f"{self._open}\n{line}", ""
        elif not line.strip():
            return None
        if self.summary is not None:
            raise MalformedBill("something follows the summary", line=self._line)
        if self._table is None:
            self._table = _Table(_split(line))
            return None
        if self._summary_headings is not None:
            self._summarise(self._table, self._summary_headings, line)
            return None
        cells = _split(line)
        if self._is_summary_heading(self._table, line, cells):
            self._summary_headings = [_plain(cell) for cell in cells]
            return None
        if len(cells) < self._table.width and line.startswith("`"):
            if len(line) > LONGEST_LINE:
                raise MalformedBill("a cell is missing", line=self._line)
            self._open = line
            return None
        if len(cells) != self._table.width:
            raise MalformedBill(
                f"it has {len(cells)} cells where the header has {self._table.width}; a cell may hold ',`' itself",
                line=self._line,
            )
        return self._table.row(cells, self._line)

    def _is_summary_heading(self, table: _Table, line: str, cells: list[str]) -> bool:
        """Whether the rows are over. A generic bill's summary is known by its heading standing without backticks."""
        if cells[0] in _SUMMARY_BEGINS:
            return True
        if table.is_known:
            return False
        ticked = line.startswith("`")
        if self._first_row_ticked is None:
            self._first_row_ticked = ticked
            return not ticked and len(cells) != table.width
        return not ticked and (self._first_row_ticked or len(cells) != table.width)

    def _summarise(self, table: _Table, headings: list[str], line: str) -> None:
        cells = _split(line)
        if len(cells) != len(headings):
            raise MalformedBill(f"the summary has {len(cells)} cells for {len(headings)} headings", line=self._line)
        values = dict(zip(headings, cells, strict=True))
        table.check(values, self._line)
        self.summary = BillSummary(values)


class BillRows:
    """The rows of a bill from pieces of it: an open binary file, or anything else that gives bytes.

    Iterate once. Each row is given as soon as its line is complete; the summary is checked after the last, so only
    who has read to the end knows that none is missing. Raises MalformedBill and BillSummaryMismatch.
    """

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces
        self._reader = BillReader()

    @property
    def summary(self) -> BillSummary | None:
        """The summary, once all rows were read; None before, and for a generic bill without one."""
        return self._reader.summary

    def __iter__(self) -> Iterator[BillRow]:
        for piece in self._pieces:
            yield from self._reader.feed(piece)
        yield from self._reader.finish()


class AsyncBillRows:
    """`BillRows` for pieces that are awaited."""

    def __init__(self, pieces: AsyncIterable[bytes]) -> None:
        self._pieces = pieces
        self._reader = BillReader()

    @property
    def summary(self) -> BillSummary | None:
        """The summary, once all rows were read; None before, and for a generic bill without one."""
        return self._reader.summary

    async def __aiter__(self) -> AsyncIterator[BillRow]:
        async for piece in self._pieces:
            for row in self._reader.feed(piece):
                yield row
        for row in self._reader.finish():
            yield row


class _Table:
    """What the header line says: how many cells a row has, and what becomes of each."""

    def __init__(self, cells: list[str]) -> None:
        headings = _unique([_plain(cell) for cell in cells])
        self.width = len(headings)
        self._headings = headings
        self._kind: type[TradeRow] | type[FundFlowRow] | None = None
        self._typed: list[tuple[int, str, _Convert]] = []
        self._extra: list[tuple[int, str]] = []
        self._sums: dict[str, int] = {}
        self._summary: Mapping[str, str] = {}
        for kind, columns, required, summary in (
            (TradeRow, _TRADE_COLUMNS, _TRADE_REQUIRED, _TRADE_SUMMARY),
            (FundFlowRow, _FUND_COLUMNS, _FUND_REQUIRED, _FUND_SUMMARY),
        ):
            known = [(index, *columns[name]) for index, name in enumerate(headings) if name in columns]
            names = [field for _, field, _ in known]
            # why: two headings for one field (an older and a newer name) in one bill would drop a column.
            if required <= set(names) and len(names) == len(set(names)):
                self._kind, self._typed, self._summary = kind, known, summary
                self._extra = [(index, name) for index, name in enumerate(headings) if name not in columns]
                self._sums = dict.fromkeys(summary.values(), 0)
                break

    @property
    def is_known(self) -> bool:
        """Whether this kind of bill is known, so that its rows must add up."""
        return self._kind is not None

    def row(self, cells: list[str], line: int) -> BillRow:
        if self._kind is None:
            return GenericRow(dict(zip(self._headings, cells, strict=True)))
        values: dict[str, object] = {}
        for index, field, convert in self._typed:
            try:
                values[field] = convert(cells[index])
            except ValueError:
                raise MalformedBill(f"the cell {self._headings[index]} cannot be read", line=line) from None
        values["extra"] = {name: cells[index] for index, name in self._extra}
        row = self._kind(**values)  # type: ignore[arg-type]  # the columns above say which type each field has
        self._add(row, line)
        return row

    def _add(self, row: TradeRow | FundFlowRow, line: int) -> None:
        sums = self._sums
        sums[_COUNT] += 1
        if isinstance(row, TradeRow):
            sums["settlement_total"] += row.settlement_total
            sums["fee"] += row.fee
            sums["settlement_refund"] += row.settlement_refund or 0
            sums["coupon_refund"] += row.coupon_refund or 0
            sums["total"] += row.total or 0
            sums["refund"] += row.refund or 0
        else:
            if row.direction not in (_INCOME, _EXPENSE):
                raise MalformedBill("the cell 收支类型 is neither 收入 nor 支出", line=line)
            sums[row.direction] += row.amount
            sums[f"{_COUNT} {row.direction}"] += 1

    def check(self, announced: Mapping[str, str], line: int) -> None:
        """Compare what the summary says with what was added up; a heading that is not known is not compared."""
        for heading, text in announced.items():
            what = self._summary.get(heading)
            if what is None:
                continue
            counted = what.startswith(_COUNT)
            try:
                # why: counts come as 20 and as 20.0.
                value = _count(text) if counted else fen(text)
            except ValueError:
                raise MalformedBill(f"the cell {heading} of the summary cannot be read", line=line) from None
            found = self._sums[what]
            if value != found:
                unit = "rows" if counted else "fen"
                raise BillSummaryMismatch(
                    f"the summary says {heading} is {value} {unit}, its rows make {found}: rows are missing or wrong",
                    column=heading,
                    announced=value,
                    found=found,
                )


def _count(text: str) -> int:
    amount = fen(text)
    if amount % 100 or amount < 0:
        raise ValueError("not a number of rows")
    return amount // 100


def _split(line: str) -> list[str]:
    """The cells of a line.

    Each cell begins with a backtick and is not quoted, so that `,` alone does not end it: product names and JSON in
    商户数据包 hold commas. Header lines, and bills without backticks, are ordinary CSV.
    """
    if line.startswith("`"):
        return line[1:].split(",`")
    try:
        (cells,) = csv.reader([line], skipinitialspace=True)
    except csv.Error:
        return [line]
    return [cell.removeprefix("`") for cell in cells]


def _plain(heading: str) -> str:
    """A heading in the spelling of the tables above: documents write （元）, bills (元)."""
    return heading.strip().replace("（", "(").replace("）", ")")


def _unique(headings: list[str]) -> list[str]:
    seen: dict[str, int] = {}
    unique = []
    for heading in headings:
        seen[heading] = seen.get(heading, 0) + 1
        unique.append(heading if seen[heading] == 1 else f"{heading} ({seen[heading]})")
    return unique
