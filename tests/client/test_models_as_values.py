"""Models are plain values: three states for a field, equality, copies, pickles."""

from __future__ import annotations

import copy
import pickle

import msgspec
import pytest
from wechatpay_client import UNSET
from wechatpay_client.models import ChargeContract, SchoolPayContractPage

CONTRACT = {"mchid": "1900000001", "openid": "o", "contract_state": "CONTRACTED"}


def test_an_absent_field_is_unset_and_stays_absent():
    contract = ChargeContract.from_dict(CONTRACT)
    assert contract.sub_mchid is UNSET
    assert not contract.sub_mchid
    assert contract.to_dict() == CONTRACT
    assert "sub_mchid" not in repr(contract)
    contract.sub_mchid = "1900000109"
    assert contract.to_dict() == CONTRACT | {"sub_mchid": "1900000109"}


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
