"""What cannot become a client ends in one GenerationError, and leaves the disk as it was."""

from __future__ import annotations

import copy
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from trial_client import content, document, notice, operation, parameter, ref, thing
from wechatpay_generator import project
from wechatpay_generator.build import generate_document
from wechatpay_generator.events import read_events
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.parity import check_parity

GOOD = document({"/v3/shop/a": {"get": operation(reply=ref("Thing"))}})


def with_operation(method: str = "get", path: str = "/v3/shop/a", **more: Any) -> dict[str, Any]:
    """One operation that differs from the usual one in these keys; None takes a key away."""
    described = {**operation(reply=ref("Thing")), **more}
    return document({path: {method: {key: value for key, value in described.items() if value is not None}}})


def with_schema(name: str = "Thing", /, **schema: Any) -> dict[str, Any]:
    """One operation that replies with this component."""
    return document({"/v3/shop/a": {"get": operation(reply=ref(name))}}, {name: schema})


def with_replies(**responses: Any) -> dict[str, Any]:
    return with_operation(responses={status.strip("_"): reply for status, reply in responses.items()})


def with_paths(*paths: str) -> dict[str, Any]:
    """One operation at each path, path parameters declared."""
    items = {}
    for number, path in enumerate(paths):
        names = [segment[1:-1] for segment in path.split("/") if segment.startswith("{")]
        described = operation(f"shop.get_{number}", ref("Thing"), parameters=[parameter(name) for name in names])
        items[path] = {"get": described}
    return document(items)


def body(media: str, schema: Any = None) -> dict[str, Any]:
    return with_operation("post", requestBody={"content": {media: {"schema": schema or ref("Thing")}}})


def with_events(schemas: dict[str, Any] | None = None, /, **events: Any) -> dict[str, Any]:
    """A good operation and these events; `_` in a type stands for its dot."""
    webhooks = {event_type.replace("_", "."): item for event_type, item in events.items()}
    spec = document({"/v3/shop/a": {"get": operation(reply=ref("Thing"))}}, {"Thing": thing(), **(schemas or {})})
    return {**spec, "webhooks": webhooks}


def with_event(**more: Any) -> dict[str, Any]:
    """One event that differs from the usual one in these keys; None takes a key away."""
    post = {**notice()["post"], **more}
    return with_events(PARCEL_SENT={"post": {key: value for key, value in post.items() if value is not None}})


def with_body(**properties: Any) -> dict[str, Any]:
    """One event whose body has these properties."""
    return with_event(requestBody={"content": content(thing(**properties))})


SENT = {"const": "PARCEL.SENT"}


def lost_path_item() -> dict[str, Any]:
    spec = copy.deepcopy(GOOD)
    spec["components"]["pathItems"] = {"b": {"get": operation("shop.b")}}
    return {**spec, "paths": {**spec["paths"], "/v3/shop/b": {"$ref": "#/components/pathItems/b"}}}


FILE = {"text/csv": {"schema": {"type": "string", "contentMediaType": "text/csv"}}}
FILE_REPLY = {"200": {"description": "", "content": FILE}}
HASH = {"type": "hash_type", "value": "hash_value"}
UPLOAD = {"part": "file", "filename": "filename", "digest": "sha256", "algorithm": "SHA256"}


def upload(*, meta: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """One upload, with further fields of its meta, that differs from the usual one in these keys."""
    described = with_operation(
        "post",
        **{
            "requestBody": {"content": {"multipart/form-data": {"schema": ref("PictureUpload")}}},
            "x-wechatpay-signed-part": "meta",
            "x-wechatpay-upload": UPLOAD,
            **more,
        },
    )
    described["components"]["schemas"] |= {
        "PictureUpload": closed(meta=ref("PictureMeta"), file={"type": "string"}),
        "PictureMeta": closed(filename={"type": "string"}, sha256={"type": "string"}, **(meta or {})),
    }
    return described


def closed(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties, "required": list(properties)}


def in_pages(mark: dict[str, str], method: str = "get", **more: Any) -> dict[str, Any]:
    """An operation that lists in pages as this mark says; more properties of its page may be given."""
    page = thing(data={"type": "array", "items": ref("Thing")}, total={"type": "integer"}, next={"type": "string"})
    query = [parameter("offset", "query", type="integer"), parameter("limit", "query", type="integer")]
    query += [parameter("q", "query"), parameter("all", "query", type="boolean")]
    described = operation("shop.list_things", ref("Page"), parameters=query, **more)
    return document(
        {"/v3/shop/a": {method: {**described, "x-wechatpay-pages": mark}}},
        {
            "Thing": thing(),
            "Inner": thing(),
            "Page": {**page, "properties": {**page["properties"], "in": ref("Inner")}},
        },
    )


def two_lists() -> dict[str, Any]:
    """A path whose GET and POST both list in pages."""
    described = in_pages(BY_OFFSET)
    item = described["paths"]["/v3/shop/a"]
    item["post"] = {**item["get"], "operationId": "shop.find_things"}
    return described


def json_text(value: Any, **more: Any) -> dict[str, Any]:
    return {"type": "string", "contentMediaType": "application/json", "contentSchema": value, **more}


FORMS = {
    "Gift": {**thing(no={"type": "string"}, giver={"type": "string"}), "required": ["no", "giver"]},
    "Sale": {**thing(no={"type": "string"}, buyer={"type": "string"}), "required": ["no"]},
}
BY_OFFSET = {"items": "data", "offset": "offset", "limit": "limit"}
TWO = {"/v3/shop/a": {"get": operation(reply=ref("Thing"))}}
REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "path item lost": (lost_path_item(), "/v3/shop/b: the path item must stand here itself"),
    "no operation": (document({}), "no operation"),
    "no operationId": (with_operation(operationId=None), "GET /v3/shop/a has no operationId"),
    "no summary": (with_operation(summary=None), "GET /v3/shop/a has no summary"),
    "no responses": (with_operation(responses=None), "responses"),
    "no version": ({**GOOD, "info": {"title": "x"}}, "version"),
    "no OpenAPI 3.1": ({**GOOD, "openapi": "2.0"}, "openapi"),
    "operationId twice": (
        document({**TWO, "/v3/shop/b": {"get": operation(reply=ref("Thing"))}}),
        "operationId shop.get_thing stands at /v3/shop/a and at /v3/shop/b",
    ),
    "operationId twice, other tag": (
        document({**TWO, "/v3/shop/b": {"get": operation(reply=ref("Thing"), tags=["inn"])}}),
        "operationId shop.get_thing stands at",
    ),
    "one address twice": (with_paths("/v3/shop/{a}", "/v3/shop/{b}"), "are one address"),
    # events
    "event as a $ref": (with_events(PARCEL_SENT=ref("Thing")), "PARCEL.SENT: an event is one post"),
    "event with two methods": (with_events(PARCEL_SENT={**notice(), "get": {}}), "PARCEL.SENT: an event is one post"),
    "event type that makes no name": ({**GOOD, "webhooks": {"1.A-B": notice()}}, "'1.A-B' is not an event type"),
    "event without a summary": (with_event(summary=None), "PARCEL.SENT has no summary"),
    "event without a body": (with_event(requestBody=None), "the body of a notification is application/json"),
    "event in XML": (with_event(requestBody={"content": {"text/xml": {}}}), "the body of a notification is"),
    **{
        f"event of {tags}": (with_event(tags=tags), "one tag names its area")
        for tags in ([], ["shop", "inn"], ["Shop"], ["../shop"], ["parsing"])
    },
    "event that says no type": (with_body(resource=thing()), "no const or enum of event_type"),
    "event that says another type": (with_events(PARCEL_LOST=notice()), "PARCEL.LOST: its event_type says PARCEL.SENT"),
    "event without a resource": (with_body(event_type=SENT), "one contentSchema, not 0"),
    "event whose resource stands here": (
        with_body(event_type=SENT, resource=thing(ciphertext={"contentSchema": thing()})),
        "PARCEL.SENT: contentSchema is a .ref",
    ),
    "event whose resource is anyOf": (
        with_body(event_type=SENT, resource=thing(ciphertext={"contentSchema": {"anyOf": [ref("Thing")]}})),
        "PARCEL.SENT: contentSchema is a .ref",
    ),
    "event whose resource is not there": (with_events(PARCEL_SENT=notice("Nothing")), "each to a component schema"),
    "event whose resource is text": (
        with_events({"Text": {"type": "string"}}, PARCEL_SENT=notice("Text")),
        "PARCEL.SENT: its resource Text is not an object",
    ),
    "form of a resource that nothing tells": (
        with_events({"Gift": thing()}, PARCEL_SENT=notice("Thing", "Gift")),
        "x-wechatpay-known-by names fields of Thing, one of them required",
    ),
    "form of a resource that is known by a field it may lack": (
        with_events(FORMS, PARCEL_SENT=notice("Gift", "Sale", known_by={"Gift": ["giver"], "Sale": ["buyer"]})),
        "x-wechatpay-known-by names fields of Sale, one of them required",
    ),
    "form of a resource that is known by a field it has not": (
        with_events(FORMS, PARCEL_SENT=notice("Gift", "Sale", known_by={"Gift": ["giver", "x"], "Sale": ["no"]})),
        "x-wechatpay-known-by names fields of Gift, one of them required",
    ),
    "form of a resource that would be taken for another": (
        with_events(FORMS, PARCEL_SENT=notice("Sale", "Gift", known_by={"Sale": ["no"], "Gift": ["giver"]})),
        "a Gift would be taken for a Sale, which stands before it and is known by no",
    ),
    "two events of one class": (
        with_events(PARCEL_SENT=notice(), Parcel_Sent=notice(types=["Parcel.Sent"])),
        "PARCEL.SENT and Parcel.Sent would both be the class ParcelSent",
    ),
    "event called as what is always there": (
        with_events(UNKNOWN_EVENT=notice(types=["UNKNOWN.EVENT"])),
        "has a UnknownEvent of its own",
    ),
    "event called as a component": (
        with_events({"ParcelSent": thing()}, PARCEL_SENT=notice("ParcelSent")),
        "a component cannot be called ParcelSent",
    ),
    "events that share another name": (
        with_events(A=notice(types=["A", "C"]), B=notice(types=["B", "C"])),
        "A and B are both also sent as C",
    ),
    "event that comes as another that has no such resource": (
        with_events({"Gift": thing()}, A=notice(types=["A", "B"]), B=notice("Gift", types=["B"])),
        "A is also sent as B, which has no variant Thing; add it",
    ),
    # schemas
    "list without items": (
        with_schema(**thing(a={"type": "array"})),
        "^#/components/schemas/Thing/properties/a: a list says what is in it; add items$",
    ),
    "reference to nothing": (
        with_operation(responses={"200": {"description": "", "content": content(ref("No"))}}),
        "1a/get/responses/200/content/application~1json/schema: a .ref names nothing",
    ),
    "inline object": (with_schema(**thing(a=thing())), "class ThingA comes from an object without that name"),
    "inline object in a list": (with_schema(**thing(a={"type": "array", "items": thing()})), "without that name"),
    "inline reply": (
        with_operation(responses={"200": {"description": "", "content": content(thing())}}),
        "without that",
    ),
    "inline enum": (with_schema(**thing(a={"type": "string", "enum": ["A"]})), "enum ThingA comes from a list without"),
    "reply of unknown fields": (with_schema(type="object"), "a reply has documented fields"),
    "map as a reply": (
        with_schema(type="object", additionalProperties={"type": "string"}),
        "a reply has documented fields",
    ),
    "two objects in one place": (
        document(
            {"/v3/shop/a": {"get": operation(reply=ref("Both"))}},
            {"Both": thing(x={"anyOf": [ref("A"), ref("B")]}), "A": thing(), "B": thing()},
        ),
        "nothing tells a A from B",
    ),
    "two kinds of text in one place": (
        with_schema(**thing(x={"anyOf": [{"type": "string"}, {"type": "string", "format": "date-time"}]})),
        "'x' has two forms",
    ),
    "class names that differ in case only": (
        document(
            {**TWO, "/v3/shop/b": {"get": operation("shop.b", ref("ab_thing"))}},
            {"Thing": thing(), "AbThing": thing(), "ab_thing": thing()},
        ),
        "#/components/schemas/ab_thing: two schemas would be one class; rename one",
    ),
    "class named unlike its component": (with_schema("thing", **thing()), "class Thing comes from an object without"),
    "component called as a query": (
        document(
            {"/v3/shop/a": {"get": operation(reply=ref("GetThingQuery"), parameters=[parameter("q", "query")])}},
            {"GetThingQuery": thing()},
        ),
        "cannot be called GetThingQuery",
    ),
    "one query name in two areas": (
        document(
            {
                path: {"get": operation(id, ref("Thing"), parameters=[parameter("q", "query")])}
                for path, id in (("/v3/shop/a", "shop.get"), ("/v3/shop/b", "inn.get"))
            }
        ),
        "two operations below it have a GetQuery",
    ),
    **{
        f"component called {name}": (with_schema(name, **thing()), f"cannot be called {name}")
        for name in ("Response", "Client", "Event", "Model", "Operation", "Unset", "Literal", "TypedDict", "Mapping")
    },
    # paths
    "segment with a name in it": (with_paths("/v3/shop/a{b}"), "the path and its path parameters have different names"),
    "root called itself": (with_paths("/v3"), "/v3 cannot be called itself"),
    # lists in pages
    "pages of nothing known": (in_pages({"items": "data"}), "items, offset, limit, total., .items, page, size"),
    "pages both ways": (in_pages({**BY_OFFSET, "next": "next"}), "items, offset, limit, total., .items, page, size"),
    "pages of no list": (
        in_pages({**BY_OFFSET, "items": "total"}),
        "total is a list, but the reply has something else",
    ),
    "pages of nothing there": (in_pages({**BY_OFFSET, "items": "date"}), "date is a list, but the reply has something"),
    "pages below no object": (
        in_pages({**BY_OFFSET, "items": "total/data"}),
        "its items at total/data, but there is no",
    ),
    "pages below an object": (in_pages({**BY_OFFSET, "items": "in/data"}), "in/data is a list, but the reply has some"),
    "pages by no offset": (
        in_pages({**BY_OFFSET, "offset": "start"}),
        "start is its offset, but there is no such field",
    ),
    "pages by no number": (
        in_pages({**BY_OFFSET, "offset": "all"}),
        "all is its offset, but there is no such field that is an integer or text",
    ),
    "pages by no limit": (in_pages({**BY_OFFSET, "limit": "size"}), "size is its limit, but there is no such field"),
    "pages without that total": (
        in_pages({**BY_OFFSET, "total": "next"}),
        "next is its total, but there is no such field",
    ),
    "pages without that link": (
        in_pages({"items": "data", "next": "total"}),
        "total is its next, but there is no such",
    ),
    "pages of a PUT": (in_pages(BY_OFFSET, "put"), "what lists in pages is a GET or a POST"),
    "pages of a body": (
        in_pages(BY_OFFSET, "post", requestBody={"content": content(ref("Thing"))}),
        "limit is its limit, but there is no such field",
    ),
    "pages of a body by addresses": (
        in_pages({"items": "data", "next": "next"}, "post", requestBody={"content": content(ref("Thing"))}),
        "what lists in pages by addresses has no body",
    ),
    "pages by number without a size": (in_pages({"items": "data", "page": "offset"}), "items, page, size"),
    "pages by number with an offset": (
        in_pages({"items": "data", "page": "offset", "size": "limit", "offset": "offset"}),
        "items, page, size",
    ),
    "pages by a token that is a number": (
        in_pages({"items": "data", "token": "offset", "next-token": "next"}),
        "offset is its token, but there is no such field that is text",
    ),
    "pages by a token that no reply has": (
        in_pages({"items": "data", "token": "q", "next-token": "total"}),
        "total is its next-token, but there is no such field that is text",
    ),
    "pages of two methods": (two_lists(), "shop.list_things: shop.find_things of the same path lists in pages too"),
    "pages of an empty reply": (
        in_pages(BY_OFFSET, responses={"204": {"description": ""}}),
        "its items at data, but there is no data",
    ),
    # JSON texts
    "JSON text of a text": (with_schema(**thing(a=json_text({"type": "string"}))), "an object or a list, not string"),
    "JSON text of a number": (
        document(
            {"/v3/shop/a": {"get": operation(reply=ref("Thing"))}},
            {"Thing": thing(a=json_text(ref("Number"))), "Number": {"type": ["integer", "null"]}},
        ),
        "components/schemas/Thing/properties/a: what a JSON text holds is an object or a list",
    ),
    "JSON text of an inline object": (with_schema(**thing(a=json_text(thing()))), "comes from an object without that"),
    "JSON text of two objects": (
        document(
            {"/v3/shop/a": {"get": operation(reply=ref("Both"))}},
            {
                "Both": thing(x=json_text({"oneOf": [ref("A"), ref("B")]})),
                "A": thing(a={"type": "string"}),
                "B": thing(b={"type": "string"}),
            },
        ),
        "'x' is one of several objects, or something else",
    ),
    "JSON text in a path": (
        with_operation(path="/v3/shop/{id}", parameters=[parameter("id", **json_text(ref("Thing")))]),
        "id is a JSON text, which no path has room for",
    ),
    # parameters
    **{
        f"header parameter {name}": (
            with_operation(parameters=[parameter(name, "header")]),
            f"'{name}' is no header for a caller",
        )
        for name in ("x y", "Authorization", "wechatpay-serial", "Content-Type", "accept", "HOST")
    },
    "upload with a header": (upload(parameters=[parameter("X-Request", "header")]), "an upload with header parameters"),
    "cookie parameter": (with_operation(parameters=[parameter("x", "cookie")]), "cookie parameters are not supported"),
    "argument not declared": (
        with_operation(path="/v3/shop/{id}"),
        "#/paths/~1v3~1shop~1{id}/get: the path and its path parameters have different names",
    ),
    **{
        f"path parameter {name}": (
            with_operation(path=f"/v3/shop/{{{name}}}", parameters=[parameter(name)]),
            "a path parameter cannot be called",
        )
        for name in ("client", "body", "validate", "query", "headers", "json", "self", "meta", "from", "class", "a-b")
    },
    # bodies and replies
    "XML body": (body("text/xml"), "#/paths/~1v3~1shop~1a/post: a body is application/json or multipart/form-data"),
    "form body": (body("application/x-www-form-urlencoded"), "application/json, or multipart/form-data, not"),
    "two kinds of body": (
        with_operation(
            "post",
            requestBody={
                "content": {**content(ref("Thing")), "application/x-www-form-urlencoded": {"schema": ref("Thing")}}
            },
        ),
        "application/json, or multipart/form-data, not",
    ),
    "body without a schema": (
        with_operation("post", requestBody={"content": {"application/json": {}}}),
        "#/paths/~1v3~1shop~1a/post: the content has no schema; add it",
    ),
    "reply without a schema": (
        with_replies(_200={"description": "", "content": {"application/json": {}}}),
        "no schema",
    ),
    "reply of anything": (with_replies(_200={"description": "", "content": content({})}), "no schema"),
    "two kinds of reply": (
        with_replies(_200={"description": "", "content": {**content(ref("Thing")), **FILE}}),
        "a reply is application/json, a file, or empty, not",
    ),
    "no success": (with_replies(_400={"description": ""}), "no 2xx reply"),
    "any success": (with_replies(_2XX={"description": ""}), "one status, like 200, not 2XX"),
    "two kinds of success": (
        with_replies(_200={"description": "", "content": content(ref("Thing"))}, _202={"description": ""}),
        "200 and 202 differ in content",
    ),
    # files
    "file and JSON as success": (
        with_replies(
            _200={"description": "", "content": FILE}, _202={"description": "", "content": content(ref("Thing"))}
        ),
        "200 and 202 differ in content",
    ),
    "hash of a JSON reply": (
        with_operation(**{"x-wechatpay-response-hash": HASH}),
        "x-wechatpay-response-hash belongs to a reply that is a file",
    ),
    "hash of a signed file": (
        with_operation(responses=FILE_REPLY, **{"x-wechatpay-response-hash": HASH}),
        "whose own reply is unsigned",
    ),
    "file for a body": (
        with_operation("post", responses=FILE_REPLY, requestBody={"content": content(ref("Thing"))}),
        "a file is the reply to a request without a body",
    ),
    "unsigned request": (
        with_operation(**{"x-wechatpay-unsigned-request": True}),
        "x-wechatpay-unsigned-request belongs to a file",
    ),
    "unsigned request for a signed file": (
        with_operation(responses=FILE_REPLY, **{"x-wechatpay-unsigned-request": True}),
        "say x-wechatpay-unsigned-response too",
    ),
    "upload without marks": (upload(**{"x-wechatpay-upload": None}), "needs x-wechatpay-signed-part: meta, and"),
    "upload without a signed part": (upload(**{"x-wechatpay-signed-part": None}), "needs x-wechatpay-signed-part"),
    "upload that signs the file": (upload(**{"x-wechatpay-signed-part": "file"}), "needs x-wechatpay-signed-part"),
    "upload without a digest": (
        upload(**{"x-wechatpay-upload": {"part": "file", "algorithm": "SHA256"}}),
        "needs part, digest and algorithm",
    ),
    "upload of another part": (
        upload(**{"x-wechatpay-upload": {**UPLOAD, "part": "picture"}}),
        "the parts of its body are meta and picture",
    ),
    "upload whose meta lacks the digest": (
        upload(**{"x-wechatpay-upload": {**UPLOAD, "digest": "md5"}}),
        "meta needs the field md5",
    ),
    "upload beside JSON": (
        upload(
            requestBody={"content": {**content(ref("Thing")), "multipart/form-data": {"schema": ref("PictureUpload")}}}
        ),
        "is nothing else beside",
    ),
    **{
        f"{mark} without a file": (
            with_operation("post", requestBody={"content": content(ref("Thing"))}, **{mark: value}),
            f"{mark} belongs to a body that is multipart/form-data",
        )
        for mark, value in (("x-wechatpay-upload", {}), ("x-wechatpay-signed-part", "meta"))
    },
    **{
        f"operationId {id}": (with_operation(operationId=id), "must be <area>.<verb_object> in snake_case")
        for id in (
            "get",
            "shop.",
            ".get",
            "shop.a.b",
            "shop.class",
            "shop.get-it",
            "Shop.get",
            "shop.getIt",
        )
    },
}


def listing(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", REFUSED)
def test_a_spec_that_cannot_come_out_whole_is_refused(name: str, tmp_path: Path) -> None:
    spec, message = REFUSED[name]
    with pytest.raises(GenerationError, match=message):
        generate_document(spec, tmp_path / "client", "refused_client")
    assert list(tmp_path.iterdir()) == []


def test_two_statuses_of_one_content_are_one_reply(tmp_path: Path) -> None:
    reply = {"description": "", "content": content(ref("Thing"))}
    assert generate_document(with_replies(_200=reply, _201=reply), tmp_path / "client", "accepted_client") > 10


def test_generating_does_not_change_the_document(tmp_path: Path) -> None:
    before = copy.deepcopy(GOOD)
    generate_document(GOOD, tmp_path / "client", "accepted_client")
    assert before == GOOD


# --- the disk ------------------------------------------------------------------------------------------------------


@pytest.fixture
def standing(tmp_path: Path) -> Path:
    """A client that was generated before."""
    generate_document(GOOD, tmp_path / "client", "old_client")
    return tmp_path / "client"


def test_a_refused_spec_leaves_the_old_client(standing: Path) -> None:
    before = listing(standing.parent)
    with pytest.raises(GenerationError):
        generate_document(lost_path_item(), standing, "new_client")
    assert listing(standing.parent) == before


def test_a_new_client_leaves_nothing_of_the_old_one(standing: Path) -> None:
    (standing / "old_client" / "stray.py").write_text("")
    generate_document(GOOD, standing, "new_client")
    assert not (standing / "old_client").exists()
    assert [path.name for path in standing.parent.iterdir()] == ["client"]


class Stop(Exception):
    """Stands for whatever ends a process in the middle."""


def stop(*_args: object, **_more: object) -> None:
    raise Stop


def stop_in_templates(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(project.ClientProject, "_build_chain", stop)


def stop_in_ruff(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(subprocess, "run", stop)


def stop_between_the_renames(patch: pytest.MonkeyPatch) -> None:
    replace, calls = os.replace, []

    def second_fails(source: Path, target: Path) -> None:
        calls.append(source)
        if len(calls) == 2:
            raise KeyboardInterrupt
        replace(source, target)

    patch.setattr(os, "replace", second_fails)


@pytest.mark.parametrize("where", [stop_in_templates, stop_in_ruff, stop_between_the_renames])
def test_stopping_in_the_middle_leaves_the_old_client(
    standing: Path, monkeypatch: pytest.MonkeyPatch, where: Callable[[pytest.MonkeyPatch], None]
) -> None:
    before = listing(standing.parent)
    where(monkeypatch)
    with pytest.raises((Stop, KeyboardInterrupt)):
        generate_document(GOOD, standing, "new_client")
    monkeypatch.undo()
    assert listing(standing.parent) == before


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_is_no_generated_client_is_not_replaced(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "precious"
    if kind == "folder":
        target.mkdir()
    (target / "thesis.txt" if kind == "folder" else target).write_text("years of work")
    before = listing(tmp_path)
    with pytest.raises(GenerationError, match=r"precious is no generated client \(it has no generator.lock.json\)"):
        generate_document(GOOD, target, "new_client")
    assert listing(tmp_path) == before


def test_an_empty_folder_or_a_missing_one_becomes_the_client(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for target in (tmp_path / "empty", tmp_path / "not" / "there"):
        assert generate_document(GOOD, target, "new_client") == len(listing(target))


def test_what_ruff_cannot_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "HEADER", "# a header\nthat is ( no Python")
    with pytest.raises(GenerationError, match=r"^__init__\.py would be no Python \('\(' was never closed, line 2\)"):
        generate_document(GOOD, tmp_path / "client", "broken_client")
    monkeypatch.setattr(project, "_check_code", lambda _text, _name: None)
    with pytest.raises(GenerationError, match=r"ruff format refused the output(.|\n)*__init__\.py"):
        generate_document(GOOD, tmp_path / "client", "broken_client")
    assert list(tmp_path.iterdir()) == []


def test_an_operation_that_got_lost_on_the_way_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = with_paths("/v3/shop/a", "/v3/shop/b")
    whole = project.ClientProject._calls
    monkeypatch.setattr(project.ClientProject, "_calls", lambda self: whole(self)[:1])
    with pytest.raises(GenerationError, match=r"operation shop.get_1 \(get /v3/shop/b\) did not come out"):
        generate_document(spec, tmp_path / "client", "short_client")
    monkeypatch.setattr(project.ClientProject, "_calls", lambda self: [*whole(self), whole(self)[0]])
    with pytest.raises(GenerationError, match=r"operation shop.get_0 \(get /v3/shop/a\) came out twice"):
        generate_document(spec, tmp_path / "client", "long_client")
    assert list(tmp_path.iterdir()) == []


def test_an_event_that_got_lost_on_the_way_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = with_events(A=notice(types=["A"]), B=notice(types=["B"]))
    whole = read_events(spec)
    monkeypatch.setattr(project, "read_events", lambda _document: whole[:1])
    with pytest.raises(GenerationError, match="event B did not come out"):
        generate_document(spec, tmp_path / "client", "short_client")
    monkeypatch.setattr(project, "read_events", lambda _document: [*whole, whole[0]])
    with pytest.raises(GenerationError, match="event A came out twice"):
        generate_document(spec, tmp_path / "client", "long_client")
    assert list(tmp_path.iterdir()) == []


def test_a_resource_without_a_class_is_found() -> None:
    spec = with_events(A=notice(types=["A"]))
    with pytest.raises(GenerationError, match="event A: no class for Thing"):
        check_parity({"webhooks": spec["webhooks"]}, [], read_events(spec), [])
