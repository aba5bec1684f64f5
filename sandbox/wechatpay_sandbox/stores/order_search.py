"""Finds orders by words, state and amount, page by page."""

from __future__ import annotations

from typing import NamedTuple

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.orders import CLOSED, UNPAID, Order, read_order
from wechatpay_sandbox.stores.seed_data import SEED_TRANSACTIONS

# why no table of its own, and no index: each would be written for every order, and a search is a person's at the page.
# From the newest order on, a hundred thousand of them are looked through in a fraction of a second.
_TEXT = """
    lower(orders.out_trade_no || char(10) || orders.transaction_id || char(10)
        || coalesce(orders.combine_out_trade_no, '') || char(10)
        || coalesce(json_extract(orders.request, '$.description'), ''))
"""


class Word(NamedTuple):
    """A part of a number or of the description. As `fen` it is an amount too, unless that is None."""

    text: str
    fen: int | None = None


class Wanted(NamedTuple):
    """What orders are searched for; the defaults want every order."""

    words: tuple[Word, ...] = ()
    """All of them have to occur. Upper and lower case are the same for ASCII letters."""
    state: str | None = None
    """The trade_state at the time of the search."""
    total: int | None = None
    """Fen."""
    before: str | None = None
    """The transaction_id of an order: only those placed before it."""


def search_orders(database: Database, wanted: Wanted, now: float, limit: int) -> list[Order]:
    """The orders wanted, the newest first. The seed orders are left out, since nobody placed them."""
    conditions = [f"orders.transaction_id NOT IN ({', '.join('?' * len(SEED_TRANSACTIONS))})"]
    arguments: list[object] = [*SEED_TRANSACTIONS]
    for word in wanted.words:
        occurs = f"instr({_TEXT}, lower(?)) > 0"
        conditions.append(occurs if word.fen is None else f"({occurs} OR orders.total = ?)")
        arguments += [word.text] if word.fen is None else [word.text, word.fen]
    if wanted.state is not None:
        condition, values = _state_condition(wanted.state, now)
        conditions.append(condition)
        arguments += values
    if wanted.total is not None:
        conditions.append("orders.total = ?")
        arguments.append(wanted.total)
    if wanted.before is not None:
        conditions.append("orders.rowid < (SELECT rowid FROM orders WHERE transaction_id = ?)")
        arguments.append(wanted.before)
    condition = " AND ".join(conditions)
    rows = database.rows(
        f"SELECT * FROM orders WHERE {condition} ORDER BY orders.rowid DESC LIMIT ?",
        (*arguments, limit),
    )
    return [read_order(row) for row in rows]


def _state_condition(state: str, now: float) -> tuple[str, list[object]]:
    """The condition for a state at `now`: an unpaid order closes when its time is up, without a change of its row."""
    if state == CLOSED:
        unpaid = sorted(UNPAID)
        marks = ", ".join("?" * len(unpaid))
        return f"(orders.state = ? OR (orders.state IN ({marks}) AND orders.expires <= ?))", [state, *unpaid, now]
    if state in UNPAID:
        return "(orders.state = ? AND orders.expires > ?)", [state, now]
    return "orders.state = ?", [state]
