# Generated from spec/ by `make generate`. Do not edit.
"""Headers that a caller gives, as they are sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from wechatpay_auth.errors import NotSent

from .header_names import is_header_name, is_own_header
from .translation import gettext as _
from .wire import exact_text

_VALUE = r"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?"  # `re` compiles it for the first call that has a header


# why Any: plain data, which a check has seen or not
def refuse_own_headers(id: str, headers: Mapping[str, Any]) -> None:
    """Raises NotSent for a header that the client sets itself, or that HTTP has not."""
    for name in headers:
        if not is_header_name(name) or is_own_header(name):
            raise NotSent(
                _(
                    "{id}: the header {name!r} is not for the caller: the client sets it itself, or HTTP has none"
                ).format(id=id, name=name)
            )


def write_headers(id: str, headers: Mapping[str, Any]) -> list[tuple[bytes, bytes]]:
    """The headers as they are sent. Raises NotSent for a value that no header has."""
    lines = []
    for name, value in headers.items():
        text = _write_value(value)
        if text is None:
            raise NotSent(
                _("{id}: the header {name} takes printable ASCII without a space at either end").format(
                    id=id, name=name
                )
            )
        lines.append((name.encode("ascii"), text.encode("ascii")))
    return lines


def _write_value(value: object) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if not isinstance(value, str):
        return None
    text = exact_text(value)
    return text if re.fullmatch(_VALUE, text) else None
