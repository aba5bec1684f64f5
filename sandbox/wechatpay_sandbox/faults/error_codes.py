"""The error codes that the platform documents, and the HTTP status of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wechatpay_client.spec import documented_code

from wechatpay_sandbox.spec.description import Description

SHARED: Final[Mapping[str, int]] = {
    "PARAM_ERROR": 400,
    "INVALID_REQUEST": 400,
    "SIGN_ERROR": 401,
    "NO_AUTH": 403,
    "RULE_LIMIT": 403,
    "RESOURCE_NOT_EXISTS": 404,
    "NOT_FOUND": 404,
    "FREQUENCY_LIMITED": 429,
    "RATELIMIT_EXCEEDED": 429,
    "SYSTEM_ERROR": 500,
    "BANK_ERROR": 500,
}
"""Codes of every operation."""
USUAL: Final[Mapping[str, int]] = {
    "ORDER_CLOSED": 400,
    "APPID_MCHID_NOT_MATCH": 400,
    "MCH_NOT_EXISTS": 400,
    "ALREADY_EXISTS": 400,
    "NOT_ENOUGH": 403,
    "TRADE_ERROR": 403,
    "OUT_TRADE_NO_USED": 403,
    "ACCOUNT_ERROR": 403,
    "USER_ACCOUNT_ABNORMAL": 403,
    "REQUEST_BLOCKED": 403,
    "ORDER_NOT_EXIST": 404,
    "NO_STATEMENT_EXIST": 404,
    "RATE_LIMITED": 429,
    "OPENID_MISMATCH": 500,
    "INVALID_TRANSACTIONID": 500,
}
"""Codes of many operations, with their usual status.

https://pay.weixin.qq.com/doc/v3/merchant/4012081726
"""
_MARK = "x-wechatpay-error-codes"


class ErrorCodes:
    """The error codes of the operations of a spec."""

    def __init__(self, description: Description) -> None:
        self._description = description

    def own(self, operation_id: str) -> Mapping[str, int] | None:
        """The codes that the spec names for an operation beside the shared ones; None if it names none."""
        marked: Mapping[str, int] | None = self._description.document(operation_id).get(_MARK)
        return marked

    def documents(self, code: str, operation_id: str) -> bool:
        """Whether the spec documents this code for an operation; any known code if it names none for the operation."""
        own = self.own(operation_id)
        if own is None:
            return self.status(code, operation_id) is not None
        return documented_code(code) in {**SHARED, **own}

    def status(self, code: str, operation_id: str) -> int | None:
        """The status of a code, written with underscores or without, in the replies of an operation.

        The status of the operation goes before the usual one. None for a code that is documented nowhere.
        """
        code = documented_code(code)
        return {**USUAL, **SHARED, **(self.own(operation_id) or {})}.get(code)
