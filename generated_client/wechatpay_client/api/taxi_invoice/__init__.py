# Generated from spec/ by `make generate`. Do not edit.
"""E-invoices for rides by taxi (出租车电子发票). A service provider enters companies (`create_company`), taxis
(`update_taxi`) and drivers (`update_driver`), and reports when a driver starts and ends work (`report_attendance`);
only then can passengers who pay the driver ask for an invoice. The ride is looked up (`find_ride_by_token` or
`list_rides`), the invoice issued elsewhere, its file uploaded (`upload_fapiao_file`) and put into the passenger's cards
(`insert_card`).

create_company: Enter a taxi company
find_ride_by_token: Look up the ride that a passenger asks an invoice for
get_company: Look up a taxi company
get_driver: Look up a taxi driver
get_taxi: Look up a taxi
insert_card: Put the invoice of a ride into the passenger's cards
list_rides: List the rides of a passenger
report_attendance: Report that a taxi driver starts or ends work
update_driver: Enter or change a taxi driver
update_taxi: Enter or change a taxi
upload_fapiao_file: Upload the file of the invoice of a ride
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_company as create_company
    from . import find_ride_by_token as find_ride_by_token
    from . import get_company as get_company
    from . import get_driver as get_driver
    from . import get_taxi as get_taxi
    from . import insert_card as insert_card
    from . import list_rides as list_rides
    from . import report_attendance as report_attendance
    from . import update_driver as update_driver
    from . import update_taxi as update_taxi
    from . import upload_fapiao_file as upload_fapiao_file

__all__ = [
    "create_company",
    "find_ride_by_token",
    "get_company",
    "get_driver",
    "get_taxi",
    "insert_card",
    "list_rides",
    "report_attendance",
    "update_driver",
    "update_taxi",
    "upload_fapiao_file",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_company": ".create_company",
            "find_ride_by_token": ".find_ride_by_token",
            "get_company": ".get_company",
            "get_driver": ".get_driver",
            "get_taxi": ".get_taxi",
            "insert_card": ".insert_card",
            "list_rides": ".list_rides",
            "report_attendance": ".report_attendance",
            "update_driver": ".update_driver",
            "update_taxi": ".update_taxi",
            "upload_fapiao_file": ".upload_fapiao_file",
        },
    )
