"""Steps that the user, the bank or the platform takes, and when they cannot be taken."""

from __future__ import annotations


class StepNotPossible(Exception):
    """The thing is not in a state for this step; the message says which state it is in."""
