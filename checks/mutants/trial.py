"""Whether the tests notice one mutant, on a machine that has other work to do as well.

Two things look like a test that notices, and are none. A machine that is busy takes longer, so a run that does not end
in time is compared with a run of the same tests without the mutant, made at once. And a test that waits may fail by
itself, so its failure counts when it comes a second time.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from enum import StrEnum

from .choice import Choice
from .mutation import Mutant
from .tree import Ending, Tree

SLACK, PATIENCE = 30.0, 3.0
"""A mutant's tests may take SLACK seconds more than PATIENCE times what they take without it."""
QUICK = 0.1
"""A test that takes fewer seconds waits for nothing: its failure counts at once."""
MOST_RUNS = 3
"""After so many runs that tell nothing, the mutant is given up as undecided."""


class Finding(StrEnum):
    """What came of a mutant."""

    NOTICED = "noticed"
    """A test failed; one that waits, twice."""
    ENDLESS = "endless"
    """The tests did not end, and without the mutant they ended in a fraction of the time: noticed, too."""
    SURVIVED = "survived"
    UNDECIDED = "undecided"
    """The machine was too slow, or the tests failed now and then; counted as not noticed."""

    @property
    def is_notice(self) -> bool:
        """Whether the tests have noticed the mutant."""
        return self in (Finding.NOTICED, Finding.ENDLESS)


def try_mutant(tree: Tree, choice: Choice, mutant: Mutant) -> Finding:
    """Run the tests of the mutant's line in `tree`, which is as before afterwards. Raises TreeUnusable."""
    tests = choice.tests_of(mutant)
    seconds = SLACK + PATIENCE * choice.seconds_of(tests)
    for _ in range(MOST_RUNS):
        ending, failed = _run_mutant(tree, mutant, tests, seconds)
        if ending is Ending.PASSED:
            return Finding.SURVIVED
        if ending is Ending.FAILED:
            tells = not choice.waits or choice.seconds_of(failed) < QUICK
            if tells or _run_mutant(tree, mutant, failed, seconds)[0] is not Ending.PASSED:
                return Finding.NOTICED
            continue
        began = time.monotonic()
        without = tree.run(tests, seconds=seconds).ending
        took = time.monotonic() - began
        if without is Ending.PASSED and PATIENCE * took <= seconds:
            return Finding.ENDLESS
        seconds = SLACK + PATIENCE * took
    return Finding.UNDECIDED


def _run_mutant(tree: Tree, mutant: Mutant, tests: Sequence[str], seconds: float) -> tuple[Ending, Sequence[str]]:
    """How the run ended, and the test that failed, if one did: none where pytest could not even collect them."""
    tree.put(mutant)
    try:
        run = tree.run(tests, seconds=seconds)
    finally:
        tree.take_back(mutant)
    return run.ending, run.failed
