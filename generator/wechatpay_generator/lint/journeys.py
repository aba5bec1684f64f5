"""The rule for journeys: steps call operations that there are, with their parameters and with known values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Operation, Problem, SpecTree
from wechatpay_generator.spec_files import SpecFile, escape

_SOURCE: Final = "../openapi.yaml"
_INPUT: Final = re.compile(r"\$inputs\.([A-Za-z0-9_-]+)")
_OUTPUT: Final = re.compile(r"\$steps\.([A-Za-z0-9_-]+)\.outputs\.([A-Za-z0-9_-]+)")


@rule(
    "journey",
    "a journey describes ../openapi.yaml; its steps name operations, their parameters, inputs and earlier outputs",
)
def check_journey(tree: SpecTree) -> Iterator[Problem]:
    operations = {id: operation for operation in tree.operations if (id := operation.place.text("operationId"))}
    for file in tree.journeys:
        sources = file.data.get("sourceDescriptions")
        urls = [source.get("url") for source in sources if isinstance(source, dict)] if _is_list(sources) else []
        if urls != [_SOURCE]:
            yield Problem(file, "/sourceDescriptions", f"name one source, with the url {_SOURCE}")
        for pointer, workflow in _mappings(file.data, "workflows", ""):
            if workflow is None:
                yield Problem(file, pointer, "write a list of workflows, each a mapping")
            else:
                yield from _Workflow(tree, file, pointer, workflow, operations).problems()


class _Workflow:
    """One workflow, with the outputs of the steps that were read so far."""

    def __init__(
        self, tree: SpecTree, file: SpecFile, pointer: str, node: dict[str, Any], operations: Mapping[str, Operation]
    ) -> None:
        self._tree = tree
        self._file = file
        self._pointer = pointer
        self._node = node
        self._operations = operations
        self._inputs = _keys(_mapping(node, "inputs"), "properties")
        self._outputs: dict[str, set[str]] = {}

    def problems(self) -> Iterator[Problem]:
        for pointer, step in _mappings(self._node, "steps", self._pointer):
            if step is None:
                yield Problem(self._file, pointer, "write a list of steps, each a mapping")
                continue
            yield from self._operation_problems(pointer, step)
            name = step.get("stepId")
            if not isinstance(name, str):
                yield Problem(self._file, pointer, "give the step a stepId")
                continue
            if name in self._outputs:
                yield Problem(self._file, f"{pointer}/stepId", f"another step is called {name}; rename one")
            yield from self._expression_problems(step, pointer)
            self._outputs.setdefault(name, _keys(step, "outputs"))
        yield from self._expression_problems(self._node.get("outputs"), f"{self._pointer}/outputs")

    def _operation_problems(self, pointer: str, step: dict[str, Any]) -> Iterator[Problem]:
        id = step.get("operationId")
        operation = self._operations.get(id) if isinstance(id, str) else None
        if operation is None or operation.is_webhook:
            at = f"{pointer}/operationId" if "operationId" in step else pointer
            yield Problem(self._file, at, f"no operation is called {id}; name one of paths/")
            return
        described = [parameter for _, parameter in self._tree.parameters(operation)]
        known = {(parameter.text("in"), parameter.text("name")) for parameter in described}
        given: set[tuple[str | None, str | None]] = set()
        for at, argument in _mappings(step, "parameters", pointer):
            if argument is None:
                yield Problem(self._file, at, "write a list of {name: text, in: path or query, value: any}")
                return
            place, name = argument.get("in"), argument.get("name")
            if not isinstance(place, str) or not isinstance(name, str) or (place, name) not in known:
                yield Problem(self._file, at, f"{id} has no parameter {name} in {place}; correct the name")
            else:
                given.add((place, name))
        for parameter in described:
            if parameter.get("required") is True and (parameter.text("in"), parameter.text("name")) not in given:
                yield Problem(self._file, pointer, f"{id} needs the parameter {parameter.get('name')}; add it")
        has_body = bool(self._tree.request_bodies(operation))
        if has_body and "requestBody" not in step:
            yield Problem(self._file, pointer, f"{id} wants a body; add requestBody with a payload")
        if "requestBody" in step and not has_body:
            yield Problem(self._file, f"{pointer}/requestBody", f"{id} takes no body; remove it")

    def _expression_problems(self, value: Any, pointer: str) -> Iterator[Problem]:
        """What the expressions in a value name and nobody gives: no input, or no output of an earlier step."""
        if isinstance(value, dict | list):
            below = value.items() if isinstance(value, dict) else enumerate(value)
            for key, child in below:
                yield from self._expression_problems(child, f"{pointer}/{escape(str(key))}")
        elif isinstance(value, str):
            for name in _INPUT.findall(value):
                if name not in self._inputs:
                    yield Problem(self._file, pointer, f"no input is called {name}; describe it in inputs")
            for step, name in _OUTPUT.findall(value):
                if name not in self._outputs.get(step, ()):
                    yield Problem(self._file, pointer, f"no earlier step {step} has an output {name}; correct the name")


def _mappings(holder: Mapping[str, Any], key: str, pointer: str) -> Iterator[tuple[str, dict[str, Any] | None]]:
    """The mappings of a list, each with its pointer; None for what is no list or no mapping."""
    value = holder.get(key, [] if key == "parameters" else None)
    if not _is_list(value):
        yield (f"{pointer}/{key}" if key in holder else pointer), None
        return
    for index, item in enumerate(value):
        yield f"{pointer}/{key}/{index}", item if isinstance(item, dict) else None


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _mapping(holder: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = holder.get(key)
    return value if isinstance(value, dict) else {}


def _keys(holder: Mapping[str, Any], key: str) -> set[str]:
    return set(_mapping(holder, key))
