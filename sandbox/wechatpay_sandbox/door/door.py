"""The door beside a running server: a proxy and a port for TLS, both on loopback only."""

from __future__ import annotations

import asyncio
import socket
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import uvicorn

from wechatpay_sandbox.door.door_files import DoorFiles, make_tls_context, open_door_files
from wechatpay_sandbox.door.proxy import (
    CLOSE_WITHIN_SECONDS,
    HANDSHAKE_WITHIN_SECONDS,
    DoorConnection,
    ProxyConnection,
    refuse_other_names,
)
from wechatpay_sandbox.http.connection import Passage
from wechatpay_sandbox.state.settings_files import DoorAddress


class DoorPorts(NamedTuple):
    """The ports of a door on 127.0.0.1; 0 picks a free one."""

    proxy: int = 0
    tls: int = 0


class DoorSockets(NamedTuple):
    """The listening sockets of a door."""

    proxy: socket.socket
    tls: socket.socket


@dataclass(frozen=True, slots=True)
class OpenDoor:
    """A door whose sockets listen, with the certificate that it shows."""

    address: DoorAddress
    files: DoorFiles
    sockets: DoorSockets
    context: ssl.SSLContext

    async def listen(self, server: uvicorn.Server) -> list[asyncio.Server]:
        """Serve the sockets with the application of a started server, which has to close what is returned."""
        loop = asyncio.get_running_loop()
        hosts = frozenset(self.address.hosts)

        def make_connection(passage: Passage) -> DoorConnection:
            return DoorConnection(passage, server.config, server.server_state, server.lifespan.state)

        proxy = await loop.create_server(
            lambda: ProxyConnection(
                Passage(hosts, any_port=False), self.context, make_connection, server.server_state.connections
            ),
            sock=self.sockets.proxy,
        )
        tls = await loop.create_server(
            lambda: make_connection(Passage(hosts, any_port=True)),
            sock=self.sockets.tls,
            ssl=self.context,
            ssl_handshake_timeout=HANDSHAKE_WITHIN_SECONDS,
            ssl_shutdown_timeout=CLOSE_WITHIN_SECONDS,
        )
        return [proxy, tls]


def open_door(state_folder: Path, hosts: frozenset[str], sockets: DoorSockets, now: float) -> OpenDoor:
    """A door for these hosts at `now` (Unix seconds). Raises StateFolderError if its files cannot be used."""
    address = DoorAddress(
        f"http://127.0.0.1:{sockets.proxy.getsockname()[1]}", sockets.tls.getsockname()[1], tuple(sorted(hosts))
    )
    files = open_door_files(state_folder, hosts, now)
    context = make_tls_context(files)
    context.sni_callback = refuse_other_names(hosts)
    return OpenDoor(address, files, sockets, context)
