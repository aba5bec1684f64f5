"""The calls with `wechatpayv3`, the most used Python SDK, in public-key mode.

It has no function for the measured operation, so the core method that all its functions end in is called. Its host is
a private attribute, set here to the benchmark's server. Only the sync side: the async one needs packages that nothing
else here does.
"""

from __future__ import annotations

import json
from typing import Any

from wechatpayv3 import WeChatPay, WeChatPayType

from .setting import CONTRACT_ID, SUB_MCHID, Setting

_TARGET = f"/v3/ebike/charge/contracts/{CONTRACT_ID}?sub_mchid={SUB_MCHID}"


class WeChatPayV3Calls:
    """One GET. The reply is decoded, because the SDK returns its text."""

    def __init__(self, setting: Setting) -> None:
        self._sdk = WeChatPay(
            wechatpay_type=WeChatPayType.NATIVE,
            mchid=setting.mchid,
            private_key=setting.private_key,
            cert_serial_no=setting.serial,
            appid="wx8888888888888888",
            apiv3_key="0" * 32,
            timeout=(5, 30),
            public_key=setting.public_key,
            public_key_id=setting.public_key_id,
        )
        self._sdk._core._gate_way = setting.base_url

    def get_contract(self) -> Any:
        """GET with a path argument and a query."""
        status, text = self._sdk._core.request(_TARGET)
        if status != 200:
            raise ValueError(f"status {status}")
        return json.loads(text)
