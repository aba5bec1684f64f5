"""Rules about replies that are files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wechatpay_generator.bill_offers import IN_REPLY, MARK
from wechatpay_generator.lint import fields
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Problem, SpecTree

HASH: Final = "x-wechatpay-response-hash"
UNSIGNED: Final = "x-wechatpay-unsigned-request"


@rule("download", "a reply is JSON or a file; the media type of a file stands in the schema too, without example")
def download(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        if operation.is_webhook:
            continue
        media_types = tree.success_bodies(operation)
        if any("json" in media.name for media in media_types):
            for again in media_types[1:]:
                yield again.problem(f"{media_types[0].name} is the media type of this reply; remove one of the two")
        for media in media_types:
            if "json" in media.name:
                continue
            schema = media.mapping("schema")
            if (schema.get("type"), schema.get("contentMediaType")) != ("string", media.name):
                yield media.problem(f"say schema: {{type: string, contentMediaType: {media.name}}}")
            for key in sorted({"example", "examples"} & media.keys):
                yield media.problem("a file has no example here; remove it", f"/{key}")


@rule("unsigned-request", f"{UNSIGNED} stands on the GET of a file whose reply is not signed, at a server of its own")
def unsigned_request(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        place = operation.place
        if place.get(UNSIGNED) is not True:
            continue
        if operation.method != "get" or any("json" in media.name for media in tree.success_bodies(operation)):
            yield place.problem("only the GET of a file goes unsigned; remove the mark", f"/{UNSIGNED}")
        if place.get("x-wechatpay-unsigned-response") is not True:
            yield place.problem("say x-wechatpay-unsigned-response: true too", f"/{UNSIGNED}")
        if "servers" not in place.keys:
            yield place.problem("say in servers at which host it is; the usual ones take signed requests only")
        if place.get("security") != []:
            yield place.problem("say security: [], as OpenAPI calls it", f"/{UNSIGNED}")


@rule("response-hash", f"{HASH} stands on a file and names two fields of the reply that gave its address")
def response_hash(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        if HASH not in operation.place.keys:
            continue
        if all("json" in media.name for media in tree.success_bodies(operation)):
            yield operation.place.problem("the reply is no file; remove the mark", f"/{HASH}")
        names = operation.place.mapping(HASH)
        if not _some_reply_has(tree, [name for name in names.values() if isinstance(name, str)]):
            yield operation.place.problem("no reply of this spec has both fields; correct the names", f"/{HASH}")


def _some_reply_has(tree: SpecTree, names: list[str]) -> bool:
    return any(
        all(fields.find_fields(tree, [schema], name) for name in names)
        for operation in tree.operations
        if not operation.is_webhook
        for schema in tree.reply_schemas(operation)
    )


@rule("bill", f"a GET whose reply always has address and hash of a file says {MARK}; its fields and parameters exist")
def bill(tree: SpecTree) -> Iterator[Problem]:
    kinds: dict[str, str] = {}
    for operation in tree.operations:
        if operation.is_webhook:
            continue
        place = operation.place
        required = {name for schema in tree.reply_schemas(operation) for name in fields.find_required(tree, schema)}
        if MARK not in place.keys:
            url = next((name for name in ("download_url", "url") if name in required), None)
            if url is not None and {"hash_type", "hash_value"} <= required:
                yield place.problem(
                    f"its reply offers a file: say {MARK}: {{url: {url}, type: hash_type, value: hash_value, rows: …}}"
                )
            continue
        mark = place.mapping(MARK)
        if operation.method != "get":
            yield place.problem("only a GET can be asked again for another address; remove the mark", f"/{MARK}")
        for key in IN_REPLY:
            if isinstance(mark.get(key), str) and mark[key] not in required:
                yield place.problem(f"the reply requires no field {mark[key]}; name one that it does", f"/{MARK}/{key}")
        given = {
            parameter.text("name") for _, parameter in tree.parameters(operation) if parameter.text("in") == "query"
        }
        for key, names in (("day", [mark.get("day")]), ("gzip", list(place.mapping(MARK).get("gzip") or ()))):
            for name in names:
                if isinstance(name, str) and name not in given:
                    yield place.problem(f"{name} is no query parameter; name one", f"/{MARK}/{key}")
        kind = mark.get("kind")
        if (kind is None) != (mark.get("day") is None):
            yield place.problem("say kind and day, or neither: the command finds a bill by both", f"/{MARK}")
        if isinstance(kind, str):
            other = kinds.setdefault(kind, str(place.text("operationId")))
            if other != place.text("operationId"):
                yield place.problem(f"{other} is called {kind} too; choose another name", f"/{MARK}/kind")
