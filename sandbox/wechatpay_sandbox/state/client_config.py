"""wechatpay.toml: the configuration for clients of this sandbox, which follows its keys and their mode."""

from __future__ import annotations

from collections.abc import Sequence

from wechatpay_sandbox.signatures.key_material import certificate_serial
from wechatpay_sandbox.signatures.key_mode import KeyMode
from wechatpay_sandbox.signatures.platform_keys import KeyUse, PlatformKeys
from wechatpay_sandbox.state.state_folder import StateFolder, replace_file

_HEAD = """\
# Written by the WeChat Pay sandbox: changes made here are lost, so copy it to make your own.
[merchant]
mchid = "{mchid}"
serial = "{serial}"
private_key = "merchant/apiclient_key.pem"
certificate = "merchant/apiclient_cert.pem"
apiv3_key = "{apiv3_key}"

[platform]
{platform}

[api]
base_url = "{base_url}"
"""
# why with certificates only: a client has no other way to learn the next certificate; the listed ones are for
# programs that receive notifications before they send anything
_DOWNLOADED = 'certificate_folder = "certificates"'


class ClientConfig:
    """Writes the file of one sandbox if its content has changed."""

    def __init__(self, folder: StateFolder, keys: PlatformKeys) -> None:
        self._folder = folder
        self._keys = keys
        self._written: tuple[object, ...] | None = None

    def write(self, base_url: str) -> None:
        """Write the file for clients of `base_url`. Readers see the whole old file or the whole new one.

        Without changes it takes a few microseconds. Raises StateFolderError if the file cannot be written.
        """
        keys = self._keys.in_use()
        holds = (base_url, self._keys.mode, *keys)
        if holds == self._written:
            return
        self._written = holds  # also if writing fails: the next change tries again
        path = self._folder.config_path
        text = _HEAD.format(
            mchid=self._folder.mchid,
            serial=certificate_serial(self._folder.merchant_certificate),
            apiv3_key=self._folder.apiv3_key.decode(),
            platform=_platform(self._keys.mode, keys),
            base_url=base_url,
        ).encode()
        if not path.is_file() or path.read_bytes() != text:
            replace_file(path, text)


def _platform(mode: KeyMode, keys: Sequence[KeyUse]) -> str:
    lines = []
    for key in keys:
        if key.kind == "public_key" and key.state == "signing":
            lines += [f'public_key_id = "{key.serial}"', f'public_key = "{key.file}"']
    certificates = ", ".join(f'"{key.file}"' for key in keys if key.kind == "certificate")
    if certificates:
        lines.append(f"certificates = [{certificates}]")
    if mode is KeyMode.CERTIFICATES:
        lines.append(_DOWNLOADED)
    return "\n".join(lines)
