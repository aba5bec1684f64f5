"""Two strings to sign against each other: the one that was signed, and the one that follows from what arrived.

No finding holds any part of a body: only lengths, positions, and the kind of difference.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from wechatpay_auth.translation import gettext as _
from wechatpay_auth.translation import mark_text, ngettext

from .body_rewriting import rewritings
from .signature_finding import Finding, SignatureFault
from .target_difference import display_text, target_differences

_ONE_BODY = mark_text("serialise once, keep the bytes, sign them and send them (httpx: content=, not json=)")


class Arrived(NamedTuple):
    """A request as it arrived, as far as that is known. A field is None if it is unknown."""

    method: str | None
    target: bytes | None
    timestamp: str | None
    nonce: str | None
    body: bytes | None
    """The beginning of the body, or all of it."""
    body_length: int | None
    """The length of the whole body, in bytes."""

    def __repr__(self) -> str:
        return f"Arrived(method={self.method!r}, body_length={self.body_length!r})"

    @property
    def is_whole(self) -> bool:
        """Whether `body` is the whole body."""
        return self.body is not None and len(self.body) == self.body_length


def read_sign_information(sign_information: Mapping[str, object]) -> Arrived:
    """Read what the platform shows of a request in a SIGN_ERROR.

    That is method, url, truncated_sign_message and sign_message_length. A field that is missing or of another type
    counts as unknown.
    """
    method, url = (_text(sign_information.get(name)) for name in ("method", "url"))
    length = sign_information.get("sign_message_length")
    if isinstance(length, str) and length.isascii() and length.isdigit():
        length = int(length[:12])
    message = _text(sign_information.get("truncated_sign_message")) or ""
    if "\n" not in message:
        message = message.replace("\\n", "\n")
    lines = message.split("\n", 4)
    if len(lines) < 5:
        return Arrived(method, None if url is None else url.encode(), None, None, None, None)
    head = sum(len(line.encode()) + 1 for line in lines[:4])
    body, body_length = _body_beginning(lines[4], length - head if isinstance(length, int) else None)
    return Arrived(method or lines[0], (url or lines[1]).encode(), lines[2], lines[3], body, body_length)


_HALF = re.compile("[\ud800-\udfff]")


def _body_beginning(rest: str, length: int | None) -> tuple[bytes, int | None]:
    """The body's known beginning and its length, from what follows the fourth line and how long that is in full."""
    # why: where a character was cut in two, or is none, a replacement stands for it
    whole = "\ufffd" not in rest
    beginning = rest.partition("\ufffd")[0].encode()
    # why: the platform puts a line feed behind the cut too, so the last one tells nothing of the body
    beginning = beginning.removesuffix(b"\n") if whole else beginning
    if length is None or length < 1:
        return beginning, 0 if rest == "\n" else None
    return beginning[: length - 1], length - 1


def _text(value: object) -> str | None:
    # why replaced: JSON can write half of a surrogate pair, which has no bytes and is no character either
    return _HALF.sub("\ufffd", value) if isinstance(value, str) and value else None


class _Parts(NamedTuple):
    method: bytes
    target: bytes
    timestamp: bytes
    nonce: bytes
    body: bytes


def differences(signed: bytes, arrived: Arrived, witness: str) -> list[Finding]:
    """Everything in which the signed string differs from what it should have been, in the order of its lines.

    `witness` says who tells what arrived: "the platform saw", "the request has".
    """
    findings: list[Finding] = []
    parts = _read(signed, findings)
    if parts is None:
        return findings
    method = parts.method.decode("latin-1")
    if arrived.method is not None and method != arrived.method:
        case = _(" (it is signed in upper case)") if method.upper() == arrived.method.upper() else ""
        findings.append(
            Finding(
                SignatureFault.METHOD,
                _("the method {method} was signed, {witness} {arrived}{case}").format(
                    method=display_text(method, 20),
                    witness=witness,
                    arrived=display_text(arrived.method, 20),
                    case=case,
                ),
                _("sign the method that is sent, in upper case; a redirect turns a POST into a GET, so follow none"),
            )
        )
    # why latin-1: some tell bytes beyond ASCII so; then they are no difference
    if arrived.target not in (None, parts.target, parts.target.decode("latin-1").encode()):
        findings += target_differences(parts.target, arrived.target, witness)
    findings += _header_differences(parts, arrived)
    findings += _body_differences(parts.body, arrived, witness)
    return findings


def _read(signed: bytes, findings: list[Finding]) -> _Parts | None:
    """The five lines of a signed string. What is wrong with the lines as such is added to `findings`."""
    if b"\n" not in signed and b"\\n" in signed:
        findings.append(
            Finding(
                SignatureFault.LINE_ENDS,
                _("the lines end with the two characters \\ and n instead of a line feed"),
                _(
                    "write the line feed itself: \"\\n\" in double quotes in PHP and the shell's $'…', byte 0x0A "
                    "elsewhere"
                ),
            )
        )
        signed = signed.replace(b"\\n", b"\n")
    lines = signed.split(b"\n", 4)
    if len(lines) > 1 and all(line.endswith(b"\r") for line in lines[:-1][:4]):
        findings.append(
            Finding(
                SignatureFault.LINE_ENDS,
                _("the lines end with CR LF instead of LF"),
                _("end each of the five lines with one line feed (0x0A) and no carriage return"),
            )
        )
        lines = [line.removesuffix(b"\r") for line in lines[:-1]] + [lines[-1]]
        if lines[-1].endswith(b"\r\n"):
            lines[-1] = lines[-1][:-2] + b"\n"
    if _is_seconds(lines[0]):
        findings.append(
            Finding(
                SignatureFault.LAYOUT,
                _("the signed string begins with the timestamp, as that of a reply does"),
                _("the lines of a request are method, path with query, timestamp, nonce, body"),
            )
        )
        if len(lines) < 5 or not lines[2].isalpha():
            return None
        lines = [lines[2], lines[3], lines[0], lines[1], lines[4]]
    if len(lines) < 4:
        findings.append(
            Finding(
                SignatureFault.LAYOUT,
                ngettext(
                    "the signed string has {count} line instead of five",
                    "the signed string has {count} lines instead of five",
                    len(lines),
                ).format(count=len(lines)),
                _("its lines are method, path with query, timestamp, nonce, body; a line feed after each"),
            )
        )
        return None
    if _is_seconds(lines[3]) and not _is_seconds(lines[2]):
        findings.append(
            Finding(
                SignatureFault.LAYOUT,
                _("nonce and timestamp were signed in the wrong order"),
                _("the third line is the timestamp, the fourth the nonce"),
            )
        )
        lines[2], lines[3] = lines[3], lines[2]
    rest = lines[4] if len(lines) == 5 else b""
    if not rest.endswith(b"\n"):
        findings.append(
            Finding(
                SignatureFault.FINAL_LINE_FEED,
                _("the line feed after the last line was not signed"),
                _(
                    "end all five lines with a line feed, the body's too; without a body the string ends with two of "
                    "them"
                ),
            )
        )
    return _Parts(lines[0], lines[1], lines[2], lines[3], rest.removesuffix(b"\n"))


def _is_seconds(line: bytes) -> bool:
    return line.isdigit() and len(line) in (10, 13)


def _header_differences(parts: _Parts, arrived: Arrived) -> Iterator[Finding]:
    for fault, name, signed, seen in (
        (SignatureFault.TIMESTAMP, "timestamp", parts.timestamp, arrived.timestamp),
        (SignatureFault.NONCE, "nonce_str", parts.nonce, arrived.nonce),
    ):
        text = signed.decode("latin-1")
        if seen is not None and text != seen:
            yield Finding(
                fault,
                _("{name} {text} was signed, but the Authorization header has {seen}").format(
                    name=name, text=display_text(text, 40), seen=display_text(seen, 40)
                ),
                _("make timestamp and nonce once for each request, and use them in the signed string and the header"),
            )


def _body_differences(signed: bytes, arrived: Arrived, witness: str) -> Iterator[Finding]:
    length, beginning = arrived.body_length, arrived.body or b""
    size = len(signed)
    if length in (size, None) and signed.startswith(beginning):
        return
    if length == 0:
        yield Finding(
            SignatureFault.BODY_LOST,
            _("a body of {size} bytes was signed, but {witness} an empty one").format(size=size, witness=witness),
            _(
                "send the body that was signed: some libraries and proxies drop the body of a GET or DELETE, and "
                "redirects drop that of a POST"
            ),
        )
    elif not signed:
        yield Finding(
            SignatureFault.BODY_NOT_SIGNED,
            _("an empty body was signed, but {witness} one of {length}").format(witness=witness, length=_bytes(length)),
            _("sign the body, not its absence: {one_body}").format(one_body=_(_ONE_BODY)),
        )
    elif signed.startswith(b"--") and b"form-data" in signed[:1000]:
        yield Finding(
            SignatureFault.MULTIPART,
            _("the whole multipart body was signed"),
            _("of an upload, sign the JSON text of its part meta alone"),
        )
    elif (how := _rewritten(signed, arrived)) is not None:
        yield Finding(
            SignatureFault.BODY_REWRITTEN,
            _("a body of {size} bytes was signed, {witness} one of {length}: {how}").format(
                size=size, witness=witness, length=_bytes(length), how=how
            ),
            _(_ONE_BODY),
        )
    else:
        yield Finding(SignatureFault.BODY, _describe_change(signed, beginning, length, arrived, witness), _(_ONE_BODY))


def _rewritten(signed: bytes, arrived: Arrived) -> str | None:
    """Words for the way in which the signed body was written anew before it arrived; None if it was not."""
    if arrived.body_length is None or arrived.body is None:
        return None
    fitting = [
        how for how, other in rewritings(signed) if len(other) == arrived.body_length and other.startswith(arrived.body)
    ]
    if arrived.is_whole:
        if fitting:
            return _("it is the same body {fitting}").format(fitting=fitting[0])
        if _same_json(signed, arrived.body):
            return _("it is the same JSON, written in another way (white space, order of keys, or escapes)")
        return None
    # why "may": only its beginning and its length are known
    return _("it may be the same body {fitting}").format(fitting=_(", or ").join(fitting[:3])) if fitting else None


def _same_json(one: bytes, other: bytes) -> bool:
    try:
        return bool(json.loads(one) == json.loads(other))
    except (ValueError, RecursionError):
        return False


def _describe_change(signed: bytes, beginning: bytes, length: int | None, arrived: Arrived, witness: str) -> str:
    same = next(
        (index for index, (a, b) in enumerate(zip(signed, beginning, strict=False)) if a != b),
        min(len(signed), len(beginning)),
    )
    if length == len(signed):
        sizes = _("the body that was signed is not the one {witness}, though both have {length}").format(
            witness=witness, length=_bytes(length)
        )
    else:
        sizes = _("a body of {count} bytes was signed, {witness} one of {length}").format(
            count=len(signed), witness=witness, length=_bytes(length)
        )
    if same == len(beginning) and not arrived.is_whole:
        return _("{sizes}; the first {same} bytes, all that is shown, are the same").format(sizes=sizes, same=same)
    return _("{sizes}; the first difference is at byte {same}").format(sizes=sizes, same=same + 1)


def _bytes(length: int | None) -> str:
    return (
        _("unknown length")
        if length is None
        else ngettext("{length} byte", "{length} bytes", length).format(length=length)
    )
