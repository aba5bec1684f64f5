"""What people give as a key: PEM, or what variables, editors and other systems make of it.

All of these mean one thing only, so they are read: line ends that were written out as \\n, or became blanks; base64
without the lines around it; base64 of a whole file; a byte order mark; quotes that came along; DER; and PKCS#12.
"""

from __future__ import annotations

import re
from binascii import Error as NotBase64
from binascii import a2b_base64
from typing import NamedTuple

_BEGIN = b"-----BEGIN"
# why no compiled patterns: who imports this and loads no key should not pay for them
_BLOCK = rb"(?s)-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----"
_WRITTEN_LINE_END = rb"\\r\\n|\\n|\\r"
_BASE64 = rb"[A-Za-z0-9+/]{60,}={0,2}"
_AROUND_BASE64 = r"\\r|\\n|\s"
# base64 of a SEQUENCE of 128 bytes and more, as all keys and certificates are, and of `-----BEGIN`, with a mark or not
_KEY_IN_BASE64 = r"(?:MI|(?:77u/)?LS0tLS1CRUdJTi)[A-Za-z0-9+/]{198,}={0,2}"
_QUOTES = "'\" \t\r\n"
_SEQUENCE = 0x30


class KeyBlock(NamedTuple):
    """A key or certificate as it was given."""

    label: bytes
    """What the BEGIN line calls it; empty without such a line."""
    der: bytes
    """What stands in it; empty for the two older forms of encryption, which only PEM has."""
    pem: bytes
    """The block with those headers; empty for all others."""

    def __repr__(self) -> str:
        return f"KeyBlock(label={self.label!r})"


def holds_key(text: str) -> bool:
    """Whether a setting is a key or certificate itself, and no path."""
    try:
        if "-----BEGIN" in text:
            return True
        return re.fullmatch(_KEY_IN_BASE64, re.sub(_AROUND_BASE64, "", text.strip(_QUOTES))) is not None
    finally:
        del text


def find_blocks(given: bytes) -> list[KeyBlock]:
    """The keys and certificates in what was given, in its order; empty if there is none."""
    text = content = b""
    match = None
    try:
        text = _plain_bytes(given)
        if _BEGIN not in text:
            content = _from_base64(text)
            if _BEGIN not in content:
                return [KeyBlock(b"", content, b"")] if is_der(content) else []
            text = _plain_bytes(content)
        found = []
        for match in re.finditer(_BLOCK, re.sub(_WRITTEN_LINE_END, b"\n", text)):
            if b":" in match[2]:
                found.append(KeyBlock(match[1], b"", match[0]))
            else:
                found.append(KeyBlock(match[1], _from_base64(match[2]), b""))
        return found
    finally:
        del given, text, content, match  # why: a traceback keeps this frame alive, and error reporters print it


def is_der(content: bytes) -> bool:
    """Whether this begins like DER of a key, certificate or PKCS#12 file."""
    return len(content) > 2 and content[0] == _SEQUENCE and content[1] >= 0x80


def is_encrypted(der: bytes) -> bool:
    """Whether a private key is encrypted: a SEQUENCE with an algorithm stands where others have their version."""
    inner = der[_inside(der) :]
    return inner[:1] == b"\x30" and inner[_inside(inner) :][:1] == b"\x06"


def is_pkcs12(der: bytes) -> bool:
    """Whether this is a PKCS#12 file, as apiclient_cert.p12 is: the only one of version 3."""
    start = _inside(der)
    return der[start : start + 3] == b"\x02\x01\x03"


def _inside(der: bytes) -> int:
    """Where the content of a SEQUENCE begins, after its tag and length."""
    return 2 + (der[1] & 0x7F if der[1:2] and der[1] & 0x80 else 0)


def _plain_bytes(given: bytes) -> bytes:
    """The text in UTF-8 without a byte order mark."""
    if given.startswith((b"\xff\xfe", b"\xfe\xff")):  # as Windows' Notepad calls "Unicode"
        return given.decode("utf-16", "replace").encode(errors="replace")
    return given.removeprefix(b"\xef\xbb\xbf")


def _from_base64(text: bytes) -> bytes:
    """The bytes that base64 stands for; DER as it is; empty for anything else."""
    plain = b""
    try:
        if is_der(text):
            return text
        plain = b"".join(re.sub(_WRITTEN_LINE_END, b"\n", text).strip(_QUOTES.encode()).split())
        if re.fullmatch(_BASE64, plain) is None:
            return b""
        try:
            return a2b_base64(plain, strict_mode=True)
        except NotBase64:
            return b""
    finally:
        del text, plain
