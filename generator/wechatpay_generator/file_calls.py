"""Operations that take or give a file: what the spec must say of them, and what their functions need to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .failure import GenerationError
from .shapes import meta_of_upload, resolve_ref

_JSON = "application/json"
_MULTIPART = "multipart/form-data"
_BILLS = frozenset({"application/gzip", "application/x-gzip", "text/csv"})


@dataclass(frozen=True)
class Upload:
    """What an upload is told beside the file."""

    further_fields: Mapping[str, Mapping[str, Any]]
    """Schemas of the fields of `meta` that are neither computed from the file nor constant."""
    limits: str
    """The limits in words; empty where there are none."""


@dataclass(frozen=True)
class Download:
    """A reply that is a file."""

    media_types: tuple[str, ...]
    """What the file may be; a header such as Accept-Encoding chooses where there are several."""
    operation: Mapping[str, Any]

    @property
    def hash(self) -> Mapping[str, str] | None:
        """Names of the fields, in the reply that gave the address, that prove the file."""
        mark: Mapping[str, str] | None = self.operation.get("x-wechatpay-response-hash")
        return mark

    @property
    def is_signed(self) -> bool:
        """Whether the reply itself is signed."""
        return not self.operation.get("x-wechatpay-unsigned-response", False)

    @property
    def has_signed_request(self) -> bool:
        """Whether the request for it is signed."""
        return not self.operation.get("x-wechatpay-unsigned-request", False)

    @property
    def stream(self) -> str:
        """The class of its stream. That of a bill can be read as rows."""
        return "BillStream" if _BILLS.issuperset(self.media_types) else "FileStream"


def read_upload(document: Mapping[str, Any], id: str, operation: Mapping[str, Any]) -> Upload | None:
    """What the spec says of an upload; None for any other operation.

    Raises GenerationError unless body and marks are those of docs/spec.md.
    """
    body = operation.get("requestBody", {})
    content = resolve_ref(document, body).get("content", {})
    rules = operation.get("x-wechatpay-upload")
    if _MULTIPART not in content:
        for mark in ("x-wechatpay-upload", "x-wechatpay-signed-part"):
            if mark in operation:
                raise GenerationError(f"{id}: {mark} belongs to a body that is {_MULTIPART}")
        return None
    if list(content) != [_MULTIPART]:
        raise GenerationError(f"{id}: a body that is {_MULTIPART} is nothing else beside, not {list(content)}")
    if operation.get("x-wechatpay-signed-part") != "meta" or not isinstance(rules, Mapping):
        raise GenerationError(
            f"{id}: an upload needs x-wechatpay-signed-part: meta, and x-wechatpay-upload to say what is what"
        )
    if not {"part", "digest", "algorithm"} <= set(rules):
        raise GenerationError(f"{id}: x-wechatpay-upload needs part, digest and algorithm")
    schema = resolve_ref(document, content[_MULTIPART].get("schema", {}))
    parts = {"meta", rules["part"]}
    if set(schema.get("properties", {})) != parts or set(schema.get("required", ())) != parts:
        raise GenerationError(f"{id}: the parts of its body are {' and '.join(sorted(parts))}, both required")
    meta = meta_of_upload(document, body) or {}
    computed = [rules["digest"], *([rules["filename"]] if "filename" in rules else [])]
    missing = [name for name in computed if name not in meta.get("required", ())]
    if missing:
        raise GenerationError(f"{id}: meta needs the field {missing[0]}, as x-wechatpay-upload says, and requires it")
    further = {
        name: field
        for name, field in meta["properties"].items()
        if name not in computed and "const" not in resolve_ref(document, field)
    }
    return Upload(further, _limits(rules))


def read_download(
    document: Mapping[str, Any], id: str, operation: Mapping[str, Any], *, is_file: bool
) -> Download | None:
    """What the spec says of a reply that is a file; None for any other.

    Raises GenerationError for a hash that has no file, and for a file in answer to more than a question.
    """
    hashed = "x-wechatpay-response-hash" in operation
    unsigned = "x-wechatpay-unsigned-request" in operation
    if unsigned and not (is_file and operation.get("x-wechatpay-unsigned-response")):
        raise GenerationError(
            f"{id}: x-wechatpay-unsigned-request belongs to a file that is not signed either: "
            "say x-wechatpay-unsigned-response too"
        )
    if not is_file:
        if hashed:
            raise GenerationError(f"{id}: x-wechatpay-response-hash belongs to a reply that is a file")
        return None
    if hashed and not operation.get("x-wechatpay-unsigned-response"):
        raise GenerationError(
            f"{id}: x-wechatpay-response-hash proves a file whose own reply is unsigned: say that too"
        )
    if "requestBody" in operation:
        raise GenerationError(f"{id}: a file is the reply to a request without a body")
    status = min(status for status in operation["responses"] if status.startswith("2"))
    return Download(tuple(resolve_ref(document, operation["responses"][status])["content"]), operation)


def file_media_types(document: Mapping[str, Any]) -> set[str]:
    """Every kind of content in the document that is not JSON, request bodies apart."""
    replies = [*document.get("components", {}).get("responses", {}).values()]
    for item in document.get("paths", {}).values():
        for operation in item.values() if isinstance(item, Mapping) else ():
            if isinstance(operation, Mapping):
                replies += operation.get("responses", {}).values()
    return {kind for reply in replies for kind in reply.get("content", {})} - {_JSON}


def _limits(rules: Mapping[str, Any]) -> str:
    limits = []
    if "max-bytes" in rules:
        limits.append(f"At most {rules['max-bytes']:,} bytes")
    if "extensions" in rules:
        limits.append(f"a name that ends in {', '.join(rules['extensions'])}")
    return ", ".join(limits)
