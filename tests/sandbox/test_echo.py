"""What of a request comes back in a shaped reply, schema by schema, and that it always fits."""

from __future__ import annotations

import copy
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given, settings
from hypothesis import strategies as st
from schemas_at_random import NAMES, schemas
from wechatpay_client.runtime.check import Check
from wechatpay_sandbox.http.messages import UNKNOWN_ADDRESS
from wechatpay_sandbox.reply.shaped_reply import ShapedReply
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.signatures.request_signature import Merchant
from wechatpay_sandbox.spec.description import read_description
from wechatpay_sandbox.spec.schema_node import SchemaNode
from wechatpay_sandbox.spec.schema_sample import SchemaSampler

from tests.profiles import limit_examples

MERCHANT = Merchant("1900000001", "5A" * 20, rsa.generate_private_key(65537, 2048).public_key(), b"k" * 32)
NOW = 1_767_337_445.0  # 2026-01-02T15:04:05+08:00


def _reply(schema: dict[str, Any], template: object, body: object = None, **query: object) -> Any:
    check = Check({"response": schema}, ["response"])
    operation = SimpleNamespace(reply_schema=schema, reply_check=check, success_status=200, pages=None, identifiers=())
    document = {"responses": {"200": {"content": {"application/json": {"example": template}}}}}
    description = replace(read_description(), operations={"x": operation}, document=lambda name: document)  # type: ignore[dict-item]
    before = copy.deepcopy(template)
    platform: Any = None
    reply = ShapedReply(description, "x")(
        CheckedRequest(platform, MERCHANT, "x", NOW, {}, query, body, None, UNKNOWN_ADDRESS)
    )
    assert check.is_valid({"response": reply})
    assert template == before
    return reply


def _fields(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


TEXT, NUMBER = {"type": "string"}, {"type": "number"}
ROW = _fields(a={"type": "string", "maxLength": 2}, b=TEXT)


@pytest.mark.parametrize(
    ("schema", "template", "body", "expected"),
    [
        pytest.param(_fields(a=TEXT), {"a": "x"}, {"a": "sent"}, {"a": "sent"}, id="the same place"),
        pytest.param(_fields(a=TEXT), {"a": "x"}, {"a": 1}, {"a": "x"}, id="another kind"),
        pytest.param(_fields(a={}), {"a": "x"}, {"a": 1}, {"a": "x"}, id="another kind, none documented"),
        pytest.param(_fields(a={}), {"a": "x"}, {"a": "sent"}, {"a": "sent"}, id="the same kind, none documented"),
        pytest.param(_fields(a=NUMBER), {"a": 0.5}, {"a": 1}, {"a": 1}, id="an integer is a number"),
        pytest.param(_fields(a={"type": "integer"}), {"a": 1}, {"a": True}, {"a": 1}, id="true is no integer"),
        pytest.param(_fields(a={"type": "integer"}), {"a": 1}, {"a": 2.0}, {"a": 1}, id="nor is 2.0"),
        pytest.param(_fields(a=TEXT), {}, {"a": "sent"}, {"a": "sent"}, id="documented, and not in the example"),
        pytest.param(_fields(a=TEXT), {"a": "x"}, {"b": "sent"}, {"a": "x"}, id="not documented"),
        pytest.param(
            _fields(a=_fields(b=TEXT)), {"a": {"b": "x"}}, {"b": "top"}, {"a": {"b": "top"}}, id="from the top"
        ),
        pytest.param(
            _fields(a=_fields(b=TEXT)),
            {"a": {"b": "x"}},
            {"b": "top", "a": {"b": "in"}},
            {"a": {"b": "in"}},
            id="nearer",
        ),
        pytest.param(
            _fields(a=_fields(b=TEXT)),
            {"a": {"b": "x"}},
            {"b": "top", "a": {"b": 1}},
            {"a": {"b": "top"}},
            id="nearer fails",
        ),
        pytest.param(
            _fields(a=_fields(b=TEXT)), {"a": {}}, {"b": "top"}, {"a": {}}, id="from the top only into the example"
        ),
        pytest.param(
            _fields(a=_fields(b=_fields())),
            {"a": {"b": {}}},
            {"b": {"c": 1}},
            {"a": {"b": {}}},
            id="no object from the top",
        ),
        pytest.param(
            _fields(a=_fields(b=TEXT, c=TEXT), d=TEXT),
            {},
            {"a": {"b": "sent", "c": 1}, "d": "kept"},
            {"d": "kept"},
            id="an object with something wrong inside is not added",
        ),
        pytest.param(
            _fields(a=_fields(b={"type": "string", "maxLength": 2}), d=TEXT),
            {},
            {"a": {"b": "long"}, "d": "kept"},
            {"d": "kept"},
            id="nor one that breaks a limit",
        ),
        pytest.param(
            _fields(a={"type": "string", "maxLength": 2}, d=TEXT),
            {"a": "x"},
            {"a": "long", "d": "kept"},
            {"a": "x", "d": "kept"},
            id="a limit",
        ),
        pytest.param(
            {**_fields(a=TEXT, b=TEXT), "maxProperties": 1},
            {"a": "x"},
            {"b": "sent"},
            {"a": "x"},
            id="a limit of the whole",
        ),
        pytest.param(
            _fields(d=TEXT, e={**_fields(a=TEXT, b=TEXT), "maxProperties": 1}),
            {"e": {"a": "x"}},
            {"e": {"b": "sent"}, "d": "kept"},
            {"e": {"a": "x"}, "d": "kept"},
            id="a limit of a part",
        ),
        pytest.param(
            {"anyOf": [_fields(a={"const": "x"}, b={"const": "y"}), {"type": "null"}]},
            {"a": "x"},
            {"b": "sent"},
            {"a": "x"},
            id="none of the forms",
        ),
        pytest.param(
            {"type": "array", "items": ROW},
            [{"b": "t"}],
            [{"a": "1"}, {"a": "22"}],
            [{"b": "t", "a": "1"}, {"b": "t", "a": "22"}],
            id="a list as the whole",
        ),
        pytest.param(
            _fields(a={"type": "array", "items": ROW}),
            {"a": [{"b": "t", "a": "x"}]},
            {"a": [{"a": "1"}, {"a": "long"}, {"a": "3", "b": "sent"}]},
            {"a": [{"b": "t", "a": "1"}, {"b": "t", "a": "x"}, {"a": "3", "b": "sent"}]},
            id="one entry that does not fit",
        ),
        pytest.param(
            _fields(a={"type": "array", "items": ROW, "maxItems": 2}, b=TEXT),
            {"a": [{"b": "t"}]},
            {"a": [{"a": "1"}, {"a": "long"}, {"a": "long"}], "b": "kept"},
            {"a": [{"b": "t"}], "b": "kept"},
            id="too many entries, some of which do not fit",
        ),
        pytest.param(
            _fields(a={"type": "array", "items": ROW, "uniqueItems": True}),
            {"a": [{"b": "t"}]},
            {"a": [{"a": "1"}, {"a": "1"}]},
            {"a": [{"b": "t"}]},
            id="entries twice",
        ),
        pytest.param(
            _fields(a={"type": "array", "items": TEXT}), {"a": ["x"]}, {"a": ["1", "2"]}, {"a": ["1", "2"]}, id="texts"
        ),
        pytest.param(
            _fields(a={"type": "array", "items": TEXT}), {"a": ["x"]}, {"a": [1]}, {"a": ["x"]}, id="no texts"
        ),
        pytest.param(
            _fields(a={"type": "array", "items": ROW}),
            {"a": []},
            {"a": [{"a": "1"}]},
            {"a": [{"a": "1"}]},
            id="no entry",
        ),
        pytest.param(
            {"type": "object", "additionalProperties": TEXT},
            {"a": "x"},
            {"a": "1", "b": "2"},
            {"a": "1"},
            id="open object",
        ),
        pytest.param(TEXT, "x", "sent", "x", id="the whole has no name"),
    ],
)
def test_echo(schema: dict[str, Any], template: object, body: object, expected: object) -> None:
    assert _reply(schema, template, body) == expected


def test_times_are_now_unless_they_were_sent() -> None:
    moment, day = {"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}
    early = {"a": "2020-01-01T00:00:00+08:00", "b": "2020-01-01T00:00:00+08:00", "c": "2020-01-01"}
    reply = _reply(_fields(a=moment, b=moment, c=day), early, {"b": "2027-05-05T00:00:00Z"})
    assert reply == {"a": "2026-01-02T15:04:05+08:00", "b": "2027-05-05T00:00:00Z", "c": "2026-01-02"}
    utc = {"type": "string", "format": "date-time", "pattern": "Z$"}
    assert _reply(_fields(a=utc), {"a": "2020-01-01T00:00:00Z"}) == {"a": "2020-01-01T00:00:00Z"}


def test_the_body_goes_before_the_query() -> None:
    assert _reply(_fields(a=TEXT), {"a": "x"}, {"a": "body"}, a="query") == {"a": "body"}
    assert _reply(_fields(a=TEXT), {"a": "x"}, {"a": 1}, a="query") == {"a": "query"}
    assert _reply(_fields(a=TEXT, b=TEXT), {}, a="query") == {"a": "query"}


_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-20, 20)
    | st.floats(-20, 20)
    | st.text(max_size=15)
    | st.sampled_from("AB"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=5),
    max_leaves=15,
)


@settings(max_examples=limit_examples(400), deadline=None)
@given(schema=schemas, body=_values)
def test_the_reply_fits_whatever_is_sent(schema: dict[str, Any], body: object) -> None:
    template = SchemaSampler(read_description().fits).sample(SchemaNode(schema, read_description().resolve))
    _reply(schema, template, body)
