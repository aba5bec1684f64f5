"""The kinds of faults, and which options each takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Final, Literal, NamedTuple

Option = Literal["operation", "share", "times", "seconds", "status", "effect", "reason", "at"]


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
OWN: Final[tuple[Option, ...]] = ("seconds", "status", "effect", "reason", "at")
"""What some kinds take."""
_CODE = re.compile(r"[A-Z][A-Z0-9_]{1,63}")


def find_kind(name: str) -> Kind:
    """The kind of this name, whether an error code or another. Raises FaultUnreadable."""
    known = KINDS.get(name)
    if known is not None:
        return known
    if not _CODE.fullmatch(name):
        near = get_close_matches(name.lower(), KINDS, n=1)
        hint = f"did you mean {near[0]}?" if near else f"the kinds are {', '.join(KINDS)}, and error codes in capitals"
        raise FaultUnreadable(f"{quote_briefly(name)} is not a kind of fault: {hint}")
    if name == SIGN_ERROR:
        return Kind("the request's signature is refused", ("reason",), has_effect=False)
    if name in OUTCOME_UNKNOWN:
        return Kind("the error code with its documented status", ("effect",))
    return Kind("the error code with its documented status", has_effect=False)


def quote_briefly(text: str) -> str:
    """A text as it stands in a message, cut where it is long."""
    return repr(text if len(text) <= 40 else f"{text[:40]}…")
