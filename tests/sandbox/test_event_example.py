"""Events made up from the spec's examples: of this moment, coherent, changed as asked."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth import oaep
from wechatpay_client.webhooks import EVENTS, UnknownEventType
from wechatpay_sandbox import EventUnfit, UnknownVariant
from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.notifications.event_example import EventExample, example_event, resource_node, variants
from wechatpay_sandbox.notifications.event_particulars import ORIGINAL_TYPES, PARTICULARS
from wechatpay_sandbox.notifications.fresh_values import refresh_example
from wechatpay_sandbox.spec.description import read_description
from wechatpay_sandbox.spec.schema_node import SchemaNode

NOW = 1_800_000_000.0
FORMS = [(event_type, variant) for event_type in EVENTS for variant in variants(event_type)]


def made(event_type: str, changes: dict[str, Any] | None = None, **options: Any) -> dict[str, Any]:
    return dict(example(event_type, changes, **options).event.resource)


def example(event_type: str, changes: dict[str, Any] | None = None, **options: Any) -> EventExample:
    return example_event(event_type, changes, now=NOW, **options)


@pytest.mark.parametrize(("event_type", "variant"), FORMS)
def test_every_form_of_every_event_is_as_the_spec_says(event_type: str, variant: str) -> None:
    found = example(event_type, variant=variant)
    described = EVENTS[event_type]
    assert described.violations(found.event.resource) == []
    assert described.find_model(found.event.resource).__name__ == variant == found.variant
    assert found.event.original_type in (described.original_types or (event_type.partition(".")[0].lower(),))
    assert found.event.summary
    assert not found.event.summary.endswith(("通知", "接口", "回调", "-"))


# --- of this moment ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("event_type", "variant"), FORMS)
def test_nothing_is_of_the_day_the_example_was_written(event_type: str, variant: str) -> None:
    text = str(made(event_type, variant=variant))
    assert not re.search(r"2026-?01-?0[0-9]", text), text


def test_the_last_thing_happened_now_and_the_rest_before_it() -> None:
    order = made("TRANSACTION.SUCCESS", variant="ParkingOrder")
    parking = order["parking_info"]
    moments = [parking["start_time"], parking["end_time"], order["create_time"], order["success_time"]]
    assert moments == sorted(moments)
    assert moments[-1] == beijing_time(NOW)
    assert unix_seconds(moments[1]) - unix_seconds(moments[0]) == 7430


def days_node(**formats: str) -> SchemaNode:
    properties = {name: {"type": "string", "format": form} for name, form in formats.items()}
    return SchemaNode({"type": "object", "properties": properties}, read_description().resolve)


def test_a_day_keeps_its_distance_to_the_time_whatever_the_hour() -> None:
    node = days_node(paid_time="date-time", paid_date="date", due_date="date")
    example = {"paid_time": "2026-01-02T23:04:05+08:00", "paid_date": "2026-01-02", "due_date": "2026-01-10"}
    assert beijing_time(NOW) == "2027-01-15T16:00:00+08:00"
    for hours in range(24):  # from 16:00 of the 15th to 15:00 of the 16th
        fresh = refresh_example(example, node, NOW + 3600 * hours)
        day = 15 if hours < 8 else 16
        assert (fresh["paid_date"], fresh["due_date"]) == (f"2027-01-{day}", f"2027-01-{day + 8}")
        assert fresh["paid_time"].startswith(fresh["paid_date"])


def test_the_last_day_of_an_example_without_a_time_is_today() -> None:
    fresh = refresh_example(
        {"begin_date": "2026-01-02", "end_date": "2026-01-05"}, days_node(begin_date="date", end_date="date"), NOW
    )
    assert fresh == {"begin_date": "2027-01-12", "end_date": "2027-01-15"}


def test_a_deadline_lies_ahead() -> None:
    contract = made("ECOMMERCE_ENTRUST.SIGN")
    assert contract["operate_time"] == beijing_time(NOW)
    assert unix_seconds(contract["contract_expired_time"]) > NOW + 9 * 365 * 86400


def test_numbers_are_given_out_once() -> None:
    orders = [made("TRANSACTION.SUCCESS") for _ in range(50)]
    day = beijing_time(NOW)[:10].replace("-", "")
    for name, form in (("out_trade_no", rf"ORDER{day}\d{{12}}"), ("transaction_id", rf"42000{'0' * 5}{day}\d{{10}}")):
        assert len({order[name] for order in orders}) == 50
        assert all(re.fullmatch(form, order[name]) for order in orders), orders[0][name]


def test_what_is_no_number_of_an_order_stays() -> None:
    order = made("TRANSACTION.SUCCESS")
    assert (order["payer"], order["mchid"]) == ({"openid": "oUser0000000000000000000001"}, "1900000001")


def test_one_number_in_two_places_stays_one() -> None:
    node = resource_node("CombinePaidOrder")
    parts = [{"out_trade_no": "ORDER20260102150405"}, {"out_trade_no": "ORDER20260102150405"}]
    fresh = refresh_example({"combine_out_trade_no": "ORDER20260102150405", "sub_orders": parts}, node, NOW)
    numbers = {fresh["combine_out_trade_no"], *(part["out_trade_no"] for part in fresh["sub_orders"])}
    assert len(numbers) == 1
    assert numbers != {"ORDER20260102150405"}


def test_a_number_gets_no_longer_than_it_may_be() -> None:
    node = resource_node("PaidOrder")
    fresh = refresh_example({"out_trade_no": "A" * 18 + "20260102150405"}, node, NOW)
    assert re.fullmatch(r"A{18}20270115\d{6}", fresh["out_trade_no"])


# --- each event its own -----------------------------------------------------------------------------------------------

STATES = {
    "SUCCESS": {"SUCCESS", "SUCCEEDED"},
    "CLOSED": {"CLOSED"},
    "ABNORMAL": {"ABNORMAL"},
    "FINISHED": {"FINISHED", "SUCCESS", "FAIL"},
    "LOCKED": {"LOCKED"},
    "CONFIRMED": {"TAKING_EFFECT"},
    "FAIL": {"PAYERROR", "PAY_FAIL", "FAIL"},
    "INDUSTRY_FAILED": {"PAY_FAIL"},
    "INDUSTRY_SUCCESS": {"SUCCESS"},
    "PAY_BACK": {"PAY_BACK"},
}
"""Which states fit the last word of an event's type."""


@pytest.mark.parametrize(("event_type", "variant"), FORMS)
def test_the_state_is_that_of_the_event(event_type: str, variant: str) -> None:
    fitting = STATES.get(event_type.rpartition(".")[2])
    resource = made(event_type, variant=variant)
    names = {"state", "trade_state", "refund_status", "recharge_state", "batch_status", "status"} & resource.keys()
    states = {resource[name] for name in names}
    assert fitting is None or states <= fitting
    if {"refund_status", "trade_state"} & names:
        assert ("success_time" in resource) == bool(states & {"SUCCESS", "PAY_BACK"})


def test_the_table_of_particulars_knows_the_spec() -> None:
    for event_type, forms in PARTICULARS.items():
        assert set(forms) <= set(variants(event_type))
        for variant, changes in forms.items():
            assert set(changes) <= set(resource_node(variant).properties)
    known = {original for event_type in EVENTS for original in EVENTS[event_type].original_types}
    assert set(ORIGINAL_TYPES.values()) <= known


def test_the_plainest_form_comes_first() -> None:
    assert variants("TRANSACTION.SUCCESS")[0] == "PaidOrder"
    assert variants("REFUND.SUCCESS")[0] == "EndedRefund"
    assert example("TRANSACTION.SUCCESS").variant == "PaidOrder"
    assert example("TRANSACTION.SUCCESS", variant="SharingChange").event.original_type == "profitsharing"
    assert example("TRANSACTION.SUCCESS").event.original_type == "transaction"


@pytest.mark.parametrize(
    ("event_type", "name"),
    [
        ("TRANSACTION.SUCCESS", "out_trade_no"),
        ("REFUND.SUCCESS", "out_refund_no"),
        ("COMPLAINT.CREATE", "complaint_id"),
        ("MCHTRANSFER.BILL.FINISHED", "out_bill_no"),
    ],
)
def test_the_subject_is_the_number_of_what_it_is_about(event_type: str, name: str) -> None:
    event = example(event_type).event
    assert event.subject == event.resource[name]


# --- changes ----------------------------------------------------------------------------------------------------------


def test_an_object_goes_into_the_one_that_is_there() -> None:
    before, after = made("TRANSACTION.SUCCESS"), made("TRANSACTION.SUCCESS", {"amount": {"total": 1}, "attach": "x"})
    assert after["amount"] == {**before["amount"], "total": 1}
    assert after["attach"] == "x"


def test_a_list_is_replaced_or_changed_at_a_place() -> None:
    combined = made("TRANSACTION.SUCCESS", {"sub_orders": {"1": {"attach": "x"}}}, variant="CombinePaidOrder")
    assert [part["attach"] for part in combined["sub_orders"]] == ["counter-7", "x"]
    coupon = {"coupon_id": "1", "amount": 5}
    assert made("TRANSACTION.SUCCESS", {"promotion_detail": [coupon]})["promotion_detail"] == [coupon]
    added = made("TRANSACTION.SUCCESS", {"promotion_detail": {"1": coupon}})["promotion_detail"]
    assert [len(added), added[1]] == [2, coupon]
    assert made("TRANSACTION.SUCCESS", {"promotion_detail": {"0": None}})["promotion_detail"] == []
    again = {"promotion_detail": None, "attach": None}
    assert made("TRANSACTION.SUCCESS", again).keys() & again.keys() == set()


def test_what_is_not_there_yet_comes_into_being() -> None:
    recharge = made("RECHARGE.SUCCESS", {"qr_recharge_info": {"openid": "o1"}, "close_time": None})
    assert recharge["qr_recharge_info"] == {"openid": "o1"}
    debt = made("TRANSACTION.FAIL", {"promotion_detail": {"0": {"coupon_id": "1", "amount": 5}}}, variant="Order")
    assert debt["promotion_detail"] == [{"coupon_id": "1", "amount": 5}]


def test_a_time_is_taken_as_a_datetime_too() -> None:
    moment = datetime(2026, 1, 2, 7, 4, 5, tzinfo=UTC)
    assert made("TRANSACTION.SUCCESS", {"success_time": moment})["success_time"] == "2026-01-02T07:04:05+00:00"


def test_callers_own_objects_and_the_spec_stay_as_they_are() -> None:
    changes = {"amount": {"total": 1}, "promotion_detail": {"0": {"amount": 7}}}
    first = made("TRANSACTION.SUCCESS", changes)
    first["amount"]["total"] = first["promotion_detail"][0]["amount"] = 9
    assert changes == {"amount": {"total": 1}, "promotion_detail": {"0": {"amount": 7}}}
    assert made("TRANSACTION.SUCCESS")["amount"]["total"] == 2800
    assert made("TRANSACTION.SUCCESS")["promotion_detail"][0]["amount"] == 300


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"amout": {"total": 1}}, "PaidOrder has no field /amout; did you mean amount?"),
        ({"amount": {"totl": 1}}, "PaidOrder has no field /amount/totl; did you mean total?"),
        ({"combine_appid": "wx1"}, "PaidOrder has no field /combine_appid; the variant CombinePaidOrder has it"),
        ({"amount": {"total": "1"}}, "resource /amount/total: expected an integer"),
        ({"out_trade_no": "x"}, "resource /out_trade_no: expected at least 6 characters"),
        ({"payer": None}, "resource /payer: expected this field, which is missing"),
        ({"attach": b"x"}, "resource /attach: expected"),
        ({"promotion_detail": {"2": {}}}, "/promotion_detail is a list, so "),
        ({"promotion_detail": {"x": {}}}, "/promotion_detail is a list, so "),
        ({"promotion_detail": {"0": {"x": 1}}}, "PaidOrder has no field /promotion_detail/0/x"),
    ],
)
def test_what_is_not_as_the_spec_says_is_refused(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(EventUnfit, match=re.escape(reason)):
        made("TRANSACTION.SUCCESS", changes)


def test_every_violation_is_told() -> None:
    with pytest.raises(EventUnfit, match="has 2 violations of the spec") as caught:
        made("TRANSACTION.SUCCESS", {"amount": {"total": -1}, "mchid": "x"})
    assert {violation.pointer for violation in caught.value.violations} == {"/amount/total", "/mchid"}


def test_without_validation_it_may_be_anything() -> None:
    resource = made("TRANSACTION.SUCCESS", {"amount": {"total": "1"}, "newer": {"0": 1}, "mchid": None}, validate=False)
    assert (resource["amount"]["total"], resource["newer"]) == ("1", {"0": 1})
    assert "mchid" not in resource
    with pytest.raises(EventUnfit, match="expected"):  # what has no form in JSON cannot be sent
        made("TRANSACTION.SUCCESS", {"attach": b"x"}, validate=False)


def test_what_does_not_exist() -> None:
    with pytest.raises(UnknownEventType, match=r"did you mean REFUND\.SUCCESS"):
        made("REFUND.SUCCES")
    with pytest.raises(
        UnknownVariant, match=r"REFUND\.SUCCESS has no variant 'PaidOrder'; choose one of EndedRefund, "
    ):
        made("REFUND.SUCCESS", variant="PaidOrder")


def test_fields_for_the_holder_of_the_certificate_are_encrypted() -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    class Holder:
        def decrypt(self, ciphertext: bytes) -> bytes:
            return key.decrypt(ciphertext, oaep.PADDING)

    found = example("SECURITY_ECHO.SUCCESS", {"encrypt_echo_message": "悄悄话"})
    event = found.encrypt_sensitive_fields(key.public_key())
    assert found.event.resource["encrypt_echo_message"] == "悄悄话"
    assert oaep.decrypt(Holder(), event.resource["encrypt_echo_message"]) == "悄悄话"
    assert event.resource["echo_message"] == "hello"
    plain = example("TRANSACTION.SUCCESS")
    assert plain.encrypt_sensitive_fields(key.public_key()) is plain.event


def test_making_one_takes_no_time() -> None:
    example("TRANSACTION.SUCCESS")
    started = time.perf_counter()
    for _ in range(20):
        example("TRANSACTION.SUCCESS")
    assert time.perf_counter() - started < 1.0
