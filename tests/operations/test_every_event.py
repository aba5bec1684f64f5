"""Every event, by the spec: the example of each form its resource has is sent as the platform does it, and read."""

from __future__ import annotations

import base64
import copy
import json
import pickle
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_auth import KeyRing, MerchantCredentials, Notification, NotificationParser
from wechatpay_auth.oaep import PADDING
from wechatpay_client import errors, spec, webhooks
from wechatpay_client.webhooks import EVENTS

from tests.auth.conftest import APIV3_KEY, MERCHANT_SERIAL, PUBLIC_KEY_ID, Keys
from tests.auth.conftest_notification import Headers, Platform, encoded, envelope

FORMS = [(event_type, position) for event_type in EVENTS for position in range(len(EVENTS[event_type].resources))]


@pytest.fixture(scope="module")
def keys() -> Keys:
    return Keys()


@pytest.fixture(scope="module")
def parser(keys: Keys) -> NotificationParser:
    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem)
    owner = MerchantCredentials("1900000001", keys.merchant, serial=MERCHANT_SERIAL, apiv3_key=APIV3_KEY)
    return NotificationParser(ring, owner)


@pytest.fixture(scope="module")
def platform(keys: Keys) -> Platform:
    return Platform(keys)


def example(model: type[Any]) -> dict[str, Any]:
    """The resource that the spec shows for a form."""
    (found,) = spec.resolve(f"#/components/schemas/{model.__name__}")["examples"]
    return copy.deepcopy(found)


def sent(platform: Platform, event_type: str, resource: object) -> tuple[Headers, bytes]:
    body = encoded(envelope(resource) | {"event_type": event_type})
    return platform.sign(body, at=None), body


def sealed(platform: Platform, event_type: str, model: type[Any], resource: dict[str, Any]) -> dict[str, Any]:
    """The resource with the fields encrypted that come encrypted once more."""
    resource = copy.deepcopy(resource)
    public_key = platform.keys.merchant.public_key()
    for container, name in EVENTS[event_type].check(model).find_encrypted({"resource": resource}):
        container[name] = base64.b64encode(public_key.encrypt(container[name].encode(), PADDING)).decode()
    return resource


@pytest.mark.parametrize(("event_type", "position"), FORMS)
def test_the_example_of_each_form_is_read_and_written_to_the_same_json(event_type, position, parser, platform):
    described = EVENTS[event_type]
    model = described.resources[position]
    resource = example(model)
    for name in described.sent_as:
        headers, body = sent(platform, name, sealed(platform, event_type, model, resource))
        event = webhooks.parse(parser, headers, body)
        assert type(event) is described.event_class is getattr(webhooks, described.name)
        assert (event.event_type, type(event.resource), event.undecrypted) == (name, model, None)
        assert event.raw == resource
        assert msgspec.to_builtins(event.resource) == resource
        assert event.unknown_fields() == {}
        assert described.violations(event.raw) == described.violations(event.resource) == []


@pytest.mark.parametrize(("event_type", "position"), FORMS)
def test_a_field_newer_than_the_spec_is_kept(event_type, position, parser, platform):
    model = EVENTS[event_type].resources[position]
    resource = example(model) | {"no_such_field": {"x": [1]}}
    event = webhooks.parse(parser, *sent(platform, event_type, sealed(platform, event_type, model, resource)))
    assert type(event.resource) is model
    assert event.unknown_fields() == {"/no_such_field": {"x": [1]}}


def without(resource: dict[str, Any], model: type[Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The resource, lacking each of the required fields in turn."""
    required = {field.encode_name for field in msgspec.structs.fields(model) if field.required}
    for name in sorted(required):
        yield name, {key: value for key, value in resource.items() if key != name}


SPOILT = {"dropped": None, "null": None, "an object": {"no_such": 1}, "a list": [{}]}


@pytest.mark.parametrize(("event_type", "position"), FORMS)
@pytest.mark.parametrize("how", SPOILT)
def test_without_a_required_field_it_is_that_event_and_the_rest_can_be_read(
    event_type, position, how, parser, platform, caplog
):
    described = EVENTS[event_type]
    model = described.resources[position]
    whole = model.from_dict(example(model))
    for name, resource in without(sealed(platform, event_type, model, example(model)), model):
        if how != "dropped":
            resource = resource | {name: SPOILT[how]}
        caplog.clear()
        event = webhooks.parse(parser, *sent(platform, event_type, resource))
        assert type(event) is described.event_class
        assert event.event_type == event_type
        assert isinstance(event.resource, described.resources)
        # why: an object of optional fields alone, and a list of such, are not spoilt by these
        assert len(caplog.records) == 1 or (how in ("an object", "a list") and caplog.records == [])
        if isinstance(event.resource, model):
            read_beside(name, event.resource, whole, how)
            assert name in {found.pointer.split("/")[1] for found in event.violations()} or caplog.records == []


def read_beside(name: str, resource: Any, whole: Any, how: str) -> None:
    """Every field but `name` is as ever, and that one says that it is missing, or where inside of it."""
    for field in msgspec.structs.fields(type(whole)):
        if field.encode_name != name:
            assert getattr(resource, field.name) == getattr(whole, field.name)
            continue
        try:
            value = getattr(resource, field.name)
        except errors.MissingInReply:
            continue
        assert how.startswith("a"), "a value that is there can be opened"
        assert msgspec.to_builtins(value) in ({}, [{}])


@pytest.mark.parametrize("event_type", EVENTS)
@pytest.mark.parametrize("resource", [{}, {"no_such_field": 1}, [], "text", None, 7])
def test_what_fits_no_form_is_refused_and_comes_again(event_type, resource, parser, platform):
    headers, body = sent(platform, event_type, resource)
    for _ in range(2):
        with pytest.raises(errors.UnreadableEvent, match=event_type):
            webhooks.parse(parser, headers, body)


def field_paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every field of every object."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in items:
        if isinstance(value, dict):
            yield (*path, step)
        yield from field_paths(item, (*path, step))


def notification_of(event_type: str, resource: Any, plaintext: bytes = b"") -> Notification:
    """A notification as a program makes one for its own tests: of the bytes it may have none."""
    return Notification(
        id="E1",
        create_time="2026-01-02T15:04:05+08:00",
        event_type=event_type,
        resource=resource,
        plaintext=plaintext,
        body=b"",
        **dict.fromkeys(["resource_type", "summary", "original_type", "mchid", "serial", "replay_key"], ""),
    )


@pytest.mark.parametrize("plaintext", [b"", b"[NaN]", b"{"])
def test_a_notification_made_by_hand_is_read_from_its_resource(plaintext, caplog):
    event_type, position = FORMS[0]
    resource = example(EVENTS[event_type].resources[position])
    event = webhooks.parse_notification(notification_of(event_type, resource, plaintext))
    assert not caplog.records
    assert (
        event.resource
        == webhooks.parse_notification(notification_of(event_type, resource, json.dumps(resource).encode())).resource
    )


@given(st.data())
def test_no_single_field_costs_an_event(data):
    event_type, position = data.draw(st.sampled_from(FORMS))
    resource = example(EVENTS[event_type].resources[position])
    path = data.draw(st.sampled_from(list(field_paths(resource))))
    place: Any = resource
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = data.draw(st.sampled_from([None, "", 7, "7", 7.5, True, {}, [], [None], {"a": "b"}, "text"]))
    event = webhooks.parse_notification(notification_of(event_type, resource))
    assert type(event) is EVENTS[event_type].event_class
    assert isinstance(event.resource, EVENTS[event_type].resources)
    assert event.raw == resource
    assert pickle.loads(pickle.dumps(event)) == event
    event.unknown_fields()
    event.violations()
    repr(event.resource)
