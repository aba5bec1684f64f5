# Generated from spec/ by `make generate`. Do not edit.
"""The files of the e-invoices of `new_tax_control_fapiao`, on a host of their own (发票文件)

download_fapiao_file: Fetch the file of an e-invoice from the address another request was answered with
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import download_fapiao_file as download_fapiao_file

__all__ = [
    "download_fapiao_file",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "download_fapiao_file": ".download_fapiao_file",
        },
    )
