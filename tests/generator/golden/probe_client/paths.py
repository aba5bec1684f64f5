# Generated from spec/ by `make generate`. Do not edit.
"""The step of the chain that stands for each path; what type checkers know of it is in `paths.pyi`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime.path_steps import PathSteps

if TYPE_CHECKING:
    from .runtime.caller import Caller

_STEPS = {
    "hk/v3/courier/rates": ("v3", "HkV3CourierRatesStep"),
    "v3/courier/drop-off-points": ("courier", "V3CourierDropOffPointsStep"),
    "v3/courier/parcels": ("courier", "V3CourierParcelsStep"),
    "v3/courier/parcels/{out_parcel_no}": ("courier", "V3CourierParcelsOutParcelNoStep"),
    "v3/courier/parcels/{out_parcel_no}/photos": ("courier", "V3CourierParcelsOutParcelNoPhotosStep"),
    "v3/courier/parcels/{out_parcel_no}/return-requests/{returnId}": (
        "courier",
        "V3CourierParcelsOutParcelNoReturnRequestsReturnIdStep",
    ),
    "v3/courier/statement": ("courier", "V3CourierStatementStep"),
    "v3/global/depots/{depot_id}": ("global_", "V3GlobalDepotsDepotIdStep"),
    "v3/global/depots/{depot_id}/floor-plan": ("global_", "V3GlobalDepotsDepotIdFloorPlanStep"),
    "v3/global/depots/{depot_id}/keepers": ("global_", "V3GlobalDepotsDepotIdKeepersStep"),
    "v3/global/depots/{depot_id}/shelves": ("global_", "V3GlobalDepotsDepotIdShelvesStep"),
    "v3/global/depots/{depot_id}/visits": ("global_", "V3GlobalDepotsDepotIdVisitsStep"),
    "v3/global/depots/{depot_id}/visits/search": ("global_", "V3GlobalDepotsDepotIdVisitsSearchStep"),
}


def paths_of(caller: Caller) -> PathSteps:
    """The paths of the spec for one client."""
    return PathSteps(caller, _STEPS)
