# Generated from spec/ by `make generate`. Do not edit.
"""A merchant that others bring in confirms once that it wants its account (商户开户意愿确认). The service provider
tells who the merchant is (`submit_applyment`), and asks how the review goes (`get_applyment`); the reply has a code of
a mini-program, in which the merchant's contact confirms and the merchant numbers are authorised. `get_merchant_state`
tells whether a merchant number is.

cancel_applyment: Withdraw the application for a merchant's willingness
get_applyment: Look up how far the application for a merchant's willingness is
get_merchant_state: Look up whether a merchant has confirmed that it wants its account
submit_applyment: Tell who a merchant is, so that it can confirm that it wants its account
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import cancel_applyment as cancel_applyment
    from . import get_applyment as get_applyment
    from . import get_merchant_state as get_merchant_state
    from . import submit_applyment as submit_applyment

__all__ = [
    "cancel_applyment",
    "get_applyment",
    "get_merchant_state",
    "submit_applyment",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cancel_applyment": ".cancel_applyment",
            "get_applyment": ".get_applyment",
            "get_merchant_state": ".get_merchant_state",
            "submit_applyment": ".submit_applyment",
        },
    )
