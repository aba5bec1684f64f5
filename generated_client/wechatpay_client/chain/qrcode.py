# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/qrcode`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.qrcode.create_order import TransitOrderRequest
    from ..api.qrcode.get_order_by_out_trade_no import GetOrderByOutTradeNoQuery
    from ..api.qrcode.get_user_service import GetUserServiceQuery, TransitUserService
    from ..models.dicts import AnyMapping, TransitOrderRequestDict
    from ..models.qrcode import TransitOrder
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3QrcodeTransactionsOutTradeNoOutTradeNoStep(Node):
    """/v3/qrcode/transactions/out-trade-no/{out_trade_no}"""

    def get(
        self,
        *,
        out_trade_no: str,
        query: GetOrderByOutTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransitOrder]:
        """Look up the debit of a ride by the merchant's own number: `qrcode.get_order_by_out_trade_no`."""
        return self._caller.call(
            OPERATIONS["qrcode.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
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
        out_trade_no: str,
        query: GetOrderByOutTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransitOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["qrcode.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3QrcodeTransactionsOutTradeNoStep(Node):
    """/v3/qrcode/transactions/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3QrcodeTransactionsOutTradeNoOutTradeNoStep:
        """/v3/qrcode/transactions/out-trade-no/{out_trade_no}"""
        return V3QrcodeTransactionsOutTradeNoOutTradeNoStep(self._caller)


class V3QrcodeTransactionsStep(Node):
    """/v3/qrcode/transactions"""

    @property
    def out_trade_no(self) -> V3QrcodeTransactionsOutTradeNoStep:
        """/v3/qrcode/transactions/out-trade-no"""
        return V3QrcodeTransactionsOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TransitOrderRequest | TransitOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransitOrder]: ...

        @overload
        def post(
            self,
            *,
            body: TransitOrderRequest | TransitOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransitOrder]: ...

    def post(
        self,
        *,
        body: TransitOrderRequest | TransitOrderRequestDict | AnyMapping | Unset = UNSET,
        json: TransitOrderRequest | TransitOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransitOrder]:
        """Debit a user for a ride: `qrcode.create_order`."""
        return self._caller.call(
            OPERATIONS["qrcode.create_order"],
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
            json: TransitOrderRequest | TransitOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransitOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TransitOrderRequest | TransitOrderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransitOrder]: ...

    async def post_async(
        self,
        *,
        body: TransitOrderRequest | TransitOrderRequestDict | AnyMapping | Unset = UNSET,
        json: TransitOrderRequest | TransitOrderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransitOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["qrcode.create_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3QrcodeUserServicesContractIdContractIdStep(Node):
    """/v3/qrcode/user-services/contract-id/{contract_id}"""

    def get(
        self,
        *,
        contract_id: str,
        query: GetUserServiceQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransitUserService]:
        """Look up whether a user may ride under an agreement: `qrcode.get_user_service`."""
        return self._caller.call(
            OPERATIONS["qrcode.get_user_service"],
            {
                "contract_id": contract_id,
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
        contract_id: str,
        query: GetUserServiceQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransitUserService]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["qrcode.get_user_service"],
            {
                "contract_id": contract_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3QrcodeUserServicesContractIdStep(Node):
    """/v3/qrcode/user-services/contract-id"""

    @property
    def _contract_id_(self) -> V3QrcodeUserServicesContractIdContractIdStep:
        """/v3/qrcode/user-services/contract-id/{contract_id}"""
        return V3QrcodeUserServicesContractIdContractIdStep(self._caller)


class V3QrcodeUserServicesStep(Node):
    """/v3/qrcode/user-services"""

    @property
    def contract_id(self) -> V3QrcodeUserServicesContractIdStep:
        """/v3/qrcode/user-services/contract-id"""
        return V3QrcodeUserServicesContractIdStep(self._caller)

    contractId = contract_id


class V3QrcodeStep(Node):
    """/v3/qrcode"""

    @property
    def transactions(self) -> V3QrcodeTransactionsStep:
        """/v3/qrcode/transactions"""
        return V3QrcodeTransactionsStep(self._caller)

    @property
    def user_services(self) -> V3QrcodeUserServicesStep:
        """/v3/qrcode/user-services"""
        return V3QrcodeUserServicesStep(self._caller)

    userServices = user_services
