"""E-commerce platforms: what private sellers have allowed."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.request.call import Call, Handler


def get_individual_contract(call: Call) -> object:
    authorisation = call.platform.store.individual_authorisations.find(
        call.merchant.mchid, call.query["appid"], call.path["openid"], call.query["permission_type"]
    )
    if authorisation is None:
        raise not_found("this user has never been asked for the permission under that AppID")
    return {
        "individual_auth_id": authorisation.individual_auth_id,
        "operation_time": authorisation.operation_time,
        "auth_state": authorisation.auth_state,
    }


HANDLERS: dict[str, Handler] = {"ecommerce.get_individual_contract": get_individual_contract}
