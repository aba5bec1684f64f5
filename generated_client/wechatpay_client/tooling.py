# Generated from spec/ by `make generate`. Do not edit.
"""For tools that learn the operation at run time, such as the command `wechatpay` and the sandbox.

Programs that call WeChat Pay need nothing of it. It has what an operation is made of (`UploadRules`, `OffsetPages`, …),
the way from a path to its operation (`parse_route`, `find_match`, …), calls with files by operation (`upload`, `fetch`,
`stream`), the query that tells an outcome (`build_query`), values as they travel (`plain`, `read_json_text`, …), and
what `telemetry=` asks for (`read_telemetry`).
"""

from typing import TYPE_CHECKING

from .runtime._lazy import lazy_names

if TYPE_CHECKING:
    from .runtime.bill_offers import bill_row as bill_row
    from .runtime.bill_offers import download_bill as download_bill
    from .runtime.bill_offers import download_bill_async as download_bill_async
    from .runtime.check import Check as Check
    from .runtime.downloads import FileResponse as FileResponse
    from .runtime.downloads import fetch as fetch
    from .runtime.downloads import fetch_async as fetch_async
    from .runtime.downloads import stream as stream
    from .runtime.downloads import stream_async as stream_async
    from .runtime.json_text import read_json_text as read_json_text
    from .runtime.json_text import write_json_text as write_json_text
    from .runtime.operation import UndescribedOperation as UndescribedOperation
    from .runtime.operation_marks import BillOffer as BillOffer
    from .runtime.operation_marks import ErrorCode as ErrorCode
    from .runtime.operation_marks import FinalRules as FinalRules
    from .runtime.operation_marks import Idempotency as Idempotency
    from .runtime.operation_marks import LinkedPages as LinkedPages
    from .runtime.operation_marks import NumberedPages as NumberedPages
    from .runtime.operation_marks import OffsetPages as OffsetPages
    from .runtime.operation_marks import OutcomeRules as OutcomeRules
    from .runtime.operation_marks import ReplyHash as ReplyHash
    from .runtime.operation_marks import TokenPages as TokenPages
    from .runtime.operation_marks import UploadRules as UploadRules
    from .runtime.resolution import Query as Query
    from .runtime.resolution import build_query as build_query
    from .runtime.routes import Route as Route
    from .runtime.routes import fill_route as fill_route
    from .runtime.routes import find_match as find_match
    from .runtime.routes import parse_route as parse_route
    from .runtime.routes import parse_untyped_route as parse_untyped_route
    from .runtime.routes import refuse_clear_text as refuse_clear_text
    from .runtime.routes import resolve_arguments as resolve_arguments
    from .runtime.telemetry import read_telemetry as read_telemetry
    from .runtime.uploads import upload as upload
    from .runtime.uploads import upload_async as upload_async
    from .runtime.validate_setting import Validate as Validate
    from .runtime.validation import find_violations as find_violations
    from .runtime.wire import NotPlain as NotPlain
    from .runtime.wire import find_values as find_values
    from .runtime.wire import has_whole_float as has_whole_float
    from .runtime.wire import plain as plain
    from .runtime.wire import segment_problem as segment_problem

__all__ = [
    "BillOffer",
    "Check",
    "ErrorCode",
    "FileResponse",
    "FinalRules",
    "Idempotency",
    "LinkedPages",
    "NotPlain",
    "NumberedPages",
    "OffsetPages",
    "OutcomeRules",
    "Query",
    "ReplyHash",
    "Route",
    "TokenPages",
    "UndescribedOperation",
    "UploadRules",
    "Validate",
    "bill_row",
    "build_query",
    "download_bill",
    "download_bill_async",
    "fetch",
    "fetch_async",
    "fill_route",
    "find_match",
    "find_values",
    "find_violations",
    "has_whole_float",
    "parse_route",
    "parse_untyped_route",
    "plain",
    "read_json_text",
    "read_telemetry",
    "refuse_clear_text",
    "resolve_arguments",
    "segment_problem",
    "stream",
    "stream_async",
    "upload",
    "upload_async",
    "write_json_text",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "BillOffer": ".runtime.operation_marks",
            "Check": ".runtime.check",
            "ErrorCode": ".runtime.operation_marks",
            "FileResponse": ".runtime.downloads",
            "FinalRules": ".runtime.operation_marks",
            "Idempotency": ".runtime.operation_marks",
            "LinkedPages": ".runtime.operation_marks",
            "NotPlain": ".runtime.wire",
            "NumberedPages": ".runtime.operation_marks",
            "OffsetPages": ".runtime.operation_marks",
            "OutcomeRules": ".runtime.operation_marks",
            "Query": ".runtime.resolution",
            "ReplyHash": ".runtime.operation_marks",
            "Route": ".runtime.routes",
            "TokenPages": ".runtime.operation_marks",
            "UndescribedOperation": ".runtime.operation",
            "UploadRules": ".runtime.operation_marks",
            "Validate": ".runtime.validate_setting",
            "bill_row": ".runtime.bill_offers",
            "build_query": ".runtime.resolution",
            "download_bill": ".runtime.bill_offers",
            "download_bill_async": ".runtime.bill_offers",
            "fetch": ".runtime.downloads",
            "fetch_async": ".runtime.downloads",
            "fill_route": ".runtime.routes",
            "find_match": ".runtime.routes",
            "find_values": ".runtime.wire",
            "find_violations": ".runtime.validation",
            "has_whole_float": ".runtime.wire",
            "parse_route": ".runtime.routes",
            "parse_untyped_route": ".runtime.routes",
            "plain": ".runtime.wire",
            "read_json_text": ".runtime.json_text",
            "read_telemetry": ".runtime.telemetry",
            "refuse_clear_text": ".runtime.routes",
            "resolve_arguments": ".runtime.routes",
            "segment_problem": ".runtime.wire",
            "stream": ".runtime.downloads",
            "stream_async": ".runtime.downloads",
            "upload": ".runtime.uploads",
            "upload_async": ".runtime.uploads",
            "write_json_text": ".runtime.json_text",
        },
    )
