"""Files on their way to the platform, over real sockets: what is sent, what is signed, and what is never sent."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import io
import json
import os
import threading
import tracemalloc
from importlib import import_module

import httpx
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from wechatpay_auth import parse_authorization, request_message
from wechatpay_client import errors

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 300  # more than one chunk, with every line end there is
SHA256 = hashlib.sha256(PNG).hexdigest()


@pytest.fixture
def client(probe, platform, credentials, keys):
    platform.answer_json({"name": "", "id": "photo-1"})
    with probe.Client(credentials, keys, base_url=platform.base_url) as client:
        yield client


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "照片 1.png"
    path.write_bytes(PNG)
    return path


def split_template(request):
    """Headers and bytes of each part by name, cut out by hand: a mail parser would touch line ends."""
    kind, _, boundary = request.headers["Content-Type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    pieces = (b"\r\n" + request.body).split(f"\r\n--{boundary}".encode())
    assert (pieces[0], pieces[-1]) == (b"", b"--\r\n")
    found = {}
    for piece in pieces[1:-1]:
        head, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        found[head.decode().partition('name="')[2].partition('"')[0]] = (head.decode(), content)
    return found


def assert_signed(request, body, merchant_key):
    given = parse_authorization(request.headers["Authorization"])
    message = request_message(request.method, request.target.encode(), given.timestamp, given.nonce, body)
    signature = base64.b64decode(given.signature)
    merchant_key.public_key().verify(signature, message, padding.PKCS1v15(), hashes.SHA256())


# --- every way to write it down


def typed(client, file, awaited, **more):
    function = import_module("planted_client.api.payee").upload_photo
    if awaited:
        return asyncio.run(function.asyncio_detailed(file, client=client, **more))
    return function.sync_detailed(file, client=client, **more)


def chained(step):
    def upload(client, file, awaited, out_payee_no=None, **more):
        if out_payee_no is not None:
            more["meta"] = {"out_payee_no": out_payee_no}
        return (
            asyncio.run(step(client).post_async(file=file, **more)) if awaited else step(client).post(file=file, **more)
        )

    return upload


WAYS = {
    "typed": typed,
    "attributes": chained(lambda client: client.v3.payee.photos),
    "path": chained(lambda client: client.chain("v3/payee/photos")),
    "item": chained(lambda client: client["v3/payee/photos"]),
}


@pytest.fixture(params=WAYS)
def way(request, client):
    return lambda file, awaited=False, **more: WAYS[request.param](client, file, awaited, **more)


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_file_and_meta_are_sent_and_meta_is_signed(way, awaited, platform, merchant_key, file):
    reply = way(file, awaited, out_payee_no="P1")
    assert reply.status_code == 200
    assert reply.json()["id"] == "photo-1"
    (request,) = platform.requests
    assert (request.method, request.target) == ("POST", "/v3/payee/photos")
    assert request.headers["Accept"] == "application/json"
    assert request.headers["User-Agent"].startswith("wechatpay-client/")
    assert request.headers["Content-Length"] == str(len(request.body))
    assert "Transfer-Encoding" not in request.headers
    parts = split_template(request)
    assert list(parts) == ["meta", "file"]
    head, meta = parts["meta"]
    assert "Content-Type: application/json" in head
    assert json.loads(meta) == {"filename": "照片 1.png", "sha256": SHA256, "out_payee_no": "P1"}
    head, content = parts["file"]
    assert 'filename="照片 1.png"' in head
    assert "Content-Type: image/png" in head
    assert content == PNG
    assert_signed(request, meta, merchant_key)


SOURCES = {
    "path": lambda file: file,
    "text": str,
    "bytes": lambda file: PNG,
    "bytearray": lambda file: bytearray(PNG),
    "BytesIO": lambda file: io.BytesIO(PNG),
    "open": lambda file: file.open("rb"),
}


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("kind", SOURCES)
def test_every_source(way, awaited, kind, platform, file):
    source = SOURCES[kind](file)
    more = {} if kind in ("path", "text", "open") else {"filename": "a.JPG"}
    way(source, awaited, **more)
    parts = split_template(platform.requests[0])
    assert parts["file"][1] == PNG
    assert json.loads(parts["meta"][1])["filename"] == more.get("filename", "照片 1.png")
    if hasattr(source, "close"):
        source.close()


def test_async_uploads_read_in_threads(client, platform, file, monkeypatch):
    readers = set()
    opened = open

    def spying(*arguments, **more):
        found = opened(*arguments, **more)
        read = found.read

        class Spy(io.BufferedReader):
            def read(self, size=-1):
                readers.add(threading.current_thread())
                return read(size)

        return Spy(found.raw)

    monkeypatch.setattr("wechatpay_auth.upload.open", spying, raising=False)
    asyncio.run(client["v3/payee/photos"].post_async(file=file))
    assert split_template(platform.requests[0])["file"][1] == PNG
    assert readers
    assert threading.main_thread() not in readers


def test_a_path_that_the_spec_does_not_have(client, platform, file, merchant_key):
    reply = client.untyped("v3/payee/{id}/brand-new").post(id="1", file=file, meta={"newer": True}, query={"a": "b c"})
    assert reply.parsed["id"] == "photo-1"
    (request,) = platform.requests
    assert request.target == "/v3/payee/1/brand-new?a=b%20c"
    meta = split_template(request)["meta"][1]
    assert json.loads(meta) == {"filename": "照片 1.png", "sha256": SHA256, "newer": True}
    assert_signed(request, meta, merchant_key)


# --- what is never sent


def refused(way, kind, *arguments, **more):
    with pytest.raises(kind) as caught:
        way(*arguments, **more)
    assert isinstance(caught.value, errors.NotSent)
    return str(caught.value)


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_a_file_that_the_operation_does_not_take(way, awaited, platform, tmp_path, file):
    large = tmp_path / "large.png"
    large.write_bytes(bytes(100_001))
    wrong = tmp_path / "licence.gif"
    wrong.write_bytes(PNG)
    empty = tmp_path / "empty.png"
    empty.write_bytes(b"")
    assert "more than 100000 bytes" in refused(way, errors.InvalidUpload, large, awaited)
    assert "'gif'; this operation takes jpg, png" in refused(way, errors.InvalidUpload, wrong, awaited)
    assert "empty" in refused(way, errors.InvalidUpload, empty, awaited)
    assert "give filename=" in refused(way, errors.InvalidUpload, PNG, awaited)
    assert "control character" in refused(way, errors.InvalidUpload, PNG, awaited, filename="a\r\nb.png")
    missing = refused(way, errors.InvalidUpload, tmp_path / "missing.png", awaited)
    assert missing == "the file cannot be read: No such file or directory"
    assert "cannot be uploaded" in refused(way, errors.InvalidUpload, 12, awaited, filename="a.png")
    assert platform.requests == []


def test_limits_and_schema_can_be_switched_off_together(way, platform, tmp_path):
    large = tmp_path / ("n" * 40 + ".gif")
    large.write_bytes(bytes(100_001))
    way(large, validate=False)
    assert len(split_template(platform.requests[0])["file"][1]) == 100_001


def test_meta_is_checked_as_any_body(way, probe, platform, file):
    with pytest.raises(probe.errors.InvalidRequest) as caught:
        way(file, filename="n" * 40 + ".png", out_payee_no="much-too-long")
    found = {(violation.where, violation.pointer, violation.rule) for violation in caught.value.violations}
    assert found == {("body", "/filename", "maxLength"), ("body", "/out_payee_no", "maxLength")}
    with pytest.raises(probe.errors.InvalidRequest) as caught:
        way(file, out_payee_no={1, 2})
    found = {(violation.where, violation.pointer, violation.rule) for violation in caught.value.violations}
    assert found == {("body", "/out_payee_no", "type")}
    assert platform.requests == []


def test_meta_cannot_contradict_the_file(client, platform, file):
    for meta in ({"sha256": "0" * 64}, {"filename": "other.png"}):
        with pytest.raises(errors.InvalidUpload, match="computed from the file"):
            client["v3/payee/photos"].post(file=file, meta=meta)
    assert platform.requests == []


def test_files_and_json_do_not_stand_for_each_other(client, platform, file):
    upload, plain = client["v3/payee/photos"], client["v3/payee"]
    for call in (
        lambda: upload.post(json={"filename": "a.png", "sha256": SHA256}),
        lambda: upload.post(),
        lambda: asyncio.run(upload.post_async()),
        lambda: client.call(upload.operation("POST"), {}, {}),
        lambda: upload.post(file=file, json={}),
        lambda: asyncio.run(upload.post_async(file=file, json={})),
        lambda: plain.post(file=file),
    ):
        with pytest.raises(errors.NotSent, match="file"):
            call()
    assert platform.requests == []


# --- the file on its way


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("how", ["other bytes", "shorter", "longer", "gone"])
def test_a_file_that_changes_after_its_digest_was_made(client, platform, file, awaited, how, monkeypatch):
    uploads = import_module("planted_client.runtime.uploads")
    described, described_async = uploads.build_upload, uploads.build_upload_async

    def then_changed(*arguments, **more):
        return change(described(*arguments, **more))

    async def then_changed_async(*arguments, **more):
        return change(await described_async(*arguments, **more))

    def change(upload):
        if how == "gone":
            file.unlink()
        else:
            changed = {"other bytes": b"x" + PNG[1:], "shorter": PNG[:-1], "longer": PNG + b"x"}
            file.write_bytes(changed[how])
        return upload

    monkeypatch.setattr(uploads, "build_upload", then_changed)
    monkeypatch.setattr(uploads, "build_upload_async", then_changed_async)
    endpoint = client["v3/payee/photos"]
    with pytest.raises(errors.FileChanged) as caught:
        asyncio.run(endpoint.post_async(file=file)) if awaited else endpoint.post(file=file)
    assert isinstance(caught.value, errors.NotSent)
    # what arrived lacks its last boundary, so that no platform takes it for an upload
    assert all(not request.body.endswith(b"--\r\n") for request in platform.requests)


STEPS = {
    # name: (status and code of the first reply, how often it is sent)
    "too fast": (429, "RATELIMIT_EXCEEDED", 2),
    "the platform does not know, and a second upload would be a second one": (500, "SYSTEM_ERROR", 1),
    "refused": (400, "PARAM_ERROR", 1),
}


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("kind", ["path", "bytes", "open"])
@pytest.mark.parametrize("step", STEPS)
def test_repetitions_send_the_same_bytes(client, platform, file, awaited, kind, step):
    status, code, times = STEPS[step]
    kinds = type(platform.reply)
    first = kinds(status, json.dumps({"code": code, "message": ""}).encode())
    replies = [first, platform.reply]
    platform.answer = lambda _request: replies.pop(0)
    source = SOURCES[kind](file)
    endpoint = client["v3/payee/photos"]

    def upload():
        arguments = {"file": source, "filename": "a.png"}
        return asyncio.run(endpoint.post_async(**arguments)) if awaited else endpoint.post(**arguments)

    if times == 2:
        assert upload().status_code == 200
    else:
        with pytest.raises(errors.APIStatusError) as caught:
            upload()
        assert caught.value.code == code
    assert len(platform.requests) == times
    assert len({request.body for request in platform.requests}) == 1
    assert len({request.headers["Authorization"] for request in platform.requests}) == times
    assert split_template(platform.requests[-1])["file"][1] == PNG
    if hasattr(source, "close"):
        source.close()


def test_no_connection_then_the_backup(probe, platform, credentials, keys, file):
    platform.answer_json({"name": "", "id": "photo-1"})
    with probe.Client(
        credentials, keys, base_url="http://127.0.0.1:9", backup_url=platform.base_url, retries=1
    ) as client:
        assert client["v3/payee/photos"].post(file=file).json()["id"] == "photo-1"
    assert split_template(platform.requests[0])["file"][1] == PNG


def test_an_unknown_outcome_names_the_operation(client, platform, file):
    platform.reply.signed = False
    with pytest.raises(errors.ResponseNotVerified) as caught:
        client["v3/payee/photos"].post(file=file)
    assert caught.value.operation == "payee.upload_photo"
    with pytest.raises(errors.CannotResolve):
        caught.value.resolve()


def test_a_refused_signature_is_explained_by_the_meta_part(client, platform, file, merchant_key):
    def refuse(request):
        given = parse_authorization(request.headers["Authorization"])
        body = split_template(request)["meta"][1]
        message = request_message("POST", b"/v3/payee/photo", given.timestamp, given.nonce, body)
        detail = {
            "field": "signature",
            "location": "authorization",
            "sign_information": {
                "method": "POST",
                "url": "/v3/payee/photo",
                "truncated_sign_message": message[:120].decode("utf-8", "replace"),
                "sign_message_length": len(message),
            },
        }
        body = json.dumps({"code": "SIGN_ERROR", "message": "sign not match", "detail": detail}).encode()
        return type(platform.reply)(401, body, signed=False)

    platform.answer = refuse
    with pytest.raises(errors.AuthenticationFailed) as caught:
        client["v3/payee/photos"].post(file=file)
    assert caught.value.explanation is not None
    assert "/v3/payee/photo" in str(caught.value)


class Counting(httpx.BaseTransport):
    """Takes a body piece by piece and keeps none of it."""

    def __init__(self):
        self.sizes = []

    def handle_request(self, request):
        size = 0
        for chunk in request.stream:
            size += len(chunk)
        self.sizes.append(size)
        raise httpx.ConnectError("counted")


def test_memory_does_not_grow_with_the_file(probe, credentials, keys, tmp_path):
    large = tmp_path / "large.png"
    with large.open("wb") as sparse:
        os.ftruncate(sparse.fileno(), 64 * 1024 * 1024)
    transport = Counting()
    with probe.Client(
        credentials, keys, base_url="http://127.0.0.1:9", transport=transport, retries=0, validate=False
    ) as client:
        tracemalloc.start()
        with pytest.raises(errors.ConnectionFailed):
            client["v3/payee/photos"].post(file=large)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert transport.sizes[0] > 64 * 1024 * 1024
    assert peak < 4 * 1024 * 1024


# --- what the spec says, at run time


def test_what_is_known_of_an_upload(probe):
    operation = probe.OPERATIONS["payee.upload_photo"]
    assert operation.upload == ("file", "filename", "sha256", "SHA256", 100_000, ("png", "jpg"), {})
    assert operation.body_required
    assert operation.reply_media_type == "application/json"
    assert probe.OPERATIONS["payee.add_payee"].upload is None


def test_validate_checks_the_meta(probe):
    good = {"filename": "a.png", "sha256": SHA256}
    assert probe.validate("payee.upload_photo", good) == []
    found = probe.validate("payee.upload_photo", {"filename": "", "sha256": "00", "size": 1})
    assert {(violation.pointer, violation.rule) for violation in found} == {
        ("/filename", "minLength"),
        ("/sha256", "pattern"),
        ("/size", "additionalProperties"),
    }
