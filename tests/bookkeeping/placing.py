"""What the tests of the watcher place at a sandbox, and how they look at their own books."""

from __future__ import annotations

from itertools import count
from typing import Any

from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, func, select
from wechatpay_client import Client, Standing

APPID = "wx8888888888888888"
MCHID = "1900000001"
NOWHERE = "http://127.0.0.1:9/notify"
"""Where no notification ever arrives."""

shop = MetaData()
words = Table(
    "shop_words",
    shop,
    Column("id", Integer, primary_key=True),
    Column("subject", Text, nullable=False),
    Column("state", Text),
    Column("resolution", Text),
)
_numbers = count(1)


def fresh(prefix: str) -> str:
    """A number that no other test uses."""
    return f"{prefix}{next(_numbers):016}"


def order(number: str, total: int = 2800) -> dict[str, Any]:
    return {
        "appid": APPID,
        "mchid": MCHID,
        "description": "Coffee",
        "out_trade_no": number,
        "notify_url": NOWHERE,
        "amount": {"total": total},
    }


def place(client: Client, number: str, total: int = 2800) -> None:
    client["v3/pay/transactions/native"].post(json=order(number, total))


def book(standing: Standing, connection: Connection) -> None:
    """The merchant's books: a line for each final word."""
    kind = None if standing.resolution is None else type(standing.resolution).__name__
    values = {"subject": standing.placed.subject, "state": standing.state, "resolution": kind}
    connection.execute(words.insert().values(**values))


def read_books(connection: Connection) -> list[tuple[str, str | None]]:
    """The final words that were booked, in their order."""
    rows = connection.execute(select(words.c.subject, words.c.state).order_by(words.c.id))
    return [(row.subject, row.state) for row in rows]


def count_booked(connection: Connection, number: str) -> int:
    return connection.scalar(select(func.count()).where(words.c.subject == f"out_trade_no={number}")) or 0
