"""What the spec says of the notification events, at run time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

import msgspec

from . import spec
from .cached_property import cached_property
from .check import Check
from .event import Event
from .event_key import NO_KEY, EventKey, find_event_key
from .model import Model
from .operation import official_pages, sensitive_fields
from .python_names import module_name
from .question import Question
from .resource_checks import check_answer, check_resource, compile_resource_check, resource_schema
from .translation import gettext as _
from .validation import Violation

_PACKAGE = __name__.rpartition(".runtime.")[0]


class EventDescription:
    """One event of the spec. Its facts are read from the bundled document when first asked for."""

    def __init__(self, event_type: str) -> None:
        self.event_type = event_type
        """The type it is sent under, such as TRANSACTION.SUCCESS."""

    def __repr__(self) -> str:
        return f"<EventDescription {self.event_type}>"

    @property
    def area(self) -> str:
        """The product area."""
        return spec.event_entries()[self.event_type].area

    @property
    def name(self) -> str:
        """The Python class, such as TransactionSuccess."""
        return spec.event_entries()[self.event_type].name

    @property
    def sent_as(self) -> tuple[str, ...]:
        """Every type that means this event: its own, then older or other names."""
        return spec.event_entries()[self.event_type].sent_as

    @cached_property
    def event_class(self) -> type[Event]:
        """The class of `wechatpay_client.webhooks`."""
        module = import_module(f"{_PACKAGE}.webhooks.{module_name(self.area)}")
        found: type[Event] = getattr(module, self.name)
        return found

    @property
    def resources(self) -> tuple[type[Model], ...]:
        """The models that its resource may have. `find_model` says which one a resource is."""
        return self.event_class.variants

    @property
    def answer(self) -> type[Model] | None:
        """The model that it is answered with; None for an event that asks nothing."""
        found = self.event_class
        return found.answer_model if issubclass(found, Question) else None

    @property
    def must_be_answered(self) -> bool:
        """Whether 204 is no answer to it."""
        return "204" not in self._document.get("responses", {})

    @property
    def summary(self) -> str:
        """One line of English."""
        return str(self._document["summary"])

    @property
    def official_name(self) -> str:
        """The official Chinese name."""
        return str(self._document["x-wechatpay-name"])

    @property
    def source(self) -> tuple[str, ...]:
        """The official pages, the first one first."""
        return official_pages(self._document)

    @property
    def mode(self) -> tuple[str, ...]:
        """Who is notified of it: `merchant`, `partner` or both."""
        return tuple(self._document.get("x-wechatpay-mode", ()))

    @property
    def restricted(self) -> str | None:
        """`by-invitation` or `grey-release` where WeChat Pay does not open it to everybody; None otherwise."""
        return self._document.get("x-wechatpay-restricted")

    @property
    def unknown(self) -> tuple[str, ...]:
        """What nobody tells: its official `page`, its `mode`; and `fields`, where only one source has them."""
        return tuple(self._document.get("x-wechatpay-unknown", ()))

    @property
    def original_types(self) -> tuple[str, ...]:
        """The documented values of `original_type`, if any are."""
        return tuple(self._document.get("x-wechatpay-original-types", ()))

    @property
    def schema(self) -> dict[str, Any]:
        """The schema of its decrypted resource; `spec.resolve` and `spec.closure` find what it refers to."""
        schemas = [resource_schema(model) for model in self.resources]
        return schemas[0] if len(schemas) == 1 else {"oneOf": schemas}

    @cached_property
    def sensitive(self) -> tuple[str, ...]:
        """Fields of the resource that are encrypted once more, with the merchant's certificate."""
        return tuple(dict.fromkeys(sensitive_fields(self.schema)))

    def find_model(self, data: object) -> type[Model] | None:
        """The model of decrypted data: the first that has one of the fields it is known by; None if there is none.

        Those fields stand in the spec, in `x-wechatpay-known-by`. A resource of a single form is known by any field.
        """
        if type(data) is not dict and not isinstance(data, Mapping):  # why both: a look at an ABC takes long
            return None
        for model, known_by in self._forms:
            for name in known_by:
                if name in data and data[name] is not None:
                    return model
        return None

    def find_key(self, data: object) -> EventKey:
        """What decrypted data is about, and by what a repetition of it is known."""
        model = self.find_model(data)
        return NO_KEY if model is None else find_event_key(model, data)

    def check(self, model: type[Model]) -> Check:
        """The compiled check of a resource that is `model`."""
        return compile_resource_check(model)

    def violations(self, resource: object) -> list[Violation]:
        """Every way in which a decrypted resource, a model or plain data, differs from the spec; empty when it fits.

        Unknown fields are no error.
        """
        own = (model for model in self.resources if isinstance(resource, model))
        model = next(own, None) or self.find_model(resource) or self.resources[0]
        return check_resource(self.event_type, model, resource)

    def answer_violations(self, answer: object) -> list[Violation]:
        """Every way in which an answer, a model or plain data, differs from the spec; empty for an event that asks
        nothing."""
        model = self.answer
        return [] if model is None else check_answer(self.event_type, model, answer)

    @cached_property
    def _forms(self) -> tuple[tuple[type[Model], tuple[str, ...]], ...]:
        """Each model with the fields that it is known by, those first that it always has."""
        forms = []
        for place, model in enumerate(self.resources):
            names = self.event_class.known_by[place] if self.event_class.known_by else model.__struct_encode_fields__
            fields = sorted(msgspec.structs.fields(model), key=lambda field: not field.required)
            forms.append((model, tuple(field.encode_name for field in fields if field.encode_name in names)))
        return tuple(forms)

    @cached_property
    def _document(self) -> dict[str, Any]:
        return spec.event(self.event_type)


class Events(Mapping[str, EventDescription]):
    """Every event by its type, and by the other names it is sent under; each loads when first taken.

    Lookup finds those other names; iteration does not list them.
    """

    def __init__(self) -> None:
        self._loaded: dict[str, EventDescription] = {}
        """By every type that was asked for, and is of the spec."""

    def __getitem__(self, event_type: str) -> EventDescription:
        found = self.find(event_type)
        if found is None:
            raise UnknownEventType(event_type)
        return found

    def find(self, event_type: str) -> EventDescription | None:
        """The event that is sent under this type; None where the spec has none."""
        found = self._loaded.get(event_type)
        if found is None:
            own = spec.resolve_event_type(event_type)
            if own is not None:
                found = self._loaded.setdefault(own, EventDescription(own))
                self._loaded[event_type] = found
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(spec.event_entries())

    def __len__(self) -> int:
        return len(spec.event_entries())

    def __contains__(self, event_type: object) -> bool:
        return isinstance(event_type, str) and spec.resolve_event_type(event_type) is not None

    def __repr__(self) -> str:
        return f"<{len(self)} events>"


class UnknownEventType(KeyError):
    """There is no event of that type in the spec."""

    def __init__(self, event_type: str) -> None:
        super().__init__(event_type)
        self.event_type = event_type

    def __str__(self) -> str:
        from difflib import get_close_matches  # only a mistake needs it

        near = get_close_matches(self.event_type, spec.event_entries(), n=3)
        hint = (
            _("; did you mean {near}?").format(near=_(" or ").join(near)) if near else _("; EVENTS lists what there is")
        )
        return _("no event {event_type!r} in the spec{hint}").format(event_type=self.event_type, hint=hint)


EVENTS = Events()
