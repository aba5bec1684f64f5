"""What a fault is, and how it is written: `KIND,name=value,…`.

    SYSTEM_ERROR,operation=pay.*,share=0.1     an error code that the platform documents
    latency,seconds=2,times=3                  one of KINDS

The same words stand in the option --fault, in the header Wechatpay-Negative-Test and, as JSON, in the control API.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, Literal, NamedTuple

Option = Literal["operation", "share", "times", "seconds", "status", "effect", "reason", "at"]
OptionValue = str | int | float | bool


class FaultUnreadable(ValueError):
    """This is no fault; the message says what is wrong with it and how it is written."""


class Kind(NamedTuple):
    """One kind of fault."""

    says: str
    """What happens, in one line."""
    takes: tuple[Option, ...] = ()
    """Its own options, beside those that say which requests it hits."""
    needs: Option | None = None
    """The one that must be given."""
    has_effect: bool | None = None
    """Whether what was asked for is done all the same; None where the option `effect` says so, by default not."""


KINDS: Final[Mapping[str, Kind]] = {
    "html": Kind("a gateway's error page in HTML, unsigned; status is 502 unless given", ("status", "effect")),
    "reset-before": Kind("the connection is reset, and the request has no effect", has_effect=False),
    "reset-after": Kind("the connection is reset after the request took effect", has_effect=True),
    "cut": Kind("the reply breaks off, in its body or, with at=head, in its head", ("at",), has_effect=True),
    "latency": Kind("the effect is immediate, the reply `seconds` late", ("seconds",), "seconds", True),
    "unsigned": Kind("the reply has no signature", has_effect=True),
    "wrong-signature": Kind("the reply's signature is that of another body", has_effect=True),
    "unknown-serial": Kind("the reply names a key that nobody was told of", has_effect=True),
    "probe": Kind("the reply's signature is a probe, WECHATPAY/SIGNTEST/…", has_effect=True),
    "skew": Kind("the reply is dated `seconds` ahead, or behind if negative", ("seconds",), "seconds", True),
    "clock": Kind(
        "the platform's clock is `seconds` ahead, or behind if negative: beyond 300 the request is refused, else the "
        "reply is dated accordingly",
        ("seconds",),
        "seconds",
        True,
    ),
}
"""Every kind but the error codes, which are kinds too."""

SIGN_ERROR: Final = "SIGN_ERROR"
OUTCOME_UNKNOWN: Final = frozenset({"SYSTEM_ERROR", "BANK_ERROR"})
"""The codes after which a request may have taken effect: the option `effect` says whether it did."""
REASONS: Final = (
    "signature", "timestamp", "mchid", "serial", "missing", "malformed", "scheme",
    "no-certificate", "expired", "revoked", "replaced", "no-apiv3-key",
)  # fmt: skip
"""Why SIGN_ERROR is answered; the first of them unless the option `reason` says otherwise."""
CUTS: Final = ("body", "head")

WHICH_REQUESTS: Final[tuple[Option, ...]] = ("operation", "share", "times")
"""What every fault takes, but those in a request's header, which are for that request."""
_OWN: Final[tuple[Option, ...]] = ("seconds", "status", "effect", "reason", "at")
_DEFAULTS: Final[Mapping[str, OptionValue]] = {"operation": "*", "share": 1.0}
_MOST_SECONDS_LATE = 600
_MOST_SECONDS_OFF = 366 * 86400
_MOST_TIMES = 1_000_000
_CODE = re.compile(r"[A-Z][A-Z0-9_]{1,63}")
_OPERATION = re.compile(r"[a-z0-9_.*]{1,128}")
_NUMBER = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,6})?", re.ASCII)


def kind_of(name: str) -> Kind:
    """The kind of this name, whether an error code or another. Raises FaultUnreadable."""
    known = KINDS.get(name)
    if known is not None:
        return known
    if not _CODE.fullmatch(name):
        near = get_close_matches(name.lower(), KINDS, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there is {', '.join(KINDS)}, and error codes in capitals"
        raise FaultUnreadable(f"{_shown(name)} is no kind of fault: {hint}")
    if name == SIGN_ERROR:
        return Kind("the request's signature is refused", ("reason",), has_effect=False)
    if name in OUTCOME_UNKNOWN:
        return Kind("the error code with its documented status", ("effect",))
    return Kind("the error code with its documented status", has_effect=False)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. Raises FaultUnreadable for options that its kind does not take, and for values out of range."""

    kind: str
    operation: str = "*"
    """operationId, or a pattern with `*` such as `pay.*`."""
    share: float = 1.0
    """How many of these requests it hits, 0 to 1."""
    times: int | None = None
    """How many requests it hits at most."""
    seconds: float | None = None
    """Of latency 0 to 600, of clocks a year at most either way."""
    status: int | None = None
    """HTTP status, 500 to 599."""
    effect: bool | None = None
    """Whether what was asked for is done although the reply says that it failed."""
    reason: str | None = None
    """One of REASONS."""
    at: str | None = None
    """One of CUTS."""

    def __post_init__(self) -> None:
        kind = kind_of(self.kind)
        for name in _OWN:
            if getattr(self, name) is not None and name not in kind.takes:
                takes = f"it takes {', '.join((*kind.takes, *WHICH_REQUESTS))}"
                raise FaultUnreadable(f"{self.kind} does not take {name}: {takes}")
        if kind.needs is not None and getattr(self, kind.needs) is None:
            raise FaultUnreadable(f"{self.kind} needs {kind.needs}: write {self.kind},{kind.needs}=…")
        if not _OPERATION.fullmatch(self.operation):
            raise FaultUnreadable(
                f"operation is an operationId, such as pay.close_order, or a pattern, such as pay.*, not "
                f"{_shown(self.operation)}"
            )
        _check_range("share", self.share, 0, 1)
        _check_range("times", self.times, 1, _MOST_TIMES)
        _check_range("status", self.status, 500, 599)
        if self.kind == "latency":
            _check_range("seconds", self.seconds, 0, _MOST_SECONDS_LATE)
        else:
            _check_range("seconds", self.seconds, -_MOST_SECONDS_OFF, _MOST_SECONDS_OFF)
        _check_one_of("reason", self.reason, REASONS)
        _check_one_of("at", self.at, CUTS)

    @property
    def is_code(self) -> bool:
        """Whether it is an error code."""
        return self.kind not in KINDS

    @property
    def has_effect(self) -> bool:
        """Whether what was asked for is done."""
        of_kind = kind_of(self.kind).has_effect
        return bool(self.effect) if of_kind is None else of_kind

    @property
    def replaces_reply(self) -> bool:
        """Whether what is answered is not what the operation says."""
        return self.is_code or self.kind in ("html", "reset-before")

    @property
    def breaks_connection(self) -> bool:
        """Whether the reply does not arrive, or not as a whole."""
        return self.kind in ("reset-before", "reset-after", "cut")

    def __str__(self) -> str:
        """As it is written; `parse_fault` reads it."""
        return ",".join([self.kind, *(f"{name}={_written(value)}" for name, value in self._options().items())])

    def as_json(self) -> dict[str, OptionValue]:
        """As the control API has it; `read_fault` reads it."""
        return {"kind": self.kind, **self._options()}

    def _options(self) -> dict[str, OptionValue]:
        options = {name: getattr(self, name) for name in (*_OWN, *WHICH_REQUESTS)}
        return {name: value for name, value in options.items() if value is not None and value != _DEFAULTS.get(name)}


def parse_fault(text: str, *, of_one_request: bool = False) -> Fault:
    """Reads `KIND,name=value,…`. Raises FaultUnreadable.

    `of_one_request`: as it stands in a header, where it cannot say which requests it is for.
    """
    kind, *parts = (part.strip() for part in text.split(","))
    kind_of(kind)
    options: dict[str, str] = {}
    for part in parts:
        name, equals, value = (piece.strip() for piece in part.partition("="))
        if not equals or not value:
            raise FaultUnreadable(f"{_shown(part)} is not name=value: a fault is written KIND,name=value,…")
        if name in options:
            raise FaultUnreadable(f"{name} is given twice")
        if of_one_request and name in WHICH_REQUESTS:
            raise FaultUnreadable(f"a fault in a header hits the request it comes with, so it takes no {name}")
        options[name] = value
    return _made(kind, options)


def read_fault(value: object) -> Fault:
    """Reads `{"kind": …, name: value, …}`. Raises FaultUnreadable."""
    if not isinstance(value, dict) or not isinstance(value.get("kind"), str):
        raise FaultUnreadable('a fault is an object such as {"kind": "latency", "seconds": 2}')
    options = {}
    for name, given in value.items():
        if name == "kind" or given is None:
            continue
        if not isinstance(given, str | int | float):
            raise FaultUnreadable(f"{name} is a text, a number, true or false")
        options[str(name)] = _written(given)
    return _made(value["kind"], options)


def _made(kind: str, options: Mapping[str, str]) -> Fault:
    known = (*WHICH_REQUESTS, *_OWN)
    for name in options:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"there is {', '.join(known)}"
            raise FaultUnreadable(f"{_shown(name)} is no option of a fault: {hint}")
    share = _number("share", options.get("share"))
    return Fault(
        kind,
        operation=options.get("operation", "*"),
        share=1.0 if share is None else share,
        times=_whole("times", options.get("times")),
        seconds=_number("seconds", options.get("seconds")),
        status=_whole("status", options.get("status")),
        effect=_truth("effect", options.get("effect")),
        reason=options.get("reason"),
        at=options.get("at"),
    )


def _number(name: str, text: str | None) -> float | None:
    if text is None:
        return None
    if not _NUMBER.fullmatch(text):
        raise FaultUnreadable(f"{name} is a number such as 2 or 0.5, not {_shown(text)}")
    return float(text)


def _whole(name: str, text: str | None) -> int | None:
    number = _number(name, text)
    if number is not None and number != int(number):
        raise FaultUnreadable(f"{name} is a whole number")
    return None if number is None else int(number)


def _truth(name: str, text: str | None) -> bool | None:
    if text is not None and text not in ("yes", "no"):
        raise FaultUnreadable(f"{name} is yes or no, not {_shown(text)}")
    return None if text is None else text == "yes"


def _check_range(name: str, value: float | None, least: float, most: float) -> None:
    if value is not None and not least <= value <= most:
        raise FaultUnreadable(f"{name} is from {least} to {most}")


def _check_one_of(name: str, value: str | None, known: Collection[str]) -> None:
    if value is not None and value not in known:
        raise FaultUnreadable(f"{name} is one of {', '.join(known)}, not {_shown(value)}")


def _written(value: OptionValue) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        # why not str: it writes small numbers with an exponent, which nobody would write by hand
        return f"{value:.6f}".rstrip("0").rstrip(".")
    return str(value)


def _shown(text: str) -> str:
    return repr(text if len(text) <= 40 else f"{text[:40]}…")
