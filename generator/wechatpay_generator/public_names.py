"""The names that a generated client makes public, and the module that holds each.

Programs import from the package itself, from `api`, `models` and `webhooks`, and from the modules below. Everything in
`runtime/` belongs to the generated modules and may change with every version.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

PACKAGE_NAMES: Mapping[str, str] = {
    "OPERATIONS": ".runtime.operation",
    "UNSET": ".runtime.unset",
    "Client": ".client",
    "Defaults": "wechatpay_auth.defaults",
    "Endpoint": ".runtime.endpoint",
    "Model": ".runtime.model",
    "Operation": ".runtime.operation",
    "PlacedCall": ".runtime.placed_call",
    "Record": ".runtime.placed_call",
    "Response": ".runtime.response",
    "Standing": ".runtime.placed_call",
    "Telemetry": ".runtime.telemetry",
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
}


class PublicModule(NamedTuple):
    """A module that only passes names on, each when it is first asked for."""

    template: str
    """The template of the module; it holds the docstring."""
    names: Mapping[str, str]


def _map_names(module: str, *names: str) -> dict[str, str]:
    return dict.fromkeys(names, module)


PUBLIC_MODULES: Mapping[str, PublicModule] = {
    "errors": PublicModule(
        "errors.py.jinja",
        {
            **_map_names(
                ".runtime.errors",
                "ClientClosed",
                "FileTooLarge",
                "InvalidAnswer",
                "InvalidPath",
                "InvalidRequest",
                "MissingInReply",
                "RetiredOperationWarning",
                "UndescribedPathWarning",
                "UnreadableEvent",
                "UnknownFieldWarning",
            ),
            **_map_names(".runtime.response", "ReplyMismatch"),
            **_map_names(
                "wechatpay_auth.errors",
                "APIStatusError",
                "AuthenticationFailed",
                "BadRequest",
                "CannotResolve",
                "ConfigurationError",
                "Conflict",
                "ConnectionFailed",
                "DecrypterUnavailable",
                "DecryptionError",
                "HostNotAllowed",
                "IdentifierMismatch",
                "NoBill",
                "NoResponse",
                "NotFound",
                "NotSent",
                "OutcomePending",
                "OutcomeUnknown",
                "PermissionDenied",
                "RateLimited",
                "ResponseIdentifierMismatch",
                "ResponseNotVerified",
                "ResponseUnreadable",
                "ServerError",
                "WeChatPayError",
            ),
            **_map_names("wechatpay_auth.interruption", "outcome_of", "outcomes_of"),
            **_map_names(
                "wechatpay_auth.bills",
                "BillError",
                "BillNotReadToEnd",
                "BillSummaryMismatch",
                "HashMismatch",
                "MalformedBill",
                "UnusableDownloadUrl",
            ),
            **_map_names(
                "wechatpay_auth.resolution",
                "Failed",
                "NoEffectYet",
                "NotKnown",
                "OtherValues",
                "Resolution",
                "TookEffect",
            ),
            **_map_names("wechatpay_auth.upload", "FileChanged", "InvalidUpload"),
        },
    ),
    "spec": PublicModule(
        "spec.py.jinja",
        _map_names(
            ".runtime.spec",
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
            "resolve_event_type",
            "operation",
            "operation_entries",
            "operation_fitting",
            "operation_id",
            "operations_by_method",
            "path_templates",
            "resolve",
        ),
    ),
    "tooling": PublicModule(
        "tooling.py.jinja",
        {
            **_map_names(".runtime.operation", "UndescribedOperation"),
            **_map_names(
                ".runtime.operation_marks",
                "BillOffer",
                "ErrorCode",
                "FinalRules",
                "Idempotency",
                "LinkedPages",
                "NumberedPages",
                "OffsetPages",
                "OutcomeRules",
                "ReplyHash",
                "TokenPages",
                "UploadRules",
            ),
            **_map_names(
                ".runtime.routes",
                "Route",
                "resolve_arguments",
                "fill_route",
                "find_match",
                "refuse_clear_text",
                "parse_route",
                "parse_untyped_route",
            ),
            **_map_names(".runtime.downloads", "FileResponse", "fetch", "fetch_async", "stream", "stream_async"),
            **_map_names(".runtime.bill_offers", "bill_row", "download_bill", "download_bill_async"),
            **_map_names(".runtime.uploads", "upload", "upload_async"),
            **_map_names(".runtime.resolution", "Query", "build_query"),
            **_map_names(".runtime.telemetry", "read_telemetry"),
            **_map_names(".runtime.validate_setting", "Validate"),
            **_map_names(".runtime.validation", "find_violations"),
            **_map_names(".runtime.check", "Check"),
            **_map_names(".runtime.wire", "NotPlain", "find_values", "has_whole_float", "plain", "segment_problem"),
            **_map_names(".runtime.json_text", "read_json_text", "write_json_text"),
        },
    ),
}
