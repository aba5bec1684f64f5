"""What a resolution says, and what is safe to do: money moves by these sentences."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest
from wechatpay_auth.resolution import (
    SIGNATURE_LIFETIME,
    Difference,
    Failed,
    NoEffectYet,
    NotKnown,
    OtherValues,
    Resolution,
    TookEffect,
)

ORDER = ("pay.create_jsapi_order", "out_trade_no 42")
SENT = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


def test_what_took_effect_is_done() -> None:
    found = TookEffect(*ORDER, "the reply", "SUCCESS")
    assert str(found) == (
        "pay.create_jsapi_order took effect: out_trade_no 42 is SUCCESS. "
        "Treat the call as done. Do not send it again under another number."
    )
    assert str(TookEffect(*ORDER, "the reply")).startswith(
        "pay.create_jsapi_order took effect: out_trade_no 42 is there. "
    )
    assert TookEffect(*ORDER, "the reply").state is None
    assert found.reply == "the reply"


def test_what_has_no_effect_yet_is_asked_for_again() -> None:
    found = NoEffectYet(*ORDER, "the reply", "USERPAYING", 5.0)
    assert str(found) == (
        "pay.create_jsapi_order has had no effect yet: out_trade_no 42 is USERPAYING. "
        "Ask again after 5 seconds. Do not send it under another number meanwhile."
    )
    assert "out_trade_no 42 is there. " in str(NoEffectYet(*ORDER, "the reply", None, 0.5))
    assert "after 0.5 seconds" in NoEffectYet(*ORDER, "the reply", None, 0.5).advice


def test_what_failed_needs_a_new_number() -> None:
    assert str(Failed(*ORDER, "the reply", "CLOSED")) == (
        "pay.create_jsapi_order failed: out_trade_no 42 is CLOSED. "
        "It will have no effect any more. A new attempt is a new request and needs a new number."
    )


def test_other_values_are_shown_side_by_side() -> None:
    differences = (Difference("amount/total", 100, 1), Difference("mchid", "1", "2"))
    assert str(OtherValues(*ORDER, "the reply", "SUCCESS", differences)) == (
        "pay.create_jsapi_order: out_trade_no 42 exists with other values "
        "(amount/total is 1 there and 100 here, mchid is '2' there and '1' here). "
        "This request had no effect; another one has the number. Find out which, and use a number of its own."
    )


@pytest.mark.parametrize(
    ("after", "reliable"), [(timedelta(microseconds=-1), False), (timedelta(0), True), (timedelta(days=1), True)]
)
def test_an_absence_is_reliable_from_a_moment_on(after: timedelta, reliable: bool) -> None:
    final = SENT + timedelta(seconds=SIGNATURE_LIFETIME)
    found = NotKnown(*ORDER, "ORDER_NOT_EXIST", final + after, final)
    assert found.is_reliable is reliable
    said = str(found)
    assert said.startswith("pay.create_jsapi_order: the platform does not know out_trade_no 42 (ORDER_NOT_EXIST). ")
    assert said.endswith(
        "Nothing was done. Sending the same request again, with the same number, is safe."
        if reliable
        else "Sending the same request again, with the same number, is safe; with a new number it is not; "
        "after 2026-03-01 08:05:00 UTC the answer is final."
    )


def test_an_absence_is_never_reliable_of_a_request_of_an_unknown_time() -> None:
    found = NotKnown(*ORDER, "ORDER_NOT_EXIST", SENT, None)
    assert found.is_reliable is False
    assert found.advice == "Sending the same request again, with the same number, is safe; with a new number it is not."


def test_the_platform_accepts_a_signature_for_five_minutes() -> None:
    assert SIGNATURE_LIFETIME == 300


def test_the_base_has_no_advice_of_its_own() -> None:
    with pytest.raises(AttributeError, match="one of its kinds"):
        _ = Resolution(*ORDER).advice


@pytest.mark.parametrize(
    "found",
    [
        TookEffect(*ORDER, "the reply", "SUCCESS"),
        NoEffectYet(*ORDER, "the reply", None, 5.0),
        Failed(*ORDER, "the reply", "CLOSED"),
        OtherValues(*ORDER, "the reply", None, ()),
        NotKnown(*ORDER, "ORDER_NOT_EXIST", SENT, None),
    ],
    ids=lambda found: type(found).__name__,
)
def test_a_resolution_is_a_value(found: Resolution[str]) -> None:
    assert found == dataclasses.replace(found)
    assert found != dataclasses.replace(found, identifier="out_trade_no 43")
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.identifier = "out_trade_no 43"  # type: ignore[misc]
    assert hash(found) == hash(dataclasses.replace(found))
