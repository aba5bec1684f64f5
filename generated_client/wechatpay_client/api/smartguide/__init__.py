# Generated from spec/ by `make generate`. Do not edit.
"""Shop assistants whom users can reach after they paid (支付即服务). An assistant is entered with their account of
WeCom (`register_guide`), kept up to date (`update_guide`, `list_guides`), and assigned to an order before it is paid
(`assign_guide`).

assign_guide: Assign a shop assistant to an order
list_guides: List the shop assistants of a shop
register_guide: Enter a shop assistant
update_guide: Change what is known of a shop assistant
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import assign_guide as assign_guide
    from . import list_guides as list_guides
    from . import register_guide as register_guide
    from . import update_guide as update_guide

__all__ = [
    "assign_guide",
    "list_guides",
    "register_guide",
    "update_guide",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "assign_guide": ".assign_guide",
            "list_guides": ".list_guides",
            "register_guide": ".register_guide",
            "update_guide": ".update_guide",
        },
    )
