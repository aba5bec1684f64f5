# Generated from spec/ by `make generate`. Do not edit.
"""Money on its way to a user that could not be credited (在途异常资金): look it up (`get_receipt`), say who is to have
it (`create_instruction`), and look up whether it is paid (`get_instruction`).

create_instruction: Say to whom money that could not be credited is to be paid
get_instruction: Look up an instruction on money that could not be credited by the merchant's own number
get_receipt: Look up money that could not be credited and how its payment stands
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_instruction as create_instruction
    from . import get_instruction as get_instruction
    from . import get_receipt as get_receipt

__all__ = [
    "create_instruction",
    "get_instruction",
    "get_receipt",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_instruction": ".create_instruction",
            "get_instruction": ".get_instruction",
            "get_receipt": ".get_receipt",
        },
    )
