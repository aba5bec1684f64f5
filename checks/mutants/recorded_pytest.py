"""pytest that records which test runs which line: RECORD SOURCE… -- ARGUMENT…

A mutant is then tried with the tests that run its line, the fastest first, and not with all of its module's.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path, PurePosixPath

import pytest
from coverage import Coverage

from .modules import copies


class Recorder:
    """A plugin of pytest. `sources` are relative to the working folder."""

    def __init__(self, sources: Sequence[str]) -> None:
        self._sources = sources
        self._files = {str(Path(file).absolute()): place for name in sources for file, place in _places(name)}
        self.coverage = Coverage(data_file=None, config_file=False, include=list(self._files))
        self.seconds: dict[str, float] = defaultdict(float)
        self._running = ""
        self._with_processes: set[str] = set()
        sys.addaudithook(self._note_process)

    def _note_process(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in ("subprocess.Popen", "os.fork", "os.posix_spawn"):
            self._with_processes.add(self._running)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """The lines run from here on are those of this test, of its fixtures too."""
        self.coverage.switch_context(item.nodeid)
        self._running = item.nodeid
        return (yield)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Setup, the test, and what takes it down."""
        self.seconds[report.nodeid] += report.duration

    def record(self) -> dict[str, object]:
        """Seconds of each test, the tests of each line of each source, and the tests that start processes."""
        data = self.coverage.get_data()
        tests: dict[str, dict[int, set[str]]] = {name: defaultdict(set) for name in self._sources}
        for file in data.measured_files():
            name, above = self._files[file]
            for line, contexts in data.contexts_by_lineno(file).items():
                tests[name][line - above].update(filter(None, contexts))
        lines = {name: {line: sorted(found) for line, found in of.items()} for name, of in tests.items()}
        return {"seconds": self.seconds, "tests": lines, "with_processes": sorted(self._with_processes - {""})}


def _places(name: str) -> Iterator[tuple[str | PurePosixPath, tuple[str, int]]]:
    """Each file in which the lines of a source are run, with the source and how many lines stand above them."""
    yield name, (name, 0)
    for copy in copies(PurePosixPath(name)):
        yield copy, (name, 1)


def main(arguments: Sequence[str]) -> int:
    """Run pytest with the arguments after `--`, and write the record, which is the first; the others are sources."""
    record, *rest = arguments
    at = rest.index("--")
    recorder = Recorder(rest[:at])
    recorder.coverage.start()
    status = pytest.main(list(rest[at + 1 :]), plugins=[recorder])
    recorder.coverage.stop()
    Path(record).write_text(json.dumps(recorder.record()), encoding="utf-8")
    return int(status)
