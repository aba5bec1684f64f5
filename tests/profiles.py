"""How many examples hypothesis tries: few in `make test`, all that a test asks for in `.ci/run` and for one area.

Quick runs make up their examples anew, so many of them try what one long run does. Those of `.ci/run` follow from the
tests alone: what fails there was broken by the change at hand, and fails again on the machine of whoever looks into it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from hypothesis import Phase, settings

QUICK, CI, MUTANTS = "quick", "ci", "mutants"
QUICK_SHARE = 5
"""The quick profile tries one example of so many."""
DEFAULT_EXAMPLES = 100
FEWEST_EXAMPLES = 5


def register_profiles() -> None:
    """Register the profiles and load the quick one; pytest's `--hypothesis-profile` loads another."""
    # why no deadline: that a machine is loaded is no finding
    settings.register_profile(CI, database=None, deadline=None, derandomize=True, max_examples=DEFAULT_EXAMPLES)
    settings.register_profile(
        QUICK, settings.get_profile(CI), derandomize=False, max_examples=DEFAULT_EXAMPLES // QUICK_SHARE
    )
    # why: of a mutant only whether a test fails is of interest, and to find its shortest example takes minutes
    settings.register_profile(MUTANTS, settings.get_profile(CI), phases=(Phase.explicit, Phase.generate))
    settings.load_profile(QUICK)


def is_quick() -> bool:
    """Whether few examples are wanted."""
    return settings.get_current_profile_name() == QUICK


def limit_examples(wanted: int) -> int:
    """`wanted`, or in the quick profile a share of it: for tests that say themselves how many examples they try."""
    return max(wanted // QUICK_SHARE, min(wanted, FEWEST_EXAMPLES)) if is_quick() else wanted


def turns(place: int, tests: int) -> Iterator[bool]:
    """Whether a case is this test's turn, for one case after the other.

    Several tests try the same cases, and this one has the `place` from 0 among so many. In the quick profile they take
    turns, so that each case is tried by one of them; otherwise every test tries every case.
    """
    return (not is_quick() or number % tests == place for number in count())
