"""What the shell completes: ids of operations, their parameters, kinds of bill."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import typer


def complete_operation(incomplete: str) -> list[tuple[str, str]]:
    """The ids of operations, each with its summary."""
    from wechatpay_client import Operation, spec

    found = [id for id in spec.operation_entries() if id.startswith(incomplete)]
    return [(id, Operation[Any](id, None).summary) for id in found]


def complete_path_argument(context: typer.Context, incomplete: str) -> list[str]:
    """The names in the path of the operation, each once and with the `=` behind it, as far as they are not given."""
    return _assignments(context, "arguments", incomplete, "path")


def complete_query(context: typer.Context, incomplete: str) -> list[str]:
    """The query parameters of the operation, each with the `=` behind it, as far as they are not given."""
    return _assignments(context, "query", incomplete, "query")


def complete_area(incomplete: str) -> list[str]:
    """The product areas."""
    from wechatpay_client import spec

    areas = dict.fromkeys(id.partition(".")[0] for id in spec.operation_entries())
    return [area for area in areas if area.startswith(incomplete)]


def complete_bill_kind(incomplete: str) -> list[str]:
    """The kinds of bill."""
    from wechatpay_cli.bill_kinds import bills_of_a_day

    return [kind for kind in bills_of_a_day() if kind.startswith(incomplete)]


def _assignments(context: typer.Context, option: str, incomplete: str, place: str) -> list[str]:
    from wechatpay_client import Operation, spec

    # why also args: behind an option whose value is not there yet, the words before are not parsed
    words = [context.params.get("path"), *context.args]
    id = next((word for word in words if word in spec.operation_entries()), None)
    if id is None:
        return []
    written: Iterable[str] = context.params.get(option) or ()
    given = {text.partition("=")[0] for text in written}
    parameters = Operation[Any](id, None).parameters("path" if place == "path" else "query")
    names = dict.fromkeys(parameter["name"] for parameter in parameters)
    return [f"{name}=" for name in names if name not in given and name.startswith(incomplete)]
