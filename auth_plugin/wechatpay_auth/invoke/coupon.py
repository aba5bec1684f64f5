"""Giving merchant coupons (商家券) to a user: by the mini-program plug-in, or by a link to WeChat's own page.

Both are signed with the APIv2 key of the merchant that gives. Neither has a lifetime of its own.

https://pay.weixin.qq.com/doc/v3/merchant/4012285783
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from wechatpay_auth.translation import gettext as _

from .apiv2_signature import sign_apiv2
from .payment import InvalidInvocation

MOST_COUPONS = 10
"""The most coupons that the plug-in gives at once."""


@dataclass(frozen=True, slots=True)
class Coupon:
    """One coupon to give."""

    stock_id: str
    out_request_no: str
    """The merchant's number for this giving: unique for one batch and user."""
    coupon_code: str = ""
    """Only for batches whose codes the merchant chooses."""


@dataclass(frozen=True, slots=True)
class CouponPluginParameters:
    """Attributes of the `send-coupon` component of a mini program."""

    send_coupon_merchant: str
    coupons: tuple[Coupon, ...]
    sign: str
    expires_at: None = None
    """Nothing in them ages."""

    def as_dict(self) -> dict[str, object]:
        """The three attributes, under their own names."""
        return {
            "send_coupon_params": [_coupon_fields(coupon) for coupon in self.coupons],
            "sign": self.sign,
            "send_coupon_merchant": self.send_coupon_merchant,
        }


@dataclass(frozen=True, slots=True)
class CouponLink:
    """A page of WeChat's where the user takes a coupon."""

    url: str
    """Send the user's browser there."""
    sign: str
    expires_at: None = None
    """Nothing in it ages."""

    def as_dict(self) -> dict[str, str]:
        return {"url": self.url}


def coupon_plugin_parameters(
    send_coupon_merchant: str, coupons: Sequence[Coupon], apiv2_key: str | bytes
) -> CouponPluginParameters:
    """Attributes for the mini-program plug-in; 1 to 10 coupons. `send_coupon_merchant` is the giver's mchid.

    Raises InvalidInvocation, and ConfigurationError about the key.
    """
    if not 1 <= len(coupons) <= MOST_COUPONS:
        raise InvalidInvocation(
            _("{count} coupons are given; it must be 1 to {most_coupons} at once").format(
                count=len(coupons), most_coupons=MOST_COUPONS
            )
        )
    signed = {"send_coupon_merchant": _check("send_coupon_merchant", send_coupon_merchant)}
    for position, coupon in enumerate(coupons):
        _check("stock_id", coupon.stock_id)
        _check("out_request_no", coupon.out_request_no)
        signed |= {f"{name}{position}": value for name, value in _coupon_fields(coupon).items()}
    return CouponPluginParameters(send_coupon_merchant, tuple(coupons), sign_apiv2(signed, apiv2_key))


def coupon_link(send_coupon_merchant: str, coupon: Coupon, open_id: str, apiv2_key: str | bytes) -> CouponLink:
    """A link that gives one coupon to one user. `open_id` is the user's, under an appid bound to the batch.

    Raises InvalidInvocation, and ConfigurationError about the key.
    """
    fields = {
        "stock_id": _check("stock_id", coupon.stock_id),
        "out_request_no": _check("out_request_no", coupon.out_request_no),
        "send_coupon_merchant": _check("send_coupon_merchant", send_coupon_merchant),
        "open_id": _check("open_id", open_id),
    }
    if coupon.coupon_code:
        fields["coupon_code"] = coupon.coupon_code
    sign = sign_apiv2(fields, apiv2_key)
    query = urlencode({**fields, "sign": sign})
    url = f"https://action.weixin.qq.com/busifavor/getcouponinfo?{query}#wechat_pay&wechat_redirect"
    return CouponLink(url, sign)


def _coupon_fields(coupon: Coupon) -> dict[str, str]:
    given = {"stock_id": coupon.stock_id, "out_request_no": coupon.out_request_no}
    if coupon.coupon_code:
        given["coupon_code"] = coupon.coupon_code
    return given


def _check(name: str, value: str) -> str:
    if not isinstance(value, str) or not value:
        raise InvalidInvocation(_("{name} is missing; it must be text").format(name=name))
    return value
