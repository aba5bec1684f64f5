"""`wechatpay call … --header`: header parameters of the spec, and a clear word about any other header."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from wechatpay_generator.build import generate_document
from wechatpay_sandbox import Operations, Running, Sandbox, served
from wechatpay_sandbox.spec.description import read_description

Command = Callable[..., subprocess.CompletedProcess[str]]

TEXT = {"type": "string", "maxLength": 32}
CREATE = "desk.create_ticket"


def operation(id: str, reply: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "operationId": id,
        "tags": ["desk"],
        "summary": "A ticket",
        "x-wechatpay-name": "票",
        "externalDocs": {"url": "https://pay.weixin.qq.com/doc/v3/merchant/4000000000"},
        "responses": {"200": {"description": "Done", "content": reply}},
        **more,
    }


def header(name: str, schema: dict[str, Any], *, required: bool = False) -> dict[str, Any]:
    return {"name": name, "in": "header", "required": required, "schema": schema, "description": f"The {name}"}


TICKET = {"application/json": {"schema": {"$ref": "#/components/schemas/Ticket"}, "example": {"ticket_id": "4200"}}}
SPEC: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Tickets", "version": "1"},
    "paths": {
        "/v3/desk/tickets": {
            "post": operation(
                CREATE,
                TICKET,
                **{"x-wechatpay-idempotency": {"key": "Idempotency-Key"}},
                parameters=[
                    header("Idempotency-Key", {"type": "string", "maxLength": 8}, required=True),
                    header("X-Priority", {"type": "integer", "minimum": 1, "maximum": 9}),
                ],
                requestBody={
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/TicketRequest"}}},
                },
            )
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
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Running, Path]]:
    """A sandbox that serves the tickets alone, and a folder with the client of that spec under the usual name."""
    folder = tmp_path_factory.mktemp("tickets")
    generate_document(SPEC, folder / "client", "wechatpay_client")
    generate_document(SPEC, folder / "served", "ticket_client")
    sys.path.insert(0, str(folder / "served"))
    try:
        operations = Operations({}, read_description("ticket_client"))
        with Sandbox(folder / "state", operations=operations) as sandbox, served(sandbox) as running:
            yield running, folder / "client"
    finally:
        sys.path.remove(str(folder / "served"))
        for name in [name for name in sys.modules if name.partition(".")[0] == "ticket_client"]:
            del sys.modules[name]


@pytest.fixture
def ticket(desk: tuple[Running, Path], wechatpay: Command) -> Command:
    """Runs the command with the client of the tickets in the place of ours."""
    running, client = desk
    variables = {"PYTHONPATH": str(client), "WECHATPAY_CONFIG": str(running.config_path)}
    return lambda *words, **more: wechatpay(*words, **(variables | more))


@pytest.fixture
def recorder() -> Iterator[tuple[str, list[Message]]]:
    """The address of a server that refuses every request, and the headers of those that it got."""
    received: list[Message] = []

    class Refuse(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.append(self.headers)
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(400)
            self.end_headers()
            self.wfile.write(b'{"code": "PARAM_ERROR", "message": "x"}')

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Refuse) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", received
        server.shutdown()


def test_headers_have_the_name_and_the_type_of_the_spec(ticket, recorder):
    base_url, received = recorder
    ticket(
        *("call", CREATE, "-d", "{}", "--header", "idempotency-key=K1", "--header", "X-Priority=7"),
        WECHATPAY_BASE_URL=base_url,
    )
    (sent,) = received
    assert [(name, value) for name, value in sent.items() if name in ("Idempotency-Key", "X-Priority")] == [
        ("Idempotency-Key", "K1"),
        ("X-Priority", "7"),
    ]


def test_the_same_header_is_the_same_ticket(ticket):
    words = ("call", CREATE, "-d", '{"note": "a"}', "--header")
    first = ticket(*words, "Idempotency-Key=K1")
    assert first.returncode == 0, first.stderr
    assert json.loads(ticket(*words, "Idempotency-Key=K1").stdout) == json.loads(first.stdout)
    assert json.loads(ticket(*words, "Idempotency-Key=K2").stdout) != json.loads(first.stdout)


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ((), "header /Idempotency-Key: expected this field"),
        (("--header", "Idempotency-Key=K23456789"), "header /Idempotency-Key"),
        (("--header", "Idempotency-Key=K1", "--header", "X-Priority=high"), "header /X-Priority"),
    ],
)
def test_headers_are_checked_before_anything_is_sent(ticket, headers, said):
    done = ticket("call", CREATE, "-d", "{}", *headers)
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert "nothing was sent" in done.stderr


def test_a_header_that_the_operation_does_not_have_is_refused_with_those_that_it_has(ticket, recorder):
    words = ("call", CREATE, "-d", "{}", "--header", "Idempotency-Key=K9", "--header", "Idempotent-Key=K9")
    done = ticket(*words)
    assert (done.returncode, done.stdout) == (2, "")
    text = " ".join(done.stderr.replace("│", " ").split())
    assert f"{CREATE} has no header Idempotent-Key; it has Idempotency-Key, X-Priority" in text
    base_url, received = recorder
    ticket(*words, "--no-validate", WECHATPAY_BASE_URL=base_url)
    assert received[0]["Idempotent-Key"] == "K9"


def test_the_details_of_an_operation_list_its_headers(ticket):
    details = json.loads(ticket("operations", CREATE, "--format", "json").stdout)
    assert [(one["name"], one["required"]) for one in details["header_parameters"]] == [
        ("Idempotency-Key", True),
        ("X-Priority", False),
    ]
    text = ticket("operations", CREATE).stdout
    assert "header\n" in text
    assert "Idempotency-Key" in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("v3/certificates", "--header", "X-Shop=7"), "certificates.list_certificates has no header parameters; omit"),
        (("v3/certificates", "--header", "X-Shop"), "'X-Shop' is not an assignment; write it name=value"),
        (
            ("v3/brand-new", "--untyped", "--header", "X-Shop=7", "--header", "x-shop=8"),
            "x-shop has two values; give it once",
        ),
        (("v3/brand-new", "--untyped", "--file", "a.png", "--header", "X-Shop=7"), "an upload has no headers; omit"),
    ],
)
def test_wrong_usage_says_how_it_is_right(invoke, served, arguments, said):
    done = invoke("call", *arguments, "--config", str(served.config_path))
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in " ".join(done.stderr.replace("│", " ").split())


def test_a_path_outside_the_spec_takes_any_header_but_those_of_the_client(invoke, served, recorder):
    base_url, received = recorder
    call = ("call", "v3/brand-new", "-d", "{}", "--untyped", "--config", str(served.config_path))
    invoke(*call, "--header", "X-Shop=7", WECHATPAY_BASE_URL=base_url)
    assert received[0]["X-Shop"] == "7"
    for own in ("Authorization=x", "wechatpay-serial=x"):
        done = invoke(*call, "--header", own)
        assert done.exit_code == 1
        assert "is not for the caller" in done.stderr
    assert len(received) == 1
