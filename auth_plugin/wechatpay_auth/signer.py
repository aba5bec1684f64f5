"""Makes the Authorization header of a request with credentials, or with a KMS or HSM in their place."""

from __future__ import annotations

import os
import time
from collections.abc import Awaitable, Callable
from typing import Protocol, TypeAlias

from .authorization import IDENTITY, SERIAL, format_authorization
from .canonical import request_message
from .errors import ConfigurationError
from .scheme import BRAND_RSA, MERCHANT_RSA, SignatureScheme
from .translation import gettext as _


class _HasSerial(Protocol):
    @property
    def serial(self) -> str:
        """Serial number of the certificate whose private key signs: 40 upper-case hex digits."""


class _Signs(_HasSerial, Protocol):
    def sign(self, message: bytes) -> str:
        """RSASSA-PKCS1-v1_5 with SHA-256 over the message, in base64 on one line."""


class _SignsAsync(_HasSerial, Protocol):
    async def sign_async(self, message: bytes) -> str:
        """RSASSA-PKCS1-v1_5 with SHA-256 over the message, in base64 on one line."""


class _IsMerchant(Protocol):
    @property
    def mchid(self) -> str:
        """The merchant number; in partner mode the service provider's."""


class _IsBrand(Protocol):
    @property
    def brand_id(self) -> str:
        """The brand's number."""


class MerchantSigner(_IsMerchant, _Signs, Protocol):
    """Signs in a merchant's name: `mchid`, `serial` and `sign(message)`. MerchantCredentials is one.

    It must be thread-safe if the client is shared between threads. If it raises a WeChatPayError, the caller gets that
    error; if it raises anything else, the caller gets a NotSent that names its type.
    """


class AsyncMerchantSigner(_IsMerchant, _SignsAsync, Protocol):
    """Signs in a merchant's name over a network: `mchid`, `serial` and `async sign_async(message)`.

    A signer that has `sign` too serves sync clients as well; async clients prefer `sign_async`.
    """


class BrandSigner(_IsBrand, _Signs, Protocol):
    """Signs in a brand's name: `brand_id`, `serial` and `sign(message)`. BrandCredentials is one."""


class AsyncBrandSigner(_IsBrand, _SignsAsync, Protocol):
    """Signs in a brand's name over a network: `brand_id`, `serial` and `async sign_async(message)`."""


AnySigner: TypeAlias = MerchantSigner | AsyncMerchantSigner | BrandSigner | AsyncBrandSigner


def fresh_nonce() -> str:
    """32 random hex digits."""
    return os.urandom(16).hex()


def choose_scheme(credentials: AnySigner) -> SignatureScheme:
    """BRAND_RSA for credentials that have a brand_id and no mchid, else MERCHANT_RSA."""
    is_brand = hasattr(credentials, "brand_id") and not hasattr(credentials, "mchid")
    return BRAND_RSA if is_brand else MERCHANT_RSA


class Signer:
    """Signs requests in the name of a merchant or brand. Thread-safe if the credentials are.

    `scheme` is that of the credentials unless given. `clock` gives Unix seconds; `nonce` gives at most 32 letters
    and digits, new each time. Raises ConfigurationError if the credentials lack what a signer needs.
    """

    __slots__ = ("_clock", "_identity", "_nonce", "_serial", "_sign", "_sign_async", "scheme")

    def __init__(
        self,
        credentials: AnySigner,
        *,
        scheme: SignatureScheme | None = None,
        clock: Callable[[], float] = time.time,
        nonce: Callable[[], str] = fresh_nonce,
    ) -> None:
        self.scheme = scheme or choose_scheme(credentials)
        self._identity: str = _header_item(credentials, self.scheme.identity, self.scheme)
        self._serial: str = _header_item(credentials, "serial", self.scheme)
        self._sign: Callable[[bytes], str] | None = getattr(credentials, "sign", None)
        self._sign_async: Callable[[bytes], Awaitable[str]] | None = getattr(credentials, "sign_async", None)
        if self._sign is None and self._sign_async is None:
            raise ConfigurationError(
                _(
                    "{type} cannot sign: it needs sign(message: bytes) -> str or async sign_async(message: bytes) "
                    "-> str"
                ).format(type=type(credentials).__name__)
            )
        self._clock = clock
        self._nonce = nonce

    @property
    def is_async(self) -> bool:
        """Whether `authorization_async` really awaits: the credentials have sign_async."""
        return self._sign_async is not None

    def authorization(self, method: str, target: bytes, body: bytes) -> str:
        """The header's value for one sending of a request: a new timestamp and nonce on every call.

        `target` is path and query exactly as sent; `body` the bytes sent (for an upload, those of its
        `meta` part). Raises ConfigurationError if the credentials have only sign_async.
        """
        sign = self._sign
        if sign is None:
            raise ConfigurationError(
                _(
                    "the signer of {identity} has sign_async only, and this call is not async; use an async client "
                    "(httpx.AsyncClient, or the methods in _async), or give the signer a sign method"
                ).format(identity=self._identity)
            )
        timestamp = str(int(self._clock()))
        nonce = self._nonce()
        signature = sign(request_message(method, target, timestamp, nonce, body))
        return self._format(nonce, timestamp, signature)

    async def authorization_async(self, method: str, target: bytes, body: bytes) -> str:
        """`authorization` for credentials that sign over a network; those that have `sign` alone sign at once."""
        sign = self._sign_async
        if sign is None:
            return self.authorization(method, target, body)
        timestamp = str(int(self._clock()))
        nonce = self._nonce()
        signature = await sign(request_message(method, target, timestamp, nonce, body))
        return self._format(nonce, timestamp, signature)

    def _format(self, nonce: str, timestamp: str, signature: str) -> str:
        if not isinstance(signature, str):  # why: bytes would go out as b'…', and be refused far from here
            raise ConfigurationError(
                _("the signer of {identity} returned {type}; a signature is base64 in a str").format(
                    identity=self._identity, type=type(signature).__name__
                )
            )
        return format_authorization(self._identity, self._serial, nonce, timestamp, signature, self.scheme)

    def __repr__(self) -> str:
        return f"Signer({self.scheme.identity}={self._identity!r}, serial={self._serial!r})"


def _header_item(credentials: object, name: str, scheme: SignatureScheme) -> str:
    """The credentials' value for this item of the header. Raises ConfigurationError if the header cannot hold it."""
    value: object = getattr(credentials, name, None)
    if value is None:
        raise ConfigurationError(
            _(
                "{type} has no {name}, which the scheme {scheme} signs with; merchants have mchid and serial, "
                "brands brand_id and serial"
            ).format(type=type(credentials).__name__, name=name, scheme=scheme.name)
        )
    form = SERIAL if name == "serial" else IDENTITY
    if not isinstance(value, str) or form.fullmatch(value) is None:
        raise ConfigurationError(
            _("{name} of {type} is not text of the form {pattern}").format(
                name=name, type=type(credentials).__name__, pattern=form.pattern
            )
        )
    return value
