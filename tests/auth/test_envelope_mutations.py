"""The fast reading of a notification and the strict one say the same of texts that somebody changed here and there.

`python -m tests.auth.test_envelope_mutations COUNT` tries as many as you like.
"""

from __future__ import annotations

import base64
import json
import math
import random
import sys
from binascii import a2b_base64
from typing import Any

import pytest
from wechatpay_auth.envelope import Envelope, _json, _read_strictly, read_envelope, read_resource
from wechatpay_auth.notification_errors import MalformedNotification

RESOURCE = {
    "transaction_id": "4200000000202601020000000001",
    "trade_state_desc": "支付成功 \\u4f60 \U0001f600",
    "amount": {"total": 100, "payer_total": -1, "rate": 1.25e2, "large": 2**63, "none": None},
    "promotion_detail": [{"coupon_id": "1", "goods": [True, False, []]}],
}
ENVELOPE = {
    "id": "EV-2018022511223320873",
    "create_time": "2026-01-02T15:04:05+08:00",
    "event_type": "TRANSACTION.SUCCESS",
    "resource_type": "encrypt-resource",
    "summary": "支付成功",
    "extra": {"deep": [1, 2.5, {"x": "\\ud83d\\ude00"}]},
    "resource": {
        "original_type": "transaction",
        "algorithm": "AEAD_AES_256_GCM",
        "associated_data": "transaction",
        "nonce": "0123456789ab",
        "ciphertext": base64.b64encode(bytes(range(97))).decode(),
    },
}
BODIES = (
    json.dumps(ENVELOPE, ensure_ascii=False, separators=(",", ":")).encode(),
    json.dumps(ENVELOPE, indent=1).encode(),
)
TEXTS = (json.dumps(RESOURCE, ensure_ascii=False).encode(), json.dumps(RESOURCE, indent=2).encode(), b"[1]", b"null")
PIECES = (
    *(
        b'"',
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"\\",
        b"\\u",
        b"\\ud800",
        b"null",
        b"NaN",
        b"-",
        b"0",
        b"01",
        b"1e999",
    ),
    *(
        b"=",
        b"+",
        b"\x00",
        b"\n",
        b"\xff",
        b"\xed\xa0\x80",
        b"\xef\xbb\xbf",
        b" ",
        b'"id":1,',
        b'"id":"EV-1",',
        b"1" * 40,
    ),
)


def change(data: bytes, random_: random.Random) -> bytes:
    for _ in range(random_.randint(1, 2)):
        at = random_.randrange(len(data) + 1)
        end = min(len(data), at + random_.choice((0, 0, 1, 1, 2, 5)))
        data = data[:at] + random_.choice((b"", *PIECES)) + data[end:]
    return data


def describe(envelope: Envelope) -> tuple[object, ...]:
    """An envelope's fields, null and missing alike, with the ciphertext as bytes."""
    resource, ciphertext = envelope.resource, envelope.resource.ciphertext
    if isinstance(ciphertext, str):
        try:
            ciphertext = a2b_base64(ciphertext, strict_mode=True)
        except ValueError:
            ciphertext = b""
    texts = (resource.algorithm, resource.nonce, resource.associated_data or "", resource.original_type or "")
    others = (envelope.create_time or "", envelope.resource_type or "", envelope.summary or "")
    return (envelope.id, envelope.event_type, *others, *texts, ciphertext)


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal and of the same types; NaN is NaN."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other or (isinstance(one, float) and math.isnan(one) and math.isnan(other))


def outcome(read: Any, *arguments: Any) -> Any:
    """What a reader gives, or the text of its error."""
    try:
        return read(*arguments)
    except MalformedNotification as error:
        return error


def compare(body: bytes, text: bytes) -> str:
    """What both ways say of an envelope and of a resource. Fails where they differ."""
    fast, strict = outcome(read_envelope, body), outcome(_read_strictly, body)
    if isinstance(strict, Envelope):
        assert isinstance(fast, Envelope), body
        assert describe(fast) == describe(strict), body
    else:
        assert str(fast) == str(strict), body
    seen, expected = outcome(read_resource, text), outcome(_json, text, "the decrypted resource")
    assert str(seen) == str(expected) if isinstance(expected, Exception) else same(seen, expected), text
    return f"{type(strict).__name__}, {'malformed' if isinstance(expected, Exception) else 'value'}"


def run(count: int, seed: int) -> dict[str, int]:
    random_ = random.Random(seed)
    found: dict[str, int] = {}
    for _ in range(count):
        word = compare(change(random_.choice(BODIES), random_), change(random_.choice(TEXTS), random_))
        found[word] = found.get(word, 0) + 1
    return found


@pytest.mark.parametrize("seed", range(4))
def test_both_ways_say_the_same(seed: int) -> None:
    assert len(run(1000, seed)) == 4


if __name__ == "__main__":
    print(run(int(sys.argv[1]), 0))
