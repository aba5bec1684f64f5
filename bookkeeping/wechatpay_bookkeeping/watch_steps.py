"""How a watcher asks for one call: it leases it, asks between two transactions, and has the final word booked."""

from __future__ import annotations

import logging
from functools import partial

from sqlalchemy import Connection
from wechatpay_auth.errors import CannotResolve
from wechatpay_client import Standing

from .failure_text import describe_failure
from .steps import Ask, Transact, Work
from .watch_rules import LeasedCall, WatchRules

logger = logging.getLogger("wechatpay_bookkeeping")


def ask_next_call(rules: WatchRules, mchid: str, failures: tuple[type[Exception], ...]) -> Work[bool]:
    """Ask for what is due next of a merchant. Returns False if nothing is; `failures` are what the database raises."""
    leased: LeasedCall | None = yield Transact(partial(rules.lease, mchid=mchid))
    if leased is None:
        return False
    try:
        standing: Standing = yield Ask(leased.placed, leased.placed_at)

        def settle(connection: Connection) -> Standing | None:
            return standing if rules.settle(connection, leased, standing) else None

        yield Transact(settle, is_booked=True)
    except CannotResolve as error:
        logger.warning("watched call %d: %s", leased.number, error)
        yield Transact(partial(rules.postpone, leased=leased, error=error))
    except Exception as error:  # whatever the merchant's code raises is stored with the call
        logger.error("booking the final word of watched call %d failed", leased.number, exc_info=error)
        yield Transact(partial(rules.fail, leased=leased, error=error))
    except BaseException:
        yield from _give_back(rules, leased, failures)
        raise
    return True


def _give_back(rules: WatchRules, leased: LeasedCall, failures: tuple[type[Exception], ...]) -> Work[None]:
    try:
        yield Transact(partial(rules.release, leased=leased), must_end=True)
    except failures as error:
        # why no more: the lease ends by itself
        logger.warning("watched call %d stays leased: %s", leased.number, describe_failure(error))
