"""Parameters that a page, mini program or app hands to WeChat: each usual mistake is told by its name."""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from hypothesis import example, given, settings
from hypothesis import strategies as st
from wechatpay_auth import MerchantCredentials
from wechatpay_auth.explanation.explain_parameters import explain_parameters
from wechatpay_auth.explanation.front_end_parameters import (
    KnownFacts,
    ParameterKind,
    UnknownParameters,
    read_parameters,
)
from wechatpay_auth.explanation.parameter_finding import ParameterFault, ParameterFinding
from wechatpay_auth.invoke import (
    Coupon,
    app_parameters,
    coupon_link,
    coupon_plugin_parameters,
    jsapi_parameters,
    mini_program_parameters,
    score_confirmation,
    score_detail,
    sign_apiv2,
)

from tests.auth.conftest import NOW, Keys
from tests.texts_from_outside import texts_from_outside

APPID, OTHER_APPID = "wxsandbox000000001", "wxsandbox000000002"
PREPAY_ID = "wx21093012345678sandbox0000000001"
NONCE = "0123456789abcdef0123456789abcdef"
APIV2_KEY, APIV3_KEY = "planted-apiv2-key-0123456789abcd", "planted-apiv3-key-0123456789abcd"
FIXED: Mapping[str, Any] = {"clock": lambda: NOW + 0.9, "nonce": lambda: NONCE}
Handed = dict[str, Any]


@pytest.fixture
def facts(credentials: MerchantCredentials) -> KnownFacts:
    return KnownFacts(
        public_key=credentials.public_key,
        mchid=credentials.mchid,
        appids=(APPID,),
        apiv2_key=APIV2_KEY,
        apiv3_key=APIV3_KEY,
        now=NOW,
    )


def jsapi(credentials: MerchantCredentials) -> Handed:
    return dict(jsapi_parameters(credentials, APPID, PREPAY_ID, **FIXED).as_dict())


def mini_program(credentials: MerchantCredentials) -> Handed:
    return dict(mini_program_parameters(credentials, APPID, PREPAY_ID, **FIXED).as_dict())


def app(credentials: MerchantCredentials) -> Handed:
    return dict(app_parameters(credentials, APPID, PREPAY_ID, **FIXED).as_dict())


def find(handed: object, facts: KnownFacts) -> tuple[ParameterFinding, ...]:
    return explain_parameters(read_parameters(handed), facts)


def faults(handed: object, facts: KnownFacts) -> list[str]:
    return [finding.fault.value for finding in find(handed, facts)]


# --- right ones, of every form


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (jsapi, ParameterKind.JSAPI),
        (mini_program, ParameterKind.MINI_PROGRAM),
        (lambda c: {("timestamp" if k == "timeStamp" else k): v for k, v in mini_program(c).items()}, "jssdk"),
        (app, ParameterKind.APP),
        (lambda c: app_parameters(c, APPID, PREPAY_ID, **FIXED).as_android_dict(), ParameterKind.APP_CAMEL),
        (lambda c: {**app(c), "timestamp": NOW}, ParameterKind.APP),
        (lambda c: score_confirmation(c.mchid, "pack+/=", APIV2_KEY, **FIXED).as_dict(), "score-confirmation"),
        (lambda c: score_confirmation(c.mchid, "pack+/=", APIV2_KEY, **FIXED).as_jsapi_dict(), "score-confirmation"),
        (lambda c: score_confirmation(c.mchid, "pack+/=", APIV2_KEY, **FIXED).as_app_dict(), "score-confirmation"),
        (lambda c: dict(score_confirmation(c.mchid, "pack+/=", APIV2_KEY, **FIXED).fields), "score-confirmation"),
        (lambda c: score_detail(c.mchid, "service", "order", APIV2_KEY, **FIXED).as_dict(), "score-detail"),
        (
            lambda c: coupon_plugin_parameters(
                c.mchid, [Coupon("1", "a"), Coupon("2", "b", "code")], APIV2_KEY
            ).as_dict(),
            ParameterKind.COUPON_PLUGIN,
        ),
        (lambda c: coupon_link(c.mchid, Coupon("1", "a b"), "oUser", APIV2_KEY).as_dict(), ParameterKind.COUPON_LINK),
        (lambda c: coupon_link(c.mchid, Coupon("1", "a"), "oUser", APIV2_KEY).url, ParameterKind.COUPON_LINK),
    ],
)
def test_right_parameters(
    make: Callable[[MerchantCredentials], object], kind: str, credentials: MerchantCredentials, facts: KnownFacts
) -> None:
    handed = make(credentials)
    assert read_parameters(handed).kind == kind
    assert find(handed, facts) == ()
    # what went through JSON and back is the same
    assert find(json.loads(json.dumps(handed)), facts) == ()


def test_without_a_key_only_the_fields_are_looked_at(credentials: MerchantCredentials) -> None:
    handed = {**jsapi(credentials), "paySign": base64.b64encode(bytes(256)).decode()}
    assert faults(handed, KnownFacts()) == []
    assert faults({**handed, "signType": "MD5"}, KnownFacts()) == ["sign-type"]


@pytest.mark.parametrize(
    "handed",
    [None, [], 7, {}, {"code_url": "weixin://x"}, {1: 2}, "weixin://wxpay", "https://wx.tenpay.com/h5", {"url": "x"}],
)
def test_what_is_not_for_wechat_is_said(handed: object) -> None:
    with pytest.raises(UnknownParameters):
        read_parameters(handed)


# --- fields


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"appId": OTHER_APPID}, ["appid", "signed-appid"]),
        ({"appId": "wx 8"}, ["appid", "signed-appid"]),
        ({"timeStamp": NOW}, ["type"]),
        ({"timeStamp": f"{NOW}123"}, ["timestamp-unit"]),
        ({"timeStamp": NOW * 1000}, ["type", "timestamp-unit"]),
        ({"timeStamp": f"{NOW}.9"}, ["timestamp-form", "other-text"]),
        ({"timeStamp": str(NOW + 1)}, ["signed-timestamp"]),
        ({"timeStamp": str(NOW - 60)}, ["signed-timestamp"]),
        ({"timeStamp": str(NOW - 61)}, ["other-text"]),
        ({"nonceStr": NONCE.upper()}, ["signed-nonce"]),
        ({"nonceStr": "another"}, ["other-text"]),
        ({"nonceStr": "undefined"}, ["missing"]),
        ({"nonceStr": ["x"]}, ["type"]),
        ({"package": PREPAY_ID}, ["package"]),
        ({"package": f"prepay_id=prepay_id={PREPAY_ID}"}, ["package"]),
        ({"package": "Sign=WXPay"}, ["package", "other-text"]),
        ({"package": "prepay_id=undefined"}, ["prepay-id", "other-text"]),
        ({"package": "prepay_id="}, ["prepay-id", "other-text"]),
        ({"package": "prepay_id=https://wx.tenpay.com/x"}, ["prepay-id", "other-text"]),
        ({"package": f" prepay_id={PREPAY_ID}\n"}, ["blanks"]),
        ({"signType": "MD5"}, ["sign-type"]),
        ({"signType": "HMAC-SHA256"}, ["sign-type"]),
        ({"signType": "rsa"}, ["sign-type"]),
        ({"signType": None}, ["type"]),
        ({"paySign": ""}, ["missing"]),
    ],
)
def test_a_wrong_field_of_a_page(
    changes: Handed, expected: list[str], credentials: MerchantCredentials, facts: KnownFacts
) -> None:
    assert faults({**jsapi(credentials), **changes}, facts) == expected


@pytest.mark.parametrize("field", ["timeStamp", "nonceStr", "package", "signType"])
def test_a_missing_field(field: str, credentials: MerchantCredentials, facts: KnownFacts) -> None:
    handed = jsapi(credentials)
    del handed[field]
    (finding,) = find(handed, facts)
    assert (finding.fault, finding.field) == (ParameterFault.MISSING, field)


@pytest.mark.parametrize(
    ("field", "name"),
    [("timeStamp", "timestamp"), ("nonceStr", "noncestr"), ("paySign", "paysign"), ("paySign", "sign")],
)
def test_a_name_of_another_form(field: str, name: str, credentials: MerchantCredentials, facts: KnownFacts) -> None:
    handed = jsapi(credentials)
    handed[name] = handed.pop(field)
    (finding,) = find(handed, facts)
    assert (finding.fault, finding.field) == (ParameterFault.NAME, name)
    assert field in finding.text


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"partnerid": "1900000999"}, ["mchid"]),
        ({"appid": OTHER_APPID}, ["appid", "signed-appid"]),
        ({"package": f"prepay_id={PREPAY_ID}"}, ["package"]),
        ({"prepayid": f"prepay_id={PREPAY_ID}"}, ["prepay-id"]),
        ({"prepayid": "<x>"}, ["prepay-id", "other-text"]),
        ({"timestamp": f"{NOW}000"}, ["timestamp-unit"]),
    ],
)
def test_a_wrong_field_of_an_app(
    changes: Handed, expected: list[str], credentials: MerchantCredentials, facts: KnownFacts
) -> None:
    assert faults({**app(credentials), **changes}, facts) == expected


# --- the signed text

LINES = (APPID, str(NOW), NONCE, f"prepay_id={PREPAY_ID}")
APP_LINES = (*LINES[:3], PREPAY_ID)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\n".join(LINES), ["final-line-feed"]),
        ("\n".join((*LINES, "", "")), ["final-line-feed"]),
        ("\r\n".join((*LINES, "")), ["line-ends"]),
        ("\\n".join((*LINES, "")), ["line-ends"]),
        ("\\n".join(LINES), ["line-ends"]),
        ("".join(LINES), ["line-ends"]),
        ("&".join(LINES), ["line-ends"]),
        ("\n".join((LINES[1], LINES[0], *LINES[2:], "")), ["line-order"]),
        ("\n".join((*LINES[::-1], "")), ["line-order"]),
        ("\n".join((*APP_LINES, "")), ["signed-as-app"]),
        ("\n".join(APP_LINES), ["signed-as-app", "final-line-feed"]),
        ("\n".join((*LINES[:3], "Sign=WXPay", "")), ["signed-as-app"]),
        ("\n".join((*LINES[:3], "", "")), ["signed-package"]),
        ("\n".join((*LINES, "RSA", "")), ["layout"]),
        ("\n".join((APPID, f"{NOW}500", *LINES[2:], "")), ["signed-timestamp"]),
        ("\n".join((APPID, str(NOW - 7), *LINES[2:], "")), ["signed-timestamp"]),
        ("\n".join((APPID, str(NOW), "", LINES[3], "")), ["signed-nonce"]),
        ("\n".join((APPID, str(NOW), "of-a-request", LINES[3], "")), ["signed-nonce"]),
        ("\n".join((OTHER_APPID, *LINES[1:], "")), ["signed-appid"]),
        ("\n".join(("1900000001", *LINES[1:], "")), ["signed-appid"]),
        ("\n".join((OTHER_APPID, str(NOW - 1), *LINES[2:], "")), ["signed-appid", "signed-timestamp"]),
        (f"appId={APPID}&nonceStr={NONCE}&package={LINES[3]}&signType=RSA&timeStamp={NOW}", ["layout"]),
        (f"appid={APPID}&noncestr={NONCE}&package={LINES[3]}&timestamp={NOW}", ["layout"]),
        ("anything else", ["other-text"]),
    ],
)
def test_another_text_was_signed(
    text: str, expected: list[str], credentials: MerchantCredentials, facts: KnownFacts
) -> None:
    handed = {**jsapi(credentials), "paySign": credentials.sign(text.encode())}
    known = KnownFacts(facts.public_key, "1900000001", (APPID, OTHER_APPID), ["x", "of-a-request"])
    assert faults(handed, known) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\n".join((*LINES, "")), ["signed-as-jsapi"]),
        ("\n".join(LINES), ["signed-as-jsapi", "final-line-feed"]),
        ("\n".join((*LINES[:3], "Sign=WXPay", "")), ["signed-package"]),
        ("\n".join(APP_LINES), ["final-line-feed"]),
    ],
)
def test_another_text_was_signed_for_an_app(
    text: str, expected: list[str], credentials: MerchantCredentials, facts: KnownFacts
) -> None:
    assert faults({**app(credentials), "sign": credentials.sign(text.encode())}, facts) == expected


def test_a_mini_program_signs_the_appid_that_it_does_not_hand_over(
    credentials: MerchantCredentials, facts: KnownFacts
) -> None:
    handed = mini_program(credentials)
    assert faults(handed, KnownFacts(facts.public_key, appids=(OTHER_APPID, APPID))) == ["signed-appid"]
    # why nothing: without an AppID, the signed text is not known
    assert faults({**handed, "paySign": base64.b64encode(bytes(256)).decode()}, KnownFacts(facts.public_key)) == []


# --- the signature as such


def _sign(key: rsa.RSAPrivateKey, scheme: Any, digest: Any) -> str:
    message = "".join(f"{line}\n" for line in LINES).encode()
    return base64.b64encode(key.sign(message, scheme, digest)).decode()


PKCS1 = padding.PKCS1v15()
PSS = padding.PSS(padding.MGF1(hashes.SHA256()), padding.PSS.MAX_LENGTH)


@pytest.mark.parametrize(
    ("sign", "expected"),
    [
        (lambda keys: _sign(keys.stranger, PKCS1, hashes.SHA256()), "key"),
        (lambda keys: _sign(keys.platform, PKCS1, hashes.SHA256()), "key"),
        (lambda keys: _sign(keys.merchant, PKCS1, hashes.SHA1()), "digest"),
        (lambda keys: _sign(keys.merchant, PKCS1, hashes.SHA512()), "digest"),
        (lambda keys: _sign(keys.merchant, PSS, hashes.SHA256()), "padding"),
        (lambda keys: base64.b64encode(bytes(256)).decode(), "key"),
        (lambda keys: base64.b64encode(bytes(255)).decode(), "signature-form"),
        (lambda keys: base64.b64decode(_sign(keys.merchant, PKCS1, hashes.SHA256())).hex(), "signature-form"),
        (lambda keys: "0" * 32, "apiv2-signature"),
        (lambda keys: "F" * 64, "apiv2-signature"),
        (lambda keys: "?", "signature-form"),
        (lambda keys: "签名", "signature-form"),
    ],
)
def test_another_signature(
    sign: Callable[[Keys], str], expected: str, keys: Keys, credentials: MerchantCredentials, facts: KnownFacts
) -> None:
    assert faults({**jsapi(credentials), "paySign": sign(keys)}, facts) == [expected]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace("+", " "),
        lambda text: text.replace("+", "-").replace("/", "_"),
        lambda text: "\n".join(text[start : start + 64] for start in range(0, len(text), 64)),
        lambda text: text[:-4],
        lambda text: text[:-5],
    ],
)
def test_a_right_signature_that_was_spoilt_on_the_way(
    spoil: Callable[[str], str], credentials: MerchantCredentials, facts: KnownFacts
) -> None:
    for number in range(100):  # until it has + and /
        made = jsapi_parameters(credentials, APPID, PREPAY_ID, clock=lambda: NOW, nonce=lambda n=number: f"n{n}")  # type: ignore[misc]
        if "+" in made.pay_sign and "/" in made.pay_sign:
            break
    handed: Handed = {**made.as_dict(), "paySign": spoil(made.pay_sign)}
    assert handed["paySign"] != made.pay_sign
    assert faults(handed, facts) == ["signature-form"]


def test_a_digest_that_was_signed_without_its_name(
    keys: Keys, credentials: MerchantCredentials, facts: KnownFacts
) -> None:
    """As NONEwithRSA does in Java, or privateEncrypt in Node: the bare digest, padded by hand."""
    numbers = keys.merchant.private_numbers()
    padded = b"\x00\x01" + b"\xff" * (256 - 3 - 32) + b"\x00" + bytes(range(32))
    raw = pow(int.from_bytes(padded, "big"), numbers.d, numbers.public_numbers.n).to_bytes(256, "big")
    handed = {**jsapi(credentials), "paySign": base64.b64encode(raw).decode()}
    (finding,) = find(handed, facts)
    assert finding.fault is ParameterFault.DIGEST
    assert "without the name of a digest" in finding.text


def test_no_finding_has_a_signature_or_key(credentials: MerchantCredentials, facts: KnownFacts) -> None:
    handed = {**jsapi(credentials), "paySign": credentials.sign(b"x"), "nonceStr": "planted-nonce"}
    score = {**score_confirmation(credentials.mchid, "pack", APIV2_KEY, **FIXED).fields, "sign": "0" * 64}
    text = "".join(map(str, (*find(handed, facts), *find(score, facts))))
    assert text
    for secret in (handed["paySign"], APIV2_KEY, APIV3_KEY, "planted-nonce"):
        assert secret not in text


# --- parameters of the APIv2 key


def score(credentials: MerchantCredentials) -> dict[str, str]:
    return dict(score_confirmation(credentials.mchid, "pack+/=", APIV2_KEY, **FIXED).fields)


def signed_otherwise(fields: Mapping[str, str], text: str) -> dict[str, str]:
    return {**fields, "sign": hmac.digest(APIV2_KEY.encode(), text.encode(), "sha256").hex().upper()}


def _text(fields: Mapping[str, str], names: list[str] | None = None) -> str:
    chosen = sorted(name for name in fields if name != "sign") if names is None else names
    return "&".join(f"{name}={fields[name]}" for name in chosen)


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (lambda f: {**f, "sign": f["sign"].lower()}, ["signature-form"]),
        (lambda f: {**f, "sign": sign_apiv2(f, APIV3_KEY)}, ["apiv3-key"]),
        (lambda f: {**f, "sign": "0" * 64}, ["key"]),
        (lambda f: signed_otherwise(f, _text(f)), ["digest"]),
        (
            lambda f: signed_otherwise(
                f, _text(f, ["package", *sorted(set(f) - {"package", "sign"})]) + f"&key={APIV2_KEY}"
            ),
            ["key"],
        ),
        (lambda f: signed_otherwise(f, _text(f, [n for n in f if n != "sign"]) + f"&key={APIV2_KEY}"), ["layout"]),
        (
            lambda f: signed_otherwise(f, _text(f, sorted(set(f) - {"sign", "sign_type"})) + f"&key={APIV2_KEY}"),
            ["layout"],
        ),
        (lambda f: {**f, "sign_type": "MD5"}, ["sign-type", "key"]),
        (lambda f: {n: v for n, v in f.items() if n != "sign_type"}, ["missing", "key"]),
        (lambda f: {("signature" if n == "sign" else n): v for n, v in f.items()}, ["name"]),
        (lambda f: {("nonceStr" if n == "nonce_str" else n): v for n, v in f.items()}, ["name", "key"]),
        (lambda f: {**f, "timestamp": int(f["timestamp"])}, ["type", "key"]),
        (lambda f: {**f, "mch_id": "1900000999"}, ["mchid", "key"]),
        (lambda f: {**f, "timestamp": f"{NOW}000"}, ["timestamp-unit", "key"]),
        (lambda f: {**f, "timestamp": "soon"}, ["timestamp-form", "key"]),
        (
            lambda f: {"businessType": "wxpayScoreDetail", "extraData": {**f, "out_order_no": ""}},
            ["missing", "missing", "mistake"],
        ),
    ],
)
def test_wrong_parameters_of_a_service_order(
    spoil: Callable[[dict[str, str]], Handed], expected: list[str], credentials: MerchantCredentials, facts: KnownFacts
) -> None:
    found = faults(spoil(score(credentials)), facts)
    if expected[-1] == "mistake":  # what else is wrong depends on the form for which it was taken
        assert found[:2] == expected[:2]
    else:
        assert found == expected


def test_parameters_of_a_service_order_hold_five_minutes(credentials: MerchantCredentials, facts: KnownFacts) -> None:
    handed = score(credentials)
    for age, expected in ((300, []), (301, ["expired"]), (-300, []), (-301, ["expired"])):
        known = KnownFacts(mchid=credentials.mchid, apiv2_key=APIV2_KEY, now=NOW + age)
        assert faults(handed, known) == expected


def test_the_page_of_a_service_order_is_named(credentials: MerchantCredentials, facts: KnownFacts) -> None:
    handed = {"businessType": "wxpayScoreUse2", "extraData": score(credentials)}
    assert faults(handed, facts) == ["business-type"]


def test_coupons_that_were_counted_from_one(credentials: MerchantCredentials, facts: KnownFacts) -> None:
    fields = {"stock_id1": "1", "out_request_no1": "a", "send_coupon_merchant": credentials.mchid}
    handed = {
        "send_coupon_merchant": credentials.mchid,
        "send_coupon_params": [{"stock_id": "1", "out_request_no": "a"}],
        "sign": sign_apiv2(fields, APIV2_KEY),
    }
    assert faults(handed, facts) == ["key"]
    assert faults({**handed, "send_coupon_params": []}, facts) == ["missing", "missing", "key"]


# --- nothing that is handed over is too odd to be looked at

TEXT = texts_from_outside(20)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=5,
)
NAMES = st.sampled_from(
    [
        *("appId", "appid", "timeStamp", "timestamp", "nonceStr", "noncestr", "package", "packageValue", "signType"),
        *("paySign", "sign", "partnerid", "partnerId", "prepayid", "prepayId", "businessType", "extraData", "query"),
        *("queryString", "mch_id", "nonce_str", "send_coupon_params", "send_coupon_merchant", "url", "out_order_no"),
    ]
)


@given(handed=st.dictionaries(NAMES, JSON, max_size=9) | JSON)
@example(handed="//[")
@example(handed={"businessType": "wxpayScoreUse", "extraData": "{" + '"a":[' * 100_000})
@example(handed={"businessType": "wxpayScoreUse", "extraData": '{"a": "\\ud800"}'})
@example(handed={"appId": APPID, "sign": "\x80", "businessType": None})
@example(handed={"appId": "\ud800", "sign": "\ud800", "businessType": "\ud800"})
@settings(deadline=None)
def test_any_json(handed: object, merchant_key: rsa.RSAPublicKey) -> None:
    known = KnownFacts(merchant_key, "1900000001", (APPID,), (), APIV2_KEY, APIV3_KEY, NOW)
    try:
        findings = find(handed, known)
    except UnknownParameters:
        return
    assert findings, "nobody signs by chance"


@pytest.fixture(scope="module")
def merchant_key(keys: Keys) -> rsa.RSAPublicKey:
    return keys.merchant.public_key()
