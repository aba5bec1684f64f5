"""Reads the parts of a multipart/form-data body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from multipart import MultipartError, MultipartSegment, PushMultipartParser, parse_options_header

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.translation import gettext as _

_MEDIA_TYPE = "multipart/form-data"
_MOST_PARTS = 16
_USUAL = "application/json"
_MOST_BOUNDARY = 70
"""In characters, by RFC 2046."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part. `media_type` is empty if the part names none."""

    content: bytes
    media_type: str


class Parts(NamedTuple):
    """The parts of a body, by name."""

    by_name: dict[str, Part]
    lacks_boundary: bool = False
    """Whether Content-Type has no boundary, so that the body itself told it."""


_NONE = Parts({})


def read_parts(body: bytes, content_types: Sequence[str]) -> Parts:
    """The parts; none if the body has another media type. Refusal 400 if the body cannot be read.

    Some SDKs send Content-Type without the boundary. The first line of the body then tells it.
    """
    if len(content_types) != 1 or content_types[0] == _USUAL:
        return _NONE
    media_type, options = parse_options_header(content_types[0])
    if media_type != _MEDIA_TYPE:
        return _NONE
    boundary = options.get("boundary")
    if boundary:
        return Parts(_split(body, boundary))
    return Parts(_split(body, _find_boundary(body)), lacks_boundary=True)


def _find_boundary(body: bytes) -> str:
    """The boundary in the first line of a body. Refusal 400 if that line is not one of a boundary."""
    line, ending, _rest = body[: _MOST_BOUNDARY + 4].partition(b"\r\n")
    if not ending or not line.startswith(b"--") or len(line) < 3 or not line.isascii():
        raise _unreadable(_("Content-Type has no boundary; let the library that writes the parts write this header"))
    return line[2:].decode("ascii")


def _split(body: bytes, boundary: str) -> dict[str, Part]:
    parts: dict[str, Part] = {}
    content: list[bytes] = []
    try:
        # why latin1: programs write file names in any encoding, and the part `meta` has the file name that counts
        with PushMultipartParser(boundary, max_segment_count=_MOST_PARTS, header_charset="latin1") as parser:
            for event in parser.parse(body):
                if isinstance(event, MultipartSegment):
                    segment, content = event, []
                elif event is not None:
                    content.append(bytes(event))
                elif segment.name in parts:
                    raise _unreadable(_("two parts have the name {segment}; send one").format(segment=segment.name))
                else:
                    parts[segment.name] = Part(b"".join(content), segment.content_type or "")
    except MultipartError as error:
        raise _unreadable(str(error)) from error
    return parts


def _unreadable(why: str) -> Refusal:
    return Refusal(
        400,
        "PARAM_ERROR",
        _("the multipart body cannot be read: {why}").format(why=why),
        {"field": "", "issue": _("is not multipart/form-data"), "location": "body", "reason": "not-multipart"},
    )
