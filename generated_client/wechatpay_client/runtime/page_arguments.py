# Generated from spec/ by `make generate`. Do not edit.
"""The arguments of the call for one page of a list; the next call has others in their place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import astuple

from .errors import InvalidRequest
from .json_schema import branches
from .operation import Operation
from .translation import gettext as _
from .unset import UNSET, is_absent
from .validation import Violation, validate_call

_MOST_DIGITS = 18
"""Digits of an offset that is a text. A longer one is no position in any list."""


class PageArguments:
    """Path, query and body of a call that lists.

    What names the page stands in the query or, where the operation has a body, among the fields of the body. The
    caller's own objects are never changed.
    """

    def __init__(
        self, operation: Operation[Any], path: Mapping[str, object], query: Mapping[str, object], body: object
    ) -> None:
        self._operation = operation
        self.path = dict(path)
        self.query = {name: value for name, value in query.items() if value is not UNSET}
        self.body: object = UNSET
        self._place, self._named = "query", self.query
        if operation.body_schema is not None:
            fields = _read_fields(body)
            # why both: what has no fields is no body of this operation, and the check of the call says so
            self._place, self._named = "body", {} if fields is None else fields
            self.body = body if fields is None else fields

    def __getitem__(self, name: str) -> object:
        """The value of a parameter, or of a field of the body; None where there is none."""
        return self._named.get(name)

    def __setitem__(self, name: str, value: object) -> None:
        self._named[name] = value

    def read_number(self, name: str, otherwise: int) -> int:
        """The number that the caller gave under this name. Where there is none, `otherwise` is given from now on.

        Raises InvalidRequest for what is no number of the kind that the spec asks for.
        """
        if name not in self._named:
            self.write_number(name, otherwise)
        given = self._named[name]
        if self._is_textual(name):
            if isinstance(given, str) and given.isascii() and given.isdigit() and len(given) <= _MOST_DIGITS:
                return int(given)
        elif isinstance(given, int) and not isinstance(given, bool):
            return given
        violations = validate_call(self._operation, self.path, self.query, self.body)
        raise InvalidRequest(self._operation.id, violations or [self._explain(name)])

    def write_number(self, name: str, number: int) -> None:
        """Give a number under this name, as a text where the spec has a text there."""
        self._named[name] = str(number) if self._is_textual(name) else number

    def _is_textual(self, name: str) -> bool:
        root = self._operation.request_check.schema
        parts = branches(root, root["properties"][self._place])
        found = (part["properties"][name] for part in parts if name in part.get("properties", {}))
        schema: dict[str, Any] = next(found, {})
        return read_kinds(branches(root, schema)) == ["string"]

    def _explain(self, name: str) -> Violation:
        description, _sensitive = self._operation.request_check.describe_field((self._place, name))
        page = next(iter(self._operation.source), "")
        return Violation(self._place, f"/{name}", "type", _("a number"), None, description, page, refused=True)


def read_kinds(parts: Iterable[Mapping[str, Any]]) -> list[str]:
    """The types that the parts of a schema name."""
    kinds = [part.get("type", ()) for part in parts]
    return [name for kind in kinds for name in ([kind] if isinstance(kind, str) else kind)]


def _read_fields(body: object) -> dict[str, object] | None:
    """The fields of a model or of plain data by their names on the wire; None for what has no fields."""
    if body is UNSET:
        return {}
    if isinstance(body, Struct):
        fields = zip(body.__struct_encode_fields__, astuple(body), strict=True)
        return {name: value for name, value in fields if not is_absent(value)}
    return dict(body) if isinstance(body, Mapping) else None
