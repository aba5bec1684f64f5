"""The classes of the client: which there are, what their fields look like in Python, and in which module each stands.

A class that one operation alone uses stands in that operation's module, and one that only the events of one area use
in theirs, `webhooks/<area>.py`; what an area shares otherwise stands in `models/<area>.py`, what several areas share in
a module of `models/shared/`, which `families.py` names. So no import ever points upwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .defaults import DOC, takes_default
from .escaping import python_literal
from .failure import GenerationError
from .families import name_families
from .json_texts import ABOUT, is_json_text
from .object_forms import Forms
from .runtime.python_names import module_name
from .spec_files import escape

_SCALARS: dict[type, str] = {
    AnyProperty: "Any",
    BooleanProperty: "bool",
    DateProperty: "date",
    DateTimeProperty: "datetime",
    FloatProperty: "float",
    IntProperty: "int",
    NoneProperty: "None",
    StringProperty: "str",
}

SHARED_PACKAGE = "shared"

_SHADOWING = frozenset({"date", "field", "from_dict", "keys", "to_dict"})
"""Field names that would hide, inside the class, what its own declarations or its base class use."""

_UNWRITABLE = re.compile(r'["\\\x00-\x1f]')
"""What the reader and writer of JSON takes in no name of a field."""

_TEXTS = (StringProperty, DateProperty, DateTimeProperty)


AnyForms: TypeAlias = Mapping[frozenset[str], Forms]


def python_type(parsed: PropertyProtocol, *, open_enums: bool, forms: AnyForms | None = None) -> str:
    """The annotation of a parsed property, without its `| Unset`.

    In replies an enum is open: a token newer than the spec is kept as text. With `forms`, which a field of a class
    needs to be read, several objects are the alias that stands for them; without, their union.
    """
    name = _SCALARS.get(type(parsed), "")
    if name:  # why first: most are, and to ask for a class of the parser takes long, since those are of a protocol
        return name
    if isinstance(parsed, ListProperty):
        return f"list[{python_type(parsed.inner_property, open_enums=open_enums, forms=forms)}]"
    if isinstance(parsed, ModelProperty):
        return str(parsed.class_info.name)
    if isinstance(parsed, LiteralEnumProperty):
        name = str(parsed.class_info.name)
        return f"{name} | {parsed.value_type.__name__}" if open_enums else name
    if isinstance(parsed, ConstProperty):
        literal = f"Literal[{python_literal(parsed.value.raw_value)}]"
        return f"{literal} | str" if open_enums else literal
    if isinstance(parsed, UnionProperty):
        for kinds in (ListProperty, _TEXTS):
            if sum(isinstance(member, kinds) for member in parsed.inner_properties) > 1:
                name = parsed.name.get_untrusted_value()
                raise GenerationError(f"{name!r} has two forms that a reply could not be told apart by; describe one")
        members = [python_type(member, open_enums=open_enums, forms=forms) for member in parsed.inner_properties]
        objects = [python_type(each, open_enums=open_enums) for each in parsed.inner_properties if _is_model(each)]
        if forms is not None and len(set(objects)) > 1:
            others = [member for member in dict.fromkeys(members) if member not in objects]
            if any(member != "None" for member in others) or frozenset(objects) not in forms:
                name = parsed.name.get_untrusted_value()
                raise GenerationError(f"{name!r} is one of several objects, or something else; describe objects only")
            members = [forms[frozenset(objects)].name, *others]
        return " | ".join(dict.fromkeys(members))
    known = "text, integer, number, boolean, list, object, date and date-time"
    raise GenerationError(f"{parsed.name.get_untrusted_value()!r} has no Python form yet; the forms are {known}")


def _is_model(parsed: PropertyProtocol) -> bool:
    return isinstance(parsed, ModelProperty)


@dataclass(frozen=True)
class Field:
    """One field of a class."""

    wire_name: str
    python_name: str
    annotation: str
    required: bool
    doc: str
    sensitive: bool
    is_read_as_empty: bool = False
    """Whether it is a list of a reply that may be absent, and then reads as an empty one."""


@dataclass(frozen=True)
class ModelShape:
    """A JSON object as a class."""

    name: str
    doc: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class EnumShape:
    """Text of which the spec knows the tokens."""

    name: str
    doc: str
    tokens: tuple[str | int, ...]


@dataclass(frozen=True)
class MapShape:
    """A JSON object whose field names the spec does not know, as a dict."""

    name: str
    doc: str
    annotation: str


Shape: TypeAlias = ModelShape | EnumShape | MapShape


@dataclass
class Module:
    """The classes that stand in one module, and the names it takes from others."""

    place: tuple[str, ...]
    """Package path inside the client: `("models", "pay")`, `("models", "shared", "order")`, `("webhooks", "pay")`."""
    shapes: list[ModelShape | EnumShape] = field(default_factory=list)
    forms: list[Forms] = field(default_factory=list)
    """Those of its fields that are one of several objects; they stand below the classes."""
    maps: list[MapShape] = field(default_factory=list)
    """They stand last, each below those that it has in itself."""
    imports: dict[tuple[str, ...], set[str]] = field(default_factory=dict)


User: TypeAlias = tuple[str, ...]
"""The module of an operation, or of an area's events; its second part is the area."""


class Usage:
    """Which operations and events reach which component schemas, as request or as reply."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._parts: Mapping[str, Any] = document.get("components", {})
        self.requests: dict[str, set[User]] = {}
        self.replies: dict[str, set[User]] = {}
        self._bodies: set[str] = set()
        self._answers: set[str] = set()
        self._refs: dict[tuple[str, str], set[str]] = {}
        self._inside: set[str] = set()
        """What any of those refers to."""

    def add_operation(self, operation: Mapping[str, Any]) -> None:
        """Count what an operation object reaches; error replies do not count, they become exceptions."""
        area, _dot, name = operation["operationId"].partition(".")
        user = ("api", module_name(area), name)
        replies = operation.get("responses", {})
        body = operation.get("requestBody", {})
        meta = meta_of_upload(self._document, body)
        if meta is not None:  # the functions take its fields, so it needs no class, nor does what is around it
            body = list(meta.get("properties", {}).values())
        elif "application/json" in (content := resolve_ref(self._document, body).get("content", {})):
            self._bodies.add(str(content["application/json"]["schema"].get("$ref", "")))
        for name in self._find_schemas([operation.get("parameters", []), body]):
            self.requests.setdefault(name, set()).add(user)
        for name in self._find_schemas([reply for status, reply in replies.items() if status.startswith("2")]):
            self.replies.setdefault(name, set()).add(user)

    def add_event(self, place: User, resources: Iterable[str]) -> None:
        """Count the components that an event's resource may be, which are read like a reply, and what they reach."""
        for name in self._find_schemas([{"$ref": f"#/components/schemas/{resource}"} for resource in resources]):
            self.replies.setdefault(name, set()).add(place)

    def add_answer(self, place: User, component: str) -> None:
        """Count what an event is answered with, which is written like a request, and what that reaches."""
        self._answers.add(component)
        for name in self._find_schemas([{"$ref": f"#/components/schemas/{component}"}]):
            self.requests.setdefault(name, set()).add(place)

    def users(self, name: str) -> set[User]:
        """The operations and events that reach a component."""
        return self.requests.get(name, set()) | self.replies.get(name, set())

    def is_whole_body(self, name: str) -> bool:
        """Whether a component is nothing but the whole body of requests: no reply, event or other object has it."""
        ref = f"#/components/schemas/{name}"
        if ref not in self._bodies or self.in_reply(name) or name in self._answers:
            return False
        return ref not in self._inside

    def in_reply(self, name: str) -> bool:
        """Whether any reply or event holds it: then its enums are open."""
        return bool(self.replies.get(name))

    def find_places(self, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """The module in which the class of each of these components stands."""
        places = {name: self._place(name) for name in names}
        shared = [name for name, place in places.items() if place == ("models", SHARED_PACKAGE)]
        users = {name: self.users(name) for name in shared}
        closures = {name: self._find_schemas([self._parts["schemas"][name]]) for name in shared}
        for name, module in name_families(users, closures).items():
            places[name] = ("models", SHARED_PACKAGE, module)
        return places

    def _place(self, name: str) -> tuple[str, ...]:
        users = self.users(name)
        areas = {user[1] for user in users}
        if len(users) == 1:
            return next(iter(users))
        return ("models", areas.pop() if len(areas) == 1 else SHARED_PACKAGE)

    def _find_schemas(self, roots: list[Any]) -> set[str]:
        found: set[tuple[str, str]] = set()
        waiting = {ref for root in roots for ref in _refs(root)}
        while waiting:
            kind, name = place = _split_ref(waiting.pop())
            if place not in found:
                found.add(place)
                if place not in self._refs:
                    self._refs[place] = set(_refs(self._parts[kind][name]))
                    self._inside |= self._refs[place]
                waiting |= self._refs[place]
        return {name for kind, name in found if kind == "schemas"}


def _split_ref(ref: str) -> tuple[str, str]:
    kind, name = ref.removeprefix("#/components/").split("/")
    return kind, name


def _refs(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for child in node.values():
            yield from _refs(child)
    elif isinstance(node, list):
        for child in node:
            yield from _refs(child)


def resolve_ref(document: Mapping[str, Any], node: Mapping[str, Any]) -> Mapping[str, Any]:
    """The object itself, or the component that it refers to."""
    while "$ref" in node:
        _, kind, name = node["$ref"].removeprefix("#").rsplit("/", 2)
        node = document["components"][kind][name]
    return node


def meta_of_upload(document: Mapping[str, Any], body: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The schema of the part `meta` of a multipart request body; None for any other body."""
    multipart = resolve_ref(document, body).get("content", {}).get("multipart/form-data")
    if multipart is None:
        return None
    parts = resolve_ref(document, multipart.get("schema", {})).get("properties", {})
    return resolve_ref(document, parts.get("meta", {}))


def describe_schema(document: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """The description of a schema: its own, else that of what it refers to; after it the unit, and that it is JSON."""
    own, unit, travels, node = "", "", "", schema
    for _ in range(16):
        own = own or str(node.get("description", ""))
        unit = unit or str(node.get("x-wechatpay-unit", ""))
        travels = travels or (ABOUT if is_json_text(node) else "")
        if "$ref" not in node:
            break
        node = document["components"]["schemas"][node["$ref"].rpartition("/")[2]]
    return " ".join(own.split()) + (f" Unit: {unit}." if unit else "") + travels


def is_sensitive(document: Mapping[str, Any], schema: Mapping[str, Any], inside: tuple[str, ...] = ()) -> bool:
    """Whether the spec marks a field as encrypted on the wire, on itself or on what it refers to.

    `inside` are the components around it; one that holds itself is looked at once.
    """
    if schema.get("$ref") in inside:
        return False
    inside += (schema["$ref"],) if "$ref" in schema else ()
    if "x-wechatpay-sensitive" in schema:
        return True
    if is_json_text(schema):
        # why deeper than elsewhere: the text has the fields of its objects in it
        return _holds_mark(document, schema["contentSchema"], set())
    values = (schema.get(key) for key in ("items", "additionalProperties"))
    parts = [part for part in values if isinstance(part, Mapping)] + _parts(document, schema)
    return any(is_sensitive(document, part, inside) for part in parts)


def _holds_mark(document: Mapping[str, Any], node: Any, seen: set[str]) -> bool:
    if isinstance(node, list):
        return any(_holds_mark(document, part, seen) for part in node)
    if not isinstance(node, Mapping):
        return False
    ref = str(node.get("$ref", ""))
    if ref and ref not in seen:
        seen.add(ref)
        if _holds_mark(document, document["components"]["schemas"][ref.rpartition("/")[2]], seen):
            return True
    return "x-wechatpay-sensitive" in node or any(_holds_mark(document, part, seen) for part in node.values())


def _parts(document: Mapping[str, Any], schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The schemas that apply in the place of a schema: what it refers to, and allOf, anyOf, oneOf."""
    parts = [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, ())]
    if "$ref" in schema:
        parts.append(document["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    return parts


def _properties(document: Mapping[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    """The properties of an object, those of its parts before its own."""
    found: dict[str, Any] = {}
    for part in _parts(document, schema):
        found |= _properties(document, part)
    found |= schema.get("properties", {})
    return found


def find_fields(document: Mapping[str, Any], name: str) -> list[str]:
    """The names of the fields of a component."""
    return list(_properties(document, document["components"]["schemas"][name]))


def map_shape(document: Mapping[str, Any], parsed: ModelProperty, *, open_enums: bool, forms: AnyForms) -> MapShape:
    """The alias of a parsed object without documented field names. `Any`: nobody documents the values either."""
    name = str(parsed.class_info.name)
    values = parsed.additional_properties
    known = isinstance(document["components"]["schemas"][name].get("additionalProperties"), Mapping)
    value = python_type(values, open_enums=open_enums, forms=forms) if known and values is not None else "Any"
    return MapShape(name, describe_schema(document, document["components"]["schemas"][name]), f"dict[str, {value}]")


def model_shape(
    document: Mapping[str, Any],
    parsed: ModelProperty,
    *,
    open_enums: bool,
    forms: AnyForms,
    whole_body: bool = False,
) -> ModelShape:
    """The class of a parsed object, its fields in the order of the spec. Enums are open in what a reply holds.

    In a whole body, fields that take a default of the client may be left out; None says that they stay out.
    """
    name = str(parsed.class_info.name)
    schema = document["components"]["schemas"][name]
    properties = _properties(document, schema)
    if isinstance(schema.get("additionalProperties"), Mapping):
        raise GenerationError(f"{name} has documented fields and others of any name; describe one or the other")
    by_name = {
        prop.name.get_untrusted_value(): prop
        for prop in (*(parsed.required_properties or ()), *(parsed.optional_properties or ()))
    }
    order = {wire_name: position for position, wire_name in enumerate(properties)}
    fields = []
    for wire_name in sorted(by_name, key=lambda key: order.get(key, len(order))):
        prop = by_name[wire_name]
        source = properties.get(wire_name, {})
        python_name = str(prop.python_name)
        if _UNWRITABLE.search(wire_name):
            raise GenerationError(
                "the name of a field has no quotes, backslashes and control characters; describe the object otherwise",
                f"/components/schemas/{escape(name)}/properties/{escape(wire_name)}",
            )
        if python_name in _SHADOWING:
            python_name += "_"
        annotation = _field_type(name, wire_name, prop, open_enums=open_enums, forms=forms)
        doc = describe_schema(document, source)
        may_be_default = whole_body and takes_default(document, wire_name, source)
        fields.append(
            Field(
                wire_name=wire_name,
                python_name=python_name,
                annotation=f"{annotation} | None" if may_be_default else annotation,
                required=prop.required and not may_be_default,
                doc=f"{doc}{DOC}" if may_be_default and prop.required else doc,
                sensitive=is_sensitive(document, source),
                # why not in requests: who writes one means another thing by an empty list than by none
                is_read_as_empty=open_enums and not prop.required and isinstance(prop, ListProperty),
            )
        )
    return ModelShape(name, describe_schema(document, schema), tuple(fields))


def _field_type(
    component: str, wire_name: str, parsed: PropertyProtocol, *, open_enums: bool, forms: AnyForms | None
) -> str:
    try:
        return python_type(parsed, open_enums=open_enums, forms=forms)
    except GenerationError as error:
        place = f"/components/schemas/{escape(component)}/properties/{escape(wire_name)}"
        raise GenerationError(error.message, place) from None


def enum_shape(document: Mapping[str, Any], parsed: LiteralEnumProperty) -> EnumShape:
    """The alias of a parsed enum, its tokens in the order of the spec."""
    name = str(parsed.class_info.name)
    schema = document["components"]["schemas"][name]
    return EnumShape(name, describe_schema(document, schema), tuple(schema["enum"]))
