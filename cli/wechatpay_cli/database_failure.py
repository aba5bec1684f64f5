"""What a database of the bookkeeping that fails is told as."""

from __future__ import annotations

from wechatpay_cli.translation import gettext as _


def describe_database_failure(error: Exception) -> str:
    """The failure in one line, without the statement and its values, and what to do about it."""
    from wechatpay_bookkeeping import describe_failure
    from wechatpay_bookkeeping.failure_text import lacks_tables

    failure = describe_failure(error)
    if lacks_tables(error):
        return _("{failure}; make its tables: wechatpay inbox init").format(failure=failure)
    return _("{failure}; check its address, that it runs, and that its user may read and write there").format(
        failure=failure
    )
