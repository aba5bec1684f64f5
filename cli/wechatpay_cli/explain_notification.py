"""The part of `wechatpay explain` for notifications: whether one verifies and opens, and else what altered it."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

import typer

from wechatpay_cli.failures import NOT_CHECKED, NOT_DONE
from wechatpay_cli.terminal import OutputFormat, print_json, printable
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import ngettext

if TYPE_CHECKING:
    from wechatpay_auth.config import Config
    from wechatpay_auth.errors import VerificationError
    from wechatpay_auth.notification import Notification

    from wechatpay_cli.pasted_notification import PastedNotification


class _Fault(NamedTuple):
    code: str
    text: str
    fix: str


class _Outcome(NamedTuple):
    """What was found about a notification."""

    signature: str
    """`fits`, `does-not-fit`, `probe` or `unchecked`."""
    content: str
    """`opened`, `does-not-open` or `unchecked`."""
    event: str = ""
    """Type and id, of a notification that was opened."""
    faults: tuple[_Fault, ...] = ()
    missing: str = ""
    """What is needed to check more; empty if all was checked."""

    @property
    def exit_code(self) -> int:
        if self.faults:
            return NOT_DONE
        return NOT_CHECKED if self.missing else 0


def explain_notification(pasted: PastedNotification, config: Config | None, output: OutputFormat) -> None:
    """Print whether the notification verifies and opens. Exit code 1 if not, 4 if that could not be checked."""
    found = _check(pasted, config)
    if output is OutputFormat.JSON:
        print_json(_as_json(pasted, found))
    else:
        typer.echo(printable(_as_text(pasted, found)))
    if found.exit_code:
        raise typer.Exit(found.exit_code)


def _check(pasted: PastedNotification, config: Config | None) -> _Outcome:
    from wechatpay_auth.errors import VerificationError

    if config is None:
        missing = _("give --config or --sandbox, whose [platform] has the keys that verify it")
        return _Outcome("unchecked", "unchecked", missing=missing)
    if config.certificates is not None:
        config.certificates.load()
    if pasted.cut is not None:
        return _Outcome("unchecked", "unchecked", faults=(_incomplete(*pasted.cut),))
    if not pasted.headers:
        return _check_content(pasted, config)
    if not tuple(config.keys):
        missing = _("no platform key is known yet; run `wechatpay certs download`")
        return _Outcome("unchecked", "unchecked", missing=missing)
    try:
        return _parse(pasted, config)
    except VerificationError as error:
        return _verification_fault(error)


def _parse(pasted: PastedNotification, config: Config) -> _Outcome:
    """Verify and open it as a receiver does, at the moment at which it was signed. Raises VerificationError."""
    from wechatpay_auth.errors import DecryptionError
    from wechatpay_auth.notification import NotificationParser
    from wechatpay_auth.notification_errors import MalformedNotification
    from wechatpay_auth.verifier import Verifier

    signed_at = _signature_time(pasted)

    def clock() -> float:
        return 0.0 if signed_at is None else signed_at.timestamp()

    if config.credentials.apiv3_key is None:
        Verifier(config.keys, clock=clock).verify(pasted.headers, pasted.body)
        return _Outcome("fits", "unchecked", missing=_("set apiv3_key in [merchant], which opens its content"))
    parser = NotificationParser(config.keys, config.credentials, clock=clock, replay_cache=None)
    try:
        return _Outcome("fits", "opened", _name(parser.parse(pasted.headers, pasted.body)))
    except DecryptionError as error:
        return _Outcome("fits", "does-not-open", faults=(_decryption_fault(str(error)),))
    except MalformedNotification as error:
        fix = _("it is no notification; look which address it was sent to")
        return _Outcome("fits", "does-not-open", faults=(_Fault("not-a-notification", str(error), fix),))


def _check_content(pasted: PastedNotification, config: Config) -> _Outcome:
    """Whether the APIv3 key opens a body that was pasted alone."""
    from wechatpay_auth.apiv3_keys import APIv3Keys
    from wechatpay_auth.envelope import read_envelope
    from wechatpay_auth.errors import DecryptionError
    from wechatpay_auth.notification_errors import MalformedNotification

    missing = _("paste the headers too, as they came: Wechatpay-Timestamp, -Nonce, -Serial and -Signature")
    if config.credentials.apiv3_key is None:
        return _Outcome("unchecked", "unchecked", missing=missing)
    try:
        envelope = read_envelope(pasted.body)
        sealed = envelope.resource
        keys = APIv3Keys(config.credentials)
        keys.open(sealed.algorithm, sealed.nonce, sealed.ciphertext, sealed.associated_data or "")
    except DecryptionError:
        text = _("the APIv3 key of merchant {mchid} does not open it").format(mchid=config.credentials.mchid)
        return _Outcome("unchecked", "does-not-open", faults=(_decryption_fault(text),), missing=missing)
    except MalformedNotification:
        text = _("the body has not the form of a notification")
        fault = _Fault("not-a-notification", text, _("paste the whole body, as it came"))
        return _Outcome("unchecked", "does-not-open", faults=(fault,), missing=missing)
    return _Outcome("unchecked", "opened", f"{envelope.event_type} {envelope.id}", missing=missing)


def _verification_fault(error: VerificationError) -> _Outcome:
    from wechatpay_auth.errors import SignatureProbe, VerificationCause

    if isinstance(error, SignatureProbe):
        return _Outcome("probe", "unchecked")
    match error.cause:
        case VerificationCause.SIGNATURE_MISMATCH:
            fix = _(
                "let the program verify the bytes that arrived, before anything parses, decodes or rewrites them; "
                "paste them from there too, since a log may show them altered"
            )
        case VerificationCause.UNKNOWN_SERIAL:
            fix = _("if WeChat Pay sent it: compare public_key_id and the certificates of [platform] with the serial")
        case VerificationCause.MISSING_HEADER | VerificationCause.DUPLICATE_HEADER:
            fix = _("let gateway and proxy hand on each of the four Wechatpay-… headers once")
        case _:
            fix = _("paste the headers as they came; nothing may alter them on the way")
    return _Outcome("does-not-fit", "unchecked", faults=(_Fault(error.cause.value, str(error), fix),))


def _decryption_fault(text: str) -> _Fault:
    fix = _(
        "set apiv3_key to the APIv3 key (not the APIv2 key) of the merchant notified; after a change of the key, older "
        "notifications open with the old one only"
    )
    return _Fault("apiv3-key", text, fix)


def _incomplete(pasted: int, announced: int) -> _Fault:
    return _Fault(
        "body-incomplete",
        _("the pasted body has {pasted} bytes, but Content-Length is {announced}").format(
            pasted=pasted, announced=announced
        ),
        _("paste the body exactly as it came; if it did come so, something on the way altered or cut it"),
    )


def _name(notification: Notification) -> str:
    return f"{notification.event_type} {notification.id}"


def _header(pasted: PastedNotification, name: str) -> str | None:
    """The value of one of the signature headers, in whichever spelling."""
    from wechatpay_auth.received_headers import signature_headers

    wanted = f"wechatpay-{name}".encode()
    found = [value.decode(errors="replace") for each, value in signature_headers(pasted.headers) if each == wanted]
    return found[0] if found else None


def _signature_time(pasted: PastedNotification) -> datetime | None:
    written = _header(pasted, "timestamp") or ""
    # why at most ten digits: a date has no more, and the parser refuses what is no time
    if not (written.isascii() and written.isdigit() and len(written) <= 10):
        return None
    return datetime.fromtimestamp(int(written), UTC)


def _as_json(pasted: PastedNotification, found: _Outcome) -> dict[str, object]:
    signed_at = _signature_time(pasted)
    return {
        "correct": found.exit_code == 0,
        "kind": "notification",
        "signature": found.signature,
        "content": found.content,
        "event": found.event or None,
        "serial": _header(pasted, "serial"),
        "signed_at": None if signed_at is None else signed_at.isoformat(),
        "body": {"length": len(pasted.body), "sha256": hashlib.sha256(pasted.body).hexdigest()[:16]},
        "notes": list(pasted.notes),
        "missing": found.missing or None,
        "findings": [{"fault": fault.code, "text": fault.text, "fix": fault.fix} for fault in found.faults],
    }


def _as_text(pasted: PastedNotification, found: _Outcome) -> str:
    out = [_("a notification")]
    signed_at = _signature_time(pasted)
    if signed_at is not None:
        moment = f"{signed_at:%Y-%m-%d %H:%M:%S}"
        out.append(_("  signed at  {time} UTC; a receiver accepts it within 300 s").format(time=moment))
    if (serial := _header(pasted, "serial")) is not None:
        out.append(_("  serial     {serial}").format(serial=serial))
    digest = hashlib.sha256(pasted.body).hexdigest()[:16]
    out.append(_("  body       {length} bytes, SHA-256 {sha256}…").format(length=len(pasted.body), sha256=digest))
    if found.event:
        out.append(_("  event      {event}").format(event=found.event))
    signatures = {
        "fits": _("fits the body and the platform's key"),
        "does-not-fit": _("does not fit"),
        "probe": _("a probe of the platform, with a wrong signature on purpose; answer it with 401"),
        "unchecked": _("not checked"),
    }
    contents = {
        "opened": _("the APIv3 key opens it"),
        "does-not-open": _("cannot be read"),
        "unchecked": _("not checked"),
    }
    out.append(_("signature: {verdict}").format(verdict=signatures[found.signature]))
    out.append(_("content: {verdict}").format(verdict=contents[found.content]))
    out += [_("note: {text}").format(text=note) for note in pasted.notes]
    if not found.faults:
        out.append(_("not checked: {missing}").format(missing=found.missing) if found.missing else _("no fault found"))
        return "\n".join(out)
    count = len(found.faults)
    out.append(ngettext("{count} fault found", "{count} faults found", count).format(count=count))
    for number, fault in enumerate(found.faults, 1):
        out += [f"  {number}. {fault.text}", _("     fix: {text}").format(text=fault.fix)]
    return "\n".join(out)
