"""Runs a sandbox, in the foreground or in a thread of a test."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import signal
import socket
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Any

import uvicorn
from wechatpay_auth.hosts import is_loopback

from wechatpay_sandbox.asgi import app
from wechatpay_sandbox.clock.beijing_time import BEIJING
from wechatpay_sandbox.control_client import ControlClient
from wechatpay_sandbox.door.door import DoorPorts, DoorSockets, OpenDoor, open_door
from wechatpay_sandbox.http.connection import Connection
from wechatpay_sandbox.sandbox import Sandbox, default_data_dir
from wechatpay_sandbox.scenarios.playing import Playing
from wechatpay_sandbox.settings import Settings
from wechatpay_sandbox.state.folder_lock import lock_folder
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.translation import gettext as _
from wechatpay_sandbox.user import User

DEFAULT_PORT = 8787
# The platform closes idle connections after 8 s, so clients must cope with that.
_KEEP_ALIVE_SECONDS = 8
_SHUTDOWN_SECONDS = 3
_EVERY_INTERFACE = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104 - read, not bound


class CannotListen(Exception):
    """The server cannot listen on this host and port. The message says why, and how to correct it."""


class PortInUse(CannotListen):
    """Another program listens on the port."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(
            _(
                "port {port} of {host} is in use; stop the program that listens there, or give --port 0 for a free port"
            ).format(port=port, host=host)
        )
        self.host = host
        self.port = port


@dataclass(frozen=True, slots=True)
class Running:
    """A sandbox that is being served."""

    base_url: str
    config_path: Path
    store: Store
    sandbox: Sandbox
    door: OpenDoor | None = None
    """The door for clients that call WeChat Pay's own hosts; None without one."""

    def pay(self, out_trade_no: str) -> None:
        """Pay the order as the user, which sends a notification. Raises CannotAct.

        `User` has more: failed payments, pending payments, other users.
        """
        User(self.base_url).pay(out_trade_no)

    @property
    def now(self) -> datetime:
        """What time it is in the sandbox, in the zone of Beijing."""
        return datetime.fromtimestamp(self.sandbox.clock(), BEIJING)

    def play(self, scenario: str | Path, seed: int | None = None) -> Playing:
        """Begin to play a scenario, from a file or its text. Your program runs in the `with` block of the result.

            with wechatpay.play(Path("scenarios/refund_abnormal.yaml")):
                shop.sell()

        At the end of the block the scenario has ended, or ScenarioFailed says which step failed. Raises CannotAct for a
        scenario that cannot be read, or while another is played.
        """
        return Playing.begin(ControlClient(self.base_url), scenario, seed)

    # why Any: JSON of the control API
    def advance(self, by: str | timedelta) -> list[dict[str, Any]]:
        """Advance the time of the sandbox, by a duration such as "30d" or "1d12h".

        What becomes due happens in order, each at its own time, and notifications are waited for. Returns what
        happened: `at`, `what` and `subject` of each. Raises CannotAct for a time that the sandbox cannot have.
        """
        duration = by if isinstance(by, str) else int(by.total_seconds())
        answer = ControlClient(self.base_url).ask("POST", "clock", {"by": duration}, within=None)
        happened: list[dict[str, Any]] = answer["happened"]
        return happened


def serve(
    data_dir: Path | None = None,
    host: str = "127.0.0.1",
    port: int = DEFAULT_PORT,
    on_ready: Callable[[str], None] = lambda base_url: None,
    *,
    settings: Settings | None = None,
    door: DoorPorts | None = None,
) -> None:
    """Serve a sandbox in the foreground until Ctrl-C or SIGTERM, then return.

    `data_dir` is default_data_dir() if None. Port 0 picks a free one. `on_ready` is called once with the base URL, when
    the server answers requests. On an address that other machines reach, the control API asks for the token in the
    folder's file control_token, which is created then. With `door`, WeChat Pay's own hosts are answered as well, for
    clients of this machine only.

    Raises CannotListen (PortInUse), SpecNotServable, FaultUnreadable, and StateFolderError, also if another server uses
    the folder.
    """
    with (
        contextlib.suppress(KeyboardInterrupt),  # Ctrl-C while the first start makes keys
        contextlib.closing(_listening_socket(host, port)) as listener,
        _door_sockets(door) as door_sockets,
        Sandbox(data_dir or default_data_dir(), settings=settings) as sandbox,
    ):
        base_url = _base_url(listener, host)
        with lock_folder(sandbox.folder.path, base_url):
            opened = _open_door(sandbox, door_sockets)
            sandbox.set_base_url(base_url, None if opened is None else opened.address)
            token = "" if is_loopback(host) else sandbox.folder.control_token
            server = _Server(sandbox, lambda: on_ready(base_url), token, opened)
            asyncio.run(server.serve(sockets=[listener]))


@contextlib.contextmanager
def running(
    data_dir: Path | None = None, port: int = 0, *, settings: Settings | None = None, door: DoorPorts | None = None
) -> Iterator[Running]:
    """A sandbox on 127.0.0.1, in a thread of this process, for as long as the block lasts.

    Without `data_dir` it has a folder of its own, which is removed afterwards. Raises the exceptions of `serve`.
    """
    with contextlib.ExitStack() as stack:
        if data_dir is None:
            data_dir = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wechatpay-sandbox-"))) / "state"
        sandbox = stack.enter_context(Sandbox(data_dir, settings=settings))
        yield stack.enter_context(served(sandbox, port, door))


@contextlib.contextmanager
def served(sandbox: Sandbox, port: int = 0, door: DoorPorts | None = None) -> Iterator[Running]:
    """An open sandbox on 127.0.0.1, in a thread of this process, for as long as the block lasts.

    The caller has to close it. Port 0 picks a free one. Raises CannotListen (PortInUse), StateFolderError.
    """
    with contextlib.closing(_listening_socket("127.0.0.1", port)) as listener, _door_sockets(door) as door_sockets:
        base_url = _base_url(listener, "127.0.0.1")
        with lock_folder(sandbox.folder.path, base_url):
            opened = _open_door(sandbox, door_sockets)
            sandbox.set_base_url(base_url, None if opened is None else opened.address)
            with _in_thread(sandbox, listener, opened):
                yield Running(base_url, sandbox.config_path, sandbox.store, sandbox, opened)


@contextlib.contextmanager
def _in_thread(sandbox: Sandbox, listener: socket.socket, door: OpenDoor | None) -> Iterator[None]:
    ready = threading.Event()
    server = _Server(sandbox, ready.set, door=door)
    failures: list[BaseException] = []

    def run() -> None:
        try:
            asyncio.run(server.serve(sockets=[listener]))
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            failures.append(error)
        finally:
            ready.set()

    thread = threading.Thread(target=run, name="wechatpay-sandbox", daemon=True)
    thread.start()
    ready.wait()
    try:
        if not failures:
            yield
    finally:
        server.should_exit = True
        thread.join()
    if failures:
        raise failures[0]


class _Server(uvicorn.Server):
    def __init__(
        self,
        sandbox: Sandbox,
        on_ready: Callable[[], None],
        control_token: str = "",
        door: OpenDoor | None = None,
    ) -> None:
        config = uvicorn.Config(
            app(sandbox, control_token=control_token),
            loop="asyncio",
            http=Connection,
            ws="none",
            lifespan="off",
            workers=1,
            log_config=None,
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=_SHUTDOWN_SECONDS,
        )
        super().__init__(config)
        self._sandbox = sandbox
        self._on_ready = on_ready
        self._door = door

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        work = asyncio.create_task(self._sandbox.work())
        try:
            await super().serve(sockets)
        finally:
            work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await work

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # why: streams of events go on while somebody listens
        self._sandbox.announcer.dismiss()
        await super().shutdown(sockets)
        # why: who reads its reply too slowly is still connected when the time is over, and nobody else would close that
        for connection in list(self.server_state.connections):
            if isinstance(connection, Connection):
                connection.transport.abort()
            else:
                connection.shutdown()  # of the door
        await asyncio.sleep(0)  # one turn of the loop, in which their sockets are closed

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self._door is not None:
            self.servers += await self._door.listen(self)
        self._on_ready()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        # why not uvicorn's own: it raises the signal again afterwards, so the process would end with a traceback or -15
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        # a second signal does not wait for running requests
        self.force_exit = self.should_exit
        self.should_exit = True


def _listening_socket(host: str, port: int) -> socket.socket:
    # why the protocol: asyncio turns Nagle's algorithm off only for sockets that name it, and with the algorithm each
    # reply waits 40 ms for an acknowledgement
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            # on POSIX, a port whose last connections are closing then counts as free; elsewhere the option allows more
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        # why here: two sockets may bind the same port until one of them listens
        listener.listen(2048)
        listener.set_inheritable(False)
    except (OSError, OverflowError) as error:
        listener.close()
        if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
            raise PortInUse(host, port) from error
        raise CannotListen(
            _(
                "cannot listen on port {port} of {host} ({error}); choose an address of this machine and a port "
                "from 1024 to 65535, or --port 0"
            ).format(port=port, host=host, error=error)
        ) from error
    return listener


@contextlib.contextmanager
def _door_sockets(ports: DoorPorts | None) -> Iterator[DoorSockets | None]:
    if ports is None:
        yield None
        return
    # why before the folder is opened: a port in use is told at once
    with (
        contextlib.closing(_listening_socket("127.0.0.1", ports.proxy)) as proxy,
        contextlib.closing(_listening_socket("127.0.0.1", ports.tls)) as tls,
    ):
        yield DoorSockets(proxy, tls)


def _open_door(sandbox: Sandbox, sockets: DoorSockets | None) -> OpenDoor | None:
    return None if sockets is None else open_door(sandbox.folder.path, sandbox.hosts, sockets, sandbox.clock.machine())


def _base_url(listener: socket.socket, host: str) -> str:
    reachable = _EVERY_INTERFACE.get(host, host)
    port = listener.getsockname()[1]
    return f"http://[{reachable}]:{port}" if ":" in reachable else f"http://{reachable}:{port}"
