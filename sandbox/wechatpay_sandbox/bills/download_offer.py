"""A bill as its reply tells of it: where its file can be fetched for five minutes, and what proves the file."""

from __future__ import annotations

import gzip
import hashlib
import secrets
from urllib.parse import urlencode

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.call import Call

_DOWNLOAD = "/v3/billdownload/file"
_MEDIA_TYPE = "text/csv; charset=utf-8"
_HASH = "SHA1"
_GZIP = "GZIP"
_AES = "AEAD_AES_256_GCM"


def offer_bill(call: Call, text: bytes | None) -> dict[str, str]:
    """The reply for a bill; Refusal NO_STATEMENT_EXIST where there is none."""
    text = _require_bill(text)
    compression = {"tartype": "gzip"} if call.query.get("tar_type") == _GZIP else {}
    return {"hash_type": _HASH, "hash_value": _hash(text), "download_url": _address(call, text, compression)}


def offer_encrypted_bill(call: Call, text: bytes | None) -> dict[str, object]:
    """The reply for a bill whose file is encrypted; the key travels encrypted for the merchant.

    Refusal NO_STATEMENT_EXIST where there is none, INVALID_REQUEST for a cipher that the sandbox does not have.
    """
    if call.query["algorithm"] != _AES:
        raise Refusal(400, "INVALID_REQUEST", f"the sandbox encrypts bills only with {_AES}; ask for that algorithm")
    text = _require_bill(text)
    key, nonce = secrets.token_hex(16), secrets.token_hex(6)
    plain = gzip.compress(text, mtime=0) if call.query.get("tar_type") == _GZIP else text
    sealed = AESGCM(key.encode()).encrypt(nonce.encode(), plain, None)
    file = {
        "bill_sequence": 1,
        "download_url": _address(call, sealed, {}),
        "encrypt_key": key,
        "hash_type": _HASH,
        "hash_value": _hash(text),
        "nonce": nonce,
    }
    return {"download_bill_count": 1, "download_bill_list": [file]}


def _require_bill(text: bytes | None) -> bytes:
    if text is None:
        raise Refusal(400, "NO_STATEMENT_EXIST", "the day has no transactions; ask for the bill of another day")
    return text


def _hash(text: bytes) -> str:
    # why SHA1: it is what the interface has; it proves that the file is whole, not who made it
    return hashlib.sha1(text, usedforsecurity=False).hexdigest()


def _address(call: Call, content: bytes, more: dict[str, str]) -> str:
    file = File(content, _MEDIA_TYPE)
    token = call.platform.store.offered_files.offer(call.merchant.mchid, _DOWNLOAD, file, call.now)
    return f"{call.origin}{_DOWNLOAD}?{urlencode({'token': token, **more})}"
