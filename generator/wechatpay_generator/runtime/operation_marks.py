"""What marks of the spec say of one operation, as values. `operation.py` reads each of them when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from .wire import find_states


class Idempotency(NamedTuple):
    """What makes a repeated request the same request."""

    key: str
    """Path of the field that carries the caller's own number, like `out_trade_no`."""
    query: str | None
    """operationId of the operation that says what became of it, if there is one."""
    fixed: Mapping[str, object]
    """Arguments of that operation that the request does not hold."""
    sources: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """Arguments of that operation that stand in the request under another name or further down: the path there."""
    repeat: bool = True
    """Whether sending the same request again is safe; otherwise that operation is asked instead."""


class OutcomeRules(NamedTuple):
    """What the reply of the query says of the operation whose outcome is unknown.

    Paths are the names that lead to a field; `*` means every item of a list.
    """

    state: tuple[str, ...] | None
    """Where the state stands in the reply; None where it took effect if the query finds it, or nobody can tell."""
    took_effect: frozenset[str]
    """States in which the request took effect."""
    not_yet: frozenset[str]
    """States in which it has had no effect, and may still have one: ask again."""
    failed: frozenset[str]
    """States in which the platform refused it, gave it up or was too late for it."""
    same: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    """Pairs of a path in the request and one in the reply. Another value there is that of another resource.

    Only fields that both have are compared. The items of lists are compared in any order, if both have as many.
    """
    wait: int | None
    """Seconds after which to ask again."""
    undecidable: bool
    """Whether no reply of the query tells what became of it.

    A state that tells nothing stands in none of the three sets, as does one that is newer than the spec.
    """


class FinalRules(NamedTuple):
    """When what was placed has had its final word: what the reply of a query says of that, and when to ask.

    Paths are the names that lead to a field; `*` means every item of a list.
    """

    state: tuple[str, ...] | None
    """Where the state stands in the reply; None where it is final that the query finds the thing."""
    final: frozenset[str]
    """States that stay, or that only a new request changes."""
    open: frozenset[str]
    """States that may still change by themselves: by the user, the bank, a review, time."""
    ask_after: tuple[int, ...]
    """Seconds from the placing to the first question, and from each question to the next; the last one repeats.

    Empty where the spec says none.
    """

    def read(self, data: Any) -> tuple[str | None, bool]:
        """What the reply of the query says: the state, None where it has none, and whether that is final.

        `data` is the reply as plain data, of a query that found the thing. Of a list, every item must have a final
        state; the text then names each state once. A state that the spec does not know is not final.
        """
        if self.state is None:
            return None, True
        states, whole = find_states(data, self.state)
        return ", ".join(dict.fromkeys(states)) or None, bool(states) and whole and self.final.issuperset(states)


class UploadRules(NamedTuple):
    """What the body of an upload is made of: a part `meta`, which is signed, and the file."""

    part: str
    """Name of the file's own part."""
    filename: str | None
    """Field of `meta` for the file's name, if it has one."""
    digest: str
    """Field of `meta` for the file's digest."""
    algorithm: str
    """The algorithm of the digest: SHA256 or SM3."""
    max_bytes: int | None = None
    """The most that the file may have."""
    extensions: tuple[str, ...] | None = None
    """Endings that its name may have, in lower case, without the dot."""
    fixed: Mapping[str, object] = MappingProxyType({})
    """Fields of `meta` that have one value."""


class ReplyHash(NamedTuple):
    """Fields of the reply that gave a file's address, which prove the file."""

    type: str
    value: str


class BillOffer(NamedTuple):
    """A bill that a reply offers: where its address and its hash stand, and what it is."""

    url: str
    """Field of the reply with the address."""
    type: str
    """Field of the reply with the kind of the hash."""
    value: str
    """Field of the reply with the hash."""
    rows: Literal["trade", "fund-flow", "text"]
    """What its rows are; `text` where no columns are known."""
    kind: str | None
    """What this kind of bill is called on the command line; None where it is no bill of one day."""
    day: str | None
    """Query parameter for the day."""
    gzip: Mapping[str, object]
    """Query parameters that ask for it in gzip."""


class ErrorCode(NamedTuple):
    """One way in which the platform refuses a call."""

    status: int
    """The HTTP status it comes with."""
    text: str
    """What it means and what to do; empty where the spec has no text."""
    outcome: Literal["refused", "unknown", "pending"] | None = None
    """What it says of the request; None where the spec does not say it."""


class OffsetPages(NamedTuple):
    """A list of which each page begins after a number of items."""

    items: tuple[str, ...]
    """Names that lead to the list in the reply."""
    offset: str
    """Query parameter, or field of the body: after how many items a page begins."""
    limit: str
    """Query parameter, or field of the body: the most items of a page."""
    total: tuple[str, ...] | None
    """Names that lead to the number of items on all pages, if the reply has it."""


class NumberedPages(NamedTuple):
    """A list whose pages have numbers."""

    items: tuple[str, ...]
    """Names that lead to the list in the reply."""
    page: str
    """Query parameter, or field of the body: the number of a page."""
    size: str
    """Query parameter, or field of the body: the most items of a page."""
    total: tuple[str, ...] | None
    """Names that lead to the number of items on all pages, if the reply has it."""
    first: int
    """The number of the first page."""


class TokenPages(NamedTuple):
    """A list of which each page has a token that asks for the next one."""

    items: tuple[str, ...]
    """Names that lead to the list in the reply."""
    token: str
    """Query parameter, or field of the body: the token of the page before."""
    next_token: tuple[str, ...]
    """Names that lead to the token in the reply; the last page has none."""
    size: str | None
    """Query parameter, or field of the body: the most items of a page, if it can be said."""
    total: tuple[str, ...] | None
    """Names that lead to the number of items on all pages, if the reply has it."""


class LinkedPages(NamedTuple):
    """A list of which each page has the address of the next one."""

    items: tuple[str, ...]
    """Names that lead to the list in the reply."""
    next: tuple[str, ...]
    """Names that lead to the address."""
