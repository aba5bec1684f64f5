"""resolve() of requests about several things at once, of slow ones, and of ones that lack their number."""

from __future__ import annotations

import copy

import pytest
from wechatpay_auth import Failed, NoEffectYet, OtherValues, TookEffect
from wechatpay_client import OPERATIONS, errors

from tests.client.conftest import PROBE
from tests.client.test_outcomes import script

COMBINED = "v3/combine-transactions"
SHARES = "v3/profitsharing/orders"


def sub_order(state=None, total=100, **more):
    return {"amount": {"total_amount": total, "currency": "CNY"}, **({"trade_state": state} if state else {}), **more}


def unknown(client, platform, path, body):
    script(platform, type(platform.reply)(502, b"<html>", signed=False))
    with pytest.raises(errors.ResponseUnreadable) as caught:
        client[path].post(json=body, validate=False)
    return caught.value


def unknown_order(client, platform, *totals):
    body = {"combine_out_trade_no": "C1", "sub_orders": [sub_order(total=total) for total in totals]}
    return unknown(client, platform, f"{COMBINED}/native", body)


def answer_orders(platform, *sub_orders):
    script(platform, (200, {"combine_out_trade_no": "C1", "sub_orders": list(sub_orders)}))


@pytest.mark.parametrize(
    ("states", "kind", "state"),
    [
        (["SUCCESS", "SUCCESS"], TookEffect, "SUCCESS"),
        (["SUCCESS", "NOTPAY"], TookEffect, "SUCCESS, NOTPAY"),
        (["SUCCESS", "CLOSED"], Failed, "SUCCESS, CLOSED"),
        (["PAYERROR", "CLOSED"], Failed, "PAYERROR, CLOSED"),
    ],
)
def test_a_combined_order_took_effect_if_all_of_it_did(states, kind, state, client, platform):
    error = unknown_order(client, platform, 100, 100)
    answer_orders(platform, *map(sub_order, states))
    found = error.resolve()
    assert type(found) is kind
    assert (found.state, found.identifier) == (state, "combine_out_trade_no C1")
    assert found.operation == "combine_transactions.create_native_order"
    assert found.reply.json()["combine_out_trade_no"] == "C1"


@pytest.mark.parametrize(
    ("states", "kind"),
    [
        (["CLOSED", "CLOSED"], TookEffect),
        (["CLOSED", "NOTPAY"], NoEffectYet),
        (["NOTPAY", "USERPAYING"], NoEffectYet),
        (["CLOSED", "SUCCESS"], Failed),
        (["NOTPAY", "SUCCESS"], Failed),
    ],
)
def test_a_combined_order_is_closed_if_all_of_it_is(states, kind, client, platform):
    error = unknown(client, platform, f"{COMBINED}/out-trade-no/C1/close", {"sub_orders": []})
    answer_orders(platform, *map(sub_order, states))
    found = error.resolve()
    assert type(found) is kind
    if kind is NoEffectYet:
        assert (found.ask_again_after, found.state) == (5.0, ", ".join(states))


@pytest.mark.parametrize("state", [None, {}])
@pytest.mark.parametrize("known", ["SUCCESS", "NOTPAY"])
def test_a_combined_order_of_which_one_part_says_nothing_is_undecided(known, state, client, platform):
    error = unknown_order(client, platform, 100, 100)
    answer_orders(platform, sub_order(known), sub_order() | {"trade_state": state})
    with pytest.raises(errors.CannotResolve):
        error.resolve()


def test_a_combined_order_with_a_failed_part_failed_whatever_the_rest_says(client, platform):
    error = unknown_order(client, platform, 100, 100)
    answer_orders(platform, sub_order("CLOSED"), sub_order())
    assert type(error.resolve()) is Failed


def test_an_amount_that_came_as_text_is_the_same_amount(client, platform):
    error = unknown_order(client, platform, 100, 200)
    answer_orders(platform, sub_order("SUCCESS", total="100"), sub_order("SUCCESS", total="200", attach=None))
    assert type(error.resolve()) is TookEffect
    answer_orders(platform, sub_order("SUCCESS", total="100"), sub_order("SUCCESS", total="201"))
    assert type(error.resolve()) is OtherValues


@pytest.mark.parametrize(
    ("sub_orders", "words"),
    [
        ([], "has no sub_orders/\\*/trade_state"),
        ([sub_order(), sub_order()], "has no sub_orders/\\*/trade_state"),
        ([sub_order("SUCCESS"), sub_order("TELEPORTED")], "has the state SUCCESS, TELEPORTED, which does not"),
    ],
)
def test_what_does_not_decide_says_so(sub_orders, words, client, platform):
    error = unknown_order(client, platform, 100, 100)
    answer_orders(platform, *sub_orders)
    with pytest.raises(errors.CannotResolve, match=words) as caught:
        error.resolve()
    assert "what became of combine_transactions.create_native_order stays unknown" in str(caught.value)
    assert caught.value.reply.json()["sub_orders"] == sub_orders


def test_amounts_are_compared_in_any_order(client, platform):
    error = unknown_order(client, platform, 100, 250)
    answer_orders(platform, sub_order("SUCCESS", 250), sub_order("SUCCESS", 100))
    assert type(error.resolve()) is TookEffect


def test_other_amounts_are_another_order(client, platform):
    error = unknown_order(client, platform, 100, 250)
    answer_orders(platform, sub_order("CLOSED", 100), sub_order("SUCCESS", 999))
    found = error.resolve()
    assert type(found) is OtherValues
    assert found.state == "CLOSED, SUCCESS"
    assert [tuple(each) for each in found.differences] == [
        ("sub_orders/*/amount/total_amount", [100, 250], [100, 999]),
    ]


def test_lists_of_different_lengths_are_not_compared(client, platform):
    """The query may leave out what it has nothing to say of."""
    error = unknown_order(client, platform, 100, 250)
    answer_orders(platform, sub_order("SUCCESS", 999))
    assert type(error.resolve()) is TookEffect


def test_the_receivers_of_a_share(client, platform):
    receivers = [{"type": "MERCHANT_ID", "account": "1900000109", "amount": 100, "description": "d"}]
    body = {"out_order_no": "S1", "transaction_id": "4200", "appid": "wx8", "receivers": receivers}
    error = unknown(client, platform, SHARES, body)
    platform.requests.clear()
    script(platform, (200, {"out_order_no": "S1", "state": "FINISHED", "receivers": receivers}))
    assert type(error.resolve()) is TookEffect
    assert platform.requests[0].target == f"/{SHARES}/S1?transaction_id=4200", "what the query needs is the request's"
    other = [{**receivers[0], "account": "1900000110"}]
    script(platform, (200, {"out_order_no": "S1", "state": "FINISHED", "receivers": other}))
    found = error.resolve()
    assert type(found) is OtherValues
    assert [each.field for each in found.differences] == ["receivers/*/account"]
    empty = [{**receivers[0], "account": ""}]
    script(platform, (200, {"out_order_no": "S1", "state": "FINISHED", "receivers": empty}))
    assert type(error.resolve()) is TookEffect, "an account that is not repeated does not differ"


def test_a_query_that_cannot_tell_says_so(client, platform):
    path = "v3/ecommerce/applyments/submit-sign-verify-info"
    error = unknown(client, platform, path, {"out_request_no": "A1"})
    script(platform, (200, {"out_request_no": "A1", "applyment_state": "FINISH"}))
    with pytest.raises(errors.CannotResolve, match=r"does not tell; look at error\.reply") as caught:
        error.resolve()
    assert caught.value.reply.status_code == 200


def test_that_a_contract_is_not_found_does_not_tell_that_no_signing_was_prepared(client, platform):
    path = "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program"
    error = unknown(client, platform, path, {"service_id": 12535, "out_contract_code": "EXEMPT1"})
    script(platform, (404, {"code": "RESOURCE_NOT_EXISTS", "message": "no such record"}))
    with pytest.raises(errors.CannotResolve, match=r"get_contract finds nothing does not tell"):
        error.resolve()


@pytest.mark.parametrize(
    ("path", "body", "reply", "state", "seconds"),
    [
        (
            "v3/pay/transactions/out-trade-no/T00001/reverse",
            {"mchid": "1900000001"},
            {"out_trade_no": "T00001"},
            "SUCCESS",
            15,
        ),
        ("v3/merchant/fund/withdraw", {"out_request_no": "W1", "amount": 1}, {"out_request_no": "W1"}, "INIT", 60),
    ],
)
def test_when_to_ask_again_is_a_fact_of_the_operation(path, body, reply, state, seconds, client, platform):
    error = unknown(client, platform, path, body)
    script(platform, (200, {**reply, "trade_state": state, "status": state}))
    found = error.resolve()
    assert type(found) is NoEffectYet
    assert (found.state, found.ask_again_after) == (state, float(seconds))


@pytest.mark.parametrize(
    ("caller", "asked"),
    [
        ({"mchid": "1900000001", "appid": "wx8888888888888888"}, "?mchid=1900000001"),
        (
            {"sp_mchid": "1900000001", "sp_appid": "wx8888888888888888", "sub_mchid": "1900000109"},
            "?sub_mchid=1900000109&sp_mchid=1900000001",
        ),
    ],
)
def test_the_query_names_the_caller_as_the_request_did(caller, asked, client, platform):
    error = unknown(client, platform, "v3/transactions/native", {**caller, "out_trade_no": "ORDER0001"})
    script(platform, (200, {"out_trade_no": "ORDER0001", "trade_state": "NOTPAY"}))
    assert type(error.resolve()) is TookEffect
    assert platform.requests[-1].target.endswith(f"/v3/transactions/out-trade-no/ORDER0001{asked}")


@pytest.mark.parametrize(
    ("operation", "body", "reply", "asked"),
    [
        (
            "payscore.create_sign_plan_service_order",
            {"out_trade_no": "LESSON1", "appid": "wx8888888888888888", "service_id": "500001"},
            {"out_order_no": "LESSON1", "state": "DOING"},
            "?out_order_no=LESSON1&service_id=500001&appid=wx8888888888888888",
        ),
        (
            "payscore.create_partner_sign_plan_service_order",
            {"out_trade_no": "LESSON1", "sub_mchid": "1900000109", "service_id": "500001"},
            {"out_order_no": "LESSON1", "state": "DOING"},
            "?out_order_no=LESSON1&service_id=500001&sub_mchid=1900000109",
        ),
        (
            "offlineface.create_order",
            {
                "out_trade_no": "LUNCH1",
                "sp_mchid": "1900000001",
                "sub_mchid": "1900000109",
                "business": {"business_product_id": 2, "business_scene_id": 3},
            },
            {"out_trade_no": "LUNCH1", "trade_state": "SUCCESS"},
            "/LUNCH1?sp_mchid=1900000001&sub_mchid=1900000109&business_product_id=2",
        ),
    ],
)
def test_the_query_has_its_arguments_from_where_the_spec_says(operation, body, reply, asked, client, platform):
    error = unknown(client, platform, OPERATIONS[operation].path.removeprefix("/"), body)
    script(platform, (200, reply))
    assert type(error.resolve()) is TookEffect
    assert platform.requests[-1].target.endswith(asked)


def test_an_argument_that_the_request_lacks_is_said_so(client, platform):
    body = {"out_trade_no": "LUNCH1", "sp_mchid": "1900000001", "sub_mchid": "1900000109"}
    error = unknown(client, platform, OPERATIONS["offlineface.create_order"].path.removeprefix("/"), body)
    with pytest.raises(errors.CannotResolve, match="needs business_product_id, which the request did not have"):
        error.resolve()


def test_a_request_without_its_number_cannot_be_asked_for(client, platform):
    error = unknown(client, platform, "v3/merchant/fund/withdraw", {"amount": 1})
    platform.requests.clear()
    with pytest.raises(errors.CannotResolve, match="needs out_request_no, which the request did not have"):
        error.resolve()
    assert platform.requests == []


@pytest.fixture(scope="module")
def generated(generate_client):
    """A client of a spec with a number inside of an object; of one operation the query is named and not explained."""
    document = copy.deepcopy(PROBE)
    schemas = document["components"]["schemas"]
    number = schemas["PayeeRequest"]["properties"].pop("out_payee_no")
    schemas["Detail"] = {"type": "object", "description": "Detail", "properties": {"out_payee_no": number}}
    schemas["PayeeRequest"]["properties"]["detail"] = {"$ref": "#/components/schemas/Detail"}
    mark = {"key": "detail/out_payee_no", "query": "payee.get_payee"}
    document["paths"]["/v3/payee"]["post"]["x-wechatpay-idempotency"] = mark
    document["paths"]["/v3/payee"]["put"]["x-wechatpay-idempotency"] = mark
    return generate_client(document)


@pytest.mark.parametrize("method", ["post", "put"])
def test_the_number_may_stand_inside_of_an_object(method, generated, platform, credentials, keys):
    body = {"detail": {"out_payee_no": "P9"}, "name": "n", "accounts": []}
    with generated.Client(credentials, keys, base_url=platform.base_url) as client:
        script(platform, type(platform.reply)(502, b"<html>", signed=False))
        with pytest.raises(generated.errors.OutcomeUnknown) as caught:
            getattr(client["v3/payee"], method)(json=body)
        error = caught.value
        assert (error.idempotency_field, error.idempotency_value) == ("detail/out_payee_no", "P9")
        script(platform, (200, {"name": "", "id": "1"}))
        if method == "post":
            assert error.resolve().identifier == "detail/out_payee_no P9"
        else:
            with pytest.raises(
                errors.CannotResolve, match=r"does not say what the reply of payee\.get_payee means"
            ) as told:
                error.resolve()
            assert told.value.reply.json() == {"name": "", "id": "1"}
    assert platform.requests[-1].target == "/v3/payee/P9?mchid=1900000001"
