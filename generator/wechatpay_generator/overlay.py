"""Corrections of the spec without a fork: OpenAPI Overlays (version 1.0), laid over the bundled document.

    overlay: 1.0.0
    info: {title: What our account manager told us, version: '1'}
    actions:
      - target: $.components.schemas.NativeOrder.properties
        update: {store_code: {type: string, maxLength: 32, description: Code of the store (门店编码)}}
      - target: $.paths['/v3/pay/transactions/h5']
        remove: true

`target` is a JSONPath (RFC 9535). An action with `update` merges it into every object that the target selects, key by
key, and adds it to every list as an entry. An action with `remove` takes away what is selected. Actions follow each
other.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import jsonpath

from .failure import GenerationError
from .spec_files import SpecFile, SpecFileError, read

_ACTION_KEYS: Final = frozenset({"target", "description", "update", "remove"})
_PATHS: Final = jsonpath.JSONPathEnvironment()


@dataclass(frozen=True)
class Action:
    """One change: its place in the file, what it selects, and what becomes of that."""

    where: str
    target: str
    path: jsonpath.CompoundJSONPath | jsonpath.JSONPath
    update: Any
    is_removal: bool


def read_overlay(file: Path) -> list[Action]:
    """The actions of an overlay, YAML or JSON. Raises GenerationError, which names file, line and fix."""
    try:
        source = read(file.parent, file.name)
    except SpecFileError as error:
        raise GenerationError(str(error)) from None
    data = source.data
    if not isinstance(data, dict) or not re.fullmatch(r"1\.0\.[0-9]+", str(data.get("overlay"))):
        raise _problem(source, "", "must be a mapping that begins with overlay: 1.0.0")
    info, actions = data.get("info"), data.get("actions")
    if not isinstance(info, dict) or not {"title", "version"} <= info.keys():
        raise _problem(source, "/info", "info has a title and a version; add them")
    if not isinstance(actions, list) or not actions:
        raise _problem(source, "/actions", "actions is a list of at least one; add one")
    return [_read_action(source, index, action) for index, action in enumerate(actions)]


def _read_action(source: SpecFile, index: int, action: Any) -> Action:
    pointer = f"/actions/{index}"
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        raise _problem(source, pointer, "an action has a target, such as $.info")
    for key in action:
        if key not in _ACTION_KEYS and not key.startswith("x-"):
            raise _problem(source, f"{pointer}/{key}", f"{key} has no meaning here; remove it")
    is_removal = action.get("remove", False) is True
    if is_removal is ("update" in action):
        raise _problem(source, pointer, "an action has either update or remove: true")
    try:
        path = _PATHS.compile(action["target"])
    except jsonpath.JSONPathError as error:
        said = str(error).splitlines()[0]
        raise _problem(source, f"{pointer}/target", f"the target is no JSONPath: {said}; see RFC 9535") from None
    where = f"{source.name}:{source.line(pointer)}"
    return Action(where, action["target"], path, action.get("update"), is_removal)


def apply_overlay(document: Mapping[str, Any], actions: list[Action]) -> dict[str, Any]:
    """A copy of the document with the changes.

    Raises GenerationError for a target that selects nothing, since a correction that does nothing is a mistake, and for
    an update of what is no object and no list.
    """
    made: dict[str, Any] = copy.deepcopy(dict(document))
    for action in actions:
        found = list(action.path.finditer(made))
        if not found:
            raise GenerationError(f"{action.where}  {action.target} selects nothing in the spec; correct the target")
        if action.is_removal:
            # why from the end: taking an entry out of a list moves those behind it
            for match in reversed(found):
                if match.parent is None:
                    raise GenerationError(f"{action.where}  {action.target} would remove the whole spec")
                del match.parent.obj[match.parts[-1]]  # type: ignore[attr-defined]
        else:
            for match in found:
                _update(match.obj, action)
    return made


def _update(target: Any, action: Action) -> None:
    if isinstance(target, list):
        target.append(copy.deepcopy(action.update))
    elif isinstance(target, dict) and isinstance(action.update, dict):
        _merge(target, action.update)
    else:
        raise GenerationError(
            f"{action.where}  {action.target} selects a {type(target).__name__}; update the object that holds it"
        )


def _merge(target: dict[str, Any], update: Mapping[str, Any]) -> None:
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(copy.deepcopy(value))
        else:
            target[key] = copy.deepcopy(value)


def _problem(source: SpecFile, pointer: str, message: str) -> GenerationError:
    return GenerationError(f"{source.name}:{source.line(pointer)} #{pointer}  {message}")
