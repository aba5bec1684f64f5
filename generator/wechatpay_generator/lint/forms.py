"""Rules about objects of several forms, and about maps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wechatpay_generator.lint import fields
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Place, Problem, SpecTree, is_webhook_file
from wechatpay_generator.lint.webhooks import KNOWN_BY
from wechatpay_generator.object_forms import is_map

_CHOICES: Final = ("/anyOf/", "/oneOf/")


@rule(
    "object-forms", f"what may be one of several objects is nothing else, and {KNOWN_BY} or own fields tell these apart"
)
def check_forms(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        if place.is_condition or is_webhook_file(place.file.path):
            continue  # the rule event-resource is about the forms of a resource
        members = [child for child in place.children if child.step.startswith(_CHOICES)]
        objects = [child for child in members if fields.is_of_type(tree, [child], "object")]
        if len(objects) < 2:
            continue
        for child in members:
            if child not in objects and child.get("type") != "null":
                yield child.problem("it stands beside objects, which a reader could not tell from it; remove it")
            elif child in objects and "$ref" not in child.keys:
                yield child.problem("give the object a name: move it to schemas/<area>.yaml and refer to it")
            elif child in objects and is_map(_node(tree.resolve(child))):
                yield child.problem(
                    f"{tree.resolve(child).name} is a map, which is told from no object; say its fields"
                )
        yield from _check_marks(tree, objects)
        if place.step == "/contentSchema":
            yield place.problem("a JSON text holds one object; describe that, or give the forms a field inside of it")
    for operation in tree.operations:
        for schema in tree.reply_schemas(operation):
            if any(child.step.startswith(_CHOICES) for child in tree.resolve(schema).children):
                yield schema.problem("a reply is one object; put what has several forms into one of its fields")
            elif is_map(_node(tree.resolve(schema))):
                yield schema.problem("a reply has documented fields; put the map into one of them")


@rule("map", "an object has documented fields, or values of any name, not both")
def check_maps(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        if place.mapping("properties") and isinstance(place.get("additionalProperties"), dict):
            yield place.problem("document its fields, or move those of any name into a map", "/additionalProperties")


def _node(place: Place) -> dict[str, object]:
    return place.node if isinstance(place.node, dict) else {}


def _check_marks(tree: SpecTree, objects: list[Place]) -> Iterator[Problem]:
    """A reader takes the first form of which it finds a field that the form is known by."""
    names = [fields.find_names(tree, each) for each in objects]
    for index, form in enumerate(objects):
        marked = {name for name in form.items(KNOWN_BY) if isinstance(name, str)}
        others = set[str]().union(*(each for other, each in enumerate(names) if other != index))
        known_by = marked or names[index] - others
        name, later = tree.resolve(form).name, objects[index + 1 :]
        for unknown in sorted(marked - names[index]):
            yield form.problem(f"{name} has no field {unknown}; name one that it has", f"/{KNOWN_BY}")
        if later and not known_by:
            yield form.problem(f"say {KNOWN_BY}: [fields that tell {name} from those after it], or put it last")
        for other in later:
            shared = ", ".join(sorted(marked & fields.find_names(tree, other)))
            if shared:
                taken = tree.resolve(other).name
                yield form.problem(
                    f"a {taken} would be taken for it, since it has {shared}; put {taken} first", f"/{KNOWN_BY}"
                )


@rule(
    "object-or-forms", "an object with fields is not one of several as well: what it must have is said by if and then"
)
def check_objects(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        if place.is_condition or not place.mapping("properties"):
            continue
        for key in ("anyOf", "oneOf"):
            if key in place.keys:
                yield place.problem(
                    "no class can be made of it; say which fields must be there by if, then and else", f"/{key}"
                )
