"""HMAC-SHA256 under the APIv2 key, which a few front-end calls of APIv3 products still ask for.

https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/jiekouguize/chapter1_1.shtml
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping

from wechatpay_auth.errors import ConfigurationError
from wechatpay_auth.translation import gettext as _


def sign_apiv2(fields: Mapping[str, str], apiv2_key: str | bytes) -> str:
    """64 upper-case hex digits over the fields sorted by name; empty values and `sign` are left out.

    `apiv2_key` is the APIv2 key of the merchant platform, which is not the APIv3 key. Values are signed as they
    are, before any percent-encoding. Raises ConfigurationError.
    """
    try:
        key = check_apiv2_key(apiv2_key)
        pairs = [f"{name}={value}" for name, value in sorted(fields.items()) if value != "" and name != "sign"]
        message = "&".join(pairs).encode() + b"&key=" + key
        return hmac.digest(key, message, "sha256").hex().upper()
    finally:
        # why: a traceback keeps this frame alive, and error reporters print its variables.
        apiv2_key = key = message = b""


def check_apiv2_key(apiv2_key: str | bytes) -> bytes:
    """The APIv2 key as 32 bytes. Raises ConfigurationError."""
    key = b""
    try:
        if not isinstance(apiv2_key, (str, bytes)):
            raise ConfigurationError(
                _("the APIv2 key must be text or bytes, not {type}").format(type=type(apiv2_key).__name__)
            )
        key = apiv2_key.encode() if isinstance(apiv2_key, str) else apiv2_key
        if len(key) != 32 or key != key.strip():
            raise ConfigurationError(
                _(
                    "the APIv2 key has {count} bytes; it must have 32, without whitespace around them. It is set "
                    "in the merchant platform under API security and is not the APIv3 key"
                ).format(count=len(key))
            )
        return key
    finally:
        apiv2_key = key = b""
