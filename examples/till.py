"""What the programs beside this one need before they can begin: a sandbox to call, and a user who pays.

`WECHATPAY_CONFIG=…/wechatpay.toml` names a sandbox that runs already (`make sandbox`); without it, each program starts
one for as long as it runs.
"""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from wechatpay_auth import load_config
from wechatpay_auth.hosts import is_loopback
from wechatpay_sandbox import Settings, User, running

# What every sandbox knows from the start.
APPID = "wx8888888888888888"
SUB_MCHID = "1900000109"
OPENID = "oUser0000000000000000000001"

# Refunds and the like take a tenth of their time in a sandbox that a program starts for itself.
TIME_SCALE = 0.1


@dataclass(frozen=True)
class Till:
    """Where the money is taken."""

    config_path: Path
    """The wechatpay.toml for `Client.from_config()`."""
    base_url: str
    """Of the sandbox."""
    mchid: str
    """Ours, the merchant's."""
    user: User
    """Who pays."""

    def today(self) -> date:
        """The day in the sandbox, whose time may be ahead of ours."""
        answer = httpx.get(f"{self.base_url}/_sandbox/clock", trust_env=False)
        return datetime.fromisoformat(answer.raise_for_status().json()["now"]).date()

    def advance(self, by: str) -> None:
        """Let time pass in the sandbox, such as "31d". What happens meanwhile has happened then."""
        answer = httpx.post(f"{self.base_url}/_sandbox/clock", json={"by": by}, timeout=None, trust_env=False)
        answer.raise_for_status()

    def set_notify_address(self, area: str, url: str) -> None:
        """Say where events go whose requests name no address. At the platform, only https is taken."""
        address = f"{self.base_url}/_sandbox/notify-addresses/{area}"
        httpx.post(address, json={"url": url}, trust_env=False).raise_for_status()

    def reject(self, applyment_id: int, field: str, reason: str) -> None:
        """Have the platform find something wrong with an application."""
        address = f"{self.base_url}/_sandbox/applyments/{applyment_id}/reject"
        httpx.post(address, json={"field": field, "reason": reason}, trust_env=False).raise_for_status()


@contextmanager
def open_till() -> Iterator[Till]:
    """Ends the program when WECHATPAY_CONFIG names anything but a sandbox on this machine."""
    named = os.environ.get("WECHATPAY_CONFIG")
    # Variables such as WECHATPAY_BASE_URL go before the file. Here they must not: they may be a real merchant's.
    for variable in [name for name in os.environ if name.startswith("WECHATPAY_") and name != "WECHATPAY_CONFIG"]:
        del os.environ[variable]
    if named:
        yield _till(Path(named))
    else:
        with running(settings=Settings(time_scale=TIME_SCALE)) as sandbox:
            yield _till(sandbox.config_path)


def _till(config_path: Path) -> Till:
    config = load_config(config_path)
    if not is_loopback(urlsplit(config.base_url).hostname or ""):
        sys.exit(
            f"{config_path} is of {config.base_url}, and these programs are for a sandbox on this machine: unset "
            "WECHATPAY_CONFIG, and they start one"
        )
    return Till(config_path, config.base_url, config.credentials.mchid, User(config.base_url))


def fresh_number(prefix: str) -> str:
    """A number of ours that was never used, for an order or a refund."""
    return f"{prefix}{secrets.token_hex(10).upper()}"


def yuan(fen: int) -> str:
    """Amounts are in fen everywhere; this is for people."""
    return f"{'-' if fen < 0 else ''}{abs(fen) // 100}.{abs(fen) % 100:02} yuan"
