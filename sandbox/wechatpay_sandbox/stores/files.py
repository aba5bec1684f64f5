"""Files that merchants uploaded, and files that the sandbox offers them for a few minutes."""

from __future__ import annotations

import secrets

from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.stores.database import Database

OFFERED_FOR_SECONDS = 300

TABLES = (
    """
    CREATE TABLE uploads (
        media_id   TEXT PRIMARY KEY,
        mchid      TEXT NOT NULL,
        content    BLOB NOT NULL,
        media_type TEXT NOT NULL,
        name       TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE offered_files (
        token      TEXT PRIMARY KEY,
        mchid      TEXT NOT NULL,
        path       TEXT NOT NULL,
        content    BLOB NOT NULL,
        media_type TEXT NOT NULL,
        name       TEXT NOT NULL,
        expires    REAL NOT NULL
    ) STRICT
    """,
    "CREATE INDEX offered_files_by_end ON offered_files (expires)",
)


class Uploads:
    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, mchid: str, file: File) -> str:
        """Store an upload and return its media_id, which is new for each upload."""
        media_id = f"media-{secrets.token_hex(16)}"
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO uploads VALUES (?, ?, ?, ?, ?)",
                (media_id, mchid, file.content, file.media_type, file.name),
            )
        return media_id

    def find(self, mchid: str, media_id: str) -> File | None:
        """The merchant's upload with this media_id."""
        row = self._database.row(
            "SELECT content, media_type, name FROM uploads WHERE media_id = ? AND mchid = ?", (media_id, mchid)
        )
        return None if row is None else File(*row)


class OfferedFiles:
    def __init__(self, database: Database) -> None:
        self._database = database

    def offer(self, mchid: str, path: str, file: File, now: float) -> str:
        """Offer a file at `path` and return its token. The offer ends 300 s after `now` (Unix seconds)."""
        token = secrets.token_urlsafe(24)
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM offered_files WHERE expires <= ?", (now,))
            connection.execute(
                "INSERT INTO offered_files VALUES (?, ?, ?, ?, ?, ?, ?)",
                (token, mchid, path, file.content, file.media_type, file.name, now + OFFERED_FOR_SECONDS),
            )
        return token

    def find(self, mchid: str, path: str, token: str, now: float) -> File | None:
        """The file of a token, any number of times while the offer lasts."""
        row = self._database.row(
            "SELECT content, media_type, name FROM offered_files "
            "WHERE token = ? AND mchid = ? AND path = ? AND expires > ?",
            (token, mchid, path, now),
        )
        return None if row is None else File(*row)
