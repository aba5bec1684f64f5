"""Same spec, same bytes, wherever and however often; and every difference is found."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from golden_record import PACKAGE, PROBE_SPEC
from hypothesis import given, settings
from hypothesis import strategies as st
from wechatpay_generator import provenance
from wechatpay_generator.build import differences, generate
from wechatpay_generator.document import METHODS, write_document
from wechatpay_generator.events import read_events
from wechatpay_generator.glossary import read_document

from tests.profiles import limit_examples

REAL_SPEC = Path(__file__).resolve().parents[2] / "spec"
PROGRAM = f"""
import sys
from pathlib import Path
from wechatpay_generator.build import generate
generate(Path(sys.argv[1]), Path(sys.argv[2]), {PACKAGE!r})
"""
HOSTILE_RUFF = """\
line-length = 40
indent-width = 2
extend-exclude = ["models"]
[format]
quote-style = "single"
indent-style = "tab"
line-ending = "cr-lf"
[lint]
select = ["ALL"]
[lint.isort]
force-single-line = true
"""


def listing(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def generated_by_another_process(target: Path, **environment: str) -> dict[str, bytes]:
    subprocess.run(
        [sys.executable, "-c", PROGRAM, str(PROBE_SPEC), str(target)],
        env={**os.environ, **environment},
        cwd=target.parent,
        check=True,
    )
    return listing(target)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client of the probe spec."""
    target = tmp_path_factory.mktemp("made") / "client"
    generate(PROBE_SPEC, target, PACKAGE)
    return target


@pytest.fixture
def client(made: Path, tmp_path: Path) -> Path:
    """A copy of it to tamper with."""
    return Path(shutil.copytree(made, tmp_path / "client"))


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_the_order_of_sets_does_not_show(made: Path, tmp_path: Path, seed: str) -> None:
    assert generated_by_another_process(tmp_path / "client", PYTHONHASHSEED=seed) == listing(made)


@pytest.mark.parametrize(
    "files",
    [
        {"ruff.toml": HOSTILE_RUFF},
        {".ruff.toml": HOSTILE_RUFF},
        {"pyproject.toml": "[tool.ruff]\nexclude = ['*.py']\nindent-width = 3\n"},
        {".ignore": "*\n"},
        {".gitignore": "*\n", ".git/HEAD": "ref: refs/heads/main\n"},
        {".editorconfig": "root = true\n[*.py]\nindent_size = 2\nmax_line_length = 40\n"},
    ],
    ids=lambda files: " ".join(files),
)
def test_settings_that_lie_around_the_output_do_not_show(made: Path, tmp_path: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    generate(PROBE_SPEC, tmp_path / "client", PACKAGE)
    assert listing(tmp_path / "client") == listing(made)


@pytest.mark.parametrize("area", ["build", "dist", "venv", "node_modules", "shared"])
def test_an_area_called_like_a_folder_that_tools_skip(tmp_path: Path, area: str) -> None:
    from trial_client import document, operation, ref
    from wechatpay_generator.build import generate_document

    generate_document(
        document({f"/v3/{area}/a": {"get": operation(f"{area}.a", ref("Thing"))}}), tmp_path / "c", "skipped"
    )
    text = (tmp_path / "c" / "skipped" / "api" / area / "a.py").read_text("utf-8")
    assert "import Mapping" not in text
    assert "\n\n\n\n" not in text


def test_keys_that_change_places_in_the_spec_do_not_change_python(made: Path, tmp_path: Path) -> None:
    spec = Path(shutil.copytree(PROBE_SPEC, tmp_path / "spec"))
    root = spec / "openapi.yaml"
    lines, chance = root.read_text("utf-8").splitlines(), random.Random(7)
    for section, next_section in (("paths:", "webhooks:"), ("webhooks:", "components:")):
        begin, end = lines.index(section) + 1, lines.index(next_section)
        items = lines[begin:end]
        while items == lines[begin:end]:
            chance.shuffle(items)
        lines[begin:end] = items
    root.write_text("\n".join(lines) + "\n", "utf-8")
    generate(spec, tmp_path / "client", PACKAGE)
    one, other = listing(made), listing(tmp_path / "client")
    changed = {name for name in one if one[name] != other[name]}
    assert one.keys() == other.keys()
    assert {name for name in changed if "/chain/" not in name and not name.endswith("client.py")} <= {
        f"{PACKAGE}/openapi.json",
        f"{PACKAGE}/openapi.index.json",
    }


# --- check ---------------------------------------------------------------------------------------------------------


def test_no_difference(client: Path) -> None:
    (client / PACKAGE / "__pycache__").mkdir()
    (client / PACKAGE / "__pycache__" / "x.cpython-311.pyc").write_bytes(b"")
    assert differences(PROBE_SPEC, client, PACKAGE) == []


def test_missing_extra_and_changed_files(client: Path) -> None:
    before = listing(client)
    (client / PACKAGE / "chain" / "hand_written.py").write_text("")
    (client / PACKAGE / "models" / "shared" / "address.py").unlink()
    with (client / "README.md").open("a") as file:
        file.write(" ")
    tampered = listing(client)
    assert differences(PROBE_SPEC, client, PACKAGE) == [
        f"missing: {PACKAGE}/models/shared/address.py",
        f"not generated: {PACKAGE}/chain/hand_written.py",
        "differs: README.md",
    ]
    assert listing(client) == tampered, "looking changes nothing"
    generate(PROBE_SPEC, client, PACKAGE)
    assert listing(client) == before


def test_a_client_that_is_not_there(tmp_path: Path, made: Path) -> None:
    found = differences(PROBE_SPEC, tmp_path / "nothing", PACKAGE)
    assert found == [f"missing: {name}" for name in sorted(listing(made))]


def test_the_lock_names_versions_and_replaced_templates(made: Path) -> None:
    lock = json.loads((made / provenance.LOCK).read_text())
    assert lock["openapi-python-client"] == "0.29.1"
    assert set(lock) == {"openapi-python-client", "ruff", "overridden-templates"}
    ours = {path.name for path in provenance.TEMPLATES.glob("*.jinja")}
    assert (
        set(lock["overridden-templates"]) == {name for name in ours if (provenance.UPSTREAM / name).exists()} != set()
    )
    assert all(len(digest) == 64 for digest in lock["overridden-templates"].values())


def test_a_changed_upstream_template_shows(client: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    upstream = Path(shutil.copytree(provenance.UPSTREAM, tmp_path / "upstream"))
    name = next(iter(json.loads((client / provenance.LOCK).read_text())["overridden-templates"]))
    with (upstream / name).open("a") as file:
        file.write("{# a newer one #}")
    monkeypatch.setattr(provenance, "UPSTREAM", upstream)
    assert differences(PROBE_SPEC, client, PACKAGE) == [f"differs: {provenance.LOCK}"]


def test_another_version_of_the_parser_shows(client: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provenance, "version", lambda _name: "99")
    assert differences(PROBE_SPEC, client, PACKAGE) == [f"differs: {provenance.LOCK}"]


# --- the shipped document ------------------------------------------------------------------------------------------


def indexed(folder: Path) -> Iterator[tuple[list[Any], Any]]:
    """The index's entries, each with what stands at its bytes."""
    text = (folder / "openapi.json").read_bytes()
    index = json.loads((folder / "openapi.index.json").read_text("utf-8"))
    for id, (method, path, start, end) in index["operations"].items():
        yield ["paths", path, method.lower(), id], json.loads(text[start:end])
    for event_type, (_area, _name, _sent_as, start, end) in index["webhooks"].items():
        yield ["webhooks", event_type], json.loads(text[start:end])
    for name, (start, end) in index["components"].items():
        yield ["components", *name.split("/")], json.loads(text[start:end])


def check_index(document: Mapping[str, Any], folder: Path) -> None:
    assert json.loads((folder / "openapi.json").read_bytes()) == document
    entries = list(indexed(folder))
    for place, node in entries:
        if place[0] == "paths":
            _, path, method, id = place
            assert node == document["paths"][path][method]
            assert node["operationId"] == id
        elif place[0] == "webhooks":
            assert node == document["webhooks"][place[1]]["post"]
        else:
            assert node == document["components"][place[1]][place[2]]
    operations = sum(method in item for item in document["paths"].values() for method in METHODS)
    components = sum(len(named) for named in document["components"].values())
    assert len(entries) == operations + len(document.get("webhooks", {})) + components


@pytest.mark.parametrize("spec", [PROBE_SPEC, REAL_SPEC], ids=["probe", "real"])
def test_the_shipped_document_is_the_bundle_and_the_index_finds_its_parts(spec: Path, tmp_path: Path) -> None:
    document = read_document(spec)
    write_document(document, read_events(document), tmp_path)
    check_index(document, tmp_path)
    text = (tmp_path / "openapi.json").read_text("utf-8")
    assert text == json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def test_the_client_ships_that_document(made: Path) -> None:
    check_index(read_document(PROBE_SPEC), made / PACKAGE)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
NAMES = st.from_regex(r"[A-Za-z0-9._-]{1,8}", fullmatch=True)
OPERATIONS = st.dictionaries(TEXTS, VALUES, max_size=3)


@given(
    paths=st.dictionaries(TEXTS, st.dictionaries(st.sampled_from([*METHODS, "summary"]), OPERATIONS), max_size=3),
    components=st.dictionaries(
        st.sampled_from(["schemas", "parameters"]), st.dictionaries(NAMES, VALUES, max_size=3), max_size=2
    ),
    more=st.dictionaries(TEXTS.map("x-".__add__), VALUES, max_size=2),
)
@settings(max_examples=limit_examples(150), deadline=None)
def test_the_index_holds_for_any_document(
    tmp_path_factory: pytest.TempPathFactory, paths: Any, components: Any, more: Any
) -> None:
    number = 0
    for item in paths.values():
        for method in METHODS:
            if method in item:
                number += 1
                item[method]["operationId"] = f"shop.get_{number}"
    document = {**more, "paths": paths, "components": components}
    folder = tmp_path_factory.mktemp("document")
    write_document(document, [], folder)
    check_index(document, folder)
