"""Creates the tables that there are when it runs."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import migrations, models

from wechatpay_bookkeeping.django_app.creation import create_tables


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
