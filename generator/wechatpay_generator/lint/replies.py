"""Rules about the responses of an operation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wechatpay_generator.bundle import ROOT
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Problem, SpecTree

SHARED_ERRORS: Final = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "429": "TooManyRequests",
    "500": "SystemError",
}


@rule("shared-errors", "400, 401, 403, 404, 429 and 500 are the shared responses of openapi.yaml")
def check_shared_errors(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        if operation.is_webhook:
            continue
        responses = tree.responses(operation)
        below = "/responses" if "responses" in operation.place.keys else ""
        for status, name in SHARED_ERRORS.items():
            fix = f"'{status}': {{$ref: '../{ROOT}#/components/responses/{name}'}}"
            place = responses.get(status)
            if place is None:
                yield operation.place.problem(f"add {fix}", below)
                continue
            target = tree.target(place)
            if target is None or (target.file.path, target.name) != (ROOT, name):
                yield place.problem(f"say {fix}")


@rule("success-reply", "one 2xx response: with a $ref as JSON schema, or without content; 204 has none")
def success_reply(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        if operation.is_webhook:
            continue
        below = "/responses" if "responses" in operation.place.keys else ""
        good = {status: place for status, place in tree.responses(operation).items() if status.startswith("2")}
        if len(good) != 1:
            yield operation.place.problem("describe exactly one 2xx response", below)
        for status, place in good.items():
            reply = tree.resolve(place)
            content = reply.get("content")
            if content is None:
                continue
            if status == "204" or content == {}:
                yield reply.problem("an empty reply has no content; remove the key", "/content")
            for media in reply.children:
                if media.kind == "media-type" and "json" in media.name and "$ref" not in media.mapping("schema"):
                    yield media.problem("make the schema a $ref to a component, so that the reply has a type")
