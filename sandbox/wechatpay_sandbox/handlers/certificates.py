"""The platform certificate, encrypted with the merchant's APIv3 key."""

from __future__ import annotations

import secrets

from wechatpay_auth import aead

from wechatpay_sandbox.beijing_time import beijing_time
from wechatpay_sandbox.call import Call, Handler
from wechatpay_sandbox.key_material import certificate_pem, serial_of

_ASSOCIATED_DATA = "certificate"


def list_certificates(call: Call) -> object:
    """The sandbox has no key of the national algorithms, so asked for SM2 the list is empty."""
    if call.query.get("algorithm_type", "RSA") == "SM2":
        return {"data": []}
    certificate = call.platform.folder.certified_key.certificate
    nonce = secrets.token_hex(6)
    ciphertext = aead.encrypt(
        call.merchant.apiv3_key, nonce.encode(), certificate_pem(certificate), _ASSOCIATED_DATA.encode()
    )
    entry = {
        "serial_no": serial_of(certificate),
        "effective_time": beijing_time(certificate.not_valid_before_utc.timestamp()),
        "expire_time": beijing_time(certificate.not_valid_after_utc.timestamp()),
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": nonce,
            "associated_data": _ASSOCIATED_DATA,
            "ciphertext": ciphertext,
        },
    }
    return {"data": [entry]}


HANDLERS: dict[str, Handler] = {"certificates.list_certificates": list_certificates}
