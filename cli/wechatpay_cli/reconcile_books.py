"""Inbox and watcher for `wechatpay reconcile`: as the ledger, and as whom to hand over what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from wechatpay_cli.database_failure import describe_database_failure
from wechatpay_cli.terminal import printable, say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation
    from wechatpay_bookkeeping.reconciliation import Reconciliation

_LONGEST_LIST = 20


class OwnLedger(StrEnum):
    """The values of `--ledger` that are no address."""

    INBOX = "inbox"
    WATCH = "watch"


def read_own_ledger(
    connection: DuckDBPyConnection,
    own: OwnLedger,
    database: str,
    config: Path | None,
    days: Sequence[date],
    mchid: str | None,
) -> DuckDBPyRelation:
    """The entries of this merchant in the inbox, or in the watcher's table. Raises WeChatPayError."""
    from wechatpay_auth import NotificationParser
    from wechatpay_bookkeeping.reconciliation import read_inbox, read_watcher

    with _refusing_failures():
        if own is OwnLedger.WATCH:
            return read_watcher(connection, database, days=days, mchid=mchid)
        parser = NotificationParser.from_config(config)
        return read_inbox(connection, database, parser, days=days, mchid=mchid)


def watch_differences(found: Reconciliation[DuckDBPyRelation], database: str) -> None:
    """Hand the differences to the watcher, and say what became of them. Raises WeChatPayError."""
    from wechatpay_bookkeeping import Watcher
    from wechatpay_bookkeeping.reconciliation import hand_over

    watcher = Watcher(database)
    try:
        with _refusing_failures():
            handed = hand_over(found, watcher)
    finally:
        watcher.engine.dispose()
    say(_("handed to the watcher, which asks WeChat Pay: {count}").format(count=handed.count))
    for one in handed.left[:_LONGEST_LIST]:
        say(
            printable(
                _("not handed over: {record} {number}: {reason}").format(
                    record=one.record, number=one.number, reason=one.reason
                )
            )
        )
    if len(handed.left) > _LONGEST_LIST:
        say(_("{count} more were not handed over").format(count=len(handed.left) - _LONGEST_LIST))


@contextmanager
def _refusing_failures() -> Iterator[None]:
    from sqlalchemy.exc import SQLAlchemyError
    from wechatpay_auth.errors import WeChatPayError

    try:
        yield
    except SQLAlchemyError as error:
        failure = describe_database_failure(error)
    else:
        return
    # why outside of the handler: what the driver raises holds the statement and its values
    raise WeChatPayError(_("the database of inbox and watcher failed: {failure}").format(failure=failure))
