# Generated from spec/ by `make generate`. Do not edit.
"""Payments of sub-merchants that WeChat Pay blocked, and appeals against it (交易拦截). An event or a list tells of a
record (`list_records`); the record says what the sub-merchant must tell (`get_record`); that is sent (`submit_appeal`),
reviewed by people, and the result comes by event or by query (`get_submission`).

get_record: Look up one record of blocked payments
get_submission: Look up an appeal and what the review said
list_records: List the payments of a sub-merchant that were blocked
submit_appeal: Appeal against blocked payments of a sub-merchant
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import get_record as get_record
    from . import get_submission as get_submission
    from . import list_records as list_records
    from . import submit_appeal as submit_appeal

__all__ = [
    "get_record",
    "get_submission",
    "list_records",
    "submit_appeal",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "get_record": ".get_record",
            "get_submission": ".get_submission",
            "list_records": ".list_records",
            "submit_appeal": ".submit_appeal",
        },
    )
