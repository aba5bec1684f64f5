"""How a merchant's own table becomes entries: which column is which, what is the same in each row, and in which unit.

    [payment]
    table = "orders"
    unit = "fen"

    [payment.columns]
    number = "out_trade_no"
    amount = "total_fen"
    time = "paid_at"

    [refund]
    query = "SELECT * FROM refunds WHERE state <> 'draft'"
    unit = "yuan"

    [refund.columns]
    number = "out_refund_no"
    amount = "total"

    [refund.constants]
    mchid = "1900000001"

    [refund.states]
    done = "SUCCESS"

A section has the name of a record, or is `entries` where a column says which record each row is. A column that is not
named is looked for under the name of the entry's column.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from wechatpay_auth.errors import ConfigurationError

from wechatpay_bookkeeping.translation import gettext as _

from .columns import DAY, ENTRY_COLUMNS, MCHID, RECORD, RECORDS, STATE, SUB_MCHID

EVERY_RECORD = "entries"
_CONSTANTS = (DAY, MCHID, SUB_MCHID, RECORD, STATE)
_SETTINGS = ("table", "query", "file", "unit", "timezone", "columns", "constants", "states")
BEIJING = "Asia/Shanghai"
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Unit(StrEnum):
    """What amounts are in."""

    FEN = "fen"
    """Whole numbers: 1050."""
    YUAN = "yuan"
    """Decimal numbers or texts of them: 10.50."""


@dataclass(frozen=True, slots=True)
class LedgerPart:
    """One table, query or file of a ledger, and what its columns are."""

    table: str | None = None
    """Of the database; `schema.table` for one of another schema."""
    query: str | None = None
    file: str | None = None
    """CSV or Parquet."""
    columns: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """Column of an entry → column of the ledger."""
    constants: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """Column of an entry → its value in each row."""
    defaults: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """The same, for columns that the ledger turns out not to have."""
    states: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """State of the ledger → state as WeChat Pay calls it. Others stay as they are."""
    unit: Unit = Unit.FEN
    timezone: str = BEIJING
    """Of times that say no zone themselves."""

    def __post_init__(self) -> None:
        check_entry_columns(self.columns, _("a column of the ledger"))
        check_entry_columns(self.constants, _("a constant"))
        for name in self.constants:
            if name not in _CONSTANTS:
                raise ConfigurationError(
                    _("{name} cannot be a constant; what can be the same in each row is {known}").format(
                        name=name, known=", ".join(_CONSTANTS)
                    )
                )
        both = sorted(self.columns.keys() & self.constants.keys())
        if both:
            raise ConfigurationError(
                _("{names} has a column and a constant; give one of them").format(names=", ".join(both))
            )

    def find_columns(self, known: Sequence[str], of: str) -> dict[str, str]:
        """Column of an entry → column of the ledger, of those that the ledger has. `of` names it in a message.

        Raises ConfigurationError if it lacks one that is named.
        """
        for name, column in self.columns.items():
            if column not in known:
                raise ConfigurationError(
                    _("{of} has no column {column!r}{near}, which {name} is taken from; it has {known}").format(
                        of=of,
                        column=column,
                        near=suggest(column, known),
                        name=name,
                        known=", ".join(known) or _("none"),
                    )
                )
        by_name = {name: name for name in ENTRY_COLUMNS if name in known and name not in self.constants}
        return by_name | dict(self.columns)


def check_entry_columns(names: Iterable[str], what: str) -> None:
    """Raises ConfigurationError for a name that is none of the columns of an entry."""
    for name in names:
        if name not in ENTRY_COLUMNS:
            raise ConfigurationError(
                _("{what} is given for {name!r}, which is no column of an entry{near}; there are {known}").format(
                    what=what, name=name, near=suggest(name, ENTRY_COLUMNS), known=", ".join(ENTRY_COLUMNS)
                )
            )


def suggest(name: str, known: Iterable[str]) -> str:
    """The names that are near one that is not known, for a message; empty if there are none."""
    by_lower = {each.lower(): each for each in known}
    found = [by_lower[each] for each in get_close_matches(name.lower(), by_lower, n=3)]
    return _(" (is it {names}?)").format(names=_(" or ").join(found)) if found else ""


def read_map(path: str | os.PathLike[str], defaults: LedgerPart) -> Sequence[LedgerPart]:
    """The parts that a file like the one above has; `defaults` fills what it leaves open. Raises ConfigurationError."""
    file = Path(path)
    try:
        sections = tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise ConfigurationError(
            _("{file} cannot be read: {reason}").format(file=file, reason=error.strerror or type(error).__name__)
        ) from None
    # among them, but for TOMLDecodeError, a text that is no UTF-8 and a number with thousands of digits
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(_("{file} is no TOML: {reason}").format(file=file, reason=error)) from None
    if not sections:
        raise ConfigurationError(
            _("{file} has no section; write one for each record, such as [payment] and [refund]").format(file=file)
        )
    return [_read_section(file, name, section, defaults) for name, section in sections.items()]


def _read_section(file: Path, record: str, section: object, defaults: LedgerPart) -> LedgerPart:
    if record not in RECORDS and record != EVERY_RECORD:
        raise ConfigurationError(
            _(
                "{file} has the section [{name}], which is no record{near}; there are {known}, and {every} for all"
            ).format(
                file=file,
                name=record,
                near=suggest(record, (*RECORDS, EVERY_RECORD)),
                known=", ".join(RECORDS),
                every=EVERY_RECORD,
            )
        )
    if not isinstance(section, dict):
        raise ConfigurationError(
            _("{name} of {file} is a value; it must be a section, [{name}]").format(name=record, file=file)
        )
    for name in section:
        if name not in _SETTINGS:
            raise ConfigurationError(
                _("[{section}] of {file} has {name!r}, which is no setting{near}; there are {known}").format(
                    section=record, file=file, name=name, near=suggest(name, _SETTINGS), known=", ".join(_SETTINGS)
                )
            )

    def text(name: str) -> str | None:
        value = section.get(name)
        if value is not None and not isinstance(value, str):
            raise ConfigurationError(
                _("{name} of [{section}] in {file} must be a text").format(name=name, section=record, file=file)
            )
        return value

    def texts(name: str) -> Mapping[str, str]:
        values = section.get(name, {})
        if not isinstance(values, dict) or not all(isinstance(value, str) for value in values.values()):
            raise ConfigurationError(
                _("[{section}.{name}] of {file} must be a section of texts").format(
                    section=record, name=name, file=file
                )
            )
        return values

    sources = [name for name in ("table", "query", "file") if name in section]
    if len(sources) > 1:
        raise ConfigurationError(
            _("[{section}] of {file} has {sources}; give one of them").format(
                section=record, file=file, sources=", ".join(sources)
            )
        )
    own_constants, own_columns = dict(texts("constants")), texts("columns")
    if record != EVERY_RECORD:
        own_constants[RECORD] = record
    constants = {**defaults.constants, **own_constants}
    # what the section says itself goes before what is so for all, also a constant before a column
    usual = {name: column for name, column in defaults.columns.items() if name not in own_constants}
    columns = {**usual, **own_columns}
    part = replace(
        defaults,
        columns=columns,
        constants={name: value for name, value in constants.items() if name not in columns},
        states={**defaults.states, **texts("states")},
        unit=read_unit(text("unit") or defaults.unit),
        timezone=text("timezone") or defaults.timezone,
    )
    if not sources:
        return part
    path = text("file")
    # why beside the map: it is kept with what it describes
    return replace(
        part, table=text("table"), query=text("query"), file=None if path is None else str(file.parent / path)
    )


def read_unit(text: str) -> Unit:
    """Raises ConfigurationError."""
    try:
        return Unit(text)
    except ValueError:
        raise ConfigurationError(_("the unit {unit!r} is neither fen nor yuan").format(unit=text)) from None
