"""Requests that schemathesis makes of the spec, good ones and bad ones, signed and handed to a sandbox in this process.

Whatever comes: no reply is a fault of the sandbox, every reply to a signed request is signed unless the spec says
otherwise, and what is refused is refused with a documented shape. `make test` tries few requests of each operation;
`.ci/run` tries more of all, and `make test AREA=pay` more of one area.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import requests
import schemathesis
import wechatpay_client
from schemathesis import GenerationMode
from wechatpay_auth import Signer, Verifier, load_config
from wechatpay_client import OPERATIONS, validate
from wechatpay_sandbox import Sandbox
from wechatpay_sandbox.gateway import Gateway
from wechatpay_sandbox.http.messages import Received, Reply

from tests.profiles import is_soak, limit_examples

BASE_URL = "http://127.0.0.1"
# The first request of each is the smallest that there is, so one alone would try little.
PER_OPERATION = limit_examples(6, quick=2)
DOCUMENT = Path(wechatpay_client.__file__).parent / "openapi.json"


@schemathesis.serializer("image/bmp", "image/jpeg", "image/png", "application/pdf", "application/ofd")
def _as_a_file(context: schemathesis.SerializationContext, value: object) -> bytes:
    """Whatever was made up for a file, as its bytes: what is in it does not matter here."""
    return value if isinstance(value, bytes) else str(value).encode()


class Signed:
    """Signs what schemathesis made, asks the sandbox, verifies what comes back."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._gateway: Gateway = sandbox.gateway
        sandbox.set_base_url(BASE_URL)
        config = load_config(sandbox.config_path)
        self._signer, self._verifier = Signer(config.credentials), Verifier(config.keys)

    def ask(self, operation_id: str, case: schemathesis.Case) -> Reply:
        prepared = requests.Request(**_for_requests(case)).prepare()
        body = prepared.body or b""
        content = body.encode() if isinstance(body, str) else bytes(body)
        target = str(prepared.path_url).encode("latin-1")
        path, _, query = target.partition(b"?")
        headers = [(name.lower().encode(), str(value).encode()) for name, value in prepared.headers.items()]
        signed = _meta(prepared, content) if operation_id in UPLOADS else content
        headers = [header for header in headers if header[0] not in (b"authorization", b"wechatpay-serial")]
        authorization = self._signer.authorization(str(prepared.method), target, signed)
        headers.append((b"authorization", authorization.encode()))
        reply = self._gateway.answer(Received(str(prepared.method), path, query, tuple(headers), content))
        if any(name == "Wechatpay-Signature" for name, _ in reply.headers):
            self._verifier.verify(reply.headers, reply.body)
        elif reply.status < 300:
            assert OPERATIONS[operation_id].unsigned_reply
        else:
            # Of an upload whose form cannot be read, nobody knows what was signed, so its refusal is not signed either.
            assert operation_id in UPLOADS
            assert b'"reason":"not-multipart"' in reply.body, (reply.status, reply.body)
        return reply


UPLOADS = frozenset(name for name in OPERATIONS if getattr(OPERATIONS[name], "upload", None) is not None)


def _for_requests(case: schemathesis.Case) -> dict[str, Any]:
    made = case.as_transport_kwargs(base_url=BASE_URL)
    return {
        name: made[name] for name in ("method", "url", "headers", "params", "json", "data", "files") if name in made
    }


def _meta(prepared: requests.PreparedRequest, content: bytes) -> bytes:
    """The bytes of the part `meta`, which are what is signed of an upload."""
    _, found, rest = content.partition(b'name="meta"')
    if not found:
        return content
    return rest.partition(b"\r\n\r\n")[2].partition(b"\r\n--")[0]


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Signed]:
    with Sandbox(tmp_path_factory.mktemp("schemathesis") / "state") as sandbox:
        yield Signed(sandbox)


@pytest.fixture(scope="module")
def schema() -> schemathesis.schemas.BaseSchema:
    return schemathesis.openapi.from_path(DOCUMENT)


def test_every_operation_is_tried(schema: schemathesis.schemas.BaseSchema) -> None:
    made = [result.ok().definition.raw["operationId"] for result in schema.get_all_operations()]
    assert sorted(made) == sorted(OPERATIONS)


@pytest.mark.hypothesis
@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["good", "bad"])
@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_no_request_makes_the_sandbox_fail(
    operation_id: str, mode: GenerationMode, schema: schemathesis.schemas.BaseSchema, signed: Signed
) -> None:
    operation = schema.find_operation_by_id(operation_id)

    @hypothesis.settings(
        max_examples=PER_OPERATION,
        deadline=None,
        database=None,
        derandomize=not is_soak(),
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(case=operation.as_strategy(generation_mode=mode))
    def ask(case: schemathesis.Case) -> None:
        reply = signed.ask(operation_id, case)
        assert reply.status < 500, (reply.status, reply.body)
        if reply.status == 200 and OPERATIONS[operation_id].reply_schema is not None:
            assert validate(operation_id, json.loads(reply.body), where="response") == []

    ask()
