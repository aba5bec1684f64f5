"""What type checkers tell of lists in pages and of JSON texts: the program below is right but for the lines marked."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from golden_record import PACKAGE, PROBE_SPEC
from wechatpay_generator.build import generate

from tests.type_checkers import mypy_cache

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """\
from collections.abc import AsyncIterator, Iterator
from typing import Any, Literal, assert_type

from probe_client import OPERATIONS, Client, Response, Unset, models
from probe_client.api.courier import list_parcels, send_parcel
from probe_client.api.courier.list_parcels import Area
from probe_client.api.depot import list_shelves
from probe_client.errors import APIStatusError
from probe_client.tooling import ErrorCode

client = Client.from_config()

# lists in pages
assert_type(list_parcels.pages(client=client, kind="SENT"), Iterator[models.Parcel])
assert_type(list_parcels.pages_async(client=client, kind="SENT", offset=5, limit=2), AsyncIterator[models.Parcel])
for parcel in list_parcels.pages(client=client, kind="SENT", validate=False):
    parcel.out_parcel_no.upper()
    parcel.out_parcel_number  # wrong: no such field
assert_type(list_shelves.pages("d1", client=client), Iterator[models.Shelf])
list_parcels.pages(client=client)  # wrong: kind is missing
list_parcels.pages(client=client, kind="SENT", offset="5")  # wrong: an offset is a number
list_parcels.pages(client=client, kind="SENT", page=5)  # wrong: no such argument
list_shelves.pages(client=client)  # wrong: depot_id is missing
send_parcel.pages  # wrong: it lists nothing
assert_type(client.v3.courier.parcels.pages(query={"kind": "SENT", "limit": 3}), Iterator[models.Parcel])
shelves = client.v3.global_.depots._depot_id_.shelves
assert_type(shelves.pages(depot_id="d1"), Iterator[models.Shelf])
assert_type(shelves.pages_async(depot_id="d1", query={"empty": True}), AsyncIterator[models.Shelf])
shelves.pages()  # wrong: depot_id is missing
client.v3.courier.parcels.pages(query={"limit": 3})  # wrong: kind is missing
client.v3.courier.rates  # wrong: no such step
assert_type(client.chain("v3/courier/parcels").pages(query={"kind": "SENT"}), Iterator[Any])
assert_type(client["v3/courier/parcels"].pages_async(), AsyncIterator[Any])


# typed access by path
parcels = client.paths["v3/courier/parcels"]
assert_type(parcels.pages(query={"kind": "SENT"}), Iterator[models.Parcel])
assert_type(client.paths["v3/courier/parcels/{out_parcel_no}"].get(out_parcel_no="p1").parsed, models.Parcel)
assert_type(client.paths["hk/v3/courier/rates"].get().parsed, models.Rate)
parcels.pages()  # wrong: the query is missing
parcels.delete()  # wrong: no such method
client.paths["v3/courier/parcel"]  # wrong: no such path
client.paths["/v3/courier/parcels"]  # wrong: it is written without a leading slash
client.paths["v3/courier/parcels"] = parcels  # wrong: nothing is put there
assert_type(client.untyped("v3/courier/newer").get(), Response[Any])


async def read() -> None:
    async for parcel in client.v3.courier.parcels.pages_async(query={"kind": "SENT"}):
        assert_type(parcel, models.Parcel)
    for parcel in list_parcels.pages_async(client=client, kind="SENT"):  # wrong: it is for async for
        pass


# JSON texts
items = [models.Item(name="book", value=1)]
request = models.ParcelRequest(
    out_parcel_no="p-0001",
    from_="x",
    priority="FAST",
    items=items,
    hours=["08:00", "17:00"],
    customs=models.CustomsForm(value=3, papers="[]"),
)
assert_type(request.hours, list[str] | str | Unset)
request.hours = '["08:00","17:00"]'
request.hours = [8, 17]  # wrong: the hours are texts
request.customs = models.Item(name="book", value=1)  # wrong: another object
list_parcels.sync(client=client, kind="SENT", around=Area(city="x"))
list_parcels.sync(client=client, kind="SENT", around={"city": "x"})
list_parcels.sync(client=client, kind="SENT", around='{"city":"x"}')
list_parcels.sync(client=client, kind="SENT", around=["x"])  # wrong: an object or its text
client.v3.courier.parcels.get(query={"kind": "SENT", "around": {"city": "x"}})
route = next(list_parcels.pages(client=client, kind="SENT")).route
assert_type(route, models.Route | str | None | Unset)
route.stops  # wrong: it may be a text, or absent
if isinstance(route, models.Route):
    assert_type(route.stops, list[str])

# error codes
for code, error in OPERATIONS["courier.call_back_parcel"].error_codes.items():
    assert_type((code, error, error.status, error.text), tuple[str, ErrorCode, int, str])
    assert_type(error.outcome, Literal["refused", "unknown", "pending"] | None)
try:
    client.v3.courier.parcels.get(query={"kind": "SENT"})
except APIStatusError as refused:
    assert_type(refused.meaning, str | None)
    refused.meaning.upper()  # wrong: it may be unknown
"""
WRONG = [number for number, line in enumerate(PROGRAM.splitlines(), 1) if "# wrong: " in line]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated package, with the program beside it."""
    target = tmp_path_factory.mktemp("typing") / "client"
    generate(PROBE_SPEC, target, PACKAGE)
    (target / "program.py").write_text(PROGRAM, "utf-8")
    return target


def _mypy(folder: Path, tmp_path: Path) -> dict[int, str]:
    (tmp_path / "mypy.ini").write_text("[mypy]\n")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", str(tmp_path / "mypy.ini")]
    command += ["--cache-dir", str(mypy_cache("probe")), "--no-pretty", "--hide-error-context", "program.py"]
    environment = {"PATH": "", "MYPYPATH": f"{ROOT / 'auth_plugin'}"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    found = {}
    for line in done.stdout.splitlines():
        match = re.fullmatch(r"(.+?):(\d+): error: (.*)", line)
        if match:
            assert match[1] == "program.py", line
            found[int(match[2])] = match[3]
    return found


def _pyright(folder: Path, tmp_path: Path) -> dict[int, str]:
    # reportPrivateUsage: `_depot_id_` is how the chain spells a path parameter, and it is public.
    settings = {"typeCheckingMode": "strict", "reportPrivateUsage": False, "reportUnusedExpression": False}
    settings |= {"include": ["program.py"], "extraPaths": [str(ROOT / "auth_plugin")]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    found = {}
    for diagnostic in json.loads(done.stdout)["generalDiagnostics"]:
        if diagnostic["severity"] == "error":
            found[diagnostic["range"]["start"]["line"] + 1] = diagnostic["message"]
    return found


@pytest.mark.parametrize("tool", [_mypy, _pyright])
def test_each_mistake_is_found_and_nothing_else(tool, folder: Path, tmp_path: Path) -> None:
    found, lines = tool(folder, tmp_path), PROGRAM.splitlines()
    missed = [lines[number - 1] for number in WRONG if number not in found]
    invented = {lines[number - 1]: found[number] for number in found if number not in WRONG}
    assert (missed, invented) == ([], {})
    assert len(found) == len(WRONG) > 12
