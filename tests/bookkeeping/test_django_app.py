"""Inbox and watcher in Django: their app, their admin, and transactions that they share with the merchant's models."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from wechatpay_bookkeeping import Inbox

from checks.services.postgres import running_postgres
from tests.bookkeeping.platform import make_parser, notification, paid

ROOT = Path(__file__).parents[2]


def test_a_shop_in_django(database: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bookkeeping.django_program", database],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "migrated",
        "watched 0",
        "answer 204",
        "answer 401",  # a replay
        "stored 1 out_trade_no=ORDER00000001",
        "failed 0 waiting 1 HandlerFailed: no such order",
        "handled True out_trade_no=ORDER00000001 handled",
        "undone with the request 2",
        "listed True False",
        "shown 200",
        "skip True 1",
        "replay True 1",
        "undone with the request 1 out_trade_no=ORDER00000001",
        "asked 1",
        "failed 0 dead None HandlerFailed: no such order",
        "listed True False",
        "shown 200 False",
        "ask again True open",
        "asked 1",
        "final out_trade_no=ORDER00000001 final",
        "not again True final",
    ]


def test_a_worker_outlives_a_database_that_is_started_anew() -> None:
    """Django keeps a connection for as long as its thread lives; a broken one must not be kept."""
    with running_postgres() as server:
        address = server.create_database("books")
        inbox = Inbox(address, make_parser())
        program = [sys.executable, "-m", "tests.bookkeeping.django_program", address, "work"]
        with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, text=True) as worker:
            ender = threading.Timer(60, worker.kill)
            ender.start()
            try:
                assert worker.stdout is not None
                assert worker.stdout.readline() == "working\n"
                inbox.receive(notification(paid(1)))
                assert worker.stdout.readline() == "handled out_trade_no=ORDER00000001\n"
                server.stop()
                server.start()
                inbox.receive(notification(paid(2)))
                assert worker.stdout.readline() == "handled out_trade_no=ORDER00000002\n"
            finally:
                ender.cancel()
                worker.kill()
        inbox.engine.dispose()
