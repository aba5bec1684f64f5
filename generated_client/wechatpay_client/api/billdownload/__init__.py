# Generated from spec/ by `make generate`. Do not edit.
"""The files of bills (下载账单)

download_bill: Fetch a bill from the address that another request was answered with
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import download_bill as download_bill

__all__ = [
    "download_bill",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "download_bill": ".download_bill",
        },
    )
