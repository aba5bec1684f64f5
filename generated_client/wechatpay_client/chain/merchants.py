# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/merchants`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.merchants.create_merchant import (
        CreateMerchantHeaders,
        HongKongMerchantCreated,
        HongKongSubMerchantRequest,
    )
    from ..api.merchants.get_merchant import GetMerchantQuery, HongKongMerchant
    from ..api.merchants.update_merchant import HongKongMerchantUpdated, HongKongSubMerchantUpdate
    from ..models.dicts import AnyMapping, HongKongSubMerchantRequestDict, HongKongSubMerchantUpdateDict
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3MerchantsSubMchidStep(Node):
    """/v3/merchants/{sub_mchid}"""

    def get(
        self,
        *,
        sub_mchid: str,
        query: GetMerchantQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongMerchant]:
        """Look up a sub-merchant of an institution outside mainland China: `merchants.get_merchant`."""
        return self._caller.call(
            OPERATIONS["merchants.get_merchant"],
            {
                "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        query: GetMerchantQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongMerchant]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchants.get_merchant"],
            {
                "sub_mchid": sub_mchid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantsStep(Node):
    """/v3/merchants"""

    @property
    def _sub_mchid_(self) -> V3MerchantsSubMchidStep:
        """/v3/merchants/{sub_mchid}"""
        return V3MerchantsSubMchidStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: HongKongSubMerchantRequest | HongKongSubMerchantRequestDict | AnyMapping,
            headers: CreateMerchantHeaders | None = None,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongMerchantCreated]: ...

        @overload
        def post(
            self,
            *,
            body: HongKongSubMerchantRequest | HongKongSubMerchantRequestDict | AnyMapping,
            headers: CreateMerchantHeaders | None = None,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongMerchantCreated]: ...

    def post(
        self,
        *,
        headers: CreateMerchantHeaders | None = None,
        body: HongKongSubMerchantRequest | HongKongSubMerchantRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongSubMerchantRequest | HongKongSubMerchantRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongMerchantCreated]:
        """Enter a sub-merchant of an institution outside mainland China: `merchants.create_merchant`."""
        return self._caller.call(
            OPERATIONS["merchants.create_merchant"],
            {},
            {},
            require_body(body, json),
            headers=headers or {},
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
            json: HongKongSubMerchantRequest | HongKongSubMerchantRequestDict | AnyMapping,
            headers: CreateMerchantHeaders | None = None,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongMerchantCreated]: ...

        @overload
        async def post_async(
            self,
            *,
            body: HongKongSubMerchantRequest | HongKongSubMerchantRequestDict | AnyMapping,
            headers: CreateMerchantHeaders | None = None,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongMerchantCreated]: ...

    async def post_async(
        self,
        *,
        headers: CreateMerchantHeaders | None = None,
        body: HongKongSubMerchantRequest | HongKongSubMerchantRequestDict | AnyMapping | Unset = UNSET,
        json: HongKongSubMerchantRequest | HongKongSubMerchantRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongMerchantCreated]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchants.create_merchant"],
            {},
            {},
            require_body(body, json),
            headers=headers or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        def put(
            self,
            *,
            json: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongMerchantUpdated]: ...

        @overload
        def put(
            self,
            *,
            body: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongMerchantUpdated]: ...

    def put(
        self,
        *,
        body: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping | Unset = UNSET,
        json: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongMerchantUpdated]:
        """Change a sub-merchant of an institution outside mainland China: `merchants.update_merchant`."""
        return self._caller.call(
            OPERATIONS["merchants.update_merchant"],
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
        async def put_async(
            self,
            *,
            json: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongMerchantUpdated]: ...

        @overload
        async def put_async(
            self,
            *,
            body: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[HongKongMerchantUpdated]: ...

    async def put_async(
        self,
        *,
        body: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping | Unset = UNSET,
        json: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongMerchantUpdated]:
        """`put`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchants.update_merchant"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
