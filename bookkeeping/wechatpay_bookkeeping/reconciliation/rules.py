"""The rules: what a bill and a merchant's ledger differ in, over frames of any library that narwhals takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeVar, cast

import narwhals.stable.v2 as nw
from wechatpay_auth.errors import ConfigurationError

from wechatpay_bookkeeping.translation import gettext as _

from .columns import (
    AMOUNT,
    COMPARED,
    FEE,
    KINDS,
    PLATFORM_NUMBER,
    SHARING_KIND,
    STATE,
    SUB_MCHID,
    TRADE_KIND,
)
from .days import day_texts, parse_days, with_neighbours
from .frames import BILL, LEDGER, LazyFrame, Opened, check_schema, open_frame, require_columns
from .judging import judge, list_differences
from .settled import keep_unsettled
from .sides import DETAIL, OWNER, date_by_bill, flag, keep_days, narrow, normal_form, with_detail
from .states import LedgerStates, bill_flags, ledger_flags
from .summary import summarise

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

FrameT = TypeVar("FrameT", bound="IntoFrame")


@dataclass(frozen=True)
class Reconciliation(Generic[FrameT]):
    """What came of comparing. Both frames are of the caller's library, and lazy if its frames were; in no order."""

    differences: FrameT
    """A row for each difference, with DIFFERENCE_COLUMNS; none if bill and ledger agree."""
    summary: FrameT
    """A row for each day, mchid and record, with SUMMARY_COLUMNS: what agrees and what does not, in counts and fen."""


def reconcile(
    bill: FrameT,
    ledger: FrameT,
    *,
    kind: str = TRADE_KIND,
    days: Iterable[date | str] | None = None,
    merchants: Iterable[str] | None = None,
    compare: Iterable[str] | None = None,
    states: LedgerStates | None = None,
) -> Reconciliation[FrameT]:
    """Compare the entries of bills with those of a ledger, each of one or of many days and merchants.

    `bill` has the columns BILL_COLUMNS (as `bill_entries` makes them), `ledger` at least LEDGER_COLUMNS and `day` or
    `time`. Both are frames of one library: DuckDB relations, Ibis tables, polars, PySpark, pandas or pyarrow. No row
    is read before you collect a result of a lazy one.

    * `kind`: one of KINDS; of both sides, only the records of this kind of bill are compared.
    * `days`: the days to compare; None for all. Give the day before the first and the day after the last in the frames
      as well: what one side has there, and the other on a compared day, is then told from what is missing. An entry
      of the ledger without day and time, such as an order that was never paid, stands on the day on which the bill has
      its number, and on none if the bill does not have it.
    * `merchants`: the mchids to compare; None for all.
    * `compare`: which of COMPARED make a difference. By default all, a fee or state only where both sides have it.
    * `states`: which states of the ledger are expected on a bill.

    Entries belong together by mchid, record and number, and by sub_mchid where the ledger has that column. Each number
    that a side has is then one of these:

    * a difference `duplicate`, if a side lists the number several times. Records in parts (RECORDS_IN_PARTS) are
      added up instead; shares are compared one by one where the ledger has their platform_number (detail_id);
    * a difference `differs`, if amount, fee, state or day differ. A day apart is no difference between compared days,
      since an order that is paid at midnight is booked on the next day; it is one where the other day is not compared;
    * a difference `only_in_bill` or `only_in_ledger`;
    * matched, or unlisted on both sides (see LedgerStates), which are no differences.

    Raises ConfigurationError for a frame that lacks a column or has amounts that are not whole, and for an argument
    that is none of those above.
    """
    opened_bill, opened_ledger = open_frame(bill, BILL), open_frame(ledger, LEDGER)
    check_schema(opened_bill.schema, BILL)
    check_schema(opened_ledger.schema, LEDGER)
    if opened_bill.library != opened_ledger.library:
        raise ConfigurationError(
            _(
                "the bill is a frame of {bill} and the ledger one of {ledger}; bring both into one library, where they"
                " can be compared"
            ).format(bill=opened_bill.library, ledger=opened_ledger.library)
        )
    if kind not in KINDS:
        raise ConfigurationError(
            _("{kind!r} is no kind of bill; give one of {kinds}").format(kind=kind, kinds=", ".join(KINDS))
        )
    wanted = None if days is None else parse_days(days)
    compared = None if wanted is None else day_texts(wanted)
    looked_at = None if wanted is None else day_texts(with_neighbours(wanted))
    owners = None if merchants is None else [merchants] if isinstance(merchants, str) else list(merchants)
    records = KINDS[kind]
    flags = {BILL: bill_flags(records), LEDGER: ledger_flags(states or LedgerStates(), records)}
    by_owner = SUB_MCHID in opened_ledger.schema

    def flag_side(entries: LazyFrame, side: str) -> LazyFrame:
        return flag(entries, side, flags[side], compared, by_owner=by_owner)

    listed, booked = (
        normal_form(narrow(opened, records, owners, looked_at)) for opened in (opened_bill, opened_ledger)
    )
    if looked_at is not None:
        listed = keep_days(listed, looked_at)
        booked = nw.concat([keep_days(booked, looked_at), date_by_bill(booked, listed, by_owner=by_owner)])
    by_detail = kind == SHARING_KIND and PLATFORM_NUMBER in opened_ledger.schema
    rows = with_detail(nw.concat([flag_side(listed, BILL), flag_side(booked, LEDGER)]), told=by_detail)
    constant = [name for name, is_told in ((OWNER, by_owner), (DETAIL, by_detail)) if not is_told]
    judged = judge(keep_unsettled(rows, constant), _choose(compare, opened_ledger), compared)
    return Reconciliation(
        cast("FrameT", opened_bill.give_back(list_differences(judged))),
        cast("FrameT", opened_bill.give_back(summarise(rows, judged))),
    )


def _choose(compare: Iterable[str] | None, ledger: Opened) -> frozenset[str]:
    """What is compared. Raises ConfigurationError."""
    if compare is None:
        return frozenset(COMPARED)
    chosen = frozenset([compare] if isinstance(compare, str) else compare)
    unknown = sorted(chosen.difference(COMPARED))
    if unknown:
        raise ConfigurationError(
            _("{unknown} cannot be compared; choose from {columns}").format(
                unknown=", ".join(unknown), columns=", ".join(COMPARED)
            )
        )
    require_columns(ledger.schema, sorted(chosen & {AMOUNT, FEE, STATE}), LEDGER)
    return chosen
