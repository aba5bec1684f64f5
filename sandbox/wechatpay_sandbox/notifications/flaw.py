"""What can be wrong with a notification on purpose, for a receiver to refuse."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Final

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from wechatpay_sandbox.signatures.key_material import new_private_key
from wechatpay_sandbox.signatures.reply_signature import SigningKey, probe_signature

STALE_SECONDS: Final = 301
"""How long ago a stale notification was signed: a signature holds for 300 s."""
_ANOTHER_BODY = b'{"id":"00000000-0000-4000-8000-000000000000"}'


class Flaw(StrEnum):
    """One thing that is wrong. All else is right, the encryption too, so that only a check of this one refuses it."""

    FORGED = "forged"
    """The signature is the platform's, but of another body."""
    STALE = "stale"
    """Signed 301 s ago."""
    PROBE = "probe"
    """The signature begins with WECHATPAY/SIGNTEST/, as the platform's own tests of receivers do."""
    WRONG_KEY = "wrong-key"
    """Signed with a stranger's key, under the serial of the platform's."""


ACCEPTED_MEANS: Final[Mapping[Flaw, str]] = {
    Flaw.FORGED: (
        "the receiver accepted a body that the platform did not sign: verify Wechatpay-Signature over the raw bytes of "
        "the body before anything in it is believed"
    ),
    Flaw.STALE: (
        f"the receiver accepted a notification signed {STALE_SECONDS} s ago, so anyone who recorded one can send it "
        "again at any time: refuse what has a Wechatpay-Timestamp more than 300 s from your clock"
    ),
    Flaw.PROBE: (
        "the receiver accepted a probe, whose signature is wrong on purpose: verify a signature that begins with "
        "WECHATPAY/SIGNTEST/ like any other, and answer 4xx when it does not hold"
    ),
    Flaw.WRONG_KEY: (
        "the receiver accepted a signature made with a stranger's key: verify it with the platform's key that "
        "Wechatpay-Serial names"
    ),
}
"""What is wrong with a receiver that answers 2xx to it, and what to do there."""


def notification_headers(key: SigningKey, body: bytes, now: float, flaw: Flaw | None = None) -> dict[str, str]:
    """The Wechatpay-* headers of a notification that is sent at `now` (Unix seconds), with the flaw if there is one."""
    match flaw:
        case Flaw.FORGED:
            return dict(key.headers(_ANOTHER_BODY, now))
        case Flaw.STALE:
            return dict(key.headers(body, now - STALE_SECONDS))
        case Flaw.PROBE:
            return {**dict(key.headers(body, now)), "Wechatpay-Signature": probe_signature()}
        case Flaw.WRONG_KEY:
            return dict(SigningKey(key.serial, _stranger()).headers(body, now))
    return dict(key.headers(body, now))


@cache
def _stranger() -> RSAPrivateKey:
    return new_private_key()
