"""A PostgreSQL of the tests' own: Debian's programs, a folder of its own, a free port, and an end by its own handle."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_HOW_TO_GET_IT = (
    "PostgreSQL is not here, and the inbox is tested with it; install it (Debian: apt-get install postgresql). Its "
    "programs are looked for on the PATH and in /usr/lib/postgresql/*/bin."
)


class PostgresMissing(Exception):
    """There is no PostgreSQL on this machine."""


@dataclass
class Postgres:
    """A running server."""

    folder: Path
    port: int
    programs: Path
    user: str | None
    """The user it runs as: initdb refuses root. None if that is who runs the tests."""
    is_durable: bool = False
    """Whether commits wait for the disk."""

    def address(self, database: str) -> str:
        return f"postgresql://tester@127.0.0.1:{self.port}/{database}"

    def create_database(self, name: str) -> str:
        """A new, empty database. Its address."""
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "tester", name)
        return self.address(name)

    def start(self) -> None:
        options = (
            f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' "
            f"-c fsync={'on' if self.is_durable else 'off'} "
            "-c max_connections=200 -c shared_buffers=64MB"
        )
        self._run(
            "pg_ctl", "-D", str(self.folder / "data"), "-w", "-l", str(self.folder / "log"), "-o", options, "start"
        )

    def stop(self, mode: str = "immediate") -> None:
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-m", mode, "stop")

    def limit_files(self, size: int | None) -> None:
        """From now on no file of the server may grow beyond `size` bytes, as on a disk that is full; None: any may.

        New segments of the log have to fit, or the server ends itself: see `wal_megabytes` of `running_postgres`.
        """
        limit = "unlimited" if size is None else str(size)
        for process in self._list_processes():
            # why a program: it is the server's own user who may limit the server; the colon keeps the hard limit
            subprocess.run(["prlimit", "--pid", str(process), f"--fsize={limit}:"], user=self.user, check=True)

    def _list_processes(self) -> list[int]:
        """The server, which its new processes inherit from, and those that it has."""
        main = int((self.folder / "data" / "postmaster.pid").read_text(encoding="ascii").split()[0])
        children = Path(f"/proc/{main}/task/{main}/children").read_text(encoding="ascii")
        return [main, *map(int, children.split())]

    def _run(self, program: str, *arguments: str) -> None:
        ended = subprocess.run(
            [self.programs / program, *arguments],
            user=self.user,
            cwd=self.folder,
            # why a file: the server keeps what pg_ctl was given, and a pipe would never end
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if ended.returncode:
            log = self.folder / "log"
            said = log.read_text(encoding="utf-8")[-2000:] if log.exists() else ""
            raise RuntimeError(f"{program} ended with {ended.returncode}; the server says: {said}")


def find_programs() -> Path:
    """The folder of PostgreSQL's programs. Raises PostgresMissing."""
    on_path = shutil.which("initdb")
    # why resolved: what is on the PATH may be a link to this one program
    found = [Path(on_path).resolve()] if on_path else sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        raise PostgresMissing(_HOW_TO_GET_IT)
    return found[-1].parent


@contextmanager
def running_postgres(*, is_durable: bool = False, wal_megabytes: int = 16) -> Iterator[Postgres]:
    """A server until the end of the block; `is_durable`: commits wait for the disk. Raises PostgresMissing.

    `wal_megabytes` is the size of each file of its write-ahead log.
    """
    programs = find_programs()
    user = _ordinary_user()
    with tempfile.TemporaryDirectory(prefix="wechatpay-postgres-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        if user is not None:
            shutil.chown(folder, user)
        server = Postgres(folder, _free_port(), programs, user, is_durable)
        settings = ("-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync", f"--wal-segsize={wal_megabytes}")
        server._run("initdb", "-D", str(folder / "data"), *settings)
        server.start()
        try:
            yield server
        finally:
            server.stop()


def _ordinary_user() -> str | None:
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
