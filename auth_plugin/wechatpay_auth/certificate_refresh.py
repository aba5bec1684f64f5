"""When platform certificates are downloaded: before a request that needs them, at most every 12 hours, once for all.

No clock runs and no thread waits: the HTTP adapter goes through `CertificateRefresher.steps()` before it sends a
request. Nothing that is received starts a download, so nobody outside can cause one.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future
from contextlib import nullcontext
from typing import TYPE_CHECKING, NamedTuple, NoReturn, Self, TypeAlias

from .apiv3_keys import OLD_FOR
from .certificate_errors import CertificatesUnavailable, CertificatesUnreachable, PublicKeyRequired
from .certificates import read_certificates
from .credentials import check_apiv3_key
from .errors import ConfigurationError, ConnectionFailed, DecryptionError, NoResponse, WeChatPayError
from .forks import remember_for_forks
from .translation import gettext as _

if TYPE_CHECKING:
    from .certificate_store import CertificateStore
    from .certificates import PlatformCertificate
    from .platform_keys import KeyRing

logger = logging.getLogger("wechatpay_auth")

TWELVE_HOURS = 12 * 3600.0
_LONGEST_WAIT = 30.0
_PAUSE = 0.1
_PAUSE_FOR_ANOTHER_PROCESS = 5.0
_PAUSE_AFTER_NO_ANSWER = 1.0
_NO_ANSWER = (ConnectionFailed, NoResponse)


class Fetch(NamedTuple):
    """Send a signed GET to this URL, or to the list of certificates where the request goes; answer with a Fetched."""

    url: str | None


class Fetched(NamedTuple):
    """The whole reply to a Fetch. If there is no reply, throw the WeChatPayError into the steps instead."""

    status_code: int
    headers: list[tuple[str, str]]
    body: bytes


class Wait(NamedTuple):
    """Wait until another thread or task is through with its download."""

    download: Future[None]

    def wait(self, longest: float | None = None) -> None:
        """Block this thread, 30 s at most, or `longest` seconds if that is less."""
        try:
            self.download.result(_at_most(_LONGEST_WAIT, longest))
        except TimeoutError:
            return  # the next step takes the download over

    async def wait_async(self, longest: float | None = None) -> None:
        """Let the event loop go on; as long as `wait`."""
        # why: 10 ms that a sync program need not pay.
        import asyncio

        try:
            await asyncio.wait_for(asyncio.wrap_future(self.download), _at_most(_LONGEST_WAIT, longest))
        except TimeoutError:
            return


class Pause(NamedTuple):
    """Wait for another process, which has the store's lock."""

    seconds: float

    def wait(self, longest: float | None = None) -> None:
        """Block this thread, for `longest` seconds if that is less."""
        time.sleep(_at_most(self.seconds, longest))

    async def wait_async(self, longest: float | None = None) -> None:
        """Let the event loop go on; as long as `wait`."""
        import asyncio

        await asyncio.sleep(_at_most(self.seconds, longest))


def _at_most(seconds: float, longest: float | None) -> float:
    return seconds if longest is None else min(seconds, longest)


Step: TypeAlias = Fetch | Wait | Pause
Steps: TypeAlias = Generator[Step, Fetched | None, None]


class CertificateRefresher:
    """Keeps a key ring's platform certificates fresh. Thread-safe; serves several event loops at once.

    Give it to WeChatPayAuth together with that very ring. The first request downloads; later ones do so when
    `interval` seconds have passed since the last download by any process that shares the `store` (by default this
    process's memory). Whoever comes meanwhile goes on with the keys of the ring, or waits if none of them holds.
    A failure leaves the ring as it is and is repeated after `retry_after` seconds at the earliest; while the ring is
    empty and no answer came, after one second.

    `url` is where the certificates are listed, for a base path; by default /v3/certificates on the host of the
    request, and /v3/global/certificates on a host abroad. `clock` gives Unix seconds. Raises ConfigurationError.
    """

    __slots__ = (
        "__weakref__",
        "_apiv3_keys",
        "_clock",
        "_failure",
        "_flight",
        "_interval",
        "_lock",
        "_quiet_since",
        "_quiet_until",
        "_retry_after",
        "_store",
        "keys",
        "url",
    )

    def __init__(
        self,
        keys: KeyRing,
        apiv3_key: str | bytes,
        *,
        store: CertificateStore | None = None,
        url: str | None = None,
        interval: float = TWELVE_HOURS,
        retry_after: float = 60.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if interval <= 0 or retry_after <= 0:
            raise ConfigurationError(_("interval and retry_after are seconds, more than 0"))
        try:
            self._apiv3_keys = _Keys(check_apiv3_key(apiv3_key))
        finally:
            del apiv3_key  # why: a traceback keeps this frame alive, and error reporters print its variables
        if store is None:
            # why: its folder's modules are not needed by who brings a store.
            from .certificate_store import MemoryCertificateStore

            store = MemoryCertificateStore()
        self.keys = keys
        self.url = url
        self._store = store
        self._interval = interval
        self._retry_after = retry_after
        self._clock = clock
        self._lock = threading.Lock()
        self._flight: _Flight | None = None
        self._failure: _Failure | None = None
        # why two ends: a clock that was set back must not put the next download off by as much.
        self._quiet_since = self._quiet_until = float("-inf")
        remember_for_forks(self)

    def after_fork_in_child(self) -> None:
        """Forget a download that a thread of the parent has under way: in this process it would never end."""
        self._lock = threading.Lock()
        self._flight = None

    def replace_key(self, apiv3_key: str | bytes, *, old_for: float = OLD_FOR) -> None:
        """Decrypt what is downloaded with this APIv3 key from now on, and for `old_for` seconds with the old one too.

        A CertificateFolder seals with the new key from now on. Raises ConfigurationError.
        """
        if old_for < 0:
            raise ConfigurationError(_("old_for is a number of seconds, 0 or more"))
        new = b""
        try:
            new = check_apiv3_key(apiv3_key)
            with self._lock:
                if new == self._apiv3_keys.new:
                    return
                self._apiv3_keys = _Keys(new, self._apiv3_keys.new, time.monotonic() + old_for)
                self._failure = None  # the next request tries the new key at once
                if self._flight is None and not self._usable:
                    self._quiet_since = self._quiet_until = float("-inf")
            replace_key = getattr(self._store, "replace_key", None)
            if replace_key is not None:
                replace_key(new)
        finally:
            del apiv3_key, new  # why: as above

    @property
    def due(self) -> bool:
        """Whether there is anything to do before a request. Costs 0.1 µs, so ask it before each."""
        return not self._quiet_since <= self._clock() < self._quiet_until

    def load(self) -> None:
        """Put what the store holds into the ring, without any connection.

        For a process that receives notifications and sends no requests, beside others that do: call it at the start,
        and a few times a day.
        """
        self._load()

    def steps(self, *, blocking: bool) -> Steps:
        """The steps to take before a request may be sent: a generator, mostly empty.

        `blocking` says that a Wait stops this thread, so that no task of the same thread can be waited for. Close the
        generator when it is given up half-way. Raises PublicKeyRequired or CertificatesUnavailable, a NotSent: no key
        of the ring holds, and the request must not be sent.
        """
        while self.due:
            self._raise_recent_failure()
            with self._lock:
                flight = self._flight
                mine = flight is None
                if flight is None:
                    flight = self._flight = _Flight()
            if mine:
                try:
                    yield from self._download()
                finally:
                    self._land(flight)
                return
            if self._usable:
                return
            if blocking and flight.thread == threading.get_ident():
                # why: a task of this very thread downloads, and cannot go on while we block it.
                yield from self._download(alone=False)
                return
            began = time.monotonic()
            yield Wait(flight.done)
            if time.monotonic() - began >= _LONGEST_WAIT:
                self._land(flight)

    @property
    def _usable(self) -> bool:
        return self.keys.preferred is not None

    def _land(self, flight: _Flight) -> None:
        with self._lock:
            if self._flight is flight:
                self._flight = None
            if not flight.done.done():
                flight.done.set_result(None)

    def _download(self, *, alone: bool = True) -> Steps:
        waited = 0.0
        # why not for ever: the lock saves downloads, and nothing breaks if two are made.
        while (lock := self._store.try_lock() if alone and waited < _LONGEST_WAIT else nullcontext()) is None:
            self._load()
            if not self.due:
                return
            if self._usable:
                self._be_quiet(_PAUSE_FOR_ANOTHER_PROCESS)
                return
            yield Pause(_PAUSE)
            waited += _PAUSE
        with lock:
            self._load()
            if not self.due:
                return
            try:
                fetched = yield Fetch(self.url)
                if fetched is None:
                    raise TypeError(_("a Fetch is answered with a Fetched"))
                self._accept(fetched)
            except WeChatPayError as error:
                self._fail(error)

    def _load(self) -> None:
        stored = self._store.load()
        if not stored.certificates:
            return
        self.keys.renew(certificate.key for certificate in stored.certificates)
        now = self._clock()
        if self._usable and stored.downloaded_at <= now < stored.downloaded_at + self._interval:
            self._be_quiet(stored.downloaded_at + self._interval - now)

    def _accept(self, fetched: Fetched) -> None:
        found = self._read(fetched)
        new = [certificate.serial for certificate in found if certificate.serial not in self.keys.serials]
        self.keys.renew(certificate.key for certificate in found)
        if new:
            logger.info("new platform certificates: %s", ", ".join(new))
        now = self._clock()
        try:
            self._store.save(found, now)
        except OSError as error:
            logger.warning("the platform certificates cannot be kept in %r (%s)", self._store, error.strerror)
        if not self._usable:
            raise CertificatesUnavailable(
                _("the platform's certificates ({serials}) do not hold yet; is this machine's clock right?").format(
                    serials=", ".join(certificate.serial for certificate in found)
                )
            )
        self._failure = None
        self._be_quiet(self._interval)

    def _read(self, fetched: Fetched) -> tuple[PlatformCertificate, ...]:
        """The certificates, decrypted with the new APIv3 key, or with the old one while that is valid."""
        keys = self._apiv3_keys
        try:
            return self._decrypt(fetched, keys.new)
        except DecryptionError:
            if keys.old is None or keys.old_until <= time.monotonic():
                raise
        return self._decrypt(fetched, keys.old)

    def _decrypt(self, fetched: Fetched, apiv3_key: bytes) -> tuple[PlatformCertificate, ...]:
        try:
            return read_certificates(
                fetched.headers,
                fetched.body,
                apiv3_key,
                status_code=fetched.status_code,
                keys=self.keys,
                clock=self._clock,
            )
        finally:
            del apiv3_key

    def _be_quiet(self, seconds: float) -> None:
        """Let nothing be due for this long, or until the key in use expires."""
        now = self._clock()
        ends = [key.not_after.timestamp() for key in self.keys if key.serial == self.keys.preferred and key.not_after]
        self._quiet_since = now
        self._quiet_until = min([now + seconds, *(end for end in ends if end > now)])

    def _fail(self, error: WeChatPayError) -> None:
        """Leave the ring as it is; raise unless it has a key that holds."""
        if self._usable:
            # why: a merchant that has moved to the public key is not asked again every minute.
            no_more = isinstance(error, PublicKeyRequired)
            self._be_quiet(self._interval if no_more else self._retry_after)
            logger.warning("the platform certificates could not be renewed, those in the key ring stay: %s", error)
            return
        now = self._clock()
        pause = _PAUSE_AFTER_NO_ANSWER if isinstance(error, _NO_ANSWER) else self._retry_after
        # why without its traceback: the frames of this request would live as long as the failure is remembered.
        self._failure = _Failure(error.with_traceback(None), now, now + pause)
        self._raise_unavailable(error)

    def _raise_recent_failure(self) -> None:
        failure = self._failure
        if failure is not None and not self._usable and failure.at <= self._clock() < failure.until:
            self._raise_unavailable(failure.error)

    def _raise_unavailable(self, error: WeChatPayError) -> NoReturn:
        if isinstance(error, ConfigurationError):
            raise type(error)(*error.args)
        kind = CertificatesUnreachable if isinstance(error, _NO_ANSWER) else CertificatesUnavailable
        raise kind(
            _(
                "there is no platform certificate to verify replies with, and downloading them failed, so the "
                "request was not sent: {error}"
            ).format(error=error)
        ) from error

    def __repr__(self) -> str:
        return f"CertificateRefresher(keys={self.keys!r}, store={self._store!r})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(_("CertificateRefresher holds the APIv3 key and is not pickled; make it in each process"))


class _Keys(NamedTuple):
    """The APIv3 key, and the one before it while that is valid."""

    new: bytes
    old: bytes | None = None
    old_until: float = 0.0
    """By the monotonic clock."""

    def __repr__(self) -> str:
        return "_Keys(…)"


class _Flight:
    """A download under way."""

    __slots__ = ("done", "thread")

    def __init__(self) -> None:
        self.done: Future[None] = Future()
        # why: now nobody who waits for it can cancel it.
        self.done.set_running_or_notify_cancel()
        self.thread = threading.get_ident()


class _Failure(NamedTuple):
    error: WeChatPayError
    at: float
    until: float
