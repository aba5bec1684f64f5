"""Alterations (资料变更): changes of what the platform knows of a merchant: its administrator, papers or short name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

AUDITING = "APPLYMENT_STATE_AUDITING"
MODIFYING = "APPLYMENT_STATE_MODIFING"
"""Being carried out; the spelling is that of the platform."""
FINISHED = "APPLYMENT_STATE_FINISHED"
REJECTED = "APPLYMENT_STATE_REJECTED"
CANCELED = "APPLYMENT_STATE_CANCELED"

TABLES = (
    """
    CREATE TABLE alterations (
        apply_id       TEXT PRIMARY KEY,
        mchid          TEXT NOT NULL,
        kind           TEXT NOT NULL,
        sub_mchid      TEXT NOT NULL,
        out_request_no TEXT NOT NULL,
        state          TEXT NOT NULL,
        submitted      REAL NOT NULL,
        changed        REAL NOT NULL,
        request        TEXT NOT NULL,
        UNIQUE (mchid, kind, sub_mchid, out_request_no)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class Alteration:
    """One change."""

    apply_id: str
    """The platform's number."""
    mchid: str
    """The service provider."""
    kind: str
    """What changes: `contact`, `subject` or `name`, as the operations call it."""
    sub_mchid: str
    """The merchant that is changed."""
    out_request_no: str
    state: str
    submitted: float
    """When it was submitted last, in Unix seconds, as is the next."""
    changed: float
    """When its state changed last."""
    request: Mapping[str, Any]
    """`alter`: the body of the last submission; `findings`: what the review found wrong, each with `field` and
    `reason`."""


class Alterations(Table[Alteration]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "alterations", Alteration, "apply_id")
