# Generated from spec/ by `make generate`. Do not edit.
"""Payouts to users in batches that a service provider makes for a sub-merchant (合作伙伴批量转账). A batch is sent
(`create_batch`) and then asked for until it is finished (`get_batch_by_out_batch_no`); its payouts are asked for one by
one (`get_detail_by_out_detail_no`) or listed with it. The batches of payroll cards are asked for here as well.

create_batch: Pay a batch of users for a sub-merchant
get_batch_by_batch_id: Look up a batch of payouts by the number WeChat Pay gave it
get_batch_by_out_batch_no: Look up a batch of payouts by the service provider's own number
get_detail_by_detail_id: Look up one payout of a batch by the numbers WeChat Pay gave
get_detail_by_out_detail_no: Look up one payout of a batch by the service provider's own numbers
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_batch as create_batch
    from . import get_batch_by_batch_id as get_batch_by_batch_id
    from . import get_batch_by_out_batch_no as get_batch_by_out_batch_no
    from . import get_detail_by_detail_id as get_detail_by_detail_id
    from . import get_detail_by_out_detail_no as get_detail_by_out_detail_no

__all__ = [
    "create_batch",
    "get_batch_by_batch_id",
    "get_batch_by_out_batch_no",
    "get_detail_by_detail_id",
    "get_detail_by_out_detail_no",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_batch": ".create_batch",
            "get_batch_by_batch_id": ".get_batch_by_batch_id",
            "get_batch_by_out_batch_no": ".get_batch_by_out_batch_no",
            "get_detail_by_detail_id": ".get_detail_by_detail_id",
            "get_detail_by_out_detail_no": ".get_detail_by_out_detail_no",
        },
    )
