"""Where things stand in a generated client, what an import loads, and the facts and paths it knows."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from trial_client import Generate, Trial, document, operation, parameter, ref, thing
from wechatpay_generator.chain_tree import CLIENT_NAMES
from wechatpay_generator.component_names import RESERVED_CLASSES

RUNTIME = {"runtime", "runtime._lazy"}

# --- lazy packages -------------------------------------------------------------------------------------------------


def loaded_by(trial: Trial, program: str) -> set[str]:
    """The modules of the client that a fresh process has after `program`, without the client's own name."""
    show = "import json, sys; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\n{show}"], cwd=trial.target, capture_output=True, text=True, check=True
    )
    prefix = f"{trial.package}."
    return {name.removeprefix(prefix) for name in json.loads(done.stdout) if name.startswith(prefix)}


def test_importing_one_operation_imports_no_other(probe: Trial) -> None:
    loaded = loaded_by(probe, f"from {probe.package}.api.courier import list_parcels; list_parcels.sync")
    assert "api.courier.list_parcels" in loaded
    assert "models.courier" in loaded
    assert not {name for name in loaded if name.startswith(("api.depot", "chain", "models.depot", "client"))}
    assert {name for name in loaded if name.startswith("api.courier.")} == {"api.courier.list_parcels"}


def test_importing_the_package_or_listing_it_loads_nothing(probe: Trial) -> None:
    assert loaded_by(probe, f"import {probe.package} as c; dir(c); c.__all__") == RUNTIME
    listing = f"from {probe.package} import api, models; dir(api); dir(models)"
    assert loaded_by(probe, listing) == {"api", "api._names", "models", "models._names", *RUNTIME}


def test_the_tables_of_names_load_when_a_name_is_asked_for(probe: Trial) -> None:
    """They grow with the spec, and what one operation costs must not."""
    below = f"import {probe.package}.models.courier, {probe.package}.api.courier.list_parcels"
    tables = {"api._names", "models._names", "webhooks._names"}
    assert not tables & loaded_by(probe, below)
    assert loaded_by(probe, f"{below}; {probe.package}.models.Parcel") & tables == {"models._names"}
    assert loaded_by(probe, f"from {probe.package}.webhooks import *") & tables == {"webhooks._names"}


def test_one_step_of_the_chain_loads_one_area(probe: Trial) -> None:
    loaded = loaded_by(probe, f"from {probe.package} import Client; Client.v3.fget(None).global_")
    assert {name for name in loaded if name.startswith("chain.")} == {"chain.global_"}
    assert not {name for name in loaded if name.startswith("api")}


@pytest.mark.parametrize("name", ["", "api", "api.courier", "errors", "models", "spec", "tooling", "webhooks"])
def test_packages_list_what_they_have(probe: Trial, name: str) -> None:
    package = probe.module(name)
    assert dir(package) == sorted(package.__all__)
    for public in package.__all__:
        value = getattr(package, public)
        assert package.__dict__[public] is value, "kept after the first use"


def test_a_name_that_is_not_there_gets_a_suggestion(probe: Trial) -> None:
    package = probe.package
    for name, wrong, near in (
        ("", "Cleint", "Client"),
        ("api", "courrier", "courier"),
        ("api.courier", "send_parcels", "send_parcel"),
        ("models", "Parcell", "Parcel"),
        ("webhooks", "DepotFul", "DepotFull"),
    ):
        module = probe.module(name)
        with pytest.raises(AttributeError, match=f"{package}.*{wrong}.*did you mean '{near}'"):
            getattr(module, wrong)
        assert not hasattr(module, "entirely_else")
    with pytest.raises(ImportError):
        exec(f"from {package}.models import Nothing")


def test_a_client_without_any_class_imports(generate_trial: Generate) -> None:
    trial = generate_trial(document({"/v3/shop/a": {"post": operation()}}))
    assert trial.module("models").__all__ == dir(trial.module("models")) == []
    assert trial.module("api.shop.get_thing").OPERATION.reply is None


# --- where classes stand -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("ParcelRequest", "api.courier.send_parcel"),
        ("Item", "api.courier.send_parcel"),
        ("ParcelFilter", "api.courier.list_parcels"),
        ("ReturnReason", "api.courier.request_return"),
        ("Rate", "api.courier.get_hong_kong_rate"),
        ("Parcel", "models.courier"),
        ("ParcelState", "models.courier"),
        ("Priority", "models.courier"),
        ("Depot", "models.depot"),
        ("Shelf", "models.depot"),
        ("Address", "models.shared.address"),
        ("ReturnedParcel", "webhooks.courier"),
        ("Sender", "webhooks.courier"),
        ("ReturnState", "webhooks.courier"),
        ("FullDepot", "webhooks.depot"),
    ],
)
def test_a_class_stands_with_those_that_use_it(probe: Trial, name: str, module: str) -> None:
    assert probe.module(module).__dict__[name] is getattr(probe.module("models"), name)
    if module.startswith("api") or isinstance(probe.module("models").__dict__[name], type):
        text = Path(probe.module(module).__file__).read_text("utf-8")
        assert f"\nclass {name}(" in text or f"\n{name}: TypeAlias" in text


def test_what_no_operation_reaches_does_not_come_out(probe: Trial) -> None:
    for name in ("Error", "Fen", "Notification", "OutParcelNo", "PersonName", "SealedResource"):
        assert name not in probe.module("models").__all__


def test_models_never_import_upwards(probe: Trial) -> None:
    for path in (probe.folder / "models").rglob("*.py"):
        if path.name not in ("__init__.py", "_names.py"):
            assert not re.search(r"\.(api|webhooks)\b", path.read_text("utf-8"))


def test_objects_that_hold_each_other_can_be_used(generate_trial: Generate) -> None:
    schemas = {
        "Tree": thing(leaf=ref("Leaf"), trees={"type": "array", "items": ref("Tree")}),
        "Leaf": thing(tree=ref("Tree"), only=ref("Only")),
        "Only": thing(leaf=ref("Leaf")),
    }
    paths = {"/v3/shop/a": {"get": operation(reply=ref("Tree"))}, "/v3/inn/a": {"get": operation("inn.a", ref("Leaf"))}}
    models = generate_trial(document(paths, schemas)).module("models")
    data = {"leaf": {"tree": {"trees": [{}]}, "only": {"leaf": {}}}}
    assert models.Tree.from_dict(data).to_dict() == data


# --- facts ---------------------------------------------------------------------------------------------------------


def test_operations_in_the_order_of_the_spec(probe: Trial) -> None:
    assert list(probe.module().OPERATIONS) == [
        *("courier.list_parcels", "courier.send_parcel", "courier.get_parcel", "courier.call_back_parcel"),
        *("courier.request_return", "courier.upload_photo", "courier.list_drop_off_points"),
        *("courier.download_statement", "depot.get_depot", "depot.get_floor_plan", "depot.list_shelves"),
        *("depot.add_shelf", "depot.list_keepers", "depot.list_visits", "depot.search_visits"),
        "courier.get_hong_kong_rate",
    ]


@pytest.mark.parametrize(
    ("id", "facts"),
    [
        (
            "courier.send_parcel",
            {
                "method": "POST",
                "path": "/v3/courier/parcels",
                "area": "courier",
                "name": "send_parcel",
                "mode": ("merchant", "partner"),
                "retired": None,
                "superseded_by": (),
                "summary": "Send a parcel",
                "official_name": "寄送包裹",
                "success_status": 202,
                "unsigned_reply": False,
                "success_statuses": {202},
                "idempotency": ("out_parcel_no", "courier.get_parcel", {}, {}, False),
                "changes_state": True,
                "outcome": (
                    ("stops", "*", "state"),
                    {"MOVING"},
                    {"PACKED"},
                    {"LOST"},
                    ((("insurance",), ("fee",)), (("items", "*", "value"), ("stops", "*", "value"))),
                    5,
                    False,
                ),
                "identifiers": ((("out_parcel_no",), ("out_parcel_no",)),),
                "next": "courier.get_parcel",
                "source": (
                    "https://pay.weixin.qq.com/doc/v3/merchant/4000000001",
                    "https://pay.weixin.qq.com/doc/v3/partner/4000000002",
                ),
                "sensitive_reply": ("signature", "stops/*/contact"),
            },
        ),
        (
            "courier.call_back_parcel",
            {
                "method": "DELETE",
                "retired": "2020-02-29",
                "superseded_by": ("courier.request_return",),
                "success_status": 204,
                "reply": None,
                "idempotency": None,
                "changes_state": True,
                "outcome": None,
                "identifiers": (),
                "next": None,
                "body_schema": None,
                "body_required": False,
                "pages": None,
                "error_codes": {
                    "PARCEL_NOT_EXIST": (404, "There is no such parcel; check its number (包裹不存在)", "refused"),
                    "PARCEL_ON_ITS_WAY": (
                        403,
                        'It has left already and "cannot" be called back (包裹已寄出)',
                        "refused",
                    ),
                    "PARCEL_FORGOTTEN": (400, "", None),
                },
            },
        ),
        ("courier.request_return", {"body_required": False, "method": "PUT", "changes_state": False}),
        ("courier.get_parcel", {"changes_state": False, "identifiers": ((("out_parcel_no",), ("out_parcel_no",)),)}),
        ("courier.list_drop_off_points", {"unsigned_reply": True, "sensitive_reply": ("*/contact",)}),
        ("courier.get_hong_kong_rate", {"path": "/hk/v3/courier/rates", "sensitive_reply": ("agent",)}),
        ("depot.add_shelf", {"body_required": True, "sensitive_request": ()}),
        ("courier.list_parcels", {"pages": (("data",), "offset", "limit", ("total_count",)), "error_codes": {}}),
        ("depot.list_shelves", {"pages": (("result", "shelves"), ("links", "next")), "error_codes": {}}),
        ("depot.list_keepers", {"pages": (("keepers",), "page_index", "page_size", ("total_num",), 0)}),
        ("depot.list_visits", {"pages": (("keepers",), "page_token", ("next_page_token",), "page_size", None)}),
        ("depot.search_visits", {"pages": (("keepers",), "page", "size", ("total_num",), 1), "changes_state": False}),
    ],
)
def test_facts_of_an_operation(probe: Trial, id: str, facts: dict[str, Any]) -> None:
    found = probe.module().OPERATIONS[id]
    assert {name: getattr(found, name) for name in facts} == facts


def test_sensitive_fields_of_a_request(probe: Trial) -> None:
    fields = probe.module().OPERATIONS["courier.send_parcel"].sensitive_request
    assert {"receivers/*/name", "receivers/*/phones/*", "items/*/owner"} <= set(fields)
    assert "items/*/next/owner" in fields, "a thing inside a thing"
    assert "customs/owner" in fields, "a thing inside a text"


def test_an_operation_is_found_by_method_and_path(probe: Trial) -> None:
    spec = probe.module("spec")
    assert spec.operation_id("delete", "/v3/courier/parcels/{out_parcel_no}") == "courier.call_back_parcel"
    assert spec.operation_id("PUT", "/v3/courier/parcels/{out_parcel_no}") is None
    assert spec.operations_by_method("/v3/courier/parcels").keys() == {"GET", "POST"}


def test_an_operation_that_is_not_there_gets_a_suggestion(probe: Trial) -> None:
    client = probe.module()
    with pytest.raises(client.UnknownOperation, match=r"did you mean courier\.send_parcel"):
        client.OPERATIONS["courier.send_parcels"]


# --- the chain -----------------------------------------------------------------------------------------------------


def step(trial: Trial, *names: str) -> Any:
    node = trial.module("chain").V3Step("the client")
    for name in names:
        node = getattr(node, name)
    return node


@pytest.mark.parametrize(
    ("names", "path", "methods"),
    [
        (("courier", "parcels"), "/v3/courier/parcels", {"get", "post"}),
        (("courier", "parcels", "_out_parcel_no_"), "/v3/courier/parcels/{out_parcel_no}", {"get", "delete"}),
        (
            ("courier", "parcels", "_out_parcel_no_", "return_requests", "_returnId_"),
            "/v3/courier/parcels/{out_parcel_no}/return-requests/{returnId}",
            {"put"},
        ),
        (("courier", "drop_off_points"), "/v3/courier/drop-off-points", {"get"}),
        (("global_", "depots", "_depot_id_", "shelves"), "/v3/global/depots/{depot_id}/shelves", {"get", "post"}),
    ],
)
def test_every_path_is_a_chain(probe: Trial, names: tuple[str, ...], path: str, methods: set[str]) -> None:
    node = step(probe, *names)
    assert type(node).__doc__ == path
    offered = {name for name in ("get", "put", "post", "delete", "patch") if name in vars(type(node))}
    assert offered == methods
    pages = {"pages"} if names[-1] in ("parcels", "shelves") else set()
    twins = {name for name in vars(type(node)) if name.endswith("_async")}
    assert twins == {f"{name}_async" for name in methods | pages}


def test_dashes_are_camel_case_too(probe: Trial) -> None:
    assert type(step(probe, "courier", "dropOffPoints")) is type(step(probe, "courier", "drop_off_points"))
    below = ("courier", "parcels", "_out_parcel_no_")
    assert type(step(probe, *below, "returnRequests")) is type(step(probe, *below, "return_requests"))


def test_a_second_root(probe: Trial) -> None:
    node = probe.module("chain").HkStep("the client").v3.courier.rates
    assert type(node).__doc__ == "/hk/v3/courier/rates"
    assert isinstance(vars(probe.module().Client)["hk"], property)


def test_a_step_that_is_not_there_gets_a_suggestion(probe: Trial) -> None:
    with pytest.raises(AttributeError, match="did you mean 'parcels'"):
        step(probe, "courier", "parcel")
    with pytest.raises(AttributeError, match="untyped"):
        step(probe, "courier", "parcels", "entirely_else")


def test_steps_whose_segments_are_no_names(generate_trial: Generate) -> None:
    paths = {
        "/v3/import/3d/a.b/{userId}": {"get": operation(reply=ref("Thing"), parameters=[parameter("userId")])},
        "/v3/{shop}/class": {"get": operation("shop.b", ref("Thing"), parameters=[parameter("shop")])},
    }
    trial = generate_trial(document(paths))
    assert type(step(trial, "import_", "_3d", "a_b", "_userId_")).__doc__ == "/v3/import/3d/a.b/{userId}"
    assert type(step(trial, "_shop_", "class_")).__doc__ == "/v3/{shop}/class"


# --- names the generator keeps for the client ----------------------------------------------------------------------


def test_no_path_can_hide_what_the_client_is_asked_for(probe: Trial) -> None:
    own = {name for name in dir(probe.module().Client) if not name.startswith("_")}
    assert own - {"v3", "hk"} == CLIENT_NAMES


def test_no_component_can_be_called_what_modules_import(probe: Trial) -> None:
    import ast

    imported: set[str] = set()
    for path in [path for part in ("api", "models", "webhooks") for path in (probe.folder / part).rglob("*.py")]:
        if path.name == "parsing.py":
            continue  # it holds no components
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                imported |= {alias.asname or alias.name for alias in node.names}
    classes = {name for name in imported if name[0].isupper() and not name.isupper()}
    assert classes - {*probe.module("models").__all__, *probe.module("webhooks").__all__} <= RESERVED_CLASSES
