"""The users who have too little money for a debit."""

from __future__ import annotations

from wechatpay_sandbox.stores.database import Database

TABLES = ("CREATE TABLE short_users (openid TEXT PRIMARY KEY) STRICT",)


class ShortUsers:
    def __init__(self, database: Database) -> None:
        self._database = database

    def set(self, openid: str, short: bool) -> None:
        statement = (
            "INSERT OR IGNORE INTO short_users VALUES (?)" if short else "DELETE FROM short_users WHERE openid = ?"
        )
        with self._database.transaction() as connection:
            connection.execute(statement, (openid,))

    def __contains__(self, openid: str) -> bool:
        return self._database.row("SELECT 1 FROM short_users WHERE openid = ?", (openid,)) is not None
