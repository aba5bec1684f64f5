"""What the sandbox says of itself: unsigned, and open to whoever reaches the port.

`GET /_sandbox/capabilities` lists every operation and says whether it is stateful or only shaped.
"""

from __future__ import annotations

from wechatpay_sandbox.gateway import Received, Reply, plain_reply, refused
from wechatpay_sandbox.operations import Capability
from wechatpay_sandbox.refusal import Refusal, not_found

PREFIX = b"/_sandbox/"


class SelfDescription:
    def __init__(self, capabilities: list[Capability]) -> None:
        self._capabilities = capabilities

    def answer(self, request: Received) -> Reply:
        """The reply to a request whose path begins with PREFIX."""
        if request.raw_path != PREFIX + b"capabilities":
            return refused(not_found("the sandbox says of itself only /_sandbox/capabilities"))
        if request.method != "GET":
            message = "the capabilities can only be read: it takes GET"
            return refused(Refusal(405, "INVALID_REQUEST", message, headers=(("Allow", "GET"),)))
        return plain_reply(200, {"operations": [capability._asdict() for capability in self._capabilities]})
