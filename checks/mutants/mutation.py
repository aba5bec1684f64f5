"""All mutants of a source: mutmut's operators, and a few of ours for what a payment client must not lose.

Ours take away a statement that calls or raises, a `with` (a lock), one side of `and` and `or` (of `&` and `|` as well,
by which conditions over frames and tables are written), an exception from `except`, and make an `if` always or never
true. In a text that is SQL they change its operators and numbers.

What cannot change behaviour by its kind is left out: annotations, docstrings, imports, `if TYPE_CHECKING`, `__all__`
and `__slots__`, overloads, `cast` and `TypeVar`, names of codecs, and the wording of texts for people (a literal with a
blank in it, what is put into one, and an argument that is one). Single mutants that are equivalent are listed in
equivalent.toml.
"""

from __future__ import annotations

import ast
import difflib
import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import PurePosixPath

import libcst as cst
import libcst.matchers as m
from libcst.metadata import CodeRange, MetadataWrapper, WhitespaceInclusivePositionProvider
from mutmut.mutation.mutators import mutation_operators

_CAST = m.Call(func=m.Name("cast"), args=[m.Arg(), m.Arg()])
_TYPES_ONLY = m.Call(func=m.Name("TypeVar") | m.Name("ParamSpec"))
_CODEC = m.Call(func=m.Attribute(attr=m.Name("encode") | m.Name("decode")), args=[m.Arg(m.SimpleString())])
"""A codec has the same name in capitals, and any other name is a LookupError."""
_NAMES_ONLY = (
    m.Assign(targets=[m.AssignTarget(m.Name("__all__") | m.Name("__slots__"))])
    | m.Assign(value=_TYPES_ONLY)
    | m.AnnAssign(annotation=m.Annotation(m.Name("TypeAlias")))
)
_MESSAGE = m.Call(func=m.Name("_"))
_SQL = re.compile(r"\b(SELECT|CASE|WHEN|AND|OR|IN|IS|AS|WHERE)\b|::|\[:|\b(coalesce|nullif|replace|regexp_\w+)\(")
"""What a text that is SQL has, and one for people has not."""
_SQL_CHANGES = (
    *(
        (f" {one} ", f" {other} ")
        for pair in (("AND", "OR"), ("=", "<>"), ("+", "-"))
        for one, other in (pair, pair[::-1])
    ),
    (" IS NOT NULL", " IS NULL"),
    (" IS NULL", " IS NOT NULL"),
    (" NOT ", " "),
    (" NOT IN ", " IN "),
    (" * ", " + "),
    ("false", "true"),
    ("min(", "max("),
)
"""What a database takes in the place of something else."""
_ALWAYS_FATAL = m.Call(func=m.Name("len") | m.Name("isinstance") | m.Name("issubclass") | m.Name("super"))
"""Another argument of these is a TypeError wherever it runs: it tells nothing of the tests."""


@dataclass(frozen=True)
class Mutant:
    """A source with one change."""

    source: PurePosixPath
    where: str
    """The function, with its class: `Sendings.run`."""
    line: int
    """The first that differs, counted from 1."""
    minus: str
    plus: str
    """The lines that differ, without their indentation."""
    original: str
    code: str

    @property
    def diff(self) -> str:
        """As a patch of the source."""
        name, before, after = str(self.source), self.original.splitlines(), self.code.splitlines()
        return "\n".join(difflib.unified_diff(before, after, name, name, n=2, lineterm=""))


class Source:
    """A module, and all that can be changed in it."""

    def __init__(self, path: PurePosixPath, code: str) -> None:
        self.path = path
        self.code = code
        wrapper = MetadataWrapper(cst.parse_module(code))
        self._tree = wrapper.module
        self._collector = _Collector()
        wrapper.visit(self._collector)
        self._lines = list(accumulate((len(line) for line in code.splitlines(keepends=True)), initial=0))
        self._functions = _functions(code)
        self._programs = {_program(code)}

    def __len__(self) -> int:
        return len(self._collector.changes)

    def mutant(self, index: int) -> Mutant | None:
        """The change of that index. None where it gives no Python, or a program that there was already."""
        original, changed = self._collector.changes[index]
        mutated = self._replace(original, changed)
        program = _program(mutated)
        if program is None or program in self._programs:
            return None
        self._programs.add(program)
        before, after = self.code.splitlines(), mutated.splitlines()
        first = next((at for at, (old, new) in enumerate(zip(before, after, strict=False)) if old != new), len(after))
        same = 0
        while same < min(len(before), len(after)) - first and before[-1 - same] == after[-1 - same]:
            same += 1
        minus, plus = (_stripped(lines[first : len(lines) - same]) for lines in (before, after))
        return Mutant(self.path, self._functions.get(first + 1, ""), first + 1, minus, plus, self.code, mutated)

    def _replace(self, original: cst.CSTNode, changed: cst.CSTNode) -> str:
        """The code with one node changed. In place where that can be done: the whole tree takes 50 ms a time."""
        span = self._collector.spans.get(original)
        if span is not None:
            begin, end = (self._lines[at.line - 1] + at.column for at in (span.start, span.end))
            if self.code[begin:end] == self._tree.code_for_node(original):
                return self.code[:begin] + self._tree.code_for_node(changed) + self.code[end:]
        tree = self._tree.deep_replace(original, changed)
        if not isinstance(tree, cst.Module):
            raise TypeError(f"{self.path}: a module was replaced by a {type(tree).__name__}")
        return tree.code


class _Collector(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (WhitespaceInclusivePositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.changes: list[tuple[cst.CSTNode, cst.CSTNode]] = []
        self.spans: dict[cst.CSTNode, CodeRange | None] = {}

    def on_visit(self, node: cst.CSTNode) -> bool:
        if _without_effect(node):
            return False
        if m.matches(node, _MESSAGE):
            return False
        if m.matches(node, _CAST):
            cst.ensure_type(node, cst.Call).args[1].value.visit(self)
            return False
        if m.matches(node, _CODEC):
            cst.ensure_type(node, cst.Call).func.visit(self)
            return False
        for original, changed in _changes(node):
            if not _only_words(original, changed):
                self.changes.append((original, changed))
                self.spans[original] = self.get_metadata(WhitespaceInclusivePositionProvider, original, None)
        return not (m.matches(node, _ALWAYS_FATAL) or _is_wording(node))


def _without_effect(node: cst.CSTNode) -> bool:
    if isinstance(node, cst.If):
        return m.matches(node.test, m.Name("TYPE_CHECKING"))
    if isinstance(node, cst.FunctionDef):
        return any(m.matches(decorator, m.Decorator(m.Name("overload"))) for decorator in node.decorators)
    if isinstance(node, cst.SimpleStatementLine):
        return m.matches(node, m.SimpleStatementLine(body=[m.Expr(m.SimpleString())]))
    return (
        isinstance(node, cst.Annotation | cst.Import | cst.ImportFrom | cst.Decorator)
        or m.matches(node, _TYPES_ONLY)
        or m.matches(node, _NAMES_ONLY)
    )


def _changes(node: cst.CSTNode) -> Iterator[tuple[cst.CSTNode, cst.CSTNode]]:
    if not m.matches(node, _ALWAYS_FATAL):
        for kind, operator in mutation_operators:
            if isinstance(node, kind):
                for changed in operator(node):
                    yield node, changed
    yield from _our_changes(node)


def _our_changes(node: cst.CSTNode) -> Iterator[tuple[cst.CSTNode, cst.CSTNode]]:
    match node:
        case cst.Expr(value=cst.Call() | cst.Await()):
            yield node, cst.Pass()
        case cst.Raise():
            yield node, cst.Pass()
        case cst.Return(value=cst.BaseExpression()) if not m.matches(node, m.Return(m.Name("None"))):
            yield node, cst.Return(cst.Name("None"))
        case cst.If():
            yield node.test, cst.Name("True")
            yield node.test, cst.Name("False")
        case cst.SimpleString() | cst.FormattedString() if _is_sql(node):
            for part in [node] if isinstance(node, cst.SimpleString) else node.parts:
                if isinstance(part, cst.SimpleString | cst.FormattedStringText):
                    for changed in _change_sql(part.value):
                        yield part, part.with_changes(value=changed)
        case cst.While():
            yield node.test, cst.Name("False")
        case cst.With():
            yield node, cst.If(cst.Name("True"), node.body, leading_lines=node.leading_lines)
        case cst.BooleanOperation() | cst.BinaryOperation(operator=cst.BitAnd() | cst.BitOr()):
            yield node, node.left.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
            yield node, node.right.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
        case cst.ExceptHandler(type=cst.Tuple(elements=elements) as kinds) if len(elements) > 1:
            for element in elements:
                yield kinds, cst.Tuple([kept for kept in elements if kept is not element])
        case cst.ExceptHandler(type=cst.BaseExpression() as kind):
            yield kind, cst.Tuple([])
        case _:
            pass


def _change_sql(text: str) -> Iterator[str]:
    for one, other in _SQL_CHANGES:
        for found in re.finditer(re.escape(one), text):
            yield f"{text[: found.start()]}{other}{text[found.end() :]}"
    for found in re.finditer(r"\b\d+\b", text):
        yield f"{text[: found.start()]}{int(found[0]) + 1}{text[found.end() :]}"


def _only_words(original: cst.CSTNode, changed: cst.CSTNode) -> bool:
    """Whether the change touches nothing but a text for people."""
    if isinstance(original, cst.Call) and isinstance(changed, cst.Call):
        kept = {id(argument) for argument in changed.args}
        return any(id(argument) not in kept and _is_wording(argument.value) for argument in original.args)
    return _is_wording(original)


def _is_wording(node: cst.CSTNode) -> bool:
    if isinstance(node, cst.FormattedString):
        return any(" " in part for part in _texts(node)) and not _is_sql(node)
    if isinstance(node, cst.ConcatenatedString):
        return not _is_sql(node) and (_is_wording(node.left) or _is_wording(node.right))
    return isinstance(node, cst.SimpleString) and " " in node.value and not node.prefix and not _is_sql(node)


def _is_sql(node: cst.BaseString) -> bool:
    return any(_SQL.search(text) for text in _texts(node))


def _texts(node: cst.BaseString) -> list[str]:
    if isinstance(node, cst.ConcatenatedString):
        return [*_texts(node.left), *_texts(node.right)]
    if not isinstance(node, cst.FormattedString):
        return [cst.ensure_type(node, cst.SimpleString).value]
    return [part.value for part in node.parts if isinstance(part, cst.FormattedStringText)]


def _program(code: str) -> str | None:
    """What tells programs apart: the same text for the same syntax tree. None for what is no program."""
    try:
        with warnings.catch_warnings(action="ignore"):  # a mutant may well compare by identity with a literal
            tree = ast.parse(code)
            compile(tree, "mutant", "exec")
    except (SyntaxError, ValueError):
        return None
    return ast.dump(tree)


def _stripped(lines: Iterable[str]) -> str:
    return "\n".join(line.strip() for line in lines)


def _functions(code: str) -> dict[int, str]:
    """The innermost function or class of each line."""
    names: dict[int, str] = {}

    def visit(node: ast.AST, path: tuple[str, ...]) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                inner = (*path, child.name)
                names.update(
                    dict.fromkeys(range(child.lineno, (child.end_lineno or child.lineno) + 1), ".".join(inner))
                )
                visit(child, inner)
            else:
                visit(child, path)

    visit(ast.parse(code), ())
    return names
