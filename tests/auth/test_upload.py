"""Uploads over real sockets: the body as the platform would read it, and only `meta` signed."""

from __future__ import annotations

import asyncio
import base64
import email
import email.policy
import hashlib
import io
import json
import ssl
import tempfile
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any, BinaryIO

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from wechatpay_auth import (
    ConfigurationError,
    KeyRing,
    MerchantCredentials,
    NotSent,
    ResponseNotVerified,
    WeChatPayAuth,
    parse_authorization,
)
from wechatpay_auth.upload import CHUNK, FileChanged, InvalidUpload, Upload, build_upload, build_upload_request

from tests.auth.conftest import PUBLIC_KEY_ID, Keys, Library, RawServer, Recorded, http_reply, public_pem
from tests.auth.test_signed_bytes import assert_signed
from tests.profiles import limit_examples

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 700  # more than two chunks, with every line end there is
PATH = "/v3/merchant/media/upload"


@pytest.fixture(scope="module")
def auth(library: Library, keys: Keys, credentials: MerchantCredentials) -> Any:
    ring = KeyRing.load(public_key_id=PUBLIC_KEY_ID, public_key=keys.platform_pem)
    return library.auth(credentials, ring, allowed_hosts={"127.0.0.1"})


@pytest.fixture(scope="module")
def client(library: Library, auth: WeChatPayAuth, tls: ssl.SSLContext) -> Iterator[httpx.Client]:
    with library.http.Client(auth=auth, verify=tls, trust_env=False) as client:
        yield client


@pytest.fixture
def signing_server(server: RawServer, keys: Keys) -> RawServer:
    body = b'{"media_id":"sandbox-media"}'
    server.answer = lambda _request: http_reply(200, keys.reply_headers(body), body)
    return server


@pytest.fixture(params=["sync", "async"])
def send(
    request: pytest.FixtureRequest, library: Library, client: httpx.Client, auth: WeChatPayAuth, tls: ssl.SSLContext
) -> Any:
    """send(url, upload) → the reply."""
    if request.param == "sync":
        return lambda url, upload: client.send(build_upload_request(client, url, upload))

    async def send_async(url: str, upload: Upload) -> httpx.Response:
        async with library.http.AsyncClient(auth=auth, verify=tls, trust_env=False) as client:
            return await client.send(build_upload_request(client, url, upload))  # type: ignore[no-any-return]

    return lambda url, upload: asyncio.run(send_async(url, upload))


def parts_of(request: Recorded) -> dict[str, EmailMessage]:
    """The parts by name, read by a parser that is not ours."""
    head = b"Content-Type: " + request.header(b"content-type") + b"\r\n\r\n"
    message = email.message_from_bytes(head + request.body, policy=email.policy.HTTP)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return {str(part.get_param("name", header="content-disposition")): part for part in message.iter_parts()}


def raw_file_part(request: Recorded) -> tuple[bytes, bytes]:
    """Headers and bytes of the last part, cut out by hand: a mail parser would touch line ends."""
    boundary = request.header(b"content-type").partition(b"boundary=")[2]
    part = request.body.split(b"\r\n--" + boundary)[1]
    head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    assert request.body.endswith(b"\r\n--" + boundary + b"--\r\n")
    return head, content


def sources(tmp_path: Path) -> dict[str, Callable[[], Any]]:
    file = tmp_path / "licence.PNG"
    file.write_bytes(PNG)

    def spooled() -> BinaryIO:
        spool = tempfile.SpooledTemporaryFile()  # noqa: SIM115  # the test closes it
        spool.write(PNG)  # and not rewound
        return spool  # type: ignore[return-value]

    return {
        "path": lambda: file,
        "str": lambda: str(file),
        "bytes": lambda: PNG,
        "bytearray": lambda: bytearray(PNG),
        "memoryview": lambda: memoryview(PNG),
        "BytesIO": lambda: io.BytesIO(PNG),
        "open file": lambda: file.open("rb"),
        "unbuffered": lambda: file.open("rb", buffering=0),
        "spooled": spooled,
    }


@pytest.mark.parametrize(
    "kind",
    ["path", "str", "bytes", "bytearray", "memoryview", "BytesIO", "open file", "unbuffered", "spooled"],
)
def test_every_source(signing_server: RawServer, keys: Keys, send: Any, tmp_path: Path, kind: str) -> None:
    source = sources(tmp_path)[kind]()
    named = kind in ("path", "str", "open file", "unbuffered")
    upload = build_upload(source, filename=None if named else "licence.PNG")
    reply = send(signing_server.url + PATH, upload)
    assert reply.json() == {"media_id": "sandbox-media"}
    (request,) = signing_server.recorded
    assert request.target == PATH.encode()
    parts = parts_of(request)
    assert list(parts) == ["meta", "file"]
    assert parts["meta"].get_content_type() == "application/json"
    meta = json.loads(upload.meta)
    assert meta == {"filename": "licence.PNG", "sha256": hashlib.sha256(PNG).hexdigest()}
    assert upload.meta in request.body
    head, content = raw_file_part(request)
    assert content == PNG
    assert b'filename="licence.PNG"' in head
    assert b"Content-Type: image/png" in head
    assert request.header(b"content-length") == str(len(request.body)).encode()
    assert not [name for name, _ in request.headers if name.lower() == b"transfer-encoding"]
    assert_signed(request, keys, signed_body=upload.meta)
    if hasattr(source, "close"):
        assert not source.closed
        source.close()


def test_openssl_verifies_that_meta_and_only_meta_is_signed(
    signing_server: RawServer, keys: Keys, send: Any, openssl: Callable[..., bytes], tmp_path: Path
) -> None:
    file = tmp_path / '中文 "图".png'
    file.write_bytes(PNG)
    upload = build_upload(file, meta={"extra": "\n中\\"})
    send(signing_server.url + PATH, upload)
    (request,) = signing_server.recorded
    header = parse_authorization(request.header(b"authorization").decode())
    (tmp_path / "signature").write_bytes(base64.b64decode(header.signature))
    (tmp_path / "pub.pem").write_bytes(public_pem(keys.merchant.public_key()))
    meta = request.body.split(b"\r\n\r\n")[1].split(b"\r\n--")[0]
    digest = openssl("dgst", "-sha256", "-r", file).split()[0].decode()
    assert json.loads(meta) == {"filename": '中文 "图".png', "sha256": digest, "extra": "\n中\\"}
    message = f"POST\n{PATH}\n{header.timestamp}\n{header.nonce}\n".encode() + meta + b"\n"
    answer = openssl(
        "dgst", "-sha256", "-verify", tmp_path / "pub.pem", "-signature", tmp_path / "signature", data=message
    )
    assert answer == b"Verified OK\n"


def test_the_names_that_operations_use(signing_server: RawServer, send: Any, openssl: Callable[..., bytes]) -> None:
    upload = build_upload(
        PNG,
        filename="a.png",
        meta={"item_id": 56},
        filename_key="file_name",
        digest_key="file_digest",
        part="submission_file",
    )
    assert json.loads(upload.meta) == {"file_name": "a.png", "file_digest": upload.digest, "item_id": 56}
    send(signing_server.url + "/v3/mch-manage/submission-files/sub-mchid/1900000109/upload", upload)
    assert list(parts_of(signing_server.recorded[0])) == ["meta", "submission_file"]

    invoice = build_upload(
        PNG,
        filename="invoice.ofd",
        meta={"file_type": "OFD", "digest_alogrithm": "SM3"},
        algorithm="SM3",
        filename_key=None,
        digest_key="digest",
    )
    expected = openssl("dgst", "-sm3", "-r", data=PNG).split()[0].decode()
    assert json.loads(invoice.meta) == {"digest": expected, "file_type": "OFD", "digest_alogrithm": "SM3"}
    send(signing_server.url + "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file", invoice)
    head, content = raw_file_part(signing_server.recorded[1])
    assert content == PNG
    assert b'filename="invoice.ofd"' in head
    assert b"Content-Type: application/octet-stream" in head


def test_a_boundary_of_its_own(signing_server: RawServer) -> None:
    first, second = (build_upload(PNG, filename="a.png") for _ in range(2))
    assert first.content_type != second.content_type
    assert first.meta == second.meta


def test_sending_it_again(signing_server: RawServer, keys: Keys, client: httpx.Client, tmp_path: Path) -> None:
    with (tmp_path / "a.png").open("w+b") as file:
        file.write(PNG)
        request = build_upload_request(client, signing_server.url + PATH, build_upload(file))
        client.send(request)
        client.send(request)
    first, second = signing_server.recorded
    assert first.body == second.body
    assert first.header(b"authorization") != second.header(b"authorization")
    assert_signed(second, keys, signed_body=first.body.split(b"\r\n\r\n")[1].split(b"\r\n--")[0])


def test_many_at_once_from_one_path(
    signing_server: RawServer, library: Library, auth: WeChatPayAuth, tmp_path: Path
) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(PNG)
    upload = build_upload(file)

    async def run() -> None:
        async with library.http.AsyncClient(auth=auth, trust_env=False) as client:
            requests = [build_upload_request(client, signing_server.url + PATH, upload) for _ in range(10)]
            await asyncio.gather(*map(client.send, requests))

    asyncio.run(run())
    assert len(signing_server.recorded) == 10
    assert all(raw_file_part(request)[1] == PNG for request in signing_server.recorded)


def test_the_reply_is_verified(server: RawServer, keys: Keys, send: Any) -> None:
    server.answer = lambda _request: http_reply(200, keys.reply_headers(b"{}"), b'{"media_id":"forged"}')
    with pytest.raises(ResponseNotVerified):
        send(server.url + PATH, build_upload(PNG, filename="a.png"))


# --- names -----------------------------------------------------------------------------------------------------------

_good_name = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60)


@given(_good_name, st.binary(min_size=1, max_size=300))
@example('a"b".png', b"\r\n--")
@example("图片 😀.PNG", b"\x00")
@example("a;b=c\\d%22.jpg", b"--")
@example("\u2028\u202e.png", b"\r")
@settings(
    deadline=None,
    max_examples=limit_examples(200),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_filename(signing_server: RawServer, client: httpx.Client, keys: Keys, name: str, content: bytes) -> None:
    signing_server.recorded.clear()
    upload = build_upload(content, filename=name)
    client.send(build_upload_request(client, signing_server.url + PATH, upload))
    (request,) = signing_server.recorded
    head, body = raw_file_part(request)
    assert body == content
    disposition, _kind = head.split(b"\r\n")
    encoded = name.encode().replace(b'"', b"%22")
    assert disposition == b'Content-Disposition: form-data; name="file"; filename="' + encoded + b'"'
    assert json.loads(upload.meta)["filename"] == name
    assert_signed(request, keys, signed_body=upload.meta)


@pytest.mark.parametrize(
    "name", ["", "a\r\nX: y.png", "a\nb.png", "a\0.png", "a\x7f.png", "a\x85.png", "\udcff.png", 7]
)
def test_names_that_cannot_be(name: str) -> None:
    with pytest.raises(InvalidUpload, match="filename") as caught:
        build_upload(PNG, filename=name)
    assert isinstance(caught.value, NotSent)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("source", [PNG, io.BytesIO(PNG)], ids=["bytes", "BytesIO"])
def test_no_name_at_all(source: Any) -> None:
    with pytest.raises(InvalidUpload, match="give filename="):
        build_upload(source)


# --- limits ----------------------------------------------------------------------------------------------------------


def test_limits(tmp_path: Path) -> None:
    build_upload(b"12345", filename="a.JPG", max_bytes=5, extensions={"jpg", ".PNG"})
    with pytest.raises(InvalidUpload, match="more than 4 bytes"):
        build_upload(b"12345", filename="a.jpg", max_bytes=4)
    for name in ("a.gif", "jpg", "a.jpg.exe", "a."):
        with pytest.raises(InvalidUpload, match=r"takes jpg, png"):
            build_upload(b"12345", filename=name, extensions={"jpg", "png"})
    for empty in (b"", io.BytesIO(), tmp_path / "empty.png"):
        (tmp_path / "empty.png").touch()
        with pytest.raises(InvalidUpload, match="empty"):
            build_upload(empty, filename="a.png")


def test_a_huge_file_is_not_read_past_the_limit() -> None:
    class Endless(io.RawIOBase):
        read_so_far = 0

        def readable(self) -> bool:
            return True

        def seekable(self) -> bool:
            return True

        def seek(self, offset: int, whence: int = 0, /) -> int:
            return 0

        def read(self, size: int = -1, /) -> bytes:
            self.read_so_far += size
            return b"x" * size

    source = Endless()
    with pytest.raises(InvalidUpload, match="more than"):
        build_upload(source, filename="a.png", max_bytes=2_000_000)  # type: ignore[arg-type]
    assert source.read_so_far <= 2_000_000 + CHUNK


def test_sources_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    with (tmp_path / "a.txt").open() as text, pytest.raises(InvalidUpload, match='mode "rb"'):
        build_upload(text, filename="a.txt")  # type: ignore[arg-type]
    with tempfile.SpooledTemporaryFile(mode="w+") as spool:
        spool.write("text")
        with pytest.raises(InvalidUpload, match='mode "rb"'):
            build_upload(spool, filename="a.txt")  # type: ignore[arg-type]
    with pytest.raises(InvalidUpload, match="a dict cannot be uploaded"):
        build_upload({}, filename="a.txt")  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        build_upload(tmp_path / "missing.png")
    import os

    reading, writing = os.pipe()
    os.close(writing)
    with open(reading, "rb") as pipe, pytest.raises(InvalidUpload, match="cannot seek"):
        build_upload(pipe, filename="a.txt")


@pytest.mark.parametrize(
    ("given_", "said"),
    [
        ({"meta": {"sha256": "00"}}, "meta holds sha256"),
        ({"meta": {"filename": "b.png"}}, "meta holds filename"),
        ({"meta": {"a": b"bytes"}}, "what JSON can say"),
        ({"meta": {"a": float("nan")}}, "what JSON can say"),
        ({"meta": {"a": "\ud800"}}, "what JSON can say"),
        ({"part": 'file"; x="'}, "part"),
        ({"media_type": "image/png\r\nX: y"}, "media_type"),
        ({"media_type": "png"}, "media_type"),
    ],
)
def test_descriptions_that_cannot_be(given_: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidUpload, match=said):
        build_upload(PNG, filename="a.png", **given_)


def test_an_unknown_digest() -> None:
    with pytest.raises(ConfigurationError, match="SM3"):
        build_upload(PNG, filename="a.png", algorithm="CRC32")


# --- a file that does not hold still ---------------------------------------------------------------------------------


@pytest.mark.parametrize("change", ["grown", "shrunk", "other", "emptied"])
def test_a_file_that_changed_is_never_sent_whole(
    signing_server: RawServer, send: Any, tmp_path: Path, change: str
) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(PNG)
    upload = build_upload(file)
    file.write_bytes({"grown": PNG + b"x", "shrunk": PNG[:-1], "other": PNG[:-1] + b"?", "emptied": b""}[change])
    with pytest.raises(FileChanged, match="upload it again") as caught:
        send(signing_server.url + PATH, upload)
    assert isinstance(caught.value, NotSent)
    # the server may have begun to read, and never saw the end
    assert not any(b"--\r\n" in request.body[-10:] for request in signing_server.recorded)
    file.write_bytes(PNG)
    assert send(signing_server.url + PATH, upload).status_code == 200


def test_bytes_that_their_owner_changes_later(signing_server: RawServer, send: Any) -> None:
    mutable = bytearray(PNG)
    upload = build_upload(mutable, filename="a.png")
    mutable[:10] = b"0123456789"
    send(signing_server.url + PATH, upload)
    assert raw_file_part(signing_server.recorded[0])[1] == PNG


def test_repr_tells_no_secret() -> None:
    upload = build_upload(b"planted-content", filename="a.png", meta={"openid": "planted-openid"})
    assert "planted" not in repr(upload)
