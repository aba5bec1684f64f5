"""The outcomes of all SDKs side by side, and whether they are what is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .known_defects import KnownDefect
from .sdk_program import Report

_MOST_SHOWN = 500


@dataclass(frozen=True, slots=True)
class Verdict:
    """One case of one SDK."""

    mark: str
    """What stands in the table."""
    is_good: bool
    explanation: str
    """Empty where there is nothing to explain."""


def verdict(report: Report, case: str, defects: Sequence[KnownDefect]) -> Verdict:
    """A known defect counts as good as long as it shows as described; one that is gone does not."""
    failure = report.outcomes[case]
    number, known = next(
        (
            (number, defect)
            for number, defect in enumerate(defects, 1)
            if (defect.sdk, defect.case) == (report.sdk, case)
        ),
        (0, None),
    )
    if known is None:
        return Verdict("ok", True, "") if failure is None else Verdict("FAILED", False, failure)
    if failure is None:
        return Verdict("GONE", False, f"known defect {number} is gone: take it out of checks/interop/known_defects.py")
    if known.says not in failure:
        return Verdict("FAILED", False, f"this is not known defect {number}, which says {known.says!r}: {failure}")
    return Verdict(f"defect {number}", True, "")


def lines(reports: Sequence[Report], cases: Sequence[str], defects: Sequence[KnownDefect]) -> Iterator[str]:
    """The table, then the reasons of the known defects, then what else went wrong."""
    heads = [f"{report.sdk} {report.version}" for report in reports]
    width = max(len(case) for case in cases)
    yield "  ".join(["case".ljust(width), *heads]).rstrip()
    wrong = []
    for case in cases:
        marks = []
        for report, head in zip(reports, heads, strict=True):
            found = verdict(report, case, defects)
            marks.append(found.mark.ljust(len(head)))
            if found.explanation:
                wrong.append(f"{report.sdk}, {case}: {found.explanation[:_MOST_SHOWN]}")
        yield "  ".join([case.ljust(width), *marks]).rstrip()
    for number, defect in enumerate(defects, 1):
        yield f"defect {number}: {defect.sdk}, {defect.case}: {defect.reason}"
    yield from wrong


def is_good(reports: Sequence[Report], cases: Sequence[str], defects: Sequence[KnownDefect]) -> bool:
    """Whether every case of every SDK went as it should, or as is known."""
    named = {(report.sdk, case) for report in reports for case in cases}
    return {(defect.sdk, defect.case) for defect in defects} <= named and all(
        verdict(report, case, defects).is_good for report in reports for case in cases
    )
