"""Finds what a part of a signed plan costs.

Plans and signed plans have no rules of their own: they are records, and every one of them has the numbers of the spec's
example. So the merchant's own number of the part tells which signed plan is meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wechatpay_sandbox.reply.refusal import not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.stores.records import Record
from wechatpay_sandbox.translation import gettext as _

_LONGEST_NAME = 20
"""The most characters of the name of a fee; the name of a part may be longer."""
_SAME = ("service_id", "appid", "sub_mchid", "sub_appid", "openid", "sub_openid")
"""What the order and the signed plan have to agree on where both say it."""


# why Any: JSON, in the shapes of the spec
def part_price(request: CheckedRequest) -> dict[str, Any]:
    """The fees, discounts and risk fund of the order of a part, which the plan says.

    Refusal RESOURCE_NOT_EXISTS if no user has such a plan, PARAM_ERROR if the plan has no such part.
    """
    plan = _find_plan(request, _find_signed_plan(request))
    parts, position = plan["parts"], request.body["plan_detail_no"]
    if not 1 <= position <= len(parts):
        raise parameter_error(
            "/plan_detail_no",
            "body",
            _("must be the position of a part of the plan, from 1 to {count}").format(count=len(parts)),
            reason="unknown",
        )
    part = parts[position - 1]
    actual, original = part["actual_price"], max(part["original_price"], part["actual_price"])
    fee = {"name": part["plan_detail_name"][:_LONGEST_NAME], "amount": original, "description": plan["name"]}
    price = {"post_payments": [fee], "risk_fund": {"amount": actual}}
    if original == actual:
        return price
    terms = part.get("plan_discount_description")
    named = {} if terms is None else {"name": terms[:_LONGEST_NAME]}
    return {**price, "post_discounts": [{**named, "amount": original - actual}]}


def _find_signed_plan(request: CheckedRequest) -> Record:
    """The newest plan of the user that has the part. What a query says of each is that the user has signed."""
    body, operation = request.body, request.operation.removesuffix("_service_order")
    number = (body["plan_detail_no"], body["out_trade_no"])
    is_known = False
    for record in _list(request, operation):
        if record.reply["sign_plan"]["sign_plan_id"] == body["sign_plan_id"] and _agrees(record, body):
            is_known = True
            listed = record.sent["sign_plan_detail"]
            if number in [(part["plan_detail_no"], part["merchant_plan_detail_no"]) for part in listed]:
                return record
    if not is_known:
        raise not_found(
            _("no plan with this sign_plan_id was made for this user and service; make it with {operation}").format(
                operation=operation
            )
        )
    raise parameter_error(
        "/out_trade_no",
        "body",
        _("must be the merchant_plan_detail_no that the plan of the user has for this plan_detail_no"),
        reason="unknown",
    )


def _find_plan(request: CheckedRequest, signed: Record) -> dict[str, Any]:
    """Name and parts of the newest plan that the user can have signed; otherwise what the signed plan says of them."""
    operation = signed.operation.replace("sign_plan", "plan")
    for record in _list(request, operation):
        same_plan = record.reply["plan_id"] == signed.sent["plan_id"]
        if record.id < signed.id and same_plan and _agrees(record, signed.sent):
            return {"name": record.reply["plan_name"], "parts": record.reply.get("plan_detail_list", [])}
    told = signed.reply["sign_plan"]
    return {"name": told["plan_name"], "parts": told.get("signed_detail_list", [])}


def _list(request: CheckedRequest, operation: str) -> Iterator[Record]:
    yield from request.platform.store.records.list_by_operation(request.merchant.mchid, operation)


def _agrees(record: Record, said: Any) -> bool:
    return all(record.sent[name] == said[name] for name in _SAME if name in record.sent and name in said)
