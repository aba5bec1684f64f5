# Generated from spec/ by `make generate`. Do not edit.
"""Platform certificates, which verify what WeChat Pay signs (平台证书)

list_certificates: Download the platform certificates that verify signatures of WeChat Pay
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import list_certificates as list_certificates

__all__ = [
    "list_certificates",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "list_certificates": ".list_certificates",
        },
    )
