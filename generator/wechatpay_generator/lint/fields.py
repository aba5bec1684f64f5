"""Fields by name: the properties of an object, whichever part of its schema says them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from wechatpay_generator.lint.spec_tree import COMMON, Place, SpecTree

_MONEY: Final = frozenset({"/Fen", "/MinorAmount"})


def parts(tree: SpecTree, schema: Place, *, choices: bool = True) -> Iterator[Place]:
    """A schema, what its `$ref` names, and what both are made of: allOf, with `choices` also anyOf and oneOf."""
    combining = ("/allOf/", "/anyOf/", "/oneOf/") if choices else ("/allOf/",)
    found: dict[Place, None] = {}
    waiting = [schema]
    while waiting:
        place = waiting.pop(0)
        if place in found:
            continue
        found[place] = None
        yield place
        target = tree.target(place)
        if target is not None:
            waiting.append(target)
        waiting.extend(child for child in place.children if child.step.startswith(combining))


def find_fields(tree: SpecTree, schemas: Iterable[Place], path: str) -> list[Place]:
    """The fields at a path such as `links/next` below the given schemas, as they stand (maybe a `$ref`).

    A step `*` means every item of a list.
    """
    found = list(schemas)
    for name in path.split("/"):
        step = "/items" if name == "*" else f"/properties/{name.replace('~', '~0')}"
        found = [
            child for schema in found for part in parts(tree, schema) for child in part.children if child.step == step
        ]
    return found


def find_required(tree: SpecTree, schema: Place) -> set[str]:
    """The names an object requires in every case, at its top level."""
    names = [name for part in parts(tree, schema, choices=False) for name in part.items("required")]
    return {name for name in names if isinstance(name, str)}


def find_names(tree: SpecTree, schema: Place) -> set[str]:
    """The names of the fields an object may have, at its top level."""
    steps = [child.step for part in parts(tree, schema) for child in part.children]
    return {step.removeprefix("/properties/") for step in steps if step.startswith("/properties/")}


def is_of_type(tree: SpecTree, schemas: Iterable[Place], kind: str) -> bool:
    """Whether one of the schemas says `type: kind`, itself or in what it is made of."""
    return any(kind in (part.get("type"), *part.items("type")) for schema in schemas for part in parts(tree, schema))


def holds_money(tree: SpecTree, schemas: Iterable[Place]) -> bool:
    """Whether an amount of money stands anywhere in the schemas."""
    return any(place.file.path == COMMON and place.pointer in _MONEY for place in tree.reachable(schemas))
