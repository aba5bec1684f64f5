"""Signed parameters with which a front end opens the cashier: of JSAPI, mini program and APP payment.

H5 and Native payment need none: the order's reply holds the address itself. `h5_url` is opened in the browser
within 5 minutes (append `&redirect_url=` with the percent-encoded address to come back to); `code_url` is shown
as a QR code for at most 2 hours. Neither is signed again.

JSAPI and mini program sign `prepay_id=…`, APP signs the bare number. Mixing the two up is the most common mistake,
so both are made here from the bare number.

https://pay.weixin.qq.com/doc/v3/merchant/4012365870
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from wechatpay_auth.errors import NotSent
from wechatpay_auth.signer import fresh_nonce
from wechatpay_auth.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_auth.signer import AsyncMerchantSigner, MerchantSigner

PREPAY_LIFETIME = 2 * 60 * 60
"""Seconds for which a prepay_id can be paid, counted from the reply that brought it."""

_APPID = re.compile(r"[A-Za-z0-9_-]{1,32}")
_PREPAY_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class InvalidInvocation(NotSent, ValueError):
    """A value that cannot stand in invoke parameters. The message says which, and the fix."""


@dataclass(frozen=True, slots=True)
class JsapiParameters:
    """Parameters of `WeixinJSBridge.invoke("getBrandWCPayRequest", …)` on a page inside WeChat."""

    app_id: str
    time_stamp: str
    nonce_str: str
    package: str
    pay_sign: str
    expires_at: datetime
    """When the cashier stops accepting them (UTC): 2 hours after the order was placed."""

    def message(self) -> bytes:
        """The bytes that are signed; signType is not among them."""
        return _lines(self.app_id, self.time_stamp, self.nonce_str, self.package)

    def as_dict(self) -> dict[str, str]:
        """The object to hand to the page, as it is."""
        return {
            "appId": self.app_id,
            "timeStamp": self.time_stamp,
            "nonceStr": self.nonce_str,
            "package": self.package,
            "signType": "RSA",
            "paySign": self.pay_sign,
        }


@dataclass(frozen=True, slots=True)
class MiniProgramParameters(JsapiParameters):
    """Parameters of `wx.requestPayment(…)` in a mini program, which knows its own appid."""

    def as_dict(self) -> dict[str, str]:
        """The object to hand to the mini program, as it is."""
        return {
            "timeStamp": self.time_stamp,
            "nonceStr": self.nonce_str,
            "package": self.package,
            "signType": "RSA",
            "paySign": self.pay_sign,
        }


@dataclass(frozen=True, slots=True)
class AppParameters:
    """Parameters of WeChat's SDK in an app."""

    app_id: str
    partner_id: str
    """The merchant number that placed the order; in partner mode the service provider's."""
    prepay_id: str
    nonce_str: str
    time_stamp: str
    sign: str
    expires_at: datetime
    """When the cashier stops accepting them (UTC): 2 hours after the order was placed."""

    def message(self) -> bytes:
        """The bytes that are signed: the bare prepay_id stands in the last line, the package nowhere."""
        return _lines(self.app_id, self.time_stamp, self.nonce_str, self.prepay_id)

    def as_dict(self) -> dict[str, str]:
        """With the names of iOS, HarmonyOS and most bridges (uni-app, Flutter, React Native)."""
        return {
            "appid": self.app_id,
            "partnerid": self.partner_id,
            "prepayid": self.prepay_id,
            "package": "Sign=WXPay",
            "noncestr": self.nonce_str,
            "timestamp": self.time_stamp,
            "sign": self.sign,
        }

    def as_android_dict(self) -> dict[str, str]:
        """With the names of the fields of Android's `PayReq`, where `package` is called `packageValue`."""
        return {
            "appId": self.app_id,
            "partnerId": self.partner_id,
            "prepayId": self.prepay_id,
            "packageValue": "Sign=WXPay",
            "nonceStr": self.nonce_str,
            "timeStamp": self.time_stamp,
            "sign": self.sign,
        }


def jsapi_parameters(
    signer: MerchantSigner,
    appid: str,
    prepay_id: str,
    *,
    prepaid_at: float | None = None,
    clock: Callable[[], float] = time.time,
    nonce: Callable[[], str] = fresh_nonce,
) -> JsapiParameters:
    """Parameters for a page inside WeChat. `appid` is the one the order was placed with.

    `signer` is a MerchantCredentials or anything else that signs for the merchant; in partner mode, the service
    provider's. `prepay_id` is the bare number from the order's reply. `prepaid_at` (Unix seconds) says when that
    reply came, if not just now; only `expires_at` depends on it.

    Raises InvalidInvocation.
    """
    unsigned = _jsapi(appid, prepay_id, prepaid_at, clock, nonce)
    return replace(unsigned, pay_sign=signer.sign(unsigned.message()))


async def jsapi_parameters_async(
    signer: AsyncMerchantSigner,
    appid: str,
    prepay_id: str,
    *,
    prepaid_at: float | None = None,
    clock: Callable[[], float] = time.time,
    nonce: Callable[[], str] = fresh_nonce,
) -> JsapiParameters:
    """`jsapi_parameters` with a signer that is awaited."""
    unsigned = _jsapi(appid, prepay_id, prepaid_at, clock, nonce)
    return replace(unsigned, pay_sign=await signer.sign_async(unsigned.message()))


def mini_program_parameters(
    signer: MerchantSigner,
    appid: str,
    prepay_id: str,
    *,
    prepaid_at: float | None = None,
    clock: Callable[[], float] = time.time,
    nonce: Callable[[], str] = fresh_nonce,
) -> MiniProgramParameters:
    """Parameters for a mini program: signed as for JSAPI, handed over without appId. See `jsapi_parameters`."""
    unsigned = _mini_program(appid, prepay_id, prepaid_at, clock, nonce)
    return replace(unsigned, pay_sign=signer.sign(unsigned.message()))


async def mini_program_parameters_async(
    signer: AsyncMerchantSigner,
    appid: str,
    prepay_id: str,
    *,
    prepaid_at: float | None = None,
    clock: Callable[[], float] = time.time,
    nonce: Callable[[], str] = fresh_nonce,
) -> MiniProgramParameters:
    """`mini_program_parameters` with a signer that is awaited."""
    unsigned = _mini_program(appid, prepay_id, prepaid_at, clock, nonce)
    return replace(unsigned, pay_sign=await signer.sign_async(unsigned.message()))


def app_parameters(
    signer: MerchantSigner,
    appid: str,
    prepay_id: str,
    *,
    prepaid_at: float | None = None,
    clock: Callable[[], float] = time.time,
    nonce: Callable[[], str] = fresh_nonce,
) -> AppParameters:
    """Parameters for an app; `partnerid` is the signer's merchant number. See `jsapi_parameters`."""
    unsigned = _app(signer.mchid, appid, prepay_id, prepaid_at, clock, nonce)
    return replace(unsigned, sign=signer.sign(unsigned.message()))


async def app_parameters_async(
    signer: AsyncMerchantSigner,
    appid: str,
    prepay_id: str,
    *,
    prepaid_at: float | None = None,
    clock: Callable[[], float] = time.time,
    nonce: Callable[[], str] = fresh_nonce,
) -> AppParameters:
    """`app_parameters` with a signer that is awaited."""
    unsigned = _app(signer.mchid, appid, prepay_id, prepaid_at, clock, nonce)
    return replace(unsigned, sign=await signer.sign_async(unsigned.message()))


def _jsapi(
    appid: str, prepay_id: str, prepaid_at: float | None, clock: Callable[[], float], nonce: Callable[[], str]
) -> JsapiParameters:
    now = clock()
    return JsapiParameters(
        app_id=_check_appid(appid),
        time_stamp=str(int(now)),
        nonce_str=nonce(),
        package=f"prepay_id={_check_prepay_id(prepay_id)}",
        pay_sign="",
        expires_at=_prepay_expiry(now if prepaid_at is None else prepaid_at),
    )


def _mini_program(
    appid: str, prepay_id: str, prepaid_at: float | None, clock: Callable[[], float], nonce: Callable[[], str]
) -> MiniProgramParameters:
    drawn = _jsapi(appid, prepay_id, prepaid_at, clock, nonce)
    return MiniProgramParameters(drawn.app_id, drawn.time_stamp, drawn.nonce_str, drawn.package, "", drawn.expires_at)


def _app(
    mchid: str,
    appid: str,
    prepay_id: str,
    prepaid_at: float | None,
    clock: Callable[[], float],
    nonce: Callable[[], str],
) -> AppParameters:
    now = clock()
    return AppParameters(
        app_id=_check_appid(appid),
        partner_id=mchid,
        prepay_id=_check_prepay_id(prepay_id),
        nonce_str=nonce(),
        time_stamp=str(int(now)),
        sign="",
        expires_at=_prepay_expiry(now if prepaid_at is None else prepaid_at),
    )


def _lines(*lines: str) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("ascii")


def _prepay_expiry(begins: float) -> datetime:
    return datetime.fromtimestamp(int(begins) + PREPAY_LIFETIME, UTC)


def _check_appid(appid: str) -> str:
    if not isinstance(appid, str) or _APPID.fullmatch(appid) is None:
        raise InvalidInvocation(_("appid must be letters and digits only, such as 'wxsandbox000000001'"))
    return appid


def _check_prepay_id(prepay_id: str) -> str:
    if not isinstance(prepay_id, str):
        raise InvalidInvocation(
            _("prepay_id must be text, not {type}; take the field prepay_id of the order's reply").format(
                type=type(prepay_id).__name__
            )
        )
    if prepay_id.startswith("prepay_id="):
        raise InvalidInvocation(
            _(
                "prepay_id already begins with 'prepay_id='; give the bare number from the order's reply, the "
                "prefix is added here where it belongs (JSAPI and mini program, not APP)"
            )
        )
    if "://" in prepay_id:
        raise InvalidInvocation(
            _("prepay_id is an address: h5_url and code_url are opened or shown as they are and need no parameters")
        )
    if _PREPAY_ID.fullmatch(prepay_id) is None:
        raise InvalidInvocation(_("prepay_id must be the field of that name of the order's reply: letters and digits"))
    return prepay_id
