# Generated from spec/ by `make generate`. Do not edit.
from ..api.courier.get_hong_kong_rate import Rate as Rate
from ..api.courier.get_hong_kong_rate import RateBasis as RateBasis
from ..api.courier.list_parcels import Area as Area
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
from ..api.courier.upload_photo import PhotoHours as PhotoHours
from ..api.courier.upload_photo import PhotoSide as PhotoSide
from ..api.depot.list_shelves import ShelfLinks as ShelfLinks
from ..api.depot.list_shelves import ShelfPage as ShelfPage
from ..api.depot.list_shelves import ShelfResult as ShelfResult
from ..api.depot.search_visits import VisitSearch as VisitSearch
from ..webhooks.courier import ReturnedParcel as ReturnedParcel
from ..webhooks.courier import ReturnState as ReturnState
from ..webhooks.courier import Sender as Sender
from ..webhooks.depot import FullDepot as FullDepot
from .courier import Parcel as Parcel
from .courier import ParcelState as ParcelState
from .courier import Priority as Priority
from .courier import Route as Route
from .depot import Depot as Depot
from .depot import Keeper as Keeper
from .depot import KeeperPage as KeeperPage
from .depot import Shelf as Shelf
from .dicts import AreaDict as AreaDict
from .dicts import CustomsFormDict as CustomsFormDict
from .dicts import ItemDict as ItemDict
from .dicts import PaperDict as PaperDict
from .dicts import ParcelRequestDict as ParcelRequestDict
from .dicts import PhotoContactDict as PhotoContactDict
from .dicts import PhotoHoursDict as PhotoHoursDict
from .dicts import ReceiverDict as ReceiverDict
from .dicts import ReturnReasonDict as ReturnReasonDict
from .dicts import ShelfDict as ShelfDict
from .dicts import VisitSearchDict as VisitSearchDict
from .shared.address import Address as Address

__all__ = [
    "Address",
    "Area",
    "AreaDict",
    "CustomsForm",
    "CustomsFormDict",
    "Depot",
    "FullDepot",
    "Item",
    "ItemDict",
    "Keeper",
    "KeeperPage",
    "Paper",
    "PaperDict",
    "Parcel",
    "ParcelFilter",
    "ParcelPage",
    "ParcelRequest",
    "ParcelRequestDict",
    "ParcelState",
    "Photo",
    "PhotoContact",
    "PhotoContactDict",
    "PhotoHours",
    "PhotoHoursDict",
    "PhotoSide",
    "Priority",
    "Rate",
    "RateBasis",
    "Receiver",
    "ReceiverDict",
    "ReturnReason",
    "ReturnReasonDict",
    "ReturnState",
    "ReturnedParcel",
    "Route",
    "Sender",
    "Shelf",
    "ShelfDict",
    "ShelfLinks",
    "ShelfPage",
    "ShelfResult",
    "VisitSearch",
    "VisitSearchDict",
]
