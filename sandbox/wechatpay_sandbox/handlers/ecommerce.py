"""E-commerce platforms: the permissions of private sellers."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.translation import gettext as _


def get_individual_contract(request: CheckedRequest) -> object:
    authorisation = request.platform.store.individual_authorisations.find(
        request.merchant.mchid, request.query["appid"], request.path["openid"], request.query["permission_type"]
    )
    if authorisation is None:
        raise not_found(_("this user has no such permission under this AppID; ask the user for it first"))
    return {
        "individual_auth_id": authorisation.individual_auth_id,
        "operation_time": authorisation.operation_time,
        "auth_state": authorisation.auth_state,
    }


HANDLERS: dict[str, Handler] = {"ecommerce.get_individual_contract": get_individual_contract}
