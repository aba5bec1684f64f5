"""Of what passes through a client and an inbox in a whole journey, telemetry repeats nothing: no number, no person."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import httpx
import pytest
from flask import Flask
from sqlalchemy import Connection
from wechatpay_auth import load_config
from wechatpay_auth.frameworks.flask import notification_view
from wechatpay_bookkeeping import Inbox, InboxEvent, observe_counts
from wechatpay_client import Client, errors
from wechatpay_sandbox import Running, User, parse_fault, running
from wechatpay_sandbox.settings import Settings

from tests.recorded_telemetry import Recorded

OPENID = "oUser0000000000000000000001"
NUMBER, REFUND = "SECRETORDER0001", "SECRETREFUND0001"
_TOKEN = re.compile(r"[A-Z_]*|.{0,3}")
"""States and codes, which name nobody, and texts so short that they stand in anything."""


class HandlerFailed(Exception):
    """What the merchant's own code raises."""


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        pass


def texts_in(value: object) -> Iterator[str]:
    """Every text in JSON that says something of an order or a person."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from texts_in(each)
    elif isinstance(value, str) and not _TOKEN.fullmatch(value):
        yield value


def wait_for(condition: Callable[[], bool]) -> None:
    ends = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.02)


class Shop:
    """Sells, refunds and listens to a complaint, and remembers every text that it sees."""

    def __init__(self, sandbox: Running, client: Client, inbox: Inbox, notify_url: str) -> None:
        self.sandbox = sandbox
        self.client = client
        self.inbox = inbox
        self.notify_url = notify_url
        self.seen: set[str] = set()
        self.handled: list[str] = []

    def call(self, method: str, path: str, *, query: Any = None, body: Any = None, **values: str) -> Any:
        self.seen |= set(values.values()) | set(texts_in([query, body]))
        more = {} if body is None else {"json": body}
        response = getattr(self.client[path], method)(query=query, **more, **values)
        self.seen |= set(texts_in(response.json()))
        return response.json()

    def refused(self, method: str, path: str, **arguments: Any) -> errors.WeChatPayError:
        with pytest.raises(errors.WeChatPayError) as caught:
            self.call(method, path, **arguments)
        if isinstance(caught.value, errors.APIStatusError):
            self.seen |= set(texts_in(caught.value.detail)) | {caught.value.message}
        return caught.value

    def fail_next(self, *faults: str) -> None:
        self.sandbox.sandbox.faults.replace([parse_fault(fault) for fault in faults])

    def order(self, number: str) -> dict[str, Any]:
        return {
            "appid": "wx8888888888888888",
            "mchid": "1900000001",
            "description": "Secret coffee",
            "out_trade_no": number,
            "notify_url": self.notify_url,
            "attach": "secret attachment",
            "amount": {"total": 2800, "currency": "CNY"},
            "payer": {"openid": OPENID},
        }

    def handle(self, event: InboxEvent, connection: Connection) -> None:
        self.seen |= set(texts_in(event.event.raw)) | {event.subject, event.notification.id}
        if event.attempts == 1:
            raise HandlerFailed(f"{event.subject} of {OPENID}: {event.event.raw}")
        self.handled.append(event.event.event_type)

    def handle_until(self, event_type: str) -> None:
        def is_handled() -> bool:
            self.inbox.handle_next(self.handle)
            return event_type in self.handled

        wait_for(is_handled)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with running(settings=Settings(time_scale=0.01)) as served:
        yield served


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
def shop(sandbox: Running, recorded: Recorded, tmp_path: Path) -> Iterator[Shop]:
    with Client.from_config(sandbox.config_path, telemetry=recorded.telemetry) as client:
        parser = client.notification_parser()
        inbox = Inbox(f"sqlite:///{tmp_path / 'shop.db'}", parser, retry_after=(0, 0), telemetry=recorded.telemetry)
        inbox.create_tables()
        observe_counts(inbox, name="shop", telemetry=recorded.telemetry)
        app = Flask("shop")
        app.add_url_rule("/notify", view_func=notification_view(parser, inbox), methods=["POST"])
        with make_server("127.0.0.1", 0, app, handler_class=Quiet) as server:
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
            thread.start()
            yield Shop(sandbox, client, inbox, f"http://127.0.0.1:{server.server_port}/notify")
            server.shutdown()
            thread.join()
        inbox.engine.dispose()


def play_journey(shop: Shop) -> None:
    by_number = "v3/pay/transactions/out-trade-no/{out_trade_no}"
    prepaid = shop.call("post", "v3/pay/transactions/jsapi", body=shop.order(NUMBER))
    assert prepaid["prepay_id"] in shop.seen
    User(shop.sandbox.base_url).pay(NUMBER)
    shop.handle_until("TRANSACTION.SUCCESS")
    paid = shop.call("get", by_number, query={"mchid": "1900000001"}, out_trade_no=NUMBER)
    shop.call("get", "v3/pay/transactions/id/{id}", query={"mchid": "1900000001"}, id=paid["transaction_id"])
    refund = {
        "out_trade_no": NUMBER,
        "out_refund_no": REFUND,
        "reason": "secret reason",
        "notify_url": shop.notify_url,
        "amount": {"refund": 2800, "total": 2800, "currency": "CNY"},
    }
    shop.call("post", "v3/refund/domestic/refunds", body=refund)
    shop.handle_until("REFUND.SUCCESS")
    shop.call("get", "v3/refund/domestic/refunds/{out_refund_no}", out_refund_no=REFUND)
    address = f"{shop.sandbox.base_url}/_sandbox/notify-addresses/merchant_service"
    httpx.post(address, json={"url": shop.notify_url}, trust_env=False).raise_for_status()
    complaint = User(shop.sandbox.base_url).complain(NUMBER, "secret complaint of 13800000000")
    shop.handle_until("COMPLAINT.CREATE")
    told = shop.call("get", "v3/merchant-service/complaints-v2/{complaint_id}", complaint_id=complaint)
    assert told["payer_phone"] in shop.seen

    # and what goes wrong
    assert isinstance(
        shop.refused("get", by_number, query={"mchid": "1900000001"}, out_trade_no="SECRETNOBODY01"), errors.NotFound
    )
    shop.fail_next("PARAM_ERROR,times=1")
    shop.refused("post", "v3/pay/transactions/jsapi", body=shop.order("SECRETBAD0001"))
    shop.fail_next("reset-after,times=1,operation=pay.create_jsapi_order")
    unknown = shop.refused("post", "v3/pay/transactions/jsapi", body=shop.order("SECRETLOST0001"))
    assert isinstance(unknown, errors.OutcomeUnknown)
    unknown.resolve()
    shop.fail_next("html,times=1")
    shop.refused("post", "v3/pay/transactions/jsapi", body=shop.order("SECRETHTML0001"))
    shop.fail_next()


def test_telemetry_repeats_nothing_of_a_whole_journey(shop: Shop, sandbox: Running, recorded: Recorded) -> None:
    play_journey(shop)
    config = load_config(sandbox.config_path)
    keys = [config.credentials.serial, config.credentials.apiv3_key, *(str(serial) for serial in config.keys.serials)]
    written = sandbox.config_path.read_text("utf-8")
    shop.seen |= {"1900000001", OPENID, *(str(key) for key in keys), *re.findall(r'"([^"\n]{12,})"', written)}
    for file in sandbox.config_path.parent.glob("**/*.pem"):
        shop.seen |= {line for line in file.read_text("utf-8").splitlines() if len(line) == 64}
    told = list(recorded.texts())
    # the journey was told of, and what must not be told was there to be told
    names = {span.name for span in recorded.spans()}
    assert {
        "pay.create_jsapi_order",
        "refund.create_refund",
        "receive REFUND.SUCCESS",
        "handle COMPLAINT.CREATE",
    } <= names
    assert {NUMBER, REFUND, OPENID, "secret reason", "wx8888888888888888"} <= shop.seen
    assert len(shop.seen) > 60
    assert {"done", "refused", "unknown"} <= set(told)
    assert {"handled", "failed"} <= set(told)
    allowed = {sandbox.base_url, "127.0.0.1"}
    found = {text: [where for where in told if text in where] for text in shop.seen - allowed}
    assert {text: where for text, where in found.items() if where} == {}
    assert not re.search("secret", json.dumps(told), re.IGNORECASE)
