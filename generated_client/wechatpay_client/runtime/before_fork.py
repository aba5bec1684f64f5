# Generated from spec/ by `make generate`. Do not edit.
"""What a process imports before it forks, so that its child needs no lock of Python's import system."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from importlib import import_module

from .connections import is_in_use

_NEEDED_BY_CALLS = ("encodings.idna", "jsonschema_rs", "tenacity", "wechatpay_auth.explanation", "wechatpay_auth.oaep")
_NEEDED_BY_AWAITED_CALLS = ("anyio.streams.tls", "anyio.to_thread", "anyio._backends._asyncio")


def prepare_for_forks() -> None:
    """Have each fork of this process preceded by `load_what_calls_need`, where a process can fork at all."""
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(before=load_what_calls_need)


def load_what_calls_need() -> None:
    """Import what a call imports when it first needs it, if other threads may be about to.

    Python locks a module while it is imported. A child that is forked in that moment would wait for the lock for ever;
    it needs no lock for a module that is imported already.
    """
    if threading.active_count() == 1 or not is_in_use():
        return
    if __package__ not in sys.modules:
        return  # why: a client that was unloaded makes no calls, and can import nothing
    from . import (  # noqa: F401
        asking,
        call_log,
        downloads,
        near_names,
        pages,
        placed_call,
        proxies,
        resolution,
        transport,
        uploads,
        validation,
    )

    names = _NEEDED_BY_CALLS if "asyncio" not in sys.modules else (*_NEEDED_BY_CALLS, *_NEEDED_BY_AWAITED_CALLS)
    for name in names:
        with suppress(ImportError):  # a later version of the package may not have the module any more
            import_module(name)
