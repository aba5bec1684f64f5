"""A merchant without the platform's public key: certificates come by themselves, before the first call."""

from __future__ import annotations

import asyncio
import tomllib
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from wechatpay_auth import KeyRing
from wechatpay_auth.certificate_refresh import CertificateRefresher
from wechatpay_client import Client
from wechatpay_sandbox import running

from tests.auth.conftest import APIV3_KEY, Recorded
from tests.auth.conftest_certificates import Platform


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A wechatpay.toml of the sandbox's merchant, for certificate mode."""
    with running() as sandbox:
        settings = tomllib.loads(sandbox.config_path.read_text(encoding="utf-8"))
        merchant, folder = settings["merchant"], sandbox.config_path.parent
        path = tmp_path_factory.mktemp("config") / "wechatpay.toml"
        path.write_text(
            f'[merchant]\nmchid = "{merchant["mchid"]}"\nserial = "{merchant["serial"]}"\n'
            f'private_key = "{folder / merchant["private_key"]}"\napiv3_key = "{merchant["apiv3_key"]}"\n'
            '[platform]\ncertificates = "download"\ncertificate_folder = "certificates"\n'
            f'[api]\nbase_url = "{sandbox.base_url}"\n'
        )
        yield path


@pytest.mark.parametrize("awaited", [False, True])
def test_certificates_are_downloaded_before_the_first_call(awaited, config):
    with Client.from_config(config) as client:
        assert client.keys.serials == ()
        endpoint = client["v3/eduschoolpay/users/{openid}/contracts"]
        query = {"plan_id": "100000000000000001", "contract_status": "ADD"}
        openid = "oUser0000000000000000000001"
        if awaited:
            response = asyncio.run(endpoint.get_async(openid=openid, query=query))
        else:
            response = endpoint.get(openid=openid, query=query)
        assert response.parsed.total_count > 0
        (serial,) = client.keys.serials
        assert response.headers["Wechatpay-Serial"] == serial
        assert client.keys.counters[serial].verified >= 1


def test_fields_are_encrypted_with_a_certificate_that_is_still_to_come(config, probe):
    with probe.Client.from_config(config) as client:
        with pytest.raises(Exception, match="no operation has this path"):
            client["v3/payee"].post(json={"name": "n", "accounts": []})
        assert len(client.keys.serials) == 1
        assert next(iter(client.keys.counters.values())).encrypted == 1


@pytest.mark.parametrize("awaited", [False, True])
def test_a_client_of_a_host_abroad_finds_its_certificates_there(awaited, probe, credentials):
    platform, asked = Platform(), []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append((request.method, str(request.url)))
        path = "/v3/certificates" if request.url.path == "/v3/global/certificates" else "/v3/other"
        head, _, body = platform.answer(Recorded(f"GET {path} HTTP/1.1".encode(), [], b"")).partition(b"\r\n\r\n")
        lines = head.decode().split("\r\n")[1:]
        return httpx.Response(200, headers=[tuple(line.split(": ", 1)) for line in lines], content=body)

    keys, transport = KeyRing(), httpx.MockTransport(answer)
    refresher = CertificateRefresher(keys, APIV3_KEY)
    client = probe.Client(
        credentials,
        keys,
        certificates=refresher,
        base_url="https://apihk.mch.weixin.qq.com",
        transport=transport,
        async_transport=transport,
    )
    payee = {"name": "张三", "accounts": []}
    with client:
        if awaited:
            asyncio.run(client["v3/payee"].post_async(json=payee))
        else:
            client["v3/payee"].post(json=payee)
    host = "https://apihk.mch.weixin.qq.com"
    assert set(asked[:-1]) == {("GET", f"{host}/v3/global/certificates")}
    assert asked[-1] == ("POST", f"{host}/v3/payee")
