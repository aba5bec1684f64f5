"""The fast reader of bills and the plainest one say the same of bills that somebody changed here and there.

`python -m tests.auth.test_bill_mutations COUNT` tries as many as you like.
"""

from __future__ import annotations

import random
import sys

import pytest
from wechatpay_auth.bills import BillRow, BillRows
from wechatpay_auth.bills.errors import BillError, BillSummaryMismatch, MalformedBill

from tests.auth.plain_bill import NotABill, UnusualLine, read_plainly
from tests.auth.test_bill_rows import FUND_BILL, OLD, PAYMENT, REFUND, REFUNDED, SUMMARY, TRADE_BILL, bill, line, ticked

BILLS = (
    TRADE_BILL,
    TRADE_BILL.replace(b"\r\n", b"\n"),
    FUND_BILL,
    bill(REFUND, line(REFUND, REFUNDED), SUMMARY, ticked(1, "0", "50", "0.1", "-0.27", "0", "50.1"), bom=False),
    bill(OLD, line(OLD, PAYMENT), line(OLD, PAYMENT)),
)
PIECES = (
    *(b"`", b",", b",`", b"0", b"1", b".", b"-", b" ", b"\r", b"\xff", b"+", b":", b"T", b"00", b"0.00", b"9" * 31),
    *(word.encode() for word in ("元", "收入", "支出")),
)


def change(data: bytes, random_: random.Random) -> bytes:
    """The bill with one to three changes behind its header line."""
    start = data.index(b"\n") + 1
    for _ in range(random_.randint(1, 3)):
        at = random_.randrange(start, len(data))
        end = min(len(data), at + random_.choice((0, 0, 1, 1, 2, 5)))
        data = data[:at] + random_.choice((b"", *PIECES)) + data[end:]
    return data


def compare(data: bytes, size: int) -> str:
    """What both readers say of a bill. Fails where they differ."""
    rows: list[BillRow] = []
    error: BillError | None = None
    try:
        rows.extend(BillRows(data[at : at + size] for at in range(0, len(data), size)))
    except BillError as caught:
        error = caught
    plain: NotABill | None = None
    try:
        expected = read_plainly(data)
    except NotABill as caught:
        plain = caught
    except UnusualLine:
        return "unusual"
    if plain is not None:
        assert isinstance(error, MalformedBill), data
        # A row that ends early may go on in the next line, where the reader finds the fault.
        assert error.line is None or error.line >= plain.line, data
        return "malformed"
    assert [row._asdict() for row in rows] == expected, data
    if isinstance(error, BillSummaryMismatch):
        return "sums"
    return "read" if error is None else "summary"


def run(count: int, seed: int) -> dict[str, int]:
    random_ = random.Random(seed)
    found: dict[str, int] = {}
    for _ in range(count):
        data = change(random_.choice(BILLS), random_)
        word = compare(data, random_.choice((1, 7, 64, 65_536)))
        found[word] = found.get(word, 0) + 1
    return found


@pytest.mark.parametrize("seed", range(4))
def test_both_readers_say_the_same(seed: int) -> None:
    found = run(500, seed)
    assert {"malformed", "sums", "read"} <= found.keys()


if __name__ == "__main__":
    print(run(int(sys.argv[1]), 0))
