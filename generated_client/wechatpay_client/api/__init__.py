# Generated from spec/ by `make generate`. Do not edit.
"""The operations by area: `from wechatpay_client.api.<area> import <operation>`."""

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from . import businesscircle as businesscircle
    from . import certificates as certificates
    from . import ebike as ebike
    from . import ecommerce as ecommerce
    from . import eduschoolpay as eduschoolpay

__all__ = [
    "businesscircle",
    "certificates",
    "ebike",
    "ecommerce",
    "eduschoolpay",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "businesscircle": ".businesscircle",
            "certificates": ".certificates",
            "ebike": ".ebike",
            "ecommerce": ".ecommerce",
            "eduschoolpay": ".eduschoolpay",
        },
    )
