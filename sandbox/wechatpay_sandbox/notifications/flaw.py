"""The flaws of a notification that a receiver has to refuse."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from wechatpay_sandbox.signatures.key_material import new_private_key
from wechatpay_sandbox.signatures.reply_signature import SigningKey, probe_signature
from wechatpay_sandbox.translation import gettext as _

STALE_SECONDS: Final = 301
"""How long ago a stale notification was signed: a signature holds for 300 s."""
_ANOTHER_BODY = b'{"id":"00000000-0000-4000-8000-000000000000"}'


class Flaw(StrEnum):
    """A flaw. Everything else about the notification is right, so that only a check for this flaw refuses it."""

    FORGED = "forged"
    """The platform signed another body."""
    STALE = "stale"
    """The platform signed it 301 s ago."""
    PROBE = "probe"
    """The signature begins with WECHATPAY/SIGNTEST/, as the platform's own tests of receivers do."""
    WRONG_KEY = "wrong-key"
    """A key that is not the platform's signed it, under the serial of the platform's key."""


def describe_acceptance(flaw: Flaw) -> str:
    """What is wrong with a receiver that answers 2xx to a notification with this flaw, and how to correct it."""
    match flaw:
        case Flaw.FORGED:
            return _(
                "the receiver accepted a body that the platform did not sign; let it verify "
                "Wechatpay-Signature over the raw bytes of the body before it uses anything of it"
            )
        case Flaw.STALE:
            return _(
                "the receiver accepted a notification signed {stale_seconds} s ago, so anyone who recorded one "
                "can send it again at any time; let it refuse a Wechatpay-Timestamp more than 300 s from its "
                "clock"
            ).format(stale_seconds=STALE_SECONDS)
        case Flaw.PROBE:
            return _(
                "the receiver accepted a probe, whose signature is wrong on purpose; let it verify a signature "
                "that begins with WECHATPAY/SIGNTEST/ like any other, and answer 4xx if the signature is wrong"
            )
        case Flaw.WRONG_KEY:
            return _(
                "the receiver accepted a signature of a key that is not the platform's; let it verify the "
                "signature with the key that Wechatpay-Serial names"
            )


def notification_headers(key: SigningKey, body: bytes, now: float, flaw: Flaw | None = None) -> dict[str, str]:
    """The Wechatpay-* headers of a notification sent at `now` (Unix seconds), with the flaw if one is given."""
    match flaw:
        case Flaw.FORGED:
            return dict(key.headers(_ANOTHER_BODY, now))
        case Flaw.STALE:
            return dict(key.headers(body, now - STALE_SECONDS))
        case Flaw.PROBE:
            return {**dict(key.headers(body, now)), "Wechatpay-Signature": probe_signature()}
        case Flaw.WRONG_KEY:
            return dict(SigningKey(key.serial, _foreign_key()).headers(body, now))
    return dict(key.headers(body, now))


@cache
def _foreign_key() -> RSAPrivateKey:
    return new_private_key()
