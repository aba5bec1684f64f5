"""Prints warnings of the packages as single lines for people."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from wechatpay_cli.terminal import say
from wechatpay_cli.translation import gettext as _


class _LineHandler(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        say(_("warning: {text}").format(text=record.getMessage()))


def _show(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    say(_("warning: {text}").format(text=message))


@contextmanager
def warnings_as_lines() -> Iterator[None]:
    """Inside, a warning of the packages is one line on standard error, and not two with a line of source code."""
    from wechatpay_auth.errors import CertificateExpiryWarning, InsecureKeyFileWarning
    from wechatpay_client.errors import RetiredOperationWarning, UnknownFieldWarning

    log = logging.getLogger("wechatpay_client")
    handler = _LineHandler(logging.WARNING)
    log.addHandler(handler)
    try:
        with warnings.catch_warnings():
            for kind in (
                CertificateExpiryWarning,
                InsecureKeyFileWarning,
                RetiredOperationWarning,
                UnknownFieldWarning,
            ):
                warnings.simplefilter("always", kind)
            warnings.showwarning = _show
            yield
    finally:
        log.removeHandler(handler)
