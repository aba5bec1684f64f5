"""The `wechatpay` command: a local WeChat Pay, calls, payload checks, notifications, and the list of operations."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the `wechatpay` command and end the process with its exit code."""
    try:
        # why here: it loads Typer, during which Ctrl-C must not end in a stack trace either
        from wechatpay_cli.command_line import run

        run()
    except KeyboardInterrupt:
        sys.exit(130)
