"""`client.paths` in a generated client: the stub that type checkers read, and what stands behind it at run time."""

from __future__ import annotations

import ast
import json
import subprocess
import sys

from trial_client import Generate, Platform, Trial, document, operation, parameter


def stub_of(trial: Trial) -> dict[str, str]:
    """Each path of the stub with the class that it names."""
    tree = ast.parse((trial.folder / "paths.pyi").read_text("utf-8"))
    (made,) = [node.value for node in tree.body if isinstance(node, ast.Assign)]
    assert isinstance(made, ast.Call)
    name, fields = made.args
    assert (ast.unparse(made.func), ast.literal_eval(name)) == ("TypedDict", "Paths")
    assert isinstance(fields, ast.Dict)
    found = {}
    for key, value in zip(fields.keys, fields.values, strict=True):
        assert isinstance(key, ast.Constant)
        assert isinstance(value, ast.Subscript)
        assert ast.unparse(value.value) == "ReadOnly"
        found[key.value] = ast.unparse(value.slice)
    return found


def test_the_stub_has_every_path_and_tells_what_is_there_at_run_time(probe: Trial) -> None:
    client = probe.client(Platform())
    stub = stub_of(probe)
    operations = probe.module().OPERATIONS.values()
    assert set(stub) == set(client.paths) == {each.path.removeprefix("/") for each in operations}
    assert {path: type(step).__name__ for path, step in client.paths.items()} == stub
    for each in operations:
        assert callable(getattr(client.paths[each.path.removeprefix("/")], each.method.lower()))


def test_taking_a_path_loads_its_area_and_no_other(probe: Trial) -> None:
    program = (
        f"import json, sys, {probe.package} as package\n"
        "client = package.Client.__new__(package.Client)\n"
        "def chain():\n"
        "    return sorted(name.rpartition('.')[2] for name in sys.modules if '.chain.' in name)\n"
        "before = chain(), len(client.paths), chain()\n"
        "client.paths['v3/courier/parcels']\n"
        "print(json.dumps([*before, chain()]))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=probe.target, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [[], len(stub_of(probe)), [], ["courier"]]


def test_paths_that_differ_by_a_last_slash_are_two_keys(generate_trial: Generate) -> None:
    things = {"type": "object", "properties": {"a": {"type": "string"}}}
    trial = generate_trial(
        document(
            {
                "/v3/shop/things": {"get": operation("shop.list_things")},
                "/v3/shop/things/": {"post": operation("shop.create_thing")},
                "/v3/shop/things/{thing_id}": {
                    "get": operation("shop.get_thing", parameters=[parameter("thing_id", maxLength=4, type="string")])
                },
            },
            {"Thing": things},
        )
    )
    platform = Platform()
    client = trial.client(platform)
    assert sorted(stub_of(trial)) == ["v3/shop/things", "v3/shop/things/", "v3/shop/things/{thing_id}"]
    client.paths["v3/shop/things"].get()
    client.paths["v3/shop/things/"].post()
    client["v3/shop/things/"].post()
    client["v3/shop/things/1234"].get()
    client["v3/shop/things/{number}"].get(number="12")
    sent = [(request.method, request.url.path) for request in platform.requests]
    assert sent == [
        ("GET", "/v3/shop/things"),
        ("POST", "/v3/shop/things/"),
        ("POST", "/v3/shop/things/"),
        ("GET", "/v3/shop/things/1234"),
        ("GET", "/v3/shop/things/12"),
    ]
