"""Applyments (进件): applications by which a merchant becomes a sub-merchant, or confirms that it wants its account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

SELLER = "SELLER"
"""A seller on a platform, whose application is of the area ecommerce."""
SUB_MERCHANT = "SUB_MERCHANT"
"""A sub-merchant of a service provider, whose application is of the area applyment4sub."""
SUBJECT = "SUBJECT"
"""A merchant that confirms that it wants its account, whose application is of the area apply4subject."""

TABLES = (
    """
    CREATE TABLE applyments (
        applyment_id TEXT PRIMARY KEY,
        mchid        TEXT NOT NULL,
        kind         TEXT NOT NULL,
        out_number   TEXT NOT NULL,
        state        TEXT NOT NULL,
        sub_mchid    TEXT UNIQUE,
        sign_token   TEXT NOT NULL,
        signed       REAL,
        submitted    REAL NOT NULL,
        changed      REAL NOT NULL,
        request      TEXT NOT NULL,
        UNIQUE (mchid, kind, out_number)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class Applyment:
    """One application."""

    applyment_id: str
    """The platform's number, 16 digits."""
    mchid: str
    """The service provider or platform that applied."""
    kind: str
    """SELLER, SUB_MERCHANT or SUBJECT."""
    out_number: str
    """The number of the one who applied: out_request_no or business_code."""
    state: str
    """The state in the word of its kind; see trade.applyment_courses."""
    sub_mchid: str | None
    """The new merchant number; None until the platform has assigned one."""
    sign_token: str
    """What the links contain under which the administrator signs and proves the account."""
    signed: float | None
    """When the administrator signed, in Unix seconds, as are the next two; None before that."""
    submitted: float
    """When it was submitted last."""
    changed: float
    """When its state changed last."""
    request: Mapping[str, Any]
    """`apply`: the body of the last submission; `findings`: what the review found wrong, each with `field` and
    `reason`, and maybe `name`, the field in Chinese; `proxy`: what the platform reported that it signed and checked."""


class Applyments(Table[Applyment]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "applyments", Applyment, "applyment_id")

    def find_by_out_number(self, mchid: str, kind: str, out_number: str) -> Applyment | None:
        return self.one(mchid=mchid, kind=kind, out_number=out_number)

    def list_by_out_number(self, out_number: str, limit: int) -> list[Applyment]:
        """The applications of every kind with this number, the newest first."""
        return self.where("out_number = ? ORDER BY rowid DESC LIMIT ?", out_number, limit)
