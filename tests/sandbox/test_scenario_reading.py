"""Scenarios as they are written: what can be read, and what is said of the rest, with its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_sandbox.scenarios.reading import read_scenario
from wechatpay_sandbox.scenarios.scenario import Choice, ScenarioUnreadable, Span
from wechatpay_sandbox.scenarios.steps import STEPS

from tests.texts_from_outside import texts_from_outside

WHOLE = """\
scenario: all that there is
seed: 7
waits: advance
steps:
  - wait: 3s
  - after: 1s..5s
    pay: next
  - pay: {order: 007, result: [SUCCESS, PAYERROR], openid: oUser, within: 5s}
  - advance: 30d
  - advance: {to: 2027-01-01T00:00:00+08:00}
  - end_refund: {refund: same, status: ABNORMAL}
  - complain: 咖啡一直没有送到
  - fault: SYSTEM_ERROR,operation=pay.*,times=2
  - clear_faults
  - clear_faults:
  - trigger:
      event: TRANSACTION.SUCCESS
      url: http://127.0.0.1:8000/notify
      set: {amount: {total: 1}, attach: "1", payer: null, promotion_detail: [true, 1.5, text]}
  - control: {path: keys/retire, method: POST}
"""


def test_everything_is_read() -> None:
    scenario = read_scenario(WHOLE)
    assert (scenario.name, scenario.seed, scenario.advances) == ("all that there is", 7, True)
    steps = scenario.steps
    assert [step.line for step in steps] == [5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20]
    assert steps[0].values == {"time": Span(3, 3)}
    assert (steps[1].after, steps[1].values) == (Span(1, 5), {"order": "next"})
    # what looks like a number stays what was written
    assert steps[2].values["order"] == "007"
    assert steps[2].values["result"] == Choice(("SUCCESS", "PAYERROR"))
    assert steps[10].values["set"] == {
        "amount": {"total": 1}, "attach": "1", "payer": None, "promotion_detail": [True, 1.5, "text"]
    }  # fmt: skip
    assert steps[2].text == "pay: 007 openid=oUser within=5s"
    assert steps[8].text == "clear_faults"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("", 1, "the file is empty; it needs `steps:`"),
        ("- pay: next\n", 1, "a scenario must have fields"),
        ("scenario: x\n", 1, "the scenario has no `steps:`; add it"),
        ("setps:\n  - pay: next\n", 1, "a scenario has no `setps`; did you mean `steps`?"),
        ("steps:\n", 1, "steps must be a list"),
        ("steps: []\n", 1, "a scenario has 1 to 500 steps, not 0"),
        ("seed: x\nsteps: [clear_faults]\n", 1, "seed must be a whole number from 0 on"),
        ("waits: no\nsteps: [clear_faults]\n", 1, "waits must be real"),
        ("steps:\n  - pai: next\n", 2, "a step has no `pai`; did you mean `pay`? It can have wait, advance, pay,"),
        ("steps:\n  - hullabaloo\n", 2, "a step has no `hullabaloo`; it can have wait"),
        ("steps:\n  - pay: next\n    order: 1\n", 2, "a step has one word, and may have `after`; this one has `pay`, "),
        ("steps:\n  - after: 3s\n", 2, "this one has nothing"),
        ("steps:\n  - pay:\n      ordre: next\n", 3, "`pay` has no `ordre`; did you mean `order`?"),
        ("steps:\n  - pay: {result: PAID}\n", 2, "result must be one of SUCCESS, USERPAYING, PAYERROR, or a list"),
        ("steps:\n  - pay: {result: []}\n", 2, "result must be one of"),
        ("steps:\n  - pay: [next]\n", 2, "order must be a text"),
        ("steps:\n  - wait:\n", 2, "`wait` needs `time`; add it"),
        ("steps:\n  - wait: 3\n", 2, "time: '3' is not a duration; write days, hours"),
        ("steps:\n  - wait: 5s..3s\n", 2, "time: the shorter time comes first, as in 1s..5s"),
        ("steps:\n  - advance: {}\n", 2, "`advance` needs either `by` or `to`"),
        ("steps:\n  - advance: {by: 1d, to: 2027-01-01T00:00:00+08:00}\n", 2, "needs either `by` or `to`"),
        ("steps:\n  - advance: {to: tomorrow}\n", 2, "to must be a time like 2027-01-01T00:00:00+08:00"),
        ("steps:\n  - clear_faults: now\n", 2, "`clear_faults` takes no bare value; give nothing"),
        ("steps:\n  - clear_faults: {all: true}\n", 2, "`clear_faults` takes no fields; leave out `all`"),
        ("steps:\n  - trigger: REFUND.SUCCESS\n", 2, "`trigger` takes no bare value; give `event: …`, `url: …`"),
        ("steps:\n  - trigger: {event: REFUND.SUCCESS}\n", 2, "`trigger` needs `url`; add it"),
        ("steps:\n  - fault: latency\n", 2, "fault: latency needs seconds"),
        ("steps:\n  - pay: next\n  - pay: a\n    pay: b\n", 4, "`pay` stands here a second time; remove one"),
        ("steps:\n  - pay: &x next\n  - pay: *x\n", 2, "references (& and *) are not taken; write the value again"),
        ("steps:\n  - pay: next\n - pay: next\n", 3, "this is not YAML: "),
        ("steps:\n  - pay: 'next\n", 3, "this is not YAML: "),
        ("steps:\n\t- pay: next\n", 2, "this is not YAML: found character '\\t'"),
        ("steps: [clear_faults]\n---\nsteps: [clear_faults]\n", 2, "this is not YAML: "),
        ("steps:\n  - ? [a, b]\n    : c\n", 2, "the name of a field must be a word"),
        (f"steps: [{{control: {{path: x, method: PUT, body: {'[' * 25}{']' * 25}}}}}]\n", 1, "nested too deeply"),
        ('steps:\n  - pay: "\\ud800"\n', 2, "half of a surrogate pair is no character"),
        ('steps:\n  - pay: {"\\udfff": 1}\n', 2, "half of a surrogate pair is no character"),
        ("x" * 70000, 1, "the file has more than 65536 characters; split it"),
        ("steps:\n  - pay: !!python/object/apply:os.system [ls]\n", 2, "order must be a text"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, line: int, said: str) -> None:
    with pytest.raises(ScenarioUnreadable) as caught:
        read_scenario(text)
    assert caught.value.line == line
    assert str(caught.value).startswith(f"line {line}: ")
    assert said in str(caught.value)


@given(st.text(alphabet="steps:\n -{}[],pay&*!|>'\"#%@0aé😀\t\r\x00", max_size=80) | texts_from_outside(60))
def test_any_text_is_read_or_refused(text: str) -> None:
    line = 1
    try:
        read_scenario(f"steps:\n  - {text}")
    except ScenarioUnreadable as error:
        line = error.line
    assert line >= 1


def test_every_kind_of_step_can_be_met_in_the_documentation() -> None:
    from pathlib import Path

    told = (Path(__file__).parents[2] / "docs/sandbox.md").read_text(encoding="utf-8")
    assert [word for word in STEPS if f"`{word}`" not in told] == []
