"""Discount cards: a user has the discounts first, for a promise kept later; and the kinds of card there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

PREPARED = "PREPARED"
"""The user has not taken the card, so no query finds it."""
ONGOING = "ONGOING"
SETTLING = "SETTLING"
FINISHED = "FINISHED"
UNFINISHED = "UNFINISHED"

TABLES = (
    """
    CREATE TABLE discount_cards (
        prepare_card_token TEXT PRIMARY KEY,
        mchid              TEXT NOT NULL,
        out_card_code      TEXT NOT NULL,
        card_id            TEXT NOT NULL UNIQUE,
        state              TEXT NOT NULL,
        openid             TEXT,
        total_amount       INTEGER NOT NULL CHECK (total_amount >= 0),
        prepared           REAL NOT NULL,
        taken              REAL,
        ends               REAL,
        transaction_id     TEXT UNIQUE,
        paid               REAL,
        request            TEXT NOT NULL,
        UNIQUE (mchid, out_card_code)
    ) STRICT
    """,
    """
    CREATE TABLE card_templates (
        card_template_id TEXT PRIMARY KEY,
        days             INTEGER NOT NULL CHECK (days > 0),
        request          TEXT NOT NULL
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class DiscountCard:
    """One card; `total_amount` is in fen, times are in Unix seconds."""

    prepare_card_token: str
    """What opens the page on which the user takes the card."""
    mchid: str
    out_card_code: str
    card_id: str
    """The platform's number."""
    state: str
    openid: str | None
    """The user; None until somebody takes the card."""
    total_amount: int
    """What the user had in discounts."""
    prepared: float
    taken: float | None
    ends: float | None
    """When the time of the promise is over; None until somebody takes the card."""
    transaction_id: str | None
    """The payment by which the user gave the discounts back; None without one."""
    paid: float | None
    request: Mapping[str, Any]
    """`prepare`: the body that prepared the card; `objectives` and `rewards`, each with its records in the order of the
    reports, once the card is taken."""


@dataclass(frozen=True, slots=True)
class CardTemplate:
    """One kind of card."""

    card_template_id: str
    days: int
    """How long the user has to keep the promise."""
    request: Mapping[str, Any]
    """Its `objectives` and `rewards`, as replies tell them, without records."""


class DiscountCards(Table[DiscountCard]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "discount_cards", DiscountCard, "prepare_card_token")

    def find_by_out_card_code(self, mchid: str, out_card_code: str) -> DiscountCard | None:
        return self.one(mchid=mchid, out_card_code=out_card_code)

    def list_by_out_card_code(self, out_card_code: str, limit: int) -> list[DiscountCard]:
        """The cards of every merchant with this number, the newest first."""
        return self.where("out_card_code = ? ORDER BY rowid DESC LIMIT ?", out_card_code, limit)


class CardTemplates(Table[CardTemplate]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "card_templates", CardTemplate, "card_template_id")
