"""What a reconciliation finds missing, handed to the watcher: the platform is asked, and `book` gets the final word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, select
from wechatpay_auth.errors import CannotResolve
from wechatpay_client import PlacedCall

from wechatpay_bookkeeping.tables import is_open, watch
from wechatpay_bookkeeping.translation import gettext as _

from .columns import (
    DIFFERS,
    MCHID,
    NUMBER,
    ONLY_IN_BILL,
    ONLY_IN_LEDGER,
    ORDER_NUMBER,
    PAYMENT,
    RECORD,
    REFUND,
    REVOCATION,
    SHARE,
    SHARE_RETURN,
    STATE,
    SUB_MCHID,
)
from .result_files import DIFFERENCE_ORDER, iter_rows

if TYPE_CHECKING:
    from duckdb import DuckDBPyRelation

    from wechatpay_bookkeeping.watcher import Watcher

    from .rules import Reconciliation

_TO_ASK = (
    f"kind IN ('{ONLY_IN_BILL}', '{ONLY_IN_LEDGER}') OR kind = '{DIFFERS}' AND list_contains(string_split(reason, ','),"
    f" '{STATE}')"
)


@dataclass(frozen=True, slots=True)
class LeftOver:
    """A difference that the watcher cannot ask for."""

    record: str
    number: str
    reason: str
    """Why not, for people."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What became of the differences."""

    count: int
    """How many the platform is asked for, those that the watcher was asking for already included."""
    left: tuple[LeftOver, ...]
    """What cannot be asked for: look for it by hand."""


def hand_over(found: Reconciliation[DuckDBPyRelation], watcher: Watcher) -> HandedOver:
    """Have the watcher ask for what only one side has, and for what differs in its state.

    The merchant's `book` then gets the final word of each, also of what was booked before, or that the platform knows
    of no such number. It is asked with the amount of the bill, or where the bill has none with that of the ledger: an
    order that has another amount at the platform becomes a mismatch and is not handed out. What differs in amount, fee
    or day alone, and duplicates, both sides have: there is nothing to ask.

    Profit sharing can be asked for only with the transaction_id of its order, which neither side tells; movements of
    money have no query. All calls are added in one transaction. Raises SQLAlchemyError if the database fails.
    """
    count = 0
    left: list[LeftOver] = []
    rows = found.differences.filter(_TO_ASK).order(DIFFERENCE_ORDER)
    with watcher.engine.begin() as connection:
        for row in iter_rows(rows):
            try:
                placed = _describe_call(row)
            except CannotResolve as error:
                left.append(LeftOver(row[RECORD], row[NUMBER], str(error)))
                continue
            count += 1
            if not _is_asked_for(connection, placed):
                watcher.add(placed, connection)
    return HandedOver(count, tuple(left))


def _is_asked_for(connection: Connection, placed: PlacedCall) -> bool:
    """Whether it is open already. Then it stays as it is: the call that placed it knows more than a bill does."""
    same = (watch.c.mchid == placed.mchid, watch.c.key == placed.key, is_open(watch))
    return connection.execute(select(watch.c.number).where(*same)).first() is not None


def _describe_call(row: Mapping[str, Any]) -> PlacedCall:
    """The call that placed what a difference is about. Raises CannotResolve."""
    mchid, sub_mchid, number = row[MCHID], row[SUB_MCHID] or None, row[NUMBER]
    amount = row["ledger_amount"] if row["bill_amount"] is None else row["bill_amount"]
    record = row[RECORD]
    if record in (PAYMENT, REVOCATION):
        owner = {"mchid": mchid} if sub_mchid is None else {"sp_mchid": mchid, "sub_mchid": sub_mchid}
        operation = "pay.create_native_order" if sub_mchid is None else "pay.create_partner_native_order"
        body = {**owner, "out_trade_no": number, "amount": {"total": amount}}
        return PlacedCall.of(operation, mchid=mchid, body=body)
    if record == REFUND:
        given = {"sub_mchid": sub_mchid, "out_trade_no": row[ORDER_NUMBER], "out_refund_no": number}
        body = {name: value for name, value in given.items() if value is not None}
        return PlacedCall.of("refund.create_refund", mchid=mchid, body={**body, "amount": {"refund": amount}})
    if record in (SHARE, SHARE_RETURN):
        raise CannotResolve(
            _("it can be asked for only with the transaction_id of its order, which neither bill nor ledger tells")
        )
    raise CannotResolve(_("WeChat Pay has no query for a movement of money; look into the fund-flow bill"))
