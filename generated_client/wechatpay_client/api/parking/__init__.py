# Generated from spec/ by `make generate`. Do not edit.
"""Car parks that WeChat reminds drivers of (停车缴费服务). First a car park is applied for (`apply_lot`), and the
review asked for until it is approved (`get_lot_application`). From then on every vehicle is reported when it comes
(`report_entry`), when its fee is paid (`report_payment`) and when it leaves (`report_exit`); in between the user and
WeChat Pay ask for the fee. The money itself is paid by ordinary orders; debits without the user are those of `vehicle`.

apply_lot: Apply for a car park that WeChat is to remind drivers of
get_fee: Look up what a stay costs so far
get_lot: Look up a car park and whether drivers are reminded of it
get_lot_application: Look up an application for a car park
list_lot_applications: List the applications for one car park
report_entry: Report that a vehicle came into a car park
report_exit: Report that a vehicle left a car park
report_pass_payment: Report a payment that is for no single stay, such as that of a month
report_payment: Report that a stay was paid
withdraw_lot_application: Withdraw an application for a car park that is still under review
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import apply_lot as apply_lot
    from . import get_fee as get_fee
    from . import get_lot as get_lot
    from . import get_lot_application as get_lot_application
    from . import list_lot_applications as list_lot_applications
    from . import report_entry as report_entry
    from . import report_exit as report_exit
    from . import report_pass_payment as report_pass_payment
    from . import report_payment as report_payment
    from . import withdraw_lot_application as withdraw_lot_application

__all__ = [
    "apply_lot",
    "get_fee",
    "get_lot",
    "get_lot_application",
    "list_lot_applications",
    "report_entry",
    "report_exit",
    "report_pass_payment",
    "report_payment",
    "withdraw_lot_application",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "apply_lot": ".apply_lot",
            "get_fee": ".get_fee",
            "get_lot": ".get_lot",
            "get_lot_application": ".get_lot_application",
            "list_lot_applications": ".list_lot_applications",
            "report_entry": ".report_entry",
            "report_exit": ".report_exit",
            "report_pass_payment": ".report_pass_payment",
            "report_payment": ".report_payment",
            "withdraw_lot_application": ".withdraw_lot_application",
        },
    )
