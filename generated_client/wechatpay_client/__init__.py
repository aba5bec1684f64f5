# Generated from spec/ by `make generate`. Do not edit.
"""A typed client for WeChat Pay APIv3, generated from its OpenAPI description."""

from typing import TYPE_CHECKING

from .runtime import __version__ as __version__
from .runtime._lazy import lazy_names

if TYPE_CHECKING:
    from wechatpay_auth.defaults import Defaults as Defaults

    from . import errors as errors
    from . import models as models
    from . import spec as spec
    from . import webhooks as webhooks
    from .client import Client as Client
    from .runtime.endpoint import Endpoint as Endpoint
    from .runtime.json_values import json_default as json_default
    from .runtime.model import Model as Model
    from .runtime.operation import OPERATIONS as OPERATIONS
    from .runtime.operation import Operation as Operation
    from .runtime.operation import UnknownOperation as UnknownOperation
    from .runtime.placed_call import PlacedCall as PlacedCall
    from .runtime.placed_call import Record as Record
    from .runtime.placed_call import Standing as Standing
    from .runtime.response import Response as Response
    from .runtime.telemetry import Telemetry as Telemetry
    from .runtime.unset import UNSET as UNSET
    from .runtime.unset import Unset as Unset
    from .runtime.validation import Violation as Violation
    from .runtime.validation import validate as validate
    from .runtime.validation import validate_call as validate_call

__all__ = [
    "Client",
    "Defaults",
    "Endpoint",
    "Model",
    "OPERATIONS",
    "Operation",
    "PlacedCall",
    "Record",
    "Response",
    "Standing",
    "Telemetry",
    "UNSET",
    "UnknownOperation",
    "Unset",
    "Violation",
    "errors",
    "json_default",
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
            "Defaults": "wechatpay_auth.defaults",
            "Endpoint": ".runtime.endpoint",
            "Model": ".runtime.model",
            "OPERATIONS": ".runtime.operation",
            "Operation": ".runtime.operation",
            "PlacedCall": ".runtime.placed_call",
            "Record": ".runtime.placed_call",
            "Response": ".runtime.response",
            "Standing": ".runtime.placed_call",
            "Telemetry": ".runtime.telemetry",
            "UNSET": ".runtime.unset",
            "UnknownOperation": ".runtime.operation",
            "Unset": ".runtime.unset",
            "Violation": ".runtime.validation",
            "errors": ".errors",
            "json_default": ".runtime.json_values",
            "models": ".models",
            "spec": ".spec",
            "validate": ".runtime.validation",
            "validate_call": ".runtime.validation",
            "webhooks": ".webhooks",
        },
    )
