"""Reconciliation: what the bills of WeChat Pay and a merchant's ledger differ in, to the fen.

The rules are written once, in narwhals: DuckDB relations, Ibis tables, PySpark, polars, pandas and pyarrow frames run
the same. Needs what `pip install 'wechatpay-bookkeeping[reconciliation]'` brings.

    entries = bill_entries(rows, "trade")
    found = reconcile(entries, ledger, days=["2026-01-02"])
    found.differences, found.summary
"""

from .bill_entries import bill_entries
from .columns import (
    BILL_COLUMNS,
    COMPARED,
    DIFFERENCE_COLUMNS,
    DIFFERENCE_KINDS,
    ENTRY_COLUMNS,
    KINDS,
    LEDGER_COLUMNS,
    RECORDS,
    RECORDS_IN_PARTS,
    SUMMARY_COLUMNS,
)
from .frames import check_entries
from .rules import Reconciliation, reconcile
from .states import LedgerStates
from .yuan import yuan_to_fen

__all__ = [
    "BILL_COLUMNS",
    "COMPARED",
    "DIFFERENCE_COLUMNS",
    "DIFFERENCE_KINDS",
    "ENTRY_COLUMNS",
    "KINDS",
    "LEDGER_COLUMNS",
    "LedgerStates",
    "RECORDS",
    "RECORDS_IN_PARTS",
    "Reconciliation",
    "SUMMARY_COLUMNS",
    "bill_entries",
    "check_entries",
    "reconcile",
    "yuan_to_fen",
]
