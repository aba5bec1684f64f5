"""Memory stays flat: 200 MB bills and a 100 MB upload in processes of their own, measured by the kernel.

VmHWM is the most memory a process ever had at once. Each process first handles a small file, so that what is
compared is the same code after everything is loaded; what it may grow by then is a few buffers.
"""

from __future__ import annotations

import hashlib
import json
import socket
import subprocess
import sys
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.auth.conftest import MERCHANT_SERIAL, PUBLIC_KEY_ID, Keys, http_reply, private_pem
from tests.auth.test_bill_rows import ALL, PAYMENT, SUMMARY, line, ticked

MEGABYTE = 1_000_000
LIMIT = 6 * MEGABYTE
BLOCK_ROWS = 4000
BLOCK = (line(ALL, PAYMENT) + "\r\n").encode() * BLOCK_ROWS
BLOCKS = 200 * MEGABYTE // len(BLOCK)


def bill_blocks(blocks: int) -> Iterator[bytes]:
    """A trade bill of so many blocks, made as it is sent: nobody has it whole."""
    yield f"\ufeff{ALL}\r\n".encode()
    for _ in range(blocks):
        yield BLOCK
    n = blocks * BLOCK_ROWS
    sums = ticked(n, f"{60 * n}.00", "0.00", "0.00", f"{32 * n / 100:.5f}", f"{60.5 * n:.2f}", "0.00")
    yield f"{SUMMARY}\r\n{sums}\r\n".encode()


def sha1_of(blocks: int) -> tuple[str, int]:
    digest = hashlib.sha1(usedforsecurity=False)
    size = 0
    for block in bill_blocks(blocks):
        digest.update(block)
        size += len(block)
    return digest.hexdigest(), size


def gzipped(blocks: Iterator[bytes]) -> Iterator[bytes]:
    deflate = zlib.compressobj(1, wbits=31)
    for block in blocks:
        yield deflate.compress(block)
    yield deflate.flush()


class Streaming:
    """A server for one process: sends `/<form>/<blocks>` as a bill, and swallows uploads, keeping their digest."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.received = 0
        self._thread = threading.Thread(target=self._accept)
        self._thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, connection.makefile("rb") as stream:
                target = stream.readline().split(b" ")[1].decode()
                length = 0
                while (header := stream.readline().strip()) != b"":
                    if header.lower().startswith(b"content-length:"):
                        length = int(header.partition(b":")[2])
                if length:
                    self._swallow(connection, stream, length)
                else:
                    self._serve(connection, target)

    def _serve(self, connection: socket.socket, target: str) -> None:
        _, form, blocks = target.split("/")
        body = bill_blocks(int(blocks))
        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        for block in gzipped(body) if form == "gzip" else body:
            connection.sendall(block)

    def _swallow(self, connection: socket.socket, stream: object, length: int) -> None:
        while length:
            length -= len(stream.read(min(length, 1 << 20)))  # type: ignore[attr-defined]
        self.received += 1
        body = b"{}"
        connection.sendall(http_reply(200, [*self._keys.reply_headers(body), ("Connection", "close")], body))

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(timeout=10)


PROGRAM = """
import asyncio, json, sys, httpx
from pathlib import Path
from wechatpay_auth import KeyRing, MerchantCredentials, WeChatPayAuth
from wechatpay_auth.bills.download import download_bill, download_bill_async
from wechatpay_auth.upload import build_upload, build_upload_request

given = json.load(sys.stdin)
auth = WeChatPayAuth(
    MerchantCredentials("1900000001", given["key"], serial=given["serial"]),
    KeyRing.load(public_key_id=given["public_key_id"], public_key=given["public_key"]),
    allowed_hosts={"127.0.0.1"},
)
plain = dict(auth=auth, trust_env=False, timeout=120)

def pieces(small_or_large):
    with httpx.Client(**plain) as client, download_bill(client, small_or_large["url"], hash_value=small_or_large["sha1"]) as bill:
        return sum(map(len, bill))

def save(it):
    with httpx.Client(**plain) as client, download_bill(client, it["url"], hash_value=it["sha1"]) as bill:
        bill.save(given["path"])
    return Path(given["path"]).stat().st_size

def rows(it):
    with httpx.Client(**plain) as client, download_bill(client, it["url"], hash_value=it["sha1"]) as bill:
        return sum(1 for row in bill.rows())

def pieces_async(it):
    async def run():
        async with httpx.AsyncClient(**plain) as client:
            async with download_bill_async(client, it["url"], hash_value=it["sha1"]) as bill:
                return sum([len(piece) async for piece in bill])
    return asyncio.run(run())

def upload(it):
    with httpx.Client(**plain) as client:
        described = build_upload(Path(it["file"]))
        client.send(build_upload_request(client, it["url"], described)).raise_for_status()
        return described.size

def upload_async(it):
    async def run():
        async with httpx.AsyncClient(**plain) as client:
            described = build_upload(Path(it["file"]))
            (await client.send(build_upload_request(client, it["url"], described))).raise_for_status()
            return described.size
    return asyncio.run(run())

def peak():
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024

task = globals()[given["task"]]
task(given["small"])
before = peak()
result = task(given["large"])
print(json.dumps({"result": result, "before": before, "grown": peak() - before}))
"""  # noqa: E501


@pytest.fixture(scope="module")
def streaming(keys: Keys) -> Iterator[Streaming]:
    server = Streaming(keys)
    yield server
    server.close()


def measure(keys: Keys, task: str, small: dict[str, str], large: dict[str, str], path: Path) -> dict[str, int]:
    given = {
        "task": task,
        "small": small,
        "large": large,
        "path": str(path),
        "key": private_pem(keys.merchant).decode(),
        "serial": MERCHANT_SERIAL,
        "public_key_id": PUBLIC_KEY_ID,
        "public_key": keys.platform_pem.decode(),
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    measured: dict[str, int] = json.loads(done.stdout)
    print(f"{task}: {measured['before'] / 1e6:.1f} MB, grown by {measured['grown'] / 1e6:.2f} MB")
    return measured


@pytest.fixture(scope="module")
def hashes() -> dict[int, tuple[str, int]]:
    return {blocks: sha1_of(blocks) for blocks in (1, BLOCKS // 4, BLOCKS)}


@pytest.mark.parametrize(
    ("task", "form", "blocks"),
    [
        ("pieces", "plain", BLOCKS),
        ("save", "gzip", BLOCKS),
        ("rows", "gzip", BLOCKS),
        ("pieces_async", "gzip", BLOCKS // 4),
    ],
)
def test_a_bill_of_200_megabytes(
    streaming: Streaming,
    keys: Keys,
    hashes: dict[int, tuple[str, int]],
    tmp_path: Path,
    task: str,
    form: str,
    blocks: int,
) -> None:
    small = {"url": f"{streaming.url}/{form}/1", "sha1": hashes[1][0]}
    large = {"url": f"{streaming.url}/{form}/{blocks}", "sha1": hashes[blocks][0]}
    measured = measure(keys, task, small, large, tmp_path / "bill.csv")
    assert measured["result"] == (blocks * BLOCK_ROWS if task == "rows" else hashes[blocks][1])
    assert measured["grown"] < LIMIT


@pytest.mark.parametrize("task", ["upload", "upload_async"])
def test_an_upload_of_100_megabytes(streaming: Streaming, keys: Keys, tmp_path: Path, task: str) -> None:
    for name, megabytes in (("small.mp4", 1), ("large.mp4", 100)):
        with (tmp_path / name).open("wb") as file:
            for _ in range(megabytes):
                file.write(bytes(MEGABYTE))
    before = streaming.received
    url = f"{streaming.url}/v3/merchant/media/video_upload"
    small, large = ({"url": url, "file": str(tmp_path / f"{size}.mp4")} for size in ("small", "large"))
    measured = measure(keys, task, small, large, tmp_path)
    assert measured["result"] == 100 * MEGABYTE
    assert streaming.received == before + 2
    assert measured["grown"] < LIMIT
