"""The number and the changelog of the spec follow from what changed; old versions are read out of git."""

from __future__ import annotations

import copy
import json
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from wechatpay_generator.__main__ import main
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.spec_changes.changelog import insert_section, make_section
from wechatpay_generator.spec_changes.comparison import Kind
from wechatpay_generator.spec_changes.version_number import is_high_enough, least_version

from tests.repo.parts import ROOT

DAY = date(2026, 1, 2)
EMPTY = "# Changes\n\n<!-- sections begin here -->\n"


def toy_shop(version: str = "0.1.0", toys: int = 3) -> dict[str, Any]:
    """A document with an operation for each toy, whose requests share an object."""
    request = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Toys", "version": version},
        "tags": [],
        "paths": {
            f"/v3/toys/{number}": {
                "post": {"operationId": f"toys.make_{number}", "requestBody": request, "responses": {}}
            }
            for number in range(toys)
        },
        "components": {
            "schemas": {
                "Order": {
                    "type": "object",
                    "properties": {f"wish_{number}": {"type": "string"} for number in range(12)},
                }
            }
        },
    }


@pytest.mark.parametrize(
    ("old", "kinds", "least"),
    [
        ("0.1.4", {}, "0.1.4"),
        ("0.1.4", {Kind.BREAKING, Kind.ADDED}, "0.2.0"),
        ("0.1.4", {Kind.ADDED}, "0.1.5"),
        ("0.1.4", {Kind.NARROWED}, "0.1.5"),
        ("1.2.3", {Kind.BREAKING}, "2.0.0"),
        ("1.2.3", {Kind.ADDED, Kind.CHANGED}, "1.3.0"),
        ("1.2.3", {Kind.NARROWED, Kind.CHANGED}, "1.2.4"),
        ("2.0.0rc1", {Kind.BREAKING}, "2.0.0"),
        ("2.0.0rc1", {}, "2.0.0rc1"),
    ],
)
def test_the_lowest_number_follows_from_what_changed(old, kinds, least):
    assert least_version(old, kinds) == least


@pytest.mark.parametrize(
    ("version", "least", "enough"),
    [
        ("0.1.9", "0.2.0", False),
        ("0.2.0", "0.2.0", True),
        ("0.10.0", "0.9.0", True),
        ("2.0.0rc1", "2.0.0", True),
        ("1.0.0", "0.2.0", True),
    ],
)
def test_a_number_may_be_higher_and_never_lower(version, least, enough):
    assert is_high_enough(version, least) is enough


def test_a_number_of_another_form_is_refused():
    with pytest.raises(GenerationError, match=r"^info\.version is 1\.2; write it as MAJOR\.MINOR\.PATCH"):
        least_version("1.2", {Kind.ADDED})


def test_the_same_change_of_many_operations_is_one_line():
    old, new = toy_shop(toys=7), toy_shop("0.2.0", toys=7)
    del new["components"]["schemas"]["Order"]["properties"]["wish_0"]
    new["paths"]["/v3/toys/6"]["post"]["deprecated"] = True
    assert make_section(old, new, DAY).splitlines() == [
        "## 0.2.0 (2026-01-02)",
        "",
        "### Breaking",
        "",
        "- `wish_0` of `toys.make_0`, `toys.make_1`, `toys.make_2`, `toys.make_3`, `toys.make_4` and 2 more: is gone",
        "",
        "### Changed",
        "",
        "- `toys.make_6`: is deprecated",
    ]


def test_a_limit_of_all_texts_is_one_line_and_a_lost_field_never_hides():
    old, new = toy_shop(toys=1), toy_shop("0.2.0", toys=1)
    fields = new["components"]["schemas"]["Order"]["properties"]
    for field in fields.values():
        field["maxLength"] = 8
    lines = make_section(old, new, DAY).splitlines()
    names = "`wish_0`, `wish_1`, `wish_10`, `wish_11`, `wish_2` and 7 more"
    assert lines[2:] == ["### Limits that take less", "", f"- 12 fields, such as {names}: maxLength (none) is 8"]
    fields.clear()
    lines = make_section(old, new, DAY).splitlines()
    assert sorted(lines[4:]) == sorted(f"- `toys.make_0` `request/wish_{number}`: is gone" for number in range(12))


def test_texts_of_the_spec_are_no_markup():
    old, new = toy_shop(toys=1), toy_shop("0.2.0", toys=1)
    new["components"]["schemas"]["Order"]["properties"]["wish_0"]["pattern"] = "^<b>|[x](y)`"
    assert make_section(old, new, DAY).splitlines()[-1] == (
        r"- `toys.make_0` `request/wish_0`: pattern (none) is ^&lt;b&gt;\|[x]\(y)\`"
    )


def test_a_number_that_promises_less_change_than_there_is_is_refused():
    old, new = toy_shop(), toy_shop("0.1.1")
    del new["paths"]["/v3/toys/0"]
    with pytest.raises(GenerationError, match=r"what changed since 0\.1\.0 asks for 0\.2\.0 or higher, so raise it$"):
        make_section(old, new, DAY)


def test_a_version_without_a_change_and_the_first_say_so():
    assert "Nothing changed since 0.1.0" in make_section(toy_shop(), toy_shop("0.3.0"), DAY)
    assert "The first version: 3 operations and 0 events." in make_section(None, toy_shop(), DAY)


def test_the_newest_section_is_the_first_and_replaces_itself(tmp_path):
    file = tmp_path / "CHANGELOG.md"
    file.write_text(EMPTY, "utf-8")
    insert_section(file, "## 0.1.0 (2026-01-02)\n\nOld.\n")
    insert_section(file, "## 0.2.0 (2026-02-03)\n\nNew.\n")
    whole = f"{EMPTY}\n## 0.2.0 (2026-02-03)\n\nNew.\n\n## 0.1.0 (2026-01-02)\n\nOld.\n"
    assert file.read_text("utf-8") == whole
    insert_section(file, "## 0.2.0 (2026-02-04)\n\nNewer.\n")
    assert file.read_text("utf-8") == whole.replace("New.", "Newer.").replace("02-03", "02-04")


@pytest.mark.parametrize(
    ("content", "message"),
    [(None, "there is no {file}; make one"), ("# Changes\n", "{file} has no line <!-- sections")],
)
def test_a_file_that_is_no_changelog_is_refused(tmp_path, content, message):
    file = tmp_path / "CHANGELOG.md"
    if content is not None:
        file.write_text(content, "utf-8")
    with pytest.raises(GenerationError) as caught:
        insert_section(file, "## 0.2.0 (2026-01-02)\n")
    assert str(caught.value).startswith(message.format(file=file))


def git(folder: Path, *arguments: str) -> None:
    settings = ("-c", "user.name=Toy", "-c", "user.email=toy@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *settings, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder: a repository whose tag v0.1.0 has a spec, a bundled file and a spec in another folder."""
    for variable in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(variable, raising=False)
    folder = tmp_path / "shop"
    for name in ("spec", "elsewhere/api"):
        (folder / name / "paths").mkdir(parents=True)
        write(folder / name, toy_shop())
    (folder / "bundled.json").write_text(json.dumps(toy_shop()), "utf-8")
    (folder / "notes.yaml").write_text("none: at all\n", "utf-8")
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "Toys")
    git(folder, "tag", "v0.1.0")
    new = toy_shop("0.1.1")
    new["components"]["schemas"]["Order"]["properties"]["bow"] = {"type": "boolean"}
    write(folder / "spec", new)
    (folder / "spec" / "CHANGELOG.md").write_text(EMPTY, "utf-8")
    monkeypatch.chdir(folder)
    return folder


def write(folder: Path, document: dict[str, Any]) -> None:
    """Write a document as a spec whose path items lie in a file of their own, as those of git are read."""
    made = copy.deepcopy(document)
    items = {f"toy_{path.rpartition('/')[2]}": item for path, item in made["paths"].items()}
    made["paths"] = {path: {"$ref": f"paths/toys.yaml#/toy_{path.rpartition('/')[2]}"} for path in made["paths"]}
    text = json.dumps(items).replace("#/components", "../openapi.yaml#/components")  # JSON is YAML
    (folder / "paths" / "toys.yaml").write_text(text, "utf-8")
    (folder / "openapi.yaml").write_text(json.dumps(made), "utf-8")


@pytest.mark.parametrize("old", ["v0.1.0", "v0.1.0:spec", "HEAD:elsewhere/api", "HEAD:bundled.json", "elsewhere/api"])
def test_an_old_version_comes_out_of_git_or_a_folder(repository, capsys, old):
    assert main(["diff", old]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "added: toys.make_0 request/bow: is new",
        "added: toys.make_1 request/bow: is new",
        "added: toys.make_2 request/bow: is new",
        "0 breaking, 0 narrowed, 3 added, 0 changed",
        "info.version is 0.1.1, was 0.1.0: high enough",
    ]


def test_a_revision_is_read_from_a_folder_inside_the_repository(repository, monkeypatch, capsys):
    monkeypatch.chdir(repository / "elsewhere")
    assert main(["diff", "v0.1.0:api", "api"]) == 0
    assert capsys.readouterr().out.startswith("0 breaking")


@pytest.mark.parametrize(
    ("old", "message"),
    [
        ("v0.0.9", "there is no v0.0.9; name a folder with openapi.yaml, a bundled file, or a revision of git"),
        ("HEAD:nowhere", "the revision HEAD has no nowhere; say HEAD:PATH"),
        ("HEAD:notes.yaml", "HEAD:notes.yaml is no OpenAPI document; name a folder with openapi.yaml"),
        ("HEAD:elsewhere", "HEAD:elsewhere: elsewhere/openapi.yaml:1 #  "),
    ],
)
def test_what_git_has_not_is_one_line(repository, capsys, old, message):
    assert main(["diff", old]) == 1
    err = capsys.readouterr().err
    assert err.startswith(message)
    assert err.count("\n") == 1


def test_the_folder_need_not_be_a_repository(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert main(["diff", "v0.1.0"]) == 1
    assert capsys.readouterr().err.startswith("there is no v0.1.0; name a folder")


def test_without_git_a_folder_is_asked_for(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["diff", "v0.1.0"]) == 1
    assert capsys.readouterr().err == "git is not on the PATH; install it, or name a folder or a bundled file\n"


def test_the_command_writes_the_changelog(repository, capsys):
    assert main(["changelog", "v0.1.0", "--date", "2026-01-02"]) == 0
    assert "bow` of `toys.make_0`, `toys.make_1`, `toys.make_2`: is new" in Path("spec/CHANGELOG.md").read_text("utf-8")
    assert main(["changelog", "--date", "2026-01-02"]) == 0
    assert "The first version: 3 operations" in Path("spec/CHANGELOG.md").read_text("utf-8")
    capsys.readouterr()
    assert main(["diff", "spec", "elsewhere/api"]) == 1
    assert capsys.readouterr().out.endswith("info.version is 0.1.0, was 0.1.1: raise it to 0.2.0\n")


def test_a_changelog_with_too_low_a_number_stays_as_it_was(repository, capsys):
    write(repository / "spec", toy_shop())
    assert main(["changelog", "spec"]) == 0
    before = Path("spec/CHANGELOG.md").read_bytes()
    new = toy_shop()
    del new["paths"]["/v3/toys/0"]
    write(repository / "spec", new)
    assert main(["changelog", "v0.1.0"]) == 1
    assert "asks for 0.2.0 or higher" in capsys.readouterr().err
    assert Path("spec/CHANGELOG.md").read_bytes() == before


def test_the_changelog_of_this_spec_has_the_line_below_which_a_release_writes():
    text = (ROOT / "spec" / "CHANGELOG.md").read_text("utf-8")
    assert text.count("<!-- sections begin here -->\n") == 1


def test_the_changelog_lies_beside_the_documents(repository):
    assert main(["spec", "--out", "dist"]) == 0
    assert Path("dist/CHANGELOG.md").read_text("utf-8") == EMPTY
    assert main(["spec", "--spec", "elsewhere/api", "--out", "other"]) == 0  # it has none
    assert not Path("other/CHANGELOG.md").exists()
