"""A Django shop with inbox and watcher, run as a program of its own since Django is configured once a process.

    python -m tests.bookkeeping.django_program ADDRESS [work]

Each line that it prints says what came of one step; with `work` it handles events until it is ended.
"""

from __future__ import annotations

import sys
import threading
import time
from urllib.parse import urlsplit

import django
from django.conf import settings


def databases(address: str) -> dict[str, dict[str, object]]:
    parts = urlsplit(address)
    if parts.scheme == "sqlite":
        return {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": parts.path[1:]}}
    return {
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": parts.path[1:],
            "USER": parts.username,
            "HOST": parts.hostname,
            "PORT": parts.port,
        }
    }


settings.configure(
    DATABASES=databases(sys.argv[1]),
    INSTALLED_APPS=[
        *("django.contrib.admin", "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.messages"),
        *("django.contrib.sessions", "wechatpay_bookkeeping.django_app"),
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                ]
            },
        }
    ],
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="example",
    USE_TZ=True,
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    LOGGING_CONFIG=None,
)
django.setup()

from django.contrib import admin  # noqa: E402
from django.contrib.auth.models import Group, User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.test import Client as Browser  # noqa: E402
from django.urls import path  # noqa: E402
from sqlalchemy import Connection  # noqa: E402
from wechatpay_auth.frameworks.django import notification_view  # noqa: E402
from wechatpay_bookkeeping import InboxEvent, State  # noqa: E402
from wechatpay_bookkeeping.django_app.inbox import DjangoInbox  # noqa: E402
from wechatpay_bookkeeping.django_app.models import InboxEntry, WatchedEntry  # noqa: E402
from wechatpay_bookkeeping.django_app.watcher import DjangoWatcher  # noqa: E402
from wechatpay_client import Client, Standing  # noqa: E402
from wechatpay_sandbox import Running, Settings, running  # noqa: E402

from tests.bookkeeping.placing import place  # noqa: E402
from tests.bookkeeping.platform import make_parser, notification, notify, paid  # noqa: E402

parser = make_parser()
inbox = DjangoInbox(parser)
urlpatterns = [path("notify/", notification_view(parser, inbox)), path("admin/", admin.site.urls)]


class HandlerFailed(Exception):
    """What the merchant's own code raises."""


def book(event: InboxEvent, connection: Connection) -> None:
    Group.objects.create(name=event.subject)  # any model of Django's will do for the merchant's


def book_and_fail(event: InboxEvent, connection: Connection) -> None:
    book(event, connection)
    raise HandlerFailed("no such order")


def main() -> None:
    call_command("migrate", verbosity=0)
    call_command("migrate", verbosity=0)
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
    print("migrated")
    # A shop that ran the first migration before there was a watcher has no table for it.
    call_command("migrate", "wechatpay_bookkeeping", "0001", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE wechatpay_watch")
    call_command("migrate", verbosity=0)
    print("watched", WatchedEntry.objects.count())
    browser = Browser()
    headers, body = notify(paid(1))
    for _ in range(2):
        posted = browser.post("/notify/", body, content_type="application/json", headers=headers)
        print("answer", posted.status_code)
    print("stored", InboxEntry.objects.count(), InboxEntry.objects.get().subject)
    inbox.handle_next(book_and_fail)
    entry = InboxEntry.objects.get()
    print("failed", Group.objects.count(), entry.state, entry.attempts, entry.last_error)
    inbox.retry()
    print("handled", inbox.handle_next(book), Group.objects.get().name, InboxEntry.objects.get().state)
    inbox.receive(notification(paid(2)))
    try:
        with transaction.atomic():
            inbox.receive(notification(paid(3)))
            raise HandlerFailed
    except HandlerFailed:
        print("undone with the request", InboxEntry.objects.count())
    look_at_the_admin(browser)
    with running(settings=Settings(probe_share=0)) as sandbox:
        watch(sandbox, browser)


def look_at_the_admin(browser: Browser) -> None:
    browser.force_login(User.objects.create_superuser("admin"))
    listed = browser.get("/admin/wechatpay_bookkeeping/inboxentry/").content.decode()
    print("listed", "out_trade_no=ORDER00000002" in listed, "Add event" in listed)
    shown = browser.get(f"/admin/wechatpay_bookkeeping/inboxentry/{InboxEntry.objects.first().number}/change/")
    print("shown", shown.status_code)
    for action, wanted in (("skip", State.SKIPPED), ("replay", State.WAITING)):
        numbers = [str(entry.number) for entry in InboxEntry.objects.all()]
        done = browser.post(
            "/admin/wechatpay_bookkeeping/inboxentry/",
            {"action": action, "_selected_action": numbers},
            follow=True,
        )
        told = "1 of 2 events changed" in done.content.decode()
        print(action, told, InboxEntry.objects.filter(state=wanted.value).count())


def book_word(standing: Standing, connection: Connection) -> None:
    Group.objects.create(name=standing.placed.subject)


def book_word_and_fail(standing: Standing, connection: Connection) -> None:
    book_word(standing, connection)
    raise HandlerFailed("no such order")


def watch(sandbox: Running, browser: Browser) -> None:
    Group.objects.all().delete()
    watcher = DjangoWatcher(retry_after=())
    later = DjangoWatcher(retry_after=(), clock=lambda: time.time() + 60)
    with Client.from_config(sandbox.config_path, record=watcher.record) as client:
        place(client, "ORDER00000001")
        try:
            with transaction.atomic():
                place(client, "ORDER00000002")
                raise HandlerFailed
        except HandlerFailed:
            print("undone with the request", WatchedEntry.objects.count(), WatchedEntry.objects.get().subject)
        sandbox.pay("ORDER00000001")
        print("asked", later.ask_due(client, book_word_and_fail))
        entry = WatchedEntry.objects.get()
        print("failed", Group.objects.count(), entry.state, entry.platform_state, entry.last_error)
        listed = browser.get("/admin/wechatpay_bookkeeping/watchedentry/?state__exact=dead").content.decode()
        print("listed", "out_trade_no=ORDER00000001" in listed, "Add watched" in listed)
        shown = browser.get(f"/admin/wechatpay_bookkeeping/watchedentry/{entry.number}/change/")
        print("shown", shown.status_code, "weixin" in shown.content.decode())
        print("ask again", ask_again(browser, "1 of 1 will be asked for"), WatchedEntry.objects.get().state)
        print("asked", watcher.ask_due(client, book_word))
        print("final", Group.objects.get().name, WatchedEntry.objects.get().state)
        print("not again", ask_again(browser, "0 of 1 will be asked for"), WatchedEntry.objects.get().state)


def ask_again(browser: Browser, expected: str) -> bool:
    """Whether the admin says what is expected, after all were chosen to be asked for."""
    numbers = [str(entry.number) for entry in WatchedEntry.objects.all()]
    done = browser.post(
        "/admin/wechatpay_bookkeeping/watchedentry/",
        {"action": "ask_again", "_selected_action": numbers},
        follow=True,
    )
    return expected in done.content.decode()


def work() -> None:
    """A worker, as a management command of the merchant's would be."""
    call_command("migrate", verbosity=0)
    print("working", flush=True)

    def tell(event: InboxEvent, connection: Connection) -> None:
        print("handled", event.subject, flush=True)

    inbox.work(tell, stop=threading.Event(), poll_seconds=0.05)


if __name__ == "__main__":
    work() if sys.argv[2:] == ["work"] else main()
