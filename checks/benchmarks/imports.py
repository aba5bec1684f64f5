"""Time to import the client and one operation, each time in a fresh interpreter.

The time is taken inside, so that starting Python is in neither side. click, rich and trio are blocked on both: httpx
imports its own command line where it finds the first two, and httpcore the third. A server without them never pays it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator

from .figure import Control, Figure
from .instructions import count_program
from .measure import Batch, Elapsed, Plan, compare
from .peer import ROOT
from .setting import Setting

_LIMIT = 60
"""Seconds for one interpreter."""

_BLOCKED = """
import sys
sys.modules["click"] = sys.modules["rich"] = sys.modules["trio"] = None
"""
_FRAME = """
import time
given = sys.stdin.read()
cpu, wall = time.process_time(), time.perf_counter()
{code}
print(time.perf_counter() - wall, time.process_time() - cpu)
"""

_TYPED = """
from wechatpay_client import Client
Client
from wechatpay_client.api.ebike import get_charge_contract
"""
_INLINE = """
import httpx
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
"""
_TYPED_KEYS = """
import json
setting = json.loads(given)
from wechatpay_auth import KeyRing, MerchantCredentials
MerchantCredentials(setting["mchid"], setting["private_key"], serial=setting["serial"])
KeyRing.load(public_key_id=setting["public_key_id"], public_key=setting["public_key"])
"""
_INLINE_KEYS = """
import json
setting = json.loads(given)
serialization.load_pem_private_key(setting["private_key"].encode(), password=None)
serialization.load_pem_public_key(setting["public_key"].encode())
"""


def imports(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """`Client` and one operation against httpx and cryptography's signing parts; then with keys loaded as well."""
    batches = {
        name: _fresh(code, setting) for name, code in (("inline", _INLINE), ("typed", _TYPED), ("again", _INLINE))
    }
    found = compare(batches, max(plan.rounds // 4, 4), 1)
    ratio, control = found.ratio("typed", "inline"), found.ratio("again", "inline")
    each = f"{found.seconds('typed') * 1e3:.0f} ms against {found.seconds('inline') * 1e3:.0f} ms"
    yield Figure("import / httpx and cryptography", ratio.median, 1.2, detail=f"{each}, {ratio}")
    yield _instructions()
    yield Control("control: import / itself", control.median, str(control))
    batches = {"inline": _fresh(_INLINE + _INLINE_KEYS, setting), "typed": _fresh(_TYPED + _TYPED_KEYS, setting)}
    found = compare(batches, max(plan.rounds // 10, 4), 1)
    ratio = found.ratio("typed", "inline")
    each = f"{found.seconds('typed') * 1e3:.0f} ms against {found.seconds('inline') * 1e3:.0f} ms"
    yield Figure("import, and keys loaded / the same by hand", ratio.median, 0.95, detail=f"{each}, {ratio}")


def _instructions() -> Figure:
    """The same imports, counted: no clock, so no noise."""
    name = "import, instructions / httpx and cryptography"
    if shutil.which("valgrind") is None:
        return Figure(name, None, 1.15, detail="valgrind is not installed")
    typed, inline = (count_program(_BLOCKED + code) for code in (_TYPED, _INLINE))
    return Figure(name, typed / inline, 1.15, detail=f"{typed / 1e6:.0f} M against {inline / 1e6:.0f} M a process")


def _fresh(code: str, setting: Setting) -> Batch:
    program = _BLOCKED + _FRAME.format(code=code)

    def run(count: int) -> Elapsed:
        total = Elapsed(0.0, 0.0)
        for _ in range(count):
            done = subprocess.run(
                [sys.executable, "-c", program],
                cwd=ROOT,
                input=setting.to_json(),
                text=True,
                stdout=subprocess.PIPE,
                timeout=_LIMIT,
                check=True,
            )
            wall, cpu = done.stdout.split()
            total += Elapsed(float(wall), float(cpu))
        return total

    return run
