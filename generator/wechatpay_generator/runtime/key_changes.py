"""Changes the keys of a client while it is in use: for its calls, its parsers, and its download of certificates.

All that is new is made and checked first. Then it is put into use in an order in which nothing is lost: what reads
knows the new keys before anything is signed with them, and knows the old ones for a while.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from wechatpay_auth.errors import ConfigurationError
from wechatpay_auth.forks import remember_for_forks

from .sender import identity
from .translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_auth import PlatformKey
    from wechatpay_auth.apiv3_keys import APIv3Keys, APIv3KeySource
    from wechatpay_auth.config import Config, ConfigOrigin
    from wechatpay_auth.signer import AnySigner

    from .sender import Sender

OLD_FOR = 86_400.0
"""Seconds for which old keys are read beside the new ones: the platform repeats a notification for a day."""

logger = logging.getLogger("wechatpay_client")


class KeyChanges:
    """Changes the keys of one client. Thread-safe: one change is made after the other."""

    def __init__(self, sender: Sender) -> None:
        self.origin: ConfigOrigin | None = None
        """Where the client's configuration stands, if it was made of one."""
        self._sender = sender
        self._apiv3_keys: APIv3Keys | None = None
        self._lock = threading.Lock()
        remember_for_forks(self)

    def after_fork_in_child(self) -> None:
        """Make a new lock: a thread of the parent may have held the old one."""
        self._lock = threading.Lock()

    def share_apiv3_keys(self) -> APIv3Keys:
        """The APIv3 keys of all parsers of this client. Raises ConfigurationError if there is none."""
        from wechatpay_auth.apiv3_keys import APIv3Keys  # only who is notified needs it

        with self._lock:
            if self._apiv3_keys is None:
                # what signs in the place of credentials is refused there
                self._apiv3_keys = APIv3Keys(cast("APIv3KeySource", self._sender.credentials))
            return self._apiv3_keys

    def reload(self, credentials: AnySigner | None, keys: Iterable[PlatformKey], old_for: float) -> None:
        """Use these keys, or else those of the configuration. Raises ConfigurationError, and then changes nothing."""
        with self._lock:
            before = self._sender.credentials.serial
            try:
                if credentials is None:
                    config = self._read_config()
                    self._replace(config.credentials, [*keys, *config.keys], old_for)
                else:
                    self._replace(credentials, list(keys), old_for)
            except ConfigurationError as error:
                problem = str(error)
            else:
                logger.info("keys of %s reloaded: serial %s, before %s", self._sender.mchid, self._serial, before)
                return
        # why outside of the handler: nothing of the keys that were given hangs on the error
        raise ConfigurationError(_("{problem}. The old keys stay in force").format(problem=problem))

    @property
    def _serial(self) -> str:
        return self._sender.credentials.serial

    def _read_config(self) -> Config:
        from wechatpay_auth.config import load_config

        if self.origin is None:
            raise ConfigurationError(
                _("this client was not made of a configuration; give the new credentials to reload()")
            )
        config = load_config(self.origin.file)
        if config.base_url != self._sender.servers.own.base_url:
            raise ConfigurationError(_("base_url is another one now; make another client for it"))
        return config

    def _replace(self, credentials: AnySigner, keys: list[PlatformKey], old_for: float) -> None:
        sender, refresher = self._sender, self._sender.certificates
        if identity(credentials) != sender.mchid:
            raise ConfigurationError(
                _("the new keys are those of {new}, and this client is that of {old}; make another client").format(
                    new=identity(credentials), old=sender.mchid
                )
            )
        if old_for < 0:
            raise ConfigurationError(_("old_for is a number of seconds, 0 or more"))
        _check_platform_keys(credentials, keys)
        signing = sender.make_signing(credentials)
        apiv3_key: bytes | None = getattr(credentials, "apiv3_key", None)
        if refresher is not None and apiv3_key is None:
            raise ConfigurationError(
                _("platform certificates are downloaded, and the new credentials have no APIv3 key, which opens them")
            )
        if self._apiv3_keys is not None:
            self._apiv3_keys.replace(cast("APIv3KeySource", credentials), old_for=old_for)
        # from here on nothing can fail
        if refresher is not None and apiv3_key is not None:
            refresher.replace_key(apiv3_key, old_for=old_for)
        sender.keys.add_all(keys)
        sender.use(signing)


def _check_platform_keys(credentials: AnySigner, keys: list[PlatformKey]) -> None:
    """Raise ConfigurationError if one of them is the merchant's own."""
    from wechatpay_auth.platform_keys import KeyRing

    ring = KeyRing()
    ring.add_all(keys)
    ring.check_credentials(credentials)
