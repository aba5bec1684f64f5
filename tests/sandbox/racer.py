"""A program that opens a sandbox over a folder that others have open too, and does what it is told as fast as it can.

It prints `ready`. Each line on its standard input is a moment and a list of requests, in JSON; it prints status and
body of every reply. Requests to the control API are those below its prefix.

    python racer.py FOLDER
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from wechatpay_auth import MerchantCredentials, Signer, load_config
from wechatpay_sandbox import Sandbox, Settings
from wechatpay_sandbox.control.api import PREFIX, ControlApi
from wechatpay_sandbox.control.controls import CONTROLS
from wechatpay_sandbox.http.messages import Received


def main() -> None:
    now = 0.0

    def clock() -> float:
        return now

    with Sandbox(Path(sys.argv[1]), clock=clock, settings=Settings()) as sandbox:
        credentials = load_config(sandbox.config_path).credentials
        assert isinstance(credentials, MerchantCredentials)
        signer = Signer(credentials, clock=clock)
        control = ControlApi(sandbox, CONTROLS)

        def answer(method: str, target: str, payload: object) -> tuple[int, Any]:
            body = b"" if payload is None else json.dumps(payload).encode()
            headers = {
                b"authorization": signer.authorization(method, target.encode(), body).encode(),
                b"user-agent": b"racer",
                b"host": b"localhost",
                **({b"content-type": b"application/json"} if body else {}),
            }
            path, _, query = target.partition("?")
            request = Received(method, path.encode(), query.encode(), tuple(headers.items()), body)
            answers = control if request.raw_path.startswith(PREFIX) else sandbox.gateway
            reply = answers.answer(request)
            return reply.status, json.loads(reply.body) if reply.body else None

        print("ready", flush=True)
        for line in sys.stdin:
            now, requests = json.loads(line)
            print(json.dumps([answer(*request) for request in requests]), flush=True)


if __name__ == "__main__":
    main()
