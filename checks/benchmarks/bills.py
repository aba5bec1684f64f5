"""Time of reading the rows of a bill, against the same values made by hand with the standard library."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal

from wechatpay_auth.bills import BillRows

from .figure import Control, Figure
from .measure import Plan, compare, sync_batch
from .setting import Setting

_ROWS = 2_000
_PIECE = 65_536
"""Bytes that come at once, as from a download."""
_HEADER = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
    "应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,"
    "手续费,费率,订单金额,申请退款金额,费率备注"
)
_SUMMARY = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"
_AMOUNTS = ("应结订单金额", "代金券金额", "退款金额", "充值券退款金额", "手续费", "订单金额", "申请退款金额")


def bills(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """A trade bill read by `BillRows`, and by csv.reader, a dict for each row, Decimal and datetime."""
    data = make_bill(_ROWS)
    found = compare(
        {
            "rows": sync_batch(_typed(data)),
            "by hand": sync_batch(_by_hand(data)),
            "again": sync_batch(_by_hand(data)),
        },
        max(plan.rounds // 2, 4),
        1,
    )
    ratio = found.ratio("rows", "by hand")
    yield Figure("one row of a bill", found.seconds("rows") / _ROWS * 1e6, None, "us")
    yield Figure("bill rows / csv, dict, Decimal, datetime", ratio.median, 0.65, "", str(ratio))
    control = found.ratio("again", "by hand")
    yield Control("control: bill rows by hand / itself", control.median, str(control))


def make_bill(rows: int) -> bytes:
    """A trade bill of so many paid orders, whose amounts are mostly different, with the summary that they add up to."""
    total = fees = 0
    lines = [_HEADER]
    for number in range(rows):
        amount, fee = 100 + number * 7919 % 99_991, number % 7
        total += amount
        fees += fee
        lines.append(
            f"`2026-11-{1 + number % 28:02} {number % 24:02}:{number % 60:02}:{number * 7 % 60:02},`wxd678efh567hg6787,"
            f"`1900000001,`0,`,`42000000{number:018},`ORDER{number:08},`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,`NATIVE,`SUCCESS,"
            f"`OTHERS,`CNY,`{_yuan(amount)},`0.00,`0,`0,`0.00,`0.00,`,`,`Coffee,`,`{_yuan(fee)}000,`0.60%,"
            f"`{_yuan(amount)},`0.00,`"
        )
    lines += [_SUMMARY, f"`{rows},`{_yuan(total)},`0.00,`0.00,`{_yuan(fees)}000,`{_yuan(total)},`0.00", ""]
    return ("\ufeff" + "\r\n".join(lines)).encode()


def _yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02}"


def _typed(data: bytes) -> Callable[[], None]:
    pieces = [data[at : at + _PIECE] for at in range(0, len(data), _PIECE)]

    def read() -> None:
        for _ in BillRows(pieces):
            pass

    return read


def _by_hand(data: bytes) -> Callable[[], None]:
    def read() -> None:
        rows = csv.reader(io.TextIOWrapper(io.BytesIO(data), "utf-8-sig", newline=""))
        headings = next(rows)
        for cells in rows:
            if not cells[0].startswith("`"):
                return
            row: dict[str, object] = dict(zip(headings, [cell.removeprefix("`") for cell in cells], strict=True))
            for heading in _AMOUNTS:
                row[heading] = int(Decimal(str(row[heading])) * 100)
            row["交易时间"] = datetime.fromisoformat(f"{row['交易时间']}+08:00")

    return read
