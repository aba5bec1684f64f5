"""Many processes on one inbox, and processes that are killed: each event is handled once, and none is lost."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select
from wechatpay_bookkeeping import Inbox

from tests.bookkeeping.platform import make_parser, platform_key
from tests.bookkeeping.racer import book, effects, order_numbers, race, shop
from tests.profiles import is_quick

ROOT = Path(__file__).parents[2]
PROCESSES = 8
EVENTS = 100 if is_quick() else 2000
KILLS = 20 if is_quick() else 200
_TIMEOUT = 600


@pytest.fixture
def books(database: str) -> str:
    """A database with the tables of the inbox and of the shop."""
    inbox = open_inbox(database)
    inbox.create_tables()
    shop.create_all(inbox.engine)
    inbox.engine.dispose()
    return database


def open_inbox(database: str) -> Inbox:
    return Inbox(database, make_parser(), retry_after=(0,) * 100)


def start(database: str, process: int, processes: int, events: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.bookkeeping.racer", database, str(process), str(processes), str(events)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def booked(database: str) -> Counter[str]:
    inbox = open_inbox(database)
    with inbox.engine.begin() as connection:
        found = Counter(connection.execute(select(effects.c.subject)).scalars())
    inbox.engine.dispose()
    return found


def subject(number: int) -> str:
    return f"out_trade_no=ORDER{number:08}"


def test_eight_processes_handle_each_event_once(books: str) -> None:
    running = [start(books, process, PROCESSES, EVENTS) for process in range(PROCESSES)]
    acknowledged = [int(line) for racer in running for line in racer.communicate(timeout=_TIMEOUT)[0].split()]
    assert [racer.returncode for racer in running] == [0] * PROCESSES
    assert len(acknowledged) == PROCESSES * EVENTS
    distinct = {number for process in range(PROCESSES) for number in order_numbers(process, PROCESSES, EVENTS)}
    assert len(distinct) < PROCESSES * EVENTS
    assert booked(books) == Counter(map(subject, distinct))
    inbox = open_inbox(books)
    counts = inbox.count()
    assert (counts.handled, counts.waiting, counts.dead) == (len(distinct), 0, 0)
    inbox.engine.dispose()


def test_processes_killed_at_any_moment_lose_and_repeat_nothing(books: str) -> None:
    """A database that was told to commit has the events that were acknowledged, and effects and claims agree."""
    # why a seed that is printed: pytest shows it if the test fails
    seed = random.randrange(1 << 32)
    print("seed", seed)
    moments = random.Random(seed)
    acknowledged: set[int] = set()
    platform_key()  # why here: the children would each make one
    for killed in range(KILLS):
        acknowledged |= race_and_kill(books, killed, moments.uniform(0.0, 0.25))
    inbox = Inbox(books, make_parser(), retry_after=(0,) * 100, clock=lambda: time.time() + 60)
    while inbox.handle_next(book):
        pass
    counts = inbox.count()
    inbox.engine.dispose()
    found = booked(books)
    assert acknowledged, "no process got as far as to acknowledge an event"
    assert {subject(number) for number in acknowledged} <= found.keys()
    assert set(found.values()) == {1}
    assert (counts.handled, counts.waiting, counts.dead) == (len(found), 0, 0)


def race_and_kill(database: str, number: int, seconds: float) -> set[int]:
    """The events that a forked process acknowledged before it was killed."""
    readable, writable = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(readable)
            race(database, number, KILLS + 1, 500, lambda event: os.write(writable, b"%d\n" % event))
        finally:
            os._exit(1)
    os.close(writable)
    with open(readable, encoding="ascii") as told:
        time.sleep(seconds)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        return {int(line) for line in told.read().rpartition("\n")[0].split()}
