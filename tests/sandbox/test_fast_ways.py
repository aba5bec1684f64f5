"""Each fast way of the sandbox comes to what the strict way comes to, whatever it is given."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from wechatpay_auth import Authorization, parse_authorization
from wechatpay_auth.authorization import SCHEME
from wechatpay_sandbox.http.json_bytes import json_bytes
from wechatpay_sandbox.randomness import random_digits, random_hex, random_piece
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.json_body import read_json, read_strictly
from wechatpay_sandbox.signatures.encrypted_fields import DecryptedText
from wechatpay_sandbox.signatures.usual_authorization import read_usual
from wechatpay_sandbox.stores.json_column import write_json

from tests.forked import in_child

TYPES = ["application/json"]
_TEXTS = st.text(max_size=20) | st.sampled_from(
    ["", "手冲咖啡", "\u2028", "\x7f", "\x00", "a/b", '"', "\\", "1.5", "1e5"]
)
_NUMBERS = st.integers() | st.integers(-(10**40), 10**40) | st.sampled_from([2**63, 2**64, -(2**63) - 1, 0, -1])
_FLOATS = st.floats(allow_nan=False, allow_infinity=False) | st.sampled_from([1.0, -0.0, 1e16, 1e-5, 5e-324, 1e22])
_VALUES = st.recursive(
    st.none() | st.booleans() | _NUMBERS | _FLOATS | _TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner, max_size=4),
    max_leaves=12,
)
_PIECES = (
    '"', "\\", "\\u", "\\ud83d", "\\ude00", "\\u0041", "{", "}", "[", "]", ":", ",", "-", "+", "0", "01", "1", ".", "e",
    "E", "9" * 40, "9" * 5000, "1.0", "1e400", "-0", "-0.0", "NaN", "Infinity", "null", "true", " ", "\t", "\n", "\x0b",
    "\x00", "\x1f", "\x7f", "\ufeff", "咖", '"a":1', '"a":1,"a":2', "[" * 70, "]" * 70, "//", "/**/", "'",
)  # fmt: skip


def _outcome(read: Callable[[], object]) -> object:
    """What a reading came to, so that 1 and 1.0, and 0 and False, differ."""
    try:
        value = read()
    except Refusal as refusal:
        return refusal.status, refusal.payload(), refusal.numeric_code
    return repr(value)


def _read_both_ways(body: bytes) -> tuple[object, object]:
    def strictly() -> object:
        value = read_strictly(body.decode())
        read_json(b"[" * (_depth(value) + 1) + b"]" * (_depth(value) + 1), TYPES)  # refuses what is too deep
        return value

    return _outcome(lambda: read_json(body, TYPES).value), _outcome(strictly)


def _depth(value: object) -> int:
    deepest, level = -1, [value]
    while level:
        deepest += 1
        level = [
            child
            for parent in level
            if isinstance(parent, dict | list)
            for child in (parent.values() if isinstance(parent, dict) else parent)
        ]
    return deepest


@st.composite
def _bodies(draw: st.DrawFn) -> bytes:
    """JSON, some of which has a piece put in, taken out or put in the place of another."""
    written = json.dumps(draw(_VALUES), ensure_ascii=draw(st.booleans()), indent=draw(st.sampled_from([None, 1])))
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(written)))
        end = start + draw(st.integers(0, 3))
        written = written[:start] + draw(st.sampled_from(_PIECES) | st.text(max_size=2)) + written[end:]
    return written.encode("utf-8", "surrogatepass")


@given(_bodies())
@example(b'{"a":1,"b":2,"a":3}')
@example(b'{"amount":{"total":1.0}}')
@example(b"[18446744073709551616,-9223372036854775809,123456789012345678901234567890]")
@example(b"9" * 4300)
@example(b"9" * 4301)
@example(b"-0")
@example(b'"\\ud83d\\ude00"')
@example(b'"\\ud83d"')
@example(b'"\xed\xa0\x80"')
@example(b"[" * 64 + b"]" * 64)
@example(b"[" * 65 + b"]" * 65)
@example(b"[" * 2000 + b"]" * 2000)
def test_a_body_is_read_alike(body: bytes) -> None:
    try:
        body.decode()
    except UnicodeDecodeError as error:
        with pytest.raises(Refusal, match=f"is not UTF-8 at byte {error.start}"):
            read_json(body, TYPES)
        return
    fast, strict = _read_both_ways(body)
    assert fast == strict


@given(_bodies())
def test_what_holds_no_floats_is_said_to_hold_none(body: bytes) -> None:
    try:
        read = read_json(body, TYPES)
    except Refusal:
        return
    assert read.may_hold_floats or not _has_float(read.value)


def _has_float(value: object) -> bool:
    if isinstance(value, dict | list):
        return any(_has_float(child) for child in (value.values() if isinstance(value, dict) else value))
    return isinstance(value, float)


@given(_VALUES)
@example({"a": DecryptedText("王五")})
@example({"price": 1e16, "small": 1e-7})
@example(["\x00\x01\x1f\x7f\u2028\ud7ff"])
def test_a_reply_is_written_alike(payload: object) -> None:
    assert json_bytes(payload) == json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()


@given(_VALUES)
@example({"a": DecryptedText("王五")})
def test_a_column_reads_back_the_same(value: object) -> None:
    assert repr(json.loads(write_json(value))) == repr(json.loads(json.dumps(value)))


@pytest.mark.parametrize("value", [object(), {"a": b"x", "b": object()}])
def test_what_json_does_not_have_is_an_error(value: object) -> None:
    with pytest.raises(TypeError):
        json_bytes(value)
    with pytest.raises(TypeError):
        write_json(value)


# --- the Authorization header

_ITEMS = {
    "mchid": "1900000001",
    "nonce_str": "593BEC0C930BF1AFEB40B4A08C8FB242",
    "signature": "A" * 340 + "+/==",
    "timestamp": "1767283200",
    "serial_no": "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
}
_CHANGES = ('"', ",", ", ", ",  ", " ,", "=", "==", "_", "", " ", "é", "\n", "1", "a", 'mchid="1"', "A" * 70, "٣", "ſ")


@st.composite
def _headers(draw: st.DrawFn) -> str:
    items = [f'{name}="{value}"' for name, value in draw(st.permutations(list(_ITEMS.items())))]
    if draw(st.booleans()):
        items[draw(st.integers(0, 4))] = draw(st.sampled_from(items))
    header = f"{SCHEME} {draw(st.sampled_from([',', ', ', ',   ']))}".rstrip(", ") + " "
    header += draw(st.sampled_from([",", ", ", ",   "])).join(items)
    for _ in range(draw(st.integers(0, 2))):
        start = draw(st.integers(0, len(header)))
        header = header[:start] + draw(st.sampled_from(_CHANGES)) + header[start + draw(st.integers(0, 2)) :]
    return header


@given(_headers())
def test_an_authorization_is_read_alike_or_not_at_all(header: str) -> None:
    read = read_usual(header)
    if read is not None:
        assert read == parse_authorization(header)


@given(st.permutations(list(_ITEMS.items())), st.sampled_from([",", ", "]))
def test_the_usual_headers_go_the_fast_way(items: list[tuple[str, str]], separator: str) -> None:
    header = f"{SCHEME} " + separator.join(f'{name}="{value}"' for name, value in items)
    read = read_usual(header)
    assert isinstance(read, Authorization)
    assert read == parse_authorization(header)


# --- random numbers


def test_threads_share_no_random_piece() -> None:
    found: list[list[bytes]] = [[] for _ in range(8)]
    threads = [
        threading.Thread(target=lambda own=own: own.extend(random_piece() for _ in range(2000)))  # type: ignore[misc]
        for own in found
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pieces = [piece for own in found for piece in own]
    assert {len(piece) for piece in pieces} == {16}
    assert len(set(pieces)) == 8 * 2000


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_process_has_random_pieces_of_its_own(tmp_path: os.PathLike[str]) -> None:
    file = os.path.join(tmp_path, "pieces")
    random_piece()  # so that others lie ready

    def write() -> None:
        with open(file, "w", encoding="ascii") as out:
            out.writelines(f"{random_hex()}\n" for _ in range(200))

    assert in_child(write) == 0
    mine = {random_hex() for _ in range(200)}
    with open(file, encoding="ascii") as written:
        of_child = set(written.read().split())
    assert len(mine) == len(of_child) == 200
    assert not mine & of_child


@pytest.mark.parametrize("count", [1, 5, 10, 20, 30])
def test_random_digits(count: int) -> None:
    texts = [random_digits(count) for _ in range(500)]
    assert all(len(text) == count and text.isdecimal() and text.isascii() for text in texts)
    assert {text[0] for text in texts} == {text[-1] for text in texts} == set("0123456789")


def test_random_hex() -> None:
    assert len(random_hex()) == 32
