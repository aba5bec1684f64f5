"""How many examples hypothesis tries: few in `make test`, all that a test asks for in `.ci/run` and for one area.

Quick runs make up their examples anew, so many of them try what one long run does. Those of `.ci/run` follow from the
tests alone: what fails there was broken by the change at hand, and fails again on the machine of whoever looks into it.
The rare input that breaks what has long been there is looked for by `make soak`, with many more examples, others in
each run.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count

from hypothesis import HealthCheck, Phase, settings

QUICK, CI, SOAK, MUTANTS = "quick", "ci", "soak", "mutants"
QUICK_SHARE = 5
"""The quick profile tries one example of so many."""
SOAK_FACTOR = int(os.environ.get("SOAK_FACTOR", "20"))
"""The soak profile tries so many times the examples of the ci profile."""
DEFAULT_EXAMPLES = 100
FEWEST_EXAMPLES = 5


def register_profiles() -> None:
    """Register the profiles and load the quick one; pytest's `--hypothesis-profile` loads another."""
    # why no deadline, and none for making examples up: that a machine is loaded is no finding
    settings.register_profile(
        CI,
        database=None,
        deadline=None,
        derandomize=True,
        max_examples=DEFAULT_EXAMPLES,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.register_profile(
        QUICK, settings.get_profile(CI), derandomize=False, max_examples=DEFAULT_EXAMPLES // QUICK_SHARE
    )
    settings.register_profile(
        SOAK,
        settings.get_profile(CI),
        derandomize=False,
        max_examples=DEFAULT_EXAMPLES * SOAK_FACTOR,
        print_blob=True,
    )
    # why: of a mutant only whether a test fails is of interest, and to find its shortest example takes minutes
    settings.register_profile(MUTANTS, settings.get_profile(CI), phases=(Phase.explicit, Phase.generate))
    settings.load_profile(QUICK)


def is_quick() -> bool:
    """Whether few examples are wanted."""
    return settings.get_current_profile_name() == QUICK


def is_soak() -> bool:
    """Whether many examples are wanted, and others in each run."""
    return settings.get_current_profile_name() == SOAK


def limit_examples(wanted: int, quick: int | None = None) -> int:
    """For tests that say themselves how many examples they try: `wanted`, or as many as the profile makes of it.

    The quick profile tries `quick` of them, or if that is not given a share; the soak profile tries several times as
    many.
    """
    if is_soak():
        return wanted * SOAK_FACTOR
    if not is_quick():
        return wanted
    return max(wanted // QUICK_SHARE, min(wanted, FEWEST_EXAMPLES)) if quick is None else quick


def turns(place: int, tests: int) -> Iterator[bool]:
    """Whether a case is this test's turn, for one case after the other.

    Several tests try the same cases, and this one has the `place` from 0 among so many. In the quick profile they take
    turns, so that each case is tried by one of them; otherwise every test tries every case.
    """
    return (not is_quick() or number % tests == place for number in count())
