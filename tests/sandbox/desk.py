"""A merchant at a sandbox in this process, without a server, whose clock the test sets.

Calls are made by operationId. Every reply is verified, decrypted and checked against the spec, and so is every
resource of a notification.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote, urlencode

from wechatpay_auth import MerchantCredentials, Signer, Verifier, load_config
from wechatpay_client import OPERATIONS, spec, validate
from wechatpay_client.webhooks import EVENTS
from wechatpay_sandbox import Sandbox, Settings
from wechatpay_sandbox.control.api import ControlApi
from wechatpay_sandbox.control.controls import CONTROLS
from wechatpay_sandbox.http.messages import Received, Reply, SentTo
from wechatpay_sandbox.signatures.encrypted_fields import FieldDecrypter, encrypt_fields
from wechatpay_sandbox.spec.schema_node import SchemaNode
from wechatpay_sandbox.trade.appointments import catch_up

ORIGIN = "http://127.0.0.1:1"
START = 1_800_000_000.0
NOTIFY = "http://127.0.0.1:19/notify"
_numbers = count(1)


def fresh(prefix: str) -> str:
    """A number that no other test uses."""
    return f"{prefix}{next(_numbers):012}"


@dataclass
class Clock:
    now: float = START

    def __call__(self) -> float:
        return self.now


class Party(Protocol):
    """Who asks, and by which clock: all that the bodies of requests depend on."""

    @property
    def mchid(self) -> str: ...

    @property
    def clock(self) -> Callable[[], float]: ...


@dataclass
class Desk:
    sandbox: Sandbox
    clock: Clock
    credentials: MerchantCredentials
    _control: ControlApi
    _verifier: Verifier = field(repr=False)

    @property
    def mchid(self) -> str:
        return self.sandbox.folder.mchid

    def send(self, operation: str, body: object = None, **arguments: object) -> Reply:
        """Sends a signed request; `arguments` are those of the path and of the query."""
        described = OPERATIONS[operation]
        in_path = {parameter["name"] for parameter in described.parameters("path")}
        path = described.path
        for name in in_path:
            path = path.replace(f"{{{name}}}", quote(str(arguments[name]), safe=""))
        query = {name: _text(value) for name, value in arguments.items() if name not in in_path}
        target = path + (f"?{urlencode(query)}" if query else "")
        content = b""
        if body is not None:
            node = SchemaNode(described.body_schema, spec.resolve)
            key = self.sandbox.folder.public_key_private.public_key()
            content = json.dumps(encrypt_fields(body, node, key), ensure_ascii=False).encode()
        signer = Signer(self.credentials, clock=self.clock)
        headers = {
            "authorization": signer.authorization(described.method, target.encode(), content),
            "user-agent": "desk",
            "host": ORIGIN.removeprefix("http://"),
            "wechatpay-serial": self.sandbox.folder.public_key_id,
            **({"content-type": "application/json"} if content else {}),
        }
        reply = self.sandbox.gateway.answer(_received(described.method, target, headers, content))
        if not described.unsigned_reply or reply.status >= 400:
            self._verifier.verify(reply.headers, reply.body)
        return reply

    # why Any: replies and resources, in the shapes of the spec
    def call(self, operation: str, body: object = None, **arguments: object) -> Any:
        """The reply of a call that succeeds, decrypted; None where it is empty."""
        return self.read(operation, self.send(operation, body, **arguments))

    def read(self, operation: str, reply: Reply) -> Any:
        """What the reply of a success holds, once it fits the spec."""
        described = OPERATIONS[operation]
        assert reply.status == described.success_status, reply.body.decode()
        if described.reply_schema is None:
            assert reply.body == b""
            return None
        node = SchemaNode(described.reply_schema, spec.resolve)
        # why the ignore: credentials decrypt as a platform key does, and no error names them
        opened = FieldDecrypter(self.credentials).decrypt_fields(json.loads(reply.body), node, "body")  # type: ignore[arg-type]
        assert validate(operation, opened, where="response") == []
        return opened

    def refused(self, status: int, code: str, operation: str, body: object = None, **arguments: object) -> Any:
        """The payload of a call that is refused with this status and code."""
        reply = self.send(operation, body, **arguments)
        payload = json.loads(reply.body)
        assert (reply.status, payload["code"]) == (status, code), payload
        return payload

    def control(self, method_and_path: str, expected: int = 200, **fields: object) -> Any:
        """A request to the control API."""
        method, _, path = method_and_path.partition(" ")
        headers = {"host": "localhost", "content-type": "application/json"}
        content = b"" if method == "GET" else json.dumps(fields).encode()
        reply = self._control.answer(_received(method, f"/_sandbox/{path}", headers, content))
        assert reply.status == expected, reply.body.decode()
        return json.loads(reply.body)

    def wait(self, seconds: float = 10.0) -> None:
        """Time passes, in which the platform does what it does by itself."""
        self.clock.now += seconds
        catch_up(self.sandbox.platform, self.clock.now)

    def told(self, number: str) -> list[tuple[str, Any]]:
        """Event type and resource of every notification about something, the oldest first."""
        queue = reversed(self.sandbox.store.notifications.latest(10_000))
        told = [(one.event_type, json.loads(one.resource)) for one in queue if one.subject == number]
        for event_type, resource in told:
            assert EVENTS[event_type].violations(resource) == []
        return told

    def place(
        self,
        *,
        total: int = 1000,
        sub_mchid: str = "",
        notify_url: str = NOTIFY,
        out_trade_no: str = "",
        **more: object,
    ) -> str:
        """Places a Native order; its transaction_id, which the platform would not tell yet."""
        number = out_trade_no or fresh("ORDER")
        parties = {"sp_appid": "wx8888888888888888", "sp_mchid": self.mchid, "sub_mchid": sub_mchid}
        if not sub_mchid:
            parties = {"appid": "wx8888888888888888", "mchid": self.mchid}
        body = {
            **parties,
            "description": "手冲咖啡",
            "out_trade_no": number,
            "notify_url": notify_url,
            "amount": {"total": total, "currency": "CNY"},
            **more,
        }
        self.call("pay.create_partner_native_order" if sub_mchid else "pay.create_native_order", body)
        order = self.sandbox.store.orders.find_by_out_trade_no(self.mchid, sub_mchid, number)
        assert order is not None
        return order.transaction_id

    def pay(self, **order: Any) -> str:
        """Places a Native order, which is paid; its transaction_id."""
        id = self.place(**order)
        self.control(f"POST orders/{id}/pay")
        return id


def _text(value: object) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)


def _received(method: str, target: str, headers: dict[str, str], body: bytes) -> Received:
    path, _, query = target.partition("?")
    raw = tuple((name.encode(), value.encode()) for name, value in headers.items())
    return Received(method, path.encode(), query.encode(), raw, body, SentTo(ORIGIN, ORIGIN))


@contextmanager
def opened(data_dir: Path, **settings: Any) -> Iterator[Desk]:
    """A desk at a new sandbox over the folder."""
    clock = Clock()
    with Sandbox(data_dir, clock=clock, settings=Settings(**settings)) as sandbox:
        sandbox.set_base_url(ORIGIN)
        config = load_config(sandbox.config_path)
        assert isinstance(config.credentials, MerchantCredentials)
        verifier = Verifier(config.keys, clock=clock)
        yield Desk(sandbox, clock, config.credentials, ControlApi(sandbox, CONTROLS), verifier)
