"""What the spec says of the notification events, at run time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from msgspec import NODEFAULT

from . import spec
from .cached_property import cached_property
from .check import Check
from .event import Event
from .model import Model
from .operation import official_pages, sensitive_fields
from .translation import gettext as _
from .validation import Violation, find_violations
from .wire import NotPlain, plain

_PACKAGE = __name__.rpartition(".runtime.")[0]


class EventDescription:
    """One event of the spec. Its facts are read from the bundled document when first asked for."""

    def __init__(self, event_type: str) -> None:
        self.event_type = event_type
        """The type it is sent under, such as TRANSACTION.SUCCESS."""
        self._checks: dict[type[Model], Check] = {}

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
        module = import_module(f"{_PACKAGE}.webhooks.{self.area}")
        found: type[Event] = getattr(module, self.name)
        return found

    @property
    def resources(self) -> tuple[type[Model], ...]:
        """The models that its resource may have. The first one whose required fields are all present is taken."""
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

    def find_model(self, data: object) -> type[Model]:
        """The model of decrypted data: the first that misses no required field, else the one that misses fewest."""
        models = self.resources
        if not isinstance(data, Mapping):
            return models[0]
        return min(models, key=lambda model: len(_find_required(model) - data.keys()))

    def check(self, model: type[Model]) -> Check:
        """The compiled check of a resource that is `model`."""
        found = self._checks.get(model)
        if found is None:
            found = self._checks[model] = Check({"resource": resource_schema(model)}, [])
        return found

    def violations(self, resource: object) -> list[Violation]:
        """Every way in which a decrypted resource, a model or plain data, differs from the spec; empty when it fits.

        Unknown fields are no error.
        """
        problems: list[NotPlain] = []
        given = {"resource": resource}
        data = plain(given, (), problems)
        model = type(resource) if isinstance(resource, self.resources) else self.find_model(data["resource"])
        return list(find_violations(self, self.check(model), data, given, problems))

    @cached_property
    def _document(self) -> dict[str, Any]:
        return spec.event(self.event_type)


def resource_schema(model: type[Model]) -> dict[str, Any]:
    """The schema that a model was made of."""
    return {"$ref": f"#/components/schemas/{model.__name__}"}


@cache
def _find_required(model: type[Model]) -> frozenset[str]:
    names, defaults = model.__struct_encode_fields__, model.__struct_defaults__
    pairs = zip(reversed(names), reversed(defaults), strict=False)  # the fields before those have no default
    return frozenset(names) - {name for name, default in pairs if default is not NODEFAULT}


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
