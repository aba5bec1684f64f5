"""What every process of the shop opens: the database, a client that records what it places, inbox and watcher."""

from __future__ import annotations

import os
from dataclasses import dataclass

from shop_books import Books
from sqlalchemy import Engine
from wechatpay_auth import NotificationParser
from wechatpay_bookkeeping import Inbox, Watcher
from wechatpay_client import Client

APPID = "wx8888888888888888"


@dataclass(frozen=True)
class Parts:
    """The parts of one process."""

    engine: Engine
    client: Client
    parser: NotificationParser
    inbox: Inbox
    watcher: Watcher
    books: Books
    notify_url: str
    """Where WeChat Pay reaches this shop."""

    def close(self) -> None:
        """Close connections."""
        self.client.close()
        self.engine.dispose()


def open_parts() -> Parts:
    """By WECHATPAY_CONFIG (wechatpay.toml), SHOP_DATABASE (postgresql://… or sqlite:///…) and SHOP_NOTIFY_URL."""
    watcher = Watcher(os.environ["SHOP_DATABASE"], retry_after=(1, 5, 30, 300), lease_seconds=60)
    client = Client.from_config(record=watcher.record)
    books = Books(watcher, client.mchid, APPID)
    parser = client.notification_parser()
    inbox = Inbox(watcher.engine, parser, expect=books.expect, retry_after=(1, 5, 30, 300), lease_seconds=30)
    return Parts(watcher.engine, client, parser, inbox, watcher, books, os.environ["SHOP_NOTIFY_URL"])
