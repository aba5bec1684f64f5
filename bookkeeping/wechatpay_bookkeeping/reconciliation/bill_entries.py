"""The rows of a bill, cells as text under the headings of its file, as entries.

https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-fundflow.html
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar, cast

import narwhals.stable.v2 as nw
from wechatpay_auth.bills.row_types import EXPENSE, INCOME
from wechatpay_auth.errors import ConfigurationError

from wechatpay_bookkeeping.translation import gettext as _

from .bill_columns import FUND_FLOW_FIELDS, SHARING_FIELDS, TRADE_FIELDS, BillColumns
from .columns import (
    AMOUNT,
    DAY,
    ENTRY_COLUMNS,
    FEE,
    FUND_FLOW_KIND,
    FUND_IN,
    FUND_OUT,
    KINDS,
    MCHID,
    NUMBER,
    ORDER_NUMBER,
    PAYMENT,
    PAYMENT_KIND,
    PLATFORM_NUMBER,
    RECORD,
    REFUND,
    REFUND_KIND,
    REVOCATION,
    SHARE,
    SHARE_RETURN,
    SHARING_KIND,
    STATE,
    SUB_MCHID,
    TIME,
    TRADE_KIND,
)
from .days import parse_days, read_day
from .frames import BILL, open_frame
from .states import UNFROZEN
from .yuan import digits_to_fen, yuan_digits

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

FrameT = TypeVar("FrameT", bound="IntoFrame")
_Entry: TypeAlias = Mapping[str, nw.Expr]
_RETURN, _RELEASE = "回退", "解冻"
_YUAN_CURRENCY = "CNY"
NOT_YUAN_CURRENCY = f"not in {_YUAN_CURRENCY}: "
"""Begins what the error of a library quotes of a row in another currency."""


def bill_entries(
    frame: FrameT,
    kind: str,
    *,
    day: date | str | None = None,
    mchid: str | None = None,
    sub_mchid: str | None = None,
) -> FrameT:
    """The entries of a bill, with BILL_COLUMNS, in the library of `frame`: values for values, a query for a query.

    `frame` has the rows of the file without its summary, every cell as text without its backtick, under the headings
    of the file. `kind` is one of KINDS. `day`, `mchid` and `sub_mchid` say whose bill of which day it is; where they
    are not given, columns of these names do, as partitioned files have them; and where there are none, the rows. A
    fund-flow bill does not say whose it is.

    * An amount is what the merchant asked for: 订单金额 and 申请退款金额, or in a bill that is older than these columns
      应结订单金额 (总金额) and 退款金额.
    * A refund stands on the day on which the platform took it on (交易时间), whatever the day of its order was.
    * The number of a movement of money is its 业务凭证号, or where that is empty its 微信支付业务单号.
    * A share whose receiver is the sharer itself releases the rest to it: its state is UNFROZEN.

    Raises ConfigurationError for a frame that is no such bill. A cell that is no amount, a 货币种类 that is not CNY,
    and a 收支类型 that is neither 收入 nor 支出, stop the query with the error of its library.
    """
    if kind not in _FORMS:
        raise ConfigurationError(
            _("{kind!r} is no kind of bill; give one of {kinds}").format(kind=kind, kinds=", ".join(KINDS))
        )
    opened = open_frame(frame, BILL)
    given = {name: nw.col(name).cast(nw.String) for name in (DAY, MCHID, SUB_MCHID) if name in opened.schema} | {
        name: nw.lit(value)
        for name, value in ((DAY, None if day is None else _text(day)), (MCHID, mchid), (SUB_MCHID, sub_mchid))
        if value is not None
    }
    form = _FORMS[kind]
    entry = {**form.read(BillColumns(opened.schema, form.fields, form.required), given.get(MCHID)), **given}
    if MCHID not in entry:
        raise ConfigurationError(_("a fund-flow bill does not say whose it is; give its mchid"))
    entries = opened.frame.select(*(entry[name].alias(name) for name in ENTRY_COLUMNS))
    return cast("FrameT", opened.give_back(entries))


def _text(day: date | str) -> str:
    (parsed,) = parse_days([day])
    return parsed.isoformat()


def _trade(bill: BillColumns, owner: nw.Expr | None) -> _Entry:
    kind = bill.text("trade_state")
    is_refund, is_revocation = kind == "REFUND", kind == "REVOKED"
    paid, refunded = (
        nw.coalesce(bill.fen(name), bill.fen(older))
        for name, older in (("total", "settlement_total"), ("refund", "settlement_refund"))
    )
    status = bill.text("refund_status")
    amount = _choose([(is_refund, refunded), (is_revocation, nw.max_horizontal(paid, refunded))], paid)
    currency = bill.text("currency")
    is_foreign = ~currency.is_in(["", _YUAN_CURRENCY])
    # why a number that is added: what is no number stops the query, and cents must not be compared with fen
    nothing = digits_to_fen(_choose([(is_foreign, nw.concat_str(nw.lit(NOT_YUAN_CURRENCY), currency))], nw.lit("0")))
    return {
        DAY: read_day(bill.text("time")),
        MCHID: bill.text("mchid"),
        SUB_MCHID: bill.identifier("sub_mchid"),
        RECORD: _choose([(is_refund, nw.lit(REFUND)), (is_revocation, nw.lit(REVOCATION))], nw.lit(PAYMENT)),
        NUMBER: _choose([(is_refund, bill.identifier("out_refund_no"))], bill.text("out_trade_no")),
        ORDER_NUMBER: bill.text("out_trade_no"),
        PLATFORM_NUMBER: _choose([(is_refund, bill.identifier("refund_id"))], bill.text("transaction_id")),
        # A revocation has its amount in one pair of these columns, and 0 in the other.
        AMOUNT: amount + nothing,
        FEE: bill.fen("fee"),
        STATE: _choose([(is_refund & (status != ""), status)], kind),
        TIME: bill.text("time"),
    }


def _fund_flow(bill: BillColumns, owner: nw.Expr | None) -> _Entry:
    direction, voucher = bill.text("direction"), bill.text("voucher_id")
    is_known = direction.is_in([INCOME, EXPENSE])
    # why within the amount: what is no number stops the query, and a row of an unknown direction must not get lost
    unknown = nw.concat_str(nw.lit(f"neither {INCOME} nor {EXPENSE}: "), direction)
    return {
        DAY: read_day(bill.text("time")),
        SUB_MCHID: nw.lit(""),
        RECORD: _choose([(direction == INCOME, nw.lit(FUND_IN))], nw.lit(FUND_OUT)),
        NUMBER: _choose([(voucher != "", voucher)], bill.text("business_id")),
        ORDER_NUMBER: nw.lit(None, nw.String),
        PLATFORM_NUMBER: bill.text("business_id"),
        AMOUNT: digits_to_fen(_choose([(is_known, yuan_digits(bill.text("amount")))], unknown)),
        FEE: nw.lit(None, nw.Int64),
        STATE: nw.lit("SUCCESS"),
        TIME: bill.text("time"),
    }


def _sharing(bill: BillColumns, owner: nw.Expr | None) -> _Entry:
    business, sharer = bill.text("business_type"), bill.text("sharer")
    owner = bill.text("initiator") if owner is None else owner
    is_return = business.str.contains(_RETURN, literal=True)
    releases = ~is_return & (business.str.contains(_RELEASE, literal=True) | (bill.text("receiver") == sharer))
    return {
        DAY: read_day(bill.text("time")),
        MCHID: owner,
        SUB_MCHID: _choose([(sharer != owner, sharer)], nw.lit("")),
        RECORD: _choose([(is_return, nw.lit(SHARE_RETURN))], nw.lit(SHARE)),
        NUMBER: bill.text("out_order_no"),
        ORDER_NUMBER: nw.lit(None, nw.String),
        PLATFORM_NUMBER: _choose([(is_return, bill.text("order_id"))], bill.text("detail_id")),
        AMOUNT: bill.fen("amount"),
        FEE: nw.lit(None, nw.Int64),
        STATE: _choose([(releases, nw.lit(UNFROZEN))], bill.text("status")),
        TIME: bill.text("time"),
    }


def _choose(cases: list[tuple[nw.Expr, nw.Expr]], otherwise: nw.Expr) -> nw.Expr:
    """The value of the first case that holds."""
    chosen = otherwise
    for condition, value in reversed(cases):
        chosen = nw.when(condition).then(value).otherwise(chosen)
    return chosen


class _Form(NamedTuple):
    """One form of bill."""

    read: Callable[[BillColumns, nw.Expr | None], _Entry]
    """The columns of an entry; the second argument is whose bill it is, where that is known."""
    fields: Mapping[str, str]
    required: tuple[str, ...]


_TRADE = _Form(
    _trade, TRADE_FIELDS, ("time", "mchid", "transaction_id", "out_trade_no", "trade_state", "settlement_total", "fee")
)
_FUND_FLOW = _Form(_fund_flow, FUND_FLOW_FIELDS, ("time", "direction", "amount", "business_id", "voucher_id"))
_SHARING = _Form(_sharing, SHARING_FIELDS, tuple(SHARING_FIELDS.values()))
_FORMS = {
    TRADE_KIND: _TRADE,
    PAYMENT_KIND: _TRADE,
    REFUND_KIND: _TRADE,
    FUND_FLOW_KIND: _FUND_FLOW,
    SHARING_KIND: _SHARING,
}
