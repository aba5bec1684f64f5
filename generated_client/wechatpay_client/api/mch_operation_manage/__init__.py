# Generated from spec/ by `make generate`. Do not edit.
"""What a sub-merchant's number cannot do at the moment, why, and what lifts it (`get_limitations`); and the due
diligence that WeChat Pay asks for: look up what is asked (`get_due_diligence`), upload the pictures
(`upload_due_diligence_file`), and send the answers (`submit_due_diligence`) (商户管控与强化尽调)

get_due_diligence: Look up what a due diligence asks of a sub-merchant, and how far it is
get_limitations: Look up what a sub-merchant's number cannot do at the moment, why, and what lifts it
submit_due_diligence: Send the answers to a due diligence
upload_due_diligence_file: Upload a picture that a due diligence asks for
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import get_due_diligence as get_due_diligence
    from . import get_limitations as get_limitations
    from . import submit_due_diligence as submit_due_diligence
    from . import upload_due_diligence_file as upload_due_diligence_file

__all__ = [
    "get_due_diligence",
    "get_limitations",
    "submit_due_diligence",
    "upload_due_diligence_file",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "get_due_diligence": ".get_due_diligence",
            "get_limitations": ".get_limitations",
            "submit_due_diligence": ".submit_due_diligence",
            "upload_due_diligence_file": ".upload_due_diligence_file",
        },
    )
