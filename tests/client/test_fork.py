"""A client that was used before a fork, in parent and children at once: each process gets its own replies."""

from __future__ import annotations

import gc
import json
import os
import signal
import socket
import sys
import threading
import weakref
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from wechatpay_client import Client

from tests.client.raw_platform import (
    PLATFORM_KEY,
    answer_orders,
    credentials,
    make_certificate,
    order_reply,
    read_request,
    reply,
    ring,
    serving,
)
from tests.forked import in_child, run_program
from tests.profiles import is_quick

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

PROGRAM = Path(__file__).with_name("forking_program.py")
IMPORTS = Path(__file__).with_name("imports_after_fork.py")
CHILDREN = 6 if is_quick() else 12


def close_after_each(connection: socket.socket) -> None:
    """So that every call makes a connection of its own, in TLS with a handshake of its own."""
    if request := read_request(connection):
        connection.sendall(order_reply(request).replace(b"\r\n", b"\r\nConnection: close\r\n", 1))


@pytest.mark.parametrize("calls", ["sync", "async"])
@pytest.mark.parametrize("how", ["rest", "load", "first"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_parent_and_children_get_their_own_replies_and_none_hangs(tmp_path, scheme, how, calls):
    seen = forks(tmp_path, scheme, how, calls, answer_orders)
    assert seen["children"] == {"0": CHILDREN}
    assert set(seen["threads"]) == ({"right"} if how != "rest" else set())


@pytest.mark.parametrize("calls", ["sync", "async"])
def test_forks_beside_many_handshakes(tmp_path, calls):
    seen = forks(tmp_path, "https", "load", calls, close_after_each)
    # why not all: a child may find a lock of OpenSSL's held by a thread that was in the middle of a handshake, and
    # nobody can undo that (docs/connections.md). It is rare; a lock of ours would stop most of them.
    hung = seen["children"].get(f"-{signal.SIGKILL.value}", 0)
    assert seen["children"]["0"] == CHILDREN - hung
    assert hung <= CHILDREN // 6
    assert set(seen["threads"]) == {"right"}


def write_key(folder):
    key_file = folder / "wechatpay.pem"
    key_file.write_bytes(
        PLATFORM_KEY.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
    )
    return key_file


def forks(folder, scheme, how, calls, handle):
    tls, certificate = make_certificate(folder) if scheme == "https" else (None, "")
    key_file = write_key(folder)
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    with serving(handle, tls) as platform:
        done = run_program(
            [sys.executable, PROGRAM, platform.base_url, key_file, how, calls, str(CHILDREN)],
            seconds=240,
            env={**environment, "SSL_CERT_FILE": str(certificate)},
        )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_parents_sockets_are_untouched_by_its_child():
    """The parent goes on with the very connection that it had, whatever its child does and however it ends."""
    with serving(answer_orders) as platform, Client(credentials(), ring(), base_url=platform.base_url) as client:
        ask(client, "PARENT01")

        def ask_and_close() -> None:
            ask(client, "CHILD001")
            client.close()

        assert in_child(ask_and_close) == 0
        ask(client, "PARENT02")
        assert len(platform.connections) == 2  # one of each process


def test_a_child_neither_frees_nor_closes_the_pool_of_its_parent():
    """Closing it could end TLS for the parent, or take a connection out of the selector that both processes share."""
    with serving(answer_orders) as platform:
        client = Client(credentials(), ring(), base_url=platform.base_url)
        ask(client, "PARENT01")
        pool = weakref.ref(client._connections.open())

        def use_and_forget() -> None:
            nonlocal client
            assert pool() is not client._connections.open()
            del client
            gc.collect()
            inherited = pool()
            assert inherited is not None
            assert not inherited.is_closed

        assert in_child(use_and_forget) == 0
        ask(client, "PARENT02")
        assert pool() is client._connections.open()
        assert len(platform.connections) == 1
        client.close()


def test_a_child_does_not_wait_for_a_thread_that_it_does_not_have():
    """A thread is inside of a call while the process forks: the locks it holds are none of the child's."""
    arrived, go_on = threading.Event(), threading.Event()

    def wait_then_answer(connection: socket.socket) -> None:
        while request := read_request(connection):
            if b"SLOW0001" in request:
                arrived.set()
                go_on.wait(20)
            connection.sendall(order_reply(request))

    with serving(wait_then_answer) as platform, Client(credentials(), ring(), base_url=platform.base_url) as client:
        thread = threading.Thread(target=ask, args=(client, "SLOW0001"))
        thread.start()
        assert arrived.wait(10)
        with client._connections._opening:  # as if another thread were opening the pool
            assert in_child(lambda: ask(client, "CHILD001")) == 0
        go_on.set()
        thread.join(10)
        assert not thread.is_alive()


def ask(client, number):
    found = client["v3/pay/transactions/out-trade-no/{out_trade_no}"].get(
        out_trade_no=number, query={"mchid": "1900000001"}
    )
    assert found.json()["out_trade_no"] == number


# --- what a child finds imported -------------------------------------------------------------------------------------


def answer_by_number(connection: socket.socket) -> None:
    while request := read_request(connection):
        if b"BUSY0001" in request:
            connection.sendall(reply(b'{"code":"SYSTEM_ERROR","message":"later"}', status=500))
        elif b"REFUSED1" in request:
            connection.sendall(reply(b'{"code":"SIGN_ERROR","message":"no"}', status=401))
        else:
            connection.sendall(order_reply(request))


@pytest.mark.parametrize("calls", ["sync", "async"])
def test_a_child_of_a_process_with_threads_imports_nothing_but_the_operation_that_it_calls(tmp_path, calls):
    """Over TLS: found, repeated, refused with an explanation, and with an encrypted field."""
    tls, certificate = make_certificate(tmp_path)
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    with serving(answer_by_number, tls) as platform:
        done = run_program(
            [sys.executable, IMPORTS, platform.base_url, write_key(tmp_path), calls],
            seconds=60,
            env={**environment, "SSL_CERT_FILE": str(certificate)},
        )
    assert done.returncode == 0, done.stderr
    imported = json.loads(done.stdout)
    assert "wechatpay_client.api.pay.get_order_by_out_trade_no" in imported
    assert "wechatpay_client.api.fund_app.create_transfer" in imported
    of_operations = ("wechatpay_client.api", "wechatpay_client.models")
    assert [name for name in imported if not name.startswith(of_operations)] == []


A_CLIENT = """
from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth import KeyRing, MerchantCredentials
from wechatpay_client import Client
client = Client(MerchantCredentials("1900000001", rsa.generate_private_key(65537, 2048), serial="5A" * 20), KeyRing())
"""
A_THREAD = "thread = threading.Thread(target=over.wait); thread.start()\n"


def imported_by_a_fork(program: str) -> list[str]:
    """What the parent has imported once it has forked, and had not before."""
    done = run_program(
        [
            sys.executable,
            "-W",
            "ignore::DeprecationWarning",  # from 3.12 on, Python says so of every fork beside a thread
            "-c",
            f"""
import json, os, sys, threading
over = threading.Event()
{program}
before = set(sys.modules)
pid = os.fork()
if pid == 0:
    os._exit(0)
os.waitpid(pid, 0)
over.set()
print(json.dumps(sorted(set(sys.modules) - before)))
""",
        ],
        seconds=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    "program",
    [A_CLIENT, f"from wechatpay_client import Client\n{A_THREAD}", f"{A_CLIENT}del client\n{A_THREAD}"],
    ids=["no thread", "no client", "a client that is gone"],
)
def test_a_fork_that_can_do_no_harm_imports_nothing(program):
    assert imported_by_a_fork(program) == []


def test_only_who_awaits_pays_for_what_is_awaited():
    imported = imported_by_a_fork(A_CLIENT + A_THREAD)
    assert "tenacity" in imported
    assert "anyio.to_thread" not in imported
    assert "anyio.to_thread" in imported_by_a_fork(A_CLIENT + A_THREAD + "import asyncio\n")


def test_a_module_that_a_package_has_no_more_keeps_no_other_away():
    imported = imported_by_a_fork(f'{A_CLIENT}{A_THREAD}sys.modules["jsonschema_rs"] = None\n')
    assert {"tenacity", "wechatpay_auth.explanation"} <= set(imported)
