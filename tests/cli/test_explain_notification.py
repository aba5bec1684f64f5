"""`wechatpay explain` of a pasted notification, in each form, altered and whole, with keys and without."""

from __future__ import annotations

import base64
import gzip
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from wechatpay_cli.pasted_notification import find_notification
from wechatpay_sandbox import Flaw, Notice, Notifier, Running

from tests.cli.conftest import Invoke


@pytest.fixture
def notifier(served: Running) -> Notifier:
    return Notifier.from_config(served.config_path)


@pytest.fixture
def notice(notifier: Notifier) -> Notice:
    return notifier.notice("TRANSACTION.SUCCESS")


def as_http(headers: dict[str, str], body: bytes, line: str = "POST /notify HTTP/1.1\r\n") -> bytes:
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{line}{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def as_event(headers: object, body: object, **more: object) -> bytes:
    return json.dumps({"headers": headers, "body": body, **more}).encode()


def har_request(headers: dict[str, str], body: bytes) -> dict[str, object]:
    return {
        "method": "POST",
        "url": "https://shop.example.com/notify",
        "headers": [{"name": name, "value": value} for name, value in headers.items()],
        "postData": {"mimeType": "application/json", "text": body.decode()},
    }


FORMS: dict[str, Callable[[dict[str, str], bytes], bytes]] = {
    "HTTP": as_http,
    "headers and body": lambda headers, body: as_http(headers, body, ""),
    "headers of WSGI": lambda headers, body: as_http(
        {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}, body, ""
    ).replace(b"Content-Length", b"X-Length"),
    "signature headers first": lambda headers, body: as_http(
        dict(sorted(headers.items(), key=lambda item: "wechatpay" not in item[0].lower())), body, ""
    ),
    "an editor": lambda headers, body: b"\xef\xbb\xbf\n" + as_http(headers, body).replace(b"\r\n", b"\n") + b"\n",
    "curl": lambda headers, body: (
        b"".join(b"> " + line + b"\n" for line in as_http(headers, b"").split(b"\n")[:-2]).replace(
            b"Content-Length: 0", b"X: y"
        )
        + b">\n"
        + body
        + b"\n"
    ),
    "event": lambda headers, body: as_event(headers, body.decode()),
    "event in base64": lambda headers, body: as_event(headers, base64.b64encode(body).decode(), isBase64Encoded=True),
    "event, lists of values": lambda headers, body: json.dumps(
        {"multiValueHeaders": {name: [value] for name, value in headers.items()}, "body": body.decode()}
    ).encode(),
    "event, headers as pairs": lambda headers, body: as_event(
        [{"key": name, "value": value} for name, value in headers.items()], body.decode()
    ),
    "HAR": lambda headers, body: json.dumps(
        {
            "log": {
                "entries": [
                    {"request": har_request(headers, body)},
                    {"request": {"method": "GET", "headers": []}},
                    {},
                ]
            }
        }
    ).encode(),
    "entry of HAR": lambda headers, body: json.dumps({"request": har_request(headers, body), "response": {}}).encode(),
    "request of HAR": lambda headers, body: json.dumps(har_request(headers, body)).encode(),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_right_one_in_each_form(invoke: Invoke, served: Running, notice: Notice, form: str) -> None:
    text = FORMS[form](notice.headers, notice.body)
    done = invoke("explain", "--config", str(served.config_path), "--format", "json", stdin=text)
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert (found["correct"], found["kind"], found["signature"], found["content"]) == (
        True,
        "notification",
        "fits",
        "opened",
    )
    assert found["event"] == f"TRANSACTION.SUCCESS {notice.id}"
    assert (found["serial"], found["findings"]) == (notice.headers["Wechatpay-Serial"], [])


def test_the_report_shows_neither_body_nor_signature(invoke: Invoke, served: Running, notice: Notice) -> None:
    text = as_http(notice.headers, notice.body)
    for altered, code in ((text, 0), (text.replace(b"SUCCESS", b"SUCCESs"), 1)):
        for output in ("text", "json"):
            done = invoke("explain", "--config", str(served.config_path), "--format", output, stdin=altered)
            assert done.exit_code == code, done.output
            sealed = json.loads(notice.body)["resource"]["ciphertext"]
            for secret in (notice.headers["Wechatpay-Signature"][:20], sealed[:20], notice.resource["out_trade_no"]):
                assert secret not in done.output


def test_the_text_of_the_report(invoke: Invoke, served: Running, notice: Notice) -> None:
    done = invoke("explain", "--config", str(served.config_path), stdin=as_http(notice.headers, notice.body))
    assert re.fullmatch(
        r"a notification\n"
        r"  signed at  \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC; a receiver accepts it within 300 s\n"
        r"  serial     PUB_KEY_ID_\d+\n"
        r"  body       \d+ bytes, SHA-256 [0-9a-f]{16}…\n"
        r"  event      TRANSACTION\.SUCCESS \S+\n"
        r"signature: fits the body and the platform's key\n"
        r"content: the APIv3 key opens it\n"
        r"no fault found\n",
        done.stdout,
    )


ALTERATIONS: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "parsed and written anew": (lambda body: json.dumps(json.loads(body)).encode(), "parsed and written anew"),
    "sorted": (lambda body: json.dumps(json.loads(body), sort_keys=True).encode(), "parsed and written anew"),
    "base64": (base64.b64encode, "in base64, as gateways hand bodies on"),
    "gzip": (gzip.compress, "it was compressed"),
    "mark": (lambda body: b"\xef\xbb\xbf" + body, "byte order mark"),
    "mojibake": (lambda body: body.decode().encode("gbk").decode("gbk").encode("gbk"), "UTF-8 to GBK"),
    "changed": (lambda body: body.replace(b"SUCCESS", b"SUCCESs"), "pass on the bytes as they arrived"),
}


@pytest.mark.parametrize("name", ALTERATIONS)
def test_what_altered_it_is_named(invoke: Invoke, served: Running, notifier: Notifier, name: str) -> None:
    alter, said = ALTERATIONS[name]
    notice = notifier.notice("TRANSACTION.SUCCESS")
    text = as_http(notice.headers, alter(notice.body))
    done = invoke("explain", "--config", str(served.config_path), "--format", "json", stdin=text)
    assert done.exit_code == 1, done.output
    found = json.loads(done.stdout)
    assert (found["signature"], found["content"]) == ("does-not-fit", "unchecked")
    (finding,) = found["findings"]
    assert finding["fault"] == "signature-mismatch"
    assert said in finding["text"]
    assert "verify the bytes that arrived" in finding["fix"]


def test_a_body_that_was_parsed_by_the_gateway(invoke: Invoke, served: Running, notice: Notice) -> None:
    text = as_event(notice.headers, json.loads(notice.body))
    done = invoke("explain", "--config", str(served.config_path), stdin=text)
    assert "note: the body is JSON that was parsed already" in done.output


def drop(name: str) -> Callable[[dict[str, str]], dict[str, str]]:
    return lambda headers: {each: value for each, value in headers.items() if each != name}


def change(name: str, value: str) -> Callable[[dict[str, str]], dict[str, str]]:
    return lambda headers: {**headers, name: value}


@pytest.mark.parametrize(
    ("spoil", "fault", "said"),
    [
        (drop("Wechatpay-Nonce"), "missing-header", "Wechatpay-Nonce is missing"),
        (drop("Wechatpay-Serial"), "missing-header", "hand on each of the four"),
        (change("Wechatpay-Serial", "5A" * 20), "unknown-serial", "compare public_key_id and the certificates"),
        (change("Wechatpay-Timestamp", "1700000000"), "signature-mismatch", "the signature was not made by"),
        (change("Wechatpay-Timestamp", "1700000000000"), "malformed-header", "is not Unix seconds"),
        (change("Wechatpay-Timestamp", "170000000000"), "timestamp-in-future", "nothing may alter them"),
        (change("Wechatpay-Signature", "no base64!"), "malformed-header", "is not base64"),
        (change("wechatpay-nonce", "x"), "duplicate-header", "came twice"),
    ],
)
def test_headers_that_are_wrong(
    invoke: Invoke,
    served: Running,
    notice: Notice,
    spoil: Callable[[dict[str, str]], dict[str, str]],
    fault: str,
    said: str,
) -> None:
    text = as_http(spoil(notice.headers), notice.body)
    done = invoke("explain", "--config", str(served.config_path), "--format", "json", stdin=text)
    assert done.exit_code == 1, done.output
    (finding,) = json.loads(done.stdout)["findings"]
    assert finding["fault"] == fault
    assert said in f"{finding['text']} {finding['fix']}"


def test_a_probe_is_right_as_it_is(invoke: Invoke, served: Running, notifier: Notifier) -> None:
    notice = notifier.notice("TRANSACTION.SUCCESS", flaw=Flaw.PROBE)
    done = invoke("explain", "--config", str(served.config_path), stdin=as_http(notice.headers, notice.body))
    assert done.exit_code == 0
    assert "a probe of the platform, with a wrong signature on purpose; answer it with 401" in done.output


def test_its_age_does_not_matter(invoke: Invoke, served: Running, notifier: Notifier) -> None:
    notice = notifier.notice("TRANSACTION.SUCCESS", flaw=Flaw.STALE)
    done = invoke("explain", "--config", str(served.config_path), stdin=as_http(notice.headers, notice.body))
    assert (done.exit_code, "no fault found" in done.output) == (0, True)


# --- what could not be checked ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_forged", [False, True])
def test_without_keys_it_is_not_checked_and_says_so(invoke: Invoke, notice: Notice, is_forged: bool) -> None:
    body = notice.body.replace(b"SUCCESS", b"SUCCESs") if is_forged else notice.body
    done = invoke("explain", stdin=as_http(notice.headers, body))
    assert done.exit_code == 4
    assert "signature: not checked\n" in done.output
    assert done.output.endswith(
        "not checked: give --config or --sandbox, whose [platform] has the keys that verify it\n"
    )
    done = invoke("explain", "--format", "json", stdin=as_http(notice.headers, body))
    assert (done.exit_code, json.loads(done.stdout)["correct"]) == (4, False)


def copied(served: Running, folder: Path, *left_out: str) -> Path:
    state = served.config_path.parent
    text = re.sub(r'"(merchant|platform)/', rf'"{state}/\1/', served.config_path.read_text())
    for name in left_out:
        text = re.sub(rf"^{name} = .*\n", "", text, flags=re.M)
    file = folder / "wechatpay.toml"
    file.write_text(text)
    return file


def test_the_configuration_is_found_as_by_every_command(
    invoke: Invoke, served: Running, notice: Notice, tmp_path: Path
) -> None:
    text = as_http(notice.headers, notice.body)
    assert invoke("explain", stdin=text, WECHATPAY_CONFIG=str(served.config_path)).exit_code == 0
    copied(served, tmp_path)
    assert invoke("explain", stdin=text, WECHATPAY_CONFIG="").exit_code == 0
    key = served.config_path.parent / "merchant" / "apiclient_key.pem"
    assert invoke("explain", "--key", str(key), stdin=text).exit_code == 4, "a merchant's key verifies no notification"


def test_without_the_apiv3_key_the_signature_alone_is_checked(
    invoke: Invoke, served: Running, notice: Notice, tmp_path: Path
) -> None:
    copied(served, tmp_path, "apiv3_key")
    done = invoke("explain", stdin=as_http(notice.headers, notice.body))
    assert done.exit_code == 4
    assert "signature: fits" in done.output
    assert "not checked: set apiv3_key in [merchant]" in done.output
    wrong = as_http(notice.headers, notice.body.replace(b"SUCCESS", b"SUCCESs"))
    assert invoke("explain", stdin=wrong).exit_code == 1


def test_with_another_apiv3_key_its_content_does_not_open(invoke: Invoke, served: Running, notice: Notice) -> None:
    done = invoke(
        *("explain", "--config", str(served.config_path), "--format", "json"),
        stdin=as_http(notice.headers, notice.body),
        WECHATPAY_APIV3_KEY="PLANTED-apiv3-key-of-32-bytes---",
    )
    found = json.loads(done.stdout)
    assert (done.exit_code, found["signature"], found["content"]) == (1, "fits", "does-not-open")
    assert [finding["fault"] for finding in found["findings"]] == ["apiv3-key"]
    assert "PLANTED" not in done.output


def test_before_any_certificate_was_downloaded(invoke: Invoke, served: Running, notice: Notice, tmp_path: Path) -> None:
    file = copied(served, tmp_path, "public_key_id", "public_key", "certificates")
    file.write_text(file.read_text().replace("[platform]\n", '[platform]\ncertificate_folder = "kept"\n'))
    done = invoke("explain", stdin=as_http(notice.headers, notice.body))
    assert done.exit_code == 4
    assert "run `wechatpay certs download`" in done.output


def test_a_body_alone_is_opened_and_not_verified(invoke: Invoke, served: Running, notice: Notice) -> None:
    config = ("--config", str(served.config_path), "--format", "json")
    done = invoke("explain", *config, stdin=notice.body)
    found = json.loads(done.stdout)
    assert (done.exit_code, found["signature"], found["content"]) == (4, "unchecked", "opened")
    assert "paste the headers too" in found["missing"]
    other = invoke("explain", *config, stdin=notice.body, WECHATPAY_APIV3_KEY="x" * 32)
    assert (other.exit_code, json.loads(other.stdout)["content"]) == (1, "does-not-open")
    broken = json.dumps({"id": 1, "resource": {"ciphertext": "x"}})
    done = invoke("explain", *config, stdin=broken)
    assert [each["fault"] for each in json.loads(done.stdout)["findings"]] == ["not-a-notification"]


def test_what_is_signed_and_is_no_notification(invoke: Invoke, served: Running, notifier: Notifier) -> None:
    from wechatpay_sandbox.notifications.flaw import notification_headers

    body = b'{"code_url": "weixin://x"}'
    headers = notification_headers(notifier.key, body, notifier.clock())
    done = invoke("explain", "--config", str(served.config_path), stdin=as_http(headers, body))
    assert done.exit_code == 1
    assert "it is no notification; look which address it was sent to" in done.output


def test_a_body_that_is_not_all_there(invoke: Invoke, served: Running, notice: Notice) -> None:
    text = as_http(notice.headers, notice.body)[:-20]
    done = invoke("explain", "--config", str(served.config_path), "--format", "json", stdin=text)
    found = json.loads(done.stdout)
    assert (done.exit_code, found["signature"]) == (1, "unchecked")
    assert [finding["fault"] for finding in found["findings"]] == ["body-incomplete"]


def test_a_notification_has_no_reply(invoke: Invoke, notice: Notice, tmp_path: Path) -> None:
    reply = tmp_path / "reply.json"
    reply.write_text("{}")
    done = invoke("explain", "--reply", str(reply), stdin=as_http(notice.headers, notice.body))
    assert done.exit_code == 2
    assert "a notification has no reply" in done.stderr


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b'{"headers": {}, "body": ""}',
        b'{"headers": [1, {"value": 2}], "body": ""}',
        b'{"headers": 7, "body": {"a": 1}}',
        b'{"log": {"entries": [7, {"request": 7}]}}',
        b'{"request": {"headers": [], "postData": 7}}',
        b'{"resource": {"plaintext": ""}}',
        b'{"timeStamp": "1"}',
        b"[" * 100_000,
        b"GET /v3/certificates HTTP/1.1\nWechatpay-Serial: 1\n\n",
        b"POST /v3/x HTTP/1.1\nAuthorization: x\nWechatpay-Signature: 1\n\n",
        b"> GET /v3/a HTTP/1.1\n>\n< HTTP/1.1 200 OK\n< Wechatpay-Signature: x\n<\n{}",
    ],
)
def test_what_is_no_notification(text: bytes) -> None:
    assert find_notification(text) is None
