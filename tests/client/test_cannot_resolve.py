"""resolve() that has nothing to ask says of which operation, why, and what to do then."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable

import pytest
from wechatpay_client import Client, errors

WITHDRAWAL = {"out_request_no": "W0001", "amount": 1}


def unknown(platform, call: Callable[[], object]) -> errors.OutcomeUnknown:
    platform.reply.status, platform.reply.body, platform.reply.signed = 502, b"<html>", False
    with pytest.raises(errors.OutcomeUnknown) as caught:
        call()
    platform.requests.clear()
    return caught.value


def said_of(error: errors.OutcomeUnknown) -> str:
    """The message, which is the same for both ways of asking."""
    with pytest.raises(errors.CannotResolve) as caught:
        error.resolve()
    with pytest.raises(errors.CannotResolve) as awaited:
        asyncio.run(error.resolve_async())
    assert str(awaited.value) == str(caught.value)
    return str(caught.value)


def test_an_argument_that_the_request_did_not_have_is_named(client: Client, platform) -> None:
    error = unknown(platform, lambda: client["v3/ecommerce/fund/withdraw"].post(json=WITHDRAWAL, validate=False))
    said = said_of(error)
    for words in ("ecommerce.get_withdrawal_by_out_request_no", "sub_mchid", "the request did not have", "yourself"):
        assert words in said
    assert platform.requests == []


def test_an_operation_without_a_query_is_named(probe, platform, credentials, keys) -> None:
    body = {"out_payee_no": "P1", "name": "张三", "accounts": [{"number": "6222"}]}
    with probe.Client(credentials, keys, base_url=platform.base_url) as client:
        said = said_of(unknown(platform, lambda: client["v3/payee"].put(json=body)))
    for words in ("names no operation", "what became of payee.change_payee", "by hand"):
        assert words in said
    assert platform.requests == []


def test_an_error_from_another_process_says_that(client: Client, platform) -> None:
    body = WITHDRAWAL | {"sub_mchid": "1900000109"}
    error = unknown(platform, lambda: client["v3/ecommerce/fund/withdraw"].post(json=body, validate=False))
    assert "another process" in said_of(pickle.loads(pickle.dumps(error)))


def test_an_operation_with_a_number_and_no_query_is_named(client: Client, platform) -> None:
    subsidy = {"sub_mchid": "1900000109", "out_subsidy_no": "S0001", "amount": 1}
    error = unknown(platform, lambda: client["v3/ecommerce/subsidies/create"].post(json=subsidy, validate=False))
    assert error.idempotency_value == "S0001"
    said = said_of(error)
    for words in ("names no operation", "what became of ecommerce.create_subsidy", "by hand"):
        assert words in said
    assert platform.requests == []
