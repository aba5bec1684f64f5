# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/refunds`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.refunds.create_refund import AcceptedHongKongRefund, HongKongRefundRequest
    from ..api.refunds.get_refund_by_out_refund_no import GetRefundByOutRefundNoQuery
    from ..api.refunds.get_refund_by_refund_id import GetRefundByRefundIdQuery
    from ..api.refunds.list_refunds import HongKongOrderRefunds, HongKongRefundEntry, ListRefundsQuery
    from ..models.dicts import AnyMapping, HongKongRefundRequestDict
    from ..models.refunds import HongKongRefund
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3RefundsOutRefundNoOutRefundNoStep(Node):
    """/v3/refunds/out-refund-no/{out_refund_no}"""

    def get(
        self,
        *,
        out_refund_no: str,
        query: GetRefundByOutRefundNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongRefund]:
        """Look up a refund of an order paid in Hong Kong by the merchant's own number:
        `refunds.get_refund_by_out_refund_no`.
        """
        return self._caller.call(
            OPERATIONS["refunds.get_refund_by_out_refund_no"],
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
        query: GetRefundByOutRefundNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongRefund]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["refunds.get_refund_by_out_refund_no"],
            {
                "out_refund_no": out_refund_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3RefundsOutRefundNoStep(Node):
    """/v3/refunds/out-refund-no"""

    @property
    def _out_refund_no_(self) -> V3RefundsOutRefundNoOutRefundNoStep:
        """/v3/refunds/out-refund-no/{out_refund_no}"""
        return V3RefundsOutRefundNoOutRefundNoStep(self._caller)


class V3RefundsIdRefundIdStep(Node):
    """/v3/refunds/id/{refund_id}"""

    def get(
        self,
        *,
        refund_id: str,
        query: GetRefundByRefundIdQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongRefund]:
        """Look up a refund of an order paid in Hong Kong by the number WeChat Pay gave it:
        `refunds.get_refund_by_refund_id`.
        """
        return self._caller.call(
            OPERATIONS["refunds.get_refund_by_refund_id"],
            {
                "refund_id": refund_id,
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
        refund_id: str,
        query: GetRefundByRefundIdQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongRefund]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["refunds.get_refund_by_refund_id"],
            {
                "refund_id": refund_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3RefundsIdStep(Node):
    """/v3/refunds/id"""

    @property
    def _refund_id_(self) -> V3RefundsIdRefundIdStep:
        """/v3/refunds/id/{refund_id}"""
        return V3RefundsIdRefundIdStep(self._caller)


class V3RefundsStep(Node):
    """/v3/refunds"""

    @property
    def out_refund_no(self) -> V3RefundsOutRefundNoStep:
        """/v3/refunds/out-refund-no"""
        return V3RefundsOutRefundNoStep(self._caller)

    outRefundNo = out_refund_no

    @property
    def id(self) -> V3RefundsIdStep:
        """/v3/refunds/id"""
        return V3RefundsIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedHongKongRefund]: ...

        @overload
        def post(
            self,
            *,
            body: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedHongKongRefund]: ...

    def post(
        self,
        *,
        body: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedHongKongRefund]:
        """Refund an order paid in Hong Kong, wholly or in part: `refunds.create_refund`."""
        return self._caller.call(
            OPERATIONS["refunds.create_refund"],
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
            json: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedHongKongRefund]: ...

        @overload
        async def post_async(
            self,
            *,
            body: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedHongKongRefund]: ...

    async def post_async(
        self,
        *,
        body: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongRefundRequest | HongKongRefundRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedHongKongRefund]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["refunds.create_refund"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        query: ListRefundsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongOrderRefunds]:
        """List the refunds of an order paid in Hong Kong: `refunds.list_refunds`."""
        return self._caller.call(
            OPERATIONS["refunds.list_refunds"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: ListRefundsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongOrderRefunds]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["refunds.list_refunds"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        query: ListRefundsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[HongKongRefundEntry]:
        """Every item of all pages of `refunds.list_refunds`, one call for each page as it is needed; timeout, retries
        and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["refunds.list_refunds"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        query: ListRefundsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[HongKongRefundEntry]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["refunds.list_refunds"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
