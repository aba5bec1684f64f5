"""Invoke parameters: exact names, exact signed text, and OpenSSL's command line as the judge of every signature."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wechatpay_auth import ConfigurationError, MerchantCredentials, NotSent
from wechatpay_auth.invoke.apiv2_signature import sign_apiv2
from wechatpay_auth.invoke.coupon import Coupon, coupon_link, coupon_plugin_parameters
from wechatpay_auth.invoke.payment import (
    InvalidInvocation,
    app_parameters,
    app_parameters_async,
    jsapi_parameters,
    jsapi_parameters_async,
    mini_program_parameters,
    mini_program_parameters_async,
)
from wechatpay_auth.invoke.score import score_confirmation, score_detail

from tests.auth.conftest import NOW, Keys, public_pem

Openssl = Callable[..., bytes]

APPID = "wxsandbox000000001"
PREPAY_ID = "wx21093012345678sandbox0000000001"
NONCE = "0123456789abcdef0123456789abcdef"
APIV2_KEY = "planted-apiv2-key-0123456789abcd"
FIXED = {"clock": lambda: NOW + 0.9, "nonce": lambda: NONCE}


@pytest.fixture(scope="module")
def public_file(keys: Keys, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("invoke") / "pub.pem"
    file.write_bytes(public_pem(keys.merchant.public_key()))
    return file


def assert_openssl_verifies(
    openssl: Openssl, public_file: Path, tmp_path: Path, signature: str, message: bytes
) -> None:
    (tmp_path / "signature").write_bytes(base64.b64decode(signature, validate=True))
    answer = openssl("dgst", "-sha256", "-verify", public_file, "-signature", tmp_path / "signature", data=message)
    assert answer == b"Verified OK\n"


class AwaitedSigner:
    """A signer that only answers over a network, as a KMS does."""

    def __init__(self, credentials: MerchantCredentials) -> None:
        self.mchid = credentials.mchid
        self.serial = credentials.serial
        self._credentials = credentials

    async def sign_async(self, message: bytes) -> str:
        await asyncio.sleep(0)
        return self._credentials.sign(message)


def test_jsapi(credentials: MerchantCredentials, openssl: Openssl, public_file: Path, tmp_path: Path) -> None:
    parameters = jsapi_parameters(credentials, APPID, PREPAY_ID, **FIXED)
    handed = parameters.as_dict()
    assert list(handed) == ["appId", "timeStamp", "nonceStr", "package", "signType", "paySign"]
    assert handed["appId"] == APPID
    assert handed["timeStamp"] == str(NOW)
    assert handed["nonceStr"] == NONCE
    assert handed["package"] == f"prepay_id={PREPAY_ID}"
    assert handed["signType"] == "RSA"
    message = f"{APPID}\n{NOW}\n{NONCE}\nprepay_id={PREPAY_ID}\n".encode()
    assert_openssl_verifies(openssl, public_file, tmp_path, handed["paySign"], message)
    assert parameters.message() == message
    assert parameters.expires_at == datetime.fromtimestamp(NOW + 7200, UTC)
    assert json.loads(json.dumps(handed)) == handed


def test_mini_program_signs_the_appid_and_does_not_hand_it_over(
    credentials: MerchantCredentials, openssl: Openssl, public_file: Path, tmp_path: Path
) -> None:
    handed = mini_program_parameters(credentials, APPID, PREPAY_ID, **FIXED).as_dict()
    assert list(handed) == ["timeStamp", "nonceStr", "package", "signType", "paySign"]
    message = f"{APPID}\n{NOW}\n{NONCE}\nprepay_id={PREPAY_ID}\n".encode()
    assert_openssl_verifies(openssl, public_file, tmp_path, handed["paySign"], message)


def test_app_signs_the_bare_number(
    credentials: MerchantCredentials, openssl: Openssl, public_file: Path, tmp_path: Path
) -> None:
    parameters = app_parameters(credentials, APPID, PREPAY_ID, **FIXED)
    handed = parameters.as_dict()
    assert handed == {
        "appid": APPID,
        "partnerid": "1900000001",
        "prepayid": PREPAY_ID,
        "package": "Sign=WXPay",
        "noncestr": NONCE,
        "timestamp": str(NOW),
        "sign": parameters.sign,
    }
    assert parameters.as_android_dict() == {
        "appId": APPID,
        "partnerId": "1900000001",
        "prepayId": PREPAY_ID,
        "packageValue": "Sign=WXPay",
        "nonceStr": NONCE,
        "timeStamp": str(NOW),
        "sign": parameters.sign,
    }
    message = f"{APPID}\n{NOW}\n{NONCE}\n{PREPAY_ID}\n".encode()
    assert_openssl_verifies(openssl, public_file, tmp_path, handed["sign"], message)


def test_a_signer_that_is_awaited(credentials: MerchantCredentials) -> None:
    signer = AwaitedSigner(credentials)
    for now, later in (
        (jsapi_parameters, jsapi_parameters_async),
        (mini_program_parameters, mini_program_parameters_async),
        (app_parameters, app_parameters_async),
    ):
        assert asyncio.run(later(signer, APPID, PREPAY_ID, **FIXED)) == now(credentials, APPID, PREPAY_ID, **FIXED)


def test_real_clock_and_nonce(credentials: MerchantCredentials) -> None:
    first, second = (jsapi_parameters(credentials, APPID, PREPAY_ID) for _ in range(2))
    assert first.nonce_str != second.nonce_str
    assert len(first.nonce_str) == 32
    assert first.nonce_str.isalnum()
    assert (first.expires_at - datetime.now(UTC)).total_seconds() == pytest.approx(7200, abs=5)


def test_expiry_counts_from_the_order(credentials: MerchantCredentials) -> None:
    parameters = app_parameters(credentials, APPID, PREPAY_ID, prepaid_at=NOW - 6000, **FIXED)
    assert parameters.expires_at == datetime.fromtimestamp(NOW + 1200, UTC)
    assert parameters.time_stamp == str(NOW)


@pytest.mark.parametrize("make", [jsapi_parameters, mini_program_parameters, app_parameters])
@pytest.mark.parametrize(
    ("appid", "prepay_id", "said"),
    [
        (APPID, f"prepay_id={PREPAY_ID}", "give the bare number"),
        (APPID, "", "letters and digits"),
        (APPID, f"{PREPAY_ID}\n", "letters and digits"),
        (APPID, {"prepay_id": PREPAY_ID}, "take the field prepay_id"),
        (APPID, None, "take the field prepay_id"),
        (APPID, "weixin://wxpay/bizpayurl?pr=sandbox", "need no parameters"),
        (APPID, "https://wx.tenpay.example/x?prepay_id=wx1", "need no parameters"),
        ("", PREPAY_ID, "appid"),
        (f"{APPID}\n1", PREPAY_ID, "appid"),
        (None, PREPAY_ID, "appid"),
    ],
)
def test_mistakes_are_named(
    credentials: MerchantCredentials, make: Callable[..., object], appid: str, prepay_id: str, said: str
) -> None:
    with pytest.raises(InvalidInvocation, match=said) as caught:
        make(credentials, appid, prepay_id)
    assert isinstance(caught.value, NotSent)
    assert isinstance(caught.value, ValueError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


# --- the APIv2 key ---------------------------------------------------------------------------------------------------


def openssl_hmac(openssl: Openssl, message: str, key: str = APIV2_KEY) -> str:
    return openssl("dgst", "-sha256", "-hmac", key, "-r", data=message.encode()).split()[0].decode().upper()


def test_the_example_of_the_documents() -> None:
    fields = {
        "appid": "wxd930ea5d5a258f4f",
        "mch_id": "10000100",
        "device_info": "1000",
        "body": "test",
        "nonce_str": "ibuaiVcKdpRxkhJA",
    }
    expected = "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"
    assert sign_apiv2(fields, "192006250b4c09247ec02edce69f6a2d") == expected


def test_empty_values_and_an_old_sign_are_left_out(openssl: Openssl) -> None:
    fields = {"b": "中文 &=", "a": "1", "empty": "", "sign": "OLD", "B": "upper first"}
    expected = openssl_hmac(openssl, f"B=upper first&a=1&b=中文 &=&key={APIV2_KEY}")
    assert sign_apiv2(fields, APIV2_KEY) == expected
    assert sign_apiv2(fields, APIV2_KEY.encode()) == expected
    assert fields["sign"] == "OLD"


@given(st.dictionaries(st.text(st.characters(exclude_categories=("Cs",))), st.text(st.characters(codec="utf-8"))))
@settings(deadline=None)
def test_against_another_way_to_write_it(fields: dict[str, str]) -> None:
    kept = {name: value for name, value in fields.items() if value and name != "sign"}
    message = "".join(f"{name}={kept[name]}&" for name in sorted(kept)) + f"key={APIV2_KEY}"
    # why: with no field at all our text begins with `&`; the platform has no such call.
    if kept:
        expected = hmac.new(APIV2_KEY.encode(), message.encode(), hashlib.sha256).hexdigest().upper()
        assert sign_apiv2(fields, APIV2_KEY) == expected


@pytest.mark.parametrize("key", ["short", "x" * 33, f" {'x' * 31}", f"{'x' * 31}\n", None, 32])
def test_a_wrong_apiv2_key(key: str) -> None:
    with pytest.raises(ConfigurationError, match="APIv2 key") as caught:
        sign_apiv2({"a": "1"}, key)
    assert "xxx" not in str(caught.value)


def test_the_key_is_in_no_traceback() -> None:
    with pytest.raises(ConfigurationError) as caught:
        score_confirmation("1900000001", "package", f"{APIV2_KEY}-too-long")
    frame = caught.tb
    seen = []
    while frame is not None:
        if "wechatpay_auth/invoke/apiv2_signature" in frame.tb_frame.f_code.co_filename:
            seen.append(repr(frame.tb_frame.f_locals))
        frame = frame.tb_next
    assert seen
    assert not any(APIV2_KEY in text for text in seen)


def test_score_confirmation(openssl: Openssl) -> None:
    package = "XXIyLjEzNDU/+=&中"
    view = score_confirmation("1900000001", package, APIV2_KEY, **FIXED)
    handed = view.as_dict()
    assert handed["businessType"] == "wxpayScoreUse"
    expected = openssl_hmac(
        openssl,
        f"mch_id=1900000001&nonce_str={NONCE}&package={package}&sign_type=HMAC-SHA256&timestamp={NOW}&key={APIV2_KEY}",
    )
    fields = {
        "mch_id": "1900000001",
        "package": package,
        "timestamp": str(NOW),
        "nonce_str": NONCE,
        "sign_type": "HMAC-SHA256",
        "sign": expected,
    }
    assert handed["extraData"] == fields
    assert dict(parse_qsl(str(view.as_jsapi_dict()["queryString"]))) == fields
    assert view.as_app_dict()["query"] == view.as_jsapi_dict()["queryString"]
    assert json.loads(str(view.as_app_dict()["extInfo"])) == {"miniProgramType": 0}
    assert view.expires_at == datetime.fromtimestamp(NOW + 300, UTC)


def test_score_detail(openssl: Openssl) -> None:
    view = score_detail("1900000001", "500001", "order-1", APIV2_KEY, **FIXED)
    assert view.business_type == "wxpayScoreDetail"
    assert list(view.fields) == [
        "mch_id",
        "service_id",
        "out_order_no",
        "timestamp",
        "nonce_str",
        "sign_type",
        "sign",
    ]
    expected = openssl_hmac(
        openssl,
        f"mch_id=1900000001&nonce_str={NONCE}&out_order_no=order-1&service_id=500001"
        f"&sign_type=HMAC-SHA256&timestamp={NOW}&key={APIV2_KEY}",
    )
    assert view.fields["sign"] == expected


def test_score_without_what_the_order_brought() -> None:
    with pytest.raises(InvalidInvocation, match="package"):
        score_confirmation("1900000001", "", APIV2_KEY)
    with pytest.raises(InvalidInvocation, match="out_order_no"):
        score_detail("1900000001", "500001", None, APIV2_KEY)  # type: ignore[arg-type]


def test_coupon_plugin(openssl: Openssl) -> None:
    coupons = [Coupon("98065001", "req-1"), Coupon("98065002", "req-2", coupon_code="code-2")]
    parameters = coupon_plugin_parameters("10016226", coupons, APIV2_KEY)
    expected = openssl_hmac(
        openssl,
        "coupon_code1=code-2&out_request_no0=req-1&out_request_no1=req-2&send_coupon_merchant=10016226"
        f"&stock_id0=98065001&stock_id1=98065002&key={APIV2_KEY}",
    )
    assert parameters.as_dict() == {
        "send_coupon_params": [
            {"stock_id": "98065001", "out_request_no": "req-1"},
            {"stock_id": "98065002", "out_request_no": "req-2", "coupon_code": "code-2"},
        ],
        "sign": expected,
        "send_coupon_merchant": "10016226",
    }
    assert parameters.expires_at is None


@pytest.mark.parametrize("count", [0, 11])
def test_too_few_or_too_many_coupons(count: int) -> None:
    with pytest.raises(InvalidInvocation, match="1 to 10"):
        coupon_plugin_parameters("10016226", [Coupon("1", str(n)) for n in range(count)], APIV2_KEY)


@pytest.mark.parametrize("code", ["", "code 中&1"])
def test_coupon_link(openssl: Openssl, code: str) -> None:
    link = coupon_link("10016226", Coupon("98065001", "req|1", code), "oSandboxUser0000000000000001", APIV2_KEY)
    parts = urlsplit(link.url)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "action.weixin.qq.com", "/busifavor/getcouponinfo")
    assert parts.fragment == "wechat_pay&wechat_redirect"
    fields = dict(parse_qsl(parts.query, strict_parsing=True))
    signed = {
        "open_id": "oSandboxUser0000000000000001",
        "out_request_no": "req|1",
        "send_coupon_merchant": "10016226",
        "stock_id": "98065001",
    }
    if code:
        signed = {"coupon_code": code, **signed}
    expected = openssl_hmac(openssl, "&".join(f"{n}={v}" for n, v in signed.items()) + f"&key={APIV2_KEY}")
    assert fields == {**signed, "sign": expected}
    assert link.as_dict() == {"url": link.url}


def test_coupons_that_lack_something() -> None:
    with pytest.raises(InvalidInvocation, match="stock_id"):
        coupon_plugin_parameters("10016226", [Coupon("", "1")], APIV2_KEY)
    with pytest.raises(InvalidInvocation, match="open_id"):
        coupon_link("10016226", Coupon("1", "1"), "", APIV2_KEY)
