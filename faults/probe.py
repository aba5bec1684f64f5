"""A small client for the scenarios: one payment-like operation whose number makes a repetition safe, and its query."""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from wechatpay_generator.build import generate_from

_REPLY = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Transfer"}}}, "description": "It"}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Faults", "version": "0.1.0"},
    "tags": [{"name": "transfers", "description": "Transfers"}],
    "paths": {
        "/v3/transfers": {
            "post": {
                "operationId": "transfers.create_transfer",
                "tags": ["transfers"],
                "summary": "Create a transfer",
                "x-wechatpay-idempotency": {"key": "out_bill_no", "query": "transfers.get_transfer"},
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/TransferRequest"}}},
                },
                "responses": {"200": _REPLY},
            }
        },
        "/v3/transfers/{out_bill_no}": {
            "get": {
                "operationId": "transfers.get_transfer",
                "tags": ["transfers"],
                "summary": "Get a transfer",
                "parameters": [
                    {
                        "name": "out_bill_no",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string", "description": "Number", "minLength": 1},
                    }
                ],
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
                "properties": {"out_bill_no": {"type": "string", "description": "Number"}},
            },
            "Transfer": {
                "type": "object",
                "description": "Transfer",
                "required": ["state"],
                "properties": {"state": {"type": "string", "description": "State"}},
            },
        }
    },
}


@contextmanager
def probe_client() -> Iterator[Any]:
    """The package of the generated client. (`Any`: it exists from here on only.)"""
    with tempfile.TemporaryDirectory() as folder:
        generate_from(DOCUMENT, Path(folder, "client"), "faults_client")
        sys.path.insert(0, str(Path(folder, "client")))
        try:
            package = importlib.import_module("faults_client")
            importlib.import_module("faults_client.retries").FIRST_PAUSE = 0.01  # type: ignore[attr-defined]
            yield package
        finally:
            sys.path.remove(str(Path(folder, "client")))
            for name in [name for name in sys.modules if name.partition(".")[0] == "faults_client"]:
                del sys.modules[name]
