"""One merchant, one platform and the calls that are measured. Imports nothing that a figure could feel."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Setting(NamedTuple):
    """Everything a caller needs. The keys are PEM text, made anew for each run."""

    base_url: str
    mchid: str
    serial: str
    private_key: str
    public_key_id: str
    public_key: str

    def to_json(self) -> str:
        """For a child process's stdin; keys do not belong on a command line."""
        return json.dumps(self._asdict())

    @classmethod
    def from_json(cls, text: str) -> Setting:
        """What `to_json` wrote."""
        return cls(**json.loads(text))


CONTRACT_ID = "Contract00000000000000000000001"
SUB_MCHID = "1900000109"

CONTRACT = {
    "mchid": "1900000001",
    "openid": "oSandboxUser0000000000000001",
    "sub_mchid": SUB_MCHID,
    "contract_id": CONTRACT_ID,
    "contract_state": "CONTRACTED",
}
# why Any: the same data goes out through httpx and through the client
CHARGING: dict[str, Any] = {
    "sub_mchid": SUB_MCHID,
    "appid": "wx8888888888888888",
    "sub_appid": "wx9999999999999999",
    "charge_info": {
        "start_time": "2026-01-02T15:04:05+08:00",
        "charging_station_name": "南山充电站",
        "charging_gun_number": "0001",
        "device_id": "10000001",
    },
}
"""Four fields, one of them an object: also what the validation figure checks."""
CHARGING_TOKEN = {"charging_token": "ChargingToken000000000000000001"}
PARKING: dict[str, Any] = {
    "sub_mchid": SUB_MCHID,
    "brandid": 1000,
    "appid": "wx8888888888888888",
    "openid": "oSandboxUser0000000000000001",
    "plate_number": "粤B88888",
    "state": "IN",
    "time": "2026-01-02T15:04:05+08:00",
}

CONTRACT_PATH = f"/v3/ebike/charge/contracts/{CONTRACT_ID}"
CONFIRM_PATH = f"{CONTRACT_PATH}/confirm"
PARKING_PATH = "/v3/businesscircle/parkings"
