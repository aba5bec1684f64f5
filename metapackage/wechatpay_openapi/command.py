"""The `wechatpay` command, or the line that says how to install it."""

from __future__ import annotations

import sys

_CLI = "wechatpay_cli"


def main() -> None:
    """Runs the command and ends the process with its exit code; with 1 where the extra `cli` is not installed."""
    try:
        from wechatpay_cli import main as run
    except ModuleNotFoundError as error:
        if error.name != _CLI:
            raise
        sys.exit("the wechatpay command is in the extra cli; install it with: pip install 'wechatpay-openapi[cli]'")
    run()
