"""Statements that an inbox makes for every event: built by SQLAlchemy, compiled once, run by the driver's own cursor.

What SQLAlchemy does for each execution takes several times as long as SQLite takes for the statement. So its compiled
text is kept, and the driver's cursor gets it with the values. Where somebody listens to statements (events and the log
of SQLAlchemy, which also those use that trace) or has schemas translated, they are executed the usual way.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias
from weakref import WeakKeyDictionary

from sqlalchemy import Column, Connection, Dialect, Insert, Update
from sqlalchemy.exc import DBAPIError

_Process: TypeAlias = Callable[[Any], Any]
"""Makes a value of Python one of the driver's, or the other way round."""


class Statement:
    """An INSERT or UPDATE that returns columns of the row it wrote. Thread-safe."""

    def __init__(self, built: Insert | Update, *returned: Column[Any]) -> None:
        self._built = built.returning(*returned)
        self._returned = returned
        # why weak: engines come and go, in tests above all
        self._compiled: WeakKeyDictionary[Dialect, _Compiled] = WeakKeyDictionary()

    def run(self, connection: Connection, values: Mapping[str, object]) -> Sequence[Any] | None:
        """The returned columns of the row in their order; None if no row was written.

        `values` have the same names each time. Raises what `connection.execute` raises.
        """
        if not _is_plain(connection):
            return connection.execute(self._built, values).first()
        dialect = connection.dialect
        compiled = self._compiled.get(dialect)
        if compiled is None:
            compiled = self._compiled[dialect] = _Compiled(self._built, self._returned, dialect, list(values))
        given = compiled.write_values(values)
        proxied = connection.connection
        cursor = proxied.cursor()
        try:
            cursor.execute(compiled.text, given)
            row = cursor.fetchone()
            cursor.close()
        except dialect.loaded_dbapi.Error as error:
            if dialect.is_disconnect(error, proxied, cursor):
                # why again: on a connection that is lost it fails, too, and then SQLAlchemy replaces it and all others
                # that its pool has from before
                return connection.execute(self._built, values).first()
            hide = connection.engine.hide_parameters
            base = dialect.loaded_dbapi.Error
            raise DBAPIError.instance(
                compiled.text, given, error, base, hide_parameters=hide, dialect=dialect
            ) from error
        except Exception:
            raise
        except BaseException as stop:
            # why: whoever stops a program or a task may do so in the middle of an answer of the server
            connection.invalidate(stop)
            raise
        return None if row is None else compiled.read_row(row)


class _Compiled:
    """A statement in the words of one dialect."""

    def __init__(self, built: Any, returned: Sequence[Column[Any]], dialect: Dialect, names: list[str]) -> None:
        compiled = built.compile(dialect=dialect, column_keys=names)
        self.text = str(compiled)
        self._is_positional = compiled.positiontup is not None
        constants = compiled.params
        self._places: list[tuple[str, _Process | None, Any]] = []
        """Of each place its name, what makes its value the driver's, and the value itself if it is a constant."""
        for name in compiled.positiontup or constants:
            process = compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)
            constant = None if name in names else constants[name]
            if constant is not None and process is not None:
                constant = process(constant)
            self._places.append((name, process, constant))
        found: list[_Process | None] = [
            column.type.dialect_impl(dialect).result_processor(dialect, None) for column in returned
        ]
        self._processes: list[_Process | None] = found if any(found) else []

    def write_values(self, values: Mapping[str, object]) -> Any:
        """What the cursor is given beside the text."""
        given = [
            constant if constant is not None else values[name] if process is None else process(values[name])
            for name, process, constant in self._places
        ]
        if self._is_positional:
            return tuple(given)
        return {place[0]: value for place, value in zip(self._places, given, strict=True)}

    def read_row(self, row: Sequence[Any]) -> Sequence[Any]:
        """The values of Python that a row of the cursor holds."""
        if not self._processes:
            return row
        return [
            value if process is None else process(value) for value, process in zip(row, self._processes, strict=True)
        ]


def _is_plain(connection: Connection) -> bool:
    """Whether the driver's cursor does all that `connection.execute` would do. If need be, a transaction is begun."""
    transaction = connection.get_transaction() or connection.begin()
    nested = connection.get_nested_transaction()
    if not transaction.is_active or (nested is not None and not nested.is_active):
        return False
    if connection.engine.logger.isEnabledFor(logging.INFO):
        return False
    if "schema_translate_map" in connection.get_execution_options():
        return False
    # why by their private names: they are what SQLAlchemy asks itself at each step. The listeners themselves are behind
    # objects that are made anew for each connection, and to ask those takes longer than the statement
    return not any(getattr(each, "_has_events", True) for each in (connection, connection.engine, connection.dialect))
