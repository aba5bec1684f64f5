"""What completes names is offered each step and method of the chain once, under the name with the separators."""

from __future__ import annotations

import pytest
from wechatpay_client import Client
from wechatpay_sandbox import running


@pytest.fixture(scope="module")
def client():
    with running() as sandbox, Client.from_config(sandbox.config_path) as client:
        yield client


def test_a_step_with_dashes_is_offered_once(client):
    step = client.v3.ecommerce
    offered = dir(step)
    assert "individual_contracts" in offered
    assert "individualContracts" not in offered
    assert type(step.individualContracts) is type(step.individual_contracts)


def test_no_two_names_are_the_same_step_anywhere(client):
    seen, left = 0, [client.v3]
    while left:
        step = left.pop()
        offered = [name for name in dir(step) if not name.startswith("__")]
        steps = {name: getattr(type(step), name) for name in offered}
        assert len({id(value) for value in steps.values()}) == len(offered)
        assert "_caller" not in offered
        below = [getattr(step, name) for name, value in steps.items() if isinstance(value, property)]
        seen += len(below)
        left += below
    assert seen > 500


def test_methods_and_path_parameters_are_offered(client):
    assert {"get", "get_async", "download", "download_async"} <= set(dir(client.v3.bill.tradebill))
    assert "_out_trade_no_" in dir(client.v3.pay.transactions.out_trade_no)
