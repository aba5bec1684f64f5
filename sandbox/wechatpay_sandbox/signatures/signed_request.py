"""A request as its signature covers it."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_auth import Authorization, request_message


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """What a signature covers, as it arrived.

    `target` is path and query from the request line. ASGI drops the `?` of an empty query, so with an empty
    query the sender may have signed either form.
    """

    method: str
    target: bytes
    body: bytes


def canonical_message(authorization: Authorization, request: SignedRequest) -> bytes:
    """What the signature of this request is to be made over."""
    return request_message(request.method, request.target, authorization.timestamp, authorization.nonce, request.body)
