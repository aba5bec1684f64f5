"""The files that take longest begin first, so that no worker is left with one of them when the others are through."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

SLOW_FILES = (
    "schemathesis/test_generated_requests.py",
    "sandbox/test_word_and_state.py",
    "bookkeeping/test_shop.py",
    "bookkeeping/test_reconcile.py",
    "generator/test_earlier_run.py",
    "cli/test_reconcile.py",
    "client/test_never_a_wrong_word.py",
    "operations/test_every_operation.py",
    "repo/test_documents.py",
    "client/test_paths.py",
    "client/test_fork.py",
    "generator/test_lint.py",
    "repo/test_distributions.py",
    "repo/test_soak.py",
    "bookkeeping/test_reconcile_at_random.py",
    "bookkeeping/test_reconcile_world.py",
    "repo/test_crosscheck_mock_server.py",
    "cli/test_watch.py",
    "bookkeeping/test_inbox_races.py",
    "repo/test_import_circles.py",
    "cli/test_sandbox.py",
    "generator/test_published.py",
    "generator/test_accepted_by_lint.py",
    "repo/test_journeys.py",
    "sandbox/test_pytest_plugin.py",
    "repo/test_mutants.py",
    "cli/test_inbox.py",
    "repo/test_texts.py",
    "generator/test_planted_texts.py",
    "operations/test_odd_area.py",
    "auth/test_file_memory.py",
    "repo/test_types_of_documents.py",
    "generator/test_reproducible.py",
    "bookkeeping/test_watcher_races.py",
    "cli/test_orders.py",
    "repo/test_docker.py",
    "bookkeeping/test_bill_file.py",
    "repo/test_architecture.py",
    "cli/test_operations.py",
    "bookkeeping/test_shop_close.py",
    "sandbox/test_keys.py",
    "operations/test_every_event.py",
    "cli/test_doctor.py",
    "bookkeeping/test_django_app.py",
    "sandbox/test_races_of_coupons.py",
    "cli/test_trigger.py",
    "bookkeeping/test_own_ledgers.py",
    "sandbox/test_clock.py",
    "bookkeeping/test_full_disk.py",
    "bookkeeping/test_bill_entries.py",
    "bookkeeping/test_ledger.py",
    "client/test_typing_of_programs.py",
    "sandbox/test_scenarios.py",
    "cli/test_reconcile_books.py",
    "generator/test_golden_record.py",
    "bookkeeping/test_watcher.py",
    "cli/test_sandbox_play.py",
    "sandbox/test_killed_coupons.py",
    "sandbox/test_coupon_budgets.py",
)
"""More than about ten seconds of processor time, the longest first; below the folder of the tests."""
_FOLDER = Path(__file__).parent
_RANKS = {_FOLDER / name: rank for rank, name in enumerate(SLOW_FILES)}


def sort_slow_first(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """The tests of the slow files, then all others in their order."""
    return sorted(items, key=lambda item: _RANKS.get(item.path, len(_RANKS)))
