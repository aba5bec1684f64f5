"""A process of a shop: it receives its share of the events, and handles whatever comes. Run as a program by the tests.

    python -m tests.bookkeeping.racer ADDRESS NUMBER PROCESSES EVENTS

Of its events three in ten are those of the process before it, under ids and signatures of their own. It prints a line
for each event that it has acknowledged, after it has.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text
from wechatpay_bookkeeping import Inbox, InboxEvent

from tests.bookkeeping.platform import make_parser, notify, paid

shop = MetaData()
effects = Table("shop_effects", shop, Column("id", Integer, primary_key=True), Column("subject", Text, nullable=False))


def book(event: InboxEvent, connection: Connection) -> None:
    connection.execute(effects.insert().values(subject=event.subject))


def order_numbers(process: int, processes: int, events: int) -> list[int]:
    """The orders whose payment a process is told of."""
    before = (process - 1) % processes
    own = [process * events + place for place in range(events)]
    for place in range(events):
        if place % 10 >= 7:
            own[place] = before * events + place - place % 10  # which the process before is told of as well
    return own


def race(address: str, process: int, processes: int, events: int, tell: Callable[[int], object]) -> None:
    """Receive the events of one process and handle what comes; `tell` is called after each that was acknowledged."""
    parser = make_parser()
    # why retries at once: a database that is busy is no reason to wait here
    inbox = Inbox(address, parser, retry_after=(0,) * 100, lease_seconds=20)
    for number in order_numbers(process, processes, events):
        inbox.receive(parser.parse(*notify(paid(number))))
        tell(number)
        inbox.handle_next(book)
    while inbox.handle_next(book):
        pass
    inbox.engine.dispose()


if __name__ == "__main__":
    race(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), partial(print, flush=True))
