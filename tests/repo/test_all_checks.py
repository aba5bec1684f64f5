"""The page of the long checks: each run replaces its own row, and a failure is one."""

from __future__ import annotations

import re

from checks.all_checks.__main__ import CHECKS, PAGE, main
from checks.all_checks.record import HEAD, last_run, read_rows

GOOD = {"first": ("-c", "print('3 things'); print('none | <differs>'); print()"), "second": ("-c", "print('2 of 2')")}
BAD = {**GOOD, "second": ("-c", "print('1 of 2'); raise SystemExit(3)")}


def test_each_check_has_its_row_and_keeps_it(tmp_path, capfd):
    page = tmp_path / "checks.md"
    assert main(["first"], GOOD, page) == 0
    assert "first (last run: never)" in capfd.readouterr().out
    rows = read_rows(page)
    assert page.read_text("utf-8").startswith(HEAD)
    assert re.fullmatch(
        r"\| first \| \d{4}-\d\d-\d\d \d\d:\d\d \| \S* \| held \| \d+ \| none \\\| &lt;differs> \|", rows["first"]
    )
    assert (last_run(rows["first"]) == "never", last_run(rows["second"])) == (False, "never")
    assert main(["second"], BAD, page) == 1
    after = read_rows(page)
    assert list(after) == ["first", "second"]
    assert after["first"] == rows["first"], "what did not run says what its last run found"
    assert "| FAILED, exit status 3 |" in after["second"]
    assert after["second"].endswith("| 1 of 2 |")
    capfd.readouterr()
    assert main([], GOOD, page) == 0
    assert f"second (last run: {last_run(after['second'])})" in capfd.readouterr().out
    assert "| held |" in read_rows(page)["second"]


def test_an_unknown_check_is_wrong_usage(tmp_path, capsys):
    assert main(["frist"], GOOD, tmp_path / "checks.md") == 2
    assert capsys.readouterr().err == "frist: no such check; there are: first, second\n"
    assert list(tmp_path.iterdir()) == []


def test_the_page_lists_the_checks_that_there_are():
    assert list(read_rows(PAGE)) == list(CHECKS)
    assert PAGE.read_text("utf-8").startswith(HEAD)
