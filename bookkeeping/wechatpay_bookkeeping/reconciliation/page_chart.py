"""A chart of the days as SVG: what agrees and what does not, in yuan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from wechatpay_bookkeeping.translation import gettext as _

from .fen_text import format_yuan

_WIDTH, _HEIGHT, _LEFT, _BOTTOM = 960, 240, 90, 24
_MOST_LABELS = 10
_PARTS = ("matched", "differs", "duplicate", "only_in_bill", "only_in_ledger")


def draw_days(summary: Sequence[Mapping[str, Any]]) -> str:
    """A bar for each day, all merchants and records together; the longest is as high as the chart."""
    days: dict[str, dict[str, int]] = {}
    for row in summary:
        amounts = days.setdefault(row["day"], dict.fromkeys(_PARTS, 0))
        for part in _PARTS:
            amounts[part] += max(row.get(f"{part}_bill_amount", 0), row.get(f"{part}_ledger_amount", 0))
        amounts["only_in_bill"] += row["only_in_bill_amount"]
        amounts["only_in_ledger"] += row["only_in_ledger_amount"]
    if not days:
        return ""
    highest = max(1, *(sum(amounts.values()) for amounts in days.values()))
    step = (_WIDTH - _LEFT) / len(days)
    words = _words()
    label = _("Yuan of each day: what agrees, and what does not")
    drawn = [
        f'<svg class="days" viewBox="0 0 {_WIDTH} {_HEIGHT + _BOTTOM}" role="img" aria-label="{escape(label)}">',
        f'<text x="{_LEFT - 8}" y="12" text-anchor="end">{format_yuan(highest)}</text>',
        f'<line x1="{_LEFT}" y1="{_HEIGHT}" x2="{_WIDTH}" y2="{_HEIGHT}"/>',
    ]
    every = -(-len(days) // _MOST_LABELS)
    for place, (day, amounts) in enumerate(sorted(days.items())):
        x, top = _LEFT + place * step + step * 0.1, float(_HEIGHT)
        told = "\n".join([day, *(f"{words[part]}: {format_yuan(fen)}" for part, fen in amounts.items() if fen)])
        drawn.append(f"<g><title>{escape(told)}</title>")
        for part, fen in amounts.items():
            # why at least 2: a difference of one order must be seen beside a day of thousands
            height = max(2.0, fen * (_HEIGHT - 16) / highest) if fen else 0.0
            if height:
                top -= height
                drawn.append(
                    f'<rect class="{part}" x="{x:.1f}" y="{top:.1f}" width="{step * 0.8:.1f}" height="{height:.1f}"/>'
                )
        drawn.append("</g>")
        if place % every == 0:
            drawn.append(f'<text x="{x:.1f}" y="{_HEIGHT + 16}">{escape(day)}</text>')
    drawn.append("</svg>\n")
    legend = "".join(f'<li class="{part}">{escape(words[part])}</li>' for part in _PARTS)
    return "\n".join(drawn) + f'<ul class="legend">{legend}</ul>\n'


def _words() -> dict[str, str]:
    return {
        "matched": _("agree"),
        "differs": _("differ"),
        "duplicate": _("duplicate"),
        "only_in_bill": _("only in the bill"),
        "only_in_ledger": _("only in the ledger"),
    }
