"""docs/checks.md and its Chinese twin: one row for each check, which keeps its last run until the next one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

HEAD = """\
# Checks beside `.ci/run`

[中文](checks.zh-CN.md)

They take too long to run at every change. `make all-checks` runs them and writes this page; `make all-checks
CHECKS="fuzz bench"` runs some of them, and the other rows keep what their last run found. A row is as old as it says:
what changed since then, it has not seen.

| check | last run, UTC | commit | result | seconds | what it said at its end |
|---|---|---|---|--:|---|
"""
CHINESE_HEAD = """\
# `.ci/run` 之外的检查

[English](checks.md)

这些检查太费时，不能每次变更都运行。`make all-checks` 运行它们并写出本页；`make all-checks CHECKS="fuzz bench"` 只运行其中几项，其余各行保留上一次运行的结果。每一行只代表它所写的时间：此后的变更它没有看到。

| 检查 | 上一次运行（UTC） | 提交 | 结果 | 秒数 | 结束时所说 |
|---|---|---|---|--:|---|
"""  # noqa: E501  # a paragraph of Chinese is one line, since a line end would be shown as a space
NEVER = "never"
CHINESE_WORDS = {NEVER: "从未", "held": "通过", "FAILED, exit status": "失败，退出状态"}


class Run(NamedTuple):
    """What a run of a check found."""

    ended: str
    """`2026-01-31 12:00`, in UTC."""
    commit: str
    """The commit it ran on; with a `+` behind it if the tree had changes."""
    status: int
    """The exit status; 0 is good."""
    seconds: int
    last_line: str

    @property
    def result(self) -> str:
        """`held`, or what it ended with."""
        return "held" if self.status == 0 else f"FAILED, exit status {self.status}"


def read_rows(page: Path) -> dict[str, str]:
    """The rows of the page by the name of the check; none if there is no page."""
    if not page.exists():
        return {}
    rows = [line for line in page.read_text("utf-8").splitlines() if line.startswith("| ")][1:]
    return {row.split("|")[1].strip(): row for row in rows}


def last_run(row: str | None) -> str:
    """When the check of a row last ran."""
    return NEVER if row is None else row.split("|")[2].strip()


def write_rows(page: Path, rows: Mapping[str, str], names: list[str]) -> None:
    """Write the page with a row for each of these checks, in their order, and the Chinese page beside it."""
    lines = [rows.get(name, f"| {name} | {NEVER} | | | | |") for name in names]
    page.write_text(HEAD + "".join(f"{line}\n" for line in lines), "utf-8")
    chinese = "".join(f"{translate_row(line)}\n" for line in lines)
    page.with_name("checks.zh-CN.md").write_text(CHINESE_HEAD + chinese, "utf-8")


def translate_row(row: str) -> str:
    """The row in Chinese, but for what the check said."""
    cells = row.split(" | ")
    for english, chinese in CHINESE_WORDS.items():
        cells[1:4] = [cell.replace(english, chinese) for cell in cells[1:4]]
    return " | ".join(cells)


def format_row(name: str, run: Run) -> str:
    """The row of a run."""
    said = run.last_line.replace("|", "\\|").replace("<", "&lt;")
    return f"| {name} | {run.ended} | {run.commit} | {run.result} | {run.seconds} | {said} |"
