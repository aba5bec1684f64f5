"""Creates the table of the watcher, where 0001 ran before there was one."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import migrations, models

from wechatpay_bookkeeping.django_app.creation import create_tables


class Migration(migrations.Migration):
    """Its table stays when it is undone: it holds what the platform is to be asked for."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("wechatpay_bookkeeping", "0001_tables")]
    operations: ClassVar[list[Any]] = [
        migrations.RunPython(create_tables, migrations.RunPython.noop),
        migrations.CreateModel(
            name="WatchedEntry",
            fields=[("number", models.BigAutoField(primary_key=True, serialize=False))],
            options={
                "db_table": "wechatpay_watch",
                "managed": False,
                "ordering": ["-number"],
                "verbose_name": "watched call",
                "verbose_name_plural": "watched calls",
            },
        ),
    ]
