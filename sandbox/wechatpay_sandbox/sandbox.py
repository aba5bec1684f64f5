"""A sandbox: its folder, its stores, and its gateway."""

from __future__ import annotations

import asyncio
import logging
import random
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from wechatpay_sandbox.clock.pace import Pace
from wechatpay_sandbox.faults.fault_book import FaultBook
from wechatpay_sandbox.gateway import Gateway
from wechatpay_sandbox.handlers import HANDLERS, STATELESS
from wechatpay_sandbox.http.request_log import RequestLog
from wechatpay_sandbox.notifications.delivery import Deliverer, Destinations
from wechatpay_sandbox.operations import Capability, Operations
from wechatpay_sandbox.settings import Settings
from wechatpay_sandbox.signatures.platform_keys import PlatformKeys
from wechatpay_sandbox.signatures.request_signature import Merchant
from wechatpay_sandbox.state.announcer import Announcer
from wechatpay_sandbox.state.client_config import ClientConfig
from wechatpay_sandbox.state.state_folder import StateFolder, StateFolderError, open_state_folder
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.database import DatabaseUnusable
from wechatpay_sandbox.trade.appointments import catch_up
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

_APPOINTMENT_SECONDS = 0.05
"""How often due appointments are performed: none is later than this."""

_log = logging.getLogger("wechatpay_sandbox")


class Sandbox:
    """A fake WeChat Pay over one folder. A missing folder is created with keys, configuration and seed data.

    `clock` gives Unix seconds. `operations` are those that it serves, by default those of wechatpay_client. Raises
    StateFolderError if the folder cannot be used, SpecNotServable if the sandbox cannot serve the spec, and
    FaultUnreadable for a fault of an operation or code that does not exist. Close it, or use it in a `with` statement.
    """

    store: Store
    folder: StateFolder
    platform: Platform
    settings: Settings
    announcer: Announcer
    """Announces changes of the stores and of `requests`."""
    requests: RequestLog
    """The last requests."""

    def __init__(
        self,
        data_dir: Path,
        *,
        clock: Callable[[], float] = time.time,
        operations: Operations | None = None,
        settings: Settings | None = None,
    ) -> None:
        self.settings = settings = settings or Settings()
        self.clock = clock
        self._operations = operations or _operations(settings)
        codes = self._operations.error_codes()
        self.faults = FaultBook(self._operations.ids, codes, settings.seed)
        self.faults.replace(settings.faults)
        self.folder = open_state_folder(data_dir)
        self.keys = PlatformKeys(self.folder, settings.keys, clock)
        self._config = ClientConfig(self.folder, self.keys)
        self._base_url: str | None = None
        try:
            self.store = Store(self.folder.database_path, self.folder.mchid)
        except DatabaseUnusable as error:
            raise StateFolderError(str(error)) from error
        self.announcer = Announcer()
        self.store.database.tell_writes(self.announcer.announce_tables)
        self.requests = RequestLog()
        self.platform = Platform(self.store, self.keys, self.folder, Pace(settings.time_scale))
        self.gateway = Gateway(
            self.platform, Merchant.from_folder(self.folder), self._operations.routes(), clock, self.faults, codes
        )
        self.deliverer = Deliverer(
            self.platform,
            Destinations(settings.notify_hosts),
            clock,
            probe_share=settings.probe_share,
            chance=random.Random(settings.seed),
        )

    async def work(self) -> None:
        """Perform due appointments and deliver notifications, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.deliverer.run())
            tasks.create_task(self._keep_appointments())

    async def _keep_appointments(self) -> None:
        while True:
            try:
                catch_up(self.platform, self.clock())
                self.refresh_config()
            except StateFolderError as error:
                _log.error(_("the configuration for clients is out of date: %s"), error)
            except sqlite3.DatabaseError as error:
                _log.error(_("the agenda cannot be used: %s"), error)
            await asyncio.sleep(_APPOINTMENT_SECONDS)

    def set_base_url(self, base_url: str) -> None:
        """Write the address of this sandbox's server into wechatpay.toml.

        From now on the file follows the keys.

        Raises StateFolderError if the file cannot be written.
        """
        self._base_url = base_url
        self._config.write(base_url)

    @property
    def config_path(self) -> Path:
        """The wechatpay.toml with which clients find this sandbox."""
        return self.folder.config_path

    def refresh_config(self) -> None:
        """Update wechatpay.toml if keys or mode have changed. Raises StateFolderError."""
        if self._base_url is not None:
            self._config.write(self._base_url)

    def capabilities(self) -> list[Capability]:
        """The capabilities of all operations, in the order of the spec."""
        return self._operations.capabilities()

    def close(self) -> None:
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _operations(settings: Settings) -> Operations:
    if settings.stateless:
        return Operations(STATELESS, coherent=False)
    return Operations(HANDLERS, seed=settings.seed)


def default_data_dir() -> Path:
    """The per-user folder, whose wechatpay.toml WECHATPAY_SANDBOX=1 and `--sandbox` name."""
    from wechatpay_auth import sandbox_config_path  # why here: it loads platformdirs, which nothing else here needs

    return sandbox_config_path().parent
