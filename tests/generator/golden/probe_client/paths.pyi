# Generated from spec/ by `make generate`. Do not edit.
"""Each path of the spec with the methods it has."""

from typing import TypedDict

from typing_extensions import ReadOnly

from .chain.courier import (
    V3CourierDropOffPointsStep,
    V3CourierParcelsOutParcelNoPhotosStep,
    V3CourierParcelsOutParcelNoReturnRequestsReturnIdStep,
    V3CourierParcelsOutParcelNoStep,
    V3CourierParcelsStep,
    V3CourierStatementStep,
)
from .chain.global_ import (
    V3GlobalDepotsDepotIdFloorPlanStep,
    V3GlobalDepotsDepotIdKeepersStep,
    V3GlobalDepotsDepotIdShelvesStep,
    V3GlobalDepotsDepotIdStep,
    V3GlobalDepotsDepotIdVisitsSearchStep,
    V3GlobalDepotsDepotIdVisitsStep,
)
from .chain.v3 import HkV3CourierRatesStep
from .runtime.caller import Caller

Paths = TypedDict(
    "Paths",
    {
        "hk/v3/courier/rates": ReadOnly[HkV3CourierRatesStep],
        "v3/courier/drop-off-points": ReadOnly[V3CourierDropOffPointsStep],
        "v3/courier/parcels": ReadOnly[V3CourierParcelsStep],
        "v3/courier/parcels/{out_parcel_no}": ReadOnly[V3CourierParcelsOutParcelNoStep],
        "v3/courier/parcels/{out_parcel_no}/photos": ReadOnly[V3CourierParcelsOutParcelNoPhotosStep],
        "v3/courier/parcels/{out_parcel_no}/return-requests/{returnId}": ReadOnly[
            V3CourierParcelsOutParcelNoReturnRequestsReturnIdStep
        ],
        "v3/courier/statement": ReadOnly[V3CourierStatementStep],
        "v3/global/depots/{depot_id}": ReadOnly[V3GlobalDepotsDepotIdStep],
        "v3/global/depots/{depot_id}/floor-plan": ReadOnly[V3GlobalDepotsDepotIdFloorPlanStep],
        "v3/global/depots/{depot_id}/keepers": ReadOnly[V3GlobalDepotsDepotIdKeepersStep],
        "v3/global/depots/{depot_id}/shelves": ReadOnly[V3GlobalDepotsDepotIdShelvesStep],
        "v3/global/depots/{depot_id}/visits": ReadOnly[V3GlobalDepotsDepotIdVisitsStep],
        "v3/global/depots/{depot_id}/visits/search": ReadOnly[V3GlobalDepotsDepotIdVisitsSearchStep],
    },
)

def paths_of(caller: Caller) -> Paths: ...
