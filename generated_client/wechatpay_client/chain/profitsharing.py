# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/profitsharing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.bills import (
        AsyncTypedBillStream,
        GenericRow,
        TypedBillStream,
    )

    from ..api.profitsharing.add_receiver import AddSharingReceiverRequest, SharingReceiverAdded
    from ..api.profitsharing.create_order import SharingRequest
    from ..api.profitsharing.create_return_order import SharingReturnRequest
    from ..api.profitsharing.delete_receiver import DeleteSharingReceiverRequest, SharingReceiverDeleted
    from ..api.profitsharing.get_merchant_config import SharingLimit
    from ..api.profitsharing.get_order import GetOrderQuery
    from ..api.profitsharing.get_return_order import GetReturnOrderQuery
    from ..api.profitsharing.request_bill import RequestBillQuery
    from ..api.profitsharing.unfreeze_order import UnfreezeRequest
    from ..models.dicts import (
        AddSharingReceiverRequestDict,
        AnyMapping,
        DeleteSharingReceiverRequestDict,
        SharingRequestDict,
        SharingReturnRequestDict,
        UnfreezeRequestDict,
    )
    from ..models.profitsharing import SharingOrder, SharingReturn
    from ..models.shared.bill_download import BillDownload
    from ..models.shared.unsplit_amount import UnsplitAmount
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3ProfitsharingReceiversAddStep(Node):
    """/v3/profitsharing/receivers/add"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingReceiverAdded]: ...

        @overload
        def post(
            self,
            *,
            body: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingReceiverAdded]: ...

    def post(
        self,
        *,
        body: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
        json: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReceiverAdded]:
        """Add somebody who may receive shares: `profitsharing.add_receiver`."""
        return self._caller.call(
            OPERATIONS["profitsharing.add_receiver"],
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
            json: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingReceiverAdded]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingReceiverAdded]: ...

    async def post_async(
        self,
        *,
        body: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
        json: AddSharingReceiverRequest | AddSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReceiverAdded]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["profitsharing.add_receiver"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ProfitsharingReceiversDeleteStep(Node):
    """/v3/profitsharing/receivers/delete"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingReceiverDeleted]: ...

        @overload
        def post(
            self,
            *,
            body: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingReceiverDeleted]: ...

    def post(
        self,
        *,
        body: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
        json: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReceiverDeleted]:
        """Remove somebody from those who may receive shares: `profitsharing.delete_receiver`."""
        return self._caller.call(
            OPERATIONS["profitsharing.delete_receiver"],
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
            json: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingReceiverDeleted]: ...

        @overload
        async def post_async(
            self,
            *,
            body: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingReceiverDeleted]: ...

    async def post_async(
        self,
        *,
        body: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
        json: DeleteSharingReceiverRequest | DeleteSharingReceiverRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReceiverDeleted]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["profitsharing.delete_receiver"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ProfitsharingReceiversStep(Node):
    """/v3/profitsharing/receivers"""

    @property
    def add(self) -> V3ProfitsharingReceiversAddStep:
        """/v3/profitsharing/receivers/add"""
        return V3ProfitsharingReceiversAddStep(self._caller)

    @property
    def delete(self) -> V3ProfitsharingReceiversDeleteStep:
        """/v3/profitsharing/receivers/delete"""
        return V3ProfitsharingReceiversDeleteStep(self._caller)


class V3ProfitsharingOrdersOutOrderNoStep(Node):
    """/v3/profitsharing/orders/{out_order_no}"""

    def get(
        self,
        *,
        out_order_no: str,
        query: GetOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]:
        """Ask what became of a request to share profit: `profitsharing.get_order`."""
        return self._caller.call(
            OPERATIONS["profitsharing.get_order"],
            {
                "out_order_no": out_order_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        out_order_no: str,
        query: GetOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["profitsharing.get_order"],
            {
                "out_order_no": out_order_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ProfitsharingOrdersUnfreezeStep(Node):
    """/v3/profitsharing/orders/unfreeze"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: UnfreezeRequest | UnfreezeRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingOrder]: ...

        @overload
        def post(
            self,
            *,
            body: UnfreezeRequest | UnfreezeRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingOrder]: ...

    def post(
        self,
        *,
        body: UnfreezeRequest | UnfreezeRequestDict | AnyMapping | Unset = UNSET,
        json: UnfreezeRequest | UnfreezeRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]:
        """Give the rest of an order to the merchant, nothing more being shared: `profitsharing.unfreeze_order`."""
        return self._caller.call(
            OPERATIONS["profitsharing.unfreeze_order"],
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
            json: UnfreezeRequest | UnfreezeRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: UnfreezeRequest | UnfreezeRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingOrder]: ...

    async def post_async(
        self,
        *,
        body: UnfreezeRequest | UnfreezeRequestDict | AnyMapping | Unset = UNSET,
        json: UnfreezeRequest | UnfreezeRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["profitsharing.unfreeze_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ProfitsharingOrdersStep(Node):
    """/v3/profitsharing/orders"""

    @property
    def _out_order_no_(self) -> V3ProfitsharingOrdersOutOrderNoStep:
        """/v3/profitsharing/orders/{out_order_no}"""
        return V3ProfitsharingOrdersOutOrderNoStep(self._caller)

    @property
    def unfreeze(self) -> V3ProfitsharingOrdersUnfreezeStep:
        """/v3/profitsharing/orders/unfreeze"""
        return V3ProfitsharingOrdersUnfreezeStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SharingRequest | SharingRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingOrder]: ...

        @overload
        def post(
            self,
            *,
            body: SharingRequest | SharingRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingOrder]: ...

    def post(
        self,
        *,
        body: SharingRequest | SharingRequestDict | AnyMapping | Unset = UNSET,
        json: SharingRequest | SharingRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]:
        """Share the money of a paid order: `profitsharing.create_order`."""
        return self._caller.call(
            OPERATIONS["profitsharing.create_order"],
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
            json: SharingRequest | SharingRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SharingRequest | SharingRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingOrder]: ...

    async def post_async(
        self,
        *,
        body: SharingRequest | SharingRequestDict | AnyMapping | Unset = UNSET,
        json: SharingRequest | SharingRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["profitsharing.create_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ProfitsharingReturnOrdersOutReturnNoStep(Node):
    """/v3/profitsharing/return-orders/{out_return_no}"""

    def get(
        self,
        *,
        out_return_no: str,
        query: GetReturnOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReturn]:
        """Ask what became of a request to hand a share back: `profitsharing.get_return_order`."""
        return self._caller.call(
            OPERATIONS["profitsharing.get_return_order"],
            {
                "out_return_no": out_return_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        out_return_no: str,
        query: GetReturnOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReturn]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["profitsharing.get_return_order"],
            {
                "out_return_no": out_return_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ProfitsharingReturnOrdersStep(Node):
    """/v3/profitsharing/return-orders"""

    @property
    def _out_return_no_(self) -> V3ProfitsharingReturnOrdersOutReturnNoStep:
        """/v3/profitsharing/return-orders/{out_return_no}"""
        return V3ProfitsharingReturnOrdersOutReturnNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SharingReturnRequest | SharingReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingReturn]: ...

        @overload
        def post(
            self,
            *,
            body: SharingReturnRequest | SharingReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingReturn]: ...

    def post(
        self,
        *,
        body: SharingReturnRequest | SharingReturnRequestDict | AnyMapping | Unset = UNSET,
        json: SharingReturnRequest | SharingReturnRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReturn]:
        """Have a merchant hand back a share it received: `profitsharing.create_return_order`."""
        return self._caller.call(
            OPERATIONS["profitsharing.create_return_order"],
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
            json: SharingReturnRequest | SharingReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingReturn]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SharingReturnRequest | SharingReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SharingReturn]: ...

    async def post_async(
        self,
        *,
        body: SharingReturnRequest | SharingReturnRequestDict | AnyMapping | Unset = UNSET,
        json: SharingReturnRequest | SharingReturnRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingReturn]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["profitsharing.create_return_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ProfitsharingMerchantConfigsSubMchidStep(Node):
    """/v3/profitsharing/merchant-configs/{sub_mchid}"""

    def get(
        self,
        *,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingLimit]:
        """Ask how much of an order a sub-merchant lets its service provider share:
        `profitsharing.get_merchant_config`.
        """
        return self._caller.call(
            OPERATIONS["profitsharing.get_merchant_config"],
            {
                "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SharingLimit]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["profitsharing.get_merchant_config"],
            {
                "sub_mchid": sub_mchid,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ProfitsharingMerchantConfigsStep(Node):
    """/v3/profitsharing/merchant-configs"""

    @property
    def _sub_mchid_(self) -> V3ProfitsharingMerchantConfigsSubMchidStep:
        """/v3/profitsharing/merchant-configs/{sub_mchid}"""
        return V3ProfitsharingMerchantConfigsSubMchidStep(self._caller)


class V3ProfitsharingTransactionsTransactionIdAmountsStep(Node):
    """/v3/profitsharing/transactions/{transaction_id}/amounts"""

    def get(
        self,
        *,
        transaction_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnsplitAmount]:
        """Ask how much of an order can still be shared: `profitsharing.get_unsplit_amount`."""
        return self._caller.call(
            OPERATIONS["profitsharing.get_unsplit_amount"],
            {
                "transaction_id": transaction_id,
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
        transaction_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnsplitAmount]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["profitsharing.get_unsplit_amount"],
            {
                "transaction_id": transaction_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ProfitsharingTransactionsTransactionIdStep(Node):
    """/v3/profitsharing/transactions/{transaction_id}"""

    @property
    def amounts(self) -> V3ProfitsharingTransactionsTransactionIdAmountsStep:
        """/v3/profitsharing/transactions/{transaction_id}/amounts"""
        return V3ProfitsharingTransactionsTransactionIdAmountsStep(self._caller)


class V3ProfitsharingTransactionsStep(Node):
    """/v3/profitsharing/transactions"""

    @property
    def _transaction_id_(self) -> V3ProfitsharingTransactionsTransactionIdStep:
        """/v3/profitsharing/transactions/{transaction_id}"""
        return V3ProfitsharingTransactionsTransactionIdStep(self._caller)


class V3ProfitsharingBillsStep(Node):
    """/v3/profitsharing/bills"""

    def get(
        self,
        *,
        query: RequestBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BillDownload]:
        """Ask where the bill of the shares of one day can be fetched: `profitsharing.request_bill`."""
        return self._caller.call(
            OPERATIONS["profitsharing.request_bill"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: RequestBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BillDownload]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["profitsharing.request_bill"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def download(
        self,
        *,
        query: RequestBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TypedBillStream[GenericRow]:
        """The bill of `profitsharing.request_bill` in one step: asked for, fetched and checked when it is opened by
        `with`.
        """
        from wechatpay_auth.bills import GenericRow

        from ..runtime.bill_offers import download_bill

        return download_bill(
            self._caller,
            OPERATIONS["profitsharing.request_bill"],
            {},
            query,
            GenericRow,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def download_async(
        self,
        *,
        query: RequestBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncTypedBillStream[GenericRow]:
        """`download` for `async with`; itself it is not awaited."""
        from wechatpay_auth.bills import GenericRow

        from ..runtime.bill_offers import download_bill_async

        return download_bill_async(
            self._caller,
            OPERATIONS["profitsharing.request_bill"],
            {},
            query,
            GenericRow,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3ProfitsharingStep(Node):
    """/v3/profitsharing"""

    @property
    def receivers(self) -> V3ProfitsharingReceiversStep:
        """/v3/profitsharing/receivers"""
        return V3ProfitsharingReceiversStep(self._caller)

    @property
    def orders(self) -> V3ProfitsharingOrdersStep:
        """/v3/profitsharing/orders"""
        return V3ProfitsharingOrdersStep(self._caller)

    @property
    def return_orders(self) -> V3ProfitsharingReturnOrdersStep:
        """/v3/profitsharing/return-orders"""
        return V3ProfitsharingReturnOrdersStep(self._caller)

    returnOrders = return_orders

    @property
    def merchant_configs(self) -> V3ProfitsharingMerchantConfigsStep:
        """/v3/profitsharing/merchant-configs"""
        return V3ProfitsharingMerchantConfigsStep(self._caller)

    merchantConfigs = merchant_configs

    @property
    def transactions(self) -> V3ProfitsharingTransactionsStep:
        """/v3/profitsharing/transactions"""
        return V3ProfitsharingTransactionsStep(self._caller)

    @property
    def bills(self) -> V3ProfitsharingBillsStep:
        """/v3/profitsharing/bills"""
        return V3ProfitsharingBillsStep(self._caller)
