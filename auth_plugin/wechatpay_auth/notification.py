"""Notifications: verified, then decrypted, then handed over. Nothing is fetched, and nothing read before it verified.

https://pay.weixin.qq.com/doc/v3/merchant/4012071382
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Self

import msgspec

from .apiv3_keys import OLD_FOR, APIv3Keys, APIv3KeySource
from .envelope import read_envelope, read_resource
from .errors import ConfigurationError, SignatureMismatch, VerificationError
from .notification_errors import BodyTooLarge, RawRequestNeeded, ReplayedNotification
from .received_headers import ReceivedHeaders, content_length, signature_headers
from .replay_cache import MemoryReplayCache, ReplayCache
from .translation import gettext as _
from .translation import mark_text
from .verifier import Verifier, has_signature_raw

if TYPE_CHECKING:
    from os import PathLike

    from .config import Config, ConfigOrigin
    from .oaep import FieldDecrypter
    from .platform_keys import KeyRing

MAX_BODY = 1 << 20
"""The most bytes that a notification may have by default: 1 MiB, some hundred times their usual size."""

_OWN_CACHE: Final[ReplayCache] = MemoryReplayCache(1)
"""Stands for "a MemoryReplayCache of this parser's own": None already means no cache at all."""
_WHERE = mark_text(
    "request.get_data() in Flask, request.body in Django, request.body before request.data is touched in Django REST "
    "framework, await request.body() in FastAPI and Starlette, await request.read() in aiohttp, self.request.body in "
    "Tornado"
)


class Notification(msgspec.Struct, frozen=True):
    """One event, as the platform signed it. Immutable; may be pickled (what it holds is not encrypted any more)."""

    id: str
    """Number of this notice. Nothing says that a repetition keeps it: find repetitions by `event_type` and the
    business number in `resource`."""
    create_time: str
    """When the event was made, as sent (RFC 3339 with time zone)."""
    event_type: str
    """Such as TRANSACTION.SUCCESS; one that is newer than this package comes through like any other."""
    resource_type: str
    """`encrypt-resource`."""
    summary: str
    """A few words for people, in Chinese."""
    original_type: str
    """The kind of `resource`: transaction, refund…"""
    resource: Any
    """The decrypted JSON. (`Any`: each event type has its own shape.)"""
    plaintext: bytes
    """The bytes of `resource` as they were encrypted: UTF-8 JSON."""
    mchid: str | None
    """The merchant whose APIv3 key fitted (a brand, if credentials of a brand were given); None if that key was given
    without a merchant number, or for several of them."""
    serial: str
    """The platform key that the signature was checked with."""
    body: bytes
    """The request's body as received."""
    replay_key: str
    """Timestamp and nonce of the signature: what the replay cache remembers it by."""
    signature_headers: Mapping[bytes, bytes] = {}
    """The headers that the signature stood in, by their names in lower case, as they came."""

    def __hash__(self) -> int:
        return hash((self.replay_key, self.body))

    def __repr__(self) -> str:
        return f"Notification(id={self.id!r}, event_type={self.event_type!r})"


class NotificationParser:
    """Turns a received request into a Notification, or raises the error that says why it cannot. Thread-safe.

    `keys` are the platform's, for signatures: the ring that replies are verified with. `apiv3_keys` is one APIv3 key,
    a mapping from merchant numbers to their keys, or the credentials of one or several merchants (or brands); among
    several, the one that fits is found by trying. `clock` gives Unix seconds; `window` is how many seconds a signature
    may be old, or ahead of our clock. An APIv3Keys in their place is shared with whoever has it too.

    `replay_cache` remembers what was accepted: by default in this process, see `ReplayCache` for more than one; None
    accepts repetitions. `max_body` is the most bytes a body may have. Raises ConfigurationError.
    """

    __slots__ = (
        "_apiv3_keys",
        "_clock",
        "_keys",
        "_next_search",
        "_origin",
        "_remember_for",
        "_replay_cache",
        "_verify",
        "_verify_found",
        "max_body",
    )

    def __init__(
        self,
        keys: KeyRing,
        apiv3_keys: APIv3KeySource | APIv3Keys,
        *,
        clock: Callable[[], float] = time.time,
        window: int = 300,
        replay_cache: ReplayCache | None = _OWN_CACHE,
        max_body: int = MAX_BODY,
    ) -> None:
        try:
            self._apiv3_keys = apiv3_keys if isinstance(apiv3_keys, APIv3Keys) else APIv3Keys(apiv3_keys)
        finally:
            del apiv3_keys  # why: a traceback keeps this frame alive, and error reporters print its variables
        self._keys = keys
        self._origin: ConfigOrigin | None = None
        verifier = Verifier(keys, clock=clock, window=window)
        self._verify = verifier.verify_raw
        self._verify_found = verifier.verify_found
        self._replay_cache = MemoryReplayCache() if replay_cache is _OWN_CACHE else replay_cache
        if max_body < 1:
            raise ConfigurationError(
                _("max_body is {max_body}; it is a number of bytes, and must be at least 1").format(max_body=max_body)
            )
        self.max_body = max_body
        """The most bytes a body may have; receivers read no more. May be set at any time."""
        # why: a signature may be `window` ahead when it is accepted, and holds until it is `window` old.
        self._remember_for = 2 * window + 1
        self._clock = clock
        self._next_search = 0.0

    @classmethod
    def from_config(
        cls,
        path: PathLike[str] | str | None = None,
        *,
        replay_cache: ReplayCache | None = _OWN_CACHE,
        max_body: int = MAX_BODY,
    ) -> Self:
        """A parser from `wechatpay.toml` or the `WECHATPAY_*` variables, found as `load_config` finds them.

        The local sandbox is believed only where it is named, by WECHATPAY_SANDBOX=1 or the path of its file.

        For a process that sends no requests; beside a client, `client.notification_parser()` shares its keys. Where
        platform certificates are downloaded, those that their folder holds now are taken: a parser that lives for days
        is made by hand, and its CertificateRefresher asked to `load()` a few times a day.

        Raises ConfigurationError, which says what is missing.
        """
        config = _load_with_certificates(path)
        parser = cls(config.keys, config.credentials, replay_cache=replay_cache, max_body=max_body)
        parser._origin = config.origin
        return parser

    def reload(self, apiv3_keys: APIv3KeySource | None = None, *, old_for: float = OLD_FOR) -> None:
        """Read with these APIv3 keys from now on, and for `old_for` seconds with the old ones as well.

        Nothing is lost meanwhile, in any thread, and views that were made of this parser go on with it. Without keys,
        a parser that was made by `from_config` reads its configuration again: the APIv3 key, the merchant's key for
        encrypted fields, and platform keys, which are trusted besides those that it has. A parser that came from a
        client follows that client's `reload`.

        Raises ConfigurationError, which says so if the old keys stay in force; then nothing has changed.
        """
        try:
            if apiv3_keys is not None:
                self._apiv3_keys.replace(apiv3_keys, old_for=old_for)
                return
            if self._origin is None:
                raise ConfigurationError(
                    _(
                        "this parser was not made of a configuration; give the APIv3 keys to reload(), or reload the "
                        "client that it came from"
                    )
                )
            config = _load_with_certificates(self._origin.file)
            self._apiv3_keys.replace(config.credentials, old_for=old_for)
            self._keys.add_all(config.keys)
        except ConfigurationError as error:
            problem = str(error)
        else:
            return
        finally:
            del apiv3_keys  # why: as above
        # why outside of the handler: nothing of the keys that were given hangs on the error
        raise ConfigurationError(_("{problem}. The old keys stay in force").format(problem=problem))

    def check_head(self, headers: ReceivedHeaders) -> None:
        """Refuse what can be refused before a byte of the body is read. `headers` are as for `parse`.

        For receivers, which else would hold in memory what anybody sends. Raises MissingHeader where one of the four
        signature headers is missing, BodyTooLarge where Content-Length is more than `max_body`, RawRequestNeeded. A
        body without a Content-Length is to be read up to `max_body` bytes.
        """
        signed = signature_headers(headers)
        if not has_signature_raw(signed):
            self._verify(signed, b"")  # raises: it says which one is missing
        announced = content_length(headers)
        if announced is not None and announced > self.max_body:
            raise too_large(self.max_body)

    def parse(self, headers: ReceivedHeaders, body: bytes | bytearray | memoryview) -> Notification:
        """Verify the signature over the raw body, then read and decrypt it.

        `headers` are the request's in any form: a mapping (request.headers of most frameworks), pairs of text or
        bytes, a WSGI environ (request.META), an ASGI scope. `body` is what arrived, to the byte.

        Raises, in this order: RawRequestNeeded if these are not raw (it says what to pass); BodyTooLarge; the
        VerificationError that names the cause, SignatureProbe for the platform's own tests among them;
        MalformedNotification; DecryptionError if no APIv3 key fits, as its subclass UnsupportedAlgorithm if no key
        could; ReplayedNotification. A SignatureMismatch says what altered the body on its way, if it is one of the
        usual things; that is looked for at most once a minute, in at most 64 KiB, and never accepted. Only what came
        through whole is remembered by the replay cache. Makes no connection, whatever comes in.
        """
        raw = _raw(body, self.max_body)
        signed = signature_headers(headers)
        found = dict(signed)
        try:
            # The longer way says which header came twice.
            key = self._verify_found(found, raw) if len(found) == len(signed) else self._verify(signed, raw)
        except SignatureMismatch as error:
            raise SignatureMismatch(self._explain(error, found, raw), header=error.header) from None
        # why: without the serial, which is not signed: the same key may be in the ring under two of them.
        replay_key = f"{found[b'wechatpay-timestamp'].decode()}-{found[b'wechatpay-nonce'].decode()}"
        notification = self._open(raw, key.serial, replay_key, found)
        cache = self._replay_cache
        if cache is not None and not cache.add(notification.replay_key, self._remember_for):
            raise ReplayedNotification(
                _("this notification was accepted before: it was recorded and sent again, or delivered twice"),
                header="Wechatpay-Nonce",
            )
        return notification

    def reopen(self, body: bytes, *, serial: str = "", signature_headers: Mapping[bytes, bytes] = {}) -> Notification:
        """Decrypt an envelope that `parse` accepted before and that was stored: `notification.body`.

        For inboxes. The signature is not looked at, since it holds for minutes only; that the APIv3 key opens the
        resource proves that nobody altered it without that key. The envelope's own fields (id, event_type) are not
        proved by that: store it where strangers cannot write. `serial` and `signature_headers` are what was stored
        beside it. Raises MalformedNotification, DecryptionError if no APIv3 key fits.
        """
        return self._open(bytes(body), serial, "", signature_headers)

    def _open(self, raw: bytes, serial: str, replay_key: str, headers: Mapping[bytes, bytes]) -> Notification:
        envelope = read_envelope(raw)
        sealed = envelope.resource
        opened = self._apiv3_keys.open(sealed.algorithm, sealed.nonce, sealed.ciphertext, sealed.associated_data or "")
        return Notification(
            envelope.id,
            envelope.create_time or "",
            envelope.event_type,
            envelope.resource_type or "",
            envelope.summary or "",
            sealed.original_type or "",
            read_resource(opened.plaintext),
            opened.plaintext,
            opened.owner,
            serial,
            raw,
            replay_key,
            headers,
        )

    def _explain(self, error: SignatureMismatch, found: Mapping[bytes, bytes], body: bytes) -> str:
        """The message of an error, with what was done to the body if that can be found."""
        if not body:
            return _("{error}, which is empty; if one was sent, something read it earlier: pass {where}").format(
                error=error, where=_(_WHERE)
            )
        # why here: nobody needs it while all is well
        from .alteration import SECONDS_BETWEEN, find_alteration

        now, altered = self._clock(), None
        # why not each time: who sends wrong signatures would keep this process busy. Why two ends: a clock that was set
        # back must not stop it for longer
        if not 0 < self._next_search - now <= SECONDS_BETWEEN:
            self._next_search = now + SECONDS_BETWEEN
            altered = find_alteration(body, partial(self._holds, found))
        if altered is not None:
            return _("{error}, but over what it was before it reached this program: {altered}").format(
                error=error, altered=altered
            )
        return _(
            "{error}; if it came from WeChat Pay, the body was altered on its way: pass on the bytes as they arrived"
        ).format(error=error)

    def _holds(self, found: Mapping[bytes, bytes], body: bytes) -> bool:
        """Whether the signature holds over another body than the one that arrived."""
        try:
            self._verify_found(found, body)
        except VerificationError:
            return False
        return True

    def field_decrypter(self, notification: Notification) -> FieldDecrypter | None:
        """The decrypter of fields that are encrypted once more, for the certificate of the merchant notified.

        Those credentials if this parser was made of any, else None: APIv3 keys alone do not open such fields.
        """
        return None if notification.mchid is None else self._apiv3_keys.find_decrypter(notification.mchid)

    def forget(self, notification: Notification) -> None:
        """Let the very same notification come again: for when it was accepted, but could not be handled."""
        if self._replay_cache is not None:
            self._replay_cache.discard(notification.replay_key)

    def __repr__(self) -> str:
        # why: error reporters ask a half-made object, too.
        return f"NotificationParser({getattr(self, '_apiv3_keys', None)!r})"


def _load_with_certificates(path: PathLike[str] | str | None) -> Config:
    """The configuration, with the platform certificates that were downloaded before. Raises ConfigurationError."""
    from .config import load_config  # tomllib and the key loaders: only needed here

    config = load_config(path)
    if config.certificates is not None:
        config.certificates.load()
        if config.keys.preferred is None:
            raise ConfigurationError(
                _(
                    "platform certificates are to be downloaded (says {source}), and a parser downloads none; share "
                    "the key ring of a client that does, or name the certificate_folder that one keeps them in"
                ).format(source=config.source)
            )
    return config


def too_large(max_body: int) -> BodyTooLarge:
    """The error for a body that is larger than `max_body` bytes."""
    return BodyTooLarge(
        _(
            "the body has more than {max_body} bytes, which no notification has; the parser's max_body is the limit"
        ).format(max_body=max_body)
    )


def _raw(body: object, max_body: int) -> bytes:
    if isinstance(body, (bytes, bytearray, memoryview)):
        if (body.nbytes if isinstance(body, memoryview) else len(body)) > max_body:
            raise too_large(max_body)
        return body if isinstance(body, bytes) else bytes(body)
    raise RawRequestNeeded(
        _("the signature is over the raw bytes of the body, and {type} was given; pass {where}").format(
            type=type(body).__name__, where=_(_WHERE)
        )
    )
