"""Values of a merchant's table as texts, before they become entries: exactly, or not at all."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from wechatpay_auth.errors import ConfigurationError

from wechatpay_bookkeeping.translation import gettext as _

from .columns import AMOUNT_COLUMNS, DAY, TIME


def value_as_text(value: object, name: str, column: str) -> str | None:
    """The text of one value; None for none. `name` is the column of the entry, `column` that of the ledger.

    Raises ConfigurationError for a value that the column cannot have, such as a floating-point number.
    """
    match value:
        case None | str():
            return value
        case float():
            raise float_refusal(name, column)
        case bool():
            raise _refusal(column, name, "boolean")
        case Decimal() if value.is_finite():
            return f"{value:f}"
        case datetime() if name == TIME:
            is_local = value.utcoffset() is None
            return value.replace(microsecond=0).isoformat(" ") if is_local else _as_utc(value)
        case date() if name == DAY and not isinstance(value, datetime):
            return value.isoformat()
        case int() if name in (TIME, DAY):
            raise number_refusal(column)
        case int():
            return str(value)
        case _ if name in AMOUNT_COLUMNS or name in (TIME, DAY) or isinstance(value, bytes | bytearray | memoryview):
            raise _refusal(column, name, type(value).__name__)
        case _:
            return str(value)  # such as a UUID


def _as_utc(time: datetime) -> str:
    return f"{time.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat(' ')}Z"


def float_refusal(name: str, column: str) -> ConfigurationError:
    """The error of a column with floating-point numbers."""
    if name not in AMOUNT_COLUMNS:
        return ConfigurationError(
            _(
                "the column {column} of the ledger, for {name}, holds floating-point numbers, which keep 15 digits; "
                "store it as text or whole numbers, or cast it where it is still exact"
            ).format(column=column, name=name)
        )
    return ConfigurationError(
        _(
            "the column {column} of the ledger, for {name}, holds floating-point numbers, in which amounts are not "
            "exact: store whole fen as integers, or yuan as text. Where each amount is known to have two decimals, a "
            "query makes fen of yuan: CAST(ROUND({column} * 100) AS BIGINT)"
        ).format(column=column, name=name)
    )


def number_refusal(column: str) -> ConfigurationError:
    """The error of a column with numbers where times are wanted."""
    return ConfigurationError(
        _(
            "the column {column} of the ledger holds numbers where a time is wanted; if they are Unix seconds, use a "
            "query: datetime({column}, 'unixepoch') || 'Z' in SQLite, to_timestamp({column}) in PostgreSQL"
        ).format(column=column)
    )


def _refusal(column: str, name: str, kind: str) -> ConfigurationError:
    return ConfigurationError(
        _(
            "the column {column} of the ledger holds values of type {kind}, which cannot be read as {name}; cast it"
        ).format(column=column, kind=kind, name=name)
    )
