"""Which tests a mutant is tried with: those that run the statement it changes."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from .mutation import Mutant


@dataclass(frozen=True)
class Choice:
    """What was recorded of the tests of one module, without a mutant."""

    all: Sequence[str]
    """The arguments of pytest for all of them."""
    seconds: dict[str, float]
    """Of each test."""
    lines: dict[str, dict[int, list[str]]]
    """The tests of each line of each source."""
    with_processes: Sequence[str] = ()
    """The tests that start processes: what runs there was not recorded, and may be any line."""
    first: str = ""
    """The name of a test that is tried before faster ones."""
    waits: bool = True
    """Whether a test may fail by itself, since it waits for something."""

    @classmethod
    def read(cls, record: Path, tests: Sequence[str], *, first: str = "", waits: bool = True) -> Self:
        """What `mutants.recorded_pytest` wrote."""
        read = json.loads(record.read_text(encoding="utf-8"))
        lines = {name: {int(line): found for line, found in of.items()} for name, of in read["tests"].items()}
        return cls(tests, read["seconds"], lines, read["with_processes"], first, waits)

    def tests_of(self, mutant: Mutant) -> Sequence[str]:
        """The fastest first. All of the module where it is run while modules load, or in other processes only."""
        span = _statement(mutant)
        by_line = self.lines[str(mutant.source)]
        found = {test for line in span for test in by_line.get(line, ())}
        if not found:
            return self.all
        return sorted(found.union(self.with_processes), key=self._rank)

    def _rank(self, test: str) -> tuple[bool, float]:
        is_first = self.first != "" and self.first in test
        return not is_first, self.seconds.get(test, 0.0)

    def seconds_of(self, tests: Sequence[str]) -> float:
        """How long they took."""
        if tests == self.all:
            return sum(self.seconds.values())
        return sum(self.seconds.get(test, 0.0) for test in tests)


def _statement(mutant: Mutant) -> range:
    """The lines of the innermost statement that is changed; of a compound one the head. None outside of functions."""
    found = range(0)
    for statement, in_function in _statements(ast.parse(mutant.original), in_function=False):
        body = getattr(statement, "body", None)
        end = body[0].lineno - 1 if body else (statement.end_lineno or statement.lineno)
        span = range(statement.lineno, max(end, statement.lineno) + 1)
        if mutant.line in span:
            loads = isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef) or not in_function
            found = range(0) if loads else span
    return found


def _statements(node: ast.AST, *, in_function: bool) -> Iterator[tuple[ast.stmt | ast.ExceptHandler, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt | ast.ExceptHandler):
            yield child, in_function
        inner = in_function or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
        yield from _statements(child, in_function=inner)
