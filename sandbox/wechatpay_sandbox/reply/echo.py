"""Puts values of the request into a reply: a field takes the value of the request's field with its name and type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.signatures.encrypted_fields import DecryptedText
from wechatpay_sandbox.spec.schema_node import ANYTHING, SchemaNode, json_type

T = TypeVar("T")
Path = tuple[str | int, ...]
_ABSENT = object()
_SCALARS = {"string", "integer", "number", "boolean"}
_MERCHANT_NUMBER = "MchId"


@dataclass(slots=True)
class Echo:
    """The values of one request, for replies.

    A field of the reply takes the value in the same place of the request. A scalar also takes the value of a top-level
    field, a path argument or a query parameter. Besides, times become `now`, and the mchid of the spec's examples
    becomes `mchid`.
    """

    sent: object
    """The body."""
    arguments: Mapping[str, Any]
    """Path arguments and query parameters."""
    mchid: str
    now: float
    """Unix seconds."""
    longest_sealed: int
    """The most bytes of UTF-8 in a text that is encrypted for the reply."""
    changes: dict[Path, object] = field(default_factory=dict)
    """The value of the template in each changed place; `_ABSENT` if the template has none."""

    def reply(self, node: SchemaNode, template: object, name: str) -> dict[str, object]:
        """`{name: reply}` with a new reply after the template, which is not changed."""
        sent = self.sent
        if isinstance(sent, dict) or sent is None:
            sent = {**self.arguments, **(sent or {})}
        return {name: self._value(node, template, sent, (name,))}

    def take_back(self, reply: dict[str, Any], faults: set[Path]) -> bool:
        """Undo the innermost change in `reply` around each wrong place, with the changes below it.

        False if there is nothing to undo.
        """
        wrong = {path for path in self.changes if _lies_inside(path, faults)}
        for fault in faults:
            around = (fault[:length] for length in range(len(fault), 0, -1))
            wrong.update(islice((path for path in around if path in self.changes), 1))
        for path in sorted(wrong, key=len, reverse=True):
            _put(reply, path, self.changes[path])
        self.changes = {path: before for path, before in self.changes.items() if not _lies_inside(path, wrong)}
        return bool(wrong)

    def _value(self, node: SchemaNode, template: object, sent: object, path: Path) -> object:
        if isinstance(template, dict):
            return self._object(node, template, sent if isinstance(sent, dict) else {}, path)
        if isinstance(template, list):
            return self._list(node, template, sent, path)
        if path[1:]:
            for candidate in (sent, *self._on_top(path[-1])):
                if self._takes(node, candidate, template):
                    return self._record_change(path, template, _copy_plain(candidate))
        return self._fresh(node, template, path)

    def _object(self, node: SchemaNode, template: dict[str, Any], sent: dict[str, Any], path: Path) -> dict[str, Any]:
        made = {
            name: self._value(node.field(name) or ANYTHING, value, sent.get(name, _ABSENT), (*path, name))
            for name, value in template.items()
        }
        for name in node.properties:
            if name in sent and name not in made and self._takes(node.field(name) or ANYTHING, sent[name], _ABSENT):
                made[name] = self._record_change((*path, name), _ABSENT, _copy_plain(sent[name]))
        return made

    def _list(self, node: SchemaNode, template: list[Any], sent: object, path: Path) -> list[Any]:
        item = node.item or ANYTHING
        if not isinstance(sent, list):
            return [self._value(item, value, _ABSENT, (*path, index)) for index, value in enumerate(template)]
        if not all(isinstance(value, dict) for value in (*template, *sent)) or not template:
            taken: list[Any] = _copy_plain(sent) if self._takes(node, sent, template) else template
            return self._record_change(path, template, taken)
        # an entry for each entry of the request; the entries of the template take turns
        made = [
            self._value(item, template[index % len(template)], value, (*path, index))
            for index, value in enumerate(sent)
        ]
        return self._record_change(path, template, made)

    def _on_top(self, name: str | int) -> tuple[object, ...]:
        places = (self.sent, self.arguments) if isinstance(self.sent, dict) else (self.arguments,)
        found = (place[name] for place in places if name in place)  # type: ignore[index]
        return tuple(value for value in found if json_type(value) in _SCALARS)

    def _takes(self, node: SchemaNode, value: object, template: object) -> bool:
        """Whether the request's value, with all values inside, has the type of the template's, and stays encrypted."""
        if value is _ABSENT:
            return False
        kind = json_type(value)
        kinds = node.kinds or ({json_type(template)} if template is not _ABSENT else {kind})
        if kind not in kinds and not (kind == "integer" and "number" in kinds):
            return False
        if isinstance(value, dict):
            return all(self._takes(node.field(name) or ANYTHING, child, _ABSENT) for name, child in value.items())
        if isinstance(value, list):
            return all(self._takes(node.item or ANYTHING, child, _ABSENT) for child in value)
        if node.sensitive and isinstance(value, str):
            return len(value.encode()) <= self.longest_sealed
        return not isinstance(value, DecryptedText)

    def _fresh(self, node: SchemaNode, template: object, path: Path) -> object:
        if not isinstance(template, str):
            return template
        now = beijing_time(self.now)
        if node.format == "date-time":
            return self._record_change(path, template, now)
        if node.format == "date":
            return self._record_change(path, template, now[:10])
        if _MERCHANT_NUMBER in node.refs and template in (node.first("examples") or ()):
            return self._record_change(path, template, self.mchid)
        return template

    def _record_change(self, path: Path, before: object, after: T) -> T:
        self.changes[path] = before
        return after


def _lies_inside(path: Path, places: set[Path]) -> bool:
    return any(path[:length] in places for length in range(1, len(path) + 1))


def _copy_plain(value: Any) -> Any:
    """A copy in which decrypted texts are ordinary texts."""
    if isinstance(value, dict):
        return {name: _copy_plain(child) for name, child in value.items()}
    if isinstance(value, list):
        return [_copy_plain(child) for child in value]
    return str(value) if isinstance(value, DecryptedText) else value


def _put(reply: Any, path: Path, value: object) -> None:
    *around, last = path
    for part in around:
        reply = reply[part]
    if value is _ABSENT:
        del reply[last]
    else:
        reply[last] = value
