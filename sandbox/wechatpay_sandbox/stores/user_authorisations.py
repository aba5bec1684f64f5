"""Authorisations of users: with one, payouts to the user need no confirmation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM"
TAKING_EFFECT = "TAKING_EFFECT"
CLOSED = "CLOSED"

NAME = "user_authorisations"
TABLES = (
    """
    CREATE TABLE user_authorisations (
        mchid                TEXT NOT NULL,
        out_authorization_no TEXT NOT NULL,
        state                TEXT NOT NULL,
        authorization_id     TEXT UNIQUE,
        package_info         TEXT NOT NULL,
        notify_url           TEXT,
        created              REAL NOT NULL,
        authorized           REAL,
        closed               REAL,
        close_reason         TEXT,
        request              TEXT NOT NULL,
        PRIMARY KEY (mchid, out_authorization_no)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class UserAuthorisation:
    """One authorisation, of the merchant or service provider `mchid`."""

    mchid: str
    out_authorization_no: str
    state: str
    authorization_id: str | None
    """Assigned when the user agrees; None before that."""
    package_info: str
    """The text that opens the page on which the user agrees and, later, sees the authorisation."""
    notify_url: str | None
    created: float
    """Unix seconds, as are the next two."""
    authorized: float | None
    closed: float | None
    close_reason: str | None
    request: Mapping[str, Any]
    """Fields of the request, such as appid, openid, transfer_scene_id and user_display_name."""


class UserAuthorisations(Table[UserAuthorisation]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, NAME, UserAuthorisation, "mchid", "out_authorization_no")

    def find_by_out_authorization_no(self, mchid: str, out_authorization_no: str) -> UserAuthorisation | None:
        return self.one(mchid=mchid, out_authorization_no=out_authorization_no)
