"""The settings of a sandbox, given when it is opened."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field

from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.identities import Identities
from wechatpay_sandbox.scenarios.scenario import Scenario
from wechatpay_sandbox.signatures.key_mode import KeyMode
from wechatpay_sandbox.translation import gettext as _


@dataclass(frozen=True, slots=True)
class Settings:
    """The defaults are those of `wechatpay sandbox`. Raises ValueError for values out of range."""

    time_scale: float = 1.0
    """The length of the platform's own steps, such as refunds, and of pauses between notifications.

    1 is that of the real platform, 0.001 a thousandth of it."""
    notify_hosts: tuple[str, ...] = ()
    """Hosts beside this machine to which notifications may go."""
    probe_share: float = 0.05
    """Share of notifications, 0 to 1, before which a probe with a wrong signature is sent (SIGNTEST)."""
    keys: KeyMode = KeyMode.BOTH
    """The keys with which the merchant verifies; the control API can switch them."""
    faults: tuple[Fault, ...] = ()
    """The faults that are set from the start, in the order of trying."""
    seed: int | None = None
    """Makes random choices the same in every run: probes, faults, and identifiers of operations without a handler."""
    identities: Identities = field(default_factory=Identities)
    """The AppIDs, sub-merchants and users that belong to the merchant; any, where none are set."""
    stateless: bool = False
    """Every operation replies with its example, and nothing is stored."""
    scenario: Scenario | None = None
    """What is played from the start, with `seed` if there is one."""
    public_url: str | None = None
    """The address with which links in replies begin; None for that by which the caller reached the sandbox."""

    def __post_init__(self) -> None:
        if not 0 <= self.time_scale < float("inf"):
            raise ValueError(
                _("time_scale must be a number of 0 or more, not {time_scale}").format(time_scale=self.time_scale)
            )
        if not 0 <= self.probe_share <= 1:
            raise ValueError(
                _("probe_share must be from 0 to 1, not {probe_share}").format(probe_share=self.probe_share)
            )
        if self.public_url is not None and not _PUBLIC_URL.fullmatch(self.public_url):
            raise ValueError(
                _(
                    "public_url is not an address with which links can begin; give scheme, host and port, such as "
                    "https://sandbox.example.com"
                )
            )
        for host in self.notify_hosts:
            if not _HOST.fullmatch(host) and not _is_address(host):
                raise ValueError(
                    _(
                        "{host!r} in notify_hosts is not a host; give a name or an address alone, such as "
                        "shop.test, without scheme, port and path"
                    ).format(host=host)
                )


_PUBLIC_URL = re.compile(r"https?://([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?/?")
_HOST = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?")


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
