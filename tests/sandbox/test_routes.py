"""The trie: raw segments, literals before parameters, and every operation of the spec with its handler."""

from __future__ import annotations

import contextlib
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wechatpay_client import spec
from wechatpay_sandbox import Operations, SpecNotServable
from wechatpay_sandbox.handlers import HANDLERS
from wechatpay_sandbox.request.route_trie import ArgumentUnreadable, MethodUnknown, PathUnknown, RouteTrie

from tests.profiles import limit_examples

TRIE = RouteTrie(
    [
        ("GET", "/v3/contracts/{openid}", "by openid"),
        ("GET", "/v3/contracts/out-code/{code}", "by code"),
        ("GET", "/v3/contracts/{id}/items/{item}", "item"),
        ("POST", "/v3/contracts/{id}", "change"),
        ("GET", "/v3/{area}/fixed", "fixed"),
        ("DELETE", "/v3/contracts/out-code/last", "last"),
    ]
)


@pytest.mark.parametrize(
    ("path", "target", "arguments"),
    [
        (b"/v3/contracts/o1", "by openid", {"openid": "o1"}),
        (b"/v3/contracts/out-code", "by openid", {"openid": "out-code"}),
        (b"/v3/contracts/out-code/7", "by code", {"code": "7"}),
        (b"/v3/contracts/out-code/last", "by code", {"code": "last"}),
        (b"/v3/contracts/out-code/items/2", "item", {"id": "out-code", "item": "2"}),
        (b"/v3/contracts/fixed", "by openid", {"openid": "fixed"}),
        (b"/v3/other/fixed", "fixed", {"area": "other"}),
        (b"/v3/contracts/a%2Fb", "by openid", {"openid": "a/b"}),
        (b"/v3/contracts/a%0Ab", "by openid", {"openid": "a\nb"}),
        (b"/v3/contracts/%252F", "by openid", {"openid": "%2F"}),
        (b"/v3/contracts/a+b", "by openid", {"openid": "a+b"}),
        (b"/v3/contracts/%", "by openid", {"openid": "%"}),
        (b"/v3/contracts/%E7%B2%A4", "by openid", {"openid": "粤"}),
    ],
)
def test_found(path: bytes, target: str, arguments: dict[str, str]) -> None:
    found = TRIE.find("GET", path)
    assert (found.operation, found.arguments) == (target, arguments)


def test_names_belong_to_the_operation() -> None:
    assert TRIE.find("POST", b"/v3/contracts/o1").arguments == {"id": "o1"}


@pytest.mark.parametrize("path", [b"", b"/", b"/v3/contracts/", b"/v3//fixed", b"/v3/contracts/a/b", b"v4", b"/v3"])
def test_unknown(path: bytes) -> None:
    with pytest.raises(PathUnknown):
        TRIE.find("GET", path)


def test_methods() -> None:
    with pytest.raises(MethodUnknown) as caught:
        TRIE.find("PUT", b"/v3/contracts/out-code/last")
    assert caught.value.allowed == ("DELETE", "GET")


def test_not_utf_8() -> None:
    with pytest.raises(ArgumentUnreadable) as caught:
        TRIE.find("GET", b"/v3/contracts/%FF")
    assert caught.value.name == "openid"


def test_two_operations_in_one_place() -> None:
    with pytest.raises(ValueError, match="GET /a/"):
        RouteTrie([("GET", "/a/{b}", 1), ("GET", "/a/{c}", 2)])


@settings(max_examples=limit_examples(300), deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1), min_size=2, max_size=2))
def test_any_text_comes_through(values: list[str]) -> None:
    path = "/v3/contracts/{}/items/{}".format(*(quote(value, safe="") for value in values))
    assert list(TRIE.find("GET", path.encode()).arguments.values()) == values


@settings(max_examples=limit_examples(300), deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_have_an_answer(path: bytes) -> None:
    with contextlib.suppress(PathUnknown, MethodUnknown, ArgumentUnreadable):
        TRIE.find("GET", path)


# --- the spec


def test_every_operation_of_the_spec_is_found() -> None:
    trie = Operations().routes().everywhere
    for operation_id, entry in spec.operation_entries().items():
        path = entry.path.replace("{", "").replace("}", "").encode()
        assert trie.find(entry.method, path).operation.id == operation_id


def test_a_handler_without_an_operation_stops_the_start() -> None:
    with pytest.raises(SpecNotServable, match=r"ebike\.renamed"):
        Operations({**HANDLERS, "ebike.renamed": HANDLERS["ebike.get_charge_contract"]})
