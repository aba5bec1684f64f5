"""A platform on a real socket that answers what a test tells it to, signed unless told otherwise."""

from __future__ import annotations

import base64
import importlib
import json
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from wechatpay_auth import KeyRing, MerchantCredentials
from wechatpay_client import Client
from wechatpay_generator.build import generate_document

KEY_ID = "PUB_KEY_ID_0119000000012026010100000000000001"
SERIAL = "5A" * 20


@dataclass
class Reply:
    """What the platform answers with."""

    status: int = 200
    body: bytes = b""
    signed: bool = True
    headers: dict[str, str] = field(default_factory=dict)
    announced_length: int | None = None
    """A Content-Length that promises more than comes, for a reply that is cut."""


@dataclass
class Request:
    """What the platform saw."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


class Platform:
    """Answers every request with `reply`, or with what `answer` makes of it."""

    def __init__(self, key: rsa.RSAPrivateKey) -> None:
        self.key = key
        self.requests: list[Request] = []
        self.reply = Reply()
        self.answer: Callable[[Request], Reply] | None = None
        self.base_url = ""
        self.close_listener: Callable[[], None] = lambda: None
        """From now on connections are refused; those that are open stay."""

    def answer_json(self, data: object, status: int = 200, **more: Any) -> None:
        self.reply = Reply(status, json.dumps(data, ensure_ascii=False).encode(), **more)

    def signature(self, body: bytes) -> dict[str, str]:
        timestamp, nonce = str(int(time.time())), "n0nce"
        message = f"{timestamp}\n{nonce}\n".encode() + body + b"\n"
        signature = self.key.sign(message, padding.PKCS1v15(), hashes.SHA256())
        return {
            "Wechatpay-Timestamp": timestamp,
            "Wechatpay-Nonce": nonce,
            "Wechatpay-Serial": KEY_ID,
            "Wechatpay-Signature": base64.b64encode(signature).decode(),
        }


def _handler(platform: Platform) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            request = Request(self.command, self.path, dict(self.headers.items()), body)
            platform.requests.append(request)
            reply = platform.reply if platform.answer is None else platform.answer(request)
            headers = {"Request-ID": "08F5-268435461", "Content-Type": "application/json", **reply.headers}
            if reply.signed:
                headers |= platform.signature(reply.body)
            self.send_response(reply.status)
            for name, value in headers.items():
                self.send_header(name, value)
            length = len(reply.body) if reply.announced_length is None else reply.announced_length
            if reply.status != 204:
                self.send_header("Content-Length", str(length))
            self.end_headers()
            self.wfile.write(reply.body)
            if reply.announced_length is not None:
                self.close_connection = True

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):  # a client that leaves early is what some tests are about
            super().handle_error(request, client_address)


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Repetitions come at once; that pauses grow is tested by itself."""
    monkeypatch.setattr("wechatpay_client.runtime.retries.FIRST_PAUSE", 0.001)
    for name in [name for name in sys.modules if name.endswith("planted_client.runtime.retries")]:
        monkeypatch.setattr(sys.modules[name], "FIRST_PAUSE", 0.001)


@pytest.fixture(scope="session")
def platform_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="session")
def merchant_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture
def platform(platform_key: rsa.RSAPrivateKey) -> Iterator[Platform]:
    platform = Platform(platform_key)
    server = _Server(("127.0.0.1", 0), _handler(platform))
    platform.base_url = f"http://127.0.0.1:{server.server_port}"
    platform.close_listener = lambda: server.socket.shutdown(socket.SHUT_RDWR)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield platform
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def credentials(merchant_key: rsa.RSAPrivateKey) -> MerchantCredentials:
    return MerchantCredentials("1900000001", merchant_key, serial=SERIAL, apiv3_key="k" * 32)


@pytest.fixture
def keys(platform_key: rsa.RSAPrivateKey) -> KeyRing:
    ring = KeyRing()
    ring.add_public_key(KEY_ID, platform_key.public_key())
    return ring


@pytest.fixture
def client(platform: Platform, credentials: MerchantCredentials, keys: KeyRing) -> Iterator[Client]:
    with Client(credentials, keys, base_url=platform.base_url) as client:
        yield client


def _operation(id: str, **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Payee"}}}
    return {
        "operationId": id,
        "tags": ["payee"],
        "summary": "About payees",
        "responses": {"200": {"description": "The payee", "content": content}},
        **more,
    }


def _text(description: str, **more: Any) -> dict[str, Any]:
    return {"type": "string", "description": description, **more}


def _file(id: str, media_type: str, **more: Any) -> dict[str, Any]:
    content = {media_type: {"schema": {"type": "string", "contentMediaType": media_type}}}
    return _operation(id, responses={"200": {"description": "The file", "content": content}}, **more)


_BODY = {
    "required": True,
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/PayeeRequest"}}},
}

_REFUSED = {"outcome": "refused", "text": "No (否)"}
CODES = {
    "BANK_ERROR": {"outcome": "unknown", "text": "The bank failed (银行系统异常)"},
    "FREQUENCY_LIMITED": {**_REFUSED, "before-acceptance": True, "repeat": True},
    "NO_AUTH": _REFUSED,
    "OPENID_MISMATCH": _REFUSED,
    "OUT_TRADE_NO_USED": _REFUSED,
    "PARAM_ERROR": {**_REFUSED, "before-acceptance": True},
    "RATELIMIT_EXCEEDED": {**_REFUSED, "before-acceptance": True, "repeat": True},
    "RATE_LIMITED": {**_REFUSED, "before-acceptance": True, "repeat": True},
    "RESOURCE_NOT_EXISTS": {**_REFUSED, "absent": True},
    "SIGN_ERROR": {**_REFUSED, "before-acceptance": True},
    "SYSTEM_ERROR": {"outcome": "unknown", "text": "The platform failed (系统错误)"},
    "USER_PAYING": {"outcome": "pending", "wait": 5, "text": "The user is at the password (用户支付中)"},
}
PROBE = {
    "openapi": "3.1.0",
    "info": {"title": "Probe", "version": "0.1.0"},
    "x-wechatpay-error-codes": CODES,
    "tags": [{"name": "payee", "description": "Payees"}],
    "paths": {
        "/v3/payee": {
            "post": _operation(
                "payee.add_payee",
                requestBody=_BODY,
                **{
                    "x-wechatpay-idempotency": {"key": "out_payee_no", "query": "payee.get_payee"},
                    "x-wechatpay-outcome": {},
                },
            ),
            "put": _operation("payee.change_payee", requestBody=_BODY),
            "get": _operation(
                "payee.find_payee",
                parameters=[
                    {
                        "name": "mobile",
                        "in": "query",
                        "required": True,
                        "schema": _text("Mobile", **{"x-wechatpay-sensitive": "platform"}),
                    }
                ],
            ),
        },
        "/v3/payee/photos": {
            "post": _operation(
                "payee.upload_photo",
                requestBody={
                    "required": True,
                    "content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/PhotoUpload"}}},
                },
                **{
                    "x-wechatpay-signed-part": "meta",
                    "x-wechatpay-upload": {
                        "part": "file",
                        "filename": "filename",
                        "digest": "sha256",
                        "algorithm": "SHA256",
                        "max-bytes": 100_000,
                        "extensions": ["png", "jpg"],
                    },
                },
            )
        },
        "/v3/payee/statement": {
            "get": _file(
                "payee.download_statement",
                "application/gzip",
                parameters=[
                    {"name": "token", "in": "query", "required": True, "schema": _text("Token", minLength=1)},
                    {"name": "tartype", "in": "query", "schema": _text("Compression")},
                ],
                **{
                    "x-wechatpay-unsigned-response": True,
                    "x-wechatpay-response-hash": {"type": "hash_type", "value": "hash_value"},
                },
            )
        },
        "/v3/payee/deed": {"get": _file("payee.download_deed", "application/pdf")},
        "/v3/payee/pictures/{picture_id}": {
            "get": _file(
                "payee.download_picture",
                "image/*",
                parameters=[
                    {"name": "picture_id", "in": "path", "required": True, "schema": _text("Number", minLength=1)}
                ],
                **{"x-wechatpay-unsigned-response": True},
            )
        },
        "/v3/payee/{out_payee_no}": {
            "get": _operation(
                "payee.get_payee",
                parameters=[
                    {"name": "out_payee_no", "in": "path", "required": True, "schema": _text("Number", minLength=1)},
                    {"name": "mchid", "in": "query", "required": True, "schema": _text("Merchant")},
                ],
                **{"x-wechatpay-error-codes": {"RESOURCE_NOT_EXISTS": 404}},
            )
        },
    },
    "components": {
        "schemas": {
            "PersonName": _text("Name (姓名)", maxLength=32, **{"x-wechatpay-sensitive": "platform"}),
            "Account": {
                "type": "object",
                "additionalProperties": False,
                "description": "Account",
                "required": ["number"],
                "properties": {
                    "number": _text("Number", pattern="^[0-9A-Za-z]+$", **{"x-wechatpay-sensitive": "platform"})
                },
            },
            "PayeeRequest": {
                "type": "object",
                "additionalProperties": False,
                "description": "Payee to add",
                "required": ["name", "accounts"],
                "properties": {
                    "out_payee_no": _text("Number"),
                    "name": {"$ref": "#/components/schemas/PersonName"},
                    "accounts": {
                        "type": "array",
                        "items": {"$ref": "#/components/schemas/Account"},
                        "description": "x",
                    },
                },
            },
            "PhotoMeta": {
                "type": "object",
                "additionalProperties": False,
                "description": "What the photo is",
                "required": ["filename", "sha256"],
                "properties": {
                    "filename": _text("Name of the file", minLength=1, maxLength=32),
                    "sha256": _text("Digest", pattern="^[0-9a-f]{64}$"),
                    "out_payee_no": _text("Whose it is", maxLength=8),
                },
            },
            "PhotoUpload": {
                "type": "object",
                "additionalProperties": False,
                "description": "A photo",
                "required": ["meta", "file"],
                "properties": {
                    "meta": {"$ref": "#/components/schemas/PhotoMeta"},
                    "file": _text("The file", contentMediaType="application/octet-stream"),
                },
            },
            "Payee": {
                "type": "object",
                "description": "Payee",
                "required": ["name", "id"],
                "properties": {
                    "name": _text("Name", maxLength=32, **{"x-wechatpay-sensitive": "merchant"}),
                    "id": _text("Number"),
                    "others": {"type": "array", "items": {"$ref": "#/components/schemas/Payee"}, "description": "More"},
                },
            },
        }
    },
}


@pytest.fixture(scope="session")
def probe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """A client of a spec with marks that the real one has no operation for yet."""
    folder = tmp_path_factory.mktemp("probe")
    generate_document(PROBE, folder / "client", "planted_client")
    sys.path.insert(0, str(folder / "client"))
    yield importlib.import_module("planted_client")
    sys.path.remove(str(folder / "client"))
    for name in [name for name in sys.modules if name.partition(".")[0] == "planted_client"]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def generate_client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[dict[str, Any]], ModuleType]]:
    """Makes the client of a small spec and imports it."""
    made: list[str] = []

    def generate(document: dict[str, Any]) -> ModuleType:
        folder = tmp_path_factory.mktemp("client")
        package = f"{folder.parent.name}_{folder.name}_planted_client".replace("-", "_")
        generate_document(document, folder / "client", package)
        made.append(package)
        sys.path.insert(0, str(folder / "client"))
        return importlib.import_module(package)

    yield generate
    for package in made:
        sys.path[:] = [path for path in sys.path if not (Path(path) / package).is_dir()]
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]
