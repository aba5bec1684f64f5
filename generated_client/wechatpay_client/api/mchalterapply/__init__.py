# Generated from spec/ by `make generate`. Do not edit.
"""Changes of what WeChat Pay knows of a merchant that a service provider has brought in (商户资料变更): another
administrator (`submit_contact_alteration`), other papers (`submit_subject_alteration`), another short name
(`submit_name_alteration`). Each is reviewed; the queries tell how far it is, and until it is finished it can be
withdrawn.

get_contact_alteration: Look up a change of the administrator by the number WeChat Pay gave it
get_contact_alteration_by_out_request_no: Look up a change of the administrator by the service provider's own number
get_name_alteration: Look up a change of the short name by the number WeChat Pay gave it
get_name_alteration_by_out_request_no: Look up a change of the short name by the service provider's own number
get_subject_alteration: Look up a change of the papers by the number WeChat Pay gave it
get_subject_alteration_by_out_request_no: Look up a change of the papers by the service provider's own number
revoke_contact_alteration: Withdraw a change of the administrator
revoke_name_alteration: Withdraw a change of the short name
revoke_subject_alteration: Withdraw a change of the papers
submit_contact_alteration: Apply for another administrator of a merchant
submit_name_alteration: Apply for another short name of a merchant
submit_subject_alteration: Apply for other papers of a merchant
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import get_contact_alteration as get_contact_alteration
    from . import get_contact_alteration_by_out_request_no as get_contact_alteration_by_out_request_no
    from . import get_name_alteration as get_name_alteration
    from . import get_name_alteration_by_out_request_no as get_name_alteration_by_out_request_no
    from . import get_subject_alteration as get_subject_alteration
    from . import get_subject_alteration_by_out_request_no as get_subject_alteration_by_out_request_no
    from . import revoke_contact_alteration as revoke_contact_alteration
    from . import revoke_name_alteration as revoke_name_alteration
    from . import revoke_subject_alteration as revoke_subject_alteration
    from . import submit_contact_alteration as submit_contact_alteration
    from . import submit_name_alteration as submit_name_alteration
    from . import submit_subject_alteration as submit_subject_alteration

__all__ = [
    "get_contact_alteration",
    "get_contact_alteration_by_out_request_no",
    "get_name_alteration",
    "get_name_alteration_by_out_request_no",
    "get_subject_alteration",
    "get_subject_alteration_by_out_request_no",
    "revoke_contact_alteration",
    "revoke_name_alteration",
    "revoke_subject_alteration",
    "submit_contact_alteration",
    "submit_name_alteration",
    "submit_subject_alteration",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "get_contact_alteration": ".get_contact_alteration",
            "get_contact_alteration_by_out_request_no": ".get_contact_alteration_by_out_request_no",
            "get_name_alteration": ".get_name_alteration",
            "get_name_alteration_by_out_request_no": ".get_name_alteration_by_out_request_no",
            "get_subject_alteration": ".get_subject_alteration",
            "get_subject_alteration_by_out_request_no": ".get_subject_alteration_by_out_request_no",
            "revoke_contact_alteration": ".revoke_contact_alteration",
            "revoke_name_alteration": ".revoke_name_alteration",
            "revoke_subject_alteration": ".revoke_subject_alteration",
            "submit_contact_alteration": ".submit_contact_alteration",
            "submit_name_alteration": ".submit_name_alteration",
            "submit_subject_alteration": ".submit_subject_alteration",
        },
    )
