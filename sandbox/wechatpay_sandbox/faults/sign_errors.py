"""The ways in which the platform refuses a signature, for a request whose signature is right."""

from __future__ import annotations

from wechatpay_auth import Authorization

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.signatures import signature_refusals
from wechatpay_sandbox.signatures.signed_request import SignedRequest, canonical_message


def sign_error(reason: str, authorization: Authorization, request: SignedRequest) -> Refusal:
    """401 SIGN_ERROR as the platform answers it for one of wechatpay_sandbox.faults.kinds.REASONS."""
    certificate = f"the API certificate {authorization.serial} of merchant {authorization.mchid}"
    security = "on the merchant platform, under API security"
    match reason:
        case "timestamp":
            return signature_refusals.outside_window(-signature_refusals.WINDOW_SECONDS - 1)
        case "mchid":
            return signature_refusals.unknown_merchant(authorization.mchid, "check the number")
        case "missing":
            return signature_refusals.header_missing()
        case "malformed":
            return signature_refusals.header_malformed("Authorization is malformed: an item is missing")
        case "scheme":
            return signature_refusals.unknown_scheme()
        case "serial":
            return signature_refusals.unusable_certificate("is wrong", f"{certificate} is not known: check its serial")
        case "no-certificate":
            why = f"merchant {authorization.mchid} has no API certificate: apply for one {security}"
            return signature_refusals.unusable_certificate("does not exist", why)
        case "expired":
            return signature_refusals.unusable_certificate(
                "is expired", f"{certificate} is expired: renew it {security}"
            )
        case "revoked":
            why = f"{certificate} was revoked: apply for another {security}"
            return signature_refusals.unusable_certificate("is revoked", why)
        case "replaced":
            why = f"{certificate} was replaced by a newer one: sign with that"
            return signature_refusals.unusable_certificate("is replaced", why)
        case "no-apiv3-key":
            why = f"merchant {authorization.mchid} has set no APIv3 key: set it {security}"
            return signature_refusals.refusal("mchid", "APIv3 key is not set", why)
        case _:
            return signature_refusals.wrong_signature(request, canonical_message(authorization, request))
