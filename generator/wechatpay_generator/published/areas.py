"""One document for each area, with what it needs and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wechatpay_generator.document_tree import METHODS

from .event_operations import EVENTS_TAG
from .walking import select_components


def area_documents(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each area that has operations or events, in the order of the tags, with its document."""
    for tag in document["tags"]:
        area = tag["name"]
        paths, webhooks = (_select(document.get(section, {}), area) for section in ("paths", "webhooks"))
        if area != EVENTS_TAG and (paths or webhooks):
            yield area, _document(document, area, paths, webhooks)


def _select(items: Mapping[str, Any], area: str) -> dict[str, Any]:
    chosen = {}
    for key, item in items.items():
        kept = {name: value for name, value in item.items() if name not in METHODS or area in value["tags"]}
        if any(method in kept for method in METHODS):
            chosen[key] = kept
    return chosen


def _document(
    document: Mapping[str, Any], area: str, paths: dict[str, Any], webhooks: dict[str, Any]
) -> dict[str, Any]:
    tags = {area, EVENTS_TAG} if webhooks else {area}
    made = {key: value for key, value in document.items() if key not in ("paths", "webhooks", "components", "tags")}
    made["tags"] = [tag for tag in document["tags"] if tag["name"] in tags]
    made.pop("x-tagGroups", None)
    made["info"] = {**document["info"], "title": f"{document['info']['title']}: {area}"}
    if paths:
        made["paths"] = paths
    if webhooks:
        made["webhooks"] = webhooks
    made["components"] = select_components(document, paths, webhooks)
    return made
