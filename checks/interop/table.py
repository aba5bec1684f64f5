"""The outcomes of all SDKs side by side, and whether they are what is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .known_faults import KnownFault
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


def verdict(report: Report, case: str, faults: Sequence[KnownFault]) -> Verdict:
    """A known fault counts as good as long as it shows as described; one that is gone does not."""
    failure = report.outcomes[case]
    number, known = next(
        ((number, fault) for number, fault in enumerate(faults, 1) if (fault.sdk, fault.case) == (report.sdk, case)),
        (0, None),
    )
    if known is None:
        return Verdict("ok", True, "") if failure is None else Verdict("FAILED", False, failure)
    if failure is None:
        return Verdict("GONE", False, f"known fault {number} is gone: take it out of checks/interop/known_faults.py")
    if known.says not in failure:
        return Verdict("FAILED", False, f"this is not known fault {number}, which says {known.says!r}: {failure}")
    return Verdict(f"fault {number}", True, "")


def lines(reports: Sequence[Report], cases: Sequence[str], faults: Sequence[KnownFault]) -> Iterator[str]:
    """The table, then the reasons of the known faults, then what else went wrong."""
    heads = [f"{report.sdk} {report.version}" for report in reports]
    width = max(len(case) for case in cases)
    yield "  ".join(["case".ljust(width), *heads]).rstrip()
    wrong = []
    for case in cases:
        marks = []
        for report, head in zip(reports, heads, strict=True):
            found = verdict(report, case, faults)
            marks.append(found.mark.ljust(len(head)))
            if found.explanation:
                wrong.append(f"{report.sdk}, {case}: {found.explanation[:_MOST_SHOWN]}")
        yield "  ".join([case.ljust(width), *marks]).rstrip()
    for number, fault in enumerate(faults, 1):
        yield f"fault {number}: {fault.sdk}, {fault.case}: {fault.reason}"
    yield from wrong


def is_good(reports: Sequence[Report], cases: Sequence[str], faults: Sequence[KnownFault]) -> bool:
    """Whether every case of every SDK went as it should, or as is known."""
    named = {(report.sdk, case) for report in reports for case in cases}
    return {(fault.sdk, fault.case) for fault in faults} <= named and all(
        verdict(report, case, faults).is_good for report in reports for case in cases
    )
