"""Reads what the query of `GET orders` searches for."""

from __future__ import annotations

import re

from wechatpay_sandbox.control.api import ControlRequest, bad_request
from wechatpay_sandbox.stores.order_search import Wanted, Word
from wechatpay_sandbox.stores.orders import STATES
from wechatpay_sandbox.translation import gettext as _

_LONGEST_SEARCH = 100
_MOST_WORDS = 8
_YUAN = re.compile(r"[¥￥]?([0-9]{1,9})(?:\.([0-9]{1,2}))?", re.ASCII)


def read_order_query(request: ControlRequest) -> Wanted:
    """The search of a request. Refusal 400 for values that no order can have.

    `search` has words that all have to occur in a number or the description, or are the amount in yuan; `state` is a
    trade_state, `total` an amount in fen, and `before` the transaction_id of the last order of the page before.
    """
    query = request.query
    state, total, before = query.get("state") or None, query.get("total") or None, query.get("before") or None
    if state is not None and state not in STATES:
        raise bad_request(_("state must be one of {states}").format(states=", ".join(STATES)))
    if total is not None and not re.fullmatch("[0-9]{1,12}", total):
        raise bad_request(_("total must be a whole number of fen"))
    if before is not None and request.sandbox.store.orders.find_by_transaction_id(before) is None:
        raise bad_request(_("before must be the transaction_id of an order; give `next` of the page before"))
    return Wanted(_words(query.get("search", "")), state, None if total is None else int(total), before)


def _words(search: str) -> tuple[Word, ...]:
    words = search.split()
    if len(search) > _LONGEST_SEARCH or len(words) > _MOST_WORDS:
        raise bad_request(
            _("search has at most {words} words and {characters} characters; leave some out").format(
                words=_MOST_WORDS, characters=_LONGEST_SEARCH
            )
        )
    return tuple(Word(text, _fen(text)) for text in words)


def _fen(text: str) -> int | None:
    """The amount that a text such as 28.01 or ¥28 names; None if it names none."""
    found = _YUAN.fullmatch(text)
    return None if found is None else int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))
