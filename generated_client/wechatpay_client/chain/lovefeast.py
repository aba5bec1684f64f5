# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/lovefeast`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.lovefeast.get_brand import LoveFeastBrand
    from ..api.lovefeast.list_user_donations import ListUserDonationsQuery, LoveFeastDonationPage
    from ..models.lovefeast import LoveFeastDonation
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3LovefeastBrandsBrandIdStep(Node):
    """/v3/lovefeast/brands/{brand_id}"""

    def get(
        self,
        *,
        brand_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[LoveFeastBrand]:
        """Look up how many meals the users of a brand have given: `lovefeast.get_brand`."""
        return self._caller.call(
            OPERATIONS["lovefeast.get_brand"],
            {
                "brand_id": brand_id,
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
        brand_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[LoveFeastBrand]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["lovefeast.get_brand"],
            {
                "brand_id": brand_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3LovefeastBrandsStep(Node):
    """/v3/lovefeast/brands"""

    @property
    def _brand_id_(self) -> V3LovefeastBrandsBrandIdStep:
        """/v3/lovefeast/brands/{brand_id}"""
        return V3LovefeastBrandsBrandIdStep(self._caller)


class V3LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoStep(Node):
    """/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}"""

    def get(
        self,
        *,
        openid: str,
        out_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[LoveFeastDonation]:
        """Look up what a user gave with an order: `lovefeast.get_donation`."""
        return self._caller.call(
            OPERATIONS["lovefeast.get_donation"],
            {
                "openid": openid,
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
        openid: str,
        out_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[LoveFeastDonation]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["lovefeast.get_donation"],
            {
                "openid": openid,
                "out_trade_no": out_trade_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3LovefeastUsersOpenidOrdersOutTradeNoStep(Node):
    """/v3/lovefeast/users/{openid}/orders/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoStep:
        """/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}"""
        return V3LovefeastUsersOpenidOrdersOutTradeNoOutTradeNoStep(self._caller)


class V3LovefeastUsersOpenidOrdersBrandIdBrandIdStep(Node):
    """/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}"""

    def get(
        self,
        *,
        openid: str,
        brand_id: str,
        query: ListUserDonationsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[LoveFeastDonationPage]:
        """List what a user has given to a brand: `lovefeast.list_user_donations`."""
        return self._caller.call(
            OPERATIONS["lovefeast.list_user_donations"],
            {
                "openid": openid,
                "brand_id": brand_id,
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
        openid: str,
        brand_id: str,
        query: ListUserDonationsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[LoveFeastDonationPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["lovefeast.list_user_donations"],
            {
                "openid": openid,
                "brand_id": brand_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        openid: str,
        brand_id: str,
        query: ListUserDonationsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[LoveFeastDonation]:
        """Every item of all pages of `lovefeast.list_user_donations`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["lovefeast.list_user_donations"],
            {
                "openid": openid,
                "brand_id": brand_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        openid: str,
        brand_id: str,
        query: ListUserDonationsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[LoveFeastDonation]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["lovefeast.list_user_donations"],
            {
                "openid": openid,
                "brand_id": brand_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3LovefeastUsersOpenidOrdersBrandIdStep(Node):
    """/v3/lovefeast/users/{openid}/orders/brand-id"""

    @property
    def _brand_id_(self) -> V3LovefeastUsersOpenidOrdersBrandIdBrandIdStep:
        """/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}"""
        return V3LovefeastUsersOpenidOrdersBrandIdBrandIdStep(self._caller)


class V3LovefeastUsersOpenidOrdersStep(Node):
    """/v3/lovefeast/users/{openid}/orders"""

    @property
    def out_trade_no(self) -> V3LovefeastUsersOpenidOrdersOutTradeNoStep:
        """/v3/lovefeast/users/{openid}/orders/out-trade-no"""
        return V3LovefeastUsersOpenidOrdersOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no

    @property
    def brand_id(self) -> V3LovefeastUsersOpenidOrdersBrandIdStep:
        """/v3/lovefeast/users/{openid}/orders/brand-id"""
        return V3LovefeastUsersOpenidOrdersBrandIdStep(self._caller)

    brandId = brand_id


class V3LovefeastUsersOpenidStep(Node):
    """/v3/lovefeast/users/{openid}"""

    @property
    def orders(self) -> V3LovefeastUsersOpenidOrdersStep:
        """/v3/lovefeast/users/{openid}/orders"""
        return V3LovefeastUsersOpenidOrdersStep(self._caller)


class V3LovefeastUsersStep(Node):
    """/v3/lovefeast/users"""

    @property
    def _openid_(self) -> V3LovefeastUsersOpenidStep:
        """/v3/lovefeast/users/{openid}"""
        return V3LovefeastUsersOpenidStep(self._caller)


class V3LovefeastStep(Node):
    """/v3/lovefeast"""

    @property
    def brands(self) -> V3LovefeastBrandsStep:
        """/v3/lovefeast/brands"""
        return V3LovefeastBrandsStep(self._caller)

    @property
    def users(self) -> V3LovefeastUsersStep:
        """/v3/lovefeast/users"""
        return V3LovefeastUsersStep(self._caller)
