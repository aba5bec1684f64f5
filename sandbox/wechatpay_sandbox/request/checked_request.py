"""A request that has passed every check, as handlers get it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.http.messages import SentTo
from wechatpay_sandbox.signatures.request_signature import Merchant
from wechatpay_sandbox.trade.platform import Platform


class CheckedRequest(NamedTuple):
    """The merchant, the operation and the values of one request. The values fit the schemas of the operation.

    Sensitive fields are decrypted. Those of the reply are encrypted after the handler.
    """

    platform: Platform
    merchant: Merchant
    operation: str
    """The operationId."""
    now: float
    """The time of the sandbox's world in Unix seconds."""
    # why Any: JSON in the shapes of the spec, which the gateway has checked
    path: Mapping[str, Any]
    """Path parameters, percent-decoded."""
    query: Mapping[str, Any]
    body: Any
    """The JSON body; of an upload, the value of its part `meta`."""
    file: File | None
    """The file of an upload; otherwise None."""
    sent_to: SentTo
    """The address at which the caller reached the sandbox."""
    headers: Mapping[str, Any] = MappingProxyType({})
    """Header parameters, by the names of the spec."""
    ahead: float = 0.0
    """How many seconds the sandbox's world is ahead of the machine's clock, by which the caller lives."""


Handler = Callable[[CheckedRequest], object]
"""Performs an operation. Returns the JSON of the reply, a File, or None for an empty reply; raises Refusal."""
