"""Entries of a ledger that stand on no day, and that nobody would miss."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

import narwhals.stable.v2 as nw

from .columns import DAY, KINDS, MCHID, NUMBER, RECORD, TRADE_KIND
from .frames import BILL, LEDGER, open_frame
from .sides import narrow, normal_form
from .states import LedgerStates, ledger_flags

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

FrameT = TypeVar("FrameT", bound="IntoFrame")
_KEY = (MCHID, RECORD, NUMBER)


def list_undated(bill: FrameT, ledger: FrameT, *, kind: str = TRADE_KIND, states: LedgerStates | None = None) -> FrameT:
    """The mchid, record and number of entries that say that money moved, without day and time, and not on the bill.

    They stand on no day, so `reconcile` with days cannot say whether a bill lacks them. Frames and arguments are those
    of `reconcile`; so are the errors.
    """
    opened_bill, opened_ledger = open_frame(bill, BILL), open_frame(ledger, LEDGER)
    records = KINDS[kind]
    flags = ledger_flags(states or LedgerStates(), records)
    booked = normal_form(narrow(opened_ledger, records, None, None))
    undated = booked.filter(nw.col(DAY).is_null() & flags.is_required).select(*_KEY)
    listed = normal_form(narrow(opened_bill, records, None, None)).select(*_KEY)
    return cast("FrameT", opened_ledger.give_back(undated.join(listed, on=list(_KEY), how="anti")))
