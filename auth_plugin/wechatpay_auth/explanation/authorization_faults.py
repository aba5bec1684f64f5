"""The faults of an Authorization header that show without knowledge of the signed string."""

from __future__ import annotations

import re
from binascii import a2b_base64
from collections.abc import Iterator, Sequence

from wechatpay_auth.authorization import Authorization, MalformedAuthorization, parse_authorization
from wechatpay_auth.scheme import BRAND_RSA, MERCHANT_RSA
from wechatpay_auth.serial import same_form
from wechatpay_auth.translation import gettext as _
from wechatpay_auth.translation import mark_text

from .refusal_reasons import SAME_DOWNLOAD
from .signature_finding import Finding, SignatureFault


def read_authorization(given: str | Sequence[str] | None) -> Authorization | Finding:
    """The header, read; or what is wrong with it. None stands for no header, a sequence for several."""
    headers = [] if given is None else [given] if isinstance(given, str) else list(given)
    if not headers:
        return Finding(
            SignatureFault.AUTHORIZATION_MISSING,
            _("there is no Authorization header"),
            _("sign the request; if it was signed, a redirect or proxy has dropped the header"),
        )
    if len(headers) > 1:
        return Finding(
            SignatureFault.AUTHORIZATION_REPEATED,
            _("there are {count} Authorization headers").format(count=len(headers)),
            _("send one"),
        )
    header = headers[0].strip()
    scheme = BRAND_RSA if header.startswith(BRAND_RSA.name) else MERCHANT_RSA
    try:
        return parse_authorization(header, scheme)
    except MalformedAuthorization as error:
        return _grammar_fault(header, error)


def _grammar_fault(header: str, error: MalformedAuthorization) -> Finding:
    if error.part == "scheme":
        return Finding(
            SignatureFault.SCHEME,
            _("the Authorization header does not begin with {merchant_rsa} and a space").format(
                merchant_rsa=MERCHANT_RSA.name
            ),
            _("begin it so, in capitals; Bearer, Basic and other schemes are not taken"),
        )
    if error.part == "timestamp" and _MILLISECONDS.search(header):
        return Finding(
            SignatureFault.TIMESTAMP_UNIT,
            _("the timestamp has 13 digits: milliseconds"),
            _("write Unix time in seconds, ten digits, and sign the same text"),
        )
    fix = (
        _("write the signature in standard base64 (with + and /, not - and _), on one line")
        if error.part == "signature"
        else _('write mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…" behind the type, each once')
    )
    return Finding(
        SignatureFault.AUTHORIZATION_MALFORMED,
        _("the Authorization header is malformed: {error}").format(error=error),
        fix,
    )


_MILLISECONDS = re.compile(r'timestamp="[0-9]{13}"')


def item_faults(
    authorization: Authorization, *, wechatpay_serial: str | None, mchid: str | None, serial: str | None
) -> Iterator[Finding]:
    """The faults of the items by themselves, against the Wechatpay-Serial header, and against the owner of the key."""
    if mchid is not None and authorization.mchid != mchid:
        yield Finding(
            SignatureFault.MCHID,
            _("the header names merchant {mchid}, the configuration {configured}").format(
                mchid=authorization.mchid, configured=mchid
            ),
            _("sign with the merchant number the key belongs to; in partner mode that is the service provider's"),
        )
    yield from _serial_faults(authorization.serial, wechatpay_serial, serial)
    yield from _signature_form(authorization.signature)


def _serial_faults(given: str, wechatpay_serial: str | None, serial: str | None) -> Iterator[Finding]:
    own = _("put the serial number of the merchant's own API certificate there (apiclient_cert.pem)")
    fault = SignatureFault.SERIAL
    if given.startswith("PUB_KEY_ID_"):
        yield Finding(
            fault,
            _("serial_no is the ID of the WeChat Pay public key"),
            _("{own}; the ID goes into Wechatpay-Serial").format(own=own),
        )
    elif wechatpay_serial is not None and same_form(given) == same_form(wechatpay_serial.strip()):
        yield Finding(
            fault, _("serial_no is that of Wechatpay-Serial: the platform's certificate, not the merchant's"), own
        )
    elif serial is not None and same_form(given) != same_form(serial):
        yield Finding(
            fault,
            _("serial_no is {given}, that of the given certificate is {serial}").format(given=given, serial=serial),
            _(SAME_DOWNLOAD),
        )
    elif len(given) == 39 and set(given) <= _HEX_DIGITS:
        yield Finding(
            fault, _("serial_no has 39 digits: a 0 in front got lost"), _("write all 40, as text and not as a number")
        )
    elif len(given) != 40 or not set(given) <= _HEX_DIGITS:
        decimal = _(": it is written in decimal") if given.isdigit() else ""
        yield Finding(
            fault,
            _("serial_no {given} is not of 40 hexadecimal digits{decimal}").format(given=given, decimal=decimal),
            _(SAME_DOWNLOAD),
        )


_HEX_DIGITS = frozenset("0123456789abcdefABCDEF")


def _signature_form(signature: str) -> Iterator[Finding]:
    sign = _("sign with the merchant's private key, RSASSA-PKCS1-v1_5 with SHA-256, and write it in standard base64")
    if len(signature) % 256 == 0 and set(signature) <= _HEX_DIGITS:
        yield Finding(
            SignatureFault.SIGNATURE_FORM, _("the signature is written in hexadecimal"), _("write it in base64")
        )
        return
    raw = signature_bytes(signature)
    size = None if raw is None else len(raw)
    if size is None:
        yield Finding(SignatureFault.SIGNATURE_FORM, _("the signature is not base64, or was cut off"), sign)
    elif size < 256:
        digest = _SIZES.get(size)
        like = "" if digest is None else _(", as {digest} has").format(digest=_(digest))
        yield Finding(
            SignatureFault.SIGNATURE_FORM,
            _("the signature has {size} bytes{like}; that of an RSA key of 2048 bits has 256").format(
                size=size, like=like
            ),
            sign,
        )


_SIZES = {
    16: "MD5",
    20: mark_text("SHA-1 or its HMAC"),
    24: mark_text("MD5 written in hexadecimal"),
    32: mark_text("SHA-256 or its HMAC"),
    48: mark_text("SHA-256 written in hexadecimal"),
}


def signature_bytes(signature: str) -> bytes | None:
    """A signature from its base64; None if it is not that."""
    try:
        return a2b_base64(signature, strict_mode=True)
    except ValueError:
        return None
