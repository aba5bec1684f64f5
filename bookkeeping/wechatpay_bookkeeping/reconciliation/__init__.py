"""Reconciliation: what the bills of WeChat Pay and a merchant's ledger differ in, to the fen.

The rules are written once, in narwhals: DuckDB relations, Ibis tables, PySpark, polars, pandas and pyarrow frames run
the same. Needs what `pip install 'wechatpay-bookkeeping[reconciliation]'` brings.

    entries = bill_entries(rows, "trade")
    found = reconcile(entries, ledger, days=["2026-01-02"])
    found.differences, found.summary

Rows come from a bill file by `read_bill`, a ledger from a database or file by `read_ledger`, or from the inbox by
`read_inbox` and the watcher by `read_watcher`; `hand_over` has the watcher ask for what is missing. What these names
are is loaded when it is first used, since it needs DuckDB.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from .bill_file import Bill, read_bill, write_parquet
    from .handing_over import HandedOver, LeftOver, hand_over
    from .inbox_ledger import read_inbox
    from .ledger import read_ledger
    from .ledger_map import LedgerPart, Unit, read_map
    from .watcher_ledger import read_watcher

_MODULES = {
    "Bill": "bill_file",
    "HandedOver": "handing_over",
    "LedgerPart": "ledger_map",
    "LeftOver": "handing_over",
    "Unit": "ledger_map",
    "hand_over": "handing_over",
    "read_bill": "bill_file",
    "read_inbox": "inbox_ledger",
    "read_ledger": "ledger",
    "read_map": "ledger_map",
    "read_watcher": "watcher_ledger",
    "write_parquet": "bill_file",
}

__all__ = [
    "BILL_COLUMNS",
    "Bill",
    "COMPARED",
    "DIFFERENCE_COLUMNS",
    "DIFFERENCE_KINDS",
    "ENTRY_COLUMNS",
    "HandedOver",
    "KINDS",
    "LEDGER_COLUMNS",
    "LedgerPart",
    "LedgerStates",
    "LeftOver",
    "RECORDS",
    "RECORDS_IN_PARTS",
    "Reconciliation",
    "SUMMARY_COLUMNS",
    "Unit",
    "bill_entries",
    "check_entries",
    "hand_over",
    "read_bill",
    "read_inbox",
    "read_ledger",
    "read_map",
    "read_watcher",
    "reconcile",
    "write_parquet",
    "yuan_to_fen",
]


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value
