"""httpx clients that sign, send and give back the reply, and nothing else.

httpx's own `send` looks for redirects, cookies, hooks, proxies by address and loggers in every call. None of these is
here: redirects are never followed, and the transport knows the proxies.
"""

from __future__ import annotations

from typing import Any

from wechatpay_auth.request_extensions import DEADLINE

from .deadline import current_deadline
from .errors import ClientClosed
from .http_library import httpx
from .translation import gettext as _


class SyncClient(httpx.Client):
    """The client of sync calls. Only its `send` is used."""

    def __init__(self, transport: httpx.BaseTransport, timeout: httpx.Timeout) -> None:
        super().__init__(transport=transport, timeout=timeout, trust_env=False)
        self._sending = transport
        self._timeouts = timeout.as_dict()

    # why Any: httpx's own keywords, of which callers give an auth flow or None, and never a redirect to follow.
    def send(
        self, request: httpx.Request, *, stream: bool = False, auth: Any = None, **_options: Any
    ) -> httpx.Response:
        """The reply, read unless `stream` is set, after the steps that `auth` takes. Raises what the two raise."""
        if self.is_closed:
            raise ClientClosed(_("the client was closed by another thread while this call began; nothing was sent"))
        request.extensions.setdefault("timeout", self._timeouts)
        request.extensions[DEADLINE] = current_deadline()
        flow = (httpx.Auth() if auth is None else auth).sync_auth_flow(request)
        try:
            outgoing = next(flow)
            while True:
                response = self._exchange(outgoing)
                try:
                    try:
                        outgoing = flow.send(response)
                    except StopIteration:
                        if not stream:
                            response.read()
                        return response
                    response.read()
                except BaseException:
                    response.close()
                    raise
        finally:
            flow.close()

    def _exchange(self, request: httpx.Request) -> httpx.Response:
        try:
            response = self._sending.handle_request(request)
        except httpx.RequestError as error:
            error.request = request
            raise
        response.request = request
        return response


class AsyncClient(httpx.AsyncClient):
    """The client of the awaited calls of one event loop."""

    def __init__(self, transport: httpx.AsyncBaseTransport, timeout: httpx.Timeout) -> None:
        super().__init__(transport=transport, timeout=timeout, trust_env=False)
        self._sending = transport
        self._timeouts = timeout.as_dict()

    async def send(
        self, request: httpx.Request, *, stream: bool = False, auth: Any = None, **_options: Any
    ) -> httpx.Response:
        """`SyncClient.send`, awaited."""
        if self.is_closed:
            raise ClientClosed(_("the client was closed while this call began; nothing was sent"))
        request.extensions.setdefault("timeout", self._timeouts)
        request.extensions[DEADLINE] = current_deadline()
        flow = (httpx.Auth() if auth is None else auth).async_auth_flow(request)
        try:
            outgoing = await anext(flow)
            while True:
                response = await self._exchange(outgoing)
                try:
                    try:
                        outgoing = await flow.asend(response)
                    except StopAsyncIteration:
                        if not stream:
                            await response.aread()
                        return response
                    await response.aread()
                except BaseException:
                    await response.aclose()
                    raise
        finally:
            await flow.aclose()

    async def _exchange(self, request: httpx.Request) -> httpx.Response:
        try:
            response = await self._sending.handle_async_request(request)
        except httpx.RequestError as error:
            error.request = request
            raise
        response.request = request
        return response
