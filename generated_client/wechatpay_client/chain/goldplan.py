# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/goldplan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.goldplan.change_custom_page_status import CustomPageChange, CustomPageResult
    from ..api.goldplan.change_gold_plan_status import GoldPlanChange, GoldPlanResult
    from ..api.goldplan.close_advertising import AdvertisingClosing
    from ..api.goldplan.open_advertising import AdvertisingOpening
    from ..api.goldplan.set_advertising_filter import AdvertisingFilter
    from ..models.dicts import (
        AdvertisingClosingDict,
        AdvertisingFilterDict,
        AdvertisingOpeningDict,
        AnyMapping,
        CustomPageChangeDict,
        GoldPlanChangeDict,
    )
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3GoldplanMerchantsChangecustompagestatusStep(Node):
    """/v3/goldplan/merchants/changecustompagestatus"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CustomPageChange | CustomPageChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CustomPageResult]: ...

        @overload
        def post(
            self,
            *,
            body: CustomPageChange | CustomPageChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CustomPageResult]: ...

    def post(
        self,
        *,
        body: CustomPageChange | CustomPageChangeDict | AnyMapping | Unset = UNSET,
        json: CustomPageChange | CustomPageChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CustomPageResult]:
        """Switch a sub-merchant's own part of the page on or off: `goldplan.change_custom_page_status`."""
        return self._caller.call(
            OPERATIONS["goldplan.change_custom_page_status"],
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
            json: CustomPageChange | CustomPageChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CustomPageResult]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CustomPageChange | CustomPageChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CustomPageResult]: ...

    async def post_async(
        self,
        *,
        body: CustomPageChange | CustomPageChangeDict | AnyMapping | Unset = UNSET,
        json: CustomPageChange | CustomPageChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CustomPageResult]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["goldplan.change_custom_page_status"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3GoldplanMerchantsChangegoldplanstatusStep(Node):
    """/v3/goldplan/merchants/changegoldplanstatus"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: GoldPlanChange | GoldPlanChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GoldPlanResult]: ...

        @overload
        def post(
            self,
            *,
            body: GoldPlanChange | GoldPlanChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GoldPlanResult]: ...

    def post(
        self,
        *,
        body: GoldPlanChange | GoldPlanChangeDict | AnyMapping | Unset = UNSET,
        json: GoldPlanChange | GoldPlanChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoldPlanResult]:
        """Switch the page that users see after they paid a sub-merchant on or off:
        `goldplan.change_gold_plan_status`.
        """
        return self._caller.call(
            OPERATIONS["goldplan.change_gold_plan_status"],
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
            json: GoldPlanChange | GoldPlanChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GoldPlanResult]: ...

        @overload
        async def post_async(
            self,
            *,
            body: GoldPlanChange | GoldPlanChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GoldPlanResult]: ...

    async def post_async(
        self,
        *,
        body: GoldPlanChange | GoldPlanChangeDict | AnyMapping | Unset = UNSET,
        json: GoldPlanChange | GoldPlanChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoldPlanResult]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["goldplan.change_gold_plan_status"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3GoldplanMerchantsCloseAdvertisingShowStep(Node):
    """/v3/goldplan/merchants/close-advertising-show"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AdvertisingClosing | AdvertisingClosingDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: AdvertisingClosing | AdvertisingClosingDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: AdvertisingClosing | AdvertisingClosingDict | AnyMapping | Unset = UNSET,
        json: AdvertisingClosing | AdvertisingClosingDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Show no advertisements on the page of a sub-merchant any more: `goldplan.close_advertising`."""
        return self._caller.call(
            OPERATIONS["goldplan.close_advertising"],
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
            json: AdvertisingClosing | AdvertisingClosingDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AdvertisingClosing | AdvertisingClosingDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: AdvertisingClosing | AdvertisingClosingDict | AnyMapping | Unset = UNSET,
        json: AdvertisingClosing | AdvertisingClosingDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["goldplan.close_advertising"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3GoldplanMerchantsOpenAdvertisingShowStep(Node):
    """/v3/goldplan/merchants/open-advertising-show"""

    if TYPE_CHECKING:

        @overload
        def patch(
            self,
            *,
            json: AdvertisingOpening | AdvertisingOpeningDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def patch(
            self,
            *,
            body: AdvertisingOpening | AdvertisingOpeningDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def patch(
        self,
        *,
        body: AdvertisingOpening | AdvertisingOpeningDict | AnyMapping | Unset = UNSET,
        json: AdvertisingOpening | AdvertisingOpeningDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Show advertisements on the page of a sub-merchant: `goldplan.open_advertising`."""
        return self._caller.call(
            OPERATIONS["goldplan.open_advertising"],
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
        async def patch_async(
            self,
            *,
            json: AdvertisingOpening | AdvertisingOpeningDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def patch_async(
            self,
            *,
            body: AdvertisingOpening | AdvertisingOpeningDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def patch_async(
        self,
        *,
        body: AdvertisingOpening | AdvertisingOpeningDict | AnyMapping | Unset = UNSET,
        json: AdvertisingOpening | AdvertisingOpeningDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["goldplan.open_advertising"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3GoldplanMerchantsSetAdvertisingIndustryFilterStep(Node):
    """/v3/goldplan/merchants/set-advertising-industry-filter"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AdvertisingFilter | AdvertisingFilterDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: AdvertisingFilter | AdvertisingFilterDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: AdvertisingFilter | AdvertisingFilterDict | AnyMapping | Unset = UNSET,
        json: AdvertisingFilter | AdvertisingFilterDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Set which trades are left out of the advertisements of a sub-merchant: `goldplan.set_advertising_filter`."""
        return self._caller.call(
            OPERATIONS["goldplan.set_advertising_filter"],
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
            json: AdvertisingFilter | AdvertisingFilterDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AdvertisingFilter | AdvertisingFilterDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: AdvertisingFilter | AdvertisingFilterDict | AnyMapping | Unset = UNSET,
        json: AdvertisingFilter | AdvertisingFilterDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["goldplan.set_advertising_filter"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3GoldplanMerchantsStep(Node):
    """/v3/goldplan/merchants"""

    @property
    def changecustompagestatus(self) -> V3GoldplanMerchantsChangecustompagestatusStep:
        """/v3/goldplan/merchants/changecustompagestatus"""
        return V3GoldplanMerchantsChangecustompagestatusStep(self._caller)

    @property
    def changegoldplanstatus(self) -> V3GoldplanMerchantsChangegoldplanstatusStep:
        """/v3/goldplan/merchants/changegoldplanstatus"""
        return V3GoldplanMerchantsChangegoldplanstatusStep(self._caller)

    @property
    def close_advertising_show(self) -> V3GoldplanMerchantsCloseAdvertisingShowStep:
        """/v3/goldplan/merchants/close-advertising-show"""
        return V3GoldplanMerchantsCloseAdvertisingShowStep(self._caller)

    closeAdvertisingShow = close_advertising_show

    @property
    def open_advertising_show(self) -> V3GoldplanMerchantsOpenAdvertisingShowStep:
        """/v3/goldplan/merchants/open-advertising-show"""
        return V3GoldplanMerchantsOpenAdvertisingShowStep(self._caller)

    openAdvertisingShow = open_advertising_show

    @property
    def set_advertising_industry_filter(self) -> V3GoldplanMerchantsSetAdvertisingIndustryFilterStep:
        """/v3/goldplan/merchants/set-advertising-industry-filter"""
        return V3GoldplanMerchantsSetAdvertisingIndustryFilterStep(self._caller)

    setAdvertisingIndustryFilter = set_advertising_industry_filter


class V3GoldplanStep(Node):
    """/v3/goldplan"""

    @property
    def merchants(self) -> V3GoldplanMerchantsStep:
        """/v3/goldplan/merchants"""
        return V3GoldplanMerchantsStep(self._caller)
