"""The whole table of the verdict: every operation with a number of its own × every code × what the reply was like.

The expectation is read from the document itself, by other code than the client's.
"""

from __future__ import annotations

import json
from collections import Counter
from itertools import product
from pathlib import Path

import pytest
import wechatpay_client
from wechatpay_client import spec
from wechatpay_client.runtime.operation import OPERATIONS
from wechatpay_client.runtime.verdict import Sending, Verdict, judge

DOCUMENT = json.loads(Path(wechatpay_client.__file__).with_name("openapi.json").read_bytes())
CODES = DOCUMENT["x-wechatpay-error-codes"]
METHODS = ("get", "post", "put", "patch", "delete")
WITH_NUMBER = [
    node["operationId"]
    for item in DOCUMENT["paths"].values()
    for method, node in item.items()
    if method in METHODS and "x-wechatpay-idempotency" in node
]
STATUSES = (
    199,
    200,
    201,
    202,
    204,
    299,
    300,
    301,
    302,
    399,
    400,
    401,
    403,
    404,
    409,
    429,
    500,
    502,
    503,
    504,
    599,
    600,
)
UNLISTED = "SOMETHING_NEW"


def cells(operation: str):
    """Every cell of one operation: code, status, whether it was signed, whether an earlier sending is unknown."""
    return product([None, UNLISTED, *CODES], STATUSES, (False, True), (False, True))


def verdict(operation: str, code: str | None, status: int, signed: bool, after_unknown: bool) -> Verdict:
    facts = None if code is None else spec.code_facts(code)
    sending = Sending(True, status, verified=signed, code=code, has_json=True)
    return judge(sending, OPERATIONS[operation].facts, facts, after_unknown=after_unknown)


def may_be_refused(code: str | None, status: int, signed: bool) -> bool:
    """Whether somebody who is to be believed says that nothing was done."""
    if code is None or not 400 <= status < 600:
        return False
    facts = CODES.get(code)
    if signed:
        return status < 500 if facts is None else facts["outcome"] == "refused"
    return status < 500 and facts is not None and facts["outcome"] == "refused" and "before-acceptance" in facts


def test_the_words_of_a_verdict():
    assert [str(each) for each in Verdict] == ["done", "refused", "pending", "unknown", "not-sent"]


def test_the_table_is_not_empty():
    assert len(WITH_NUMBER) > 70
    assert len(CODES) > 40
    assert {facts["outcome"] for facts in CODES.values()} == {"refused", "unknown", "pending"}
    assert any("before-acceptance" in facts for facts in CODES.values())


@pytest.mark.parametrize("operation", WITH_NUMBER)
def test_no_cell_says_more_than_is_known(operation):
    assert OPERATIONS[operation].facts.changes_state
    wrong = []
    for cell in cells(operation):
        code, status, signed, after_unknown = cell
        told = verdict(operation, *cell)
        if told is Verdict.DONE:
            is_documented = status != 202 or 202 in OPERATIONS[operation].success_statuses
            right = signed and 200 <= status < 300 and code is None and is_documented
        elif told is Verdict.REFUSED:
            right = not after_unknown and may_be_refused(code, status, signed)
        else:
            right = told in (Verdict.UNKNOWN, Verdict.PENDING)  # it was sent
        if not right:
            wrong.append((*cell, told))
    assert wrong == []


@pytest.mark.parametrize("operation", WITH_NUMBER)
def test_no_cell_says_less_than_is_known(operation):
    """What the platform has said is said: not everything may end as unknown."""
    told = {cell: verdict(operation, *cell) for cell in cells(operation)}
    for (code, status, signed, after_unknown), word in told.items():
        if not after_unknown and may_be_refused(code, status, signed):
            assert word is Verdict.REFUSED, (code, status, signed)
        if code is None and signed and 200 <= status < 300 and status != 202:
            assert word is Verdict.DONE, (status, after_unknown)
        if code in CODES and CODES[code]["outcome"] == "pending" and signed and not after_unknown and status == 400:
            assert word is Verdict.PENDING, (code, status)
    assert set(Counter(told.values())) == {Verdict.DONE, Verdict.REFUSED, Verdict.UNKNOWN, Verdict.PENDING}


@pytest.mark.parametrize("operation", WITH_NUMBER)
def test_what_was_not_handed_over_was_not_sent(operation):
    facts = OPERATIONS[operation].facts
    assert judge(Sending(False), facts, None) is Verdict.NOT_SENT
    assert judge(Sending(False), facts, None, after_unknown=True) is Verdict.UNKNOWN
    assert judge(Sending(True), facts, None) is Verdict.UNKNOWN, "no reply came"


@pytest.mark.parametrize("operation", WITH_NUMBER)
def test_a_result_without_the_body_that_is_due_is_none(operation):
    facts = OPERATIONS[operation].facts
    expected = Verdict.UNKNOWN if facts.json_due else Verdict.DONE
    for status in (200, 204):
        assert judge(Sending(True, status, verified=True), facts, None) is expected
