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
from wechatpay_sandbox import Running, Sandbox, Settings, served
from wechatpay_sandbox.clock.beijing_time import BEIJING
from wechatpay_sandbox.stores.seed_data import APPID, USER
from wechatpay_sandbox.trade.appointments import catch_up

JOURNEYS = Path(__file__).parents[2] / "spec/journeys"
STORE = "1900000201"
WORKFLOWS = {name: workflow for file in sorted(JOURNEYS.iterdir()) for name, workflow in read_workflows(file).items()}


@dataclass
class Trip:
    """A merchant on a journey, with the user at hand and a clock that only the waits of the journey move."""

    running: Running
    client: Client
    control: httpx.Client
    clock: Clock
    waits: list[str] = field(default_factory=list)
    """The steps that waited, once for each wait."""
    proof: dict[str, str] = field(default_factory=dict)
    """What proves the next file, since the client takes none without."""

    @property
    def mchid(self) -> str:
        return self.running.sandbox.folder.mchid

    @property
    def day(self) -> date:
        return datetime.fromtimestamp(self.clock(), BEIJING).date()

    def play(
        self, name: str, inputs: dict[str, Any], acts: dict[str, Callable[[], object]] | None = None
    ) -> dict[str, Any]:
        """Plays a workflow to its end. At the first wait of a step in `acts` the user does his part."""
        acts = dict(acts or {})

        def wait(step: str, seconds: float) -> None:
            self.waits.append(step)
            acts.pop(step, lambda: None)()
            self.clock.now += seconds
            catch_up(self.running.sandbox.platform, self.clock())

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
        (found,) = [line for line in self.control.get(kind).json()[kind] if line[name] == value]
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
def trip(data_dir: Path) -> Iterator[Trip]:
    clock = Clock(float(int(time.time())))
    settings = Settings(probe_share=0.0)
    with Sandbox(data_dir, clock=clock, settings=settings) as sandbox, served(sandbox) as running:
        control = httpx.Client(base_url=f"{running.base_url}/_sandbox/", trust_env=False)
        with Client.from_config(running.config_path, retries=0) as client, control:
            yield Trip(running, client, control, clock)


def order(trip: Trip, number: str, total: int) -> dict[str, Any]:
    return {
        "appid": APPID,
        "mchid": trip.mchid,
        "out_trade_no": number,
        "description": "手冲咖啡",
        "total": total,
        "notify_url": NOTIFY,
    }


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


def test_a_bill_and_its_file(trip: Trip) -> None:
    number = trip.place_paid(3_600)
    asked = trip.play("request_bill", {"bill_date": str(trip.day)})
    (token,) = parse_qs(urlsplit(asked["download_url"]).query)["token"]
    trip.proof = {"hash_value": asked["hash_value"], "hash_type": asked["hash_type"]}
    file = trip.play("download_bill", {"token": token})["file"]
    (row,) = [line for line in file.decode().splitlines() if number in line]
    assert "`36.00" in row


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


def test_every_journey_is_played() -> None:
    assert set(WORKFLOWS) == {
        "order_and_refund",
        "payout",
        "share_and_unfreeze",
        "request_bill",
        "download_bill",
        "complaint",
    }


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


def test_a_refusal_ends_the_journey_at_once(trip: Trip) -> None:
    with pytest.raises(StepFailed, match=r"bill after 0 retries.*NO_STATEMENT_EXIST"):
        trip.play("request_bill", {"bill_date": "2026-01-03"})
    assert trip.waits == []
