"""`wechatpay explain`: pasted requests and replies in many forms, the check with the merchant's key, and secrets."""

from __future__ import annotations

import json
import time
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth import Signer, load_config, request_message
from wechatpay_auth.authorization import format_authorization
from wechatpay_cli.pasted_http import NotHTTP, read_reply, read_request
from wechatpay_sandbox import Running

TARGET = "/v3/businesscircle/parkings?token=PLANTEDxTOKEN&a=1"
BODY = '{"plate_number":"PLANTED粤B88888","state":"IN"}'.encode()


@pytest.fixture
def merchant(served: Running):
    return load_config(served.config_path).credentials


@pytest.fixture
def files(served: Running) -> Path:
    return served.sandbox.folder.path / "merchant"


def pasted(
    authorization: str, body: bytes = BODY, *, method: str = "POST", target: str = TARGET, end: str = "\r\n"
) -> bytes:
    lines = [f"{method} {target} HTTP/1.1", "Host: api.mch.weixin.qq.com", f"Authorization: {authorization}"]
    lines += ["Content-Type: application/json", f"Content-Length: {len(body)}", "", ""]
    return end.join(lines).encode() + body


def signed(merchant, body: bytes = BODY, *, target: str = TARGET, at: float | None = None) -> str:
    return Signer(merchant, clock=lambda: at or time.time()).authorization("POST", target.encode(), body)


def signed_wrongly(merchant, spoil) -> str:
    """The header of a program that signs `spoil`ed strings."""
    now = str(int(time.time()))
    message = spoil(request_message("POST", TARGET.encode(), now, "Nonce1", BODY))
    return format_authorization(merchant.mchid, merchant.serial, "Nonce1", now, merchant.sign(message))


def test_a_right_request(wechatpay, served, merchant, files, tmp_path):
    file = tmp_path / "request.txt"
    file.write_bytes(pasted(signed(merchant)))
    for options in (
        ["--config", str(served.config_path)],
        ["--certificate", str(files / "apiclient_cert.pem")],
        ["--key", str(files / "apiclient_key.pem"), "--certificate", str(files / "apiclient_cert.pem")],
    ):
        done = wechatpay("explain", str(file), *options)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.endswith("no fault found\n")
        assert "signature: fits the request and the given key" in done.stdout
        assert "  1  POST\n  2  /v3/businesscircle/parkings?token=***&a=1\n" in done.stdout
        assert f"  5  {len(BODY)} bytes, SHA-256 " in done.stdout
        assert f"serial_no  {merchant.serial}" in done.stdout
    done = wechatpay("explain", "-", stdin=file.read_bytes())
    assert done.returncode == 4
    assert done.stdout.endswith("not checked, so a wrong signature was not found\n")
    assert "signature: not checked; give --certificate, --key or --config" in done.stdout


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("form", ["plain", "quoted", "quoted head", "curl", "editor", "no length", "url", "folded"])
def test_forms_of_the_same_request(invoke, served, merchant, form, end):
    text = pasted(signed(merchant), end=end)
    head, _, _body = text.partition(f"{end}{end}".encode())
    quoted = b"".join(b"> " + line + b"\n" for line in head.split(b"\n")) + b"> " + end.encode()
    forms = {
        "plain": text,
        "quoted": quoted + b"> " + BODY + b"\n",
        "quoted head": quoted + BODY + b"\n",
        "curl": b"* Connected to x\n* using HTTP/1.1\n"
        + quoted
        + b"} [46 bytes data]\n"
        + BODY
        + b"\n* sent off: 46 bytes\n",
        "editor": b"\xef\xbb\xbf\n\n" + text + b"\n",
        "no length": text.replace(f"Content-Length: {len(BODY)}{end}".encode(), b"") + b"\n",
        "url": text.replace(b"POST /", b"POST https://api.mch.weixin.qq.com/"),
        "folded": text.replace(b'",', b'",' + end.encode() + b"  ", 4),
    }
    done = invoke("explain", "--config", str(served.config_path), "--format", "json", stdin=forms[form])
    assert done.exit_code == 0, done.output
    report = json.loads(done.stdout)
    assert report["signature"] == "fits"
    assert report["correct"] is True
    assert bool(report["notes"]) is (form in ("no length", "url"))


SLIPS = {
    "final-line-feed": lambda message: message[:-1],
    "line-ends": lambda message: message.replace(b"\n", b"\r\n"),
    "query-not-signed": lambda message: message.replace(TARGET.encode(), TARGET.partition("?")[0].encode()),
    "body-not-signed": lambda message: message.replace(BODY, b""),
    "body-rewritten": lambda message: message.replace(BODY, json.dumps(json.loads(BODY)).encode()),
    "method": lambda message: message.replace(b"POST", b"post"),
    "key": lambda message: b"something else",
}


@pytest.mark.parametrize("fault", SLIPS)
def test_slips_are_found_with_the_key(invoke, served, merchant, files, fault):
    text = pasted(signed_wrongly(merchant, SLIPS[fault]))
    assert invoke("explain", stdin=text).exit_code == 4
    for options in (["--config", str(served.config_path)], ["--key", str(files / "apiclient_key.pem")]):
        done = invoke("explain", *options, "--format", "json", stdin=text)
        assert done.exit_code == 1
        report = json.loads(done.stdout)
        assert [finding["fault"] for finding in report["findings"]] == [fault]
        assert report["signature"] == "does-not-fit"
        assert report["correct"] is False
        assert "PLANTED" not in done.output


def _refused(served: Running, authorization: str, body: bytes) -> httpx.Response:
    reply = httpx.post(
        served.base_url + TARGET,
        content=body,
        headers={"Authorization": authorization, "Content-Type": "application/json"},
        trust_env=False,
    )
    assert reply.status_code == 401
    return reply


def test_with_the_reply_of_the_sandbox(invoke, served, merchant, tmp_path):
    authorization = signed(merchant)
    reply = _refused(served, authorization, b"")
    head = "\r\n".join(["HTTP/1.1 401 Unauthorized", *(f"{name}: {value}" for name, value in reply.headers.items())])
    raw = f"{head}\r\n\r\n".encode() + reply.content
    forms = {
        "raw": raw,
        "LF": raw.replace(b"\r\n", b"\n"),
        "quoted": b"".join(b"< " + line + b"\n" for line in head.encode().split(b"\n")) + b"<\n" + reply.content,
        "JSON": reply.content + b"\n",
    }
    for name, text in forms.items():
        file = tmp_path / name
        file.write_bytes(text)
        done = invoke("explain", "--reply", str(file), "--format", "json", stdin=pasted(authorization))
        assert done.exit_code == 1, done.output
        report = json.loads(done.stdout)
        assert [finding["fault"] for finding in report["findings"]] == ["body-lost"]
        assert report["reply"]["code"] == "SIGN_ERROR"
        assert "PLANTED" not in done.output


def test_the_clock_by_a_whole_session_of_curl(invoke, served, merchant):
    authorization = signed(merchant, b"", at=time.time() - 7200)
    reply = _refused(served, authorization, b"")
    lines = ["* Trying 127.0.0.1:8787...", f"> POST {TARGET} HTTP/1.1", f"> Authorization: {authorization}", ">"]
    lines += ["* Request completely sent off", "< HTTP/1.1 100 Continue", "<", "< HTTP/1.1 401 Unauthorized"]
    lines += [*(f"< {name}: {value}" for name, value in reply.headers.items()), "<", "{ [123 bytes data]", reply.text]
    done = invoke("explain", stdin="\n".join(lines))
    assert done.exit_code == 1
    assert "s behind the platform's clock" in done.stdout
    assert "reply: 401 SIGN_ERROR timestamp is 7" in done.stdout
    assert "1 fault found\n" in done.stdout


def test_replies_that_say_nothing_of_the_signature(invoke, merchant, tmp_path):
    for text, said, code in (
        ("HTTP/1.1 200 OK\n\n{}", "reply: 200 the platform accepted", 0),
        ("HTTP/1.1 502 Bad Gateway\n\n<html>", "reply: 502 the reply has no JSON error", 4),
        ('HTTP/1.1 400 Bad Request\n\n{"code":"PARAM_ERROR","message":"x"}', "reply: 400 PARAM_ERROR x", 4),
    ):
        file = tmp_path / "reply"
        file.write_text(text)
        done = invoke("explain", "--reply", str(file), stdin=pasted(signed(merchant)))
        assert done.exit_code == code, done.output
        assert said in done.stdout


def test_a_body_that_is_not_all_there(invoke, served, merchant):
    authorization = signed(merchant)
    reply = _refused(served, authorization, b"")
    head = pasted(authorization).partition(b"\r\n\r\n")[0]
    session = (
        b"".join(b"> " + line + b"\n" for line in head.split(b"\r\n")) + b">\n< HTTP/1.1 401 X\n<\n" + reply.content
    )
    done = invoke("explain", "--config", str(served.config_path), "--format", "json", stdin=session)
    assert done.exit_code == 1
    report = json.loads(done.stdout)
    assert [finding["fault"] for finding in report["findings"]] == ["body-incomplete"]
    assert report["signature"] == "unchecked"
    assert f"has 0 bytes, but Content-Length is {len(BODY)}" in report["findings"][0]["text"]


def test_an_upload_is_signed_by_its_meta_part(invoke, served, merchant):
    meta = b'{"filename":"PLANTED.jpg","sha256":"00"}'
    body = (
        b'--edge\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n%b\r\n'
        b'--edge\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n\xff\xd8\n\r\n--edge--\r\n' % meta
    )
    kind = b"multipart/form-data; boundary=edge"
    text = pasted(signed(merchant, meta), body).replace(b"application/json\r\nContent-L", kind + b"\r\nContent-L", 1)
    done = invoke("explain", "--config", str(served.config_path), stdin=text)
    assert done.exit_code == 0, done.output
    assert f"5  {len(meta)} bytes" in done.stdout
    assert "the JSON text of its part meta was taken" in done.stdout
    text = text.replace(b'name="meta"', b'name="mate"')
    assert invoke("explain", stdin=text).exit_code == 2
    whole = pasted(signed(merchant, body), body).replace(b"application/json\r\nContent-L", kind + b"\r\nContent-L", 1)
    assert invoke("explain", "--config", str(served.config_path), stdin=whole).exit_code == 1


def test_header_without_which_nothing_can_be_said(invoke, merchant):
    text = pasted("Bearer PLANTEDxTOKEN")
    done = invoke("explain", "--format", "json", stdin=text)
    assert done.exit_code == 1
    report = json.loads(done.stdout)
    assert report["authorization"] is None
    assert report["signed_string"]["timestamp"] is None
    assert [finding["fault"] for finding in report["findings"]] == ["scheme"]
    done = invoke("explain", stdin=text.replace(b"Authorization", b"X-Other"))
    assert done.exit_code == 1
    assert "  3  (unknown)" in done.stdout
    assert "there is no Authorization header" in done.stdout


def test_a_key_of_someone_else(invoke, merchant, files, tmp_path):
    stranger = tmp_path / "stranger.pem"
    stranger.write_bytes(
        rsa.generate_private_key(public_exponent=65537, key_size=2048).private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(b"PLANTEDxPASS"),
        )
    )
    stranger.chmod(0o600)
    text = pasted(signed(merchant))
    done = invoke("explain", "--key", str(stranger), stdin=text)
    assert done.exit_code == 2
    assert "is encrypted" in done.stderr
    done = invoke("explain", "--key", str(stranger), stdin=text, WECHATPAY_PRIVATE_KEY_PASSPHRASE="PLANTEDxPASS")
    assert done.exit_code == 1
    assert "does not fit the request with the given key" in done.stdout
    done = invoke("explain", "--key", str(stranger), "--certificate", str(files / "apiclient_cert.pem"), stdin=text)
    assert done.exit_code == 1
    assert "the private key of --key does not belong to --certificate" in done.stdout
    assert "PLANTED" not in done.output


@pytest.mark.parametrize(
    ("arguments", "text", "said"),
    [
        ([], b"", "does not begin with a request line"),
        ([], b"hello", "does not begin with a request line"),
        ([], b'{"code":"SIGN_ERROR"}', "paste the request itself, from its request line on"),
        ([], b"GET /v3/a HTTP/1.1\nHost: x\nPLANTED PLANTED\n", "line 3 of the head"),
        (["none.txt"], b"", "none.txt cannot be read: No such file or directory"),
        (["a\0b"], b"", "cannot be read"),
        (["--reply", "none"], b"", "does not exist"),
        (["--config", "/dev/null", "--key", "/dev/null"], b"GET /v3/a HTTP/1.1\n\n", ""),
        (["--format", "xml"], b"", "xml"),
    ],
)
def test_wrong_usage(invoke, arguments, text, said):
    done = invoke("explain", *arguments, stdin=text)
    assert done.exit_code == 2
    assert said in done.stderr
    assert "PLANTED" not in done.output
    assert done.stdout == ""


def test_files_of_the_wrong_kind(invoke, tmp_path, merchant, files):
    file = tmp_path / "wechatpay.toml"
    file.write_text("x")
    text = pasted(signed(merchant))
    for option in ("--config", "--key", "--certificate"):
        done = invoke("explain", option, str(file), stdin=text)
        assert done.exit_code == 2
        assert option in done.stderr
    done = invoke("explain", "--reply", str(file), stdin=text)
    assert done.exit_code == 2
    assert "Invalid value for --reply" in done.stderr
    done = invoke("explain", "--config", str(file), "--key", str(files / "apiclient_key.pem"), stdin=text)
    assert done.exit_code == 2
    assert "either --config or --sandbox, or --key" in done.stderr


@pytest.mark.parametrize("output", ["text", "json"])
def test_no_secret_is_printed(invoke, served, merchant, files, output):
    authorization = signed_wrongly(merchant, SLIPS["body-rewritten"])
    signature = authorization.partition('signature="')[2].rstrip('"')
    done = invoke("explain", "--config", str(served.config_path), "--format", output, stdin=pasted(authorization))
    assert "PLANTED" not in done.output
    assert "粤B88888" not in done.output
    assert signature not in done.output
    assert signature[9:40] not in done.output
    key = (files / "apiclient_key.pem").read_text()
    assert not any(line in done.output for line in key.splitlines()[1:-1])


@pytest.mark.parametrize("form", ["text", "json"])
def test_half_a_character_in_a_reply_is_printed_as_an_escape(invoke, tmp_path, form):
    reply = tmp_path / "reply.json"
    seen = {"url": "/\ud800", "truncated_sign_message": "POST\n/\ud800\n1\nN\n\ud800"}
    told = {"code": "SIGN_ERROR", "message": "\ud800", "detail": {"sign_information": seen}}
    reply.write_text(json.dumps(told), "utf-8")
    pasted = 'POST /v3/x HTTP/1.1\nAuthorization: WECHATPAY2-SHA256-RSA2048 mchid="1900000001"\n\n{}'
    done = invoke("explain", "--format", form, "--reply", str(reply), stdin=pasted)
    assert done.exit_code == 1
    assert "\\ud800" in done.stdout


def test_a_pasted_text_does_not_steer_the_terminal(invoke):
    done = invoke("explain", stdin=b"GET /v3/a\x1b[2J\xc2\x9b HTTP/1.1\nAuthorization: Bearer \x1b[2J\n\n")
    assert done.exit_code == 1
    assert not {"\x1b", "\x9b"} & set(done.output)


def test_texts_that_are_hard_to_read():
    request, reply = read_request(b"get /v3/a b HTTP/2\n:authority: x\nA:1\n")
    assert (request.method, request.target, request.headers, request.body) == ("get", b"/v3/a b", [("A", "1")], b"")
    assert reply is None
    request, _ = read_request(b"> GET /old HTTP/1.1\n>\n< HTTP/1.1 302 F\n<\n> GET /new HTTP/1.1\n>\n")
    assert request.target == b"/new"
    request, _ = read_request(b"POST /a HTTP/1.1\nContent-Length: 3\n\na\r\n")
    assert (request.body, request.cut) == (b"a\r\n", None)
    request, _ = read_request(b"POST https://x?b=1 HTTP/1.1\nContent-Length: many\n\na\r\n")
    assert (request.target, request.body, request.cut) == (b"/?b=1", b"a", None)
    for text in (b"HTTP/1.1\n\n", b"< nothing", b""):
        with pytest.raises(NotHTTP):
            read_reply(text)
