"""A small client for the scenarios.

A payout whose number makes a repetition safe, its query, its cancellation, and a debit that must not be sent twice.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from wechatpay_generator.build import generate_document

_STATES: dict[str, Any] = {
    "state": "state",
    "took-effect": ["ACCEPTED"],
    "not-yet": ["WAITING"],
    "failed": ["FAIL"],
    "same": {"amount": "amount"},
}
_BODY = {
    "required": True,
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/TransferRequest"}}},
}
_NUMBER = {
    "name": "out_bill_no",
    "in": "path",
    "required": True,
    "schema": {"type": "string", "description": "Number", "minLength": 1},
}
_REPLY = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Transfer"}}}, "description": "It"}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Faults", "version": "0.1.0"},
    "tags": [{"name": "transfers", "description": "Transfers"}],
    "x-wechatpay-error-codes": {
        "NO_AUTH": {"outcome": "refused", "text": "Not allowed (无权限)"},
        "OUT_BILL_NO_USED": {"outcome": "refused", "text": "The number is taken (单号重复)"},
        "RATELIMIT_EXCEEDED": {
            "outcome": "refused",
            "before-acceptance": True,
            "repeat": True,
            "text": "Slower (限频)",
        },
        "RESOURCE_NOT_EXISTS": {"outcome": "refused", "absent": True, "text": "There is none (不存在)"},
        "SYSTEM_ERROR": {"outcome": "unknown", "text": "The platform failed (系统错误)"},
        "USER_PAYING": {"outcome": "pending", "wait": 5, "text": "The user is at the password (用户支付中)"},
    },
    "paths": {
        "/v3/transfers": {
            "post": {
                "operationId": "transfers.create_transfer",
                "tags": ["transfers"],
                "summary": "Create a transfer",
                "x-wechatpay-idempotency": {"key": "out_bill_no", "query": "transfers.get_transfer"},
                "x-wechatpay-outcome": _STATES,
                "x-wechatpay-identifiers": {"out_bill_no": "out_bill_no"},
                "requestBody": _BODY,
                "responses": {"200": _REPLY},
            }
        },
        "/v3/transfers/{out_bill_no}": {
            "get": {
                "operationId": "transfers.get_transfer",
                "tags": ["transfers"],
                "summary": "Get a transfer",
                "parameters": [_NUMBER],
                "x-wechatpay-error-codes": {"RESOURCE_NOT_EXISTS": 404},
                "x-wechatpay-identifiers": {"out_bill_no": "out_bill_no"},
                "responses": {"200": _REPLY},
            }
        },
        "/v3/transfers/{out_bill_no}/cancel": {
            "post": {
                "operationId": "transfers.cancel_transfer",
                "tags": ["transfers"],
                "summary": "Cancel a transfer",
                "x-wechatpay-idempotency": {"key": "out_bill_no", "query": "transfers.get_transfer"},
                "x-wechatpay-outcome": {
                    "state": "state",
                    "took-effect": ["FAIL"],
                    "not-yet": ["WAITING"],
                    "failed": ["ACCEPTED"],
                },
                "parameters": [_NUMBER],
                "responses": {"204": {"description": "Cancelled"}},
            }
        },
        "/v3/debits": {
            "post": {
                "operationId": "transfers.create_debit",
                "tags": ["transfers"],
                "summary": "Debit by a payment code",
                "x-wechatpay-idempotency": {"key": "out_bill_no", "query": "transfers.get_transfer", "repeat": False},
                "x-wechatpay-outcome": _STATES,
                "requestBody": _BODY,
                "responses": {"200": _REPLY},
            }
        },
    },
    "components": {
        "schemas": {
            "TransferRequest": {
                "type": "object",
                "additionalProperties": False,
                "description": "Transfer",
                "required": ["out_bill_no"],
                "properties": {
                    "out_bill_no": {"type": "string", "description": "Number"},
                    "amount": {"type": "integer", "description": "Fen"},
                },
            },
            "Transfer": {
                "type": "object",
                "description": "Transfer",
                "required": ["state"],
                "properties": {
                    "state": {"type": "string", "description": "State"},
                    "out_bill_no": {"type": "string", "description": "Number"},
                    "amount": {"type": "integer", "description": "Fen"},
                },
            },
        }
    },
}


@contextmanager
def probe_client() -> Iterator[Any]:
    """The package of the generated client. (`Any`: it exists from here on only.)"""
    with tempfile.TemporaryDirectory() as folder:
        generate_document(DOCUMENT, Path(folder, "client"), "faults_client")
        sys.path.insert(0, str(Path(folder, "client")))
        try:
            package = importlib.import_module("faults_client")
            importlib.import_module("faults_client.runtime.retries").FIRST_PAUSE = 0.01  # type: ignore[attr-defined]
            yield package
        finally:
            sys.path.remove(str(Path(folder, "client")))
            for name in [name for name in sys.modules if name.partition(".")[0] == "faults_client"]:
                del sys.modules[name]
