"""The Authorization header's grammar."""

from __future__ import annotations

import base64
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_auth import Authorization, MalformedAuthorization, format_authorization, parse_authorization

from tests.texts_from_outside import texts_from_outside

SCHEME = "WECHATPAY2-SHA256-RSA2048"
_alphanumeric = string.ascii_letters + string.digits
_items = st.fixed_dictionaries(
    {
        "mchid": st.text(string.digits, min_size=1, max_size=32),
        "nonce_str": st.text(_alphanumeric, min_size=1, max_size=32),
        "timestamp": st.text(string.digits, min_size=1, max_size=12),
        "serial_no": st.text("0123456789ABCDEFabcdef", min_size=1, max_size=40),
        "signature": st.binary(min_size=1, max_size=256).map(lambda data: base64.b64encode(data).decode()),
    }
)

GOOD = {
    "mchid": "1900000001",
    "nonce_str": "593BEC0C930BF1AFEB40B4A08C8FB242",
    "timestamp": "1554208460",
    "serial_no": "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
    "signature": "QUJD",
}


def written(items: dict[str, str], separator: str = ",", scheme: str = SCHEME) -> str:
    return f"{scheme} " + separator.join(f'{key}="{value}"' for key, value in items.items())


@given(_items)
def test_round_trip(items: dict[str, str]) -> None:
    value = format_authorization(
        items["mchid"], items["serial_no"], items["nonce_str"], items["timestamp"], items["signature"]
    )
    assert parse_authorization(value) == Authorization(
        SCHEME,
        items["mchid"],
        items["serial_no"],
        items["nonce_str"],
        items["timestamp"],
        items["signature"],
    )


@given(items=_items, order=st.permutations(list(GOOD)), separator=st.sampled_from([",", ", ", ",  "]))
def test_order_and_spaces_do_not_matter(items: dict[str, str], order: list[str], separator: str) -> None:
    permuted = {key: items[key] for key in order}
    assert parse_authorization(written(permuted, separator)) == parse_authorization(written(items))


def test_what_we_write_is_on_one_line() -> None:
    value = format_authorization("1900000001", "AB", "n", "1", "QQ==")
    assert value == (
        'WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="n",timestamp="1",serial_no="AB",signature="QQ=="'
    )


BAD_VALUES = {
    "mchid": ["", "19000a", "-1", "１９００", "1" * 33, " 1900000001"],
    "nonce_str": ["", "a b", "a-b", "n" * 33, "n\n", "随机"],
    "timestamp": ["", "-1", "+1", "1.0", "now", "1" * 13, "１", "1\n"],
    "serial_no": ["", "AB:CD", "A" * 65, "AB CD"],
    "signature": ["", "not base64!", "QUJD\n", "=QUJD", "QQ===", "签名"],
}


@pytest.mark.parametrize(("key", "value"), [(key, value) for key, values in BAD_VALUES.items() for value in values])
def test_a_malformed_value_is_named(key: str, value: str) -> None:
    with pytest.raises(MalformedAuthorization, match=key) as caught:
        parse_authorization(written({**GOOD, key: value}))
    assert caught.value.part == key


@pytest.mark.parametrize("key", GOOD)
def test_each_item_is_due_exactly_once(key: str) -> None:
    with pytest.raises(MalformedAuthorization, match=f"{key} is missing") as caught:
        parse_authorization(written({k: v for k, v in GOOD.items() if k != key}))
    assert caught.value.part == key
    with pytest.raises(MalformedAuthorization, match=f"{key} is given twice") as caught:
        parse_authorization(written(GOOD) + f',{key}="{GOOD[key]}"')
    assert caught.value.part == key


GRAMMAR = {
    "empty": ("", "scheme"),
    "scheme alone": (SCHEME, "items"),
    "scheme and space": (SCHEME + " ", "items"),
    "other scheme": (written(GOOD, scheme="Basic"), "scheme"),
    "lower-case scheme": (written(GOOD, scheme=SCHEME.lower()), "scheme"),
    "the brand's scheme": (written(GOOD, scheme="WECHATPAY-BRAND-SHA256-RSA2048"), "scheme"),
    "no scheme": (written(GOOD).partition(" ")[2], "scheme"),
    "two spaces": (written(GOOD).replace(" ", "  ", 1), "items"),
    "unknown item": (written({**GOOD, "brand_id": "1"}), "brand_id"),
    "upper-case key": (written(GOOD).replace("mchid", "MCHID"), "MCHID"),
    "semicolon": (written(GOOD, ";"), "items"),
    "space before comma": (written(GOOD, " ,"), "items"),
    "tab after comma": (written(GOOD, ",\t"), "items"),
    "no comma": (written(GOOD, " "), "items"),
    "two commas": (written(GOOD, ",,"), "items"),
    "comma at the end": (written(GOOD) + ",", "items"),
    "space at the end": (written(GOOD) + " ", "items"),
    "line feed at the end": (written(GOOD) + "\n", "items"),
    "no quotes": (written(GOOD).replace('"', ""), "items"),
    "single quotes": (written(GOOD).replace('"', "'"), "items"),
    "quote not closed": (written(GOOD)[:-1], "items"),
    "spaces around =": (written(GOOD).replace("=", " = ", 1), "items"),
}


@pytest.mark.parametrize("row", GRAMMAR)
def test_the_grammar_is_strict(row: str) -> None:
    value, part = GRAMMAR[row]
    with pytest.raises(MalformedAuthorization) as caught:
        parse_authorization(value)
    assert caught.value.part == part
    assert isinstance(caught.value, ValueError)


@given(texts_from_outside(200))
def test_any_text_is_refused_in_our_words(text: str) -> None:
    with pytest.raises(MalformedAuthorization):
        parse_authorization(text)
    with pytest.raises(MalformedAuthorization):
        parse_authorization(f"{SCHEME} {text}")


def test_neither_repr_nor_error_repeats_the_signature() -> None:
    planted = "cGxhbnRlZA"
    assert planted not in repr(parse_authorization(written({**GOOD, "signature": planted})))
    with pytest.raises(MalformedAuthorization) as caught:
        parse_authorization(written({**GOOD, "signature": planted + "!"}))
    assert planted not in repr(caught.value) + str(caught.value)
