"""The objects that several areas share: where they stand, and what the import of one operation loads of them."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from trial_client import Generate, Trial, document, notice, operation, ref, thing
from wechatpay_generator.families import name_families

PATHS = {
    "/v3/shop/order": {"get": operation("shop.get_order", ref("Order"))},
    "/v3/inn/order": {"get": operation("inn.get_order", ref("Order"))},
    "/v3/inn/guest": {"get": operation("inn.get_guest", ref("Guest"))},
}
SCHEMAS = {
    "Guest": thing(payer=ref("Payer"), seat={"type": "string"}),
    "Order": thing(payer=ref("Payer"), state=ref("OrderState"), goods={"type": "array", "items": ref("Goods")}),
    "OrderState": {"type": "string", "enum": ["PAID", "CLOSED"]},
    "Goods": thing(),
    "Payer": thing(),
}
MORE_PATHS = {
    "/v3/taxi/ride": {"get": operation("taxi.get_ride", ref("Ride"))},
    "/v3/ferry/ride": {"get": operation("ferry.get_ride", ref("Ride"))},
    "/v3/ferry/trip": {"get": operation("ferry.get_trip", ref("Trip"))},
    "/v3/taxi/trip": {"get": operation("taxi.get_trip", ref("Trip"))},
}
MORE_SCHEMAS = {
    "Ride": thing(payer=ref("Payer"), fare=ref("Fare")),
    "Trip": thing(fare=ref("Fare"), rider=ref("Payer")),
    "Fare": thing(kind=ref("FareKind")),
    "FareKind": {"type": "string", "enum": ["DAY", "NIGHT"]},
}
MORE_EVENTS = {"RIDE.PAID": notice("Ride", types=["RIDE.PAID"], tags=["taxi"])}

LOADED = """
import json, sys
from {package} import Client
Client
from {package}.api.shop import get_order
get_order.OPERATION
from {package}.runtime.model import Model
modules = sorted(name.partition(".")[2] for name in sys.modules if name.startswith("{package}."))
print(json.dumps([modules, sorted(cls.__name__ for cls in Model.__subclasses__())]))
"""


def loaded_by_one_operation(trial: Trial) -> Any:
    """The modules of the client, and the classes of objects, that `Client` and `shop.get_order` load."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED.format(package=trial.package)],
        cwd=trial.target,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_areas_that_an_operation_does_not_need_add_nothing_to_its_import(generate_trial: Generate) -> None:
    small = generate_trial(document(PATHS, SCHEMAS))
    large = generate_trial(document(PATHS | MORE_PATHS, SCHEMAS | MORE_SCHEMAS, webhooks=MORE_EVENTS))
    modules, classes = loaded_by_one_operation(small)
    assert classes == ["Goods", "Order", "Payer"]
    assert [name for name in modules if name.startswith(("api.", "models.", "webhooks"))] == [
        *("api.shop", "api.shop.get_order"),
        *("models.shared", "models.shared.order", "models.shared.payer"),
    ]
    assert loaded_by_one_operation(large) == [modules, classes]
    shared = {name: getattr(large.module("models"), name).__module__.rpartition(".")[2] for name in ("Fare", "Ride")}
    assert shared == {"Fare": "fare", "Ride": "ride"}


def test_classes_that_the_same_operations_reach_stand_together(generate_trial: Generate) -> None:
    models = generate_trial(document(PATHS, SCHEMAS)).module("models")
    where = {name: getattr(models, name).__module__.partition(".")[2] for name in ("Order", "Goods", "Payer", "Guest")}
    assert where == {
        "Order": "models.shared.order",
        "Goods": "models.shared.order",
        "Payer": "models.shared.payer",
        "Guest": "api.inn.get_guest",
    }


def test_each_module_of_shared_objects_imports_alone(generate_trial: Generate) -> None:
    trial = generate_trial(document(PATHS | MORE_PATHS, SCHEMAS | MORE_SCHEMAS, webhooks=MORE_EVENTS))
    names = sorted(path.stem for path in (trial.folder / "models" / "shared").glob("[!_]*.py"))
    assert names == ["fare", "order", "payer", "ride", "trip"]
    for name in names:
        program = f"import {trial.package}.models.shared.{name}"
        done = subprocess.run([sys.executable, "-c", program], cwd=trial.target, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")


def test_an_area_may_be_called_shared(generate_trial: Generate) -> None:
    paths = {
        "/v3/shared/a": {"get": operation("shared.get_a", ref("Thing"))},
        "/v3/shared/b": {"get": operation("shared.get_b", ref("Thing"))},
    }
    trial = generate_trial(document(paths))
    assert trial.module("models").Thing is trial.module("models.shared.thing").Thing
    assert trial.module("api.shared.get_a").OPERATION.reply is trial.module("models").Thing


@pytest.mark.parametrize(
    ("closures", "names"),
    [
        ({"Alone": set()}, {"Alone": "alone"}),
        ({"H5Info": set()}, {"H5Info": "h5_info"}),
        ({"Apply4subAccount": set()}, {"Apply4subAccount": "apply4sub_account"}),
        ({"PayURL": set()}, {"PayURL": "pay_url"}),
        ({"Import": set()}, {"Import": "import_"}),
        ({"Part": set(), "Whole": {"Part"}}, {"Part": "whole", "Whole": "whole"}),
        ({"B": {"A"}, "A": {"B"}}, {"A": "a", "B": "a"}),
        ({"Leaf": set(), "Stem": {"Leaf"}, "Tree": {"Stem", "Leaf"}}, dict.fromkeys(("Leaf", "Stem", "Tree"), "tree")),
    ],
)
def test_a_module_is_called_after_the_class_that_reaches_most(
    closures: dict[str, set[str]], names: dict[str, str]
) -> None:
    assert name_families({name: {"one", "two"} for name in closures}, closures) == names


def test_names_that_differ_in_capital_letters_alone_are_two_modules() -> None:
    users = {"Fareclass": {1, 2}, "FareClass": {2, 3}, "Fare_class": {3, 4}}
    modules = name_families(users, {name: set() for name in users})
    assert len(set(modules.values())) == 3
    assert all(name.lower() == name for name in modules.values())


def test_who_is_asked_first_changes_no_name() -> None:
    users = {"A": {1}, "B": {2}, "C": {1}, "D": {2}}
    closures: dict[str, set[str]] = {"A": set(), "B": set(), "C": {"A"}, "D": {"B"}}
    names = {"A": "c", "C": "c", "B": "d", "D": "d"}
    assert name_families(users, closures) == name_families(dict(reversed(users.items())), closures) == names
