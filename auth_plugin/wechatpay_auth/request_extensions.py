"""The extensions of a request by which a client and the auth tell each other what this call needs."""

from __future__ import annotations

SIGN_BODY = "wechatpay_sign_body"
"""The bytes to sign instead of the body; for an upload, those of its part `meta`."""
UNSIGNED_REPLY = "wechatpay_unsigned_reply"
"""True for a call whose reply is not signed (downloads). The auth does not read the reply's body."""
UNSIGNED_REQUEST = "wechatpay_unsigned_request"
"""True beside UNSIGNED_REPLY for a file that is given to whoever has its address: no signature leaves this machine."""
DEADLINE = "wechatpay_deadline"
"""An object with `remaining() -> float | None`: the seconds that the call has left, 0.0 at its end, None for no end."""
MAX_REPLY = "wechatpay_max_reply"
"""Bytes that the reply to this request may have, in place of `max_reply`."""
HANDED_OVER = "wechatpay_handed_over"
"""When the request was given to the transport, in seconds since 1970 by the clock of its signature.

False before: then nothing of it left this machine."""
CERTIFICATES = "wechatpay_certificates"
"""True for a request that downloads platform certificates ahead of another request."""
