"""Creates tables, by the very statements that SQLAlchemy makes of `wechatpay_bookkeeping.metadata`."""

from __future__ import annotations

from typing import Any

from django.apps.registry import Apps
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from wechatpay_bookkeeping import metadata


def create_tables(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Create the tables and indexes that do not exist yet."""
    dialect: Any = {"sqlite": sqlite, "postgresql": postgresql}[editor.connection.vendor].dialect()
    for table in metadata.sorted_tables:
        editor.execute(str(CreateTable(table, if_not_exists=True).compile(dialect=dialect)))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            editor.execute(str(CreateIndex(index, if_not_exists=True).compile(dialect=dialect)))
