"""Judges one sending of a request. This is the one place that decides whether money may have moved.

A pure function over what is known when the sending is over. It believes "done" of a verified 2xx only, and "refused" of
what the platform signed, or answers before it accepts a request at all. What is neither is unknown, as long as the
operation changes something; a query ends with the last word it got.
"""

from __future__ import annotations

from collections.abc import Set
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from .spec import CodeFacts

USUAL_WAIT = 5.0
"""Seconds before asking, or asking again, makes sense, where the spec says nothing else."""


class Verdict(StrEnum):
    """What the caller may believe about a sending."""

    DONE = "done"
    REFUSED = "refused"
    PENDING = "pending"
    """The platform has it and is not done: wait, then ask."""
    UNKNOWN = "unknown"
    NOT_SENT = "not-sent"


class Sending(msgspec.Struct, frozen=True):
    """One sending, when it is over."""

    handed_over: bool
    """Whether any of it may have left this machine."""
    status: int | None = None
    """HTTP status of the reply; None where none came."""
    verified: bool = False
    """Whether the platform's signature on the reply was checked and holds."""
    code: str | None = None
    """The `code` of a JSON object in the body, where the spec has no field of that name in the reply."""
    has_json: bool = False
    """Whether the body is JSON."""


class OperationFacts(msgspec.Struct, frozen=True):
    """What the spec says of the operation."""

    changes_state: bool
    """Whether it may change anything at the platform; a query does not."""
    json_due: bool
    """Whether a successful reply has JSON."""
    success_statuses: Set[int]
    """The documented statuses of success."""


def judge(
    sending: Sending, operation: OperationFacts, code: CodeFacts | None, *, after_unknown: bool = False
) -> Verdict:
    """What came of a sending. `code`: what the spec says of the reply's code, None for one that it does not list.

    `after_unknown`: whether an earlier sending of the same call may have taken effect. Then only a success, which the
    number makes one of both sendings, ends the call otherwise: a refusal may just mean that the first did take effect.
    """
    verdict = _judge_alone(sending, operation, code)
    if after_unknown and not replaces_unknown(verdict, operation):
        return Verdict.UNKNOWN
    return verdict


def replaces_unknown(verdict: Verdict, operation: OperationFacts) -> bool:
    """Whether a call ends with this verdict on its last sending although an earlier sending is unknown."""
    return verdict is Verdict.DONE or not operation.changes_state


def _judge_alone(sending: Sending, operation: OperationFacts, code: CodeFacts | None) -> Verdict:
    if not sending.handed_over:
        return Verdict.NOT_SENT
    if sending.status is None:
        return Verdict.UNKNOWN
    if 200 <= sending.status < 300:
        return _judge_success(sending, sending.status, operation, code)
    if 400 <= sending.status < 600 and sending.code is not None:
        return _judge_code(sending, sending.status, operation, code)
    return Verdict.UNKNOWN


def _judge_success(sending: Sending, status: int, operation: OperationFacts, code: CodeFacts | None) -> Verdict:
    if not sending.verified:
        return Verdict.UNKNOWN
    if sending.code is not None:
        # A success that names an error is neither: the code may say "ask", and never that nothing was done.
        waiting = status == 202 or (code is not None and code.outcome == "pending")
        return Verdict.PENDING if waiting else Verdict.UNKNOWN
    if status == 202 and 202 not in operation.success_statuses:
        return Verdict.PENDING
    if operation.json_due and not sending.has_json:
        return Verdict.UNKNOWN
    return Verdict.DONE


def _judge_code(sending: Sending, status: int, operation: OperationFacts, code: CodeFacts | None) -> Verdict:
    if code is not None and code.outcome != "refused":
        return Verdict.PENDING if code.outcome == "pending" else Verdict.UNKNOWN
    if code is None and status >= 500:
        return Verdict.UNKNOWN
    if sending.verified or not operation.changes_state:
        return Verdict.REFUSED
    # Without a signature it is believed of a 4xx only: a server that fails has not turned anything away.
    believed = code is not None and code.before_acceptance and status < 500
    return Verdict.REFUSED if believed else Verdict.UNKNOWN
