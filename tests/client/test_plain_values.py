"""What Python values become on the wire: exact types, since what looks like text or a number may be something else."""

from __future__ import annotations

import enum
from datetime import UTC, date, datetime

import pytest
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
    from wechatpay_client import errors

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
