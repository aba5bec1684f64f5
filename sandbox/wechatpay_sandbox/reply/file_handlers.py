"""The handlers of uploads and downloads without a handler of their own, at any path."""

from __future__ import annotations

import gzip
from functools import cached_property
from typing import Any

from wechatpay_client import Operation

from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.reply.sample_files import sample_file
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.spec.description import Description
from wechatpay_sandbox.translation import gettext as _

_NUMBERS = ("media_id", "fapiao_media_id")
_GZIP = "application/gzip"


class KeptUpload:
    """Stores an upload. The reply has the shape of the spec's example, with the identifier of the file."""

    def __init__(self, shaped: Handler) -> None:
        self._shaped = shaped

    def __call__(self, request: CheckedRequest) -> object:
        reply = self._shaped(request)
        if request.file is None or not isinstance(reply, dict):
            return reply
        number = next((name for name in _NUMBERS if name in reply), None)
        if number is None:
            return reply
        return {**reply, number: request.platform.store.uploads.keep(request.merchant.mchid, request.file)}


class ServedFile:
    """Replies with a file: with an offered one for a token, with an uploaded one for an identifier.

    The identifier of the spec's example stands for a sample file, and so does a request with neither. The token of the
    example does so where no hash proves the file.
    """

    def __init__(self, description: Description, operation_id: str) -> None:
        self._description = description
        self._id = operation_id

    def __call__(self, request: CheckedRequest) -> File:
        token, media_id = request.query.get("token"), list(request.path.values())[-1] if request.path else None
        if token is not None:
            file = request.platform.store.offered_files.find(
                request.merchant.mchid, self._description.entries[self._id].path, str(token), request.now
            )
            if file is None and token in self._examples:
                file = self._sample
            missing = _("no file is offered under this token; an address is valid for 5 minutes, so request a new one")
        elif media_id is not None:
            file = request.platform.store.uploads.find(request.merchant.mchid, str(media_id))
            if file is None and media_id in self._examples:
                file = self._sample
            missing = _("no file of this merchant has this identifier; upload it first")
        else:
            file, missing = self._sample, ""
        if file is None:
            raise not_found(missing)
        if str(request.query.get("tartype", "")).lower() == "gzip" or self._is_asked_for_gzip(request):
            # why no time: every download of a file has the same bytes
            return File(gzip.compress(file.content, mtime=0), _GZIP, file.name)
        return file

    def _is_asked_for_gzip(self, request: CheckedRequest) -> bool:
        """Whether the file may come as gzip and the request has a header that asks for it."""
        if _GZIP not in self._operation.reply_media_types:
            return False
        asked = next((value for name, value in request.headers.items() if name.lower() == "accept-encoding"), "")
        return "gzip" in str(asked).lower()

    @property
    def _operation(self) -> Operation[Any]:
        return self._description.operations[self._id]

    @cached_property
    def _examples(self) -> list[object]:
        # why only without a hash: the reply that offers any other file has the hash of what it offers
        queries = self._operation.parameters("query") if self._operation.reply_hash is None else ()
        parameters = (*self._operation.parameters("path"), *queries)
        return [parameter["example"] for parameter in parameters if "example" in parameter]

    @cached_property
    def _sample(self) -> File:
        return sample_file(self._operation.reply_media_type or "")
