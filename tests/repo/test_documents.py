"""What the documents tell a reader to run does run."""

from __future__ import annotations

import os
import re
import textwrap

import pytest
import wechatpay_auth.errors
import wechatpay_client.errors
from typer.testing import CliRunner
from wechatpay_auth import Notification
from wechatpay_cli.command_line import app
from wechatpay_client import OPERATIONS, models, spec, webhooks
from wechatpay_client.spec import error_codes

from tests.document_programs import DOCUMENTS, ROOT, find_programs

PROGRAMS = find_programs()


# Each program, and where it stands first.
DIFFERENT = {program: name for name, program in reversed(PROGRAMS)}


@pytest.mark.parametrize(("program", "name"), DIFFERENT.items(), ids=DIFFERENT.values())
def test_every_python_example_runs_as_it_stands(program, name, tmp_path, programs):
    file = tmp_path / "example.py"
    file.write_text(program, encoding="utf-8")
    # An example that runs pytest needs no plugin but ours; to load those that are installed takes seconds.
    environ = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = programs.run(file, tmp_path, environ=environ, seconds=60, folder=tmp_path)
    assert done.returncode == 0, f"{name}:\n{done.stdout}{done.stderr}"
    assert done.stdout.strip(), f"{name} shows nothing"


@pytest.mark.parametrize("variant", [model.__name__ for model in webhooks.TransactionSuccess.variants])
def test_the_loop_over_events_in_the_readme_takes_every_resource(variant, capsys):
    (program,) = [text for name, text in PROGRAMS if name.startswith("README.md") and "match event:" in text]
    notification = Notification(
        id="EV-1",
        create_time="2026-01-02T15:04:05+08:00",
        event_type="TRANSACTION.SUCCESS",
        resource_type="encrypt-resource",
        summary="",
        original_type="transaction",
        resource=spec.resolve(f"#/components/schemas/{variant}")["examples"][0],
        plaintext=b"",
        mchid="1900000001",
        serial="PUB_KEY_ID_0119000000012026010100000000001",
        body=b"",
        replay_key="",
    )
    event = webhooks.parse_notification(notification)
    assert type(event.resource).__name__ == variant
    exec(
        textwrap.dedent(program[program.index("    match event:") :]),
        {"event": event, "webhooks": webhooks, "models": models},
    )
    assert capsys.readouterr().out


def test_the_readme_has_a_complete_example_before_line_30():
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert "```python" in lines[:30]
    assert "```" in lines[:30], "the example is cut by line 30"


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_readme_says_how_to_use_it_before_it_says_how_to_work_on_it(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert 0 < text.index("    pip install ") < text.index("```python") < text.index("    make ")


@pytest.mark.parametrize("document", DOCUMENTS, ids=[str(document.relative_to(ROOT)) for document in DOCUMENTS])
def test_links_between_documents_lead_somewhere(document):
    links = re.findall(r"\]\((?!https?://)([^)#]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_targets_that_the_documents_name_exist():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    for document in DOCUMENTS:
        named = set(re.findall(r"(?:^    |`)make ([a-z-]+)", document.read_text(encoding="utf-8"), re.M))
        assert named <= targets, f"{document.name}: {named - targets}"


def test_the_options_that_the_documents_name_exist():
    """Of the `wechatpay` commands that stand in lines of their own, in all documents and the reference pages."""
    helps: dict[str, str] = {}
    pages = [*DOCUMENTS, *sorted((ROOT / "docs/reference").glob("*.md"))]
    for page in pages:
        lines = re.findall(
            r"^    (?:\S*/)?wechatpay (certs [a-z]+|sandbox [a-z]+|inbox [a-z]+|watch [a-z]+|[a-z]+)(.*)$",
            page.read_text(encoding="utf-8"),
            re.M,
        )
        for command, rest in lines:
            if command not in helps:
                done = CliRunner().invoke(app, [*command.split(), "--help"], prog_name="wechatpay")
                assert done.exit_code == 0, f"{page.name}: wechatpay {command}: {done.output}"
                helps[command] = done.stdout
            named = set(re.findall(r"(?<!\S)--[a-z][a-z-]*", rest))
            known = set(re.findall(r"(?<!\S)--[a-z][a-z-]*", helps[command]))
            assert named <= known, f"{page.name}: wechatpay {command} has no {named - known}"
    assert {"sandbox", "call", "trigger"} <= helps.keys()


TREES = {
    "docs/errors.md": ((ROOT / "docs/errors.md").read_text(encoding="utf-8"), wechatpay_client.errors.__all__),
    "wechatpay_client.errors": (wechatpay_client.errors.__doc__ or "", wechatpay_client.errors.__all__),
    "wechatpay_auth.errors": (wechatpay_auth.errors.__doc__ or "", list(vars(wechatpay_auth.errors))),
}


def in_tree(text: str) -> list[tuple[str, str]]:
    """Each error of a drawn tree, with the one that it stands below."""
    lines = re.search(r"^ *WeChatPayError\n((?: *[│├└].*\n)+)", text, re.M)
    assert lines is not None
    above = {-1: "WeChatPayError"}
    found = []
    for line in lines[1].splitlines():
        branch = re.search(r"[├└]── ", line)
        assert branch is not None, line
        depth = branch.start()
        names = re.findall(r"[A-Z]\w+", line[branch.end() :].split("  ")[0])
        parent = above[max(column for column in above if column < depth)]
        found += [(name, parent) for name in names]
        above = {column: name for column, name in above.items() if column < depth} | {depth: names[-1]}
    return found


@pytest.mark.parametrize("place", TREES)
def test_each_tree_of_errors_has_them_all_and_as_they_are(place):
    text, names = TREES[place]
    module = wechatpay_auth.errors if place == "wechatpay_auth.errors" else wechatpay_client.errors
    drawn = in_tree(text)
    for name, parent in drawn:
        assert issubclass(getattr(module, name), getattr(module, parent)), f"{name} is no {parent}"
    kinds = {name: getattr(module, name) for name in names}
    raised = {
        name
        for name, kind in kinds.items()
        if isinstance(kind, type) and issubclass(kind, wechatpay_client.errors.WeChatPayError)
    }
    assert {name for name, _ in drawn} | {"WeChatPayError"} == raised


def test_the_page_of_errors_has_the_codes_that_every_operation_has():
    text = (ROOT / "docs/errors.md").read_text(encoding="utf-8")
    section = text.partition("### Codes of every operation\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `([A-Z_]+)` \| (\d+) \| (\w+) \|", section, re.MULTILINE)
    shared = None
    for id in OPERATIONS:
        operation = OPERATIONS[id]
        codes = {(code, status) for code, status in operation.documented_codes.items()}
        codes -= {(code, error.status) for code, error in operation.error_codes.items()}
        shared = codes if shared is None or len(codes) > len(shared) else shared
    table = error_codes()
    assert {(code, int(status)) for code, status, _outcome in rows} == shared
    assert {code: outcome for code, _status, outcome in rows} == {code: table[code].outcome for code, _ in shared}
