"""What Python values become on the wire: exact types, since what looks like text or a number may be something else."""

from __future__ import annotations

import asyncio
import enum
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_client import Client, errors, models, validate
from wechatpay_client.api.pay import get_order_by_out_trade_no
from wechatpay_client.runtime.wire import NotPlain, plain, query_string


class Colour(str, enum.Enum):  # noqa: UP042 - the form that was usual before StrEnum, whose str() is "Colour.RED"
    RED = "red"
    BLUE = "蓝"


class Modern(enum.StrEnum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


class Number(int, enum.Enum):
    ONE = 1


class Plain(enum.Enum):
    TEXT = "text"
    NUMBER = 7
    LIST = ("a", Colour.RED)


class Amount(int):
    """A number of somebody else's making."""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Colour.RED, "red"),
        (Colour.BLUE, "蓝"),
        (Modern.RED, "red"),
        (Level.HIGH, 3),
        (Number.ONE, 1),
        (Plain.TEXT, "text"),
        (Plain.NUMBER, 7),
        (Plain.LIST, ["a", "red"]),
        (Amount(5), 5),
        (True, True),
        (datetime(2026, 1, 2, 3, 4, 5, 999, tzinfo=UTC), "2026-01-02T03:04:05+00:00"),
        (date(2026, 1, 2), "2026-01-02"),
    ],
    ids=repr,
)
def test_a_value_has_the_exact_type_of_json(value: object, expected: object) -> None:
    for found in (plain(value), plain({"field": value})["field"], plain([value])[0]):
        assert found == expected
        assert type(found) is type(expected)


def test_enums_in_a_query() -> None:
    assert query_string({"a": Colour.RED, "b": Modern.RED, "c": Level.HIGH}) == query_string(
        {"a": "red", "b": "red", "c": 3}
    )


LARGEST = 9_223_372_036_854_775_807


@pytest.mark.parametrize("number", [LARGEST, -LARGEST, 0, Amount(LARGEST)], ids=str)
def test_whole_numbers_of_64_bits(number: int) -> None:
    assert plain({"total": number}) == {"total": int(number)}


@pytest.mark.parametrize("number", [LARGEST + 1, -LARGEST - 2, 2**64, Amount(LARGEST + 1)], ids=str)
def test_larger_numbers_are_none_that_the_platform_reads(number: int) -> None:
    problems: list[NotPlain] = []
    with pytest.raises(NotPlain, match="expected an integer of 64 bits, got a larger one"):
        plain({"total": number})
    assert plain({"amount": {"total": number}}, (), problems) == {"amount": {"total": None}}
    assert [problem.path for problem in problems] == [("amount", "total")]


def test_a_number_beyond_64_bits_is_not_sent(client, platform) -> None:
    order = {
        "appid": "wx8888888888888888",
        "mchid": "1900000001",
        "description": "Coffee",
        "out_trade_no": "ORDER0001",
        "notify_url": "https://shop.example/notify",
        "amount": {"total": 2**64 + 1},
    }
    with pytest.raises(errors.InvalidRequest, match="/amount/total"):
        client.v3.pay.transactions.native.post(json=order)
    with pytest.raises(errors.NotSent):
        client.v3.pay.transactions.native.post(json=order, validate=False)
    assert platform.requests == []


# --- subclasses of text and numbers, as template engines, data frames and translation have them ----------------------


class Lying:
    """Says another thing than it holds, in each way in which a value can be asked."""

    def __str__(self) -> str:
        return "planted"

    __repr__ = __str__

    def __format__(self, spec: str) -> str:
        return "planted"

    def __int__(self) -> int:
        return 666

    __index__ = __int__

    def __float__(self) -> float:
        return 666.0

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


class LyingText(Lying, str):
    """As SafeString and lazy texts of translation are."""


class LyingInteger(Lying, int):
    pass


class LyingFloat(Lying, float):
    """As numpy.float64 is."""


class LyingTime(datetime):
    def __str__(self) -> str:
        return "planted"


def lie(value: Any) -> Any:
    """The same JSON, of values and names that say another thing."""
    match value:
        case bool() | None:
            return value
        case str():
            return LyingText(value)
        case int():
            return LyingInteger(value)
        case float():
            return LyingFloat(value)
        case list():
            return [lie(item) for item in value]
    return {LyingText(name): lie(item) for name, item in value.items()}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63) + 1, 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_what_a_subclass_holds_is_sent_and_never_what_it_says(value: object) -> None:
    sent = plain(lie(value))
    assert json.dumps(sent) == json.dumps(value)
    kinds = {type(part) for part in _parts(sent)}
    assert kinds <= {dict, list, str, int, float, bool, type(None)}


def _parts(value: Any) -> list[Any]:
    inside = [*value, *value.values()] if isinstance(value, dict) else value if isinstance(value, list) else []
    return [value, *(found for part in inside for found in _parts(part))]


@given(JSON)
def test_validation_of_subclasses_finds_what_that_of_their_base_types_finds(payload: object) -> None:
    for operation in ("pay.create_native_order", "profitsharing.create_order", "pay.get_order_by_transaction_id"):
        assert validate(operation, lie(payload)) == validate(operation, payload)
    query = {"transaction_id": "4200000000202601020000000001", "mchid": "1900000001"}
    assert validate("pay.get_order_by_transaction_id", lie(query)) == []


def test_two_names_that_hold_one_text_are_refused() -> None:
    for twice in ({LyingText("total"): 1, "total": 2}, {"total": 2, LyingText("total"): 1}):
        with pytest.raises(NotPlain, match="expected one field of this name, got two"):
            plain({"amount": twice})


ORDER = {
    "appid": "wx8888888888888888",
    "mchid": "1900000001",
    "description": "Coffee",
    "out_trade_no": "ORDER0001",
    "notify_url": "https://shop.example/notify",
    "attach": "1",
    "amount": {"total": 100, "currency": "CNY"},
    "detail": {"cost_price": 100, "goods_detail": [{"merchant_goods_id": "1", "quantity": 1, "unit_price": 100}]},
}


def _typed(order: Any) -> models.NativeOrder:
    """The order as a model whose fields hold the given values as they are."""
    detail = order["detail"]
    goods = [models.OrderGoods(**part) for part in detail["goods_detail"]]
    return models.NativeOrder(
        **{
            **order,
            "amount": models.OrderAmount(**order["amount"]),
            "detail": models.OrderDetail(**{**detail, "goods_detail": goods}),
        }
    )


def _with_exact_names(value: Any) -> Any:
    if isinstance(value, dict):
        return {str.__str__(name): _with_exact_names(item) for name, item in value.items()}
    return [_with_exact_names(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("checked", [True, "strict", False])
@pytest.mark.parametrize("make", [lie, lambda order: _typed(_with_exact_names(lie(order)))], ids=["mapping", "model"])
def test_a_body_of_subclasses_is_sent_as_the_one_of_base_types(
    make: Callable[[Any], Any], checked: Any, client: Client, platform: Any
) -> None:
    platform.answer_json({"code_url": "weixin://wxpay/bizpayurl?pr=1"})
    client.v3.pay.transactions.native.post(json=make(ORDER), validate=checked)
    assert platform.requests[0].json() == ORDER


class Channel(str, enum.Enum):  # noqa: UP042 - as the choices of a web framework are
    CNY = "CNY"

    def __str__(self) -> str:
        return "planted"


class Fen(enum.IntEnum):
    COFFEE = 100

    def __str__(self) -> str:
        return "planted"


def test_members_of_enums_are_sent_as_what_they_hold(client: Client, platform: Any) -> None:
    platform.answer_json({"code_url": "weixin://wxpay/bizpayurl?pr=1"})
    amount = {"total": Fen.COFFEE, "currency": Channel.CNY}
    client.v3.pay.transactions.native.post(json={**ORDER, "amount": amount})
    assert platform.requests[0].json() == ORDER


def test_paths_and_queries_of_subclasses(client: Client, platform: Any) -> None:
    platform.answer_json({"code": "ORDER_NOT_EXIST", "message": "no"}, 404)
    number, mchid = LyingText("ORDER_1"), LyingText("1900000001")
    calls: list[Callable[[], object]] = [
        lambda: get_order_by_out_trade_no.sync(number, client=client, mchid=mchid),
        lambda: client.v3.pay.transactions.out_trade_no._out_trade_no_.get(out_trade_no=number, query={"mchid": mchid}),
        lambda: client[LyingText("v3/pay/transactions/out-trade-no/{out_trade_no}")].get(
            out_trade_no=number, query={LyingText("mchid"): mchid}
        ),
        lambda: asyncio.run(
            client.untyped(LyingText("v3/pay/transactions/out-trade-no/{no}")).get_async(
                no=number, query={LyingText("mchid"): LyingInteger(1900000001)}
            )
        ),
    ]
    for call in calls:
        with pytest.raises(errors.NotFound):
            call()
    targets = {request.target for request in platform.requests}
    assert targets == {"/v3/pay/transactions/out-trade-no/ORDER_1?mchid=1900000001"}


@pytest.mark.parametrize("argument", ["", ".", ".."])
def test_a_path_argument_that_says_another_thing_cannot_reach_another_address(
    argument: str, client: Client, platform: Any
) -> None:
    path = "v3/brand-new/{contract_id}"
    with pytest.raises(errors.InvalidRequest, match="would reach another address"):
        client.untyped(path).get(contract_id=LyingText(argument))
    with pytest.raises(errors.InvalidRequest):
        get_order_by_out_trade_no.sync(LyingText(argument), client=client, mchid="1900000001", validate=False)
    assert platform.requests == []


def test_a_mistake_is_shown_as_it_would_be_sent(client: Client, platform: Any) -> None:
    body = {**ORDER, "appid": LyingText("w" * 40), "amount": {"total": LyingFloat(100), "currency": LyingInteger(1)}}
    with pytest.raises(errors.InvalidRequest) as caught:
        client.v3.pay.transactions.native.post(json=body)
    shown = {violation.pointer: violation.got for violation in caught.value.violations}
    assert shown == {"/appid": f'"{"w" * 40}"', "/amount/total": "100.0 (a float)", "/amount/currency": "1"}
    assert "planted" not in str(caught.value)
    assert platform.requests == []


def test_a_text_that_is_none_yet_is_refused_by_its_kind(client: Client, platform: Any) -> None:
    """A lazy label that is no text of its own is not asked for one: what it would say depends on the language."""
    with pytest.raises(errors.InvalidRequest, match=r"/description: expected text, .* got Lying"):
        client.v3.pay.transactions.native.post(json={**ORDER, "description": Lying()})
    assert platform.requests == []


def test_a_time_is_written_as_a_time() -> None:
    moment = LyingTime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert plain(moment) == "2026-01-02T03:04:05+00:00"
