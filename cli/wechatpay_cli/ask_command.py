"""Writes the command that asks for the outcome of a call, ready to be copied."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wechatpay_client import Operation


def ask_command(
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    body: object,
    headers: Mapping[str, object],
    mchid: str,
    options: Iterable[str],
) -> str | None:
    """The command `wechatpay call` with the query operation of the spec and with arguments of the call.

    It omits the values of sensitive fields. None if the spec names no query, or if the query needs a value that the
    call does not have.
    """
    from wechatpay_client.errors import CannotResolve
    from wechatpay_client.tooling import build_query

    try:
        query_call = build_query(operation, path, query, body, mchid, headers)
    except CannotResolve:
        return None
    hidden = {field.rpartition("/")[2] for field in (*operation.sensitive_request, *operation.sensitive_query)}
    words = ["wechatpay", "call", query_call.operation.id]
    words += [_assignment(name, value, hidden) for name, value in query_call.path.items()]
    for name, value in query_call.query.items():
        words += ["-q", _assignment(name, value, hidden)]
    return shlex.join([*words, *options])


def configuration_options(config: Path | None, *, sandbox: bool) -> list[str]:
    """The options that name the same configuration."""
    if sandbox:
        return ["--sandbox"]
    return [] if config is None else ["--config", str(config)]


def _assignment(name: str, value: object, hidden: set[str]) -> str:
    return f"{name}={'…' if name in hidden else value}"
