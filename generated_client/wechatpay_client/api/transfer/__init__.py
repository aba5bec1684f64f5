# Generated from spec/ by `make generate`. Do not edit.
"""Payouts to users in batches (批量转账)

apply_batch_receipt: Apply for the receipt of a batch of payouts
create_batch: Pay a batch of users of one AppID
get_batch_by_batch_id: Look up a batch of payouts by the number WeChat Pay gave it
get_batch_by_out_batch_no: Look up a batch of payouts by the merchant's own number
get_batch_receipt: Look up the receipt of a batch of payouts
get_detail_by_detail_id: Look up one payout of a batch by the numbers WeChat Pay gave
get_detail_by_out_detail_no: Look up one payout of a batch by the merchant's own numbers
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import apply_batch_receipt as apply_batch_receipt
    from . import create_batch as create_batch
    from . import get_batch_by_batch_id as get_batch_by_batch_id
    from . import get_batch_by_out_batch_no as get_batch_by_out_batch_no
    from . import get_batch_receipt as get_batch_receipt
    from . import get_detail_by_detail_id as get_detail_by_detail_id
    from . import get_detail_by_out_detail_no as get_detail_by_out_detail_no

__all__ = [
    "apply_batch_receipt",
    "create_batch",
    "get_batch_by_batch_id",
    "get_batch_by_out_batch_no",
    "get_batch_receipt",
    "get_detail_by_detail_id",
    "get_detail_by_out_detail_no",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "apply_batch_receipt": ".apply_batch_receipt",
            "create_batch": ".create_batch",
            "get_batch_by_batch_id": ".get_batch_by_batch_id",
            "get_batch_by_out_batch_no": ".get_batch_by_out_batch_no",
            "get_batch_receipt": ".get_batch_receipt",
            "get_detail_by_detail_id": ".get_detail_by_detail_id",
            "get_detail_by_out_detail_no": ".get_detail_by_out_detail_no",
        },
    )
