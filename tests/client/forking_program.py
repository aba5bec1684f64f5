"""A program whose client is used before and after forks.

    python forking_program.py BASE_URL KEY_FILE HOW CALLS CHILDREN

HOW is `rest` (one call, then forks), `load` (threads call all the while) or `first` (forks beside the first calls of
the threads); CALLS is `sync` or `async`. Prints what the children and the threads saw, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import sys
import threading
import time
from collections import Counter
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth import KeyRing, MerchantCredentials
from wechatpay_client import Client

sys.path.append(str(Path(__file__).parents[2]))
from checks.faults.children import wait_or_kill

KEY_ID = "PUB_KEY_ID_0119000000012026010100000000000001"
PATH = "v3/pay/transactions/out-trade-no/{out_trade_no}"
QUERY = {"mchid": "1900000001"}
LONGEST = 20
"""Seconds after which a child counts as hanging."""


def main(base_url: str, key_file: str, how: str, calls: str, children: str) -> None:
    merchant = MerchantCredentials("1900000001", rsa.generate_private_key(65537, 2048), serial="5A" * 20)
    keys = KeyRing.load(public_key_id=KEY_ID, public_key=Path(key_file).read_bytes())
    client = Client(merchant, keys, base_url=base_url, retries=0)

    def ask(number: str) -> str:
        return str(client[PATH].get(out_trade_no=number, query=QUERY).json()["out_trade_no"])

    async def ask_async(number: str) -> str:
        return str((await client[PATH].get_async(out_trade_no=number, query=QUERY)).json()["out_trade_no"])

    def ask_some(name: str) -> None:
        for turn in range(4):
            number = f"{name}N{turn:04d}"
            assert (asyncio.run(ask_async(number)) if calls == "async" else ask(number)) == number

    over = threading.Event()
    seen: Counter[str] = Counter()

    def work(name: str) -> None:
        async def ask_until_over() -> None:
            turn = 0
            while not over.is_set():
                number = f"{name}N{turn:06d}"
                turn += 1
                seen["right" if await ask_async(number) == number else "wrong"] += 1

        def ask_sync_until_over() -> None:
            turn = 0
            while not over.is_set():
                number = f"{name}N{turn:06d}"
                turn += 1
                seen["right" if ask(number) == number else "wrong"] += 1

        asyncio.run(ask_until_over()) if calls == "async" else ask_sync_until_over()

    threads: list[threading.Thread] = []
    if how == "rest":
        ask_some("PARENT")
    else:
        threads = [threading.Thread(target=work, args=(f"THREAD{each}",)) for each in range(4)]
        for thread in threads:
            thread.start()
        if how == "load":
            time.sleep(0.5)
    codes = Counter(_forked(child, ask_some) for child in range(int(children)))
    over.set()
    for thread in threads:
        thread.join(LONGEST)
    ask_some("AFTERWARDS")
    print(json.dumps({"children": codes, "threads": seen}))


def _forked(child: int, ask_some) -> str:  # type: ignore[no-untyped-def]
    """How a child ended: `0` if all its calls were right, `-9` if it hung. Every other one is of multiprocessing."""
    time.sleep(0.003 * (child % 5))
    if child % 2:
        process = multiprocessing.get_context("fork").Process(target=ask_some, args=(f"CHILD{child}",))
        process.start()
        process.join(LONGEST)
        if process.exitcode is None:
            process.kill()
            process.join()
        return str(process.exitcode)
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            ask_some(f"CHILD{child}")
            code = 0
        finally:
            os._exit(code)
    return str(wait_or_kill(pid, LONGEST))


if __name__ == "__main__":
    main(*sys.argv[1:])
