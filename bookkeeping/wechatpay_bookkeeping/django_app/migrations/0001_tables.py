"""Creates the tables, by the very statements that SQLAlchemy makes of `wechatpay_bookkeeping.metadata`."""

from __future__ import annotations

from typing import Any, ClassVar

from django.apps.registry import Apps
from django.db import migrations, models
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


class Migration(migrations.Migration):
    """The first one. Its tables stay when it is undone: they hold what was paid."""

    initial = True
    dependencies: ClassVar[list[tuple[str, str]]] = []
    operations: ClassVar[list[Any]] = [
        migrations.RunPython(create_tables, migrations.RunPython.noop),
        migrations.CreateModel(
            name="InboxEntry",
            fields=[("number", models.BigAutoField(primary_key=True, serialize=False))],
            options={
                "db_table": "wechatpay_inbox",
                "managed": False,
                "ordering": ["-number"],
                "verbose_name": "event",
                "verbose_name_plural": "inbox",
            },
        ),
    ]
