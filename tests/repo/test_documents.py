"""What the documents tell a reader to run does run."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import wechatpay_auth.errors
import wechatpay_client.errors

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    *(ROOT / "README.md", ROOT / "README.zh-CN.md", ROOT / "CHANGELOG.md"),
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted(ROOT.glob("*/README.md")),
]


def programs() -> list[tuple[str, str]]:
    found = []
    for document in DOCUMENTS:
        blocks = re.findall(r"^```python\n(.*?)^```$", document.read_text(encoding="utf-8"), re.M | re.S)
        found += [(f"{document.relative_to(ROOT)} {number}", block) for number, block in enumerate(blocks, 1)]
    return found


@pytest.mark.parametrize(("name", "program"), programs(), ids=[name for name, _ in programs()])
def test_every_python_example_runs_as_it_stands(name, program, tmp_path):
    file = tmp_path / "example.py"
    file.write_text(program, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(file)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, f"{name}:\n{done.stdout}{done.stderr}"
    assert done.stdout.strip(), f"{name} shows nothing"


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


def test_both_readmes_show_the_same_programs():
    english, chinese = (
        re.findall(r"^```python\n(.*?)^```$", (ROOT / name).read_text(encoding="utf-8"), re.M | re.S)
        for name in ("README.md", "README.zh-CN.md")
    )
    assert english == chinese


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
            r"^    (?:\S*/)?wechatpay (certs [a-z]+|[a-z]+)(.*)$", page.read_text(encoding="utf-8"), re.M
        )
        for command, rest in lines:
            if command not in helps:
                asked = [sys.executable, "-m", "wechatpay_cli", *command.split(), "--help"]
                done = subprocess.run(asked, capture_output=True, text=True, timeout=60, check=False)
                assert done.returncode == 0, f"{page.name}: wechatpay {command}: {done.stderr}"
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
