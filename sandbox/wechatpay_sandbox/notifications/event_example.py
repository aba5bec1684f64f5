"""An event of the spec, made up: the spec's own example as if it had happened just now, with what a caller changes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, NamedTuple, cast

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from wechatpay_client import Violation, spec
from wechatpay_client.tooling import NotPlain, find_violations, plain
from wechatpay_client.webhooks import EVENTS, EventDescription

from wechatpay_sandbox.notifications.envelope import Event
from wechatpay_sandbox.notifications.event_particulars import ORIGINAL_TYPES, PARTICULARS
from wechatpay_sandbox.notifications.fresh_values import refresh_example
from wechatpay_sandbox.request.payload import json_pointer
from wechatpay_sandbox.signatures.encrypted_fields import encrypt_fields
from wechatpay_sandbox.spec.description import read_description
from wechatpay_sandbox.spec.schema_node import ANYTHING, SchemaNode
from wechatpay_sandbox.spec.schema_sample import SchemaSampler

_SAID_OF_A_NOTICE = re.compile(r"-?(?:回调)?(?:通知|接口|回调)$")


class UnknownVariant(ValueError):
    """The resource of this event has no form of that name; the message lists those it has."""


class EventUnfit(ValueError):
    """The event, with what was changed in it, is not as the spec describes it.

    `violations` says where, for what the spec's rules refuse; a field that the spec does not have is in the message.
    """

    def __init__(self, message: str, violations: Sequence[Violation] = ()) -> None:
        super().__init__(message)
        self.violations = tuple(violations)


class EventExample(NamedTuple):
    """A made-up event, before its resource is sealed."""

    variant: str
    """Which form its resource has, such as PaidOrder."""
    event: Event
    node: SchemaNode

    def encrypt_sensitive_fields(self, merchant: RSAPublicKey) -> Event:
        """The event with those fields encrypted that are meant for the holder of the merchant's certificate alone."""
        if not self.node.holds_sensitive:
            return self.event
        resource = encrypt_fields(self.event.resource, self.node, merchant)
        return self.event._replace(resource=cast(Mapping[str, Any], resource))


def variants(event_type: str) -> list[str]:
    """The forms that the resource of an event has, the plainest first: it is the one taken. Raises UnknownEventType."""
    # why backwards: in the spec, the more particular one stands before the one whose fields it has too
    return [model.__name__ for model in reversed(EVENTS[event_type].resources)]


def resource_node(variant: str) -> SchemaNode:
    """The schema of one form."""
    return SchemaNode({"$ref": f"#/components/schemas/{variant}"}, spec.resolve)


def example_event(
    event_type: str,
    changes: Mapping[str, Any] | None = None,
    *,
    variant: str | None = None,
    now: float,
    validate: bool = True,
) -> EventExample:
    """The event as if it had happened at `now` (Unix seconds).

    `changes` go into the spec's example: an object inside goes into the object that is there, an object with keys `0`,
    `1` … into the list that is there, None takes a field away, and all else replaces what is there. `variant` chooses
    among the forms of the resource. Without `validate`, it need not be as the spec says.

    Raises UnknownEventType, UnknownVariant, EventUnfit.
    """
    description = EVENTS[event_type]
    forms = variants(event_type)
    if variant is None:
        variant = forms[0]
    elif variant not in forms:
        raise UnknownVariant(f"{description.event_type} has no form {variant!r}, but {', '.join(forms)}")
    node = resource_node(variant)
    resource = refresh_example(_example(description.event_type, variant, node), node, now)
    edit = _Edit(variant)
    edit.put(resource, changes or {}, node)
    problems: list[NotPlain] = []
    given, resource = resource, plain(resource, ("resource",), problems)
    if validate or problems:  # what has no form in JSON cannot be sent at all
        edit.check(forms)
        _check(description, variant, given, resource, problems)
    return EventExample(variant, _event(event_type, description, variant, resource), node)


def _check(
    description: EventDescription,
    variant: str,
    given: Mapping[str, Any],
    resource: Mapping[str, Any],
    problems: Sequence[NotPlain],
) -> None:
    model = next(model for model in description.resources if model.__name__ == variant)
    check, data = description.check(model), {"resource": resource}
    violations = list(find_violations(description, check, data, {"resource": given}, problems))
    if violations:
        more = f" (and {len(violations) - 1} more)" if len(violations) > 1 else ""
        raise EventUnfit(
            f"{description.event_type} with this {variant} does not fit the spec: {violations[0].message}{more}",
            violations,
        )


def _example(event_type: str, variant: str, node: SchemaNode) -> dict[str, Any]:
    documented = spec.resolve(f"#/components/schemas/{variant}").get("examples")
    made = documented[0] if documented else SchemaSampler(read_description().fits).sample(node)
    example = cast(dict[str, Any], made)
    particulars = PARTICULARS.get(event_type, {}).get(variant, {})
    changed = {**example, **particulars}
    return {name: value for name, value in changed.items() if value is not None}


def _event(event_type: str, description: EventDescription, variant: str, resource: dict[str, Any]) -> Event:
    documented = description.original_types
    return Event(
        event_type=event_type,
        original_type=ORIGINAL_TYPES.get(variant)
        or (documented[0] if documented else event_type.partition(".")[0].lower()),
        summary=_SAID_OF_A_NOTICE.sub("", description.official_name),
        subject=_subject(resource),
        resource=resource,
    )


def _subject(resource: Mapping[str, Any]) -> str:
    """The merchant's own number of what it is about or, where it has none, the platform's."""
    texts = {name: value for name, value in resource.items() if isinstance(value, str)}
    for is_number in (_is_combined, _is_own, _is_given):
        # why the last: a refund has the number of its order first
        found = [value for name, value in texts.items() if is_number(name)]
        if found:
            return found[-1]
    return ""


def _is_combined(name: str) -> bool:
    return name.startswith("combine_out_")


def _is_own(name: str) -> bool:
    return name.startswith("out_")


def _is_given(name: str) -> bool:
    return name.endswith("_id")


class _Edit:
    """Changes put into a resource, and which of them the spec has no field for."""

    def __init__(self, variant: str) -> None:
        self._variant = variant
        self._unknown: list[tuple[str, str, tuple[str, ...]]] = []

    def put(self, into: dict[str, Any], changes: Mapping[str, Any], node: SchemaNode, at: str = "") -> None:
        for name, value in changes.items():
            inside = at + json_pointer(name)
            if node.properties and name not in node.properties:
                self._unknown.append((inside, name, node.properties))
            if value is None:
                into.pop(name, None)
            else:
                into[name] = self._apply_change(into.get(name), value, node.field(name) or ANYTHING, inside)

    def _apply_change(self, before: Any, value: Any, node: SchemaNode, at: str) -> Any:
        if not isinstance(value, Mapping):
            return value
        if isinstance(before, list) or (before is None and "array" in node.kinds):
            return self._change_list(before or [], value, node.item or ANYTHING, at)
        made: dict[str, Any] = before if isinstance(before, dict) else {}
        self.put(made, value, node, at)
        return made

    def _change_list(self, before: list[Any], changes: Mapping[str, Any], node: SchemaNode, at: str) -> list[Any]:
        made = list(before)
        for name, value in changes.items():
            index = int(name) if name.isascii() and name.isdigit() and len(name) < 6 else len(made) + 1
            if index > len(made):
                raise EventUnfit(
                    f"{at} is a list of {len(made)}: name an entry by its place, from 0 to {len(made)} (a new one), "
                    f"not {name!r}"
                )
            entry = self._apply_change(made[index] if index < len(made) else None, value, node, f"{at}/{index}")
            made[index : index + 1] = [] if entry is None else [entry]
        return made

    def check(self, forms: Sequence[str]) -> None:
        """Raises EventUnfit for the fields that the spec does not have: a slip of the pen, most likely."""
        if not self._unknown:
            return
        pointer, name, known = self._unknown[0]
        near = get_close_matches(name, known, n=1)
        others = [form for form in forms if name in resource_node(form).properties and form != self._variant]
        hint = f"did you mean {near[0]}?" if near else f"it has {', '.join(known)}"
        if others and pointer.count("/") == 1:
            hint = f"the form {others[0]} has it"
        raise EventUnfit(f"{self._variant} has no field {pointer}: {hint}")
