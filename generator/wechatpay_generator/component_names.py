"""Names of components as names of classes."""

from __future__ import annotations

import builtins
import keyword

RESERVED_CLASSES = frozenset(
    {
        "Any",
        "Caller",
        "ClassVar",
        "Client",
        "Event",
        "Literal",
        "Mapping",
        "Model",
        "NotRequired",
        "Operation",
        "Response",
        "Timeout",
    }
    | {"AnyMapping", "TypeAlias", "TypedDict", "Unset", "Validate"}
    | {"AsyncBillStream", "AsyncFileStream", "AsyncUploadSource", "BillStream", "FileResponse", "FileStream"}
    | {"AsyncTypedBillStream", "FundFlowRow", "GenericRow", "TradeRow", "TypedBillStream", "UploadSource"}
    | {"AnyResolution", "AsyncIterator", "Iterator", "OutcomeUnknown"}
)
"""Names that the generated modules use for themselves."""


def is_class_name(name: str) -> bool:
    """Whether a class can be called so, without hiding something that every module uses."""
    return name.isidentifier() and name[0].isupper() and not is_taken(name)


def is_taken(name: str) -> bool:
    """Whether Python, or every module of the client, uses this name itself."""
    return keyword.iskeyword(name) or hasattr(builtins, name) or name in RESERVED_CLASSES
