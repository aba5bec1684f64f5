"""A reply that cannot be read is a typed error with what arrived; one that differs from the spec is not lost."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import socket
import threading

import pytest
from wechatpay_client import Client, errors

PATH = "v3/eduschoolpay/users/{openid}/contracts"
QUERY = {"plan_id": "1", "contract_status": "ADD"}
PAGE = {"offset": 0, "limit": 20, "total_count": 0, "links": {"self": "/v3/here"}}


def call(client):
    return client[PATH].get(openid="o", query=QUERY)


def call_async(client):
    return asyncio.run(client[PATH].get_async(openid="o", query=QUERY))


ROWS = {
    # name: (status, body, signed, class of the error)
    "HTML, 200, signed": (200, b"<html>ok</html>", True, errors.ResponseUnreadable),
    "HTML, 200, unsigned": (200, b"<html>ok</html>", False, errors.ResponseNotVerified),
    "empty, 200, signed": (200, b"", True, errors.ResponseUnreadable),
    "not JSON, signed": (200, b"{'a': 1}", True, errors.ResponseUnreadable),
    "cut JSON, signed": (200, b'{"offset": 0, "li', True, errors.ResponseUnreadable),
    "not UTF-8, signed": (200, b'{"offset": "\xff"}', True, errors.ResponseUnreadable),
    "HTML 502": (502, b"<html><h1>502 Bad Gateway</h1></html>", False, errors.ResponseUnreadable),
    "empty 500": (500, b"", False, errors.ResponseUnreadable),
    "HTML 404": (404, b"<html>nginx</html>", False, errors.ResponseUnreadable),
    "599": (599, b"who knows", False, errors.ResponseUnreadable),
    "599, signed": (599, b"who knows", True, errors.ResponseUnreadable),
    "302": (302, b"", False, errors.ResponseUnreadable),
    "JSON without a code": (400, b'{"error": "x"}', False, errors.ResponseUnreadable),
    "unsigned 200": (200, b"{}", False, errors.ResponseNotVerified),
}


@pytest.mark.parametrize("make_call", [call, call_async])
@pytest.mark.parametrize("row", ROWS)
def test_what_cannot_be_read_is_an_unknown_outcome_with_status_and_bytes(row, make_call, client, platform):
    status, body, signed, kind = ROWS[row]
    platform.reply.status, platform.reply.body, platform.reply.signed = status, body, signed
    with pytest.raises(errors.OutcomeUnknown) as caught:
        make_call(client)
    error = caught.value
    assert type(error) is kind
    assert (error.status_code, error.content) == (status, body)
    assert error.operation == "eduschoolpay.list_user_contracts"
    assert error.request_id == "08F5-268435461"
    assert "08F5-268435461" in str(error)
    assert str(status) in str(error)
    assert body.decode(errors="replace") not in str(error) or not body
    assert isinstance(pickle.loads(pickle.dumps(error)), kind)


@pytest.mark.parametrize("make_call", [call, call_async])
def test_a_body_that_breaks_off_keeps_the_bytes_that_came(make_call, client, platform):
    platform.reply.body = b'{"offset": 0'
    platform.reply.announced_length = 500
    with pytest.raises(errors.ResponseUnreadable) as caught:
        make_call(client)
    assert (caught.value.status_code, caught.value.content) == (200, b'{"offset": 0')


REFUSALS = {
    (400, "PARAM_ERROR"): errors.BadRequest,
    (401, "SIGN_ERROR"): errors.AuthenticationFailed,
    (403, "NOAUTH"): errors.PermissionDenied,
    (404, "RESOURCE_NOT_EXISTS"): errors.NotFound,
    (409, "CONFLICT"): errors.Conflict,
    (429, "RATELIMIT_EXCEEDED"): errors.RateLimited,
    (418, "TEAPOT"): errors.APIStatusError,
    (500, "SYSTEMERROR"): errors.ServerError,
}


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize(("status", "code"), REFUSALS)
def test_a_refusal_has_code_message_detail_and_request_id(status, code, signed, client, platform):
    platform.answer_json({"code": code, "message": "说明", "detail": {"field": "/x"}}, status, signed=signed)
    with pytest.raises(errors.APIStatusError) as caught:
        call(client)
    error = caught.value
    assert type(error) is REFUSALS[status, code]
    assert (error.status_code, error.message, error.detail) == (status, "说明", {"field": "/x"})
    assert error.code.replace("_", "") == code.replace("_", "")
    assert error.numeric_code == 268435461
    assert isinstance(error, errors.OutcomeUnknown) is (status == 500)


def test_a_refusal_with_a_wrong_signature_is_not_believed(client, platform):
    platform.answer_json({"code": "NO_AUTH", "message": "no"}, 403)
    platform.signature = lambda body: {
        "Wechatpay-Timestamp": "1",
        "Wechatpay-Nonce": "n",
        "Wechatpay-Serial": "PUB_KEY_ID_0119000000012026010100000000000001",
        "Wechatpay-Signature": "AAAA",
    }
    with pytest.raises(errors.ResponseNotVerified) as caught:
        call(client)
    assert caught.value.__cause__ is caught.value.cause


@pytest.mark.parametrize("make_call", [call, call_async])
def test_nobody_there_means_not_sent(make_call, credentials, keys):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with Client(credentials, keys, base_url=f"http://127.0.0.1:{port}") as client, pytest.raises(errors.NotSent):
        make_call(client)


@pytest.mark.parametrize("make_call", [call, call_async])
def test_a_reset_after_the_request_leaves_the_outcome_unknown(make_call, credentials, keys):
    with socket.create_server(("127.0.0.1", 0)) as server:

        def hang_up():
            connection, _ = server.accept()
            connection.recv(65536)
            connection.close()

        thread = threading.Thread(target=hang_up)
        thread.start()
        base_url = f"http://127.0.0.1:{server.getsockname()[1]}"
        with Client(credentials, keys, base_url=base_url) as client, pytest.raises(errors.NoResponse) as caught:
            make_call(client)
        thread.join(5)
    assert caught.value.operation == "eduschoolpay.list_user_contracts"


def test_silence_ends_in_a_timeout(credentials, keys):
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        Client(credentials, keys, base_url=f"http://127.0.0.1:{server.getsockname()[1]}", timeout=0.2) as client,
        pytest.raises(errors.NoResponse, match="ReadTimeout"),
    ):
        call(client)


def test_fields_and_tokens_newer_than_the_spec_are_kept(client, platform):
    reply = {"individual_auth_id": "1", "operation_time": "2026-01-02T15:04:05+08:00", "auth_state": "PAUSED"}
    platform.answer_json(reply | {"newer": {"deep": 1}})
    query = {"appid": "wx1", "permission_type": "INDIVIDUAL_PAYEE"}
    response = client.v3.ecommerce.individualContracts._openid_.get(openid="o", query=query)
    assert response.parsed.auth_state == "PAUSED"
    assert response.unknown_fields() == {"/newer": {"deep": 1}}
    assert [(found.pointer, found.rule) for found in response.violations()] == [("/auth_state", "enum")]


def test_a_reply_that_differs_from_the_spec_is_reported_and_kept(client, platform, caplog):
    broken = copy.deepcopy(PAGE) | {"total_count": "many"}
    del broken["links"]
    platform.answer_json(broken)
    with caplog.at_level(logging.WARNING, "wechatpay_client"):
        response = call(client)
    assert "/total_count (type)" in caplog.text
    assert "/links (required)" in caplog.text
    assert "many" not in caplog.text
    assert response.json() == broken
    assert sorted(found.pointer for found in response.violations()) == ["/links", "/total_count"]
    assert (response.parsed.offset, response.parsed.limit) == (0, 20)
    for name in ("links", "total_count"):
        with pytest.raises(errors.MissingInReply, match=f"/{name}") as caught:
            getattr(response.parsed, name)
        error = caught.value
        assert (error.pointer, error.request_id) == (f"/{name}", response.request_id)
        assert not isinstance(error, (errors.OutcomeUnknown, errors.NotSent, errors.APIStatusError))


@pytest.mark.parametrize("reply", [[], [PAGE], "text", 7, True])
def test_a_reply_that_is_no_object_is_a_mismatch(reply, client, platform, caplog):
    platform.answer_json(reply)
    with caplog.at_level(logging.WARNING, "wechatpay_client"):
        response = call(client)
    assert "(type)" in caplog.text
    with pytest.raises(errors.ReplyMismatch) as caught:
        _ = response.parsed
    error = caught.value
    assert error.response is response
    assert not isinstance(error, (errors.OutcomeUnknown, errors.NotSent, errors.APIStatusError))
    assert "was carried out" in str(error)
    assert [(found.pointer, found.rule) for found in error.violations] == [("", "type")]
    assert pickle.loads(pickle.dumps(error)).response.json() == reply


def test_a_202_that_the_spec_does_not_have_is_pending(client, platform):
    platform.reply.status = 202
    with pytest.raises(errors.OutcomePending, match="wait 5 seconds") as caught:
        call(client)
    assert (caught.value.status_code, caught.value.code, caught.value.wait) == (202, None, 5.0)


@pytest.mark.parametrize("make_call", [call, call_async])
def test_a_refused_signature_is_explained(make_call, client, platform):
    detail = {
        "detail": {"issue": "sign not match"},
        "field": "signature",
        "location": "authorization",
        "sign_information": {
            "method": "GET",
            "url": "/v3/eduschoolpay/users/o/contracts",
            "truncated_sign_message": "GET\n/v3/eduschoolpay/users/o/contracts\n",
            "sign_message_length": 90,
        },
    }
    refusal = {"code": "SIGN_ERROR", "message": "签名错误", "detail": detail}
    platform.answer_json(refusal, 401, signed=False)
    with pytest.raises(errors.AuthenticationFailed) as caught:
        make_call(client)
    assert "query" in caught.value.explanation.summary
    assert caught.value.explanation.summary in str(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).explanation == caught.value.explanation
