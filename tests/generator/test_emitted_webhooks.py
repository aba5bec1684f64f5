"""The events of a generated client: their classes and union, what the client knows of them, what loading one loads."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from test_emitted_packages import loaded_by
from trial_client import Generate, Trial, content, document, notice, operation, ref, thing
from wechatpay_auth import Notification
from wechatpay_generator.failure import GenerationError

PARCEL = {"out_parcel_no": "Parcel0000000001", "state": "MOVING"}
RETURNED = {**PARCEL, "sender": [{"city": "Chengdu"}]}


def notification(event_type: str, resource: Any, **more: Any) -> Notification:
    """As the trust layer hands it over."""
    values: dict[str, Any] = {
        "id": "EV-0000000000000000001",
        "create_time": "2026-01-02T15:04:05+08:00",
        "event_type": event_type,
        "resource_type": "encrypt-resource",
        "summary": "通知",
        "original_type": "parcel",
        "resource": resource,
        "plaintext": json.dumps(resource).encode(),
        "mchid": "1900000001",
        "serial": "5A" * 20,
        "body": b"{}",
        "replay_key": "1760000000-Nonce0000001",
    }
    return Notification(**{**values, **more})


def event_of(trial: Trial, event_type: str, resource: Any, **more: Any) -> Any:
    return trial.module("webhooks").parse_notification(notification(event_type, resource, **more))


# --- which class -----------------------------------------------------------------------------------------------------


def test_an_event_is_its_envelope_and_the_model_of_its_resource(probe: Trial) -> None:
    sent = notification("DEPOT.FULL", {"depot": {"depot_id": "1"}, "since": "2026-01-02T00:00:00Z"})
    event = probe.module("webhooks").parse_notification(sent)
    assert type(event) is probe.module("webhooks").DepotFull
    assert type(event.resource) is probe.module("models").FullDepot
    assert event.resource.depot.depot_id == "1"
    assert event.resource.since == datetime(2026, 1, 2, tzinfo=UTC)
    assert (event.id, event.event_type, event.summary) == ("EV-0000000000000000001", "DEPOT.FULL", "通知")
    assert (event.resource_type, event.original_type) == ("encrypt-resource", "parcel")
    assert event.create_time == datetime(2026, 1, 2, 15, 4, 5, tzinfo=timezone(timedelta(hours=8)))
    assert event.notification is sent
    assert (event.raw, event.undecrypted, event.unknown_fields()) == (sent.resource, None, {})


@pytest.mark.parametrize(("resource", "model"), [(PARCEL, "Parcel"), (RETURNED, "ReturnedParcel")])
@pytest.mark.parametrize("event_type", ["PARCEL.HANDED_OVER", "PARCEL.DELIVERED"])
def test_the_fields_it_is_known_by_tell_what_a_resource_is(
    probe: Trial, resource: Any, model: str, event_type: str
) -> None:
    event = event_of(probe, event_type, resource)
    assert type(event).__name__ == "ParcelHandedOver"
    assert event.event_type == event_type, "the name it came by"
    assert type(event.resource).__name__ == model


def test_an_enum_token_and_fields_newer_than_the_spec_are_kept(probe: Trial) -> None:
    sender = {"city": "Chengdu", "a/b~c": [1]}
    event = event_of(
        probe, "PARCEL.HANDED_OVER", {**RETURNED, "state": "BURNT", "sender": [sender], "newer": {"x": None}}
    )
    assert type(event).__name__ == "ParcelHandedOver"
    assert event.resource.state == "BURNT"
    assert event.unknown_fields() == {"/newer": {"x": None}, "/sender/0/a~1b~0c": [1]}
    assert event.raw["newer"] == {"x": None}


# --- events that ask -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def asking(generate_trial: Generate) -> Trial:
    """A client with an event that must be answered, and one that may be."""
    answer = thing(code=ref("Word"), price={"type": "integer"})
    answer |= {"required": ["code"], "additionalProperties": False}
    answered = {"200": {"description": "The price", "content": content(ref("Price"))}}
    schemas = {"Thing": thing(), "Price": answer, "Word": {"type": "string", "enum": ["ACCEPTED", "REFUSED"]}}
    return generate_trial(
        document(
            {"/v3/shop/things": {"get": operation(reply=ref("Thing"))}},
            schemas,
            webhooks={
                "PARCEL.PRICED": notice(types=["PARCEL.PRICED"], responses=answered),
                "PARCEL.SENT": notice(responses={**answered, "204": {"description": "Handled"}}),
                "PARCEL.LOST": notice(types=["PARCEL.LOST"]),
            },
        )
    )


def test_the_answer_to_an_event_is_made_of_its_model(asking: Trial) -> None:
    webhooks, price = asking.module("webhooks"), asking.module("models").Price
    event = event_of(asking, "PARCEL.PRICED", {"a": "1"})
    assert isinstance(event, webhooks.Question)
    assert event.answer(price(code="ACCEPTED", price=12)) == {"code": "ACCEPTED", "price": 12}
    assert event.answer({"code": "REFUSED"}) == {"code": "REFUSED"}
    assert not isinstance(event_of(asking, "PARCEL.LOST", {"a": "1"}), webhooks.Question)


@pytest.mark.parametrize(
    ("given", "pointer", "rule"),
    [
        ({}, "/code", "required"),
        ({"code": "ACCEPTED", "price": "12"}, "/price", "type"),
        ({"code": "ACCEPTED", "prise": 12}, "/prise", "additionalProperties"),
        ({"code": "ACEPTED"}, "/code", "enum"),
        ([], "", "type"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused(asking: Trial, given: Any, pointer: str, rule: str) -> None:
    event = event_of(asking, "PARCEL.PRICED", {"a": "1"})
    with pytest.raises(asking.module("errors").InvalidAnswer, match=r"PARCEL\.PRICED has 1 violation") as caught:
        event.answer(given)
    (found,) = caught.value.violations
    assert (found.where, found.pointer, found.rule, found.refused) == ("answer", pointer, rule, True)
    twin = pickle.loads(pickle.dumps(caught.value))
    assert (str(twin), twin.violations) == (str(caught.value), caught.value.violations)


def test_an_answer_may_have_what_the_spec_does_not_know(asking: Trial) -> None:
    event = event_of(asking, "PARCEL.PRICED", {"a": "1"})
    with pytest.warns(asking.module("errors").UnknownFieldWarning, match="/coupon") as caught:
        assert event.answer({"code": "ACCEPTED", "coupon": 1}) == {"code": "ACCEPTED", "coupon": 1}
    assert caught[0].filename == __file__


def test_what_the_client_knows_of_an_answer(asking: Trial) -> None:
    events, price = asking.module("webhooks").EVENTS, asking.module("models").Price
    assert [(found.answer, found.must_be_answered) for found in events.values()] == [
        (price, True),
        (price, False),
        (None, False),
    ]
    assert [found.pointer for found in events["PARCEL.SENT"].answer_violations({"price": 1})] == ["/code"]
    assert events["PARCEL.LOST"].answer_violations({"price": 1}) == []


@pytest.mark.parametrize("name", ["Other", "Word"])
def test_an_answer_that_is_no_object_is_refused(generate_trial: Generate, name: str) -> None:
    answered = {"200": {"description": "The price", "content": content(ref(name))}}
    with pytest.raises(GenerationError, match=r"PARCEL\.SENT: .*(answered with|is not an object)"):
        generate_trial(
            document(
                {"/v3/shop/things": {"get": operation(reply=ref("Thing"))}},
                {"Thing": thing(), "Word": {"type": "string", "enum": ["A"]}},
                webhooks={"PARCEL.SENT": notice(responses=answered)},
            )
        )


# --- what the spec does not know -------------------------------------------------------------------------------------


@pytest.mark.parametrize("resource", [{"any": ["thing", 1.5, None]}, [], "text", None, 0])
def test_an_event_that_the_spec_lacks_keeps_everything(probe: Trial, resource: Any) -> None:
    event = event_of(probe, "TRANSACTION.NEWER", resource)
    assert type(event) is probe.module("webhooks").UnknownEvent
    assert (event.event_type, event.resource, event.raw) == ("TRANSACTION.NEWER", resource, resource)
    assert (event.undecrypted, event.unknown_fields(), event.violations()) == (None, {}, [])
    assert event.id == "EV-0000000000000000001"


@pytest.mark.parametrize(
    ("event_type", "resource", "pointer", "rule"),
    [
        ("DEPOT.FULL", {"depot": {}}, "/depot/depot_id", "required"),
        ("DEPOT.FULL", {"depot": {"depot_id": "1"}, "since": "secret"}, "/since", "format"),
        ("DEPOT.FULL", {"depot": "secret", "since": "2026-01-02T00:00:00Z"}, "/depot", "type"),
        ("PARCEL.HANDED_OVER", {"sender": [], "state": "LOST"}, "/out_parcel_no", "required"),
        ("PARCEL.HANDED_OVER", {**RETURNED, "sender": [{"city": {"secret": 1}}]}, "/sender/0/city", "type"),
        ("PARCEL.HANDED_OVER", {**PARCEL, "fee": "secret"}, "/fee", "type"),
    ],
)
def test_of_a_resource_that_is_not_as_the_spec_says_the_rest_is_read(
    probe: Trial, caplog: pytest.LogCaptureFixture, event_type: str, resource: Any, pointer: str, rule: str
) -> None:
    event = event_of(probe, event_type, resource)
    assert type(event) is probe.module("webhooks").EVENTS[event_type].event_class
    assert (event.event_type, event.raw) == (event_type, resource)
    assert (pointer, rule) in [(found.pointer, found.rule) for found in event.violations()]
    *steps, last = pointer[1:].split("/")
    place = event.resource
    for step in steps:
        place = place[int(step)] if step.isdigit() else getattr(place, step)
    with pytest.raises(probe.module("errors").MissingInReply) as caught:
        getattr(place, last)
    assert (caught.value.pointer, caught.value.source) == (pointer, event_type)
    assert (caught.value.request_id, caught.value.notification_id) == (None, event.id)
    (record,) = caplog.records
    assert f"{pointer} ({rule})" in record.getMessage()
    assert "secret" not in caplog.text + repr(event) + repr(event.resource) + str(caught.value)


@pytest.mark.parametrize(
    ("event_type", "resource", "reason"),
    [
        ("DEPOT.FULL", [], "its resource is no object"),
        ("DEPOT.FULL", "secret", "its resource is no object"),
        ("DEPOT.FULL", None, "its resource is no object"),
        ("DEPOT.FULL", {}, "its resource has none of the fields that FullDepot is known by"),
        ("DEPOT.FULL", {"depot": None, "secret": 1}, "its resource has none of the fields that FullDepot is known by"),
        ("PARCEL.HANDED_OVER", {"fee": 1}, "none of the fields that ReturnedParcel, Parcel is known by"),
    ],
)
def test_an_event_of_a_known_type_that_fits_no_form_is_refused(
    probe: Trial, event_type: str, resource: Any, reason: str
) -> None:
    errors = probe.module("errors")
    with pytest.raises(errors.UnreadableEvent, match=reason) as caught:
        event_of(probe, event_type, resource)
    error = caught.value
    assert isinstance(error, errors.WeChatPayError)
    assert (error.event_type, error.notification.resource) == (event_type, resource)
    assert probe.module("webhooks").UnreadableEvent is errors.UnreadableEvent
    assert "secret" not in str(error)
    twin = pickle.loads(pickle.dumps(error))
    assert (type(twin), str(twin), twin.notification) == (type(error), str(error), error.notification)


@pytest.mark.parametrize("event_type", ["DEPOT.FULL", "NEWER"])
def test_a_time_that_is_none_is_found_at_the_door(probe: Trial, event_type: str) -> None:
    full = {"depot": {"depot_id": "1"}, "since": "2026-01-02T00:00:00Z"}
    for text in ("yesterday", "2026-01-02", "1760000000"):
        with pytest.raises(probe.module("errors").UnreadableEvent, match="create_time is no RFC 3339 time"):
            event_of(probe, event_type, full, create_time=text)
    assert event_of(probe, event_type, full, create_time="").create_time is None


# --- events as values ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("event_type", ["PARCEL.HANDED_OVER", "NEWER"])
def test_events_are_values(probe: Trial, event_type: str) -> None:
    event = event_of(probe, event_type, PARCEL)
    assert event == event_of(probe, event_type, copy.deepcopy(PARCEL))
    assert event != event_of(probe, event_type, {**PARCEL, "state": "LOST"})
    for twin in (pickle.loads(pickle.dumps(event)), copy.copy(event), copy.deepcopy(event)):
        assert (type(twin), twin) == (type(event), event)
    with pytest.raises(AttributeError):
        event.resource = {}
    with pytest.raises(AttributeError):
        event.id = "2"


def test_a_repr_shows_what_happened_and_not_to_whom(probe: Trial) -> None:
    event = event_of(probe, "PARCEL.HANDED_OVER", RETURNED)
    assert repr(event) == "ParcelHandedOver(id='EV-0000000000000000001', event_type='PARCEL.HANDED_OVER')"
    assert event.__rich_repr__() == [("id", event.id), ("event_type", event.event_type)]


def test_match_takes_them_apart(probe: Trial) -> None:
    webhooks, models = probe.module("webhooks"), probe.module("models")
    match event_of(probe, "PARCEL.HANDED_OVER", RETURNED):
        case webhooks.ParcelHandedOver(
            event_type="PARCEL.HANDED_OVER", resource=models.ReturnedParcel(sender=[sender])
        ):
            assert sender.city == "Chengdu"
        case other:
            pytest.fail(repr(other))


def test_event_is_the_class_that_all_have_in_common(probe: Trial) -> None:
    webhooks = probe.module("webhooks")
    for event_type in ("PARCEL.HANDED_OVER", "NEWER"):
        assert isinstance(event_of(probe, event_type, PARCEL), webhooks.Event)


# --- what the spec says of them --------------------------------------------------------------------------------------


def test_facts_of_an_event(probe: Trial) -> None:
    events, models = probe.module("webhooks").EVENTS, probe.module("models")
    found = events["PARCEL.HANDED_OVER"]
    facts = {
        "event_type": "PARCEL.HANDED_OVER",
        "name": "ParcelHandedOver",
        "area": "courier",
        "sent_as": ("PARCEL.HANDED_OVER", "PARCEL.DELIVERED"),
        "summary": "A parcel was handed over",
        "official_name": "包裹签收通知",
        "original_types": ("parcel", "return"),
        "mode": ("merchant", "partner"),
        "source": (
            "https://pay.weixin.qq.com/doc/v3/merchant/4000000011",
            "https://pay.weixin.qq.com/doc/v3/partner/4000000012",
        ),
        "sensitive": ("sender/*/name", "signature", "stops/*/contact"),
        "schema": {"oneOf": [ref("ReturnedParcel"), ref("Parcel")]},
        "resources": (models.ReturnedParcel, models.Parcel),
        "event_class": probe.module("webhooks").ParcelHandedOver,
    }
    assert {name: getattr(found, name) for name in facts} == facts
    assert repr(found) == "<EventDescription PARCEL.HANDED_OVER>"
    assert events["PARCEL.DELIVERED"] is found
    full = events["DEPOT.FULL"]
    assert (full.schema, full.original_types, full.mode) == (ref("FullDepot"), (), ("merchant",))


def test_the_events_are_a_mapping_in_the_order_of_the_spec(probe: Trial) -> None:
    events = probe.module("webhooks").EVENTS
    assert list(events) == ["PARCEL.HANDED_OVER", "DEPOT.FULL"]
    assert (len(events), repr(events)) == (2, "<2 events>")
    assert "PARCEL.DELIVERED" in events
    assert "DEPOT.EMPTY" not in events
    assert 7 not in events


def test_an_event_that_is_not_there_gets_a_suggestion(probe: Trial) -> None:
    webhooks = probe.module("webhooks")
    with pytest.raises(webhooks.UnknownEventType, match=r"no event 'DEPOT\.FUL' in the spec; did you mean DEPOT\.FULL"):
        webhooks.EVENTS["DEPOT.FUL"]
    with pytest.raises(KeyError, match="EVENTS lists what there is"):
        webhooks.EVENTS["entirely else"]


@pytest.mark.parametrize(
    ("event_type", "resource", "found"),
    [
        ("DEPOT.FULL", {"depot": {"depot_id": "1"}, "newer": 1}, []),
        ("DEPOT.FULL", {"depot": {"depot_id": 1}}, [("/depot/depot_id", "type", "1")]),
        ("DEPOT.FULL", {"depot": {"depot_id": "1"}, "since": "x"}, [("/since", "format", '"x"')]),
        ("DEPOT.FULL", 7, [("", "type", "7")]),
        ("PARCEL.HANDED_OVER", RETURNED, []),
        ("PARCEL.HANDED_OVER", PARCEL, []),
        ("PARCEL.HANDED_OVER", {**PARCEL, "out_parcel_no": "P1"}, [("/out_parcel_no", "minLength", '"P1"')]),
        ("PARCEL.HANDED_OVER", {**PARCEL, "signature": 7}, [("/signature", "type", "***")]),
        ("PARCEL.HANDED_OVER", {"state": "LOST"}, [("/out_parcel_no", "required", None)]),
        ("PARCEL.HANDED_OVER", {"sender": [{}], "state": "LOST"}, [("/out_parcel_no", "required", None)]),
        ("PARCEL.HANDED_OVER", {**RETURNED, "x": {1, 2}}, [("/x", "type", "set")]),
    ],
)
def test_violations_of_a_resource(probe: Trial, event_type: str, resource: Any, found: list[Any]) -> None:
    described = probe.module("webhooks").EVENTS[event_type]
    violations = [each for each in described.violations(resource) if each.rule != "enum"]
    assert found == [(each.pointer, each.rule, each.got) for each in violations if "/sender/0" not in each.pointer]
    assert {(each.where, each.source) for each in violations} <= {("resource", described.source[0])}


def test_a_model_is_checked_as_what_it_is(probe: Trial) -> None:
    described, models = probe.module("webhooks").EVENTS["PARCEL.HANDED_OVER"], probe.module("models")
    parcel = models.Parcel.from_dict(PARCEL)
    parcel.fee = -1
    (violation,) = described.violations(parcel)
    assert violation.message == "resource /fee: expected 0 or more, got -1 - An amount of money (金额)"


def test_the_description_of_an_event_is_read_as_a_slice(probe: Trial) -> None:
    spec = probe.module("spec")
    assert spec.event("DEPOT.FULL")["summary"] == "A depot takes no more"
    assert spec.resolve_event_type("PARCEL.DELIVERED") == "PARCEL.HANDED_OVER"
    assert spec.resolve_event_type("DEPOT.EMPTY") is None
    with pytest.raises(KeyError):
        spec.event("DEPOT.EMPTY")


# --- loading ---------------------------------------------------------------------------------------------------------


def test_parsing_loads_the_events_of_one_area(probe: Trial) -> None:
    loaded = loaded_by(probe, f"from {probe.package}.webhooks import Event, UnknownEvent, EVENTS, parse; list(EVENTS)")
    read = {"webhooks._names", "webhooks.parsing"}
    assert {name for name in loaded if name.startswith(("webhooks.", "api", "models", "chain"))} == read
    program = f"""
import sys
sys.path.insert(0, {str(__file__.rpartition("/")[0])!r})
from test_emitted_webhooks import notification, PARCEL
for name in [name for name in sys.modules if name.startswith({probe.package!r})]: del sys.modules[name]
from {probe.package}.webhooks import parse_notification
parse_notification(notification("NEWER", {{}}))
before = {{name for name in sys.modules if ".webhooks." in name}}
parse_notification(notification("PARCEL.HANDED_OVER", PARCEL))
assert before == {{"{probe.package}." + name for name in {sorted(read)!r}}}, before
"""
    loaded = loaded_by(probe, program)
    assert {name for name in loaded if name.startswith("webhooks.")} == {*read, "webhooks.courier"}
    assert not {name for name in loaded if name.startswith(("api", "chain", "client", "caller"))}


# --- other specs -----------------------------------------------------------------------------------------------------


def test_a_client_without_events_knows_none(generate_trial: Generate) -> None:
    trial = generate_trial(document({"/v3/shop/a": {"get": operation(reply=ref("Thing"))}}))
    webhooks = trial.module("webhooks")
    assert list(webhooks.EVENTS) == []
    assert type(event_of(trial, "PARCEL.SENT", {})) is webhooks.UnknownEvent
    assert dir(webhooks) == sorted(webhooks.__all__)
    with pytest.raises(webhooks.UnknownEventType, match="EVENTS lists"):
        webhooks.EVENTS["PARCEL.SENT"]


def test_where_the_models_of_events_stand(generate_trial: Generate) -> None:
    schemas = {
        "Thing": thing(),
        "AlsoReplied": thing(own=ref("Own")),
        "Own": thing(),
        "TwoEvents": thing(),
        "TwoAreas": thing(),
        "OnlyHere": thing(elsewhere=ref("OfAnother")),
        "OfAnother": thing(),
    }
    webhooks = {
        "A": notice(
            *("OnlyHere", "AlsoReplied", "TwoEvents"),
            types=["A"],
            known_by={"OnlyHere": ["elsewhere"], "AlsoReplied": ["own"], "TwoEvents": ["a"]},
        ),
        "B": notice("TwoEvents", types=["B"]),
        "C": notice("TwoAreas", types=["C"], tags=["inn"]),
        "D": notice("TwoAreas", types=["D"]),
    }
    for name in ("OnlyHere", "AlsoReplied", "TwoEvents"):
        schemas[name]["required"] = list(schemas[name]["properties"])
    paths = {
        "/v3/shop/a": {"get": operation(reply=ref("AlsoReplied"))},
        "/v3/inn/a": {"get": operation("inn.a", ref("OfAnother"))},
    }
    models = generate_trial(document(paths, schemas, webhooks=webhooks)).module("models")
    assert {name: getattr(models, name).__module__.partition(".")[2] for name in models.__all__} == {
        "AlsoReplied": "models.shop",
        "Own": "models.shop",
        "TwoEvents": "webhooks.shop",
        "TwoAreas": "models.shared.two_areas",
        "OnlyHere": "webhooks.shop",
        "OfAnother": "models.shared.of_another",
    }


def test_an_event_that_comes_as_another_is_that_other(generate_trial: Generate) -> None:
    schemas = {
        "Thing": thing(),
        "Share": {**thing(share={"type": "integer"}), "required": ["share"]},
        "Order": {**thing(order={"type": "integer"}), "required": ["order"]},
    }
    webhooks = {
        "ORDER.PAID": notice("Order", "Share", types=["ORDER.PAID"], known_by={"Order": ["order"], "Share": ["share"]}),
        "SHARE.PAID": notice("Share", types=["SHARE.PAID", "ORDER.PAID", "SHARE.OLD"]),
    }
    trial = generate_trial(document({"/v3/shop/a": {"get": operation(reply=ref("Thing"))}}, schemas, webhooks=webhooks))
    kinds = trial.module("webhooks")
    assert kinds.EVENTS["SHARE.PAID"].sent_as == ("SHARE.PAID", "SHARE.OLD")
    for event_type, expected in (
        ("SHARE.PAID", kinds.SharePaid),
        ("SHARE.OLD", kinds.SharePaid),
        ("ORDER.PAID", kinds.OrderPaid),
    ):
        event = event_of(trial, event_type, {"share": 1})
        assert (type(event), event.resource) == (expected, trial.module("models").Share(share=1))


def test_an_event_class_has_what_msgspec_offers(probe: Trial) -> None:
    event = event_of(probe, "PARCEL.HANDED_OVER", PARCEL)
    assert msgspec.to_builtins(event.resource) == PARCEL
    assert msgspec.structs.replace(event, raw={}).raw == {}
