"""Each reason for which the sandbox refuses a signature is explained as that reason, whatever its sentence says."""

from __future__ import annotations

import json

import pytest
from wechatpay_auth import Authorization, error_from_reply
from wechatpay_auth.errors import APIStatusError
from wechatpay_auth.explanation import SignatureFault, SignedRequest, explain
from wechatpay_sandbox.faults.kinds import REASONS
from wechatpay_sandbox.faults.sign_errors import sign_error
from wechatpay_sandbox.signatures.signed_request import SignedRequest as ReceivedRequest

EXPLAINED = {
    "timestamp": SignatureFault.CLOCK,
    "mchid": SignatureFault.MCHID,
    "missing": SignatureFault.AUTHORIZATION_MALFORMED,
    "malformed": SignatureFault.AUTHORIZATION_MALFORMED,
    "scheme": SignatureFault.SCHEME,
    "serial": SignatureFault.SERIAL,
    "no-certificate": SignatureFault.CERTIFICATE_MISSING,
    "expired": SignatureFault.CERTIFICATE_EXPIRED,
    "revoked": SignatureFault.CERTIFICATE_REVOKED,
    "replaced": SignatureFault.CERTIFICATE_REPLACED,
    "no-apiv3-key": SignatureFault.APIV3_KEY_MISSING,
    # the string that was hashed is the very string that was signed, so the key is the wrong one
    "signature": SignatureFault.KEY,
}
SENT = Authorization("WECHATPAY2-SHA256-RSA2048", "1900000001", "5" * 40, "N" * 32, "1767322800", "A" * 342 + "==")
HEADER = (
    f'{SENT.scheme} mchid="{SENT.mchid}",nonce_str="{SENT.nonce}",timestamp="{SENT.timestamp}",'
    f'serial_no="{SENT.serial}",signature="{SENT.signature}"'
)


@pytest.mark.parametrize("reason", REASONS)
def test_a_reason_is_explained(reason: str) -> None:
    refusal = sign_error(reason, SENT, ReceivedRequest("GET", b"/v3/certificates", b""))
    content = json.dumps({**refusal.payload(), "message": "another sentence"}).encode()
    error = error_from_reply(401, {"Request-ID": f"08C0FFEE-{refusal.numeric_code}"}, content)
    assert isinstance(error, APIStatusError)
    found = explain(SignedRequest("GET", b"/v3/certificates", b"", HEADER), error)
    assert [finding.fault for finding in found.findings] == [EXPLAINED[reason]]
