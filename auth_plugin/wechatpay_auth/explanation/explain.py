"""Why the platform rejected a request's signature, or would: what differs, and what to do about it.

On SIGN_ERROR the platform shows how the string it hashed begins and how long it is. Against what was signed, that
mostly tells the mistake; where it tells none, key and certificate do not belong together. Nothing here does I/O.
https://pay.weixin.qq.com/doc/v3/merchant/4012072670
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple, TypeAlias

from wechatpay_auth.authorization import Authorization
from wechatpay_auth.errors import APIStatusError
from wechatpay_auth.translation import gettext as _
from wechatpay_auth.translation import mark_text

from .authorization_faults import item_faults, read_authorization, signature_bytes
from .canonical_difference import Arrived, differences, read_sign_information
from .refusal_reasons import SAME_DOWNLOAD, SET_THE_CLOCK, find_reason
from .signature_finding import Explanation, Finding, SignatureFault
from .signed_search import MOST_TRIED, Unsigned, find_signed
from .target_difference import display_text, target_faults

IsSignature: TypeAlias = Callable[[bytes, bytes], bool]
"""(signature, message) → whether the merchant's key made it; `PlatformKey.verify` has this shape."""

_WINDOW = 300


class SignedRequest(NamedTuple):
    """A request as it was sent."""

    method: str
    target: bytes
    """Path and query, exactly as in the request line."""
    body: bytes
    """The part of the body that is to be signed: all of it, or for an upload the JSON text of its part `meta`."""
    authorization: str | Sequence[str] | None
    """The Authorization header; None if there was none, a sequence if there were several."""
    host: str | None = None
    wechatpay_serial: str | None = None
    """The Wechatpay-Serial header, if it is known."""

    def __repr__(self) -> str:
        return f"SignedRequest(method={self.method!r}, body={len(self.body)} bytes)"


def explain(
    request: SignedRequest,
    refusal: APIStatusError | None = None,
    *,
    is_signature: IsSignature | None = None,
    mchid: str | None = None,
    serial: str | None = None,
) -> Explanation:
    """Find what is wrong with a request's signature, from the request, the refusal and the merchant's key.

    A refusal for another reason than the signature is ignored. With `is_signature`, a signature that does not fit
    the request is tried on the usual slips. `mchid` and `serial` are those of the key that should have signed.
    """
    if refusal is not None and refusal.status_code != 401 and refusal.code != "SIGN_ERROR":
        refusal = None
    findings = list(target_faults(request.target))
    authorization: Authorization | None = None
    match read_authorization(request.authorization):
        case Finding() as unreadable:
            findings.append(unreadable)
        case authorization:
            findings += item_faults(
                authorization, wechatpay_serial=request.wechatpay_serial, mchid=mchid, serial=serial
            )
    if refusal is not None:
        findings += _reasons(refusal, authorization, {finding.fault for finding in findings})
    if authorization is not None:
        findings += _string_faults(request, authorization, refusal, is_signature, bool(findings))
    if refusal is not None and not findings:
        findings.append(_UNEXPLAINED.translate())
    first_of_each = {finding.fault: finding for finding in reversed(findings)}
    return Explanation(tuple(finding for finding in findings if first_of_each[finding.fault] is finding))


def explain_signature(
    signed: bytes,
    sign_information: Mapping[str, object] | None,
    *,
    date_header: str | None = None,
    timestamp: str | None = None,
    serial: str | None = None,
) -> list[Finding]:
    """Compare the string that was signed with the one that the platform hashed, and the two clocks.

    `sign_information` is that of the refusal's `detail`, `date_header` its Date, `timestamp` and `serial` those of the
    Authorization header. `signed` may be any bytes, such as what another program says it signed.
    """
    findings = [] if date_header is None or timestamp is None else list(_clock(timestamp, date_header))
    if sign_information is None:
        return findings
    arrived = read_sign_information(sign_information)
    found = differences(signed, arrived, _("the platform saw"))
    if not found and not findings:
        found.append(_other_key(arrived, len(signed), serial))
    return [*findings, *found]


_UNEXPLAINED = Finding(
    SignatureFault.UNEXPLAINED,
    mark_text("the platform rejected the signature, and does not show what it hashed"),
    mark_text(
        "check that private key and serial_no are of the same certificate, and that path, query and body are "
        "signed as they are sent; `wechatpay explain` with the request and the merchant's certificate tries the "
        "usual slips"
    ),
)


def _reasons(
    refusal: APIStatusError, authorization: Authorization | None, known: set[SignatureFault]
) -> Iterator[Finding]:
    """The findings in the refusal itself: how far the clocks differ, and the reason that it gives."""
    date = next((value for name, value in (refusal.headers or {}).items() if name.lower() == "date"), None)
    if authorization is not None and date is not None:
        yield from _clock(authorization.timestamp, date)
    reason = find_reason(refusal)
    if reason is None or (authorization is None and known):  # then we know better what is wrong with the header
        return
    if authorization is not None and reason.fault is SignatureFault.SERIAL:
        reason = reason._replace(
            text=_("the platform does not know serial_no {serial} as a certificate of mchid {mchid}").format(
                serial=authorization.serial, mchid=authorization.mchid
            )
        )
    elif authorization is not None and reason.fault is SignatureFault.MCHID:
        reason = reason._replace(text=_("the platform does not know mchid {mchid}").format(mchid=authorization.mchid))
    yield reason


def _clock(timestamp: str, date: str) -> Iterator[Finding]:
    from email.utils import parsedate_to_datetime  # why here: it takes 10 ms, and only failures need it

    try:
        ahead = int(timestamp) - int(parsedate_to_datetime(date).timestamp())
    except (ValueError, OverflowError):
        return
    if abs(ahead) > _WINDOW:
        yield Finding(
            SignatureFault.CLOCK,
            _(
                "the timestamp is {ahead} s {direction} the platform's clock (its Date header), and {window} s are "
                "allowed"
            ).format(ahead=abs(ahead), direction=_("ahead of") if ahead > 0 else _("behind"), window=_WINDOW),
            _(SET_THE_CLOCK),
        )


def _string_faults(
    request: SignedRequest,
    authorization: Authorization,
    refusal: APIStatusError | None,
    is_signature: IsSignature | None,
    known: bool,
) -> Iterator[Finding]:
    """The faults of the signed string, or else of the key."""
    due = Unsigned(request.method.upper(), request.target, authorization.timestamp, authorization.nonce, request.body)
    information = None if refusal is None else _sign_information(refusal.detail)
    arrived = None if information is None else read_sign_information(information)
    on_the_way: list[Finding] = []
    if arrived is not None:
        if arrived.nonce not in (None, authorization.nonce):
            yield _OTHER_REQUEST.translate()
            arrived = None
        else:
            on_the_way = differences(due.message(), arrived, _("the platform saw"))
    signature = signature_bytes(authorization.signature)
    if is_signature is not None and signature is not None:
        if not is_signature(signature, due.message()):
            yield from _slips(due, partial(is_signature, signature), request.host, authorization)
        elif refusal is not None and not on_the_way and not known:
            yield _right_for_another(authorization)
    elif arrived is not None and not on_the_way and not known:
        yield _other_key(arrived, len(due.message()), authorization.serial)
    yield from on_the_way


def _sign_information(detail: object) -> Mapping[str, object] | None:
    """The `sign_information` in a refusal's `detail`; in all forms seen so far it stands at the top."""
    if not isinstance(detail, Mapping):
        return None
    found = detail.get("sign_information")
    return found if isinstance(found, Mapping) else _sign_information(detail.get("detail"))


_OTHER_REQUEST = Finding(
    SignatureFault.OTHER_REQUEST,
    mark_text("the reply is that of another request: its nonce is not the one of this Authorization header"),
    mark_text(
        "put a request and its own reply side by side; every sending has a new nonce. If this is its reply, the "
        "nonce that is in the header was changed on the way"
    ),
)


def _slips(
    due: Unsigned, fits: Callable[[bytes], bool], host: str | None, authorization: Authorization
) -> Iterator[Finding]:
    signed = find_signed(fits, due, host)
    if signed is None:
        yield Finding(
            SignatureFault.KEY,
            _(
                "the signature does not fit this request with the given key, nor any of the usual slips "
                "({most_tried} at most are tried)"
            ).format(most_tried=MOST_TRIED),
            _(
                "either another private key made it than that of serial_no {serial}, or something else was signed: "
                "{same_download}; then print the string that is signed, and compare"
            ).format(serial=authorization.serial, same_download=_(SAME_DOWNLOAD)),
        )
        return
    whole = Arrived(due.method, due.target, due.timestamp, due.nonce, due.body, len(due.body))
    yield from differences(signed, whole, _("the request has"))


def _other_key(arrived: Arrived, length: int, serial: str | None) -> Finding:
    of = (
        _("its certificate")
        if serial is None
        else _("the certificate {serial}").format(serial=display_text(serial, 40))
    )
    if arrived.is_whole:
        text = _("the platform hashed the very string that was signed, all {length} bytes of it").format(length=length)
    else:
        text = _("the platform hashed a string of {length} bytes as well, the same as far as it shows").format(
            length=length
        )
    return Finding(
        SignatureFault.KEY,
        _("{text}: so the signature was not made with the private key of {of}").format(text=text, of=of),
        _(
            "{same_download}. If they are, that certificate may have been replaced: see which is in force in the "
            "merchant platform"
        ).format(same_download=_(SAME_DOWNLOAD))
        + ("" if arrived.is_whole else _("; or the body was changed without a change of its length")),
    )


def _right_for_another(authorization: Authorization) -> Finding:
    return Finding(
        SignatureFault.KEY,
        _(
            "the signature is right for this request and the given key, so the platform knows another certificate "
            "as {serial} of merchant {mchid}"
        ).format(serial=authorization.serial, mchid=authorization.mchid),
        _("see in the merchant platform (API 安全) which certificate is in force, and use its key and serial"),
    )
