"""Makes example events: the spec's example of an event with current times, and with the changes of the caller."""

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
from wechatpay_sandbox.translation import gettext as _
from wechatpay_sandbox.translation import ngettext

_NOTICE_WORDS = re.compile(r"-?(?:回调)?(?:通知|接口|回调)$")


class UnknownVariant(ValueError):
    """The event has no variant of this name. The message lists its variants."""


class EventUnfit(ValueError):
    """The changed event does not fit the spec.

    `violations` has the violations of the spec's rules. The message names a field that the spec does not have.
    """

    def __init__(self, message: str, violations: Sequence[Violation] = ()) -> None:
        super().__init__(message)
        self.violations = tuple(violations)


class EventExample(NamedTuple):
    """An example event, before its resource is encrypted."""

    variant: str
    """The variant: the schema of its resource, such as PaidOrder."""
    event: Event
    node: SchemaNode

    def encrypt_sensitive_fields(self, merchant: RSAPublicKey) -> Event:
        """The event, in which the sensitive fields are encrypted for the merchant's certificate."""
        if not self.node.holds_sensitive:
            return self.event
        resource = encrypt_fields(self.event.resource, self.node, merchant)
        return self.event._replace(resource=cast(Mapping[str, Any], resource))


def variants(event_type: str) -> list[str]:
    """The variants of an event: the schemas of its resource, the default first. Raises UnknownEventType."""
    # why reversed: the spec lists a schema before those whose fields it has too, and the simplest is the default
    return [model.__name__ for model in reversed(EVENTS[event_type].resources)]


def resource_node(variant: str) -> SchemaNode:
    """The schema of a variant."""
    return SchemaNode({"$ref": f"#/components/schemas/{variant}"}, spec.resolve)


def example_event(
    event_type: str,
    changes: Mapping[str, Any] | None = None,
    *,
    variant: str | None = None,
    now: float,
    validate: bool = True,
) -> EventExample:
    """An example event that happened at `now` (Unix seconds).

    `changes` are merged into the spec's example: an object is merged into the object in its place, an object with keys
    `0`, `1` … into the list in its place. None removes a field, and any other value replaces the old one. `variant` is
    one of `variants`. Without `validate`, the event need not fit the spec.

    Raises UnknownEventType, UnknownVariant, EventUnfit.
    """
    description = EVENTS[event_type]
    known = variants(event_type)
    if variant is None:
        variant = known[0]
    elif variant not in known:
        raise UnknownVariant(
            _("{event_type} has no variant {variant!r}; choose one of {known}").format(
                event_type=description.event_type, variant=variant, known=", ".join(known)
            )
        )
    node = resource_node(variant)
    resource = refresh_example(_example(description.event_type, variant, node), node, now)
    edit = _Edit(variant)
    edit.put(resource, changes or {}, node)
    problems: list[NotPlain] = []
    given, resource = resource, plain(resource, ("resource",), problems)
    if validate or problems:  # a value that is not JSON cannot be sent at all
        edit.check(known)
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
        count = len(violations)
        text = ngettext(
            "{event} as {variant} has {count} violation of the spec: {first}",
            "{event} as {variant} has {count} violations of the spec, the first one: {first}",
            count,
        )
        facts = {"event": description.event_type, "variant": variant, "count": count, "first": violations[0].message}
        raise EventUnfit(text.format(**facts), violations)


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
        summary=_NOTICE_WORDS.sub("", description.official_name),
        subject=_subject(resource),
        resource=resource,
    )


def _subject(resource: Mapping[str, Any]) -> str:
    """The merchant's own identifier of what the event is about or, without one, the platform's."""
    texts = {name: value for name, value in resource.items() if isinstance(value, str)}
    for is_identifier in (_is_combined, _is_own, _is_assigned):
        # why the last: a refund names its order first
        found = [value for name, value in texts.items() if is_identifier(name)]
        if found:
            return found[-1]
    return ""


def _is_combined(name: str) -> bool:
    return name.startswith("combine_out_")


def _is_own(name: str) -> bool:
    return name.startswith("out_")


def _is_assigned(name: str) -> bool:
    return name.endswith("_id")


class _Edit:
    """Merges changes into a resource, and collects the fields that the spec does not have."""

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
                    _(
                        "{at} is a list, so {name!r} is not an entry of it; give an index from 0 to {count}, which "
                        "adds an entry"
                    ).format(at=at, name=name, count=len(made))
                )
            entry = self._apply_change(made[index] if index < len(made) else None, value, node, f"{at}/{index}")
            made[index : index + 1] = [] if entry is None else [entry]
        return made

    def check(self, variants: Sequence[str]) -> None:
        """Raise EventUnfit for fields that the spec does not have, which are most likely spelt wrongly."""
        if not self._unknown:
            return
        pointer, name, known = self._unknown[0]
        near = get_close_matches(name, known, n=1)
        others = [other for other in variants if name in resource_node(other).properties and other != self._variant]
        if others and pointer.count("/") == 1:
            raise EventUnfit(
                _("{variant} has no field {pointer}; the variant {others} has it").format(
                    variant=self._variant, pointer=pointer, others=others[0]
                )
            )
        if near:
            raise EventUnfit(
                _("{variant} has no field {pointer}; did you mean {near}?").format(
                    variant=self._variant, pointer=pointer, near=near[0]
                )
            )
        raise EventUnfit(
            _("{variant} has no field {pointer}; it has {known}").format(
                variant=self._variant, pointer=pointer, known=", ".join(known)
            )
        )
