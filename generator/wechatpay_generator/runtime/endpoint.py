"""Calls written as a path: `client.chain("v3/…/{id}")`, `client["v3/…/{id}"]`, and the nodes of `client.v3.…`."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import UNSET
from wechatpay_auth.errors import NotSent

from .operation import Operation, UndescribedOperation, operation_at
from .response import Response

if TYPE_CHECKING:
    from wechatpay_auth.bills import AsyncBillStream, BillStream
    from wechatpay_auth.upload import UploadSource

    from .caller import Caller

_SEGMENT = r"(?:[A-Za-z0-9._~%!$&'()*+,;=:@|-]+|\{[A-Za-z_][A-Za-z0-9_]*\})"
_PATH = re.compile(rf"/?{_SEGMENT}(?:/{_SEGMENT})*/?")


class Node:
    """One step of `client.v3.…`."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    if not TYPE_CHECKING:  # to a type checker an unknown step is an error already

        def __getattr__(self, name: str) -> object:
            from difflib import get_close_matches  # only a mistake needs it

            known = [step for step in dir(type(self)) if not step.startswith("__") and step != "_caller"]
            near = get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there is {', '.join(known) or 'nothing'}"
            raise AttributeError(
                f"{type(self).__name__} has no step {name!r}; {hint} "
                "A path that the spec does not have is called by client.chain('v3/…')"
            )


class Endpoint:
    """A path, ready to be called with any method.

    Path arguments are keywords named as in the path. A path the spec has is checked and its reply has a model; any
    other is signed and verified all the same. A file is uploaded by `post(file=…)`; one that comes as the reply is
    read whole by `get` (`parsed` has its bytes) or piece by piece by `stream`.
    """

    def __init__(self, caller: Caller, path: str) -> None:
        if not _PATH.fullmatch(path) or any(part in (".", "..") for part in path.split("/")):
            raise ValueError(
                f"{path!r} is not a path like v3/certificates or v3/refund/{{id}}; a query goes into query=…, "
                "other characters are percent-encoded"
            )
        self._caller = caller
        self.path = path if path.startswith("/") else f"/{path}"

    def __repr__(self) -> str:
        return f"<Endpoint {self.path}>"

    def operation(self, method: str) -> Operation[Any]:
        """The operation that `method` calls here."""
        found = operation_at(method, self.path)
        return UndescribedOperation(method, self.path) if found is None else found

    def get(
        self,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        hash_value: str | None = None,
        hash_type: str | None = None,
        validate: bool | None = None,
        **path: str,
    ) -> Response[Any]:
        """GET this path. A file that has a hash needs it, and its kind, from the reply that gave the address."""
        operation = self.operation("GET")
        if json is UNSET and (operation.reply is bytes or hash_value is not None or hash_type is not None):
            from .downloads import fetch

            return fetch(
                self._caller,
                operation,
                path,
                query or {},
                hash_value=hash_value,
                hash_type=hash_type,
                validate=validate,
            )
        return self._caller.call(operation, path, query or {}, json, validate=validate)

    async def get_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        hash_value: str | None = None,
        hash_type: str | None = None,
        validate: bool | None = None,
        **path: str,
    ) -> Response[Any]:
        """GET this path, awaited."""
        operation = self.operation("GET")
        if json is UNSET and (operation.reply is bytes or hash_value is not None or hash_type is not None):
            from .downloads import fetch_async

            return await fetch_async(
                self._caller,
                operation,
                path,
                query or {},
                hash_value=hash_value,
                hash_type=hash_type,
                validate=validate,
            )
        return await self._caller.call_async(operation, path, query or {}, json, validate=validate)

    def stream(
        self,
        *,
        query: Mapping[str, object] | None = None,
        hash_value: str | None = None,
        hash_type: str | None = None,
        validate: bool | None = None,
        **path: str,
    ) -> BillStream:
        """GET the file at this path, to be opened by `with` and read piece by piece."""
        from .downloads import stream

        return stream(
            self._caller,
            self.operation("GET"),
            path,
            query or {},
            hash_value=hash_value,
            hash_type=hash_type,
            validate=validate,
        )

    def stream_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        hash_value: str | None = None,
        hash_type: str | None = None,
        validate: bool | None = None,
        **path: str,
    ) -> AsyncBillStream:
        """`stream` for `async with`; itself it is not awaited."""
        from .downloads import stream_async

        return stream_async(
            self._caller,
            self.operation("GET"),
            path,
            query or {},
            hash_value=hash_value,
            hash_type=hash_type,
            validate=validate,
        )

    # why Any: the path is text, so what the items are is known at run time only
    def pages(
        self, *, query: Mapping[str, object] | None = None, validate: bool | None = None, **path: str
    ) -> Iterator[Any]:
        """Every item of the list at this path, a GET for each page of it; see `wechatpay_client.pages`.

        Raises ValueError where the spec does not say that a GET of this path lists in pages.
        """
        return self._caller.pages(self.operation("GET"), path, query or {}, validate=validate)

    def pages_async(
        self, *, query: Mapping[str, object] | None = None, validate: bool | None = None, **path: str
    ) -> AsyncIterator[Any]:
        """`pages`, for `async for`."""
        return self._caller.pages_async(self.operation("GET"), path, query or {}, validate=validate)

    def post(
        self,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        file: UploadSource | None = None,
        filename: str | None = None,
        meta: Mapping[str, object] | None = None,
        validate: bool | None = None,
        **path: str,
    ) -> Response[Any]:
        """POST this path. `json` takes a model or plain data; `file` uploads a file, with further fields of `meta`."""
        if file is None:
            return self._call("POST", path, query, json, validate)
        from .uploads import upload

        if json is not UNSET:
            raise NotSent("an upload has no JSON body: what is said of the file goes into meta=")
        operation = self.operation("POST")
        return upload(self._caller, operation, path, query or {}, file, filename=filename, meta=meta, validate=validate)

    async def post_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        file: UploadSource | None = None,
        filename: str | None = None,
        meta: Mapping[str, object] | None = None,
        validate: bool | None = None,
        **path: str,
    ) -> Response[Any]:
        """POST this path, awaited."""
        if file is None:
            return await self._call_async("POST", path, query, json, validate)
        from .uploads import upload_async

        if json is not UNSET:
            raise NotSent("an upload has no JSON body: what is said of the file goes into meta=")
        operation = self.operation("POST")
        return await upload_async(
            self._caller, operation, path, query or {}, file, filename=filename, meta=meta, validate=validate
        )

    def put(
        self,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        validate: bool | None = None,
        **path: str,
    ) -> Response[Any]:
        """PUT this path. `json` takes a model or plain data."""
        return self._call("PUT", path, query, json, validate)

    async def put_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        validate: bool | None = None,
        **path: str,
    ) -> Response[Any]:
        """PUT this path, awaited."""
        return await self._call_async("PUT", path, query, json, validate)

    def patch(
        self,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        validate: bool | None = None,
        **path: str,
    ) -> Response[Any]:
        """PATCH this path. `json` takes a model or plain data."""
        return self._call("PATCH", path, query, json, validate)

    async def patch_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        validate: bool | None = None,
        **path: str,
    ) -> Response[Any]:
        """PATCH this path, awaited."""
        return await self._call_async("PATCH", path, query, json, validate)

    def delete(
        self,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        validate: bool | None = None,
        **path: str,
    ) -> Response[Any]:
        """DELETE this path. `json` takes a model or plain data."""
        return self._call("DELETE", path, query, json, validate)

    async def delete_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        validate: bool | None = None,
        **path: str,
    ) -> Response[Any]:
        """DELETE this path, awaited."""
        return await self._call_async("DELETE", path, query, json, validate)

    def _call(
        self,
        method: str,
        path: Mapping[str, object],
        query: Mapping[str, object] | None,
        json: object,
        validate: bool | None,
    ) -> Response[Any]:
        return self._caller.call(self.operation(method), path, query or {}, json, validate=validate)

    async def _call_async(
        self,
        method: str,
        path: Mapping[str, object],
        query: Mapping[str, object] | None,
        json: object,
        validate: bool | None,
    ) -> Response[Any]:
        return await self._caller.call_async(self.operation(method), path, query or {}, json, validate=validate)
