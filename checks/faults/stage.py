"""What every scenario uses: the client, the merchant, the keys of the platform, the call, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth import KeyRing, MerchantCredentials
from wechatpay_auth.errors import APIStatusError, OutcomeUnknown, ResponseNotVerified, WeChatPayError

from .server import Answer, Server, Signing, serving

AMOUNT = 100
DONE = {"state": "ACCEPTED"}
FIRST, SECOND, STRANGER = (f"PUB_KEY_ID_000000000000000000000000000000{n}" for n in (1, 2, 3))


class Outcome(NamedTuple):
    """One row of the table."""

    reached: str
    got: str


@dataclass
class Stage:
    """What the scenarios share: a client package, the merchant, the keys of the platform."""

    package: Any
    credentials: MerchantCredentials
    first: Signing
    second: Signing
    stranger: Signing

    def client(self, base_url: str, **settings: Any) -> Any:
        """A client that trusts the first and the second key."""
        keys = KeyRing()
        for signing in (self.second, self.first):
            keys.add_public_key(signing.serial, signing.key.public_key())
        return self.package.Client(self.credentials, keys, base_url=base_url, **settings)


def make_stage(package: Any) -> Stage:
    """With fresh keys."""
    keys = [rsa.generate_private_key(65537, 2048) for _ in range(4)]
    credentials = MerchantCredentials("1900000001", keys[0], serial="5A" * 20)
    signings = [Signing(serial, key) for serial, key in zip((FIRST, SECOND, STRANGER), keys[1:], strict=True)]
    return Stage(package, credentials, *signings)


def transfer(client: Any, number: str = "B1") -> Any:
    """The call that is made in every scenario."""
    return client["v3/transfers"].post(json={"out_bill_no": number, "amount": AMOUNT})


def described(call: Callable[[], Any]) -> str:
    """What the caller got, in a few words."""
    try:
        parsed = call().parsed
    except WeChatPayError as error:
        return name_of(error)
    return "done" if parsed is None else str(parsed.state)


def name_of(error: WeChatPayError) -> str:
    """The kind of an error, whether it is an unknown outcome, and what a repetition met later."""
    name = type(error).__name__
    if isinstance(error, ResponseNotVerified):
        name += f" ({error.cause.cause})"
    if not isinstance(error, OutcomeUnknown):
        return name
    later = error.later
    if later is None:
        return f"{name}, an OutcomeUnknown"
    code = f" {later.code}" if isinstance(later, APIStatusError) else ""
    return f"{name}, an OutcomeUnknown; later: {type(later).__name__}{code}"


def play_one(stage: Stage, answer: Answer, **server: Any) -> Outcome:
    """The row of a call to a server that answers so."""
    with serving(Server(answer, **server)) as running, stage.client(running.base_url) as client:
        got = described(lambda: transfer(client))
        return Outcome(times(running.reached), got)


def times(count: int) -> str:
    """How often, in words."""
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")
