"""Where a sandbox is reached, for the addresses it gives out."""

from __future__ import annotations

from dataclasses import dataclass

PLATFORM = "https://api.mch.weixin.qq.com"


@dataclass(slots=True)
class Address:
    """Known once the sandbox is served; until then that of the platform itself."""

    base_url: str = PLATFORM
    """Scheme, host and port, without a slash at the end."""
