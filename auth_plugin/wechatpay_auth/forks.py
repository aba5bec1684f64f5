"""What a forked process must not take over from its parent: locks that were held, and downloads that were under way.

Of the parent's threads only the one that forked lives on in the child. A lock that another one held at that moment
would stay locked for ever, so each object that has one makes a new one.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """An object with something of its own to do in a forked child."""

    def after_fork_in_child(self) -> None:
        """Called in the child before any other code of it, by its only thread."""


_forkables: WeakSet[Forkable] = WeakSet()


def remember_for_forks(forkable: Forkable) -> None:
    """Call its `after_fork_in_child` in every child, for as long as it lives."""
    _forkables.add(forkable)


def _after_fork_in_child() -> None:
    for forkable in list(_forkables):
        forkable.after_fork_in_child()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_after_fork_in_child)
