"""Offers a bill for download: makes the reply with the address of its file, valid for five minutes, and its hash."""

from __future__ import annotations

import gzip
import hashlib
import secrets
from urllib.parse import urlencode

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wechatpay_sandbox.http.file import BILL_MEDIA_TYPE, File
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.translation import gettext as _

_DOWNLOAD = "/v3/billdownload/file"
_HASH = "SHA1"
_GZIP = "GZIP"
_AES = "AEAD_AES_256_GCM"


def offer_bill(request: CheckedRequest, text: bytes | None) -> dict[str, str]:
    """The reply for a bill. Refusal NO_STATEMENT_EXIST if there is no bill."""
    text = _require_bill(text)
    compression = {"tartype": "gzip"} if request.query.get("tar_type") == _GZIP else {}
    return {"hash_type": _HASH, "hash_value": _hash(text), "download_url": _address(request, text, compression)}


def offer_text(request: CheckedRequest, text: bytes) -> tuple[str, str]:
    """Offers a file of records. Returns its address and its SHA1 digest."""
    return _address(request, text, {}), _hash(text)


def offer_encrypted_bill(request: CheckedRequest, text: bytes | None) -> dict[str, object]:
    """The reply for a bill with an encrypted file. The reply has the key, encrypted for the merchant.

    Refusal NO_STATEMENT_EXIST if there is no bill, INVALID_REQUEST for a cipher that the sandbox does not have.
    """
    if request.query["algorithm"] != _AES:
        raise Refusal(
            400,
            "INVALID_REQUEST",
            _("the sandbox encrypts bills only with {aes}; ask for that algorithm").format(aes=_AES),
        )
    text = _require_bill(text)
    key, nonce = secrets.token_hex(16), secrets.token_hex(6)
    plain = gzip.compress(text, mtime=0) if request.query.get("tar_type") == _GZIP else text
    sealed = AESGCM(key.encode()).encrypt(nonce.encode(), plain, None)
    file = {
        "bill_sequence": 1,
        "download_url": _address(request, sealed, {}),
        "encrypt_key": key,
        "hash_type": _HASH,
        "hash_value": _hash(text),
        "nonce": nonce,
    }
    return {"download_bill_count": 1, "download_bill_list": [file]}


def _require_bill(text: bytes | None) -> bytes:
    if text is None:
        raise Refusal(400, "NO_STATEMENT_EXIST", _("the day has no transactions; ask for the bill of another day"))
    return text


def _hash(text: bytes) -> str:
    # why SHA1: the operation has no other; the hash proves that the file is complete, not who made it
    return hashlib.sha1(text, usedforsecurity=False).hexdigest()


def _address(request: CheckedRequest, content: bytes, more: dict[str, str]) -> str:
    file = File(content, BILL_MEDIA_TYPE)
    token = request.platform.store.offered_files.offer(request.merchant.mchid, _DOWNLOAD, file, request.now)
    return f"{request.sent_to.origin}{_DOWNLOAD}?{urlencode({'token': token, **more})}"
