"""What type checkers tell the author of a program: nothing about a right one, each mistake of a wrong one.

mypy and pyright, both strict. In the wrong program every line with a mistake says `# wrong: …`; both tools must report
each of those lines and no other.
"""

from __future__ import annotations

import pytest

from tests.type_checkers import TOOLS, Errors, write_programs, wrong_lines

RIGHT = """\
import asyncio
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, assert_type

import httpx
from starlette.datastructures import UploadFile
from wechatpay_auth.bills import AsyncBillStream, BillRow, BillStream, FileStream
from wechatpay_auth.bills import FundFlowRow, TradeRow, TypedBillStream
from werkzeug.datastructures import FileStorage
from wechatpay_client import (
    OPERATIONS, UNSET, Client, Defaults, Operation, Response, Unset, Violation, errors, json_default,
    models, validate
)
from wechatpay_client.api.bill import request_trade_bill
from wechatpay_client.api.billdownload import download_bill
from wechatpay_client.api.businesscircle import sync_parking
from wechatpay_client.api.certificates import list_certificates
from wechatpay_client.api.ebike import confirm_charge_contract, get_charge_contract
from wechatpay_client.api.ebike.get_charge_contract import GetChargeContractQuery
from wechatpay_client.api.eduschoolpay import list_user_contracts
from wechatpay_client.api.merchant import upload_image
from wechatpay_client.api.merchant_service import download_image
from wechatpay_client.api.pay import create_native_order, get_order_by_out_trade_no
from wechatpay_client.models import ChargeConfirmationRequest, ChargeContract, ChargeInfo
from wechatpay_client.tooling import Validate

client = Client.from_config()
assert_type(client, Client)

# typed functions
contract = get_charge_contract.sync("c1", client=client, sub_mchid="1900000109")
assert_type(contract, ChargeContract)
assert_type(contract.contract_state, str)
assert_type(contract.sub_mchid, str | Unset)
if contract.sub_mchid is not UNSET:
    assert_type(contract.sub_mchid, str)
    contract.sub_mchid.upper()
detailed = get_charge_contract.sync_detailed(contract_id="c1", client=client, sub_mchid=UNSET, validate=False)
assert_type(detailed, Response[ChargeContract])
assert_type(detailed.parsed, ChargeContract)
assert_type(detailed.parsed.openid, str)
assert_type((detailed.status_code, detailed.request_id, detailed.content), tuple[int, str | None, bytes])
assert_type(list_certificates.OPERATION, Operation[models.CertificateList])
try:
    contract.contract_state.upper()
except errors.MissingInReply as missing:
    assert_type((missing.pointer, missing.request_id, missing.notification_id), tuple[str, str | None, str | None])
page = list_user_contracts.sync("o1", client=client, plan_id="1", contract_status="ADD", limit=5)
assert_type(page.links.next_, str | Unset)
assert_type(page.data, list[models.SchoolPayContract])  # an absent list reads as an empty one
for entry in page.data:
    assert_type(entry.create_time, datetime)

# how a call is checked
checked: Validate = "strict"
assert_type(list_certificates.sync(client=client, validate=checked), models.CertificateList)
list_certificates.sync(client=client, validate="strict")
list_certificates.sync(client=client, validate=True)
client.v3.certificates.get(validate="strict")
client["v3/certificates"].get(validate="strict")
Client.from_config(validate="strict")
upload_image.sync("licence.png", client=client, validate="strict")
assert_type(validate("certificates.list_certificates", {})[0].refused, bool | None)
assert_type(errors.UnknownFieldWarning("o", "body", "/x").pointer, str)

# options
quick = client.with_options(timeout=httpx.Timeout(3.0, connect=1.0), retries=0, deadline=None, validate="strict")
assert_type(quick, Client)
assert_type(client.mchid, str)
list_certificates.sync(client=quick, timeout=3, retries=2, deadline=5.0)
eduschool = list_user_contracts.pages("o1", client=client, plan_id="1", contract_status="ADD", timeout=3.0, retries=0)
client.v3.certificates.get(timeout=None, retries=0, deadline=None)
client["v3/certificates"].get(timeout=3.0, retries=0, deadline=3)
client.untyped("v3/newer").post(json={}, timeout=3.0, retries=0)
upload_image.sync("licence.png", client=client, timeout=3.0, retries=0, deadline=60)
download_image.stream("m", client=client, timeout=3.0, retries=0, deadline=60)
client.download("https://api.mch.weixin.qq.com/v3/x", timeout=3.0, retries=0, deadline=60)

# defaults
defaults: Defaults = {"appid": "wx8888888888888888", "notify_url": "https://a.example.com/", "optional": ["appid"]}
Client.from_config(defaults=defaults).with_options(defaults={"mchid": "1900000001"}).with_options(defaults=None)
order = models.NativeOrder(description="a", out_trade_no="b", amount=models.OrderAmount(total=1))
assert_type(order.appid, str | Unset | None)
models.NativeOrder(description="a", out_trade_no="b", amount=models.OrderAmount(total=1), appid="wx1", notify_url=None)
assert_type(create_native_order.sync(client=client, body=order).code_url, str)
assert_type(get_order_by_out_trade_no.sync("b", client=client).out_trade_no, str)
get_order_by_out_trade_no.sync("b", client=client, mchid=None)
get_order_by_out_trade_no.sync("b", client=client, mchid="1900000001")
client.v3.pay.transactions.out_trade_no._out_trade_no_.get(out_trade_no="b")
client.v3.pay.transactions.out_trade_no._out_trade_no_.get(out_trade_no="b", query={"mchid": None})

# models
info = ChargeInfo(
    start_time=datetime(2026, 1, 2, tzinfo=UTC),
    charging_station_name="East gate",
    charging_gun_number="2",
    device_id="d1",
)
request = ChargeConfirmationRequest(appid="wx8888888888888888", charge_info=info, sub_mchid=UNSET)
assert_type(ChargeContract.from_dict({}), ChargeContract)
assert_type(request.to_dict(), dict[str, Any])

# the chain
node = client.v3.ebike.charge.contracts._contract_id_
query: GetChargeContractQuery = {"sub_mchid": "1900000109"}
assert_type(node.get(contract_id="c1", query=query), Response[ChargeContract])
assert_type(node.get(contract_id="c1", query={"sub_mchid": "1900000109"}).parsed.mchid, str)
assert_type(node.get(contract_id="c1").parsed, ChargeContract)
assert_type(node.confirm.post(contract_id="c1", json=request).parsed.charging_token, str)
plain: Mapping[str, Any] = {"appid": "wx8888888888888888"}
assert_type(node.confirm.post(contract_id="c1", json=plain).parsed, models.ChargeConfirmation)
assert_type(client.v3.certificates.get(query={"algorithm_type": "RSA"}).parsed, models.CertificateList)
individual = client.v3.ecommerce.individualContracts._openid_
individual.get(openid="o1", query={"appid": "wx1", "permission_type": "INDIVIDUAL_PAYEE"})

# bodies as plain data
order_data: models.NativeOrderDict = {
    "appid": "wx8888888888888888",
    "mchid": "1900000001",
    "description": "Coffee",
    "out_trade_no": "ORDER1",
    "notify_url": "https://shop.example/notify",
    "amount": {"total": 1},
}
order_data["attach"] = "a"
order_data["time_expire"] = datetime(2026, 1, 2, tzinfo=UTC)
assert_type(create_native_order.sync(client=client, body=order_data), models.PaymentCode)
assert_type(create_native_order.sync(client=client, json=order_data), models.PaymentCode)
assert_type(client.v3.pay.transactions.native.post(json=order_data), Response[models.PaymentCode])
assert_type(client.v3.pay.transactions.native.post(body=order_data), Response[models.PaymentCode])
assert_type(client.paths["v3/pay/transactions/native"].post(json=order_data), Response[models.PaymentCode])
assert_type(client.paths["v3/pay/transactions/native"].post(body=order_data), Response[models.PaymentCode])
client["v3/pay/transactions/native"].post(json=order_data)
client["v3/pay/transactions/native"].post(body=order_data)
create_native_order.sync(client=client, body={**order_data, "amount": models.OrderAmount(total=1)})
goods: list[models.OrderGoodsDict] = [{"merchant_goods_id": "1", "quantity": 1, "unit_price": 1}]
create_native_order.sync(client=client, body={**order_data, "detail": {"goods_detail": goods}})
model = models.NativeOrder.from_dict(order_data)
create_native_order.sync(client=client, body=model)
newer: dict[str, Any] = {**model.to_dict(), "newer_than_the_spec": "1"}
create_native_order.sync(client=client, body=newer)
assert_type(validate("pay.create_native_order", order_data), list[Violation])
assert_type(sync_parking.sync(client=client, body=plain), None)
assert_type(dict(model), dict[str, Any])
json.dumps({"order": model}, default=json_default)

# declared paths
assert_type(client.chain("v3/certificates").get(), Response[Any])
assert_type(client["v3/refund/{id}"].post(id="1", json={"a": [1]}, query={"b": 2}), Response[Any])

assert_type(client.untyped("v3/newer").get(), Response[Any])

# typed access by path
typed = client.paths["v3/ebike/charge/contracts/{contract_id}"]
assert_type(typed.get(contract_id="c1", query=query), Response[ChargeContract])
assert_type(client.paths["v3/merchant/media/upload"].post(file=Path("a.png")).parsed, models.UploadedMedia)
assert_type(client.paths["v3/merchant-service/images/{media_id}"].stream(media_id="m"), FileStream)

# files
media = upload_image.sync("licence.png", client=client)
assert_type(media, models.UploadedMedia)
assert_type(upload_image.sync_detailed(b"", client=client, filename="a.png"), Response[models.UploadedMedia])



def take(form: UploadFile, stream: FileStorage) -> None:
    assert_type(upload_image.sync(form, client=client), models.UploadedMedia)
    assert_type(client.v3.merchant.media.upload.post(file=stream).parsed, models.UploadedMedia)


with open("licence.png", "rb") as licence:
    assert_type(client.v3.merchant.media.upload.post(file=licence).parsed, models.UploadedMedia)
assert_type(client["v3/merchant/media/upload"].post(file=Path("licence.png")), Response[Any])
with client.download("https://api.mch.weixin.qq.com/v3/x", hash_value="00", hash_type="SHA1") as bill:
    assert_type(bill, BillStream)
    for row in bill.rows():
        assert_type(row, BillRow)
with request_trade_bill.download(client=client, bill_date=date(2026, 1, 2)) as trades:
    assert_type(trades, TypedBillStream[TradeRow])
    for trade in trades.rows():
        assert_type(trade, TradeRow)
with client.v3.bill.fundflowbill.download(query={"bill_date": date(2026, 1, 2)}) as movements:
    assert_type([movement for movement in movements.rows()], list[FundFlowRow])
assert_type(download_bill.sync(client=client, token="t", hash_value="00", hash_type="SHA1"), bytes)
file = client.v3.billdownload.file.get(query={"token": "t"}, hash_value="00", hash_type="SHA1")
assert_type(file.parsed, bytes)
assert_type(download_image.stream("m", client=client), FileStream)
assert_type(client["v3/merchant-service/images/{media_id}"].stream(media_id="m"), BillStream)


async def main() -> None:
    async with Client.from_config("wechatpay.toml") as own:
        assert_type(await upload_image.asyncio("licence.png", client=own), models.UploadedMedia)
        async with request_trade_bill.download_async(client=own, bill_date=date(2026, 1, 2)) as bills:
            assert_type([row async for row in bills.rows()], list[TradeRow])
        async with own.download_async("https://api.mch.weixin.qq.com/v3/x") as later:
            assert_type(later, AsyncBillStream)
            assert_type([piece async for piece in later], list[bytes])
        assert_type(own, Client)
        assert_type(await get_charge_contract.asyncio("c1", client=own), ChargeContract)
        assert_type(await create_native_order.asyncio(client=own, json=order_data), models.PaymentCode)
        assert_type(await own.v3.pay.transactions.native.post_async(body=order_data), Response[models.PaymentCode])
        reply = await own.v3.ebike.charge.contracts._contract_id_.get_async(contract_id="c1")
        assert_type(reply, Response[ChargeContract])
        detailed = await confirm_charge_contract.asyncio_detailed("c1", client=own, body=request)
        assert_type(detailed.parsed.charging_token, str)


asyncio.run(main())

# the spec at run time
assert_type(OPERATIONS["certificates.list_certificates"].source, tuple[str, ...])
assert_type(validate("businesscircle.sync_parking", request), list[Violation])
assert_type(validate("businesscircle.sync_parking", {}, where="response")[0].got, str | None)
try:
    client.v3.certificates.get()
except errors.InvalidRequest as refused:
    assert_type(refused.violations, list[Violation])
except errors.OutcomeUnknown as unknown:
    assert_type(unknown.status_code, int | None)
"""

WRONG = """\
from datetime import UTC, datetime

from wechatpay_client import Client, Response, errors, models, validate
from wechatpay_client.api.certificates import list_certificates
from wechatpay_client.api.ebike import confirm_charge_contract, get_charge_contract
from wechatpay_client.api.ebike import get_charge_contarct  # wrong: no such operation
from wechatpay_client.api.billdownload import download_bill
from wechatpay_client.api.merchant import upload_image
from wechatpay_client.api.merchant_service import download_image
from wechatpay_client.api.pay import create_native_order
from wechatpay_client.models import ChargeContract, ChargeInfo

client = Client.from_config()
contract = get_charge_contract.sync("c1", client=client)
contract.contract_stat  # wrong: no such field
contract.sub_mchid.upper()  # wrong: may be absent
contract.contract_state.upper()
number: int = contract.openid  # wrong: it is text
get_charge_contract.sync(7, client=client)  # wrong: a path argument is text
get_charge_contract.sync("c1")  # wrong: no client
get_charge_contract.sync("c1", client=client, sub_mchid=None)  # wrong: absent is UNSET, not None
get_charge_contract.sync("c1", client=client, submchid="1")  # wrong: no such query argument
confirm_charge_contract.sync("c1", client=client)  # wrong: no body
confirm_charge_contract.sync("c1", client=client, body=contract)  # wrong: another model
list_certificates.sync(client=client, algorithm_type="DSA")  # wrong: not a token
models.Nothing  # wrong: no such model

now = datetime(2026, 1, 2, tzinfo=UTC)
ChargeInfo(start_time=now, charging_station_name="a", charging_gun_number="b", device_id="c")
ChargeInfo(start_time=now, charging_station_name="a", charging_gun_number="b")  # wrong: a field is missing
ChargeInfo(start_time="now", charging_station_name="a", charging_gun_number="b", device_id="c")  # wrong: not a datetime
ChargeInfo(now, "a", "b", "c")  # wrong: fields are keywords

order: models.NativeOrderDict = {
    "appid": "wx8888888888888888",
    "mchid": "1900000001",
    "description": "Coffee",
    "out_trade_no": "ORDER1",
    "notify_url": "https://shop.example/notify",
    "amount": {"total": 1},
}
native = client.paths["v3/pay/transactions/native"]
create_native_order.sync(client=client, body=order)
order["atach"] = "a"  # wrong: no such key
order["attach"] = 1  # wrong: it is text
order["amount"] = {"total": 1, "currenzy": "CNY"}  # wrong: no such key inside
order["amount"] = {"currency": "CNY"}  # wrong: a key is missing inside
order["limit_pay"] = ["no_debit", "cash"]  # wrong: not a token
create_native_order.sync(client=client, body={**order, "atach": "a"})  # wrong: no such key
create_native_order.sync(client=client, json={**order, "atach": "a"})  # wrong: no such key
create_native_order.sync(client=client, body={"appid": "wx8888888888888888"})  # wrong: keys are missing
create_native_order.sync(client=client, body=models.OrderAmount(total=1))  # wrong: another model
create_native_order.sync(client=client, body=order, json=order)  # wrong: the body twice
create_native_order.sync_detailed(client=client)  # wrong: no body
client.v3.pay.transactions.native.post(json={**order, "atach": "a"})  # wrong: no such key
client.v3.pay.transactions.native.post(body={"appid": "wx8888888888888888"})  # wrong: keys are missing
client.v3.pay.transactions.native.post()  # wrong: no body
native.post(json={**order, "atach": "a"})  # wrong: no such key
native.post(body={"appid": "wx8888888888888888"})  # wrong: keys are missing
models.PaidOrderDict  # wrong: no request has it
for paid in models.OrderAmount(total=1):  # wrong: a model is no list
    break

client.v3.ebikes  # wrong: no such area
node = client.v3.ebike.charge.contracts._contract_id_
node.post(contract_id="c1")  # wrong: no such method here
node.get()  # wrong: the path argument is missing
node.get(contract_id="c1", query={"sub_mchid": 7})  # wrong: the value is text
node.get(contract_id="c1", query={"submchid": "1"})  # wrong: no such key
node.get(contract_id="c1", json={})  # wrong: this call has no body
node.confirm.post(contract_id="c1", json="{}")  # wrong: neither a model nor a mapping
client.v3.eduschoolpay.users._openid_.contracts.get(openid="o1", query={"plan_id": "1"})  # wrong: a key is missing
client.v3.eduschoolpay.users._openid_.contracts.get(openid="o1")  # wrong: the query is missing
other: Response[models.CertificateList] = node.get(contract_id="c1")  # wrong: another reply
same: Response[ChargeContract] = node.get(contract_id="c1")
node.get(contract_id="c1").parsed.nothing  # wrong: no such field
node.get(contract_id="c1").body  # wrong: it is called content
client.paths["v3/certificate"]  # wrong: no such path
client.paths["v3/ebike/charge/contracts/{id}"]  # wrong: the spec has another name
client.paths["v3/ebike/charge/contracts/{contract_id}"].get()  # wrong: the path argument is missing
client.paths["v3/ebike/charge/contracts/{contract_id}"].get(contract_id="c1").parsed.nothing  # wrong: no such field
validate("certificates.list_certificates", {}, where="reply")  # wrong: request or response
list_certificates.sync(client=client, timeout="3")  # wrong: seconds are a number
list_certificates.sync(client=client, retries=1.5)  # wrong: no half repetitions
list_certificates.sync(client=client, timout=3)  # wrong: it is called timeout
client.v3.certificates.get(deadline="5")  # wrong: seconds are a number
client["v3/certificates"].get(retries="2")  # wrong: a number
client.with_options(max_retries=2)  # wrong: it is called retries
list_certificates.sync(client=Client)  # wrong: the class itself
Client.from_config(defaults={"app_id": "wx1"})  # wrong: no such default
models.NativeOrder(appid="wx1", out_trade_no="b", amount=models.OrderAmount(total=1))  # wrong: no description
list_certificates.sync(client=client, validate="Strict")  # wrong: no such setting
client.v3.certificates.get(validate="yes")  # wrong: no such setting
client["v3/certificates"].get(validate=1)  # wrong: a number is no setting
Client.from_config(validate="strictly")  # wrong: no such setting
Client.from_config(validate=None)  # wrong: a client has a setting
upload_image.sync(client=client)  # wrong: no file
upload_image.sync(7, client=client)  # wrong: neither a path nor bytes nor a file
upload_image.sync(open("a.png"), client=client)  # wrong: open as text
client.v3.merchant.media.upload.post(json={})  # wrong: no file
download_bill.sync(client=client, token="t")  # wrong: nothing proves it
download_image.stream("m", client=client).rows()  # wrong: a picture has no rows
errors.NoSuchError  # wrong: no such error


async def main() -> None:
    later = node.get_async(contract_id="c1")
    later.parsed  # wrong: not awaited
    (await later).parsed.openid.upper()
"""


@pytest.fixture(scope="module", params=TOOLS)
def found(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Errors:
    """What a type checker says of both programs."""
    folder = tmp_path_factory.mktemp("programs")
    write_programs(folder, {"right.py": RIGHT, "wrong.py": WRONG})
    return TOOLS[request.param](folder, tmp_path_factory.mktemp("home"))


def test_a_right_program_has_no_error(found: Errors) -> None:
    assert found["right.py"] == {}


def test_each_mistake_of_a_wrong_program_is_found_and_nothing_else(found: Errors) -> None:
    lines, wrong = WRONG.splitlines(), found["wrong.py"]
    missed = [lines[number - 1] for number in wrong_lines(WRONG) if number not in wrong]
    invented = {lines[number - 1]: wrong[number] for number in wrong if number not in wrong_lines(WRONG)}
    assert (missed, invented) == ([], {})
    assert len(wrong) > 25
