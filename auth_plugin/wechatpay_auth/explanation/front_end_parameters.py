"""What a page, mini program or app hands to WeChat: the forms that there are, and which of them is at hand.

https://pay.weixin.qq.com/doc/v3/merchant/4012365870
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlsplit

from wechatpay_auth.translation import gettext as _

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey


class ParameterKind(StrEnum):
    """The forms in which parameters are handed over."""

    JSAPI = "jsapi"
    """`WeixinJSBridge.invoke("getBrandWCPayRequest", …)`: six fields, with appId."""
    MINI_PROGRAM = "mini-program"
    """`wx.requestPayment(…)`, which knows its AppID."""
    JSSDK = "jssdk"
    """`wx.chooseWXPay(…)`: as for a mini program, but `timestamp` in lower case."""
    APP = "app"
    """WeChat's SDK in an app, with names in lower case, as of uni-app."""
    APP_CAMEL = "app-camel"
    """The same with the names of `PayReq`, as of iOS, Android, Flutter and React Native."""
    SCORE_CONFIRMATION = "score-confirmation"
    """`wxpayScoreUse`: the user confirms a service order of WeChat Pay score."""
    SCORE_DETAIL = "score-detail"
    """`wxpayScoreDetail`: the user looks at a service order."""
    COUPON_PLUGIN = "coupon-plugin"
    """Attributes of the `send-coupon` component of a mini program."""
    COUPON_LINK = "coupon-link"
    """The address of the page on which a user takes a coupon."""


PAYMENTS: Final = frozenset(
    {
        ParameterKind.JSAPI,
        ParameterKind.MINI_PROGRAM,
        ParameterKind.JSSDK,
        ParameterKind.APP,
        ParameterKind.APP_CAMEL,
    }
)
"""The kinds that open the cashier and are signed with the merchant's private key; the others need the APIv2 key."""


class UnknownParameters(ValueError):
    """Nothing that is handed to WeChat looks like this. The message says what does."""


@dataclass(frozen=True, slots=True, repr=False)
class FrontEndParameters:
    """Parameters as they are handed over."""

    kind: ParameterKind
    fields: Mapping[str, object]
    """The fields under their own names; of score and coupons, those that are signed, and `sign`."""
    handed: Mapping[str, object]
    """All that is handed over, such as `businessType` beside the fields."""

    def text(self, *names: str) -> str:
        """The value of the first of these fields that there is, as text; empty if there is none."""
        for name in names:
            value = self.fields.get(name)
            if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
                return str(value)
        return ""

    @property
    def prepay_id(self) -> str:
        """The bare prepay_id of a payment, also where it is handed over in a wrong form; empty if there is none."""
        given = (self.text("prepayid", "prepayId", "prepay_id") or self.text("package", "packageValue")).strip()
        while given.startswith("prepay_id="):
            given = given.removeprefix("prepay_id=")
        # why: an instalment offer is appended to the package behind a &
        return "" if given == "Sign=WXPay" else given.partition("&")[0].strip()


@dataclass(frozen=True, slots=True, repr=False)
class KnownFacts:
    """What is known beside the parameters. All of it may be missing; then less can be told."""

    public_key: RSAPublicKey | None = None
    """That of the merchant who signs; in partner mode, of the service provider."""
    mchid: str | None = None
    """The merchant who signs."""
    appids: Sequence[str] = ()
    """The AppIDs under which the order may be paid; a mini program's own one stands first."""
    nonces: Sequence[str] = ()
    """Nonces of requests of late, which are sometimes signed in the place of nonceStr."""
    apiv2_key: str = ""
    apiv3_key: str = ""
    """Only to tell that it was taken in the place of the APIv2 key."""
    now: float | None = None
    """Unix seconds; None leaves out whether score parameters are too old."""


def read_parameters(handed: object) -> FrontEndParameters:
    """Recognise what is handed over: an object, or the address of a coupon's page. Raises UnknownParameters."""
    parameters = _recognise(handed)
    if not (_is_unicode(parameters.handed) and _is_unicode(parameters.fields)):
        raise UnknownParameters(
            _("a text has half of a surrogate pair in it, so it has no bytes to sign; decode it properly first")
        )
    return parameters


def _is_unicode(value: object) -> bool:
    """Whether all texts have bytes. JSON can spell half of a surrogate pair, which has none."""
    waiting = [value]
    while waiting:
        looked_at = waiting.pop()
        if isinstance(looked_at, Mapping):
            waiting += [*looked_at, *looked_at.values()]
        elif isinstance(looked_at, str):
            if any("\ud800" <= letter <= "\udfff" for letter in looked_at):
                return False
        elif isinstance(looked_at, list | tuple):
            waiting += looked_at
    return True


def _recognise(handed: object) -> FrontEndParameters:
    if isinstance(handed, str):
        return _read_link(handed)
    if not isinstance(handed, Mapping) or not all(isinstance(name, str) for name in handed):
        raise UnknownParameters(_("the parameters must be an object, or the address of a coupon's page"))
    if set(handed) == {"url"} and isinstance(handed["url"], str):
        return _read_link(handed["url"])
    names = {name.lower() for name in handed}
    if "businesstype" in names or {"extradata", "querystring"} & names or {"mch_id", "sign_type"} & names:
        return _read_score(handed)
    if {"send_coupon_params", "send_coupon_merchant"} & names:
        return FrontEndParameters(ParameterKind.COUPON_PLUGIN, _flatten_coupons(handed), handed)
    kind = _payment_kind(handed, names)
    if kind is None:
        raise UnknownParameters(
            _(
                "these are no parameters for WeChat: for JSAPI they have paySign and package, for an app sign and "
                "prepayid, for WeChat Pay score businessType, for coupons send_coupon_params"
            )
        )
    return FrontEndParameters(kind, handed, handed)


def _payment_kind(handed: Mapping[str, object], names: set[str]) -> ParameterKind | None:
    if {"prepayid", "partnerid", "packagevalue"} & names:
        lower = {"prepayid", "partnerid", "noncestr"} & set(handed)
        return ParameterKind.APP if lower else ParameterKind.APP_CAMEL
    if "paysign" in names or str(handed.get("package", "")).startswith("prepay_id="):
        if "appid" in names:
            return ParameterKind.JSAPI
        return ParameterKind.JSSDK if "timestamp" in handed else ParameterKind.MINI_PROGRAM
    return ParameterKind.APP if handed.get("package") == "Sign=WXPay" else None


def _read_link(address: str) -> FrontEndParameters:
    try:
        parts = urlsplit(address.strip())
    except ValueError as error:  # such as one bracket of an IPv6 address
        raise UnknownParameters(_("the address cannot be read ({error})").format(error=error)) from None
    if not parts.path.endswith("/getcouponinfo"):
        raise UnknownParameters(
            _(
                "the address is not that of a coupon's page, which is /busifavor/getcouponinfo; h5_url and code_url "
                "are not signed again, so there is nothing to check in them"
            )
        )
    return FrontEndParameters(
        ParameterKind.COUPON_LINK, dict(parse_qsl(parts.query, keep_blank_values=True)), {"url": address}
    )


def _read_score(handed: Mapping[str, object]) -> FrontEndParameters:
    carried = next((handed[name] for name in ("extraData", "queryString", "query") if name in handed), None)
    if isinstance(carried, str) and carried.lstrip().startswith("{"):
        try:
            carried = json.loads(carried)
        except (ValueError, RecursionError) as error:
            raise UnknownParameters(
                _("extraData is not JSON ({error}); hand over an object").format(error=error)
            ) from None
    if isinstance(carried, str):
        carried = dict(parse_qsl(carried.removeprefix("?"), keep_blank_values=True))
    fields = carried if isinstance(carried, Mapping) else handed
    is_detail = handed.get("businessType") == "wxpayScoreDetail" or "out_order_no" in fields or "service_id" in fields
    kind = ParameterKind.SCORE_DETAIL if is_detail else ParameterKind.SCORE_CONFIRMATION
    return FrontEndParameters(kind, dict(fields), handed)


def _flatten_coupons(handed: Mapping[str, object]) -> dict[str, object]:
    """The fields that are signed: each of a coupon has the place of its coupon behind its name, counted from 0."""
    fields = {name: value for name, value in handed.items() if name != "send_coupon_params"}
    coupons = handed.get("send_coupon_params")
    if isinstance(coupons, Sequence) and not isinstance(coupons, str):
        for position, coupon in enumerate(coupons):
            if isinstance(coupon, Mapping):
                fields |= {f"{name}{position}": value for name, value in coupon.items()}
    return fields
