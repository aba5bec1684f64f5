"""Bills: downloaded as a stream, checked against their hash, read as typed rows with amounts in fen."""

from .download import AsyncBillStream, BillStream, download_bill, download_bill_async
from .errors import (
    BillError,
    BillNotReadToEnd,
    BillSummaryMismatch,
    HashMismatch,
    MalformedBill,
    UnusableDownloadUrl,
)
from .rows import (
    AsyncBillRows,
    BillReader,
    BillRow,
    BillRows,
    BillSummary,
    FundFlowRow,
    GenericRow,
    TradeRow,
)

__all__ = [
    "AsyncBillRows",
    "AsyncBillStream",
    "BillError",
    "BillNotReadToEnd",
    "BillReader",
    "BillRow",
    "BillRows",
    "BillStream",
    "BillSummary",
    "BillSummaryMismatch",
    "FundFlowRow",
    "GenericRow",
    "HashMismatch",
    "MalformedBill",
    "TradeRow",
    "UnusableDownloadUrl",
    "download_bill",
    "download_bill_async",
]
