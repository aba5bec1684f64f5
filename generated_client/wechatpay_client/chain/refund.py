# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/refund`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.refund.apply_abnormal_refund import AbnormalRefundRequest
    from ..api.refund.create_refund import RefundRequest
    from ..api.refund.get_refund import GetRefundQuery
    from ..models.dicts import AbnormalRefundRequestDict, AnyMapping, RefundRequestDict
    from ..models.refund import Refund
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3RefundDomesticRefundsRefundIdApplyAbnormalRefundStep(Node):
    """/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            refund_id: str,
            json: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Refund]: ...

        @overload
        def post(
            self,
            *,
            refund_id: str,
            body: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Refund]: ...

    def post(
        self,
        *,
        refund_id: str,
        body: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
        json: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]:
        """Send the money of a failed refund to another account: `refund.apply_abnormal_refund`."""
        return self._caller.call(
            OPERATIONS["refund.apply_abnormal_refund"],
            {
                "refund_id": refund_id,
            },
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
            refund_id: str,
            json: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Refund]: ...

        @overload
        async def post_async(
            self,
            *,
            refund_id: str,
            body: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Refund]: ...

    async def post_async(
        self,
        *,
        refund_id: str,
        body: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
        json: AbnormalRefundRequest | AbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["refund.apply_abnormal_refund"],
            {
                "refund_id": refund_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3RefundDomesticRefundsRefundIdStep(Node):
    """/v3/refund/domestic/refunds/{refund_id}"""

    @property
    def apply_abnormal_refund(self) -> V3RefundDomesticRefundsRefundIdApplyAbnormalRefundStep:
        """/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"""
        return V3RefundDomesticRefundsRefundIdApplyAbnormalRefundStep(self._caller)

    applyAbnormalRefund = apply_abnormal_refund


class V3RefundDomesticRefundsOutRefundNoStep(Node):
    """/v3/refund/domestic/refunds/{out_refund_no}"""

    def get(
        self,
        *,
        out_refund_no: str,
        query: GetRefundQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]:
        """Look up a refund by the merchant's own number: `refund.get_refund`."""
        return self._caller.call(
            OPERATIONS["refund.get_refund"],
            {
                "out_refund_no": out_refund_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        out_refund_no: str,
        query: GetRefundQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["refund.get_refund"],
            {
                "out_refund_no": out_refund_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3RefundDomesticRefundsStep(Node):
    """/v3/refund/domestic/refunds"""

    @property
    def _refund_id_(self) -> V3RefundDomesticRefundsRefundIdStep:
        """/v3/refund/domestic/refunds/{refund_id}"""
        return V3RefundDomesticRefundsRefundIdStep(self._caller)

    @property
    def _out_refund_no_(self) -> V3RefundDomesticRefundsOutRefundNoStep:
        """/v3/refund/domestic/refunds/{out_refund_no}"""
        return V3RefundDomesticRefundsOutRefundNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: RefundRequest | RefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Refund]: ...

        @overload
        def post(
            self,
            *,
            body: RefundRequest | RefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Refund]: ...

    def post(
        self,
        *,
        body: RefundRequest | RefundRequestDict | AnyMapping | Unset = UNSET,
        json: RefundRequest | RefundRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]:
        """Refund an order, wholly or in part: `refund.create_refund`."""
        return self._caller.call(
            OPERATIONS["refund.create_refund"],
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
            json: RefundRequest | RefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Refund]: ...

        @overload
        async def post_async(
            self,
            *,
            body: RefundRequest | RefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Refund]: ...

    async def post_async(
        self,
        *,
        body: RefundRequest | RefundRequestDict | AnyMapping | Unset = UNSET,
        json: RefundRequest | RefundRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["refund.create_refund"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3RefundDomesticStep(Node):
    """/v3/refund/domestic"""

    @property
    def refunds(self) -> V3RefundDomesticRefundsStep:
        """/v3/refund/domestic/refunds"""
        return V3RefundDomesticRefundsStep(self._caller)


class V3RefundStep(Node):
    """/v3/refund"""

    @property
    def domestic(self) -> V3RefundDomesticStep:
        """/v3/refund/domestic"""
        return V3RefundDomesticStep(self._caller)
