"""Permissions of users for a service of WeChat Pay score: with one, a service order runs without confirmation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

UNBINDUSER = "UNBINDUSER"
AVAILABLE = "AVAILABLE"
UNAVAILABLE = "UNAVAILABLE"

TABLES = (
    # why sub_mchid may be empty but not null: nulls do not count in a UNIQUE constraint
    """
    CREATE TABLE score_permissions (
        mchid              TEXT NOT NULL,
        sub_mchid          TEXT NOT NULL,
        authorization_code TEXT NOT NULL,
        service_id         TEXT NOT NULL,
        state              TEXT NOT NULL,
        openid             TEXT,
        sub_openid         TEXT,
        token              TEXT UNIQUE,
        applied            REAL NOT NULL,
        given              REAL,
        ended              REAL,
        request            TEXT NOT NULL,
        PRIMARY KEY (mchid, sub_mchid, authorization_code)
    ) STRICT
    """,
    "CREATE INDEX score_permissions_of_user ON score_permissions (openid)",
)


@dataclass(frozen=True, slots=True)
class ScorePermission:
    """One permission, which one user can give."""

    mchid: str
    sub_mchid: str
    """The merchant of a service provider; otherwise empty."""
    authorization_code: str
    service_id: str
    state: str
    openid: str | None
    """The user; None until somebody gives the permission."""
    sub_openid: str | None
    """The user under the AppID of the sub-merchant."""
    token: str | None
    """The text that opens the page on which the user gives the permission; None once it has ended."""
    applied: float
    """When the token was made, in Unix seconds, as are the next two."""
    given: float | None
    ended: float | None
    request: Mapping[str, Any]
    """The request body, as the merchant sent it."""


class ScorePermissions(Table[ScorePermission]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "score_permissions", ScorePermission, "mchid", "sub_mchid", "authorization_code")

    def list_of_user(
        self, mchid: str, sub_mchid: str, service_id: str, name: str, openid: str
    ) -> list[ScorePermission]:
        """The permissions of a user for a service, those in force first, then the newest first.

        `name` is openid or sub_openid.
        """
        whose = f"mchid = ? AND sub_mchid = ? AND service_id = ? AND {name} = ?"
        order = "state <> ?, given DESC, rowid DESC"
        return self.where(f"{whose} ORDER BY {order}", mchid, sub_mchid, service_id, openid, AVAILABLE)
