"""How an inbox handles one event, in several transactions: it leases it, has it booked, and notes what failed."""

from __future__ import annotations

import logging
from functools import partial

from sqlalchemy import Connection

from .event_rows import InboxEvent
from .failure_text import describe_failure
from .inbox_rules import InboxRules, Leased
from .observation import Observer
from .steps import Transact, Work
from .tables import State

logger = logging.getLogger("wechatpay_bookkeeping")


def handle_next_event(rules: InboxRules, observer: Observer, failures: tuple[type[Exception], ...]) -> Work[bool]:
    """Handle the event that is due next. Returns False if none is; `failures` are what the database raises."""
    dead: list[str] = []
    leased: Leased | None = yield Transact(partial(rules.lease, dead=dead))
    observer.note_dead(dead)
    if leased is None:
        return False
    claimed: InboxEvent | State | None = None

    def claim(connection: Connection) -> InboxEvent | None:
        nonlocal claimed
        claimed = rules.claim_leased(connection, leased)
        return claimed if isinstance(claimed, InboxEvent) else None

    with observer.observe_attempt(leased) as attempt:
        try:
            yield Transact(claim, is_booked=True)
            attempt.end(claimed)
        except Exception as error:  # whatever the merchant's code raises is stored with the event
            logger.error("event %d of the inbox failed, attempt %d", leased.number, leased.attempts, exc_info=error)
            fail = partial(rules.fail, number=leased.number, attempts=leased.attempts, error=error)
            state: State | None = yield Transact(fail)
            attempt.fail(error, state)
        except BaseException:
            yield from _give_back(rules, leased, failures)
            raise
    return True


def _give_back(rules: InboxRules, leased: Leased, failures: tuple[type[Exception], ...]) -> Work[None]:
    try:
        yield Transact(partial(rules.release, leased=leased), must_end=True)
    except failures as error:
        # why no more: the lease ends by itself
        logger.warning("event %d of the inbox stays leased: %s", leased.number, describe_failure(error))
