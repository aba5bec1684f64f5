"""The tables of what several processes share beside the inbox."""

from __future__ import annotations

from sqlalchemy import Column, Float, Index, LargeBinary, Table, Text

from .tables import metadata

replays = Table(
    "wechatpay_replays",
    metadata,
    Column("key", Text, primary_key=True, comment="timestamp and nonce of a signature"),
    Column("until", Float, nullable=False, comment="Unix seconds"),
)
Index("wechatpay_replays_until", replays.c.until)

certificates = Table(
    "wechatpay_certificates",
    metadata,
    Column("mchid", Text, primary_key=True),
    Column("serial", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False, comment="PEM with a seal"),
)

locks = Table(
    "wechatpay_locks",
    metadata,
    Column("name", Text, primary_key=True),
    Column("holder", Text, nullable=False),
    Column("until", Float, nullable=False, comment="Unix seconds"),
)
