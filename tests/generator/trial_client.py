"""Small documents, the clients generated from them, and a platform that signs what it answers them."""

from __future__ import annotations

import base64
import itertools
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

import httpx
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from wechatpay_auth import KeyRing, MerchantCredentials, parse_authorization, reply_message, request_message
from wechatpay_generator.build import generate_document

KEY_ID = "PUB_KEY_ID_0119000000012026010100000000001"
SERIAL = "5A" * 20
_numbers = itertools.count()

Json: TypeAlias = Any
"""A decoded JSON or OpenAPI value."""


def ref(name: str) -> dict[str, str]:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Json) -> dict[str, Json]:
    """An open object with these properties, or with one text `a`."""
    return {"type": "object", "properties": properties or {"a": {"type": "string"}}}


def content(schema: Json) -> dict[str, Json]:
    """JSON content of that schema."""
    return {"application/json": {"schema": schema}}


def operation(id: str = "shop.get_thing", reply: Json = None, **more: Json) -> dict[str, Json]:
    """An operation object that replies with the schema `reply`, or with an empty 204."""
    responses = {"200": {"description": "Done", "content": content(reply)}} if reply else {"204": {"description": ""}}
    return {
        "operationId": id,
        "tags": [id.partition(".")[0]],
        "summary": "Get a thing",
        "x-wechatpay-name": "查询",
        "externalDocs": {"url": "https://pay.weixin.qq.com/doc/v3/merchant/4000000000"},
        "responses": responses,
        **more,
    }


def parameter(name: str, place: str = "path", **schema: Json) -> dict[str, Json]:
    """A parameter object; only those in the path are required."""
    return {"name": name, "in": place, "required": place == "path", "schema": schema or {"type": "string"}}


def notice(
    *resources: str,
    types: Sequence[str] = ("PARCEL.SENT",),
    known_by: Mapping[str, list[str]] | None = None,
    **more: Json,
) -> dict[str, Json]:
    """An event of the area `shop`, sent as `types`, whose resource is one of these components."""
    refs: list[dict[str, Json]] = [ref(name) for name in resources or ("Thing",)]
    for name, fields in (known_by or {}).items():
        refs[resources.index(name)]["x-wechatpay-known-by"] = fields
    sealed = {"type": "string", "contentSchema": refs[0] if len(refs) == 1 else {"oneOf": refs}}
    body = thing(event_type={"enum": list(types)}, resource=thing(ciphertext=sealed))
    return {
        "post": {
            "tags": ["shop"],
            "summary": "Something happened",
            "x-wechatpay-name": "通知",
            "requestBody": {"required": True, "content": content({"allOf": [thing(id={"type": "string"}), body]})},
            "responses": {"204": {"description": "Handled"}},
            **more,
        }
    }


def document(paths: Mapping[str, Json], schemas: Mapping[str, Json] | None = None, **more: Json) -> dict[str, Json]:
    """A bundled document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Trial", "version": "0.1.0"},
        "paths": dict(paths),
        "components": {"schemas": dict(schemas or {"Thing": thing()})},
        **more,
    }


class Trial:
    """A generated client in a package of its own name."""

    def __init__(self, document: Mapping[str, Json], folder: Path) -> None:
        self.package = f"trial_client_{next(_numbers)}"
        self.target = folder / "client"
        self.folder = self.target / self.package
        generate_document(document, self.target, self.package)
        sys.path.insert(0, str(self.target))

    def module(self, name: str = "") -> Json:
        """The package or a module below it."""
        return import_module(f"{self.package}.{name}" if name else self.package)

    def forget(self) -> None:
        """Take it out of this process."""
        sys.path.remove(str(self.target))
        for name in [name for name in sys.modules if name.split(".")[0] == self.package]:
            del sys.modules[name]

    def client(self, platform: Platform, **more: Json) -> Json:
        """A `Client` whose calls reach `platform`."""
        keys = KeyRing()
        keys.add_public_key(KEY_ID, _key("platform").public_key())
        credentials = MerchantCredentials("1900000001", _key("merchant"), serial=SERIAL)
        transport = httpx.MockTransport(platform.answer)
        return self.module().Client(credentials, keys, transport=transport, async_transport=transport, **more)


Generate: TypeAlias = Callable[[Mapping[str, Json]], Trial]


class Platform:
    """Refuses what is not signed as the protocol says; answers with `reply` or `file`, signed."""

    def __init__(self, reply: Json = None, status: int | None = None) -> None:
        self.reply = reply
        self.status = status if status is not None else 204 if reply is None else 200
        self.file: bytes | None = None
        """What is answered in the place of `reply`."""
        self.requests: list[httpx.Request] = []

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        given = parse_authorization(request.headers["Authorization"])
        assert (given.mchid, given.serial) == ("1900000001", SERIAL)
        signed = parts_of(request)["meta"] if is_upload(request) else request.read()
        message = request_message(request.method, request.url.raw_path, given.timestamp, given.nonce, signed)
        signature = base64.b64decode(given.signature, validate=True)
        _key("merchant").public_key().verify(signature, message, padding.PKCS1v15(), hashes.SHA256())
        body = b"" if self.reply is None else json.dumps(self.reply, ensure_ascii=False).encode()
        if self.file is not None:
            body = self.file
        timestamp = str(int(time.time()))
        platform = MerchantCredentials("1", _key("platform"), serial=SERIAL)
        headers = {
            "Content-Type": "application/json",
            "Request-ID": "08F5B2A1C3-268435461",
            "Wechatpay-Timestamp": timestamp,
            "Wechatpay-Nonce": "Zx81Nonce",
            "Wechatpay-Serial": KEY_ID,
            "Wechatpay-Signature": platform.sign(reply_message(timestamp, "Zx81Nonce", body)),
        }
        return httpx.Response(self.status, headers=headers, content=body)


def is_upload(request: httpx.Request) -> bool:
    """Whether the body has parts."""
    return request.headers.get("Content-Type", "").startswith("multipart/form-data")


def parts_of(request: httpx.Request) -> dict[str, bytes]:
    """The parts of an upload by name."""
    boundary = b"--" + request.headers["Content-Type"].partition("boundary=")[2].encode()
    *parts, end = (b"\r\n" + request.read()).split(b"\r\n" + boundary)
    assert (parts.pop(0), end) == (b"", b"--\r\n")
    cut = (part.removeprefix(b"\r\n").partition(b"\r\n\r\n") for part in parts)
    return {head.partition(b'name="')[2].partition(b'"')[0].decode(): content for head, _, content in cut}


def open_secret(ciphertext: str) -> str:
    """The text that a client encrypted for the platform."""
    oaep = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
    return _key("platform").decrypt(base64.b64decode(ciphertext), oaep).decode()


@cache
def _key(owner: str) -> rsa.RSAPrivateKey:
    """One key for each owner and run."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)
