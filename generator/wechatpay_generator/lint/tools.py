"""Rules for the tools of others: names that their languages can have, and what their pages show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from wechatpay_generator.component_names import is_taken
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Problem, SpecTree

# classes that the standard libraries of TypeScript, Java, Go or C# have, and that generated code refers to
_TAKEN: Final = frozenset(("Array", "Boolean", "Error", "Function", "List", "Map", "Number", "Object", "String"))
_BASE_URL: Final = re.compile(r"https://[a-z0-9.-]+(/[^/\s]+)*")


@rule("component-class", "no schema has the name of a class that other languages have, such as Error")
def component_class(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.components:
        if place.kind == "schemas" and place.name in _TAKEN:
            yield place.problem(f"{place.name} is a class of other languages; say more, such as {place.name}Reply")


@rule("component-free", "no schema has a name that Python, or every module of the client, uses itself")
def check_free_names(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.components:
        if place.kind == "schemas" and place.name not in _TAKEN and is_taken(place.name):
            yield place.problem(f"the modules of the client have a {place.name} of their own; choose another name")


@rule("component-constructor", "no schema is called New and the name of another: Go has its constructors so")
def check_constructors(tree: SpecTree) -> Iterator[Problem]:
    names = {place.name for place in tree.components if place.kind == "schemas"}
    for place in tree.components:
        made = place.name.removeprefix("New")
        if place.kind == "schemas" and made != place.name and made in names:
            yield place.problem(f"it is the constructor of {made} in Go; call it {made}Request, or say what it is")


@rule("parameter-scalar", "the schema of a parameter is not one that only stands for another: Go cannot write it")
def check_parameter_scalars(tree: SpecTree) -> Iterator[Problem]:
    for parameter in tree.of_kind("parameters"):
        for schema in parameter.children:
            named = tree.target(schema) if schema.kind == "schemas" else None
            meant = None if named is None else tree.target(named)
            if named is not None and meant is not None:
                yield schema.problem(
                    f"{named.name} stands for {meant.name}; refer to {meant.name}, and describe the parameter", "/$ref"
                )


@rule("enum-folding", "no two values of an enum differ in the case of letters only")
def enum_folding(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        texts = dict.fromkeys(value for value in place.items("enum") if isinstance(value, str))
        for folded, count in Counter(text.casefold() for text in texts).items():
            if count > 1:
                twice = [text for text in texts if text.casefold() == folded]
                yield place.problem(f"{' and '.join(twice)} are one name in many languages; keep one", "/enum")


@rule("operation-server", "servers of an operation is one https URL without / at its end")
def operation_server(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        servers = operation.place.get("servers")
        if servers is not None and not _is_one_server(servers):
            yield operation.place.problem("say servers: [{url: 'https://…'}], with no / at its end", "/servers")


def _is_one_server(servers: Any) -> bool:
    return (
        isinstance(servers, list)
        and len(servers) == 1
        and isinstance(servers[0], dict)
        and isinstance(servers[0].get("url"), str)
        and _BASE_URL.fullmatch(servers[0]["url"]) is not None
    )


@rule("tag-group", "x-tagGroups, where there are any, hold each tag once, and each tag has an x-displayName")
def tag_group(tree: SpecTree) -> Iterator[Problem]:
    if tree.document is None or "x-tagGroups" not in tree.document.keys:
        return
    groups = tree.document.get("x-tagGroups")
    if not isinstance(groups, list) or not all(_is_group(group) for group in groups):
        yield tree.document.problem("write a list of {name: text, tags: [names]}", "/x-tagGroups")
        return
    grouped = Counter(name for group in groups for name in group["tags"])
    for index, tag in enumerate(tree.document.items("tags")):
        if not isinstance(tag, dict):
            continue
        name = tag.get("name")
        if grouped.pop(name, 0) != 1:
            yield tree.document.problem(f"put {name} into one group of x-tagGroups", f"/tags/{index}")
        if not isinstance(tag.get("x-displayName"), str):
            yield tree.document.problem("add x-displayName: the name that a reader sees", f"/tags/{index}")
    for name in grouped:
        yield tree.document.problem(f"no tag is called {name}; remove it", "/x-tagGroups")


def _is_group(group: Any) -> bool:
    return isinstance(group, dict) and isinstance(group.get("name"), str) and isinstance(group.get("tags"), list)
