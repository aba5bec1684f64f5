"""Which error codes an operation may answer with, by the spec, and which ones sandboxes really did."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from wechatpay_client import spec
from wechatpay_sandbox import Operations
from wechatpay_sandbox.gateway import Received, Reply
from wechatpay_sandbox.route_trie import ArgumentUnreadable, MethodUnknown, PathUnknown

MARK = "x-wechatpay-error-codes"
SHARED = {
    "PARAM_ERROR": 400,
    "INVALID_REQUEST": 400,
    "SIGN_ERROR": 401,
    "NO_AUTH": 403,
    "RULE_LIMIT": 403,
    "RESOURCE_NOT_EXISTS": 404,
    "NOT_FOUND": 404,
    "FREQUENCY_LIMITED": 429,
    "RATELIMIT_EXCEEDED": 429,
    "SYSTEM_ERROR": 500,
    "BANK_ERROR": 500,
}
"""Codes of every operation, with the status they come with."""


def documented(operation: str) -> dict[str, int]:
    """The codes of an operation, with their statuses."""
    return SHARED | spec.operation(operation)[MARK]


@dataclass
class Refusals:
    """What was refused: operationId, status and code."""

    seen: set[tuple[str, int, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._routes = Operations().routes()

    def note(self, request: Received, reply: Reply) -> None:
        """Keeps what the reply to a request says, if it is a refusal by an operation of the spec."""
        if reply.status < 400 or not reply.body or reply.fault is not None:  # a fault is not the operation's own
            return
        try:
            operation = self._routes.find(request.method, request.raw_path).target.id
        except (PathUnknown, MethodUnknown, ArgumentUnreadable):
            return
        self.seen.add((operation, reply.status, json.loads(reply.body)["code"]))

    def undocumented(self) -> list[tuple[str, int, str]]:
        """Those that the spec does not have."""
        return sorted(
            (operation, status, code)
            for operation, status, code in self.seen
            if documented(operation).get(code) != status
        )
