"""Rules about `$ref` and the names it leads to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Place, Problem, SpecTree


@rule("ref-resolves", "every $ref names an object of the right kind inside the spec folder")
def ref_resolves(tree: SpecTree) -> Iterator[Problem]:
    yield from tree.reference_problems


@rule("component-name", "components are named in PascalCase")
def component_name(tree: SpecTree) -> Iterator[Problem]:
    for component in tree.components:
        if not re.fullmatch("[A-Z][A-Za-z0-9]*", component.name):
            yield component.problem(f"{component.name} becomes a class; name it in PascalCase, letters and digits only")


@rule("component-unique", "no two components of a kind share a name, not even in different files")
def component_unique(tree: SpecTree) -> Iterator[Problem]:
    first: dict[tuple[str, str], Place] = {}
    for component in tree.components:
        # classes of case-insensitive file systems and readers would not keep PayerInfo and PayerINFO apart
        before = first.setdefault((component.kind, component.name.lower()), component)
        if before is not component:
            where = f"{before.file.name}:{before.file.line(before.pointer)}"
            yield component.problem(f"{before.name} exists in {where}; rename one or refer to that one")


@rule("component-used", "every component is reached from a path or webhook of openapi.yaml")
def component_used(tree: SpecTree) -> Iterator[Problem]:
    if tree.reference_problems:
        return  # what a broken $ref was meant to name would look unused
    # a path item that is not listed yet has its own finding; what it uses counts as used
    starts = [place for place in tree.of_kind("pathItems") if place.parent is None or place.parent is tree.document]
    used = set(tree.reachable(starts))
    for component in tree.components:
        if component.kind != "securitySchemes" and component not in used:
            yield component.problem("nothing refers to it; remove it")
