"""How a fault is written: as text and as JSON, there and back, and what is said of a text that is none."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.faults.fault_text import parse_fault, read_fault
from wechatpay_sandbox.faults.kinds import CUTS, KINDS, OUTCOME_UNKNOWN, REASONS, FaultUnreadable, find_kind

from tests.texts_from_outside import texts_from_outside

_millionths = st.integers(0, 1_000_000).map(lambda number: number / 1_000_000)
_codes = st.sampled_from(["ORDER_NOT_EXIST", "SIGN_ERROR", "SYSTEM_ERROR", "BANK_ERROR", "X1"])


@st.composite
def faults(draw: st.DrawFn) -> Fault:
    """Every fault that can be written down."""
    name = draw(st.sampled_from(sorted(KINDS)) | _codes)
    values = {
        "seconds": st.integers(0, 600_000_000).map(lambda number: number / 1_000_000),
        "status": st.integers(500, 599),
        "effect": st.booleans(),
        "reason": st.sampled_from(REASONS),
        "at": st.sampled_from(CUTS),
    }
    kind = find_kind(name)
    own = {option: draw(values[option]) for option in kind.takes if option == kind.needs or draw(st.booleans())}
    which = {
        "operation": draw(st.sampled_from(["*", "pay.*", "pay.close_order", "*.create_*"])),
        "share": draw(_millionths),
        "times": draw(st.none() | st.integers(1, 1_000_000)),
    }
    return Fault(name, **which, **own)


def _read(read: Callable[[], Fault]) -> Fault | str:
    """The fault, or what was said instead."""
    try:
        return read()
    except FaultUnreadable as error:
        return str(error)


@given(faults())
def test_what_is_written_is_read_again(fault: Fault) -> None:
    assert parse_fault(str(fault)) == fault
    assert parse_fault(str(fault).replace(",", " , ").replace("=", " = ")) == fault
    assert read_fault(fault.as_json()) == fault
    assert read_fault(json.loads(json.dumps(fault.as_json()))) == fault


_text = texts_from_outside(60)


@given(_text | st.lists(st.sampled_from(["latency", "cut", ",", "=", "seconds", "at", "1", "A"])).map("".join))
def test_any_other_text_is_explained(text: str) -> None:
    found = _read(lambda: parse_fault(text))
    assert 20 < len(found) < 700 if isinstance(found, str) else parse_fault(str(found)) == found


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | _text,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["kind", "seconds", "share", "times", "at", "x"]), inner, max_size=4)
        ),
        max_leaves=6,
    )
)
def test_any_other_json_is_explained(value: object) -> None:
    found = _read(lambda: read_fault(value))
    assert found if isinstance(found, str) else read_fault(found.as_json()) == found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "'' is not a kind of fault; the kinds are html, "),
        ("latncy,seconds=1", "did you mean latency?"),
        ("order_not_exist", "error codes in capitals"),
        ("A", "'A' is not a kind of fault"),
        ("latency", "latency needs seconds; write latency,seconds=…"),
        ("latency,seconds", "'seconds' is not name=value"),
        ("latency,seconds=", "'seconds=' is not name=value"),
        ("latency,seconds=1,seconds=2", "seconds has two values"),
        ("latency,seconds=soon", "seconds must be a number such as 2 or 0.5, not 'soon'"),
        ("latency,seconds=1e3", "seconds must be a number"),
        ("latency,seconds=١", "seconds must be a number"),
        ("latency,seconds=nan", "seconds must be a number"),
        ("latency,seconds=601", "seconds must be from 0 to 600"),
        ("latency,seconds=-1", "seconds must be from 0 to 600"),
        ("skew,seconds=99999999", "seconds must be from -31622400 to 31622400"),
        ("latency,secnds=1", "'secnds' is not an option of a fault; did you mean seconds?"),
        ("latency,zzz=1", "choose one of operation, share, times, seconds"),
        ("cut,seconds=1", "cut does not take seconds; it takes at, operation, share, times"),
        ("cut,at=tail", "'tail' is not a value of at; choose one of body, head"),
        ("reset-after,effect=no", "reset-after does not take effect"),
        ("ORDER_NOT_EXIST,effect=yes", "ORDER_NOT_EXIST does not take effect"),
        ("SYSTEM_ERROR,effect=true", "effect must be yes or no, not 'true'"),
        ("SIGN_ERROR,reason=mood", "'mood' is not a value of reason; choose one of signature, "),
        ("html,status=404", "status must be from 500 to 599"),
        ("html,status=502.5", "status must be a whole number"),
        ("unsigned,share=1.1", "share must be from 0 to 1"),
        ("unsigned,times=0", "times must be from 1 to 1000000"),
        (
            "unsigned,operation=Pay Close",
            "'Pay Close' is not an operation; write",
        ),
    ],
)
def test_what_is_said_of_a_mistake(text: str, said: str) -> None:
    with pytest.raises(FaultUnreadable) as caught:
        parse_fault(text)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, 'a fault must be an object such as {"kind": "latency", "seconds": 2}'),
        ({"kind": 1}, "a fault must be an object"),
        ({"kind": "latency", "seconds": [2]}, "seconds must be a text, a number, true or false"),
        ({"kind": "latency", "seconds": True}, "seconds must be a number such as 2 or 0.5, not 'yes'"),
        ({"kind": "latency", "seconds": float("inf")}, "seconds must be a number"),
        ({"kind": "unsigned", "times": 1.5}, "times must be a whole number"),
    ],
)
def test_what_is_said_of_a_mistake_in_json(value: object, said: str) -> None:
    with pytest.raises(FaultUnreadable) as caught:
        read_fault(value)
    assert said in str(caught.value)


def test_null_is_as_if_it_was_not_there() -> None:
    assert read_fault({"kind": "cut", "at": None, "times": None}) == Fault("cut")


@pytest.mark.parametrize("option", ["operation=pay.*", "share=0.5", "times=1"])
def test_a_header_does_not_say_which_requests(option: str) -> None:
    with pytest.raises(FaultUnreadable, match="hits the request of the header"):
        parse_fault(f"unsigned,{option}", of_one_request=True)


def test_what_takes_effect() -> None:
    fixed = {name: kind.has_effect for name, kind in KINDS.items() if kind.has_effect is not None}
    assert {name for name, effect in fixed.items() if not effect} == {"reset-before"}
    assert not Fault("ORDER_NOT_EXIST").has_effect
    assert not Fault("SIGN_ERROR").has_effect
    for name in (*OUTCOME_UNKNOWN, "html"):
        assert not Fault(name).has_effect
        assert Fault(name, effect=True).has_effect
        assert not Fault(name, effect=False).has_effect
