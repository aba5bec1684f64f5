"""Which unknown name is a slip of a known one, and which is another name. The pairs are of real documents and SDKs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_client.runtime.near_names import find_near_field, find_near_token

from tests.texts_from_outside import texts_from_outside

SLIPS = {
    "outTradeNo": "out_trade_no",
    "OutTradeNo": "out_trade_no",
    "out-trade-no": "out_trade_no",
    "outtradeno": "out_trade_no",
    "OUT_TRADE_NO": "out_trade_no",
    "out_tarde_no": "out_trade_no",
    "out_trade_on": "out_trade_no",
    "outTradNo": "out_trade_no",
    "mch_id": "mchid",
    "mchId": "mchid",
    "descripton": "description",
    "discription": "description",
    "descriptions": "description",
    "atach": "attach",
    "Attach": "attach",
    "time_expired": "time_expire",
    "notify_uri": "notify_url",
    "notifyurl": "notify_url",
    "goods_tga": "goods_tag",
    "receiver": "receivers",
    "devise_id": "device_id",
    "typ": "type",
    "category": "categories",
}
OTHER_FIELDS = {
    "device_ip": "device_id",
    "refund_account": "funds_account",
    "sp_openid": "sub_openid",
    "sub_appid": "sub_mchid",
    "sub_openid": "openid",
    "payer_total": "total",
    "payer_currency": "currency",
    "refund_fee": "refund",
    "id_card_name": "id_doc_name",
    "id_doc_type": "id_doc_name",
    "card_period_begin": "doc_period_begin",
    "brand_mchid": "sub_mchid",
    "transfer_bill_no": "out_bill_no",
    "ubo_info": "ubo_info_list",
    "min_amount": "max_amount",
    "image_2": "image_1",
    "notify_url_v2": "notify_url",
    "newer_than_the_spec": "description",
    "n": "no",
    "": "no",
    "_": "s",
    "名称": "名字",
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_has_its_right_name(name: str) -> None:
    assert find_near_field(name, [SLIPS[name], "amount"]) == SLIPS[name]


@pytest.mark.parametrize("name", OTHER_FIELDS)
def test_another_field_is_no_slip(name: str) -> None:
    assert find_near_field(name, [OTHER_FIELDS[name]]) is None


def test_the_nearest_of_several_is_meant() -> None:
    assert find_near_field("sub_mchidd", ["sp_mchid", "sub_mchid", "mchid"]) == "sub_mchid"
    assert find_near_field("attach", []) is None


@pytest.mark.parametrize("known", [["mchid", "mch_id"], ["mch_id", "mchid"]])
def test_of_two_fields_with_the_same_letters_the_one_with_the_same_words_is_meant(known: list[str]) -> None:
    slips = {**dict.fromkeys(["MchId", "mchId", "MCH_ID", "mch-id"], "mch_id"), "Mchid": "mchid", "MCHID": "mchid"}
    assert {slip: find_near_field(slip, known) for slip in slips} == slips


@pytest.mark.parametrize(
    ("token", "known"),
    [
        ("jsapi", "JSAPI"),
        ("MerchantId", "MERCHANT_ID"),
        ("MERCHANTID", "MERCHANT_ID"),
        ("merchant-id", "MERCHANT_ID"),
        (" SUCCESS ", "SUCCESS"),
        ("SUCESS", "SUCCESS"),
        ("SUCCSES", "SUCCESS"),
        ("PERSONAL_OPNEID", "PERSONAL_OPENID"),
        ("app", "APP"),
    ],
)
def test_a_slip_of_a_token(token: str, known: str) -> None:
    assert find_near_token(token, ["CLOSED", known]) == known


@pytest.mark.parametrize(
    ("token", "known"),
    [
        ("CMB_DEBIT", "CCB_DEBIT"),
        ("CMBC_DEBIT", "CMB_DEBIT"),
        ("ICBC_CREDIT", "ICBC_DEBIT"),
        ("SALES_SCENES_MP", "SALES_SCENES_APP"),
        ("SP_OPENID", "SUB_OPENID"),
        ("UNAVAILABLE", "AVAILABLE"),
        ("PAYMENT_SCORE", "PAYMENT_CODE"),
        ("PERMIT_FOR_MO", "PERMIT_FOR_TW"),
        ("TYPE_2402", "TYPE_2401"),
        ("STATE_PAID", "PAID"),
        ("jpeg", "jpg"),
        ("二级", "一级"),
        ("PARKED", "IN"),
        ("", "IN"),
    ],
)
def test_another_token_is_no_slip(token: str, known: str) -> None:
    assert find_near_token(token, [known]) is None


def test_tokens_may_be_numbers() -> None:
    assert find_near_token("3", [3, 6, 12]) is None


LETTERS = "abcdefghijklmnopqrstuvwxyz"
# why these: no other word of the spec is one edit away
WORDS = st.sampled_from(["description", "transaction_id", "certificate", "profit_sharing", "individual_auth_id"])


@given(WORDS, st.data())
def test_one_edit_is_a_slip(name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(name) - 2))
    letter = data.draw(st.sampled_from(LETTERS))
    slip = data.draw(
        st.sampled_from(
            [
                name[:place] + name[place + 1 :],
                name[:place] + letter + name[place:],
                name[:place] + letter + name[place + 1 :],
                name[:place] + name[place + 1] + name[place] + name[place + 2 :],
            ]
        )
    )
    if slip != name:
        assert find_near_field(slip, [name, "sub_mchid"]) == name


@given(texts_from_outside(30), st.lists(texts_from_outside(30), max_size=4))
def test_any_text_may_be_a_name(name: str, known: list[str]) -> None:
    assert find_near_field(name, known) in (None, *known)
    assert find_near_token(name, known) in (None, *known)
    if name and any(character.isalnum() for character in name):
        assert find_near_field(name, [name]) == find_near_token(name, [name]) == name
