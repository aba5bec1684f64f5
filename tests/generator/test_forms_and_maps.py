"""Fields that are one of several objects, maps, and objects that nobody documents: sent, checked and read."""

from __future__ import annotations

import asyncio
import json
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from trial_client import Generate, Platform, Trial, content, document, operation, ref, thing
from wechatpay_generator.failure import GenerationError

TEXT = {"type": "string"}
TIME = {"type": "string", "format": "date-time"}


def closed(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties, "required": list(required)}


def either(*members: Any) -> dict[str, Any]:
    return {"oneOf": list(members)}


SCHEMAS = {
    "Request": closed(
        plan=either({**ref("Plan"), "x-wechatpay-known-by": ["plan_id", "plan_name"]}, ref("Order")),
        plans={"type": "array", "items": either(ref("Plan2"), ref("Order2"))},
        labels=ref("Labels"),
        secrets=ref("Secrets"),
        free=ref("Free"),
    ),
    "Plan": closed("plan_id", plan_id=TEXT, plan_name=TEXT, name={**TEXT, "maxLength": 3}),
    "Order": closed("order_id", order_id=TEXT, name={**TEXT, "x-wechatpay-sensitive": "platform"}),
    "Plan2": closed("plan_id", plan_id=TEXT, name=TEXT),
    "Order2": closed("order_id", order_id=TEXT, name=TEXT),
    "Labels": {"type": "object", "additionalProperties": {**TEXT, "maxLength": 4}},
    "Secrets": {"type": "object", "additionalProperties": {**TEXT, "x-wechatpay-sensitive": "platform"}},
    "Free": {"type": "object", "additionalProperties": True},
    "Reply": {
        **thing(
            got=either(ref("GotPlan"), ref("GotOrder")),
            many={"type": "array", "items": either(ref("GotPlan"), ref("GotOrder"))},
            maybe={"anyOf": [ref("GotPlan"), ref("GotOrder"), {"type": "null"}]},
            by_name=ref("ByName"),
            counts=ref("Counts"),
            nested=ref("Nested"),
            bare=ref("Bare"),
        )
    },
    "GotPlan": {**thing(plan_id=TEXT, at=TIME), "required": ["plan_id"]},
    "GotOrder": {**thing(order_id=TEXT, at=TIME), "required": ["order_id"]},
    "ByName": {"type": "object", "additionalProperties": either(ref("GotPlan"), ref("GotOrder"))},
    "Counts": {"type": "object", "additionalProperties": {"type": "integer"}},
    "Nested": {"type": "object", "additionalProperties": ref("Counts")},
    "Bare": {"type": "object"},
}


def spec(schemas: dict[str, Any] | None = None) -> dict[str, Any]:
    post = operation(
        "shop.create_order", ref("Reply"), requestBody={"required": True, "content": content(ref("Request"))}
    )
    return document({"/v3/shop/orders": {"post": post}}, {**SCHEMAS, **(schemas or {})})


@pytest.fixture(scope="module")
def trial(generate_trial: Generate) -> Trial:
    return generate_trial(spec())


def send(trial: Trial, body: object, reply: Any = None, **more: Any) -> tuple[dict[str, Any], Any]:
    """What is sent for a body, and the parsed reply."""
    platform = Platform({} if reply is None else reply)
    with trial.client(platform) as client:
        response = client.v3.shop.orders.post(json=body, **more)
    return json.loads(platform.last.content), response


def test_a_request_takes_a_model_of_either_form_or_plain_data(trial: Trial) -> None:
    models = trial.module("models")
    for plan, wanted in (
        (models.Plan(plan_id="1", name="abc"), {"plan_id": "1", "name": "abc"}),
        (models.Order(order_id="2"), {"order_id": "2"}),
        ({"plan_id": "1"}, {"plan_id": "1"}),
        ({"order_id": "2"}, {"order_id": "2"}),
    ):
        assert send(trial, {"plan": plan})[0] == {"plan": wanted}
    whole = models.Request(
        plan=models.Order(order_id="2"), plans=[models.Order2(order_id="3"), models.Plan2(plan_id="4")]
    )
    assert send(trial, whole)[0] == {"plan": {"order_id": "2"}, "plans": [{"order_id": "3"}, {"plan_id": "4"}]}
    assert models.Request.from_dict(whole.to_dict()) == whole
    assert pickle.loads(pickle.dumps(whole)) == whole


def test_only_the_form_that_a_value_has_is_encrypted_and_masked(trial: Trial) -> None:
    models = trial.module("models")
    plan, _ = send(trial, {"plan": {"plan_id": "1", "name": "abc"}})
    assert plan["plan"]["name"] == "abc"
    order, _ = send(trial, {"plan": models.Order(order_id="2", name="abc")})
    assert order["plan"]["name"] != "abc"
    assert len(order["plan"]["name"]) == 344
    assert "abc" not in repr(models.Request(plan=models.Order(order_id="2", name="abc")))


def test_values_of_a_map_are_encrypted_and_masked(trial: Trial) -> None:
    sent, _ = send(trial, {"secrets": {"a": "abc", "b/c": "def"}})
    assert {name: len(value) for name, value in sent["secrets"].items()} == {"a": 344, "b/c": 344}
    assert "abc" not in repr(trial.module("models").Request(secrets={"a": "abc"}))


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (
            {"plan": {"plan_id": "1", "name": "1234"}},
            "/plan/name: expected at most 3 characters, in the form of Plan",
        ),
        (
            {"plan": {"plan_name": "x"}},
            "/plan/plan_id: expected this field, which is missing, in the form of Plan",
        ),
        ({"plan": {"order_id": 1}}, "body /plan/order_id: expected text, in the form of Order, got 1"),
        ({"plan": {"order_ids": "1"}}, "did you mean order_id"),
        ({"plan": {"order_id": "1", "planName": "x"}}, "did you mean plan_name"),
        ({"plan": {"order_id": "1", "plan_name": "x"}}, "/plan/plan_id: expected this field, which is missing"),
        ({"plan": {}}, "which is missing, in the form of Plan"),
        ({"plan": "x"}, "body /plan: expected one of the documented forms"),
        (
            {"plans": [{"order_id": "1"}, {"order_id": None}]},
            "/plans/1/order_id: expected text, in the form of Order2",
        ),
        ({"labels": {"a/b": "12345"}}, "body /labels/a~1b: expected at most 4 characters"),
        ({"labels": {"a": 1}}, "body /labels/a: expected text"),
        ({"labels": []}, "body /labels: expected an object"),
        ({"free": []}, "body /free: expected an object"),
    ],
)
def test_what_does_not_fit_is_compared_with_the_nearest_form(trial: Trial, body: Any, problem: str) -> None:
    with pytest.raises(trial.module("errors").InvalidRequest) as caught:
        send(trial, body)
    assert problem in str(caught.value)


def test_an_unknown_field_of_a_form_is_sent_with_a_warning(trial: Trial) -> None:
    errors = trial.module("errors")
    with pytest.warns(errors.UnknownFieldWarning, match="/plan/shop_floor"):
        sent, _ = send(trial, {"plan": {"order_id": "2", "shop_floor": 3}})
    assert sent == {"plan": {"order_id": "2", "shop_floor": 3}}
    with pytest.raises(errors.InvalidRequest, match="in the form of Order"):
        send(trial, {"plan": {"order_id": "2", "shop_floor": 3}}, validate="strict")


def test_a_field_of_another_form_is_sent_with_a_warning(trial: Trial) -> None:
    errors = trial.module("errors")
    both = {"plan": {"plan_id": "1", "order_id": "2"}}
    with pytest.warns(errors.UnknownFieldWarning, match="/plan/order_id"):
        assert send(trial, both)[0] == both


def test_maps_and_undocumented_objects_are_sent_as_they_are(trial: Trial) -> None:
    given = {"labels": {"a": "b", "": "c"}, "free": {"x": [1, {"y": None}], "from": True}}
    assert send(trial, given)[0] == given
    assert send(trial, trial.module("models").Request(**given))[0] == given


def test_a_reply_is_read_in_the_form_that_it_has(trial: Trial) -> None:
    models = trial.module("models")
    reply = {
        "got": {"order_id": "1", "at": "2026-01-02T03:04:05Z"},
        "many": [{"plan_id": "1"}, {"order_id": "2", "newer": 1}],
        "maybe": None,
        "by_name": {"x": {"plan_id": "3"}, "y": {"order_id": "4", "newer": 2}},
        "counts": {"a": 1},
        "nested": {"b": {"c": 2}},
        "bare": {"any": ["thing"]},
    }
    _, response = send(trial, {}, reply)
    assert response.parsed == models.Reply(
        got=models.GotOrder(order_id="1", at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        many=[models.GotPlan(plan_id="1"), models.GotOrder(order_id="2")],
        maybe=None,
        by_name={"x": models.GotPlan(plan_id="3"), "y": models.GotOrder(order_id="4")},
        counts={"a": 1},
        nested={"b": {"c": 2}},
        bare={"any": ["thing"]},
    )
    assert response.violations() == []
    assert dict(response.unknown_fields()) == {"/many/1/newer": 1, "/by_name/y/newer": 2}


def test_what_has_the_fields_of_both_forms_is_no_violation(trial: Trial) -> None:
    _, response = send(trial, {}, {"got": {"order_id": "1", "plan_id": "2"}})
    assert response.parsed.got == trial.module("models").GotPlan(plan_id="2")
    assert response.violations() == []


def test_a_reply_that_differs_is_read_leniently_in_its_form(trial: Trial) -> None:
    errors = trial.module("errors")
    reply = {"got": {"order_id": 1, "at": ""}, "many": [{"at": "2026-01-02T03:04:05Z"}], "counts": {"a": "7"}}
    _, response = send(trial, {}, reply)
    assert response.parsed.got == trial.module("models").GotOrder(order_id="1")
    (lacking,) = response.parsed.many
    with pytest.raises(errors.MissingInReply, match="/many/0/plan_id"):
        lacking.plan_id  # noqa: B018 - reading it raises
    assert response.parsed.counts == {"a": 7}


def test_from_dict_refuses_what_is_no_object(trial: Trial) -> None:
    with pytest.raises(msgspec.ValidationError, match="Expected `object`"):
        trial.module("models").Request.from_dict({"plan": "x"})


def test_awaited_calls_read_forms_too(trial: Trial) -> None:
    platform = Platform({"got": {"order_id": "1"}})
    client = trial.client(platform)
    found = asyncio.run(trial.module("api.shop").create_order.asyncio(client=client, body={"free": {"a": 1}}))
    assert found.got.order_id == "1"


PROGRAM = """\
from typing import Any, assert_type
from {package} import Client, Unset, models
from {package}.api.shop import create_order

client = Client.from_config()
reply = client.v3.shop.orders.post(json=models.Request(plan=models.Order(order_id="1"), labels={{"a": "b"}})).parsed
assert_type(reply.got, models.GotPlan | models.GotOrder | Unset)
assert_type(reply.many, list[models.GotPlan | models.GotOrder])
assert_type(reply.by_name, dict[str, models.GotPlan | models.GotOrder] | Unset)
assert_type(reply.bare, dict[str, Any] | Unset)
assert_type(create_order.sync(client=client, body={{"free": {{}}}}).counts, dict[str, int] | Unset)
models.Request(plan=models.GotPlan(plan_id="1"))  # type: ignore[arg-type]
models.Request(labels={{"a": 1}})  # type: ignore[dict-item]
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_know_the_forms(trial: Trial, tmp_path: Any, checker: str) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM.format(package=trial.package), encoding="utf-8")
    options = ["--strict", "--no-incremental"] if checker == "mypy" else ["--pythonpath", sys.executable]
    if checker == "pyright":
        (tmp_path / "pyrightconfig.json").write_text(
            json.dumps({"extraPaths": [str(trial.target)], "strict": ["."]}), encoding="utf-8"
        )
    done = subprocess.run(
        [sys.executable, "-m", checker, *options, str(program)],
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "MYPYPATH": str(trial.target)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("schemas", "problem"),
    [
        ({"Plan": closed(order_id=TEXT), "Order": closed(order_id=TEXT)}, "Plan: it has no field plan_id, plan_name"),
        ({"Plan2": closed(name=TEXT)}, "nothing tells a Plan2 from Order2"),
        ({"Order": closed(plan_name=TEXT)}, "a Order would be taken for a Plan, which stands before it"),
        ({"Plan2": {"type": "object", "additionalProperties": TEXT}}, "nothing tells a Plan2 from Order2"),
        ({"Labels": {**closed(a=TEXT), "additionalProperties": TEXT}}, "Labels has documented fields and others"),
        ({"Reply": {"type": "object"}}, "a reply has documented fields"),
        ({"Reply": either(ref("GotPlan"), ref("GotOrder"))}, "a reply is one object"),
        ({"Nested": {"type": "object", "additionalProperties": ref("Nested")}}, "are maps of themselves"),
        ({"Bare": either(ref("GotPlan"), ref("GotOrder"), TEXT)}, "one of several objects, or something else"),
    ],
)
def test_forms_that_nobody_could_tell_apart_are_refused(
    generate_trial: Generate, schemas: dict[str, Any], problem: str
) -> None:
    with pytest.raises(GenerationError, match=problem):
        generate_trial(spec(schemas))
