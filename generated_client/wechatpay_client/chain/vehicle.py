# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/vehicle`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.vehicle.charge_parking import ParkingDebitRequest
    from ..api.vehicle.charge_toll import TollDebitRequest
    from ..api.vehicle.create_parking_entry import ParkingEntry, ParkingEntryRequest
    from ..api.vehicle.get_etc_contract import GetEtcContractQuery
    from ..api.vehicle.get_order_by_out_trade_no import GetOrderByOutTradeNoQuery
    from ..api.vehicle.get_parking_service import GetParkingServiceQuery, ParkingService
    from ..api.vehicle.get_toll_order_by_out_trade_no import GetTollOrderByOutTradeNoQuery
    from ..api.vehicle.get_toll_order_by_transaction_id import GetTollOrderByTransactionIdQuery
    from ..api.vehicle.get_user_etc_contract import GetUserEtcContractQuery
    from ..api.vehicle.preopen_etc import EtcPreopening, EtcPreopenRequest
    from ..models.dicts import (
        AnyMapping,
        EtcPreopenRequestDict,
        ParkingDebitRequestDict,
        ParkingEntryRequestDict,
        TollDebitRequestDict,
    )
    from ..models.shared.parking_order import ParkingOrder
    from ..models.vehicle import EtcContract, TollOrder
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3VehicleTransactionsParkingStep(Node):
    """/v3/vehicle/transactions/parking"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingOrder]: ...

        @overload
        def post(
            self,
            *,
            body: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingOrder]: ...

    def post(
        self,
        *,
        body: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping | Unset = UNSET,
        json: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingOrder]:
        """Debit a parking fee: `vehicle.charge_parking`."""
        return self._caller.call(
            OPERATIONS["vehicle.charge_parking"],
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
            json: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingOrder]: ...

    async def post_async(
        self,
        *,
        body: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping | Unset = UNSET,
        json: ParkingDebitRequest | ParkingDebitRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["vehicle.charge_parking"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3VehicleTransactionsOutTradeNoOutTradeNoStep(Node):
    """/v3/vehicle/transactions/out-trade-no/{out_trade_no}"""

    def get(
        self,
        *,
        out_trade_no: str,
        query: GetOrderByOutTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingOrder]:
        """Look up the debit of a parking fee by the merchant's own number: `vehicle.get_order_by_out_trade_no`."""
        return self._caller.call(
            OPERATIONS["vehicle.get_order_by_out_trade_no"],
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
    ) -> Response[ParkingOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["vehicle.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3VehicleTransactionsOutTradeNoStep(Node):
    """/v3/vehicle/transactions/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3VehicleTransactionsOutTradeNoOutTradeNoStep:
        """/v3/vehicle/transactions/out-trade-no/{out_trade_no}"""
        return V3VehicleTransactionsOutTradeNoOutTradeNoStep(self._caller)


class V3VehicleTransactionsStep(Node):
    """/v3/vehicle/transactions"""

    @property
    def parking(self) -> V3VehicleTransactionsParkingStep:
        """/v3/vehicle/transactions/parking"""
        return V3VehicleTransactionsParkingStep(self._caller)

    @property
    def out_trade_no(self) -> V3VehicleTransactionsOutTradeNoStep:
        """/v3/vehicle/transactions/out-trade-no"""
        return V3VehicleTransactionsOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no


class V3VehicleEtcTransactionsHighwayStep(Node):
    """/v3/vehicle/etc/transactions/highway"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TollDebitRequest | TollDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TollOrder]: ...

        @overload
        def post(
            self,
            *,
            body: TollDebitRequest | TollDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TollOrder]: ...

    def post(
        self,
        *,
        body: TollDebitRequest | TollDebitRequestDict | AnyMapping | Unset = UNSET,
        json: TollDebitRequest | TollDebitRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TollOrder]:
        """Debit a road toll under an agreement: `vehicle.charge_toll`."""
        return self._caller.call(
            OPERATIONS["vehicle.charge_toll"],
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
            json: TollDebitRequest | TollDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TollOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TollDebitRequest | TollDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TollOrder]: ...

    async def post_async(
        self,
        *,
        body: TollDebitRequest | TollDebitRequestDict | AnyMapping | Unset = UNSET,
        json: TollDebitRequest | TollDebitRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TollOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["vehicle.charge_toll"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3VehicleEtcTransactionsOutTradeNoOutTradeNoStep(Node):
    """/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}"""

    def get(
        self,
        *,
        out_trade_no: str,
        query: GetTollOrderByOutTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TollOrder]:
        """Look up the debit of a road toll by the merchant's own number: `vehicle.get_toll_order_by_out_trade_no`."""
        return self._caller.call(
            OPERATIONS["vehicle.get_toll_order_by_out_trade_no"],
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
        query: GetTollOrderByOutTradeNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TollOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["vehicle.get_toll_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3VehicleEtcTransactionsOutTradeNoStep(Node):
    """/v3/vehicle/etc/transactions/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3VehicleEtcTransactionsOutTradeNoOutTradeNoStep:
        """/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}"""
        return V3VehicleEtcTransactionsOutTradeNoOutTradeNoStep(self._caller)


class V3VehicleEtcTransactionsIdTransactionIdStep(Node):
    """/v3/vehicle/etc/transactions/id/{transaction_id}"""

    def get(
        self,
        *,
        transaction_id: str,
        query: GetTollOrderByTransactionIdQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TollOrder]:
        """Look up the debit of a road toll by the number WeChat Pay gave it:
        `vehicle.get_toll_order_by_transaction_id`.
        """
        return self._caller.call(
            OPERATIONS["vehicle.get_toll_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
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
        transaction_id: str,
        query: GetTollOrderByTransactionIdQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TollOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["vehicle.get_toll_order_by_transaction_id"],
            {
                "transaction_id": transaction_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3VehicleEtcTransactionsIdStep(Node):
    """/v3/vehicle/etc/transactions/id"""

    @property
    def _transaction_id_(self) -> V3VehicleEtcTransactionsIdTransactionIdStep:
        """/v3/vehicle/etc/transactions/id/{transaction_id}"""
        return V3VehicleEtcTransactionsIdTransactionIdStep(self._caller)


class V3VehicleEtcTransactionsStep(Node):
    """/v3/vehicle/etc/transactions"""

    @property
    def highway(self) -> V3VehicleEtcTransactionsHighwayStep:
        """/v3/vehicle/etc/transactions/highway"""
        return V3VehicleEtcTransactionsHighwayStep(self._caller)

    @property
    def out_trade_no(self) -> V3VehicleEtcTransactionsOutTradeNoStep:
        """/v3/vehicle/etc/transactions/out-trade-no"""
        return V3VehicleEtcTransactionsOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no

    @property
    def id(self) -> V3VehicleEtcTransactionsIdStep:
        """/v3/vehicle/etc/transactions/id"""
        return V3VehicleEtcTransactionsIdStep(self._caller)


class V3VehicleEtcContractsContractIdStep(Node):
    """/v3/vehicle/etc/contracts/{contract_id}"""

    def get(
        self,
        *,
        contract_id: str,
        query: GetEtcContractQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EtcContract]:
        """Look up an agreement for road tolls by its number: `vehicle.get_etc_contract`."""
        return self._caller.call(
            OPERATIONS["vehicle.get_etc_contract"],
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
        query: GetEtcContractQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EtcContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["vehicle.get_etc_contract"],
            {
                "contract_id": contract_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3VehicleEtcContractsStep(Node):
    """/v3/vehicle/etc/contracts"""

    @property
    def _contract_id_(self) -> V3VehicleEtcContractsContractIdStep:
        """/v3/vehicle/etc/contracts/{contract_id}"""
        return V3VehicleEtcContractsContractIdStep(self._caller)


class V3VehicleEtcUsersOpenidContractsStep(Node):
    """/v3/vehicle/etc/users/{openid}/contracts"""

    def get(
        self,
        *,
        openid: str,
        query: GetUserEtcContractQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EtcContract]:
        """Look up a user's agreement for road tolls by their plate: `vehicle.get_user_etc_contract`."""
        return self._caller.call(
            OPERATIONS["vehicle.get_user_etc_contract"],
            {
                "openid": openid,
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
        openid: str,
        query: GetUserEtcContractQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EtcContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["vehicle.get_user_etc_contract"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3VehicleEtcUsersOpenidStep(Node):
    """/v3/vehicle/etc/users/{openid}"""

    @property
    def contracts(self) -> V3VehicleEtcUsersOpenidContractsStep:
        """/v3/vehicle/etc/users/{openid}/contracts"""
        return V3VehicleEtcUsersOpenidContractsStep(self._caller)


class V3VehicleEtcUsersStep(Node):
    """/v3/vehicle/etc/users"""

    @property
    def _openid_(self) -> V3VehicleEtcUsersOpenidStep:
        """/v3/vehicle/etc/users/{openid}"""
        return V3VehicleEtcUsersOpenidStep(self._caller)


class V3VehicleEtcPreopenStep(Node):
    """/v3/vehicle/etc/preopen"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EtcPreopening]: ...

        @overload
        def post(
            self,
            *,
            body: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EtcPreopening]: ...

    def post(
        self,
        *,
        body: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping | Unset = UNSET,
        json: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EtcPreopening]:
        """Prepare an agreement for road tolls that the user then signs in WeChat: `vehicle.preopen_etc`."""
        return self._caller.call(
            OPERATIONS["vehicle.preopen_etc"],
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
            json: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EtcPreopening]: ...

        @overload
        async def post_async(
            self,
            *,
            body: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EtcPreopening]: ...

    async def post_async(
        self,
        *,
        body: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping | Unset = UNSET,
        json: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EtcPreopening]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["vehicle.preopen_etc"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3VehicleEtcStep(Node):
    """/v3/vehicle/etc"""

    @property
    def transactions(self) -> V3VehicleEtcTransactionsStep:
        """/v3/vehicle/etc/transactions"""
        return V3VehicleEtcTransactionsStep(self._caller)

    @property
    def contracts(self) -> V3VehicleEtcContractsStep:
        """/v3/vehicle/etc/contracts"""
        return V3VehicleEtcContractsStep(self._caller)

    @property
    def users(self) -> V3VehicleEtcUsersStep:
        """/v3/vehicle/etc/users"""
        return V3VehicleEtcUsersStep(self._caller)

    @property
    def preopen(self) -> V3VehicleEtcPreopenStep:
        """/v3/vehicle/etc/preopen"""
        return V3VehicleEtcPreopenStep(self._caller)


class V3VehicleParkingParkingsStep(Node):
    """/v3/vehicle/parking/parkings"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingEntry]: ...

        @overload
        def post(
            self,
            *,
            body: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingEntry]: ...

    def post(
        self,
        *,
        body: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping | Unset = UNSET,
        json: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingEntry]:
        """Report that a vehicle came whose parking fee is to be debited: `vehicle.create_parking_entry`."""
        return self._caller.call(
            OPERATIONS["vehicle.create_parking_entry"],
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
            json: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingEntry]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ParkingEntry]: ...

    async def post_async(
        self,
        *,
        body: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping | Unset = UNSET,
        json: ParkingEntryRequest | ParkingEntryRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingEntry]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["vehicle.create_parking_entry"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3VehicleParkingServicesFindStep(Node):
    """/v3/vehicle/parking/services/find"""

    def get(
        self,
        *,
        query: GetParkingServiceQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingService]:
        """Ask whether a user lets parking fees of a plate be debited: `vehicle.get_parking_service`."""
        return self._caller.call(
            OPERATIONS["vehicle.get_parking_service"],
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
        query: GetParkingServiceQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ParkingService]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["vehicle.get_parking_service"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3VehicleParkingServicesStep(Node):
    """/v3/vehicle/parking/services"""

    @property
    def find(self) -> V3VehicleParkingServicesFindStep:
        """/v3/vehicle/parking/services/find"""
        return V3VehicleParkingServicesFindStep(self._caller)


class V3VehicleParkingStep(Node):
    """/v3/vehicle/parking"""

    @property
    def parkings(self) -> V3VehicleParkingParkingsStep:
        """/v3/vehicle/parking/parkings"""
        return V3VehicleParkingParkingsStep(self._caller)

    @property
    def services(self) -> V3VehicleParkingServicesStep:
        """/v3/vehicle/parking/services"""
        return V3VehicleParkingServicesStep(self._caller)


class V3VehicleStep(Node):
    """/v3/vehicle"""

    @property
    def transactions(self) -> V3VehicleTransactionsStep:
        """/v3/vehicle/transactions"""
        return V3VehicleTransactionsStep(self._caller)

    @property
    def etc(self) -> V3VehicleEtcStep:
        """/v3/vehicle/etc"""
        return V3VehicleEtcStep(self._caller)

    @property
    def parking(self) -> V3VehicleParkingStep:
        """/v3/vehicle/parking"""
        return V3VehicleParkingStep(self._caller)
