"""What became of a request whose outcome is unknown: the query operation that the spec names for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from msgspec import UNSET
from wechatpay_auth.errors import CannotResolve

from .operation import OPERATIONS, Operation
from .wire import plain


class Query(NamedTuple):
    """A call that tells what became of another."""

    operation: Operation[Any]
    path: dict[str, object]
    query: dict[str, object]


def idempotency_value(operation: Operation[Any], path: Mapping[str, object], body: object) -> str | None:
    """The caller's own number of a request, at the field that the spec names."""
    if operation.idempotency is None:
        return None
    key = operation.idempotency.key
    value = _at(plain(body) if body is not UNSET else None, key)
    if value is None:
        value = path.get(key)
    return value if isinstance(value, str) else None


def query_for(
    operation: Operation[Any], path: Mapping[str, object], query: Mapping[str, object], body: object, mchid: str
) -> Query:
    """The query operation with its arguments taken from the request by name.

    Raises CannotResolve where the spec names none, or where it needs an argument that the request did not have.
    """
    if operation.idempotency is None or operation.idempotency.query is None:
        raise CannotResolve(
            f"the spec names no operation that tells what became of {operation.id}; look for it by hand"
        )
    asked = OPERATIONS[operation.idempotency.query]
    known: dict[str, object] = {"mchid": mchid, "sp_mchid": mchid, **operation.idempotency.fixed}
    for source in (plain(body) if body is not UNSET else None, plain(query), plain(path)):
        if isinstance(source, dict):
            known |= {name: value for name, value in source.items() if isinstance(value, str | int)}
    number = idempotency_value(operation, path, body)
    if number is not None:
        known[operation.idempotency.key.rpartition("/")[2]] = number
    arguments: dict[str, dict[str, object]] = {"path": {}, "query": {}}
    for parameter in (*asked.parameters("path"), *asked.parameters("query")):
        name = parameter["name"]
        if name in known:
            arguments[parameter["in"]][name] = known[name]
        elif parameter.get("required"):
            raise CannotResolve(f"{asked.id} needs {name}, which the request did not have; call it yourself")
    return Query(asked, arguments["path"], arguments["query"])


def _at(data: object, key: str) -> object:
    for part in key.split("/"):
        data = data.get(part) if isinstance(data, Mapping) else None
    return data
