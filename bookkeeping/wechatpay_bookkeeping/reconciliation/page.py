"""What came of comparing, as one HTML file to look at: totals, a chart of the days, and each difference to its orders.

The file needs nothing else: no script, no font and no picture of another place. What is folded opens without a script.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from wechatpay_bookkeeping.translation import gettext as _

from .columns import DIFFERENCE_KINDS, DIFFERS, DUPLICATE, ONLY_IN_BILL, ONLY_IN_LEDGER
from .fen_text import format_yuan
from .new_file import replacing
from .page_chart import draw_days
from .page_style import STYLE
from .result_files import DIFFERENCE_ORDER, SUMMARY_ORDER, iter_rows
from .sql_text import quote_text

if TYPE_CHECKING:
    from duckdb import DuckDBPyRelation

    from .rules import Reconciliation

MOST_DIFFERENCES = 2000
"""The most differences of which a page shows the orders; CSV, JSON and Parquet have all."""
_ORDER = "coalesce(order_number, number)"
_NUMBER = ' class="number"'
_HISTORY = ("time", "day", "record", "number", "platform_number", "amount", "fee", "state")


def write_page(
    found: Reconciliation[DuckDBPyRelation],
    path: str | os.PathLike[str],
    *,
    bill: DuckDBPyRelation,
    ledger: DuckDBPyRelation,
    title: str,
    most: int = MOST_DIFFERENCES,
) -> None:
    """Write the page. `bill` and `ledger` are the entries that were compared, for the history of each order.

    It shows the orders of `most` differences. The file can be read by its owner alone. Raises OSError.
    """
    with replacing(path) as part, part.open("w", encoding="utf-8") as file:
        file.writelines(_page(found, bill, ledger, title, most))


def _page(
    found: Reconciliation[DuckDBPyRelation],
    bill: DuckDBPyRelation,
    ledger: DuckDBPyRelation,
    title: str,
    most: int,
) -> Iterator[str]:
    summary = list(iter_rows(found.summary.order(SUMMARY_ORDER)))
    counts = dict(found.differences.aggregate("kind, count(*)").fetchall())
    language = _("en")  # of this page, by its name in HTML: zh-CN in Chinese
    yield (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{escape(title)}</h1>\n"
    )
    total = sum(counts.values())
    if total:
        verdict, differ = _("{count} differences").format(count=total), "differ"
    else:
        verdict, differ = _("Bill and ledger agree."), "agree"
    yield f'<p class="verdict {differ}">{escape(verdict)}</p>\n'
    yield from _totals(summary)
    yield _heading(_("Days"))
    yield draw_days(summary)
    yield from _days(summary)
    yield _heading(_("Differences"))
    if not total:
        none = _("There are none.")
        yield f"<p>{escape(none)}</p>\n"
    yield from _differences(found, bill, ledger, counts, most)
    yield "</main>\n</body>\n</html>\n"


def _totals(summary: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    names = {
        _("In the bill"): ("bill_count", "bill_amount"),
        _("In the ledger"): ("ledger_count", "ledger_amount"),
        _("Agree"): ("matched_bill_count", "matched_bill_amount"),
        _("Only in the bill"): ("only_in_bill_count", "only_in_bill_amount"),
        _("Only in the ledger"): ("only_in_ledger_count", "only_in_ledger_amount"),
    }
    yield '<dl class="totals">\n'
    for name, (count, amount) in names.items():
        entries = _("{count} entries").format(count=sum(row[count] for row in summary))
        yuan = _("{amount} yuan").format(amount=format_yuan(sum(row[amount] for row in summary)))
        yield f"<div><dt>{escape(name)}</dt><dd>{escape(yuan)}<small>{escape(entries)}</small></dd></div>\n"
    yield "</dl>\n"


def _days(summary: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    head = [_("day"), _("merchant"), _("record"), _("in the bill"), _("yuan"), _("in the ledger"), _("yuan")]
    head += [_("agree"), _("differ"), _("duplicate"), _("only in the bill"), _("only in the ledger")]
    name = _("The days as a table")
    yield f"<details><summary>{escape(name)}</summary>\n<table>\n"
    yield _head(head)
    for row in summary:
        numbers = [row["bill_count"], row["bill_amount"], row["ledger_count"], row["ledger_amount"]]
        numbers[1], numbers[3] = format_yuan(numbers[1]), format_yuan(numbers[3])
        twofold = [max(row[f"{kind}_bill_count"], row[f"{kind}_ledger_count"]) for kind in (DIFFERS, DUPLICATE)]
        numbers += [row["matched_bill_count"], *twofold, row["only_in_bill_count"], row["only_in_ledger_count"]]
        yield f'<tr id="day-{escape(row["day"])}-{escape(row["mchid"])}-{escape(row["record"])}">'
        yield "".join(f"<td>{escape(str(row[name]))}</td>" for name in ("day", "mchid", "record"))
        yield "".join(f'<td class="number">{escape(str(number))}</td>' for number in numbers)
        yield "</tr>\n"
    yield "</table>\n</details>\n"


def _differences(
    found: Reconciliation[DuckDBPyRelation],
    bill: DuckDBPyRelation,
    ledger: DuckDBPyRelation,
    counts: Mapping[str, int],
    most: int,
) -> Iterator[str]:
    words = {
        ONLY_IN_BILL: _("WeChat Pay has them, and the ledger has not: money moved that nobody booked"),
        ONLY_IN_LEDGER: _("The ledger has them, and the bill has not: no money moved, or on another day"),
        DIFFERS: _("Both have them, and say different things"),
        DUPLICATE: _("A side has them several times"),
    }
    room = most
    for kind in DIFFERENCE_KINDS:
        count = counts.get(kind, 0)
        if not count:
            continue
        yield f'<details class="kind {kind}" id="{kind}"><summary><b>{escape(_name_kind(kind))}</b> '
        yield f"<span>{count}</span><small>{escape(words[kind])}</small></summary>\n"
        shown = found.differences.filter(f"kind = '{kind}'").order(DIFFERENCE_ORDER).limit(room)
        rows = list(iter_rows(shown))
        histories = _histories(rows, bill, ledger)
        for row in rows:
            yield from _difference(row, histories)
        if count > len(rows):
            more = _("{count} more are not shown here; CSV, JSON and Parquet have all of them")
            yield f"<p>{escape(more.format(count=count - len(rows)))}</p>\n"
        room -= len(rows)
        yield "</details>\n"


def _difference(row: Mapping[str, Any], histories: Mapping[tuple[str, str], list[tuple[str, Any]]]) -> Iterator[str]:
    amounts = f"{format_yuan(row['bill_amount'])} / {format_yuan(row['ledger_amount'])}"
    parts = [row["day"], row["mchid"], row["record"], row["number"]]
    yield '<details class="order"><summary>'
    yield "".join(f"<span>{escape(str(part))}</span>" for part in parts)
    yield f'<span class="number">{escape(amounts)}</span><em>{escape(_describe_reason(row))}</em></summary>\n'
    yield "<table>\n"
    head = [_("side"), _("time"), _("day"), _("record"), _("number"), _("WeChat Pay's number"), _("yuan"), _("fee")]
    yield _head([*head, _("state")])
    for side, entry in histories.get((row["mchid"], _find_order(row)), []):
        cells = [side, *(entry.get(name) for name in _HISTORY)]
        cells[6], cells[7] = format_yuan(cells[6]), format_yuan(cells[7])
        yield "<tr>" + "".join(
            f"<td{_NUMBER if place in (6, 7) else ''}>{escape('' if cell is None else str(cell))}</td>"
            for place, cell in enumerate(cells)
        )
        yield "</tr>\n"
    yield "</table>\n</details>\n"


def _histories(
    rows: Sequence[Mapping[str, Any]], bill: DuckDBPyRelation, ledger: DuckDBPyRelation
) -> dict[tuple[str, str], list[tuple[str, Any]]]:
    """What either side has of the orders of these rows, by merchant and order, the earliest first."""
    found: dict[tuple[str, str], list[tuple[str, Any]]] = {(row["mchid"], _find_order(row)): [] for row in rows}
    orders = sorted({order for _mchid, order in found})
    for side, entries in ((_("bill"), bill), (_("ledger"), ledger)):
        order = _ORDER if "order_number" in entries.columns else "number"
        for start in range(0, len(orders), 500):
            listed = ", ".join(quote_text(number) for number in orders[start : start + 500])
            for entry in iter_rows(entries.filter(f"{order} IN ({listed})").order("number")):
                key = (entry["mchid"], entry.get("order_number") or entry["number"])
                if key in found:
                    found[key].append((side, entry))
    for entries_of in found.values():
        entries_of.sort(key=lambda one: (str(one[1].get("time") or one[1].get("day") or ""), one[0]))
    return found


def _find_order(row: Mapping[str, Any]) -> str:
    return str(row["order_number"] or row["number"])


def _name_kind(kind: str) -> str:
    return {
        ONLY_IN_BILL: _("Only in the bill"),
        ONLY_IN_LEDGER: _("Only in the ledger"),
        DIFFERS: _("Different"),
        DUPLICATE: _("Duplicate"),
    }[kind]


def _describe_reason(row: Mapping[str, Any]) -> str:
    """Why they differ, in words: each part of `reason`, with both values."""
    if row["kind"] == DUPLICATE:
        return str(row["reason"])
    told = []
    for name in str(row["reason"] or "").split(","):
        match name:
            case "amount" | "fee":
                pair = tuple(format_yuan(row[f"{side}_{name}"]) for side in ("bill", "ledger"))
            case "state" | "day":
                pair = tuple(str(row[f"{side}_{name}"]) for side in ("bill", "ledger"))
            case _:
                continue
        words = {"amount": _("amount"), "fee": _("fee"), "state": _("state"), "day": _("day")}
        told.append(
            _("{name}: {bill} in the bill, {ledger} in the ledger").format(
                name=words[name], bill=pair[0], ledger=pair[1]
            )
        )
    return "; ".join(told)


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>\n"


def _head(names: Sequence[str]) -> str:
    cells = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
    return f"<thead><tr>{cells}</tr></thead>\n"
