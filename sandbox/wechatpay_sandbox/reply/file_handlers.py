"""What answers uploads and downloads that have no handler of their own, whatever they are called."""

from __future__ import annotations

import gzip
from functools import cached_property
from typing import Any

from wechatpay_client import Operation

from wechatpay_sandbox.http.file import File
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.reply.sample_files import sample_file
from wechatpay_sandbox.request.call import Call, Handler
from wechatpay_sandbox.spec.description import Description

_NUMBER = "media_id"


class KeptUpload:
    """An upload: the shaped reply, with the number under which the file is kept from now on."""

    def __init__(self, shaped: Handler) -> None:
        self._shaped = shaped

    def __call__(self, call: Call) -> object:
        reply = self._shaped(call)
        if call.file is None or not isinstance(reply, dict) or _NUMBER not in reply:
            return reply
        return {**reply, _NUMBER: call.platform.store.uploads.keep(call.merchant.mchid, call.file)}


class ServedFile:
    """A reply that is a file: one that was offered, if it is asked for by a token; one that was uploaded, if by number.

    The number that the spec's example names is that of a sample. What is asked for by neither is a sample, too.
    """

    def __init__(self, description: Description, operation_id: str) -> None:
        self._description = description
        self._id = operation_id

    def __call__(self, call: Call) -> File:
        token, number = call.query.get("token"), list(call.path.values())[-1] if call.path else None
        if token is not None:
            file = call.platform.store.offered_files.find(
                call.merchant.mchid, self._description.entries[self._id].path, str(token), call.now
            )
            missing = "no file is offered under this token; an address is valid for 5 minutes, so ask for a new one"
        elif number is not None:
            file = call.platform.store.uploads.find(call.merchant.mchid, str(number))
            if file is None and number in self._examples:
                file = self._sample
            missing = "no file of this merchant has this identifier"
        else:
            file, missing = self._sample, ""
        if file is None:
            raise not_found(missing)
        if str(call.query.get("tartype", "")).lower() == "gzip":
            # why no time: the same file is the same bytes, whenever it is fetched
            return File(gzip.compress(file.content, mtime=0), "application/gzip", file.name)
        return file

    @property
    def _operation(self) -> Operation[Any]:
        return self._description.operations[self._id]

    @cached_property
    def _examples(self) -> list[object]:
        return [parameter["example"] for parameter in self._operation.parameters("path") if "example" in parameter]

    @cached_property
    def _sample(self) -> File:
        return sample_file(self._operation.reply_media_type or "")
