"""The download of platform certificates ahead of a request: the refresher's steps, as requests of an HTTP library."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self

from .certificate_refresh import Fetch, Fetched, Pause, Step, Steps, Wait
from .errors import NoResponse, WeChatPayError
from .http_library import RequestT, is_http_error, response_headers
from .translation import gettext as _
from .transport_errors import missing_reply

if TYPE_CHECKING:
    from .http_types import HttpResponse


class CertificateFetch(Generic[RequestT]):
    """One request's way through the refresher's steps, inside of `with`.

    While it is under way, either `request` is to be sent and its reply given to `take_reply`, or `wait` is to be
    called. `build_request` makes the request for an address; None means the host that the caller's request goes to.
    """

    def __init__(self, steps: Steps, build_request: Callable[[str | None], RequestT]) -> None:
        self._steps = steps
        self._build_request = build_request
        self._pause: Wait | Pause | None = None
        self.request: RequestT | None = None
        """The request to send now; None while another download is waited for."""

    def __enter__(self) -> Self:
        self._advance(lambda: next(self._steps))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self.request is not None:
            reason: WeChatPayError | None = None
            if isinstance(error, Exception) and is_http_error(error):
                reason = missing_reply(error)
            elif isinstance(error, GeneratorExit) and not _is_cancelled():
                # why: of a request that could not be sent httpx tells its flow nothing, it closes it.
                reason = NoResponse(_("no answer came to the request for certificates"))
            if reason is not None:
                with contextlib.suppress(WeChatPayError, StopIteration):
                    self._steps.throw(reason)
        self._steps.close()

    @property
    def is_under_way(self) -> bool:
        """Whether there is anything left to send or to wait for."""
        return self.request is not None or self._pause is not None

    def wait(self, longest: float | None) -> None:
        """Block this thread until another download is done; for `longest` seconds at most."""
        if self._pause is not None:
            self._pause.wait(longest)
            self._advance(lambda: next(self._steps))

    async def wait_async(self, longest: float | None) -> None:
        """Let the event loop go on; as long as `wait`."""
        if self._pause is not None:
            await self._pause.wait_async(longest)
            self._advance(lambda: next(self._steps))

    def take_reply(self, response: HttpResponse) -> None:
        """Give the refresher the reply to `request`, whose body was read."""
        fetched = Fetched(response.status_code, response_headers(response).multi_items(), response.content)
        self._advance(lambda: self._steps.send(fetched))

    def _advance(self, resume: Callable[[], Step]) -> None:
        self._pause = None
        try:
            step = resume()
        except StopIteration:
            self.request = None
            return
        if isinstance(step, Fetch):
            self.request = self._build_request(step.url)
        else:
            self.request, self._pause = None, step


def _is_cancelled() -> bool:
    """Whether the running task was cancelled, which says nothing about the platform: another may try at once."""
    # why: 10 ms that a sync program need not pay; whoever has tasks has loaded it.
    asyncio = sys.modules.get("asyncio")
    if asyncio is None:
        return False
    try:
        task = asyncio.current_task()
    except RuntimeError:  # no event loop is running
        return False
    return task is not None and task.cancelling() > 0
