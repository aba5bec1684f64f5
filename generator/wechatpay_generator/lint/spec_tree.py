"""The files of a spec as a tree of OpenAPI objects, each with its place in a file; what the rules look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cached_property
from pathlib import Path
from typing import Any, Final, NamedTuple

from wechatpay_generator.bundle import ROOT, BrokenReference, split_reference
from wechatpay_generator.document_tree import METHODS, REFERABLE, children
from wechatpay_generator.glossary import read_glossary_file
from wechatpay_generator.spec_files import Json, SpecFile, SpecFileError, find, read, unescape

COMMON: Final = "schemas/common.yaml"
_FOLDERS: Final = {"paths": "pathItems", "webhooks": "pathItems", "schemas": "schemas"}
_JOURNEYS: Final = "journeys/"
_JOURNEY_ENDING: Final = ".arazzo.yaml"
_CONDITIONS: Final = frozenset({"/if", "/then", "/else", "/not"})


class Problem(NamedTuple):
    """A broken rule before it has a rule name: a file, a JSON Pointer in it and what to do."""

    file: SpecFile
    pointer: str
    message: str


class Place:
    """One OpenAPI object: file, pointer, kind (see document_tree), value, and the objects in and around it."""

    __slots__ = ("children", "file", "is_condition", "kind", "node", "parent", "pointer", "step")

    def __init__(self, file: SpecFile, pointer: str, kind: str, node: Json, parent: Place | None, step: str) -> None:
        self.file = file
        self.pointer = pointer
        self.kind = kind
        self.node = node
        self.parent = parent
        self.step = step
        # a schema in or below if, then, else or not adds to what is described elsewhere, so it describes nothing itself
        self.is_condition: bool = kind == "schemas" and (
            step in _CONDITIONS or (parent is not None and parent.is_condition)
        )
        self.children: list[Place] = [
            Place(file, pointer + child.step, child.kind, child.node, self, child.step)
            for child in children(kind, node)
        ]

    @property
    def name(self) -> str:
        """The key or index under which the object stands."""
        return unescape(self.pointer.rpartition("/")[2])

    @property
    def keys(self) -> AbstractSet[str]:
        """The keys of the object; none if it is no mapping, which known-key reports."""
        return self.node.keys() if isinstance(self.node, dict) else frozenset()

    def get(self, key: str) -> Json:
        """The value of a key, None when there is none."""
        return self.node.get(key) if isinstance(self.node, dict) else None

    def text(self, key: str) -> str | None:
        """The value of a key if it is a text."""
        value = self.get(key)
        return value if isinstance(value, str) else None

    def mapping(self, key: str) -> dict[str, Any]:
        """The value of a key if it is a mapping, else an empty one: its shape is another rule's business."""
        value = self.get(key)
        return value if isinstance(value, dict) else {}

    def items(self, key: str) -> list[Any]:
        """The value of a key if it is a list, else an empty one."""
        value = self.get(key)
        return value if isinstance(value, list) else []

    def problem(self, message: str, below: str = "") -> Problem:
        """A problem of this object, or of the value at the pointer `below` it."""
        return Problem(self.file, self.pointer + below, message)

    def walk(self) -> Iterator[Place]:
        """This object and all inside it, as they stand in the file."""
        yield self
        for child in self.children:
            yield from child.walk()


def is_webhook_file(path: str) -> bool:
    """Whether a file of the spec describes events."""
    return path.startswith("webhooks/")


class Operation(NamedTuple):
    """One method of a path item or webhook.

    `path` is the key in openapi.yaml, for a webhook the event type; None while openapi.yaml does not list the item.
    """

    place: Place
    item: Place
    method: str
    path: str | None

    @property
    def is_webhook(self) -> bool:
        return is_webhook_file(self.place.file.path)

    @property
    def folder_area(self) -> str:
        """The area by the file: `pay` for paths/pay.yaml and for paths/pay/jsapi.yaml."""
        return self.place.file.path.split("/")[1].removesuffix(".yaml")

    @property
    def area(self) -> str:
        """The area by the path: the segment after v3, or the first one of a path without v3."""
        if self.path is None or self.is_webhook:
            return self.folder_area
        segments = [segment for segment in self.path.split("/") if segment]
        after = segments[segments.index("v3") + 1 :] if "v3" in segments else segments
        return after[0].replace("-", "_") if after else ""


class SpecTree:
    """All files of a spec. Those that cannot be read are in `unreadable`; the tree is then not whole."""

    def __init__(self, spec_dir: Path) -> None:
        self.spec_dir = spec_dir
        self.files: dict[str, SpecFile] = {}
        self.journeys: list[SpecFile] = []
        self.unreadable: list[SpecFileError] = []
        self.roots: list[Place] = []
        for path in [ROOT, *_paths(spec_dir)]:
            ending = _JOURNEY_ENDING if path.startswith(_JOURNEYS) else ".yaml"
            if path.endswith(ending):
                self._read(path)
            else:
                name = f"{spec_dir.resolve().name}/{path}"
                self.unreadable.append(SpecFileError(name, 1, "", f"not read; call it {ending} or move it away"))
        self.glossary_file = self._read_glossary()
        self.places: list[Place] = [place for root in self.roots for place in root.walk()]
        self._at = {(place.file.path, place.pointer): place for place in self.places}
        self.document = self._at.get((ROOT, ""))
        self.listed: dict[tuple[str, str], list[Place]] = {}
        for place in self.of_kind("pathItems"):
            if place.file.path == ROOT and place.get("$ref") is not None:
                try:
                    target = split_reference(ROOT, place.get("$ref"))
                except BrokenReference:
                    continue  # the rule ref-resolves says what is wrong with it
                self.listed.setdefault(target, []).append(place)

    def _read(self, path: str) -> None:
        try:
            file = read(self.spec_dir, path)
        except SpecFileError as error:
            self.unreadable.append(error)
            return
        if not isinstance(file.data, dict):
            self.unreadable.append(
                SpecFileError(file.name, 1, "", "not a mapping; put each thing under a name of its own")
            )
            return
        if path.startswith(_JOURNEYS):
            self.journeys.append(file)
            return
        self.files[path] = file
        if path == ROOT:
            self.roots.append(Place(file, "", "document", file.data, None, ""))
            return
        kind = _FOLDERS[path.split("/")[0]]
        outer = {"schemas": "components", "pathItems": "document"}[kind]
        section = {"schemas": "schemas", "pathItems": "paths"}[kind]
        for child in children(outer, {section: file.data}):
            step = child.step.removeprefix(f"/{section}")
            self.roots.append(Place(file, step, kind, child.node, None, step))

    def _read_glossary(self) -> SpecFile | None:
        """The file of the glossary; None without one, and for one that cannot be read."""
        try:
            file = read_glossary_file(self.spec_dir)
        except SpecFileError as error:
            self.unreadable.append(error)
            return None
        if file is not None and not isinstance(file.data, dict):
            self.unreadable.append(SpecFileError(file.name, 1, "", "not a mapping; give it terms and tokens"))
            return None
        return file

    def find_place(self, path: str, pointer: str) -> Place | None:
        """The object at a pointer of a file, if an OpenAPI object stands there."""
        return self._at.get((path, pointer))

    def of_kind(self, kind: str) -> list[Place]:
        """The objects of one kind."""
        return self._by_kind.get(kind, [])

    @cached_property
    def _by_kind(self) -> dict[str, list[Place]]:
        found: dict[str, list[Place]] = {}
        for place in self.places:
            found.setdefault(place.kind, []).append(place)
        return found

    @property
    def path_items(self) -> Iterator[Place]:
        """The path items of the folders paths and webhooks."""
        return (place for place in self.roots if place.kind == "pathItems")

    @cached_property
    def operations(self) -> list[Operation]:
        """The operations of the folders paths and webhooks."""
        return list(self._find_operations())

    @cached_property
    def operations_by_id(self) -> dict[str | None, Operation]:
        """The operations by operationId; those without one are one entry, under None."""
        return {operation.place.text("operationId"): operation for operation in self.operations}

    def _find_operations(self) -> Iterator[Operation]:
        for item in self.path_items:
            listed = self.listed.get((item.file.path, item.pointer), [])
            path = listed[0].name if listed else None
            for method in METHODS:
                place = self.find_place(item.file.path, f"{item.pointer}/{method}")
                if place is not None and isinstance(place.node, dict):
                    yield Operation(place, item, method, path)

    @cached_property
    def components(self) -> list[Place]:
        """What has a name of its own: the roots of the schema files and the components of openapi.yaml."""
        return [
            place
            for place in self.places
            if (place.kind == "schemas" if place.parent is None else place.parent.kind == "components")
        ]

    def is_component(self, place: Place) -> bool:
        return place.parent is None if place.file.path != ROOT else place.pointer.count("/") == 3

    def target(self, place: Place) -> Place | None:
        """The object the `$ref` of a place names; None without one, or when ref-resolves finds fault with it."""
        if place.get("$ref") is None or place.kind not in REFERABLE:
            return None
        try:
            found = self.find_place(*split_reference(place.file.path, place.get("$ref")))
        except BrokenReference:
            return None
        return found if found is not None and found.kind == place.kind else None

    def chain(self, place: Place) -> list[Place]:
        """A place, what its `$ref` names, what that one's names, … up to where a circle would begin."""
        result = [place]
        while (following := self.target(result[-1])) is not None and following not in result:
            result.append(following)
        return result

    def resolve(self, place: Place) -> Place:
        """The object a place stands for."""
        return self.chain(place)[-1]

    def value(self, place: Place, key: str) -> Json:
        """The value of a key, own or from what the `$ref` names."""
        return next((p.get(key) for p in self.chain(place) if p.get(key) is not None), None)

    def reachable(self, starts: Iterable[Place]) -> list[Place]:
        """The given places and all they hold or refer to, in the order they are met."""
        found: dict[Place, None] = {}
        waiting = list(reversed(list(starts)))
        while waiting:
            place = waiting.pop()
            if place in found:
                continue
            found[place] = None
            target = self.target(place)
            waiting.extend(reversed(place.children))
            if target is not None:
                waiting.append(target)
        return list(found)

    @cached_property
    def reference_problems(self) -> list[Problem]:
        """Every `$ref` that names nothing, something of another kind, or leads in a circle."""
        return [
            place.problem(message, "/$ref")
            for place in self.places
            if "$ref" in place.keys and place.kind in REFERABLE
            if (message := self._reference_problem(place))
        ]

    def parameters(self, operation: Operation) -> list[tuple[Place, Place]]:
        """The parameters of an operation and its path item: where each stands, and the parameter itself."""
        return [
            (place, self.resolve(place))
            for owner in (operation.item, operation.place)
            for place in owner.children
            if place.kind == "parameters"
        ]

    def request_bodies(self, operation: Operation) -> list[Place]:
        """The media types of the request body."""
        return [
            media
            for body in operation.place.children
            if body.kind == "requestBodies"
            for media in self.resolve(body).children
        ]

    def responses(self, operation: Operation) -> dict[str, Place]:
        """The responses by status, as they stand (maybe a `$ref`)."""
        return {place.name: place for place in operation.place.children if place.kind == "responses"}

    def success_bodies(self, operation: Operation) -> list[Place]:
        """The media types of the 2xx responses."""
        return [
            media
            for status, response in self.responses(operation).items()
            if status.startswith("2")
            for media in self.resolve(response).children
            if media.kind == "media-type"
        ]

    def reply_schemas(self, operation: Operation) -> list[Place]:
        """The schemas of the JSON bodies of the 2xx responses."""
        return [
            schema
            for media in self.success_bodies(operation)
            if "json" in media.name
            for schema in media.children
            if schema.kind == "schemas"
        ]

    def _reference_problem(self, place: Place) -> str | None:
        ref = place.get("$ref")
        try:
            path, pointer = split_reference(place.file.path, ref)
        except BrokenReference as problem:
            return str(problem)
        if path not in self.files:
            return f"$ref {ref}: there is no file {path}; correct the name"
        try:
            find(self.files[path].data, pointer)
        except KeyError:
            return f"$ref {ref}: {path} has no #{pointer}; correct the pointer"
        found = self.find_place(path, pointer)
        if found is None or found.kind != place.kind:
            kind = f"one of {found.kind}" if found else "no OpenAPI object"
            return f"$ref {ref} names {kind}, but {place.kind} belong here; correct the pointer"
        if self.target(self.chain(place)[-1]) is not None:
            return f"$ref {ref} leads back to itself; name a value"
        return None


def _paths(spec_dir: Path) -> list[str]:
    return sorted(
        path.relative_to(spec_dir).as_posix()
        for folder in (*_FOLDERS, _JOURNEYS)
        for path in (spec_dir / folder).rglob("*")
        if path.is_file()
    )
