"""How a sandbox behaves, as chosen when it is opened."""

from __future__ import annotations

from dataclasses import dataclass


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
    seed: int | None = None
    """Makes what is left to chance the same in every run: probes, faults, numbers of what has no rules of its own."""
    stateless: bool = False
    """Every operation is answered after its example and nothing is remembered."""
