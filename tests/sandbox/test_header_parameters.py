"""Header parameters at the sandbox: checked like any other, and the number that makes two requests one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from conftest import generated
from wechatpay_sandbox import Operations, Sandbox, served
from wechatpay_sandbox.spec.description import read_description

TEXT = {"type": "string", "maxLength": 32}
SPEC: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Tickets", "version": "1"},
    "paths": {
        "/v3/desk/tickets": {
            "post": {
                "operationId": "desk.create_ticket",
                "tags": ["desk"],
                "summary": "Write a ticket",
                "x-wechatpay-name": "开票",
                "externalDocs": {"url": "https://pay.weixin.qq.com/doc/v3/merchant/4000000000"},
                "x-wechatpay-idempotency": {"key": "Idempotency-Key"},
                "parameters": [
                    {
                        "name": "Idempotency-Key",
                        "in": "header",
                        "required": True,
                        "schema": {"type": "string", "maxLength": 8},
                    }
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/TicketRequest"}}},
                },
                "responses": {
                    "200": {
                        "description": "Written",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Ticket"},
                                "example": {"ticket_id": "4200000001"},
                            }
                        },
                    }
                },
            }
        },
        "/v3/desk/tickets/{ticket_id}": {
            "get": {
                "operationId": "desk.get_ticket",
                "tags": ["desk"],
                "summary": "Look at a ticket",
                "x-wechatpay-name": "查票",
                "externalDocs": {"url": "https://pay.weixin.qq.com/doc/v3/merchant/4000000001"},
                "parameters": [
                    {"name": "ticket_id", "in": "path", "required": True, "schema": TEXT, "example": "4200000001"}
                ],
                "responses": {
                    "200": {
                        "description": "The ticket",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Ticket"},
                                "example": {"ticket_id": "4200000001"},
                            }
                        },
                    }
                },
            }
        },
    },
    "components": {
        "schemas": {
            "TicketRequest": {"type": "object", "additionalProperties": False, "properties": {"note": TEXT}},
            "Ticket": {"type": "object", "properties": {"ticket_id": TEXT}},
        }
    },
}


@pytest.fixture(scope="module")
def desk_client(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A client of a sandbox that serves the tickets alone."""
    folder = tmp_path_factory.mktemp("tickets")
    state = Path(shutil.copytree(made_folder, folder / "state"))
    with (
        generated(SPEC, "ticket_client", folder) as package,
        Sandbox(state, operations=Operations({}, read_description(package.__name__))) as sandbox,
        served(sandbox) as running,
        package.Client.from_config(running.config_path, retries=0) as client,
    ):
        yield client


def test_a_header_is_checked_like_any_parameter(desk_client: Any) -> None:
    errors = import_module("ticket_client.errors")
    tickets = desk_client["v3/desk/tickets"]
    for headers in ({}, {"Idempotency-Key": "K23456789"}):
        with pytest.raises(errors.APIStatusError, match="Idempotency-Key") as caught:
            tickets.post(json={"note": "a"}, headers=headers, validate=False)
        assert (caught.value.status_code, caught.value.code) == (400, "PARAM_ERROR")


def test_the_same_header_makes_one_ticket(desk_client: Any) -> None:
    errors = import_module("ticket_client.errors")
    tickets = desk_client["v3/desk/tickets"]
    first = tickets.post(json={"note": "a"}, headers={"Idempotency-Key": "K1"}).json()
    assert tickets.post(json={"note": "a"}, headers={"idempotency-key": "K1"}).json() == first
    assert tickets.post(json={"note": "a"}, headers={"Idempotency-Key": "K2"}).json() != first
    with pytest.raises(errors.APIStatusError) as caught:
        tickets.post(json={"note": "b"}, headers={"Idempotency-Key": "K1"})
    assert caught.value.status_code == 400
