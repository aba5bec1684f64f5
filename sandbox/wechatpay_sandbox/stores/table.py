"""One table, whose rows are frozen dataclasses with a field for each column, in the same order."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.json_column import write_json

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Row = TypeVar("Row", bound="DataclassInstance")
JSON_FIELD = "request"
"""The name of the field that holds the request body of the merchant. It is a mapping, and the column has it as JSON."""


class Table(Generic[Row]):
    """Adds, finds and rewrites the rows of one table.

    `key` has the columns of its primary key. Column names in arguments are those of the dataclass, never text of a
    request.
    """

    def __init__(self, database: Database, name: str, row: type[Row], *key: str) -> None:
        self._database = database
        self._name = name
        self._row = row
        self._key = key
        names = [field.name for field in fields(row)]
        self._holds_json = JSON_FIELD in names
        self._assignments = ", ".join(f"{column} = ?" for column in names if column not in key)
        self._saved = [column for column in names if column not in key]

    def add(self, *rows: Row) -> None:
        """Add rows. Raises sqlite3.IntegrityError if a key or another unique value exists."""
        with self._database.transaction() as connection:
            insert(connection, self._name, rows)

    def save(self, row: Row) -> Row:
        """Write all fields of a row that was added before."""
        arguments = [_to_column(getattr(row, column)) for column in (*self._saved, *self._key)]
        with self._database.transaction() as connection:
            connection.execute(f"UPDATE {self._name} SET {self._assignments} WHERE {_where(self._key)}", arguments)
        return row

    def put(self, row: Row) -> Row:
        """Add the row, or replace the row with the same key."""
        with self._database.transaction() as connection:
            insert(connection, self._name, [row], "INSERT OR REPLACE")
        return row

    def one(self, **wanted: str) -> Row | None:
        """The first row whose columns have these values; None if no row has them."""
        found = self._database.row(
            f"SELECT * FROM {self._name} WHERE {_where(wanted)} ORDER BY rowid", tuple(wanted.values())
        )
        return None if found is None else self._read(found)

    def all(self, **wanted: str) -> list[Row]:
        """All rows whose columns have these values, in the order of adding."""
        return self.where(f"{_where(wanted)} ORDER BY rowid", *wanted.values())

    def latest(self, limit: int) -> list[Row]:
        """The rows added last, the newest first."""
        return self.where("1 ORDER BY rowid DESC LIMIT ?", limit)

    def where(self, condition: str, *arguments: object) -> list[Row]:
        """The rows that meet a condition of SQL, which an ORDER BY and a LIMIT may follow."""
        rows = self._database.rows(f"SELECT * FROM {self._name} WHERE {condition}", arguments)
        return [self._read(row) for row in rows]

    def _read(self, row: sqlite3.Row) -> Row:
        read = self._row(*row)
        # why Any: only some row types have the field
        request: Any = json.loads(row[JSON_FIELD]) if self._holds_json else None
        return read if request is None else replace(read, **{JSON_FIELD: request})


def insert(connection: sqlite3.Connection, name: str, rows: Iterable[DataclassInstance], verb: str = "INSERT") -> None:
    """Add rows to the table with this name. Raises sqlite3.IntegrityError if a unique value exists."""
    for row in rows:
        values = [_to_column(getattr(row, field.name)) for field in fields(row)]
        connection.execute(f"{verb} INTO {name} VALUES ({', '.join('?' * len(values))})", values)


def _where(columns: Iterable[str]) -> str:
    return " AND ".join(f"{column} = ?" for column in columns)


def _to_column(value: object) -> object:
    return write_json(value) if isinstance(value, dict) else value
