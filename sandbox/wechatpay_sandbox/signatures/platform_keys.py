"""The keys of the platform: which keys sign, which are accepted, and how new keys replace old ones.

A new key is accepted beside the old one, which is accepted until it retires. From a given moment on, the new key signs
notifications, and replies to requests that name no key.
https://pay.weixin.qq.com/doc/v3/merchant/4012154180
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from cryptography import x509

from wechatpay_sandbox.reply.refusal import Refusal, header_error
from wechatpay_sandbox.signatures.key_mode import KeyMode
from wechatpay_sandbox.signatures.platform_key_files import (
    KEY_KINDS,
    KeyKind,
    StoredKey,
    make_key,
    read_keys,
    write_keys,
)
from wechatpay_sandbox.signatures.reply_signature import SigningKey
from wechatpay_sandbox.state.state_folder import StateFolder
from wechatpay_sandbox.translation import gettext as _

RENEWED_BEFORE_SECONDS: Final = 30 * 86400.0
"""How long before the end of a platform certificate its successor is announced."""
ANNOUNCED_SECONDS: Final = 86400.0
"""How long a successor is announced before it signs: the platform's day."""


class RotationRefused(Exception):
    """The keys cannot be rotated like this. The message says why."""


@dataclass(frozen=True, slots=True)
class KeyUse:
    """The state of one key at a moment."""

    kind: KeyKind
    serial: str
    state: Literal["announced", "signing", "retiring"]
    """`announced`: the key is accepted, but signs only if a request names it. `retiring`: it has a successor."""
    signs_from: float
    """Unix seconds; 0 for the first keys."""
    retires: float | None
    """Unix seconds; None while the key has no successor."""
    file: str
    """The file that merchants get, a public key or a certificate, relative to the folder."""


class PlatformKeys:
    """The keys of one sandbox, stored in its folder. `clock` gives the world's time, in which keys replace each other.

    `machine_clock` gives the time from which new certificates are valid, since programs compare that with their own
    clock; it is `clock` by default. Both give Unix seconds.

    The public key is never that of the certificate, so that a client that verifies with the wrong one of the two fails.
    Raises StateFolderError if the keys cannot be read.
    """

    def __init__(
        self,
        folder: StateFolder,
        mode: KeyMode,
        clock: Callable[[], float],
        machine_clock: Callable[[], float] | None = None,
    ) -> None:
        self.mode = mode
        self._folder = folder
        self._clock = clock
        self._machine_clock = machine_clock or clock
        self._renews = True
        # why one object: a reader in another thread sees all of a change or nothing
        self._keys = read_keys(folder)
        self._seen: _Situation | None = None

    @property
    def public_key(self) -> SigningKey:
        """The public key that signs now, in any mode."""
        return self._now().signing["public_key"]

    @property
    def certificate(self) -> SigningKey:
        """The certificate that signs now, in any mode."""
        return self._now().signing["certificate"]

    @property
    def preferred(self) -> SigningKey:
        """The key that signs notifications, and replies to requests without Wechatpay-Serial."""
        return self._now().preferred

    @property
    def for_first_download(self) -> SigningKey:
        """The key that signs the list of certificates for a client that has no certificate yet."""
        return self.certificate if self.mode.has_certificates else self.public_key

    @property
    def certificates(self) -> list[x509.Certificate]:
        """The list of platform certificates, the oldest first; empty in public-key mode."""
        return [key.certificate for key in self._now().accepted if key.certificate is not None]

    def find_named(self, serials: Sequence[str]) -> SigningKey | Refusal | None:
        """The key that the Wechatpay-Serial headers of a request name; None if all are blank or there is none.

        Ids of public keys are compared exactly, serials of certificates as numbers. For any other key, for a key of
        another mode, and for a retired key, it is the Refusal 400 that a request with encrypted fields gets.
        """
        accepted = self._now().accepted
        if len(serials) == 1:
            for key in accepted:
                if serials[0] == key.serial:
                    return key.signing
        named = [serial for serial in map(str.strip, serials) if serial]
        if not named:
            return None
        wanted = named[0]
        if len(named) == 1:
            for key in accepted:
                if wanted == key.serial:
                    return key.signing
            for key in accepted:
                if key.certificate is not None and is_same_serial(wanted, key.serial):
                    return key.signing
        return self._unknown(wanted, len(named))

    def _unknown(self, wanted: str, times: int) -> Refusal:
        if times != 1:
            return header_error(
                "Wechatpay-Serial", _("has {times} values; send one").format(times=times), reason="repeated"
            )
        kinds = {"public_key": _("public key"), "certificate": _("platform certificate")}
        known = ", ".join(f"{use.serial} ({kinds[use.kind]})" for use in self.in_use())
        if any(wanted == key.serial or is_same_serial(wanted, key.serial) for key in self._keys):
            return header_error(
                "Wechatpay-Serial",
                _("names a key that this merchant does not use; send one of {known}").format(known=known),
                reason="other-key",
            )
        return header_error(
            "Wechatpay-Serial",
            _("names no key of this platform; send one of {known}").format(known=known),
            reason="unknown-key",
        )

    def in_use(self) -> list[KeyUse]:
        """The keys that the mode accepts now, the oldest first."""
        situation = self._now()
        signing = {key.serial for key in situation.signing.values()}
        return [
            KeyUse(
                key.kind,
                key.serial,
                "signing" if key.serial in signing else "announced" if key.retires is None else "retiring",
                key.signs_from,
                key.retires,
                key.file,
            )
            for key in situation.accepted
        ]

    def rotate(self, kinds: Collection[KeyKind], signs_from: float, retires: float) -> None:
        """Add a new key of each kind. The old ones retire at `retires`; times are in Unix seconds.

        Raises RotationRefused if no key would be valid for a while, and StateFolderError if a file cannot be written.
        """
        if not kinds:
            raise RotationRefused(_("kinds is empty; name at least one kind of key"))
        if retires < signs_from:
            raise RotationRefused(_("the old key would retire before the new one signs; give a later time for it"))
        now = self._clock()
        keys = [
            replace(key, retires=retires)
            if key.kind in kinds and (key.retires is None or key.retires > retires)
            else key
            for key in self._still_held(now)
        ]
        # why after the last one: clients prefer the certificate that is valid from the latest second
        first = self._machine_clock()
        issued = max(first, *(_issue_time(key.certificate) + 1 for key in self._keys if key.certificate is not None))
        added = [make_key(self._folder, kind, issued, signs_from, lasts_from=now) for kind in sorted(kinds)]
        self._keep([*keys, *added])

    @property
    def next_renewal(self) -> float | None:
        """When the platform certificate gets a successor by itself, in Unix seconds; None if that has failed."""
        return self._last_day - RENEWED_BEFORE_SECONDS if self._renews else None

    @property
    def _last_day(self) -> float:
        """When the newest certificate ends, in Unix seconds."""
        return max(key.certificate.not_valid_after_utc.timestamp() for key in self._keys if key.certificate is not None)

    def renew_certificate(self) -> str | None:
        """Announce a successor of the platform certificate if that is due. Returns its serial; None if it is not due.

        The old certificate signs for another day, and is accepted until it ends. Raises StateFolderError.
        """
        now, due = self._clock(), self.next_renewal
        if due is None or now < due:
            return None
        self.rotate(["certificate"], now + ANNOUNCED_SECONDS, max(self._last_day, now + ANNOUNCED_SECONDS))
        return self._keys[-1].serial

    def give_up_renewal(self) -> None:
        """Make no successor until the next start, since the last attempt has failed."""
        self._renews = False

    def retire(self) -> None:
        """Retire at once every key that has a successor, which then signs. Raises StateFolderError."""
        now = self._clock()
        staying = [key for key in self._still_held(now) if key.retires is None]
        self._keep([replace(key, signs_from=min(key.signs_from, now)) for key in staying])

    def _keep(self, keys: list[StoredKey]) -> None:
        write_keys(self._folder, keys)
        self._keys = tuple(keys)

    def _still_held(self, now: float) -> list[StoredKey]:
        return [key for key in self._keys if key.retires is None or now < key.retires]

    def _now(self) -> _Situation:
        """The situation of this moment. It is computed once, since every request needs it."""
        seen, now, keys, mode = self._seen, self._clock(), self._keys, self.mode
        if seen is None or seen.keys is not keys or seen.mode is not mode or not seen.since <= now < seen.until:
            seen = self._seen = _situation(keys, mode, now)
        return seen


@dataclass(frozen=True, slots=True, repr=False)
class _Situation:
    """The keys and their uses from `since` to `until` (Unix seconds)."""

    keys: tuple[StoredKey, ...]
    mode: KeyMode
    since: float
    until: float
    accepted: tuple[StoredKey, ...]
    signing: Mapping[KeyKind, SigningKey]
    preferred: SigningKey


def _situation(keys: tuple[StoredKey, ...], mode: KeyMode, now: float) -> _Situation:
    held = [key for key in keys if key.retires is None or now < key.retires]
    signing: dict[KeyKind, SigningKey] = {}
    for kind in KEY_KINDS:
        of_kind = [key for key in held if key.kind == kind]
        # why the last one otherwise: even with a clock that was set back, the platform has a key
        signing[kind] = ([key for key in of_kind if key.signs_from <= now] or of_kind)[-1].signing
    changes = [moment for key in keys for moment in (key.signs_from, key.retires) if moment is not None]
    return _Situation(
        keys,
        mode,
        max((moment for moment in changes if moment <= now), default=-math.inf),
        min((moment for moment in changes if moment > now), default=math.inf),
        tuple(key for key in held if (mode.has_public_key if key.kind == "public_key" else mode.has_certificates)),
        signing,
        signing["public_key" if mode.has_public_key else "certificate"],
    )


def _issue_time(certificate: x509.Certificate) -> float:
    return certificate.not_valid_before_utc.timestamp() + 86400


def is_same_serial(text: str, serial: str) -> bool:
    """Whether a text is the serial of a certificate, in hexadecimal digits of any case, with any leading zeros."""
    # why not int() alone: it also accepts signs, underscores, spaces and digits of other scripts
    if not (1 <= len(text) <= 64 and set(text) <= _HEX and set(serial) <= _HEX):
        return False
    return int(text, 16) == int(serial, 16)


_HEX = frozenset("0123456789abcdefABCDEF")
