"""Requests of the coupons that were done under a number of the merchant, each with its reply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

TABLES = (
    """
    CREATE TABLE answered_requests (
        mchid     TEXT NOT NULL,
        operation TEXT NOT NULL,
        number    TEXT NOT NULL,
        request   TEXT NOT NULL,
        PRIMARY KEY (mchid, operation, number)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class AnsweredRequest:
    """One request."""

    mchid: str
    operation: str
    """The operationId."""
    number: str
    request: Mapping[str, Any]
    """`sent`: path, query and body of the request; `reply`: what it was answered."""


class AnsweredRequests(Table[AnsweredRequest]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "answered_requests", AnsweredRequest, "mchid", "operation", "number")
