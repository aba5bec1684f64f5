"""Keeps the tokens of downloads out of the lines that an HTTP library writes for each request.

httpx logs the address of every request at the level INFO. The address of a bill has a token in its query, with which
anybody can ask for the bill. No handler is added and no level is set: a filter of the library's own logger takes the
query out of its records, and only of those that are about a download from a host that is signed for.
"""

from __future__ import annotations

import logging
from typing import Any

from wechatpay_auth.hosts import OFFICIAL_HOSTS, is_loopback
from wechatpay_auth.http_library import LIBRARIES

_HIDDEN = b"token=***"


class TokenFilter(logging.Filter):
    """Shows `token=***` in the place of a query that has a token."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record where it shows such an address; every record passes."""
        if isinstance(record.args, tuple):
            record.args = tuple(_hide_token(argument) for argument in record.args)
        return True


# why Any: an argument of a log record may be anything
def _hide_token(argument: Any) -> Any:
    query = getattr(argument, "query", None)
    if not isinstance(query, bytes) or b"token=" not in query or not hasattr(argument, "copy_with"):
        return argument
    if argument.host not in OFFICIAL_HOSTS and not is_loopback(argument.host):
        return argument
    return argument.copy_with(query=_HIDDEN)


_filter = TokenFilter()


def hide_tokens_in_logs() -> None:
    """Add the filter to the loggers of the HTTP libraries; again is harmless, since a logger takes a filter once."""
    for library in LIBRARIES:
        logging.getLogger(library).addFilter(_filter)
