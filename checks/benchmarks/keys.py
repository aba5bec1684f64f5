"""Time of loading the merchant's private key and of the first signature, against cryptography by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from wechatpay_auth import MerchantCredentials

from .figure import Control, Figure
from .measure import Plan, compare, sync_batch
from .setting import Setting

_MESSAGE = b"GET\n/v3/certificates\n1764500000\nNONCE\n\n"


def keys(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """`MerchantCredentials` that sign once, and a key of cryptography that does."""
    found = compare(
        {
            "ours": sync_batch(_ours(setting)),
            "by hand": sync_batch(_by_hand(setting)),
            "again": sync_batch(_by_hand(setting)),
        },
        max(plan.rounds // 4, 4),
        1,
    )
    ratio = found.ratio("ours", "by hand")
    detail = f"{found.seconds('ours') * 1e3:.1f} ms against {found.seconds('by hand') * 1e3:.1f} ms, {ratio}"
    yield Figure("key loaded, first signature / by hand", ratio.median, 0.15, detail=detail)
    control = found.ratio("again", "by hand")
    yield Control("control: key by hand / itself", control.median, str(control))


def _ours(setting: Setting) -> Callable[[], None]:
    def sign() -> None:
        MerchantCredentials(setting.mchid, setting.private_key, serial=setting.serial).sign(_MESSAGE)

    return sign


def _by_hand(setting: Setting) -> Callable[[], None]:
    pem = setting.private_key.encode()

    def sign() -> None:
        key = load_pem_private_key(pem, password=None)
        assert isinstance(key, RSAPrivateKey)
        key.sign(_MESSAGE, PKCS1v15(), SHA256())

    return sign
