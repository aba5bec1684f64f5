"""Frames of any library that narwhals takes: opened lazily, checked for what they must have, and given back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import narwhals.stable.v2 as nw
from wechatpay_auth.errors import ConfigurationError

from wechatpay_bookkeeping.translation import gettext as _

from .columns import AMOUNT_COLUMNS, BILL_COLUMNS, DAY, ENTRY_COLUMNS, LEDGER_COLUMNS, TIME

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

Schema: TypeAlias = Mapping[str, nw.dtypes.DType]
"""The types of columns by name."""
LazyFrame: TypeAlias = nw.LazyFrame[Any]
"""What the rules work on."""
BILL = "bill"
LEDGER = "ledger"
_REQUIRED = {BILL: BILL_COLUMNS, LEDGER: LEDGER_COLUMNS}


class Opened(NamedTuple):
    """A frame as the rules see it."""

    frame: LazyFrame
    is_eager: bool
    """Whether the caller gave values and not a query, and so gets values back."""
    schema: Schema
    library: str
    """Its library by name."""
    pandas: Any = None
    """The module pandas, if it is a frame of that."""

    def give_back(self, frame: LazyFrame) -> Any:
        """A result in the library of this frame: values for values, a query for a query."""
        if self.pandas is not None:
            return frame.collect().to_arrow().to_pandas(types_mapper=self.pandas.ArrowDtype)
        return nw.to_native(frame.collect() if self.is_eager else frame)


def open_frame(frame: IntoFrame, side: str) -> Opened:
    """The frame as a lazy one; no row is read. Raises ConfigurationError for what narwhals does not take."""
    try:
        opened = nw.from_native(frame)
    except TypeError:
        raise ConfigurationError(
            _(
                "the {side} is a {type}, which narwhals does not take; give a DuckDB relation, an Ibis table, or a"
                " frame of polars, PySpark, pandas or pyarrow"
            ).format(side=_side(side), type=type(frame).__name__)
        ) from None
    schema, library = opened.collect_schema(), str(opened.implementation.value)
    if isinstance(opened, nw.LazyFrame):
        return Opened(opened, False, schema, library)
    if opened.implementation.is_pandas():
        # why not as it is: in pandas' own types, whole numbers beside a missing one become floating-point numbers
        table = nw.from_native(opened.to_arrow().select(opened.columns))
        return Opened(table.lazy("duckdb"), True, schema, library, opened.implementation.to_native_namespace())
    # why DuckDB for tables of Arrow: joins of pyarrow lose the order of rows, and its windows are made of joins
    lazy = opened.lazy("duckdb") if opened.implementation.is_pyarrow() else opened.lazy()
    return Opened(lazy, True, schema, library)


def check_entries(frame: IntoFrame, side: str = LEDGER) -> None:
    """Check that a frame has the columns of entries and whole fen. `side` is `"bill"` or `"ledger"`.

    Only the names and types of the columns are looked at. Raises ConfigurationError, which says which column is wrong
    and how to put it right.
    """
    check_schema(open_frame(frame, side).schema, side)


def check_schema(schema: Schema, side: str) -> None:
    """`check_entries` for a schema."""
    require_columns(schema, _REQUIRED[side], side)
    if DAY not in schema and TIME not in schema:
        raise ConfigurationError(
            _(
                "the {side} has neither the column day nor time; give one of them, so that each entry has its day"
            ).format(side=_side(side))
        )
    for column in ENTRY_COLUMNS:
        if column in schema:
            _check_type(column, schema[column], side)


def require_columns(schema: Schema, columns: Iterable[str], side: str) -> None:
    """Raises ConfigurationError if one of the columns is missing."""
    missing = [column for column in columns if column not in schema]
    if missing:
        raise ConfigurationError(
            _("the {side} lacks the column {missing}; it has {found}. Rename or add what is missing").format(
                side=_side(side), missing=", ".join(missing), found=", ".join(schema) or _("none")
            )
        )


def _check_type(column: str, dtype: nw.dtypes.DType, side: str) -> None:
    if column not in AMOUNT_COLUMNS:
        if not isinstance(dtype, nw.String | nw.Categorical | nw.Enum):
            raise ConfigurationError(
                _("the column {column} of the {side} holds {type} and must hold text; cast it").format(
                    column=column, side=_side(side), type=dtype
                )
            )
    elif dtype.is_float():
        raise ConfigurationError(
            _(
                "the column {column} of the {side} holds {type}, in which amounts are not exact; give whole fen as"
                " 64-bit integers, made of the integers or texts that they were before"
            ).format(column=column, side=_side(side), type=dtype)
        )
    elif not dtype.is_integer():
        raise ConfigurationError(
            _(
                "the column {column} of the {side} holds {type} and must hold whole fen; cast it to 64-bit integers"
            ).format(column=column, side=_side(side), type=dtype)
        )


def _side(side: str) -> str:
    return _("bill") if side == BILL else _("ledger")
