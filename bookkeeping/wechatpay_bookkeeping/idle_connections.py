"""Whether a connection of a pool still has its server, asked as seldom as that can be known without asking.

After a restart of the database, the first event must not fail on a connection of before. SQLAlchemy's pre-ping asks the
server each time that a connection is taken, and waits for the answer. But a server that ends says so: then there is
something to read on a connection on which nothing was asked. Only of one that has been idle for longer may the network
have lost the other end in silence.
"""

from __future__ import annotations

import select
import time
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import InvalidatePoolError

_CERTAIN_SECONDS = 1.0
"""For so long after its last use, a connection on which nothing has arrived is taken to have its server."""
_IDLE_SINCE = "wechatpay_idle_since"


def check_idle_connections(engine: Engine) -> None:
    """Have an engine of PostgreSQL replace connections that have lost their server, before they are used."""
    dialect = engine.dialect

    @event.listens_for(engine, "checkin")
    def _checkin(connection: Any, record: Any) -> None:
        record.info[_IDLE_SINCE] = time.monotonic()

    @event.listens_for(engine, "checkout")
    def _checkout(connection: Any, record: Any, proxy: object) -> None:
        idle_since = record.info.get(_IDLE_SINCE)
        if idle_since is None:  # it is new
            return
        if time.monotonic() - idle_since < _CERTAIN_SECONDS and not _has_arrived(record.driver_connection):
            return
        try:
            dialect.do_ping(connection)
        except dialect.loaded_dbapi.Error as error:
            if not dialect.is_disconnect(error, connection, None):
                raise
            # why all of them: where one has lost its server, the others of before have, too
            raise InvalidatePoolError from None


def _has_arrived(connection: Any) -> bool:
    """Whether there is something to read on the connection, its end included; True where that cannot be known."""
    if not hasattr(connection, "fileno") or not hasattr(select, "poll"):  # asyncpg; Windows
        return True
    if connection.closed:
        return True
    poll = select.poll()
    poll.register(connection.fileno(), select.POLLIN)
    return bool(poll.poll(0))
