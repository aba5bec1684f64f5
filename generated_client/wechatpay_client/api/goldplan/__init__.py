# Generated from spec/ by `make generate`. Do not edit.
"""The page that users see after they paid a sub-merchant, with a part of the merchant's own (点金计划). Switch it on
(`change_gold_plan_status`), then the merchant's own part (`change_custom_page_status`); on the rest WeChat shows
advertisements (`open_advertising`, `close_advertising`), of trades that the merchant does not compete with
(`set_advertising_filter`).

change_custom_page_status: Switch a sub-merchant's own part of the page on or off
change_gold_plan_status: Switch the page that users see after they paid a sub-merchant on or off
close_advertising: Show no advertisements on the page of a sub-merchant any more
open_advertising: Show advertisements on the page of a sub-merchant
set_advertising_filter: Set which trades are left out of the advertisements of a sub-merchant
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import change_custom_page_status as change_custom_page_status
    from . import change_gold_plan_status as change_gold_plan_status
    from . import close_advertising as close_advertising
    from . import open_advertising as open_advertising
    from . import set_advertising_filter as set_advertising_filter

__all__ = [
    "change_custom_page_status",
    "change_gold_plan_status",
    "close_advertising",
    "open_advertising",
    "set_advertising_filter",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "change_custom_page_status": ".change_custom_page_status",
            "change_gold_plan_status": ".change_gold_plan_status",
            "close_advertising": ".close_advertising",
            "open_advertising": ".open_advertising",
            "set_advertising_filter": ".set_advertising_filter",
        },
    )
