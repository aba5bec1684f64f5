"""Schemas that some value fits, by Hypothesis."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

NAMES = "abcdef"

_length = st.integers(0, 12)
_bounds = st.tuples(_length, _length).map(sorted)
_scalars = st.one_of(
    st.sampled_from([{"type": "boolean"}, {"enum": ["A", "B"]}, {"type": "string", "format": "date-time"}]),
    st.sampled_from([{"type": "string", "format": "uri"}, {"type": "string", "pattern": "^[0-9]{6,32}$"}]),
    _bounds.map(lambda ends: {"type": "string", "minLength": ends[0], "maxLength": ends[1]}),
    _bounds.map(lambda ends: {"type": "integer", "minimum": ends[0] - 6, "maximum": ends[1] - 6}),
    _bounds.map(lambda ends: {"type": ["number", "null"], "exclusiveMinimum": ends[0] - 6, "maximum": ends[1] - 5}),
    st.tuples(_length, st.integers(1, 5)).map(lambda n: {"type": "integer", "minimum": n[0], "multipleOf": n[1]}),
)


def _object(fields: dict[str, Any], closed: bool) -> dict[str, Any]:
    schema = {"type": "object", "required": sorted(fields)[::2], "properties": fields}
    return {**schema, "additionalProperties": False} if closed else schema


def _larger(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(
        st.builds(_object, st.dictionaries(st.sampled_from(NAMES), inner, max_size=4), st.booleans()),
        st.tuples(inner, st.integers(0, 3)).map(lambda n: {"type": "array", "items": n[0], "minItems": n[1]}),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"anyOf": parts}),
        inner.map(lambda part: {"allOf": [part, {"description": "x"}]}),
    )


schemas = st.recursive(_scalars, _larger, max_leaves=8)
