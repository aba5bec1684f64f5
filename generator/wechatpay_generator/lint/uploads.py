"""Rules about uploads: requests of two parts, a file and the JSON about it, of which only the JSON is signed."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Final

from wechatpay_generator.lint import fields
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Operation, Place, Problem, SpecTree

MULTIPART: Final = "multipart/form-data"
SIGNED_PART: Final = "x-wechatpay-signed-part"
UPLOAD: Final = "x-wechatpay-upload"

# the media types in which files of an extension are sent
MEDIA_TYPES: Final[dict[str, frozenset[str]]] = {
    extension: frozenset(types.split())
    for extension, types in {
        "jpg": "image/jpeg",
        "jpeg": "image/jpeg",
        "png": "image/png",
        "bmp": "image/bmp",
        "gif": "image/gif",
        "pdf": "application/pdf",
        "ofd": "application/ofd",
        "avi": "video/x-msvideo video/avi",
        "wmv": "video/x-ms-wmv",
        "mpeg": "video/mpeg",
        "mp4": "video/mp4",
        "mov": "video/quicktime",
        "mkv": "video/x-matroska",
        "flv": "video/x-flv",
        "f4v": "video/x-f4v video/mp4",
        "m4v": "video/x-m4v video/mp4",
        "rmvb": "application/vnd.rn-realmedia-vbr video/vnd.rn-realvideo",
    }.items()
}


@rule("upload", f"a {MULTIPART} request has the marks {SIGNED_PART} and {UPLOAD}, whose names are in its schema")
def upload(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        media = _multipart(tree, operation)
        marks = [mark for mark in (SIGNED_PART, UPLOAD) if mark in operation.place.keys]
        if media is None:
            for mark in marks:
                yield operation.place.problem(f"{mark} is for {MULTIPART} requests; remove it", f"/{mark}")
            continue
        for mark in (SIGNED_PART, UPLOAD):
            if mark not in marks:
                yield operation.place.problem(f"its request is {MULTIPART}: add {mark}")
        if len(tree.request_bodies(operation)) > 1:
            yield operation.place.problem(f"{MULTIPART} is the only form of an upload; remove the other")
        yield from _names(tree, operation, media)


def _names(tree: SpecTree, operation: Operation, media: Place) -> Iterator[Problem]:
    place = operation.place
    schemas = [child for child in media.children if child.kind == "schemas"]
    signed, mark = place.text(SIGNED_PART), place.mapping(UPLOAD)
    about: list[Place] = []
    if signed is not None:
        about = _part(tree, schemas, signed)
        if not about:
            yield place.problem(f"the request requires no part {signed}; name one", f"/{SIGNED_PART}")
        elif not fields.is_of_type(tree, about, "object"):
            yield place.problem("the signed part is an object, sent as JSON", f"/{SIGNED_PART}")
        elif not any(part.items("examples") for schema in about for part in fields.parts(tree, schema)):
            yield place.problem(f"the component of {signed} has no examples; add one", f"/{SIGNED_PART}")
    part = mark.get("part")
    if isinstance(part, str):
        file = _part(tree, schemas, part)
        if not any(tree.value(schema, "contentMediaType") == "application/octet-stream" for schema in file):
            yield place.problem(
                f"{part} is no required part with contentMediaType: application/octet-stream; name one",
                f"/{UPLOAD}/part",
            )
    for key in ("filename", "digest"):
        name = mark.get(key)
        if about and isinstance(name, str) and not fields.find_fields(tree, about, name):
            yield place.problem(f"{signed} has no field {name}; name one", f"/{UPLOAD}/{key}")


@rule("upload-types", "encoding names application/json for the signed part and, for the file, types of its extensions")
def upload_types(tree: SpecTree) -> Iterator[Problem]:
    for operation in tree.operations:
        media = _multipart(tree, operation)
        if media is None:
            continue
        signed, mark = operation.place.text(SIGNED_PART), operation.place.mapping(UPLOAD)
        part, extensions = mark.get("part"), mark.get("extensions")
        encoding = {child.name: child for child in media.children if child.kind == "encoding"}
        for name in (signed, part):
            if isinstance(name, str) and name not in encoding:
                yield media.problem(f"say under encoding which contentType {name} has")
        for name, place in encoding.items():
            given = [text.strip() for text in (place.text("contentType") or "").split(",")]
            if name == signed and given != ["application/json"]:
                yield place.problem("the signed part is sent as application/json", "/contentType")
            if name == part and isinstance(extensions, list):
                yield from _fitting(place, given, extensions)


def _fitting(place: Place, given: list[str], extensions: list[object]) -> Iterator[Problem]:
    wanted = {str(extension): MEDIA_TYPES.get(str(extension), frozenset()) for extension in extensions}
    for extension, types in wanted.items():
        if not any(fnmatchcase(media_type, pattern) for media_type in types for pattern in given):
            fix = " or ".join(sorted(types)) or "that of the extension, and add it to the table of the linter"
            yield place.problem(f"no media type is that of .{extension}; add {fix}", "/contentType")
    for pattern in given:
        if not any(fnmatchcase(media_type, pattern) for types in wanted.values() for media_type in types):
            yield place.problem(f"{pattern} is of none of the extensions; remove it or add one", "/contentType")


def _multipart(tree: SpecTree, operation: Operation) -> Place | None:
    return next((media for media in tree.request_bodies(operation) if media.name == MULTIPART), None)


def _part(tree: SpecTree, schemas: list[Place], name: str) -> list[Place]:
    """The schemas of a part that every request has."""
    return [
        place
        for schema in schemas
        if name in fields.find_required(tree, schema)
        for place in fields.find_fields(tree, [schema], name)
    ]
