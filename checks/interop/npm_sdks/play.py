"""Plays the SDKs of npm against a sandbox with its door open, once for each mode of keys."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final

from wechatpay_sandbox import DoorPorts, Settings, running
from wechatpay_sandbox.signatures.key_mode import KeyMode
from wechatpay_sandbox.state.state_folder import open_state_folder

from checks.interop.door.play import under_settings
from checks.interop.receiver import receiving
from checks.interop.sandbox_setting import setting_of
from checks.interop.sdk_program import Report, run

FOLDER = Path(__file__).resolve().parent
SDKS: Final = ("wechatpay-node-v3", "tnwx", "node-easywechat")
MODES: Final = (KeyMode.PUBLIC, KeyMode.CERTIFICATES)
CASES: Final = (
    "order placed",
    "order queried",
    "order closed",
    "refund queried",
    "keys of the platform",
    "encrypted field",
    "trade bill",
    "image upload",
    "error told",
    "payment notification",
    "altered notification",
    "probe (SIGNTEST)",
    "notification of yesterday",
)


def play_sdks() -> list[Report]:
    """What became of the cases of each SDK in each mode."""
    return [_play(sdk, mode) for sdk in SDKS for mode in MODES]


def report_name(sdk: str, mode: KeyMode) -> str:
    """The name of an SDK in one mode, as it stands in the table."""
    return f"{sdk} ({mode.value})"


def _play(sdk: str, mode: KeyMode) -> Report:
    with tempfile.TemporaryDirectory(prefix="wechatpay-interop-") as name:
        state = open_state_folder(Path(name) / "state").path
        settings = Settings(keys=mode, probe_share=1.0)
        with running(state, settings=settings, door=DoorPorts()) as sandbox, receiving() as notify_url:
            path = Path(name) / "setting.json"
            setting_of(sandbox, notify_url).write(path)
            command = ["node", str(FOLDER / "program.mjs"), sdk, str(path)]
            return run(report_name(sdk, mode), under_settings("node", state, command), CASES)
