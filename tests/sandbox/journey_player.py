"""Plays Arazzo workflows step by step: exactly what the journeys of the spec use, and an error for anything else.

Why not arazzo-runner 0.9.6: it counts no retries, waits between none, and swallows what it cannot evaluate.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from operator import eq, gt
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml

DOCUMENT = {"arazzo", "info", "sourceDescriptions", "workflows"}
WORKFLOW = {"workflowId", "summary", "description", "inputs", "steps", "outputs"}
STEP = {
    "stepId",
    "description",
    "operationId",
    "parameters",
    "requestBody",
    "successCriteria",
    "onFailure",
    "outputs",
}
RETRY = {"name", "type", "retryAfter", "retryLimit", "criteria"}
OPERATORS = {"==": eq, ">": gt}
CONDITION = re.compile(r"(\$\S+) (==|>) ('[^']*'|[0-9]+|true|false)")
EXPRESSION = re.compile(r"\$(?:(statusCode)|inputs\.(\w+)|steps\.(\w+)\.outputs\.(\w+)|response\.body(?:#(/\S+))?)")


class UnknownConstruct(Exception):
    """The document holds something that this player does not know."""


class StepFailed(Exception):
    """A step did not meet its criteria, and nothing says to try again."""


class NothingThere(Exception):
    """A pointer selects nothing in a reply."""


@dataclass(frozen=True)
class Answer:
    status: int
    body: Any
    """Parsed JSON, the bytes of a file, or None."""


Call = Callable[[str, dict[str, dict[str, Any]], Any], Answer]
"""Makes a call: operationId, the parameters by place (`path`, `query`), and the body or None."""


@dataclass
class Player:
    """Plays workflows by a function that calls, and one that waits: it takes the step's name and the seconds."""

    call: Call
    wait: Callable[[str, float], None]
    played: list[str] = field(default_factory=list)
    """The steps that succeeded, in their order."""

    def play(self, workflow: Mapping[str, Any], inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The outputs of a workflow. Raises StepFailed, UnknownConstruct, NothingThere for an output."""
        demand_keys(workflow, WORKFLOW)
        jsonschema_rs.validator_for(workflow["inputs"]).validate(dict(inputs))
        told: dict[str, dict[str, Any]] = {}
        for step in workflow["steps"]:
            demand_keys(step, STEP)
            answer = self._reach(step, inputs, told)
            told[step["stepId"]] = {
                name: evaluate(text, inputs, told, answer) for name, text in step.get("outputs", {}).items()
            }
            self.played.append(step["stepId"])
        return {name: evaluate(text, inputs, told, None) for name, text in workflow["outputs"].items()}

    def _reach(self, step: Mapping[str, Any], inputs: Mapping[str, Any], told: Mapping[str, Any]) -> Answer:
        retries = 0
        while True:
            answer = self._send(step, inputs, told)
            if meets(step["successCriteria"], answer):
                return answer
            retry = chosen_retry(step.get("onFailure", []), answer)
            if retry is None or retries >= retry["retryLimit"]:
                raise StepFailed(f"{step['stepId']} after {retries} retries: {answer}")
            retries += 1
            self.wait(step["stepId"], retry["retryAfter"])

    def _send(self, step: Mapping[str, Any], inputs: Mapping[str, Any], told: Mapping[str, Any]) -> Answer:
        arguments: dict[str, dict[str, Any]] = {"path": {}, "query": {}}
        for parameter in step.get("parameters", []):
            demand_keys(parameter, {"name", "in", "value"})
            if parameter["in"] not in arguments:
                raise UnknownConstruct(f"a parameter in {parameter['in']}")
            arguments[parameter["in"]][parameter["name"]] = fill(parameter["value"], inputs, told)
        body = None
        if "requestBody" in step:
            demand_keys(step["requestBody"], {"contentType", "payload"})
            if step["requestBody"]["contentType"] != "application/json":
                raise UnknownConstruct(f"a body of {step['requestBody']['contentType']}")
            body = fill(step["requestBody"]["payload"], inputs, told)
        return self.call(step["operationId"], arguments, body)


def read_workflows(file: Path) -> dict[str, dict[str, Any]]:
    """The workflows of a document by their names. Raises UnknownConstruct."""
    document = yaml.load(file.read_text("utf-8"), yaml.CSafeLoader)
    demand_keys(document, DOCUMENT)
    if document["arazzo"] != "1.0.1" or len(document["sourceDescriptions"]) != 1:
        raise UnknownConstruct("another version, or several sources")
    return {workflow["workflowId"]: workflow for workflow in document["workflows"]}


def demand_keys(holder: Mapping[str, Any], known: set[str]) -> None:
    """Raises UnknownConstruct for a key that is not known."""
    if unknown := set(holder) - known:
        raise UnknownConstruct(f"the keys {sorted(unknown)}")


def fill(value: Any, inputs: Mapping[str, Any], told: Mapping[str, Any]) -> Any:
    """A payload with what its expressions stand for. Raises UnknownConstruct."""
    if isinstance(value, dict):
        return {name: fill(below, inputs, told) for name, below in value.items()}
    if isinstance(value, list):
        return [fill(below, inputs, told) for below in value]
    if isinstance(value, str) and "$" in value:
        return evaluate(value, inputs, told, None)
    return value


def evaluate(text: str, inputs: Mapping[str, Any], told: Mapping[str, Mapping[str, Any]], answer: Answer | None) -> Any:
    """What a runtime expression stands for. Raises UnknownConstruct, NothingThere."""
    found = EXPRESSION.fullmatch(text)
    if found is None:
        raise UnknownConstruct(f"the expression {text}")
    is_status, of_input, of_step, of_output, pointer = found.groups()
    if of_input:
        return inputs[of_input]
    if of_step:
        return told[of_step][of_output]
    if answer is None:
        raise UnknownConstruct(f"{text} where there is no reply")
    return answer.status if is_status else select(answer.body, pointer or "")


def select(body: Any, pointer: str) -> Any:
    """The value at a JSON Pointer. Raises NothingThere."""
    for token in pointer.split("/")[1:]:
        if isinstance(body, dict) and token in body:
            body = body[token]
        elif isinstance(body, list) and token.isdigit() and int(token) < len(body):
            body = body[int(token)]
        else:
            raise NothingThere(pointer)
    return body


def meets(criteria: list[dict[str, Any]], answer: Answer) -> bool:
    """Whether a reply meets all the criteria. Raises UnknownConstruct."""
    verdicts = []
    for criterion in criteria:
        demand_keys(criterion, {"condition"})
        # why all of them: an unknown construct is an error also where the outcome is clear without it
        verdicts.append(True in [_holds(part, answer) for part in criterion["condition"].split(" || ")])
    return all(verdicts)


def _holds(condition: str, answer: Answer) -> bool:
    found = CONDITION.fullmatch(condition)
    if found is None:
        raise UnknownConstruct(f"the condition {condition}")
    expression, operator, literal = found.groups()
    try:
        value = evaluate(expression, {}, {}, answer)
    except NothingThere:
        return False
    wanted = literal[1:-1] if literal.startswith("'") else yaml.safe_load(literal)
    # why the types: True equals 1 in Python, in JSON it does not
    return type(value) is type(wanted) and bool(OPERATORS[operator](value, wanted))


def chosen_retry(actions: list[dict[str, Any]], answer: Answer) -> dict[str, Any] | None:
    """The first action whose criteria a reply meets. Raises UnknownConstruct."""
    for action in actions:
        demand_keys(action, RETRY)
        if action["type"] != "retry":
            raise UnknownConstruct(f"an action of the type {action['type']}")
    return next((action for action in actions if meets(action["criteria"], answer)), None)
