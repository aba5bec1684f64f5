"""`wechatpay explain` of what a page, mini program or app hands to WeChat."""

from __future__ import annotations

import json
from typing import Any

import pytest
from wechatpay_auth import MerchantCredentials, load_config
from wechatpay_auth.invoke import jsapi_parameters, mini_program_parameters, score_confirmation
from wechatpay_sandbox import Running

APPID, PREPAY_ID = "wx8888888888888888", "wx21093012345678sandbox0000000001"
APIV2_KEY = "planted-apiv2-key-0123456789abcd"


@pytest.fixture
def merchant(served: Running) -> MerchantCredentials:
    return load_config(served.config_path).credentials


@pytest.fixture
def page(merchant: MerchantCredentials) -> dict[str, Any]:
    return dict(jsapi_parameters(merchant, APPID, PREPAY_ID).as_dict())


def test_right_parameters_in_every_way_to_give_the_key(invoke, served, page, tmp_path):
    folder = served.sandbox.folder.path / "merchant"
    file = tmp_path / "parameters.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(page).encode())
    for options in (
        ["--config", str(served.config_path)],
        ["--certificate", str(folder / "apiclient_cert.pem")],
        ["--key", str(folder / "apiclient_key.pem")],
    ):
        done = invoke("explain", str(file), *options)
        assert done.exit_code == 0, done.output
        assert "parameters of the form jsapi" in done.output
        assert "signature: checked" in done.output
        assert "no fault found" in done.output
        assert page["paySign"] not in done.output


def test_a_wrong_signature_is_named_with_its_fix(invoke, served, page, merchant):
    lines = f"{APPID}\n{page['timeStamp']}\n{page['nonceStr']}\n{PREPAY_ID}\n"
    handed = json.dumps({**page, "paySign": merchant.sign(lines.encode()), "signType": "MD5"})
    done = invoke("explain", "--config", str(served.config_path), stdin=handed)
    assert done.exit_code == 1
    assert "2 faults found" in done.output
    assert "the signed text ends with the bare prepay_id, as for an app" in done.output
    told = invoke("explain", "-", "--config", str(served.config_path), "--format", "json", stdin=handed)
    assert told.exit_code == 1
    found = json.loads(told.output)
    assert [finding["fault"] for finding in found["findings"]] == ["sign-type", "signed-as-app"]
    assert (found["correct"], found["kind"], found["checked"]) == (False, "jsapi", True)


def test_without_a_key_it_says_that_the_signature_was_not_checked(invoke, page):
    done = invoke("explain", stdin=json.dumps(page))
    assert done.exit_code == 4
    assert "signature: not checked; give --certificate, --key or --config to check it" in done.output


def test_a_mini_program_needs_its_appid(invoke, served, merchant):
    handed = json.dumps(mini_program_parameters(merchant, APPID, PREPAY_ID).as_dict())
    config = ["--config", str(served.config_path)]
    done = invoke("explain", *config, stdin=handed)
    assert done.exit_code == 4
    assert "not checked; give --appid" in done.output
    assert "signature: checked" in invoke("explain", *config, "--appid", APPID, stdin=handed).output
    wrong = invoke("explain", *config, "--appid", "wx9999999999999999", stdin=handed)
    assert wrong.exit_code == 1
    assert "over another text" in wrong.output


def test_the_apiv2_key_comes_from_the_environment(invoke, served, merchant):
    view = score_confirmation(merchant.mchid, "package", APIV2_KEY)
    handed = json.dumps(view.as_dict())
    assert "set WECHATPAY_APIV2_KEY" in invoke("explain", stdin=handed).output
    done = invoke("explain", stdin=handed, WECHATPAY_APIV2_KEY=APIV2_KEY)
    assert done.exit_code == 0
    assert "signature: checked" in done.output
    done = invoke("explain", stdin=handed, WECHATPAY_APIV2_KEY="x" * 32)
    assert done.exit_code == 1
    assert APIV2_KEY not in done.output


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{timeStamp: 1}", "the parameters are not JSON"),
        ('{"appId": ' + "[" * 100_000, "the parameters are not JSON"),
        ('{"code_url": "weixin://x"}', "these are no parameters for WeChat"),
        ("https://action.weixin.qq.com/x?getcouponinfo", "is not that of a coupon's page"),
    ],
)
def test_what_cannot_be_read_is_said(invoke, text, says):
    done = invoke("explain", stdin=text)
    assert done.exit_code == 2
    assert says in " ".join(done.stderr.replace("│", " ").split())


def test_parameters_have_no_reply(invoke, page, tmp_path):
    reply = tmp_path / "reply.json"
    reply.write_text("{}")
    done = invoke("explain", "--reply", str(reply), stdin=json.dumps(page))
    assert done.exit_code == 2
    assert "have no reply" in done.stderr
