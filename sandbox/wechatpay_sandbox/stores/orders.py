"""Orders, a row for each. A combined order has a row of its own beside those of its parts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from sqlite3 import Connection, Row
from typing import Any, NamedTuple

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.json_column import write_json
from wechatpay_sandbox.stores.order_handles import find_number

NOTPAY = "NOTPAY"
USERPAYING = "USERPAYING"
SUCCESS = "SUCCESS"
REFUND = "REFUND"
CLOSED = "CLOSED"
REVOKED = "REVOKED"
PAYERROR = "PAYERROR"

NOCASH = "NOCASH"
"""The type of a discount that the merchant bears without having paid it in advance."""

_PART = 1000
"""How many orders one query reads."""

STATES = (NOTPAY, USERPAYING, SUCCESS, REFUND, CLOSED, REVOKED, PAYERROR)
UNPAID = frozenset({NOTPAY, USERPAYING, PAYERROR})
PAID = frozenset({SUCCESS, REFUND})

_OTHER_HANDLE = "handle NOT GLOB 'w*'"
"""Whether a handle is neither prepay_id nor code_url, so that it has no transaction_id in it: an index's condition."""

TABLES = (
    # why sub_mchid may be empty but not null: nulls do not count in a UNIQUE constraint
    """
    CREATE TABLE orders (
        transaction_id       TEXT PRIMARY KEY,
        mchid                TEXT NOT NULL,
        sub_mchid            TEXT NOT NULL,
        out_trade_no         TEXT NOT NULL,
        caller               TEXT NOT NULL,
        combine_out_trade_no TEXT,
        operation            TEXT NOT NULL,
        trade_type           TEXT NOT NULL,
        state                TEXT NOT NULL,
        total                INTEGER NOT NULL CHECK (total > 0),
        refunded             INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND total),
        openid               TEXT,
        notify_url           TEXT,
        handle               TEXT NOT NULL,
        placed               REAL NOT NULL,
        expires              REAL NOT NULL,
        paid                 REAL,
        request              TEXT NOT NULL,
        discounts            TEXT,
        UNIQUE (out_trade_no, mchid, sub_mchid)
    ) STRICT
    """,
    "CREATE INDEX orders_by_combination ON orders (combine_out_trade_no) WHERE combine_out_trade_no IS NOT NULL",
    # why only these: a prepay_id and a code_url say which order they open
    f"CREATE UNIQUE INDEX orders_by_token ON orders (handle) WHERE {_OTHER_HANDLE}",
    "CREATE INDEX orders_by_payment ON orders (paid) WHERE paid IS NOT NULL",
    """
    CREATE TABLE combinations (
        combine_out_trade_no   TEXT NOT NULL,
        combine_mchid          TEXT NOT NULL,
        combine_transaction_id TEXT NOT NULL UNIQUE,
        request                TEXT NOT NULL,
        PRIMARY KEY (combine_mchid, combine_out_trade_no)
    ) STRICT
    """,
)

_INSERT = f"INSERT INTO orders VALUES ({', '.join('?' * 19)})"
_PLACE = f"{_INSERT} ON CONFLICT (out_trade_no, mchid, sub_mchid) DO NOTHING"


class Order(NamedTuple):
    """One order, alone or as a part of a combined order. Its fields are the columns, in their order."""

    transaction_id: str
    """The platform's identifier, which replies have only after payment."""
    mchid: str
    """The merchant who is paid or, with `sub_mchid`, its service provider."""
    sub_mchid: str
    """The merchant of a service provider; otherwise empty."""
    out_trade_no: str
    caller: str
    """The merchant that placed the order: `mchid`, or the one that combined several orders."""
    combine_out_trade_no: str | None
    operation: str
    """The operationId of the request that placed the order."""
    trade_type: str
    state: str
    """The stored state. An unpaid order closes at `expires` without a change of this field; see `current_state`."""
    total: int
    """Fen."""
    refunded: int
    """Fen of all refunds that succeeded or are being processed."""
    openid: str | None
    """The user who has to pay or has paid, under the caller's AppID."""
    notify_url: str | None
    handle: str
    """The prepay_id or code_url that opens the payment, or the token that was debited.

    A part of a combined order has its position after a #.
    """
    placed: float
    """Unix seconds, as are the next two."""
    expires: float
    paid: float | None
    request: Mapping[str, Any]
    """The request body that placed the order; of a part, its entry in sub_orders."""
    discounts: Sequence[Mapping[str, Any]] = ()
    """What coupons took off when the order was paid, in the form of promotion_detail."""

    def current_state(self, now: float) -> str:
        """The state at `now` (Unix seconds): CLOSED from `expires` on, if nobody has paid."""
        return CLOSED if self.state in UNPAID and now >= self.expires else self.state

    @property
    def currency(self) -> str:
        """The currency of the merchant and of the user, which is always the same in the sandbox."""
        return str(self.request.get("amount", {}).get("currency", "CNY"))

    @property
    def refundable(self) -> int:
        """Fen that can still be refunded."""
        return self.total - self.refunded

    @property
    def discount(self) -> int:
        """Fen that coupons took off what the user paid."""
        return sum(one["amount"] for one in self.discounts) if self.discounts else 0

    @property
    def settlement(self) -> int:
        """Fen that the merchant received, before fees: a discount that was paid in advance is part of it."""
        return self.total - _unpaid_discount(self.discounts) if self.discounts else self.total


def _unpaid_discount(discounts: Sequence[Mapping[str, Any]]) -> int:
    return sum(one["amount"] for one in discounts if one["type"] == NOCASH)


@dataclass(frozen=True, slots=True)
class Combination:
    """Orders that are paid together."""

    combine_out_trade_no: str
    combine_mchid: str
    combine_transaction_id: str
    request: Mapping[str, Any]
    parts: tuple[Order, ...]


class Orders:
    def __init__(self, database: Database) -> None:
        self._database = database

    def place(self, order: Order) -> Order | None:
        """Add an order whose out_trade_no is new; otherwise the order that has it already."""
        while True:
            if self._database.write(_PLACE, _columns(order)):
                return None
            before = self.find_by_out_trade_no(order.mchid, order.sub_mchid, order.out_trade_no)
            # why again: outside a transaction, another process may have reset the sandbox between the two
            if before is not None:
                return before

    def add(self, order: Order) -> None:
        """Add an order. Raises sqlite3.IntegrityError if its out_trade_no exists."""
        with self._database.transaction() as connection:
            insert_order(connection, order)

    def find_by_out_trade_no(self, mchid: str, sub_mchid: str, out_trade_no: str) -> Order | None:
        return _order(
            self._database.row(
                "SELECT * FROM orders WHERE mchid = ? AND sub_mchid = ? AND out_trade_no = ?",
                (mchid, sub_mchid, out_trade_no),
            )
        )

    def find_by_transaction_id(self, transaction_id: str) -> Order | None:
        return _order(self._database.row("SELECT * FROM orders WHERE transaction_id = ?", (transaction_id,)))

    def find_by_handle(self, handle: str) -> list[Order]:
        """The orders that a prepay_id, code_url or token opens: one, all parts of a combined order, or none."""
        number = find_number(handle)
        if number is None:
            return self._find_by_token(handle)
        order = self.find_by_transaction_id(number)
        if order is None or order.handle not in (handle, f"{handle}#0"):
            return []
        if order.combine_out_trade_no is None:
            return [order]
        combination = self.combination(order.caller, order.combine_out_trade_no)
        return [] if combination is None else list(combination.parts)

    def _find_by_token(self, token: str) -> list[Order]:
        rows = self._database.rows(f"SELECT * FROM orders WHERE handle = ? AND {_OTHER_HANDLE}", (token,))
        return [read_order(row) for row in rows]

    def save(self, order: Order) -> Order:
        """Write the fields of an order that can change: state, refunded sum, payer and time of payment."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE orders SET state = ?, refunded = ?, openid = ?, paid = ? WHERE transaction_id = ?",
                (order.state, order.refunded, order.openid, order.paid, order.transaction_id),
            )
        return order

    def save_discounts(self, order: Order) -> Order:
        """Write what coupons took off."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE orders SET discounts = ? WHERE transaction_id = ?",
                (write_json(order.discounts), order.transaction_id),
            )
        return order

    def latest(self, limit: int) -> list[Order]:
        """The orders placed last, the newest first."""
        rows = self._database.rows("SELECT * FROM orders ORDER BY rowid DESC LIMIT ?", (limit,))
        return [read_order(row) for row in rows]

    def list_by_identifier(self, identifier: str, limit: int) -> list[Order]:
        """The orders of every merchant with this out_trade_no or combine_out_trade_no, the newest first."""
        rows = self._database.rows(
            "SELECT * FROM orders WHERE out_trade_no = ? OR combine_out_trade_no = ? ORDER BY rowid DESC LIMIT ?",
            (identifier, identifier, limit),
        )
        return [read_order(row) for row in rows]

    def list_paid(self, start: float, end: float) -> Iterator[Order]:
        """The orders paid from `start` to before `end` (Unix seconds), in the order of payment."""
        # why in parts: there may be a hundred thousand orders, and the caller looks at one after the other
        last, rowid = start, 0
        while True:
            rows = self._database.rows(
                "SELECT rowid AS place, * FROM orders WHERE paid < ? AND (paid, rowid) > (?, ?) "
                f"ORDER BY paid, rowid LIMIT {_PART}",
                (end, last, rowid),
            )
            for row in rows:
                yield read_order(row[1:])
            if len(rows) < _PART:
                return
            last, rowid = rows[-1]["paid"], rows[-1]["place"]

    def list_expired(self, start: float, end: float) -> list[Order]:
        """The unpaid orders that closed after `start` and until `end` (Unix seconds), in this order."""
        states = ", ".join(f"'{state}'" for state in sorted(UNPAID))
        rows = self._database.rows(
            f"SELECT * FROM orders WHERE state IN ({states}) AND expires > ? AND expires <= ? ORDER BY expires, rowid",
            (start, end),
        )
        return [read_order(row) for row in rows]

    def sub_merchants(self, mchid: str) -> list[str]:
        """Every sub-merchant for which a service provider has placed orders."""
        rows = self._database.rows(
            "SELECT DISTINCT sub_mchid FROM orders WHERE mchid = ? AND sub_mchid <> '' ORDER BY sub_mchid", (mchid,)
        )
        return [row["sub_mchid"] for row in rows]

    def count_settlements(self, mchid: str, sub_mchid: str, end: float) -> list[tuple[int, int]]:
        """Each amount (fen) that the merchant received for orders paid before `end` (Unix seconds), and how often."""
        rows = self._database.rows(
            "SELECT total, discounts, count(*) FROM orders WHERE mchid = ? AND sub_mchid = ? AND paid < ? "
            "GROUP BY total, discounts",
            (mchid, sub_mchid, end),
        )
        return [(total - _unpaid_discount(json.loads(discounts or "[]")), count) for total, discounts, count in rows]

    def add_combination(self, combination: Combination) -> None:
        """Add a combined order with its parts. Raises sqlite3.IntegrityError if an out_trade_no exists."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO combinations VALUES (?, ?, ?, ?)",
                (
                    combination.combine_out_trade_no,
                    combination.combine_mchid,
                    combination.combine_transaction_id,
                    write_json(combination.request),
                ),
            )
            for part in combination.parts:
                self.add(part)

    def combination(self, combine_mchid: str, combine_out_trade_no: str) -> Combination | None:
        with self._database.snapshot():
            return self._combination(
                self._database.row(
                    "SELECT * FROM combinations WHERE combine_mchid = ? AND combine_out_trade_no = ?",
                    (combine_mchid, combine_out_trade_no),
                )
            )

    def find_combination_by_transaction_id(self, combine_transaction_id: str) -> Combination | None:
        with self._database.snapshot():
            return self._combination(
                self._database.row(
                    "SELECT * FROM combinations WHERE combine_transaction_id = ?", (combine_transaction_id,)
                )
            )

    def _combination(self, row: Row | None) -> Combination | None:
        if row is None:
            return None
        parts = self._database.rows(
            "SELECT * FROM orders WHERE caller = ? AND combine_out_trade_no = ? ORDER BY rowid",
            (row["combine_mchid"], row["combine_out_trade_no"]),
        )
        return Combination(
            row["combine_out_trade_no"],
            row["combine_mchid"],
            row["combine_transaction_id"],
            json.loads(row["request"]),
            tuple(read_order(part) for part in parts),
        )


def insert_order(connection: Connection, order: Order) -> None:
    """Add an order inside a transaction. Raises sqlite3.IntegrityError if its out_trade_no exists."""
    connection.execute(_INSERT, _columns(order))


def _columns(order: Order) -> tuple[object, ...]:
    return (*order[:-2], write_json(order.request), write_json(order.discounts) if order.discounts else None)


def _order(row: Row | None) -> Order | None:
    return None if row is None else read_order(row)


def read_order(row: Sequence[Any]) -> Order:
    """The order of a row that has all columns of the table."""
    *columns, request, discounts = row
    return Order._make((*columns, json.loads(request), () if discounts is None else json.loads(discounts)))
