"""The two clocks of a sandbox: that of the machine, and that of the world which the sandbox plays.

The world's clock is never behind the machine's. Whatever a merchant or a user would see on paper has the world's time:
orders and their expiry, appointments, bills, contracts, the content and the attempts of notifications, the use of
platform keys. Whatever another program checks against its own clock has the machine's: timestamps of signatures, and
the first day of certificates. See docs/decisions/0011-two-clocks.md.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from wechatpay_sandbox.stores.time_ahead import TimeAhead


class SandboxClock:
    """Gives the time of the sandbox's world in Unix seconds. `machine` gives that of the machine."""

    def __init__(self, machine: Callable[[], float], stored: TimeAhead) -> None:
        self.machine = machine
        self._stored = stored
        self._ahead = stored.read().ahead

    def __call__(self) -> float:
        return self.machine() + self._ahead

    @property
    def ahead(self) -> float:
        """How many seconds the world's clock is ahead of the machine's, from 0 on."""
        return self._ahead

    @property
    def goal(self) -> float:
        """The time to which the world is being advanced, in Unix seconds; the present time if it is not."""
        return self.machine() + self._stored.read().goal

    def look(self) -> bool:
        """Take over how far another process has moved the time. Whether the time is short of its goal."""
        stored = self._stored.read()
        self._ahead = stored.ahead
        return stored.ahead < stored.goal

    def move_to(self, moment: float) -> None:
        """Move the world's clock to `moment` (Unix seconds), but neither back nor beyond the goal."""
        ahead = moment - self.machine()
        # why: a rounded sum may be a little before the moment, at which nothing would be due yet
        while self.machine() + ahead < moment:
            ahead = math.nextafter(ahead, math.inf)
        self._ahead = self._stored.move(ahead)

    def move_to_goal(self) -> None:
        """Move the world's clock to the goal."""
        self._ahead = self._stored.move(math.inf)
