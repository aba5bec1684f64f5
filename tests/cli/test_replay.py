"""`wechatpay replay`: what was kept is sent again, to the byte."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from wechatpay_auth import NotificationParser, load_config
from wechatpay_cli.kept_request import as_http, read_kept_request
from wechatpay_sandbox import Flaw, Notice, Notifier, Running

from tests.cli.conftest import Command, Invoke
from tests.cli.notified_shop import Shop, served_shop


@pytest.fixture
def shop(served: Running) -> Iterator[Shop]:
    config = load_config(served.config_path, environ={})
    with served_shop(NotificationParser(config.keys, config.credentials)) as found:
        yield found


@pytest.fixture
def notifier(served: Running) -> Notifier:
    return Notifier.from_config(served.config_path)


@pytest.fixture
def replay(invoke: Invoke, served: Running) -> Invoke:
    def run(*arguments: str, **options: Any) -> Any:
        return invoke("replay", *arguments, "--config", str(served.config_path), **options)

    return run


def kept(folder: Path, shop: Shop, notice: Notice) -> str:
    file = folder / "kept.http"
    file.write_bytes(as_http(shop.url, notice.headers, notice.body))
    return str(file)


# --- as HTTP ----------------------------------------------------------------------------------------------------------


def test_what_trigger_saved_is_sent_again(invoke: Invoke, replay: Invoke, served: Running, shop: Shop) -> None:
    config = str(served.config_path)
    done = invoke("trigger", "REFUND.SUCCESS", "--to", shop.url, "--save", "refund.http", "--config", config)
    assert done.exit_code == 0, done.output
    done = replay("refund.http")
    assert done.exit_code == 0, done.output
    assert f"{len(shop.bodies[0])} bytes to {shop.url}\n204 after " in done.stdout
    assert done.stdout.endswith("correct: the receiver accepted it\n")
    assert shop.bodies[0] == shop.bodies[1]
    assert len(shop.events) == 2


def test_an_old_one_is_signed_anew(replay: Invoke, shop: Shop, notifier: Notifier, tmp_path: Path) -> None:
    week_ago = Notifier(notifier.merchant, notifier.key, lambda: time.time() - 7 * 86400)
    notice = week_ago.notice("REFUND.SUCCESS")
    assert replay(kept(tmp_path, shop, notice)).exit_code == 0
    assert [event.id for event in shop.events] == [notice.id]
    done = replay(str(tmp_path / "kept.http"), "--as-it-was")
    assert done.exit_code == 0, done.output
    assert "note: the signature is no longer valid" in done.stderr
    assert done.stdout.endswith("correct: the receiver refused it\n")
    shop.answer = 204
    done = replay(str(tmp_path / "kept.http"), "--as-it-was")
    assert done.exit_code == 1
    assert "error: the receiver accepted the notification" in done.stderr


def test_a_fresh_one_as_it_was_is_accepted_once(replay: Invoke, shop: Shop, notifier: Notifier, tmp_path: Path) -> None:
    file = kept(tmp_path, shop, notifier.notice("REFUND.SUCCESS"))
    first, second = replay(file, "--as-it-was"), replay(file, "--as-it-was")
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert "204 after" in first.stdout
    assert "401 after" in second.stdout
    assert len(shop.events) == 1


def test_a_forged_one_as_it_was_must_be_refused(replay: Invoke, shop: Shop, notifier: Notifier, tmp_path: Path) -> None:
    file = kept(tmp_path, shop, notifier.notice("REFUND.SUCCESS", flaw=Flaw.FORGED))
    assert replay(file, "--as-it-was").exit_code == 0
    shop.answer = 200
    assert replay(file, "--as-it-was").exit_code == 1
    shop.answer = None
    assert replay(file).exit_code == 0, "a new signature makes it true"


def test_another_address_may_be_given(replay: Invoke, shop: Shop, notifier: Notifier, tmp_path: Path) -> None:
    file = tmp_path / "kept.http"
    notice = notifier.notice("REFUND.SUCCESS")
    file.write_bytes(as_http("https://shop.example.com/notify?from=wechat", notice.headers, notice.body))
    done = replay(str(file))
    assert done.exit_code == 2
    assert "shop.example.com is not this machine" in done.stderr
    assert replay(str(file), "--to", shop.url).exit_code == 0


def test_as_a_process_from_standard_input(
    wechatpay: Command, served: Running, shop: Shop, notifier: Notifier, tmp_path: Path
) -> None:
    notice = notifier.notice("TRANSACTION.SUCCESS")
    text = as_http(shop.url, notice.headers, notice.body).replace(b"\r\n", b"\n") + b"\n"
    done = wechatpay("replay", "-", "--format", "json", stdin=text, WECHATPAY_CONFIG=str(served.config_path))
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert (said["url"], said["as_it_was"], said["right"], said["attempts"][0]["status"]) == (
        shop.url,
        False,
        True,
        204,
    )
    assert said["attempts"][0]["headers"]["Wechatpay-Nonce"] != notice.headers["Wechatpay-Nonce"]
    assert shop.bodies == [notice.body]


def test_a_request_line_with_a_path_alone(notifier: Notifier) -> None:
    notice = notifier.notice("REFUND.SUCCESS")
    text = as_http("http://127.0.0.1:8000/notify", notice.headers, notice.body)
    for host, url in (("127.0.0.1:8000", "http://127.0.0.1:8000/notify"), ("shop.example.com", None), ("[::1", None)):
        pasted = text.replace(b"POST http://127.0.0.1:8000/notify", b"POST /notify", 1)
        pasted = pasted.replace(b"Host: 127.0.0.1:8000", f"Host: {host}".encode(), 1)
        found = read_kept_request(pasted)
        assert (found.url, found.body, found.headers) == (url, notice.body, notice.headers)


def test_headers_in_lower_case_are_replaced_too(replay: Invoke, shop: Shop, notifier: Notifier, tmp_path: Path) -> None:
    notice = notifier.notice("REFUND.SUCCESS", flaw=Flaw.STALE)
    lower = {name.lower(): value for name, value in notice.headers.items()} | {"x-forwarded-for": "192.0.2.1"}
    file = tmp_path / "kept.http"
    file.write_bytes(as_http(shop.url, lower, notice.body))
    done = replay(str(file), "--format", "json")
    assert done.exit_code == 0, done.output
    sent = json.loads(done.stdout)["attempts"][0]["headers"]
    assert len(sent) == len({name.lower() for name in sent})
    assert sent["x-forwarded-for"] == "192.0.2.1"


# --- as JSON ----------------------------------------------------------------------------------------------------------


def test_what_a_sandbox_shows_is_sent_again_to_the_byte(replay: Invoke, served: Running, shop: Shop) -> None:
    body = {"event_type": "COMPLAINT.CREATE", "url": shop.url}
    id = httpx.post(f"{served.base_url}/_sandbox/trigger", json=body, trust_env=False).json()["id"]
    address = f"{served.base_url}/_sandbox/notifications/{id}"
    deadline = time.monotonic() + 10
    while (shown := httpx.get(address, trust_env=False)).json()["state"] != "DELIVERED":
        assert time.monotonic() < deadline
        time.sleep(0.02)
    done = replay("-", stdin=shown.content)
    assert done.exit_code == 0, done.output
    assert len(shop.bodies) >= 2
    assert len(set(shop.bodies)) == 1
    assert replay("-", "--as-it-was", stdin=shown.content).exit_code == 0
    assert shop.events[0].id == id


def test_a_body_alone(replay: Invoke, shop: Shop, notifier: Notifier) -> None:
    body = notifier.notice("REFUND.SUCCESS").body
    assert replay("-", "--to", shop.url, stdin=b"\xef\xbb\xbf" + body + b"\n").exit_code == 0
    assert shop.bodies == [body]
    done = replay("-", "--to", shop.url, "--as-it-was", stdin=body)
    assert done.exit_code == 2
    assert "Invalid value for --as-it-was" in done.stderr
    assert "Invalid value for --to: the receiver is missing" in replay("-", stdin=body).stderr


# --- what is not as it should be --------------------------------------------------------------------------------------


def test_what_is_encrypted_for_somebody_else_is_announced(replay: Invoke, shop: Shop, notifier: Notifier) -> None:
    found = json.loads(notifier.notice("REFUND.SUCCESS").body)
    found["resource"]["nonce"] = "000000000000"
    done = replay("-", "--to", shop.url, stdin=json.dumps(found))
    assert "note: the merchant of this sandbox cannot read the notification: " in done.stderr


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"", "does not begin with a request line"),
        (b"hello", "does not begin with a request line"),
        (b"POST /notify HTTP/1.1\nHost: 127.0.0.1\n\n", "has no body"),
        (b"POST /notify HTTP/1.1\nContent-Length: 9\n\n{}", "the body has 2 bytes, but Content-Length is 9"),
        (b"POST /notify HTTP/1.1\nX: \xe4\n\n{}", "a header has characters other than printable ASCII"),
        (b"{", "begins like JSON, but is not JSON"),
        (b'{"code": "FAIL"}', "the JSON is no notification"),
        (b'{"body": {}, "attempts": 7}', "the JSON is no notification"),
        (b'{"body": {}, "attempts": [7]}', "`attempts` has another form"),
        (b'{"body": ' + b"[" * 100_000, "begins like JSON, but is not JSON"),
        (b'{"body": {}, "attempts": [{"probe": false, "headers": {"X": 7}}]}', "`attempts` has another form"),
        (b'{"body": {}, "attempts": [{"probe": false, "headers": {"X": "\\ud800"}}]}', "other than printable ASCII"),
    ],
)
def test_a_file_that_is_none(replay: Invoke, shop: Shop, text: bytes, reason: str) -> None:
    done = replay("-", "--to", shop.url, stdin=text)
    assert done.exit_code == 2
    assert reason in " ".join(done.stderr.split())
    assert shop.bodies == []


def test_a_kept_address_and_a_body_with_half_a_character(replay: Invoke, shop: Shop) -> None:
    kept = {"body": {"id": "\ud800"}, "attempts": [], "url": "http://127.0.0.1/\ud800"}
    done = replay("-", stdin=json.dumps(kept))
    assert (done.exit_code, "the address cannot be read" in " ".join(done.stderr.split())) == (2, True)
    replay("-", "--to", shop.url, stdin=json.dumps(kept))
    assert shop.bodies == [b'{"id":"?"}']


def test_a_file_that_is_not_there(replay: Invoke) -> None:
    done = replay("nothing.http")
    assert done.exit_code == 2
    assert "nothing.http cannot be read: No such file" in done.stderr
