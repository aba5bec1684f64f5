# Generated from spec/ by `make generate`. Do not edit.
"""Smart business circles, where members earn points in the shops of a mall (智慧商圈)

sync_parking: Report that a member's vehicle entered or left the car park
"""

from typing import TYPE_CHECKING

from ..._lazy import lazy_names

if TYPE_CHECKING:
    from . import sync_parking as sync_parking

__all__ = [
    "sync_parking",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "sync_parking": ".sync_parking",
        },
    )
