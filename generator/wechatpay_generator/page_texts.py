"""What a list in pages asks of its caller, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

MARK = "x-wechatpay-pages"


def describe_pages(operation: Mapping[str, Any]) -> str | None:
    """One sentence for the mark of an operation; None for an operation without one."""
    mark = operation.get(MARK)
    if not isinstance(mark, Mapping):
        return None
    if "next" in mark:
        how = f"`{mark['next']}` of the reply is the address of the next page"
    elif "token" in mark:
        how = f"give `{mark['next-token']}` of each reply as `{mark['token']}` of the next request, until there is none"
    elif "page" in mark:
        how = f"`{mark['page']}` counts them from {mark.get('first', 1)}, `{mark['size']}` is the most items of one"
    else:
        how = f"`{mark['offset']}` items are left out, `{mark['limit']}` is the most items of one"
    return f"The list in `{mark['items']}` comes in pages: {how}."
