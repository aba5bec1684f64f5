"""Models in other people's libraries: json, pydantic, FastAPI, Flask, Jinja."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import jinja2
import pytest
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from flask import Flask, jsonify
from pydantic import BaseModel, TypeAdapter, ValidationError
from wechatpay_client import UNSET, Model, json_default, models, spec

PAID: dict[str, Any] = spec.resolve("#/components/schemas/PaidOrder")["examples"][0]
ORDER = {
    "appid": "wx8888888888888888",
    "mchid": "1900000001",
    "description": "Coffee",
    "out_trade_no": "ORDER1",
    "notify_url": "https://shop.example/notify",
    "amount": {"total": 1},
}


class Shown(BaseModel):
    orders: list[models.PaidOrder]
    last: models.PaidOrder | None = None


@pytest.fixture
def paid() -> models.PaidOrder:
    return models.PaidOrder.from_dict(PAID)


def test_a_model_becomes_a_dict(paid: models.PaidOrder) -> None:
    assert dict(paid) == {**paid} == paid.to_dict() == PAID
    assert paid["amount"] == PAID["amount"]
    with pytest.raises(KeyError):
        models.NativeOrder.from_dict(ORDER)["attach"]
    with pytest.raises(TypeError, match="not iterable"):
        iter(paid)  # type: ignore[call-overload]


def test_json_dumps_takes_models_by_its_default(paid: models.PaidOrder) -> None:
    given = {"order": paid, "absent": UNSET, "at": datetime(2026, 1, 2, tzinfo=UTC), "day": date(2026, 1, 2)}
    assert json.loads(json.dumps(given, default=json_default)) == {
        "order": PAID,
        "absent": None,
        "at": "2026-01-02T00:00:00Z",
        "day": "2026-01-02",
    }
    assert json.dumps(Decimal("1.10"), default=json_default) == '"1.10"'
    with pytest.raises(TypeError, match="object"):
        json.dumps(object(), default=json_default)


@pytest.mark.parametrize("is_annotated", [True, False])
@pytest.mark.parametrize("is_async", [True, False])
def test_an_endpoint_of_fastapi_returns_a_model(paid: models.PaidOrder, is_annotated: bool, is_async: bool) -> None:
    app = FastAPI()

    def plain():  # type: ignore[no-untyped-def]
        return paid

    def typed() -> models.PaidOrder:
        return paid

    async def plain_async():  # type: ignore[no-untyped-def]
        return paid

    async def typed_async() -> models.PaidOrder:
        return paid

    endpoints: dict[tuple[bool, bool], Any] = {
        (False, False): plain,
        (True, False): typed,
        (False, True): plain_async,
        (True, True): typed_async,
    }
    app.get("/order")(endpoints[is_annotated, is_async])
    browser = TestClient(app)
    answer = browser.get("/order")
    assert (answer.status_code, answer.json()) == (200, PAID)
    assert browser.get("/openapi.json").status_code == 200


def test_fastapi_takes_a_model_returns_models_and_documents_both(paid: models.PaidOrder) -> None:
    app = FastAPI()

    @app.post("/orders")
    def place(order: models.NativeOrder = Body()) -> Shown:  # noqa: B008
        assert order.amount.total == 1
        return Shown(orders=[paid])

    browser = TestClient(app)
    answer = browser.post("/orders", json=ORDER)
    assert (answer.status_code, answer.json()) == (200, {"orders": [PAID], "last": None})
    refused = browser.post("/orders", json=ORDER | {"amount": {"total": "a lot"}})
    assert refused.status_code == 422
    assert "$.amount.total" in refused.text
    described = json.dumps(browser.get("/openapi.json").json())
    assert "out_trade_no" in described
    assert "x-wechatpay" not in described
    assert "#/components/schemas/Fen" not in described


def test_pydantic_reads_and_writes_models(paid: models.PaidOrder) -> None:
    adapter = TypeAdapter(models.PaidOrder)
    assert adapter.validate_python(paid) is paid
    assert adapter.validate_python(PAID) == adapter.validate_json(json.dumps(PAID)) == paid
    assert adapter.dump_python(paid) == json.loads(adapter.dump_json(paid)) == PAID
    for wrong in (PAID | {"amount": 1}, {}, [], None):
        with pytest.raises(ValidationError):
            adapter.validate_python(wrong)
    schema = adapter.json_schema()
    assert schema["title"] == "PaidOrder"
    assert schema["properties"]["amount"]["type"] == "object"


def test_every_model_has_a_schema_for_pydantic() -> None:
    names = [name for name in dir(models) if isinstance(getattr(models, name), type)]
    kinds = [kind for kind in (getattr(models, name) for name in names) if issubclass(kind, Model)]
    assert len(kinds) > 500
    for kind in kinds:
        schema = TypeAdapter(kind).json_schema()
        assert schema["title"] == kind.__name__
        assert "$ref" not in json.dumps(schema)


def test_flask_takes_models_by_its_default(paid: models.PaidOrder) -> None:
    app = Flask("shop")
    app.json.default = json_default  # type: ignore[attr-defined]  # Flask documents it of its own provider
    app.add_url_rule("/order", "order", lambda: jsonify(paid))
    app.add_url_rule("/orders", "orders", lambda: {"orders": [paid], "attach": UNSET})
    browser = app.test_client()
    assert browser.get("/order").get_json() == PAID
    assert browser.get("/orders").get_json() == {"orders": [PAID], "attach": None}


def test_a_template_prints_nothing_for_what_is_absent() -> None:
    order = models.NativeOrder.from_dict(ORDER)
    assert jinja2.Template("<{{ order.attach }}>").render(order=order) == "<>"


def test_a_typed_dict_is_made_of_each_model_of_a_request() -> None:
    kind = models.NativeOrderDict
    assert kind is models.NativeOrderDict
    assert kind.__name__ == "NativeOrderDict"
    assert kind.__required_keys__ == {"description", "out_trade_no", "amount"}  # the others may be defaults
    assert {"appid", "attach", "detail"} <= kind.__optional_keys__
    with pytest.raises(AttributeError):
        models.PaidOrderDict  # noqa: B018
    for name in dir(models):
        if name.endswith("Dict"):
            assert issubclass(getattr(models, name), dict)


def test_the_client_needs_no_pydantic() -> None:
    program = (
        "import sys; sys.modules['pydantic'] = sys.modules['pydantic_core'] = None\n"
        "from wechatpay_client import Client, json_default, models\n"
        "print(json_default(models.OrderAmount(total=1)), dict(models.OrderAmount(total=2)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "{'total': 1} {'total': 2}"), done.stderr
