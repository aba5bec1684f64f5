"""A program that forks beside a thread, and prints what its child had to import for calls of many kinds, as JSON.

    python imports_after_fork.py BASE_URL KEY_FILE CALLS

CALLS is `sync` or `async`. Python locks a module while it is imported, and a child that is forked meanwhile would wait
for that lock for ever: so a child should find there whatever a call needs.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from contextlib import suppress
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth import KeyRing, MerchantCredentials
from wechatpay_client import Client, errors

KEY_ID = "PUB_KEY_ID_0119000000012026010100000000000001"
TRANSFER = {
    "appid": "wx8888888888888888",
    "out_bill_no": "T0001",
    "transfer_scene_id": "1000",
    "openid": "oUser0000000000000000000001",
    "user_name": "张三",
    "transfer_amount": 200_000,
    "transfer_remark": "集章奖励",
    "transfer_scene_report_infos": [
        {"info_type": "活动名称", "info_content": "集章"},
        {"info_type": "奖励说明", "info_content": "满十章"},
    ],
}
LONGEST = 20
"""Seconds after which the child is ended."""


def main(base_url: str, key_file: str, calls: str) -> None:
    if calls == "async":
        import asyncio
    merchant = MerchantCredentials("1900000001", rsa.generate_private_key(65537, 2048), serial="5A" * 20)
    keys = KeyRing.load(public_key_id=KEY_ID, public_key=Path(key_file).read_bytes())
    client = Client(merchant, keys, base_url=base_url, retries=1)
    orders = client["v3/pay/transactions/out-trade-no/{out_trade_no}"]
    given = {"query": {"mchid": "1900000001"}}

    transfers = client["v3/fund-app/mch-transfer/transfer-bills"]

    async def ask_async() -> None:
        for number in ("FOUND001", "BUSY0001", "REFUSED1"):
            with suppress(errors.WeChatPayError):
                await orders.get_async(out_trade_no=number, **given)
        with suppress(errors.WeChatPayError):
            await transfers.post_async(json=TRANSFER)

    def ask() -> None:
        for number in ("FOUND001", "BUSY0001", "REFUSED1"):
            with suppress(errors.WeChatPayError):
                orders.get(out_trade_no=number, **given)
        with suppress(errors.WeChatPayError):
            transfers.post(json=TRANSFER)

    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        signal.alarm(LONGEST)
        try:
            before = set(sys.modules)
            asyncio.run(ask_async()) if calls == "async" else ask()
            os.write(writer, json.dumps(sorted(set(sys.modules) - before)).encode())
        finally:
            os._exit(0)
    os.close(writer)
    with open(reader, encoding="utf-8") as pipe:
        print(pipe.read())
    over.set()
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


if __name__ == "__main__":
    main(*sys.argv[1:])
