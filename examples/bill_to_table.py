"""The bill of a day: asked for, downloaded, proven by its hash, and put into a table that adds up.

.venv/bin/python examples/bill_to_table.py
"""

from __future__ import annotations

from datetime import date

from till import open_till, yuan
from wechatpay_auth.bills import TradeRow
from wechatpay_client import Client
from wechatpay_client.api.bill import request_trade_bill

DAY = date(2026, 1, 2)


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client:
        # 1. Where the bill is, for five minutes, and its hash. The reply is signed, so the hash can be trusted.
        bill = request_trade_bill.sync(client=client, bill_date=DAY, bill_type="ALL", tar_type="GZIP")
        print(f"bill of {DAY}: {bill.hash_type} {bill.hash_value}")

        # 2. The bill itself is not signed: the hash proves it. It comes as a stream, however long it is; the last row
        #    is given out only when the hash is right. Amounts stand there in yuan, and are read as fen.
        paid = refunded = fees = 0
        print(f"{'time':16}  {'order':28}  {'state':7}  {'amount':>12}  {'fee':>10}")
        with client.download(bill.download_url, hash_value=bill.hash_value, hash_type=bill.hash_type) as file:
            rows = file.rows()
            for row in rows:
                assert isinstance(row, TradeRow)  # a fund-flow bill has rows of another kind
                amount = (row.total or 0) - (row.refund or 0)
                paid, refunded, fees = paid + (row.total or 0), refunded + (row.refund or 0), fees + row.fee
                print(
                    f"{row.time:%Y-%m-%d %H:%M}  {row.out_trade_no:28}  {row.trade_state:7}  "
                    f"{yuan(amount):>12}  {yuan(row.fee):>10}"
                )

        # 3. The last line of a bill says what the rows should add up to. Reading them has checked it already: a bill
        #    that does not add up raises BillSummaryMismatch.
        print(f"paid {yuan(paid)}, refunded {yuan(refunded)}, fees {yuan(fees)}")
        print(f"the bill's own summary: {rows.summary}")


if __name__ == "__main__":
    main()
