"""A local WeChat Pay APIv3 to develop against: it verifies and validates requests, keeps state, and signs replies.

with running() as sandbox:
    client = Client.from_config(sandbox.config_path)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wechatpay_sandbox.asgi import app
    from wechatpay_sandbox.door.door import DoorPorts, OpenDoor
    from wechatpay_sandbox.faults.fault import Fault
    from wechatpay_sandbox.faults.fault_text import parse_fault
    from wechatpay_sandbox.faults.kinds import FaultUnreadable
    from wechatpay_sandbox.identities import Identities
    from wechatpay_sandbox.notice import Notice, Notifier
    from wechatpay_sandbox.notifications.event_example import EventUnfit, UnknownVariant
    from wechatpay_sandbox.notifications.flaw import Flaw
    from wechatpay_sandbox.operations import Capability, Operations, SpecNotServable, capabilities
    from wechatpay_sandbox.sandbox import Sandbox, default_data_dir
    from wechatpay_sandbox.scenarios.playing import Playing, ScenarioFailed
    from wechatpay_sandbox.scenarios.scenario import ScenarioUnreadable
    from wechatpay_sandbox.server import DEFAULT_PORT, CannotListen, PortInUse, Running, running, serve, served
    from wechatpay_sandbox.settings import Settings
    from wechatpay_sandbox.signatures.key_mode import KeyMode
    from wechatpay_sandbox.state.state_folder import StateFolderError
    from wechatpay_sandbox.user import CannotAct, User, WrongParameters

__all__ = [
    "CannotAct",
    "CannotListen",
    "Capability",
    "DEFAULT_PORT",
    "DoorPorts",
    "EventUnfit",
    "Flaw",
    "Notice",
    "Notifier",
    "Fault",
    "FaultUnreadable",
    "Identities",
    "KeyMode",
    "OpenDoor",
    "Operations",
    "Playing",
    "PortInUse",
    "Running",
    "Sandbox",
    "ScenarioFailed",
    "ScenarioUnreadable",
    "Settings",
    "SpecNotServable",
    "StateFolderError",
    "UnknownVariant",
    "User",
    "WrongParameters",
    "app",
    "capabilities",
    "default_data_dir",
    "parse_fault",
    "running",
    "serve",
    "served",
]

# why lazily: uvicorn and the certificates take a tenth of a second, which `--help` must not take
_MODULES = {
    "CannotAct": "user",
    "CannotListen": "server",
    "Capability": "operations",
    "DEFAULT_PORT": "server",
    "DoorPorts": "door.door",
    "EventUnfit": "notifications.event_example",
    "Flaw": "notifications.flaw",
    "Notice": "notice",
    "Notifier": "notice",
    "Fault": "faults.fault",
    "FaultUnreadable": "faults.kinds",
    "Identities": "identities",
    "KeyMode": "signatures.key_mode",
    "OpenDoor": "door.door",
    "Operations": "operations",
    "Playing": "scenarios.playing",
    "PortInUse": "server",
    "Running": "server",
    "Sandbox": "sandbox",
    "ScenarioFailed": "scenarios.playing",
    "ScenarioUnreadable": "scenarios.scenario",
    "Settings": "settings",
    "SpecNotServable": "operations",
    "StateFolderError": "state.state_folder",
    "UnknownVariant": "notifications.event_example",
    "User": "user",
    "WrongParameters": "user",
    "app": "asgi",
    "capabilities": "operations",
    "default_data_dir": "sandbox",
    "parse_fault": "faults.fault_text",
    "running": "server",
    "serve": "server",
    "served": "server",
}

if not TYPE_CHECKING:  # to a type checker, a name that is not imported above does not exist

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}; it has {', '.join(__all__)}")
        value: object = getattr(import_module(f"{__name__}.{module}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
