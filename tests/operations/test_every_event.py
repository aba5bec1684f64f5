"""Every event, by the spec: the example of each form its resource has is sent as the platform does it, and read."""

from __future__ import annotations

import base64
import copy
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from wechatpay_auth import KeyRing, MerchantCredentials, NotificationParser
from wechatpay_auth.oaep import PADDING
from wechatpay_client import spec, webhooks
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


@pytest.mark.parametrize(("event_type", "position"), FORMS)
def test_without_a_required_field_it_is_no_longer_that_form_and_not_lost(event_type, position, parser, platform):
    model = EVENTS[event_type].resources[position]
    for name, resource in without(example(model), model):
        event = webhooks.parse(parser, *sent(platform, event_type, sealed(platform, event_type, model, resource)))
        assert type(event.resource) is not model
        assert event.event_type == event_type
        if isinstance(event, webhooks.UnknownEvent):
            assert event.mismatch is not None
            assert name in event.mismatch or len(EVENTS[event_type].resources) > 1
            assert event.raw.keys() == resource.keys()
