"""wechatpay.toml: what a client needs to call this sandbox, kept right while keys and modes change."""

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
# why with certificates only: then it is the only way to get to know the next one; the listed ones are for programs
# that receive notifications before they send anything
_DOWNLOADED = 'certificate_folder = "certificates"'


class ClientConfig:
    """Writes the file of one sandbox whenever what stands in it has changed."""

    def __init__(self, folder: StateFolder, keys: PlatformKeys) -> None:
        self._folder = folder
        self._keys = keys
        self._written: tuple[object, ...] | None = None

    def write(self, base_url: str) -> None:
        """Points clients at `base_url`; readers see the old file or the new one, whole.

        Costs a few microseconds when nothing has changed. Raises StateFolderError when it cannot be written.
        """
        keys = self._keys.in_use()
        holds = (base_url, self._keys.mode, *keys)
        if holds == self._written:
            return
        self._written = holds  # also where writing fails: it is not tried again until something else changes
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
