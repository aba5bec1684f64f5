"""docs/first_shop.md: its commands, in their order, take an order from its QR code to its refund."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.repo.pages import ROOT, split_code

_, SHOP, SERVERS, COMMANDS = split_code((ROOT / "docs/first_shop.md").read_text(encoding="utf-8"))[0]


def find_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return str(free.getsockname()[1])


@contextmanager
def start(command: str, folder: Path, environment: dict[str, str], port: str) -> Iterator[None]:
    """Run a server as long as the block lasts, once it answers."""
    log = folder / f"{port}.log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            ["/bin/sh", "-c", f"exec {command}"], cwd=folder, env=environment, stdout=output, stderr=output
        )
    try:
        until = time.monotonic() + 60
        while True:
            assert server.poll() is None, log.read_text()
            assert time.monotonic() < until, log.read_text()
            with socket.socket() as tried:
                if tried.connect_ex(("127.0.0.1", int(port))) == 0:
                    break
            time.sleep(0.05)
        yield
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)


def test_the_commands_of_the_page_do_what_it_says(tmp_path):
    ports = {"8787": find_port(), "8000": find_port()}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("WECHATPAY")}
    environment = {
        **kept,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "NO_PROXY": "127.0.0.1",
        "NOTIFY_URL": f"http://127.0.0.1:{ports['8000']}/notify",
    }
    (tmp_path / "shop.py").write_text("\n".join(SHOP.splitlines()[1:-1]), encoding="utf-8")

    def run(command: str) -> str:
        for standard, free in ports.items():
            command = command.replace(f":{standard}", f":{free}")
        done = subprocess.run(
            command, shell=True, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    sandbox, shop = (line.strip() for line in SERVERS.splitlines() if line.strip())
    setting, shop = shop.split(" ", 1)
    place, pay, look, refund = (line.strip() for line in COMMANDS.splitlines())
    with ExitStack() as running:
        options = f" --port {ports['8787']} --time-scale 0.01 --probe-share 0"
        running.enter_context(start(sandbox + options, tmp_path, environment, ports["8787"]))
        believing = dict([*environment.items(), setting.split("=")])
        running.enter_context(start(shop.replace("8000", ports["8000"]), tmp_path, believing, ports["8000"]))
        assert re.fullmatch(r"weixin://\S+", json.loads(run(place))["code_url"])
        run(pay)
        until = time.monotonic() + 30
        while (told := json.loads(run(look))) != {"state": "SUCCESS", "paid": 2800}:
            assert time.monotonic() < until, told
        assert json.loads(run(refund))["status"] in {"PROCESSING", "SUCCESS"}
        while "refunded: COFFEE-0001-R" not in (tmp_path / f"{ports['8000']}.log").read_text():
            assert time.monotonic() < until, (tmp_path / f"{ports['8000']}.log").read_text()
            time.sleep(0.1)
