"""Names of headers: which are the client's own, and how the spec spells one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"  # `re` compiles it for the first call that has a header
_OWN = frozenset(
    {"accept", "authorization", "connection", "cookie", "expect", "host", "keep-alive", "te", "trailer", "upgrade"}
    | {"transfer-encoding", "user-agent"}
)
_OWN_PREFIXES = ("content-", "proxy-", "wechatpay-")


def is_own_header(name: str) -> bool:
    """Whether the client sets this header itself, so that no caller may: it signs, names a key or frames the body."""
    folded = name.lower()
    return folded in _OWN or folded.startswith(_OWN_PREFIXES)


def is_header_name(name: str) -> bool:
    """Whether HTTP has headers of this name."""
    return re.fullmatch(_NAME, name) is not None


# why Any: plain data, which a check has seen or not
def spell_names(given: Mapping[str, Any], documented: list[str]) -> dict[str, Any]:
    """The headers by the names of the spec; HTTP does not tell `idempotency-key` from `Idempotency-Key`."""
    spelt = {name.lower(): name for name in documented}
    return {spelt.get(name.lower(), name) if isinstance(name, str) else name: value for name, value in given.items()}


def find_header(given: Mapping[str, object], name: str) -> object:
    """The value of a header, whatever the case of its name; None without one."""
    return next((value for key, value in given.items() if isinstance(key, str) and key.lower() == name.lower()), None)
