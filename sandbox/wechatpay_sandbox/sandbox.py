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
from wechatpay_sandbox.clock.sandbox_clock import SandboxClock
from wechatpay_sandbox.faults.fault_book import FaultBook
from wechatpay_sandbox.gateway import Gateway
from wechatpay_sandbox.handlers import HANDLERS, STATELESS
from wechatpay_sandbox.http.request_log import RequestLog
from wechatpay_sandbox.notifications.delivery import Deliverer, Destinations
from wechatpay_sandbox.operations import Capability, Operations
from wechatpay_sandbox.scenarios.player import Scenarios
from wechatpay_sandbox.scenarios.scenario import ScenarioUnreadable
from wechatpay_sandbox.settings import Settings
from wechatpay_sandbox.signatures.platform_keys import PlatformKeys
from wechatpay_sandbox.signatures.request_signature import Merchant
from wechatpay_sandbox.spec.description import Description
from wechatpay_sandbox.state.announcer import Announcer
from wechatpay_sandbox.state.client_config import ClientConfig
from wechatpay_sandbox.state.settings_files import DoorAddress, SettingsFiles
from wechatpay_sandbox.state.state_folder import StateFolder, StateFolderError, open_state_folder
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.database import DatabaseUnusable
from wechatpay_sandbox.time_travel import TimeTravel
from wechatpay_sandbox.trade.appointments import catch_up
from wechatpay_sandbox.trade.platform import Platform
from wechatpay_sandbox.translation import gettext as _

_APPOINTMENT_SECONDS = 0.05
"""How often due appointments are performed: none is later than this."""

_log = logging.getLogger("wechatpay_sandbox")


class Sandbox:
    """A fake WeChat Pay over one folder. A missing folder is created with keys, configuration and seed data.

    `clock` gives the machine's time in Unix seconds. `operations` are those that it serves, by default those of
    wechatpay_client. Raises StateFolderError if the folder cannot be used, SpecNotServable if the sandbox cannot serve
    the spec, and FaultUnreadable and ScenarioUnreadable for a fault of an operation or code that does not exist. Close
    it, or use it in a `with` statement.
    """

    store: Store
    folder: StateFolder
    platform: Platform
    settings: Settings
    announcer: Announcer
    """Announces changes of the stores and of `requests`."""
    requests: RequestLog
    """The last requests."""
    clock: SandboxClock
    """Gives the time of the sandbox's world."""
    travel: TimeTravel
    """Advances that time."""
    scenarios: Scenarios
    """Plays scenarios."""
    hosts: frozenset[str]
    """The hosts of WeChat Pay whose operations it serves."""

    def __init__(
        self,
        data_dir: Path,
        *,
        clock: Callable[[], float] = time.time,
        operations: Operations | None = None,
        settings: Settings | None = None,
    ) -> None:
        self.settings = settings = settings or Settings()
        self._operations = operations or _operations(settings)
        codes = self._operations.error_codes()
        self.faults = FaultBook(self._operations.ids, codes, settings.seed)
        self.faults.replace(settings.faults)
        self.folder = open_state_folder(data_dir)
        self._base_url: str | None = None
        self._door: DoorAddress | None = None
        try:
            self.store = Store(self.folder.database_path, self.folder.mchid, clock)
        except DatabaseUnusable as error:
            raise StateFolderError(str(error)) from error
        self.clock = SandboxClock(clock, self.store.time_ahead)
        try:
            self.keys = PlatformKeys(self.folder, settings.keys, self.clock, clock)
        except StateFolderError:
            self.store.close()
            raise
        self._config = ClientConfig(self.folder, self.keys)
        self._settings_files = SettingsFiles(self.folder, self.keys)
        self.announcer = Announcer()
        self.store.database.tell_writes(self.announcer.announce_tables)
        self.requests = RequestLog()
        self.platform = Platform(self.store, self.keys, self.folder, Pace(settings.time_scale))
        routes = self._operations.routes()
        self.gateway = Gateway(
            self.platform,
            Merchant.from_folder(self.folder),
            routes,
            self.clock,
            self.faults,
            codes,
            settings.identities,
        )
        self.hosts = routes.hosts
        self.deliverer = Deliverer(
            self.platform,
            Destinations(settings.notify_hosts),
            self.clock,
            machine_clock=clock,
            probe_share=settings.probe_share,
            chance=random.Random(settings.seed),
        )
        self.travel = TimeTravel(self.clock, self.platform, self.deliverer, self.refresh_config)
        self.scenarios = Scenarios(self.clock, self.announcer, self.faults, self.deliverer)
        if settings.scenario is not None:
            try:
                self.scenarios.check(settings.scenario)
            except ScenarioUnreadable:
                self.store.close()
                raise

    async def work(self) -> None:
        """Perform due appointments, deliver notifications, and play the scenario of the settings, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            started = asyncio.Event()
            tasks.create_task(self.deliverer.run(started.set))
            tasks.create_task(self._keep_appointments(started))

    async def _keep_appointments(self, deliverer_started: asyncio.Event) -> None:
        # why: an advance that goes on delivers notifications
        await deliverer_started.wait()
        if self.settings.scenario is not None:
            self.scenarios.play(self.settings.scenario, self.settings.seed)
        while True:
            try:
                # why not meanwhile: who advances the time performs all of it, and tells what happened
                if not self.travel.is_under_way:
                    if self.clock.look():  # an earlier server was killed on the way
                        await self.travel.complete()
                    catch_up(self.platform, self.clock())
                    self.travel.renew_certificate()
                self.refresh_config()
            except StateFolderError as error:
                _log.error(_("the configuration for clients is out of date: %s"), error)
            except sqlite3.DatabaseError as error:
                _log.error(_("the agenda cannot be used: %s"), error)
            await asyncio.sleep(_APPOINTMENT_SECONDS)

    def set_base_url(self, base_url: str, door: DoorAddress | None = None) -> None:
        """Write the address of this sandbox's server, and of its door, into the files for clients.

        From now on the files follow the keys.

        Raises StateFolderError if a file cannot be written.
        """
        self._base_url, self._door = base_url, door
        self.refresh_config()

    @property
    def base_url(self) -> str:
        """The address of this sandbox's server; http://localhost if another server runs the application."""
        return self._base_url or "http://localhost"

    @property
    def door(self) -> DoorAddress | None:
        """Where the door of this sandbox's server is; None without one."""
        return self._door

    @property
    def config_path(self) -> Path:
        """The wechatpay.toml with which clients find this sandbox."""
        return self.folder.config_path

    def refresh_config(self) -> None:
        """Update the files for clients if keys or mode have changed. Raises StateFolderError."""
        if self._base_url is not None:
            self._config.write(self._base_url)
            self._settings_files.write(self._base_url, self.gateway.identities.appid, self._door)

    @property
    def description(self) -> Description:
        """What the spec says of the operations that it serves."""
        return self._operations.description

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
