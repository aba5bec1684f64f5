"""The paths of the spec as a tree of attributes: `/v3/a-b/{id}` is `client.v3.a_b._id_`, and `client.v3.aB._id_`."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from .calls import Call
from .failure import GenerationError

CLIENT_NAMES = frozenset(
    {"aclose", "base_url", "call", "call_async", "chain", "close", "download", "download_async", "from_config", "keys"}
    | {"notification_parser", "pages", "pages_async", "paths", "sender", "untyped", "validates"}
)
"""Attributes of the client itself; no path may begin with one of these names."""


_NO_WORD = re.compile(r"[^A-Za-z0-9]+")


@dataclass
class Step:
    """One path segment, with what lies below it and what can be called at it."""

    segment: str
    """The segment as it stands in the path; empty at the root."""
    path: str
    children: dict[str, Step] = field(default_factory=dict)
    calls: dict[str, Call] = field(default_factory=dict)

    @property
    def attribute(self) -> str:
        """The Python name of the step."""
        name = self.segment
        if name.startswith("{"):
            return f"_{name[1:-1]}_"
        name = name.replace("-", "_").replace(".", "_")
        if keyword.iskeyword(name) or not name.isidentifier():
            return f"{name}_" if name and not name[0].isdigit() else f"_{name}"
        return name

    @property
    def camel_attribute(self) -> str | None:
        """The seed documents' spelling of a step with dashes: `individualContracts`."""
        if "-" not in self.segment or self.segment.startswith("{"):
            return None
        first, *rest = self.segment.split("-")
        return first + "".join(part[:1].upper() + part[1:] for part in rest)

    @property
    def class_name(self) -> str:
        """The class of the step. The whole path is in it, so it is unique: `EbikeChargeContractsContractIdStep`."""
        words = _NO_WORD.split(self.path)
        return "".join(word[:1].upper() + word[1:] for word in words if word) + "Step"

    def walk(self) -> Iterator[Step]:
        """This step and all below it, children before their parents."""
        for child in self.children.values():
            yield from child.walk()
        yield self


def build_tree(calls: Iterable[Call]) -> Step:
    """The tree of all paths. Raises GenerationError where two segments would share one attribute or one class."""
    root = Step("", "")
    for call in calls:
        step = root
        for segment in call.path.strip("/").split("/"):
            step = step.children.setdefault(segment, Step(segment, f"{step.path}/{segment}"))
        step.calls[call.method.lower()] = call
    classes: dict[str, str] = {}
    for step in root.walk():
        if classes.setdefault(step.class_name, step.path) != step.path:
            raise GenerationError(f"{step.path} and {classes[step.class_name]} would share a class name")
        _refuse_shared_attributes(step)
    for child in root.children.values():
        if child.attribute in CLIENT_NAMES:
            raise GenerationError(f"{child.path} would hide the client's own {child.attribute}")
    return root


def _refuse_shared_attributes(step: Step) -> None:
    methods = [
        *step.calls,
        *(["stream"] if any(call.download for call in step.calls.values()) else []),
        *("pages" for call in step.calls.values() if call.listing),
    ]
    taken: dict[str, str] = {name: f"the method {method}" for method in methods for name in (method, f"{method}_async")}
    for child in step.children.values():
        if not child.attribute.isidentifier():
            raise GenerationError(f"{child.path}: the segment {child.segment} has no Python name")
        for name in (child.attribute, child.camel_attribute):
            if name is not None and taken.setdefault(name, child.segment) != child.segment:
                raise GenerationError(f"{step.path}: {child.segment} and {taken[name]} would share attribute {name}")
