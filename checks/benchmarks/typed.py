"""The calls with the generated client: checked against the spec, signed, verified, checked again, made a model."""

from __future__ import annotations

import warnings

from wechatpay_auth import KeyRing, MerchantCredentials
from wechatpay_client import Client
from wechatpay_client.api.businesscircle import sync_parking
from wechatpay_client.api.ebike import confirm_charge_contract, get_charge_contract
from wechatpay_client.errors import RetiredOperationWarning

from .setting import CHARGING, CONTRACT_ID, PARKING, SUB_MCHID, Setting


class TypedCalls:
    """The measured calls, sync and async, with the client's default settings."""

    def __init__(self, setting: Setting) -> None:
        # The two ebike operations are retired and say so on every call; deciding not to show it is part of the cost.
        warnings.simplefilter("ignore", RetiredOperationWarning)
        credentials = MerchantCredentials(setting.mchid, setting.private_key, serial=setting.serial)
        keys = KeyRing.load(public_key_id=setting.public_key_id, public_key=setting.public_key)
        self._client = Client(credentials, keys, base_url=setting.base_url)

    def get_contract(self) -> object:
        """GET with a path argument and a query; the reply as its model."""
        return get_charge_contract.sync_detailed(CONTRACT_ID, client=self._client, sub_mchid=SUB_MCHID).parsed

    async def get_contract_async(self) -> object:
        """`get_contract`, awaited."""
        reply = await get_charge_contract.asyncio_detailed(CONTRACT_ID, client=self._client, sub_mchid=SUB_MCHID)
        return reply.parsed

    def confirm(self) -> object:
        """POST with a nested body; the reply as its model."""
        return confirm_charge_contract.sync_detailed(CONTRACT_ID, client=self._client, body=CHARGING).parsed

    def report_parking(self) -> object:
        """POST with a flat body; the reply is empty."""
        return sync_parking.sync_detailed(client=self._client, body=PARKING).parsed

    def close(self) -> None:
        """Close the sync connections."""
        self._client.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop."""
        await self._client.aclose()
