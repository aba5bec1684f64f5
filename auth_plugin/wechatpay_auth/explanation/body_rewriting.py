"""The ways in which programs, unasked, write a body anew between signing and sending it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product

from wechatpay_auth.translation import gettext as _
from wechatpay_auth.translation import mark_text

_MOST_BYTES_OF_JSON = 256 * 1024  # why: forty ways of writing it are tried, in the course of an exception
_BOM = b"\xef\xbb\xbf"


def rewritings(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Bodies that this one may have become, each with words for the change. All differ from the body and each other."""
    found = {body}
    for how, other in _rewritings(body):
        if other not in found:
            found.add(other)
            yield how, other


def _rewritings(body: bytes) -> Iterator[tuple[str, bytes]]:
    yield _("with a line feed at its end"), body + b"\n"
    yield _("without the white space at its end"), body.rstrip()
    yield _("without the white space around it"), body.strip()
    yield _("with CR LF line ends"), body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    yield _("with LF line ends"), body.replace(b"\r\n", b"\n")
    yield _("without its byte order mark"), body.removeprefix(_BOM)
    yield _("with a byte order mark"), _BOM + body
    if len(body) <= _MOST_BYTES_OF_JSON:
        yield from _json_rewritings(body)
    yield from _re_encoded(body)


def _re_encoded(body: bytes) -> Iterator[tuple[str, bytes]]:
    try:
        text = body.decode()
    except UnicodeDecodeError:
        try:
            yield _("in UTF-8 instead of GBK"), body.decode("gbk").encode()
        except UnicodeDecodeError:
            return
        return
    yield _("in GBK instead of UTF-8"), text.encode("gbk", "replace")
    yield _("encoded in UTF-8 twice"), body.decode("latin-1").encode()
    yield _("with ? for what Latin-1 lacks"), text.encode("latin-1", "replace")


def _json_rewritings(body: bytes) -> Iterator[tuple[str, bytes]]:
    try:
        text = body.decode("utf-8-sig")
        value = json.loads(text)
        if isinstance(value, str):
            # why: a text of JSON inside of JSON is a body that was serialised twice, and was perhaps signed before that
            yield _("serialised once instead of twice"), value.encode(errors="replace")
        for how, written in _json_writings(value, not text.isascii() or "\\u" in text):
            yield how, written.encode(errors="replace")
            yield _("{how}, a line feed at its end").format(how=how), written.encode(errors="replace") + b"\n"
    except (ValueError, RecursionError):
        return  # not JSON, or too deep to be written
    yield _("serialised twice, as a JSON text"), json.dumps(text, ensure_ascii=False).encode(errors="replace")
    yield _("serialised twice, as a JSON text with \\u escapes"), json.dumps(text).encode()


def _json_writings(value: object, beyond_ascii: bool) -> Iterator[tuple[str, str]]:
    for (spaces, separators, indent), escaped, in_order in product(_SPACES, (False, True), (False, True)):
        written = json.dumps(value, ensure_ascii=escaped, sort_keys=in_order, separators=separators, indent=indent)
        how = _("as JSON {spaces}").format(spaces=_(spaces))
        if in_order:
            how += _(", keys in alphabetical order")
        if beyond_ascii:
            how += _(", \\u escapes for what is not ASCII") if escaped else _(", no \\u escapes")
        yield how, written
        yield _("{how}, / written \\/ (as PHP does)").format(how=how), written.replace("/", "\\/")
        html = written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
        yield _("{how}, < > & written as \\u escapes (as Go does)").format(how=how), html


_SPACES: tuple[tuple[str, tuple[str, str], int | None], ...] = (
    (mark_text("without spaces"), (",", ":"), None),
    (mark_text("with spaces after commas and colons"), (", ", ": "), None),
    (mark_text("indented by 2"), (",", ": "), 2),
    (mark_text("indented by 4"), (",", ": "), 4),
)
