"""The shop's own tables. Those of the inbox and the watcher lie beside them, in the same database."""

from __future__ import annotations

import wechatpay_bookkeeping
from sqlalchemy import BigInteger, Column, DateTime, Engine, Integer, MetaData, Table, Text

metadata = MetaData()

orders = Table(
    "shop_orders",
    metadata,
    Column("number", Text, primary_key=True),
    Column("total", BigInteger, nullable=False, comment="fen"),
    Column("state", Text, nullable=False, comment="PENDING, PAID or CLOSED"),
    Column("placed_at", DateTime(timezone=True), nullable=False),
)
payments = Table(
    "shop_payments",
    metadata,
    Column("id", Integer, primary_key=True),
    # why not unique: a payment that is booked twice is what this shop must show not to have
    Column("number", Text, nullable=False),
    Column("transaction_id", Text, nullable=False),
    Column("total", BigInteger, nullable=False, comment="fen"),
    Column("told_by", Text, nullable=False, comment="notification, or question"),
    # why beside the moment of booking: the bill goes by this one, and an order may be booked on the day after
    Column("paid_at", DateTime(timezone=True), nullable=False),
    Column("booked_at", DateTime(timezone=True), nullable=False),
)
refunds = Table(
    "shop_refunds",
    metadata,
    Column("number", Text, primary_key=True),
    Column("order_number", Text, nullable=False),
    Column("total", BigInteger, nullable=False, comment="fen"),
    Column("state", Text, nullable=False, comment="PENDING, SUCCESS, CLOSED or ABNORMAL"),
    Column("placed_at", DateTime(timezone=True), nullable=False),
)


def create_tables(engine: Engine) -> None:
    """Create all tables that do not exist yet. A shop with migrations has both MetaData in them instead."""
    wechatpay_bookkeeping.metadata.create_all(engine)
    metadata.create_all(engine)
