"""What is said when the outcome of a call is open: what it means and what to do, in text and in JSON."""

from __future__ import annotations

import json
import logging
import shlex
import time

import httpx
import pytest
from wechatpay_auth.errors import (
    AuthenticationFailed,
    BadRequest,
    IdentifierMismatch,
    NoResponse,
    NotFound,
    OutcomePending,
    PermissionDenied,
    RateLimited,
    ResponseNotVerified,
    ResponseUnreadable,
    ServerError,
    SignatureMismatch,
    WeChatPayError,
)
from wechatpay_auth.interruption import attach_outcome
from wechatpay_cli.ask_command import ask_command
from wechatpay_client import OPERATIONS, Client, Operation, Response

CLOSE = ("call", "pay.close_order", "out_trade_no=ORDER1", "-d", '{"mchid": "1900000001"}')
NOT_DONE, MAY_HAVE_TAKEN_EFFECT = 1, 3


def pending() -> OutcomePending:
    error = OutcomePending("the platform answered USERPAYING", status_code=202)
    error.code, error.wait, error.query = "USERPAYING", 5.0, "pay.get_order_by_out_trade_no"
    return error


def refused_later() -> ServerError:
    error = ServerError("busy", status_code=500, code="SYSTEM_ERROR", retryable=True)
    error.later = PermissionDenied("used", status_code=403, code="OUT_TRADE_NO_USED", verified=True)
    return error


CASES: list[tuple[WeChatPayError, int, str, str]] = [
    (
        NoResponse("no reply within 30 s"),
        MAY_HAVE_TAKEN_EFFECT,
        "unknown",
        "ask for the outcome before you repeat it",
    ),
    (
        ResponseUnreadable("the platform answered 502 with HTML, not JSON", status_code=502, content=b"<html>"),
        MAY_HAVE_TAKEN_EFFECT,
        "unknown",
        "status 502",
    ),
    (
        ResponseNotVerified("the signature does not hold", cause=SignatureMismatch("no"), status_code=200),
        MAY_HAVE_TAKEN_EFFECT,
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
        MAY_HAVE_TAKEN_EFFECT,
        "unknown",
        "out_trade_no ORDER1",
    ),
    (refused_later(), MAY_HAVE_TAKEN_EFFECT, "unknown", "PermissionDenied (403 OUT_TRADE_NO_USED)"),
    (pending(), MAY_HAVE_TAKEN_EFFECT, "pending", "wait 5 seconds, then ask for the outcome"),
    (
        RateLimited("too fast", status_code=429, code="RATE_LIMITED", retryable=True, headers={"Retry-After": "7"}),
        NOT_DONE,
        "refused",
        "repeat the call after 7 seconds",
    ),
    (AuthenticationFailed("no", status_code=401, code="SIGN_ERROR"), NOT_DONE, "refused", "serial and private_key"),
    (IdentifierMismatch("another out_trade_no"), NOT_DONE, "mismatched", "the reply is not a result"),
]


@pytest.mark.parametrize(
    ("error", "exit_code", "outcome", "said"), CASES, ids=[f"{type(case[0]).__name__} {case[2]}" for case in CASES]
)
def test_an_error_of_a_call(invoke, served, monkeypatch, error, exit_code, outcome, said):
    fail_with(error, monkeypatch)
    arguments = (*CLOSE, "--config", str(served.config_path))
    text = invoke(*arguments)
    assert (text.exit_code, text.stdout) == (exit_code, "")
    assert text.stderr.startswith(f"error: {error}\n")
    assert said in text.stderr
    done = invoke(*arguments, "--format", "json")
    assert (done.exit_code, done.stderr) == (exit_code, "")
    reported = json.loads(done.stdout)["error"]
    assert (reported["type"], reported["outcome"], reported["message"]) == (type(error).__name__, outcome, str(error))


def fail_with(error, monkeypatch):
    def call(self: Client, *arguments: object, **more: object) -> object:
        raise error

    monkeypatch.setattr(Client, "call", call)


def test_an_unknown_outcome_names_the_command_that_asks(invoke, served, monkeypatch):
    fail_with(NoResponse("no reply within 30 s"), monkeypatch)
    config = str(served.config_path)
    command = (
        "wechatpay call pay.get_order_by_out_trade_no out_trade_no=ORDER1 -q mchid=1900000001 "
        f"--config {shlex.quote(config)}"
    )
    assert invoke(*CLOSE, "--config", config).stderr.splitlines()[-1] == f"  ask by: {command}"
    reported = json.loads(invoke(*CLOSE, "--config", config, "--format", "json").stdout)["error"]
    assert (reported["changes_state"], reported["ask"]) == (True, command)


def test_the_command_that_asks_can_be_run_as_it_stands(invoke, served):
    number, config = "ASKFORME0001", str(served.config_path)
    order = {
        "appid": "wx8888888888888888",
        "mchid": "1900000001",
        "description": "Coffee",
        "out_trade_no": number,
        "notify_url": "http://127.0.0.1:8000/notify",
        "amount": {"total": 100},
    }
    fault = {"kind": "reset-after", "operation": "pay.create_native_order", "times": 1}
    httpx.post(f"{served.base_url}/_sandbox/faults", json=fault, trust_env=False).raise_for_status()
    placed = invoke("call", "pay.create_native_order", "-d", json.dumps(order), "--config", config)
    assert placed.exit_code == MAY_HAVE_TAKEN_EFFECT
    program, *words = shlex.split(placed.stderr.splitlines()[-1].partition("ask by: ")[2])
    assert program == "wechatpay"
    asked = invoke(*words)
    assert asked.exit_code == 0, asked.stderr
    assert json.loads(asked.stdout)["out_trade_no"] == number


def test_a_sensitive_value_is_not_in_the_command_that_asks():
    named = ask_command(
        SensitiveNumber("pay.close_order", None),
        {"out_trade_no": "ORDER1"},
        {},
        {"mchid": "1900000001"},
        {},
        "1900000001",
        [],
    )
    assert named == "wechatpay call pay.get_order_by_out_trade_no 'out_trade_no=…' -q mchid=1900000001"


class SensitiveNumber(Operation[None]):
    """An operation whose number the spec marks as sensitive; none of the spec has its query ask by one."""

    sensitive_request = ("out_trade_no",)


def test_a_call_that_cannot_be_asked_for_names_no_command(invoke, served, monkeypatch):
    fail_with(NoResponse("no reply within 30 s"), monkeypatch)
    done = invoke("call", "v3/brand-new", "-d", "{}", "--untyped", "--config", str(served.config_path))
    assert done.exit_code == MAY_HAVE_TAKEN_EFFECT
    assert done.stderr.splitlines()[-1] == "  the call may have taken effect; ask for the outcome before you repeat it"


def test_a_query_without_an_answer_changed_nothing(invoke, served, monkeypatch):
    fail_with(NoResponse("no reply within 30 s"), monkeypatch)
    arguments = ("call", "v3/certificates", "--config", str(served.config_path))
    text = invoke(*arguments)
    assert text.exit_code == NOT_DONE
    assert text.stderr.splitlines()[1:] == ["  nothing was changed, because the call is a query; make it again"]
    reported = json.loads(invoke(*arguments, "--format", "json").stdout)["error"]
    assert (reported["outcome"], reported["changes_state"]) == ("unknown", False)
    assert "ask" not in reported


def test_what_a_repetition_met_is_an_object_of_its_own(invoke, served, monkeypatch):
    fail_with(refused_later(), monkeypatch)
    done = invoke(*CLOSE, "--config", str(served.config_path), "--format", "json")
    reported = json.loads(done.stdout)["error"]
    assert reported["verified"] is False
    later = reported["later"]
    assert (later["outcome"], later["code"], later["verified"]) == ("refused", "OUT_TRADE_NO_USED", True)


def test_pending_says_how_long_to_wait(invoke, served, monkeypatch):
    fail_with(pending(), monkeypatch)
    done = invoke(*CLOSE, "--config", str(served.config_path), "--format", "json")
    reported = json.loads(done.stdout)["error"]
    assert (reported["code"], reported["wait"]) == ("USERPAYING", 5.0)
    assert reported["ask"].startswith("wechatpay call pay.get_order_by_out_trade_no out_trade_no=ORDER1 ")


def test_a_refusal_without_a_signature_says_so(invoke, served, monkeypatch):
    for verified in (False, True):
        fail_with(BadRequest("no", status_code=400, code="PARAM_ERROR", verified=verified), monkeypatch)
        said = invoke(*CLOSE, "--config", str(served.config_path)).stderr
        assert ("  the refusal has no signature\n" in said) is not verified


def test_the_help_documents_the_exit_codes(invoke):
    said = " ".join(invoke("call", "--help").stdout.replace("│", " ").split())
    assert "3: the call may have taken effect or is not finished" in said


def test_a_deadline_ends_the_call(invoke, served):
    fault = {"kind": "latency", "seconds": 20, "operation": "certificates.*", "times": 1}
    httpx.post(f"{served.base_url}/_sandbox/faults", json=fault, trust_env=False).raise_for_status()
    begun = time.monotonic()
    done = invoke("call", "v3/certificates", "--deadline", "0.5", "--config", str(served.config_path))
    assert (done.exit_code, time.monotonic() - begun < 10) == (NOT_DONE, True)
    assert "the deadline of 0.5 s is over" in done.stderr
    refused = invoke("call", "v3/certificates", "--deadline", "0", "--config", str(served.config_path))
    assert refused.exit_code == 2


def test_a_proxy_that_cannot_be_used_is_named(invoke, served, tmp_path):
    # A sandbox on this machine is never called through a proxy, so the configuration has to name another host.
    file = tmp_path / "elsewhere.toml"
    text = served.config_path.read_text(encoding="utf-8").replace(served.base_url, "https://api.mch.weixin.qq.com")
    file.write_text(text, encoding="utf-8")
    for named in served.config_path.parent.iterdir():
        if named.is_dir():
            (tmp_path / named.name).symlink_to(named)
    done = invoke("call", "v3/certificates", "--proxy", "gopher://127.0.0.1:1", "--config", str(file))
    assert done.exit_code == NOT_DONE
    assert done.stderr.startswith("error: proxy is not the address of a proxy")


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


@pytest.mark.parametrize("sent", [False, True])
def test_ctrl_c_during_a_call_says_whether_its_outcome_is_open(invoke, served, monkeypatch, sent):
    interruption = KeyboardInterrupt()
    if sent:
        attach_outcome(interruption, NoResponse("the call was interrupted"))
    fail_with(interruption, monkeypatch)
    done = invoke(*CLOSE, "--config", str(served.config_path))
    assert (done.exit_code, done.stdout) == (130, "")
    if not sent:
        assert done.stderr == "interrupted: nothing was changed\n"
        return
    said, asking = done.stderr.splitlines()
    assert said == "interrupted: the call may have taken effect; ask for the outcome before you repeat it"
    assert asking.startswith("  ask by: wechatpay call pay.get_order_by_out_trade_no out_trade_no=ORDER1 ")
