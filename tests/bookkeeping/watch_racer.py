"""Processes of a shop that place and ask, and are killed. Run as a program by the tests, which serve the sandbox.

    python -m tests.bookkeeping.watch_racer ask ADDRESS SANDBOX CONFIG PROCESSES
    python -m tests.bookkeeping.watch_racer kill ADDRESS SANDBOX CONFIG KILLS SEED

It has one thread, so its forks are whole; the sandbox is in the process of the tests.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from functools import partial

from wechatpay_bookkeeping import Watcher
from wechatpay_client import Client
from wechatpay_sandbox import User

from tests.bookkeeping.placing import book, place


def open_watcher(address: str, *, ahead: float = 60) -> Watcher:
    """A watcher whose clock is so many seconds ahead that what was placed now is to be asked for."""
    return Watcher(address, retry_after=(0,) * 100, lease_seconds=20, clock=lambda: time.time() + ahead)


def ask(address: str, config: str) -> None:
    """Ask for all that is due, and book it."""
    watcher = open_watcher(address)
    with Client.from_config(config) as client:
        while watcher.ask_next(client, book):
            pass
    watcher.engine.dispose()


def sell(address: str, sandbox: str, config: str, name: str, orders: int = 1000) -> None:
    """Place orders that are paid at once, and ask after each, if this process is not killed before."""
    watcher, placing = open_watcher(address), open_watcher(address, ahead=0)
    with Client.from_config(config, record=placing.record, retries=0) as client:
        user = User(sandbox)
        for count in range(orders):
            number = f"{name}N{count}"
            place(client, number)
            user.pay(number)
            watcher.ask_next(client, book)
    for used in (watcher, placing):
        used.engine.dispose()


def fork(work: Callable[[], None]) -> int:
    """The number of a process that does this and ends."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)  # why: what the parent would do next is not for this process
    return pid


def main(act: str, address: str, sandbox: str, config: str, count: str, seed: str = "0") -> None:
    if act == "ask":
        racers = [fork(partial(ask, address, config)) for _ in range(int(count))]
        codes = [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in racers]
        sys.exit(f"the processes ended with {codes}" if any(codes) else 0)
    moments = random.Random(seed)
    sell(address, sandbox, config, f"SEED{seed}FIRST", 1)  # imports what the forks would each import
    began = time.monotonic()
    sell(address, sandbox, config, f"SEED{seed}MEASURED", 3)
    longest_life = time.monotonic() - began  # why measured: a process shall be killed in the middle on any machine
    for process in range(int(count)):
        pid = fork(partial(sell, address, sandbox, config, f"SEED{seed}P{process}"))
        time.sleep(moments.uniform(0.0, longest_life))
        os.kill(pid, signal.SIGKILL)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        if code != -signal.SIGKILL:
            sys.exit(f"process {process} ended by itself with {code}")


if __name__ == "__main__":
    main(*sys.argv[1:])
