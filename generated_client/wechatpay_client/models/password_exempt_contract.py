# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `password_exempt_contract` share."""

from __future__ import annotations

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class ExemptNamed(Model, kw_only=True):
    """Which agreement it is, by the caller's own number (商户签约协议号)"""

    mchid: str
    """Merchant number that called (商户号)"""
    service_id: int
    """Number of the service WeChat Pay approved for the caller (免密支付服务ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""


class ExemptPresign(Model, kw_only=True):
    """The agreement a user is to sign in a mini-program (小程序场景预签约)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    service_id: int
    """Number of the service WeChat Pay approved for the caller (免密支付服务ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called when the user has signed; public, https, without a query (回调通知地址) Left out, it is
    the client's default.
    """
    contract_display_account: str
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""


class ExemptPresignWithPayment(Model, kw_only=True):
    """The agreement a user is offered right after a payment (支付后场景预签约)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    service_id: int
    """Number of the service WeChat Pay approved for the caller (免密支付服务ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called when the user has signed; public, https, without a query (回调通知地址) Left out, it is
    the client's default.
    """
    contract_display_account: str
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    prepay_id: str
    """Session of the prepared payment, with which the page or app opens WeChat Pay for 2 hours (预支付交易会话标识)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""


class ExemptPresigned(Model, kw_only=True):
    """The prepared signing, and the mini-program that opens it (预签约)"""

    pre_entrustweb_id: str
    """Session of a prepared signing, with which the app or mini-program opens the signing page (预签约ID)"""
    mchid: str
    """Merchant number that called (商户号)"""
    service_id: int
    """Number of the service WeChat Pay approved for the caller (免密支付服务ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    sign_mp_appid: str
    """AppID of the mini-program in which the user signs (跳转签约的小程序AppID)"""
    sign_mp_path: str
    """Page of that mini-program, its parameters included (跳转签约的小程序路径)"""
