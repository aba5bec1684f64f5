"""Why the platform refused a signature, as far as its refusal tells: by `detail`, by number, at last by its sentence.

The code is SIGN_ERROR for every reason. Stable beside it is `detail`: its `field` names the item at fault, its `issue`
says what is wrong with it. The local sandbox gives both for each reason; of the platform only field `signature` with
issue `sign not match` is documented. Stable too is the number at the end of Request-ID, and one number is documented
for the Authorization header. For the other reasons the platform has nothing but a Chinese sentence, which may change
without notice. So the sentence is the last resort, and an unknown sentence is no error here.
https://pay.weixin.qq.com/doc/v3/merchant/4012072670
"""

from __future__ import annotations

from collections.abc import Mapping

from wechatpay_auth.errors import APIStatusError
from wechatpay_auth.translation import mark_text

from .signature_finding import Finding, SignatureFault

SAME_DOWNLOAD = mark_text(
    "take serial number, apiclient_cert.pem and apiclient_key.pem from one and the same download; "
    "`openssl x509 -in apiclient_cert.pem -noout -serial` shows the serial"
)
SET_THE_CLOCK = mark_text("set this machine's clock (NTP), and sign each request when it is sent, not in advance")

_AUTHORIZATION_MALFORMED = 270924332
"""The number at the end of Request-ID."""

_FINDINGS = {
    finding.fault: finding
    for finding in (
        Finding(SignatureFault.CLOCK, mark_text("the platform finds the timestamp more than 300 s off"), SET_THE_CLOCK),
        Finding(
            SignatureFault.SCHEME,
            mark_text("the platform does not know the type that the Authorization header begins with"),
            mark_text("begin it with WECHATPAY2-SHA256-RSA2048 and one space, in capitals"),
        ),
        Finding(
            SignatureFault.AUTHORIZATION_MALFORMED,
            mark_text("the platform cannot read the Authorization header, or did not get it"),
            mark_text(
                'write WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…" on '
                "one line, and see that no proxy removes it"
            ),
        ),
        Finding(
            SignatureFault.SERIAL,
            mark_text("the platform does not know serial_no as a certificate of mchid"),
            SAME_DOWNLOAD,
        ),
        Finding(
            SignatureFault.MCHID,
            mark_text("the platform does not know mchid"),
            mark_text(
                "sign with the merchant number the certificate was issued for; in partner mode that is the service "
                "provider's, not the sub-merchant's"
            ),
        ),
        Finding(
            SignatureFault.CERTIFICATE_MISSING,
            mark_text("the merchant has no API certificate"),
            mark_text("apply for one in the merchant platform (API 安全)"),
        ),
        Finding(
            SignatureFault.CERTIFICATE_EXPIRED,
            mark_text("the merchant's API certificate has expired"),
            mark_text("renew it in the merchant platform (API 安全), and use the new key and serial"),
        ),
        Finding(
            SignatureFault.CERTIFICATE_REVOKED,
            mark_text("the merchant's API certificate was revoked"),
            mark_text("use the key and serial of a certificate that is in force, or apply for a new one"),
        ),
        Finding(
            SignatureFault.CERTIFICATE_REPLACED,
            mark_text("the merchant's API certificate was replaced by a new one"),
            mark_text("use the new certificate's key and serial"),
        ),
        Finding(
            SignatureFault.APIV3_KEY_MISSING,
            mark_text("the merchant has not set an APIv3 key"),
            mark_text("set one in the merchant platform (API 安全)"),
        ),
    )
}
# detail.field → the reason where detail.issue does not say more. Not `signature`: with it stands what was hashed.
_BY_FIELD = {
    "timestamp": SignatureFault.CLOCK,
    "mchid": SignatureFault.MCHID,
    "serial_no": SignatureFault.SERIAL,
    "authorization": SignatureFault.AUTHORIZATION_MALFORMED,
}
_BY_ISSUE = {
    "authorization type is unknown": SignatureFault.SCHEME,
    "serial_no does not exist": SignatureFault.CERTIFICATE_MISSING,
    "serial_no is expired": SignatureFault.CERTIFICATE_EXPIRED,
    "serial_no is revoked": SignatureFault.CERTIFICATE_REVOKED,
    "serial_no is replaced": SignatureFault.CERTIFICATE_REPLACED,
    "APIv3 key is not set": SignatureFault.APIV3_KEY_MISSING,
}
# What the platform's sentences contain, in lower case and without spaces.
_BY_SENTENCE = {
    "timestamp与发起请求的时间不得超过5分钟": SignatureFault.CLOCK,
    "authorization认证类型不正确": SignatureFault.SCHEME,
    "authorization值格式错误": SignatureFault.AUTHORIZATION_MALFORMED,
    "authorization不合法": SignatureFault.AUTHORIZATION_MALFORMED,
    "证书序列号有误": SignatureFault.SERIAL,
    "未申请过证书": SignatureFault.CERTIFICATE_MISSING,
    "证书已过期": SignatureFault.CERTIFICATE_EXPIRED,
    "证书已作废": SignatureFault.CERTIFICATE_REVOKED,
    "已更换证书": SignatureFault.CERTIFICATE_REPLACED,
    "未设置apiv3密钥": SignatureFault.APIV3_KEY_MISSING,
}


def find_reason(refusal: APIStatusError) -> Finding | None:
    """The reason that a refusal gives; None if it speaks of the signature alone, or its reason is unknown."""
    fault = _by_detail(refusal.detail)
    if fault is None and refusal.numeric_code == _AUTHORIZATION_MALFORMED:
        fault = SignatureFault.AUTHORIZATION_MALFORMED
    if fault is None:
        sentence = "".join(refusal.message.casefold().split())
        fault = next((fault for phrase, fault in _BY_SENTENCE.items() if phrase in sentence), None)
    return None if fault is None else _FINDINGS[fault].translate()


def _by_detail(detail: object) -> SignatureFault | None:
    """The reason by field and issue. Newer replies hold the issue in a `detail` of its own, older ones beside field."""
    if not isinstance(detail, Mapping):
        return None
    field, issue, inner = detail.get("field"), detail.get("issue"), detail.get("detail")
    if issue is None and isinstance(inner, Mapping):
        issue = inner.get("issue")
    if isinstance(issue, str) and issue in _BY_ISSUE:
        return _BY_ISSUE[issue]
    return _BY_FIELD.get(field) if isinstance(field, str) else None
