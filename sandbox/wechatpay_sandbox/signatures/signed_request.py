"""The part of a request that its signature covers."""

from __future__ import annotations

from typing import NamedTuple

from wechatpay_auth import Authorization, request_message


class SignedRequest(NamedTuple):
    """The part of a request that its signature covers, in the bytes that arrived.

    `target` is path and query from the request line. ASGI drops the `?` of an empty query, so with an empty
    query the sender may have signed either form.
    """

    method: str
    target: bytes
    body: bytes


def canonical_message(authorization: Authorization, request: SignedRequest) -> bytes:
    """The message that the signature of this request is made of."""
    return request_message(request.method, request.target, authorization.timestamp, authorization.nonce, request.body)
