"""What the benchmark prints: figures with their targets, and the controls that say whether figures mean anything."""

from __future__ import annotations

from typing import NamedTuple

TOLERANCE = 0.03
"""How far the same code measured against itself may seem to differ."""


class Figure(NamedTuple):
    """One line of the report. Less is better in all of them."""

    name: str
    measured: float | None
    """None where it could not be measured; `detail` says why."""
    target: float | None = None
    """The most that is acceptable; None for what is only shown."""
    unit: str = ""
    """Stands behind the number; empty for a ratio."""
    detail: str = ""

    @property
    def verdict(self) -> str:
        """`ok`, `miss`, `skipped`, or `-` without a target."""
        if self.measured is None:
            return "skipped"
        if self.target is None:
            return "-"
        return "ok" if self.measured <= self.target else "miss"

    def __str__(self) -> str:
        measured = "-" if self.measured is None else f"{self.measured:.3f} {self.unit}".rstrip()
        target = "-" if self.target is None else f"<= {self.target:.2f} {self.unit}".rstrip()
        return _line(self.name, measured, target, self)


class Control(NamedTuple):
    """The same code as A and as B, in the same rounds as the figures around it: a ratio that ought to be 1."""

    name: str
    measured: float
    detail: str = ""

    @property
    def verdict(self) -> str:
        """`ok`, or `void`: then the figures of the run are not to be believed."""
        return "ok" if round(abs(self.measured - 1), 4) <= TOLERANCE else "void"

    def __str__(self) -> str:
        return _line(self.name, f"{self.measured:.3f}", f"{1 - TOLERANCE:.2f} to {1 + TOLERANCE:.2f}", self)


def _line(name: str, measured: str, target: str, line: Figure | Control) -> str:
    detail = f"  {line.detail}" if line.detail else ""
    return f"{name:<44} {measured:>10}  {target:>12}  {line.verdict:<7}{detail}".rstrip()
