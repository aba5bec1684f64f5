# Generated from spec/ by `make generate`. Do not edit.
"""A test of signatures and encryption (商户测试)

echo_message: Have WeChat Pay echo a message, to test signatures and encryption
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import echo_message as echo_message

__all__ = [
    "echo_message",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "echo_message": ".echo_message",
        },
    )
