"""What a program is told about the sandbox: one JSON file, whose path is its last argument."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Received:
    """A notification as it arrived."""

    headers: Mapping[str, str]
    body: str


@dataclass(frozen=True, slots=True)
class Setting:
    """Paths are absolute; URLs have no slash at the end."""

    base_url: str
    mchid: str
    serial: str
    """Of the merchant's certificate."""
    private_key: str
    """Path of the merchant's private key, PEM."""
    merchant_certificate: str
    """Path of the merchant's certificate, PEM."""
    apiv3_key: str
    public_key_id: str
    public_key: str
    """Path of the WeChat Pay public key, PEM."""
    certificate: str
    """Serial of the platform certificate."""
    notify_url: str
    """A name of the program's choice is appended: `{notify_url}/notify/{name}` is told of the event, and
    `{notify_url}/taken/{name}` answers with what was told, once it was."""
    yesterday: Received
    """A notification whose signature holds, made a day ago."""
    image: str
    """A picture in PNG, base64."""
    image_url: str
    """Address of that picture, as one that belongs to a complaint."""
    mode: str
    """The keys with which the merchant verifies: public, certificates or both."""
    appid: str = "wx8888888888888888"
    openid: str = "oUser0000000000000000000001"
    sub_mchid: str = "1900000109"

    def write(self, path: Path) -> None:
        """Raises OSError."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> Setting:
        """Raises OSError."""
        fields = json.loads(path.read_text(encoding="utf-8"))
        return cls(**{**fields, "yesterday": Received(**fields["yesterday"])})
