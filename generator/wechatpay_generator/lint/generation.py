"""The last rule: what breaks no other one becomes a client."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from wechatpay_generator.bundle import ROOT, BundleError
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.glossary import read_document
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Problem, SpecTree
from wechatpay_generator.spec_files import SpecFile, find, unescape

GENERATES: Final = "generates"
_NAMED: Final = re.compile(r"[A-Za-z0-9_./{}-]+")


@rule(GENERATES, "what breaks no other rule becomes a client; this rule is tried last")
def check_generation(tree: SpecTree) -> Iterator[Problem]:
    from wechatpay_generator.project import ClientProject  # why here: a second, which only a clean spec needs to wait

    try:
        document = read_document(tree.spec_dir, dict(tree.files))
        with tempfile.TemporaryDirectory() as scratch:
            ClientProject(document, Path(scratch, "client"), "wechatpay_client").write_files()
    except BundleError as error:
        yield Problem(tree.files[ROOT], "", str(error))
    except GenerationError as error:
        file, pointer = _locate(tree, error.pointer) if error.pointer else _locate_name(tree, error.message)
        yield Problem(file, pointer, error.message)


def _locate(tree: SpecTree, pointer: str) -> tuple[SpecFile, str]:
    """The file and the place in it that a place of the bundled document came from, or what is nearest around it."""
    section, _, below = pointer[1:].partition("/")
    file, start, rest = tree.files[ROOT], "", pointer
    if section in ("paths", "webhooks"):
        key, slash, below = below.partition("/")
        listed = tree.find_place(ROOT, f"/{section}/{key}")
        item = tree.target(listed) if listed is not None else None
        if item is not None:
            file, start, rest = item.file, item.pointer, slash + below
    elif below.startswith("schemas/"):
        name, slash, below = below.removeprefix("schemas/").partition("/")
        found = next(
            (place for place in tree.components if place.kind == "schemas" and place.name == unescape(name)), None
        )
        if found is not None:
            file, start, rest = found.file, found.pointer, slash + below
    while rest and not _has(file, start + rest):
        rest = rest.rpartition("/")[0]
    return file, start + rest


def _locate_name(tree: SpecTree, message: str) -> tuple[SpecFile, str]:
    """The operation, path, event or component that a message names first."""
    names = _NAMED.findall(message.replace(": ", " "))
    operations = {operation.place.text("operationId"): operation.place for operation in tree.operations}
    listed = {place.name: place for place in tree.of_kind("pathItems") if place.file.path == ROOT}
    components = {place.name: place for place in tree.components if place.kind == "schemas"}
    for name in names:
        for places in (operations, listed, components):
            if name in places:
                return places[name].file, places[name].pointer
    return tree.files[ROOT], ""


def _has(file: SpecFile, pointer: str) -> bool:
    try:
        find(file.data, pointer)
    except KeyError:
        return False
    return True
