"""Which column of a bill holds which field, by its heading, so that older and shorter forms of a bill are read too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import narwhals.stable.v2 as nw
from wechatpay_auth.bills import FundFlowRow, TradeRow
from wechatpay_auth.bills.cells import normalise_heading
from wechatpay_auth.bills.columns import KINDS
from wechatpay_auth.errors import ConfigurationError

from wechatpay_bookkeeping.translation import gettext as _

from .frames import Schema
from .yuan import yuan_to_fen

_FIELDS_OF = {kind.row: {heading: field for heading, (field, _) in kind.columns.items()} for kind in KINDS}
TRADE_FIELDS: Mapping[str, str] = _FIELDS_OF[TradeRow]
"""Heading → field of a trade bill, in all its forms; the fields are those of `TradeRow`."""
FUND_FLOW_FIELDS: Mapping[str, str] = _FIELDS_OF[FundFlowRow]
"""Heading → field of a fund-flow bill; the fields are those of `FundFlowRow`."""
SHARING_FIELDS: Mapping[str, str] = {
    "分账时间": "time",
    "分账发起方": "initiator",
    "分账方": "sharer",
    "微信分账/回退单号": "order_id",
    "分账明细单号": "detail_id",
    "商户分账/回退单号": "out_order_no",
    "分账接收方": "receiver",
    "分账金额(元)": "amount",
    "业务类型": "business_type",
    "处理状态": "status",
}
"""Heading → field of a profit-sharing bill."""
_NO_IDENTIFIER = ("", "0")


class BillColumns:
    """The columns of one bill by field. A field that this bill has no column for is empty in each row."""

    def __init__(self, schema: Schema, fields: Mapping[str, str], required: Iterable[str]) -> None:
        """Raises ConfigurationError if a required field has no column, or a field has several."""
        self._column_of: dict[str, str] = {}
        for column in schema:
            field = fields.get(normalise_heading(column))
            if field is None:
                continue
            if field in self._column_of:
                raise ConfigurationError(
                    _(
                        "the columns {one} and {other} of the bill are one, under an older and a newer name; keep one"
                    ).format(one=self._column_of[field], other=column)
                )
            self._column_of[field] = column
        missing = [field for field in required if field not in self._column_of]
        if missing:
            names = [
                " / ".join(heading for heading, field in fields.items() if field == lacking) for lacking in missing
            ]
            raise ConfigurationError(
                _(
                    "the bill lacks the column {missing}; give the rows of a bill under the headings of its file, and"
                    " say what kind of bill it is"
                ).format(missing=", ".join(names))
            )

    def text(self, field: str) -> nw.Expr:
        """The cells as text; empty where there is no such column."""
        column = self._column_of.get(field)
        return nw.lit("") if column is None else nw.col(column).fill_null("")

    def identifier(self, field: str) -> nw.Expr:
        """The cells as text; empty where the bill writes 0 for an identifier that does not exist."""
        text = self.text(field)
        return nw.when(text.is_in(list(_NO_IDENTIFIER))).then(nw.lit("")).otherwise(text)

    def fen(self, field: str) -> nw.Expr:
        """The cells as fen; null where they are empty, and where there is no such column."""
        column = self._column_of.get(field)
        return nw.lit(None, nw.Int64) if column is None else yuan_to_fen(nw.col(column))
