"""The course that each kind of application takes: its states, and what moves it from one to the next.

SELLER         CHECKING ─→ ACCOUNT_NEED_VERIFY ─(verify)→ AUDITING ─→ NEED_SIGN ─(sign)→ FINISH
SUB_MERCHANT   AUDITING ─→ TO_BE_CONFIRMED ─(verify)→ TO_BE_SIGNED ─(sign)→ SIGNING ─→ FINISHED
SUBJECT        WAITTING_FOR_AUDIT ─→ …_CONFIRM_CONTACT ─(sign)→ …_CONFIRM_LEGALPERSON ─(verify)→ PASSED

Where no act is named, the platform moves it by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from wechatpay_sandbox.stores.applyments import SELLER, SUB_MERCHANT, SUBJECT

PLATFORM = "platform"
"""The platform reviews or opens by itself, after a while."""
VERIFY = "verify"
"""The merchant proves its account."""
SIGN = "sign"
"""The administrator signs or confirms in WeChat."""


class Move(NamedTuple):
    """How an application leaves a state."""

    act: str
    """PLATFORM, VERIFY or SIGN."""
    next: str
    """The state that follows."""


class Course(NamedTuple):
    """The states of one kind of application."""

    first: str
    moves: Mapping[str, Move]
    """What moves it out of each state of its course."""
    done: str
    rejected: str
    frozen: str
    cancelled: str
    signable_before: frozenset[str]
    """The states in which the administrator may sign, though the course does not wait for that yet."""
    numbered: str | None
    """The state from which on there is a merchant number; None if the kind has none."""


_FORM = "APPLYMENT_STATE_{}"
_CONTACT = _FORM.format("WAITTING_FOR_CONFIRM_CONTACT")
_LEGAL_PERSON = _FORM.format("WAITTING_FOR_CONFIRM_LEGALPERSON")

COURSES: Mapping[str, Course] = {
    SELLER: Course(
        first="CHECKING",
        moves={
            "CHECKING": Move(PLATFORM, "ACCOUNT_NEED_VERIFY"),
            "ACCOUNT_NEED_VERIFY": Move(VERIFY, "AUDITING"),
            "AUDITING": Move(PLATFORM, "NEED_SIGN"),
            "NEED_SIGN": Move(SIGN, "FINISH"),
        },
        done="FINISH",
        rejected="REJECTED",
        frozen="FROZEN",
        cancelled="CANCELED",
        signable_before=frozenset({"ACCOUNT_NEED_VERIFY", "AUDITING"}),
        numbered="NEED_SIGN",
    ),
    SUB_MERCHANT: Course(
        first=_FORM.format("AUDITING"),
        moves={
            _FORM.format("AUDITING"): Move(PLATFORM, _FORM.format("TO_BE_CONFIRMED")),
            _FORM.format("TO_BE_CONFIRMED"): Move(VERIFY, _FORM.format("TO_BE_SIGNED")),
            _FORM.format("TO_BE_SIGNED"): Move(SIGN, _FORM.format("SIGNING")),
            _FORM.format("SIGNING"): Move(PLATFORM, _FORM.format("FINISHED")),
        },
        done=_FORM.format("FINISHED"),
        rejected=_FORM.format("REJECTED"),
        frozen=_FORM.format("FREEZED"),
        cancelled=_FORM.format("CANCELED"),
        signable_before=frozenset(),
        numbered=_FORM.format("TO_BE_SIGNED"),
    ),
    SUBJECT: Course(
        first=_FORM.format("WAITTING_FOR_AUDIT"),
        moves={
            _FORM.format("WAITTING_FOR_AUDIT"): Move(PLATFORM, _CONTACT),
            _CONTACT: Move(SIGN, _LEGAL_PERSON),
            _LEGAL_PERSON: Move(VERIFY, _FORM.format("PASSED")),
        },
        done=_FORM.format("PASSED"),
        rejected=_FORM.format("REJECTED"),
        frozen=_FORM.format("FREEZED"),
        cancelled=_FORM.format("CANCELED"),
        signable_before=frozenset(),
        numbered=None,
    ),
}
DONE = frozenset(course.done for course in COURSES.values())
