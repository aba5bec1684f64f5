"""The files that take longest begin first, so that no worker is left with one of them when the others are through."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

SLOW_FILES = (
    "schemathesis/test_generated_requests.py",
    "bookkeeping/test_shop.py",
    "client/test_never_a_wrong_word.py",
    "repo/test_documents.py",
    "operations/test_odd_area.py",
    "generator/test_accepted_by_lint.py",
    "generator/test_lint.py",
    "client/test_fork.py",
    "operations/test_every_operation.py",
    "cli/test_sandbox.py",
    "sandbox/test_keys.py",
    "sandbox/test_clock.py",
    "sandbox/test_scenarios.py",
    "cli/test_sandbox_play.py",
    "generator/test_planted_texts.py",
    "generator/test_golden_record.py",
    "repo/test_distributions.py",
    "repo/test_journeys.py",
    "client/test_typing_of_programs.py",
    "repo/test_types_of_documents.py",
    "sandbox/test_pytest_plugin.py",
    "cli/test_reconcile.py",
    "bookkeeping/test_bill_file.py",
    "bookkeeping/test_watcher_races.py",
    "bookkeeping/test_watcher.py",
    "bookkeeping/test_django_app.py",
    "bookkeeping/test_full_disk.py",
    "cli/test_watch.py",
    "cli/test_orders.py",
    "cli/test_trigger.py",
    "auth/test_file_memory.py",
    "operations/test_every_event.py",
    "cli/test_doctor.py",
    "repo/test_soak.py",
    "bookkeeping/test_ledger.py",
    "bookkeeping/test_shop_close.py",
    "bookkeeping/test_own_ledgers.py",
    "cli/test_reconcile_books.py",
    "bookkeeping/test_reconcile.py",
    "bookkeeping/test_reconcile_at_random.py",
    "bookkeeping/test_reconcile_world.py",
    "bookkeeping/test_bill_entries.py",
    "sandbox/test_races_of_coupons.py",
    "sandbox/test_killed_coupons.py",
    "sandbox/test_coupon_budgets.py",
)
"""More than about ten seconds of processor time, the longest first; below the folder of the tests."""
_FOLDER = Path(__file__).parent
_RANKS = {_FOLDER / name: rank for rank, name in enumerate(SLOW_FILES)}


def sort_slow_first(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """The tests of the slow files, then all others in their order."""
    return sorted(items, key=lambda item: _RANKS.get(item.path, len(_RANKS)))
