"""What the message of a 401 means: the platform's own Chinese texts, and those of the sandbox.

The code is SIGN_ERROR for all of them. Messages may change without notice, so an unknown one is no error here.
https://pay.weixin.qq.com/doc/v3/merchant/4012072670
"""

from __future__ import annotations

from .signature_finding import Finding, SignatureFault

SAME_DOWNLOAD = (
    "take serial number, apiclient_cert.pem and apiclient_key.pem from one and the same download; "
    "`openssl x509 -in apiclient_cert.pem -noout -serial` shows the serial"
)
SET_THE_CLOCK = "set this machine's clock (NTP), and sign each request when it is sent, not in advance"

_SERIAL = (
    Finding(SignatureFault.SERIAL, "the platform does not know serial_no as a certificate of mchid", SAME_DOWNLOAD),
    ("证书序列号有误", "has no api certificate"),
)
_REASONS: tuple[tuple[Finding, tuple[str, ...]], ...] = (
    (
        Finding(SignatureFault.CLOCK, "the platform finds the timestamp more than 300 s off", SET_THE_CLOCK),
        ("timestamp与发起请求的时间不得超过5分钟", "the platform's clock"),
    ),
    (
        Finding(
            SignatureFault.SCHEME,
            "the platform does not know the type that the Authorization header begins with",
            "begin it with WECHATPAY2-SHA256-RSA2048 and one space, in capitals",
        ),
        ("authorization认证类型不正确", "does not begin with the type"),
    ),
    (
        Finding(
            SignatureFault.AUTHORIZATION_MALFORMED,
            "the platform cannot read the Authorization header, or did not get it",
            'write WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…" on one '
            "line, and see that no proxy removes it",
        ),
        (
            "authorization值格式错误",
            "authorization不合法",
            "authorization is malformed",
            "authorization headers: send one",
            "there is no authorization header",
        ),
    ),
    _SERIAL,
    (
        Finding(
            SignatureFault.MCHID,
            "the platform does not know mchid",
            "sign with the merchant number the certificate was issued for; in partner mode that is the service "
            "provider's, not the sub-merchant's",
        ),
        ("no merchant ",),
    ),
    (
        Finding(
            SignatureFault.CERTIFICATE_MISSING,
            "the merchant has no API certificate",
            "apply for one in the merchant platform (API 安全)",
        ),
        ("未申请过证书",),
    ),
    (
        Finding(
            SignatureFault.CERTIFICATE_EXPIRED,
            "the merchant's API certificate has expired",
            "renew it in the merchant platform (API 安全), and use the new key and serial",
        ),
        ("证书已过期",),
    ),
    (
        Finding(
            SignatureFault.CERTIFICATE_REVOKED,
            "the merchant's API certificate was revoked",
            "use the key and serial of a certificate that is in force, or apply for a new one",
        ),
        ("证书已作废",),
    ),
    (
        Finding(
            SignatureFault.CERTIFICATE_REPLACED,
            "the merchant's API certificate was replaced by a new one",
            "use the new certificate's key and serial",
        ),
        ("已更换证书",),
    ),
    (
        Finding(
            SignatureFault.APIV3_KEY_MISSING,
            "the merchant has not set an APIv3 key",
            "set one in the merchant platform (API 安全)",
        ),
        ("未设置apiv3密钥",),
    ),
)


def find_reason(message: str) -> Finding | None:
    """What a 401's message says is wrong; None if it speaks of the signature alone, or is unknown."""
    text = "".join(message.casefold().split())
    return next(
        (finding for finding, known in _REASONS if any("".join(phrase.split()) in text for phrase in known)), None
    )
