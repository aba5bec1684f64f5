"""What a caller may believe of money that moves: a payout, an order, a close, a payment code; against a real socket."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import signal
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from types import SimpleNamespace

import pytest
from wechatpay_auth import Failed, NoEffectYet, NotKnown, OtherValues, TookEffect
from wechatpay_auth.errors import LONGEST_CONTENT
from wechatpay_client import OPERATIONS, Client, errors
from wechatpay_client.api.fund_app import create_transfer
from wechatpay_client.api.pay import charge_payment_code, close_order, create_native_order
from wechatpay_client.api.refund import create_refund

from tests.client.conftest import PROBE

TRANSFER = {
    "appid": "wx8888888888888888",
    "out_bill_no": "T0001",
    "transfer_scene_id": "1000",
    "openid": "oUser0000000000000000000001",
    "transfer_amount": 100,
    "transfer_remark": "集章奖励",
    "transfer_scene_report_infos": [
        {"info_type": "活动名称", "info_content": "集章"},
        {"info_type": "奖励说明", "info_content": "满十章"},
    ],
}
TRANSFER_DONE = {
    "out_bill_no": "T0001",
    "transfer_bill_no": "133000000000000000000000000001",
    "create_time": "2026-01-02T15:04:05+08:00",
    "state": "WAIT_USER_CONFIRM",
    "package_info": "affffddafdfafddffda==",
}
ORDER = {
    "appid": "wx8888888888888888",
    "mchid": "1900000001",
    "description": "手冲咖啡",
    "out_trade_no": "ORDER0001",
    "notify_url": "https://shop.example/notify",
    "amount": {"total": 100},
}
CODE = {
    "appid": "wx8888888888888888",
    "mchid": "1900000001",
    "description": "手冲咖啡",
    "out_trade_no": "ORDER0001",
    "amount": {"total": 100},
    "payer": {"auth_code": "130061098828009406"},
    "scene_info": {"store_info": {"id": "1"}},
}
SHUT = {"mchid": "1900000001"}


def found(state: str, **more: object) -> dict[str, object]:
    """An order as the query tells it."""
    return {
        "appid": "wx8888888888888888",
        "mchid": "1900000001",
        "out_trade_no": "ORDER0001",
        "trade_state": state,
        "trade_state_desc": "",
        "amount": {"total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY"},
        **more,
    }


def script(platform, *steps):
    """Answer with one step after the other, the last one again and again: (status, data), or a Reply."""
    waiting = list(steps)

    def answer(_request):
        step = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        if isinstance(step, tuple):
            status, data = step
            data = {"code": data, "message": "m"} if isinstance(data, str) else data
            return type(platform.reply)(status, json.dumps(data).encode())
        return step

    platform.answer = answer


def unsigned(platform, status, data, **headers):
    data = {"code": data, "message": "m"} if isinstance(data, str) else data
    body = data if isinstance(data, bytes) else json.dumps(data).encode()
    return type(platform.reply)(
        status, body, signed=False, headers={k.replace("_", "-"): v for k, v in headers.items()}
    )


def called(client, module, awaited, *arguments, **more):
    if awaited:
        return asyncio.run(module.asyncio_detailed(*arguments, client=client, **more))
    return module.sync_detailed(*arguments, client=client, **more)


def refusal(client, module, awaited, *arguments, **more):
    with pytest.raises(errors.WeChatPayError) as caught:
        called(client, module, awaited, *arguments, **more)
    return caught.value


def has_its_reply(error, status, body):
    """Whoever looks into an error by hand needs what the platform said, of a long reply the beginning."""
    assert error.status_code == status
    assert error.request_id == "08F5-268435461"
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    assert error.content == content[:LONGEST_CONTENT]


# --- an unknown outcome stays unknown --------------------------------------------------------------------------------

LATER = {
    "OUT_TRADE_NO_USED": (403, errors.PermissionDenied),
    "NOT_ENOUGH": (403, errors.PermissionDenied),
    "ALREADY_EXISTS": (400, errors.BadRequest),
    "PARAM_ERROR": (400, errors.BadRequest),
    "ORDER_PAID": (400, errors.BadRequest),
    "SIGN_ERROR": (401, errors.AuthenticationFailed),
    "ORDER_NOT_EXIST": (404, errors.NotFound),
    "FREQUENCY_LIMITED": (429, errors.RateLimited),
    "USERPAYING": (202, errors.OutcomePending),
}


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("code", LATER)
def test_what_a_repetition_meets_does_not_undo_the_first_sending(code, awaited, client, platform):
    status, kind = LATER[code]
    script(platform, (500, "SYSTEM_ERROR"), (status, code))
    error = refusal(client, create_transfer, awaited, body=TRANSFER)
    assert type(error) is errors.ServerError
    assert error.code == "SYSTEM_ERROR"
    assert type(error.later) is kind
    assert "A repetition met" in str(error)
    assert "may have taken effect" in str(error)
    assert (error.idempotency_field, error.idempotency_value) == ("out_bill_no", "T0001")


@pytest.mark.parametrize("awaited", [False, True])
def test_an_unknown_outcome_is_as_old_as_its_last_sending(awaited, client, platform):
    """From then on it takes 300 seconds until the platform accepts none of the sendings any more."""
    arrived = []

    def answer(_request):
        arrived.append(time.time())
        return type(platform.reply)(500, b'{"code":"SYSTEM_ERROR","message":"m"}')

    platform.answer = answer
    error = refusal(client, create_transfer, awaited, body=TRANSFER)
    assert len(arrived) == 4
    assert arrived[2] < error.sent_at <= arrived[3]


@pytest.mark.parametrize("awaited", [False, True])
def test_a_refused_connection_does_not_either(awaited, client, platform):
    def answer(_request):
        platform.close_listener()
        return type(platform.reply)(500, b'{"code":"SYSTEM_ERROR","message":"m"}', headers={"Connection": "close"})

    platform.answer = answer
    error = refusal(client, create_transfer, awaited, body=TRANSFER)
    assert type(error) is errors.ServerError
    assert isinstance(error.later, errors.ConnectionFailed)


@pytest.mark.parametrize("awaited", [False, True])
def test_a_repetition_that_is_done_ends_the_call(awaited, client, platform):
    script(platform, (500, "SYSTEM_ERROR"), (200, TRANSFER_DONE))
    assert called(client, create_transfer, awaited, body=TRANSFER).parsed.state == "WAIT_USER_CONFIRM"


@pytest.mark.parametrize("awaited", [False, True])
def test_turned_away_for_speed_and_then_no_connection_is_no_not_sent(awaited, client, platform):
    def answer(_request):
        platform.close_listener()
        return type(platform.reply)(429, b'{"code":"FREQUENCY_LIMITED"}', headers={"Connection": "close"})

    platform.answer = answer
    assert type(refusal(client, create_transfer, awaited, body=TRANSFER)) is errors.RateLimited


def test_a_query_ends_with_the_last_word(client, platform):
    script(platform, (500, "SYSTEM_ERROR"), (404, "ORDER_NOT_EXIST"))
    with pytest.raises(errors.NotFound):
        client["v3/pay/transactions/out-trade-no/{out_trade_no}"].get(
            out_trade_no="ORDER0001", query={"mchid": "1900000001"}
        )


# --- between done and refused ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("status", [202, 400, 200])
@pytest.mark.parametrize("code", ["USERPAYING", "USER_PAYING"])
def test_the_user_at_the_password_is_pending(code, status, awaited, client, platform):
    script(platform, (status, code))
    error = refusal(client, close_order, awaited, "ORDER0001", body=SHUT)
    assert type(error) is errors.OutcomePending
    assert (error.code, error.wait, error.query) == ("USER_PAYING", 5.0, "pay.get_order_by_out_trade_no")
    assert "wait 5 seconds, then ask by pay.get_order_by_out_trade_no" in str(error)
    assert len(platform.requests) == 1


ODD_SUCCESSES = {
    "204 where JSON is due": (204, b"", errors.ResponseUnreadable),
    "200 without a body": (200, b"", errors.ResponseUnreadable),
    "200 with an error": (200, b'{"code":"SYSTEM_ERROR","message":"m"}', errors.ResponseUnreadable),
    "200 with a refusal": (200, b'{"code":"PARAM_ERROR","message":"m"}', errors.ResponseUnreadable),
    "200 with a code that is newer than the spec": (200, b'{"code":"SOMETHING_NEW"}', errors.ResponseUnreadable),
    "202 without a body": (202, b"", errors.OutcomePending),
    "202 with a result": (202, json.dumps(TRANSFER_DONE).encode(), errors.OutcomePending),
    "nested 100,000 deep": (200, b"[" * 100_000, errors.ResponseUnreadable),
    # Deeper than any Python reads: 3.11 and 3.12 give up below 5,000, 3.13 below 20,000.
    "valid and nested 50,000 deep": (200, b"[" * 50_000 + b"]" * 50_000, errors.ResponseUnreadable),
}


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("row", ODD_SUCCESSES)
def test_a_success_that_is_none_is_unknown(row, awaited, client, platform):
    status, body, kind = ODD_SUCCESSES[row]
    script(platform, type(platform.reply)(status, body))
    error = refusal(client, create_transfer, awaited, body=TRANSFER)
    assert type(error) is kind
    assert error.operation == "fund_app.create_transfer"
    has_its_reply(error, status, body)


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize(("code", "is_result"), [("SYSTEM_ERROR", False), ("A-1", True), ("", True), (7, True)])
def test_of_a_path_that_the_spec_does_not_have_a_code_may_be_a_field(code, is_result, awaited, client, platform):
    platform.answer_json({"code": code})
    endpoint = client.untyped("v3/newer/things")
    call = (lambda: asyncio.run(endpoint.post_async(json={}))) if awaited else (lambda: endpoint.post(json={}))
    if is_result:
        assert call().json() == {"code": code}
    else:
        with pytest.raises(errors.ResponseUnreadable, match="with the error code SYSTEM_ERROR"):
            call()


@pytest.mark.parametrize("awaited", [False, True])
def test_whatever_reading_a_reply_raises_the_outcome_is_unknown(awaited, client, platform):
    """The warning of a field that differs from the spec goes to logging, where the program may have a filter."""

    def fail(_record):
        raise LookupError("the filter is broken")

    script(platform, (200, {**TRANSFER_DONE, "transfer_bill_no": 1.5}))
    logger = logging.getLogger("wechatpay_client")
    logger.addFilter(fail)
    try:
        error = refusal(client, create_transfer, awaited, body=TRANSFER)
    finally:
        logger.removeFilter(fail)
    assert type(error) is errors.ResponseUnreadable
    assert "reading the reply raised LookupError" in str(error)
    assert isinstance(error.__cause__, LookupError)
    assert (error.operation, error.idempotency_value) == ("fund_app.create_transfer", "T0001")
    has_its_reply(error, 200, {**TRANSFER_DONE, "transfer_bill_no": 1.5})


def test_what_the_spec_does_not_describe_is_not_warned_of(client, platform, caplog):
    script(platform, type(platform.reply)(204, b""))
    assert called(client, close_order, False, "ORDER0001", body=SHUT).status_code == 204
    script(platform, (200, {"newer": 1}))
    assert client.untyped("v3/newer/things").get().json() == {"newer": 1}
    assert caplog.records == []


def test_an_error_in_the_body_of_a_close_is_no_success(client, platform):
    script(platform, (200, "SYSTEM_ERROR"))
    assert isinstance(refusal(client, close_order, False, "ORDER0001", body=SHUT), errors.OutcomeUnknown)


@pytest.mark.parametrize("depth", [900, 5000])
def test_a_deeply_nested_reply_is_read_or_unknown(depth, client, platform):
    deep = b'{"state":' + b'{"a":' * depth + b"1" + b"}" * depth + b"}"
    script(platform, type(platform.reply)(200, deep))
    try:
        response = called(client, create_transfer, False, body=TRANSFER)
    except errors.OutcomeUnknown:
        return
    with pytest.raises(errors.ReplyMismatch):
        _ = response.parsed


# --- who said no -----------------------------------------------------------------------------------------------------

GATEWAYS = {
    "403 NO_AUTH": (403, "NO_AUTH"),
    "404 of no route": (404, "NO_ROUTE"),
    "400 of a business code": (400, "ORDER_CLOSED"),
    "401 of a code of its own": (401, "UNAUTHORIZED"),
    "429 of a code of its own": (429, "TOO_MANY_REQUESTS"),
    "403 without a code": (403, {"message": "blocked"}),
}


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("row", GATEWAYS)
def test_an_unsigned_refusal_proves_nothing_where_money_moves(row, awaited, client, platform):
    status, data = GATEWAYS[row]
    script(platform, unsigned(platform, status, data))
    error = refusal(client, create_transfer, awaited, body=TRANSFER)
    assert isinstance(error, errors.OutcomeUnknown)
    assert not isinstance(error, errors.APIStatusError)
    assert "whether the request took effect is unknown" in str(error)
    has_its_reply(error, status, {"code": data, "message": "m"} if isinstance(data, str) else data)


@pytest.mark.parametrize("code", ["SIGN_ERROR", "PARAM_ERROR", "FREQUENCY_LIMITED"])
def test_what_the_platform_answers_before_it_accepts_is_believed(code, platform, credentials, keys):
    status = {"SIGN_ERROR": 401, "PARAM_ERROR": 400, "FREQUENCY_LIMITED": 429}[code]
    script(platform, unsigned(platform, status, code))
    with Client(credentials, keys, base_url=platform.base_url, retries=0) as client:
        error = refusal(client, create_transfer, False, body=TRANSFER)
    assert isinstance(error, errors.APIStatusError)
    assert not isinstance(error, errors.OutcomeUnknown)
    assert error.verified is False


def test_a_signed_refusal_says_that_it_is_verified(client, platform):
    script(platform, (403, "NO_AUTH"))
    error = refusal(client, create_transfer, False, body=TRANSFER)
    assert type(error) is errors.PermissionDenied
    assert error.verified is True


def test_a_query_may_be_refused_without_a_signature(client, platform):
    script(platform, unsigned(platform, 403, "NO_AUTH"))
    with pytest.raises(errors.PermissionDenied) as caught:
        client["v3/pay/transactions/out-trade-no/{out_trade_no}"].get(
            out_trade_no="ORDER0001", query={"mchid": "1900000001"}
        )
    assert caught.value.verified is False


def test_retry_after_is_waited_for(client, platform, monkeypatch):
    pauses = []
    for module in ("tenacity.nap", "wechatpay_client.runtime.asking"):
        monkeypatch.setattr(f"{module}.time", SimpleNamespace(sleep=pauses.append))
    later = type(platform.reply)(429, b'{"code":"FREQUENCY_LIMITED"}', headers={"Retry-After": "7"})
    script(platform, later, (200, TRANSFER_DONE))
    called(client, create_transfer, False, body=TRANSFER)
    assert [pause for pause in pauses if pause >= 7] != []
    assert max(pauses) < 8


def test_a_retry_after_beyond_the_deadline_ends_the_call_with_that_number(client, platform):
    script(platform, type(platform.reply)(429, b'{"code":"FREQUENCY_LIMITED"}', headers={"Retry-After": "3600"}))
    error = refusal(client, create_transfer, False, body=TRANSFER)
    assert type(error) is errors.RateLimited
    assert error.retry_after == 3600
    assert len(platform.requests) == 1


def test_retry_after_may_be_a_date(client, platform):
    when = format_datetime(datetime.now(UTC) + timedelta(seconds=500), usegmt=True)
    script(platform, type(platform.reply)(429, b'{"code":"FREQUENCY_LIMITED"}', headers={"Retry-After": when}))
    error = refusal(client, create_transfer, False, body=TRANSFER)
    assert 480 < error.retry_after <= 500


@pytest.mark.parametrize("value", ["", "soon", "-5", "9" * 12, "Wed, 99 Foo 2026"])
def test_a_retry_after_that_is_none_is_ignored(value, client, platform):
    script(
        platform,
        type(platform.reply)(429, b'{"code":"FREQUENCY_LIMITED"}', headers={"Retry-After": value}),
        (200, TRANSFER_DONE),
    )
    assert called(client, create_transfer, False, body=TRANSFER).status_code == 200


def test_a_gateways_429_is_waited_out_where_the_number_makes_it_safe(client, platform):
    script(platform, unsigned(platform, 429, {"message": "slow down"}, Retry_After="0"), (200, TRANSFER_DONE))
    assert called(client, create_transfer, False, body=TRANSFER).status_code == 200


def test_one_call_may_have_a_deadline_of_its_own(client, platform):
    script(platform, (500, "SYSTEM_ERROR"))
    error = refusal(client, create_transfer, False, body=TRANSFER, deadline=0.0005)
    assert isinstance(error, (errors.NotSent, errors.OutcomeUnknown))
    assert len(platform.requests) <= 1


# --- payment codes ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
def test_a_payment_code_is_asked_for_and_never_sent_twice(awaited, client, platform):
    script(platform, (500, "SYSTEM_ERROR"), (200, found("USERPAYING")), (200, found("SUCCESS")))
    response = called(client, charge_payment_code, awaited, body=CODE)
    assert response.parsed.trade_state == "SUCCESS"
    assert [request.method for request in platform.requests] == ["POST", "GET", "GET"]
    has_its_reply(response, 200, found("SUCCESS"))
    assert response.headers["Wechatpay-Serial"]
    assert response.operation.id == "pay.charge_payment_code"


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ((200, found("PAYERROR")), Failed),
        ((200, found("USERPAYING")), NoEffectYet),
        ((404, "ORDER_NOT_EXIST"), NotKnown),
        ((200, found("SUCCESS", trade_type=7)), TookEffect),  # it lacks what the call's own reply would have
    ],
)
def test_what_was_learnt_of_a_payment_code_is_in_the_error(answer, kind, awaited, client, platform):
    script(platform, (500, "BANK_ERROR"), answer)
    error = refusal(client, charge_payment_code, awaited, body=CODE)
    assert type(error) is errors.ServerError
    assert type(error.resolution) is kind
    assert [request.method for request in platform.requests].count("POST") == 1
    if isinstance(error.resolution, NotKnown):
        assert "Do not send it again" in error.resolution.advice
        reliable = replace(error.resolution, asked_at=error.resolution.reliable_from)
        assert reliable.advice == "Nothing was done. Sending the same request again, with the same number, is safe."


@pytest.mark.parametrize("awaited", [False, True])
def test_a_code_that_is_not_known_is_not_asked_about(awaited, client, platform):
    """The client asks where it would repeat another operation, and what it does not know it repeats nowhere."""
    script(platform, (500, "SOMETHING_NEW"))
    assert refusal(client, charge_payment_code, awaited, body=CODE).resolution is None
    assert len(platform.requests) == 1


def test_without_retries_nothing_is_asked(platform, credentials, keys):
    script(platform, (500, "SYSTEM_ERROR"))
    with Client(credentials, keys, base_url=platform.base_url, retries=0) as client:
        assert refusal(client, charge_payment_code, False, body=CODE).resolution is None
    assert len(platform.requests) == 1


# --- resolve() -------------------------------------------------------------------------------------------------------


def unknown(client, platform, module=create_native_order, *arguments, body):
    script(platform, type(platform.reply)(502, b"<html>", signed=False))
    error = refusal(client, module, False, *arguments, body=body)
    assert type(error) is errors.ResponseUnreadable
    return error


ORDERS = {
    "NOTPAY": TookEffect,
    "SUCCESS": TookEffect,
    "REFUND": TookEffect,
    "CLOSED": Failed,
    "PAYERROR": Failed,
    "REVOKED": Failed,
}
CLOSES = {"CLOSED": TookEffect, "NOTPAY": NoEffectYet, "USERPAYING": NoEffectYet, "SUCCESS": Failed, "REFUND": Failed}


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("state", ORDERS)
def test_an_order_that_is_there_took_effect_unless_it_is_at_an_end(state, awaited, client, platform):
    error = unknown(client, platform, body=ORDER)
    script(platform, (200, found(state)))
    resolution = asyncio.run(error.resolve_async()) if awaited else error.resolve()
    assert type(resolution) is ORDERS[state]
    assert (resolution.state, resolution.identifier) == (state, "out_trade_no ORDER0001")
    assert resolution.reply.parsed.trade_state == state
    assert state in str(resolution)


@pytest.mark.parametrize("state", CLOSES)
def test_that_the_order_exists_says_nothing_of_its_close(state, client, platform):
    error = unknown(client, platform, close_order, "ORDER0001", body=SHUT)
    script(platform, (200, found(state)))
    assert type(error.resolve()) is CLOSES[state]


def test_the_same_number_with_another_amount_is_another_order(client, platform):
    error = unknown(client, platform, body={**ORDER, "amount": {"total": 99900}})
    script(platform, (200, found("SUCCESS")))
    resolution = error.resolve()
    assert type(resolution) is OtherValues
    (difference,) = resolution.differences
    assert (difference.field, difference.sent, difference.there) == ("amount/total", 99900, 100)
    assert "another one has the number" in str(resolution)


def test_a_state_that_is_newer_than_the_spec_decides_nothing(client, platform):
    error = unknown(client, platform, body=ORDER)
    script(platform, (200, found("TELEPORTED")))
    with pytest.raises(errors.CannotResolve, match="TELEPORTED") as caught:
        error.resolve()
    assert caught.value.reply.json()["trade_state"] == "TELEPORTED"


def test_resolve_of_the_operation_has_its_type(client, platform):
    error = unknown(client, platform, body=ORDER)
    script(platform, (200, found("NOTPAY")))
    match create_native_order.resolve(error):
        case TookEffect(reply=reply):
            assert reply.parsed.out_trade_no == "ORDER0001"
        case other:
            pytest.fail(str(other))
    with pytest.raises(ValueError, match=r"pay\.create_native_order"):
        create_transfer.resolve(error)
    assert asyncio.run(create_native_order.resolve_async(error)).state == "NOTPAY"


# --- the reply belongs to the request --------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
def test_a_reply_about_another_payout_is_no_result(awaited, client, platform):
    script(platform, (200, {**TRANSFER_DONE, "out_bill_no": "T0002"}))
    error = refusal(client, create_transfer, awaited, body=TRANSFER)
    assert type(error) is errors.ResponseIdentifierMismatch
    assert error.identifier == "out_bill_no"
    assert "T0002" not in str(error)
    has_its_reply(error, 200, {**TRANSFER_DONE, "out_bill_no": "T0002"})


@pytest.mark.parametrize("awaited", [False, True])
def test_a_reply_about_another_order_is_no_answer_to_a_query(awaited, client, platform):
    script(platform, (200, found("SUCCESS", out_trade_no="ORDER0002")))
    path = client["v3/pay/transactions/out-trade-no/{out_trade_no}"]
    asked = {"out_trade_no": "ORDER0001", "query": {"mchid": "1900000001"}}
    with pytest.raises(errors.IdentifierMismatch) as caught:
        asyncio.run(path.get_async(**asked)) if awaited else path.get(**asked)
    assert not isinstance(caught.value, errors.OutcomeUnknown)
    has_its_reply(caught.value, 200, found("SUCCESS", out_trade_no="ORDER0002"))


@pytest.mark.parametrize("repeated", [None, "", "ORDER0001"])
def test_what_a_reply_leaves_out_is_no_mismatch(repeated, client, platform):
    data = found("NOTPAY")
    data["out_trade_no"] = repeated
    script(platform, (200, data))
    got = client["v3/pay/transactions/out-trade-no/{out_trade_no}"].get(
        out_trade_no="ORDER0001", query={"mchid": "1900000001"}
    )
    assert got.json()["trade_state"] == "NOTPAY"


def test_resolve_does_not_believe_a_reply_about_another_order(client, platform):
    error = unknown(client, platform, body=ORDER)
    script(platform, (200, found("SUCCESS", out_trade_no="ORDER0002")))
    with pytest.raises(errors.CannotResolve) as caught:
        error.resolve()
    assert isinstance(caught.value.__cause__, errors.IdentifierMismatch)


# --- interruptions ---------------------------------------------------------------------------------------------------


@pytest.fixture
def hanging(platform):
    """The platform takes the request and does not answer in time."""
    arrived, over = threading.Event(), threading.Event()

    def answer(_request):
        arrived.set()
        over.wait(10)
        return type(platform.reply)(200, json.dumps(TRANSFER_DONE).encode())

    platform.answer = answer
    yield arrived
    over.set()


async def pay_out(client):
    return await create_transfer.asyncio(client=client, body=TRANSFER)


async def fail_later(arrived):
    await asyncio.to_thread(arrived.wait, 5)
    raise KeyError("another task")


async def in_timeout(client, arrived):
    async with asyncio.timeout(0.4):
        await pay_out(client)


async def in_wait_for(client, arrived):
    await asyncio.wait_for(pay_out(client), 0.4)


async def in_group_that_fails(client, arrived):
    async with asyncio.TaskGroup() as group:
        group.create_task(pay_out(client))
        group.create_task(fail_later(arrived))


async def in_group_in_timeout(client, arrived):
    async with asyncio.timeout(0.4), asyncio.TaskGroup() as group:
        group.create_task(pay_out(client))


@pytest.mark.parametrize("run", [in_timeout, in_wait_for, in_group_that_fails, in_group_in_timeout])
def test_a_cancellation_leaves_an_unknown_outcome(run, client, platform, hanging):
    with pytest.raises((TimeoutError, BaseExceptionGroup)) as caught:
        asyncio.run(run(client, hanging))
    outcome = errors.outcome_of(caught.value)
    assert isinstance(outcome, errors.NoResponse)
    assert (outcome.operation, outcome.idempotency_value) == ("fund_app.create_transfer", "T0001")
    assert [outcome] == errors.outcomes_of(caught.value)
    script(platform, (404, "NOT_FOUND"))
    assert isinstance(outcome.resolve(), NotKnown)


def test_a_cancelled_task_can_be_asked(client, hanging):
    async def run():
        task = asyncio.create_task(pay_out(client))
        await asyncio.to_thread(hanging.wait, 5)
        task.cancel()
        await asyncio.wait([task])
        return task

    task = asyncio.run(run())
    assert errors.outcome_of(task) is errors.outcome_of(task)
    assert errors.outcome_of(task).idempotency_value == "T0001"


def test_a_cancellation_in_a_pause_keeps_the_unknown_outcome(client, platform, monkeypatch):
    monkeypatch.setattr("wechatpay_client.runtime.retries.FIRST_PAUSE", 5.0)
    script(platform, (500, "SYSTEM_ERROR"))
    with pytest.raises(TimeoutError) as caught:
        asyncio.run(in_timeout(client, None))
    assert isinstance(errors.outcome_of(caught.value), errors.ServerError)


@pytest.mark.parametrize("during", ["a pause", "a repetition"])
def test_a_group_tells_once_what_a_repeated_call_left_unknown(during, client, platform, monkeypatch):
    """A TaskGroup keeps nothing of the cancellations of its tasks: only what the call attached is left of it."""
    monkeypatch.setattr("wechatpay_client.runtime.retries.FIRST_PAUSE", 5.0 if during == "a pause" else 0.001)
    begun, over = threading.Event(), threading.Event()
    arrived = []

    def answer(_request):
        arrived.append(time.time())
        if len(platform.requests) == (1 if during == "a pause" else 2):
            begun.set()
        if len(platform.requests) == 2:
            over.wait(10)
        return type(platform.reply)(500, b'{"code":"SYSTEM_ERROR","message":"m"}')

    async def fail_then():
        await asyncio.to_thread(begun.wait, 5)
        await asyncio.sleep(0.2)  # the reply to the first sending is read by then
        raise KeyError("another task")

    async def run():
        async with asyncio.TaskGroup() as group:
            group.create_task(pay_out(client))
            group.create_task(fail_then())

    platform.answer = answer
    with pytest.raises(BaseExceptionGroup) as caught:
        asyncio.run(run())
    over.set()
    assert [type(each) for each in caught.value.exceptions] == [KeyError]
    (outcome,) = errors.outcomes_of(caught.value)
    assert (type(outcome), outcome.code) == (errors.ServerError, "SYSTEM_ERROR")
    assert len(platform.requests) == (1 if during == "a pause" else 2)
    assert (outcome.sent_at > arrived[0]) is (during == "a repetition"), "the last sending may be the one that counts"


def test_an_interrupted_query_leaves_nothing_unknown(client, platform, hanging):
    async def ask():
        async with asyncio.timeout(0.4):
            await client.v3.certificates.get_async()

    with pytest.raises(TimeoutError) as caught:
        asyncio.run(ask())
    assert errors.outcome_of(caught.value) is None


def test_ctrl_c_leaves_an_unknown_outcome(client, hanging):
    def interrupt():
        hanging.wait(5)
        signal.raise_signal(signal.SIGINT)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        threading.Thread(target=interrupt).start()
        with pytest.raises(KeyboardInterrupt) as caught:
            create_transfer.sync(client=client, body=TRANSFER)
    finally:
        signal.signal(signal.SIGINT, before)
    assert errors.outcome_of(caught.value).idempotency_value == "T0001"


# --- nothing outside the tree ----------------------------------------------------------------------------------------


class Broken:
    """Somebody's transport or hook that raises something of its own."""

    def __init__(self, error):
        self.error = error

    def __call__(self, request):
        raise self.error


@pytest.mark.parametrize(
    "error", [ZeroDivisionError("secret text"), OSError("secret text"), RuntimeError("secret text")]
)
def test_what_a_transport_raises_is_an_unknown_outcome(error, credentials, keys):
    import httpx

    client = Client(credentials, keys, transport=httpx.MockTransport(Broken(error)), retries=0)
    caught = refusal(client, create_transfer, False, body=TRANSFER)
    assert isinstance(caught, errors.OutcomeUnknown)
    assert "secret" not in str(caught)
    assert caught.__cause__ is error


def test_every_operation_has_facts(client):
    for operation in OPERATIONS.values():
        assert operation.facts.changes_state is operation.changes_state
        assert operation.facts.success_statuses


REFUND = {
    "out_trade_no": "ORDER0001",
    "out_refund_no": "R0001",
    "amount": {"refund": 100, "total": 100, "currency": "CNY"},
}


@pytest.mark.parametrize(
    ("code", "absent"), [("RESOURCE_NOT_EXISTS", True), ("MCH_NOT_EXISTS", False), ("ORDER_NOT_EXIST", False)]
)
def test_a_404_says_that_a_refund_is_not_there_only_if_its_code_does(code, absent, client, platform):
    """One code says that the merchant is not there; the other is documented of orders, and not of this query."""
    error = unknown(client, platform, create_refund, body=REFUND)
    script(platform, (404, code))
    if absent:
        assert type(error.resolve()) is NotKnown
    else:
        with pytest.raises(errors.CannotResolve, match=f"answered 404 {code}, which does not prove"):
            error.resolve()


def test_a_202_is_a_result_where_the_spec_documents_it(generate_client, platform, credentials, keys):
    document = copy.deepcopy(PROBE)
    responses = document["paths"]["/v3/payee"]["post"]["responses"]
    responses["202"] = responses["200"]
    module = generate_client(document)
    body = {"out_payee_no": "P1", "name": "n", "accounts": []}
    with module.Client(credentials, keys, base_url=platform.base_url) as client:
        script(platform, (202, {"name": "", "id": "1"}))
        assert client["v3/payee"].post(json=body).json() == {"name": "", "id": "1"}
        script(platform, (202, "SYSTEM_ERROR"))
        with pytest.raises(module.errors.OutcomePending):
            client["v3/payee"].post(json=body)
        script(platform, type(platform.reply)(202, b""))
        with pytest.raises(module.errors.ResponseUnreadable):
            client["v3/payee"].post(json=body)
        script(platform, (202, {"name": "", "id": "1"}))
        with pytest.raises(module.errors.OutcomePending):
            client["v3/payee"].put(json=body)


def test_an_unsigned_404_of_the_query_is_not_believed(client, platform):
    error = unknown(client, platform, body=ORDER)
    script(platform, unsigned(platform, 404, "ORDER_NOT_EXIST"))
    with pytest.raises(errors.CannotResolve, match="without a signature"):
        error.resolve()
