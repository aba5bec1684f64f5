"""Operations whose reply says where a bill can be fetched: what the bill is, and whether the mark fits them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from .failure import GenerationError
from .shapes import resolve_ref

MARK: Final = "x-wechatpay-bill"
ROWS: Final[Mapping[str, str]] = {"trade": "TradeRow", "fund-flow": "FundFlowRow", "text": "GenericRow"}
"""What the rows of a bill may be, and the class of each."""
IN_REPLY: Final = ("url", "type", "value")
"""What the mark says of the reply: fields at its top, which it requires."""


@dataclass(frozen=True)
class BillOffer:
    """A bill whose address stands in a reply."""

    row: str
    """The class of its rows."""


def read_bill_offer(document: Mapping[str, Any], id: str, operation: Mapping[str, Any]) -> BillOffer | None:
    """What the spec says of the bill that an operation offers; None for any other operation.

    Raises GenerationError where the mark speaks of what the operation does not have.
    """
    mark = operation.get(MARK)
    if mark is None:
        return None
    if not isinstance(mark, Mapping) or mark.get("rows") not in ROWS:
        raise GenerationError(f"{id}: {MARK} needs rows, which is one of {', '.join(ROWS)}")
    reply = _reply_schema(document, operation)
    for key in IN_REPLY:
        if mark.get(key) not in reply.get("properties", {}) or mark.get(key) not in reply.get("required", ()):
            raise GenerationError(
                f"{id}: {MARK} says {key}: {mark.get(key)}, which is no field that the reply requires"
            )
    parameters = [resolve_ref(document, parameter) for parameter in operation.get("parameters", [])]
    names = {parameter["name"] for parameter in parameters if parameter["in"] == "query"}
    for name in [*([mark["day"]] if "day" in mark else []), *mark.get("gzip", {})]:
        if name not in names:
            raise GenerationError(f"{id}: {MARK} names {name}, which is no query parameter")
    if ("kind" in mark) != ("day" in mark):
        raise GenerationError(f"{id}: {MARK} says kind and day together: the command finds a bill by both")
    return BillOffer(ROWS[mark["rows"]])


def _reply_schema(document: Mapping[str, Any], operation: Mapping[str, Any]) -> Mapping[str, Any]:
    status = min((status for status in operation["responses"] if status.startswith("2")), default="")
    content = resolve_ref(document, operation["responses"].get(status, {})).get("content", {})
    schema: Mapping[str, Any] = resolve_ref(document, content.get("application/json", {}).get("schema", {}))
    return schema
