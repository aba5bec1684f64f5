"""Makes one page of a list, by the number of the page or by a token."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from wechatpay_sandbox.reply.refusal import parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.translation import gettext as _

_DEFAULT_LIMIT = 20
_LONGEST_TOKEN = 18
_Item = TypeVar("_Item")


def make_page(request: CheckedRequest, found: Sequence[_Item], view: Callable[[_Item], object]) -> dict[str, object]:
    """The page that `offset` and `limit` of the query name, 20 entries of the first page without them."""
    offset, limit = int(request.query.get("offset", 0)), int(request.query.get("limit", _DEFAULT_LIMIT))
    page = found[offset * limit : (offset + 1) * limit]
    return {"total_count": len(found), "limit": limit, "offset": offset, "data": [view(item) for item in page]}


def make_slice(request: CheckedRequest, found: Sequence[_Item], view: Callable[[_Item], object]) -> dict[str, object]:
    """The entries from the position `offset` of the query on, `limit` of them at most."""
    offset, limit = int(request.query.get("offset", 0)), int(request.query.get("limit", _DEFAULT_LIMIT))
    page = [view(item) for item in found[offset : offset + limit]]
    return {"total_count": len(found), "limit": limit, "offset": offset, "data": page}


def make_token_page(
    request: CheckedRequest, found: Sequence[_Item], name: str, view: Callable[[_Item], object]
) -> dict[str, object]:
    """The page that `page_token` and `page_size` of the query name, with its entries in the field `name`.

    Refusal PARAM_ERROR for a token that no page has told.
    """
    token, size = str(request.query.get("page_token", "0")), int(request.query.get("page_size", _DEFAULT_LIMIT))
    if not (token.isascii() and token.isdigit() and len(token) < _LONGEST_TOKEN):
        raise parameter_error("/page_token", "query", _("is none that a page has told"), reason="unknown")
    begin = int(token)
    page: dict[str, object] = {
        "total_count": len(found),
        name: [view(item) for item in found[begin : begin + size]],
    }
    return page if begin + size >= len(found) else {**page, "next_page_token": str(begin + size)}
