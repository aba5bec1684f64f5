"""Rules about parameters: names that a call can have, and headers that are the caller's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from wechatpay_generator.argument_names import fits_path
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Place, Problem, SpecTree
from wechatpay_generator.runtime.header_names import is_header_name, is_own_header

_NAMED: Final = re.compile(r"\{[^{}]+\}")
_PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}")


@rule("path-names", "the name of a segment in braces is one that Python can have")
def check_path_names(tree: SpecTree) -> Iterator[Problem]:
    for items in tree.listed.values():
        for item in items:
            if not item.pointer.startswith("/paths/"):
                continue
            for segment in item.name.strip("/").split("/"):
                # what is no segment at all is a problem by path-listed
                if _NAMED.fullmatch(segment) and not fits_path(segment[1:-1]):
                    yield item.problem(
                        f"{segment} is no name for an argument; choose another, since it does not travel"
                    )


@rule("address-unique", "one address takes each method once, whatever its placeholders are called")
def check_addresses(tree: SpecTree) -> Iterator[Problem]:
    first: dict[tuple[str, str], Place] = {}
    for operation in tree.operations:
        if operation.path is None or operation.is_webhook:
            continue
        address = (operation.method, _PLACEHOLDER.sub("{}", operation.path))
        before = first.setdefault(address, operation.place)
        if before is not operation.place:
            where = f"{before.file.name}:{before.file.line(before.pointer)}"
            yield operation.place.problem(
                f"{where} is the same address to {operation.method.upper()}; describe it once"
            )


@rule("header-parameter", "a header parameter is one that the client does not set itself, and no upload has one")
def check_headers(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        if operation.is_webhook:
            continue
        for place, parameter in tree.parameters(operation):
            name = parameter.text("name")
            if parameter.get("in") != "header" or name is None:
                continue
            if not is_header_name(name):
                yield parameter.problem(f"HTTP has no header {name!r}; correct the name", "/name")
            elif is_own_header(name):
                yield place.problem(f"the client sets {name} itself; remove the parameter")
            elif "x-wechatpay-upload" in operation.place.keys:
                yield place.problem("the client sends an upload without headers of the caller; remove the parameter")
