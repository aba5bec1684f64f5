"""The headers that sign a reply or a notification, described once for both."""

from __future__ import annotations

from typing import Any, NamedTuple


class SignatureHeader(NamedTuple):
    """A header: its name, what it says, its schema and an example."""

    name: str
    description: str
    schema: dict[str, Any]
    example: str


SIGNATURE_HEADERS = {
    "WechatpayTimestamp": SignatureHeader(
        "Wechatpay-Timestamp",
        "Unix time in seconds, part of what is signed; refuse one that is more than 5 minutes off (应答时间戳)",
        {"type": "string", "pattern": "^[0-9]{1,10}$"},
        "1767337445",
    ),
    "WechatpayNonce": SignatureHeader(
        "Wechatpay-Nonce",
        "Random text, part of what is signed (应答随机串)",
        {"type": "string", "minLength": 1},
        "0123456789abcdef0123456789abcdef",
    ),
    "WechatpaySignature": SignatureHeader(
        "Wechatpay-Signature",
        "Signature in base64 over timestamp, nonce and body as it came, a line each; verify it before you use the body "
        "(应答签名)",
        {"type": "string", "minLength": 1},
        "c2lnbmF0dXJl",
    ),
    "WechatpaySerial": SignatureHeader(
        "Wechatpay-Serial",
        "Which key of WeChat Pay signed: the ID of its public key, or the serial number of a platform certificate "
        "(微信支付公钥ID或平台证书序列号)",
        {"type": "string", "minLength": 1},
        "PUB_KEY_ID_0119000000012026010100000000000001",
    ),
}
"""By the names of their components, in the order in which they are signed and sent."""
SIGNATURE_TYPE = SignatureHeader(
    "Wechatpay-Signature-Type",
    "How it was signed; without it, as WECHATPAY2-SHA256-RSA2048 (签名类型)",
    {"type": "string"},
    "WECHATPAY2-SHA256-RSA2048",
)
"""The header that notifications have beside them, not always."""
