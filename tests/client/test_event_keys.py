"""What an event is about, and by what a repetition of it is known."""

from __future__ import annotations

from typing import Any

import pytest
from wechatpay_client import spec
from wechatpay_client.webhooks import EVENTS, EventKey


def example(model: str) -> dict[str, Any]:
    found: dict[str, Any] = spec.resolve(f"#/components/schemas/{model}")["examples"][0]
    return dict(found)


def test_a_payment_is_about_its_order() -> None:
    data = example("PaidOrder") | {"out_trade_no": "ORDER 1", "transaction_id": "4200009", "trade_state": "SUCCESS"}
    assert EVENTS["TRANSACTION.SUCCESS"].find_key(data) == EventKey(
        "out_trade_no=ORDER+1", "transaction_id=4200009&trade_state=SUCCESS"
    )


def test_refunds_of_one_order_are_several_events_about_it() -> None:
    data = example("EndedRefund")
    first, second = (EVENTS["REFUND.SUCCESS"].find_key(data | {"refund_id": number}) for number in ("1", "2"))
    assert first.subject == second.subject == f"out_trade_no={data['out_trade_no']}"
    assert first.once != second.once


def test_orders_of_two_sub_merchants_with_one_number_are_two_subjects() -> None:
    data = example("PartnerPaidOrder")
    keys = [EVENTS["TRANSACTION.SUCCESS"].find_key(data | {"sub_mchid": number}) for number in ("1900001", "1900002")]
    assert len({key.subject for key in keys}) == 2


def test_a_complaint_may_change_twice_in_the_same_way() -> None:
    assert EVENTS["COMPLAINT.STATE_CHANGE"].find_key(example("ComplaintChange")).once is None


@pytest.mark.parametrize("missing", ["transaction_id", "trade_state"])
@pytest.mark.parametrize("value", [None, "", True, {}, 1.5])
def test_what_lacks_a_field_of_its_key_is_known_by_nothing(missing: str, value: object) -> None:
    """Two different events would have the same key otherwise, and the second would be lost."""
    data = example("PaidOrder") | {missing: value}
    key = EVENTS["TRANSACTION.SUCCESS"].find_key(data)
    assert key.once is None
    assert key.subject == f"out_trade_no={data['out_trade_no']}"


@pytest.mark.parametrize("data", [None, [], "text", {}, {"other": 1}])
def test_what_is_no_resource_has_no_key(data: object) -> None:
    assert EVENTS["TRANSACTION.SUCCESS"].find_key(data) == EventKey("", None)


@pytest.mark.parametrize("event_type", EVENTS)
def test_the_example_of_every_event_has_its_whole_key(event_type: str) -> None:
    for model in EVENTS[event_type].resources:
        marked = spec.resolve(f"#/components/schemas/{model.__name__}")["x-wechatpay-event-key"]
        key = EVENTS[event_type].find_key(example(model.__name__))
        assert bool(key.subject) == bool(marked["subject"])
        assert (key.once is not None) == ("once" in marked)
