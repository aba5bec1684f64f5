"""What a list in pages asks of its caller, in words of Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .escaping import code_span, markdown

MARK = "x-wechatpay-pages"


def describe_pages(operation: Mapping[str, Any]) -> str | None:
    """One sentence for the mark of an operation; None for an operation without one."""
    mark = operation.get(MARK)
    if not isinstance(mark, Mapping):
        return None

    def name(key: str) -> str:
        return code_span(str(mark[key]))

    if "next" in mark:
        how = f"{name('next')} of the reply is the address of the next page"
    elif "token" in mark:
        how = f"give {name('next-token')} of each reply as {name('token')} of the next request, until there is none"
    elif "page" in mark:
        first = markdown(str(mark.get("first", 1)))
        how = f"{name('page')} counts them from {first}, {name('size')} is the most items of one"
    else:
        how = f"{name('offset')} items are left out, {name('limit')} is the most items of one"
    return f"The list in {name('items')} comes in pages: {how}."
