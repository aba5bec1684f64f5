"""Models are plain values: three states for a field, equality, copies, pickles."""

from __future__ import annotations

import copy
import operator
import pickle

import msgspec
import pytest
from wechatpay_client import UNSET, Unset
from wechatpay_client.models import ChargeContract, NativeOrder, SchoolPayContractPage

ORDER = {
    "appid": "wx8888888888888888",
    "mchid": "1900000001",
    "description": "Coffee",
    "out_trade_no": "ORDER1",
    "notify_url": "https://shop.example/notify",
    "amount": {"total": 1},
}
CONTRACT = {"mchid": "1900000001", "openid": "o", "contract_state": "CONTRACTED"}


def test_an_absent_field_is_unset_and_stays_absent():
    contract = ChargeContract.from_dict(CONTRACT)
    assert contract.sub_mchid is UNSET
    assert not contract.sub_mchid
    assert contract.to_dict() == CONTRACT
    assert "sub_mchid" not in repr(contract)
    contract.sub_mchid = "1900000109"
    assert contract.to_dict() == CONTRACT | {"sub_mchid": "1900000109"}


def test_an_absent_field_prints_as_nothing():
    contract = ChargeContract.from_dict(CONTRACT)
    assert f"<{contract.sub_mchid}> <{contract.sub_mchid:>3}> {contract.sub_mchid!r}" == "<> <   > UNSET"
    assert (str(UNSET), isinstance(UNSET, Unset), bool(UNSET)) == ("", True, False)
    assert copy.deepcopy(UNSET) is copy.copy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET


def test_an_unset_of_msgspec_is_absent_too():
    contract = ChargeContract(**CONTRACT, sub_mchid=msgspec.UNSET)
    assert contract.to_dict() == CONTRACT
    assert "sub_mchid" not in repr(contract)


def test_a_required_field_may_be_left_open_until_it_is_known():
    contract = ChargeContract(**CONTRACT | {"openid": UNSET})
    assert contract.to_dict() == {name: value for name, value in CONTRACT.items() if name != "openid"}


PAGE = {"total_count": 0, "offset": 0, "limit": 3, "links": {"self": "/v3/x"}}


def test_an_absent_list_of_a_reply_reads_as_an_empty_one():
    page = SchoolPayContractPage.from_dict(PAGE)
    assert list(page.data) == page.data == []
    assert "data" not in page.to_dict(), "what is absent can still be told from what is empty"
    assert "data" not in repr(page)
    assert SchoolPayContractPage.from_dict(PAGE | {"data": []}).to_dict() == PAGE | {"data": []}
    for twin in (copy.copy(page), copy.deepcopy(page), pickle.loads(pickle.dumps(page)), msgspec.structs.replace(page)):
        assert twin.to_dict() == PAGE
        assert twin == page


@pytest.mark.parametrize(
    "change",
    [
        lambda found: found.append(1),
        lambda found: found.extend([1]),
        lambda found: found.insert(0, 1),
        lambda found: operator.iadd(found, [1]),
        lambda found: operator.setitem(found, slice(0, 0), [1]),
    ],
)
def test_an_absent_list_takes_no_items(change):
    page = SchoolPayContractPage.from_dict(PAGE)
    with pytest.raises(TypeError, match="set the field to a list of your own"):
        change(page.data)
    assert SchoolPayContractPage.from_dict(PAGE).data == []


def test_a_list_that_a_request_leaves_out_is_unset_and_an_empty_one_is_sent():
    order = NativeOrder.from_dict(ORDER)
    assert order.limit_pay is UNSET
    assert "limit_pay" not in order.to_dict()
    order.limit_pay = []
    assert order.to_dict()["limit_pay"] == []


def test_copies_and_pickles_are_equal_and_independent():
    contract = ChargeContract.from_dict(CONTRACT)
    for twin in (copy.copy(contract), copy.deepcopy(contract), pickle.loads(pickle.dumps(contract))):
        assert twin == contract
        assert twin is not contract
        twin.openid = "other"
        assert contract.openid == "o"
    assert pickle.loads(pickle.dumps(contract)).sub_mchid is UNSET


def test_a_field_named_like_python_keeps_its_wire_name():
    page = SchoolPayContractPage.from_dict({"offset": 0, "limit": 1, "total_count": 0, "links": {"self": "/v3/x"}})
    assert page.links.self_ == "/v3/x"
    assert page.to_dict()["links"] == {"self": "/v3/x"}


def test_reading_says_which_field_is_wrong():
    with pytest.raises(msgspec.ValidationError, match="contract_state"):
        ChargeContract.from_dict({"mchid": "1", "openid": "o"})
