"""School fees: the contracts of a user."""

from __future__ import annotations

from dataclasses import asdict
from urllib.parse import quote, urlencode

from wechatpay_sandbox.call import Call, Handler

# why 20: the page gives no default; it is the page size of its example
_DEFAULT_LIMIT = 20


def list_user_contracts(call: Call) -> object:
    """A state nobody has is no mistake: the spec leaves the states open, so the page is empty."""
    openid, plan_id, status = call.path["openid"], call.query["plan_id"], call.query["contract_status"]
    offset, limit = call.query.get("offset", 0), call.query.get("limit", _DEFAULT_LIMIT)
    contracts, total = call.platform.store.school_contracts.page(
        call.merchant.mchid, openid, plan_id, status, offset, limit
    )

    def link(start: int) -> str:
        query = urlencode({"plan_id": plan_id, "contract_status": status, "offset": start, "limit": limit})
        return f"/v3/eduschoolpay/users/{quote(openid, safe='')}/contracts?{query}"

    links = {"self": link(offset)}
    if offset + limit < total:
        links["next"] = link(offset + limit)
    if offset > 0:
        links["prev"] = link(max(0, offset - limit))
    return {
        "data": [asdict(contract) for contract in contracts],
        "offset": offset,
        "limit": limit,
        "total_count": total,
        "links": links,
    }


HANDLERS: dict[str, Handler] = {"eduschoolpay.list_user_contracts": list_user_contracts}
