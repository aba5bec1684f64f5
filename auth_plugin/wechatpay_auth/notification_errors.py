"""The errors of reading a notification, beside those of its signature.

    WeChatPayError
    ├── VerificationError
    │   └── ReplayedNotification    the signature holds, and was accepted once before
    ├── BodyTooLarge                it was not read: no notification is that large
    ├── MalformedNotification       the signature holds, but the content is not a notification's
    ├── DecryptionError             no APIv3 key fits (in `errors`)
    │   └── UnsupportedAlgorithm    its resource is encrypted in a way we do not know (in `scheme`)
    └── RawRequestNeeded            our caller gave something else than raw bytes and headers (also a TypeError)

As everywhere, no error's text holds a body, a key or what was decrypted.
"""

from __future__ import annotations

from .errors import VerificationCause, VerificationError, WeChatPayError


class ReplayedNotification(VerificationError):
    """These very bytes were accepted before, within the time in which a signature holds."""

    cause = VerificationCause.REPLAYED


class BodyTooLarge(WeChatPayError):
    """The body has more bytes than the parser's `max_body`. Nothing was verified, since nothing was read."""


class NotificationNotTaken(WeChatPayError):
    """A handler could not take a notification, and says why in one sentence. The frameworks answer 500 and log it."""


class MalformedNotification(WeChatPayError):
    """The platform signed it, but it is not JSON or lacks what every notification has."""


class RawRequestNeeded(WeChatPayError, TypeError):
    """Signatures are over raw bytes, and something else was given. The message says what to pass, per framework."""
