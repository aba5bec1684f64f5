"""Reads the operations of a generated client package from its bundled spec."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from wechatpay_client import Operation, Violation
from wechatpay_client.spec import OperationEntry

_JSON = "application/json"
_MULTIPART = "multipart/form-data"
# why the slash: a field may have the name content too, but the names below it have no slash
_OTHER_CONTENT = re.compile(rb'"content":\s*\{\s*"(?!application/json")[\w.+*-]+/')
# a hit may be a value in an example as well
_SERVERS = re.compile(rb'"servers":\s*\[')


# why Any below: schemas and OpenAPI objects of the spec, and the JSON that they describe
@dataclass(frozen=True, slots=True)
class Description:
    """The operations of one client package, each read from the bundled spec at its first use."""

    operations: Mapping[str, Operation[Any]]
    entries: Mapping[str, OperationEntry]
    """Method, path and place in `file` of every operation, from the index alone."""
    document: Callable[[str], dict[str, Any]]
    """The OpenAPI operation object of an operationId."""
    resolve: Callable[[str], dict[str, Any]]
    """The object that a `$ref` names."""
    violations: Callable[..., list[Violation]]
    """`validate_call` of the client."""
    accepts: Callable[[Operation[Any], dict[str, Any], bool], bool]
    """Whether `violations` finds none, which is faster to tell.

    Takes `path`, `query`, `header` and `body` in one object, and whether floats may be in the body."""
    fits: Callable[[Mapping[str, Any], object], bool]
    """Whether a value fits a schema. Compiles the schema, so it is slow."""
    find_operation: Callable[[str, str], str | None]
    """The operationId of a method and the path of an address."""
    file: Path
    """The bundled document."""

    def resolve_ref(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """The object itself, or the one that its `$ref` names. Keywords beside the `$ref` override its own."""
        while "$ref" in node:
            node = {**self.resolve(node["$ref"]), **{name: value for name, value in node.items() if name != "$ref"}}
        return node

    def non_json_operations(self) -> Iterator[str]:
        """The operations with requests or replies other than JSON: uploads and files.

        Searches the bytes of the document, and parses only the operations with a hit.
        """
        outside, suspects = self._search(_OTHER_CONTENT)
        # what stands outside of every operation, any of them may refer to
        for name in self.entries if outside else suspects:
            if not all(_takes_json(media) for media in self._contents(name)):
                yield name

    def _search(self, pattern: re.Pattern[bytes]) -> tuple[bool, list[str]]:
        """Whether the pattern occurs outside of every operation, and the operations in which it occurs."""
        names = list(self.entries)
        starts = [entry.start for entry in self.entries.values()]
        outside = False
        found: set[str] = set()
        for match in pattern.finditer(self.file.read_bytes()):
            position = bisect_right(starts, match.start()) - 1
            if position < 0 or match.start() >= self.entries[names[position]].end:
                outside = True
            else:
                found.add(names[position])
        return outside, [name for name in names if name in found]

    def base_urls(self) -> dict[str, tuple[str, ...]]:
        """The addresses of the operations that the spec does not give the usual ones, by operationId.

        Searches the bytes of the document, and parses only the operations with a hit.
        """
        found = {}
        for name in self._search(_SERVERS)[1]:
            servers = self.document(name).get("servers", [])
            if servers:
                found[name] = tuple(server["url"] for server in servers)
        return found

    def takes_file(self, name: str) -> bool:
        """Whether an operation is an upload: its body is multipart, and the spec describes the parts."""
        document = self.document(name)
        return "x-wechatpay-upload" in document and list(self._request_content(document)) == [_MULTIPART]

    def gives_file(self, name: str) -> bool:
        """Whether a successful reply of an operation is a file, of one kind or several."""
        contents = list(self._reply_contents(self.document(name)))
        return all(not _takes_json(content) for content in contents)

    def _contents(self, name: str) -> Iterator[Mapping[str, Any]]:
        document = self.document(name)
        yield self._request_content(document)
        yield from self._reply_contents(document)

    def _request_content(self, document: Mapping[str, Any]) -> Mapping[str, Any]:
        content: Mapping[str, Any] = self.resolve_ref(document.get("requestBody", {})).get("content", {})
        return content

    def _reply_contents(self, document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        for status, reply in document["responses"].items():
            if status.startswith("2"):
                yield self.resolve_ref(reply).get("content", {})


def _takes_json(content: Mapping[str, Any]) -> bool:
    return not content or _JSON in content


def read_description(package: str = "wechatpay_client") -> Description:
    """The description that a generated client package carries."""
    client = import_module(package)
    tooling = import_module(f"{package}.tooling")

    def accepts(operation: Operation[Any], data: dict[str, Any], may_hold_floats: bool) -> bool:
        return (
            operation.request_check.is_valid(data)
            and not (may_hold_floats and tooling.has_whole_float(data["body"]))
            and not (data["query"] and tooling.has_whole_float(data["query"]))
            and not (data["path"] and tooling.has_whole_float(data["path"]))
            and not (data["header"] and tooling.has_whole_float(data["header"]))
            and not any(map(tooling.segment_problem, data["path"].values()))
        )

    def fits(schema: Mapping[str, Any], value: object) -> bool:
        return bool(tooling.Check({"value": schema}, ["value"]).is_valid({"value": value}))

    return Description(
        operations=client.OPERATIONS,
        entries=client.spec.operation_entries(),
        document=client.spec.operation,
        resolve=client.spec.resolve,
        violations=client.validate_call,
        accepts=accepts,
        fits=fits,
        find_operation=client.spec.operation_fitting,
        file=Path(str(client.__file__)).parent / "openapi.json",
    )
