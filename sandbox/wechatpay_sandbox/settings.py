"""How a sandbox behaves, as chosen when it is opened."""

from __future__ import annotations

from dataclasses import dataclass

from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.key_mode import KeyMode


@dataclass(frozen=True, slots=True)
class Settings:
    """The defaults are those of `wechatpay sandbox`."""

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
    """Makes what is left to chance, probes and faults, the same in every run."""
    stateless: bool = False
    """Every operation is answered after its example and nothing is remembered."""
