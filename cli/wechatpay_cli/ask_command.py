"""The command that asks what became of a call whose outcome is not known, ready to be copied."""

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
    mchid: str,
    options: Iterable[str],
) -> str | None:
    """`wechatpay call` of the query operation that the spec names, with its arguments taken from the call.

    Values of fields that the spec marks as sensitive are left out. None where the spec names no query, or where it
    needs a value that the call did not have.
    """
    from wechatpay_client.errors import CannotResolve
    from wechatpay_client.tooling import build_query

    try:
        asked = build_query(operation, path, query, body, mchid)
    except CannotResolve:
        return None
    hidden = {field.rpartition("/")[2] for field in (*operation.sensitive_request, *operation.sensitive_query)}
    words = ["wechatpay", "call", asked.operation.id]
    words += [_assignment(name, value, hidden) for name, value in asked.path.items()]
    for name, value in asked.query.items():
        words += ["-q", _assignment(name, value, hidden)]
    return shlex.join([*words, *options])


def configuration_options(config: Path | None, *, sandbox: bool) -> list[str]:
    """The options that lead to the same configuration again."""
    if sandbox:
        return ["--sandbox"]
    return [] if config is None else ["--config", str(config)]


def _assignment(name: str, value: object, hidden: set[str]) -> str:
    return f"{name}={'…' if name in hidden else value}"
