"""python -m checks.mutants [--sample N] [--seed N] [--module NAME …]: which changes of the core does no test notice?

Exit status: 0 if at least 95 % of the mutants of each module were noticed, 1 if fewer, 2 if the tests fail without
any mutant.
"""

from __future__ import annotations

import argparse
import os
import queue
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, closing
from typing import NamedTuple, NoReturn

from .choice import Choice
from .equivalent import load_equivalents
from .modules import MODULES
from .mutation import Mutant, Source
from .server import TreeUnusable
from .tree import ROOT, Tree
from .trial import Finding, try_mutant

ENOUGH = 0.95
LONGEST_RECORDING = 900.0
"""Seconds for the tests of one module without any mutant."""


class Trial(NamedTuple):
    """A mutant and the module it is of."""

    module: str
    mutant: Mutant


class Result(NamedTuple):
    """What came of a trial."""

    trial: Trial
    finding: Finding


def sample(module: str, count: int | None, seed: int) -> list[Mutant]:
    """So many mutants of a module (None: all), the same ones for the same seed and source, without equivalent ones."""
    known = load_equivalents()
    sources = [Source(path, (ROOT / path).read_text(encoding="utf-8")) for path in MODULES[module].sources]
    places = [(source, index) for source in sources for index in range(len(source))]
    if count is not None:
        random.Random(f"{seed} {module}").shuffle(places)

    def mutants() -> Iterator[Mutant]:
        for source, index in places:
            mutant = source.mutant(index)
            if mutant is not None and not any(equivalent.is_of(mutant) for equivalent in known):
                yield mutant

    found = mutants()
    return list(found) if count is None else [mutant for mutant, _ in zip(found, range(count), strict=False)]


def main() -> int:
    """Try the mutants and print those that nobody noticed."""
    options = _options()
    signal.signal(signal.SIGTERM, _end_as_by_ctrl_c)
    names = options.module or list(MODULES)
    results: list[Result] = []
    try:
        trials = [Trial(name, mutant) for name in names for mutant in sample(name, options.sample, options.seed)]
        with closing(_try_all(trials, max(1, options.jobs))) as found:
            for result in found:
                results.append(result)
                _tell_progress(results, len(trials))
    except TreeUnusable as fault:
        print(f"mutants: {fault}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"\nstopped after {len(results)} mutants", file=sys.stderr)
        _report(results, options)
        return 130
    return _report(results, options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m checks.mutants", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--sample", metavar="N", type=_count, default=20, help="of each module; `all` for all; default 20"
    )
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="chooses the sample; default 0")
    parser.add_argument("--module", action="append", choices=MODULES, help="only this one; may be repeated")
    parser.add_argument(
        "--jobs", metavar="N", type=int, default=os.cpu_count() or 1, help="at once; default: one a core"
    )
    return parser.parse_args()


def _count(text: str) -> int | None:
    if text == "all":
        return None
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is neither a number nor `all`")
    return int(text)


def _end_as_by_ctrl_c(number: int, frame: object) -> NoReturn:
    raise KeyboardInterrupt


def _try_all(trials: Sequence[Trial], jobs: int) -> Generator[Result, None, None]:
    """Each trial's result as it comes. Whatever ends this ends the tests that are running, too."""
    with ExitStack() as stack:
        trees: queue.SimpleQueue[Tree] = queue.SimpleQueue()
        all_trees = [stack.enter_context(Tree()) for _ in range(min(jobs, len(trials)))]
        for tree in all_trees:
            trees.put(tree)
        choices = _choices(all_trees[0], dict.fromkeys(trial.module for trial in trials))
        for tree in all_trees[1:]:
            tree.copy_bytecode(all_trees[0])

        def run(trial: Trial) -> Result:
            tree = trees.get()
            try:
                return Result(trial, try_mutant(tree, choices[trial.module], trial.mutant))
            finally:
                trees.put(tree)

        pool = stack.enter_context(ThreadPoolExecutor(len(all_trees)))
        waiting: set[Future[Result]] = {pool.submit(run, trial) for trial in trials}
        try:
            while waiting:
                done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                for future in done:
                    yield future.result()
        finally:
            for tree in all_trees:
                tree.kill()
            pool.shutdown(cancel_futures=True)


def _choices(tree: Tree, names: Iterable[str]) -> dict[str, Choice]:
    """Of each module what its tests run. Modules with the same tests share a recording."""
    together: dict[tuple[tuple[str, ...], str, bool], list[str]] = {}
    for name in names:
        module = MODULES[name]
        together.setdefault((module.arguments, module.first, module.waits), []).append(name)
    choices: dict[str, Choice] = {}
    for (arguments, first, waits), found in together.items():
        _tell(f"{', '.join(found)}: the tests without any mutant")
        sources = [source for name in found for source in MODULES[name].sources]
        choice = tree.record(sources, arguments, seconds=LONGEST_RECORDING, first=first, waits=waits)
        choices |= dict.fromkeys(found, choice)
    return choices


def _tell_progress(results: Sequence[Result], total: int) -> None:
    survived = sum(not result.finding.is_notice for result in results)
    trial, finding = results[-1]
    if sys.stderr.isatty() or not finding.is_notice or len(results) % 10 == 0 or len(results) == total:
        _tell(f"{len(results)} of {total} mutants, {survived} unnoticed; {trial.module} {trial.mutant.where}")


def _tell(text: str) -> None:
    """On a terminal one line that changes, elsewhere a line each."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text[:100]}", end="", file=sys.stderr, flush=True)
    else:
        print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def _report(results: Sequence[Result], options: argparse.Namespace) -> int:
    if sys.stderr.isatty():
        print(file=sys.stderr)
    unnoticed = [result for result in results if not result.finding.is_notice]
    for trial, finding in sorted(unnoticed, key=lambda result: (result.trial.module, result.trial.mutant.where)):
        print(f"# {finding}, {trial.module}, in {trial.mutant.where or 'the module'}\n{trial.mutant.diff}\n")
    if not results:
        return 1
    rows = {name: Counter(each.finding for each in results if each.trial.module == name) for name in _names(results)}
    width = max(map(len, [*rows, "together"]))
    print(f"{'module':{width}} tried {' '.join(Finding)}  share")
    for name, counts in [*rows.items(), ("together", sum(rows.values(), Counter()))]:
        cells = " ".join(f"{counts[finding]:{len(finding)}}" for finding in Finding)
        print(f"{name:{width}} {counts.total():5} {cells} {_share(counts):6.1%}")
    size = "all" if options.sample is None else options.sample
    low = [name for name, counts in rows.items() if _share(counts) < ENOUGH]
    due = f"below {ENOUGH:.0%}: {', '.join(low)}" if low else f"each has the {ENOUGH:.0%} that are due"
    print(f"Sample {size} of each module, seed {options.seed}; {due}.")
    return 1 if low else 0


def _names(results: Sequence[Result]) -> list[str]:
    """The modules, in the order of their first results."""
    return list(dict.fromkeys(result.trial.module for result in results))


def _share(counts: Counter[Finding]) -> float:
    """That of the mutants that were noticed."""
    return sum(count for finding, count in counts.items() if finding.is_notice) / counts.total()


if __name__ == "__main__":
    sys.exit(main())
