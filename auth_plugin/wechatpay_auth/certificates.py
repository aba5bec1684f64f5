"""The platform's certificates, from the reply to GET /v3/certificates: decrypted, and then verified with themselves.

https://pay.weixin.qq.com/doc/v3/merchant/4012551764
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from .certificate_errors import PublicKeyRequired
from .credentials import check_apiv3_key
from .errors import (
    APIStatusError,
    ConfigurationError,
    ResponseNotVerified,
    ResponseUnreadable,
    VerificationError,
    WeChatPayError,
    error_from_reply,
)
from .platform_keys import KeyRing, PlatformKey, certificate_key
from .scheme import UnsupportedAlgorithm, find_decryption
from .serial import same_form
from .translation import gettext as _
from .verifier import Verifier

Headers = Iterable[tuple[str, str]] | Mapping[str, str]


class PlatformCertificate(NamedTuple):
    """One certificate of the platform, from a reply that was verified."""

    pem: bytes
    """One PEM block, ending in a line feed."""
    key: PlatformKey

    @property
    def serial(self) -> str:
        """40 upper-case hex digits."""
        return self.key.serial


def read_certificates(
    headers: Headers,
    body: bytes,
    apiv3_key: str | bytes,
    *,
    status_code: int = 200,
    keys: KeyRing | None = None,
    clock: Callable[[], float] = time.time,
) -> tuple[PlatformCertificate, ...]:
    """The certificates of a reply to GET /v3/certificates, at least one; those whose term is over are left out.

    All are decrypted, which only the platform's knowledge of the APIv3 key makes possible; then the reply's
    signature is verified with the key of `keys` it names, or with the certificate it brought. `keys` is not changed.

    Raises PublicKeyRequired if the merchant has no certificates because it uses the WeChat Pay public key;
    DecryptionError if the APIv3 key is not the one of the merchant platform; ResponseNotVerified;
    ResponseUnreadable; for another status the error of that reply.
    """
    try:
        if status_code != 200:
            raise _refusal(headers, body, status_code)
        found = _decrypt_entries(headers, body, check_apiv3_key(apiv3_key), clock())
    finally:
        del apiv3_key  # why: a traceback keeps this frame alive, and error reporters print its variables
    trusted = KeyRing(clock=clock)
    trusted.renew(certificate.key for certificate in found)
    # why after: a key that was verified before goes before one of the same serial that was not.
    for key in keys or ():
        trusted.add(key)
    try:
        Verifier(trusted, clock=clock).verify(headers, body)
    except VerificationError as error:
        raise ResponseNotVerified(
            _(
                "the platform certificates are not accepted, because the signature of their reply does not hold: "
                "{error}"
            ).format(error=error),
            cause=error,
            status_code=status_code,
            headers=dict(headers),
            content=body,
        ) from error
    return found


def _refusal(headers: Headers, body: bytes, status_code: int) -> WeChatPayError:
    error = error_from_reply(status_code, dict(headers), body)
    # why the text: some merchants get a 500 SYSTEM_ERROR with it.
    if isinstance(error, APIStatusError) and (
        error.code.replace("_", "") == "RESOURCENOTEXISTS" or "无可用的平台证书" in error.message
    ):
        return PublicKeyRequired(
            _(
                "the platform has no certificates for this merchant: this merchant uses the WeChat Pay public key; "
                "give public_key_id (PUB_KEY_ID_…) and public_key (pub_key.pem), both from the merchant platform "
                "under API security (the reply was {status_code} {code})"
            ).format(status_code=error.status_code, code=error.code)
        )
    return error


def _decrypt_entries(headers: Headers, body: bytes, apiv3_key: bytes, now: float) -> tuple[PlatformCertificate, ...]:
    found = []
    unsupported: UnsupportedAlgorithm | None = None
    problem = ""
    try:
        for serial, algorithm, sealed in _entries(json.loads(body.decode())):
            try:
                decrypt = find_decryption(algorithm)
            except UnsupportedAlgorithm as error:
                # why not fatal: the platform may begin to list keys of other algorithms beside ours.
                unsupported = error
                continue
            certificate = _certificate(serial, decrypt(apiv3_key, *sealed))
            if not certificate.key.is_expired(now):
                found.append(certificate)
    except (ValueError, RecursionError) as error:
        # why not chained: what was decrypted, or the body, may be in it.
        problem = str(error) if isinstance(error, (ConfigurationError, _NotAsDocumented)) else _("it is not JSON")
    finally:
        del apiv3_key
    if problem:
        raise _unreadable(
            _("the list of platform certificates cannot be read: {problem}").format(problem=problem), headers, body
        )
    if not found:
        if unsupported is not None:
            raise unsupported
        raise _unreadable(_("the platform lists no certificate whose term is not over"), headers, body)
    return tuple(found)


class _NotAsDocumented(ValueError):
    pass


def _entries(reply: Any) -> Iterable[tuple[str, str, tuple[str, str, str]]]:
    """Serial, algorithm, and (nonce, ciphertext, associated data) of each entry."""
    data = reply.get("data") if isinstance(reply, dict) else None
    if not isinstance(data, list):
        raise _NotAsDocumented(_("it has no list `data`"))
    for entry in data:
        sealed = entry.get("encrypt_certificate") if isinstance(entry, dict) else None
        if not isinstance(sealed, dict):
            raise _NotAsDocumented(_("an entry has no encrypt_certificate"))
        bound = "" if sealed.get("associated_data") is None else _text(sealed, "associated_data")
        yield (
            _text(entry, "serial_no"),
            _text(sealed, "algorithm"),
            (_text(sealed, "nonce"), _text(sealed, "ciphertext"), bound),
        )


def _text(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not value.isascii():
        raise _NotAsDocumented(_("{name} of an entry is missing, or is not ASCII text").format(name=name))
    return value


def _certificate(serial: str, pem: bytes) -> PlatformCertificate:
    key = certificate_key(pem)
    if key.serial != same_form(serial):
        raise _NotAsDocumented(
            _("the entry {serial!r} holds certificate {found}").format(serial=serial[:60], found=key.serial)
        )
    return PlatformCertificate(one_block(pem), key)


def one_block(pem: bytes) -> bytes:
    """The certificate's PEM block alone, with plain line feeds."""
    begin, end = b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----"
    block = pem[pem.index(begin) : pem.index(end) + len(end)]
    return b"\n".join(line.strip() for line in block.splitlines()) + b"\n"


def _unreadable(message: str, headers: Headers, body: bytes) -> ResponseUnreadable:
    return ResponseUnreadable(message, status_code=200, headers=dict(headers), content=body)
