# Generated from spec/ by `make generate`. Do not edit.
"""The operations by area: `from probe_client.api.<area> import <operation>`."""

from typing import TYPE_CHECKING

from ..runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import courier as courier
    from . import depot as depot

__all__ = [
    "courier",
    "depot",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "courier": ".courier",
            "depot": ".depot",
        },
    )
