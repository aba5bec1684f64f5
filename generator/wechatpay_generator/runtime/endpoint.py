"""Calls written as a path: `client.chain("v3/…/{id}")`, `client["v3/…/{id}"]`, and the nodes of `client.v3.…`."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from wechatpay_auth.errors import NotSent

from .body import pick_body
from .errors import UndescribedPathWarning
from .operation import OPERATIONS, Operation, UndescribedOperation
from .response import Response
from .translation import gettext as _
from .unset import UNSET, Unset
from .wire import exact_text

if TYPE_CHECKING:
    from wechatpay_auth.bills import AsyncBillStream, BillStream
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from .call_options import Timeout
    from .caller import Caller
    from .connections import Connections
    from .routes import Route
    from .validate_setting import Validate

_PACKAGE_FOLDER = f"{Path(__file__).parents[1]}{os.sep}"
_MOST_WARNINGS = 1000
"""The most paths that one client warns of. A program with numbers in its paths must not fill the memory."""
_WARNED: WeakKeyDictionary[Connections, dict[str, object]] = WeakKeyDictionary()


class Node:
    """One step of `client.v3.…`."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __dir__(self) -> list[str]:
        """The steps and methods, each once: what completes names need not offer aB beside a_b."""
        steps: dict[int, str] = {}
        for name in object.__dir__(self):
            if name.startswith("__") or name == "_caller":
                continue
            meant = getattr(type(self), name, None)
            # why the longest: of two names of one step, that of the spec has the separators
            steps[id(meant)] = max(name, steps.get(id(meant), ""), key=len)
        return list(steps.values())

    if not TYPE_CHECKING:  # to a type checker an unknown step is an error already

        def __getattr__(self, name: str) -> object:
            from difflib import get_close_matches  # only a mistake needs it

            known = [step for step in dir(type(self)) if not step.startswith("__") and step != "_caller"]
            near = get_close_matches(name, known, n=1)
            hint = (
                _("did you mean {near!r}?").format(near=near[0])
                if near
                else _("there is {steps}").format(steps=", ".join(known) or _("nothing"))
            )
            raise AttributeError(
                _(
                    "{type} has no step {name!r}; {hint} A path that the spec does not have is called by "
                    "client.untyped('v3/…')"
                ).format(type=type(self).__name__, name=name, hint=hint)
            )


class Endpoint:
    """A path, ready to be called with any method.

    Path arguments are keywords named as in the path; where a value stands in it there is none to give. What the spec
    has is checked and its reply has a model, however its path is written; anything else is signed and verified all the
    same. `body=` and `json=` are two names of the JSON body, a model or plain data. A file is uploaded by
    `post(file=…)`; one that comes as the reply is read whole by `get` (`parsed` has its bytes) or piece by piece by
    `stream`. `timeout`, `retries` and `deadline` go before those of the client.
    """

    def __init__(self, caller: Caller, path: str, *, untyped: bool = False) -> None:
        """Raises InvalidPath, a ValueError, for what is no path or a near miss of one; see `Client.chain`."""
        from .routes import parse_route, parse_untyped_route  # the typed ways to call do without

        if isinstance(path, str):
            path = exact_text(path)
        self._caller = caller
        self._untyped = untyped
        self._route: Route = parse_untyped_route(path) if untyped else parse_route(path)
        if not (untyped or self._route.matches or self._route.open):
            self._warn()

    @property
    def path(self) -> str:
        """The path as the caller wrote it, with a leading slash."""
        return self._route.path

    def __repr__(self) -> str:
        return f"<Endpoint {self.path}>"

    def operation(self, method: str) -> Operation[Any]:
        """The operation that `method` calls here. Raises InvalidPath where the spec has the path without the method."""
        from .routes import find_match

        if self._untyped:
            return UndescribedOperation(method.upper(), self.path)
        match = find_match(self._route, method, {})
        return UndescribedOperation(method.upper(), self.path) if match is None else OPERATIONS[match.id]

    def _find_operation(self, method: str, given: Mapping[str, object]) -> tuple[Operation[Any], Mapping[str, object]]:
        """The operation, and its path arguments by their names in the spec."""
        route = self._route
        if route.exact and method in route.matches:
            return OPERATIONS[route.matches[method].id], given
        from .routes import find_match, refuse_clear_text, resolve_arguments

        if self._untyped:
            refuse_clear_text(route, method, given)
            return UndescribedOperation(method, self.path), given
        match = find_match(route, method, given)
        if match is not None:
            return OPERATIONS[match.id], resolve_arguments(route, match, given)
        if route.open:
            self._warn()
        return UndescribedOperation(method, self.path), given

    def _warn(self) -> None:
        """Warn once for each path of a client, at the line outside of this package that wrote it down."""
        paths = _WARNED.setdefault(self._caller.sender.connections, {})
        first = object()
        if len(paths) >= _MOST_WARNINGS or paths.setdefault(self.path, first) is not first:
            return
        level, frame = 1, sys._getframe()
        while frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE_FOLDER):
            level, frame = level + 1, frame.f_back
        path = self.path.removeprefix("/")
        message = _(
            "the spec has nothing like {path}: the call is signed and verified, but nothing in it is checked, "
            "encrypted or typed; client.untyped({path!r}) says that this is meant"
        ).format(path=path)
        warnings.warn(message, UndescribedPathWarning, stacklevel=level)

    def get(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        json: object = UNSET,
        body: object = UNSET,
        hash_value: str | None = None,
        hash_type: str | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> Response[Any]:
        """GET this path. A file that has a hash needs it, and its kind, from the reply that gave the address."""
        operation, arguments = self._find_operation("GET", path)
        content = pick_body(body, json)
        if content is UNSET and (operation.reply is bytes or hash_value is not None or hash_type is not None):
            from .downloads import fetch

            return fetch(
                self._caller,
                operation,
                arguments,
                query or {},
                hash_value=hash_value,
                hash_type=hash_type,
                headers=headers or {},
                validate=validate,
                timeout=timeout,
                retries=retries,
                deadline=deadline,
            )
        return self._caller.call(
            operation,
            arguments,
            query or {},
            content,
            headers=headers or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        json: object = UNSET,
        body: object = UNSET,
        hash_value: str | None = None,
        hash_type: str | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> Response[Any]:
        """GET this path, awaited."""
        operation, arguments = self._find_operation("GET", path)
        content = pick_body(body, json)
        if content is UNSET and (operation.reply is bytes or hash_value is not None or hash_type is not None):
            from .downloads import fetch_async

            return await fetch_async(
                self._caller,
                operation,
                arguments,
                query or {},
                hash_value=hash_value,
                hash_type=hash_type,
                headers=headers or {},
                validate=validate,
                timeout=timeout,
                retries=retries,
                deadline=deadline,
            )
        return await self._caller.call_async(
            operation,
            arguments,
            query or {},
            content,
            headers=headers or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def stream(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        hash_value: str | None = None,
        hash_type: str | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> BillStream:
        """GET the file at this path, to be opened by `with` and read piece by piece."""
        from .downloads import stream

        operation, arguments = self._find_operation("GET", path)
        return stream(
            self._caller,
            operation,
            arguments,
            query or {},
            hash_value=hash_value,
            hash_type=hash_type,
            headers=headers or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def stream_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        hash_value: str | None = None,
        hash_type: str | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> AsyncBillStream:
        """`stream` for `async with`; itself it is not awaited."""
        from .downloads import stream_async

        operation, arguments = self._find_operation("GET", path)
        return stream_async(
            self._caller,
            operation,
            arguments,
            query or {},
            hash_value=hash_value,
            hash_type=hash_type,
            headers=headers or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    # why Any: the path is text, so what the items are is known at run time only
    def pages(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        json: object = UNSET,
        body: object = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> Iterator[Any]:
        """Every item of the list at this path: a GET for each page of it or, with `json` or `body`, a POST.

        `deadline` is that of the call for each page.

        Raises ValueError where the spec does not say that this method of the path lists in pages. Reading raises what a
        call raises, with a note on how far the list was read, and ReplyMismatch where a page comes a second time.
        """
        from .pages import items  # only lists need it

        content = pick_body(body, json)
        operation, arguments = self._find_operation("GET" if content is UNSET else "POST", path)
        return items(
            self._caller,
            operation,
            arguments,
            query or {},
            content,
            headers=headers or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        json: object = UNSET,
        body: object = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> AsyncIterator[Any]:
        """`pages`, for `async for`."""
        from .pages import items_async

        content = pick_body(body, json)
        operation, arguments = self._find_operation("GET" if content is UNSET else "POST", path)
        return items_async(
            self._caller,
            operation,
            arguments,
            query or {},
            content,
            headers=headers or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def post(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        json: object = UNSET,
        body: object = UNSET,
        file: UploadSource | None = None,
        filename: str | None = None,
        meta: Mapping[str, object] | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> Response[Any]:
        """POST this path. `json` or `body` is a model or plain data; `file` uploads a file, with fields of `meta`."""
        if file is None:
            return self._call("POST", path, query, headers, pick_body(body, json), validate, timeout, retries, deadline)
        from .uploads import upload

        if pick_body(body, json) is not UNSET:
            raise NotSent(_("an upload has no JSON body: what is said of the file goes into meta="))
        if headers:
            raise NotSent(_("an upload takes no headers of its own; remove headers="))
        operation, arguments = self._find_operation("POST", path)
        return upload(
            self._caller,
            operation,
            arguments,
            query or {},
            file,
            filename=filename,
            meta=meta,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def post_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        json: object = UNSET,
        body: object = UNSET,
        file: AsyncUploadSource | None = None,
        filename: str | None = None,
        meta: Mapping[str, object] | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> Response[Any]:
        """POST this path, awaited."""
        if file is None:
            return await self._call_async(
                "POST", path, query, headers, pick_body(body, json), validate, timeout, retries, deadline
            )
        from .uploads import upload_async

        if pick_body(body, json) is not UNSET:
            raise NotSent(_("an upload has no JSON body: what is said of the file goes into meta="))
        if headers:
            raise NotSent(_("an upload takes no headers of its own; remove headers="))
        operation, arguments = self._find_operation("POST", path)
        return await upload_async(
            self._caller,
            operation,
            arguments,
            query or {},
            file,
            filename=filename,
            meta=meta,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def put(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        json: object = UNSET,
        body: object = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> Response[Any]:
        """PUT this path. `json` or `body` takes a model or plain data."""
        return self._call("PUT", path, query, headers, pick_body(body, json), validate, timeout, retries, deadline)

    async def put_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        json: object = UNSET,
        body: object = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> Response[Any]:
        """PUT this path, awaited."""
        return await self._call_async(
            "PUT", path, query, headers, pick_body(body, json), validate, timeout, retries, deadline
        )

    def patch(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        json: object = UNSET,
        body: object = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> Response[Any]:
        """PATCH this path. `json` or `body` takes a model or plain data."""
        return self._call("PATCH", path, query, headers, pick_body(body, json), validate, timeout, retries, deadline)

    async def patch_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        json: object = UNSET,
        body: object = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> Response[Any]:
        """PATCH this path, awaited."""
        return await self._call_async(
            "PATCH", path, query, headers, pick_body(body, json), validate, timeout, retries, deadline
        )

    def delete(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        json: object = UNSET,
        body: object = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> Response[Any]:
        """DELETE this path. `json` or `body` takes a model or plain data."""
        return self._call("DELETE", path, query, headers, pick_body(body, json), validate, timeout, retries, deadline)

    async def delete_async(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        json: object = UNSET,
        body: object = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
        **path: str,
    ) -> Response[Any]:
        """DELETE this path, awaited."""
        return await self._call_async(
            "DELETE", path, query, headers, pick_body(body, json), validate, timeout, retries, deadline
        )

    def _call(
        self,
        method: str,
        path: Mapping[str, object],
        query: Mapping[str, object] | None,
        headers: Mapping[str, object] | None,
        body: object,
        validate: Validate | None,
        timeout: Timeout | Unset,
        retries: int | None,
        deadline: float | Unset | None,
    ) -> Response[Any]:
        operation, arguments = self._find_operation(method, path)
        return self._caller.call(
            operation,
            arguments,
            query or {},
            body,
            headers=headers or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def _call_async(
        self,
        method: str,
        path: Mapping[str, object],
        query: Mapping[str, object] | None,
        headers: Mapping[str, object] | None,
        body: object,
        validate: Validate | None,
        timeout: Timeout | Unset,
        retries: int | None,
        deadline: float | Unset | None,
    ) -> Response[Any]:
        operation, arguments = self._find_operation(method, path)
        return await self._caller.call_async(
            operation,
            arguments,
            query or {},
            body,
            headers=headers or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
