# Generated from spec/ by `make generate`. Do not edit.
"""Puts a client's defaults into the fields that a call leaves out.

Which fields take one was decided when the client was generated, by the semantic scalars of the spec: see `Operation`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from .unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.defaults import DefaultValues

    from .request import CallArguments


def fill_defaults(arguments: CallArguments, defaults: DefaultValues | None) -> CallArguments:
    """The arguments of a call with the defaults in it. Those that were given are not changed.

    A field that the call has keeps its value. One that is None there is left out, whatever the defaults are.
    """
    operation = arguments.operation
    query = _fill(arguments.query, operation.query_defaults, defaults)
    body = arguments.body
    if body is not UNSET:
        body = _fill(body, operation.body_defaults, defaults)
    if query is arguments.query and body is arguments.body:
        return arguments
    return replace(arguments, query=query, body=body)


# why Any: a mapping stays a mapping and a model its own class, while whatever else was given is refused later
def _fill(given: Any, fields: Mapping[str, bool], defaults: DefaultValues | None) -> Any:
    """The mapping or model with the defaults for `fields`, whose values say whether the field is required."""
    changed: dict[str, object] = {}
    is_model = isinstance(given, Struct)
    if not is_model and not isinstance(given, Mapping):
        return given
    for name, required in fields.items():
        value = getattr(given, name, UNSET) if is_model else given.get(name, UNSET)
        if value is None:
            changed[name] = UNSET
        elif value is UNSET and defaults is not None:
            known = defaults.required if required else defaults.optional
            if name in known:
                changed[name] = known[name]
    if not changed:
        return given
    return replace(given, **changed) if is_model else {**given, **changed}
