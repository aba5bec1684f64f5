"""What a state says: whether its entry stands on a bill.

What a bill does not list for a good reason is no difference: an order that was never paid, a refund that was closed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import narwhals.stable.v2 as nw
from wechatpay_auth.errors import ConfigurationError

from wechatpay_bookkeeping.translation import gettext as _

from .columns import PAYMENT, RECORD, RECORDS, REFUND, SHARE, SHARE_RETURN, STATE

UNFROZEN = "UNFROZEN"
"""The state of a share with which the sharer releases the rest to itself: no money leaves."""

_BILL_UNLISTED = {
    REFUND: ("FAIL", "FAILED", "CLOSED"),
    SHARE: ("CLOSED", "PENDING", "PROCESSING", UNFROZEN),
    SHARE_RETURN: ("FAILED", "CLOSED", "PROCESSING"),
}
"""States with which a bill lists a record that moved no money."""
_BILL_PENDING = {REFUND: ("PROCESSING", "CHANGE", "ABNORMAL")}
"""States of a refund that left the merchant's account, and of which the bill does not say how it ended."""

_UNLISTED = {
    PAYMENT: ("NOTPAY", "CLOSED", "USERPAYING", "PAYERROR", "ACCEPT"),
    REFUND: ("CLOSED", "FAIL", "FAILED"),
    SHARE: ("CLOSED", UNFROZEN),
    SHARE_RETURN: ("FAILED", "CLOSED"),
}
_PENDING = {
    REFUND: ("PROCESSING", "ABNORMAL"),
    SHARE: ("PENDING", "PROCESSING"),
    SHARE_RETURN: ("PROCESSING",),
}
_EITHER = {PAYMENT: ("REVOKED",)}


@dataclass(frozen=True)
class LedgerStates:
    """Which states of a ledger stand on a bill. Each field has the states by record; other states must be on the bill.

    To change one record, begin with the default: `LedgerStates(unlisted={**LedgerStates().unlisted, "payment":
    ["open", "void"]})`. A ledger without states, or with null, says of each entry that it must be on the bill.
    """

    unlisted: Mapping[str, Collection[str]] = field(default_factory=lambda: MappingProxyType(_UNLISTED))
    """Nothing was paid. That the bill lacks it is no difference; that the bill has it is one, of the state."""
    pending: Mapping[str, Collection[str]] = field(default_factory=lambda: MappingProxyType(_PENDING))
    """The ledger does not know yet how it ended. The bill may lack it; that the bill says SUCCESS is a difference."""
    either: Mapping[str, Collection[str]] = field(default_factory=lambda: MappingProxyType(_EITHER))
    """Both is right: a payment that was revoked stands on the bill if it was paid before, and else it does not."""


class StateFlags:
    """What the states of one side say, as expressions over its columns `record` and `state`."""

    def __init__(
        self,
        unlisted: Mapping[str, Collection[str]],
        pending: Mapping[str, Collection[str]],
        optional: Mapping[str, Collection[str]],
    ) -> None:
        is_unlisted = _has_state(unlisted)
        self.is_listed = ~is_unlisted
        """Whether money moved, or may have moved."""
        self.is_pending = ~is_unlisted & _has_state(pending)
        self.is_required = ~is_unlisted & ~_has_state(optional)
        """Whether the other side must have it."""


def bill_flags() -> StateFlags:
    """Of a bill. Everything else that it lists, the ledger must have, in states that are not known here as well."""
    return StateFlags(_BILL_UNLISTED, _BILL_PENDING, {})


def ledger_flags(states: LedgerStates) -> StateFlags:
    """Of a ledger. Raises ConfigurationError for a record that there is not, and for a text in the place of a list."""
    for named in (states.unlisted, states.pending, states.either):
        for record, names in named.items():
            if record not in RECORDS:
                raise ConfigurationError(
                    _("{record!r} is no record whose states could be told; give one of {records}").format(
                        record=record, records=", ".join(RECORDS)
                    )
                )
            if isinstance(names, str):
                raise ConfigurationError(
                    _("the states of {record} are {names!r}; give a list of them").format(record=record, names=names)
                )
    optional = {
        record: (*states.pending.get(record, ()), *states.either.get(record, ()))
        for record in {*states.pending, *states.either}
    }
    return StateFlags(states.unlisted, states.pending, optional)


def _has_state(states: Mapping[str, Collection[str]]) -> nw.Expr:
    """Whether the state of an entry is one of those of its record; false, not null, where it has none."""
    state = nw.col(STATE).fill_null("")
    found = nw.lit(False)
    for record, names in states.items():
        if names:
            found = found | ((nw.col(RECORD) == record) & state.is_in(list(names)))
    return found
