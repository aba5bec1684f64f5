"""Medical orders, which the medical insurance and the user pay together, and refunds that the insurance made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

CREATED = "MIX_PAY_CREATED"
SUCCESS = "MIX_PAY_SUCCESS"
FAIL = "MIX_PAY_FAIL"
REFUND = "MIX_PAY_REFUND"
"""Both parts were refunded. It is not stored, since it follows from the refunds."""

TABLES = (
    # why sub_mchid may be empty but not null: nulls do not count in a UNIQUE constraint
    """
    CREATE TABLE medical_orders (
        mix_trade_no TEXT PRIMARY KEY,
        mchid        TEXT NOT NULL,
        sub_mchid    TEXT NOT NULL,
        out_trade_no TEXT NOT NULL,
        state        TEXT NOT NULL,
        fail_reason  TEXT,
        cash         INTEGER NOT NULL CHECK (cash >= 0),
        prepay_id    TEXT UNIQUE,
        created      REAL NOT NULL,
        paid         REAL,
        request      TEXT NOT NULL,
        UNIQUE (mchid, sub_mchid, out_trade_no)
    ) STRICT
    """,
    """
    CREATE TABLE medical_refunds (
        mchid         TEXT NOT NULL,
        out_refund_no TEXT NOT NULL,
        mix_trade_no  TEXT NOT NULL REFERENCES medical_orders,
        amount        INTEGER NOT NULL CHECK (amount >= 0),
        request       TEXT NOT NULL,
        PRIMARY KEY (mchid, out_refund_no)
    ) STRICT
    """,
    "CREATE INDEX medical_refunds_by_order ON medical_refunds (mix_trade_no)",
)


@dataclass(frozen=True, slots=True)
class MedicalOrder:
    """One medical order; `cash` is in fen, times are in Unix seconds."""

    mix_trade_no: str
    """The platform's number."""
    mchid: str
    """The merchant who is paid or, with `sub_mchid`, its service provider."""
    sub_mchid: str
    """The medical institution of a service provider; otherwise empty."""
    out_trade_no: str
    state: str
    fail_reason: str | None
    """Why the insurance did not pay; None if it did not refuse."""
    cash: int
    """What the user pays by WeChat Pay."""
    prepay_id: str | None
    """The session of the ordinary order for that; None if the user pays nothing."""
    created: float
    paid: float | None
    request: Mapping[str, Any]
    """The request body, as the merchant sent it."""

    @property
    def is_insured(self) -> bool:
        """Whether the insurance pays a part."""
        return bool(self.request["mix_pay_type"] != "CASH_ONLY")


@dataclass(frozen=True, slots=True)
class MedicalRefund:
    """What the insurance refunded of its part; `amount` is in fen."""

    mchid: str
    out_refund_no: str
    mix_trade_no: str
    amount: int
    request: Mapping[str, Any]
    """The request body, as the merchant sent it."""


class MedicalOrders(Table[MedicalOrder]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "medical_orders", MedicalOrder, "mix_trade_no")

    def find_by_out_trade_no(self, mchid: str, sub_mchid: str, out_trade_no: str) -> MedicalOrder | None:
        return self.one(mchid=mchid, sub_mchid=sub_mchid, out_trade_no=out_trade_no)

    def list_by_out_trade_no(self, out_trade_no: str, limit: int) -> list[MedicalOrder]:
        """The orders of every merchant with this number, the newest first."""
        return self.where("out_trade_no = ? ORDER BY rowid DESC LIMIT ?", out_trade_no, limit)


class MedicalRefunds(Table[MedicalRefund]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "medical_refunds", MedicalRefund, "mchid", "out_refund_no")
