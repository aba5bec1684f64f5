"""Who may call: each documented 401, what it tells, and that nothing else gets in."""

from __future__ import annotations

import base64
import re
import time

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from sandbox_caller import JSON, Caller, refused, unsigned
from wechatpay_auth import MerchantCredentials, Signer
from wechatpay_sandbox import Running

PATH = "/v3/certificates"
PARKINGS = "/v3/businesscircle/parkings"
NOTHING = object()


def _refused(reply: httpx.Response, field: str, issue: str) -> dict[str, object]:
    detail = refused(reply, 401, "SIGN_ERROR")
    assert (detail["field"], detail["location"]) == (field, "authorization")
    assert detail["detail"] == {"issue": issue}
    assert unsigned(reply)
    return detail


@pytest.mark.parametrize(
    ("header", "issue", "numeric_code"),
    [
        (None, "authorization is missing", "270924332"),
        ("", "authorization is malformed", "270924332"),
        ("WECHATPAY2-SHA256-RSA2048", "authorization is malformed", "270924332"),
        ('WECHATPAY2-SHA256-RSA2048 mchid="1900000001"', "authorization is malformed", "270924332"),
        ("WECHATPAY2-SHA256-RSA2048 mchid=1900000001", "authorization is malformed", "270924332"),
        ("Bearer abc", "authorization type is unknown", "270924332"),
        ('WECHATPAY2-SM2-WITH-SM3 mchid="1900000001"', "authorization type is unknown", "270924332"),
        ('wechatpay2-sha256-rsa2048 mchid="1900000001"', "authorization type is unknown", "270924332"),
    ],
)
def test_header_missing_malformed_or_of_another_type(
    merchant: Caller, header: str | None, issue: str, numeric_code: str
) -> None:
    reply = merchant.http.get(PATH, headers={} if header is None else {"Authorization": header})
    _refused(reply, "authorization", issue)
    assert reply.headers["Request-ID"].rpartition("-")[2] == numeric_code


def test_two_headers_are_malformed(merchant: Caller) -> None:
    good = merchant.sign("GET", PATH)
    reply = merchant.http.get(PATH, headers=[("Authorization", good), ("Authorization", good)])
    _refused(reply, "authorization", "authorization is malformed")


@pytest.mark.parametrize("item", ["mchid", "nonce_str", "timestamp", "serial_no", "signature"])
@pytest.mark.parametrize("fault", ["missing", "twice", "renamed"])
def test_items(merchant: Caller, item: str, fault: str) -> None:
    good = merchant.sign("GET", PATH)
    whole = re.search(rf'{item}="[^"]*"', good)
    assert whole is not None
    bad = {
        "missing": re.sub(rf',?{item}="[^"]*"', "", good).replace(" ,", " "),
        "twice": f"{good},{whole.group()}",
        "renamed": good.replace(f"{item}=", f"x{item}="),
    }[fault]
    _refused(merchant.send("GET", PATH, authorization=bad), "authorization", "authorization is malformed")


def test_order_of_items_and_spaces_do_not_matter(merchant: Caller) -> None:
    scheme, _, items = merchant.sign("GET", PATH).partition(" ")
    shuffled = f"{scheme} {', '.join(reversed(items.split(',')))}"
    assert merchant.send("GET", PATH, authorization=shuffled).status_code == 200


@pytest.mark.parametrize(("seconds", "accepted"), [(0, True), (-295, True), (295, True), (-306, False), (306, False)])
def test_clock(merchant: Caller, seconds: int, accepted: bool) -> None:
    value = merchant.sign("GET", PATH, at=time.time() + seconds)
    reply = merchant.send("GET", PATH, authorization=value)
    if accepted:
        assert reply.status_code == 200
    else:
        _refused(reply, "timestamp", "timestamp is out of the window")
        assert ("ahead" if seconds > 0 else "behind") in reply.json()["message"]


@pytest.mark.parametrize(
    ("old", "new", "field", "issue"),
    [
        ('mchid="1900000001"', 'mchid="1900000002"', "mchid", "mchid is unknown"),
        (r'serial_no="[0-9A-F]+"', f'serial_no="{"5A" * 20}"', "serial_no", "serial_no is unknown"),
        (r'serial_no="[0-9A-F]+"', 'serial_no="PUB_KEY_ID_1"', "serial_no", "serial_no is unknown"),
    ],
)
def test_unknown_merchant_and_certificate(merchant: Caller, old: str, new: str, field: str, issue: str) -> None:
    value = re.sub(old, new, merchant.sign("GET", PATH))
    _refused(merchant.send("GET", PATH, authorization=value), field, issue)


def test_serial_is_compared_as_a_number(merchant: Caller) -> None:
    value = re.sub(r'serial_no="([0-9A-F]+)"', lambda m: m.group().lower(), merchant.sign("GET", PATH))
    assert merchant.send("GET", PATH, authorization=value).status_code == 200


def test_another_key(merchant: Caller) -> None:
    stranger = MerchantCredentials(
        merchant.credentials.mchid, rsa.generate_private_key(65537, 2048), serial=merchant.credentials.serial
    )
    value = Signer(stranger).authorization("GET", PATH.encode(), b"")
    _refused(merchant.send("GET", PATH, authorization=value), "signature", "sign not match")


@pytest.mark.parametrize("signature", ["QUJD", base64.b64encode(bytes(256)).decode(), "A"])
def test_signatures_that_are_none(merchant: Caller, signature: str) -> None:
    value = re.sub('signature="[^"]*"', f'signature="{signature}"', merchant.sign("GET", PATH))
    _refused(merchant.send("GET", PATH, authorization=value), "signature", "sign not match")


BODY = b'{"plate_number":"A1","note":"a body long enough to be cut where the platform cuts it"}'


@pytest.mark.parametrize(
    ("method", "target", "body"),
    [
        ("PUT", PARKINGS, BODY),
        ("POST", PARKINGS + "/", BODY),
        ("POST", PARKINGS + "?a=1", BODY),
        ("POST", PARKINGS.replace("p", "%70", 1), BODY),
        ("POST", PARKINGS, BODY + b" "),
        ("POST", PARKINGS, BODY[:-1]),
        ("POST", PARKINGS, BODY.replace(b"A1", b"A2")),
        ("POST", PARKINGS, b""),
    ],
)
def test_whatever_is_changed_after_signing_shows(merchant: Caller, method: str, target: str, body: bytes) -> None:
    value = merchant.sign("POST", PARKINGS, BODY)
    detail = _refused(merchant.send(method, target, body, JSON, authorization=value), "signature", "sign not match")
    seen = detail["sign_information"]
    assert isinstance(seen, dict)
    assert seen["method"] == method
    assert seen["url"] == target
    timestamp, nonce = re.search('timestamp="([0-9]+)"', value), re.search('nonce_str="([^"]+)"', value)
    assert timestamp is not None
    assert nonce is not None
    whole = f"{method}\n{target}\n{timestamp.group(1)}\n{nonce.group(1)}\n{body.decode()}\n"
    assert seen["sign_message_length"] == len(whole)
    assert whole.startswith(seen["truncated_sign_message"])
    assert body == b"" or body.decode() not in seen["truncated_sign_message"]


def test_the_shown_message_survives_a_cut_character(merchant: Caller) -> None:
    body = ("粤" * 40).encode()
    reply = merchant.send("POST", PARKINGS, body, JSON, authorization=merchant.sign("POST", PARKINGS, b""))
    shown = _refused(reply, "signature", "sign not match")["sign_information"]
    assert isinstance(shown, dict)
    assert "粤粤粤" in shown["truncated_sign_message"]


@pytest.mark.parametrize(
    "target",
    [
        "/v3/ebike/charge/contracts/a%2Fb",
        "/v3/ebike/charge/contracts/a%0Ab",
        "/v3/ebike/charge/contracts/%E7%B2%A4",
        "/v3/ebike/charge/contracts/a|b'[c]^d",
        "/v3/ebike/charge/contracts/a%2fb?sub_mchid=19%30",
        "/v3/ebike/charge/contracts/a+b?sub_mchid=",
        "/v3/ebike/charge/contracts/a?&&",
        "/v3/ebike/charge/contracts/a??",
    ],
)
def test_the_signature_covers_the_path_as_sent(merchant: Caller, target: str) -> None:
    """Raw bytes on the wire: no HTTP library may have a say in how the path is written."""
    value = merchant.sign("GET", target)
    request = (
        f"GET {target} HTTP/1.1\r\nHost: x\r\nUser-Agent: test\r\nConnection: close\r\nAuthorization: {value}\r\n\r\n"
    )
    status = int(merchant.raw(request.encode()).split(b" ", 2)[1])
    assert status in (400, 404)  # past the signature: what follows depends on the values


@pytest.mark.parametrize("sent", ["/v3/certificates", "/v3/certificates?"])
def test_an_empty_query_may_be_signed_as_sent(merchant: Caller, sent: str) -> None:
    request = (
        f"GET {sent} HTTP/1.1\r\nHost: x\r\nUser-Agent: test\r\nConnection: close\r\n"
        f"Authorization: {merchant.sign('GET', sent)}\r\n\r\n"
    )
    assert merchant.raw(request.encode()).startswith(b"HTTP/1.1 200 ")


def test_a_nonce_may_be_used_again(merchant: Caller) -> None:
    value = merchant.sign("GET", PATH)
    assert [merchant.send("GET", PATH, authorization=value).status_code for _ in range(2)] == [200, 200]


def test_authentication_comes_before_routing(merchant: Caller, shared: Running) -> None:
    """Nobody learns what paths there are without a signature."""
    for target in ("/v3", "/nothing", "/v3/certificates/"):
        _refused(httpx.get(shared.base_url + target, trust_env=False), "authorization", "authorization is missing")
