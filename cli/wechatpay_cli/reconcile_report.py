"""What `wechatpay reconcile` prints: a line for each day and record, then the first differences."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import typer

from wechatpay_cli.terminal import console, printable, say
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import ngettext

if TYPE_CHECKING:
    from collections.abc import Callable

    from duckdb import DuckDBPyRelation
    from wechatpay_bookkeeping.reconciliation import Reconciliation

_STYLES = {"only_in_bill": "red", "only_in_ledger": "red", "differs": "yellow", "duplicate": "magenta"}


def print_report(found: Reconciliation[DuckDBPyRelation], count: int, limit: int) -> None:
    """Print the summary, and of the `count` differences the first `limit`."""
    from wechatpay_bookkeeping.reconciliation.result_files import DIFFERENCE_ORDER, SUMMARY_ORDER, iter_rows

    summary = list(iter_rows(found.summary.order(SUMMARY_ORDER)))
    if summary:
        _print_table(_summary_head(), [_summary_cells(row) for row in summary])
    else:
        say(_("neither side has anything on these days"))
    shown = list(iter_rows(found.differences.order(DIFFERENCE_ORDER).limit(limit)))
    if shown:
        typer.echo()
        # why: a number that two merchants of a partner have would look like one that both sides have
        names_owner = any(row["sub_mchid"] for row in shown)
        _print_table(_difference_head(names_owner), [_difference_cells(row, names_owner) for row in shown])
    if count > len(shown):
        say(_("{count} more differences; --csv FILE has all of them").format(count=count - len(shown)))
    if count:
        say(ngettext("{count} difference", "{count} differences", count).format(count=count))
    else:
        say(_("bill and ledger agree"))


def _summary_head() -> list[str]:
    return [
        *(_("day"), _("merchant"), _("record"), _("in the bill"), _("yuan"), _("in the ledger"), _("yuan")),
        *(_("agree"), _("differ"), _("duplicate"), _("only in the bill"), _("only in the ledger")),
    ]


def _summary_cells(row: Mapping[str, Any]) -> list[str]:
    from wechatpay_bookkeeping.reconciliation.fen_text import format_yuan as yuan

    return [
        *(str(row[name]) for name in ("day", "mchid", "record")),
        *(str(row["bill_count"]), yuan(row["bill_amount"]), str(row["ledger_count"]), yuan(row["ledger_amount"])),
        str(row["matched_bill_count"]),
        *(
            # why the greater: two of one number on one side, and one on the other, are two entries to look at
            str(max(row[f"{kind}_bill_count"], row[f"{kind}_ledger_count"]))
            for kind in ("differs", "duplicate")
        ),
        *(str(row["only_in_bill_count"]), str(row["only_in_ledger_count"])),
    ]


def _difference_head(names_owner: bool) -> list[str]:
    return [
        *(_("difference"), _("day"), *([_("sub-merchant")] if names_owner else []), _("record"), _("number")),
        *(_("yuan in the bill"), _("yuan in the ledger"), _("reason")),
    ]


def _difference_cells(row: Mapping[str, Any], names_owner: bool) -> list[str]:
    from wechatpay_bookkeeping.reconciliation.fen_text import format_yuan as yuan

    owner = [row["sub_mchid"] or "-"] if names_owner else []
    return [
        *(row["kind"], row["day"], *owner, row["record"], row["number"]),
        *(yuan(row["bill_amount"]), yuan(row["ledger_amount"]), _explain_reason(row)),
    ]


def _explain_reason(row: Mapping[str, Any]) -> str:
    """The reason; of what differs beside the amount, with what the bill says and what the ledger says."""
    from wechatpay_bookkeeping.reconciliation.fen_text import format_yuan as yuan

    reason = row["reason"] or ""
    if row["kind"] != "differs":
        return reason
    said = {
        "fee": [yuan(row[f"{side}_fee"]) for side in ("bill", "ledger")],
        **{name: [row[f"{side}_{name}"] or "-" for side in ("bill", "ledger")] for name in ("state", "day")},
    }
    return ",".join(f"{name} {' / '.join(said[name])}" if name in said else name for name in reason.split(","))


def _print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print columns that stand below each other; the first of a row names its style on a terminal."""
    from rich.cells import cell_len
    from rich.text import Text

    cells = [[printable(cell).replace("\n", " ") for cell in row] for row in (head, *rows)]
    widths = [max(cell_len(row[place]) for row in cells) for place in range(len(head))]
    for row in cells:
        texts = [f"{cell}{' ' * (width - cell_len(cell))}" for cell, width in zip(row, widths, strict=True)]
        console().print(Text("  ".join(texts).rstrip(), style=_STYLES.get(row[0], "")))


@contextmanager
def showing_progress() -> Iterator[Callable[[str], None]]:
    """On a terminal, a line says what is being done: a function that is told it. Elsewhere nothing is shown."""
    if not sys.stderr.isatty():
        yield lambda _text: None
        return
    from rich.console import Console

    with Console(stderr=True).status("") as status:
        yield lambda text: status.update(printable(text))
