# Generated from spec/ by `make generate`. Do not edit.
"""Every request and reply object, by name; each loads when first asked for."""

from typing import TYPE_CHECKING

from ..runtime._lazy import lazy_names

if TYPE_CHECKING:
    from ..api.courier.get_hong_kong_rate import Rate as Rate
    from ..api.courier.get_hong_kong_rate import RateBasis as RateBasis
    from ..api.courier.list_parcels import ParcelFilter as ParcelFilter
    from ..api.courier.list_parcels import ParcelPage as ParcelPage
    from ..api.courier.request_return import ReturnReason as ReturnReason
    from ..api.courier.send_parcel import CustomsForm as CustomsForm
    from ..api.courier.send_parcel import Item as Item
    from ..api.courier.send_parcel import Paper as Paper
    from ..api.courier.send_parcel import ParcelRequest as ParcelRequest
    from ..api.courier.send_parcel import Receiver as Receiver
    from ..api.courier.upload_photo import Photo as Photo
    from ..api.courier.upload_photo import PhotoContact as PhotoContact
    from ..api.courier.upload_photo import PhotoSide as PhotoSide
    from ..api.depot.list_shelves import ShelfLinks as ShelfLinks
    from ..api.depot.list_shelves import ShelfPage as ShelfPage
    from ..api.depot.list_shelves import ShelfResult as ShelfResult
    from ..api.depot.search_visits import VisitSearch as VisitSearch
    from ..webhooks.courier import ReturnedParcel as ReturnedParcel
    from ..webhooks.courier import ReturnState as ReturnState
    from ..webhooks.courier import Sender as Sender
    from ..webhooks.depot import FullDepot as FullDepot
    from .courier import Area as Area
    from .courier import Parcel as Parcel
    from .courier import ParcelState as ParcelState
    from .courier import Priority as Priority
    from .courier import Route as Route
    from .depot import Depot as Depot
    from .depot import Keeper as Keeper
    from .depot import KeeperPage as KeeperPage
    from .depot import Shelf as Shelf
    from .shared import Address as Address

__all__ = [
    "Address",
    "Area",
    "CustomsForm",
    "Depot",
    "FullDepot",
    "Item",
    "Keeper",
    "KeeperPage",
    "Paper",
    "Parcel",
    "ParcelFilter",
    "ParcelPage",
    "ParcelRequest",
    "ParcelState",
    "Photo",
    "PhotoContact",
    "PhotoSide",
    "Priority",
    "Rate",
    "RateBasis",
    "Receiver",
    "ReturnReason",
    "ReturnState",
    "ReturnedParcel",
    "Route",
    "Sender",
    "Shelf",
    "ShelfLinks",
    "ShelfPage",
    "ShelfResult",
    "VisitSearch",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Address": ".shared",
            "Area": ".courier",
            "CustomsForm": "..api.courier.send_parcel",
            "Depot": ".depot",
            "FullDepot": "..webhooks.depot",
            "Item": "..api.courier.send_parcel",
            "Keeper": ".depot",
            "KeeperPage": ".depot",
            "Paper": "..api.courier.send_parcel",
            "Parcel": ".courier",
            "ParcelFilter": "..api.courier.list_parcels",
            "ParcelPage": "..api.courier.list_parcels",
            "ParcelRequest": "..api.courier.send_parcel",
            "ParcelState": ".courier",
            "Photo": "..api.courier.upload_photo",
            "PhotoContact": "..api.courier.upload_photo",
            "PhotoSide": "..api.courier.upload_photo",
            "Priority": ".courier",
            "Rate": "..api.courier.get_hong_kong_rate",
            "RateBasis": "..api.courier.get_hong_kong_rate",
            "Receiver": "..api.courier.send_parcel",
            "ReturnReason": "..api.courier.request_return",
            "ReturnState": "..webhooks.courier",
            "ReturnedParcel": "..webhooks.courier",
            "Route": ".courier",
            "Sender": "..webhooks.courier",
            "Shelf": ".depot",
            "ShelfLinks": "..api.depot.list_shelves",
            "ShelfPage": "..api.depot.list_shelves",
            "ShelfResult": "..api.depot.list_shelves",
            "VisitSearch": "..api.depot.search_visits",
        },
    )
