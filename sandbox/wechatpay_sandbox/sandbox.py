"""A sandbox: its folder, what it remembers, and how it answers."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from wechatpay_sandbox.call import Platform
from wechatpay_sandbox.gateway import Gateway
from wechatpay_sandbox.operations import Capability, Operations
from wechatpay_sandbox.reply_signature import PlatformKeys
from wechatpay_sandbox.request_signature import Merchant
from wechatpay_sandbox.state_folder import StateFolder, StateFolderError, open_state_folder
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.database import DatabaseUnusable


class Sandbox:
    """A fake WeChat Pay over one folder, which is made with keys, configuration and seed data if need be.

    `clock` gives Unix seconds. `operations` is what it serves: by default the spec of wechatpay_client. Raises
    StateFolderError when the folder cannot be used, SpecNotServable when spec and sandbox do not fit together. Close
    it, or use it in a `with` statement.
    """

    store: Store
    folder: StateFolder

    def __init__(
        self, data_dir: Path, *, clock: Callable[[], float] = time.time, operations: Operations | None = None
    ) -> None:
        self._operations = operations or Operations()
        self.folder = open_state_folder(data_dir)
        try:
            self.store = Store(self.folder.database_path, self.folder.mchid)
        except DatabaseUnusable as error:
            raise StateFolderError(str(error)) from error
        platform = Platform(self.store, PlatformKeys(self.folder), self.folder)
        self.gateway = Gateway(platform, Merchant.of(self.folder), self._operations.routes(), clock)

    @property
    def config_path(self) -> Path:
        """The wechatpay.toml with which clients find this sandbox."""
        return self.folder.config_path

    def capabilities(self) -> list[Capability]:
        """Every operation it serves, and whether it is stateful or only shaped; in the order of the spec."""
        return self._operations.capabilities()

    def close(self) -> None:
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def default_data_dir() -> Path:
    """The per-user folder: where `Client.from_config()` looks when no other configuration is found."""
    from wechatpay_auth import sandbox_config_path  # with platformdirs, which nothing else here needs

    return sandbox_config_path().parent
