"""Failures of a database in one line, without the statement and its values."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError


def describe_failure(error: Exception) -> str:
    """Such as `OperationalError: connection refused`."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    return f"{type(cause).__name__}: {str(cause).strip().partition(chr(10))[0]}"


def lacks_tables(error: Exception) -> bool:
    """Whether a database has answered that a table is not there, as SQLite and PostgreSQL say it."""
    text = describe_failure(error)
    return "no such table" in text or text.startswith("UndefinedTable")
