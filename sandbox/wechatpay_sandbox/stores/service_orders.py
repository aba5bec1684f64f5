"""Service orders of WeChat Pay score: a service that the user has first and pays for afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

CREATED = "CREATED"
DOING = "DOING"
DONE = "DONE"
REVOKED = "REVOKED"
EXPIRED = "EXPIRED"

BY_SCORE = "NEWTON"
BY_MERCHANT = "MCH"

TABLES = (
    # why sub_mchid may be empty but not null: nulls do not count in a UNIQUE constraint
    """
    CREATE TABLE service_orders (
        order_id       TEXT PRIMARY KEY,
        mchid          TEXT NOT NULL,
        sub_mchid      TEXT NOT NULL,
        out_order_no   TEXT NOT NULL,
        service_id     TEXT NOT NULL,
        operation      TEXT NOT NULL,
        state          TEXT NOT NULL,
        total_amount   INTEGER CHECK (total_amount >= 0),
        openid         TEXT,
        sub_openid     TEXT,
        notify_url     TEXT,
        package        TEXT UNIQUE,
        packed         REAL NOT NULL,
        created        REAL NOT NULL,
        confirmed      REAL,
        query_id       TEXT UNIQUE,
        paid_type      TEXT,
        paid_time      TEXT,
        transaction_id TEXT UNIQUE,
        request        TEXT NOT NULL,
        UNIQUE (mchid, sub_mchid, out_order_no)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class ServiceOrder:
    """One service order."""

    order_id: str
    """The platform's number."""
    mchid: str
    """The merchant who is paid or, with `sub_mchid`, its service provider."""
    sub_mchid: str
    """The merchant of a service provider; otherwise empty."""
    out_order_no: str
    service_id: str
    operation: str
    """The operationId of the request that made the order."""
    state: str
    total_amount: int | None
    """Fen that the user has to pay; None until the merchant completes the order."""
    openid: str | None
    """The user; None until somebody confirms the order."""
    sub_openid: str | None
    """The user under the AppID of the sub-merchant."""
    notify_url: str | None
    package: str | None
    """The text that opens the page on which the user confirms; None for an order without confirmation."""
    packed: float
    """When the package was made, in Unix seconds, as are the next two."""
    created: float
    confirmed: float | None
    query_id: str | None
    """What the user brings back from the page of WeChat; None until the user confirms."""
    paid_type: str | None
    """BY_SCORE or BY_MERCHANT; None until the money is received."""
    paid_time: str | None
    """The time of payment as yyyyMMddHHmmss or yyyyMMdd of Beijing, as the merchant may tell it."""
    transaction_id: str | None
    """The payment; None if the merchant received the money in another way."""
    request: Mapping[str, Any]
    """The bodies of the requests that changed the order, by what they did: create, complete, modify, sync, remind.

    For the order of a part of a plan, `part` is the body, and `create` is the body with what the plan adds to it."""

    @property
    def is_due(self) -> bool:
        """Whether the service has ended and its money is due."""
        return self.state == DOING and self.total_amount is not None


class ServiceOrders(Table[ServiceOrder]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "service_orders", ServiceOrder, "order_id")

    def find_by_out_order_no(self, mchid: str, sub_mchid: str, out_order_no: str) -> ServiceOrder | None:
        return self.one(mchid=mchid, sub_mchid=sub_mchid, out_order_no=out_order_no)

    def list_by_out_order_no(self, out_order_no: str, limit: int) -> list[ServiceOrder]:
        """The orders of every merchant with this number, the newest first."""
        return self.where("out_order_no = ? ORDER BY rowid DESC LIMIT ?", out_order_no, limit)
