# Generated from spec/ by `make generate`. Do not edit.
"""Complaints of users about merchants (消费者投诉)

complete_complaint: Declare a complaint dealt with
create_complaint_notification: Set where notifications about complaints go
create_feedback: Answer the complaint about a payment, as before 2.0
delete_complaint_notification: Stop notifications about complaints
download_image: Fetch a picture of a complaint
get_complaint: Look up a complaint by its number
get_complaint_notification: Ask where notifications about complaints go
get_transaction_complaint: Look up the complaint about a payment, as before 2.0
list_complaints: List the complaints made within a span of days
list_negotiation_history: List what was said and done about a complaint
list_transaction_complaints: List the complaints made within a span of days, as before 2.0
list_transaction_negotiation_history: List what was said and done about the complaint about a payment, as before 2.0
respond_immediately: Send a message to a user whose complaint is to be answered at once
respond_to_complaint: Answer a complaint
update_complaint_notification: Change where notifications about complaints go
update_refund_progress: Tell whether the refund a user asked for will be made
upload_image: Upload a picture for an answer to a complaint
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import complete_complaint as complete_complaint
    from . import create_complaint_notification as create_complaint_notification
    from . import create_feedback as create_feedback
    from . import delete_complaint_notification as delete_complaint_notification
    from . import download_image as download_image
    from . import get_complaint as get_complaint
    from . import get_complaint_notification as get_complaint_notification
    from . import get_transaction_complaint as get_transaction_complaint
    from . import list_complaints as list_complaints
    from . import list_negotiation_history as list_negotiation_history
    from . import list_transaction_complaints as list_transaction_complaints
    from . import list_transaction_negotiation_history as list_transaction_negotiation_history
    from . import respond_immediately as respond_immediately
    from . import respond_to_complaint as respond_to_complaint
    from . import update_complaint_notification as update_complaint_notification
    from . import update_refund_progress as update_refund_progress
    from . import upload_image as upload_image

__all__ = [
    "complete_complaint",
    "create_complaint_notification",
    "create_feedback",
    "delete_complaint_notification",
    "download_image",
    "get_complaint",
    "get_complaint_notification",
    "get_transaction_complaint",
    "list_complaints",
    "list_negotiation_history",
    "list_transaction_complaints",
    "list_transaction_negotiation_history",
    "respond_immediately",
    "respond_to_complaint",
    "update_complaint_notification",
    "update_refund_progress",
    "upload_image",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "complete_complaint": ".complete_complaint",
            "create_complaint_notification": ".create_complaint_notification",
            "create_feedback": ".create_feedback",
            "delete_complaint_notification": ".delete_complaint_notification",
            "download_image": ".download_image",
            "get_complaint": ".get_complaint",
            "get_complaint_notification": ".get_complaint_notification",
            "get_transaction_complaint": ".get_transaction_complaint",
            "list_complaints": ".list_complaints",
            "list_negotiation_history": ".list_negotiation_history",
            "list_transaction_complaints": ".list_transaction_complaints",
            "list_transaction_negotiation_history": ".list_transaction_negotiation_history",
            "respond_immediately": ".respond_immediately",
            "respond_to_complaint": ".respond_to_complaint",
            "update_complaint_notification": ".update_complaint_notification",
            "update_refund_progress": ".update_refund_progress",
            "upload_image": ".upload_image",
        },
    )
