"""At night: the trade bill of a day against the shop's books, what differs in words, and what is missing is asked for.

.venv/bin/python examples/shop/close_day.py               (yesterday, at ten in the morning or later)
.venv/bin/python examples/shop/close_day.py 2026-01-02

Exit code 0: bill and books agree; 1: they differ; 4: the bill is not there yet.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from shop_parts import Parts, open_parts
from wechatpay_bookkeeping.reconciliation import LedgerPart, bill_entries, hand_over, read_bill, read_ledger, reconcile
from wechatpay_bookkeeping.reconciliation.entry_table import create_entry_table
from wechatpay_bookkeeping.reconciliation.fen_text import format_yuan
from wechatpay_bookkeeping.reconciliation.result_files import DIFFERENCE_ORDER, iter_rows
from wechatpay_bookkeeping.reconciliation.scratch import open_scratch
from wechatpay_client.api.bill import request_trade_bill
from wechatpay_client.errors import NoBill

BEIJING = ZoneInfo("Asia/Shanghai")
READY = time(10)
"""From this time of the next day on, the bill of a day is there."""


def describe_ledger(mchid: str) -> list[LedgerPart]:
    """Which columns of the shop's tables are what. Its times are in UTC; SQLite stores them so, without a zone."""
    payments = {"number": "number", "platform_number": "transaction_id", "amount": "total", "time": "paid_at"}
    refunds = {"number": "number", "order_number": "order_number", "amount": "total", "time": "placed_at"}
    return [
        LedgerPart(
            table="shop_payments", columns=payments, constants={"mchid": mchid, "record": "payment"}, timezone="UTC"
        ),
        LedgerPart(
            table="shop_refunds",
            columns={**refunds, "state": "state"},
            constants={"mchid": mchid, "record": "refund"},
            states={"PENDING": "PROCESSING"},
            timezone="UTC",
        ),
    ]


def close_day(shop: Parts, day: date) -> int | None:
    """Compare, print, and have the watcher ask for what is missing. How many differences there are; None: no bill."""
    with tempfile.TemporaryDirectory() as folder, open_scratch(folder) as connection:
        file = Path(folder) / "bill.csv"
        try:
            with request_trade_bill.download(client=shop.client, bill_date=day, bill_type="ALL") as bill:
                bill.save(file)
            entries = bill_entries(read_bill(file, connection).rows, "trade")
        except NoBill:
            if datetime.now(BEIJING) < datetime.combine(day + timedelta(days=1), READY, BEIJING):
                print(f"the bill of {day} is not there before ten o'clock of the next morning; close the day then")
                return None
            print(f"WeChat Pay has no bill of {day}, so it lists nothing on that day")
            entries = create_entry_table(connection, [])  # the books may still say that something was sold
        parts = describe_ledger(shop.client.mchid)
        books = read_ledger(connection, os.environ["SHOP_DATABASE"], parts, days=[day])
        found = reconcile(entries, books, days=[day])
        rows = list(iter_rows(found.differences.order(DIFFERENCE_ORDER)))
        for row in rows:
            print(describe(row))
        handed = hand_over(found, shop.watcher)
    print(f"{day}: differences: {len(rows)}" if rows else f"{day}: bill and books agree")
    if handed.count:
        print(f"asked of WeChat Pay: {handed.count}; the watcher books what it says")
    for one in handed.left:
        print(f"look for {one.record} {one.number} by hand: {one.reason}")
    return len(rows)


# why Any: a row of the differences has texts and amounts
def describe(row: dict[str, Any]) -> str:
    """A difference in words."""
    name = f"{row['record']} {row['number']}"
    bill, books = (format_yuan(row[f"{side}_amount"]) for side in ("bill", "ledger"))
    match row["kind"]:
        case "only_in_bill":
            return f"{name}: WeChat Pay has it with {bill} yuan, and our books do not"
        case "only_in_ledger":
            return f"{name}: our books have it with {books} yuan, and the bill does not"
        case "duplicate":
            return f"{name}: there several times ({row['reason']})"
        case _:
            states = f", {row['bill_state']} and {row['ledger_state']}" if "state" in row["reason"].split(",") else ""
            return f"{name}: differs in {row['reason']}: {bill} yuan in the bill, {books} in our books{states}"


def main() -> int:
    yesterday = datetime.now(BEIJING).date() - timedelta(days=1)
    day = date.fromisoformat(sys.argv[1]) if len(sys.argv) > 1 else yesterday
    shop = open_parts()
    try:
        found = close_day(shop, day)
        return 4 if found is None else min(found, 1)
    finally:
        shop.close()


if __name__ == "__main__":
    sys.exit(main())
