"""sandbox.json and sandbox.env: what a program of any language must know of this sandbox, for those without TOML.

The names in sandbox.env are those of wechatpay_auth where it has one, so its users may load the file as it is.
"""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import NamedTuple

from wechatpay_sandbox.signatures.key_material import certificate_serial
from wechatpay_sandbox.signatures.platform_keys import PlatformKeys
from wechatpay_sandbox.state.state_folder import StateFolder, StateFolderError, check_owner, replace_file
from wechatpay_sandbox.translation import gettext as _

JSON_FILE = "sandbox.json"
ENV_FILE = "sandbox.env"
_HEAD = "# Written by the WeChat Pay sandbox: changes made here are lost.\n"


class DoorAddress(NamedTuple):
    """Where an open door listens on this machine."""

    proxy_url: str
    """The proxy, for HTTPS_PROXY."""
    tls_port: int
    """The port that speaks TLS at once, for who names the hosts in a hosts file."""
    hosts: tuple[str, ...]
    """The hosts that the door answers."""


class SettingsFiles:
    """Writes the two files of one sandbox if their content has changed."""

    def __init__(self, folder: StateFolder, keys: PlatformKeys) -> None:
        self._folder = folder
        self._keys = keys
        self._written: tuple[object, ...] | None = None

    def write(self, base_url: str, appid: str, door: DoorAddress | None) -> None:
        """Write the files for clients of `base_url`, whose merchant has this AppID.

        Without changes it takes a few microseconds. Raises StateFolderError if a file cannot be written.
        """
        keys = [use for use in self._keys.in_use() if use.state == "signing"]
        holds = (base_url, appid, door, *keys)
        if holds == self._written:
            return
        self._written = holds  # also if writing fails: the next change tries again
        folder = self._folder.path
        settings = {
            "config": str(self._folder.config_path),
            "base_url": base_url,
            "mchid": self._folder.mchid,
            "appid": appid,
            "serial": certificate_serial(self._folder.merchant_certificate),
            "private_key_file": str(folder / "merchant/apiclient_key.pem"),
            "certificate_file": str(folder / "merchant/apiclient_cert.pem"),
            "apiv3_key": self._folder.apiv3_key.decode(),
            "apiv2_key": self._folder.apiv2_key,
        }
        for use in keys:
            if use.kind == "public_key":
                settings |= {"public_key_id": use.serial, "public_key_file": str(folder / use.file)}
            else:
                settings |= {
                    "platform_certificate_serial": use.serial,
                    "platform_certificates": str(folder / use.file),
                }
        variables = [
            f"WECHATPAY_{name.upper()}={shlex.quote(value)}\n" for name, value in settings.items() if name != "config"
        ]
        if door is not None:
            variables.append(f"WECHATPAY_DOOR_PROXY_URL={shlex.quote(door.proxy_url)}\n")
            variables.append(f"WECHATPAY_DOOR_TLS_PORT={door.tls_port}\n")
        replace_file(folder / ENV_FILE, "".join([_HEAD, *variables]).encode())
        # why last: who finds the door in this file finds everything else, too
        described = {**settings, "door": None if door is None else door._asdict()}
        replace_file(folder / JSON_FILE, json.dumps(described, indent=2, ensure_ascii=False).encode() + b"\n")


def read_door(folder: Path) -> DoorAddress | None:
    """The door of the sandbox that last ran in the folder; None if it had none.

    Raises StateFolderError if no sandbox has run there, the file is damaged, or the folder is another user's, whose
    certificates a program would trust.
    """
    path = folder / JSON_FILE
    try:
        check_owner(folder)
        door = json.loads(path.read_bytes())["door"]
        if door is None:
            return None
        return DoorAddress(str(door["proxy_url"]), int(door["tls_port"]), tuple(map(str, door["hosts"])))
    except FileNotFoundError as error:
        raise StateFolderError(
            _("no sandbox has run in {folder}; start one: wechatpay sandbox --intercept").format(folder=folder)
        ) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StateFolderError(
            _("{path} cannot be read ({error}); start the sandbox again, which writes it anew").format(
                path=path, error=error
            )
        ) from error
