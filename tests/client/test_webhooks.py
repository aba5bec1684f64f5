"""Notifications as events: signed, encrypted and sent as the platform does it, then read by a generated client."""

from __future__ import annotations

import base64
import copy
import importlib
import logging
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth import (
    ConfigurationError,
    DecrypterUnavailable,
    DecryptionError,
    KeyRing,
    MalformedNotification,
    MerchantCredentials,
    NotificationParser,
    RawRequestNeeded,
    ReplayedNotification,
    SignatureMismatch,
    TimestampOutOfWindow,
    UnknownSerial,
)
from wechatpay_auth.oaep import PADDING
from wechatpay_generator.build import generate_document

from tests.auth.conftest import APIV3_KEY, MERCHANT_SERIAL, NOW, PUBLIC_KEY_ID, Keys
from tests.auth.conftest_notification import ORDER, Platform, WatchedCache, encoded, envelope, parser_of
from tests.client.webhook_spec import WEBHOOK_SPEC

SHARE = {"order_id": "30000000000000000000000000", "amount": 100}
PHONE = "13900000000"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The client of a spec with events."""
    folder = tmp_path_factory.mktemp("events")
    generate_document(WEBHOOK_SPEC, folder / "client", "events_client")
    sys.path.insert(0, str(folder / "client"))
    yield importlib.import_module("events_client")
    sys.path.remove(str(folder / "client"))
    for name in [name for name in sys.modules if name.partition(".")[0] == "events_client"]:
        del sys.modules[name]


@pytest.fixture
def webhooks(made: ModuleType) -> Any:
    return made.webhooks


@pytest.fixture(scope="module")
def own_keys(merchant_key: rsa.RSAPrivateKey, platform_key: rsa.RSAPrivateKey) -> Keys:
    return Keys(merchant_key, platform_key)


@pytest.fixture
def platform(own_keys: Keys) -> Platform:
    return Platform(own_keys)


@pytest.fixture
def ring(own_keys: Keys) -> KeyRing:
    return KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=own_keys.platform_pem)


@pytest.fixture
def owner(merchant_key: rsa.RSAPrivateKey) -> MerchantCredentials:
    return MerchantCredentials("1900000001", merchant_key, serial=MERCHANT_SERIAL, apiv3_key=APIV3_KEY)


@pytest.fixture
def parser(ring: KeyRing, owner: MerchantCredentials) -> NotificationParser:
    return parser_of(ring, owner)


def told(event_type: str, resource: Any) -> dict[str, Any]:
    """A notification before it is signed."""
    return envelope(resource) | {"event_type": event_type}


# --- from the wire to the event --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("event_type", "resource", "kind", "model"),
    [
        ("TRANSACTION.SUCCESS", ORDER, "TransactionSuccess", "PaidOrder"),
        (
            "TRANSACTION.SUCCESS",
            {"combine_out_trade_no": "C1", "sub_orders": []},
            "TransactionSuccess",
            "CombinedOrder",
        ),
        ("TRANSACTION.SUCCESS", SHARE, "TransactionSuccess", "SharedMoney"),
        ("SHARING.SUCCESS", SHARE, "SharingSuccess", "SharedMoney"),
        ("SHARING.DONE", SHARE, "SharingSuccess", "SharedMoney"),
    ],
)
def test_what_the_platform_sends_is_a_typed_event(
    made: ModuleType,
    parser: NotificationParser,
    platform: Platform,
    event_type: str,
    resource: Any,
    kind: str,
    model: str,
) -> None:
    headers, body = platform.notify(told(event_type, resource))
    event = made.webhooks.parse(parser, headers, body)
    assert type(event) is getattr(made.webhooks, kind)
    assert type(event.resource) is getattr(made.models, model)
    assert (event.event_type, event.raw, event.undecrypted) == (event_type, resource, None)
    assert (event.notification.body, event.notification.mchid) == (body, "1900000001")
    assert event.notification.serial == PUBLIC_KEY_ID
    assert event.create_time.isoformat() == event.notification.create_time


def test_fields_newer_than_the_spec_survive(webhooks: Any, parser: NotificationParser, platform: Platform) -> None:
    event = webhooks.parse(parser, *platform.notify(told("TRANSACTION.SUCCESS", ORDER)))
    assert event.resource.amount.total == 100
    assert event.unknown_fields() == {"/attach": "附加"}
    assert event.raw["attach"] == "附加"


def test_an_event_newer_than_the_spec_survives(webhooks: Any, parser: NotificationParser, platform: Platform) -> None:
    event = webhooks.parse(parser, *platform.notify(told("PAYSCORE.USER_PAID", ORDER)))
    assert type(event) is webhooks.UnknownEvent
    assert (event.event_type, event.resource) == ("PAYSCORE.USER_PAID", ORDER)


def test_money_is_not_lost_to_a_mistake_of_the_spec(
    made: ModuleType, webhooks: Any, parser: NotificationParser, platform: Platform, caplog: pytest.LogCaptureFixture
) -> None:
    resource = {"out_trade_no": "Order0000000001", "paid": True}
    event = webhooks.parse(parser, *platform.notify(told("TRANSACTION.SUCCESS", resource)))
    assert type(event) is webhooks.TransactionSuccess
    assert isinstance(event.resource, made.models.PaidOrder)
    assert (event.raw, event.resource.out_trade_no) == (resource, "Order0000000001")
    with pytest.raises(made.errors.MissingInReply, match="without a usable /trade_state"):
        _ = event.resource.trade_state
    assert [violation.pointer for violation in webhooks.EVENTS["TRANSACTION.SUCCESS"].violations(resource)] == [
        "/trade_state"
    ]
    assert "differs from the spec: /trade_state (required)" in caplog.text
    assert "Order0000000001" not in caplog.text


# --- what is no notification -----------------------------------------------------------------------------------------


def test_what_the_trust_layer_refuses_is_refused_unchanged(
    webhooks: Any, ring: KeyRing, parser: NotificationParser, platform: Platform
) -> None:
    headers, body = platform.notify(told("TRANSACTION.SUCCESS", ORDER))
    with pytest.raises(SignatureMismatch):
        webhooks.parse(parser, headers, body.replace(b"SUCCESS", b"FAILURE"))
    with pytest.raises(RawRequestNeeded):
        webhooks.parse(parser, headers, told("TRANSACTION.SUCCESS", ORDER))
    for at in (NOW - 301, NOW + 301):
        with pytest.raises(TimestampOutOfWindow):
            webhooks.parse(parser, *platform.notify(at=at))
    with pytest.raises(UnknownSerial):
        webhooks.parse(parser, platform.sign(body, serial="PUB_KEY_ID_0000"), body)
    with pytest.raises(MalformedNotification):
        webhooks.parse(parser, *platform.notify({"id": "EV-1"}))
    with pytest.raises(DecryptionError, match="none of 1 APIv3 keys"):
        webhooks.parse(parser_of(ring, "x" * 32), headers, body)
    assert type(webhooks.parse(parser, headers, body)) is webhooks.TransactionSuccess
    with pytest.raises(ReplayedNotification):
        webhooks.parse(parser, headers, body)


# --- fields that are encrypted once more -----------------------------------------------------------------------------


def sealed(text: str, key: rsa.RSAPrivateKey) -> str:
    return base64.b64encode(key.public_key().encrypt(text.encode(), PADDING)).decode()


def member(key: rsa.RSAPrivateKey) -> dict[str, Any]:
    return {
        "openid": "oUser0000000000000000000001",
        "phone_number": sealed(PHONE, key),
        "answers": [{"name": "colour", "chosen": [sealed("红", key), sealed("blue", key)]}],
        "sponsor": {"openid": "oUser0000000000000000000002", "phone_number": sealed("13900000001", key)},
        "newer": 1,
    }


def test_they_are_decrypted_with_the_key_of_the_merchant(
    webhooks: Any, parser: NotificationParser, platform: Platform, owner: Any, merchant_key: Any, caplog: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    resource = member(merchant_key)
    event = webhooks.parse(parser, *platform.notify(told("MEMBER.JOINED", resource)))
    assert type(event) is webhooks.MemberJoined
    assert event.undecrypted is None
    assert event.resource.phone_number == event.raw["phone_number"] == PHONE
    assert event.resource.answers[0].chosen == ["红", "blue"]
    assert event.resource.sponsor.phone_number == "13900000001"
    assert event.unknown_fields() == {"/newer": 1}
    assert event.notification.resource == resource, "as it came"
    assert webhooks.EVENTS["MEMBER.JOINED"].violations(event.resource) == []
    assert PHONE not in repr(event) + repr(event.resource) + str(event) + caplog.text
    assert webhooks.parse_notification(event.notification, owner) == event


def test_without_credentials_they_stay_encrypted_and_the_event_says_so(
    webhooks: Any, ring: KeyRing, platform: Platform, merchant_key: Any, caplog: Any
) -> None:
    resource = member(merchant_key)
    before = copy.deepcopy(resource)
    said = "no credentials were given that could decrypt phone_number, answers/*/chosen/*, sponsor/phone_number"
    for parser in (parser_of(ring, APIV3_KEY), parser_of(ring, {"1900000001": APIV3_KEY})):
        event = webhooks.parse(parser, *platform.notify(told("MEMBER.JOINED", resource)))
        assert type(event) is webhooks.MemberJoined
        assert event.undecrypted.startswith(said)
        assert event.resource.phone_number == event.raw["phone_number"] == resource["phone_number"]
        assert said in caplog.text
        caplog.clear()
        again = webhooks.parse_notification(event.notification)
        assert (again, again.undecrypted) == (event, event.undecrypted)
    assert resource == before


def test_encrypted_for_another_certificate(
    webhooks: Any, parser: NotificationParser, platform: Platform, own_keys: Keys, merchant_key: Any
) -> None:
    resource = member(merchant_key) | {"phone_number": sealed(PHONE, own_keys.stranger)}
    event = webhooks.parse(parser, *platform.notify(told("MEMBER.JOINED", resource)))
    assert type(event) is webhooks.MemberJoined
    assert "cannot be decrypted: the ciphertext was encrypted for another certificate than" in event.undecrypted
    assert event.raw == resource, "all or nothing"


def test_of_several_merchants_the_one_notified_decrypts(
    webhooks: Any, ring: KeyRing, platform: Platform, owner: MerchantCredentials, own_keys: Keys, merchant_key: Any
) -> None:
    other = MerchantCredentials("1900000002", own_keys.stranger, serial=MERCHANT_SERIAL, apiv3_key="x" * 32)
    event = webhooks.parse(
        parser_of(ring, [other, owner]), *platform.notify(told("MEMBER.JOINED", member(merchant_key)))
    )
    assert event.resource.phone_number == PHONE


def test_nothing_encrypted_is_there(webhooks: Any, ring: KeyRing, platform: Platform) -> None:
    resource = {"openid": "oUser0000000000000000000001", "phone_number": ""}
    event = webhooks.parse(parser_of(ring, APIV3_KEY), *platform.notify(told("MEMBER.JOINED", resource)))
    assert (event.undecrypted, event.resource.phone_number) == (None, "")


def test_a_resource_that_differs_is_decrypted_as_far_as_it_is_known(
    webhooks: Any, parser: NotificationParser, platform: Platform, merchant_key: Any
) -> None:
    resource = member(merchant_key) | {"openid": 7}
    event = webhooks.parse(parser, *platform.notify(told("MEMBER.JOINED", resource)))
    assert type(event) is webhooks.MemberJoined
    assert (event.resource.openid, event.resource.phone_number, event.undecrypted) == ("7", PHONE, None)


def test_what_fits_no_form_may_come_again(
    made: ModuleType, webhooks: Any, parser: NotificationParser, platform: Platform, caplog: Any
) -> None:
    headers, body = platform.notify(told("TRANSACTION.SUCCESS", {"paid": True}))
    for _ in range(2):  # no replay the second time
        with pytest.raises(made.errors.UnreadableEvent, match="none of the fields that CombinedOrder, SharedMoney"):
            webhooks.parse(parser, headers, body)
    assert caplog.records == []


class KeyService:
    """A KMS in the place of the private key."""

    def __init__(self, key: rsa.RSAPrivateKey) -> None:
        self.key = key
        self.down = False

    def decrypt(self, ciphertext: bytes) -> bytes:
        """Ask it."""
        if self.down:
            raise ConnectionRefusedError
        return self.key.decrypt(ciphertext, PADDING)


def test_a_key_service_may_decrypt(webhooks: Any, ring: KeyRing, platform: Platform, merchant_key: Any) -> None:
    service = KeyService(merchant_key)
    parser = parser_of(ring, APIV3_KEY)
    notification = parser.parse(*platform.notify(told("MEMBER.JOINED", member(merchant_key))))
    assert webhooks.parse_notification(notification, service).resource.phone_number == PHONE
    service.down = True
    with pytest.raises(DecrypterUnavailable, match="ConnectionRefusedError"):
        webhooks.parse_notification(notification, service)


def test_a_notification_that_could_not_be_read_may_come_again(
    webhooks: Any, parser: NotificationParser, platform: Platform, owner: Any, merchant_key: Any, monkeypatch: Any
) -> None:
    headers, body = platform.notify(told("MEMBER.JOINED", member(merchant_key)))

    def interrupted(_self: object, _ciphertext: bytes) -> bytes:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(type(owner), "decrypt", interrupted)
        with pytest.raises(KeyboardInterrupt):
            webhooks.parse(parser, headers, body)
    assert webhooks.parse(parser, headers, body).resource.phone_number == PHONE


# --- the parser of a client ------------------------------------------------------------------------------------------


def now(platform: Platform, event_type: str = "TRANSACTION.SUCCESS", resource: Any = ORDER) -> Any:
    """Headers and body of a notification of this very moment."""
    body = encoded(told(event_type, resource))
    return platform.sign(body, at=None), body


def test_a_client_has_a_parser(
    made: ModuleType, ring: KeyRing, owner: Any, platform: Platform, merchant_key: Any
) -> None:
    with made.Client(owner, ring) as client:
        parser = client.notification_parser()
        headers, body = now(platform, "MEMBER.JOINED", member(merchant_key))
        assert made.webhooks.parse(parser, headers, body).resource.phone_number == PHONE
        with pytest.raises(ReplayedNotification):
            made.webhooks.parse(parser, headers, body)
        cache = WatchedCache()
        made.webhooks.parse(client.notification_parser(replay_cache=cache), headers, body)
        assert len(cache.calls) == 1
        parser = client.notification_parser(replay_cache=None)
        assert made.webhooks.parse(parser, headers, body) == made.webhooks.parse(parser, headers, body)


def test_keys_that_a_client_learns_are_its_parsers_too(
    made: ModuleType, owner: Any, platform: Platform, own_keys: Keys
) -> None:
    with made.Client(owner, KeyRing()) as client:
        parser = client.notification_parser()
        with pytest.raises(UnknownSerial):
            made.webhooks.parse(parser, *now(platform))
        client.keys.add_public_key(PUBLIC_KEY_ID, own_keys.platform_pem)
        assert type(made.webhooks.parse(parser, *now(platform))) is made.webhooks.TransactionSuccess


def test_a_client_without_an_apiv3_key_has_none(made: ModuleType, ring: KeyRing, merchant_key: Any) -> None:
    bare = MerchantCredentials("1900000001", merchant_key, serial=MERCHANT_SERIAL)
    with made.Client(bare, ring) as client, pytest.raises(ConfigurationError, match="has no APIv3 key"):
        client.notification_parser()


def test_a_client_that_signs_elsewhere_has_none(made: ModuleType, ring: KeyRing, owner: MerchantCredentials) -> None:
    class Signer:
        mchid, serial = "1900000001", MERCHANT_SERIAL

        def sign(self, message: bytes) -> str:
            return owner.sign(message)

    with (
        made.Client(Signer(), ring) as client,
        pytest.raises(ConfigurationError, match="given as Signer; give one key"),
    ):
        client.notification_parser()
