"""What `wechatpay inbox` and `wechatpay watch` have in common: books in a database, and what is said when it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from wechatpay_cli.database_failure import describe_database_failure
from wechatpay_cli.failures import report_failures
from wechatpay_cli.notices import warnings_as_lines
from wechatpay_cli.terminal import OutputFormat
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_auth.errors import WeChatPayError
    from wechatpay_bookkeeping import Inbox, Watcher

_Books = TypeVar("_Books", "Inbox", "Watcher")


@contextmanager
def open_books(
    make: Callable[[], _Books], describe: Callable[[str], WeChatPayError], output: OutputFormat
) -> Iterator[_Books]:
    """Books of the database, whose failures are reported as those of every command.

    `make` may import the packages of bookkeeping. `describe` makes an error of what the database said.
    """
    with warnings_as_lines(), report_failures(output):
        from wechatpay_auth.errors import ConfigurationError

        try:
            import wechatpay_bookkeeping  # noqa: F401 - to tell at once what is not installed
            from sqlalchemy.exc import SQLAlchemyError
        except ModuleNotFoundError as error:
            raise ConfigurationError(
                _("{name} is not installed; pip install 'wechatpay-openapi[bookkeeping]'").format(name=error.name)
            ) from None
        books = make()
        try:
            yield books
        except SQLAlchemyError as error:
            failure = describe_database_failure(error)
        else:
            return
        finally:
            books.engine.dispose()
        raise describe(failure)
