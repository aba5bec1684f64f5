"""Checks the parts of an upload by the rules of its operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wechatpay_auth.file_digest import new_digest
from wechatpay_client.tooling import UploadRules

from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.http.multipart_body import Part
from wechatpay_sandbox.reply.refusal import header_error, parameter_error
from wechatpay_sandbox.request.json_body import JsonBody, read_json
from wechatpay_sandbox.request.payload import json_pointer
from wechatpay_sandbox.translation import gettext as _

META = "meta"
"""The name of the part whose bytes are signed."""
# The published number for pictures that are too large.
_TOO_LARGE = 270087680


def read_meta(parts: Mapping[str, Part], rules: UploadRules) -> JsonBody:
    """The value of the part `meta`. Refusal 400 if a part is missing or `meta` is not JSON."""
    if not parts:
        raise header_error("Content-Type", _("must be multipart/form-data"), reason="media-type")
    for name in (META, rules.part):
        if name not in parts:
            raise parameter_error(
                "", "body", _("has no part named {name}; add it").format(name=name), reason="part-missing"
            )
    # why any media type: some SDKs declare none, and the platform accepts them
    return read_json(parts[META].content, ["application/json"])


# why Any: the schema of meta has accepted the value
def read_file(parts: Mapping[str, Part], rules: UploadRules, meta: Mapping[str, Any]) -> File:
    """The file, checked against `meta` and the rules of the operation. Refusal 400 PARAM_ERROR if it does not fit."""
    part = parts[rules.part]
    name = str(meta[rules.filename]) if rules.filename is not None else ""
    if not part.content:
        raise parameter_error(
            "", "body", _("has an empty part {part}; put the file into it").format(part=rules.part), reason="part-empty"
        )
    if rules.max_bytes is not None and len(part.content) > rules.max_bytes:
        issue = _("has a file of {count} bytes; at most {max_bytes} are allowed").format(
            count=len(part.content), max_bytes=rules.max_bytes
        )
        raise parameter_error("", "body", issue, reason="file-too-large", numeric_code=_TOO_LARGE)
    if rules.filename is not None and rules.extensions is not None:
        ending = name.rpartition(".")[2].lower() if "." in name else ""
        if ending not in {extension.lower() for extension in rules.extensions}:
            allowed = ", ".join(rules.extensions)
            raise parameter_error(
                json_pointer(rules.filename),
                "body",
                _("must be a file name ending in {allowed}").format(allowed=allowed),
                reason="file-name",
            )
    digest = new_digest(rules.algorithm)
    digest.update(part.content)
    if str(meta[rules.digest]).lower() != digest.hexdigest():
        raise parameter_error(
            json_pointer(rules.digest),
            "body",
            _("is not the {algorithm} of the file in this request, in hexadecimal digits").format(
                algorithm=rules.algorithm
            ),
            reason="file-digest",
        )
    return File(part.content, part.media_type or "application/octet-stream", name)
