"""Bills: downloaded as a stream, checked against their hash, read as typed rows with amounts in fen.

Other files are downloaded by the same means, without the rows.
"""

from .download import (
    AsyncBillStream,
    AsyncFileStream,
    BillStream,
    FileStream,
    download_bill,
    download_bill_async,
)
from .errors import (
    BillError,
    BillNotReadToEnd,
    BillSummaryMismatch,
    HashMismatch,
    MalformedBill,
    UnusableDownloadUrl,
)
from .reader import AsyncBillRows, BillReader, BillRows
from .row_types import BillRow, BillSummary, FundFlowRow, GenericRow, TradeRow
from .typed import AsyncTypedBillRows, AsyncTypedBillStream, TypedBillRows, TypedBillStream

__all__ = [
    "AsyncBillRows",
    "AsyncBillStream",
    "AsyncFileStream",
    "AsyncTypedBillRows",
    "AsyncTypedBillStream",
    "BillError",
    "BillNotReadToEnd",
    "BillReader",
    "BillRow",
    "BillRows",
    "BillStream",
    "BillSummary",
    "BillSummaryMismatch",
    "FileStream",
    "FundFlowRow",
    "GenericRow",
    "HashMismatch",
    "MalformedBill",
    "TradeRow",
    "TypedBillRows",
    "TypedBillStream",
    "UnusableDownloadUrl",
    "download_bill",
    "download_bill_async",
]
