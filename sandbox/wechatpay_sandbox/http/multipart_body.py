"""The parts of a multipart/form-data body."""

from __future__ import annotations

from dataclasses import dataclass

from multipart import MultipartError, MultipartSegment, PushMultipartParser, parse_options_header

from wechatpay_sandbox.reply.refusal import Refusal

_MEDIA_TYPE = "multipart/form-data"
_MOST_PARTS = 16


@dataclass(frozen=True, slots=True)
class Part:
    """One part as it arrived; `media_type` is empty where it does not say."""

    content: bytes
    media_type: str


def read_parts(body: bytes, content_types: list[str]) -> dict[str, Part]:
    """The parts by name; empty where the body is declared as anything else. Refusal 400 where it cannot be read."""
    media_type, options = parse_options_header(content_types[0]) if len(content_types) == 1 else ("", {})
    if media_type != _MEDIA_TYPE:
        return {}
    if "boundary" not in options:
        raise _unreadable("its Content-Type has no boundary; leave that header to what writes the parts")
    parts: dict[str, Part] = {}
    content: list[bytes] = []
    try:
        # why latin1: programs write file names in any encoding, and the name that counts stands in meta
        with PushMultipartParser(options["boundary"], max_segment_count=_MOST_PARTS, header_charset="latin1") as parser:
            for event in parser.parse(body):
                if isinstance(event, MultipartSegment):
                    segment, content = event, []
                elif event is not None:
                    content.append(bytes(event))
                elif segment.name in parts:
                    raise _unreadable(f"two parts are named {segment.name}")
                else:
                    parts[segment.name] = Part(b"".join(content), segment.content_type or "")
    except MultipartError as error:
        raise _unreadable(str(error)) from error
    return parts


def _unreadable(why: str) -> Refusal:
    return Refusal(
        400,
        "PARAM_ERROR",
        f"the multipart body cannot be read: {why}",
        {"field": "", "issue": "is not multipart/form-data", "location": "body"},
    )
