"""The platform certificates, encrypted with the merchant's APIv3 key."""

from __future__ import annotations

import secrets

from cryptography import x509
from wechatpay_auth import aead

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.signatures.key_material import certificate_pem, certificate_serial
from wechatpay_sandbox.translation import gettext as _

_ASSOCIATED_DATA = "certificate"
_NO_CERTIFICATE = "无可用的平台证书"
"""Words with which the platform answers some merchants, and for which programs look."""


def list_certificates(request: CheckedRequest) -> object:
    """The list for SM2 is empty, since the sandbox has no keys of the national algorithms."""
    certificates = request.platform.keys.certificates
    if not certificates:
        raise not_found(
            f"{_NO_CERTIFICATE}: "
            + _(
                "this merchant uses the WeChat Pay public key, so there are no platform certificates; verify with the "
                "public key of the sandbox's wechatpay.toml"
            )
        )
    if request.query.get("algorithm_type", "RSA") == "SM2":
        return {"data": []}
    return {"data": [_entry(certificate, request.merchant.apiv3_key) for certificate in certificates]}


def _entry(certificate: x509.Certificate, apiv3_key: bytes) -> dict[str, object]:
    nonce = secrets.token_hex(6)
    ciphertext = aead.encrypt(apiv3_key, nonce.encode(), certificate_pem(certificate), _ASSOCIATED_DATA.encode())
    return {
        "serial_no": certificate_serial(certificate),
        "effective_time": beijing_time(certificate.not_valid_before_utc.timestamp()),
        "expire_time": beijing_time(certificate.not_valid_after_utc.timestamp()),
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": nonce,
            "associated_data": _ASSOCIATED_DATA,
            "ciphertext": ciphertext,
        },
    }


HANDLERS: dict[str, Handler] = {"certificates.list_certificates": list_certificates}
