"""Makes the refusals of a signature for a request whose signature is right."""

from __future__ import annotations

from wechatpay_auth import Authorization

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.signatures import signature_refusals
from wechatpay_sandbox.signatures.signed_request import SignedRequest, canonical_message
from wechatpay_sandbox.translation import gettext as _


def sign_error(reason: str, authorization: Authorization, request: SignedRequest) -> Refusal:
    """The 401 SIGN_ERROR for one of wechatpay_sandbox.faults.kinds.REASONS."""
    facts = {"serial": authorization.serial, "mchid": authorization.mchid}
    match reason:
        case "timestamp":
            return signature_refusals.outside_window(-signature_refusals.WINDOW_SECONDS - 1)
        case "mchid":
            return signature_refusals.unknown_merchant(authorization.mchid, _("check the mchid"))
        case "missing":
            return signature_refusals.header_missing()
        case "malformed":
            return signature_refusals.header_malformed(
                _("Authorization is malformed: it lacks an item; write all five")
            )
        case "scheme":
            return signature_refusals.unknown_scheme()
        case "serial":
            why = _("merchant {mchid} has no API certificate {serial}; check the serial")
            return signature_refusals.unusable_certificate("is wrong", why.format(**facts))
        case "no-certificate":
            why = _(
                "merchant {mchid} has no API certificate; apply for one on the merchant platform, under API security"
            )
            return signature_refusals.unusable_certificate("does not exist", why.format(**facts))
        case "expired":
            why = _(
                "the API certificate {serial} of merchant {mchid} has expired; renew it on the merchant "
                "platform, under API security"
            )
            return signature_refusals.unusable_certificate("is expired", why.format(**facts))
        case "revoked":
            why = _(
                "the API certificate {serial} of merchant {mchid} is revoked; apply for another on the "
                "merchant platform, under API security"
            )
            return signature_refusals.unusable_certificate("is revoked", why.format(**facts))
        case "replaced":
            why = _("a newer API certificate replaces {serial} of merchant {mchid}; sign with the key of the newer one")
            return signature_refusals.unusable_certificate("is replaced", why.format(**facts))
        case "no-apiv3-key":
            why = _("merchant {mchid} has no APIv3 key; set it on the merchant platform, under API security")
            return signature_refusals.refusal("mchid", "APIv3 key is not set", why.format(**facts))
        case _:
            return signature_refusals.wrong_signature(request, canonical_message(authorization, request))
