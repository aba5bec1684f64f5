# Generated from spec/ by `make generate`. Do not edit.
"""The people of a school or other organisation who pay by face (离线刷脸用户管理). Find the organisation
(`get_organization`), open the page on which a person is entered (`create_token`), look up how far they are
(`get_user`), change them (`update_user`), end their contract (`terminate_contract`). The contract is prepared and
debited by `offlineface`. Nobody but the pages confirms these calls.

create_token: Get a token for a page on which a person is set up to pay by face
get_organization: Look up a school or other organisation whose people pay by face
get_user: Look up a person who pays by face
terminate_contract: End the contract of a person who pays by face
update_user: Change what is known of a person who pays by face
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_token as create_token
    from . import get_organization as get_organization
    from . import get_user as get_user
    from . import terminate_contract as terminate_contract
    from . import update_user as update_user

__all__ = [
    "create_token",
    "get_organization",
    "get_user",
    "terminate_contract",
    "update_user",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_token": ".create_token",
            "get_organization": ".get_organization",
            "get_user": ".get_user",
            "terminate_contract": ".terminate_contract",
            "update_user": ".update_user",
        },
    )
