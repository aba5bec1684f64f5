"""Which address a request was sent to, and that a foreign one is never repeated in a reply."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from desk import Desk, opened
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle
from wechatpay_auth import OFFICIAL_HOSTS
from wechatpay_client import OPERATIONS, UNSET, spec
from wechatpay_sandbox import Settings
from wechatpay_sandbox.http.addresses import Addresses, parse_authority
from wechatpay_sandbox.http.connection import STATE, Connection, Exchange, Passage
from wechatpay_sandbox.http.messages import SentTo
from wechatpay_sandbox.reply.refusal import Refusal

from tests.operations.examples import example_call

OWN = "http://127.0.0.1:8787"
WECHAT_PAY = "api.mch.weixin.qq.com"
Headers = list[tuple[bytes, bytes]]


def scope(target: bytes = b"/v3/x", headers: Headers | None = None, **more: Any) -> dict[str, Any]:
    path, _, query = target.partition(b"?")
    return {
        "type": "http",
        "method": "GET",
        "scheme": "http",
        "raw_path": path,
        "query_string": query,
        "headers": headers or [],
        "client": ("127.0.0.1", 50000),
        **more,
    }


def host(*names: bytes) -> Headers:
    return [(b"host", name) for name in names]


def through(passage: Passage) -> dict[str, Any]:
    """The state of a scope whose connection came through the door."""
    connection = Connection.__new__(Connection)
    connection.passage = passage
    return {STATE: Exchange(connection, RequestResponseCycle.__new__(RequestResponseCycle))}


def addresses(**settings: Any) -> Addresses:
    return Addresses(lambda: OWN, **settings)


@pytest.mark.parametrize(
    ("names", "origin"),
    [
        ([b"127.0.0.1:8787"], "http://127.0.0.1:8787"),
        ([b"localhost"], "http://localhost"),
        ([b"LOCALHOST:1"], "http://localhost:1"),
        ([b"shop.localhost:8787"], "http://shop.localhost:8787"),
        ([b"[::1]:8787"], "http://[::1]:8787"),
        ([b"192.168.1.5:8787"], "http://192.168.1.5:8787"),
        ([b"sandbox:8787"], "http://sandbox:8787"),
        ([b"box.example.com"], "http://box.example.com"),
        ([b"other.example.com:80"], OWN),
        ([WECHAT_PAY.encode()], OWN),
        ([b"localhost.example.com"], OWN),
        ([], OWN),
        ([b""], OWN),
        ([b"localhost", b"localhost"], OWN),
        ([b"user@localhost"], OWN),
        ([b"localhost:evil.example"], OWN),
        ([b"localhost:8787:80"], OWN),
        ([b"localhost/path?query"], OWN),
        ([b"\xe4\xb8\xad"], OWN),
        ([b'localhost"'], OWN),
    ],
)
def test_only_own_names_are_repeated(names: list[bytes], origin: str) -> None:
    request = addresses(hosts=["Box.example.com"]).read(scope(headers=host(*names)))
    assert request.sent_to == SentTo(origin, origin)


@pytest.mark.parametrize(
    ("target", "path", "query", "named"),
    [
        (b"http://127.0.0.1:8787/v3/x?a=b%3F?c", b"/v3/x", b"a=b%3F?c", "127.0.0.1:8787"),
        (b"HTTP://localhost/v3/x", b"/v3/x", b"", "localhost"),
        (b"http://localhost", b"/", b"", "localhost"),
        (b"http://localhost?a=b", b"/", b"a=b", "localhost"),
        (b"/v3/http://localhost/x", b"/v3/http://localhost/x", b"", "given"),
    ],
)
def test_a_whole_address_in_the_first_line_goes_before_host(
    target: bytes, path: bytes, query: bytes, named: str
) -> None:
    request = addresses().read(scope(target, [(b"accept", b"*/*"), *host(b"given")]))
    assert (request.raw_path, request.query_string) == (path, query)
    assert request.values(b"host") == [named]
    assert request.sent_to.origin == f"http://{named}"


@pytest.mark.parametrize("target", [b"http://user@localhost/", b"http:///v3/x", b"http://a b/", b"https://\xe4/"])
def test_a_whole_address_without_a_plain_host_is_refused(target: bytes) -> None:
    with pytest.raises(Refusal) as caught:
        addresses().read(scope(target))
    assert caught.value.status == 400


@pytest.mark.parametrize(
    ("headers", "origin"),
    [
        ([(b"forwarded", b"for=1.2.3.4;host=box.example.com;proto=https")], "https://box.example.com"),
        ([(b"forwarded", b'Proto="https" ; Host="box.example.com:8443"')], "https://box.example.com:8443"),
        ([(b"forwarded", b"host=evil.example, host=box.example.com;proto=http")], "http://box.example.com"),
        ([(b"x-forwarded-host", b"box.example.com"), (b"x-forwarded-proto", b"https")], "https://box.example.com"),
        ([(b"x-forwarded-host", b"evil.example, box.example.com")], "http://box.example.com"),
        ([(b"x-forwarded-proto", b"https"), (b"host", b"box.example.com")], "https://box.example.com"),
        ([(b"x-forwarded-host", b"user@evil.example"), (b"host", b"localhost")], "http://localhost"),
        ([(b"x-forwarded-host", b"box.example.com"), (b"x-forwarded-proto", b"javascript")], OWN),
        # in clear, a client would send its next request to the real platform
        ([(b"x-forwarded-host", WECHAT_PAY.encode()), (b"x-forwarded-proto", b"http")], OWN),
        ([(b"x-forwarded-host", WECHAT_PAY.encode()), (b"x-forwarded-proto", b"https")], f"https://{WECHAT_PAY}"),
    ],
)
def test_a_proxy_on_this_machine_tells_the_address(headers: Headers, origin: str) -> None:
    assert addresses().read(scope(headers=headers)).sent_to.origin == origin


def test_nobody_else_tells_the_address() -> None:
    headers = [*host(b"192.168.1.5:8787"), (b"x-forwarded-host", b"evil.example"), (b"forwarded", b"host=evil.example")]
    request = addresses().read(scope(headers=headers, client=("192.168.1.9", 50000)))
    assert request.sent_to.origin == "http://192.168.1.5:8787"


def test_https_stays_https() -> None:
    request = addresses().read(scope(headers=host(b"localhost:8443"), scheme="https"))
    assert request.sent_to.origin == "https://localhost:8443"


def test_the_public_address_goes_before_all_others() -> None:
    found = addresses(public_url="https://box.example.com/")
    headers = [*host(b"localhost:8787"), (b"x-forwarded-host", b"other.example.com")]
    assert found.read(scope(headers=headers)).sent_to == SentTo(*["https://box.example.com"] * 2)
    behind = found.read(scope(headers=host(WECHAT_PAY.encode()), scheme="https", state=through(TUNNEL)))
    assert behind.sent_to == SentTo(f"https://{WECHAT_PAY}", "https://box.example.com", WECHAT_PAY)


@pytest.mark.parametrize(
    "address", ["box.example.com", "ftp://box.example.com", "https://box.example.com/path", "https://a@b.example", ""]
)
def test_a_public_address_with_which_no_link_can_begin(address: str) -> None:
    with pytest.raises(ValueError, match="scheme, host and port"):
        Settings(public_url=address)


# --- behind the door

TUNNEL = Passage(frozenset({WECHAT_PAY}), any_port=False)
PORT = Passage(frozenset({WECHAT_PAY, "apihk.mch.weixin.qq.com"}), any_port=True)


@pytest.mark.parametrize(
    ("passage", "name", "origin"),
    [
        (TUNNEL, b"api.mch.weixin.qq.com", "https://api.mch.weixin.qq.com"),
        (TUNNEL, b"API.mch.weixin.qq.com:443", "https://api.mch.weixin.qq.com"),
        (PORT, b"apihk.mch.weixin.qq.com:8789", "https://apihk.mch.weixin.qq.com:8789"),
    ],
)
def test_links_behind_the_door_stay_there_and_pages_are_outside(passage: Passage, name: bytes, origin: str) -> None:
    found = addresses().read(scope(headers=host(name), scheme="https", state=through(passage)))
    assert found.sent_to == SentTo(origin, OWN, name.decode().lower().partition(":")[0])


@pytest.mark.parametrize(
    ("passage", "names"),
    [
        (TUNNEL, [b"apihk.mch.weixin.qq.com"]),
        (TUNNEL, [b"example.com"]),
        (TUNNEL, [b"localhost"]),
        (TUNNEL, []),
        (TUNNEL, [WECHAT_PAY.encode(), WECHAT_PAY.encode()]),
        (TUNNEL, [b"api.mch.weixin.qq.com:8443"]),
        (TUNNEL, [b"api.mch.weixin.qq.com."]),
        (TUNNEL, [b"api.mch.weixin.qq.com@evil.example"]),
        (PORT, [b"evil.example:8789"]),
    ],
)
def test_the_door_refuses_other_hosts(passage: Passage, names: list[bytes]) -> None:
    with pytest.raises(Refusal) as caught:
        addresses().read(scope(headers=host(*names), scheme="https", state=through(passage)))
    assert caught.value.status == 403
    assert ("Connection", "close") in caught.value.headers


def test_a_whole_https_address_is_taken_by_the_proxy() -> None:
    """Some clients speak plain http with a proxy even where the address begins with https."""
    target = f"https://{WECHAT_PAY}/v3/x?a=b".encode()
    found = addresses().read(scope(target, host(b"127.0.0.1:8788"), state=through(TUNNEL)))
    assert found.sent_to == SentTo(f"https://{WECHAT_PAY}", OWN, WECHAT_PAY)
    assert found.target == b"/v3/x?a=b"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("localhost", ("localhost", None)),
        ("LOCALHOST:80", ("localhost", "80")),
        ("[::1]:80", ("[::1]", "80")),
        ("::1", None),
        ("localhost:", None),
        ("localhost:evil.example", None),
        ("localhost:123456", None),
        ("a,b", None),
        ("a\nb", None),
        ("a\n", None),
    ],
)
def test_host_and_port(text: str, found: tuple[str, str | None] | None) -> None:
    assert parse_authority(text) == found


# --- addresses in replies


def names_api_host(text: str) -> bool:
    return any(f"https://{host}/" in text for host in OFFICIAL_HOSTS)


LINKING = [id for id in OPERATIONS if names_api_host(json.dumps(spec.operation(id)["responses"]))]
"""The operations whose example has an address at which a client would sign."""


@pytest.fixture(scope="module")
def stateless_desk(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with opened(Path(copytree(made_folder, tmp_path_factory.mktemp("stateless") / "state")), stateless=True) as desk:
        yield desk


@pytest.mark.filterwarnings("ignore::wechatpay_client.errors.RetiredOperationWarning")
@pytest.mark.parametrize("operation", LINKING)
def test_no_reply_sends_a_client_to_wechat_pay(stateless_desk: Desk, operation: str) -> None:
    """Who follows a link signs for its host, so the real platform would get a request with the keys of a sandbox."""
    path, query, body, _ = example_call(OPERATIONS[operation])
    reply = stateless_desk.send(operation, None if body is UNSET else body, **path, **query)
    assert reply.status == OPERATIONS[operation].success_status
    assert not names_api_host(reply.body.decode())
