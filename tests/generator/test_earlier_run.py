"""A run that takes over what an earlier one made writes the same bytes as a run that renders everything."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from golden_record import PROBE_SPEC
from wechatpay_generator import earlier_run
from wechatpay_generator.__main__ import main
from wechatpay_generator.build import generate
from wechatpay_generator.earlier_run import EarlierRun
from wechatpay_generator.project import LOCALE
from wechatpay_generator.value_digest import Digester

REAL_SPEC = Path(__file__).resolve().parents[2] / "spec"
PACKAGE = "wechatpay_client"
Contents = dict[str, bytes]


class Workplace:
    """A copy of a spec, the client that runs with a memory make of it, and clients made afresh to compare with."""

    def __init__(self, folder: Path, spec: Path) -> None:
        self.folder = folder
        self.spec = Path(shutil.copytree(spec, folder / "spec"))
        self.client = folder / "client"
        self.memory = folder / "memory" / "earlier.json"

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace a text that stands in a file of the spec once."""
        path = self.spec / file
        text = path.read_text("utf-8")
        assert text.count(old) == 1, f"{file} has {old!r} {text.count(old)} times"
        path.write_text(text.replace(old, new), "utf-8")

    def run(self, capsys: pytest.CaptureFixture[str]) -> int:
        """Generate as `make generate` does; how many files were rendered anew."""
        status = main(
            ["generate", "--spec", str(self.spec), "--client", str(self.client), "--earlier-run", str(self.memory)]
        )
        out, err = capsys.readouterr()
        assert (status, err) == (0, "")
        line = out.removeprefix(f"{self.client}: ")
        found = re.fullmatch(r"(\d+) files written, (\d+) of them rendered anew\n", line)
        assert found is not None, out
        assert int(found[1]) == len(contents(self.client))
        return int(found[2])

    def check(self) -> None:
        """Compare with what a run without any memory makes."""
        shutil.rmtree(self.folder / "afresh", ignore_errors=True)
        generate(self.spec, self.folder / "afresh")
        assert contents(self.client) == contents(self.folder / "afresh")


def contents(folder: Path) -> Contents:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def changed(before: Contents, after: Contents) -> set[str]:
    """The files that are new or differ."""
    return {name for name in after if before.get(name) != after[name]}


@pytest.fixture(scope="module")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a workplace with the probe spec, after its first run."""
    made = Workplace(tmp_path_factory.mktemp("first"), PROBE_SPEC)
    command = ["generate", "--spec", str(made.spec), "--client", str(made.client), "--earlier-run", str(made.memory)]
    assert main(command) == 0
    made.check()
    return made.folder


@pytest.fixture
def place(first_run: Path, tmp_path: Path) -> Workplace:
    """A workplace after its first run, wherever that was."""
    for name in ("client", "memory"):
        shutil.copytree(first_run / name, tmp_path / name)
    return Workplace(tmp_path, PROBE_SPEC)


@dataclass(frozen=True)
class Change:
    """One kind of change of the probe spec."""

    edits: tuple[tuple[str, str, str], ...]
    """File, text, and what stands in its place."""
    appears: str
    """A text of a module that differs afterwards; empty where none needs to."""
    spares: str
    """A module that stays as it is."""


CHANGES = {
    "a field of one area": Change(
        (("schemas/courier.yaml", "What it is (名称)", "What it is called (名称)"),),
        "What it is called (名称)",
        "api/depot/get_depot.py",
    ),
    "a new field": Change(
        (
            (
                "schemas/depot.yaml",
                "    address: {",
                "    colour: {type: string, description: Paint (颜色)}\n    address: {",
            ),
        ),
        "colour: str | Unset = UNSET",
        "api/courier/get_parcel.py",
    ),
    "a shared schema": Change(
        (("schemas/common.yaml", "description: City (城市)", "description: Town (城市)"),),
        "Town (城市)",
        "api/depot/get_depot.py",
    ),
    "a shared schema that a field inlines": Change(
        (("schemas/common.yaml", "x-wechatpay-unit: fen", "x-wechatpay-unit: jiao"),),
        "Unit: jiao.",
        "api/depot/get_depot.py",
    ),
    "the name of an operation": Change(
        (("paths/depot.yaml", "operationId: depot.add_shelf", "operationId: depot.put_up_shelf"),),
        "depot.put_up_shelf",
        "api/courier/get_parcel.py",
    ),
    "an added operation": Change(
        (
            (
                "openapi.yaml",
                "  /hk/v3/courier/rates:",
                "  /v3/global/cellars/{depot_id}: {$ref: 'paths/depot.yaml#/cellar'}\n  /hk/v3/courier/rates:",
            ),
            (
                "paths/depot.yaml",
                "floor_plan:\n",
                """\
cellar:
  get:
    operationId: depot.get_cellar
    tags: [depot]
    summary: Look into the cellar
    parameters:
      - {name: depot_id, in: path, required: true, description: 仓库号, schema: {type: string, minLength: 1}}
    responses:
      '200':
        description: The cellar
        content:
          application/json:
            schema: {$ref: '../schemas/depot.yaml#/Depot'}
floor_plan:
""",
            ),
        ),
        "class V3GlobalCellarsStep",
        "api/courier/get_parcel.py",
    ),
    "a removed operation": Change(
        (("openapi.yaml", "  /v3/global/depots/{depot_id}/keepers: {$ref: 'paths/depot.yaml#/keepers'}\n", ""),),
        "",
        "api/courier/get_parcel.py",
    ),
    "a mark of a field": Change(
        (("schemas/common.yaml", "  x-wechatpay-sensitive: platform\n", ""),),
        "_sensitive: ClassVar",
        "api/depot/get_depot.py",
    ),
    "a mark of an operation": Change(
        (
            (
                "paths/depot.yaml",
                "    x-wechatpay-name: 新增货架\n",
                "    x-wechatpay-name: 新增货架\n    x-wechatpay-retired: '2024-01-01'\n",
            ),
        ),
        "Out of service since 2024-01-01",
        "api/courier/get_parcel.py",
    ),
    "the version": Change(
        (("openapi.yaml", "version: 0.1.0", "version: 0.2.0"),),
        "",
        "api/courier/get_parcel.py",
    ),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_comes_out_as_in_a_run_without_memory(
    place: Workplace, change: Change, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(place.client)
    for edit in change.edits:
        place.edit(*edit)
    place.run(capsys)
    place.check()
    differing = changed(before, contents(place.client))
    assert f"{PACKAGE}/openapi.json" in differing
    modules = [(place.client / name).read_text("utf-8") for name in differing if name.endswith(".py")]
    assert not change.appears or any(change.appears in text for text in modules)
    assert f"{PACKAGE}/{change.spares}" not in differing
    # and back, with the memory of the changed spec
    for file, old, new in reversed(change.edits):
        path = place.spec / file
        path.write_text(path.read_text("utf-8").replace(new, old, 1) if new else (PROBE_SPEC / file).read_text("utf-8"))
    place.run(capsys)
    assert contents(place.client) == before


def test_only_what_a_change_reaches_is_rendered(place: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    assert place.run(capsys) == 0
    place.edit(*CHANGES["a field of one area"].edits[0])
    assert place.run(capsys) == 1


def test_what_somebody_edited_is_rendered_anew(place: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(place.client)
    (place.client / PACKAGE / "client.py").write_text("mine")
    (place.client / PACKAGE / "api" / "depot" / "add_shelf.py").unlink()
    (place.client / PACKAGE / "runtime" / "model.py").write_text("mine")
    (place.client / PACKAGE / "stray.py").write_text("mine")
    assert place.run(capsys) == 3
    assert contents(place.client) == before


def test_a_file_behind_a_link_is_copied(place: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """What the link leads to may go away, and the client that comes out stays."""
    before = contents(place.client)
    file = place.client / PACKAGE / "client.py"
    elsewhere = file.rename(place.folder / "elsewhere.py")
    file.symlink_to(elsewhere)
    assert place.run(capsys) == 0
    elsewhere.unlink()
    assert contents(place.client) == before


def test_where_files_have_one_name_only_they_are_copied(
    place: Workplace, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*names: object) -> None:
        raise PermissionError("no second names here")

    before = contents(place.client)
    monkeypatch.setattr(os, "link", refuse)
    assert place.run(capsys) == 0
    assert contents(place.client) == before


@pytest.mark.parametrize("content", [b"", b"no JSON", b"[]", b"{}", b"\xff\xfe", b'{"generator": "an older one"}'])
def test_a_memory_that_is_no_use_is_none(place: Workplace, content: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(place.client)
    place.memory.write_bytes(content)
    assert place.run(capsys) > 50
    assert contents(place.client) == before
    assert place.run(capsys) == 0


def test_another_generator_or_library_renders_everything(
    place: Workplace, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = len([name for name in contents(place.client) if name.endswith((".py", ".pyi"))])
    with monkeypatch.context() as patch:
        patch.setattr(earlier_run, "version", lambda name: "another")
        assert place.run(capsys) >= everything
    with monkeypatch.context() as patch:
        patch.setattr(sys, "version", "another")
        assert place.run(capsys) >= everything
    copy = Path(shutil.copytree(Path(earlier_run.__file__).parent, place.folder / "generator"))
    (copy / "templates" / "chain_module.py.jinja").write_text("another")
    with monkeypatch.context() as patch:
        patch.setattr(earlier_run, "__file__", str(copy / "earlier_run.py"))
        assert place.run(capsys) >= everything


def test_a_run_that_fails_leaves_client_and_memory(place: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    before, memory = contents(place.client), place.memory.read_bytes()
    place.edit("paths/depot.yaml", "operationId: depot.add_shelf", "operationId: depot.class")
    command = ["generate", "--spec", str(place.spec), "--client", str(place.client), "--earlier-run", str(place.memory)]
    assert main(command) == 1
    assert "depot.class" in capsys.readouterr().err
    assert (contents(place.client), place.memory.read_bytes()) == (before, memory)


def test_check_takes_nothing_over(place: Workplace, capsys: pytest.CaptureFixture[str]) -> None:
    """A memory that lies about what came out does not keep `check` from seeing it."""
    file = place.client / PACKAGE / "client.py"
    file.write_bytes(file.read_bytes() + b"\n# mine\n")
    kept = json.loads(place.memory.read_bytes())
    name = f"{PACKAGE}/client.py"
    kept["outputs"][name][1] = earlier_run.hash_bytes(file.read_bytes())
    place.memory.write_text(json.dumps(kept))
    assert main(["check", "--spec", str(place.spec), "--client", str(place.client)]) == 1
    assert capsys.readouterr().out == f"differs: {name}\n"


def test_the_real_spec(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A shared schema, then a field of one area, in the spec of this project."""
    place = Workplace(tmp_path, REAL_SPEC)
    place.run(capsys)
    field(place, "schemas/common.yaml")
    assert place.run(capsys) > 20
    before = contents(place.client)
    field(place, "schemas/pay/order.yaml")
    assert 0 < place.run(capsys) < 20
    differing = changed(before, contents(place.client))
    assert differing - {f"{PACKAGE}/openapi.json", f"{PACKAGE}/openapi.index.json"}
    assert not any(name.startswith(f"{PACKAGE}/api/merchant_service/") for name in differing)
    # all that the two runs took over is there now, beside what they rendered anew
    place.check()


def field(place: Workplace, file: str) -> None:
    """Change the first description of a file."""
    path = place.spec / file
    text = path.read_text("utf-8")
    assert "description: " in text
    path.write_text(text.replace("description: ", "description: Anew. ", 1), "utf-8")


@dataclass(frozen=True)
class Pair:
    left: object
    right: object


@pytest.mark.parametrize(
    "make",
    [
        lambda: {"b", "a", "c"},
        lambda: {"x": (1, 2.5, None, True), "y": ["z"]},
        lambda: Pair({"k": Pair("a", frozenset({1, 2}))}, Pair(1, 2)),
    ],
)
def test_equal_values_have_equal_digests(make: Callable[[], object]) -> None:
    assert Digester().digest(make()) == Digester().digest(make())


def test_other_values_have_other_digests() -> None:
    digester = Digester()
    values: list[object] = [
        *("", "a", "a,b", "(a)", 1, 1.0, "1", True, None, "None"),
        *([], (), {}, set(), ["a"], ("a",), {"a"}, ["a", "b"], ["b", "a"], [["a"], "b"], {"a": "b"}, {"b": "a"}),
        *(Pair("a", "b"), Pair("b", "a"), Pair(Pair("a", "b"), "c"), Pair("a", Pair("b", "c"))),
    ]
    assert len({digester.digest(value) for value in values}) == len(values)


def test_what_has_no_digest_is_refused() -> None:
    with pytest.raises(TypeError, match="a object has no digest"):
        Digester().digest([object()])


def test_a_template_gets_nothing_that_a_digest_does_not_see(place: Workplace) -> None:
    """Each file but the document and the licence is in the memory, so each is looked at before it is taken over."""
    kept = json.loads(place.memory.read_bytes())
    others = {f"{PACKAGE}/{name}" for name in ("openapi.json", "openapi.index.json", "py.typed")}
    others |= {f"{PACKAGE}/locale/{each.relative_to(LOCALE).as_posix()}" for each in LOCALE.rglob("*.mo")}
    others |= {"LICENSE", "NOTICE", "generator.lock.json"}
    assert contents(place.client).keys() - kept["outputs"].keys() == others
    run = EarlierRun(place.memory, place.client)
    assert set(run.find_spec_files(place.spec)) == {
        path.relative_to(place.spec).as_posix() for path in place.spec.rglob("*.yaml")
    }
