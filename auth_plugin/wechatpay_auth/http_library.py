"""The HTTP libraries whose clients this package works with: httpx, and httpx2, which goes on where httpx has stopped.

Two adapters name one each: `httpx_auth` and `httpx2_auth`. Every other module goes by what stands
here and in `http_types`. Nothing in either imports a library.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .http_types import HttpHeaders, HttpRequest, HttpResponse

LIBRARIES = ("httpx", "httpx2")

RequestT = TypeVar("RequestT", bound="HttpRequest")
ResponseT = TypeVar("ResponseT", bound="HttpResponse")


def response_headers(response: HttpResponse) -> HttpHeaders:
    """The reply's headers, line by line."""
    headers: Any = response.headers  # why Any: no type can say that it is a mapping and has `raw` as well
    lines: HttpHeaders = headers
    return lines


def is_http_error(error: BaseException) -> bool:
    """Whether a library raised it while it sent a request or read the reply."""
    return isinstance(error, _exceptions("HTTPError"))


def find_request(error: BaseException) -> HttpRequest | None:
    """The request that a library's exception is about; None if the exception was made without one."""
    try:
        request: HttpRequest | None = getattr(error, "request", None)
    except RuntimeError:
        return None
    return request


def is_unsent(error: BaseException) -> bool:
    """Whether nothing of the request can have been processed."""
    return isinstance(
        error,
        _exceptions(
            "ConnectError", "ConnectTimeout", "LocalProtocolError", "PoolTimeout", "ProxyError", "UnsupportedProtocol"
        ),
    )


def is_local_protocol_error(error: BaseException) -> bool:
    """Whether the request itself breaks the rules of HTTP; the text of such an error may quote a header."""
    return isinstance(error, _exceptions("LocalProtocolError"))


def is_decoding_error(error: BaseException) -> bool:
    """Whether the reply cannot be decompressed."""
    return isinstance(error, _exceptions("DecodingError"))


def is_invalid_url(error: BaseException) -> bool:
    """Whether a request could not be made because its address is not one."""
    return isinstance(error, _exceptions("InvalidURL"))


def _exceptions(*names: str) -> tuple[type[Exception], ...]:
    """These classes of the libraries that are loaded; one that is not loaded, or not wholly, has raised nothing."""
    modules = [sys.modules[library] for library in LIBRARIES if library in sys.modules]
    return tuple(getattr(module, name) for module in modules for name in names if hasattr(module, name))
