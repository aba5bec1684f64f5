"""The paths of the spec as a tree of attributes: `/v3/a-b/{id}` is `client.v3.a_b._id_`, and `client.v3.aB._id_`."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from .calls import Call
from .failure import GenerationError
from .runtime.python_names import module_name

CLIENT_NAMES = frozenset(
    {"aclose", "base_url", "call", "call_async", "chain", "close", "download", "download_async", "from_config", "keys"}
    | {"mchid", "notification_parser", "pages", "pages_async", "paths", "reload", "sender", "untyped", "validates"}
    | {"with_options"}
)
"""Attributes of the client itself; a path that begins with one of these names has `_` after it."""


_NO_WORD = re.compile(r"[^A-Za-z0-9]+")
_NO_USUAL = re.compile(r"[^A-Za-z0-9_/{}-]")
_NO_NAME = re.compile(r"[^A-Za-z0-9_]")
_SEGMENT = re.compile(r"[^{}]+|\{[A-Za-z_][A-Za-z0-9_]*\}")


@dataclass
class Step:
    """One path segment, with what lies below it and what can be called at it."""

    segment: str
    """The segment as it stands in the path; empty at the root."""
    path: str
    children: dict[str, Step] = field(default_factory=dict)
    calls: dict[str, Call] = field(default_factory=dict)
    attribute: str = ""
    """The Python name of the step."""
    camel_attribute: str | None = None
    """The seed documents' spelling of a step with dashes: `individualContracts`."""
    class_name: str = ""
    """The class of the step. The whole path is in it: `EbikeChargeContractsContractIdStep`."""
    module: str = ""
    """The module inside `chain` of a step right below a root, and of all below it."""

    def walk(self) -> Iterator[Step]:
        """This step and all below it, children before their parents."""
        for child in self.children.values():
            yield from child.walk()
        yield self


def build_tree(calls: Iterable[Call]) -> Step:
    """The tree of all paths, with the names of its steps.

    Raises GenerationError for a segment that is neither a literal nor one placeholder, and for a path of which two
    methods list in pages or offer a bill.
    """
    root = Step("", "")
    for call in calls:
        step = root
        for segment in call.path.strip("/").split("/"):
            step = step.children.setdefault(segment, Step(segment, f"{step.path}/{segment}"))
        other = next((each for each in step.calls.values() if each.listing and call.listing), None)
        if other is not None:
            raise GenerationError(f"{call.id}: {other.id} of the same path lists in pages too; mark one of them")
        if call.bill and any(each.bill for each in step.calls.values()):
            raise GenerationError(f"{call.id}: another method of the same path offers a bill too; mark one of them")
        step.calls[call.method.lower()] = call
    _name_children(root, set(CLIENT_NAMES))
    taken: set[str] = set()
    for step in sorted(root.walk(), key=_precedence):
        step.class_name = _find_class_name(step, taken)
        taken.add(step.class_name)
    _name_modules(root)
    return root


def _name_modules(root: Step) -> None:
    taken: set[str] = set()
    for top in root.children.values():
        for step in top.children.values():
            step.module = step.attribute if step.attribute not in taken else f"{top.attribute}_{step.attribute}"
            taken.add(step.module)


def _name_children(step: Step, taken: set[str]) -> None:
    """Give each step below this one an attribute of its own; `taken` are the names that have another meaning here."""
    children = sorted(step.children.values(), key=_precedence)
    for child in children:
        if not (child.segment and _SEGMENT.fullmatch(child.segment)):
            raise GenerationError(f"{child.path}: the segment {child.segment} is neither a word nor one {{name}}")
        name = _python_attribute(child.segment)
        while name in taken:
            name += "_"
        child.attribute = name
        taken.add(name)
    for child in children:
        camel = _camel_case(child.segment)
        if camel is not None and camel not in taken:
            child.camel_attribute = camel
            taken.add(camel)
    for child in children:
        _name_children(child, _method_names(child))


def _precedence(step: Step) -> tuple[bool, str]:
    """Who keeps the usual name: what has a dash goes before what has `_`, and both before any other mark."""
    return _NO_USUAL.search(step.path) is not None, step.path


def _python_attribute(segment: str) -> str:
    if segment.startswith("{"):
        return f"_{segment[1:-1]}_"
    name = _NO_NAME.sub("_", segment)
    return f"_{name}" if name[0].isdigit() else module_name(name)


def _camel_case(segment: str) -> str | None:
    if "-" not in segment or segment.startswith("{"):
        return None
    first, *rest = segment.split("-")
    name = first + "".join(part[:1].upper() + part[1:] for part in rest)
    return name if name.isidentifier() and not keyword.iskeyword(name) else None


def _method_names(step: Step) -> set[str]:
    """The names that the calls of a step have in its class."""
    methods = [
        *step.calls,
        *(["stream"] if any(call.download for call in step.calls.values()) else []),
        *("pages" for call in step.calls.values() if call.listing),
        *("download" for call in step.calls.values() if call.bill),
    ]
    return {"_caller"} | {name for method in methods for name in (method, f"{method}_async")}


def _find_class_name(step: Step, taken: set[str]) -> str:
    words = "".join(word[:1].upper() + word[1:] for word in _NO_WORD.split(step.path) if word)
    name, number = f"{words}Step", 2
    while name in taken:
        name, number = f"{words}{number}Step", number + 1
    return name
