"""The kinds of faults, and the options of each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Final, Literal, NamedTuple

from wechatpay_sandbox.translation import gettext as _
from wechatpay_sandbox.translation import mark_text

Option = Literal["operation", "share", "times", "seconds", "status", "effect", "reason", "at"]


class FaultUnreadable(ValueError):
    """The text or JSON is not a fault. The message says what is wrong, and how to write it."""


class Kind(NamedTuple):
    """One kind of fault."""

    says: str
    """What the fault does, in a line for people; `gettext` translates it where it is shown."""
    takes: tuple[Option, ...] = ()
    """Its own options, beside those of WHICH_REQUESTS."""
    needs: Option | None = None
    """The required option."""
    has_effect: bool | None = None
    """Whether the request takes effect; None if the option `effect` decides, which is no by default."""


KINDS: Final[Mapping[str, Kind]] = {
    "html": Kind(
        mark_text("the reply is the HTML error page of a gateway, unsigned, with status 502 or the given one"),
        ("status", "effect"),
    ),
    "reset-before": Kind(mark_text("the connection is reset, and the request has no effect"), has_effect=False),
    "reset-after": Kind(mark_text("the connection is reset after the request took effect"), has_effect=True),
    "cut": Kind(mark_text("the reply breaks off, in its body or, with at=head, in its head"), ("at",), has_effect=True),
    "latency": Kind(
        mark_text("the request takes effect at once, and the reply comes `seconds` later"),
        ("seconds",),
        "seconds",
        True,
    ),
    "unsigned": Kind(mark_text("the reply has no signature"), has_effect=True),
    "wrong-signature": Kind(mark_text("the reply has the signature of another body"), has_effect=True),
    "unknown-serial": Kind(mark_text("the reply names an unknown key"), has_effect=True),
    "probe": Kind(mark_text("the reply's signature is a probe, WECHATPAY/SIGNTEST/…"), has_effect=True),
    "skew": Kind(
        mark_text("the timestamp of the reply is `seconds` ahead, or behind if negative"), ("seconds",), "seconds", True
    ),
    "clock": Kind(
        mark_text(
            "the platform's clock is `seconds` ahead, or behind if negative; beyond 300 it refuses the request, else "
            "the reply has the wrong timestamp"
        ),
        ("seconds",),
        "seconds",
        True,
    ),
}
"""Every kind except the error codes, which are kinds too."""

SIGN_ERROR: Final = "SIGN_ERROR"
OUTCOME_UNKNOWN: Final = frozenset({"SYSTEM_ERROR", "BANK_ERROR"})
"""The codes after which a request may have taken effect. The option `effect` decides."""
REASONS: Final = (
    "signature", "timestamp", "mchid", "serial", "missing", "malformed", "scheme",
    "no-certificate", "expired", "revoked", "replaced", "no-apiv3-key",
)  # fmt: skip
"""The reasons of SIGN_ERROR. The first one is the default."""
CUTS: Final = ("body", "head")

WHICH_REQUESTS: Final[tuple[Option, ...]] = ("operation", "share", "times")
"""The options of every fault, except of one in a request's header, which is about this request."""
OWN: Final[tuple[Option, ...]] = ("seconds", "status", "effect", "reason", "at")
"""The options of some kinds."""
_CODE = re.compile(r"[A-Z][A-Z0-9_]{1,63}")


def find_kind(name: str) -> Kind:
    """The kind with this name, which may be an error code. Raises FaultUnreadable."""
    known = KINDS.get(name)
    if known is not None:
        return known
    if not _CODE.fullmatch(name):
        near = get_close_matches(name.lower(), KINDS, n=1)
        if near:
            raise FaultUnreadable(
                _("{name} is not a kind of fault; did you mean {near}?").format(name=quote_briefly(name), near=near[0])
            )
        raise FaultUnreadable(
            _("{name} is not a kind of fault; the kinds are {kinds}, and error codes in capitals").format(
                name=quote_briefly(name), kinds=", ".join(KINDS)
            )
        )
    if name == SIGN_ERROR:
        return Kind(mark_text("the platform refuses the signature of the request"), ("reason",), has_effect=False)
    if name in OUTCOME_UNKNOWN:
        return Kind(mark_text("the reply is a refusal with this error code and its documented status"), ("effect",))
    return Kind(mark_text("the reply is a refusal with this error code and its documented status"), has_effect=False)


def quote_briefly(text: str) -> str:
    """A text in quotes for a message, cut if it is long."""
    return repr(text if len(text) <= 40 else f"{text[:40]}…")
