"""Complaints: made by a user on the control API, answered by a merchant with the client, each step told of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from receiver import Receiver, receiving
from sandbox_caller import Caller
from shop import Shop
from wechatpay_auth import APIStatusError, NotificationParser, load_config
from wechatpay_client import Client
from wechatpay_client.api.merchant_service import upload_image
from wechatpay_sandbox import Running, Settings, running
from wechatpay_sandbox.clock.beijing_time import BEIJING
from wechatpay_sandbox.stores.seed_data import (
    COMPLAINT_ID,
    COMPLAINT_IMAGE,
    PARTNER_COMPLAINT_ID,
    PARTNER_TRANSACTION_ID,
    SUB_MCHID,
)

ADDRESS = "https://shop.example.com/complaints"
COMPLAINTS = "v3/merchant-service/complaints-v2"
NOTIFICATIONS = "v3/merchant-service/complaint-notifications"


@dataclass
class Desk:
    """The merchant's desk for complaints, with the user at hand."""

    sandbox: Running
    client: Client
    shop: Shop

    def complain(self, number: str, **more: object) -> str:
        """The user complains about an order; the number of the complaint."""
        (order,) = [o for o in self.shop.control("GET", "orders").json()["orders"] if o["out_trade_no"] == number]
        reply = self.shop.control("POST", "complaints", {"transaction_id": order["transaction_id"], **more})
        assert reply.status_code == 200, reply.text
        return str(reply.json()["complaint_id"])

    def find(self, id: str) -> dict[str, Any]:
        response = self.client[f"{COMPLAINTS}/{{complaint_id}}"].get(complaint_id=id)
        assert response.violations() == []
        return dict(response.json())

    def history(self, id: str, **query: Any) -> dict[str, Any]:
        path = f"{COMPLAINTS}/{{complaint_id}}/negotiation-historys"
        response = self.client[path].get(complaint_id=id, query=query)
        assert response.violations() == []
        return dict(response.json())

    def steps(self, id: str) -> list[str]:
        return [entry["operate_type"] for entry in self.history(id)["data"]]

    def post(self, id: str, step: str, about: str = "", **body: Any) -> Any:
        whom = {"complainted_mchid": about or self.shop.mchid} if step != "update-refund-progress" else {}
        path = self.client[f"{COMPLAINTS}/{{complaint_id}}/{step}"]
        return path.post(complaint_id=id, json={**whom, **body})

    def listed(self, **query: Any) -> dict[str, Any]:
        response = self.client[COMPLAINTS].get(query=query)
        assert response.violations() == []
        return dict(response.json())


@pytest.fixture
def desk(data_dir: Path) -> Iterator[Desk]:
    settings = Settings(probe_share=0.0, time_scale=0.0)
    with running(data_dir, settings=settings) as sandbox, Client.from_config(sandbox.config_path) as client:
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            yield Desk(sandbox, client, Shop(caller))


def _refused(call: Any, status: int, code: str) -> None:
    with pytest.raises(APIStatusError) as caught:
        call()
    assert (caught.value.status_code, caught.value.code) == (status, code)


def _today() -> dict[str, str]:
    today = datetime.now(BEIJING).date()
    return {"begin_date": str(today - timedelta(days=1)), "end_date": str(today + timedelta(days=1))}


def _last_month() -> dict[str, str]:
    today = datetime.now(BEIJING).date()
    return {"begin_date": str(today - timedelta(days=30)), "end_date": str(today)}


def test_complaints_from_the_start(desk: Desk) -> None:
    page = desk.listed(**_last_month())
    assert [found["complaint_id"] for found in page["data"]] == [COMPLAINT_ID, PARTNER_COMPLAINT_ID]
    assert (page["total_count"], page["limit"], page["offset"]) == (2, 10, 0)
    found = desk.find(PARTNER_COMPLAINT_ID)
    assert found["complainted_mchid"] == SUB_MCHID
    assert found["complaint_state"] == "PENDING"
    assert found["payer_phone"] == "13900000000"  # came encrypted
    assert found["complaint_order_info"][0]["transaction_id"] == PARTNER_TRANSACTION_ID
    (media,) = found["complaint_media_list"]
    assert media["media_url"] == [f"{desk.sandbox.base_url}/v3/merchant-service/images/{COMPLAINT_IMAGE}"]
    assert desk.history(PARTNER_COMPLAINT_ID)["data"][0]["image_list"] == media["media_url"]


def test_a_complaint_from_beginning_to_end(desk: Desk) -> None:
    id = desk.complain(desk.shop.paid(), detail="杯子是碎的")
    found = desk.find(id)
    assert (found["complaint_state"], found["complaint_detail"]) == ("PENDING", "杯子是碎的")
    assert (found["incoming_user_response"], found["complaint_full_refunded"]) == (True, False)
    assert (found["problem_type"], found["apply_refund_amount"]) == ("REFUND", 100)
    images = [upload_image.sync(_PICTURE, client=desk.client, filename=name).media_id for name in ("a.png", "b.png")]
    desk.post(id, "response", response_content="马上补发", response_images=images)
    found = desk.find(id)
    assert (found["complaint_state"], found["incoming_user_response"]) == ("PROCESSING", False)
    answered = desk.history(id)["data"][1]
    assert (answered["operator"], answered["operate_details"]) == ("商户", "马上补发")
    assert answered["complaint_media_list"]["media_type"] == "OPERATION_IMAGE"
    for image, url in zip(images, answered["image_list"], strict=True):
        assert url == f"{desk.sandbox.base_url}/v3/merchant-service/images/{image}"
        with desk.client.download(url) as picture:
            assert b"".join(picture) == _PICTURE
    for _ in range(2):  # a reply that got lost is asked for again
        desk.post(id, "complete")
    assert desk.find(id)["complaint_state"] == "PROCESSED"
    assert desk.steps(id) == ["USER_CREATE_COMPLAINT", "MERCHANT_RESPONSE", "MERCHANT_CONFIRM_COMPLETE"]
    desk.post(id, "response", response_content="再次感谢")
    assert desk.find(id)["complaint_state"] == "PROCESSED"


def test_the_user_writes_and_complains_again(desk: Desk) -> None:
    id = desk.complain(desk.shop.paid())
    desk.post(id, "response", response_content="请稍候")
    assert desk.shop.control("POST", f"complaints/{id}/write", {"text": "好的"}).status_code == 200
    found = desk.find(id)
    assert (found["complaint_state"], found["incoming_user_response"]) == ("PROCESSING", True)
    desk.post(id, "complete")
    assert desk.shop.control("POST", f"complaints/{id}/continue", {"text": "还是没有"}).status_code == 200
    found = desk.find(id)
    assert (found["complaint_state"], found["user_complaint_times"]) == ("PENDING", 2)
    assert desk.steps(id)[2:] == ["USER_RESPONSE", "MERCHANT_CONFIRM_COMPLETE", "USER_CONTINUE_COMPLAINT"]


def test_refunds_of_the_order_are_noted(desk: Desk) -> None:
    number = desk.shop.paid()
    id = desk.complain(number)
    desk.post(id, "update-refund-progress", action="APPROVE", launch_refund_day=0)
    desk.post(id, "update-refund-progress", action="APPROVE", launch_refund_day=0)
    _refused(lambda: desk.post(id, "update-refund-progress", action="REJECT"), 400, "INVALID_REQUEST")
    for amount, full in ((40, False), (60, True)):
        assert desk.shop.refund(number, amount).status_code == 200
        assert desk.find(id)["complaint_full_refunded"] is full
    assert desk.steps(id) == [
        "USER_CREATE_COMPLAINT",
        "MERCHANT_APPROVE_REFUND",
        "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
        "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
    ]


def test_a_refund_is_decided_only_where_the_user_wants_one(desk: Desk) -> None:
    id = desk.complain(desk.shop.paid(), problem_type="OTHERS")
    assert "apply_refund_amount" not in desk.find(id)
    _refused(lambda: desk.post(id, "update-refund-progress", action="APPROVE"), 400, "INVALID_REQUEST")
    rejected = desk.complain(desk.shop.paid())
    desk.post(rejected, "update-refund-progress", action="REJECT", reject_reason="已使用", remark="已电话说明")
    entry = desk.history(rejected)["data"][1]
    assert (entry["operate_type"], entry["operate_details"]) == ("MERCHANT_REFUSE_RERUND", "已使用；已电话说明")


def test_a_dialogue_sends_each_message_once(desk: Desk) -> None:
    message = {"blocks": [{"type": "TEXT", "text": {"text": "您好"}}], "sender_identity": "MANUAL"}
    id = desk.complain(desk.shop.paid(), need_immediate_service=True)
    first = desk.post(id, "response-immediate-service", message=message, idempotent_id="1").json()["log_id"]
    assert desk.post(id, "response-immediate-service", message=message, idempotent_id="1").json()["log_id"] == first
    assert desk.post(id, "response-immediate-service", message=message, idempotent_id="2").json()["log_id"] != first
    entries = desk.history(id)["data"][1:]
    assert [entry["normal_message"] for entry in entries] == [message, message]
    assert entries[0]["log_id"] == first
    assert desk.find(id)["complaint_state"] == "PROCESSING"
    slow = desk.complain(desk.shop.paid())
    call = lambda: desk.post(slow, "response-immediate-service", message=message, idempotent_id="1")  # noqa: E731
    _refused(call, 400, "INVALID_REQUEST")


def test_pages(desk: Desk) -> None:
    ids = [desk.complain(desk.shop.paid()) for _ in range(5)]
    pages = [desk.listed(**_today(), offset=offset, limit=2) for offset in (0, 2, 4)]
    assert [found["complaint_id"] for page in pages for found in page["data"]] == ids[::-1]
    assert [page.get("total_count") for page in pages] == [5, None, None]
    history = desk.history(ids[0], offset=1, limit=5)
    assert (history["data"], history["offset"]) == ([], 1)
    assert desk.listed(**_today(), complainted_mchid=SUB_MCHID)["total_count"] == 0
    assert desk.listed(**_last_month(), complainted_mchid=SUB_MCHID)["total_count"] == 1


@pytest.mark.parametrize(("begin", "end"), [("2026-01-02", "2026-01-01"), ("2026-01-01", "2026-02-01")])
def test_a_span_of_days_has_limits(desk: Desk, begin: str, end: str) -> None:
    _refused(lambda: desk.listed(begin_date=begin, end_date=end), 400, "PARAM_ERROR")


def test_an_unknown_complaint_or_one_about_another(desk: Desk) -> None:
    for id, about in (("200000020260105080000000009", ""), (PARTNER_COMPLAINT_ID, desk.shop.mchid)):
        for step, body in (("complete", {}), ("response", {"response_content": "好"})):
            _refused(lambda id=id, step=step, body=body, about=about: desk.post(id, step, about, **body), 404, _ABSENT)
    _refused(lambda: desk.find("200000020260105080000000009"), 404, _ABSENT)
    _refused(lambda: desk.history("200000020260105080000000009"), 404, _ABSENT)


_ABSENT = "RESOURCE_NOT_EXISTS"
_PICTURE = b"\x89PNG\r\n\x1a\n"


def test_the_address_of_notifications(desk: Desk) -> None:
    address = desk.client[NOTIFICATIONS]
    for call in (address.get, address.delete, lambda: address.put(json={"url": ADDRESS})):
        _refused(call, 404, _ABSENT)
    assert address.post(json={"url": ADDRESS}).json() == {"mchid": desk.shop.mchid, "url": ADDRESS}
    assert address.post(json={"url": ADDRESS}).json()["url"] == ADDRESS
    _refused(lambda: address.post(json={"url": f"{ADDRESS}/2"}), 400, "INVALID_REQUEST")
    assert address.put(json={"url": f"{ADDRESS}/2"}).json()["url"] == f"{ADDRESS}/2"
    assert address.get().json() == {"mchid": desk.shop.mchid, "url": f"{ADDRESS}/2"}
    assert address.delete().status_code == 204
    _refused(address.get, 404, _ABSENT)


def test_a_picture_must_have_been_uploaded(desk: Desk) -> None:
    id = desk.complain(desk.shop.paid())
    call = lambda: desk.post(id, "response", response_content="好", response_images=["media-1"])  # noqa: E731
    _refused(call, 400, "PARAM_ERROR")
    desk.post(id, "response", response_content="好", response_images=[COMPLAINT_IMAGE])


def _told(desk: Desk, receiver: Receiver, number: int) -> list[tuple[str, str]]:
    config = load_config(desk.sandbox.config_path)
    parser = NotificationParser(config.keys, config.credentials)
    notifications = [parser.parse(arrived.headers, arrived.body) for arrived in receiver.wait(number)]
    assert len({str(notification.resource["complaint_id"]) for notification in notifications}) == 1
    return [(notification.event_type, str(notification.resource["action_type"])) for notification in notifications]


def test_each_step_is_told(desk: Desk) -> None:
    number = desk.shop.paid()
    with receiving() as receiver:
        # the interface takes https only, the sandbox a receiver on this machine too
        assert desk.shop.control("POST", "notify-addresses/merchant_service", {"url": receiver.url}).status_code == 200
        id = desk.complain(number)
        desk.post(id, "response", response_content="好")
        desk.post(id, "update-refund-progress", action="APPROVE")
        assert desk.shop.refund(number, 100).status_code == 200
        desk.find(id)
        desk.post(id, "complete")
        desk.shop.control("POST", f"complaints/{id}/write", {"text": "谢谢"})
        desk.shop.control("POST", f"complaints/{id}/continue", {"text": "还有"})
        told = _told(desk, receiver, 7)
    assert sorted(told) == sorted(
        [
            ("COMPLAINT.CREATE", "CREATE_COMPLAINT"),
            ("COMPLAINT.STATE_CHANGE", "MERCHANT_RESPONSE"),
            ("COMPLAINT.STATE_CHANGE", "MERCHANT_APPROVE_REFUND"),
            ("COMPLAINT.STATE_CHANGE", "SELLER_REFUND"),
            ("COMPLAINT.STATE_CHANGE", "MERCHANT_CONFIRM_COMPLETE"),
            ("COMPLAINT.STATE_CHANGE", "USER_RESPONSE"),
            ("COMPLAINT.STATE_CHANGE", "CONTINUE_COMPLAINT"),
        ]
    )


def _answer(desk: Desk, payload: dict[str, object]) -> httpx.Response:
    return desk.shop.control("POST", "complaints", payload)


def test_what_the_control_refuses(desk: Desk) -> None:
    number = desk.shop.place()
    (order,) = [o for o in desk.shop.control("GET", "orders").json()["orders"] if o["out_trade_no"] == number]
    assert _answer(desk, {"transaction_id": order["transaction_id"]}).status_code == 409
    assert _answer(desk, {"transaction_id": "1"}).status_code == 404
    paid = {"transaction_id": PARTNER_TRANSACTION_ID}
    for wrong in (
        {"problem_type": "NONE"},
        {"images": ["1"] * 5},
        {"images": [1]},
        {"detail": ""},
        {"detail": "x" * 301},
    ):
        assert _answer(desk, {**paid, **wrong}).status_code == 400
    assert _answer(desk, {}).status_code == 400
    assert desk.shop.control("POST", "complaints/1/write", {"text": "x"}).status_code == 404
    lines = desk.shop.control("GET", "complaints").json()["complaints"]
    assert [line["complaint_id"] for line in lines] == [COMPLAINT_ID, PARTNER_COMPLAINT_ID]
