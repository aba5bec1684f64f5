"""The classes of a generated client at run time."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, get_args

import msgspec
import pytest
from trial_client import Generate, Trial, content, document, operation, ref, thing

SECRET = "planted-secret-5f2c"

REQUEST: dict[str, Any] = {
    "priority": "FAST",
    "out_parcel_no": "parcel-0001",
    "from": "广州",
    "items": [{"name": "book", "value": 1200}],
}
REPLY: dict[str, Any] = {"out_parcel_no": "parcel-0001", "state": "MOVING"}


@pytest.fixture(scope="module")
def models(probe: Trial) -> Any:
    return probe.module("models")


# --- enums ---------------------------------------------------------------------------------------------------------


def test_an_enum_names_its_tokens(models: Any) -> None:
    assert get_args(models.Priority) == ("SLOW", "FAST")
    assert get_args(models.ParcelState) == ("MOVING", "LOST", 'SAID "GONE"')


def test_a_reply_keeps_a_token_that_the_spec_does_not_know(models: Any) -> None:
    parcel = models.Parcel.from_dict({**REPLY, "state": "TELEPORTED", "priority": "LUDICROUS"})
    assert (parcel.state, parcel.priority) == ("TELEPORTED", "LUDICROUS")
    assert parcel.to_dict() == {**REPLY, "state": "TELEPORTED", "priority": "LUDICROUS"}


def test_a_request_knows_only_the_tokens_of_the_spec(models: Any) -> None:
    assert models.ParcelRequest.from_dict(REQUEST).priority == "FAST"
    with pytest.raises(msgspec.ValidationError):
        models.ParcelRequest.from_dict({**REQUEST, "priority": "LUDICROUS"})


def test_enums_of_numbers_and_of_objects_in_both_directions(generate_trial: Generate) -> None:
    level = {"type": "integer", "enum": [1, 2], "description": "A level"}
    both = thing(level=ref("Level"), levels={"type": "array", "items": ref("Level")})
    body = {"required": True, "content": content(ref("Both"))}
    described = operation(reply=ref("Both"), requestBody=body)
    trial = generate_trial(document({"/v3/shop/a": {"post": described}}, {"Both": both, "Level": level}))
    assert get_args(trial.module("models").Level) == (1, 2)
    # The class is open since a reply has it too; the check of a request is not.
    assert trial.module("models").Both.from_dict({"level": 7, "levels": [9]}).level == 7
    assert [v.pointer for v in trial.module().validate("shop.get_thing", {"level": 7, "levels": [1, 9]})] == [
        "/level",
        "/levels/1",
    ]
    assert trial.module().validate("shop.get_thing", {"level": 7}, where="response") != []


# --- the three states ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("note", [{}, {"note": None}, {"note": ""}, {"note": "careful"}])
def test_absent_null_and_set_stay_three_things(models: Any, probe: Trial, note: Mapping[str, object]) -> None:
    unset = probe.module().UNSET
    for cls, data in ((models.ParcelRequest, {**REQUEST, **note}), (models.Parcel, {**REPLY, **note})):
        model = cls.from_dict(data)
        assert model.note == note.get("note", unset)
        assert model.to_dict() == data
        assert msgspec.json.decode(msgspec.json.encode(model)) == data


def test_no_default_of_the_spec_reaches_the_wire(generate_trial: Generate) -> None:
    spec = document(
        {"/v3/shop/a": {"post": operation(requestBody={"content": content(ref("Thing"))})}},
        {"Thing": thing(size={"type": "integer", "default": 7}, name={"type": "string", "default": "x"})},
    )
    made = generate_trial(spec).module("models").Thing()
    assert made.to_dict() == {}


def test_a_missing_or_mistyped_field_is_named(models: Any) -> None:
    with pytest.raises(msgspec.ValidationError, match="out_parcel_no"):
        models.Parcel.from_dict({"state": "MOVING"})
    with pytest.raises(msgspec.ValidationError, match=r"\$\.fee"):
        models.Parcel.from_dict({**REPLY, "fee": "12"})
    with pytest.raises(TypeError, match="from_"):
        models.ParcelRequest(priority="FAST", out_parcel_no="parcel-0001", items=[])


# --- names and order -----------------------------------------------------------------------------------------------


def test_names_that_python_reserves_or_the_class_needs_end_in_a_line(models: Any) -> None:
    data = {**REQUEST, "class": 3, "self": True, "date": "2026-01-02", "field": "f"}
    parcel = models.ParcelRequest.from_dict(data)
    assert (parcel.from_, parcel.class_, parcel.self_, parcel.field_) == ("广州", 3, True, "f")
    assert parcel.date_ == date(2026, 1, 2)
    assert parcel.to_dict() == data
    item = models.Item.from_dict({"name": "a", "value": 1, "next": {"name": "b", "value": 2}})
    assert item.next_.name == "b"


def test_wire_names_may_differ_from_python_names(models: Any) -> None:
    parcel = models.Parcel.from_dict({**REPLY, "sentAt": "2026-01-02T15:04:05+08:00"})
    assert parcel.sent_at == datetime(2026, 1, 2, 15, 4, 5, tzinfo=timezone(timedelta(hours=8)))
    assert parcel.to_dict()["sentAt"] == "2026-01-02T15:04:05+08:00"


@pytest.mark.parametrize("name", ["datetime", "date", "field", "list", "str", "id", "Any", "to_dict", "from_dict"])
def test_no_field_name_hides_what_the_class_is_made_with(generate_trial: Generate, name: str) -> None:
    properties = {
        name: {"type": "string", "format": "date"},
        "later_at": {"type": "string", "format": "date-time"},
        "laterOn": {"type": "string"},
        "days": {"type": "array", "items": {"type": "string", "format": "date"}},
        "loose": {},
    }
    spec = document({"/v3/shop/a": {"get": operation(reply=ref("Thing"))}}, {"Thing": thing(**properties)})
    models = generate_trial(spec).module("models")
    data = {
        name: "2026-01-02",
        "later_at": "2026-01-02T15:04:05Z",
        "laterOn": "x",
        "days": ["2026-01-03"],
        "loose": [1],
    }
    model = models.Thing.from_dict(data)
    assert next(iter(model.__rich_repr__()))[1] == date(2026, 1, 2)
    assert model.later_at == datetime(2026, 1, 2, 15, 4, 5, tzinfo=UTC)
    assert model.to_dict() == data


def test_fields_stand_in_the_order_of_the_spec(models: Any) -> None:
    assert models.ParcelRequest.__struct_encode_fields__ == (
        *("priority", "out_parcel_no", "from", "class", "self", "date", "field", "insurance", "note", "hours"),
        *("customs", "weight", "receivers", "items"),
    )
    assert list(models.ParcelRequest.from_dict(REQUEST).to_dict()) == ["priority", "out_parcel_no", "from", "items"]


def test_a_field_of_two_kinds(models: Any) -> None:
    for weight in (5, "HEAVY"):
        assert models.ParcelRequest.from_dict({**REQUEST, "weight": weight}).weight == weight
    with pytest.raises(msgspec.ValidationError):
        models.ParcelRequest.from_dict({**REQUEST, "weight": [5]})


def test_all_of_gives_one_class_with_the_fields_of_all(models: Any) -> None:
    assert models.Rate.__struct_fields__ == ("fee", "agent", "valid_until")
    assert models.Rate.from_dict({"fee": 3, "agent": SECRET}).fee == 3


def test_a_json_text_is_the_value_or_the_text(models: Any, probe: Trial) -> None:
    request = probe.module("api.courier.send_parcel").ParcelRequest
    assert request.__annotations__["hours"] == "list[str] | str | Unset"
    assert request.__annotations__["customs"] == "CustomsForm | str | Unset"
    assert models.CustomsForm.__annotations__["papers"] == "list[Paper] | str | Unset"
    assert models.Parcel.__annotations__["hours"] == "list[str] | str | Unset"
    assert models.Parcel.__annotations__["route"] == "Route | str | None | Unset"
    query = probe.module("api.courier.list_parcels").ListParcelsQuery
    assert query.__annotations__["around"].__forward_arg__ == "NotRequired[Area | str | Mapping[str, object]]"
    customs = {"value": 3, "papers": [{"number": "1"}]}
    for value in (customs, json.dumps(customs)):
        parcel = models.ParcelRequest.from_dict(
            {"priority": "FAST", "out_parcel_no": "parcel-1", "from": "广州", "items": [], "customs": value}
        )
        assert isinstance(parcel.customs, str if isinstance(value, str) else models.CustomsForm)
        assert parcel.to_dict()["customs"] == value


# --- secrets -------------------------------------------------------------------------------------------------------


def test_no_sensitive_value_shows(models: Any) -> None:
    request = models.ParcelRequest.from_dict(
        {
            **REQUEST,
            "items": [{"name": "book", "value": 1, "next": {"name": "pen", "value": 2, "owner": SECRET}}],
            "receivers": [{"name": SECRET, "phones": [SECRET, SECRET]}],
            "customs": json.dumps({"value": 1, "owner": SECRET}),
        }
    )
    parcel = models.Parcel.from_dict(
        {**REPLY, "signature": SECRET, "stops": [{"city": "广州", "contact": SECRET}, {"city": "x", "contact": None}]}
    )
    rate = models.Rate.from_dict({"fee": 3, "agent": SECRET})
    for model in (request, parcel, rate):
        for text in (repr(model), str(model), f"{model}", repr([model]), repr(list(model.__rich_repr__()))):
            assert SECRET not in text
            assert "***" in text
    assert "book" in repr(request)
    assert "广州" in repr(parcel)
    assert "contact=None" in repr(parcel)
    assert request.receivers[0].phones == [SECRET, SECRET]


# --- copies --------------------------------------------------------------------------------------------------------


def test_models_can_be_copied_pickled_and_compared(models: Any) -> None:
    request = models.ParcelRequest.from_dict({**REQUEST, "note": None, "receivers": [{"name": "n"}]})
    deep = copy.deepcopy(request)
    assert deep == request
    assert deep.items is not request.items
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        loaded = pickle.loads(pickle.dumps(request, protocol))
        assert loaded == request
        assert loaded.weight is request.weight
    changed = msgspec.structs.replace(request, note="new")
    assert (changed.note, request.note) == ("new", None)
    assert copy.copy(request) == request


# --- texts ---------------------------------------------------------------------------------------------------------

HOSTILE = [
    '"',
    '""',
    '"""',
    '""""',
    "\\",
    'a\\"',
    '"""\nimport os\n"""',
    "\\N{DASH}",
    "{{ x }} {% y %} {# z #}",
    "\\" * 301,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_the_spec_gets_out_of_its_string(generate_trial: Generate, text: str) -> None:
    schema = {**thing(a={"type": "string", "description": text}), "description": text}
    token = {"type": "string", "enum": [text], "description": text}
    query = {**parameter_of("q", text), "schema": ref("Token")}
    described = operation(reply=ref("Thing"), parameters=[query], description=f"{text} {text}")
    described |= {"summary": f"S{text}", "x-wechatpay-name": text}
    spec = document(
        {"/v3/shop/a": {"get": described}},
        {"Thing": schema, "Token": token},
        tags=[{"name": "shop", "description": text}],
    )
    trial = generate_trial(spec)
    models, module = trial.module("models"), trial.module("api.shop.get_thing")
    shown = " ".join(text.split())
    assert models.Thing.__doc__.strip() == shown
    assert get_args(models.Token) == (text,)
    assert " ".join(module.__doc__.split()).startswith(f"S{shown} ({shown}). GET /v3/shop/a")
    assert " ".join(module.sync.__doc__.split()).startswith(f"S{shown}. {shown} {shown} Args:")
    assert trial.module("api.shop").__doc__.startswith(shown)
    assert trial.module().OPERATIONS["shop.get_thing"].official_name == text


def parameter_of(name: str, text: str) -> dict[str, object]:
    return {"name": name, "in": "query", "description": text}


def test_chinese_only_is_fine(models: Any, probe: Trial) -> None:
    assert models.Depot.__doc__ == "仓库"
    module = probe.module("api.depot.get_depot")
    assert "只有中文。" in module.sync.__doc__
    assert probe.module("api.depot").__doc__.startswith("仓库\n")
