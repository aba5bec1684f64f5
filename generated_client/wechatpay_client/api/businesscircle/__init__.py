# Generated from spec/ by `make generate`. Do not edit.
"""Smart business circles, where members earn points in the shops of a mall (智慧商圈)

get_points_commit_status: Ask whether points wait to be credited to a member
get_user_authorization: Ask whether a user let the business circle collect points for their payments
sync_parking: Report that a member's vehicle entered or left the car park
sync_points: Report the points a member's payment in a shop earned
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import get_points_commit_status as get_points_commit_status
    from . import get_user_authorization as get_user_authorization
    from . import sync_parking as sync_parking
    from . import sync_points as sync_points

__all__ = [
    "get_points_commit_status",
    "get_user_authorization",
    "sync_parking",
    "sync_points",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "get_points_commit_status": ".get_points_commit_status",
            "get_user_authorization": ".get_user_authorization",
            "sync_parking": ".sync_parking",
            "sync_points": ".sync_points",
        },
    )
