"""How `make interop` judges, without npm: what is reported, what is not, and what is known."""

from __future__ import annotations

import json
import re
import sys
import time

import pytest

from checks.interop import sdk_program
from checks.interop.cases import CASES
from checks.interop.known_defects import KNOWN_DEFECTS, NPM_DEFECTS, KnownDefect
from checks.interop.npm_sdks import play as npm_sdks
from checks.interop.sdk_program import Report, run
from checks.interop.table import is_good, lines, verdict
from checks.interop.wechatpayv3_program import CASES as WECHATPAYV3_CASES

FAULT = KnownDefect("sdk", "bill", "no such host", "It guesses the host.")


@pytest.mark.parametrize(
    ("failure", "defects", "mark", "good"),
    [
        (None, [], "ok", True),
        ("no such host", [], "FAILED", False),
        ("ValueError: no such host x", [FAULT], "defect 1", True),
        ("ValueError: something else", [FAULT], "FAILED", False),
        (None, [FAULT], "GONE", False),
        ("ValueError: no such host x", [FAULT._replace(sdk="another")], "FAILED", False),
    ],
)
def test_a_fault_counts_as_known_only_while_it_shows_as_described(
    failure: str | None, defects: list[KnownDefect], mark: str, good: bool
) -> None:
    report = Report("sdk", "1.0", {"bill": failure})
    found = verdict(report, "bill", defects)
    assert (found.mark, found.is_good) == (mark, good)
    assert bool(found.explanation) is not good
    assert is_good([report], ["bill"], defects) is good


def test_a_known_fault_of_a_case_that_nobody_plays_is_not_good() -> None:
    assert not is_good([Report("sdk", "1.0", {"order": None})], ["order"], [FAULT])


def test_the_table_has_a_line_per_case_and_says_why() -> None:
    reports = [
        Report("sdk", "1.0", {"order": None, "bill": "no such host"}),
        Report("b", "2", {"order": "x", "bill": None}),
    ]
    assert list(lines(reports, ["order", "bill"], [FAULT])) == [
        "case   sdk 1.0  b 2",
        "order  ok       FAILED",
        "bill   defect 1  ok",
        "defect 1: sdk, bill: It guesses the host.",
        "b, order: x",
    ]


def program(*statements: str) -> list[str]:
    return [sys.executable, "-c", "\n".join(["import sys, time", *statements])]


def said(line: str) -> str:
    return f"print({line!r}, flush=True)"


def test_a_program_reports_its_version_and_its_cases() -> None:
    command = program(
        said('{"version": "1.0"}'), said('{"case": "order", "failure": null}'), said('{"case": "bill", "failure": "x"}')
    )
    assert run("sdk", command, ["order", "bill"]) == Report("sdk", "1.0", {"order": None, "bill": "x"})


def test_what_a_program_does_not_report_has_failed() -> None:
    command = program(said('{"case": "order", "failure": null}'), "sys.exit('the key is missing')")
    outcomes = run("sdk", command, ["order", "bill"]).outcomes
    assert outcomes == {"order": None, "bill": "not reported: the program ended; the key is missing"}


def test_what_is_no_case_and_what_is_no_report_have_failed() -> None:
    outcomes = run("sdk", program(said('{"case": "odrer", "failure": null}'), said("Warning!")), ["order"]).outcomes
    assert outcomes == {
        "odrer": "reported, but not one of the cases",
        "order": "not reported: the program printed 'Warning!'",
    }


def test_a_case_that_takes_too_long_ends_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sdk_program, "CASE_WITHIN_SECONDS", 0.5)
    begun = time.monotonic()
    command = program("time.sleep(60)")
    assert run("sdk", command, ["order"]).outcomes == {"order": "not reported: nothing for 0 s"}
    assert time.monotonic() - begun < 10


def test_every_case_is_played_in_order_and_known_defects_are_of_cases() -> None:
    assert tuple(WECHATPAYV3_CASES) == CASES
    assert {defect.case for defect in KNOWN_DEFECTS} <= set(CASES)
    assert {defect.case for defect in NPM_DEFECTS} <= set(npm_sdks.CASES)
    names = {npm_sdks.report_name(sdk, mode) for sdk in npm_sdks.SDKS for mode in npm_sdks.MODES}
    assert {defect.sdk for defect in NPM_DEFECTS} <= names
    assert all(defect.says and defect.reason.endswith(".") for defect in (*KNOWN_DEFECTS, *NPM_DEFECTS))


def test_the_program_for_npm_has_the_cases_in_this_order_and_every_sdk() -> None:
    program = (npm_sdks.FOLDER / "program.mjs").read_text(encoding="utf-8")
    assert tuple(re.findall(r"^  async '(.+)'\(\) \{$", program, re.M)) == npm_sdks.CASES
    sdks = json.loads((npm_sdks.FOLDER / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert set(npm_sdks.SDKS) <= set(sdks)
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in sdks.values()), "exact versions"
