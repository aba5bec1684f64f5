# Generated from spec/ by `make generate`. Do not edit.
"""What a user who paid by face at a device has let the merchant know (刷脸用户授权信息)

get_user: Look up what a user who paid by face has let the merchant know
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import get_user as get_user

__all__ = [
    "get_user",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "get_user": ".get_user",
        },
    )
