"""Makes the JSON of applyments, as each of the three areas has it."""

from __future__ import annotations

import base64
from typing import Any

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.reply.sample_files import sample_file
from wechatpay_sandbox.stores.applyments import Applyment
from wechatpay_sandbox.trade.applyment_courses import SIGN, VERIFY
from wechatpay_sandbox.trade.applyment_rules import course, may_sign, next_move

SIGN_PAGE = "https://pay.weixin.qq.com/public/apply4ec_sign/s?sign="
"""The links begin like this; WeChat opens them, and in the sandbox the control API does what is done there."""
REMITTANCE_SECONDS = 10 * 86400.0
"""How long the seller has for its remittance. It is our own choice, after the example of the spec."""

_SELLER_STATES = {
    "CHECKING": "资料校验中",
    "ACCOUNT_NEED_VERIFY": "待账户验证",
    "AUDITING": "审核中",
    "REJECTED": "已驳回",
    "NEED_SIGN": "待签约",
    "FINISH": "完成",
    "FROZEN": "已冻结",
    "CANCELED": "已作废",
}
_SUB_MERCHANT_STATES = {
    "APPLYMENT_STATE_AUDITING": "审核中",
    "APPLYMENT_STATE_REJECTED": "已驳回",
    "APPLYMENT_STATE_TO_BE_CONFIRMED": "待账户验证",
    "APPLYMENT_STATE_TO_BE_SIGNED": "待签约",
    "APPLYMENT_STATE_SIGNING": "开通权限中",
    "APPLYMENT_STATE_FINISHED": "已完成",
    "APPLYMENT_STATE_FREEZED": "已冻结",
    "APPLYMENT_STATE_CANCELED": "已作废",
}


# why Any: JSON, in the shapes of the spec
def seller_numbers(applyment: Applyment) -> dict[str, Any]:
    """Both numbers of a seller's application."""
    return {"applyment_id": int(applyment.applyment_id), "out_request_no": applyment.out_number}


def seller_view(applyment: Applyment) -> dict[str, Any]:
    """The application of a seller."""
    told: dict[str, Any] = {
        **seller_numbers(applyment),
        "applyment_state": applyment.state,
        "applyment_state_desc": _SELLER_STATES[applyment.state],
        "sign_state": _sign_state(applyment),
    }
    if may_sign(applyment):
        told["sign_url"] = SIGN_PAGE + applyment.sign_token
    if _shows_number(applyment):
        told["sub_mchid"] = applyment.sub_mchid
    if _waits_for(applyment, VERIFY):
        told["account_validation"] = _remittance(applyment)
        told["legal_validation_url"] = f"{SIGN_PAGE}{applyment.sign_token}&legal=1"
    findings = applyment.request["findings"]
    if findings:
        told["audit_detail"] = [{"param_name": found["field"], "reject_reason": found["reason"]} for found in findings]
    return told


def _shows_number(applyment: Applyment) -> bool:
    """Whether the application has a merchant number, and has not been rejected, frozen or withdrawn since."""
    is_done = applyment.state == course(applyment).done
    return applyment.sub_mchid is not None and (is_done or next_move(applyment) is not None)


def _waits_for(applyment: Applyment, act: str) -> bool:
    move = next_move(applyment)
    return move is not None and move.act == act


def _sign_state(applyment: Applyment) -> str:
    if may_sign(applyment):
        return "UNSIGNED"
    is_over = next_move(applyment) is None and applyment.state != course(applyment).done
    return "NOT_SIGNABLE" if is_over or applyment.signed is None else "SIGNED"


def _remittance(applyment: Applyment) -> dict[str, Any]:
    """The remittance by which a seller proves its account."""
    account = applyment.request["apply"]["account_info"]
    told = {
        "pay_amount": int(applyment.applyment_id) % 99 + 1,
        "destination_account_number": "7555000000000000",
        "destination_account_name": "示例收款有限公司",
        "destination_account_bank": "招商银行深圳示例支行",
        "city": "深圳",
        "remark": "账户验证",
        "deadline": beijing_time(applyment.changed + REMITTANCE_SECONDS)[:19].replace("T", " "),
    }
    if "account_name" in account:
        told["account_name"] = account["account_name"]
    if account.get("bank_account_type") == "75" and "account_number" in account:
        told["account_no"] = account["account_number"]
    return told


def sub_merchant_view(applyment: Applyment) -> dict[str, Any]:
    """The application of a sub-merchant."""
    told: dict[str, Any] = {
        "business_code": applyment.out_number,
        "applyment_id": int(applyment.applyment_id),
        "applyment_state": applyment.state,
        "applyment_state_msg": _SUB_MERCHANT_STATES[applyment.state],
    }
    if _shows_number(applyment):
        told["sub_mchid"] = applyment.sub_mchid
    if _waits_for(applyment, VERIFY) or _waits_for(applyment, SIGN):
        told["sign_url"] = SIGN_PAGE + applyment.sign_token
    findings = applyment.request["findings"]
    if findings:
        told["audit_detail"] = [
            {
                "field": found["field"],
                **({"field_name": found["name"]} if "name" in found else {}),
                "reject_reason": found["reason"],
            }
            for found in findings
        ]
    return told


def subject_view(applyment: Applyment) -> dict[str, Any]:
    """The application of a merchant that confirms that it wants its account."""
    told: dict[str, Any] = {"applyment_state": applyment.state}
    if _waits_for(applyment, VERIFY) or _waits_for(applyment, SIGN):
        told["qrcode_data"] = base64.b64encode(sample_file("image/png").content).decode()
    findings = applyment.request["findings"]
    if findings:
        told["reject_param"], told["reject_reason"] = findings[0]["field"], findings[0]["reason"]
    return told
