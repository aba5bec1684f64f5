"""One input of the fuzzer: a request made of its bytes, given to the notification parser, and what must hold then.

Whatever comes in: only errors of our tree come out, nothing is read before it verified, what verified is accepted once,
and no text holds a secret. The first byte of an input says what the rest is (see `_Making` and `_FORMS`), and the
target signs and encrypts with keys of its own, so that the fuzzer gets behind the signature and the encryption. Inputs
hold no signatures, so a corpus outlives the keys, which are new for each process.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth import aead, notification
from wechatpay_auth.canonical import reply_message
from wechatpay_auth.credentials import MerchantCredentials
from wechatpay_auth.envelope import read_envelope, read_resource
from wechatpay_auth.errors import VerificationError, WeChatPayError
from wechatpay_auth.notification import Notification, NotificationParser
from wechatpay_auth.notification_errors import RawRequestNeeded, ReplayedNotification
from wechatpay_auth.platform_keys import KeyRing
from wechatpay_auth.replay_cache import MemoryReplayCache

Pairs = list[tuple[bytes, bytes]]

NOW = 1_760_000_000
SERIAL = b"PUB_KEY_ID_0119000000012024010100000001"
APIV3_KEY = "fuzzed-apiv3-key-0123456789abcde"
NONCE = "0123456789ab"


class Violation(AssertionError):
    """Something that must hold does not: the input that led here is a crasher."""


class _Making(IntEnum):
    """What the bytes after the first are (low three bits of the first)."""

    SIGNED_BODY = 0
    UNSIGNED_BODY = 1
    WRONGLY_SIGNED_BODY = 2
    PLAINTEXT = 3
    """What is encrypted, enveloped and signed."""
    PATCH = 4
    """A JSON object whose members replace those of a true notification, `resource` member by member; then signed."""
    HEADER_VALUES = 5
    """Lines: the values of the five headers of a true notification; an empty line leaves the true one."""
    HEADERS = 6
    """Lines: names and values in turn, beside the true ones."""
    TIMESTAMP_AND_NONCE = 7
    """Two lines, signed as they are over a true body."""


def _text_of(pairs: Pairs) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in pairs]


_FORMS: tuple[Callable[[Pairs], Any], ...] = (
    list,
    _text_of,
    lambda pairs: dict(_text_of(pairs)),
    lambda pairs: {"type": "http", "headers": pairs},
    lambda pairs: {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in _text_of(pairs)},
    lambda pairs: {name.title(): [value] for name, value in _text_of(pairs)},
)
"""How the headers are given (the next three bits of the first byte, modulo the number of forms)."""


class NotificationTarget:
    """Keys, and the parser that is watched. `reached` counts how far inputs got."""

    def __init__(self) -> None:
        signer = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self._sign = MerchantCredentials("1", signer, serial="A" * 40).sign
        self._ring = KeyRing()
        self._ring.add_public_key(SERIAL.decode(), signer.public_key())
        self._serials = self._ring.serials
        self.reached: Counter[str] = Counter()

    def check(self, data: bytes) -> None:
        """Make a request of the bytes, parse it twice. Raises Violation, or whatever should not have come out."""
        first, rest = (data[0], data[1:]) if data else (0, b"")
        making = _Making(first & 7)
        headers, body = self._request(making, rest)
        form = _FORMS[(first >> 3 & 7) % len(_FORMS)]
        parser = NotificationParser(self._ring, APIV3_KEY, clock=lambda: float(NOW), replay_cache=MemoryReplayCache())
        with _watched(parser) as watch:
            accepted = self._parse(parser, watch, form(headers), body)
            if making in (_Making.UNSIGNED_BODY, _Making.WRONGLY_SIGNED_BODY) and watch.verified:
                raise Violation("verified what was not signed")
            if accepted is not None:
                _check_accepted(accepted, body)
                if self._parse(parser, watch, form(headers), body) is not None:
                    raise Violation("accepted twice")
        if self._ring.serials != self._serials:
            raise Violation("a notification changed the key ring")

    def _parse(self, parser: NotificationParser, watch: _Watch, headers: Any, body: bytes) -> Notification | None:
        watch.verified = False
        try:
            accepted = parser.parse(headers, body)
        except WeChatPayError as error:
            if not watch.verified and not isinstance(error, (VerificationError, RawRequestNeeded)):
                raise Violation("refused for its content before it verified") from error
            if watch.verified and isinstance(error, VerificationError) and not isinstance(error, ReplayedNotification):
                raise Violation("refused for its signature after it verified") from error
            if len(str(error)) > 1000 or APIV3_KEY in f"{error} {error!r}":
                raise Violation("the error tells too much") from error
            self.reached[type(error).__name__] += 1
            return None
        if not watch.verified:
            raise Violation("accepted without being verified")
        self.reached["accepted"] += 1
        return accepted

    def _request(self, making: _Making, rest: bytes) -> tuple[Pairs, bytes]:
        if making is _Making.UNSIGNED_BODY:
            return [(b"content-type", b"application/json")], rest
        if making is _Making.WRONGLY_SIGNED_BODY:
            return self._signed(rest + b" "), rest
        if making is _Making.PLAINTEXT:
            body = _encoded(_envelope(rest))
        elif making is _Making.PATCH:
            body = _patched(rest)
        elif making is _Making.SIGNED_BODY:
            body = rest
        else:
            body = _encoded(_envelope(b'{"trade_state":"SUCCESS"}'))
        lines = rest.split(b"\n")
        if making is _Making.TIMESTAMP_AND_NONCE:
            return self._signed(body, *[*lines, b""][:2]), body
        pairs = self._signed(body)
        if making is _Making.HEADER_VALUES:
            lines += [b""] * len(pairs)
            pairs = [(name, line or value) for (name, value), line in zip(pairs, lines, strict=False)]
        elif making is _Making.HEADERS:
            pairs += zip(lines[::2], lines[1::2], strict=False)
        return pairs, body

    def _signed(self, body: bytes, timestamp: bytes = str(NOW).encode(), nonce: bytes = b"Zx81Nonce") -> Pairs:
        message = b"%b\n%b\n%b\n" % (timestamp, nonce, body)
        if (
            timestamp.isdigit()
            and nonce.isalnum()
            and message != reply_message(timestamp.decode(), nonce.decode(), body)
        ):
            raise Violation("the target signs something else than the verifier verifies")
        return [
            (b"wechatpay-timestamp", timestamp),
            (b"wechatpay-nonce", nonce),
            (b"wechatpay-serial", SERIAL),
            (b"wechatpay-signature", self._sign(message).encode()),
            (b"wechatpay-signature-type", b"WECHATPAY2-SHA256-RSA2048"),
        ]


def _envelope(plaintext: bytes) -> dict[str, Any]:
    return {
        "id": "EV-0000000000000000001",
        "create_time": "2026-01-02T15:04:05+08:00",
        "event_type": "TRANSACTION.SUCCESS",
        "resource_type": "encrypt-resource",
        "summary": "支付成功",
        "resource": {
            "original_type": "transaction",
            "algorithm": "AEAD_AES_256_GCM",
            "associated_data": "transaction",
            "nonce": NONCE,
            "ciphertext": aead.encrypt(APIV3_KEY.encode(), NONCE.encode(), plaintext, b"transaction"),
        },
    }


def _encoded(content: object) -> bytes:
    return json.dumps(content).encode()


def _patched(changes: bytes) -> bytes:
    content = _envelope(b"{}")
    try:
        given = json.loads(changes)
        if not isinstance(given, dict):
            return _encoded(given)
        resource = given.get("resource")
        if isinstance(resource, dict):
            given["resource"] = {**content["resource"], **resource}
        return _encoded({**content, **given})
    except (ValueError, RecursionError):
        return changes


class _Watch:
    """Whether the signature of the request in hand has been found to hold."""

    verified = False


@contextmanager
def _watched(parser: NotificationParser) -> Iterator[_Watch]:
    """Every JSON text and ciphertext that is read meanwhile must have been verified."""
    watch = _Watch()
    apiv3_keys = parser._apiv3_keys

    def and_tell(verify: Callable[..., Any]) -> Callable[..., Any]:
        def verify_and_tell(headers: object, body: bytes) -> Any:
            key = verify(headers, body)
            watch.verified = True
            return key

        return verify_and_tell

    def only_verified(read: Callable[..., Any]) -> Callable[..., Any]:
        def read_if_verified(*arguments: Any) -> Any:
            if not watch.verified:
                raise Violation("read before it verified")
            return read(*arguments)

        return read_if_verified

    parser._verify, parser._verify_found = and_tell(parser._verify), and_tell(parser._verify_found)
    parser._apiv3_keys = SimpleNamespace(open=only_verified(apiv3_keys.open))  # type: ignore[assignment]
    with (
        patch.object(notification, "read_envelope", only_verified(read_envelope)),
        patch.object(notification, "read_resource", only_verified(read_resource)),
    ):
        yield watch


def _check_accepted(accepted: Notification, body: bytes) -> None:
    texts = (accepted.id, accepted.create_time, accepted.event_type, accepted.resource_type, accepted.summary)
    for text in (*texts, accepted.original_type, accepted.replay_key, repr(accepted)):
        text.encode()
    if accepted.body != body or accepted.serial != SERIAL.decode() or accepted.mchid is not None:
        raise Violation("the notification is not what was sent")
    if json.loads(accepted.plaintext) != accepted.resource and b"NaN" not in accepted.plaintext:
        raise Violation("the resource is not what was encrypted")
    if APIV3_KEY in repr(accepted) or repr(accepted.plaintext) in repr(accepted):
        raise Violation("the notification shows too much")
