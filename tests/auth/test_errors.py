"""The error tree, the replies that become errors, and the trip through a pickle."""

from __future__ import annotations

import copy
import inspect
import pickle
import re

import httpx
import pytest
from wechatpay_auth import (
    APIStatusError,
    AuthenticationFailed,
    BadRequest,
    ConfigurationError,
    Conflict,
    MissingHeader,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    ResponseNotVerified,
    ResponseUnreadable,
    ServerError,
    TimestampOutOfWindow,
    VerificationCause,
    WeChatPayError,
    error_from_reply,
    errors,
)

REQUEST_ID = "08F5B2A1C3-268435461"


def tree_in_docstring() -> set[tuple[str, str]]:
    """(child, parent) as drawn; four columns are one level."""
    pairs, branch = set(), []
    for line in (errors.__doc__ or "").splitlines():
        match = re.match(r"    ([│├└─ ]*)([A-Z]\w+)", line)
        if match is None:
            continue
        level = len(match[1]) // 4
        branch[level:] = [match[2]]
        if level:
            pairs.add((match[2], branch[level - 1]))
    return pairs


def test_the_drawn_tree_is_the_real_one() -> None:
    real = {
        (name, parent.__name__)
        for name, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, WeChatPayError)
        for parent in kind.__bases__
        if issubclass(parent, WeChatPayError)
    }
    assert tree_in_docstring() == real
    assert len(real) > 20


def test_every_class_says_what_it_means() -> None:
    for name, kind in inspect.getmembers(errors, inspect.isclass):
        if issubclass(kind, Exception):
            assert kind.__dict__.get("__doc__"), name


def reply(code: str) -> bytes:
    return f'{{"code":"{code}","message":"说明","detail":{{"field":"/amount"}}}}'.encode()


@pytest.mark.parametrize(
    ("status", "code", "kind", "retryable"),
    [
        (400, "PARAM_ERROR", BadRequest, False),
        (400, "A_CODE_OF_NEXT_YEAR", BadRequest, False),
        (401, "SIGN_ERROR", AuthenticationFailed, False),
        (403, "NO_AUTH", PermissionDenied, False),
        (404, "ORDER_NOT_EXIST", NotFound, False),
        (409, "ALREADY_EXISTS", Conflict, False),
        (405, "INVALID_REQUEST", APIStatusError, False),
        (413, "INVALID_REQUEST", APIStatusError, False),
        (429, "FREQUENCY_LIMITED", RateLimited, True),
        (429, "RATELIMIT_EXCEEDED", RateLimited, True),
        (429, "A_CODE_OF_NEXT_YEAR", RateLimited, True),
        (500, "SYSTEM_ERROR", ServerError, False),
        (500, "A_CODE_OF_NEXT_YEAR", ServerError, False),
        (503, "SYSTEM_ERROR", ServerError, False),
        (599, "A_CODE_OF_NEXT_YEAR", ServerError, False),
    ],
)
def test_the_status_decides_where_no_spec_is_at_hand(
    status: int, code: str, kind: type[WeChatPayError], retryable: bool
) -> None:
    error = error_from_reply(status, {"request-id": REQUEST_ID}, reply(code))
    assert type(error) is kind
    assert isinstance(error, APIStatusError)
    assert (error.status_code, error.code, error.retryable) == (status, code, retryable)
    assert (error.message, error.detail) == ("说明", {"field": "/amount"})
    assert "说明 [/amount]" in str(error)
    assert (error.request_id, error.numeric_code) == (REQUEST_ID, 268435461)
    assert error.content == reply(code)
    for part in (str(status), code, "说明", REQUEST_ID):
        assert part in str(error)


@pytest.mark.parametrize(
    ("status", "content", "words"),
    [
        (502, b"<html>planted</html>", "HTML"),
        (502, b"\r\n <!DOCTYPE html>planted", "HTML"),
        (500, b"", "empty"),
        (500, b" \n", "empty"),
        (400, b'{"code":"PARAM_ERROR","mess', "cut off"),
        (400, b"planted text", "not a JSON error"),
        (400, b"\xff\xfe\x00", "not a JSON error"),
        (400, b"[]", "not a JSON error"),
        (400, b'"PARAM_ERROR"', "not a JSON error"),
        (400, b"null", "not a JSON error"),
        (400, b"{}", "no error code"),
        (400, b'{"code":400}', "no error code"),
        (400, b'{"code":""}', "no error code"),
        (400, b'{"code":null}', "no error code"),
        (500, b"[" * 100_000, "not a JSON error"),
        (500, b'{"a":' + b"9" * 5000 + b"}", "no error code"),
        (302, reply("PARAM_ERROR"), "redirects are never followed"),
        (304, b"", "redirects are never followed"),
        (101, b"", "does not document"),
        (600, reply("PARAM_ERROR"), "does not document"),
    ],
)
def test_what_cannot_be_read(status: int, content: bytes, words: str) -> None:
    error = error_from_reply(status, {}, content)
    assert type(error) is ResponseUnreadable
    assert (error.status_code, error.content, error.request_id) == (status, content[: 64 * 1024], None)
    assert words in str(error)
    assert "whether the request took effect is unknown" in str(error)
    assert "planted" not in str(error)


@pytest.mark.parametrize("status", [200, 202, 204])
def test_a_success_is_no_error(status: int) -> None:
    with pytest.raises(ValueError, match="success"):
        error_from_reply(status, {}, b"")


@pytest.mark.parametrize("message", [None, 5, ["x"], {}])
def test_a_message_that_is_no_text_is_left_out(message: object) -> None:
    import json

    error = error_from_reply(400, {}, json.dumps({"code": "PARAM_ERROR", "message": message}).encode())
    assert isinstance(error, BadRequest)
    assert error.message == ""


@pytest.mark.parametrize(
    ("request_id", "number"),
    [
        (REQUEST_ID, 268435461),
        ("08F5", None),
        ("08F5-", None),
        ("08F5-x", None),
        ("08F5-１", None),
        ("1-" + "9" * 99, None),
    ],
)
def test_numeric_code(request_id: str, number: int | None) -> None:
    assert error_from_reply(500, {"REQUEST-ID": request_id}, b"").numeric_code == number


def test_a_request_id_cannot_forge_a_log_line() -> None:
    error = error_from_reply(400, {"Request-ID": "x\r\nlevel=INFO all is well" + "y" * 500}, reply("PARAM_ERROR"))
    assert "\n" not in str(error)
    assert len(str(error)) < 250


def samples() -> list[WeChatPayError]:
    known = {
        "status_code": 500,
        "headers": {"Request-ID": REQUEST_ID},
        "content": b"\x00bytes",
        "operation": "ebike.get_charge_contract",
        "idempotency_field": "out_trade_no",
        "idempotency_value": "T1",
    }
    told = {"code": "SYSTEM_ERROR", "detail": {"issue": "x"}, "retryable": True}
    reply_only = {key: known[key] for key in ("status_code", "headers", "content")}
    window = TimestampOutOfWindow("late", cause=VerificationCause.TIMESTAMP_IN_FUTURE, header="Wechatpay-Timestamp")
    made: list[WeChatPayError] = [window]
    for _name, kind in inspect.getmembers(errors, inspect.isclass):
        if not issubclass(kind, WeChatPayError):
            continue
        if kind is ResponseNotVerified:
            made.append(kind("text", cause=window, **known))
        elif issubclass(kind, ServerError):
            made.append(kind("text", **known, **told))
        elif issubclass(kind, APIStatusError):
            made.append(kind("text", **reply_only, **told))
        elif issubclass(kind, OutcomeUnknown):
            made.append(kind("text", **known))
        elif issubclass(kind, errors.VerificationError):
            made.append(kind("text", cause=VerificationCause.MISSING_HEADER, header="Wechatpay-Nonce"))
        else:
            made.append(kind("text"))
    return made


@pytest.mark.parametrize("error", samples(), ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_errors_cross_process_pools(error: WeChatPayError, protocol: int) -> None:
    error.add_note("seen by worker 3")
    for other in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error)):
        assert type(other) is type(error)
        assert str(other) == str(error)
        assert other.args == error.args
        assert other.__notes__[-1] == "seen by worker 3"
        for name, value in vars(error).items():
            if name != "cause" or not isinstance(value, Exception):
                assert getattr(other, name) == value, name


def test_the_cause_crosses_too() -> None:
    cause = MissingHeader("gone", header="Wechatpay-Nonce")
    error = pickle.loads(pickle.dumps(ResponseNotVerified("not verified", cause=cause, status_code=200)))
    assert error.__cause__ is error.cause
    assert type(error.cause) is MissingHeader
    assert (error.cause.cause, error.cause.header) == (VerificationCause.MISSING_HEADER, "Wechatpay-Nonce")


def test_headers_of_httpx_cross_too() -> None:
    error = error_from_reply(500, httpx.Headers({"Request-ID": REQUEST_ID}), b"")
    assert pickle.loads(pickle.dumps(error)).request_id == REQUEST_ID


def test_a_configuration_error_is_a_value_error() -> None:
    assert issubclass(ConfigurationError, ValueError)


def test_what_is_known_stands_in_the_text() -> None:
    error = OutcomeUnknown("no reply", status_code=200, operation="pay.create_order", idempotency_field="out_trade_no")
    error.idempotency_value = "T-2024-1"
    assert str(error) == "no reply (pay.create_order, status 200, out_trade_no T-2024-1)"
    assert str(OutcomeUnknown("no reply")) == "no reply"


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        ({"field": "/amount/total", "issue": "too small", "location": "body"}, " [body: /amount/total: too small]"),
        ({"field": "/payer", "issue": "too long", "value": "SECRET"}, " [/payer: too long]"),
        ({"field": "number", "issue": "is wrong"}, ""),  # the message has both
        ({"issue": "a\x1bb\n"}, " [a?b?]"),
        ({"issue": "", "field": 1, "location": None}, ""),
        ({"detail": {"issue": "sign not match"}}, ""),
        ("text", ""),
        (None, ""),
    ],
)
def test_the_text_of_a_refusal_has_what_its_detail_says_of_the_field(detail: object, told: str) -> None:
    error = BadRequest("the number is wrong", status_code=400, code="PARAM_ERROR", detail=detail)
    assert str(error) == f"400 PARAM_ERROR: the number is wrong{told}"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
