"""The environment of the templates. It prints no text of the spec that no filter made harmless."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from .docstrings import docstring, paragraph
from .escaping import markdown, python_literal, toml_literal
from .failure import GenerationError

_HARMLESS = re.compile(r"[\w.|, \[\]-]*")
"""Names, what is made of names, and numbers. No such text can end a literal or a comment, nor call anything."""
_ANNOTATION = (ast.Expression, ast.Name, ast.Attribute, ast.Subscript, ast.Tuple, ast.Constant, ast.BinOp, ast.BitOr)


class _TemplatesOfProcess(BytecodeCache):
    """Compiled templates, shared by all environments of the process: lint and generate each make one."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = self._found.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._found[bucket.key] = bucket.checksum, bucket.code


_compiled = _TemplatesOfProcess()


def make_environment(folder: Path, header: str, **names: str) -> Environment:
    """The templates of a folder; `header` and the further names stand for their texts in all of them."""
    # why autoescape: what a filter or a macro made is Markup then, which tells it from a text of the spec
    environment = Environment(
        loader=FileSystemLoader(str(folder)),
        autoescape=True,
        finalize=_print,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=_compiled,
    )
    for filter in (annotation, docstring, markdown, paragraph, python_literal, toml_literal):
        environment.filters[filter.__name__] = _mark_harmless(filter)
    environment.globals.update(names, header=Markup(header))  # noqa: S704 - our own text
    return environment


@cache
def annotation(text: str) -> str:
    """An annotation of Python, which is made of names and literals. Raises GenerationError for other code."""
    try:
        tree = ast.parse(text, mode="eval")
    except SyntaxError:
        tree = None
    if tree is None or not all(isinstance(node, (*_ANNOTATION, ast.expr_context)) for node in ast.walk(tree)):
        raise GenerationError(f"{text!r} is no annotation: a type of the spec has a name that Python cannot have")
    return text


# why Any: whatever a template prints
def _print(value: Any) -> Any:
    if isinstance(value, Markup):
        return value
    text = str(value)
    if not _HARMLESS.fullmatch(text):
        raise GenerationError(f"a template prints {text!r} as it stands; pass it through a filter of escaping.py")
    return Markup(text)  # noqa: S704 - nothing in it means anything to Python, TOML or Markdown


def _mark_harmless(filter: Callable[..., str]) -> Callable[..., Markup]:
    def apply(text: Any, *more: Any) -> Markup:
        return Markup(filter(text, *more))  # noqa: S704 - this is what the filters are for

    return apply
