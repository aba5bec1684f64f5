"""The tables as models, for the admin and for queries. What writes to them is the inbox and the watcher."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from django.db import models

from wechatpay_bookkeeping.tables import State, WatchState


class InboxEntry(models.Model):
    """One event; see `wechatpay_bookkeeping.StoredEvent` for what the columns mean."""

    number: models.BigAutoField[int, int] = models.BigAutoField(primary_key=True)
    notification_id: models.TextField[str, str] = models.TextField()
    event_type: models.TextField[str, str] = models.TextField()
    mchid: models.TextField[str, str] = models.TextField()
    subject: models.TextField[str, str] = models.TextField()
    once: models.TextField[str | None, str | None] = models.TextField(null=True)
    state: models.TextField[str, str] = models.TextField(choices=[(state.value, state.value) for state in State])
    received_at: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    due_at: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    attempts: models.IntegerField[int, int] = models.IntegerField()
    lease: models.TextField[str | None, str | None] = models.TextField(null=True)
    last_error: models.TextField[str | None, str | None] = models.TextField(null=True)
    finished_at: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(null=True)
    serial: models.TextField[str, str] = models.TextField()
    headers: models.TextField[str, str] = models.TextField()
    body: models.BinaryField[bytes, bytes] = models.BinaryField()
    plaintext: models.BinaryField[bytes | None, bytes | None] = models.BinaryField(null=True)

    class Meta:
        # why not managed: the table has partial indexes and a form that SQLAlchemy knows; the migration makes it
        managed = False
        db_table = "wechatpay_inbox"
        ordering: ClassVar[list[str]] = ["-number"]
        verbose_name = "event"
        verbose_name_plural = "inbox"

    def __str__(self) -> str:
        return f"{self.number} {self.event_type} {self.subject}"


class WatchedEntry(models.Model):
    """Something that was placed; see `wechatpay_bookkeeping.WatchedCall` for what the columns mean."""

    number: models.BigAutoField[int, int] = models.BigAutoField(primary_key=True)
    mchid: models.TextField[str, str] = models.TextField()
    operation: models.TextField[str, str] = models.TextField()
    subject: models.TextField[str, str] = models.TextField()
    key: models.TextField[str, str] = models.TextField()
    placed: models.TextField[str, str] = models.TextField()
    state: models.TextField[str, str] = models.TextField(choices=[(state.value, state.value) for state in WatchState])
    platform_state: models.TextField[str | None, str | None] = models.TextField(null=True)
    placed_at: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    due_at: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    asked: models.IntegerField[int, int] = models.IntegerField()
    attempts: models.IntegerField[int, int] = models.IntegerField()
    lease: models.TextField[str | None, str | None] = models.TextField(null=True)
    last_error: models.TextField[str | None, str | None] = models.TextField(null=True)
    finished_at: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(null=True)

    class Meta:
        managed = False  # why: see InboxEntry
        db_table = "wechatpay_watch"
        ordering: ClassVar[list[str]] = ["-number"]
        verbose_name = "watched call"
        verbose_name_plural = "watched calls"

    def __str__(self) -> str:
        return f"{self.number} {self.operation} {self.subject}"
