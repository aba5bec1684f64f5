# Generated from spec/ by `make generate`. Do not edit.
"""Wages for people hired through a service provider, who prove who they are with their payroll card (微工卡). A person
authorises the sub-merchant (`create_token`, then `get_relation`), is checked when they work (`prepare_authentication`,
then `get_authentication`), and is paid (`create_transfer_batch`); how the batch stands is asked for by
`partner_transfer`.

create_token: Make the token with which a person authorises the sub-merchant
create_transfer_batch: Pay a batch of wages for a sub-merchant
get_authentication: Look up the check of a person by its number
get_relation: Ask whether a person has authorised the sub-merchant
list_authentications: List the checks of a person on one day
prepare_authentication: Prepare the check of a person who has authorised the sub-merchant
prepare_authentication_with_authorization: Prepare the check of a person who authorises the sub-merchant on the way
report_wesure_insurance: Report that a person was insured
validate_wesure_token: Ask whether the check of a person who is to be insured can be believed
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_token as create_token
    from . import create_transfer_batch as create_transfer_batch
    from . import get_authentication as get_authentication
    from . import get_relation as get_relation
    from . import list_authentications as list_authentications
    from . import prepare_authentication as prepare_authentication
    from . import prepare_authentication_with_authorization as prepare_authentication_with_authorization
    from . import report_wesure_insurance as report_wesure_insurance
    from . import validate_wesure_token as validate_wesure_token

__all__ = [
    "create_token",
    "create_transfer_batch",
    "get_authentication",
    "get_relation",
    "list_authentications",
    "prepare_authentication",
    "prepare_authentication_with_authorization",
    "report_wesure_insurance",
    "validate_wesure_token",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_token": ".create_token",
            "create_transfer_batch": ".create_transfer_batch",
            "get_authentication": ".get_authentication",
            "get_relation": ".get_relation",
            "list_authentications": ".list_authentications",
            "prepare_authentication": ".prepare_authentication",
            "prepare_authentication_with_authorization": ".prepare_authentication_with_authorization",
            "report_wesure_insurance": ".report_wesure_insurance",
            "validate_wesure_token": ".validate_wesure_token",
        },
    )
