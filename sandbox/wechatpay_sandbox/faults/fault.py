"""A fault on demand: its kind, its options, and the requests that it hits."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from wechatpay_sandbox.faults.kinds import (
    CUTS,
    KINDS,
    OWN,
    REASONS,
    WHICH_REQUESTS,
    FaultUnreadable,
    find_kind,
    quote_briefly,
)
from wechatpay_sandbox.translation import gettext as _

OptionValue = str | int | float | bool
_DEFAULTS: Final[Mapping[str, OptionValue]] = {"operation": "*", "share": 1.0}
_MOST_SECONDS_LATE = 600
_MOST_SECONDS_OFF = 366 * 86400
_MOST_TIMES = 1_000_000
_OPERATION = re.compile(r"[a-z0-9_.*]{1,128}")


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. Raises FaultUnreadable for options that its kind does not take, and for values out of range."""

    kind: str
    operation: str = "*"
    """The operationId, or a pattern with `*` such as `pay.*`."""
    share: float = 1.0
    """The share of these requests that the fault hits, 0 to 1."""
    times: int | None = None
    """How many requests the fault hits at most; None for any number."""
    seconds: float | None = None
    """The seconds of a latency, 0 to 600, or of a clock, at most a year in either direction."""
    status: int | None = None
    """HTTP status, 500 to 599."""
    effect: bool | None = None
    """Whether the request takes effect although the reply says that it failed."""
    reason: str | None = None
    """The reason of SIGN_ERROR, one of REASONS."""
    at: str | None = None
    """The part in which the reply breaks off, one of CUTS."""

    def __post_init__(self) -> None:
        kind = find_kind(self.kind)
        for name in OWN:
            if getattr(self, name) is not None and name not in kind.takes:
                known = ", ".join((*kind.takes, *WHICH_REQUESTS))
                raise FaultUnreadable(
                    _("{kind} does not take {name}; it takes {known}").format(kind=self.kind, name=name, known=known)
                )
        if kind.needs is not None and getattr(self, kind.needs) is None:
            raise FaultUnreadable(
                _("{kind} needs {needs}; write {kind},{needs}=…").format(kind=self.kind, needs=kind.needs)
            )
        if not _OPERATION.fullmatch(self.operation):
            raise FaultUnreadable(
                _(
                    "{operation} is not an operation; write an operationId such as pay.close_order, or a pattern "
                    "such as pay.*"
                ).format(operation=quote_briefly(self.operation))
            )
        _check_range("share", self.share, 0, 1)
        _check_range("times", self.times, 1, _MOST_TIMES)
        _check_range("status", self.status, 500, 599)
        if self.kind == "latency":
            _check_range("seconds", self.seconds, 0, _MOST_SECONDS_LATE)
        else:
            _check_range("seconds", self.seconds, -_MOST_SECONDS_OFF, _MOST_SECONDS_OFF)
        _check_choice("reason", self.reason, REASONS)
        _check_choice("at", self.at, CUTS)

    @property
    def is_code(self) -> bool:
        """Whether the kind is an error code."""
        return self.kind not in KINDS

    @property
    def has_effect(self) -> bool:
        """Whether the request takes effect."""
        of_kind = find_kind(self.kind).has_effect
        return bool(self.effect) if of_kind is None else of_kind

    @property
    def replaces_reply(self) -> bool:
        """Whether the fault replaces the reply of the operation."""
        return self.is_code or self.kind in ("html", "reset-before")

    @property
    def breaks_connection(self) -> bool:
        """Whether the reply does not arrive, or not completely."""
        return self.kind in ("reset-before", "reset-after", "cut")

    def __str__(self) -> str:
        """The text form, which wechatpay_sandbox.faults.fault_text reads."""
        return ",".join([self.kind, *(f"{name}={write_option(value)}" for name, value in self._options().items())])

    def as_json(self) -> dict[str, OptionValue]:
        """The JSON form of the control API, which wechatpay_sandbox.faults.fault_text reads."""
        return {"kind": self.kind, **self._options()}

    def _options(self) -> dict[str, OptionValue]:
        options = {name: getattr(self, name) for name in (*OWN, *WHICH_REQUESTS)}
        return {name: value for name, value in options.items() if value is not None and value != _DEFAULTS.get(name)}


def _check_range(name: str, value: float | None, least: float, most: float) -> None:
    if value is not None and not least <= value <= most:
        raise FaultUnreadable(_("{name} must be from {least} to {most}").format(name=name, least=least, most=most))


def _check_choice(name: str, value: str | None, known: Collection[str]) -> None:
    if value is not None and value not in known:
        raise FaultUnreadable(
            _("{value} is not a value of {name}; choose one of {known}").format(
                value=quote_briefly(value), name=name, known=", ".join(known)
            )
        )


def write_option(value: OptionValue) -> str:
    """The text form of an option."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        # why not str: it writes small numbers with an exponent, which parse_fault does not read
        return f"{value:.6f}".rstrip("0").rstrip(".")
    return str(value)
