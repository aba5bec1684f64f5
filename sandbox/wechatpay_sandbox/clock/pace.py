"""How fast time goes for what the platform does by itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """`scale` 1 is the platform's own pace; 0.001 makes a second of a quarter of an hour."""

    scale: float = 1.0

    def __post_init__(self) -> None:
        if not 0 <= self.scale < float("inf"):
            raise ValueError(f"the time scale is a number from 0 on, not {self.scale}")

    def due_time(self, now: float, seconds: float) -> float:
        """The moment `seconds` of the platform's time after `now`; both in Unix seconds."""
        return now + seconds * self.scale
