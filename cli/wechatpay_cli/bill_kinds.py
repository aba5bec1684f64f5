"""The kinds of bill that the spec has, and the operation that offers each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def bills_of_a_day() -> Mapping[str, str]:
    """The ids of the operations that offer the bill of one day, by what the spec calls the kind of bill."""
    from wechatpay_client import Operation, spec

    found = {}
    for id in spec.operation_entries():
        # why not OPERATIONS[id]: it loads the module with the models of each
        mark = Operation[Any](id, None).bill
        if mark is not None and mark.kind is not None:
            found[mark.kind] = id
    return found
