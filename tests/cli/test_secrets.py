"""Secrets planted in configuration, payloads and replies appear in no output of any command."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpay_auth.errors import AuthenticationFailed, BadRequest
from wechatpay_cli.masking import mask
from wechatpay_client import OPERATIONS, Client, Operation, Response

KEY_TEXT = "PLANTEDxKEYxTEXT"
APIV3_KEY = "PLANTEDxAPIV3xKEYxOFx32xBYTESxxx"
PASSPHRASE = "PLANTEDxPASSPHRASE"
NAME = "PLANTEDxNAME"
FORMATS = ("text", "json")


def config_text(private_key: str, **merchant: str) -> str:
    lines = [f"{name} = {json.dumps(value)}" for name, value in ({"private_key": private_key} | merchant).items()]
    return "\n".join(["[merchant]", 'mchid = "1900000001"', *lines, "[platform]", 'certificates = ["none.pem"]', ""])


def encrypted_key() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"another passphrase"),
    ).decode()


BROKEN_PEM = f"-----BEGIN PRIVATE KEY-----\n{KEY_TEXT}\n-----END PRIVATE KEY-----\n"


@pytest.mark.parametrize("output", FORMATS)
@pytest.mark.parametrize(
    "config",
    [
        config_text(BROKEN_PEM, serial="A" * 40),
        config_text(BROKEN_PEM, serial="A" * 40, passphrase=PASSPHRASE, apiv3_key=APIV3_KEY),
        config_text(encrypted_key(), serial="A" * 40, passphrase=PASSPHRASE, apiv3_key=APIV3_KEY),
        config_text(KEY_TEXT, serial="A" * 40, apiv3_key=APIV3_KEY + "too long").replace(KEY_TEXT, "none.pem"),
        f'[merchant]\napiv3_key = "{APIV3_KEY}" "{PASSPHRASE}"\n',
        f'[merchant]\napiv3_keys = "{APIV3_KEY}"\n',
        f'[merchant]\npassphrase = ["{PASSPHRASE}"]\n',
    ],
    ids=["key", "key-and-passphrase", "wrong-passphrase", "apiv3-key", "not-toml", "unknown-setting", "wrong-type"],
)
def test_a_wrong_configuration(invoke, tmp_path, config, output):
    file = tmp_path / "wechatpay.toml"
    file.write_text(config)
    done = invoke("call", "v3/certificates", "--config", str(file), "--format", output)
    assert done.exit_code == 1
    assert "PLANTED" not in done.stdout + done.stderr
    assert isinstance(done.exception, SystemExit), "any other ends in a stack trace, which may quote what it was given"


def test_variables_of_the_environment(wechatpay):
    done = wechatpay(
        *("call", "v3/certificates"),
        WECHATPAY_MCHID="1900000001",
        WECHATPAY_PRIVATE_KEY=BROKEN_PEM,
        WECHATPAY_APIV3_KEY=APIV3_KEY,
        WECHATPAY_PRIVATE_KEY_PASSPHRASE=PASSPHRASE,
    )
    assert done.returncode == 1
    assert "PLANTED" not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_the_sandbox_and_a_call_print_nothing_of_their_keys(invoke, served, caplog):
    folder = served.sandbox.folder
    caplog.set_level(0)
    done = invoke("call", "v3/certificates", "--config", str(served.config_path))
    assert done.exit_code == 0
    key = (folder.path / "merchant" / "apiclient_key.pem").read_text()
    seen = done.output + caplog.text
    assert folder.apiv3_key.decode() not in seen
    assert not any(line in seen for line in key.splitlines()[1:-1])
    assert 'WECHATPAY2-SHA256-RSA2048 mchid="' not in seen


@pytest.fixture
def sensitive(monkeypatch: pytest.MonkeyPatch) -> Operation[Any]:
    """An operation with a field that the spec marks as sensitive, in its request, query and reply."""
    person = {
        "type": "object",
        "properties": {
            "name": {"type": "string", "maxLength": 3, "x-wechatpay-sensitive": "platform"},
            "note": {"type": "string"},
        },
        "required": ["note"],
        "additionalProperties": False,
    }
    people = {"type": "object", "properties": {"people": {"type": "array", "items": person}}}
    operation: Operation[Any] = Operation("probe.pay", None)
    operation.__dict__.update(
        method="POST",
        path="/v3/probe/pay",
        _document={
            "summary": "Pay",
            "x-wechatpay-name": "支付",
            "parameters": [
                {
                    "name": "name",
                    "in": "query",
                    "schema": {"type": "integer", "x-wechatpay-sensitive": "platform"},
                }
            ],
            "requestBody": {"content": {"application/json": {"schema": people}}},
            "responses": {"200": {"content": {"application/json": {"schema": people}}}},
        },
    )
    monkeypatch.setitem(OPERATIONS._loaded, "probe.pay", operation)
    return operation


PEOPLE = json.dumps({"people": [{"name": NAME}, {"name": [NAME]}]})


@pytest.mark.parametrize("output", FORMATS)
def test_a_sensitive_field_that_does_not_fit(invoke, sensitive, served, output):
    done = invoke("validate", "probe.pay", "-", "--format", output, stdin=PEOPLE)
    assert done.exit_code == 1
    assert "/people/0/name" in done.stdout
    assert "***" in done.stdout
    assert "PLANTED" not in done.output
    done = invoke(
        *("call", "probe.pay", "-d", PEOPLE, "-q", f"name={NAME}", "--format", output),
        *("--config", str(served.config_path)),
    )
    assert done.exit_code == 1
    assert "/people/0/name" in done.output
    assert "PLANTED" not in done.output


@pytest.mark.parametrize("output", FORMATS)
def test_a_sensitive_field_of_a_reply(invoke, sensitive, served, monkeypatch, output):
    data = {"people": [{"name": NAME, "note": "seen"}, {"note": "no name"}]}

    def call(self: Client, operation: Operation[Any], *rest: object, **more: object) -> Response[Any]:
        return Response(operation, 200, {}, json.dumps(data).encode(), data)

    monkeypatch.setattr(Client, "call", call)
    done = invoke("call", "probe.pay", "--format", output, "--config", str(served.config_path))
    assert done.exit_code == 0
    assert "PLANTED" not in done.output
    assert '"name": "***"' in done.stdout
    assert '"note": "seen"' in done.stdout


@pytest.mark.parametrize("output", FORMATS)
@pytest.mark.parametrize(
    "refusal",
    [
        BadRequest(
            "wrong",
            status_code=400,
            code="PARAM_ERROR",
            detail={"field": "/people/0/name", "value": NAME, "issues": [{"value": [NAME], "issue": "too long"}]},
        ),
        AuthenticationFailed(
            "sign not match",
            status_code=401,
            code="SIGN_ERROR",
            detail={
                "sign_information": {
                    "method": "POST",
                    "truncated_sign_message": f'POST\n/v3/probe/pay\n1767337445\nnonce\n{{"name":"{NAME}\n',
                }
            },
        ),
    ],
    ids=["value", "hashed-message"],
)
def test_a_refusal_that_repeats_what_was_sent(invoke, sensitive, served, monkeypatch, refusal, output):
    def call(self: Client, *rest: object, **more: object) -> Response[Any]:
        raise refusal

    monkeypatch.setattr(Client, "call", call)
    done = invoke("call", "probe.pay", "--format", output, "--config", str(served.config_path))
    assert done.exit_code == 1
    assert refusal.code in done.output
    assert "PLANTED" not in done.output


def test_json_that_cannot_be_read(invoke):
    for broken in (f'{{"name": "{NAME}"', f'{{"name": {NAME}}}', f'{{"name": "{NAME}", "name": ""}}'):
        done = invoke("validate", "businesscircle.sync_parking", "-", stdin=broken)
        assert done.exit_code == 2
        assert "PLANTED" not in done.output


def test_masking_leaves_the_original_and_all_other_fields_alone():
    reply = {"name": NAME, "list": [{"name": NAME, "id": 1}, {"id": 2}, None], "other": {"name": "kept"}, "gone": None}
    assert mask(reply, ["name", "list/*/name", "missing/name", "gone"]) == {
        "name": "***",
        "list": [{"name": "***", "id": 1}, {"id": 2}, None],
        "other": {"name": "kept"},
        "gone": None,
    }
    assert reply["name"] == NAME


def test_a_json_text_with_a_sensitive_field_in_it_is_masked_as_a_whole():
    reply = {"owner": f'{{"name":"{NAME}"}}', "owners": [f'[{{"name":"{NAME}"}}]', None], "note": '{"name":"x"}'}
    assert mask(reply, ["owner/name", "owners/*/*/name"]) == {
        "owner": "***",
        "owners": ["***", None],
        "note": '{"name":"x"}',
    }
