"""Contracts that a user has signed: on debits, on payments without a password, on fees for education, on road tolls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

PAPAY = "PAPAY"
INSURANCE = "INSURANCE"
EXEMPT = "EXEMPT"
EDUCATION = "EDUCATION"
TOLL = "TOLL"

SIGNED = "SIGNED"
TERMINATED = "TERMINATED"
TO_BE_RENEWED = "TO_BE_RENEWED"

BY_USER = "USER_TERMINATE"
BY_MERCHANT = "MCH_API_TERMINATE"

TABLES = (
    # why sub_mchid may be empty but not null: nulls do not count in a UNIQUE constraint
    """
    CREATE TABLE contracts (
        contract_id TEXT PRIMARY KEY,
        product     TEXT NOT NULL,
        mchid       TEXT NOT NULL,
        sub_mchid   TEXT NOT NULL,
        plan        TEXT NOT NULL,
        code        TEXT NOT NULL,
        openid      TEXT NOT NULL,
        sub_openid  TEXT,
        state       TEXT NOT NULL,
        signed      REAL NOT NULL,
        expires     REAL,
        ended       REAL,
        ended_by    TEXT,
        remark      TEXT,
        operation   TEXT NOT NULL,
        request     TEXT NOT NULL,
        UNIQUE (product, mchid, sub_mchid, plan, code)
    ) STRICT
    """,
    "CREATE INDEX contracts_by_code ON contracts (code)",
)


@dataclass(frozen=True, slots=True)
class Contract:
    """One contract."""

    contract_id: str
    product: str
    """PAPAY, INSURANCE, EXEMPT, EDUCATION or TOLL."""
    mchid: str
    """The merchant of the contract or, with `sub_mchid`, its service provider."""
    sub_mchid: str
    """The merchant of a service provider; otherwise empty. Empty for EXEMPT, whose queries name no sub-merchant."""
    plan: str
    """The template that the contract follows, or the service."""
    code: str
    """The merchant's own number. It is the token of the signing for products without such a number."""
    openid: str
    sub_openid: str | None
    """The user under the AppID of the sub-merchant."""
    state: str
    """The stored state, SIGNED or TERMINATED. A contract runs out without a change of it; see `current_state`."""
    signed: float
    """Unix seconds, as are the next two."""
    expires: float | None
    """When the contract runs out; None for one that does not."""
    ended: float | None
    ended_by: str | None
    """BY_USER or BY_MERCHANT; None while the contract is in force, as is the next."""
    remark: str | None
    """Why the merchant ended the contract, in its own words."""
    operation: str
    """The operationId of the request that prepared the signing."""
    request: Mapping[str, Any]
    """The body of that request."""

    def current_state(self, now: float) -> str:
        """The state at `now` (Unix seconds): TO_BE_RENEWED once a signed contract has run out."""
        has_run_out = self.expires is not None and now >= self.expires
        return TO_BE_RENEWED if self.state == SIGNED and has_run_out else self.state


class Contracts(Table[Contract]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "contracts", Contract, "contract_id")

    def list_by_number(self, number: str, limit: int) -> list[Contract]:
        """The contracts of every merchant with this number or contract_id, the newest first."""
        return self.where("code = ? OR contract_id = ? ORDER BY rowid DESC LIMIT ?", number, number, limit)

    def list_of_user(self, product: str, mchid: str, sub_mchid: str, plan: str, openid: str) -> list[Contract]:
        """The contracts that a user has signed under a template, those in force first, and the newest among them."""
        condition = "product = ? AND mchid = ? AND sub_mchid = ? AND plan = ? AND openid = ?"
        order = "ORDER BY state <> ?, rowid DESC"
        return self.where(f"{condition} {order}", product, mchid, sub_mchid, plan, openid, SIGNED)
