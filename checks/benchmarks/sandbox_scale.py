"""The sandbox: how fast it takes orders, how soon it answers, and what a hundred thousand orders cost it.

Its speed is bounded by RSA: for each order it verifies one signature and makes one. So an order is measured against
these two alone, in processor time: the server's own against that of this process, which others on the machine cannot
lengthen by much.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.orders import Order

from .figure import Control, Figure
from .measure import Batch, Elapsed, Plan, compare, sync_batch
from .repeat import STATUS
from .sandbox_gateway import PLACE, order, sign_and_verify
from .sandbox_server import Served, serving
from .setting import Setting

_TARGET = 0.4
"""Orders against pairs of signatures, both per second of one core."""
_STARTS = 5
_BATCH = 40
_ORDERS = 100_000
_AT_ONCE = 10_000
_ASKED = 50
_DAY = "2026-01-02"
_FIRST = 1_767_283_200.0
"""The first second of that day in Beijing."""


def sandbox_scale(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """Orders per second, start-up with the whole spec, memory and answers with many orders."""
    if not STATUS.exists():
        yield Figure("sandbox: an order / RSA sign and verify", None, detail=f"there is no {STATUS}")
        return
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "sandbox"
        with serving(folder):
            pass  # the first start makes keys, which no later one does
        yield _start(folder)
        with serving(folder) as sandbox:
            yield from _speed(sandbox, plan)
            yield from _floods(sandbox)
            few = sandbox.resident()
        _fill(folder, sandbox.mchid)
        with serving(folder) as sandbox:
            yield from _many(sandbox, few)


def _start(folder: Path) -> Figure:
    processor, wall = [], []
    for _ in range(_STARTS):
        with serving(folder) as sandbox:
            processor.append(sandbox.processor_time())
            wall.append(sandbox.seconds)
    detail = f"processor time; {statistics.median(wall):.2f} s by the clock"
    return Figure("sandbox: start-up with the whole spec", statistics.median(processor), 1.0, "s", detail)


def _speed(sandbox: Served, plan: Plan) -> Iterator[Figure | Control]:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    batches: dict[str, Batch] = {
        "sandbox": _orders(sandbox),
        "bare": sync_batch(sign_and_verify(key)),
        "again": sync_batch(sign_and_verify(key)),
    }
    found = compare(batches, max(plan.rounds // 4, 4), _BATCH)
    ratio = found.ratio("sandbox", "bare")
    detail = f"{1 / ratio.cpu:.2f} of the bare rate; {1 / found.seconds('sandbox'):.0f} orders a second by the clock"
    yield Figure("sandbox: an order / RSA sign and verify", ratio.cpu, 1 / _TARGET, "", detail)
    yield Control("control: RSA sign and verify / itself", found.ratio("again", "bare").cpu, "processor time")


def _floods(sandbox: Served) -> Iterator[Figure]:
    """Requests that are refused, and meanwhile keep everybody else waiting."""
    placed = order(sandbox.mchid, 0)
    bodies: dict[str, dict[str, object]] = {
        "40,000 unknown fields": placed | {f"key{number:05}": 1 for number in range(40_000)},
        "a list of 4 MiB": placed | {"detail": {"goods_detail": [{}] * (4 * 1024 * 1024 // 3)}},
        "19,000 unknown fields": placed | {f"key{number:05}": 1 for number in range(19_000)},
        "19,000 wrong items": placed | {"detail": {"goods_detail": [{}] * 19_000}},
    }
    for what, body in bodies.items():
        times = []
        for _ in range(5):
            request = sandbox.request("POST", PLACE, body)
            before = sandbox.processor_time()
            sandbox.send_all([request], accept_refusals=True)
            times.append(sandbox.processor_time() - before)
        # What is small enough to be looked at whole is only shown.
        target = None if what.startswith("19,000") else 100.0
        yield Figure(f"sandbox: {what}", statistics.median(times) * 1e3, target, "ms", "processor time")


def _orders(sandbox: Served) -> Batch:
    numbers = count()

    def run(size: int) -> Elapsed:
        requests = [sandbox.request("POST", PLACE, order(sandbox.mchid, next(numbers))) for _ in range(size)]
        cpu, wall = sandbox.processor_time(), time.perf_counter()
        sandbox.send_all(requests)
        return Elapsed(time.perf_counter() - wall, sandbox.processor_time() - cpu)

    return run


def _fill(folder: Path, mchid: str) -> None:
    """A hundred thousand orders, paid within one day."""
    store = Store(folder / "sandbox.sqlite3", mchid)
    for start in range(0, _ORDERS, _AT_ONCE):
        with store.database.transaction():
            for number in range(start, start + _AT_ONCE):
                store.orders.add(_paid(mchid, number))
    store.close()


def _paid(mchid: str, number: int) -> Order:
    placed = _FIRST + number * 86000 / _ORDERS
    total = 100 + number % 900
    return Order(
        transaction_id=f"4200009{number:021}",
        mchid=mchid,
        sub_mchid="",
        out_trade_no=f"FILLED{number:012}",
        caller=mchid,
        combine_out_trade_no=None,
        operation="pay.create_native_order",
        trade_type="NATIVE",
        state="SUCCESS",
        total=total,
        refunded=0,
        openid="oUser0000000000000000000001",
        notify_url=None,
        handle=f"filled-{number}",
        placed=placed,
        expires=placed + 7200,
        paid=placed + 30,
        request={**order(mchid, number), "out_trade_no": f"FILLED{number:012}"},
    )


def _many(sandbox: Served, few: float) -> Iterator[Figure]:
    of = f"of {_ORDERS:,} orders"
    targets = [
        f"/v3/pay/transactions/out-trade-no/FILLED{number:012}?mchid={sandbox.mchid}"
        for number in range(0, _ORDERS, _ORDERS // _ASKED)
    ]
    yield Figure(f"sandbox: a query, {of}", _median(sandbox, targets) * 1e3, None, "ms")
    yield Figure(f"sandbox: the page's list, {of}", _median(sandbox, ["/_sandbox/orders"] * 5) * 1e3, None, "ms")
    yield Figure(f"sandbox: memory, {of}", sandbox.resident(), None, "MiB", f"{few:.1f} MiB with few")
    bill = _median(sandbox, [f"/v3/bill/tradebill?bill_date={_DAY}"] * 3)
    yield Figure(f"sandbox: the trade bill, {of}", bill, None, "s", f"{sandbox.resident():.1f} MiB afterwards")


def _median(sandbox: Served, targets: list[str]) -> float:
    """Seconds by the clock until the reply is there."""
    times = []
    for target in targets:
        request = sandbox.request("GET", target)
        begun = time.perf_counter()
        json.loads(sandbox.send(request))
        times.append(time.perf_counter() - begun)
    return statistics.median(times)
