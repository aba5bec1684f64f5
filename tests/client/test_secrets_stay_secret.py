"""Secrets are planted in the key, the APIv3 key and a sensitive field; nothing that people or logs see shows them."""

from __future__ import annotations

import asyncio
import logging
import traceback
from io import StringIO

import pytest
from cryptography.hazmat.primitives import serialization
from rich.console import Console
from wechatpay_auth import MerchantCredentials
from wechatpay_client import errors

APIV3_KEY = "Pl4ntedApiV3KeyPl4ntedApiV3Key00"
NAME = "PlantedPersonName"
ACCOUNT = "PlantedBankAccount"


@pytest.fixture
def secrets(merchant_key):
    pem = merchant_key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    return [*[line for line in pem.splitlines() if len(line) == 64][:4], APIV3_KEY, NAME, ACCOUNT]


@pytest.fixture
def client(probe, platform, merchant_key, keys):
    pem = merchant_key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    credentials = MerchantCredentials("1900000001", pem, serial="5A" * 20, apiv3_key=APIV3_KEY)
    with probe.Client(credentials, keys, base_url=platform.base_url) as client:
        yield client


def shown(thing: object) -> str:
    """Everything a person may get to see of an object."""
    console = Console(file=StringIO(), width=400)
    console.print(thing)
    parts = [repr(thing), str(thing), f"{thing}", console.file.getvalue()]
    if isinstance(thing, BaseException):
        parts.append("".join(traceback.format_exception(thing)))
        parts += [str(violation) + violation.message for violation in getattr(thing, "violations", [])]
    return "\n".join(parts)


GOOD = {"name": NAME, "accounts": [{"number": "1"}]}
MISTAKES = [
    GOOD | {"name": NAME * 3},
    GOOD | {"name": [NAME]},
    GOOD | {"accounts": [{"number": ACCOUNT + "!"}]},
    GOOD | {"accounts": [{"number": {"x": ACCOUNT}}]},
    GOOD | {"accounts": ACCOUNT.encode()},
    GOOD | {"acounts": ACCOUNT},
]


@pytest.mark.parametrize("body", MISTAKES)
def test_violations_name_the_field_and_mask_its_value(body, client, secrets):
    with pytest.raises(errors.NotSent) as caught:
        client["v3/payee"].post(json=body)
    text = shown(caught.value)
    assert [secret for secret in secrets if secret in text] == []
    assert caught.value.violations


def test_an_unknown_field_is_warned_of_without_its_value(client, secrets, platform):
    platform.answer_json({"name": NAME, "id": "1"})
    with pytest.warns(UserWarning, match="does not know body /unknown") as caught:
        client["v3/payee"].post(json=GOOD | {"unknown": ACCOUNT})
    text = "".join(shown(each.message) for each in caught)
    assert [secret for secret in secrets if secret in text] == []
    with pytest.raises(errors.NotSent) as refused:
        client["v3/payee"].post(json=GOOD | {"unknown": ACCOUNT}, validate="strict")
    assert [secret for secret in secrets if secret in shown(refused.value)] == []


def test_a_masked_value_says_that_it_is_masked(client):
    with pytest.raises(errors.NotSent, match=r"/accounts/0/number: .* got \*\*\*"):
        client["v3/payee"].post(json=GOOD | {"accounts": [{"number": ACCOUNT + "!"}]})


def test_models_mask_their_sensitive_fields(probe, secrets):
    request = probe.models.PayeeRequest(name=NAME, accounts=[probe.models.Account(number=ACCOUNT)])
    assert [secret for secret in secrets if secret in shown(request)] == []
    assert "name='***'" in repr(request)
    assert request.to_dict() == {"name": NAME, "accounts": [{"number": ACCOUNT}]}
    assert probe.OPERATIONS["payee.add_payee"].sensitive_request == ("name", "accounts/*/number")
    assert probe.OPERATIONS["payee.add_payee"].sensitive_reply == ("name", "others/*/name")


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("outcome", ["ok", "refused", "HTML", "unsigned", "cut", "mismatch"])
def test_nothing_shows_while_calls_succeed_or_fail(outcome, awaited, client, platform, secrets, caplog):
    reply = {"name": NAME, "id": "1"}
    if outcome == "refused":
        platform.answer_json({"code": "PARAM_ERROR", "message": "no", "detail": None}, 400)
    elif outcome == "HTML":
        platform.reply.status, platform.reply.body, platform.reply.signed = 502, f"<p>{NAME}</p>".encode(), False
    else:
        platform.answer_json(reply if outcome != "mismatch" else {"name": [NAME]})
        platform.reply.signed = outcome != "unsigned"
        platform.reply.announced_length = 999 if outcome == "cut" else None
    things: list[object] = [client, client["v3/payee"], client.keys, client.sender.credentials, client.sender.auth]
    with caplog.at_level(logging.DEBUG):
        try:
            endpoint = client["v3/payee"]
            response = asyncio.run(endpoint.post_async(json=GOOD)) if awaited else endpoint.post(json=GOOD)
            things += [response, response.violations()]
            things.append(response.parsed)
        except errors.WeChatPayError as error:
            things.append(error)
        except Exception as error:  # noqa: BLE001 - its text is looked at too
            things.append(error)
    text = "\n".join(
        [*(shown(thing) for thing in things), caplog.text, *(str(record.__dict__) for record in caplog.records)]
    )
    assert [secret for secret in secrets if secret in text] == []
    assert len(things) > 5
    authorization = platform.requests[0].headers["Authorization"]
    assert authorization.partition("signature=")[2][:40] not in text
