# Generated from spec/ by `make generate`. Do not edit.
"""Parcels and what is in them, "fragile" or not (快递)

call_back_parcel: Call a parcel back
download_statement: Fetch a statement
get_hong_kong_rate: What a parcel costs in Hong Kong
get_parcel: Look a parcel up
list_drop_off_points: Where parcels can be left
list_parcels: List parcels
request_return: Ask for a return
send_parcel: Send a parcel
upload_photo: Upload a photo of a parcel
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import call_back_parcel as call_back_parcel
    from . import download_statement as download_statement
    from . import get_hong_kong_rate as get_hong_kong_rate
    from . import get_parcel as get_parcel
    from . import list_drop_off_points as list_drop_off_points
    from . import list_parcels as list_parcels
    from . import request_return as request_return
    from . import send_parcel as send_parcel
    from . import upload_photo as upload_photo

__all__ = [
    "call_back_parcel",
    "download_statement",
    "get_hong_kong_rate",
    "get_parcel",
    "list_drop_off_points",
    "list_parcels",
    "request_return",
    "send_parcel",
    "upload_photo",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "call_back_parcel": ".call_back_parcel",
            "download_statement": ".download_statement",
            "get_hong_kong_rate": ".get_hong_kong_rate",
            "get_parcel": ".get_parcel",
            "list_drop_off_points": ".list_drop_off_points",
            "list_parcels": ".list_parcels",
            "request_return": ".request_return",
            "send_parcel": ".send_parcel",
            "upload_photo": ".upload_photo",
        },
    )
