"""The calls without this project: httpx and cryptography, signed and verified by hand.

Written the way a careful developer would for one merchant and one platform key: everything that must be checked is
checked, nothing is more general than needed, nothing is tuned.
"""

from __future__ import annotations

import base64
import json
import secrets
import time
from typing import Any
from urllib.parse import quote, urlencode

import httpx
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

from .setting import CHARGING, CONTRACT_ID, PARKING, SUB_MCHID, Setting


class InlineCalls:
    """The measured calls, sync and async."""

    def __init__(self, setting: Setting) -> None:
        private_key = load_pem_private_key(setting.private_key.encode(), password=None)
        public_key = load_pem_public_key(setting.public_key.encode())
        assert isinstance(private_key, RSAPrivateKey)
        assert isinstance(public_key, RSAPublicKey)
        self._private_key = private_key
        self._public_key = public_key
        self._public_key_id = setting.public_key_id
        self._mchid = setting.mchid
        self._serial = setting.serial
        headers = {
            "Accept": "application/json",
            "User-Agent": "shop/1.0",
            "Wechatpay-Serial": setting.public_key_id,
        }
        self._client = httpx.Client(base_url=setting.base_url, headers=headers, timeout=30.0, trust_env=False)
        self._async_client = httpx.AsyncClient(
            base_url=setting.base_url, headers=headers, timeout=30.0, trust_env=False
        )

    def get_contract(self) -> Any:
        """GET with a path argument and a query; the JSON reply."""
        return self._request("GET", self._contract_target())

    async def get_contract_async(self) -> Any:
        """`get_contract`, awaited."""
        return await self._request_async("GET", self._contract_target())

    def confirm(self) -> Any:
        """POST with a nested body; the JSON reply."""
        path = f"/v3/ebike/charge/contracts/{quote(CONTRACT_ID, safe='')}/confirm"
        return self._request("POST", path, json.dumps(CHARGING, ensure_ascii=False).encode())

    def report_parking(self) -> Any:
        """POST with a flat body; the reply is empty."""
        return self._request("POST", "/v3/businesscircle/parkings", json.dumps(PARKING, ensure_ascii=False).encode())

    def close(self) -> None:
        """Close the sync connections."""
        self._client.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop."""
        await self._async_client.aclose()

    def _contract_target(self) -> str:
        query = urlencode({"sub_mchid": SUB_MCHID})
        return f"/v3/ebike/charge/contracts/{quote(CONTRACT_ID, safe='')}?{query}"

    def _request(self, method: str, target: str, body: bytes | None = None) -> Any:
        headers = self._signed_headers(method, target, body)
        return self._verified(self._client.request(method, target, content=body, headers=headers))

    async def _request_async(self, method: str, target: str, body: bytes | None = None) -> Any:
        headers = self._signed_headers(method, target, body)
        return self._verified(await self._async_client.request(method, target, content=body, headers=headers))

    def _signed_headers(self, method: str, target: str, body: bytes | None) -> dict[str, str]:
        timestamp = str(int(time.time()))
        nonce = secrets.token_hex(16)
        message = f"{method}\n{target}\n{timestamp}\n{nonce}\n".encode() + (body or b"") + b"\n"
        signature = base64.b64encode(self._private_key.sign(message, PKCS1v15(), SHA256())).decode()
        headers = {
            "Authorization": f'WECHATPAY2-SHA256-RSA2048 mchid="{self._mchid}",nonce_str="{nonce}",'
            f'timestamp="{timestamp}",serial_no="{self._serial}",signature="{signature}"'
        }
        if body is not None:
            headers["Content-Type"] = "application/json"
        return headers

    def _verified(self, response: httpx.Response) -> Any:
        headers = response.headers
        timestamp = headers["Wechatpay-Timestamp"]
        if abs(time.time() - int(timestamp)) > 300:
            raise ValueError("the reply's timestamp is outside the window")
        if headers["Wechatpay-Serial"] != self._public_key_id:
            raise ValueError("the reply is signed by an unknown key")
        message = f"{timestamp}\n{headers['Wechatpay-Nonce']}\n".encode() + response.content + b"\n"
        self._public_key.verify(base64.b64decode(headers["Wechatpay-Signature"]), message, PKCS1v15(), SHA256())
        response.raise_for_status()
        return response.json() if response.content else None
