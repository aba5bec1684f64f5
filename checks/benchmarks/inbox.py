"""The inbox: to store a notification, and to claim it, against the bare insert and update of the same row.

Both sides commit twice and wait for the disk, and store the same values in the same table. The bare side is the
driver's own: it reads no envelope, decrypts nothing and knows no order of events.
"""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from wechatpay_auth import KeyRing, Notification, NotificationParser
from wechatpay_bookkeeping import Inbox
from wechatpay_client import spec

from checks.services.postgres import PostgresMissing, running_postgres

from .figure import Control, Figure
from .measure import Batch, Elapsed, Plan, compare
from .setting import Setting

_TARGET = 1.5
_BATCH = 10
_APIV3_KEY = "key-of-the-benchmark-0123456789a"
_PARSER = NotificationParser(KeyRing(), {"1900000001": _APIV3_KEY})
_SERIAL = "PUB_KEY_ID_0119000000012024010100000001"
_HEADERS = {
    b"wechatpay-timestamp": b"1767337445",
    b"wechatpay-nonce": b"5K8264ILTKCH16CQ2502SI8ZNMTM67VS",
    b"wechatpay-serial": _SERIAL.encode(),
    b"wechatpay-signature": b64encode(bytes(256)),
}
_STORED_HEADERS = json.dumps({name.decode(): value.decode() for name, value in _HEADERS.items()})
_COLUMNS = (
    *("notification_id", "event_type", "mchid", "subject", "once", "state", "received_at", "due_at", "attempts"),
    *("serial", "headers", "body"),
)


def inbox(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """Receive and claim, on both databases."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        inboxes = [_open(f"sqlite:///{folder / name}.db") for name in ("inbox", "bare", "again")]
        bare = [_sqlite(folder / f"{name}.db") for name in ("bare", "again")]
        yield from _measure("SQLite", plan, inboxes[0], bare)
        for each in inboxes:
            each.engine.dispose()
    with ExitStack() as stack:
        try:
            server = stack.enter_context(running_postgres(is_durable=True))
        except PostgresMissing as error:
            yield Figure("inbox: receive and claim, PostgreSQL", None, detail=str(error))
            return
        addresses = [server.create_database(name) for name in ("inbox", "bare", "again")]
        inboxes = [_open(address) for address in addresses]
        bare = [_postgres(stack.enter_context(psycopg.connect(address))) for address in addresses[1:]]
        yield from _measure("PostgreSQL", plan, inboxes[0], bare)
        for each in inboxes:
            each.engine.dispose()


def _measure(name: str, plan: Plan, opened: Inbox, bare: list[Batch]) -> Iterator[Figure | Control]:
    batches = {"inbox": _inbox(opened), "bare": bare[0], "again": bare[1]}
    found = compare(batches, max(plan.rounds // 4, 4), _BATCH)
    ratio = found.ratio("inbox", "bare")
    detail = f"by the clock; {ratio}; {1 / found.seconds('inbox'):.0f} events a second"
    yield Figure(f"inbox: receive and claim, {name} / bare", ratio.median, _TARGET, "", detail)
    again = found.ratio("again", "bare")
    # why no control that makes the run void: how long a disk takes is nobody's own
    yield Figure(f"inbox: bare {name} / itself", again.median, None, "", str(again))


def _open(address: str) -> Inbox:
    opened = Inbox(address, _PARSER)
    opened.create_tables()
    return opened


def _notifications(parser: NotificationParser) -> Iterator[Notification]:
    example = spec.resolve("#/components/schemas/PaidOrder")["examples"][0]
    cipher = AESGCM(_APIV3_KEY.encode())
    for number in count(1):
        order = example | {"out_trade_no": f"ORDER{number:010}", "transaction_id": f"4200{number:024}"}
        nonce = os.urandom(6).hex()
        sealed = cipher.encrypt(nonce.encode(), json.dumps(order).encode(), b"transaction")
        envelope = {
            "id": f"EV-{number:016}",
            "create_time": "2026-01-02T15:04:05+08:00",
            "event_type": "TRANSACTION.SUCCESS",
            "resource_type": "encrypt-resource",
            "summary": "支付成功",
            "resource": {
                "original_type": "transaction",
                "algorithm": "AEAD_AES_256_GCM",
                "associated_data": "transaction",
                "nonce": nonce,
                "ciphertext": b64encode(sealed).decode(),
            },
        }
        yield parser.reopen(json.dumps(envelope).encode(), serial=_SERIAL, signature_headers=_HEADERS)


def _inbox(opened: Inbox) -> Batch:
    coming = _notifications(_PARSER)

    def handle(notification: Notification) -> None:
        opened.receive(notification)
        with opened.engine.begin() as connection:
            if opened.claim(connection) is None:
                raise AssertionError("the inbox did not hand out what it had just received")

    return _timed(coming, handle)


def _sqlite(file: Path) -> Batch:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    insert = f"INSERT INTO wechatpay_inbox ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
    update = "UPDATE wechatpay_inbox SET state = 'handled', finished_at = ?, attempts = 1 WHERE notification_id = ?"

    def handle(notification: Notification) -> None:
        for statement, values in ((insert, _row(notification)), (update, (_NOW, notification.id))):
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(statement, values)
            connection.execute("COMMIT")

    return _timed(_notifications(_PARSER), handle)


def _postgres(connection: psycopg.Connection[Any]) -> Batch:
    insert = f"INSERT INTO wechatpay_inbox ({', '.join(_COLUMNS)}) VALUES ({', '.join(['%s'] * len(_COLUMNS))})"
    update = "UPDATE wechatpay_inbox SET state = 'handled', finished_at = %s, attempts = 1 WHERE notification_id = %s"

    def handle(notification: Notification) -> None:
        for statement, values in ((insert, _row(notification)), (update, (_NOW, notification.id))):
            connection.execute(statement, values)
            connection.commit()

    return _timed(_notifications(_PARSER), handle)


_NOW = "2026-01-02 15:04:05+00:00"


def _row(notification: Notification) -> tuple[object, ...]:
    resource = notification.resource
    return (
        *(notification.id, notification.event_type, "1900000001", f"out_trade_no={resource['out_trade_no']}"),
        *(f"transaction_id={resource['transaction_id']}&trade_state=SUCCESS", "waiting", _NOW, _NOW, 0),
        *(notification.serial, _STORED_HEADERS, notification.body),
    )


def _timed(coming: Iterator[Notification], handle: Callable[[Notification], None]) -> Batch:
    def run(size: int) -> Elapsed:
        notifications = [next(coming) for _ in range(size)]
        cpu, wall = time.process_time(), time.perf_counter()
        for notification in notifications:
            handle(notification)
        return Elapsed(time.perf_counter() - wall, time.process_time() - cpu)

    return run
