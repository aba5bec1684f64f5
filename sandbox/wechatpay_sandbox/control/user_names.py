"""The user under the AppID of a sub-merchant, where a request of the merchant names that AppID."""

from __future__ import annotations

from wechatpay_sandbox.control.api import ControlRequest
from wechatpay_sandbox.stores.seed_data import SUB_USER, USER


def sub_openid(request: ControlRequest, openid: str, asked: object) -> str | None:
    """The field `sub_openid` of the body or, without it, what the user is called there; None without that AppID."""
    if not isinstance(asked, dict) or "sub_appid" not in asked:
        return None
    # why the OpenID itself for others: only the first user of the sandbox has another one there
    return str(request.field("sub_openid", str, SUB_USER if openid == USER else openid))
