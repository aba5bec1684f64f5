"""Which fields of a generated client take its defaults: decided by the scalars of the spec, at the top alone."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from trial_client import Generate, Platform, Trial, content, document, operation, ref, thing

SCALARS = {
    "AppId": {"type": "string", "x-wechatpay-default": "appid", "description": "AppID"},
    "NotifyUrl": {"type": "string", "x-wechatpay-default": "notify_url", "description": "Address"},
    "MchId": {"type": "string", "x-wechatpay-default": "mchid", "description": "Merchant"},
    "OtherAppId": {"$ref": "#/components/schemas/AppId", "description": "AppID of another"},
    "Party": {**thing(mchid=ref("MchId")), "required": ["mchid"]},
    "Common": {**thing(appid=ref("AppId")), "required": ["appid"]},
    "Order": {"allOf": [ref("Common"), ref("OwnPart")]},
    "OwnPart": {
        **thing(
            notify_url=ref("NotifyUrl"),
            mchid={**ref("MchId"), "description": "Who is paid"},
            payee_mchid=ref("MchId"),
            party=ref("Party"),
            parties={"type": "array", "items": ref("Party")},
        ),
        "required": ["mchid", "payee_mchid"],
    },
    "Shared": {**thing(appid=ref("AppId"), mchid={"type": "string"}), "required": ["appid"]},
    "Foreign": {**thing(appid=ref("OtherAppId")), "required": ["appid"]},
}
DEFAULTS = {"appid": "wx1", "mchid": "m1", "notify_url": "https://a.example.com/"}


@pytest.fixture(scope="module")
def trial(generate_trial: Generate) -> Trial:
    def post(id: str, body: str, **more: Any) -> dict[str, Any]:
        return {"post": operation(id, requestBody={"required": True, "content": content(ref(body))}, **more)}

    query = [
        {"name": name, "in": "query", "required": required, "schema": ref(scalar), "description": "Of the call"}
        for name, required, scalar in (
            ("appid", True, "AppId"),
            ("mchid", False, "MchId"),
            ("payer_mchid", True, "MchId"),
            ("notify_url", True, "AppId"),
        )
    ]
    return generate_trial(
        document(
            {
                "/v3/shop/orders": post("shop.place_order", "Order"),
                "/v3/shop/shared": post("shop.share", "Shared", reply=ref("Shared")),
                "/v3/shop/foreign": post("shop.go_abroad", "Foreign"),
                "/v3/shop/found": {"get": operation("shop.find", parameters=query)},
            },
            schemas=SCALARS,
        )
    )


def test_fields_whose_scalar_is_that_of_the_default_of_their_name(trial: Trial) -> None:
    operations = trial.module("runtime.operation").OPERATIONS
    found = {id: (dict(each.body_defaults), dict(each.query_defaults)) for id, each in operations.items()}
    assert found == {
        "shop.place_order": ({"appid": True, "notify_url": False, "mchid": True}, {}),
        "shop.share": ({"appid": True}, {}),
        "shop.go_abroad": ({}, {}),
        "shop.find": ({}, {"appid": True, "mchid": False}),
    }


def test_a_class_that_is_a_whole_body_may_lack_them(trial: Trial) -> None:
    models = trial.module("models")
    fields = {
        name: {field.name: field.required for field in msgspec.structs.fields(getattr(models, name))}
        for name in ("Order", "Shared", "Foreign", "Party")
    }
    assert fields["Order"] == {
        "appid": False,
        "notify_url": False,
        "mchid": False,
        "payee_mchid": True,
        "party": False,
        "parties": False,
    }
    assert fields["Shared"]["appid"], "a reply has it"
    assert (fields["Foreign"]["appid"], fields["Party"]["mchid"]) == (True, True)


def test_what_is_sent(trial: Trial) -> None:
    platform = Platform()
    client = trial.client(platform).with_options(defaults=DEFAULTS)
    order = trial.module("models").Order(payee_mchid="p1", party=trial.module("models").Party(mchid="x"))
    trial.module("api.shop.place_order").sync(client=client, body=order)
    assert json.loads(platform.last.content) == {
        "appid": "wx1",
        "mchid": "m1",
        "payee_mchid": "p1",
        "party": {"mchid": "x"},
    }
    trial.module("api.shop.find").sync(client=client, payer_mchid="p1", notify_url="n")
    assert platform.last.url.raw_path == b"/v3/shop/found?appid=wx1&payer_mchid=p1&notify_url=n"
    trial.module("api.shop.find").sync(client=client, appid="own", payer_mchid="p1", notify_url="n")
    assert platform.last.url.raw_path == b"/v3/shop/found?appid=own&payer_mchid=p1&notify_url=n"
    platform.reply, platform.status = {"appid": "wx1"}, 200
    client.v3.shop.shared.post(json={"mchid": "m9"})
    assert json.loads(platform.last.content) == {"mchid": "m9", "appid": "wx1"}
    platform.reply, platform.status = None, 204
    asking = client.with_options(defaults={**DEFAULTS, "optional": ["mchid"]})
    trial.module("api.shop.find").sync(client=asking, payer_mchid="p1", notify_url="n", appid=None, validate=False)
    assert platform.last.url.raw_path == b"/v3/shop/found?mchid=m1&payer_mchid=p1&notify_url=n"
