"""The platform's keys: which of them there are, which sign, and how new ones take the place of old ones.

A new key stands beside the old one. Both are accepted, the old one until it is retired; the new one signs what nobody
asked for by name, notifications among it, from the moment it is put to use.
https://pay.weixin.qq.com/doc/v3/merchant/4012154180
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from cryptography import x509

from wechatpay_sandbox.reply.refusal import Refusal
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


class RotationRefused(Exception):
    """The keys cannot be changed like this; the message says why."""


@dataclass(frozen=True, slots=True)
class KeyUse:
    """One key as it stands at a moment."""

    kind: KeyKind
    serial: str
    state: Literal["announced", "signing", "retiring"]
    """`announced`: accepted, but it signs only where it is named; `retiring`: another has taken its place."""
    signs_from: float
    """Unix seconds; 0 for a key that was there from the beginning."""
    retires: float | None
    """Unix seconds; None as long as no other has taken its place."""
    file: str
    """What merchants get of it, the public key or the certificate, relative to the folder."""


class PlatformKeys:
    """The keys of one sandbox, kept in its folder. `clock` gives Unix seconds.

    Public key and certificate are always different ones, so that a client which verifies with the wrong one of the two
    notices. Raises StateFolderError when they cannot be read.
    """

    def __init__(self, folder: StateFolder, mode: KeyMode, clock: Callable[[], float]) -> None:
        self.mode = mode
        self._folder = folder
        self._clock = clock
        # swapped as a whole, so that a reader in another thread sees all of a change or nothing
        self._keys = read_keys(folder)
        self._seen: _Situation | None = None

    @property
    def public_key(self) -> SigningKey:
        """The public key that signs now, whatever the mode."""
        return self._now().signing["public_key"]

    @property
    def certificate(self) -> SigningKey:
        """The certificate that signs now, whatever the mode."""
        return self._now().signing["certificate"]

    @property
    def preferred(self) -> SigningKey:
        """What signs where no key is named: notifications, and replies to requests without Wechatpay-Serial."""
        return self._now().preferred

    @property
    def for_first_download(self) -> SigningKey:
        """What signs the list of certificates for a client that has none yet, and so names none."""
        return self.certificate if self.mode.has_certificates else self.public_key

    @property
    def certificates(self) -> list[x509.Certificate]:
        """What the list of platform certificates holds, the oldest first; nothing in public-key mode."""
        return [key.certificate for key in self._now().accepted if key.certificate is not None]

    def find_named(self, serials: list[str]) -> SigningKey:
        """The key a request asks for by its Wechatpay-Serial headers; the preferred one if it has none.

        Ids of public keys are compared exactly, serials of certificates as numbers. Refusal 400 for any other, also for
        a key of the other mode or one that is retired.
        """
        if not serials:
            return self.preferred
        wanted = serials[0].strip()
        if len(serials) == 1:
            accepted = self._now().accepted
            for key in accepted:
                if wanted == key.serial:
                    return key.signing
            for key in accepted:
                if key.certificate is not None and is_same_number(wanted, key.serial):
                    return key.signing
        raise self._unknown(wanted, len(serials))

    def _unknown(self, wanted: str, times: int) -> Refusal:
        known = " or ".join(
            f"{use.serial} ({'public key' if use.kind == 'public_key' else 'platform certificate'})"
            for use in self.in_use()
        )
        issue = f"is given {times} times"
        if times == 1:
            other = any(wanted == key.serial or is_same_number(wanted, key.serial) for key in self._keys)
            why = "names a key that this merchant does not use" if other else "names no key of this platform"
            issue = f"{why}: send {known}, as the sandbox's wechatpay.toml does"
        return Refusal(
            400,
            "PARAM_ERROR",
            f"Wechatpay-Serial {issue}",
            {"field": "Wechatpay-Serial", "issue": issue, "location": "header"},
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
        """Puts a new key of each kind beside the old ones, which retire at `retires`; both in Unix seconds.

        Raises RotationRefused where there would be no key for a while, StateFolderError when it cannot be written.
        """
        if not kinds:
            raise RotationRefused("name at least one kind of key")
        if retires < signs_from:
            raise RotationRefused("the old key would be retired before the new one signs")
        now = self._clock()
        keys = [
            replace(key, retires=retires)
            if key.kind in kinds and (key.retires is None or key.retires > retires)
            else key
            for key in self._still_held(now)
        ]
        # why after the last one: clients take the certificate that took effect last, and terms count whole seconds
        issued = max(now, *(_issue_time(key.certificate) + 1 for key in self._keys if key.certificate is not None))
        self._keep([*keys, *(make_key(self._folder, kind, issued, signs_from) for kind in sorted(kinds))])

    def retire(self) -> None:
        """Retires at once every key whose successor is there, which then signs. StateFolderError as `rotate`."""
        now = self._clock()
        staying = [key for key in self._still_held(now) if key.retires is None]
        self._keep([replace(key, signs_from=min(key.signs_from, now)) for key in staying])

    def _keep(self, keys: list[StoredKey]) -> None:
        write_keys(self._folder, keys)
        self._keys = tuple(keys)

    def _still_held(self, now: float) -> list[StoredKey]:
        return [key for key in self._keys if key.retires is None or now < key.retires]

    def _now(self) -> _Situation:
        """What holds at this moment; found out once, since every request asks."""
        seen, now, keys, mode = self._seen, self._clock(), self._keys, self.mode
        if seen is None or seen.keys is not keys or seen.mode is not mode or not seen.since <= now < seen.until:
            seen = self._seen = _situation(keys, mode, now)
        return seen


@dataclass(frozen=True, slots=True, repr=False)
class _Situation:
    """Which keys do what from `since` to `until` (Unix seconds)."""

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
        # why the last of them otherwise: a clock that was set back must not leave the platform without a key
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


def is_same_number(text: str, serial: str) -> bool:
    """Whether a text is the hexadecimal number of a certificate, in any case and with any zeros before it."""
    # why not int() alone: it also takes signs, underscores, spaces and the digits of other scripts
    if not (1 <= len(text) <= 64 and set(text) <= _HEX and set(serial) <= _HEX):
        return False
    return int(text, 16) == int(serial, 16)


_HEX = frozenset("0123456789abcdefABCDEF")
