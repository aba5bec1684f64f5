"""Single payouts to users: confirmed by the user, under an authorisation, or to a QQ wallet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

ACCEPTED = "ACCEPTED"
PROCESSING = "PROCESSING"
WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM"
TRANSFERING = "TRANSFERING"
SUCCESS = "SUCCESS"
FAIL = "FAIL"
CANCELING = "CANCELING"
CANCELLED = "CANCELLED"

ENDED = frozenset({SUCCESS, FAIL, CANCELLED})

WECHAT = "WECHAT"
QQ = "QQ"

TABLES = (
    # why sub_mchid may be empty but not null: nulls do not count in a UNIQUE constraint
    """
    CREATE TABLE transfer_bills (
        transfer_bill_no TEXT PRIMARY KEY,
        mchid            TEXT NOT NULL,
        sub_mchid        TEXT NOT NULL,
        wallet           TEXT NOT NULL,
        out_bill_no      TEXT NOT NULL,
        operation        TEXT NOT NULL,
        state            TEXT NOT NULL,
        amount           INTEGER NOT NULL CHECK (amount > 0),
        openid           TEXT NOT NULL,
        authorization_id TEXT,
        package_info     TEXT UNIQUE,
        fail_reason      TEXT,
        notify_url       TEXT,
        created          REAL NOT NULL,
        updated          REAL NOT NULL,
        request          TEXT NOT NULL,
        UNIQUE (mchid, sub_mchid, wallet, out_bill_no)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class TransferBill:
    """One payout."""

    transfer_bill_no: str
    mchid: str
    """The merchant that pays or, with `sub_mchid`, its service provider."""
    sub_mchid: str
    """The merchant of a service provider; otherwise empty."""
    wallet: str
    """The wallet of the user, WECHAT or QQ. Each wallet has out_bill_nos of its own."""
    out_bill_no: str
    operation: str
    """The operationId of the request."""
    state: str
    amount: int
    """Fen."""
    openid: str
    authorization_id: str | None
    """The user's authorisation, with which the payout needs no confirmation."""
    package_info: str | None
    """The text that opens the page on which the user confirms."""
    fail_reason: str | None
    notify_url: str | None
    created: float
    """Unix seconds, as is the next."""
    updated: float
    request: Mapping[str, Any]
    """The request body, as the merchant sent it."""


class TransferBills(Table[TransferBill]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "transfer_bills", TransferBill, "transfer_bill_no")

    def find_by_out_bill_no(self, mchid: str, sub_mchid: str, wallet: str, out_bill_no: str) -> TransferBill | None:
        return self.one(mchid=mchid, sub_mchid=sub_mchid, wallet=wallet, out_bill_no=out_bill_no)
