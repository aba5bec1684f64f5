"""examples/shop/close_day.py on PostgreSQL: what was done to the books is found, explained, and asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from wechatpay_bookkeeping import Watcher
from wechatpay_client import Client
from wechatpay_sandbox import Running, Settings, running

from checks.services.postgres import Postgres
from tests.bookkeeping.placing import MCHID, place

SHOP = Path(__file__).parents[2] / "examples" / "shop"
NUMBERS = {name: f"COFFEE{name.upper()}" for name in ("right", "deleted", "changed", "doubled")}
TOTAL = 2800
ASK = """
from shop_parts import open_parts
parts = open_parts()
print(parts.watcher.ask_due(parts.client, parts.books.book_word))
parts.close()
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with running(settings=Settings(probe_share=0.0, time_scale=0.0)) as sandbox:
        yield sandbox


def test_planted_differences_are_found_explained_and_asked_for(
    postgres: Postgres, sandbox: Running, tmp_path: Path
) -> None:
    database = postgres.create_database("closing")
    environment = {
        **os.environ,
        "SHOP_DATABASE": database,
        "SHOP_NOTIFY_URL": "http://127.0.0.1:9/notify",
        "WECHATPAY_CONFIG": str(sandbox.config_path),
        "PYTHONPATH": str(SHOP),
    }

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=SHOP, env=environment, capture_output=True, text=True, timeout=120
        )
        assert "Traceback" not in done.stderr, done.stderr[-3000:]
        return done

    run("-c", "from shop_parts import open_parts; import shop_tables; shop_tables.create_tables(open_parts().engine)")
    engine = create_engine(database.replace("postgresql:", "postgresql+psycopg:"))

    def execute(statement: str, **values: object) -> list[tuple[object, ...]]:
        with engine.begin() as connection:
            result = connection.execute(text(statement), values)
            return [tuple(row) for row in result] if result.returns_rows else []

    def book(number: str, total: int = TOTAL) -> None:
        execute(
            "INSERT INTO shop_payments (number, transaction_id, total, told_by, paid_at, booked_at)"
            " VALUES (:number, 'T', :total, 'notification', :now, :now)",
            number=number, total=total, now=datetime.now(UTC),
        )  # fmt: skip

    day = str(sandbox.now.date())
    try:
        with Client.from_config(sandbox.config_path) as client:
            for number in NUMBERS.values():
                place(client, number, TOTAL)
                sandbox.pay(number)
                execute(
                    "INSERT INTO shop_orders (number, total, state, placed_at) VALUES (:number, :total, 'PAID', :now)",
                    number=number, total=TOTAL, now=datetime.now(UTC),
                )  # fmt: skip
                book(number)
        sandbox.advance("1d")
        done = run("close_day.py", day)
        assert (done.returncode, done.stdout) == (0, f"{day}: bill and books agree\n"), done.stdout

        execute("DELETE FROM shop_payments WHERE number = :number", number=NUMBERS["deleted"])
        execute("UPDATE shop_orders SET state = 'PENDING' WHERE number = :number", number=NUMBERS["deleted"])
        execute("UPDATE shop_payments SET total = 2801 WHERE number = :number", number=NUMBERS["changed"])
        book(NUMBERS["doubled"])
        book("COFFEEINVENTED")
        done = run("close_day.py", day)
        assert done.returncode == 1
        assert sorted(done.stdout.splitlines()) == sorted(
            [
                f"payment {NUMBERS['deleted']}: WeChat Pay has it with 28.00 yuan, and our books do not",
                f"payment {NUMBERS['changed']}: differs in amount: 28.00 yuan in the bill, 28.01 in our books",
                f"payment {NUMBERS['doubled']}: there several times (bill 1,ledger 2)",
                "payment COFFEEINVENTED: our books have it with 28.00 yuan, and the bill does not",
                f"{day}: differences: 4",
                "asked of WeChat Pay: 2; the watcher books what it says",
            ]
        )
        watcher = Watcher(database)
        watched = {call.subject.partition("=")[2]: call for call in watcher.list_calls()}
        watcher.engine.dispose()
        assert watched.keys() == {NUMBERS["deleted"], "COFFEEINVENTED"}
        assert {call.mchid for call in watched.values()} == {MCHID}

        # why put forward: the watcher asks some seconds later
        execute("UPDATE wechatpay_watch SET due_at = now()")
        assert run("-c", ASK).stdout == "2\n"
        booked = execute("SELECT total, told_by FROM shop_payments WHERE number = :number", number=NUMBERS["deleted"])
        assert booked == [(TOTAL, "question")]
        assert execute("SELECT state FROM shop_orders WHERE number = :number", number=NUMBERS["deleted"]) == [("PAID",)]

        execute("UPDATE shop_payments SET total = :total", total=TOTAL)
        execute("DELETE FROM shop_payments WHERE number = 'COFFEEINVENTED'")
        again = "SELECT max(id) FROM shop_payments GROUP BY number HAVING count(*) > 1"
        execute(f"DELETE FROM shop_payments WHERE id IN ({again})")
        done = run("close_day.py", day)
        assert (done.returncode, done.stdout) == (0, f"{day}: bill and books agree\n"), done.stdout
    finally:
        engine.dispose()


def test_a_day_without_a_bill(postgres: Postgres, sandbox: Running) -> None:
    """What the books have of such a day is a difference, and a day that has not ended cannot be compared yet."""
    environment = {
        **os.environ,
        "SHOP_DATABASE": postgres.create_database("closing_nothing"),
        "SHOP_NOTIFY_URL": "http://127.0.0.1:9/notify",
        "WECHATPAY_CONFIG": str(sandbox.config_path),
        "PYTHONPATH": str(SHOP),
    }

    def run(*arguments: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=SHOP, env=environment, capture_output=True, text=True, timeout=60
        )
        assert "Traceback" not in done.stderr, done.stderr[-3000:]
        return done.returncode, done.stdout

    run("-c", "from shop_parts import open_parts; import shop_tables; shop_tables.create_tables(open_parts().engine)")
    nothing = "WeChat Pay has no bill of 2026-01-05, so it lists nothing on that day\n"
    assert run("close_day.py", "2026-01-05") == (0, f"{nothing}2026-01-05: bill and books agree\n")

    engine = create_engine(environment["SHOP_DATABASE"].replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO shop_payments (number, transaction_id, total, told_by, paid_at, booked_at) VALUES "
                "('COFFEEINVENTED', 'T', 2800, 'notification', '2026-01-05T12:00:00+08:00', now())"
            )
        )
    engine.dispose()
    code, said = run("close_day.py", "2026-01-05")
    assert code == 1
    assert "payment COFFEEINVENTED: our books have it with 28.00 yuan, and the bill does not" in said

    code, said = run("close_day.py", "2099-01-05")
    assert code == 4
    assert said.startswith("the bill of 2099-01-05 is not there before ten")
