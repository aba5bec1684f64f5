"""How the sandbox signs: every reply after an accepted signature, with the key the request names."""

from __future__ import annotations

import json
import logging
import re

import pytest
from sandbox_caller import Caller, refused
from wechatpay_auth import KeyRing, SignatureMismatch, UnknownSerial, Verifier
from wechatpay_sandbox import Running
from wechatpay_sandbox.state.state_folder import StateFolder

PARKING = {
    "brandid": 1000,
    "appid": "wx8888888888888888",
    "openid": "oUser0000000000000000000001",
    "plate_number": "粤B88888",
    "state": "IN",
    "time": "2026-01-02T15:04:05+08:00",
}


@pytest.fixture(scope="session")
def folder(shared: Running) -> StateFolder:
    return shared.sandbox.folder


def _keys(folder: StateFolder, *kinds: str) -> KeyRing:
    ring = KeyRing()
    if "public" in kinds:
        ring.add_public_key(folder.public_key_id, folder.path / "platform/pub_key.pem")
    if "certificate" in kinds:
        ring.add_certificate(folder.path / "platform/certificate.pem")
    return ring


@pytest.mark.parametrize(
    ("method", "target", "payload", "status"),
    [
        ("GET", "/v3/certificates", None, 200),
        ("POST", "/v3/businesscircle/parkings", PARKING, 204),
        ("POST", "/v3/businesscircle/parkings", {}, 400),
        ("GET", "/v3/ebike/charge/contracts/unknown", None, 404),
        ("GET", "/v3/nothing", None, 404),
        ("DELETE", "/v3/certificates", None, 405),
        ("PURGE", "/v3/certificates", None, 405),
        ("OPTIONS", "/v3/certificates", None, 405),
        ("HEAD", "/v3/certificates", None, 405),
    ],
)
@pytest.mark.parametrize("mode", ["public", "certificate"])
def test_every_status_is_signed_in_both_modes(
    merchant: Caller, folder: StateFolder, mode: str, method: str, target: str, payload: object, status: int
) -> None:
    serial = folder.public_key_id if mode == "public" else folder.certified_key.serial
    reply = merchant.call(method, target, payload, headers={"Wechatpay-Serial": serial})
    assert reply.status_code == status
    assert reply.headers["Wechatpay-Serial"] == serial
    assert reply.headers["Wechatpay-Signature-Type"] == "WECHATPAY2-SHA256-RSA2048"
    Verifier(_keys(folder, mode)).verify(reply.headers.multi_items(), reply.content)
    assert (reply.content == b"") == (status == 204 or method == "HEAD")


def test_the_public_key_signs_unless_told_otherwise(merchant: Caller, folder: StateFolder) -> None:
    assert merchant.verify(merchant.send("GET", "/v3/no-such-path")) == folder.public_key_id


def test_a_first_download_of_certificates_is_signed_by_what_it_brings(merchant: Caller, folder: StateFolder) -> None:
    reply = merchant.send("GET", "/v3/certificates")
    assert reply.headers["Wechatpay-Serial"] == folder.certified_key.serial


def test_certificate_serials_are_numbers(merchant: Caller, folder: StateFolder) -> None:
    for spelling in (folder.certified_key.serial.lower(), "0000" + folder.certified_key.serial):
        reply = merchant.call("GET", "/v3/certificates", headers={"Wechatpay-Serial": spelling})
        assert reply.headers["Wechatpay-Serial"] == folder.certified_key.serial


def test_a_client_of_the_other_mode_notices(merchant: Caller, folder: StateFolder) -> None:
    reply = merchant.send("GET", "/v3/certificates", headers={"Wechatpay-Serial": folder.certified_key.serial})
    with pytest.raises(UnknownSerial):
        Verifier(_keys(folder, "public")).verify(reply.headers.multi_items(), reply.content)
    mixed_up = KeyRing()
    mixed_up.add_public_key(folder.public_key_id, folder.path / "platform/pub_key.pem")
    forged = [
        (name, folder.public_key_id if name.lower() == "wechatpay-serial" else value)
        for name, value in reply.headers.multi_items()
    ]
    with pytest.raises(SignatureMismatch):
        Verifier(mixed_up).verify(forged, reply.content)


QUERY = "/v3/pay/transactions/out-trade-no/ORDER0001?mchid=1900000001"
ECHO = "/v3/security/echo"
ECHO_BODY = json.dumps(
    {"notify_url": "http://127.0.0.1:19/notify", "echo_message": "x", "encrypted_echo_message": "eA=="}
).encode()


def _notes(merchant: Caller) -> list[dict[str, str]]:
    """The notes of the last request."""
    (line,) = merchant.http.get("/_sandbox/requests?limit=1").json()["requests"]
    notes: list[dict[str, str]] = line["unknown"]
    return notes


@pytest.mark.parametrize("serial", ["PUB_KEY_ID_0", "5A" * 20, "-1", "0x10", "１２", "F" * 5000])
def test_an_unknown_wechatpay_serial_is_noted_where_no_field_is_encrypted(
    merchant: Caller, folder: StateFolder, serial: str, caplog: pytest.LogCaptureFixture
) -> None:
    headers = {"Authorization": merchant.sign("GET", QUERY).encode(), "Wechatpay-Serial": serial.encode()}
    with caplog.at_level(logging.WARNING, "wechatpay_sandbox"):
        reply = merchant.http.get(QUERY, headers=headers)
    merchant.verify(reply)
    refused(reply, 404, "ORDER_NOT_EXIST")
    assert reply.headers["Wechatpay-Serial"] == folder.public_key_id
    assert _notes(merchant) == [{"kind": "key", "where": "header", "pointer": "Wechatpay-Serial"}]
    (line,) = [record.getMessage() for record in caplog.records]
    assert folder.public_key_id in line
    assert "\n" not in line


def test_an_unknown_wechatpay_serial_is_refused_for_an_encrypted_field(merchant: Caller, folder: StateFolder) -> None:
    headers = {"Wechatpay-Serial": "5A" * 20, "Content-Type": "application/json"}
    detail = refused(merchant.send("POST", ECHO, ECHO_BODY, headers), 400, "PARAM_ERROR")
    assert (detail["field"], detail["location"]) == ("Wechatpay-Serial", "header")
    assert detail["reason"] == "unknown-key"
    assert folder.public_key_id in detail["issue"]
    assert _notes(merchant) == []


def test_a_blank_wechatpay_serial_is_absent(merchant: Caller, folder: StateFolder) -> None:
    reply = merchant.call("GET", QUERY, headers={"Wechatpay-Serial": ""})
    assert reply.headers["Wechatpay-Serial"] == folder.public_key_id
    assert _notes(merchant) == []
    headers = {"Wechatpay-Serial": "", "Content-Type": "application/json"}
    assert refused(merchant.send("POST", ECHO, ECHO_BODY, headers), 400, "PARAM_ERROR")["reason"] == "missing"
    # who has no certificate yet names none
    first = merchant.send("GET", "/v3/certificates", headers={"Wechatpay-Serial": ""})
    assert first.headers["Wechatpay-Serial"] == folder.certified_key.serial


def test_two_wechatpay_serials(merchant: Caller, folder: StateFolder) -> None:
    headers = [
        ("Authorization", merchant.sign("POST", ECHO, ECHO_BODY)),
        ("Content-Type", "application/json"),
        ("Wechatpay-Serial", folder.public_key_id),
        ("Wechatpay-Serial", folder.certified_key.serial),
    ]
    reply = merchant.http.post(ECHO, content=ECHO_BODY, headers=headers)
    merchant.verify(reply)
    assert refused(reply, 400, "PARAM_ERROR")["reason"] == "repeated"


def test_headers_are_spelt_as_the_platform_does(merchant: Caller) -> None:
    """An SDK in Java looks for them with their capitals."""
    reply = merchant.send("GET", "/v3/certificates")
    spelt = {name.decode() for name, _ in reply.headers.raw}
    assert {
        "Wechatpay-Timestamp",
        "Wechatpay-Nonce",
        "Wechatpay-Signature",
        "Wechatpay-Serial",
        "Wechatpay-Signature-Type",
        "Request-ID",
        "Content-Type",
        "Content-Length",
    } <= spelt


def test_request_ids(merchant: Caller) -> None:
    replies = [
        merchant.send("GET", "/v3/certificates"),
        merchant.send("GET", "/v3/certificates"),
        merchant.send("GET", "/v3/certificates?algorithm_type=rsa"),
        merchant.send("GET", "/v3/certificates?algorithm_types=RSA"),
        merchant.send("GET", "/v3/nothing"),
    ]
    ids = [reply.headers["Request-ID"] for reply in replies]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[0-9A-F]{32}-[0-9]{1,9}", value) for value in ids)
    assert [value.rpartition("-")[2] for value in ids] == ["0", "0", "268435461", "270924358", "268435860"]


def test_a_204_has_no_length_and_no_type(merchant: Caller) -> None:
    reply = merchant.call("POST", "/v3/businesscircle/parkings", PARKING)
    assert "content-length" not in reply.headers
    assert "content-type" not in reply.headers
