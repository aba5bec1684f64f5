# Generated from spec/ by `make generate`. Do not edit.
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
from .model import Model
from .object_forms import read_form
from .operation import official_pages, sensitive_fields
from .python_names import module_name
from .resource_checks import check_resource, compile_resource_check, resource_schema
from .translation import gettext as _
from .validation import Violation

_PACKAGE = __name__.rpartition(".runtime.")[0]


class EventDescription:
    """One event of the spec. Its facts are read from the bundled document when first asked for."""

    def __init__(self, event_type: str) -> None:
        self.event_type = event_type
        """The type it is sent under, such as TRANSACTION.SUCCESS."""
        self._decoders: dict[type[Model], msgspec.json.Decoder[Model]] = {}

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
        if not isinstance(data, Mapping):
            return None
        for model, known_by in zip(self.resources, self._own_fields, strict=True):
            for name in known_by:
                if data.get(name) is not None:
                    return model
        return None

    def decode(self, model: type[Model], plaintext: bytes) -> Model:
        """The resource from the bytes that were encrypted. Raises msgspec.ValidationError and DecodeError."""
        decoder = self._decoders.get(model)
        if decoder is None:
            decoder = self._decoders[model] = msgspec.json.Decoder(model, dec_hook=read_form)
        return decoder.decode(plaintext)

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

    @cached_property
    def _own_fields(self) -> tuple[tuple[str, ...], ...]:
        known = self.event_class.known_by
        if known:
            return tuple(tuple(sorted(names)) for names in known)
        return tuple(model.__struct_encode_fields__ for model in self.resources)

    @cached_property
    def _document(self) -> dict[str, Any]:
        return spec.event(self.event_type)


class Events(Mapping[str, EventDescription]):
    """Every event by its type, and by the other names it is sent under; each loads when first taken.

    Lookup finds those other names; iteration does not list them.
    """

    def __init__(self) -> None:
        self._loaded: dict[str, EventDescription] = {}

    def __getitem__(self, event_type: str) -> EventDescription:
        own = spec.resolve_event_type(event_type)
        if own is None:
            raise UnknownEventType(event_type)
        found = self._loaded.get(own)
        if found is None:
            found = self._loaded[own] = EventDescription(own)
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
