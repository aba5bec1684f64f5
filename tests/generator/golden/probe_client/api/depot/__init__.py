# Generated from spec/ by `make generate`. Do not edit.
"""仓库

add_shelf: Add a shelf
get_depot: 查询仓库
get_floor_plan: Fetch a floor plan
list_keepers: List the keepers of a depot
list_shelves: List the shelves of a depot
list_visits: List who came to a depot
search_visits: Search who came to a depot
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import add_shelf as add_shelf
    from . import get_depot as get_depot
    from . import get_floor_plan as get_floor_plan
    from . import list_keepers as list_keepers
    from . import list_shelves as list_shelves
    from . import list_visits as list_visits
    from . import search_visits as search_visits

__all__ = [
    "add_shelf",
    "get_depot",
    "get_floor_plan",
    "list_keepers",
    "list_shelves",
    "list_visits",
    "search_visits",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "add_shelf": ".add_shelf",
            "get_depot": ".get_depot",
            "get_floor_plan": ".get_floor_plan",
            "list_keepers": ".list_keepers",
            "list_shelves": ".list_shelves",
            "list_visits": ".list_visits",
            "search_visits": ".search_visits",
        },
    )
