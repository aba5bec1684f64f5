"""The journeys of spec/journeys, played against a running sandbox; afterwards the money is where they say."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from desk import NOTIFY, Clock, fresh
from journey_player import Answer, Player, StepFailed, read_workflows
from wechatpay_auth import APIStatusError
from wechatpay_client import OPERATIONS, UNSET, Client
from wechatpay_client.runtime.downloads import fetch
from wechatpay_sandbox import Running, Sandbox, Settings, User, served
from wechatpay_sandbox.clock.beijing_time import BEIJING
from wechatpay_sandbox.stores.merchant_records import BLOCK_APPEAL
from wechatpay_sandbox.stores.seed_data import APPID, USER
from wechatpay_sandbox.trade.appointments import catch_up

JOURNEYS = Path(__file__).parents[2] / "spec/journeys"
STORE = "1900000201"
SIGNED_FOR_SECONDS = 300
"""How long a signature is good."""
WORKFLOWS = {name: workflow for file in sorted(JOURNEYS.iterdir()) for name, workflow in read_workflows(file).items()}


@dataclass
class Trip:
    """A merchant on a journey, with the user at hand and a clock that only the waits of the journey move."""

    running: Running
    client: Client
    control: httpx.Client
    clock: Clock
    marked: set[str]
    """The journeys that the test is marked with, which it may play."""
    waits: list[str] = field(default_factory=list)
    """The steps that waited, once for each wait."""
    proof: dict[str, str] = field(default_factory=dict)
    """What proves the next file, since the client takes none without."""

    @property
    def mchid(self) -> str:
        return self.running.sandbox.folder.mchid

    @property
    def day(self) -> date:
        # why not the merchant's clock: long waits put that of the sandbox ahead
        return datetime.fromtimestamp(self.running.sandbox.clock(), BEIJING).date()

    def play(
        self, name: str, inputs: dict[str, Any], acts: dict[str, Callable[[], object]] | None = None
    ) -> dict[str, Any]:
        """Plays a workflow to its end. At the first wait of a step in `acts` the user does his part."""
        assert name in self.marked, f"say @pytest.mark.journey({name!r}), so that it is played for its areas"
        acts = dict(acts or {})

        def wait(step: str, seconds: float) -> None:
            self.waits.append(step)
            acts.pop(step, lambda: None)()
            if seconds < SIGNED_FOR_SECONDS:
                self.clock.now += seconds
                catch_up(self.running.sandbox.platform, self.clock())
            else:
                # why not the machine's clock: the merchant, who lives by it, could not sign any more
                self.act("clock", by=f"{int(seconds)}s")

        player = Player(self.call, wait)
        outputs = player.play(WORKFLOWS[name], inputs)
        assert player.played == [step["stepId"] for step in WORKFLOWS[name]["steps"]]
        assert acts == {}
        return outputs

    def call(self, id: str, arguments: dict[str, dict[str, Any]], body: Any) -> Answer:
        """A call by the generated client, which checks the request against the spec."""
        operation, path, query = OPERATIONS[id], arguments["path"], arguments["query"]
        try:
            if operation.reply is bytes:
                file = fetch(self.client, operation, path, query, **self.proof)
                return Answer(file.status_code, file.parsed)
            response = self.client.call(operation, path, query, UNSET if body is None else body, validate="strict")
        except APIStatusError as error:
            return Answer(error.status_code, {"code": error.code, "message": error.message})
        assert response.violations() == []
        return Answer(response.status_code, response.json() if response.content else None)

    def act(self, path: str, **fields: object) -> Any:
        """The user does something in the sandbox."""
        reply = self.control.post(path, json=fields)
        assert reply.status_code == 200, reply.text
        return reply.json()

    def find(self, kind: str, name: str, value: str) -> dict[str, Any]:
        """What the control API lists under a number."""
        lines = self.control.get(kind).json()[kind.replace("-", "_")]
        (found,) = [line for line in lines if line[name] == value]
        return dict(found)

    def pay(self, number: str) -> None:
        self.act(f"orders/{self.find('orders', 'out_trade_no', number)['transaction_id']}/pay")

    def place_paid(self, total: int) -> str:
        """Places and pays an order; its number."""
        number = fresh("ORDER")
        order = {
            "appid": APPID,
            "mchid": self.mchid,
            "description": "手冲咖啡",
            "out_trade_no": number,
            "notify_url": NOTIFY,
            "amount": {"total": total},
        }
        self.client.call(OPERATIONS["pay.create_native_order"], {}, {}, order)
        self.pay(number)
        return number

    def movements(self, account: str = "BASIC") -> list[tuple[str, int, str]]:
        """What the platform booked on an account of the merchant: kind, fen (negative: went out), and number."""
        rows = []
        for day in sorted({self.day, self.day - timedelta(days=1)}):
            query = {"bill_date": str(day), "account_type": account}
            try:
                bill = self.client.call(OPERATIONS["bill.request_fund_flow_bill"], {}, query).json()
            except APIStatusError as error:
                if error.code == "NO_STATEMENT_EXIST":  # a still day
                    continue
                raise
            with self.client.download(
                bill["download_url"], hash_value=bill["hash_value"], hash_type=bill["hash_type"]
            ) as file:
                rows += list(file.rows())
        return [(row.business_type, row.amount if row.is_income else -row.amount, row.voucher_id) for row in rows]


@pytest.fixture
def trip(data_dir: Path, request: pytest.FixtureRequest) -> Iterator[Trip]:
    marked = {mark.args[0] for mark in request.node.iter_markers("journey")}
    clock = Clock(float(int(time.time())))
    settings = Settings(probe_share=0.0)
    with Sandbox(data_dir, clock=clock, settings=settings) as sandbox, served(sandbox) as running:
        control = httpx.Client(base_url=f"{running.base_url}/_sandbox/", trust_env=False)
        with Client.from_config(running.config_path, retries=0) as client, control:
            yield Trip(running, client, control, clock, marked)


def order(trip: Trip, number: str, total: int) -> dict[str, Any]:
    return {
        "appid": APPID,
        "mchid": trip.mchid,
        "out_trade_no": number,
        "description": "手冲咖啡",
        "total": total,
        "notify_url": NOTIFY,
    }


@pytest.mark.journey("order_and_refund")
def test_an_order_its_payment_and_its_refund(trip: Trip) -> None:
    number, refund = fresh("ORDER"), fresh("REFUND")
    inputs = {**order(trip, number, 10_000), "out_refund_no": refund, "refund": 5_000}
    told = trip.play("order_and_refund", inputs, {"query_order": lambda: trip.pay(number)})
    assert told["refunded"] == 5_000
    assert set(trip.waits) == {"query_order", "query_refund"}
    assert trip.find("orders", "out_trade_no", number)["transaction_id"] == told["transaction_id"]
    assert trip.find("refunds", "out_refund_no", refund)["status"] == "SUCCESS"
    # the fee is 0.60 %, and what is refunded is free of it
    assert trip.movements() == [("交易", 10_000 - 60, number), ("退款", -(5_000 - 30), refund)]


@pytest.mark.journey("payout")
def test_a_payout(trip: Trip) -> None:
    number = fresh("PAYOUT")
    inputs = {
        "appid": APPID,
        "openid": USER,
        "out_bill_no": number,
        "transfer_amount": 1_500,
        "transfer_remark": "老顾客返现",
        "transfer_scene_id": "1000",
        "info_type": "活动名称",
        "info_content": "老顾客有礼",
    }

    def confirm() -> None:
        trip.act(f"transfers/{trip.find('transfers', 'out_bill_no', number)['transfer_bill_no']}/confirm")

    told = trip.play("payout", inputs, {"query_payout": confirm})
    assert told["received"] == 1_500
    assert set(trip.waits) == {"query_payout"}
    assert trip.find("transfers", "out_bill_no", number)["state"] == "SUCCESS"
    ((_, amount, voucher),) = trip.movements("OPERATION")
    assert (amount, voucher) == (-1_500, number)
    assert trip.movements() == []


@pytest.mark.journey("share_and_unfreeze")
def test_a_shared_order(trip: Trip) -> None:
    number, share, release = fresh("ORDER"), fresh("SHARE"), fresh("RELEASE")
    inputs = {
        **order(trip, number, 10_000),
        "receiver": STORE,
        "share": 3_000,
        "share_no": share,
        "release_no": release,
    }
    told = trip.play("share_and_unfreeze", inputs, {"query_order": lambda: trip.pay(number)})
    assert told["shared"] + told["held_back"] == 10_000
    assert (told["shared"], told["released"]) == (3_000, 7_000)
    assert set(trip.waits) == {"query_order", "query_share", "query_unfreeze"}
    kept = trip.client.call(
        OPERATIONS["profitsharing.get_unsplit_amount"], {"transaction_id": told["transaction_id"]}, {}
    ).json()
    assert kept["unsplit_amount"] == 0
    # a release moves nothing on the account: the payment was booked to it whole
    assert trip.movements() == [("交易", 10_000 - 60, number), ("分账", -3_000, share)]


@pytest.mark.journey("request_bill")
@pytest.mark.journey("download_bill")
def test_a_bill_and_its_file(trip: Trip) -> None:
    number = trip.place_paid(3_600)
    asked = trip.play("request_bill", {"bill_date": str(trip.day)})
    (token,) = parse_qs(urlsplit(asked["download_url"]).query)["token"]
    trip.proof = {"hash_value": asked["hash_value"], "hash_type": asked["hash_type"]}
    file = trip.play("download_bill", {"token": token})["file"]
    (row,) = [line for line in file.decode().splitlines() if number in line]
    assert "`36.00" in row


@pytest.mark.journey("complaint")
def test_a_complaint(trip: Trip) -> None:
    number, refund = trip.place_paid(3_600), fresh("REFUND")
    id = trip.find("orders", "out_trade_no", number)["transaction_id"]
    inputs = {
        "mchid": trip.mchid,
        "begin_date": str(trip.day),
        "end_date": str(trip.day + timedelta(days=1)),
        "response": "抱歉，马上为您退款",
        "out_refund_no": refund,
    }
    told = trip.play("complaint", inputs, {"find": lambda: trip.act("complaints", transaction_id=id)})
    assert (told["transaction_id"], told["refunded"]) == (id, 3_600)
    assert set(trip.waits) == {"find", "query_refund"}
    assert trip.find("complaints", "complaint_id", told["complaint_id"])["complaint_state"] == "PROCESSED"
    path = {"complaint_id": told["complaint_id"]}
    history = trip.client.call(OPERATIONS["merchant_service.list_negotiation_history"], path, {}).json()
    assert [entry["operate_type"] for entry in history["data"]] == [
        "USER_CREATE_COMPLAINT",
        "MERCHANT_RESPONSE",
        "MERCHANT_APPROVE_REFUND",
        "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
        "MERCHANT_CONFIRM_COMPLETE",
    ]
    assert [(kind, voucher) for kind, _, voucher in trip.movements()] == [("交易", number), ("退款", refund)]
    assert sum(amount for _, amount, _ in trip.movements()) == 0


@pytest.mark.journey("parking_debit")
def test_a_parking_garage(trip: Trip) -> None:
    number = fresh("PARK")
    inputs = {
        "appid": APPID,
        "openid": USER,
        "plate_number": "粤B88888",
        "plate_color": "BLUE",
        "out_parking_no": fresh("STAY"),
        "out_trade_no": number,
        "start_time": "2026-01-02T13:00:00+08:00",
        "end_time": "2026-01-02T15:03:50+08:00",
        "charging_duration": 7_430,
        "free_duration": 900,
        "parking_name": "南山停车场",
        "device_id": "12321",
        "total": 1_300,
        "notify_url": NOTIFY,
    }
    told = trip.play("parking_debit", inputs)
    assert told["paid"] == 1_300
    # the platform collects the money by itself, while the merchant waits
    assert set(trip.waits) == {"query_debit"}
    assert trip.find("parking-stays", "parking_id", told["parking_id"])["transaction_id"] == told["transaction_id"]
    assert trip.movements() == [("交易", 1_300 - 8, number)]
    debit = trip.client.call(OPERATIONS["vehicle.get_order_by_out_trade_no"], {"out_trade_no": number}, {}).json()
    assert (debit["transaction_id"], debit["parking_info"]["parking_id"]) == (
        told["transaction_id"],
        told["parking_id"],
    )


@pytest.mark.journey("partner_payout")
def test_a_payout_of_a_service_provider(trip: Trip) -> None:
    batch, payout = fresh("BATCH"), fresh("DETAIL")
    inputs = {
        "sub_mchid": "1900000109",
        "sub_appid": "wx9999999999999999",
        "openid": USER,
        "out_batch_no": batch,
        "out_detail_no": payout,
        "batch_name": "一月佣金",
        "batch_remark": "一月推广佣金",
        "amount": 2_500,
        "remark": "一月佣金",
    }
    told = trip.play("partner_payout", inputs)
    assert told["received"] == 2_500
    names = {"batch_id": told["batch_id"]}
    found = trip.client.call(
        OPERATIONS["partner_transfer.get_batch_by_batch_id"], names, {"need_query_detail": True}
    ).json()
    assert (found["out_batch_no"], found["total_amount"]) == (batch, 2_500)


def rental_inputs(number: str, permission: str) -> dict[str, Any]:
    return {
        "appid": APPID,
        "openid": USER,
        "service_id": "50000000000000000000000000000001",
        "authorization_code": permission,
        "out_order_no": number,
        "risk_amount": 9_900,
        "start_time": "20260102150405",
        "end_time": "20260102180405",
        "total_amount": 900,
        "notify_url": NOTIFY,
    }


@pytest.mark.journey("rental")
def test_a_rental(trip: Trip) -> None:
    number, permission = fresh("RENTAL"), fresh("AUTH")
    inputs = rental_inputs(number, permission)

    def give() -> None:
        token = trip.find("service-permissions", "authorization_code", permission)["token"]
        trip.act(f"service-permissions/{token}/give")

    told = trip.play("rental", inputs, {"query_permission": give})
    assert told["received"] == 900
    # the debit is made by itself, while the merchant waits
    assert set(trip.waits) == {"query_permission", "query_order"}
    rented = trip.find("service-orders", "out_order_no", number)
    assert (rented["order_id"], rented["state"]) == (told["order_id"], "DONE")
    assert rented["transaction_id"] == told["transaction_id"]
    assert trip.movements() == [("交易", 900 - 5, told["order_id"])]


@pytest.mark.journey("rental")
def test_a_rental_that_the_user_pays_at_once(trip: Trip) -> None:
    number, permission = fresh("RENTAL"), fresh("AUTH")
    user = User(trip.running.base_url)
    trip.act(f"users/{USER}/funds", short=True)
    inputs = rental_inputs(number, permission)
    acts = {"query_permission": lambda: user.permit(permission), "query_order": lambda: user.pay_service(number)}
    assert trip.play("rental", inputs, acts)["received"] == 900
    assert set(trip.waits) == {"query_permission", "query_order"}


@pytest.mark.journey("sign_and_pay_without_password")
def test_a_payment_without_a_password(trip: Trip) -> None:
    number, agreement = fresh("ORDER"), fresh("EXEMPT")
    inputs = {
        **order(trip, number, 3_600),
        "openid": USER,
        "service_id": 12535,
        "out_contract_code": agreement,
        "account": "member_0001",
        "remark": "会员已注销",
    }

    def sign() -> None:
        token = trip.find("signings", "out_contract_code", agreement)["token"]
        trip.act(f"signings/{token}/sign")

    acts = {"query_agreement": sign, "query_order": lambda: trip.pay(number)}
    told = trip.play("sign_and_pay_without_password", inputs, acts)
    assert told["paid"] == 3_600
    assert set(trip.waits) == {"query_agreement", "query_order"}
    ended = trip.find("contracts", "out_contract_code", agreement)
    assert (ended["contract_id"], ended["state"]) == (told["contract_id"], "TERMINATED")
    assert trip.find("orders", "out_trade_no", number)["transaction_id"] == told["transaction_id"]
    # neither the signing nor the end of the agreement moves money
    assert trip.movements() == [("交易", 3_600 - 22, number)]


@pytest.mark.journey("invoice_order")
def test_an_invoice(trip: Trip) -> None:
    order = {
        "sp_appid": APPID,
        "sp_mchid": trip.mchid,
        "sub_mchid": "1900000109",
        "description": "手冲咖啡",
        "out_trade_no": fresh("ORDER"),
        "notify_url": NOTIFY,
        "amount": {"total": 2_800},
    }
    trip.client.call(OPERATIONS["pay.create_partner_native_order"], {}, {}, order)
    trip.pay(order["out_trade_no"])
    number = trip.find("orders", "out_trade_no", order["out_trade_no"])["transaction_id"]
    before = trip.movements()
    inputs = {
        "sub_mchid": "1900000109",
        "transaction_id": number,
        "fapiao_id": fresh("FAPIAO"),
        "buyer_name": "示例科技有限公司",
        "taxpayer_id": "91440300MA0000001X",
        "total": 2_800,
        "tax_code": "3070401000000000000",
        "tax_rate": 600,
        "goods_name": "手冲咖啡",
    }
    told = trip.play("invoice_order", inputs)
    assert told["fapiao_number"]
    # whoever has the address gets the file, so it is fetched without a signature
    file = httpx.get(told["download_url"], trust_env=False)
    assert (file.status_code, file.headers["Content-Type"]) == (200, "application/pdf")
    # an invoice moves no money
    assert trip.movements() == before
    assert trip.find("invoices", "fapiao_id", inputs["fapiao_id"])["card_status"] == "INSERTED"


@pytest.mark.journey("change_settlement_account")
def test_another_settlement_account(trip: Trip) -> None:
    inputs = {"sub_mchid": "1900000109", "account_number": "6222000000000000000", "bank_address_code": "440300"}
    told = trip.play("change_settlement_account", inputs)
    (change,) = trip.control.get("settlement-changes").json()["settlement_changes"]
    assert (change["application_no"], change["state"]) == (told["application_no"], "AUDIT_SUCCESS")
    assert told["account_bank"] == "工商银行"
    assert trip.waits == ["query_change"]


@pytest.mark.journey("onboard_sub_merchant")
def test_a_new_sub_merchant(trip: Trip) -> None:
    number = fresh("BUSINESS")
    inputs = {
        "business_code": number,
        "picture": "media-0000000000000001",
        "license_number": "91440300MA0000000X",
        "merchant_name": "示例咖啡有限公司",
        "legal_person": "张三",
        "id_card_number": "110101199003070000",
        "mobile_phone": "18500000000",
        "contact_email": "zhangsan@example.com",
        "merchant_shortname": "南山手冲咖啡",
        "service_phone": "075500000000",
        "mini_program_appid": "wx9999999999999999",
        "settlement_id": "716",
        "account_bank": "工商银行",
        "bank_address_code": "440300",
        "account_number": "4000000000000000000",
    }
    user = User(trip.running.base_url)
    acts = {
        "query_account": lambda: user.prove_account(number),
        "query_signature": lambda: user.sign_applyment(number),
    }
    told = trip.play("onboard_sub_merchant", inputs, acts)
    assert told["account_number"] == "400000*********0000"
    assert trip.waits[:3] == ["query_review", "query_account", "query_signature"]
    # the money of an order goes to the new merchant
    order = {
        "sp_appid": APPID,
        "sp_mchid": trip.mchid,
        "sub_mchid": told["sub_mchid"],
        "description": "手冲咖啡",
        "out_trade_no": fresh("ORDER"),
        "notify_url": NOTIFY,
        "amount": {"total": 2_800},
    }
    trip.client.call(OPERATIONS["pay.create_partner_native_order"], {}, {}, order)
    trip.pay(order["out_trade_no"])
    path, query = {"out_trade_no": order["out_trade_no"]}, {"sp_mchid": trip.mchid, "sub_mchid": told["sub_mchid"]}
    found = trip.client.call(OPERATIONS["pay.get_partner_order_by_out_trade_no"], path, query).json()
    assert (found["trade_state"], found["sub_mchid"]) == ("SUCCESS", told["sub_mchid"])


@pytest.mark.journey("cash_coupon")
def test_a_cash_coupon(trip: Trip) -> None:
    gift, number = fresh("GIFT"), fresh("ORDER")
    stock = fresh("STOCK")
    inputs = {
        **order(trip, number, 3_500),
        "openid": USER,
        "stock_no": stock,
        "gift_no": gift,
        "stock_name": "元旦满减券",
        "begin_time": f"{trip.day}T00:00:00+08:00",
        "end_time": f"{trip.day + timedelta(days=30)}T00:00:00+08:00",
        "how_to_use": "每单限用一张",
        "coupon_amount": 1_000,
        "transaction_minimum": 3_000,
        "max_coupons": 100,
        "max_amount": 100_000,
    }

    def pay_with_the_coupon() -> None:
        trip.act(
            f"cash-coupons/{trip.find('cash-coupons', 'out_request_no', gift)['coupon_id']}/use",
            order=number,
        )

    told = trip.play("cash_coupon", inputs, {"query_order": pay_with_the_coupon})
    assert set(trip.waits) == {"query_order"}
    assert (told["paid"], told["taken_off"]) == (2_500, 1_000)
    # the budget is locked at the start, and a discount that is paid out of it is part of what the merchant receives
    assert sorted(trip.movements()) == [("交易", 3_500 - 21, number), ("代金券", -100_000, stock)]
    with trip.client.download(told["url"], hash_value=told["hash_value"], hash_type=told["hash_type"]) as file:
        records = b"".join(file).decode()
    assert told["coupon_id"] in records
    assert told["transaction_id"] in records
    # the same number gives no second coupon
    body = {"stock_id": told["stock_id"], "out_request_no": gift, "appid": APPID, "stock_creator_mchid": trip.mchid}
    again = trip.client.call(OPERATIONS["marketing.send_favor_coupon"], {"openid": USER}, {}, body).json()
    assert again["coupon_id"] == told["coupon_id"]


@pytest.mark.journey("merchant_coupon")
def test_a_coupon_of_a_merchant(trip: Trip) -> None:
    inputs = {
        "mchid": trip.mchid,
        "appid": APPID,
        "openid": USER,
        "stock_no": fresh("STOCK"),
        "gift_no": fresh("GIFT"),
        "use_no": fresh("USE"),
        "stock_name": "拿铁立减八元",
        "goods_name": "拿铁与卡布奇诺",
        "begin_time": f"{trip.day}T00:00:00+08:00",
        "end_time": f"{trip.day + timedelta(days=30)}T00:00:00+08:00",
        "discount_amount": 800,
        "transaction_minimum": 3_000,
        "max_coupons": 100,
        "use_time": f"{trip.day}T15:04:00+08:00",
    }
    told = trip.play("merchant_coupon", inputs)
    path = {"openid": USER, "coupon_code": told["coupon_code"], "appid": APPID}
    coupon = trip.client.call(OPERATIONS["marketing.get_busifavor_coupon"], path, {}).json()
    assert coupon["coupon_code"] == told["coupon_code"]
    assert trip.movements() == []


@pytest.mark.journey("scheduled_debit")
def test_a_membership_by_the_month(trip: Trip) -> None:
    number, agreement = fresh("MONTH"), fresh("PAPAY")
    user = User(trip.running.base_url)
    inputs = {
        "appid": APPID,
        "mchid": trip.mchid,
        "openid": USER,
        "plan_id": 100001,
        "out_contract_code": agreement,
        "account": "member_0001",
        "first_day": str(trip.day + timedelta(days=31)),
        "out_trade_no": number,
        "description": "南山影音 月度会员",
        "total": 1_500,
        "notify_url": NOTIFY,
        "remark": "会员已注销",
    }
    told = trip.play("scheduled_debit", inputs, {"query_agreement": lambda: user.sign(agreement)})
    assert (told["paid"], told["start"]) == (1_500, inputs["first_day"])
    # the debit was refused until its first day had come
    assert trip.waits.count("debit") == 31
    assert set(trip.waits) == {"query_agreement", "debit", "query_order"}
    ended = trip.find("contracts", "out_contract_code", agreement)
    assert (ended["contract_id"], ended["state"]) == (told["contract_id"], "TERMINATED")
    assert trip.movements() == [("交易", 1_500 - 9, number)]


@pytest.mark.journey("education_fee")
def test_a_fee_for_education(trip: Trip) -> None:
    number = fresh("TERM")
    inputs = {
        "appid": APPID,
        "openid": USER,
        "plan_id": "100000000000000001",
        "user_id": "student-0001",
        "first_day": str(trip.day),
        "out_trade_no": number,
        "body": "南山学堂 语文课程",
        "total": 128_000,
        "device_id": "SERVER-01",
        "device_ip": "203.0.113.8",
        "notify_url": NOTIFY,
    }

    def sign() -> None:
        (signing,) = trip.control.get("signings").json()["signings"]
        trip.act(f"signings/{signing['token']}/sign")

    told = trip.play("education_fee", inputs, {"query_contracts": sign})
    assert told["paid"] == 128_000
    assert set(trip.waits) == {"query_contracts", "query_order"}
    assert trip.find("contracts", "contract_id", told["contract_id"])["state"] == "TERMINATED"
    assert trip.movements() == [("交易", 128_000 - 768, number)]


@pytest.mark.journey("medical_order")
def test_a_medical_fee(trip: Trip) -> None:
    number, cash = fresh("MED"), fresh("CASH")
    inputs = {
        "appid": APPID,
        "mchid": trip.mchid,
        "openid": USER,
        "name": "张三",
        "id_digest": "09eb26e839ff3a2e3980352ae45ef09e",
        "cash_trade_no": cash,
        "out_trade_no": number,
        "serial_no": "2026010209000001",
        "pay_order_id": "ORD440300202601020900000001",
        "pay_auth_no": "AUTH440300202601020900000001",
        "city_id": "440300",
        "med_inst_name": "示例医院",
        "med_inst_no": "H44030000001",
        "total": 20_000,
        "insured": 15_000,
        "cash": 5_000,
        "out_refund_no": fresh("MEDREFUND"),
        "refund_time": f"{trip.day}T10:15:00+08:00",
        "notify_url": NOTIFY,
    }
    user = User(trip.running.base_url)
    told = trip.play("medical_order", inputs, {"query_order": lambda: user.pay_medical(number)})
    assert set(trip.waits) == {"query_order"}
    assert trip.find("medical-orders", "mix_trade_no", told["mix_trade_no"])["out_trade_no"] == number
    # the part of the insurance does not pass through the merchant's account, and its refund moves nothing there
    assert trip.movements() == [("交易", 5_000 - 30, cash)]


@pytest.mark.journey("discount_card")
def test_a_card_with_discounts_first(trip: Trip) -> None:
    code = fresh("CARD")
    inputs = {
        "appid": APPID,
        "card_template_id": "87000000000000000000000000000001",
        "out_card_code": code,
        "objective_id": "123456",
        "objective_record": fresh("RECORD"),
        "done_count": 3,
        "done_text": "购买手冲咖啡",
        "reward_id": "234567",
        "reward_record": fresh("RECORD"),
        "discount": 500,
        "discount_text": "手冲咖啡减 5 元",
        "bought_at": f"{trip.day}T08:30:00+08:00",
        "notify_url": NOTIFY,
    }
    user = User(trip.running.base_url)
    told = trip.play("discount_card", inputs, {"query_taken": lambda: user.take_card(code)})
    assert (told["openid"], told["had"]) == (USER, 500)
    assert trip.waits[0] == "query_taken"
    assert trip.waits.count("query_settled") in {30, 31}
    # a promise that was kept costs nothing
    assert trip.movements() == []


@pytest.mark.journey("toll_debit")
def test_a_road_toll(trip: Trip) -> None:
    number, plate = fresh("TOLL"), "粤B66666"
    inputs = {
        "sp_appid": APPID,
        "sub_mchid": "1900000109",
        "openid": USER,
        "plan_id": "100000000000000001",
        "etc_device_id": "OBU0000000000000001",
        "plate_number": plate,
        "real_name": "张三",
        "id_card_number": "110101199003070000",
        "out_trade_no": number,
        "description": "高速通行费",
        "total": 3_500,
        "start_time": "2026-01-02T16:10:00+08:00",
        "end_time": "2026-01-02T18:29:40+08:00",
        "entrance": "南山站",
        "exit": "示例东站",
    }

    def sign() -> None:
        (signing,) = trip.control.get("signings").json()["signings"]
        trip.act(f"signings/{signing['token']}/sign")

    told = trip.play("toll_debit", inputs, {"query_agreement": sign})
    assert told["paid"] == 3_500
    assert set(trip.waits) == {"query_agreement", "query_order"}
    paid = trip.find("orders", "out_trade_no", number)
    assert (paid["transaction_id"], paid["trade_state"]) == (told["transaction_id"], "SUCCESS")


@pytest.mark.journey("remind_of_parking")
def test_a_car_park_that_reminds_drivers(trip: Trip) -> None:
    inputs = {
        "name": "福田停车场",
        "out_parking_lot_id": fresh("LOT"),
        "address": "深圳市福田区示例路2号",
        "longitude": "114.050000",
        "latitude": "22.550000",
        "phone_number": "075500000001",
        "payment_path": "pages/pay/index",
        "out_serial_number": fresh("PARK"),
        "plate_number": "粤B88888",
        "entrance_number": "A01",
        "entrance_name": "南门入口",
        "enter_timestamp": int(trip.clock()) - 3600,
        "exit_timestamp": int(trip.clock()),
        "total": 1_200,
    }

    def approve() -> None:
        found = trip.find("car-park-applications", "out_parking_lot_id", inputs["out_parking_lot_id"])
        trip.act(f"car-park-applications/{found['parking_lot_audit_no']}/approve")

    told = trip.play("remind_of_parking", inputs, {"query_review": approve})
    assert told["paid"] == 1_200
    assert trip.waits == ["query_review"]
    # what was paid was paid by an order of its own
    assert trip.movements() == []


@pytest.mark.journey("pay_wages")
def test_wages_by_payroll_card(trip: Trip) -> None:
    batch = fresh("WAGES")
    inputs = {
        "sub_mchid": "1900000109",
        "sub_appid": "wx9999999999999999",
        "openid": USER,
        "user_name": "张三",
        "id_card_number": "110101199003070000",
        "authenticate_number": fresh("CHECK"),
        "project_name": "南山站配送",
        "employer_name": "示例物流",
        "out_batch_no": batch,
        "out_detail_no": fresh("WAGE"),
        "batch_name": "一月工资",
        "batch_remark": "南山站一月工资",
        "amount": 350_000,
        "remark": "一月工资",
    }
    told = trip.play("pay_wages", inputs)
    assert told["received"] == 350_000
    assert set(trip.waits) == {"query_batch"}
    found = trip.client.call(
        OPERATIONS["partner_transfer.get_batch_by_batch_id"],
        {"batch_id": told["batch_id"]},
        {"need_query_detail": True},
    ).json()
    assert (found["out_batch_no"], found["transfer_scene"]) == (batch, "PAYROLL_CARD_TRANSFER")


@pytest.mark.journey("hong_kong_order")
def test_an_order_in_hong_kong_and_its_refund(trip: Trip) -> None:
    number, refund = fresh("HK"), fresh("REFUND")
    inputs = {
        "appid": APPID,
        "mchid": trip.mchid,
        "out_trade_no": number,
        "description": "尖沙咀店 手冲咖啡",
        "total": 2_800,
        "category": "5812",
        "notify_url": NOTIFY,
        "out_refund_no": refund,
        "refund": 1_000,
    }
    told = trip.play("hong_kong_order", inputs, {"query_order": lambda: trip.pay(number)})
    assert told["refunded"] == 1_000
    assert set(trip.waits) == {"query_order", "query_refund"}
    assert trip.find("orders", "out_trade_no", number)["transaction_id"] == told["transaction_id"]
    assert trip.find("refunds", "out_refund_no", refund)["status"] == "SUCCESS"


@pytest.mark.journey("ride")
def test_a_ride(trip: Trip) -> None:
    number = fresh("RIDE")
    inputs = {
        "appid": APPID,
        "contract_id": "Contract00000000000000000000001",
        "out_trade_no": number,
        "description": "地铁扣费",
        "start_time": "2026-01-02T14:30:00+08:00",
        "end_time": "2026-01-02T15:03:50+08:00",
        "start_station": "西丽",
        "end_station": "南山书城",
        "total": 500,
        "notify_url": NOTIFY,
    }
    assert trip.play("ride", inputs)["fare"] == 500
    (record,) = trip.control.get("records?area=qrcode").json()["records"]
    assert number in str(record)


@pytest.mark.journey("power_bank_insurance")
def test_a_power_bank_over_night(trip: Trip) -> None:
    number = fresh("INSURE")
    inputs = {"openid": USER, "out_order_no": number, "service_id": "500001", "notify_url": NOTIFY}
    assert trip.play("power_bank_insurance", inputs)["claims_left_of"] == 3
    (record,) = trip.control.get("records?area=hire_power_bank").json()["records"]
    assert number in str(record)


@pytest.mark.journey("abnormal_funds")
def test_money_that_could_not_be_credited(trip: Trip) -> None:
    inputs = {
        "receipt_id": "0100011767600000000000000001",
        "out_instruction_no": fresh("INSTRUCTION"),
        "openid": USER,
        "appid": APPID,
        "notify_url": NOTIFY,
    }
    told = trip.play("abnormal_funds", inputs)
    assert (told["total"], told["receiver"]) == (12_800, USER)


@pytest.mark.journey("appeal_against_block")
def test_an_appeal_against_blocked_payments(trip: Trip) -> None:
    data = '{"record_fields":[{"item_id":"1001","field_name":"shop_photo","name":"门店照片","type":3}]}'
    inputs = {"sub_mchid": "1900000109", "merchant_submit_id": fresh("APPEAL"), "submit_data": data}

    def accept() -> None:
        # people have reviewed it, and the platform tells what they said
        appeal, *_ = trip.running.sandbox.store.merchant_records.list_newest(BLOCK_APPEAL, "1900000109")
        changes = {"sub_mchid": "1900000109", "appeal_record_id": appeal.record_id, "appeal_result": "PASS"}
        trip.act("trigger", event_type="BLOCKSUBMISSION.CHANGE", url=NOTIFY, set=changes)

    told = trip.play("appeal_against_block", inputs, {"query_review": accept})
    assert told["review_result"] == "PASS"
    assert trip.waits == ["query_review"]
    assert trip.movements() == []


@pytest.mark.journey("pay_by_face")
def test_a_meal_in_the_canteen(trip: Trip) -> None:
    number = fresh("MEAL")
    inputs = {
        "organization_name": "第一小学",
        "out_user_id": "student-0001",
        "user_name": "张三",
        "id_card_number": "110101199003070000",
        "phone": "13900000000",
        "sp_appid": APPID,
        "sp_mchid": trip.mchid,
        "sub_appid": "wx9999999999999999",
        "sub_mchid": "1900000109",
        "device_id": "DEVICE-0001",
        "raw_data": "sandbox-raw-data-0001",
        "auth_code": "sandbox-face-code-0001",
        "out_trade_no": number,
        "description": "第一小学 食堂午餐",
        "total": 1_200,
        "product_id": 2,
        "scene_id": 3,
    }
    told = trip.play("pay_by_face", inputs)
    assert told["paid"] == 1_200


def test_every_journey_is_played(request: pytest.FixtureRequest) -> None:
    marked = [
        mark.args[0]
        for name, test in vars(request.module).items()
        if name.startswith("test_")
        for mark in getattr(test, "pytestmark", [])
    ]
    assert set(WORKFLOWS) == set(marked)


@pytest.mark.journey("order_and_refund")
def test_a_user_who_never_pays_ends_the_journey(trip: Trip) -> None:
    workflow = copy.deepcopy(WORKFLOWS["order_and_refund"])
    workflow["steps"][1]["onFailure"][0]["retryLimit"] = 3
    waits: list[tuple[str, float]] = []
    player = Player(trip.call, lambda step, seconds: waits.append((step, seconds)))
    inputs = {**order(trip, fresh("ORDER"), 100), "out_refund_no": fresh("REFUND"), "refund": 50}
    with pytest.raises(StepFailed, match="query_order after 3 retries"):
        player.play(workflow, inputs)
    assert waits == [("query_order", 2)] * 3
    assert player.played == ["order"]
    assert trip.movements() == []


@pytest.mark.journey("request_bill")
def test_a_refusal_ends_the_journey_at_once(trip: Trip) -> None:
    with pytest.raises(StepFailed, match=r"bill after 0 retries.*NO_STATEMENT_EXIST"):
        trip.play("request_bill", {"bill_date": "2026-01-03"})
    assert trip.waits == []
