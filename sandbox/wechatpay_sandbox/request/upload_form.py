"""An upload as it arrives: its parts against the rules of its operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wechatpay_auth.file_digest import new_digest
from wechatpay_client.tooling import UploadRules

from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.http.multipart_body import Part
from wechatpay_sandbox.reply.refusal import Refusal, parameter_error
from wechatpay_sandbox.request.payload import json_pointer, read_json

META = "meta"
"""The part whose bytes are signed."""
# Published for pictures that are too large.
_TOO_LARGE = 270087680


def read_meta(parts: Mapping[str, Part], rules: UploadRules) -> object:
    """The value of the part `meta`. Refusal 400 where a part is missing or `meta` is not JSON."""
    if not parts:
        raise Refusal(
            400,
            "PARAM_ERROR",
            "Content-Type must be multipart/form-data",
            {"field": "Content-Type", "issue": "must be multipart/form-data", "location": "header"},
        )
    for name in (META, rules.part):
        if name not in parts:
            raise parameter_error("", "body", f"has no part named {name}")
    # why whatever it is declared as: SDKs exist that do not say, and they are not refused for it
    return read_json(parts[META].content, ["application/json"])


# why Any: the schema of meta has just been enforced
def read_file(parts: Mapping[str, Part], rules: UploadRules, meta: Mapping[str, Any]) -> File:
    """The file, once it is what `meta` and the operation say. Refusal 400 PARAM_ERROR otherwise."""
    part = parts[rules.part]
    name = str(meta[rules.filename]) if rules.filename is not None else ""
    if not part.content:
        raise parameter_error("", "body", f"has an empty part {rules.part}")
    if rules.max_bytes is not None and len(part.content) > rules.max_bytes:
        issue = f"has a file of {len(part.content)} bytes, and {rules.max_bytes} are allowed"
        raise parameter_error("", "body", issue, numeric_code=_TOO_LARGE)
    if rules.filename is not None and rules.extensions is not None:
        ending = name.rpartition(".")[2].lower() if "." in name else ""
        if ending not in {extension.lower() for extension in rules.extensions}:
            allowed = ", ".join(rules.extensions)
            raise parameter_error(
                json_pointer(rules.filename), "body", f"must be the name of a file ending in {allowed}"
            )
    digest = new_digest(rules.algorithm)
    digest.update(part.content)
    if str(meta[rules.digest]).lower() != digest.hexdigest():
        raise parameter_error(
            json_pointer(rules.digest),
            "body",
            f"is not the {rules.algorithm} of the file that came with it, in hex digits",
        )
    return File(part.content, part.media_type or "application/octet-stream", name)
