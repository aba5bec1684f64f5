"""`python -m wechatpay_generator`: what it prints, where, and how it ends."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from golden_record import PROBE_SPEC
from wechatpay_generator.__main__ import main
from wechatpay_generator.glossary import read_document


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The probe spec as `spec/` of the current folder."""
    monkeypatch.chdir(tmp_path)
    return Path(shutil.copytree(PROBE_SPEC, tmp_path / "spec"))


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Exit status, standard output and standard error; a traceback would be an exception here."""
    try:
        status: int | str | None = main(list(arguments))
    except SystemExit as end:
        status = end.code
    assert isinstance(status, int)
    out, err = capsys.readouterr()
    return status, out, err


def test_generate_then_check_then_a_difference(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "generate")
    assert (status, err) == (0, "")
    files = [path for path in Path("generated_client").rglob("*") if path.is_file()]
    assert out == f"generated_client: {len(files)} files written\n"
    assert run(capsys, "check") == (0, "generated_client is what spec generates\n", "")
    Path("generated_client/README.md").write_text("mine")
    assert run(capsys, "check") == (
        1,
        "differs: README.md\n",
        "generated_client is not what spec generates; run make generate\n",
    )
    assert Path("generated_client/README.md").read_text() == "mine"
    assert run(capsys, "generate")[0] == 0
    assert run(capsys, "check")[0] == 0
    common = spec / "schemas" / "common.yaml"
    common.write_text(common.read_text("utf-8").replace("City (城市)", "Town (城市)"), "utf-8")
    status, out, _ = run(capsys, "check")
    package = "generated_client/wechatpay_client".removeprefix("generated_client/")
    assert status == 1
    assert f"differs: {package}/openapi.json\n" in out
    assert f"differs: {package}/models/shared/address.py\n" in out


def test_other_folders(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec.rename("described")
    assert run(capsys, "generate", "--spec", "described", "--client", "deep/client")[0] == 0
    assert run(capsys, "check", "--spec", "described", "--client", "deep/client")[0] == 0
    assert run(capsys, "check", "--spec", "described")[0] == 1


def test_bundle_prints_the_document(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "bundle")
    assert (status, err) == (0, "")
    assert json.loads(out) == read_document(spec)


def test_spec_writes_the_documents_for_other_tools(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "spec", "--out", "made")
    assert (status, err) == (0, "")
    files = sorted(path.relative_to("made").as_posix() for path in Path("made").rglob("*.*"))
    assert out == f"made: {len(files)} files written\n"
    assert {"openapi.json", "openapi.yaml", "openapi.tolerant.json", "openapi.tolerant.yaml"} < set(files)
    assert all(file.startswith("areas/") for file in files if file.count("/"))
    journey = Path("spec/journeys/deliver.arazzo.yaml")
    journey.parent.mkdir()
    journey.write_text("arazzo: 1.0.1\nworkflows: []\n", "utf-8")
    assert run(capsys, "spec", "--out", "made")[1] == f"made: {len(files) + 1} files written\n"
    assert Path("made/journeys/deliver.arazzo.yaml").read_bytes() == journey.read_bytes()


@pytest.mark.parametrize("command", ["generate", "check", "bundle", "spec"])
@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("paths/depot.yaml", "depot: [", "depot.yaml"),
        ("openapi.yaml", "openapi: 3.1.0\npaths: {/v3/a: {$ref: 'paths/no.yaml#/a'}}\n", "no.yaml"),
        ("openapi.yaml", "- a list\n", "openapi.yaml"),
    ],
)
def test_a_spec_that_cannot_be_read(
    spec: Path, capsys: pytest.CaptureFixture[str], command: str, file: str, text: str, message: str
) -> None:
    (spec / file).write_text(text)
    status, out, err = run(capsys, command)
    assert (status, out) == (1, "")
    assert message in err
    assert err.count("\n") == 1
    assert not Path("generated_client").exists()


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_spec_that_cannot_come_out(spec: Path, capsys: pytest.CaptureFixture[str], command: str) -> None:
    depot = spec / "paths" / "depot.yaml"
    depot.write_text(depot.read_text("utf-8").replace("depot.add_shelf", "depot.get_depot"), "utf-8")
    status, out, err = run(capsys, command)
    assert (status, out) == (1, "")
    assert err == (
        "operationId depot.get_depot stands at /v3/global/depots/{depot_id} and at "
        "/v3/global/depots/{depot_id}/shelves; rename one\n"
    )


def test_a_target_that_cannot_be_written(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("file").write_text("mine")
    status, out, err = run(capsys, "generate", "--client", "file/client")
    assert (status, out) == (1, "")
    assert "file" in err
    status, out, err = run(capsys, "generate", "--client", "file")
    assert (status, out) == (1, "")
    assert "no generated client" in err
    status, out, err = run(capsys, "generate", "--client", ".")
    assert status == 1
    assert "no generated client" in err
    assert Path("file").read_text() == "mine"
    assert spec.is_dir()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "COMMAND"),
        (["generat"], "invalid choice: 'generat'"),
        (["generate", "--spec", "nowhere"], "there is no nowhere/openapi.yaml; name the spec's folder with --spec"),
        (["check", "--client"], "expected one argument"),
        (["bundle", "--client", "x"], "unrecognized arguments"),
        (["lint", "--spec", "file.txt"], "there is no file.txt/openapi.yaml"),
    ],
)
def test_wrong_usage(spec: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
    status, out, err = run(capsys, *arguments)
    assert (status, out) == (2, "")
    assert message in err
    assert "usage: python -m wechatpay_generator" in err


def test_help_has_examples(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "--help")
    assert status == 0
    assert "python -m wechatpay_generator bundle > openapi.json" in out
    for command in ("generate", "check", "lint", "bundle", "spec"):
        assert command in out
        assert run(capsys, command, "--help")[0] == 0


def test_as_a_module(spec: Path) -> None:
    for arguments, status in ((["bundle"], 0), (["check"], 1), (["--nonsense"], 2)):
        done = subprocess.run(
            [sys.executable, "-m", "wechatpay_generator", *arguments], capture_output=True, text=True, check=False
        )
        assert done.returncode == status, done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["bundle", "lint --rules"])
def test_a_closed_pipe_is_no_accident(spec: Path, command: str) -> None:
    line = f"{sys.executable} -m wechatpay_generator {command} | head -c 1 >/dev/null"
    done = subprocess.run(line, shell=True, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
