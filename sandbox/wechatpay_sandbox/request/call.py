"""A call that has passed every check, as a handler sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.signatures.request_signature import Merchant
from wechatpay_sandbox.trade.platform import Platform


@dataclass(frozen=True, slots=True)
class Call:
    """The merchant, the operation and the values of one request; the operation's schemas accept the values.

    Fields that travel encrypted are decrypted, and those of the reply are encrypted after the handler.
    """

    platform: Platform
    merchant: Merchant
    operation: str
    """operationId."""
    now: float
    """Unix seconds."""
    # why Any: the shapes are the spec's, which the gateway has just enforced
    path: Mapping[str, Any]
    """Path parameters, percent-decoded."""
    query: Mapping[str, Any]
    body: Any
    """The JSON body; of an upload, the value of its part `meta`."""
    file: File | None
    """The file of an upload; otherwise None."""
    origin: str
    """The address at which the caller reached the sandbox, such as `http://127.0.0.1:8787`."""


Handler = Callable[[Call], object]
"""Returns the JSON of a success, a File, or None for an empty reply; raises Refusal. The status is the spec's."""
