"""The answers that the platform gives when it is asked about a request of unknown outcome.

    Resolution
    ├── TookEffect      the request was carried out
    ├── NoEffectYet     the platform has it and has not carried it out: ask again
    ├── Failed          the platform refused it, or it came to nothing there (state CLOSED, FAIL, PAYERROR …)
    ├── OtherValues     that number belongs to a request with other values: it is not ours
    └── NotKnown        the platform knows of no such request

Which field and which values mean which stands in the spec, per operation. Each has the reply of the query in `reply`
(NotKnown has none), and says in `advice` what is safe to do.

    match error.resolve():
        case TookEffect(reply=reply): ...
        case NoEffectYet(ask_again_after=seconds): ...
        case Failed(state=state): ...
        case OtherValues(differences=differences): ...
        case NotKnown(is_reliable=True): ...
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from .translation import gettext as _

ReplyT = TypeVar("ReplyT", covariant=True)

SIGNATURE_LIFETIME = 300
"""Seconds after its signing in which the platform accepts a request; one that arrives later is refused."""


class Difference(NamedTuple):
    """A field of the request that has another value at the platform."""

    field: str
    """Its path in the request, such as `amount/total`."""
    sent: object
    there: object


@dataclass(frozen=True)
class Resolution(Generic[ReplyT]):
    """Base of what a query tells. `identifier` is what was asked for, field and value, such as `out_trade_no 42`."""

    operation: str
    """operationId of the call whose outcome was unknown."""
    identifier: str

    @property
    def advice(self) -> str:
        """The step that is safe now."""
        raise AttributeError(_("a Resolution is one of its kinds"))


@dataclass(frozen=True)
class TookEffect(Resolution[ReplyT]):
    """The request was carried out."""

    reply: ReplyT
    state: str | None = None
    """The state that says so; None where it is enough that the thing exists."""

    @property
    def advice(self) -> str:
        return _("Treat the call as done. Do not send it again under another number.")

    def __str__(self) -> str:
        return _("{operation} took effect: {identifier} is {state}. {advice}").format(
            operation=self.operation, identifier=self.identifier, state=self.state or _("there"), advice=self.advice
        )


@dataclass(frozen=True)
class NoEffectYet(Resolution[ReplyT]):
    """The platform knows the number, and the request has had no effect so far; it may still have one."""

    reply: ReplyT
    state: str | None
    ask_again_after: float
    """Seconds."""

    @property
    def advice(self) -> str:
        return _("Ask again after {ask_again_after:g} seconds. Do not send it under another number meanwhile.").format(
            ask_again_after=self.ask_again_after
        )

    def __str__(self) -> str:
        return _("{operation} has had no effect yet: {identifier} is {state}. {advice}").format(
            operation=self.operation, identifier=self.identifier, state=self.state or _("there"), advice=self.advice
        )


@dataclass(frozen=True)
class Failed(Resolution[ReplyT]):
    """The platform refused the request, or it came to nothing: the state is final."""

    reply: ReplyT
    state: str

    @property
    def advice(self) -> str:
        return _("It will have no effect any more. A new attempt is a new request and needs a new number.")

    def __str__(self) -> str:
        return _("{operation} failed: {identifier} is {state}. {advice}").format(
            operation=self.operation, identifier=self.identifier, state=self.state, advice=self.advice
        )


@dataclass(frozen=True)
class OtherValues(Resolution[ReplyT]):
    """The number belongs to another request: what is there has other values than what was sent."""

    reply: ReplyT
    state: str | None
    differences: tuple[Difference, ...]

    @property
    def advice(self) -> str:
        return _("This request had no effect; another one has the number. Find out which, and use a number of its own.")

    def __str__(self) -> str:
        fields = ", ".join(
            _("{field} is {there!r} there and {sent!r} here").format(field=each.field, there=each.there, sent=each.sent)
            for each in self.differences
        )
        return _("{operation}: {identifier} exists with other values ({fields}). {advice}").format(
            operation=self.operation, identifier=self.identifier, fields=fields, advice=self.advice
        )


@dataclass(frozen=True)
class NotKnown(Resolution[ReplyT]):
    """The platform signed that it knows of no such number.

    A request may still be on its way: a proxy may hold it. The platform accepts none that was signed more than 300
    seconds before, so an answer asked for after `reliable_from` may be relied on. With a clock of ours that is fast it
    would accept it for longer, so the answer counts as asked for no later than the platform itself dates it.
    """

    code: str
    """The documented code of the answer, such as ORDER_NOT_EXIST."""
    asked_at: datetime
    """By this machine's clock or the platform's, whichever is behind."""
    reliable_from: datetime | None
    """None where it is not known when the request was sent."""
    may_repeat: bool = True
    """Whether the number makes a repetition the same request. A payment code serves one debit: there it does not."""

    @property
    def is_reliable(self) -> bool:
        """Whether the request can no longer take effect."""
        return self.reliable_from is not None and self.asked_at >= self.reliable_from

    @property
    def advice(self) -> str:
        if self.is_reliable:
            return _("Nothing was done. Sending the same request again, with the same number, is safe.")
        when = (
            ""
            if self.reliable_from is None
            else _("; after {reliable_from:%Y-%m-%d %H:%M:%S %Z} the answer is final").format(
                reliable_from=self.reliable_from
            )
        )
        if not self.may_repeat:
            return _("Do not send it again, and not with a new number either; ask again{when}.").format(when=when)
        return _(
            "Sending the same request again, with the same number, is safe; with a new number it is not{when}."
        ).format(when=when)

    def __str__(self) -> str:
        return _("{operation}: the platform does not know {identifier} ({code}). {advice}").format(
            operation=self.operation, identifier=self.identifier, code=self.code, advice=self.advice
        )


AnyResolution: TypeAlias = (
    TookEffect[ReplyT] | NoEffectYet[ReplyT] | Failed[ReplyT] | OtherValues[ReplyT] | NotKnown[ReplyT]
)
"""Every kind there is, so that a type checker knows when a `match` has seen them all."""
