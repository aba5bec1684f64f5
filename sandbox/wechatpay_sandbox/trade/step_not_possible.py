"""The exception of steps that the user, the bank or the platform cannot take."""

from __future__ import annotations


class StepNotPossible(Exception):
    """The resource is not in a state for this step. The message names its state."""
