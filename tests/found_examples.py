"""A pytest plugin that lists at the end which examples broke a property test, in a form that can be pasted.

An example that hypothesis found by chance is not found again by the next run. So it is kept beside the test, as an
`@example(…)`. Where a test draws its values itself (`st.data()`, rules of a state machine) there is no such form; what
hypothesis says is listed, with an `@reproduce_failure(…)` that plays it again as long as the test draws the same.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator

import pytest

FOUND = "found example"
# why both words: hypothesis says one or the other, by its version
_WHOLE = re.compile(
    r"(?:Failing|Falsifying) (?:explicit )?(?:test case|example): \w+\((?P<arguments>.*)\)\s*", re.DOTALL
)
# what hypothesis writes for st.data(), which no @example can hold
_DRAWN = re.compile(r"\bdata\(\.\.\.\)")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(call: pytest.CallInfo[None]) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Put the examples into the report, which also comes from the processes of xdist."""
    report = yield
    if call.excinfo is not None:
        report.user_properties += [(FOUND, example) for example in find_examples(call.excinfo.value)]
    return report


def find_examples(error: BaseException) -> Iterator[str]:
    """What hypothesis noted at an error, and at each of several that a test raised."""
    notes: list[str] = getattr(error, "__notes__", [])
    whole = [found["arguments"] for note in notes if (found := _WHOLE.fullmatch(note)) and not _DRAWN.search(note)]
    if whole:
        yield from (f"@example({arguments})" for arguments in whole)
    elif notes:
        yield "\n".join(notes)
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from find_examples(inner)


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(_Shown(config))


class _Shown:
    """Prints the examples: each when it is found, since a run may take hours, and all of them at the end."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._found: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        found = [f"{report.nodeid}\n{text}\n" for name, text in report.user_properties if name == FOUND]
        self._found += found
        terminal = self._config.pluginmanager.get_plugin("terminalreporter")
        if terminal is not None:  # the processes of xdist have none
            for text in found:
                terminal.write_line(f"\n{text}")

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self._found:
            terminalreporter.section("examples to paste above the tests")
        for text in self._found:
            terminalreporter.write_line(text)
