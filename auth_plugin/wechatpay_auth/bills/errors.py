"""The errors of downloading and reading bills, and other files.

    WeChatPayError
    ├── BillError                   discard what was read
    │   ├── HashMismatch            its hash is not the one the platform announced
    │   ├── BillNotReadToEnd        it was left before its hash could be checked
    │   ├── MalformedBill           it does not have the form of a bill, or is not gzip after all
    │   └── BillSummaryMismatch     its rows do not add up to its last line
    ├── NotSent
    │   └── UnusableDownloadUrl     the download address cannot be sent exactly as given (also a ValueError)
    └── NotFound
        └── NoBill                  there is none for that day: nothing was traded, or it is not ready yet

No text holds anything of the bill but line numbers, column names and sums.
"""

from __future__ import annotations

from wechatpay_auth.errors import NotSent, WeChatPayError
from wechatpay_auth.translation import gettext as _


class BillError(WeChatPayError):
    """The content that was read may be wrong: discard it and download the bill again. Reading changed nothing."""


class HashMismatch(BillError):
    """The whole file was read, and it is not the one whose hash the platform announced."""


class BillNotReadToEnd(BillError):
    """The file was left early, so its hash could not be checked. Read it all, or say so with `abandon()`."""


class MalformedBill(BillError):
    """The file does not have the form of a bill. `line` counts from 1, and is None if no single line is at fault."""

    def __init__(self, message: str, *, line: int | None = None) -> None:
        super().__init__(
            message if line is None else _("line {line} of the bill: {message}").format(line=line, message=message)
        )
        self.line = line


class BillSummaryMismatch(BillError):
    """The rows do not add up to the summary. `column` is its heading; amounts are in fen."""

    def __init__(self, message: str, *, column: str, announced: int, found: int) -> None:
        super().__init__(message)
        self.column = column
        self.announced = announced
        self.found = found


class UnusableDownloadUrl(NotSent, ValueError):
    """The address is invalid or cannot be sent exactly as given. Give download_url as the platform sent it."""
