"""The faults of a request target, and the differences between the target signed and the one that arrived.

Paths are shown; of a query only the names of its parameters are, since the values may be a person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote_to_bytes

from wechatpay_auth.translation import gettext as _
from wechatpay_auth.translation import mark_text

from .signature_finding import Finding, SignatureFault

_ORIGIN = re.compile(rb"https?://[^/?#]*", re.IGNORECASE)
_SLASHES = re.compile(rb"/{2,}")
_UNENCODED = re.compile(rb"[^\x21-\x7e]|[\"<>]")
_PLACEHOLDER = re.compile(rb"(?:\{|%7B)[a-z_]+(?:\}|%7D)", re.IGNORECASE)
_SIGN_AS_SENT = mark_text(
    "take the target from the request after the HTTP library has built it, and sign those very bytes"
)
_MOST_SHOWN = 160


def target_faults(target: bytes) -> Iterator[Finding]:
    """Each fault of a target by itself."""
    encode = _("percent-encode it (UTF-8) before signing; libraries do it when they send, which is too late")
    if target.lower().startswith((b"http://", b"https://")):
        yield Finding(
            SignatureFault.FULL_URL,
            _("the target is a whole URL"),
            _("send and sign path and query alone, without scheme and host"),
        )
    if b"#" in target:
        yield Finding(
            SignatureFault.FRAGMENT,
            _("the target has a fragment (# and what follows), which is not part of a request"),
            _("leave it out, or write # as %23 if it belongs to a value"),
        )
    if odd := _UNENCODED.search(target):
        what = _("a space") if odd[0] == b" " else _("the byte 0x{byte}").format(byte=odd[0].hex().upper())
        yield Finding(
            SignatureFault.UNENCODED,
            _("the target has {what} in it, at character {start}").format(what=what, start=odd.start() + 1),
            encode,
        )
    if _PLACEHOLDER.search(target.partition(b"?")[0]):
        yield Finding(
            SignatureFault.PLACEHOLDER,
            _("the path still has a {name} in it"),
            _("put the value in its place, percent-encoded, before the path is signed"),
        )


def target_differences(signed: bytes, arrived: bytes, witness: str) -> Iterator[Finding]:
    """Each difference between the two targets. `witness` begins the words for the second: "the platform saw"."""
    origin = _ORIGIN.match(signed)
    if origin is not None and not _ORIGIN.match(arrived):
        yield Finding(
            SignatureFault.FULL_URL,
            _("the whole URL was signed, and {witness} {arrived}").format(
                witness=witness, arrived=display_path(arrived)
            ),
            _("sign path and query alone, without scheme and host"),
        )
        signed = signed[origin.end() :] or b"/"
    if b"#" in signed and b"#" not in arrived:
        yield Finding(
            SignatureFault.FRAGMENT,
            _("a fragment (# and what follows) was signed, which is never sent"),
            _("leave it out of the signed string, or write # as %23 if it belongs to a value"),
        )
        signed = signed.partition(b"#")[0]
    path, mark, query = signed.partition(b"?")
    arrived_path, arrived_mark, arrived_query = arrived.partition(b"?")
    if path != arrived_path:
        yield _path_difference(path, arrived_path, witness)
    if query != arrived_query:
        yield from _query_differences(query, arrived_query, witness)
    elif mark != arrived_mark:
        yield Finding(
            SignatureFault.QUERY,
            _("of an empty query, the ? was signed but did not arrive")
            if mark
            else _("of an empty query, the ? arrived but was not signed"),
            _("send the path without a ? where there is no query, and sign it so"),
        )


def _path_difference(signed: bytes, arrived: bytes, witness: str) -> Finding:
    both = _("the path {signed} was signed, {witness} {arrived}").format(
        signed=display_path(signed), witness=witness, arrived=display_path(arrived)
    )
    if b"{" in signed or b"%7B" in signed.upper():
        return Finding(
            SignatureFault.PLACEHOLDER, both, _("put the values in the place of the {names} before the path is signed")
        )
    if signed.rstrip(b"/") == arrived.rstrip(b"/"):
        return Finding(
            SignatureFault.TRAILING_SLASH,
            _("{both}: they differ in the slash at the end").format(both=both),
            _("write the path as documented, mostly without a slash at its end, in both places"),
        )
    if signed == b"" or b"/" + signed == arrived:
        return Finding(
            SignatureFault.PATH,
            _("{both}: the slash it begins with was not signed").format(both=both),
            _(_SIGN_AS_SENT),
        )
    if _without_dots(signed) == _without_dots(arrived):
        return Finding(
            SignatureFault.DOT_SEGMENTS,
            _("{both}: segments . or .. (or empty ones) were resolved after signing").format(both=both),
            _("write the path without them, and check the values that go into it; {sign_as_sent}").format(
                sign_as_sent=_(_SIGN_AS_SENT)
            ),
        )
    if _decode_path(signed) == _decode_path(arrived):
        how = _("in the case of hex digits") if signed.lower() == arrived.lower() else _("in what is percent-encoded")
        return Finding(
            SignatureFault.PATH_ENCODING,
            _("{both}: they differ only {how}").format(both=both, how=how),
            _(_SIGN_AS_SENT),
        )
    if _decode_path(_decode_path(signed)) == _decode_path(_decode_path(arrived)):
        return Finding(
            SignatureFault.PATH_ENCODING,
            _("{both}: one of them is percent-encoded twice").format(both=both),
            _("give values unencoded to whatever encodes them, or encoded to what does not; and sign what is sent"),
        )
    if signed.startswith(b"/") and arrived.endswith(signed):
        prefix = display_path(arrived.removesuffix(signed))
        return Finding(
            SignatureFault.PATH_PREFIX,
            _("{both}: {prefix} in front of it was not signed").format(both=both, prefix=prefix),
            _(
                "sign the whole path, with the {prefix} of the base URL; or if a proxy adds it, sign what the "
                "proxy sends"
            ).format(prefix=prefix),
        )
    if arrived.startswith(b"/") and signed.endswith(arrived):
        prefix = display_path(signed.removesuffix(arrived))
        return Finding(
            SignatureFault.PATH_PREFIX,
            _("{both}: {prefix} in front of it was removed after signing").format(both=both, prefix=prefix),
            _("sign the path without {prefix}: a proxy or gateway removes it before the platform sees it").format(
                prefix=prefix
            ),
        )
    where = _first_difference(signed, arrived) + 1
    return Finding(
        SignatureFault.PATH,
        _("{both}: they differ from character {where} on").format(both=both, where=where),
        _(_SIGN_AS_SENT),
    )


def _query_differences(signed: bytes, arrived: bytes, witness: str) -> Iterator[Finding]:
    if not signed:
        yield Finding(
            SignatureFault.QUERY_NOT_SIGNED,
            _("the query was not signed: {witness} one with {arrived}").format(
                witness=witness, arrived=_names(_pairs(arrived))
            ),
            _("sign path, ? and query, as they stand in the request line"),
        )
        return
    if not arrived:
        yield Finding(
            SignatureFault.QUERY_LOST,
            _("a query with {signed} was signed, but {witness} none").format(
                signed=_names(_pairs(signed)), witness=witness
            ),
            _("send the query that was signed; httpx drops the one of a URL where params= is given too, even if empty"),
        )
        return
    ours, theirs = _pairs(signed), _pairs(arrived)
    decoded, arrived_decoded = [_decode_pair(pair) for pair in ours], [_decode_pair(pair) for pair in theirs]
    if sorted(decoded) != sorted(arrived_decoded):
        yield _other_values(decoded, arrived_decoded, witness)
        return
    if sorted(ours) != sorted(theirs):
        changed = [pair for pair in ours if pair not in theirs]
        yield Finding(
            SignatureFault.QUERY_ENCODING,
            _(
                "the query was percent-encoded in another way when it was signed than when it was sent: {changed}"
            ).format(changed=_names(changed)),
            _(_SIGN_AS_SENT),
        )
    if decoded != arrived_decoded:
        yield Finding(
            SignatureFault.QUERY_ORDER,
            _("the parameters of the query were signed in another order than they were sent in"),
            _("any order will do, but the same in both places; a mapping without order must be written out once"),
        )


def _other_values(signed: list[bytes], arrived: list[bytes], witness: str) -> Finding:
    only_signed = [pair for pair in signed if pair not in arrived]
    only_arrived = [pair for pair in arrived if pair not in signed]
    parts = []
    if other := [pair for pair in only_arrived if _name(pair) in map(_name, only_signed)]:
        parts.append(_("the value of {other} differs").format(other=_names(other)))
    if missing := [pair for pair in only_signed if _name(pair) not in map(_name, only_arrived)]:
        parts.append(_("{missing} was signed but did not arrive").format(missing=_names(missing)))
    if added := [pair for pair in only_arrived if pair not in other]:
        parts.append(_("{witness} {added} besides").format(witness=witness, added=_names(added)))
    if not parts:
        parts.append(_("a parameter is there more often in one of them"))
    return Finding(
        SignatureFault.QUERY,
        _("the query signed is not the one that arrived: {parts}").format(parts="; ".join(parts)),
        _(_SIGN_AS_SENT),
    )


def _pairs(query: bytes) -> list[bytes]:
    return query.split(b"&")


def _decode_pair(pair: bytes) -> bytes:
    return unquote_to_bytes(pair.replace(b"+", b" "))


def _name(pair: bytes) -> bytes:
    return pair.partition(b"=")[0]


def _names(pairs: Iterable[bytes]) -> str:
    """The names of parameters, at most five."""
    names = list(dict.fromkeys(_text(_name(pair), 40) or _("a parameter without name") for pair in pairs))
    return ", ".join(names[:5]) + (_(" and {more} more").format(more=len(names) - 5) if len(names) > 5 else "")


def _decode_path(path: bytes) -> bytes:
    return unquote_to_bytes(path)


def _without_dots(path: bytes) -> bytes:
    kept: list[bytes] = []
    segments = _SLASHES.sub(b"/", path).split(b"/")
    for segment in segments:
        if segment == b"..":
            if len(kept) > 1:
                kept.pop()
        elif segment != b".":
            kept.append(segment)
    if segments[-1] in (b".", b".."):
        kept.append(b"")
    return b"/".join(kept)


def _first_difference(one: bytes, other: bytes) -> int:
    pairs = zip(one, other, strict=False)
    return next((index for index, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def display_path(path: bytes) -> str:
    """A path for a message, on one line and of limited length."""
    return _text(path, _MOST_SHOWN)


def _text(data: bytes, limit: int) -> str:
    return display_text(data.decode(errors="backslashreplace"), limit)


def display_text(text: str, limit: int) -> str:
    """Foreign text for a message: its control characters are escaped, and it is cut after `limit` characters."""
    safe = "".join(character if character.isprintable() else ascii(character)[1:-1] for character in text[:limit])
    return safe + "…" if len(text) > limit else safe
