"""What every framework must answer: rows of (how it is sent, what is answered, what is logged)."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any

import pytest
from wechatpay_auth.notification import NotificationParser
from wechatpay_client.webhooks import parse_notification

from tests.auth.conftest import Keys
from tests.auth.conftest_notification import ORDER, Headers, Platform, encoded, envelope
from tests.frameworks.conftest import Log, Served, Shop


def bad_time() -> dict[str, Any]:
    """An event whose time is none."""
    return envelope(ORDER) | {"create_time": "yesterday"}


MAX_BODY = 1 << 20
"""What a parser takes unless it is told otherwise."""
ANNOUNCED = ("Content-Length", str(400 << 20))


def chunk(size: int) -> bytes:
    """A body of chunks that begins with this one, and has no end."""
    return b"%x\r\n" % size + b" " * size + b"\r\n"


def without(headers: Headers, name: str) -> Headers:
    return [(each, value) for each, value in headers if each != name]


class RefusesUnread:
    """Mixed in where the framework calls a view before the body is there: 400 MiB are announced, and none are sent."""

    @pytest.mark.parametrize("framing", [ANNOUNCED, ("Transfer-Encoding", "chunked")], ids=["announced", "chunked"])
    @pytest.mark.parametrize(
        "missing", ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"]
    )
    def test_without_a_signature_no_body_is_waited_for(
        self, served: Served, shop: Shop, platform: Platform, log: Log, missing: str, framing: tuple[str, str]
    ) -> None:
        headers, _body = platform.notify(at=None)
        reply = served.send("/notify", [*without(headers, missing), framing], b"")
        assert (reply.status, reply.message) == (401, "signature not accepted: missing-header")
        assert f"{missing} is missing" in log.text
        assert shop.received == []

    def test_a_large_body_is_not_waited_for(self, served: Served, shop: Shop, platform: Platform, log: Log) -> None:
        headers, _body = platform.notify(at=None)
        for length in (str(400 << 20), str(MAX_BODY + 1)):
            reply = served.send("/notify", [*headers, ("Content-Length", length)], b"")
            assert (reply.status, reply.message) == (413, "the body is larger than a notification")
        assert {record.levelno for record in log.records} == {logging.WARNING}
        assert "the parser's max_body is the limit" in log.text
        assert shop.received == []


class RefusesLongChunks:
    """Mixed in where the server understands bodies in chunks."""

    def test_chunked(self, served: Served, platform: Platform) -> None:
        assert served.post("/notify", *platform.notify(at=None), chunked=True).status == 204

    def test_no_more_chunks_are_read_than_a_body_may_have(self, served: Served, shop: Shop, platform: Platform) -> None:
        headers, _body = platform.notify(at=None)
        reply = served.send("/notify", [*headers, ("Transfer-Encoding", "chunked")], chunk(MAX_BODY) + chunk(1))
        assert (reply.status, reply.message) == (413, "the body is larger than a notification")
        assert shop.received == []


class AnswersAsTheyShould:
    """Mixed into one test class per framework, which has a fixture `served` that mounts `shop` at /notify."""

    def test_success(self, served: Served, shop: Shop, platform: Platform, log: Log) -> None:
        reply = served.post("/notify", *platform.notify(at=None))
        assert (reply.status, reply.body) == (204, b"")
        assert "content-type" not in reply.headers
        (notification,) = shop.received
        assert notification.event_type == "TRANSACTION.SUCCESS"
        assert notification.resource == ORDER
        assert notification.mchid == "1900000002"
        assert log.records == []

    def test_a_question_is_answered(self, served: Served, shop: Shop, platform: Platform) -> None:
        shop.answer = {"code": "SUCCESS", "parking_state": "PARKING_STATE_ENTERED", "message": "停车中"}
        reply = served.post("/notify", *platform.notify(at=None))
        assert (reply.status, reply.headers["content-type"]) == (200, "application/json")
        assert reply.body.decode() == '{"code":"SUCCESS","parking_state":"PARKING_STATE_ENTERED","message":"停车中"}'

    @pytest.mark.parametrize("envelope_of", [lambda: envelope({"paid": True}), lambda: envelope([]), bad_time])
    def test_an_event_that_fits_no_form_comes_again(
        self, served: Served, shop: Shop, platform: Platform, log: Log, envelope_of: Callable[[], dict[str, Any]]
    ) -> None:
        shop.read = parse_notification
        headers, body = platform.notify(envelope_of(), at=None)
        for count in (1, 2):
            reply = served.post("/notify", headers, body)
            assert (reply.status, reply.message) == (500, "the notification was not handled; send it again")
            assert [record.levelno for record in log.records] == [logging.ERROR] * count
        assert "TRANSACTION.SUCCESS (notification EV-0000000000000000001) cannot be read: its " in log.text
        assert "paid" not in log.text

    def test_an_event_without_a_required_field_is_handled(self, served: Served, shop: Shop, platform: Platform) -> None:
        shop.read = parse_notification
        paid = {name: value for name, value in ORDER.items() if name != "trade_state"} | {"mchid": None, "appid": "wx1"}
        reply = served.post("/notify", *platform.notify(envelope(paid), at=None))
        assert (reply.status, reply.body) == (204, b"")

    def test_a_probe(self, served: Served, shop: Shop, platform: Platform, log: Log) -> None:
        headers, body = platform.notify(at=None)
        probing = [(n, "WECHATPAY/SIGNTEST/" + v[19:] if n == "Wechatpay-Signature" else v) for n, v in headers]
        reply = served.post("/notify", probing, body)
        assert (reply.status, reply.message) == (401, "signature not accepted: signature-probe")
        assert shop.received == []
        assert [record.levelno for record in log.records] == [logging.INFO]
        # The platform then sends it properly.
        assert served.post("/notify", headers, body).status == 204

    def test_forged(self, served: Served, shop: Shop, platform: Platform, keys: Keys, log: Log) -> None:
        headers, body = platform.notify(at=None)
        forged = [(n, keys.stranger_signs(b"x") if n == "Wechatpay-Signature" else v) for n, v in headers]
        reply = served.post("/notify", forged, body)
        assert (reply.status, reply.message) == (401, "signature not accepted: signature-mismatch")
        changed = body.replace(b"SUCCESS", b"SUCCESs")
        assert served.post("/notify", headers, changed).status == 401
        unsigned = served.post("/notify", [], body)
        assert (unsigned.status, unsigned.message) == (401, "signature not accepted: missing-header")
        assert shop.received == []
        assert {record.levelno for record in log.records} == {logging.WARNING}
        assert "EV-0000000000000000001" not in log.text, "nothing of what did not verify is logged"
        assert served.post("/notify", headers, body).status == 204, "and nothing of it was remembered"

    def test_doubled_headers(self, served: Served, shop: Shop, platform: Platform) -> None:
        headers, body = platform.notify(at=None)
        for name in ("Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"):
            assert served.post("/notify", [*headers, (name, dict(headers)[name])], body).status == 401
        assert shop.received == []

    def test_stale(self, served: Served, shop: Shop, platform: Platform) -> None:
        reply = served.post("/notify", *platform.notify(at=int(time.time()) - 302))
        assert (reply.status, reply.message) == (401, "signature not accepted: timestamp-too-old")
        reply = served.post("/notify", *platform.notify(at=int(time.time()) + 310))
        assert (reply.status, reply.message) == (401, "signature not accepted: timestamp-in-future")
        assert shop.received == []

    def test_replay(self, served: Served, shop: Shop, platform: Platform) -> None:
        headers, body = platform.notify(at=None)
        assert served.post("/notify", headers, body).status == 204
        reply = served.post("/notify", headers, body)
        assert (reply.status, reply.message) == (401, "signature not accepted: replayed")
        assert served.post("/notify", *platform.notify(at=None)).status == 204
        assert len(shop.received) == 2

    def test_the_handler_fails(self, served: Served, shop: Shop, platform: Platform, log: Log) -> None:
        headers, body = platform.notify(at=None)
        shop.failure = LookupError("no such order")
        reply = served.post("/notify", headers, body)
        assert (reply.status, reply.message) == (500, "the notification was not handled; send it again")
        (record,) = log.records
        assert record.levelno == logging.ERROR
        assert record.exc_info is not None
        assert record.exc_info[1] is shop.failure
        assert "'EV-0000000000000000001' ('TRANSACTION.SUCCESS')" in record.getMessage()
        for secret in (body.decode(), dict(headers)["Wechatpay-Signature"], "Order0000000001"):
            assert secret not in log.text
        # It may be sent again to the byte, and is handled then.
        shop.failure = None
        assert served.post("/notify", headers, body).status == 204
        assert len(shop.received) == 2

    @pytest.mark.parametrize("answer", ["SUCCESS", True, 204, ["x"], ("", 500)], ids=repr)
    def test_the_handler_may_return_anything(self, served: Served, shop: Shop, platform: Platform, answer: Any) -> None:
        shop.answer = answer
        headers, body = platform.notify(at=None)
        reply = served.post("/notify", headers, body)
        assert (reply.status, reply.body, len(shop.received)) == (204, b"", 1)
        assert served.post("/notify", headers, body).status == 401, "it was handled, so a repetition is refused"

    @pytest.mark.parametrize("answer", [{"price": ...}, {"rate": float("nan")}], ids=repr)
    def test_the_handler_returns_what_cannot_be_json(
        self, served: Served, shop: Shop, platform: Platform, log: Log, answer: Any
    ) -> None:
        shop.answer = answer
        assert served.post("/notify", *platform.notify(at=None)).status == 500
        assert "handler" in log.records[0].getMessage()

    def test_signed_but_not_a_notification(self, served: Served, shop: Shop, platform: Platform) -> None:
        reply = served.post("/notify", *platform.notify({"code_url": "x"}, at=None))
        assert (reply.status, reply.message) == (400, "signed, but not a notification")
        assert shop.received == []

    @pytest.mark.parametrize("wrong", ["key", "algorithm"])
    def test_what_we_cannot_read_is_our_failure(
        self, served: Served, shop: Shop, platform: Platform, log: Log, wrong: str
    ) -> None:
        content = envelope(key="y" * 32)
        if wrong == "algorithm":
            content["resource"]["algorithm"] = "AEAD_SM4_GCM"
        reply = served.post("/notify", *platform.notify(content, at=None))
        assert (reply.status, reply.message) == (500, "the notification could not be read; send it again")
        assert log.records[0].levelno == logging.ERROR
        assert shop.received == []

    def test_a_body_in_any_encoding_of_the_same_json(self, served: Served, shop: Shop, platform: Platform) -> None:
        # Frameworks that decode and encode again would break the signature here.
        body = b"\n " + encoded(envelope()).replace(b'": ', b'"  :\t') + b"\r\n"
        assert served.post("/notify", platform.sign(body, at=None), body).status == 204
        assert shop.received[0].body == body

    @pytest.mark.parametrize("max_body", [MAX_BODY, 2_000])
    def test_a_body_may_have_so_many_bytes_and_no_more(
        self, served: Served, shop: Shop, platform: Platform, parser: NotificationParser, max_body: int
    ) -> None:
        parser.max_body = max_body
        body = encoded(envelope()).ljust(max_body)
        assert served.post("/notify", platform.sign(body, at=None), body).status == 204
        body += b" "
        reply = served.post("/notify", platform.sign(body, at=None), body)
        assert (reply.status, reply.message) == (413, "the body is larger than a notification")
        assert len(shop.received) == 1

    def test_other_methods(self, served: Served, shop: Shop, platform: Platform) -> None:
        headers, body = platform.notify(at=None)
        assert served.post("/notify", headers, body, method="PUT").status == 405
        assert served.post("/notify", headers, b"", method="GET").status == 405
        assert shop.received == []
