"""What happened to the body of a notification on its way, when its signature does not hold over what arrived.

Usual alterations are undone one after another, until the signature holds over the result. That is said, and nothing
else: what was found is never accepted, since who verifies one text and reads another can be deceived.
"""

from __future__ import annotations

import json
import zlib
from binascii import Error as NotBase64
from binascii import a2b_base64
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .translation import gettext as _

MOST_BYTES = 64 * 1024
"""The most bytes of a body, also of one that was decompressed, in which an alteration is looked for."""
SECONDS_BETWEEN = 60.0
"""How long a parser waits before it looks again, so that nobody can keep it busy."""

_BOM = b"\xef\xbb\xbf"
_ORDER = ("id", "create_time", "resource_type", "event_type", "summary", "resource")
_ORDER_OF_RESOURCE = ("original_type", "algorithm", "ciphertext", "associated_data", "nonce")


def find_alteration(body: bytes, holds: Callable[[bytes], bool]) -> str | None:
    """What was done to the body, as the end of a sentence; None if none of the usual alterations explains it.

    `holds` says whether the signature holds over a body.
    """
    if not body or len(body) > MOST_BYTES:
        return None
    tried = {body}
    for what, before in _alterations(body):
        if before not in tried and len(before) <= MOST_BYTES:
            tried.add(before)
            if holds(before):
                return what
    return None


def _alterations(body: bytes) -> Iterator[tuple[str, bytes]]:
    """What may have been done, and the body as it would have been before."""
    yield _("white space was added or cut off around it"), body.strip()
    yield _("white space was added or cut off around it"), body + b"\n"
    yield _("a byte order mark was put before it"), body.removeprefix(_BOM).strip()
    yield _("its line ends were changed"), body.replace(b"\r\n", b"\n")
    decoded = _from_base64(body)
    if decoded is not None:
        yield (
            _("it is in base64, as gateways hand bodies on (isBase64Encoded); decode it first"),
            decoded,
        )
    inflated = _decompress(decoded or body)
    if inflated is not None:
        yield _("it was compressed (Content-Encoding: gzip); decompress it first"), inflated
    # why before JSON: a text that is written anew comes out in UTF-8, and would be taken for the cause
    yield from _charset_alterations(body)
    for text in _texts(body):
        yield from _json_alterations(text)


def _from_base64(body: bytes) -> bytes | None:
    try:
        return a2b_base64(b"".join(body.strip(b'"').split()), strict_mode=True)
    except NotBase64:
        return None


def _decompress(body: bytes) -> bytes | None:
    if not body.startswith(b"\x1f\x8b"):
        return None
    reader = zlib.decompressobj(wbits=31)
    try:
        inflated = reader.decompress(body, MOST_BYTES)
    except zlib.error:
        return None
    return inflated if reader.eof else None


def _texts(body: bytes) -> Iterator[str]:
    for charset in ("utf-8-sig", "gbk"):
        try:
            yield body.decode(charset)
        except UnicodeDecodeError:
            continue
        return


def _json_alterations(text: str) -> Iterator[tuple[str, bytes]]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return
    if isinstance(value, str):
        yield _("it was made a JSON text inside of JSON"), value.encode(errors="replace")
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return
    if not isinstance(value, dict):
        return
    if isinstance(value.get("body"), str):
        yield from _event_alterations(value)
        return
    what = _("its JSON was parsed and written anew; pass on the bytes that arrived, before anything parses them")
    for ordered in (value, _in_order(value)):
        for spaces in ((",", ":"), (", ", ": ")):
            for is_escaped in (False, True):
                yield what, json.dumps(ordered, ensure_ascii=is_escaped, separators=spaces).encode(errors="replace")
    blanks = _with_plus(value)
    if blanks is not None:
        what = _("it was decoded as a form, by which each + became a blank; pass on the bytes that arrived")
        yield what, json.dumps(blanks, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")


def _event_alterations(event: Mapping[str, Any]) -> Iterator[tuple[str, bytes]]:
    """The body inside the event of a gateway."""
    inside = event["body"].encode(errors="replace")
    what = _("this is the whole event of a gateway; pass its headers, and its body alone")
    yield what, inside
    decoded = _from_base64(inside)
    if decoded is not None:
        yield what, decoded


def _in_order(value: Mapping[str, Any]) -> dict[str, Any]:
    """The members in the order in which the platform writes them, which sorting has lost."""
    ordered = {name: value[name] for name in (*_ORDER, *value) if name in value}
    resource = ordered.get("resource")
    if isinstance(resource, dict):
        names = (*_ORDER_OF_RESOURCE, *resource)
        ordered["resource"] = {name: resource[name] for name in names if name in resource}
    return ordered


def _with_plus(value: Mapping[str, Any]) -> dict[str, Any] | None:
    resource = value.get("resource")
    if not isinstance(resource, dict) or not isinstance(resource.get("ciphertext"), str):
        return None
    ciphertext = resource["ciphertext"].replace(" ", "+")
    times = {"create_time": value["create_time"].replace(" ", "+")} if isinstance(value.get("create_time"), str) else {}
    return {**value, **times, "resource": {**resource, "ciphertext": ciphertext}}


def _charset_alterations(body: bytes) -> Iterator[tuple[str, bytes]]:
    for what, read_as, written_as in (
        (_("it was converted from UTF-8 to GBK"), "gbk", "utf-8"),
        (_("it was converted from UTF-8 to UTF-16"), "utf-16", "utf-8"),
        (_("its UTF-8 was read as Latin-1 and written as UTF-8 again"), "utf-8", "latin-1"),
        (_("its UTF-8 was read as Windows-1252 and written as UTF-8 again"), "utf-8", "cp1252"),
        (_("its UTF-8 was read as GBK and written as UTF-8 again"), "utf-8", "gbk"),
        (_("its UTF-8 was read as GBK and written as UTF-8 again"), "utf-8", "gb18030"),
    ):
        try:
            yield what, body.decode(read_as).encode(written_as)
        except UnicodeError:
            continue
