"""Names of the documents that Python cannot have, or has twice: they travel as documented."""

from __future__ import annotations

import pytest
from trial_client import Generate, Platform, Trial, content, document, operation, parameter, ref, thing

ADDRESSES = {
    "/v3/global/a-b/{id}": {
        "get": operation(
            "global.get_order",
            ref("Apply4subAccount"),
            parameters=[
                parameter("id"),
                parameter("from", "query"),
                parameter("a-b", "query"),
                parameter("a_b", "query"),
            ],
        )
    },
    "/v3/global/a-b/{no}": {
        "post": operation(
            "global.change_order",
            ref("Apply4subAccount"),
            parameters=[parameter("no")],
            requestBody={"required": True, "content": content(ref("Apply4subAccount"))},
        )
    },
    "/v3/global/a_b": {"get": operation("global.list_orders", ref("Apply4subAccount"))},
    "/v3/global/a_b/get": {"get": operation("global.get_first", ref("Apply4subAccount"))},
    "/v3/global/a:b": {"get": operation("global.get_colon", ref("Apply4subAccount"))},
    "/hk/global/x": {"get": operation("global.get_elsewhere", ref("Apply4subAccount"))},
    "/close/x": {"get": operation("close.get_it", ref("Apply4subAccount"))},
}
SCHEMAS = {"Apply4subAccount": {**thing(a={"type": "string"}), "description": "An account"}}


@pytest.fixture(scope="module")
def trial(generate_trial: Generate) -> Trial:
    return generate_trial(document(ADDRESSES, SCHEMAS))


def test_an_area_that_is_a_word_of_python(trial: Trial) -> None:
    platform = Platform({"a": "1"})
    with trial.client(platform) as client:
        found = trial.module("api.global_").list_orders.sync(client=client)
    assert found.a == "1"
    described = trial.module().OPERATIONS["global.list_orders"]
    assert (described.area, described.module) == ("global", f"{trial.package}.api.global_.list_orders")


def test_a_component_keeps_its_spelling(trial: Trial) -> None:
    assert trial.module("models").Apply4subAccount.__name__ == "Apply4subAccount"


def test_query_names_that_are_no_names_of_python(trial: Trial) -> None:
    platform = Platform({"a": "1"})
    wanted = "/v3/global/a-b/7?from=x%20y&a-b=1&a_b=2"
    query = {"from": "x y", "a-b": "1", "a_b": "2"}
    with trial.client(platform) as client:
        trial.module("api.global_").get_order.sync("7", client=client, from_="x y", a_b="1", a_b_="2")
        assert platform.last.url.raw_path.decode() == wanted
        client.v3.global_.a_b._id_.get(id="7", query=query)
        assert platform.last.url.raw_path.decode() == wanted
        client["v3/global/a-b/7"].get(query=query)
        assert platform.last.url.raw_path.decode() == wanted


def test_one_address_with_two_names_of_its_placeholder(trial: Trial) -> None:
    platform = Platform({"a": "1"})
    with trial.client(platform) as client:
        for call in (
            client.v3.global_.a_b._no_.post,
            client["v3/global/a-b/{no}"].post,
            client.paths["v3/global/a-b/{no}"].post,
        ):
            call(no="7", json={"a": "2"})
            assert (platform.last.method, platform.last.url.path) == ("POST", "/v3/global/a-b/7")
        # the name of the other method does as well, since no name travels
        client["v3/global/a-b/{id}"].post(id="8", json={"a": "2"})
        assert (platform.last.method, platform.last.url.path) == ("POST", "/v3/global/a-b/8")
        client["v3/global/a-b/9"].post(json={"a": "2"})
        assert (platform.last.method, platform.last.url.path) == ("POST", "/v3/global/a-b/9")


def test_siblings_and_methods_that_would_share_a_name(trial: Trial) -> None:
    platform = Platform({"a": "1"})
    with trial.client(platform) as client:
        for step, path in (
            (client.v3.global_.a_b_, "/v3/global/a_b"),
            (client.v3.global_.a_b_.get_, "/v3/global/a_b/get"),
            (client.v3.global_.a_b__, "/v3/global/a:b"),
            (client.hk.global_.x, "/hk/global/x"),
            (client.close_.x, "/close/x"),
        ):
            step.get()
            assert platform.last.url.path == path
            client.paths[path[1:]].get()
            assert platform.last.url.path == path
