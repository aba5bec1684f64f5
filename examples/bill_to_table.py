"""The bill of a day: asked for, downloaded, proven by its hash, put into a table, and held against our own books.

.venv/bin/python examples/bill_to_table.py
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from notify_url import notify_url
from till import APPID, fresh_number, open_till, yuan
from wechatpay_auth.bills import TradeRow
from wechatpay_client import Client
from wechatpay_client.api.bill import request_trade_bill
from wechatpay_client.api.pay import create_native_order
from wechatpay_client.api.refund import create_refund
from wechatpay_client.models import NativeOrder, OrderAmount, RefundAmount, RefundRequest

BEIJING = timezone(timedelta(hours=8))
"""Days end there at midnight."""


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        # A day at the shop: three orders, one of which is partly refunded. Our books say what is left of each, in fen.
        books: dict[str, int] = {}
        for total in (2800, 1500, 990):
            number = fresh_number("LUNCH")
            order = NativeOrder(
                appid=APPID,
                mchid=till.mchid,
                description="午餐",
                out_trade_no=number,
                notify_url=notified.url,
                amount=OrderAmount(total=total),
            )
            create_native_order.sync(client=client, body=order)
            till.user.pay(number)
            books[number] = total
        refund = RefundRequest(
            out_trade_no=number,
            out_refund_no=fresh_number("BACK"),
            notify_url=notified.url,
            amount=RefundAmount(refund=300, total=990, currency="CNY"),
        )
        create_refund.sync(client=client, body=refund)
        books[number] -= 300
        while notified.next().event_type != "REFUND.SUCCESS":
            pass  # those of the payments

        # 1. Where the bill is, for five minutes, and its hash. The reply is signed, so the hash can be trusted. The
        #    platform has the bill of a day from ten in the morning of the next day on; a sandbox has that of today.
        today = datetime.now(UTC).astimezone(BEIJING).date()
        bill = request_trade_bill.sync(client=client, bill_date=today, bill_type="ALL", tar_type="GZIP")
        print(f"bill of {today}: {bill.hash_type} {bill.hash_value}")

        # 2. The bill itself is not signed: the hash proves it. It comes as a stream, however long it is, and its last
        #    row is given out only when the hash is right. Amounts stand there in yuan, and are read as fen.
        print(f"{'time':19}  {'order':26}  {'state':7}  {'amount':>11}  {'fee':>10}")
        billed = dict.fromkeys(books, 0)
        with client.download(bill.download_url, hash_value=bill.hash_value, hash_type=bill.hash_type) as file:
            rows = file.rows()
            for row in rows:
                assert isinstance(row, TradeRow)  # a fund-flow bill has rows of another kind
                amount = (row.total or 0) - (row.refund or 0)
                print(
                    f"{row.time:%Y-%m-%d %H:%M:%S}  {row.out_trade_no:26}  {row.trade_state:7}  "
                    f"{yuan(amount):>11}  {yuan(row.fee):>10}"
                )
                if row.out_trade_no in books:  # a sandbox may have orders of other programs
                    billed[row.out_trade_no] += amount
        # The last line of a bill says what its rows add up to; reading them has checked that, or raised
        # BillSummaryMismatch.
        print("the bill adds up")

        # 3. Bill and books must agree, order by order.
        for number, amount in books.items():
            print(f"{number}: {yuan(amount)} in the books, {yuan(billed[number])} in the bill")
        print("they agree" if billed == books else "they DISAGREE")


if __name__ == "__main__":
    main()
