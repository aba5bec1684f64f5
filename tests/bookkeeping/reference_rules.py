"""The rules of reconciliation once more, in plain Python over lists of rows: slow, and without any frame."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from wechatpay_bookkeeping.reconciliation import KINDS, RECORDS_IN_PARTS

Row = dict[str, Any]
_ADDED_UP = ("matched", "differs", "duplicate", "unlisted")

# What the states say, by record: first those of a bill, then those of a ledger.
BILL_SAYS_NOTHING_MOVED = {
    ("refund", "FAIL"), ("refund", "FAILED"), ("refund", "CLOSED"), ("share", "CLOSED"), ("share", "PENDING"),
    ("share", "PROCESSING"), ("share", "UNFROZEN"), ("share_return", "FAILED"), ("share_return", "CLOSED"),
    ("share_return", "PROCESSING"),
}  # fmt: skip
BILL_SAYS_UNDER_WAY = {("refund", "PROCESSING"), ("refund", "CHANGE"), ("refund", "ABNORMAL")}
LEDGER_SAYS_NOTHING_MOVED = {
    ("payment", "NOTPAY"), ("payment", "CLOSED"), ("payment", "USERPAYING"), ("payment", "PAYERROR"),
    ("payment", "ACCEPT"), ("refund", "CLOSED"), ("refund", "FAIL"), ("refund", "FAILED"), ("share", "CLOSED"),
    ("share", "UNFROZEN"), ("share_return", "FAILED"), ("share_return", "CLOSED"),
}  # fmt: skip
LEDGER_DOES_NOT_KNOW = {
    ("refund", "PROCESSING"), ("refund", "ABNORMAL"), ("share", "PENDING"), ("share", "PROCESSING"),
    ("share_return", "PROCESSING"),
}  # fmt: skip
LEDGER_MAY_LACK = LEDGER_DOES_NOT_KNOW | {("payment", "REVOKED")}


def reconcile_rows(
    bill: Iterable[Row],
    ledger: Iterable[Row],
    *,
    kind: str,
    days: Collection[str] | None,
    merchants: Collection[str] | None,
    chosen: Collection[str],
) -> tuple[list[Row], list[Row]]:
    """The differences and the summary of rows that have every column."""
    bill, ledger = list(bill), list(ledger)
    looked_at = None if days is None else {day for wanted in days for day in _around(wanted)}
    if looked_at is not None:
        on_bill: dict[tuple[str, ...], str] = {}
        for row in sorted(bill, key=_day, reverse=True):
            if row["day"] in looked_at:
                on_bill[_number(row)] = row["day"]
        ledger = [{**row, "day": row["day"] or on_bill.get(_number(row))} for row in ledger]
    sides: dict[str, dict[tuple[str, ...], list[Row]]] = {"bill": defaultdict(list), "ledger": defaultdict(list)}
    kept = {
        side: [
            row
            for row in rows
            if row["record"] in KINDS[kind]
            and (merchants is None or row["mchid"] in merchants)
            and (looked_at is None or row["day"] in looked_at)
        ]
        for side, rows in (("bill", bill), ("ledger", ledger))
    }
    told = {_number(row) for row in kept["ledger"] if row["record"] == "share" and row["platform_number"]}
    for side, rows in kept.items():
        for row in rows:
            sides[side][(*_number(row), row["platform_number"] or "" if _number(row) in told else "")].append(row)
    differences: list[Row] = []
    summary: dict[tuple[str, str, str], Row] = {}
    for key in sorted({*sides["bill"], *sides["ledger"]}):
        here, there = sides["bill"].get(key, []), sides["ledger"].get(key, [])
        category, difference = _judge(key, here, there, days, chosen)
        if difference is not None:
            differences.append(difference)
        for side, rows in (("bill", here), ("ledger", there)):
            listed = [row for row in rows if _is_listed(side, row)]
            for row in rows:
                if days is None or row["day"] in days:
                    alone = not listed and category == "differs"
                    own = category if row in listed or alone else "unlisted"
                    _count(summary, row, side, own)
    return differences, list(summary.values())


def _judge(
    key: tuple[str, ...], bill: list[Row], ledger: list[Row], days: Collection[str] | None, chosen: Collection[str]
) -> tuple[str, Row | None]:
    here = [row for row in bill if _is_listed("bill", row)]
    there = [row for row in ledger if _is_listed("ledger", row)]
    compared = [row["day"] for row in here if days is None or row["day"] in days]
    compared = [min(compared)] if compared else []
    compared += [row["day"] for row in sorted(there, key=_day) if days is None or row["day"] in days]
    if not compared:
        return "unlisted", None
    one, other = _said(here or bill), _said(there or ledger)
    reason, category = "", ""
    if (len(here) > 1 or len(there) > 1) and not (key[2] in RECORDS_IN_PARTS and not key[4]):
        category, reason = "duplicate", f"bill {len(here)},ledger {len(there)}"
    else:
        reasons = []
        needed = [row for row in there if (row["record"], row["state"]) not in LEDGER_MAY_LACK]
        denied = bool((here and not there and ledger) or (needed and not here and bill))
        both = bool(here and there)
        if (both or denied) and one["amount"] != other["amount"]:
            reasons.append("amount")
        if both and None not in (one["fee"], other["fee"]) and one["fee"] != other["fee"]:
            reasons.append("fee")
        unknown = any((row["record"], row["state"]) in LEDGER_DOES_NOT_KNOW for row in there)
        under_way = any((row["record"], row["state"]) in BILL_SAYS_UNDER_WAY for row in here)
        if denied or (both and unknown and not under_way):
            reasons.append("state")
        if both and (
            abs(date.fromisoformat(one["day"]) - date.fromisoformat(other["day"])).days > 1
            or (days is not None and not {one["day"], other["day"]} <= set(days))
        ):
            reasons.append("day")
        reasons = [name for name in reasons if name in chosen]
        if "state" in reasons or (both and reasons):
            category, reason = "differs", ",".join(reasons)
        elif both:
            return "matched", None
        elif here:
            category = "only_in_bill"
        elif needed:
            category = "only_in_ledger"
        else:
            return "unlisted", None
    row = {
        "kind": category, "day": compared[0], "mchid": key[0], "sub_mchid": key[1], "record": key[2], "number": key[3],
        "order_number": one["order_number"] or other["order_number"],
        "platform_number": one["platform_number"] or other["platform_number"],
    }  # fmt: skip
    for name in ("amount", "fee", "state"):
        row |= {f"bill_{name}": one[name], f"ledger_{name}": other[name]}
    return category, {**row, "reason": reason, "bill_day": one["day"], "ledger_day": other["day"]}


def _said(rows: list[Row]) -> Row:
    if not rows:
        return dict.fromkeys(("amount", "fee", "state", "day", "order_number", "platform_number"))
    fees = [row["fee"] for row in rows]
    return {
        "amount": sum(row["amount"] for row in rows),
        "fee": None if None in fees else sum(fees),
        "day": min(row["day"] for row in rows),
        **{
            name: max((row[name] for row in rows if row[name]), default=None)
            for name in ("state", "order_number", "platform_number")
        },
    }


def _count(summary: dict[tuple[str, str, str], Row], row: Row, side: str, category: str) -> None:
    group = (row["day"], row["mchid"], row["record"])
    if group not in summary:
        counted = {f"{one}_{what}": 0 for one in ("bill", "ledger") for what in ("count", "amount")}
        counted |= {f"{name}_{column}": 0 for name in _ADDED_UP for column in tuple(counted)}
        counted |= {f"only_in_{one}_{what}": 0 for one in ("bill", "ledger") for what in ("count", "amount")}
        summary[group] = {**dict(zip(("day", "mchid", "record"), group, strict=True)), **counted}
    prefix = category if category.startswith("only") else f"{category}_{side}"
    for what, value in (("count", 1), ("amount", row["amount"])):
        summary[group][f"{side}_{what}"] += value
        summary[group][f"{prefix}_{what}"] += value


def _is_listed(side: str, row: Row) -> bool:
    nothing = BILL_SAYS_NOTHING_MOVED if side == "bill" else LEDGER_SAYS_NOTHING_MOVED
    return (row["record"], row["state"]) not in nothing


def _number(row: Row) -> tuple[str, ...]:
    return (row["mchid"], row["sub_mchid"], row["record"], row["number"])


def _day(row: Row) -> str:
    return str(row["day"])


def _around(day: str) -> list[str]:
    middle = date.fromisoformat(day).toordinal()
    return [str(date.fromordinal(number)) for number in (middle - 1, middle, middle + 1)]
