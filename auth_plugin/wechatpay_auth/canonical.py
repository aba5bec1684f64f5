"""The exact bytes that are signed. https://pay.weixin.qq.com/doc/v3/merchant/4012365342"""

from __future__ import annotations


def request_message(method: str, target: bytes, timestamp: str, nonce: str, body: bytes) -> bytes:
    """The message that a merchant signs: five lines, each closed by one LF, the last included.

    `target` is path and query as they stand in the request line. `body` is what is sent; for an upload it
    is the JSON text of the part `meta`; without a body it is empty.
    """
    return b"%b\n%b\n%b\n%b\n%b\n" % (
        method.upper().encode("ascii"),
        target,
        timestamp.encode("ascii"),
        nonce.encode("ascii"),
        body,
    )


def reply_message(timestamp: str, nonce: str, body: bytes) -> bytes:
    """The message that the platform signs in replies and notifications: three lines, each closed by one LF.

    A 204 has an empty third line, and is signed too.
    """
    return join_reply(timestamp.encode("ascii"), nonce.encode("ascii"), body)


def join_reply(timestamp: bytes, nonce: bytes, body: bytes) -> bytes:
    """`reply_message` of header values as they arrived; both are ASCII without a line feed."""
    return b"%b\n%b\n%b\n" % (timestamp, nonce, body)
