# Generated from spec/ by `make generate`. Do not edit.
"""A typed client for WeChat Pay APIv3, generated from its OpenAPI description."""

from typing import TYPE_CHECKING

from ._lazy import lazy_names

if TYPE_CHECKING:
    from . import errors as errors
    from . import models as models
    from . import spec as spec
    from . import webhooks as webhooks
    from .client import Client as Client
    from .endpoint import Endpoint as Endpoint
    from .model import UNSET as UNSET
    from .model import Model as Model
    from .model import Unset as Unset
    from .operation import OPERATIONS as OPERATIONS
    from .operation import Operation as Operation
    from .operation import UnknownOperation as UnknownOperation
    from .response import Response as Response
    from .validation import Violation as Violation
    from .validation import validate as validate
    from .validation import validate_call as validate_call

__all__ = [
    "Client",
    "Endpoint",
    "Model",
    "OPERATIONS",
    "Operation",
    "Response",
    "UNSET",
    "UnknownOperation",
    "Unset",
    "Violation",
    "errors",
    "models",
    "spec",
    "validate",
    "validate_call",
    "webhooks",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Client": ".client",
            "Endpoint": ".endpoint",
            "Model": ".model",
            "OPERATIONS": ".operation",
            "Operation": ".operation",
            "Response": ".response",
            "UNSET": ".model",
            "UnknownOperation": ".operation",
            "Unset": ".model",
            "Violation": ".validation",
            "errors": ".errors",
            "models": ".models",
            "spec": ".spec",
            "validate": ".validation",
            "validate_call": ".validation",
            "webhooks": ".webhooks",
        },
    )


__version__ = "0.1.0"
