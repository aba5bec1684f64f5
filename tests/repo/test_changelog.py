"""The fragments in changes/ come into CHANGELOG.md, each of them."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

from tests.repo.parts import ROOT

FRAGMENTS = sorted(path for path in (ROOT / "changes").glob("*") if path.name != "README.md")
KINDS = [
    kind["directory"]
    for kind in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["towncrier"]["type"]
]


def test_every_fragment_says_of_what_kind_it_is():
    # towncrier leaves out what is named otherwise, and says nothing.
    wrong = [path.name for path in FRAGMENTS if not re.fullmatch(rf"\+[a-z0-9-]+\.({'|'.join(KINDS)})\.md", path.name)]
    assert wrong == [], "name it as changes/README.md says"


def test_every_kind_is_explained():
    text = (ROOT / "changes" / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `([a-z]+)` \|", text, re.M) == KINDS


def test_the_draft_holds_every_fragment():
    command = [sys.executable, "-m", "towncrier", "build", "--draft", "--version", "9.9.9", "--date", "2026-01-02"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "## 9.9.9 (2026-01-02)" in done.stdout
    assert [path.name for path in FRAGMENTS if path.read_text(encoding="utf-8").strip() not in done.stdout] == []


def test_the_changelog_has_the_line_below_which_a_release_writes():
    assert (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").count("<!-- towncrier release notes start -->\n") == 1
