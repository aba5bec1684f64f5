# Generated from spec/ by `make generate`. Do not edit.
"""The sender of a call with options of its own, for uploads, downloads and lists, which are no methods of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .call_options import Timeout, explain_class
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .caller import Caller
    from .sender import Sender


def find_sender(caller: Caller, timeout: Timeout | Unset, retries: int | None) -> Sender:
    """The sender of a call with these options. Raises TypeError where `caller` is the class and no client."""
    if isinstance(caller, type):
        raise TypeError(explain_class())
    if timeout is UNSET and retries is None:
        return caller.sender
    return caller.sender.with_options(timeout=timeout, retries=retries)
