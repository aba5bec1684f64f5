"""Makes one OpenAPI document of the files of a spec.

Path items are put in place. Everything else that is referred to becomes a component: its kind is that of the
place where the `$ref` stands, its name the last segment of the pointer, which is how other bundlers name
components too. Nothing is renamed to avoid a clash: two things of one name are an error, since names become
classes.
"""

from __future__ import annotations

import posixpath
import re
from functools import cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

from wechatpay_generator.document_tree import REFERABLE, children
from wechatpay_generator.spec_files import Json, SpecFile, SpecFileError, escape, find, read, unescape

ROOT: Final = "openapi.yaml"
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_COMPONENT_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")


class BundleError(SpecFileError):
    """The spec cannot be made one document; `file`, `line`, `pointer` and `message` say where and why."""


class BrokenReference(ValueError):
    """The text of a `$ref` cannot be right wherever it stands; the message holds the fix."""


def split_reference(path: str, ref: object) -> tuple[str, str]:
    """The file (relative to the spec folder) and the JSON Pointer that a `$ref` in the file `path` names.

    Raises BrokenReference for a `$ref` that is no text, has a scheme or host, names no value or leaves the
    spec folder.
    """
    if not isinstance(ref, str):
        raise BrokenReference("a $ref must be a text such as ../schemas/common.yaml#/OpenId")
    return _split(path, ref)


@cache
def _split(path: str, ref: str) -> tuple[str, str]:
    if _SCHEME.match(ref):
        raise BrokenReference(f"$ref {ref} is not inside the spec; copy what it names into the spec folder")
    file, hash_sign, fragment = ref.partition("#")
    pointer = unquote(fragment)
    if not hash_sign or not pointer.startswith("/"):
        raise BrokenReference(f"$ref {ref} names no value of the file; end it with #/Name")
    if not file:
        return path, pointer
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(file)))
    if target.startswith(("/", "../")) or "\\" in target:
        raise BrokenReference(f"$ref {ref} leaves the spec folder; move what it names into it")
    return target, pointer


def bundle(spec_dir: Path, files: dict[str, SpecFile] | None = None) -> dict[str, Any]:
    """The spec below `spec_dir` (its root is openapi.yaml) as one document.

    `files` are those that were read already, by path; those that are read here join them.

    Same files, same document: paths come in the order of openapi.yaml, components by name, and only
    components that something refers to. Raises BundleError for a file that cannot be read, a `$ref` that
    cannot be followed, goes in a circle or stands where OpenAPI has none, and for two different components of
    one name.
    """
    return _Bundler(spec_dir, {} if files is None else files).document()


class _Bundler:
    def __init__(self, spec_dir: Path, files: dict[str, SpecFile]) -> None:
        self._spec_dir = spec_dir
        self._files = files
        self._components: dict[str, dict[str, Json]] = {}
        # (kind, name) → (file, pointer) of what the name stands for
        self._origins: dict[tuple[str, str], tuple[str, str]] = {}
        # (kind, file, pointer) → the reference into the bundle
        self._references: dict[tuple[str, str, str], str] = {}

    def document(self) -> dict[str, Any]:
        root = self._file(ROOT)
        if not isinstance(root.data, dict):
            raise self._error(root, "", "must be a mapping that begins with openapi: 3.1.0")
        declared = root.data.get("components")
        result: dict[str, Any] = {key: value for key, value in root.data.items() if key != "components"}
        for section in ("paths", "webhooks"):
            items = root.data.get(section)
            if isinstance(items, dict):
                result[section] = {
                    key: self._place("pathItems", item, root, f"/{section}/{escape(key)}")
                    for key, item in items.items()
                }
        # security requirements name schemes without a $ref, so all of them stay
        schemes = declared.get("securitySchemes") if isinstance(declared, dict) else None
        if isinstance(schemes, dict):
            for name in schemes:
                self._component("securitySchemes", ROOT, f"/components/securitySchemes/{escape(name)}", root, "")
        result["components"] = {kind: dict(sorted(named.items())) for kind, named in sorted(self._components.items())}
        return result

    def _file(self, path: str) -> SpecFile:
        if path not in self._files:
            try:
                self._files[path] = read(self._spec_dir, path)
            except SpecFileError as error:
                raise BundleError(error.file, error.line, error.pointer, error.message) from None
        return self._files[path]

    def _error(self, file: SpecFile, pointer: str, message: str) -> BundleError:
        return BundleError(file.name, file.line(pointer), pointer, message)

    def _place(self, kind: str, node: Json, file: SpecFile, pointer: str) -> Json:
        """A copy of an object with every reference inside it made one into the bundle."""
        if not isinstance(node, dict):
            return node
        result = dict(node)
        if "$ref" in node:
            if kind not in REFERABLE:
                raise self._error(file, pointer, "OpenAPI has no $ref here; write the object out")
            if kind == "pathItems":
                return self._path_item(node, file, pointer)
            result["$ref"] = self._refer(kind, node["$ref"], file, f"{pointer}/$ref")
        for child in children(kind, node):
            _put(result, node, child.step, self._place(child.kind, child.node, file, pointer + child.step))
        if kind == "schemas":
            self._place_discriminator(result, file, pointer)
        return result

    def _place_discriminator(self, schema: dict[str, Json], file: SpecFile, pointer: str) -> None:
        discriminator = schema.get("discriminator")
        if not isinstance(discriminator, dict):
            return
        mapping = discriminator.get("mapping")
        if isinstance(mapping, dict):
            # a value without # is the name of a component, which the bundle does not change
            below = f"{pointer}/discriminator/mapping"
            placed = {
                key: self._refer("schemas", ref, file, f"{below}/{escape(key)}") if "#" in str(ref) else ref
                for key, ref in mapping.items()
            }
            schema["discriminator"] = {**discriminator, "mapping": placed}

    def _path_item(self, node: dict[str, Json], file: SpecFile, pointer: str) -> Json:
        if len(node) > 1:
            raise self._error(file, pointer, "a path item that is a $ref has nothing beside it; move it to the target")
        target_file, target = self._follow("pathItems", node["$ref"], file, f"{pointer}/$ref")
        return self._place("pathItems", find(target_file.data, target), target_file, target)

    def _refer(self, kind: str, ref: object, file: SpecFile, pointer: str) -> str:
        path, target = self._split(ref, file, pointer)
        place = (kind, path, target)
        if place not in self._references:
            self._follow(kind, ref, file, pointer)
            self._references[place] = self._component(kind, path, target, file, pointer)
        return self._references[place]

    def _component(self, kind: str, path: str, target: str, file: SpecFile, pointer: str) -> str:
        name = unescape(target.rpartition("/")[2])
        if not _COMPONENT_NAME.fullmatch(name):
            raise self._error(file, pointer, f"{name} cannot name a component; use letters and digits")
        origin = self._origins.setdefault((kind, name), (path, target))
        if origin != (path, target):
            first, second = (f"{p}#{t}" for p, t in (origin, (path, target)))
            raise self._error(file, pointer, f"two components are called {name}: {first} and {second}; rename one")
        named = self._components.setdefault(kind, {})
        if name not in named:
            named[name] = None  # reserved, since the component may refer to itself
            source = self._file(path)
            named[name] = self._place(kind, find(source.data, target), source, target)
        return f"#/components/{kind}/{name}"

    def _split(self, ref: object, file: SpecFile, pointer: str) -> tuple[str, str]:
        try:
            return split_reference(file.path, ref)
        except BrokenReference as problem:
            raise self._error(file, pointer, str(problem)) from None

    def _follow(self, kind: str, ref: object, file: SpecFile, pointer: str) -> tuple[SpecFile, str]:
        """The end of a chain of references: the file and pointer of a value that is no `$ref` itself."""
        at_file, at = file, pointer
        seen: set[tuple[str, str]] = set()
        while True:
            path, target = self._split(ref, at_file, at)
            if (path, target) in seen:
                raise self._error(file, pointer, f"the $ref leads back to itself ({path}#{target}); name a value")
            seen.add((path, target))
            if path not in self._files and not (self._spec_dir / path).is_file():
                raise self._error(at_file, at, f"$ref {ref}: there is no file {path}; correct the name")
            next_file = self._file(path)
            try:
                value = find(next_file.data, target)
            except KeyError:
                raise self._error(at_file, at, f"$ref {ref}: {path} has no #{target}; correct the pointer") from None
            if not isinstance(value, (dict, bool)) or (isinstance(value, bool) and kind != "schemas"):
                raise self._error(at_file, at, f"$ref {ref} does not name an object; correct the pointer")
            if isinstance(value, bool) or "$ref" not in value:
                return next_file, target
            at_file, at, ref = next_file, f"{target}/$ref", value["$ref"]


def _put(copy: dict[str, Json], original: dict[str, Json], step: str, value: Json) -> None:
    """Set the value at `/key` or `/key/name`, copying the container in between once."""
    key, _, name = step[1:].partition("/")
    key = unescape(key)
    if not name:
        copy[key] = value
        return
    if copy[key] is original[key]:
        copy[key] = original[key].copy()
    copy[key][int(name) if isinstance(copy[key], list) else unescape(name)] = value
