"""Operations that WeChat Pay has and the spec does not describe, so that their refusal can say so.

undescribed_paths.txt has a line for each, its method and its path template. `python -m checks.undescribed_paths` writes
it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from wechatpay_sandbox.request.route_trie import ArgumentUnreadable, MethodUnknown, PathUnknown, RouteTrie

LIST: Final = Path(__file__).with_name("undescribed_paths.txt")
_ROOT = b"/v3/"


def find_undescribed(method: str, raw_path: bytes) -> str | None:
    """The method and path template of the operation, such as `GET /v3/coupons/{id}`; None if the list has none.

    A base path of another host, such as `/hk`, is no part of a template.
    """
    start = raw_path.find(_ROOT)
    if start < 0:
        return None
    try:
        return _routes().find(method, raw_path[start:]).operation
    except (PathUnknown, MethodUnknown, ArgumentUnreadable):
        return None


@cache
def _routes() -> RouteTrie[str]:
    parts = [line.partition(" ") for line in LIST.read_text(encoding="ascii").splitlines()]
    return RouteTrie((method, path, f"{method} {path}") for method, _, path in parts)
