"""The Authorization header for a request."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from .authorization import format_authorization
from .canonical import request_message

if TYPE_CHECKING:
    from .credentials import MerchantCredentials


def fresh_nonce() -> str:
    """32 random hex digits."""
    return os.urandom(16).hex()


class Signer:
    """Signs requests in the merchant's name. Thread-safe.

    `clock` gives Unix seconds; `nonce` gives at most 32 letters and digits, new each time.
    """

    __slots__ = ("_clock", "_mchid", "_nonce", "_serial", "_sign")

    def __init__(
        self,
        credentials: MerchantCredentials,
        *,
        clock: Callable[[], float] = time.time,
        nonce: Callable[[], str] = fresh_nonce,
    ) -> None:
        self._mchid = credentials.mchid
        self._serial = credentials.serial
        self._sign = credentials.sign
        self._clock = clock
        self._nonce = nonce

    def authorization(self, method: str, target: bytes, body: bytes) -> str:
        """The header's value for one sending of a request: a new timestamp and nonce on every call.

        `target` is path and query exactly as sent; `body` the bytes sent (for an upload, those of its
        `meta` part).
        """
        timestamp = str(int(self._clock()))
        nonce = self._nonce()
        signature = self._sign(request_message(method, target, timestamp, nonce, body))
        return format_authorization(self._mchid, self._serial, nonce, timestamp, signature)

    def __repr__(self) -> str:
        return f"Signer(mchid={self._mchid!r}, serial={self._serial!r})"
