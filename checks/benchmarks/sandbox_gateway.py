"""The sandbox's gateway alone: an order from the bytes of its request to those of its reply, without a server.

It verifies one signature and makes one, and stores the order on the disk. It is measured against one bare verification
and one bare signature, in the processor time of this process.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from wechatpay_auth import Signer, load_config
from wechatpay_sandbox.http.messages import Received
from wechatpay_sandbox.sandbox import Sandbox

from .figure import Control, Figure
from .measure import Batch, Elapsed, Plan, compare, sync_batch
from .setting import Setting

PLACE = "/v3/pay/transactions/native"
"""The path of the operation that places the orders."""
_TARGET = 1.4
_BATCH = 40
_BASE_URL = "http://127.0.0.1:8787"


def sandbox_gateway(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """An order, against the RSA that it contains."""
    with tempfile.TemporaryDirectory() as place, Sandbox(Path(place) / "sandbox") as sandbox:
        sandbox.set_base_url(_BASE_URL)
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        batches: dict[str, Batch] = {
            "gateway": _orders(sandbox),
            "bare": sync_batch(sign_and_verify(key)),
            "again": sync_batch(sign_and_verify(key)),
        }
        found = compare(batches, max(plan.rounds // 4, 4), _BATCH)
    ratio = found.ratio("gateway", "bare")
    detail = f"processor time; {1 / found.seconds('gateway'):.0f} orders a second by the clock"
    yield Figure("sandbox: an order, gateway alone / RSA", ratio.cpu, _TARGET, "", detail)
    yield Control("control: RSA sign and verify / itself", found.ratio("again", "bare").cpu, "processor time")


def order(mchid: str, number: int) -> dict[str, object]:
    """The body of an order; the number makes it unlike all others."""
    return {
        "appid": "wx8888888888888888",
        "mchid": mchid,
        "description": "手冲咖啡",
        "out_trade_no": f"BENCH{number:012}",
        "notify_url": "https://shop.example.com/notify",
        "amount": {"total": 100 + number % 900, "currency": "CNY"},
    }


def sign_and_verify(key: rsa.RSAPrivateKey) -> Callable[[], None]:
    """A function that makes one signature and verifies it."""
    message, scheme, digest = b"x" * 500, padding.PKCS1v15(), hashes.SHA256()
    public_key = key.public_key()

    def run() -> None:
        public_key.verify(key.sign(message, scheme, digest), message, scheme, digest)

    return run


def _orders(sandbox: Sandbox) -> Batch:
    config = load_config(sandbox.config_path)
    signer, mchid, numbers = Signer(config.credentials), config.credentials.mchid, count(1)
    key_id = (config.keys.preferred or "").encode()

    def received() -> Received:
        body = json.dumps(order(mchid, next(numbers)), ensure_ascii=False).encode()
        headers = {
            b"host": b"127.0.0.1:8787",
            b"user-agent": b"benchmarks",
            b"accept": b"application/json",
            b"wechatpay-serial": key_id,
            b"authorization": signer.authorization("POST", PLACE.encode(), body).encode(),
            b"content-type": b"application/json",
            b"content-length": str(len(body)).encode(),
        }
        return Received("POST", PLACE.encode(), b"", tuple(headers.items()), body)

    def run(size: int) -> Elapsed:
        requests = [received() for _ in range(size)]
        cpu, wall = time.process_time(), time.perf_counter()
        statuses = {sandbox.gateway.answer(request).status for request in requests}
        elapsed = Elapsed(time.perf_counter() - wall, time.process_time() - cpu)
        if statuses != {200}:
            raise AssertionError(f"the sandbox refused the benchmark's own orders: {statuses}")
        return elapsed

    return run
