"""The pace of the steps that the platform takes by itself."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_sandbox.translation import gettext as _


@dataclass(frozen=True, slots=True)
class Pace:
    """The pace. A `scale` of 1 is that of the real platform; with 0.001, a quarter of an hour takes a second."""

    scale: float = 1.0

    def __post_init__(self) -> None:
        if not 0 <= self.scale < float("inf"):
            raise ValueError(_("the time scale is a number from 0 on, not {scale}").format(scale=self.scale))

    def due_time(self, now: float, seconds: float) -> float:
        """The time when `seconds` of the platform's time have passed since `now`, in Unix seconds."""
        return now + seconds * self.scale
