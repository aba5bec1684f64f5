"""Reads the YAML files of a spec and remembers the line of every value.

YAML is read as JSON would be: mapping keys are texts, and a plain scalar is null, true, false, a number or a
text by the core schema of YAML 1.2. So `2019-12-16` stays a text, and so do `NO` and `ON`, which YAML 1.1
turns into booleans.
"""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

# why Any: this is JSON as read from a file; its shape is what the callers are there to check.
Json: TypeAlias = Any

# why a class made at run time: its base depends on whether PyYAML was built with libyaml. It resolves nothing, so that
# a tag is there only when the file has one.
_LOADER: Final = type(
    "_UntaggedLoader",
    (yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader,),
    {"resolve": lambda self, kind, value, implicit: ""},
)
_NULL: Final = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEAN: Final = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER: Final = re.compile(r"[-+]?[0-9]+")
_NUMBER: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


class SpecFileError(Exception):
    """A spec file that cannot be used, with the place of the problem.

    `file` begins with the name of the spec folder (`spec/paths/pay.yaml`), `line` counts from 1, `pointer` is
    a JSON Pointer inside the file.
    """

    def __init__(self, file: str, line: int, pointer: str, message: str) -> None:
        super().__init__(f"{file}:{line} #{pointer}  {message}")
        self.file = file
        self.line = line
        self.pointer = pointer
        self.message = message


class SpecFile:
    """One YAML file: `path` relative to the spec folder with `/`, `text`, its `data`, and the line of every pointer."""

    def __init__(self, path: str, name: str, data: Json, text: str) -> None:
        self.path = path
        self.name = name
        self.data = data
        self.text = text

    def line(self, pointer: str) -> int:
        """The line of the value at the pointer, or of the nearest value around it that the file has."""
        while pointer not in self._lines:
            pointer = pointer.rpartition("/")[0]
        return self._lines[pointer]

    @cached_property
    def _lines(self) -> dict[str, int]:
        """The line of each pointer. Only who found something wrong asks, so the file is read once more then."""
        reading = _Reading(self.name)
        root = yaml.compose(self.text, Loader=_LOADER)
        if root is not None:
            reading.value(root, "", root.start_mark.line + 1)
        return reading.lines


def escape(token: str) -> str:
    """A mapping key as one token of a JSON Pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """One token of a JSON Pointer as a mapping key."""
    return token.replace("~1", "/").replace("~0", "~")


def find(data: Json, pointer: str) -> Json:
    """The value at a JSON Pointer. Raises KeyError when there is none."""
    value = data
    for token in pointer.split("/")[1:]:
        key = unescape(token)
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and re.fullmatch("0|[1-9][0-9]*", key) and int(key) < len(value):
            value = value[int(key)]
        else:
            raise KeyError(pointer)
    return value


def read(spec_dir: Path, path: str) -> SpecFile:
    """Read `spec_dir/path`.

    Raises SpecFileError for a file that is missing, not UTF-8 or not YAML, and for what a spec must not use:
    a key given twice, an alias, a merge key, an explicit tag, a key that is not a scalar.
    """
    name = f"{spec_dir.resolve().name}/{path}"
    try:
        text = (spec_dir / path).read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise SpecFileError(name, 1, "", "the file does not exist; create it") from None
    except UnicodeDecodeError as error:
        raise SpecFileError(name, 1, "", f"not UTF-8 at byte {error.start}; save the file as UTF-8") from None
    try:
        return SpecFile(path, name, _read_text(name, text), text)
    except RecursionError:
        raise SpecFileError(name, 1, "", "nested too deeply; no spec has a hundred levels") from None
    except ValueError as error:  # int() takes only some thousands of digits
        raise SpecFileError(name, 1, "", f"a number cannot be read: {error}") from None


def _read_text(name: str, text: str) -> Json:
    """The data of a text of YAML. Raises SpecFileError, and what is too deep or too long for Python."""
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise SpecFileError(name, line, "", f"not YAML: {error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise SpecFileError(name, 1, "", f"not YAML: {error}") from None
    if root is None:
        raise SpecFileError(name, 1, "", "the file is empty; delete it or fill it")
    try:
        return _read_value(root, set())
    except _OddNode:
        return _Reading(name).value(root, "", root.start_mark.line + 1)  # this says what is odd, and where


class _OddNode(Exception):
    """A node that a spec must not have."""


def _read_value(node: yaml.Node, seen: set[int]) -> Json:
    """What `_Reading.value` reads, without lines. Raises _OddNode where that raises SpecFileError."""
    if node.tag or id(node) in seen:
        raise _OddNode
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        return node.value if node.style else _plain(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_read_value(item, seen) for item in node.value]
    result: dict[str, Json] = {}
    for key_node, value_node in node.value:
        key: str = key_node.value
        if not isinstance(key_node, yaml.ScalarNode) or key_node.tag or key in result or key == "<<":
            raise _OddNode
        result[key] = _read_value(value_node, seen)
    return result


class _Reading:
    """Turns the nodes of one file into plain values and notes the line of each."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[str, int] = {}
        self._seen: set[int] = set()

    def value(self, node: yaml.Node, pointer: str, line: int) -> Json:
        # the line is that of the key: that is where a reader looks for a value that begins on the next line
        self.lines[pointer] = line
        here = node.start_mark.line + 1
        if id(node) in self._seen:
            raise SpecFileError(self.name, line, pointer, "a YAML alias; make it a component and use $ref")
        self._seen.add(id(node))
        if node.tag:
            raise SpecFileError(self.name, here, pointer, f"an explicit tag ({node.tag}); leave it out")
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, pointer)
        if isinstance(node, yaml.SequenceNode):
            return [
                self.value(item, f"{pointer}/{index}", item.start_mark.line + 1)
                for index, item in enumerate(node.value)
            ]
        text: str = node.value
        return text if isinstance(node, yaml.ScalarNode) and node.style else _plain(text)

    def _mapping(self, node: yaml.MappingNode, pointer: str) -> dict[str, Json]:
        result: dict[str, Json] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode) or key_node.tag:
                raise SpecFileError(self.name, line, pointer, "a key that is no text; write a plain key")
            key: str = key_node.value
            below = f"{pointer}/{escape(key)}"
            if key == "<<" and not key_node.style:
                raise SpecFileError(self.name, line, below, "a YAML merge key; make it a component and use $ref")
            if key in result:
                first = self.lines[below]
                raise SpecFileError(self.name, line, below, f"key given twice, first in line {first}; keep one")
            result[key] = self.value(value_node, below, line)
        return result


def _plain(text: str) -> str | int | float | bool | None:
    if text in _NULL:
        return None
    if text in _BOOLEAN:
        return _BOOLEAN[text]
    if text[0] not in "+-.0123456789":
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _NUMBER.fullmatch(text):
        return float(text)
    return text
