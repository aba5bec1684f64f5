# Generated from spec/ by `make generate`. Do not edit.
"""The bundled OpenAPI document, read a slice at a time: operations, events, components and error codes.

`openapi.json` beside this module is the whole document, for any tool.
"""

from typing import TYPE_CHECKING

from .runtime._lazy import lazy_names

if TYPE_CHECKING:
    from .runtime.spec import CodeFacts as CodeFacts
    from .runtime.spec import EventEntry as EventEntry
    from .runtime.spec import OperationEntry as OperationEntry
    from .runtime.spec import closure as closure
    from .runtime.spec import code_facts as code_facts
    from .runtime.spec import documented_code as documented_code
    from .runtime.spec import error_codes as error_codes
    from .runtime.spec import error_meaning as error_meaning
    from .runtime.spec import event as event
    from .runtime.spec import event_entries as event_entries
    from .runtime.spec import operation as operation
    from .runtime.spec import operation_entries as operation_entries
    from .runtime.spec import operation_fitting as operation_fitting
    from .runtime.spec import operation_id as operation_id
    from .runtime.spec import operations_by_method as operations_by_method
    from .runtime.spec import path_templates as path_templates
    from .runtime.spec import resolve as resolve
    from .runtime.spec import resolve_event_type as resolve_event_type

__all__ = [
    "CodeFacts",
    "EventEntry",
    "OperationEntry",
    "closure",
    "code_facts",
    "documented_code",
    "error_codes",
    "error_meaning",
    "event",
    "event_entries",
    "operation",
    "operation_entries",
    "operation_fitting",
    "operation_id",
    "operations_by_method",
    "path_templates",
    "resolve",
    "resolve_event_type",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "CodeFacts": ".runtime.spec",
            "EventEntry": ".runtime.spec",
            "OperationEntry": ".runtime.spec",
            "closure": ".runtime.spec",
            "code_facts": ".runtime.spec",
            "documented_code": ".runtime.spec",
            "error_codes": ".runtime.spec",
            "error_meaning": ".runtime.spec",
            "event": ".runtime.spec",
            "event_entries": ".runtime.spec",
            "operation": ".runtime.spec",
            "operation_entries": ".runtime.spec",
            "operation_fitting": ".runtime.spec",
            "operation_id": ".runtime.spec",
            "operations_by_method": ".runtime.spec",
            "path_templates": ".runtime.spec",
            "resolve": ".runtime.spec",
            "resolve_event_type": ".runtime.spec",
        },
    )
