"""Opening the payment-score mini program (支付分): to confirm an order, or to show one.

Both are signed with the APIv2 key, though everything else of payment score is APIv3.

https://pay.weixin.qq.com/doc/v3/merchant/4012587945
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal
from urllib.parse import quote

from wechatpay_auth.signer import fresh_nonce
from wechatpay_auth.translation import gettext as _

from .apiv2_signature import sign_apiv2
from .payment import InvalidInvocation

SCORE_LIFETIME = 5 * 60
"""Seconds for which the parameters are accepted."""


@dataclass(frozen=True, slots=True)
class ScoreView:
    """Parameters that open the payment-score mini program from a mini program, a page or an app."""

    business_type: Literal["wxpayScoreUse", "wxpayScoreDetail"]
    fields: Mapping[str, str]
    """Everything that is handed over, `sign` included."""
    expires_at: datetime
    """When WeChat stops accepting it (UTC): 5 minutes after signing."""

    def as_dict(self) -> dict[str, object]:
        """The object for `wx.openBusinessView(…)` in a mini program: businessType and extraData."""
        return {"businessType": self.business_type, "extraData": dict(self.fields)}

    def as_jsapi_dict(self) -> dict[str, object]:
        """The object for `wx.invoke("openBusinessView", …)` on a page inside WeChat: businessType and queryString."""
        return {"businessType": self.business_type, "queryString": self.query()}

    def as_app_dict(self) -> dict[str, object]:
        """The object for `WXOpenBusinessView` in an app: businessType, query, extInfo (the released mini program)."""
        return {"businessType": self.business_type, "query": self.query(), "extInfo": '{"miniProgramType":0}'}

    def query(self) -> str:
        """The fields as `key=value&…`, values percent-encoded."""
        return "&".join(f"{name}={quote(value, safe='')}" for name, value in self.fields.items())


def score_confirmation(
    mchid: str,
    package: str,
    apiv2_key: str | bytes,
    *,
    clock: Callable[[], float] = time.time,
    nonce: Callable[[], str] = fresh_nonce,
) -> ScoreView:
    """Parameters with which the user confirms an order. `package` comes with the reply that created the order.

    Raises InvalidInvocation, and ConfigurationError about the key.
    """
    return _view("wxpayScoreUse", {"mch_id": mchid, "package": package}, apiv2_key, clock, nonce)


def score_detail(
    mchid: str,
    service_id: str,
    out_order_no: str,
    apiv2_key: str | bytes,
    *,
    clock: Callable[[], float] = time.time,
    nonce: Callable[[], str] = fresh_nonce,
) -> ScoreView:
    """Parameters with which the user looks at an order.

    Raises InvalidInvocation, and ConfigurationError about the key.
    """
    fields = {"mch_id": mchid, "service_id": service_id, "out_order_no": out_order_no}
    return _view("wxpayScoreDetail", fields, apiv2_key, clock, nonce)


def _view(
    business_type: Literal["wxpayScoreUse", "wxpayScoreDetail"],
    given: dict[str, str],
    apiv2_key: str | bytes,
    clock: Callable[[], float],
    nonce: Callable[[], str],
) -> ScoreView:
    for name, value in given.items():
        if not isinstance(value, str) or not value:
            raise InvalidInvocation(
                _("{name} is missing; it must be text as the platform sent or accepted it").format(name=name)
            )
    now = int(clock())
    fields = {**given, "timestamp": str(now), "nonce_str": nonce(), "sign_type": "HMAC-SHA256"}
    fields["sign"] = sign_apiv2(fields, apiv2_key)
    return ScoreView(business_type, fields, datetime.fromtimestamp(now + SCORE_LIFETIME, UTC))
