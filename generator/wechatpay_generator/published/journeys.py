"""The journeys beside the documents: what a merchant calls one after the other, as Arazzo workflows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from wechatpay_generator.failure import GenerationError
from wechatpay_generator.path_items import spread_parameters
from wechatpay_generator.spec_files import SpecFileError, read

from .addresses import Names, find_other_names
from .walking import operations, resolve

JOURNEYS = "journeys"
PATTERN = "*.arazzo.yaml"
_ENDING = PATTERN.removeprefix("*")

Operations = Mapping[str, Mapping[str, Any]]


def write_journeys(
    spec_dir: Path, document: Mapping[str, Any], folder: Path, *, without: Collection[str] = ()
) -> list[Path]:
    """Write the journeys of a spec into the folder; the files written. Journeys that are no more are removed.

    They name ../openapi.yaml, which is the spec where they come from and the strict document where they go. `document`
    is what the spec and overlays make; `without` names journeys to leave out, such as `payout`. Raises GenerationError
    for a journey whose calls the document does not have, and for one to leave out that does not exist.
    """
    target = folder / JOURNEYS
    sources = {source.name.removesuffix(_ENDING): source for source in sorted((spec_dir / JOURNEYS).glob(PATTERN))}
    for name in without:
        if name not in sources:
            raise GenerationError(f"there is no journey {name}; choose from {', '.join(sources) or 'none'}")
    described = {operation["operationId"]: operation for operation in operations(spread_parameters(document))}
    other_names = find_other_names(document)
    made = {
        target / source.name: _publish(name, source, document, described, other_names)
        for name, source in sources.items()
        if name not in without
    }
    for path, content in made.items():
        target.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    for stale in set(target.glob(PATTERN)) - set(made):
        stale.unlink()
    return list(made)


def _publish(name: str, source: Path, document: Mapping[str, Any], described: Operations, other_names: Names) -> bytes:
    try:
        data = read(source.parent, source.name).data
    except SpecFileError as error:
        raise GenerationError(str(error)) from None
    is_changed = False
    for step in _steps(source, data):
        if problem := _find_problem(document, described, step):
            raise GenerationError(
                f"{source.name}, step {step['stepId']}: {problem}; if an overlay did so, correct it or leave the "
                f"journey out with --without-journey {name}"
            )
        names = other_names.get(step["operationId"], {})
        for argument in step.get("parameters", []):
            if argument["in"] == "path" and argument["name"] in names:
                argument["name"] = names[argument["name"]]
                is_changed = True
    if not is_changed:
        return source.read_bytes()  # with its comments
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=120).encode()


def _steps(source: Path, data: Any) -> Iterator[dict[str, Any]]:
    """The steps of every workflow. Raises GenerationError for a file of another form."""
    for workflow in _mappings(source, data, "workflows", ()):
        for step in _mappings(source, workflow, "steps", ("stepId", "operationId")):
            list(_mappings(source, {"parameters": [], **step}, "parameters", ("in", "name")))
            yield step


def _mappings(source: Path, holder: Any, key: str, texts: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """The mappings in a list; each has these texts."""
    items = holder.get(key) if isinstance(holder, dict) else None
    if not isinstance(items, list):
        raise GenerationError(f"{source.name} has no list of {key}; `python -m wechatpay_generator lint` says where")
    for item in items:
        if not isinstance(item, dict) or not all(isinstance(item.get(text), str) for text in texts):
            needed = f"a mapping with {' and '.join(texts)}" if texts else "a mapping"
            raise GenerationError(
                f"{source.name}: each of {key} is {needed}; `python -m wechatpay_generator lint` says where"
            )
        yield item


def _find_problem(document: Mapping[str, Any], described: Operations, step: Mapping[str, Any]) -> str | None:
    """What the step calls that the document does not have, or leaves out that the document requires."""
    id = step["operationId"]
    operation = described.get(id)
    if operation is None:
        return f"the spec has no operation {id}"
    parameters = {
        (one["in"], one["name"]): one
        for one in (resolve(document, parameter) for parameter in operation.get("parameters", []))
    }
    given = {(argument["in"], argument["name"]) for argument in step.get("parameters", [])}
    unknown = sorted(given - parameters.keys())
    if unknown:
        return f"{id} has no parameter {unknown[0][1]} in {unknown[0][0]}"
    missing = sorted(key for key, one in parameters.items() if one.get("required", False) and key not in given)
    if missing:
        return f"{id} requires the parameter {missing[0][1]} in {missing[0][0]}"
    if ("requestBody" in step) is not ("requestBody" in operation):
        return f"{id} {'wants a' if 'requestBody' in operation else 'takes no'} body"
    return None
