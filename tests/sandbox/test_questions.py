"""Events that ask something: what the receiver answers is checked by the spec, and a wrong answer is none."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from receiver import Answering, Arrived, Receiver, eventually, receiving
from sandbox_caller import Caller
from wechatpay_auth import Notification, NotificationParser, load_config
from wechatpay_auth.frameworks.answering import answer
from wechatpay_client import models, webhooks
from wechatpay_sandbox import Running, Settings, running
from wechatpay_sandbox.notifications.answer_check import find_answer_problem

FEE, KEEP = "PARKING_FEE.QUERY_TRANS_INFO", "ENTRUST.TERMINATE_RETENTION"
GOOD = {"code": "SUCCESS", "total_amount": 1000, "pay_state": "PAY_STATUS_UNPAID"}


@contextmanager
def _asked(folder: Path, event_type: str, answering: Answering) -> Iterator[tuple[Running, Receiver]]:
    """A sandbox that has asked a receiver."""
    with receiving(answering) as receiver, running(folder, settings=Settings(probe_share=0.0)) as sandbox:
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            sent = caller.http.post("/_sandbox/trigger", json={"event_type": event_type, "url": receiver.url})
            assert sent.status_code == 200, sent.text
            yield sandbox, receiver


def _attempt(sandbox: Running) -> Any:
    """The first attempt, once it has ended."""
    store = sandbox.store.notifications
    (notification,) = store.latest(1)
    eventually(lambda: bool(found := store.attempts(notification.id)) and found[0].finished is not None)
    return store.attempts(notification.id)[0]


def _state(sandbox: Running) -> str:
    return str(sandbox.store.notifications.latest(1)[0].state)


def _handler(sandbox_folder: Path, handle: Callable[[Notification], Any]) -> Answering:
    """What a web framework answers for a handler."""

    def reply(arrived: Arrived) -> tuple[int, bytes]:
        config = load_config(sandbox_folder / "wechatpay.toml")
        parser = NotificationParser(config.keys, config.credentials)
        given = answer(parser, handle, arrived.headers, arrived.body)
        return given.status, given.body

    return reply


def _tell_fee(notification: Notification) -> Any:
    match webhooks.parse_notification(notification):
        case webhooks.ParkingFeeQueryTransInfo(resource=stay) as question:
            assert stay.out_serial_number
            return question.answer(models.ParkingFeeAnswer(code="SUCCESS", total_amount=1000, paid_amount=0))
    return None


def _offer_coupon(notification: Notification) -> Any:
    match webhooks.parse_notification(notification):
        case webhooks.EntrustTerminateRetention() as question:
            coupon = models.PapayRetentionCoupon(state="UNUSED_COUPON", coupon_id="9876543210000001")
            return question.answer(
                models.PapayRetentionOffer(code="SUCCESS", retention_type="COUPON", coupon_info=coupon)
            )
    return None


@pytest.mark.parametrize(("event_type", "handle"), [(FEE, _tell_fee), (KEEP, _offer_coupon)])
def test_a_typed_answer_reaches_the_sandbox(data_dir: Path, event_type: str, handle: Any) -> None:
    with _asked(data_dir, event_type, _handler(data_dir, handle)) as (sandbox, _):
        attempt = _attempt(sandbox)
        assert (attempt.status, attempt.failure) == (200, None)
        assert json.loads(attempt.answer)["code"] == "SUCCESS"
        eventually(lambda: _state(sandbox) == "DELIVERED")


def _misspell(notification: Notification) -> Any:
    event = webhooks.parse_notification(notification)
    assert isinstance(event, webhooks.ParkingFeeQueryTransInfo)
    return event.answer({**GOOD, "total_amonut": 1000})


def test_an_answer_that_does_not_fit_is_none(data_dir: Path) -> None:
    with _asked(data_dir, FEE, _handler(data_dir, _misspell)) as (sandbox, _):
        attempt = _attempt(sandbox)
        # the handler raised InvalidAnswer
        assert (attempt.status, attempt.failure) == (500, None)
    wrong = json.dumps({**GOOD, "pay_state": "PAY_STATUS_UNPIAD"}).encode()
    with _asked(data_dir, FEE, lambda arrived: (200, wrong)) as (sandbox, _):
        attempt = _attempt(sandbox)
        assert attempt.status == 200
        assert "/pay_state" in attempt.failure
        assert _state(sandbox) == "WAITING"


@pytest.mark.parametrize(
    ("event_type", "status", "text", "problem"),
    [
        (FEE, 200, json.dumps(GOOD), None),
        (FEE, 200, json.dumps({**GOOD, "newer": 1}), None),
        (FEE, 200, json.dumps({**GOOD, "code": "FAIL"}), None),
        (FEE, 204, None, "ParkingFeeAnswer"),
        (FEE, 200, "", "not JSON"),
        (FEE, 200, "[]", "answer (whole)"),
        (FEE, 200, "[" * 2047, "not JSON"),
        (FEE, 200, json.dumps({"total_amount": 1000}), "/code"),
        (FEE, 200, json.dumps({**GOOD, "total_amount": "1000"}), "/total_amount"),
        (FEE, 200, json.dumps({**GOOD, "message": "x" * 3000})[:2048], "more than 2047 bytes"),
        (KEEP, 204, None, None),
        (KEEP, 200, "", "not JSON"),
        (KEEP, 200, json.dumps({"code": "SUCCESS", "coupon_info": {"sate": "SEND_COUPON"}}), "/coupon_info/sate"),
        ("TRANSACTION.SUCCESS", 200, "anything", None),
        ("NOBODY.KNOWS", 200, "anything", None),
    ],
)
def test_what_is_wrong_with_an_answer(event_type: str, status: int, text: str | None, problem: str | None) -> None:
    found = find_answer_problem(event_type, status, text)
    assert found is None if problem is None else problem in str(found)
