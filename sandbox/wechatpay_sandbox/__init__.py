"""A local WeChat Pay APIv3 to develop against: it verifies, validates, remembers and signs.

with running() as sandbox:
    client = Client.from_config(sandbox.config_path)
"""

from __future__ import annotations

from wechatpay_sandbox.asgi import app
from wechatpay_sandbox.operations import HandlerMissing
from wechatpay_sandbox.sandbox import Sandbox, default_data_dir
from wechatpay_sandbox.server import DEFAULT_PORT, CannotListen, PortInUse, Running, running, serve
from wechatpay_sandbox.state_folder import StateFolderError

__all__ = [
    "CannotListen",
    "DEFAULT_PORT",
    "HandlerMissing",
    "PortInUse",
    "Running",
    "Sandbox",
    "StateFolderError",
    "app",
    "default_data_dir",
    "running",
    "serve",
]
