"""The books: what a notification and what an answer of the platform mean for the shop's tables.

Either may come first, both may come, and each may come twice. So each change says what it expects to find, and
whoever comes second changes nothing.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from shop_tables import orders, payments, refunds
from sqlalchemy import Connection, select, update
from wechatpay_bookkeeping import InboxEvent, Watcher
from wechatpay_client import Standing, models, webhooks

CURRENCY = "CNY"


class Books:
    """Books for `Inbox.work` and `Watcher.work`. They write on the connection they are given, and nothing else."""

    def __init__(self, watcher: Watcher, mchid: str, appid: str) -> None:
        self._watcher = watcher
        self._mchid = mchid
        self._appid = appid

    def expect(self, event: InboxEvent, connection: Connection) -> dict[str, object] | None:
        """What a paid order must say. An event that says something else becomes a mismatch, and nothing is shipped."""
        match event.event:
            case webhooks.TransactionSuccess(resource=models.PaidOrder() as order):
                total = connection.scalar(select(orders.c.total).where(orders.c.number == order.out_trade_no))
                return {
                    "amount/total": total,
                    "amount/currency": CURRENCY,
                    "mchid": self._mchid,
                    "appid": self._appid,
                }
            case _:
                return None

    def book_event(self, event: InboxEvent, connection: Connection) -> None:
        """A notification of the inbox."""
        match event.event:
            case webhooks.TransactionSuccess(resource=models.PaidOrder() as order):
                # First of all the watcher's row, which is locked before the order where the watcher books.
                self._watcher.close(connection, f"out_trade_no={order.out_trade_no}")
                self._pay(connection, order.out_trade_no, order.transaction_id, order.amount.total or 0, "notification")
            case webhooks.RefundSuccess(resource=models.EndedRefund() as refund):
                self._watcher.close(connection, f"out_refund_no={refund.out_refund_no}")
                self._end_refund(connection, refund.out_refund_no, "SUCCESS")
            case _:
                pass  # of no interest to this shop

    def book_word(self, standing: Standing, connection: Connection) -> None:
        """A final word that the watcher has asked for."""
        placed, reply = standing.placed, standing.reply
        # why Any: the reply is that of the query of whatever was placed
        data: Any = None if reply is None else reply.json()
        if placed.identifier == "out_refund_no":
            self._end_refund(connection, placed.value, standing.state or "CLOSED")
        elif standing.state in ("SUCCESS", "REFUND") and data is not None:
            self._pay(connection, placed.value, data["transaction_id"], data["amount"]["total"], "question")
        else:  # it was closed, came to nothing, or never arrived at WeChat Pay
            pending = (orders.c.number == placed.value) & (orders.c.state == "PENDING")
            connection.execute(update(orders).where(pending).values(state="CLOSED"))

    def _pay(self, connection: Connection, number: str, transaction_id: str, total: int, told_by: str) -> None:
        # One statement looks and changes: of two that come at the same moment, only one finds the order unpaid.
        unpaid = (orders.c.number == number) & (orders.c.state != "PAID") & (orders.c.total == total)
        if connection.execute(update(orders).where(unpaid).values(state="PAID")).rowcount:
            values = {"number": number, "transaction_id": transaction_id, "total": total, "told_by": told_by}
            connection.execute(payments.insert().values(**values, booked_at=datetime.now(UTC)))

    def _end_refund(self, connection: Connection, number: str, state: str) -> None:
        pending = (refunds.c.number == number) & (refunds.c.state == "PENDING")
        connection.execute(update(refunds).where(pending).values(state=state))
