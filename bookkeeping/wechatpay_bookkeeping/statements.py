"""Statements that an inbox makes for every event: built by SQLAlchemy, compiled once, run by the driver's own cursor.

What SQLAlchemy does for each execution takes several times as long as SQLite takes for the statement. So its compiled
text is kept, and the driver's cursor gets it with the values. Where somebody listens to statements (events and the log
of SQLAlchemy, which also those use that trace) or has schemas translated, they are executed the usual way.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import Any, TypeAlias, cast
from weakref import WeakKeyDictionary

from sqlalchemy import Column, Connection, Dialect, Engine, Insert, Update
from sqlalchemy.exc import DBAPIError

from .database import begin_statement
from .file_pool import FilePool

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
        compiled = self._compile(dialect, values)
        given = compiled.write_values(values)
        proxied = connection.connection
        try:
            return compiled.execute(proxied, given)
        except dialect.loaded_dbapi.Error as error:
            if dialect.is_disconnect(error, proxied, None):
                # why again: on a connection that is lost it fails, too, and then SQLAlchemy replaces it and all others
                # that its pool has from before
                return connection.execute(self._built, values).first()
            raise compiled.describe(error, given, connection.engine) from error
        except Exception:
            raise
        except BaseException as stop:
            # why: whoever stops a program or a task may do so in the middle of an answer of the server
            connection.invalidate(stop)
            raise

    def run_alone(self, engine: Engine, values: Mapping[str, object]) -> Sequence[Any] | None:
        """`run` in a transaction of its own, which is committed when this returns."""
        pool = engine.pool
        # why False: SQLAlchemy before 2.1 marks the class only when somebody listens to all connections
        if not isinstance(pool, FilePool) or _is_heard(engine) or getattr(Connection, "_has_events", False):
            with begin_statement(engine) as connection:
                return self.run(connection, values)
        compiled = self._compile(engine.dialect, values)
        given = compiled.write_values(values)
        entry = None
        try:
            entry = pool.take()
            # no BEGIN and no COMMIT: SQLite takes the lock of writers first here, too, and commits before the end
            row = compiled.execute(entry.dbapi_connection, given)
        except BaseException as error:
            if entry is not None:
                entry.close()  # why: whatever has failed or was stopped in the middle has no effect on what comes next
            if isinstance(error, engine.dialect.loaded_dbapi.Error):
                raise compiled.describe(error, given, engine) from error
            raise
        pool.give_back(entry)
        return row

    def _compile(self, dialect: Dialect, values: Mapping[str, object]) -> _Compiled:
        compiled = self._compiled.get(dialect)
        if compiled is None:
            compiled = self._compiled[dialect] = _Compiled(self._built, self._returned, dialect, list(values))
        return compiled


class _Compiled:
    """A statement in the words of one dialect."""

    def __init__(self, built: Any, returned: Sequence[Column[Any]], dialect: Dialect, names: list[str]) -> None:
        compiled = built.compile(dialect=dialect, column_keys=names)
        self.text = str(compiled)
        self._constants: dict[str, Any] = {}
        """Values that are the same each time, as the driver takes them."""
        writers: dict[int, tuple[_Process, list[str]]] = {}
        for name, value in compiled.params.items():
            kind = compiled.binds[name].type
            process = kind.dialect_impl(dialect).bind_processor(dialect)
            if name not in names:
                self._constants[name] = value if process is None else process(value)
            elif process is not None:
                writers.setdefault(id(kind), (process, []))[1].append(name)
        self._writers = [(process, first, rest) for process, (first, *rest) in writers.values()]
        """What makes the others the driver's, where they are not, and their names, those of one type together."""
        # why twice the first name: of a single one itemgetter makes no tuple
        order = compiled.positiontup
        self._arrange = None if order is None else itemgetter(*order, order[0])
        found = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in returned]
        self._readers = [(place, process) for place, process in enumerate(found) if process is not None]

    def write_values(self, values: Mapping[str, object]) -> Any:
        """What the cursor is given beside the text."""
        given = {**values, **self._constants}
        for process, first, rest in self._writers:
            value = given[first]
            given[first] = written = process(value)
            for name in rest:
                # why: one moment goes into several columns, and to write it takes longer than all the rest here
                given[name] = written if given[name] is value else process(given[name])
        return given if self._arrange is None else self._arrange(given)[:-1]

    # why Any: the connections of any driver
    def execute(self, proxied: Any, given: Any) -> Sequence[Any] | None:
        """The values of Python that the statement returns. Raises what the driver raises."""
        cursor = proxied.cursor()
        cursor.execute(self.text, given)
        # why all of one row: outside of a transaction SQLite commits when the end of them is reached
        rows = cursor.fetchall()
        cursor.close()
        if not rows:
            return None
        if not self._readers:
            return cast(Sequence[Any], rows[0])
        row = list(rows[0])
        for place, process in self._readers:
            row[place] = process(row[place])
        return row

    def describe(self, error: Exception, given: Any, engine: Engine) -> BaseException:
        """The error of SQLAlchemy for one of the driver."""
        base = engine.dialect.loaded_dbapi.Error
        return DBAPIError.instance(
            self.text, given, error, base, hide_parameters=engine.hide_parameters, dialect=engine.dialect
        )


def _is_plain(connection: Connection) -> bool:
    """Whether the driver's cursor does all that `connection.execute` would do. If need be, a transaction is begun."""
    transaction = connection.get_transaction() or connection.begin()
    nested = connection.get_nested_transaction()
    if not transaction.is_active or (nested is not None and not nested.is_active):
        return False
    return not _is_heard(connection)


def _is_heard(source: Connection | Engine) -> bool:
    """Whether somebody listens to statements of this engine or connection, or has them translated."""
    # why by their private names: they are what SQLAlchemy asks itself at each step. The listeners themselves are behind
    # objects that are made anew for each connection, and to ask those takes longer than the statement
    return (
        getattr(source, "_has_events", True)
        or getattr(source.engine, "_has_events", True)
        or getattr(source.dialect, "_has_events", True)
        or "schema_translate_map" in source.get_execution_options()
        or source.engine.logger.isEnabledFor(logging.INFO)
    )
