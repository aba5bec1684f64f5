"""Every refusal is a documented one.

After each test of this folder the fixture `codes_are_documented` looks at all that any sandbox refused; here is proof
that it would notice.
"""

from __future__ import annotations

from desk import Desk
from documented_codes import Refusals, documented
from wechatpay_sandbox.http.messages import Received, refusal_reply
from wechatpay_sandbox.reply.refusal import Refusal


def _noted(path: bytes, refusal: Refusal, method: str = "GET") -> Refusals:
    refusals = Refusals()
    refusals.note(Received(method, path, b"", (), b""), refusal_reply(refusal))
    return refusals


def test_refusals_of_sandboxes_are_seen(desk: Desk, refusals: Refusals) -> None:
    desk.refused(404, "NOT_FOUND", "fund_app.get_transfer_by_out_bill_no", out_bill_no="NOBODY")
    assert ("fund_app.get_transfer_by_out_bill_no", 404, "NOT_FOUND") in refusals.seen


def test_a_code_that_is_not_documented_is_noticed() -> None:
    path = b"/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/1"
    found = ("fund_app.get_transfer_by_out_bill_no", 400, "NO_SUCH_CODE")
    assert _noted(path, Refusal(400, "NO_SUCH_CODE", "")).undocumented() == [found]


def test_a_documented_code_with_another_status_is_noticed() -> None:
    path = b"/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/1"
    assert _noted(path, Refusal(404, "NOT_FOUND", "")).undocumented() == []
    assert _noted(path, Refusal(400, "NOT_FOUND", "")).undocumented()


def test_what_no_operation_said_is_left_out() -> None:
    assert not _noted(b"/v3/nowhere", Refusal(404, "RESOURCE_NOT_EXISTS", "")).seen
    assert not _noted(b"/v3/certificates", Refusal(405, "INVALID_REQUEST", ""), "POST").seen


def test_what_is_documented() -> None:
    codes = documented("pay.close_order")
    assert (codes["PARAM_ERROR"], codes["TRADE_ERROR"], codes["ORDER_NOT_EXIST"]) == (400, 403, 404)
