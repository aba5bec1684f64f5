"""Hundreds of merchants in one process: what each further client takes, and what the clients have in common.

Run as a module with a number, it makes so many clients, each with keys of its own, has each make one call, and prints
what that took as JSON. It reads the setting from stdin.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypedDict

from .figure import Control, Figure
from .measure import Plan
from .peer import ROOT
from .repeat import STATUS
from .setting import Setting

_CLIENTS = 300
_LIMIT = 300
"""Seconds for the process."""
_MOST_MEMORY = 150.0
"""KiB of a client with its keys, its pool and one open connection."""
_MOST_TLS_MEMORY = 60.0
"""KiB of a pool for the platform itself: less than a tenth of a TLS context with the list of authorities."""


class _Found(TypedDict):
    clients: float
    """KiB a client, made and with one call behind it."""
    pools: float
    """KiB a pool that is ready for TLS with the platform's authorities."""
    contexts: int
    """How many TLS contexts these pools have."""
    threads: int
    sockets: int


def many_clients(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """Memory a client, TLS contexts, threads and sockets."""
    name = f"{_CLIENTS} merchants: memory of each client"
    if not STATUS.exists():
        yield Figure(name, None, detail=f"there is no {STATUS}")
        return
    done = subprocess.run(
        [sys.executable, "-m", f"{__package__}.many_clients", str(_CLIENTS)],
        cwd=ROOT,
        input=setting.to_json(),
        text=True,
        stdout=subprocess.PIPE,
        timeout=_LIMIT,
        check=True,
    )
    found: _Found = json.loads(done.stdout)
    detail = f"keys, a pool, one call; together {found['threads']} thread and {found['sockets']} sockets"
    yield Figure(name, found["clients"], _MOST_MEMORY, "KiB", detail)
    detail = "with the list of authorities"
    yield Figure(f"{_CLIENTS} merchants: memory of a pool for TLS", found["pools"], _MOST_TLS_MEMORY, "KiB", detail)
    yield Figure(f"{_CLIENTS} merchants: TLS contexts", found["contexts"], 1, "")


def main() -> None:
    """Make the clients and the calls, print what they took."""
    from wechatpay_client.runtime.connections import Connections

    from .typed import TypedCalls

    count, setting = int(sys.argv[1]), Setting.from_json(sys.stdin.read())
    first = TypedCalls(setting)
    first.get_contract()  # what all have in common
    before = _resident()
    clients = [TypedCalls(setting) for _ in range(count)]
    for client in clients:
        client.get_contract()
    of_clients = _resident() - before
    sockets = _count_sockets()
    threads = threading.active_count()
    for client in (first, *clients):
        client.close()
    pools = [Connections(local=False, timeout=30.0) for _ in range(count + 1)]
    pools[0].open()
    before = _resident()
    for pool in pools[1:]:
        pool.open()
    of_pools = _resident() - before
    found = _Found(
        clients=of_clients / count,
        pools=of_pools / count,
        contexts=len({id(pool.tls()) for pool in pools}),
        threads=threads,
        sockets=sockets,
    )
    print(json.dumps(found))


def _count_sockets() -> int:
    targets = []
    for descriptor in Path("/proc/self/fd").iterdir():
        with suppress(FileNotFoundError):  # that of the listing itself
            targets.append(str(descriptor.readlink()))
    return sum(target.startswith("socket:") for target in targets)


def _resident() -> int:
    """In KiB."""
    gc.collect()
    return next(
        int(line.split()[1]) for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith("VmRSS:")
    )


if __name__ == "__main__":
    main()
