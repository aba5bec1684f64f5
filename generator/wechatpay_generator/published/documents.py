"""Which documents there are, and their files."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from .addresses import merge_addresses
from .areas import area_documents
from .descriptions import render_marks
from .event_operations import name_events
from .files import mark_files
from .headers import declare_headers
from .tolerance import tolerate
from .walking import select_components

STRICT = "openapi"
TOLERANT = "openapi.tolerant"


def strict_document(document: Mapping[str, Any]) -> dict[str, Any]:
    """The bundled document as other tools want it. It describes the same requests, replies and events."""
    made = copy.deepcopy(dict(document))
    merge_addresses(made)
    name_events(made)
    declare_headers(made)
    mark_files(made)
    render_marks(made)
    # why: what the bodies of events were made of has done its work
    made["components"] = select_components(made, made.get("paths"), made.get("webhooks"))
    return made


def make_documents(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each published document with the path of its file without an ending: `areas/refund`."""
    strict = strict_document(document)
    yield STRICT, strict
    yield TOLERANT, tolerate(strict)
    for area, of_area in area_documents(strict):
        yield f"areas/{area}", of_area


def write_documents(document: Mapping[str, Any], folder: Path) -> list[Path]:
    """Write every document into the folder, as JSON and as YAML; the files written, in that order.

    Files of areas that are no more are removed.
    """
    written = []
    for name, made in make_documents(document):
        for ending, write in ((".json", _json), (".yaml", _yaml)):
            path = folder / f"{name}{ending}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(write(made), encoding="utf-8", newline="\n")
            written.append(path)
    for stale in {*(folder / "areas").glob("*.json"), *(folder / "areas").glob("*.yaml")} - set(written):
        stale.unlink()
    return written


def _json(document: Mapping[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


class _Dumper(yaml.CSafeDumper):
    """Writes what is the same object twice out twice: few tools follow the anchors of YAML."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _yaml(document: Mapping[str, Any]) -> str:
    return yaml.dump(dict(document), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)
