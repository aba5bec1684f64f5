"""How a sandbox behaves, as chosen when it is opened."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.signatures.key_mode import KeyMode


@dataclass(frozen=True, slots=True)
class Settings:
    """The defaults are those of `wechatpay sandbox`. Raises ValueError for values out of range."""

    time_scale: float = 1.0
    """How long what the platform does by itself takes, refunds and pauses before another notification among them:
    1 as long as there, 0.001 a thousandth of it."""
    notify_hosts: tuple[str, ...] = ()
    """Hosts beside this machine to which notifications may go."""
    probe_share: float = 0.05
    """Share of notifications, 0 to 1, before which a probe with a wrong signature is sent (SIGNTEST)."""
    keys: KeyMode = KeyMode.BOTH
    """What the merchant verifies with; can be switched while it runs."""
    faults: tuple[Fault, ...] = ()
    """The faults that are set from the start, in the order in which they are tried."""
    seed: int | None = None
    """Makes what is left to chance the same in every run: probes, faults, numbers of what has no rules of its own."""
    stateless: bool = False
    """Every operation is answered after its example and nothing is remembered."""

    def __post_init__(self) -> None:
        if not 0 <= self.time_scale < float("inf"):
            raise ValueError(f"time_scale is a number from 0 on, not {self.time_scale}")
        if not 0 <= self.probe_share <= 1:
            raise ValueError(f"probe_share is from 0 to 1, not {self.probe_share}")
        for host in self.notify_hosts:
            if not _HOST.fullmatch(host) and not _is_address(host):
                raise ValueError(
                    f"{host!r} in notify_hosts is not a host; give a name or an address alone, such as shop.test, "
                    "without scheme, port and path"
                )


_HOST = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?")


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
