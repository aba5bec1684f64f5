"""Fields that travel encrypted: with the key the request names, and back with the merchant's."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from sandbox_caller import Caller, refused
from wechatpay_auth import oaep
from wechatpay_sandbox import Running
from wechatpay_sandbox.signatures.encrypted_fields import DecryptedText

OAEP = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
ORDERS = "/v3/depot/orders"
ORDER: dict[str, Any] = {"mchid": "1900000001", "order_no": "N-1", "amount": {"total": 1}}
Send = Callable[..., Any]


@pytest.fixture(scope="module")
def serials(depot_sandbox: Running) -> dict[str, str]:
    folder = depot_sandbox.sandbox.folder
    return {"public key": folder.public_key_id, "certificate": folder.certified_key.serial}


@pytest.fixture(scope="module")
def public_keys(depot_sandbox: Running) -> dict[str, rsa.RSAPublicKey]:
    folder = depot_sandbox.sandbox.folder
    return {
        "public key": folder.public_key_private.public_key(),
        "certificate": folder.certified_key.private_key.public_key(),
    }


def _seal(key: rsa.RSAPublicKey, text: bytes) -> str:
    return base64.b64encode(key.encrypt(text, OAEP)).decode()


def _named(serial: str) -> dict[str, str]:
    return {"Wechatpay-Serial": serial}


@pytest.mark.parametrize("mode", ["public key", "certificate"])
def test_both_ways_in_both_modes(
    depot_merchant: Caller, serials: dict[str, str], public_keys: dict[str, rsa.RSAPublicKey], mode: str
) -> None:
    order = {**ORDER, "payer": {"name": _seal(public_keys[mode], "李四".encode())}}
    reply = depot_merchant.call("POST", ORDERS, order, headers=_named(serials[mode]))
    assert reply.status_code == 200
    assert "李四" not in reply.text
    assert oaep.decrypt(depot_merchant.credentials, reply.json()["payer"]["name"]) == "李四"
    assert reply.headers["Wechatpay-Serial"] == serials[mode]


def test_a_query_and_an_example_are_sealed_too(
    depot_merchant: Caller, serials: dict[str, str], public_keys: dict[str, rsa.RSAPublicKey]
) -> None:
    name = quote(_seal(public_keys["public key"], "王五".encode()), safe="")
    reply = depot_merchant.call("GET", f"{ORDERS}?limit=1&name={name}", headers=_named(serials["public key"]))
    assert oaep.decrypt(depot_merchant.credentials, reply.json()["name"]) == "王五"
    example = depot_merchant.call("POST", ORDERS, ORDER).json()
    assert oaep.decrypt(depot_merchant.credentials, example["payer"]["name"]) == "张三"
    names = depot_merchant.call("GET", f"{ORDERS}/1").json()["names"]
    assert all(oaep.decrypt(depot_merchant.credentials, name) for name in names)


def test_at_any_depth_of_a_schema_that_contains_itself(
    depot_merchant: Caller, serials: dict[str, str], public_keys: dict[str, rsa.RSAPublicKey]
) -> None:
    def crate(depth: int) -> dict[str, Any]:
        name = _seal(public_keys["public key"], str(depth).encode())
        return {"name": name, ("left", "right")[depth % 2]: crate(depth - 1)} if depth else {"name": name}

    reply = depot_merchant.call("POST", "/v3/depot/crates", crate(50), headers=_named(serials["public key"]))
    assert reply.status_code == 200, reply.text
    inner = reply.json()
    for depth in range(50, -1, -1):
        assert oaep.decrypt(depot_merchant.credentials, inner["name"]) == str(depth)
        inner = inner.get(("left", "right")[depth % 2])


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda keys: "李四", id="plain text"),
        pytest.param(lambda keys: "bm90IGNpcGhlcnRleHQ=", id="base64 of something else"),
        pytest.param(lambda keys: _seal(keys["certificate"], b"x"), id="the other key"),
        pytest.param(lambda keys: _seal(keys["public key"], b"\xff\xfe"), id="not UTF-8"),
        pytest.param(lambda keys: _seal(keys["public key"], b"x") + "\n", id="a line feed behind it"),
        pytest.param(lambda keys: _seal(keys["public key"], b"x")[:-4], id="cut"),
    ],
)
def test_what_is_not_encrypted_with_the_named_key(
    depot_merchant: Caller,
    serials: dict[str, str],
    public_keys: dict[str, rsa.RSAPublicKey],
    make: Callable[[dict[str, rsa.RSAPublicKey]], str],
) -> None:
    order = {**ORDER, "payer": {"name": make(public_keys)}, "secret": _seal(public_keys["public key"], b"fine")}
    reply = depot_merchant.call("POST", ORDERS, order, headers=_named(serials["public key"]))
    detail = refused(reply, 400, "PARAM_ERROR")
    assert (detail["field"], detail["location"]) == ("/payer/name", "body")
    assert serials["public key"] in detail["issue"]
    assert len(detail["issues"]) == 1
    assert order["payer"]["name"].strip() not in reply.text


def test_every_field_at_fault_is_named(depot_merchant: Caller, serials: dict[str, str]) -> None:
    order = {**ORDER, "payer": {"name": "a"}, "secret": "b"}
    reply = depot_merchant.call("POST", ORDERS, order, headers=_named(serials["certificate"]))
    assert {issue["field"] for issue in refused(reply, 400, "PARAM_ERROR")["issues"]} == {"/payer/name", "/secret"}
    reply = depot_merchant.call("GET", f"{ORDERS}?limit=1&name=plain", headers=_named(serials["certificate"]))
    detail = refused(reply, 400, "PARAM_ERROR")
    assert (detail["field"], detail["location"]) == ("/name", "query")


def test_the_key_has_to_be_named(depot_merchant: Caller, public_keys: dict[str, rsa.RSAPublicKey]) -> None:
    order = {**ORDER, "secret": _seal(public_keys["public key"], b"x")}
    detail = refused(depot_merchant.call("POST", ORDERS, order), 400, "PARAM_ERROR")
    assert (detail["field"], detail["location"]) == ("Wechatpay-Serial", "header")
    assert depot_merchant.call("POST", ORDERS, ORDER).status_code == 200


@pytest.mark.parametrize(("name", "rule"), [(17 * "x", "at most 16"), (5, "text"), (None, "text"), ("", "at least 1")])
def test_the_schema_judges_the_text_and_not_the_ciphertext(
    depot_merchant: Caller,
    serials: dict[str, str],
    public_keys: dict[str, rsa.RSAPublicKey],
    name: object,
    rule: str,
) -> None:
    sent = _seal(public_keys["public key"], name.encode()) if isinstance(name, str) and name else name
    reply = depot_merchant.call(
        "POST", ORDERS, {**ORDER, "payer": {"name": sent}}, headers=_named(serials["public key"])
    )
    detail = refused(reply, 400, "PARAM_ERROR")
    assert detail["field"] == "/payer/name"
    assert rule in detail["issue"]
    assert "xxx" not in reply.text


def test_what_came_encrypted_never_goes_back_in_the_clear(
    depot_merchant: Caller, serials: dict[str, str], public_keys: dict[str, rsa.RSAPublicKey]
) -> None:
    order = {**ORDER, "secret": _seal(public_keys["public key"], b"planted-4b1d")}
    reply = depot_merchant.call("POST", ORDERS, order, headers=_named(serials["public key"]))
    assert reply.status_code == 200
    assert "planted" not in reply.text
    assert "planted" not in repr(DecryptedText("planted"))


def test_a_text_too_long_for_the_key_is_not_repeated(depot_merchant: Caller) -> None:
    for length, repeated in ((214, True), (215, False), (300, False)):
        reply = depot_merchant.call("POST", ORDERS, {**ORDER, "greeting": "g" * length})
        assert reply.status_code == 200
        assert ("greeting" in reply.json()) == repeated
    sealed = depot_merchant.call("POST", ORDERS, {**ORDER, "greeting": "hello"}).json()["greeting"]
    assert json.dumps(sealed) != '"hello"'
    assert oaep.decrypt(depot_merchant.credentials, sealed) == "hello"
