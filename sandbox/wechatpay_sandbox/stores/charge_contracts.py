"""Charging agreements of the ebike area and the tokens handed out under them."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Mapping
from dataclasses import astuple, dataclass

from wechatpay_sandbox.stores.database import Database

CONTRACTED = "CONTRACTED"
TERMINATED = "TERMINATED"

TABLES = (
    """
    CREATE TABLE charge_contracts (
        contract_id    TEXT PRIMARY KEY,
        mchid          TEXT NOT NULL,
        sub_mchid      TEXT,
        openid         TEXT NOT NULL,
        contract_state TEXT NOT NULL
    ) STRICT
    """,
    # why the whole charging as a key: a repeated request for the same charging must get the same token
    """
    CREATE TABLE charging_tokens (
        charging_token TEXT PRIMARY KEY,
        contract_id    TEXT NOT NULL REFERENCES charge_contracts,
        charging       TEXT NOT NULL,
        UNIQUE (contract_id, charging)
    ) STRICT
    """,
)


class ContractNotInForce(Exception):
    """The user has terminated the agreement, so nothing can be charged under it."""


@dataclass(frozen=True, slots=True)
class ChargeContract:
    """A charging agreement. `sub_mchid` is None if the service provider has the agreement for itself."""

    contract_id: str
    mchid: str
    sub_mchid: str | None
    openid: str
    contract_state: str

    def insert(self, connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO charge_contracts VALUES (?, ?, ?, ?, ?)", astuple(self))


class ChargeContracts:
    """The tables of charging agreements and their tokens."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, contract: ChargeContract) -> None:
        """Add an agreement. Raises sqlite3.IntegrityError if its contract_id exists."""
        with self._database.transaction() as connection:
            contract.insert(connection)

    def find(self, mchid: str, contract_id: str, sub_mchid: str | None = None) -> ChargeContract | None:
        """The merchant's agreement with this contract_id; with `sub_mchid`, only one of that sub-merchant."""
        row = self._database.row(
            "SELECT * FROM charge_contracts WHERE contract_id = ? AND mchid = ?", (contract_id, mchid)
        )
        if row is None or (sub_mchid is not None and row["sub_mchid"] != sub_mchid):
            return None
        return ChargeContract(*row)

    def find_by_user(self, mchid: str, openid: str, sub_mchid: str | None = None) -> ChargeContract | None:
        """The newest agreement of a user; with `sub_mchid`, only one of that sub-merchant."""
        rows = self._database.rows(
            "SELECT * FROM charge_contracts WHERE mchid = ? AND openid = ? ORDER BY rowid DESC", (mchid, openid)
        )
        found = [ChargeContract(*row) for row in rows if sub_mchid is None or row["sub_mchid"] == sub_mchid]
        return found[0] if found else None

    def find_by_token(self, mchid: str, charging_token: str) -> ChargeContract | None:
        """The agreement for which a charging token was created."""
        row = self._database.row(
            "SELECT charge_contracts.* FROM charging_tokens JOIN charge_contracts USING (contract_id) "
            "WHERE charging_token = ? AND mchid = ?",
            (charging_token, mchid),
        )
        return None if row is None else ChargeContract(*row)

    def terminate(self, contract_id: str) -> None:
        """The user ends the agreement."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE charge_contracts SET contract_state = ? WHERE contract_id = ?", (TERMINATED, contract_id)
            )

    def confirm(
        self, mchid: str, contract_id: str, sub_mchid: str | None, charging: Mapping[str, object]
    ) -> str | None:
        """The token of a charging: a new one, or the token that a request for the same charging got before.

        None if there is no such agreement. Raises ContractNotInForce if the user has terminated it.
        """
        wanted = json.dumps(charging, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        with self._database.transaction() as connection:
            contract = self.find(mchid, contract_id, sub_mchid)
            if contract is None:
                return None
            if contract.contract_state != CONTRACTED:
                raise ContractNotInForce(contract_id)
            row = connection.execute(
                "SELECT charging_token FROM charging_tokens WHERE contract_id = ? AND charging = ?",
                (contract_id, wanted),
            ).fetchone()
            if row is not None:
                return str(row["charging_token"])
            token = secrets.token_hex(16).upper()
            connection.execute("INSERT INTO charging_tokens VALUES (?, ?, ?)", (token, contract_id, wanted))
            return token
