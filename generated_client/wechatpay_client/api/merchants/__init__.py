# Generated from spec/ by `make generate`. Do not edit.
"""Sub-merchants of institutions outside mainland China, by the interface before /v3/global (融合钱包子商户进件): enter
one (`create_merchant`), look up whether it was approved (`get_merchant`), change it (`update_merchant`).

create_merchant: Enter a sub-merchant of an institution outside mainland China
get_merchant: Look up a sub-merchant of an institution outside mainland China
update_merchant: Change a sub-merchant of an institution outside mainland China
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_merchant as create_merchant
    from . import get_merchant as get_merchant
    from . import update_merchant as update_merchant

__all__ = [
    "create_merchant",
    "get_merchant",
    "update_merchant",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_merchant": ".create_merchant",
            "get_merchant": ".get_merchant",
            "update_merchant": ".update_merchant",
        },
    )
