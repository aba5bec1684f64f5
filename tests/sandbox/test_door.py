"""The door: an SDK whose host is a constant reaches the sandbox under WeChat Pay's own names."""

from __future__ import annotations

import json
import shutil
import ssl
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import wechatpay_client
from door_client import WECHAT_PAY, at_tls_port, head_and_body, through_proxy, tls_context
from sandbox_caller import Caller, refused
from shop import ORDERS, Shop, fresh
from wechatpay_auth.hosts import OFFICIAL_HOSTS
from wechatpay_client import Client
from wechatpay_sandbox import DoorPorts, OpenDoor, Running, Settings, running
from wechatpay_sandbox.door.hosts import collect_hosts
from wechatpay_sandbox.door.system_roots import read_system_roots


@pytest.fixture(scope="module")
def opened(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A sandbox with its door open."""
    folder = Path(shutil.copytree(made_folder, tmp_path_factory.mktemp("door") / "state"))
    with running(folder, door=DoorPorts()) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def door(opened: Running) -> OpenDoor:
    assert opened.door is not None
    return opened.door


@pytest.fixture(scope="module")
def through(opened: Running, door: OpenDoor) -> Iterator[Caller]:
    """Calls api.mch.weixin.qq.com, through the proxy."""
    base_url = f"https://{WECHAT_PAY}"
    http = httpx.Client(base_url=base_url, proxy=door.address.proxy_url, verify=tls_context(door), trust_env=False)
    with http:
        yield replace(Caller.of(opened.config_path), base_url=base_url, http=http)


def test_a_signed_call_is_answered_and_signed(through: Caller) -> None:
    shop = Shop(through)
    number = fresh("ORDER")
    assert shop.post(f"{ORDERS}/native", shop.order(number)).json()["code_url"].startswith("weixin://")
    found = through.call("GET", f"{ORDERS}/out-trade-no/{number}?mchid={through.credentials.mchid}")
    assert found.json()["trade_state"] == "NOTPAY"


def test_our_own_client_calls_the_real_host(opened: Running, door: OpenDoor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", door.address.proxy_url)
    monkeypatch.setenv("SSL_CERT_FILE", str(door.files.bundle))
    monkeypatch.setenv("WECHATPAY_BASE_URL", f"https://{WECHAT_PAY}")
    with Client.from_config(opened.config_path) as client:
        certificates = client.v3.certificates.get()
        assert certificates.status_code == 200


def test_every_host_of_the_spec_is_answered(door: OpenDoor) -> None:
    document = json.loads((Path(wechatpay_client.__file__).parent / "openapi.json").read_bytes())
    named = [server["url"] for server in document["servers"]]
    for item in document["paths"].values():
        for node in (item, *(node for node in item.values() if isinstance(node, dict))):
            named += [server["url"] for server in node.get("servers", [])]
    assert len(named) >= 6
    assert collect_hosts(named) <= set(door.address.hosts)
    assert set(door.address.hosts) >= OFFICIAL_HOSTS


def test_each_host_shows_a_certificate_of_its_own_name(door: OpenDoor) -> None:
    for host in door.address.hosts:
        with at_tls_port(door, host) as connection:
            connection.sendall(f"GET /v3/x HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
            head, _body = head_and_body(connection)
            assert head.startswith("HTTP/1.1 401 "), host


def test_the_tls_port_serves_who_uses_a_hosts_file(opened: Running, door: OpenDoor) -> None:
    caller = Caller.of(opened.config_path)
    authorization = caller.sign("GET", "/v3/certificates")
    with at_tls_port(door, WECHAT_PAY) as connection:
        connection.sendall(
            f"GET /v3/certificates HTTP/1.1\r\nHost: {WECHAT_PAY}:{door.address.tls_port}\r\nUser-Agent: t\r\n"
            f"Authorization: {authorization}\r\nConnection: close\r\n\r\n".encode()
        )
        head, body = head_and_body(connection)
    assert head.startswith("HTTP/1.1 200 ")
    assert json.loads(body)["data"]


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_whole_address_is_taken_by_the_proxy(opened: Running, door: OpenDoor, scheme: str) -> None:
    """RFC 9112, 3.2.2; some clients send one that begins with https as well, in plain http to the proxy."""
    caller = Caller.of(opened.config_path)
    authorization = caller.sign("GET", "/v3/certificates")
    head, body = through_proxy(
        door,
        f"GET {scheme}://{WECHAT_PAY}/v3/certificates HTTP/1.1\r\nHost: {WECHAT_PAY}\r\nUser-Agent: t\r\n"
        f"Authorization: {authorization}\r\nConnection: close\r\n\r\n".encode(),
    )
    assert head.startswith("HTTP/1.1 200 ")
    assert json.loads(body)["data"]


def test_many_calls_over_one_tunnel_and_many_tunnels(through: Caller, door: OpenDoor) -> None:
    for _ in range(5):
        assert through.call("GET", "/v3/certificates").status_code == 200
    contexts = tls_context(door)
    with httpx.Client(proxy=door.address.proxy_url, verify=contexts, trust_env=False) as http:
        replies = [http.get(f"https://{host}/v3/x").status_code for host in door.address.hosts]
    assert set(replies) == {401}


# --- what each host serves


def at(through: Caller, host: str) -> Caller:
    return replace(through, http=_Rehosted(through.http, f"https://{host}"))  # type: ignore[arg-type]


class _Rehosted:
    """The same client for another host."""

    def __init__(self, http: httpx.Client, base_url: str) -> None:
        self._http = http
        self._base_url = base_url

    def request(self, method: str, target: str, **more: Any) -> httpx.Response:
        return self._http.request(method, self._base_url + target, **more)


REFUND = "/v3/refunds/out-refund-no/NOBODY"


@pytest.mark.parametrize(
    ("host", "target", "code"),
    [
        (WECHAT_PAY, f"/hk{REFUND}", "RESOURCE_NOT_EXISTS"),
        ("api2.mch.weixin.qq.com", f"/hk{REFUND}", "RESOURCE_NOT_EXISTS"),
        (WECHAT_PAY, "/v3/certificates", None),
        ("api.wechatpay.cn", "/v3/certificates", None),
        ("apihk.mch.weixin.qq.com", "/v3/certificates", None),
        ("apihk.mch.weixin.qq.com", "/v3/global/certificates", None),
    ],
)
def test_what_a_host_has(through: Caller, host: str, target: str, code: str | None) -> None:
    reply = at(through, host).call("GET", target)
    if code is None:
        assert reply.status_code == 200
    else:
        refused(reply, 404, code)
        assert "no operation has this path" not in reply.text


@pytest.mark.parametrize(
    ("host", "target"),
    [
        (WECHAT_PAY, REFUND),
        (WECHAT_PAY, "/hk/v3/certificates"),
        (WECHAT_PAY, "/v3/global/certificates"),
        ("payapp.mch.weixin.qq.com", "/v3/certificates"),
        ("apihk.mch.weixin.qq.com", REFUND),
    ],
)
def test_what_a_host_has_not(through: Caller, host: str, target: str) -> None:
    reply = at(through, host).call("GET", target)
    refused(reply, 404, "RESOURCE_NOT_EXISTS")
    assert "no operation has this path" in reply.text


def test_the_sandbox_itself_has_everything_at_its_root_and_below_its_base_path(opened: Running) -> None:
    caller = Caller.of(opened.config_path)
    with caller.http:
        for target in (REFUND, f"/hk{REFUND}"):
            assert "no operation has this path" not in caller.call("GET", target).text


# --- addresses in replies


def test_addresses_of_files_lead_through_the_door_again(opened: Running, through: Caller) -> None:
    shop = Shop(through)
    number = fresh("ORDER")
    shop.post(f"{ORDERS}/native", shop.order(number))
    opened.pay(number)
    day = through.call("GET", f"{ORDERS}/out-trade-no/{number}?mchid={through.credentials.mchid}").json()
    offered = through.call("GET", f"/v3/bill/tradebill?bill_date={day['success_time'][:10]}")
    address = offered.json()["download_url"]
    assert address.startswith(f"https://{WECHAT_PAY}/v3/billdownload/file?")
    assert through.send("GET", address.removeprefix(f"https://{WECHAT_PAY}")).status_code == 200


def test_pages_for_a_browser_are_outside_of_the_door(opened: Running, through: Caller) -> None:
    shop = Shop(through)
    scene = {"payer_client_ip": "203.0.113.7", "h5_info": {"type": "Wap"}}
    link = shop.post(f"{ORDERS}/h5", shop.order(fresh("ORDER"), scene_info=scene)).json()["h5_url"]
    assert link.startswith(f"{opened.base_url}/h5?")
    assert httpx.get(link, trust_env=False).status_code == 200


def test_a_kept_host_does_not_lead_to_the_real_platform(opened: Running) -> None:
    """A proxy that passes `Host` on is not the door: a link with that name would leave this machine, in clear."""
    caller = Caller.of(opened.config_path)
    with caller.http:
        shop = Shop(caller)
        number = shop.paid()
        day = shop.find(number)["success_time"][:10]
        target = f"/v3/bill/tradebill?bill_date={day}"
        address = caller.call("GET", target, headers={"Host": WECHAT_PAY}).json()["download_url"]
        assert address.startswith(f"{opened.base_url}/v3/billdownload/file?")
        forwarded = {"X-Forwarded-Host": "shop.example.com", "X-Forwarded-Proto": "https"}
        address = caller.call("GET", target, headers=forwarded).json()["download_url"]
        assert address.startswith("https://shop.example.com/v3/billdownload/file?")


def test_links_begin_with_the_public_address(data_dir: Path) -> None:
    with running(data_dir, settings=Settings(public_url="https://box.example.com")) as sandbox:
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            shop = Shop(caller)
            day = shop.find(shop.paid())["success_time"][:10]
            offered = caller.call("GET", f"/v3/bill/tradebill?bill_date={day}").json()
            assert offered["download_url"].startswith("https://box.example.com/v3/billdownload/file?")
            scene = {"payer_client_ip": "203.0.113.7", "h5_info": {"type": "Wap"}}
            link = shop.post(f"{ORDERS}/h5", shop.order(fresh("ORDER"), scene_info=scene)).json()["h5_url"]
            assert link.startswith("https://box.example.com/h5?")


# --- faults


@pytest.mark.parametrize("fault", ["reset-before", "reset-after", "cut", "cut,at=head"])
def test_faults_break_a_connection_in_tls_too(through: Caller, fault: str) -> None:
    with pytest.raises(httpx.TransportError):
        through.send("GET", "/v3/certificates", headers={"Wechatpay-Negative-Test": fault})
    assert through.call("GET", "/v3/certificates").status_code == 200


# --- the files for clients


def test_the_settings_in_the_folder_name_the_door(opened: Running, door: OpenDoor) -> None:
    folder = opened.config_path.parent
    told = json.loads((folder / "sandbox.json").read_bytes())
    assert told["door"] == {
        "proxy_url": door.address.proxy_url,
        "tls_port": door.address.tls_port,
        "hosts": list(door.address.hosts),
    }
    assert told["base_url"] == opened.base_url
    assert told["appid"] == "wx8888888888888888"
    variables = (folder / "sandbox.env").read_text().splitlines()
    assert f"WECHATPAY_DOOR_PROXY_URL={door.address.proxy_url}" in variables
    assert f"WECHATPAY_DOOR_TLS_PORT={door.address.tls_port}" in variables
    assert told["platform_certificate_serial"] == opened.sandbox.keys.certificate.serial


def test_the_bundle_has_the_roots_of_the_system_too(door: OpenDoor) -> None:
    roots, ours = read_system_roots(), door.files.root.read_bytes()
    assert door.files.bundle.read_bytes() == roots + ours
    names = [str(found["subject"]) for found in ssl.create_default_context(cafile=door.files.root).get_ca_certs()]
    assert len(names) == 1
    assert "local test, not WeChat Pay" in names[0]
