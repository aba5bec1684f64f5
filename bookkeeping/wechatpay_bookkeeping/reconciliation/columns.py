"""The contract: which columns entries, differences and summaries have, and which words stand in them.

An entry is one record of a bill or of a merchant's ledger. Texts are text, amounts are whole numbers of fen.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PAYMENT = "payment"
REFUND = "refund"
REVOCATION = "revocation"
"""A payment that the merchant reversed after it was paid (撤销)."""
SHARE = "share"
SHARE_RETURN = "share_return"
FUND_IN = "fund_in"
FUND_OUT = "fund_out"

TRADE_KIND = "trade"
PAYMENT_KIND = "payment"
REFUND_KIND = "refund"
FUND_FLOW_KIND = "fund-flow"
SHARING_KIND = "profit-sharing"
KINDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        TRADE_KIND: (PAYMENT, REFUND, REVOCATION),
        PAYMENT_KIND: (PAYMENT,),
        REFUND_KIND: (REFUND,),
        FUND_FLOW_KIND: (FUND_IN, FUND_OUT),
        SHARING_KIND: (SHARE, SHARE_RETURN),
    }
)
"""The kinds of bill, and the records that each lists.

`payment` is a trade bill that was asked for with bill_type SUCCESS, `refund` one with REFUND.
"""
RECORDS = (PAYMENT, REFUND, REVOCATION, SHARE, SHARE_RETURN, FUND_IN, FUND_OUT)
"""What the column `record` may hold."""
RECORDS_IN_PARTS = (SHARE, FUND_IN, FUND_OUT)
"""Records of which one number may have several: a share for each receiver, a movement for each account or fee."""

DAY = "day"
MCHID = "mchid"
SUB_MCHID = "sub_mchid"
RECORD = "record"
NUMBER = "number"
ORDER_NUMBER = "order_number"
PLATFORM_NUMBER = "platform_number"
AMOUNT = "amount"
FEE = "fee"
STATE = "state"
TIME = "time"

ENTRY_COLUMNS = (
    DAY, MCHID, SUB_MCHID, RECORD, NUMBER, ORDER_NUMBER, PLATFORM_NUMBER, AMOUNT, FEE, STATE, TIME,
)  # fmt: skip
"""Every column of an entry:

* `day`: the day of the bill, `YYYY-MM-DD`, in the time of Beijing
* `mchid`: whose bill it is: the merchant, or the partner (sp_mchid)
* `sub_mchid`: the merchant of a partner; empty if there is none
* `record`: one of RECORDS
* `number`: the merchant's own number of it: out_trade_no of a payment, out_refund_no of a refund, out_order_no of a
  share, out_return_no of its return, 业务凭证号 of a movement of money
* `order_number`: the order that it belongs to (out_trade_no), where it is known
* `platform_number`: the platform's number of it: transaction_id, refund_id, detail_id of a share
* `amount`: fen, never negative
* `fee`: fen, negative where it is given back; null where it is not known
* `state`: as the platform calls it, such as SUCCESS
* `time`: the moment of it, `YYYY-MM-DD HH:MM:SS`, in the time of Beijing
"""
AMOUNT_COLUMNS = frozenset({AMOUNT, FEE})
BILL_COLUMNS = ENTRY_COLUMNS
"""The columns that the entries of a bill have."""
LEDGER_COLUMNS = (MCHID, RECORD, NUMBER, AMOUNT)
"""The columns that a ledger must have, and beside them `day` or `time`. The others of ENTRY_COLUMNS are optional."""

ONLY_IN_BILL = "only_in_bill"
ONLY_IN_LEDGER = "only_in_ledger"
DIFFERS = "differs"
DUPLICATE = "duplicate"
DIFFERENCE_KINDS = (ONLY_IN_BILL, ONLY_IN_LEDGER, DIFFERS, DUPLICATE)
MATCHED = "matched"
UNLISTED = "unlisted"
"""Of an entry that moved no money and is no difference, such as an order that was never paid."""

COMPARED = (AMOUNT, FEE, STATE, DAY)
"""What can be compared of an entry that both sides have."""

DIFFERENCE_COLUMNS = (
    "kind", DAY, MCHID, SUB_MCHID, RECORD, NUMBER, ORDER_NUMBER, PLATFORM_NUMBER, "bill_amount", "ledger_amount",
    "bill_fee", "ledger_fee", "bill_state", "ledger_state", "reason", "bill_day", "ledger_day",
)  # fmt: skip
"""The columns of `Reconciliation.differences`.

* `kind`: one of DIFFERENCE_KINDS
* `day`: the compared day on which it is reported: the bill's, or the ledger's where the bill has nothing
* `bill_…`, `ledger_…`: what either side says; null where it has no such entry. Amounts and fees are in fen, and sums
  where a side has several entries of that number
* `reason`: of `differs`, which of COMPARED differ, such as `amount,fee`; of `duplicate`, how often a side has it, such
  as `bill 1,ledger 2`; otherwise empty
"""
SUMMARY_COLUMNS = (
    DAY, MCHID, RECORD,
    "bill_count", "bill_amount", "ledger_count", "ledger_amount",
    "matched_bill_count", "matched_bill_amount", "matched_ledger_count", "matched_ledger_amount",
    "differs_bill_count", "differs_bill_amount", "differs_ledger_count", "differs_ledger_amount",
    "duplicate_bill_count", "duplicate_bill_amount", "duplicate_ledger_count", "duplicate_ledger_amount",
    "only_in_bill_count", "only_in_bill_amount",
    "only_in_ledger_count", "only_in_ledger_amount",
    "unlisted_bill_count", "unlisted_bill_amount", "unlisted_ledger_count", "unlisted_ledger_amount",
)  # fmt: skip
"""The columns of `Reconciliation.summary`, a row for each day, mchid and record. Counts are of entries, amounts in fen.

For each side, its count is the sum of those of `matched`, `differs`, `duplicate`, `only_in_…` and `unlisted`, and so
is its amount. Each entry counts on its own side's day.
"""
