"""Time of encrypting the sensitive fields of a body, against RSA-OAEP alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA1
from wechatpay_auth import load_public_key
from wechatpay_auth.oaep import encrypt

from .figure import Control, Figure
from .measure import Plan, compare, sync_batch
from .setting import Setting

_BATCH = 10
_FIELDS = tuple(f"{number:02}张三丰，广东省深圳市南山区科技园路{number}号" for number in range(10))


def encryption(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """Ten fields as `oaep.encrypt` makes them, and ten bare encryptions of their bytes."""
    key = load_public_key(setting.public_key)
    found = compare(
        {
            "fields": sync_batch(_fields(key)),
            "bare": sync_batch(_bare(key)),
            "again": sync_batch(_bare(key)),
        },
        plan.rounds,
        _BATCH,
    )
    ratio = found.ratio("fields", "bare")
    yield Figure("encryption of 10 fields", found.seconds("fields") * 1e6, None, "us")
    yield Figure("encryption of 10 fields / RSA-OAEP alone", ratio.median, 1.1, "", str(ratio))
    control = found.ratio("again", "bare")
    yield Control("control: RSA-OAEP / itself", control.median, str(control))


def _fields(key: RSAPublicKey) -> Callable[[], None]:
    def encrypt_all() -> None:
        for text in _FIELDS:
            encrypt(key, text)

    return encrypt_all


def _bare(key: RSAPublicKey) -> Callable[[], None]:
    padding = OAEP(MGF1(SHA1()), SHA1(), None)
    plaintexts = [text.encode() for text in _FIELDS]

    def encrypt_all() -> None:
        for plaintext in plaintexts:
            key.encrypt(plaintext, padding)

    return encrypt_all
