"""Which operation is found at which host, for a spec with addresses of every kind."""

from __future__ import annotations

import pytest
from wechatpay_sandbox.request.host_routes import HostRoutes, Route
from wechatpay_sandbox.request.route_trie import PathUnknown

MAIN = "https://api.mch.weixin.qq.com"
ABROAD = "https://apihk.mch.weixin.qq.com"
ROUTES = HostRoutes(
    [
        Route("GET", "/v3/usual", "usual"),
        Route("GET", "/v3/refunds", "hong kong", (f"{MAIN}/hk",)),
        Route("GET", "/v3/global/orders", "abroad", (ABROAD,)),
        Route("GET", "/v3/{id}/statements", "both", (f"{MAIN}/hk", f"{ABROAD}/global/")),
        Route("GET", "/v3/file", "file", ("https://files.example.com",)),
    ]
)


def served(host: str | None) -> set[str]:
    """Every path that is found at the host, with the operation behind it."""
    found = set()
    for base_path in ("", "/hk", "/global"):
        for path in ("/v3/usual", "/v3/refunds", "/v3/global/orders", "/v3/1/statements", "/v3/file"):
            try:
                operation = ROUTES.find_host(host).find("GET", f"{base_path}{path}".encode()).operation
            except PathUnknown:
                continue
            found.add(f"{base_path}{path} {operation}")
    return found


@pytest.mark.parametrize("host", ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com", "api.wechatpay.cn"])
def test_the_hosts_at_home(host: str) -> None:
    assert served(host) == {"/v3/usual usual", "/hk/v3/refunds hong kong", "/hk/v3/1/statements both"}


@pytest.mark.parametrize("host", ["apihk.mch.weixin.qq.com", "apieu.mch.weixin.qq.com"])
def test_the_hosts_abroad_serve_what_one_of_them_serves(host: str) -> None:
    assert served(host) == {"/v3/usual usual", "/v3/global/orders abroad", "/global/v3/1/statements both"}


def test_a_host_of_its_own() -> None:
    assert served("files.example.com") == {"/v3/file file"}
    assert served("payapp.mch.weixin.qq.com") == set()
    assert "files.example.com" in ROUTES.hosts


def test_the_sandbox_itself_serves_everything_everywhere() -> None:
    assert served(None) == {
        "/v3/usual usual",
        "/v3/refunds hong kong",
        "/hk/v3/refunds hong kong",
        "/v3/global/orders abroad",
        "/v3/1/statements both",
        "/hk/v3/1/statements both",
        "/global/v3/1/statements both",
        "/v3/file file",
    }
