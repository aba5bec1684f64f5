"""Reads the parts of a multipart/form-data body."""

from __future__ import annotations

from dataclasses import dataclass

from multipart import MultipartError, MultipartSegment, PushMultipartParser, parse_options_header

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.translation import gettext as _

_MEDIA_TYPE = "multipart/form-data"
_MOST_PARTS = 16


@dataclass(frozen=True, slots=True)
class Part:
    """One part. `media_type` is empty if the part names none."""

    content: bytes
    media_type: str


def read_parts(body: bytes, content_types: list[str]) -> dict[str, Part]:
    """The parts by name; none if the body has another media type. Refusal 400 if the body cannot be read."""
    media_type, options = parse_options_header(content_types[0]) if len(content_types) == 1 else ("", {})
    if media_type != _MEDIA_TYPE:
        return {}
    if "boundary" not in options:
        raise _unreadable(_("Content-Type has no boundary; let the library that writes the parts write this header"))
    parts: dict[str, Part] = {}
    content: list[bytes] = []
    try:
        # why latin1: programs write file names in any encoding, and the part `meta` has the file name that counts
        with PushMultipartParser(options["boundary"], max_segment_count=_MOST_PARTS, header_charset="latin1") as parser:
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
