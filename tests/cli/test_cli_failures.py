"""What is said when the outcome of a call is open: what it means and what to do, in text and in JSON."""

from __future__ import annotations

import json
import logging

import pytest
from wechatpay_auth import attach_outcome
from wechatpay_auth.errors import (
    AuthenticationFailed,
    NoResponse,
    NotFound,
    RateLimited,
    ResponseNotVerified,
    ResponseUnreadable,
    ServerError,
    SignatureMismatch,
    WeChatPayError,
)
from wechatpay_client import OPERATIONS, Client, Response

CASES: list[tuple[WeChatPayError, str, str]] = [
    (NoResponse("no reply within 30 s"), "unknown", "ask for the outcome before repeating it"),
    (
        ResponseUnreadable("the platform answered 502 with HTML, not JSON", status_code=502, content=b"<html>"),
        "unknown",
        "status 502",
    ),
    (
        ResponseNotVerified("the signature does not hold", cause=SignatureMismatch("no"), status_code=200),
        "unknown",
        "signature-mismatch",
    ),
    (
        ServerError(
            "busy",
            status_code=500,
            code="SYSTEM_ERROR",
            retryable=True,
            idempotency_field="out_trade_no",
            idempotency_value="ORDER1",
        ),
        "unknown",
        "out_trade_no ORDER1",
    ),
    (
        RateLimited("too fast", status_code=429, code="RATE_LIMITED", retryable=True),
        "refused",
        "repeated after a pause",
    ),
    (AuthenticationFailed("no", status_code=401, code="SIGN_ERROR"), "refused", "serial and private_key"),
]


@pytest.mark.parametrize(("error", "outcome", "said"), CASES, ids=[type(case[0]).__name__ for case in CASES])
def test_an_error_of_a_call(invoke, served, monkeypatch, error, outcome, said):
    def call(self: Client, *arguments: object, **more: object) -> object:
        raise error

    monkeypatch.setattr(Client, "call", call)
    arguments = ("call", "v3/certificates", "--config", str(served.config_path))
    text = invoke(*arguments)
    assert (text.exit_code, text.stdout) == (1, "")
    assert text.stderr.startswith(f"error: {error}\n")
    assert said in text.stderr
    done = invoke(*arguments, "--format", "json")
    assert (done.exit_code, done.stderr) == (1, "")
    reported = json.loads(done.stdout)["error"]
    assert (reported["type"], reported["outcome"], reported["message"]) == (type(error).__name__, outcome, str(error))


def test_a_refusal_says_what_its_code_means(invoke, served, monkeypatch):
    error = NotFound("订单不存在", status_code=404, code="ORDER_NOT_EXIST")

    def call(self: Client, *arguments: object, **more: object) -> object:
        raise error

    monkeypatch.setattr(Client, "call", call)
    arguments = ("call", "v3/certificates", "--config", str(served.config_path))
    assert json.loads(invoke(*arguments, "--format", "json").stdout)["error"]["meaning"] is None
    error.meaning = "There is no such order; check its number"
    reported = json.loads(invoke(*arguments, "--format", "json").stdout)["error"]
    assert (reported["code"], reported["meaning"]) == ("ORDER_NOT_EXIST", error.meaning)
    said = invoke(*arguments).stderr
    assert said.splitlines()[0] == f"error: 404 ORDER_NOT_EXIST: 订单不存在. {error.meaning}"


def test_a_reply_that_differs_from_the_spec_is_one_warning_line(invoke, served, monkeypatch):
    operation = OPERATIONS["certificates.list_certificates"]

    def call(self: Client, *arguments: object, **more: object) -> Response[object]:
        logging.getLogger("wechatpay_client").warning("the reply of %s differs from the spec: /data", operation.id)
        return Response(operation, 200, {"Request-ID": "R1"}, b"{}", {})

    monkeypatch.setattr(Client, "call", call)
    done = invoke("call", "v3/certificates", "--config", str(served.config_path))
    assert (done.exit_code, done.stdout) == (0, "{}\n")
    assert done.stderr.splitlines() == [
        "warning: the reply of certificates.list_certificates differs from the spec: /data",
        "status 200, request id R1",
    ]


def test_a_key_that_others_can_read_is_one_warning_line(invoke, served):
    key = served.config_path.parent / "merchant" / "apiclient_key.pem"
    key.chmod(0o644)
    try:
        done = invoke("call", "v3/certificates", "--config", str(served.config_path))
    finally:
        key.chmod(0o600)
    assert done.exit_code == 0
    assert done.stderr.splitlines()[0].startswith(f"warning: the private key {key} can be read by other users")


@pytest.mark.parametrize(
    ("is_open", "said"),
    [
        (True, "the call may have taken effect; ask for the outcome before repeating it"),
        (False, "nothing was changed"),
    ],
)
def test_ctrl_c_during_a_call_says_whether_its_outcome_is_open(is_open, said, invoke, served, monkeypatch):
    def call(self: Client, *arguments: object, **more: object) -> object:
        interruption = KeyboardInterrupt()
        if is_open:
            attach_outcome(interruption, NoResponse("interrupted"))
        raise interruption

    monkeypatch.setattr(Client, "call", call)
    done = invoke("call", "v3/certificates", "--config", str(served.config_path))
    assert (done.exit_code, done.stdout) == (130, "")
    assert done.stderr == f"interrupted: {said}\n"
