# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/discount-card`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.discount_card.add_user_records import DiscountCardRecords
    from ..api.discount_card.prepare_card import DiscountCardRequest, PreparedDiscountCard
    from ..api.discount_card.update_order import DiscountCardOrderUpdate, UpdatedDiscountCardOrder
    from ..models.dicts import AnyMapping, DiscountCardOrderUpdateDict, DiscountCardRecordsDict, DiscountCardRequestDict
    from ..models.discount_card import DiscountCard, DiscountCardOrder
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3DiscountCardCardsOutCardCodeAddUserRecordsStep(Node):
    """/v3/discount-card/cards/{out_card_code}/add-user-records"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_card_code: str,
            json: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            out_card_code: str,
            body: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        out_card_code: str,
        body: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping | Unset = UNSET,
        json: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Report what a user did for their card, and the discounts they had: `discount_card.add_user_records`."""
        return self._caller.call(
            OPERATIONS["discount_card.add_user_records"],
            {
                "out_card_code": out_card_code,
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
            out_card_code: str,
            json: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            out_card_code: str,
            body: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        out_card_code: str,
        body: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping | Unset = UNSET,
        json: DiscountCardRecords | DiscountCardRecordsDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["discount_card.add_user_records"],
            {
                "out_card_code": out_card_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3DiscountCardCardsOutCardCodeStep(Node):
    """/v3/discount-card/cards/{out_card_code}"""

    @property
    def add_user_records(self) -> V3DiscountCardCardsOutCardCodeAddUserRecordsStep:
        """/v3/discount-card/cards/{out_card_code}/add-user-records"""
        return V3DiscountCardCardsOutCardCodeAddUserRecordsStep(self._caller)

    addUserRecords = add_user_records

    def get(
        self,
        *,
        out_card_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DiscountCard]:
        """Look up a user's card and what they did with it: `discount_card.get_card`."""
        return self._caller.call(
            OPERATIONS["discount_card.get_card"],
            {
                "out_card_code": out_card_code,
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
        out_card_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DiscountCard]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["discount_card.get_card"],
            {
                "out_card_code": out_card_code,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3DiscountCardCardsStep(Node):
    """/v3/discount-card/cards"""

    @property
    def _out_card_code_(self) -> V3DiscountCardCardsOutCardCodeStep:
        """/v3/discount-card/cards/{out_card_code}"""
        return V3DiscountCardCardsOutCardCodeStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: DiscountCardRequest | DiscountCardRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedDiscountCard]: ...

        @overload
        def post(
            self,
            *,
            body: DiscountCardRequest | DiscountCardRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedDiscountCard]: ...

    def post(
        self,
        *,
        body: DiscountCardRequest | DiscountCardRequestDict | AnyMapping | Unset = UNSET,
        json: DiscountCardRequest | DiscountCardRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedDiscountCard]:
        """Prepare a card that the user then takes in WeChat: `discount_card.prepare_card`."""
        return self._caller.call(
            OPERATIONS["discount_card.prepare_card"],
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
            json: DiscountCardRequest | DiscountCardRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedDiscountCard]: ...

        @overload
        async def post_async(
            self,
            *,
            body: DiscountCardRequest | DiscountCardRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedDiscountCard]: ...

    async def post_async(
        self,
        *,
        body: DiscountCardRequest | DiscountCardRequestDict | AnyMapping | Unset = UNSET,
        json: DiscountCardRequest | DiscountCardRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedDiscountCard]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["discount_card.prepare_card"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3DiscountCardOrdersOutOrderNoStep(Node):
    """/v3/discount-card/orders/{out_order_no}"""

    def get(
        self,
        *,
        out_order_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DiscountCardOrder]:
        """Look up a card of the interface before by its order number: `discount_card.get_order`."""
        return self._caller.call(
            OPERATIONS["discount_card.get_order"],
            {
                "out_order_no": out_order_no,
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
        out_order_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DiscountCardOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["discount_card.get_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        def patch(
            self,
            *,
            out_order_no: str,
            json: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UpdatedDiscountCardOrder]: ...

        @overload
        def patch(
            self,
            *,
            out_order_no: str,
            body: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UpdatedDiscountCardOrder]: ...

    def patch(
        self,
        *,
        out_order_no: str,
        body: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping | Unset = UNSET,
        json: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedDiscountCardOrder]:
        """Report what a user did for a card of the interface before: `discount_card.update_order`."""
        return self._caller.call(
            OPERATIONS["discount_card.update_order"],
            {
                "out_order_no": out_order_no,
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
        async def patch_async(
            self,
            *,
            out_order_no: str,
            json: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UpdatedDiscountCardOrder]: ...

        @overload
        async def patch_async(
            self,
            *,
            out_order_no: str,
            body: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UpdatedDiscountCardOrder]: ...

    async def patch_async(
        self,
        *,
        out_order_no: str,
        body: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping | Unset = UNSET,
        json: DiscountCardOrderUpdate | DiscountCardOrderUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedDiscountCardOrder]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["discount_card.update_order"],
            {
                "out_order_no": out_order_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3DiscountCardOrdersOutTradeNoOutTradeNoStep(Node):
    """/v3/discount-card/orders/out-trade-no/{out_trade_no}"""

    def get(
        self,
        *,
        out_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DiscountCardOrder]:
        """Look up a card of the interface before by the merchant's own number:
        `discount_card.get_order_by_out_trade_no`.
        """
        return self._caller.call(
            OPERATIONS["discount_card.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
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
        out_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DiscountCardOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["discount_card.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3DiscountCardOrdersOutTradeNoStep(Node):
    """/v3/discount-card/orders/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3DiscountCardOrdersOutTradeNoOutTradeNoStep:
        """/v3/discount-card/orders/out-trade-no/{out_trade_no}"""
        return V3DiscountCardOrdersOutTradeNoOutTradeNoStep(self._caller)


class V3DiscountCardOrdersStep(Node):
    """/v3/discount-card/orders"""

    @property
    def _out_order_no_(self) -> V3DiscountCardOrdersOutOrderNoStep:
        """/v3/discount-card/orders/{out_order_no}"""
        return V3DiscountCardOrdersOutOrderNoStep(self._caller)

    @property
    def out_trade_no(self) -> V3DiscountCardOrdersOutTradeNoStep:
        """/v3/discount-card/orders/out-trade-no"""
        return V3DiscountCardOrdersOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no


class V3DiscountCardStep(Node):
    """/v3/discount-card"""

    @property
    def cards(self) -> V3DiscountCardCardsStep:
        """/v3/discount-card/cards"""
        return V3DiscountCardCardsStep(self._caller)

    @property
    def orders(self) -> V3DiscountCardOrdersStep:
        """/v3/discount-card/orders"""
        return V3DiscountCardOrdersStep(self._caller)
