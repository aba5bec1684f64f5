"""Inbox and watcher in Django's admin: to look, to replay, to skip and to ask. Nothing is added or decrypted there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin, messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import lazy

from wechatpay_bookkeeping.django_app.inbox import change_states
from wechatpay_bookkeeping.django_app.models import InboxEntry, WatchedEntry
from wechatpay_bookkeeping.django_app.watcher import DjangoWatcher
from wechatpay_bookkeeping.tables import State, WatchState
from wechatpay_bookkeeping.translation import gettext as _
from wechatpay_bookkeeping.translation import mark_text

# why later: who looks at a page has a language, and who loads the module has none yet
_later = lazy(_, str)

if TYPE_CHECKING:
    InboxModelAdmin = admin.ModelAdmin[InboxEntry]
    WatchModelAdmin = admin.ModelAdmin[WatchedEntry]
else:
    InboxModelAdmin = WatchModelAdmin = admin.ModelAdmin  # it takes its model in brackets for type checkers only


@admin.register(InboxEntry)
class InboxEntryAdmin(InboxModelAdmin):
    """Lists events, and has two actions."""

    list_display = ("number", "state", "event_type", "subject", "received_at", "attempts", "last_error")
    list_filter = ("state", "event_type")
    search_fields = ("subject", "notification_id")
    fields = (
        *("number", "notification_id", "event_type", "mchid", "subject", "state", "received_at", "due_at", "attempts"),
        *("last_error", "finished_at", "serial"),
    )
    readonly_fields = fields
    actions = ("replay", "skip")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Events come from WeChat Pay alone."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: InboxEntry | None = None) -> bool:
        """What is deleted would be taken for new if it came again; `prune` deletes by age."""
        return False

    @admin.action(
        description=_later(mark_text("Have them handled again (those that are dead, skipped or not as expected)"))
    )
    def replay(self, request: HttpRequest, queryset: QuerySet[InboxEntry]) -> None:
        """Make them wait again; what was handled stays so."""
        found = queryset.exclude(state__in=[State.HANDLED.value, State.WAITING.value])
        self._tell(request, change_states(found, State.WAITING), queryset.count())

    @admin.action(description=_later(mark_text("Skip them, so that later ones of the same order come")))
    def skip(self, request: HttpRequest, queryset: QuerySet[InboxEntry]) -> None:
        """Say that they are not to be handled; what was handled stays so."""
        found = queryset.exclude(state__in=[State.HANDLED.value, State.SKIPPED.value])
        self._tell(request, change_states(found, State.SKIPPED), queryset.count())

    def _tell(self, request: HttpRequest, changed: int, chosen: int) -> None:
        level = messages.SUCCESS if changed == chosen else messages.WARNING
        text = _("{changed} of {chosen} events changed").format(changed=changed, chosen=chosen)
        self.message_user(request, text, level)


@admin.register(WatchedEntry)
class WatchedEntryAdmin(WatchModelAdmin):
    """Lists what is watched, and has one action."""

    list_display = ("number", "state", "operation", "subject", "platform_state", "placed_at", "asked", "last_error")
    list_filter = ("state", "operation")
    search_fields = ("subject",)
    fields = (
        *("number", "mchid", "operation", "subject", "state", "platform_state", "placed_at", "due_at", "asked"),
        *("attempts", "last_error", "finished_at"),
    )
    readonly_fields = fields
    actions = ("ask_again",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """What is watched was placed by a client."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: WatchedEntry | None = None) -> bool:
        """What is deleted, nobody asks for; `prune` deletes by age what is over."""
        return False

    @admin.action(
        description=_later(mark_text("Ask WeChat Pay again (about those whose final word the books do not have)"))
    )
    def ask_again(self, request: HttpRequest, queryset: QuerySet[WatchedEntry]) -> None:
        """Have them asked for now. Those whose final word was booked stay as they are: it would be booked twice."""
        booked = [WatchState.FINAL.value, WatchState.ABSENT.value]
        chosen = queryset.count()  # why now: the page may be filtered by the state that is changed here
        with transaction.atomic(using=queryset.db):
            found = [entry.number for entry in queryset.exclude(state__in=booked)]
            watcher = DjangoWatcher(using=queryset.db)
            for number in found:
                watcher.reopen(number)
        level = messages.SUCCESS if len(found) == chosen else messages.WARNING
        text = _("{changed} of {chosen} will be asked for").format(changed=len(found), chosen=chosen)
        self.message_user(request, text, level)
