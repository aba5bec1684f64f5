"""A server killed at any moment leaves a store that opens, with all it has acknowledged, and owes nothing twice."""

from __future__ import annotations

import base64
import json
import os
import random
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from desk import NOTIFY, fresh
from wechatpay_auth import MerchantCredentials, Signer, load_config, oaep
from wechatpay_sandbox import Sandbox
from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.seed_data import APPID, PLATE, PLATE_COLOR, USER

KILLS = 200
LIVES_SECONDS = 0.04
"""How long a server lives at most, from the moment at which it can be reached."""
RENTING_KILLS = 40
SUBSCRIBING_KILLS = 40
SAVING_KILLS = 20
RENTING_LIVES_SECONDS = 0.3
FEW_CALLS, MANY_CALLS = 3, 12
"""Servers that answer fewer calls than this are let live longer, and shorter those that answer more."""
LONGEST_LIVES_SECONDS = 3.0
START_SECONDS = 0.02
"""How long it lives at most, from its beginning, if it is to be killed while it starts."""


class Died(Exception):
    """The server is gone: whether it did what it was asked last, nobody knows."""


@dataclass
class Mortal:
    """The servers of one folder: at most one lives."""

    program: subprocess.Popen[str]
    listener: socket.socket
    credentials: MerchantCredentials
    key_id: str
    """The serial of the platform's key, for which fields are encrypted."""
    encrypt: Callable[[str], str]
    chance: random.Random
    lives: float = LIVES_SECONDS
    answered: int = 0
    """How many calls this server has answered."""
    starts: list[float] = field(default_factory=list)
    _connection: socket.socket | None = None

    def begin(self) -> bool:
        """Starts a server and sets the moment of its death. False if it died before it could be reached."""
        assert self.program.stdin is not None
        began, self.answered = time.perf_counter(), 0
        self.program.stdin.write("\n")
        self.program.stdin.flush()
        process = self._told("began")
        early = self.chance.random() < 0.2
        if early:
            self._kill(process, self.chance.uniform(0, START_SECONDS))
        while True:
            ready, _, _ = select.select([self.listener, self.program.stdout], [], [], 20)
            assert ready, "the server did not start"
            if self.listener in ready:
                break
            assert early, "the server ended by itself: the store did not open"
            assert self._told("ended") == process
            return False
        self.starts.append(time.perf_counter() - began)
        self._connection, _ = self.listener.accept()
        if not early:
            self._kill(process, self.chance.uniform(0, self.lives))
        return True

    def _kill(self, process: int, seconds: float) -> None:
        timer = threading.Timer(seconds, os.kill, (process, signal.SIGKILL))
        timer.daemon = True
        timer.start()

    def end(self) -> None:
        """Waits until the server is gone."""
        self._told("ended")
        assert self._connection is not None
        self._connection.close()

    def _told(self, what: str) -> int:
        assert self.program.stdout is not None
        word, process = self.program.stdout.readline().split()
        assert word == what
        return int(process)

    # why Any: the JSON of the reply
    def call(self, method: str, target: str, payload: object = None) -> Any:
        """The reply of a call that succeeds. Raises Died."""
        body = b"" if payload is None else json.dumps(payload).encode()
        headers = {
            "authorization": Signer(self.credentials).authorization(method, target.encode(), body),
            "user-agent": "mortal",
            "host": "localhost",
            "wechatpay-serial": self.key_id,
            **({"content-type": "application/json"} if body else {}),
        }
        request = json.dumps([method, target, headers, base64.b64encode(body).decode()])
        assert self._connection is not None
        answer = b""
        try:
            self._connection.sendall(request.encode() + b"\n")
            while not answer.endswith(b"\n"):
                part = self._connection.recv(65536)
                if not part:
                    raise Died
                answer += part
        except OSError as error:
            raise Died from error
        status, text = json.loads(answer)
        assert status in (200, 202, 204), text
        self.answered += 1
        return json.loads(text) if text else None


@contextmanager
def mortal(folder: Path, seed: int) -> Iterator[Mortal]:
    with Sandbox(folder) as sandbox:
        sandbox.set_base_url("http://127.0.0.1:1")
        credentials = load_config(sandbox.config_path).credentials
        key_id, key = sandbox.folder.public_key_id, sandbox.folder.public_key_private.public_key()
    assert isinstance(credentials, MerchantCredentials)
    program = Path(__file__).with_name("mortal.py")
    address = folder.parent / "socket"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(address))
        listener.listen()
        command = [sys.executable, str(program), str(folder), str(address)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            try:
                yield Mortal(process, listener, credentials, key_id, partial(oaep.encrypt, key), random.Random(seed))
            finally:
                process.kill()


@dataclass
class Customers:
    """Ask for one thing after the other, and know what they were told: what was said once has to stay true."""

    server: Mortal
    orders: dict[str, str] = field(default_factory=dict)
    """The least state of each order that was acknowledged."""
    refunds: list[str] = field(default_factory=list)
    payouts: dict[str, str] = field(default_factory=dict)
    rentals: dict[str, str] = field(default_factory=dict)
    """The last step of each service order that was acknowledged: CREATED, confirmed or completed."""
    memberships: dict[str, str] = field(default_factory=dict)
    """The last step of each agreement that was acknowledged, by out_contract_code: prepared, signed or ended."""
    debits: list[str] = field(default_factory=list)
    fees: list[str] = field(default_factory=list)
    """The debits of agreements and of parking fees that were acknowledged."""
    cards: dict[str, str] = field(default_factory=dict)
    """The last step of each discount card that was acknowledged: prepared, taken, reported or ended."""
    medical: dict[str, str] = field(default_factory=dict)
    """The least state of each medical order that was acknowledged."""
    coupons: dict[str, str] = field(default_factory=dict)
    """The last step of each cash coupon that was acknowledged: SENDED, USED, or refunded with its order."""
    sellers: dict[str, str] = field(default_factory=dict)
    """The last state of each seller's application that was acknowledged, by out_request_no."""
    invoices: dict[str, str] = field(default_factory=dict)
    """The last status of each e-invoice that was acknowledged, by fapiao_apply_id."""
    doubtful: list[Callable[[], None]] = field(default_factory=list)
    """What to look up once the next server is there."""

    def look_up(self) -> None:
        """Asks for all that the servers before this one have acknowledged and nobody has asked for since."""
        while self.doubtful:
            self.doubtful[-1]()
            self.doubtful.pop()

    def shop(self) -> None:
        """One round: an order, its payment, a refund; a payout and its confirmation."""
        number = self.order()
        self.pay(number)
        self._refund(number)
        self._payout()

    def order(self) -> str:
        number = fresh("ORDER")
        body = {
            "appid": APPID,
            "mchid": "1900000001",
            "description": "手冲咖啡",
            "out_trade_no": number,
            "notify_url": NOTIFY,
            "amount": {"total": 100, "currency": "CNY"},
        }
        self.server.call("POST", "/v3/pay/transactions/native", body)
        self.orders[number] = "NOTPAY"
        self.doubtful.append(lambda: self.check_order(number))
        return number

    def check_order(self, number: str) -> None:
        found = self.server.call("GET", f"/v3/pay/transactions/out-trade-no/{number}?mchid=1900000001")
        assert found["trade_state"] == self.orders[number] or self.orders[number] == "NOTPAY"

    def pay(self, number: str) -> None:
        listed = self.server.call("GET", "/_sandbox/orders?limit=1")["orders"][0]
        assert listed["out_trade_no"] == number
        self.server.call("POST", f"/_sandbox/orders/{listed['transaction_id']}/pay", {})
        self.orders[number] = "SUCCESS"

    def _refund(self, order: str) -> None:
        number = fresh("REFUND")
        body = {
            "out_trade_no": order,
            "out_refund_no": number,
            "notify_url": NOTIFY,
            "amount": {"refund": 60, "total": 100, "currency": "CNY"},
        }
        # why before the reply: it may be done though nobody has heard of it
        self.orders[order] = "NOTPAY"
        self.server.call("POST", "/v3/refund/domestic/refunds", body)
        self.orders[order] = "REFUND"
        self.refunds.append(number)
        self.doubtful.append(lambda: self.server.call("GET", f"/v3/refund/domestic/refunds/{number}"))

    def _payout(self) -> None:
        number = fresh("PAYOUT")
        body = {
            "appid": APPID,
            "out_bill_no": number,
            "openid": USER,
            "transfer_amount": 100,
            "transfer_remark": "一月份返现",
            "notify_url": NOTIFY,
            "transfer_scene_id": "1000",
            "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "新会员有礼"}],
        }
        asked = self.server.call("POST", "/v3/fund-app/mch-transfer/transfer-bills", body)
        self.payouts[number] = "WAIT_USER_CONFIRM"
        self.doubtful.append(lambda: self._check_payout(number))
        self.server.call("POST", f"/_sandbox/transfers/{asked['transfer_bill_no']}/confirm", {})
        self.payouts[number] = "SUCCESS"

    def _check_payout(self, number: str) -> None:
        found = self.server.call("GET", f"/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{number}")
        assert found["state"] == self.payouts[number] or self.payouts[number] != "SUCCESS"

    def rent(self) -> None:
        """One round: a service order, confirmed and completed; the debit comes by itself."""
        number, named = fresh("RENTAL"), {"appid": APPID, "service_id": "50000000000000000000000000000001"}
        body = {
            **named,
            "out_order_no": number,
            "service_introduction": "共享充电宝",
            "time_range": {"start_time": "20260102150405"},
            "risk_fund": {"name": "DEPOSIT", "amount": 9900},
            "notify_url": NOTIFY,
        }
        made = self.server.call("POST", "/v3/payscore/serviceorder", body)
        self.rentals[number] = "CREATED"
        self.doubtful.append(lambda: self._check_rental(number))
        self.server.call("POST", f"/_sandbox/service-orders/{made['order_id']}/confirm", {})
        self.rentals[number] = "confirmed"
        bill = {
            **named,
            "post_payments": [{"name": "租借费", "amount": 100}],
            "total_amount": 100,
            "time_range": {"end_time": "20260102180405"},
        }
        self.server.call("POST", f"/v3/payscore/serviceorder/{number}/complete", bill)
        self.rentals[number] = "completed"

    def _check_rental(self, number: str) -> None:
        query = f"appid={APPID}&service_id=50000000000000000000000000000001&out_order_no={number}"
        found = self.server.call("GET", f"/v3/payscore/serviceorder?{query}")
        assert found["state"] != "CREATED" or self.rentals[number] == "CREATED"
        assert "collection" in found or self.rentals[number] != "completed"

    def subscribe(self) -> None:
        """One round: an agreement, its debit and its end; a stay of a vehicle and its fee."""
        code = fresh("PAPAY")
        body = {
            "appid": APPID,
            "plan_id": 100001,
            "out_contract_code": code,
            "contract_display_account": "member_0001",
            "contract_notify_url": NOTIFY,
        }
        place = "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app"
        token = self.server.call("POST", place, body)["pre_entrustweb_id"]
        self.memberships[code] = "prepared"
        signed = self.server.call("POST", f"/_sandbox/signings/{token}/sign", {})
        self.memberships[code] = "signed"
        self.doubtful.append(lambda: self._check_membership(code))
        number = fresh("MEMBER")
        debit = {
            "appid": APPID,
            "out_trade_no": number,
            "description": "二月会员",
            "transaction_notify_url": NOTIFY,
            "contract_id": signed["contract_id"],
            "amount": {"total": 100, "currency": "CNY"},
            # why this operation: it needs no announcement, whose days would have to be waited for
            "harmony_account_id": "HARMONY-0001",
        }
        self.server.call("POST", "/v3/papay/pay/harmony/transactions/apply", debit)
        self.debits.append(number)
        end = {"contract_termination_remark": "会员已注销"}
        path = f"/v3/papay/sign/contracts/plan-id/100001/out-contract-code/{code}"
        self.server.call("POST", f"{path}/terminate", end)
        self.memberships[code] = "ended"
        self._park()

    def _check_membership(self, code: str) -> None:
        path = f"/v3/papay/sign/contracts/plan-id/100001/out-contract-code/{code}"
        found = self.server.call("GET", path)
        assert found["contract_state"] == "TERMINATED" or self.memberships[code] != "ended"

    def _park(self) -> None:
        number, entry = (
            fresh("PARK"),
            {
                "plate_number": PLATE,
                "plate_color": PLATE_COLOR,
                "start_time": "2026-01-02T13:00:00+08:00",
                "parking_name": "南山停车场",
            },
        )
        came = {**entry, "out_parking_no": fresh("STAY"), "notify_url": NOTIFY, "free_duration": 0}
        stay = self.server.call("POST", "/v3/vehicle/parking/parkings", came)
        left = {"end_time": "2026-01-02T15:00:00+08:00", "charging_duration": 7200, "device_id": "12321"}
        debit = {
            "appid": APPID,
            "description": "停车费",
            "out_trade_no": number,
            "trade_scene": "PARKING",
            "notify_url": NOTIFY,
            "amount": {"total": 100, "currency": "CNY"},
            "parking_info": {**entry, "parking_id": stay["id"], **left},
        }
        self.server.call("POST", "/v3/vehicle/transactions/parking", debit)
        self.fees.append(number)

    def heal(self) -> None:
        """One round: a medical order with the order of the user's part, paid; a discount card, used and ended."""
        self._pay_medical()
        self._use_card()

    def _pay_medical(self) -> None:
        number = fresh("MED")
        body = {
            "appid": APPID,
            "mchid": "1900000001",
            "description": "诊疗费",
            "out_trade_no": fresh("CASH"),
            "notify_url": NOTIFY,
            "amount": {"total": 100, "currency": "CNY"},
            "payer": {"openid": USER},
        }
        prepay_id = self.server.call("POST", "/v3/pay/transactions/jsapi", body)["prepay_id"]
        made = self.server.call("POST", "/v3/med-ins/orders", self._medical_body(number, prepay_id))
        self.medical[number] = "MIX_PAY_CREATED"
        self.doubtful.append(lambda: self._check_medical(number))
        self.server.call("POST", f"/_sandbox/medical-orders/{made['mix_trade_no']}/pay", {})
        self.medical[number] = "MIX_PAY_SUCCESS"

    def _medical_body(self, number: str, prepay_id: str) -> dict[str, Any]:
        return {
            "mix_pay_type": "CASH_AND_INSURANCE",
            "order_type": "DIAG_PAY",
            "appid": APPID,
            "openid": USER,
            "payer": {
                "name": self.server.encrypt("张三"),
                "id_digest": self.server.encrypt("09eb26e839ff3a2e3980352ae45ef09e"),
                "card_type": "ID_CARD",
            },
            "out_trade_no": number,
            "serial_no": "2026010209000001",
            "city_id": "440300",
            "med_inst_name": "示例医院",
            "med_inst_no": "H44030000001",
            "total_fee": 300,
            "med_ins_gov_fee": 200,
            "med_ins_cash_fee": 100,
            "callback_url": NOTIFY,
            "prepay_id": prepay_id,
        }

    def _check_medical(self, number: str) -> None:
        found = self.server.call("GET", f"/v3/med-ins/orders/out-trade-no/{number}")
        assert found["mix_pay_status"] == self.medical[number] or self.medical[number] == "MIX_PAY_CREATED"

    def _use_card(self) -> None:
        code, template = fresh("CARD"), "87000000000000000000000000000001"
        body = {"out_card_code": code, "card_template_id": template, "appid": APPID, "notify_url": NOTIFY}
        made = self.server.call("POST", "/v3/discount-card/cards", body)["prepare_card_token"]
        self.cards[code] = "prepared"
        self.server.call("POST", f"/_sandbox/discount-cards/{made}/take", {})
        self.cards[code] = "taken"
        self.doubtful.append(lambda: self._check_card(code))
        record = {
            "reward_usage_serial_no": fresh("RECORD"),
            "reward_id": "234567",
            "usage_time": "2026-01-03T08:30:00+08:00",
            "usage_type": "INCREASE",
            "description": "手冲咖啡减 5 元",
            "usage_count": 1,
            "amount": 500,
        }
        report = {"card_template_id": template, "reward_usage_records": [record]}
        self.server.call("POST", f"/v3/discount-card/cards/{code}/add-user-records", report)
        self.cards[code] = "reported"
        self.server.call("POST", f"/_sandbox/discount-cards/{made}/end", {})
        self.cards[code] = "ended"

    def _check_card(self, code: str) -> None:
        found = self.server.call("GET", f"/v3/discount-card/cards/{code}")
        assert found["total_amount"] == 500 or self.cards[code] == "taken"
        assert found["state"] != "ONGOING" or self.cards[code] != "ended"

    def save(self) -> None:
        """One round: a batch of coupons and one of it, an order that is paid with it, and its refund."""
        favor = "/v3/marketing/favor"
        where = {"mchid": "1900000001", "notify_url": NOTIFY}
        self.server.call("POST", f"{favor}/callbacks", where)
        begins, ends = beijing_time(time.time() - 86_400), beijing_time(time.time() + 86_400)
        batch = {
            "stock_name": "元旦满减券",
            "belong_merchant": "1900000001",
            "available_begin_time": begins,
            "available_end_time": ends,
            "stock_use_rule": {
                "max_coupons": 1,
                "max_amount": 50,
                "max_coupons_per_user": 1,
                "natural_person_limit": False,
                "prevent_api_abuse": False,
            },
            "coupon_use_rule": {"fixed_normal_coupon": {"coupon_amount": 50, "transaction_minimum": 100}},
            "no_cash": False,
            "stock_type": "NORMAL",
            "out_request_no": fresh("STOCK"),
        }
        stock_id = self.server.call("POST", f"{favor}/coupon-stocks", batch)["stock_id"]
        owner = {"stock_creator_mchid": "1900000001"}
        self.server.call("POST", f"{favor}/stocks/{stock_id}/start", owner)
        gift = {"stock_id": stock_id, "out_request_no": fresh("GIFT"), "appid": APPID, **owner}
        coupon = self.server.call("POST", f"{favor}/users/{USER}/coupons", gift)["coupon_id"]
        self.coupons[coupon] = "SENDED"
        self.doubtful.append(lambda: self._check_coupon(coupon))
        number = self.order()
        self.server.call("POST", f"/_sandbox/cash-coupons/{coupon}/use", {"order": number})
        self.orders[number] = "SUCCESS"
        self.coupons[coupon] = "USED"
        self._refund(number)
        self.coupons[coupon] = "refunded"

    def _check_coupon(self, coupon: str) -> None:
        path = f"/v3/marketing/favor/users/{USER}/coupons/{coupon}"
        found = self.server.call("GET", f"{path}?appid={APPID}")
        assert found["status"] == "USED" or self.coupons[coupon] == "SENDED"

    def open_up(self) -> None:
        """One round: a seller comes in; an e-invoice is issued and taken back."""
        self._bring_in()
        self._invoice()

    def _bring_in(self) -> None:
        number = fresh("APPLY")
        body = {
            "out_request_no": number,
            "organization_type": "2",
            "account_info": {"account_bank": "工商银行"},
            "contact_info": {},
            "sales_scene_info": {"store_name": "山野蜂蜜", "store_url": "https://shop.example.com/stores/7"},
            "merchant_shortname": "山野蜂蜜",
        }
        id = self.server.call("POST", "/v3/ecommerce/applyments/", body)["applyment_id"]
        self.sellers[number] = "CHECKING"
        self.doubtful.append(lambda: self._check_seller(number))
        for step in ("verify", "sign"):
            while self.server.call("GET", "/_sandbox/applyments?limit=1")["applyments"][0]["waits_for"] != step:
                time.sleep(0.001)
            self.sellers[number] = self.server.call("POST", f"/_sandbox/applyments/{id}/{step}", {})["state"]

    def _check_seller(self, number: str) -> None:
        found = self.server.call("GET", f"/v3/ecommerce/applyments/out-request-no/{number}")["applyment_state"]
        states = ("CHECKING", "ACCOUNT_NEED_VERIFY", "AUDITING", "NEED_SIGN", "FINISH")
        assert states.index(found) >= states.index(self.sellers[number])

    def _invoice(self) -> None:
        applications, number, fapiao_id = (
            "/v3/new-tax-control-fapiao/fapiao-applications",
            fresh("BUY"),
            fresh("FAPIAO"),
        )
        item = {"tax_code": "3070401000000000000", "quantity": 100_000_000, "total_amount": 100, "discount": False}
        body = {
            "scene": "WITHOUT_WECHATPAY",
            "fapiao_apply_id": number,
            "buyer_information": {"type": "INDIVIDUAL", "name": "张三"},
            "fapiao_information": [{"fapiao_id": fapiao_id, "total_amount": 100, "need_list": False, "items": [item]}],
        }
        self.server.call("POST", "/_sandbox/notify-addresses/new_tax_control_fapiao", {"url": NOTIFY})
        self.server.call("POST", applications, body)
        self.invoices[number] = "ISSUE_ACCEPTED"
        self.doubtful.append(lambda: self._check_invoice(number))
        while self.invoices[number] != "ISSUED":
            (made,) = self.server.call("GET", f"{applications}/{number}")["fapiao_information"]
            self.invoices[number] = made["status"]
        named = {"fapiao_id": fapiao_id, "fapiao_number": made["blue_fapiao"]["fapiao_number"]}
        back = {"reverse_reason": "退货", "fapiao_information": [named]}
        self.server.call("POST", f"{applications}/{number}/reverse", back)
        self.invoices[number] = "REVERSE_ACCEPTED"

    def _check_invoice(self, number: str) -> None:
        found = self.server.call("GET", f"/v3/new-tax-control-fapiao/fapiao-applications/{number}")
        statuses = ("ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED")
        (invoice,) = found["fapiao_information"]
        assert statuses.index(invoice["status"]) >= statuses.index(self.invoices[number])


def test_a_server_killed_at_any_moment_has_lost_nothing(data_dir: Path) -> None:
    customers = kill_servers(data_dir, KILLS, LIVES_SECONDS, Customers.shop)
    assert len(customers.server.starts) > KILLS / 2
    assert len(customers.refunds) > 5
    _check_store(data_dir, customers)


def test_service_orders_of_servers_killed_at_any_moment(data_dir: Path) -> None:
    # why longer lives: the first request for a service order reads a larger part of the spec
    customers = kill_servers(data_dir, RENTING_KILLS, RENTING_LIVES_SECONDS, Customers.rent)
    assert "completed" in customers.rentals.values()
    _check_store(data_dir, customers)


def test_debits_of_servers_killed_at_any_moment(data_dir: Path) -> None:
    customers = kill_servers(data_dir, SUBSCRIBING_KILLS, RENTING_LIVES_SECONDS, Customers.subscribe)
    assert "ended" in customers.memberships.values()
    assert customers.fees


def test_medical_orders_and_cards_of_servers_killed_at_any_moment(data_dir: Path) -> None:
    customers = kill_servers(data_dir, RENTING_KILLS, RENTING_LIVES_SECONDS, Customers.heal)
    assert "MIX_PAY_SUCCESS" in customers.medical.values()
    assert "ended" in customers.cards.values()
    _check_store(data_dir, customers)


def test_coupons_of_servers_killed_at_any_moment(data_dir: Path) -> None:
    customers = kill_servers(data_dir, SAVING_KILLS, RENTING_LIVES_SECONDS, Customers.save)
    assert "refunded" in customers.coupons.values()
    _check_store(data_dir, customers)


def test_applications_and_invoices_of_servers_killed_at_any_moment(data_dir: Path) -> None:
    customers = kill_servers(data_dir, SAVING_KILLS, RENTING_LIVES_SECONDS, Customers.open_up)
    assert "FINISH" in customers.sellers.values()
    assert "REVERSE_ACCEPTED" in customers.invoices.values()
    _check_store(data_dir, customers)


def kill_servers(
    data_dir: Path,
    kills: int,
    lives: float,
    go_round: Callable[[Customers], None],
    customers_of: Callable[[Mortal], Customers] | None = None,
) -> Customers:
    """Starts and kills so many servers of one folder. Their customers go round and round until each server is gone."""
    seed = random.randrange(2**32)
    print("seed", seed)
    with mortal(data_dir, seed) as server:
        server.lives = lives
        customers = (customers_of or Customers)(server)
        for _ in range(kills):
            if not server.begin():
                continue
            with suppress(Died):
                customers.look_up()
                while True:
                    go_round(customers)
            server.end()
            # why: on a busy machine a server answers nothing in the time in which it else answers ten calls
            if server.answered < FEW_CALLS:
                server.lives = min(server.lives * 1.3, LONGEST_LIVES_SECONDS)
            elif server.answered > MANY_CALLS:
                server.lives = max(server.lives / 1.3, lives)
    print(f"{len(server.starts)} starts, the longest of {max(server.starts):.3f} s, {len(customers.orders)} orders")
    print(f"{len(customers.rentals)} service orders, {len(customers.debits)} debits, {len(customers.fees)} fees")
    return customers


def _check_store(data_dir: Path, customers: Customers) -> None:
    store = Store(data_dir / "sandbox.sqlite3", "1900000001")
    try:
        assert [row[0] for row in store.database.rows("PRAGMA integrity_check")] == ["ok"]
        assert store.database.rows("PRAGMA foreign_key_check") == []
        for number, state in customers.orders.items():
            order = store.orders.find_by_out_trade_no("1900000001", "", number)
            assert order is not None
            assert state in (order.state, "NOTPAY")
        for number in customers.refunds:
            assert store.refunds.find_by_out_refund_no("1900000001", "", number) is not None
        for number in customers.payouts:
            assert store.transfer_bills.find_by_out_bill_no("1900000001", "", "WECHAT", number) is not None
        for number in customers.rentals:
            assert store.service_orders.find_by_out_order_no("1900000001", "", number) is not None
        for code, step in customers.memberships.items():
            found = store.contracts.one(code=code)
            assert found is not None or step == "prepared"
            assert found is None or step != "ended" or found.state == "TERMINATED"
        for number in (*customers.debits, *customers.fees):
            assert store.orders.find_by_out_trade_no("1900000001", "", number) is not None
        for number in customers.medical:
            assert store.medical_orders.find_by_out_trade_no("1900000001", "", number) is not None
        for number in customers.cards:
            assert store.discount_cards.find_by_out_card_code("1900000001", number) is not None
        _check_what_is_owed(store)
        for number in customers.coupons:
            assert store.cash_coupons.one(coupon_id=number) is not None
        _check_parts(store)
        _check_coupons(store)
        _check_openings(store)
    finally:
        store.close()


def _check_what_is_owed(store: Store) -> None:
    """Each thing that happened has one notification or is still to be done; each attempt was begun once."""

    def numbers(query: str) -> list[str]:
        return sorted(row[0] for row in store.database.rows(query))

    told = "SELECT subject FROM notifications WHERE event_type = "
    assert numbers(f"{told} 'TRANSACTION.SUCCESS'") == numbers(
        "SELECT out_trade_no FROM orders WHERE paid IS NOT NULL AND notify_url IS NOT NULL"
    )
    done = numbers("SELECT out_refund_no FROM refunds WHERE status = 'SUCCESS'")
    assert numbers(f"{told} 'REFUND.SUCCESS'") == done
    waits = numbers("SELECT refund_id FROM refunds WHERE status = 'PROCESSING'")
    assert numbers("SELECT subject FROM agenda WHERE action = 'refund.settle'") == waits
    assert numbers(f"{told} 'MCHTRANSFER.BILL.FINISHED'") == numbers(
        "SELECT out_bill_no FROM transfer_bills WHERE state = 'SUCCESS'"
    )
    moving = numbers("SELECT transfer_bill_no FROM transfer_bills WHERE state = 'TRANSFERING'")
    assert numbers("SELECT subject FROM agenda WHERE action = 'transfer.proceed'") == moving
    confirmed = "SELECT out_order_no FROM service_orders WHERE query_id IS NOT NULL"
    assert numbers(f"{told} 'PAYSCORE.USER_CONFIRM'") == numbers(confirmed)
    paid = numbers("SELECT transaction_id FROM service_orders WHERE state = 'DONE'")
    assert numbers("SELECT transaction_id FROM orders WHERE operation LIKE 'payscore.%'") == paid
    assert numbers(f"{told} 'PAYSCORE.USER_PAID'") == numbers(
        "SELECT out_order_no FROM service_orders WHERE state = 'DONE'"
    )
    due = numbers("SELECT order_id FROM service_orders WHERE state = 'DOING' AND total_amount IS NOT NULL")
    assert numbers("SELECT subject FROM agenda WHERE action = 'service_order.debit'") == due
    assert numbers(f"{told} 'ENTRUST.SIGN'") == numbers("SELECT code FROM contracts")
    assert numbers(f"{told} 'ENTRUST.TERMINATE'") == numbers("SELECT code FROM contracts WHERE state = 'TERMINATED'")
    signed = numbers("SELECT contract_id FROM signings WHERE contract_id IS NOT NULL")
    assert signed == numbers("SELECT contract_id FROM contracts")
    waiting = "SELECT transaction_id FROM orders WHERE trade_type IN ('PAP', 'AUTH') AND state = 'NOTPAY'"
    assert numbers("SELECT subject FROM agenda WHERE action = 'debit.settle'") == numbers(waiting)
    fees = numbers("SELECT transaction_id FROM orders WHERE operation = 'vehicle.charge_parking'")
    assert fees == numbers("SELECT transaction_id FROM parking_stays WHERE transaction_id IS NOT NULL")
    differing = store.database.rows(
        "SELECT id FROM notifications WHERE tries <> "
        "(SELECT count(*) FROM attempts WHERE notification_id = id AND NOT probe)"
    )
    assert differing == []
    sums = store.database.rows(
        "SELECT out_trade_no FROM orders WHERE refunded <> (SELECT coalesce(sum(amount), 0) FROM refunds "
        "WHERE refunds.transaction_id = orders.transaction_id AND status <> 'CLOSED')"
    )
    assert sums == []


def _check_parts(store: Store) -> None:
    """The parts of a medical order are paid together; each card was told of what happened to it, once."""

    def numbers(query: str) -> list[str]:
        return sorted(row[0] for row in store.database.rows(query))

    told = "SELECT subject FROM notifications WHERE event_type = "
    assert numbers(f"{told} 'MEDICAL_INSURANCE.SUCCESS'") == numbers(
        "SELECT out_trade_no FROM medical_orders WHERE state = 'MIX_PAY_SUCCESS'"
    )
    assert numbers("SELECT prepay_id FROM medical_orders WHERE state = 'MIX_PAY_SUCCESS'") == numbers(
        "SELECT prepay_id FROM medical_orders JOIN orders ON handle = prepay_id WHERE orders.paid IS NOT NULL"
    )
    cards = "SELECT out_card_code FROM discount_cards WHERE"
    assert numbers(f"{told} 'DISCOUNT_CARD.USER_ACCEPTED'") == numbers(f"{cards} state <> 'PREPARED'")
    assert numbers(f"{told} 'DISCOUNT_CARD.AGREEMENT_ENDED'") == numbers(f"{cards} state = 'UNFINISHED'")
    assert numbers(f"{told} 'DISCOUNT_CARD.USER_PAID'") == numbers(f"{cards} paid IS NOT NULL")
    tokens = "SELECT prepare_card_token FROM discount_cards WHERE"
    appointed = "SELECT subject FROM agenda WHERE action ="
    assert numbers(f"{appointed} 'discount_card.settle'") == numbers(f"{tokens} state = 'SETTLING'")
    assert numbers(f"{appointed} 'discount_card.debit'") == numbers(
        f"{tokens} state = 'UNFINISHED' AND total_amount > 0 AND paid IS NULL"
    )


def _check_coupons(store: Store) -> None:
    """A coupon is used if its order is paid with it, and of each use was told once; each batch knows what it gave."""

    def numbers(query: str) -> list[str]:
        return sorted(str(row[0]) for row in store.database.rows(query))

    used = numbers("SELECT transaction_id FROM cash_coupons WHERE state = 'USED'")
    assert numbers("SELECT transaction_id FROM orders WHERE discounts IS NOT NULL AND paid IS NOT NULL") == used
    assert numbers("SELECT transaction_id FROM cash_coupon_flow WHERE refund_id IS NULL") == used
    assert numbers("SELECT subject FROM notifications WHERE event_type = 'COUPON.USE'") == numbers(
        "SELECT coupon_id FROM cash_coupons WHERE state = 'USED'"
    )
    assert numbers("SELECT refund_id FROM refunds WHERE discounts IS NOT NULL AND status = 'SUCCESS'") == numbers(
        "SELECT refund_id FROM cash_coupon_flow WHERE refund_id IS NOT NULL"
    )
    assert numbers("SELECT stock_id FROM cash_coupon_stocks WHERE given > 0") == numbers(
        "SELECT DISTINCT stock_id FROM cash_coupons"
    )


def _check_openings(store: Store) -> None:
    """Who is in has a number and an account; what the platform does by itself is still to be done, once."""

    def numbers(query: str) -> list[str]:
        return sorted(row[0] for row in store.database.rows(query))

    appointed = "SELECT DISTINCT subject FROM agenda WHERE action ="
    done = numbers("SELECT sub_mchid FROM applyments WHERE state = 'FINISH'")
    assert numbers("SELECT sub_mchid FROM settlement_accounts") == done
    under_way = "SELECT applyment_id FROM applyments WHERE state IN ('CHECKING', 'AUDITING')"
    assert set(numbers(under_way)) <= set(numbers(f"{appointed} 'applyment.proceed'"))
    told = "SELECT subject FROM notifications WHERE event_type ="
    issued = "SELECT fapiao_apply_id FROM invoices WHERE status <> 'ISSUE_ACCEPTED'"
    assert numbers(f"{told} 'FAPIAO.ISSUED'") == numbers(issued)
    for action, status in (("issue", "ISSUE_ACCEPTED"), ("reverse", "REVERSE_ACCEPTED")):
        waiting = set(numbers(f"SELECT token FROM invoices WHERE status = '{status}'"))
        assert waiting <= set(numbers(f"{appointed} 'invoice.{action}'"))
    reversed_ = numbers("SELECT fapiao_apply_id FROM invoices WHERE status = 'REVERSED'")
    assert numbers(f"{told} 'FAPIAO.REVERSED'") == reversed_


def test_the_check_of_what_is_owed_would_notice(data_dir: Path) -> None:
    with Sandbox(data_dir) as sandbox:
        _check_what_is_owed(sandbox.store)
        with sandbox.store.database.transaction() as connection:
            connection.execute("INSERT INTO agenda (due, action, subject) VALUES (0, 'refund.settle', 'nothing')")
        with pytest.raises(AssertionError):
            _check_what_is_owed(sandbox.store)
