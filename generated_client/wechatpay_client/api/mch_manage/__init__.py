# Generated from spec/ by `make generate`. Do not edit.
"""What WeChat Pay restricts or asks of sub-merchants, and what lifts it (商户管理记录). An event or a list tells of a
record (`list_records`); the record says what the sub-merchant must tell (`get_record`); files are uploaded
(`upload_submission_file`), and the answer is sent (`submit_information`) and reviewed by people. What a merchant number
cannot do at the moment is asked for in `mch_operation_manage`.

get_record: Look up what is restricted or asked of a sub-merchant, and what lifts it
list_records: List what is restricted or asked of a sub-merchant
submit_information: Send what a record asks for
upload_submission_file: Upload a file that a record asks for
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import get_record as get_record
    from . import list_records as list_records
    from . import submit_information as submit_information
    from . import upload_submission_file as upload_submission_file

__all__ = [
    "get_record",
    "list_records",
    "submit_information",
    "upload_submission_file",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "get_record": ".get_record",
            "list_records": ".list_records",
            "submit_information": ".submit_information",
            "upload_submission_file": ".upload_submission_file",
        },
    )
