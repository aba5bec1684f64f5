# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/mch_operate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.mch_operate.submit_withdrawal import ClosedWithdrawalNumbers, ClosedWithdrawalRequest
    from ..models.dicts import AnyMapping, ClosedWithdrawalRequestDict
    from ..models.mch_operate import ClosedWithdrawalReply
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3MchOperateRiskWithdrawlApplyApplymentIdApplymentIdStep(Node):
    """/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}"""

    def get(
        self,
        *,
        applyment_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ClosedWithdrawalReply]:
        """Look up a withdrawal of a closed merchant number by the number WeChat Pay gave it:
        `mch_operate.get_withdrawal`.
        """
        return self._caller.call(
            OPERATIONS["mch_operate.get_withdrawal"],
            {
                "applyment_id": applyment_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        applyment_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ClosedWithdrawalReply]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mch_operate.get_withdrawal"],
            {
                "applyment_id": applyment_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchOperateRiskWithdrawlApplyApplymentIdStep(Node):
    """/v3/mch_operate/risk/withdrawl-apply/applyment-id"""

    @property
    def _applyment_id_(self) -> V3MchOperateRiskWithdrawlApplyApplymentIdApplymentIdStep:
        """/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}"""
        return V3MchOperateRiskWithdrawlApplyApplymentIdApplymentIdStep(self._caller)


class V3MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoStep(Node):
    """/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}"""

    def get(
        self,
        *,
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ClosedWithdrawalReply]:
        """Look up a withdrawal of a closed merchant number by the platform's own number:
        `mch_operate.get_withdrawal_by_out_request_no`.
        """
        return self._caller.call(
            OPERATIONS["mch_operate.get_withdrawal_by_out_request_no"],
            {
                "out_request_no": out_request_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ClosedWithdrawalReply]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mch_operate.get_withdrawal_by_out_request_no"],
            {
                "out_request_no": out_request_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchOperateRiskWithdrawlApplyOutRequestNoStep(Node):
    """/v3/mch_operate/risk/withdrawl-apply/out-request-no"""

    @property
    def _out_request_no_(self) -> V3MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoStep:
        """/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}"""
        return V3MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoStep(self._caller)


class V3MchOperateRiskWithdrawlApplyStep(Node):
    """/v3/mch_operate/risk/withdrawl-apply"""

    @property
    def applyment_id(self) -> V3MchOperateRiskWithdrawlApplyApplymentIdStep:
        """/v3/mch_operate/risk/withdrawl-apply/applyment-id"""
        return V3MchOperateRiskWithdrawlApplyApplymentIdStep(self._caller)

    applymentId = applyment_id

    @property
    def out_request_no(self) -> V3MchOperateRiskWithdrawlApplyOutRequestNoStep:
        """/v3/mch_operate/risk/withdrawl-apply/out-request-no"""
        return V3MchOperateRiskWithdrawlApplyOutRequestNoStep(self._caller)

    outRequestNo = out_request_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ClosedWithdrawalNumbers]: ...

        @overload
        def post(
            self,
            *,
            body: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ClosedWithdrawalNumbers]: ...

    def post(
        self,
        *,
        body: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping | Unset = UNSET,
        json: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ClosedWithdrawalNumbers]:
        """Apply for the money of a closed merchant number to be paid out: `mch_operate.submit_withdrawal`."""
        return self._caller.call(
            OPERATIONS["mch_operate.submit_withdrawal"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        async def post_async(
            self,
            *,
            json: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ClosedWithdrawalNumbers]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ClosedWithdrawalNumbers]: ...

    async def post_async(
        self,
        *,
        body: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping | Unset = UNSET,
        json: ClosedWithdrawalRequest | ClosedWithdrawalRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ClosedWithdrawalNumbers]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["mch_operate.submit_withdrawal"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MchOperateRiskStep(Node):
    """/v3/mch_operate/risk"""

    @property
    def withdrawl_apply(self) -> V3MchOperateRiskWithdrawlApplyStep:
        """/v3/mch_operate/risk/withdrawl-apply"""
        return V3MchOperateRiskWithdrawlApplyStep(self._caller)

    withdrawlApply = withdrawl_apply


class V3MchOperateStep(Node):
    """/v3/mch_operate"""

    @property
    def risk(self) -> V3MchOperateRiskStep:
        """/v3/mch_operate/risk"""
        return V3MchOperateRiskStep(self._caller)
