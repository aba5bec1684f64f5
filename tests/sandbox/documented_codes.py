"""Which error codes an operation may answer with, by the spec, and which ones sandboxes really did."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from wechatpay_client import spec
from wechatpay_sandbox import Operations
from wechatpay_sandbox.http.messages import Received, Reply
from wechatpay_sandbox.request.route_trie import ArgumentUnreadable, MethodUnknown, PathUnknown

MARK = "x-wechatpay-error-codes"


def documented(operation: str) -> dict[str, int]:
    """The codes of an operation, its own and those of the replies that all share, with their statuses."""
    document = spec.operation(operation)
    codes: dict[str, int] = dict(document[MARK])
    for reply in document["responses"].values():
        codes |= spec.resolve(reply["$ref"]).get(MARK, {}) if "$ref" in reply else {}
    return codes


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
            operation = (
                self._routes.find_host(request.sent_to.door_host).find(request.method, request.raw_path).operation.id
            )
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
