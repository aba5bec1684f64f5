"""Bills of a running sandbox against the ledger of a shop: what is planted in the ledger is found, and nothing else."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wechatpay_bookkeeping.reconciliation import ENTRY_COLUMNS, KINDS, bill_entries, reconcile

from tests.bookkeeping.libraries import LIBRARIES, MAIN, arrow_table, rows_of
from tests.bookkeeping.shop_world import World, build_world
from tests.profiles import limit_examples

Row = dict[str, Any]
OTHER_MERCHANT = "1900000002"
ADDED_UP = "fund-flow"
"""The kind of bill whose entries of one number are added up."""


@pytest.fixture(scope="module")
def world() -> World:
    return build_world()


@pytest.fixture(scope="module")
def entries(world: World) -> dict[str, list[Row]]:
    """The entries of the bills by kind, for two merchants: the second did what the first did."""
    found = {}
    for kind, rows in world.bills.items():
        table = pa.Table.from_pylist(rows, schema=pa.schema([(name, pa.string()) for name in rows[0]]))
        entries = rows_of(bill_entries(LIBRARIES["duckdb"](table), kind))
        found[kind] = for_both_merchants(entries)
    return found


def for_both_merchants(rows: list[Row]) -> list[Row]:
    return [{**row, "mchid": mchid} for row in rows for mchid in (row["mchid"], OTHER_MERCHANT)]


def compared(library: str, bill: list[Row], ledger: list[Row], **how: Any) -> tuple[list[Row], list[Row]]:
    make = LIBRARIES[library]
    columns = [name for name in ENTRY_COLUMNS if name != "platform_number" or how["kind"] != ADDED_UP]
    result = reconcile(make(arrow_table(bill)), make(arrow_table(ledger, columns)), **how)
    return rows_of(result.differences), rows_of(result.summary)


@pytest.mark.parametrize("library", MAIN)
@pytest.mark.parametrize("kind", ["trade", "fund-flow", "profit-sharing"])
def test_an_honest_ledger_agrees(world: World, entries: dict[str, list[Row]], library: str, kind: str) -> None:
    differences, summary = compared(
        library, entries[kind], for_both_merchants(world.ledger), kind=kind, days=world.days
    )
    assert differences == []
    assert {row["record"] for row in entries[kind]} == {row["record"] for row in summary}
    assert {row["mchid"] for row in summary} == {world.mchid, OTHER_MERCHANT}
    for row in entries[kind]:
        (group,) = [one for one in summary if all(one[name] == row[name] for name in ("day", "mchid", "record"))]
        group["bill_count"] -= 1
        group["bill_amount"] -= row["amount"]
    assert all(row["bill_count"] == row["bill_amount"] == 0 for row in summary)
    if kind == "trade":  # two orders were never paid
        assert sum(row["unlisted_ledger_count"] for row in summary) == 4
    if kind == "profit-sharing":  # the release of a rest is on the bill
        assert sum(row["unlisted_bill_count"] for row in summary) == 2


def test_the_trade_bill_proves_the_world(world: World, entries: dict[str, list[Row]]) -> None:
    """It has what the rules are about: refunds of earlier days, several of one order, and both sides of midnight."""
    orders = {row["number"]: row for row in world.ledger if row["record"] == "payment"}
    refunds = [row for row in world.ledger if row["record"] == "refund"]
    assert any(row["day"] > orders[row["order_number"]]["day"] for row in refunds)
    assert len({row["order_number"] for row in refunds}) < len(refunds)
    on_bill = {row["number"]: row["day"] for row in entries["trade"]}
    assert [row["number"] for row in orders.values() if on_bill.get(row["number"], row["day"]) < row["day"]] != []
    assert {row["sub_mchid"] for row in entries["trade"]} >= {"", "1900000109"}


@pytest.mark.hypothesis
@pytest.mark.parametrize("library", MAIN)
def test_exactly_what_is_planted_is_found(world: World, entries: dict[str, list[Row]], library: str) -> None:
    # why few for Ibis: it translates each query anew, which takes longer than all else
    @settings(max_examples=limit_examples(15 if library == "ibis" else 60))
    @given(data=st.data())
    def found_again(data: st.DataObject) -> None:
        kind = data.draw(st.sampled_from(list(world.bills)))
        first = data.draw(st.integers(0, len(world.days) - 1))
        wanted = world.days[first : data.draw(st.integers(first + 1, len(world.days)))]
        merchants = data.draw(st.sampled_from([None, [OTHER_MERCHANT], [world.mchid, OTHER_MERCHANT]]))
        ledger = Ledger(kind, for_both_merchants(world.ledger), entries[kind])
        for key in data.draw(st.lists(st.sampled_from(ledger.keys()), max_size=6, unique_by=lambda key: key[:3])):
            ledger.plant(key, data.draw(st.sampled_from(PLANTS)))
        for number in data.draw(st.lists(st.sampled_from(["NEW1", "NEW2"]), unique=True)):
            ledger.add(number, data.draw(st.sampled_from(world.days)), data.draw(st.sampled_from(KINDS[kind])))
        differences, summary = compared(
            library, entries[kind], ledger.rows, kind=kind, days=wanted, merchants=merchants
        )
        found = [(*key_of(row), row["day"], row["kind"], row["reason"]) for row in differences]
        assert sorted(found) == ledger.expect(wanted, merchants)
        for row in summary:
            for side in ("bill", "ledger"):
                for what in ("count", "amount"):
                    parts = [row[f"{part}_{side}_{what}"] for part in ("matched", "differs", "duplicate", "unlisted")]
                    assert row[f"{side}_{what}"] == sum(parts) + row[f"only_in_{side}_{what}"]

    found_again()


PLANTS = ("drop", "amount", "fee", "twice", "unpaid", "a day later", "two days later")
Key = tuple[str, str, str, str]


def key_of(row: Row) -> Key:
    """What an entry is known by: mchid, record and number, and of a share which of its number it is."""
    return (row["mchid"], row["record"], row["number"], row["platform_number"] if row["record"] == "share" else "")


@dataclass
class Told:
    """What both sides say of one key, as far as it makes a difference."""

    bill_day: str | None = None
    ledger_day: str | None = None
    reasons: list[str] = field(default_factory=list)
    times_in_ledger: int = 1
    is_denied: bool = False
    """The ledger says that nothing was paid."""


class Ledger:
    """A ledger in which differences are planted, and what must be found of them."""

    def __init__(self, kind: str, rows: list[Row], bill: list[Row]) -> None:
        self.rows = [dict(row) for row in rows]
        self._kind = kind
        self._told: dict[Key, Told] = defaultdict(Told)
        for row in bill:
            if row["state"] != "UNFROZEN":
                self._told[key_of(row)].bill_day = row["day"]
        for row in self.rows:
            if row["record"] in KINDS[kind] and row["state"] == "SUCCESS":
                self._told[key_of(row)].ledger_day = row["day"]

    def keys(self) -> list[Key]:
        return sorted(self._told)

    def plant(self, key: Key, what: str) -> None:
        """Change what the ledger says of this key; where that cannot be changed so, the amount."""
        told, rows = self._told[key], [row for row in self.rows if key_of(row) == key]
        if what == "drop":
            self.rows = [row for row in self.rows if key_of(row) != key]
            told.ledger_day = None
        elif what == "twice" and self._kind != ADDED_UP:
            self.rows += [dict(rows[0])]
            told.times_in_ledger = 2
        elif what == "unpaid" and self._kind != ADDED_UP:
            rows[0]["state"] = {"share_return": "FAILED"}.get(key[1], "CLOSED")
            told.is_denied = True
        elif what == "fee" and rows[0]["fee"] is not None:
            rows[0]["fee"] += 1
            told.reasons = ["fee"]
        elif what.endswith("later"):
            days = 2 if what.startswith("two") else 1
            for row in rows:
                row["day"] = str(date.fromisoformat(row["day"]) + timedelta(days=days))
                told.ledger_day = row["day"]
        else:
            rows[-1]["amount"] += 1
            told.reasons = ["amount"]

    def add(self, number: str, day: str, record: str) -> None:
        """Book what never happened."""
        row = {**self.rows[0], "number": number, "platform_number": number, "record": record, "day": day, "amount": 5}
        self.rows.append(row)
        self._told[key_of(row)] = Told(ledger_day=day)

    def expect(self, days: list[str], merchants: list[str] | None) -> list[tuple[str, ...]]:
        """Key, day, kind and reason of each difference."""
        near = {str(date.fromisoformat(day) + timedelta(days=offset)) for day in days for offset in (-1, 0, 1)}
        found: list[tuple[str, ...]] = []
        for key, told in self._told.items():
            in_bill, in_ledger = told.bill_day in near, told.ledger_day in near
            compared = [day for day in (told.bill_day, told.ledger_day) if day in days]
            if told.is_denied:
                compared = [day for day in compared if day == told.bill_day]
            if not compared or (merchants is not None and key[0] not in merchants):
                continue
            reasons = [*told.reasons]
            if told.bill_day and told.ledger_day:
                apart = date.fromisoformat(told.ledger_day) - date.fromisoformat(told.bill_day)
                if abs(apart.days) > 1 or not {told.bill_day, told.ledger_day} <= set(days):
                    reasons.append("day")
            if in_ledger and told.times_in_ledger == 2:
                found.append((*key, compared[0], "duplicate", f"bill {int(in_bill)},ledger 2"))
            elif not in_ledger:
                found.append((*key, compared[0], "only_in_bill", ""))
            elif not in_bill:
                found.append((*key, compared[0], "only_in_ledger", ""))
            elif told.is_denied:
                found.append((*key, compared[0], "differs", "state"))
            elif reasons:
                found.append((*key, compared[0], "differs", ",".join(reasons)))
        return sorted(found)
