"""What the signature of payment parameters was really made over, when it does not fit what is handed over.

A signature of RSASSA-PKCS1-v1_5 holds the digest of the signed text: the public key brings it out. So one look tells
whether the merchant's key made it at all, and the usual slips can be tried at a microsecond each.
"""

from __future__ import annotations

import hashlib
import re
from binascii import Error as NotBase64
from binascii import a2b_base64
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, permutations, product
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from wechatpay_auth.translation import gettext as _

from .front_end_parameters import FrontEndParameters, KnownFacts
from .parameter_finding import ParameterFault, ParameterFinding

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

MOST_SECONDS_APART: Final = 60
"""How far apart two readings of the clock may be, for one to be tried in the place of the other."""
_SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")
# RFC 8017, 9.2, note 1: what stands before the digest.
_OTHER_DIGESTS = {
    bytes.fromhex("3021300906052b0e03021a05000414"): "SHA-1",
    bytes.fromhex("3020300c06082a864886f70d020505000410"): "MD5",
    bytes.fromhex("302d300d06096086480165030402040500041c"): "SHA-224",
    bytes.fromhex("3041300d060960864801650304020205000430"): "SHA-384",
    bytes.fromhex("3051300d060960864801650304020305000440"): "SHA-512",
}


class Handed(NamedTuple):
    """What is signed, as it is handed over, and the signature."""

    appid: str
    timestamp: str
    nonce: str
    fourth: str
    """The last line: the package of a page or mini program, the prepay_id of an app."""
    signature: str

    def __repr__(self) -> str:
        return f"Handed(appid={self.appid!r})"


class _FieldNames(Protocol):
    """The names of the fields in the form that is handed over."""

    @property
    def appid(self) -> str: ...
    @property
    def timestamp(self) -> str: ...
    @property
    def nonce(self) -> str: ...
    @property
    def package(self) -> str: ...
    @property
    def prepay_id(self) -> str: ...
    @property
    def signature(self) -> str: ...


class _Text(NamedTuple):
    """The four lines that are signed."""

    appid: str
    timestamp: str
    nonce: str
    fourth: str

    def lines(self) -> bytes:
        return "".join(f"{line}\n" for line in self).encode()


class _Slip(NamedTuple):
    """One way to sign something else. `mistake` is None where another finding tells it already."""

    line: str
    mistake: ParameterFinding | None
    change: Callable[[_Text], _Text]


class _Layout(NamedTuple):
    mistake: ParameterFinding
    write: Callable[[_Text], bytes]


def find_signature_mistakes(
    parameters: FrontEndParameters, handed: Handed, names: _FieldNames, facts: KnownFacts
) -> list[ParameterFinding]:
    """What is wrong with the signature; nothing if it fits what is handed over, or the key is not known."""
    key, field = facts.public_key, names.signature
    if key is None:
        return []
    read = _read_signature(handed.signature, field, key)
    if isinstance(read, ParameterFinding):
        return [read]
    text = _Text(*handed[:4])
    recovered = _recover(key, read)
    if recovered is None:
        return [_wrong_padding(field) if _is_pss(key, read, text.lines()) else _other_key(field, facts)]
    if not recovered.startswith(_SHA256):
        return [_other_digest(recovered, field)]
    digest = recovered.removeprefix(_SHA256)
    if hashlib.sha256(text.lines()).digest() == digest:
        return []
    return _find_slips(digest, text, parameters, names, facts)


def _read_signature(text: str, field: str, key: RSAPublicKey) -> bytes | ParameterFinding:
    size = key.key_size // 8
    if re.fullmatch(r"[0-9A-Fa-f]{32}|[0-9A-Fa-f]{64}", text):
        return ParameterFinding(
            ParameterFault.APIV2_SIGNATURE,
            field,
            _("{field} is a signature of APIv2: {count} hexadecimal digits, as MD5 or HMAC-SHA256 have").format(
                field=field, count=len(text)
            ),
            _("sign four lines with the merchant's private key by SHA256withRSA, and write it in base64"),
        )
    if re.fullmatch(rf"[0-9A-Fa-f]{{{2 * size}}}", text):
        return _bad_form(field, _("{field} is written in hexadecimal").format(field=field))
    if " " in text and _decode(text.replace(" ", "+")) is not None:
        return _bad_form(
            field,
            _("{field} has blanks where + stood: it was decoded like a query").format(field=field),
        )
    if set(text) & set("-_") and _decode(text.replace("-", "+").replace("_", "/")) is not None:
        return _bad_form(field, _("{field} is in the base64 of addresses, with - and _").format(field=field))
    compact = "".join(text.split())
    if compact != text and _decode(compact) is not None:
        return _bad_form(field, _("{field} has line feeds or blanks in it").format(field=field))
    raw = _decode(text)
    if raw is None:
        return _bad_form(field, _("{field} is not base64, or was cut off").format(field=field))
    if len(raw) != size:
        return _bad_form(
            field,
            _("{field} has {count} bytes; that of the merchant's key has {size}").format(
                field=field, count=len(raw), size=size
            ),
        )
    return raw


def _decode(text: str) -> bytes | None:
    try:
        return a2b_base64(text, strict_mode=True)
    except (NotBase64, ValueError):
        return None


def _bad_form(field: str, text: str) -> ParameterFinding:
    return ParameterFinding(
        ParameterFault.SIGNATURE_FORM,
        field,
        text,
        _("hand it over in standard base64 on one line, as it was made: encode it in an address, not by hand"),
    )


def _recover(key: RSAPublicKey, signature: bytes) -> bytes | None:
    """What was signed, with the name of its digest before it; None if this key did not make the signature."""
    try:
        return key.recover_data_from_signature(signature, padding.PKCS1v15(), None)
    except InvalidSignature:
        return None


def _is_pss(key: RSAPublicKey, signature: bytes, message: bytes) -> bool:
    scheme = padding.PSS(padding.MGF1(hashes.SHA256()), padding.PSS.AUTO)
    try:
        key.verify(signature, message, scheme, hashes.SHA256())
    except InvalidSignature:
        return False
    return True


def _wrong_padding(field: str) -> ParameterFinding:
    return ParameterFinding(
        ParameterFault.PADDING,
        field,
        _("{field} was made with the padding PSS").format(field=field),
        _("sign with PKCS#1 v1.5 (SHA256withRSA in Java, RSA-SHA256 in Node, PKCS1v15 in Go and Python)"),
    )


def _other_key(field: str, facts: KnownFacts) -> ParameterFinding:
    owner = "" if facts.mchid is None else f" {facts.mchid}"
    return ParameterFinding(
        ParameterFault.KEY,
        field,
        _("{field} was not made with the private key of merchant{owner}").format(field=field, owner=owner),
        _(
            "sign with apiclient_key.pem of the merchant who placed the order, in partner mode the service "
            "provider's; not with a key of another merchant or of the platform"
        ),
    )


def _other_digest(recovered: bytes, field: str) -> ParameterFinding:
    name = next((name for prefix, name in _OTHER_DIGESTS.items() if recovered.startswith(prefix)), None)
    if name is None:
        text = _("{field} was made with the right key, but without the name of a digest").format(field=field)
    else:
        text = _("{field} was made with the right key, but over {digest} in the place of SHA-256").format(
            field=field, digest=name
        )
    return ParameterFinding(
        ParameterFault.DIGEST,
        field,
        text,
        _("let the library sign by SHA256withRSA: it makes the digest and names it by itself"),
    )


# --- the usual slips


def _find_slips(
    digest: bytes, text: _Text, parameters: FrontEndParameters, names: _FieldNames, facts: KnownFacts
) -> list[ParameterFinding]:
    slips = [*_fourth_slips(parameters, names, text), *_appid_slips(names, facts, text)]
    few = [*slips, *_nonce_slips(names, text, ()), *_timestamp_slips(names, text, 2)]
    many = [*slips, *_nonce_slips(names, text, facts.nonces), *_timestamp_slips(names, text, MOST_SECONDS_APART)]
    layouts = [*_layouts(names, text)]
    for slip in many:
        if _fits(digest, slip.change(text).lines()):
            return _mistakes(slip)
    for layout in layouts:
        if _fits(digest, layout.write(text)):
            return [layout.mistake]
    for slip, layout in product(few, layouts):
        if _fits(digest, layout.write(slip.change(text))):
            return [*_mistakes(slip), layout.mistake]
    for one, other in combinations(few, 2):
        if one.line != other.line and _fits(digest, other.change(one.change(text)).lines()):
            return [*_mistakes(one), *_mistakes(other)]
    return [
        ParameterFinding(
            ParameterFault.OTHER_TEXT,
            names.signature,
            _("{field} was made with the right key, but over another text than what is handed over").format(
                field=names.signature
            ),
            _(
                "hand over the very values that were signed: most often {nonce} is made once for the signature and "
                "once more for the page, or the prepay_id is that of another order"
            ).format(nonce=names.nonce),
        )
    ]


def _fits(digest: bytes, message: bytes) -> bool:
    return hashlib.sha256(message).digest() == digest


def _put(**values: str) -> Callable[[_Text], _Text]:
    """The change of a text that puts these values into its lines."""
    return lambda text: text._replace(**values)


def _mistakes(slip: _Slip) -> list[ParameterFinding]:
    return [] if slip.mistake is None else [slip.mistake]


def _fourth_slips(parameters: FrontEndParameters, names: _FieldNames, text: _Text) -> Iterator[_Slip]:
    bare = parameters.prepay_id
    of_app = bool(names.prepay_id)
    field = names.prepay_id or names.package

    def slip(signed: str, fault: ParameterFault, what: str, fix: str) -> _Slip:
        return _Slip("fourth", ParameterFinding(fault, field, what, fix), _put(fourth=signed))

    due = bare if of_app else f"prepay_id={bare}"
    if text.fourth != due:
        # why without a mistake: a finding about the field says already that it is handed over in a wrong form
        yield _Slip("fourth", None, _put(fourth=due))
    if of_app:
        yield slip(
            f"prepay_id={bare}",
            ParameterFault.SIGNED_AS_JSAPI,
            _("the signed text ends with prepay_id=…, as for a page or mini program"),
            _("for an app, sign the bare prepay_id in the last line"),
        )
        yield slip(
            "Sign=WXPay",
            ParameterFault.SIGNED_PACKAGE,
            _("the signed text ends with the package, Sign=WXPay"),
            _("for an app, sign the bare prepay_id in the last line; the package is not signed"),
        )
    else:
        yield slip(
            bare,
            ParameterFault.SIGNED_AS_APP,
            _("the signed text ends with the bare prepay_id, as for an app"),
            _("for a page or mini program, sign the whole package, prepay_id=…, in the last line"),
        )
        yield slip(
            "Sign=WXPay",
            ParameterFault.SIGNED_AS_APP,
            _("the signed text ends with Sign=WXPay, the package of an app"),
            _("for a page or mini program, sign the package that is handed over, prepay_id=…"),
        )
    for odd in (f"package=prepay_id={bare}", f"prepay_id={due}", ""):
        yield slip(
            odd,
            ParameterFault.SIGNED_PACKAGE,
            _("the last line of the signed text is not what is handed over in {field}").format(field=field),
            _("sign the very text that is handed over in {field}").format(field=field),
        )


def _appid_slips(names: _FieldNames, facts: KnownFacts, text: _Text) -> Iterator[_Slip]:
    field = names.appid or "appId"
    known = [*facts.appids, text.appid.lower(), *([] if facts.mchid is None else [facts.mchid]), ""]
    for signed in dict.fromkeys(known):
        if signed == text.appid:
            continue
        what = signed or _("nothing")
        finding = ParameterFinding(
            ParameterFault.SIGNED_APPID,
            field,
            _("the first line of the signed text is {signed}, not the AppID {due}").format(signed=what, due=text.appid),
            _("sign the AppID of the page, mini program or app that opens the cashier"),
        )
        yield _Slip("appid", finding, _put(appid=signed))


def _nonce_slips(names: _FieldNames, text: _Text, others: Sequence[str]) -> Iterator[_Slip]:
    nonce = text.nonce
    slips = [
        (signed, _("the nonce was signed in another spelling than {field} has").format(field=names.nonce))
        for signed in (nonce.upper(), nonce.lower(), nonce.replace("-", ""), nonce.strip())
    ]
    slips += [
        (signed, _("the signed nonce is that of a request to the platform, not {field}").format(field=names.nonce))
        for signed in others
    ]
    slips.append(("", _("no nonce was signed")))
    for signed, what in slips:
        if signed != nonce:
            finding = ParameterFinding(
                ParameterFault.SIGNED_NONCE,
                names.nonce,
                what,
                _("make one nonce, sign it, and hand over the same one"),
            )
            yield _Slip("nonce", finding, _put(nonce=signed))


def _timestamp_slips(names: _FieldNames, text: _Text, most_seconds: int) -> Iterator[_Slip]:
    given = text.timestamp
    if re.fullmatch(r"[0-9]{13}", given):
        # why without a mistake: that the field is in milliseconds is told already
        yield _Slip("timestamp", None, _put(timestamp=given[:10]))
    if re.fullmatch(r"[0-9]{10}", given) is None:
        return
    for apart in range(1, most_seconds + 1):
        for signed, when in ((int(given) - apart, _("before")), (int(given) + apart, _("after"))):
            finding = ParameterFinding(
                ParameterFault.SIGNED_TIMESTAMP,
                names.timestamp,
                _("the signed timestamp is {apart} s {when} {field}: the clock was read twice").format(
                    apart=apart, when=when, field=names.timestamp
                ),
                _("read the clock once, sign that, and hand over the same text"),
            )
            yield _Slip("timestamp", finding, _put(timestamp=str(signed)))
    in_milliseconds = ParameterFinding(
        ParameterFault.SIGNED_TIMESTAMP,
        names.timestamp,
        _("the signed timestamp is in milliseconds, {field} in seconds").format(field=names.timestamp),
        _("sign the 10 digits that are handed over"),
    )
    for part in range(1000) if most_seconds > 2 else (0,):
        yield _Slip("timestamp", in_milliseconds, _put(timestamp=f"{given}{part:03}"))


# --- the form of the text


def _layouts(names: _FieldNames, text: _Text) -> Iterator[_Layout]:
    field = names.signature
    feed = _("end each of the four lines with one line feed (0x0A), the last included")
    joined = "\n".join

    def layout(fault: ParameterFault, what: str, fix: str, write: Callable[[_Text], str]) -> _Layout:
        return _Layout(ParameterFinding(fault, field, what, fix), lambda signed: write(signed).encode())

    yield layout(ParameterFault.FINAL_LINE_FEED, _("the last line of the signed text has no line feed"), feed, joined)
    yield layout(
        ParameterFault.FINAL_LINE_FEED,
        _("the signed text has an empty line at its end"),
        feed,
        lambda signed: joined([*signed, "", ""]),
    )
    carriage = _("the lines of the signed text end with CR LF")
    yield layout(ParameterFault.LINE_ENDS, carriage, feed, lambda signed: "\r\n".join([*signed, ""]))
    yield layout(ParameterFault.LINE_ENDS, carriage, feed, "\r\n".join)
    characters = _("the lines of the signed text end with the two characters \\ and n")
    quoted = _("write the line feed itself: \"\\n\" in double quotes in PHP, $'\\n' in a shell")
    yield layout(ParameterFault.LINE_ENDS, characters, quoted, lambda signed: "\\n".join([*signed, ""]))
    yield layout(ParameterFault.LINE_ENDS, characters, quoted, "\\n".join)
    for between, name in (("", _("nothing")), ("&", "&"), (",", ","), (" ", _("a blank")), ("|", "|")):
        what = _("the values were signed with {between} between them").format(between=name)
        yield layout(ParameterFault.LINE_ENDS, what, feed, between.join)
    for order in permutations(range(4)):
        if order != (0, 1, 2, 3):
            yield _in_order(order, names)
    type_too = _("signType was signed as well")
    yield layout(
        ParameterFault.LAYOUT,
        type_too,
        _("sign four lines: AppID, timestamp, nonce, package"),
        lambda signed: joined([*signed, "RSA", ""]),
    )
    for write in (_as_apiv2, _as_apiv2_of_an_app, _as_lines_with_names):
        yield layout(
            ParameterFault.LAYOUT,
            _("names and values were signed, as in APIv2"),
            _("sign the four values alone, each on a line of its own, in the order AppID, timestamp, nonce, package"),
            write,
        )


def _in_order(order: tuple[int, ...], names: _FieldNames) -> _Layout:
    fields = (names.appid or "appId", names.timestamp, names.nonce, names.prepay_id or names.package)
    finding = ParameterFinding(
        ParameterFault.LINE_ORDER,
        names.signature,
        _("the lines were signed in the order {order}").format(order=", ".join(fields[place] for place in order)),
        _("sign them in the order {order}").format(order=", ".join(fields)),
    )
    return _Layout(finding, lambda signed: "".join(f"{signed[place]}\n" for place in order).encode())


def _as_apiv2(signed: _Text) -> str:
    return (
        f"appId={signed.appid}&nonceStr={signed.nonce}&package={signed.fourth}&signType=RSA"
        f"&timeStamp={signed.timestamp}"
    )


def _as_apiv2_of_an_app(signed: _Text) -> str:
    return f"appid={signed.appid}&noncestr={signed.nonce}&package={signed.fourth}&timestamp={signed.timestamp}"


def _as_lines_with_names(signed: _Text) -> str:
    return f"appId={signed.appid}\ntimeStamp={signed.timestamp}\nnonceStr={signed.nonce}\npackage={signed.fourth}\n"
