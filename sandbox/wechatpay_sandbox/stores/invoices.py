"""E-invoices (电子发票): whom they are for, as users said; the invoices themselves; the cards that show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

WITH_WECHATPAY = "WITH_WECHATPAY"
WITHOUT_WECHATPAY = "WITHOUT_WECHATPAY"

ISSUE_ACCEPTED = "ISSUE_ACCEPTED"
ISSUED = "ISSUED"
ISSUE_FAILED = "ISSUE_FAILED"
REVERSE_ACCEPTED = "REVERSE_ACCEPTED"
REVERSED = "REVERSED"
REVERSE_FAILED = "REVERSE_FAILED"

INSERT_ACCEPTED = "INSERT_ACCEPTED"
INSERTED = "INSERTED"
DISCARD_ACCEPTED = "DISCARD_ACCEPTED"
DISCARDED = "DISCARDED"

BLOCKCHAIN = "BLOCKCHAIN"
"""An invoice of the blockchain of the tax authority, which has a code, a check code and a password."""
DIGITAL = "DIGITAL"
"""A digital invoice, which has a number alone."""
ELSEWHERE = "ELSEWHERE"
"""An invoice that was issued elsewhere, and is put into the user's cards."""

TABLES = (
    # why sub_mchid may be empty but not null: nulls do not count in a UNIQUE constraint
    """
    CREATE TABLE invoice_titles (
        mchid           TEXT NOT NULL,
        sub_mchid       TEXT NOT NULL,
        fapiao_apply_id TEXT NOT NULL,
        scene           TEXT NOT NULL,
        openid          TEXT NOT NULL,
        appid           TEXT NOT NULL,
        given           REAL NOT NULL,
        request         TEXT NOT NULL,
        PRIMARY KEY (mchid, sub_mchid, fapiao_apply_id)
    ) STRICT
    """,
    """
    CREATE TABLE invoices (
        token           TEXT PRIMARY KEY,
        mchid           TEXT NOT NULL,
        sub_mchid       TEXT NOT NULL,
        fapiao_apply_id TEXT NOT NULL,
        fapiao_id       TEXT NOT NULL,
        form            TEXT NOT NULL,
        status          TEXT NOT NULL,
        card_status     TEXT,
        total_amount    INTEGER NOT NULL CHECK (total_amount >= 0),
        accepted        REAL NOT NULL,
        request         TEXT NOT NULL,
        UNIQUE (mchid, sub_mchid, fapiao_id)
    ) STRICT
    """,
    "CREATE INDEX invoices_by_application ON invoices (mchid, sub_mchid, fapiao_apply_id)",
    """
    CREATE TABLE invoice_cards (
        card_id    TEXT PRIMARY KEY,
        mchid      TEXT NOT NULL,
        sub_mchid  TEXT NOT NULL,
        card_appid TEXT NOT NULL,
        request    TEXT NOT NULL,
        UNIQUE (mchid, sub_mchid, card_appid)
    ) STRICT
    """,
    """
    CREATE TABLE invoice_settings (
        mchid   TEXT PRIMARY KEY,
        request TEXT NOT NULL
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class InvoiceTitle:
    """Whom an invoice is for (抬头), as a user said."""

    mchid: str
    sub_mchid: str
    """The merchant of a service provider; otherwise empty."""
    fapiao_apply_id: str
    scene: str
    """WITH_WECHATPAY or WITHOUT_WECHATPAY."""
    openid: str
    appid: str
    """The AppID under which the user has the OpenID."""
    given: float
    """Unix seconds."""
    request: Mapping[str, Any]
    """The title as `get_user_title` tells it."""


@dataclass(frozen=True, slots=True)
class Invoice:
    """One invoice."""

    token: str
    """What names it in the control API."""
    mchid: str
    sub_mchid: str
    """The merchant of a service provider; otherwise empty."""
    fapiao_apply_id: str
    fapiao_id: str
    """The merchant's number; the fapiao_media_id of an invoice that was issued elsewhere."""
    form: str
    """BLOCKCHAIN, DIGITAL or ELSEWHERE."""
    status: str
    card_status: str | None
    """None while there is no card, and always if no user is known."""
    total_amount: int
    """Fen, tax included."""
    accepted: float
    """When the request was accepted, in Unix seconds."""
    request: Mapping[str, Any]
    """`sent`: what the merchant sent of the invoice (`buyer`, `detail`); `card`: whose card shows it, if a user is
    known; `blue` and `red`: the documents, once they are there; `error`: why it failed, if it did."""


@dataclass(frozen=True, slots=True)
class InvoiceCard:
    """The kind of card that shows the invoices of a merchant."""

    card_id: str
    mchid: str
    sub_mchid: str
    card_appid: str
    request: Mapping[str, Any]
    """What the card looks like."""


@dataclass(frozen=True, slots=True)
class InvoiceSettings:
    """What a merchant has set for its invoices; the address of events is among notify_addresses."""

    mchid: str
    request: Mapping[str, Any]
    """`show_fapiao_cell` and `support_vat_fapiao`, as far as they are set."""


class InvoiceTitles(Table[InvoiceTitle]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "invoice_titles", InvoiceTitle, "mchid", "sub_mchid", "fapiao_apply_id")


class Invoices(Table[Invoice]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "invoices", Invoice, "token")

    def list_by_number(self, fapiao_apply_id: str, limit: int) -> list[Invoice]:
        """The invoices of every merchant under this number of an application, the newest first."""
        return self.where("fapiao_apply_id = ? ORDER BY rowid DESC LIMIT ?", fapiao_apply_id, limit)


class InvoiceCards(Table[InvoiceCard]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "invoice_cards", InvoiceCard, "card_id")


class InvoiceSettingsTable(Table[InvoiceSettings]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "invoice_settings", InvoiceSettings, "mchid")
