# Generated from spec/ by `make generate`. Do not edit.
"""The files of receipts of payouts (下载电子回单)

download_receipt: Fetch the receipt of payouts from the address that its lookup was answered with
download_voucher: Fetch the PDF of a receipt from the address that its lookup was answered with
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import download_receipt as download_receipt
    from . import download_voucher as download_voucher

__all__ = [
    "download_receipt",
    "download_voucher",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "download_receipt": ".download_receipt",
            "download_voucher": ".download_voucher",
        },
    )
