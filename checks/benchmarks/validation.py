"""Time of the check that every call makes before it is signed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wechatpay_client import OPERATIONS
from wechatpay_client.api.ebike.confirm_charge_contract import ChargeConfirmationRequest
from wechatpay_client.runtime.wire import has_whole_float, plain

from .figure import Control, Figure
from .measure import Plan, compare, sync_batch
from .setting import CHARGING, CONTRACT_ID, Setting

_BATCH = 500


def validation(plan: Plan, setting: Setting) -> Iterator[Figure | Control]:
    """A body of four fields, one of them an object of four more: as plain data, and as a model."""
    model = ChargeConfirmationRequest.from_dict(CHARGING)
    found = compare(
        {
            "plain": sync_batch(_check(CHARGING)),
            "again": sync_batch(_check(CHARGING)),
            "model": sync_batch(_check(model)),
        },
        plan.rounds,
        _BATCH,
    )
    yield Figure("one request validation", found.seconds("plain") * 1e6, 10, "us")
    yield Figure("one request validation, of a model", found.seconds("model") * 1e6, None, "us")
    control = found.ratio("again", "plain")
    yield Control("control: validation / itself", control.median, str(control))


def _check(body: object) -> Callable[[], None]:
    operation = OPERATIONS["ebike.confirm_charge_contract"]
    path = {"contract_id": CONTRACT_ID}

    def check() -> None:
        # What Caller does with the arguments of every call, up to the point where it may sign.
        data = {"path": plain(path), "query": plain({}), "body": plain(body)}
        if not operation.request_check.is_valid(data) or has_whole_float(data):
            raise AssertionError("the benchmark's own request does not fit the spec")

    return check
