"""Replaces the addresses of files in replies by addresses of this sandbox, and their hashes by those of its files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from wechatpay_auth import OFFICIAL_HOSTS, ConfigurationError
from wechatpay_auth.file_digest import new_digest
from wechatpay_client import Operation

from wechatpay_sandbox.bills.samples import BILLS
from wechatpay_sandbox.http.file import BILL_MEDIA_TYPE, File
from wechatpay_sandbox.reply.sample_files import sample_file
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.spec.description import Description

_SEALED_BY = "encrypt_key"


class OfferedDownloads:
    """The addresses in replies of one operation."""

    def __init__(self, description: Description, operation_id: str) -> None:
        self._description = description
        self._id = operation_id

    # why Any: the JSON of any reply
    def offer_files(self, value: Any, request: CheckedRequest) -> Any:
        """A copy of a reply, in which every address of the API is one of this sandbox.

        A file that has to be encrypted is not offered, nor is one that no operation gives: who asks for it gets a
        refusal of the sandbox.
        """
        if isinstance(value, dict):
            made = {name: self.offer_files(child, request) for name, child in value.items()}
            for name, child in value.items():
                if isinstance(child, str):
                    made |= {name: self._address(child, request)} | self._changes(name, child, value, request)
            return made
        if isinstance(value, list):
            return [
                self._address(child, request) if isinstance(child, str) else self.offer_files(child, request)
                for child in value
            ]
        return value

    def _changes(self, name: str, text: str, around: Mapping[str, Any], request: CheckedRequest) -> dict[str, str]:
        """The changed fields of the object around an address."""
        operation = self._find_download(text)
        if operation is None:
            return {}
        mark = operation.reply_hash
        if mark is None:
            return {}  # the address is all there is to change
        if mark.type not in around or mark.value not in around or _SEALED_BY in around:
            return {}
        try:
            digest = new_digest(str(around[mark.type]))
        except ConfigurationError:
            return {}
        file = self._content(operation, request)
        digest.update(file.content)
        token = request.platform.store.offered_files.offer(request.merchant.mchid, operation.path, file, request.now)
        address = urlsplit(text)
        parameters = operation.parameters("query")
        needed = {
            each["name"]: str(each["example"]) for each in parameters if each.get("required") and "example" in each
        }
        query = {**needed, **dict(parse_qsl(address.query)), "token": token}
        query.pop("tartype", None)
        if request.query.get("tar_type") == "GZIP":
            query["tartype"] = "gzip"
        return {name: f"{request.sent_to.origin}{address.path}?{urlencode(query)}", mark.value: digest.hexdigest()}

    def _content(self, operation: Operation[Any], request: CheckedRequest) -> File:
        bill = BILLS.get(self._id)
        if bill is not None:
            return File(bill(request), BILL_MEDIA_TYPE)
        return sample_file(operation.reply_media_type or "")

    def _address(self, text: str, request: CheckedRequest) -> str:
        """The text, or where it is an address of the API the same at this sandbox.

        Whoever follows it signs for that host, so an address of WeChat Pay must not stand in a reply.
        """
        if not _is_of_the_api(text):
            return text
        return request.sent_to.origin + "/" + text.removeprefix("https://").partition("/")[2]

    def _find_download(self, text: str) -> Operation[Any] | None:
        """The operation that replies with the file at an address of the platform."""
        if not _is_of_the_api(text):
            return None
        name = self._description.find_operation("GET", urlsplit(text).path)
        operation = None if name is None else self._description.operations[name]
        return operation if operation is not None and operation.reply is bytes else None


def _is_of_the_api(text: str) -> bool:
    """Whether this is an address at a host that clients sign for."""
    return text.startswith("https://") and urlsplit(text).hostname in OFFICIAL_HOSTS
