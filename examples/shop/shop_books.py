"""The books: what a notification and what an answer of the platform mean for the shop's tables.

Either may come first, both may come, and each may come twice. So each change says what it expects to find, and
whoever comes second changes nothing.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from shop_tables import orders, payments, refunds
from sqlalchemy import Connection, select, update
from wechatpay_bookkeeping import InboxEvent, Watcher
from wechatpay_client import Standing, models, webhooks

CURRENCY = "CNY"


@dataclass(frozen=True)
class _Payment:
    """What both tell of a paid order, by the columns of the table."""

    number: str
    transaction_id: str
    total: int
    paid_at: datetime

    @classmethod
    def of_notification(cls, order: models.PaidOrder) -> _Payment:
        # why in UTC: SQLite keeps times without their zone
        return cls(
            order.out_trade_no, order.transaction_id, order.amount.total or 0, order.success_time.astimezone(UTC)
        )

    # why Any: the fields of a JSON object
    @classmethod
    def of_answer(cls, number: str, data: dict[str, Any]) -> _Payment:
        paid_at = datetime.fromisoformat(data["success_time"]).astimezone(UTC)
        return cls(number, data["transaction_id"], data["amount"]["total"], paid_at)


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
                self._pay(connection, _Payment.of_notification(order), "notification")
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
            self._pay(connection, _Payment.of_answer(placed.value, data), "question")
        else:  # it was closed, came to nothing, or never arrived at WeChat Pay
            pending = (orders.c.number == placed.value) & (orders.c.state == "PENDING")
            connection.execute(update(orders).where(pending).values(state="CLOSED"))

    def _pay(self, connection: Connection, payment: _Payment, told_by: str) -> None:
        # One statement looks and changes: of two that come at the same moment, only one finds the order unpaid.
        unpaid = (orders.c.number == payment.number) & (orders.c.state != "PAID") & (orders.c.total == payment.total)
        if connection.execute(update(orders).where(unpaid).values(state="PAID")).rowcount:
            values = {**asdict(payment), "told_by": told_by, "booked_at": datetime.now(UTC)}
            connection.execute(payments.insert().values(**values))

    def _end_refund(self, connection: Connection, number: str, state: str) -> None:
        pending = (refunds.c.number == number) & (refunds.c.state == "PENDING")
        connection.execute(update(refunds).where(pending).values(state=state))
