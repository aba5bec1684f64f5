"""Every operation that keeps state, called with its example, with parts of it, and with numbers of what is there.

Whatever comes of it: never a 5xx, and every reply fits the spec.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
import test_cash_coupons as cash
import test_merchant_coupons as of_merchant
import test_papay as papay
import test_papay_insurance as policies
import test_paygifts as paygifts
import test_product_coupons as articles
from desk import Desk, opened
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_applyments import opened as opened_seller
from test_applyments import sub_merchant, submitted
from test_batches import batch, detail
from test_contracts import charge, lunch, sign, token
from test_discount_cards import taken
from test_edu_papay import sign as sign_for_education
from test_invoices import issued
from test_medical_orders import paid
from test_partner_batches import partner_batch
from test_service_orders import due, find, lesson, permit, running
from test_sharing import order, share
from test_transfers import application, ask, authorised, payout
from test_vehicle import enter
from wechatpay_client import OPERATIONS, spec
from wechatpay_sandbox.handlers import HANDLERS
from wechatpay_sandbox.stores.seed_data import AUTHORIZATION_ID, SUB_MCHID, USER

from tests.profiles import limit_examples

pytestmark = pytest.mark.filterwarnings("ignore::wechatpay_client.errors.RetiredOperationWarning")

# why not: its reply holds the certificate, and it takes no numbers
STATEFUL = sorted(HANDLERS.keys() - {"certificates.list_certificates"})


@dataclass
class Busy:
    """A desk at a sandbox in which one of everything is there."""

    desk: Desk
    numbers: dict[str, list[str]]
    """By the name of a field, the numbers of what is there."""


@pytest.fixture(scope="module")
def busy(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Busy]:
    folder = Path(copytree(made_folder, tmp_path_factory.mktemp("busy") / "state"))
    with opened(folder) as desk:
        yield Busy(desk, _filled(desk))


def _filled(desk: Desk) -> dict[str, list[str]]:
    """Fills the sandbox; the numbers of what is in it."""
    found: dict[str, list[str]] = {}

    def keep(*replies: dict[str, Any]) -> None:
        for reply in replies:
            for name, value in reply.items():
                # why no tokens: what is a type in one place may be none in another, and a reply may repeat it
                if isinstance(value, str) and not _is_token(value):
                    found.setdefault(name, []).append(value)

    for sub_mchid in ("", SUB_MCHID):
        changes = {"sub_mchid": sub_mchid} if sub_mchid else {}
        id = order(desk, **changes)
        keep(share(desk, id, 10, **changes), desk.call("profitsharing.get_unsplit_amount", transaction_id=id))
        kind = "create_partner_transfer" if sub_mchid else "create_transfer"
        body = payout(user_name="张三", **changes)
        keep(body, ask(desk, body, kind))
    keep(ask(desk, authorised(authorization_id=AUTHORIZATION_ID), "create_authorized_transfer"))
    several = batch(detail(user_name="张三"), detail(user_name="李四"))
    keep(several, *several["transfer_detail_list"], desk.call("transfer.create_batch", several))
    commission = partner_batch(detail(user_name="张三"))
    keep(commission, *commission["transfer_detail_list"], desk.call("partner_transfer.create_batch", commission))
    medical = paid(desk)
    keep(medical, desk.call("med_ins.create_order", medical), {"out_card_code": taken(desk)})
    applied = application("AUTH0000")
    keep(applied, desk.call("fund_app.apply_user_authorization", applied))
    charged, fee = charge(token(desk)), lunch(sign(desk), payment_mode="SYNC")
    desk.call("ebike.create_order", charged)
    keep(charged, fee, desk.call("eduschoolpay.create_order", fee))
    keep({"authorization_code": permit(desk)}, find(desk, running(desk)), find(desk, due(desk)))
    keep(lesson(desk))
    for product in (papay, policies):
        contract_id, code = product.sign(desk)
        keep({"contract_id": contract_id, "out_contract_code": code})
    brought = sub_merchant()
    desk.call("applyment4sub.submit_applyment", brought)
    keep(brought, {"out_request_no": submitted(desk), "sub_mchid": opened_seller(desk)})
    fapiao_apply_id, fapiao_id = issued(desk)
    keep({"fapiao_apply_id": fapiao_apply_id, "fapiao_id": fapiao_id})
    keep({"contract_id": sign_for_education(desk), "parking_id": enter(desk)["id"]})
    for mode in ("SINGLE", "SEQUENTIAL", "PROGRESSIVE_BUNDLE"):
        made = articles.approved(desk, mode)
        keep(made)
        if mode == "PROGRESSIVE_BUNDLE":
            given = desk.call(articles.SEND_BUNDLE, articles.gift(made), openid=USER)
            keep(given, *given["user_product_coupon_list"], made["stock_bundle"])
        else:
            keep(articles.give(desk, made)["path"], made["stock"])
    stock_id = cash.started(desk, use={"available_items": ["SKU-0001"]})
    keep({"stock_id": stock_id, "coupon_id": cash.give(desk, stock_id), "activity_id": paygifts.begun(desk)})
    for made in (of_merchant.given(desk), of_merchant.used(desk, subsidy=True)):
        keep(made)
    keep(desk.call(of_merchant.PAY, of_merchant.compensation(desk, made)))
    desk.wait()
    return found


def example(operation: str) -> tuple[dict[str, Any], Any]:
    """Arguments and body of the example call."""
    described = OPERATIONS[operation]
    arguments = {
        parameter["name"]: parameter["example"]
        for place in ("path", "query")
        for parameter in described.parameters(place)
        if "example" in parameter
    }
    body = spec.operation(operation).get("requestBody", {}).get("content", {}).get("application/json", {})
    return arguments, copy.deepcopy(body.get("example"))


def check(desk: Desk, operation: str, body: Any, arguments: dict[str, Any], known: bool = True) -> int:
    """The status; a reply of success is checked against the spec, a refusal by the fixture for documented codes.

    If the request has a token that is not `known`, the reply may repeat it.
    """
    reply = desk.send(operation, body, **arguments)
    if reply.status == OPERATIONS[operation].success_status:
        if known:
            desk.read(operation, reply)
    else:
        assert 400 <= reply.status < 500 or reply.status == 202, reply.body.decode()
        assert json.loads(reply.body)["message"]
    return reply.status


@pytest.mark.parametrize("operation", STATEFUL)
def test_the_example(busy: Busy, operation: str) -> None:
    arguments, body = example(operation)
    check(busy.desk, operation, body, arguments)


@settings(max_examples=limit_examples(400), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_parts_of_the_example_with_numbers_of_what_is_there(busy: Busy, data: st.DataObject) -> None:
    numbers = busy.numbers
    operation = data.draw(st.sampled_from(STATEFUL))
    arguments, body = example(operation)
    described = OPERATIONS[operation]
    needed = {parameter["name"] for parameter in described.parameters("path")}
    for name in sorted(arguments):
        if name not in needed and not data.draw(st.booleans()):
            del arguments[name]
        elif name in numbers and data.draw(st.booleans()):
            arguments[name] = data.draw(st.sampled_from(numbers[name]))
    _change(body, numbers, data)
    check(busy.desk, operation, body, arguments)


TOKEN = "NEWER_THAN_THE_SPEC"


@settings(max_examples=limit_examples(200), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_tokens_that_the_spec_does_not_know(busy: Busy, data: st.DataObject) -> None:
    """Handlers go by tokens, and get such as they do not know."""
    operation = data.draw(st.sampled_from(STATEFUL))
    arguments, body = example(operation)
    _change(body, busy.numbers, data)
    for name in sorted(arguments.keys() & busy.numbers.keys()):
        arguments[name] = data.draw(st.sampled_from(busy.numbers[name]))
    for container, name in [*_tokens(body), *_tokens(arguments)]:
        if data.draw(st.booleans()):
            container[name] = TOKEN
    check(busy.desk, operation, body, arguments, known=False)


# the first and the last of each form, and those that with their offset are of no year in Beijing, or in UTC
_ENDS = {
    r"\d{4}-\d\d-\d\d": ["0001-01-01", "9999-12-31"],
    r"\d{4}-\d\d-\d\dT.+": [
        *("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00-12:00"),
        *("9999-12-31T23:59:59+14:00", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-12:00"),
    ],
    r"20\d{6}": ["00010101", "99991231"],
    r"20\d{12}": ["00010101000000", "99991231235959"],
}


@settings(max_examples=limit_examples(400), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_the_ends_of_the_calendar(busy: Busy, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(DATED))
    arguments, body = example(operation)
    for name in sorted(arguments.keys() & busy.numbers.keys()):
        arguments[name] = data.draw(st.sampled_from(busy.numbers[name]))
    for container, name, ends in [*_dates(body), *_dates(arguments)]:
        if data.draw(st.booleans()):
            container[name] = data.draw(st.sampled_from(ends))
    check(busy.desk, operation, body, arguments)


def _dates(value: Any) -> Iterator[tuple[Any, Any, list[str]]]:
    """Where dates and times stand: the object or list, the key in it, and the ends of the calendar in that form."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in items:
        ends = next((ends for form, ends in _ENDS.items() if isinstance(part, str) and re.fullmatch(form, part)), None)
        if ends is not None:
            yield value, name, ends
        yield from _dates(part)


# beyond what a database holds, and what floats tell apart
_FAR = [0, -1, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 10**29]


@settings(max_examples=limit_examples(400), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_numbers_of_any_size(busy: Busy, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(NUMBERED))
    arguments, body = example(operation)
    for name in sorted(arguments.keys() & busy.numbers.keys()):
        arguments[name] = data.draw(st.sampled_from(busy.numbers[name]))
    for container, name in [*_integers(body), *_integers(arguments)]:
        if data.draw(st.booleans()):
            container[name] = data.draw(st.sampled_from(_FAR))
    check(busy.desk, operation, body, arguments)


def _integers(value: Any) -> Iterator[tuple[Any, Any]]:
    """Where integers stand: the object or list, and the key in it."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in items:
        if isinstance(part, int) and not isinstance(part, bool):
            yield value, name
        yield from _integers(part)


NUMBERED = [operation for operation in STATEFUL if any(any(_integers(part)) for part in example(operation))]
DATED = [operation for operation in STATEFUL if any(any(_dates(part)) for part in example(operation))]


def _tokens(value: Any) -> Iterator[tuple[Any, Any]]:
    """Where texts in capital letters stand: the object or list, and the key in it."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in items:
        if isinstance(part, str) and _is_token(part):
            yield value, name
        yield from _tokens(part)


def _is_token(text: str) -> bool:
    return text.isupper() and text.replace("_", "").isalpha()


def _change(value: Any, numbers: dict[str, list[str]], data: st.DataObject) -> None:
    if isinstance(value, list):
        for one in value:
            _change(one, numbers, data)
    if isinstance(value, dict):
        for name in sorted(value):
            choice = data.draw(st.integers(0, 9))
            if choice == 0:
                del value[name]
            elif name in numbers and choice < 6:
                value[name] = data.draw(st.sampled_from(numbers[name]))
            else:
                _change(value[name], numbers, data)
