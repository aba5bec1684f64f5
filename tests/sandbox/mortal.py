"""A program that brings up sandboxes over one folder, one after the other, to be killed.

For every line on its standard input it forks a process that opens the sandbox, connects to a socket of the test and
answers what comes. It prints `began PID` and, once that process is gone, `ended PID`. What every start has in common is
loaded before the first fork, so that a start takes milliseconds: keys and spec, but not the database.

    python mortal.py FOLDER SOCKET
"""

from __future__ import annotations

import base64
import functools
import gc
import json
import os
import signal
import socket
import sys
from pathlib import Path

import wechatpay_sandbox.sandbox
from wechatpay_client import OPERATIONS
from wechatpay_sandbox import Operations, Sandbox, Settings
from wechatpay_sandbox.control.api import PREFIX, ControlApi
from wechatpay_sandbox.control.controls import CONTROLS
from wechatpay_sandbox.http.messages import Received

USED = (
    "pay.create_native_order",
    "pay.get_order_by_out_trade_no",
    "refund.create_refund",
    "refund.get_refund",
    "fund_app.create_transfer",
    "fund_app.get_transfer_by_out_bill_no",
)


def serve(folder: Path, address: str, operations: Operations) -> None:
    """Answers one request a line until killed, and begins to deliver a notification after each."""
    # what the platform does by itself is done at once
    sandbox = Sandbox(folder, operations=operations, settings=Settings(time_scale=0.0))
    control = ControlApi(sandbox, CONTROLS)
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(address)
        with connection.makefile("rw", encoding="utf-8") as lines:
            for line in lines:
                method, target, headers, body = json.loads(line)
                path, _, query = target.partition("?")
                raw = tuple((name.encode(), value.encode()) for name, value in headers.items())
                request = Received(method, path.encode(), query.encode(), raw, base64.b64decode(body))
                answers = control if request.raw_path.startswith(PREFIX) else sandbox.gateway
                reply = answers.answer(request)
                lines.write(json.dumps([reply.status, reply.body.decode()]) + "\n")
                lines.flush()
                sandbox.deliverer.claim()


def main() -> None:
    folder, address = Path(sys.argv[1]), sys.argv[2]
    opened = wechatpay_sandbox.sandbox.open_state_folder(folder)
    wechatpay_sandbox.sandbox.open_state_folder = functools.cache(lambda path: opened)
    operations = Operations()
    for operation in map(OPERATIONS.__getitem__, USED):
        operation.request_check  # noqa: B018 - compiles it
    # why: a collection of the whole heap takes 40 ms, as long as a server lives, and falls into any of its first steps
    gc.collect()
    gc.freeze()
    for _ in sys.stdin:
        process = os.fork()
        if not process:
            try:
                serve(folder, address, operations)
            finally:
                # never back into the loop of the parent
                os.kill(os.getpid(), signal.SIGKILL)
        print("began", process, flush=True)
        os.waitpid(process, 0)
        print("ended", process, flush=True)


if __name__ == "__main__":
    main()
