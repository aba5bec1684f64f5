"""A Redis of the tests' own: Debian's program, nothing on the disk, a free port, and an end by its own handle."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

import redis


class RedisMissing(Exception):
    """There is no Redis on this machine."""


@contextmanager
def running_redis() -> Iterator[int]:
    """The port of a server that runs until the end of the block. Raises RedisMissing."""
    program = shutil.which("redis-server")
    if program is None:
        raise RedisMissing(
            "redis-server is not on the PATH, and shared stores are tested with it; install it "
            "(Debian: apt-get install redis-server)"
        )
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = int(taken.getsockname()[1])
    options = ("--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no")
    server = subprocess.Popen([program, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(server, port)
        yield port
    finally:
        server.terminate()
        server.wait(20)


def _wait_for(server: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + 30
    with redis.Redis(port=port) as client:
        while time.monotonic() < end:
            if server.poll() is not None:
                raise RuntimeError(f"redis-server ended with {server.returncode}")
            try:
                client.ping()
            except redis.exceptions.ConnectionError:
                time.sleep(0.02)
            else:
                return
    raise TimeoutError("redis-server did not answer within 30 s")
