# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/offlineface`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.offlineface.create_order import FaceDebitRequest
    from ..api.offlineface.get_authinfo import FaceAuthInfo, FaceAuthInfoRequest
    from ..api.offlineface.get_contract import FaceContract, GetContractQuery
    from ..api.offlineface.get_order_by_out_trade_no import GetOrderByOutTradeNoQuery
    from ..api.offlineface.get_repayment_url import FaceRepaymentLink, FaceRepaymentRequest
    from ..api.offlineface.list_face_collections import FaceCollectionPage, ListFaceCollectionsQuery
    from ..api.offlineface.presign_contract import FacePresigned, FacePresignRequest
    from ..models.dicts import (
        AnyMapping,
        FaceAuthInfoRequestDict,
        FaceDebitRequestDict,
        FacePresignRequestDict,
        FaceRepaymentRequestDict,
    )
    from ..models.offlineface import FaceCollection, FaceDebit
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3OfflinefaceTransactionsOutTradeNoOutTradeNoStep(Node):
    """/v3/offlineface/transactions/out-trade-no/{out_trade_no}"""

    def get(
        self,
        *,
        out_trade_no: str,
        query: GetOrderByOutTradeNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceDebit]:
        """Look up a debit by face by the caller's own number: `offlineface.get_order_by_out_trade_no`."""
        return self._caller.call(
            OPERATIONS["offlineface.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
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
        out_trade_no: str,
        query: GetOrderByOutTradeNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceDebit]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlineface.get_order_by_out_trade_no"],
            {
                "out_trade_no": out_trade_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3OfflinefaceTransactionsOutTradeNoStep(Node):
    """/v3/offlineface/transactions/out-trade-no"""

    @property
    def _out_trade_no_(self) -> V3OfflinefaceTransactionsOutTradeNoOutTradeNoStep:
        """/v3/offlineface/transactions/out-trade-no/{out_trade_no}"""
        return V3OfflinefaceTransactionsOutTradeNoOutTradeNoStep(self._caller)


class V3OfflinefaceTransactionsStep(Node):
    """/v3/offlineface/transactions"""

    @property
    def out_trade_no(self) -> V3OfflinefaceTransactionsOutTradeNoStep:
        """/v3/offlineface/transactions/out-trade-no"""
        return V3OfflinefaceTransactionsOutTradeNoStep(self._caller)

    outTradeNo = out_trade_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: FaceDebitRequest | FaceDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceDebit]: ...

        @overload
        def post(
            self,
            *,
            body: FaceDebitRequest | FaceDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceDebit]: ...

    def post(
        self,
        *,
        body: FaceDebitRequest | FaceDebitRequestDict | AnyMapping | Unset = UNSET,
        json: FaceDebitRequest | FaceDebitRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceDebit]:
        """Debit a person who paid by face: `offlineface.create_order`."""
        return self._caller.call(
            OPERATIONS["offlineface.create_order"],
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
            json: FaceDebitRequest | FaceDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceDebit]: ...

        @overload
        async def post_async(
            self,
            *,
            body: FaceDebitRequest | FaceDebitRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceDebit]: ...

    async def post_async(
        self,
        *,
        body: FaceDebitRequest | FaceDebitRequestDict | AnyMapping | Unset = UNSET,
        json: FaceDebitRequest | FaceDebitRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceDebit]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlineface.create_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3OfflinefaceAuthinfoStep(Node):
    """/v3/offlineface/authinfo"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceAuthInfo]: ...

        @overload
        def post(
            self,
            *,
            body: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceAuthInfo]: ...

    def post(
        self,
        *,
        body: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping | Unset = UNSET,
        json: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceAuthInfo]:
        """Get what lets a device begin to pay by face: `offlineface.get_authinfo`."""
        return self._caller.call(
            OPERATIONS["offlineface.get_authinfo"],
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
            json: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceAuthInfo]: ...

        @overload
        async def post_async(
            self,
            *,
            body: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceAuthInfo]: ...

    async def post_async(
        self,
        *,
        body: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping | Unset = UNSET,
        json: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceAuthInfo]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlineface.get_authinfo"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3OfflinefaceContractsContractIdStep(Node):
    """/v3/offlineface/contracts/{contract_id}"""

    def get(
        self,
        *,
        contract_id: str,
        query: GetContractQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceContract]:
        """Look up the contract of a person who pays by face: `offlineface.get_contract`."""
        return self._caller.call(
            OPERATIONS["offlineface.get_contract"],
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
        query: GetContractQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlineface.get_contract"],
            {
                "contract_id": contract_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3OfflinefaceContractsPresignStep(Node):
    """/v3/offlineface/contracts/presign"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: FacePresignRequest | FacePresignRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FacePresigned]: ...

        @overload
        def post(
            self,
            *,
            body: FacePresignRequest | FacePresignRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FacePresigned]: ...

    def post(
        self,
        *,
        body: FacePresignRequest | FacePresignRequestDict | AnyMapping | Unset = UNSET,
        json: FacePresignRequest | FacePresignRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FacePresigned]:
        """Prepare the contract of a person who is to pay by face: `offlineface.presign_contract`."""
        return self._caller.call(
            OPERATIONS["offlineface.presign_contract"],
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
            json: FacePresignRequest | FacePresignRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FacePresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: FacePresignRequest | FacePresignRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FacePresigned]: ...

    async def post_async(
        self,
        *,
        body: FacePresignRequest | FacePresignRequestDict | AnyMapping | Unset = UNSET,
        json: FacePresignRequest | FacePresignRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FacePresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlineface.presign_contract"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3OfflinefaceContractsStep(Node):
    """/v3/offlineface/contracts"""

    @property
    def _contract_id_(self) -> V3OfflinefaceContractsContractIdStep:
        """/v3/offlineface/contracts/{contract_id}"""
        return V3OfflinefaceContractsContractIdStep(self._caller)

    @property
    def presign(self) -> V3OfflinefaceContractsPresignStep:
        """/v3/offlineface/contracts/presign"""
        return V3OfflinefaceContractsPresignStep(self._caller)


class V3OfflinefaceFaceCollectionsCollectionIdStep(Node):
    """/v3/offlineface/face-collections/{collection_id}"""

    def get(
        self,
        *,
        collection_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceCollection]:
        """Look up whether the face of a person was taken again: `offlineface.get_face_collection`."""
        return self._caller.call(
            OPERATIONS["offlineface.get_face_collection"],
            {
                "collection_id": collection_id,
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
        collection_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceCollection]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlineface.get_face_collection"],
            {
                "collection_id": collection_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3OfflinefaceFaceCollectionsStep(Node):
    """/v3/offlineface/face-collections"""

    @property
    def _collection_id_(self) -> V3OfflinefaceFaceCollectionsCollectionIdStep:
        """/v3/offlineface/face-collections/{collection_id}"""
        return V3OfflinefaceFaceCollectionsCollectionIdStep(self._caller)

    def get(
        self,
        *,
        query: ListFaceCollectionsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceCollectionPage]:
        """List the people whose face has to be taken again: `offlineface.list_face_collections`."""
        return self._caller.call(
            OPERATIONS["offlineface.list_face_collections"],
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
        query: ListFaceCollectionsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceCollectionPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlineface.list_face_collections"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        query: ListFaceCollectionsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[FaceCollection]:
        """Every item of all pages of `offlineface.list_face_collections`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["offlineface.list_face_collections"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        query: ListFaceCollectionsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[FaceCollection]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["offlineface.list_face_collections"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3OfflinefaceRepaymentUrlStep(Node):
    """/v3/offlineface/repayment-url"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceRepaymentLink]: ...

        @overload
        def post(
            self,
            *,
            body: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceRepaymentLink]: ...

    def post(
        self,
        *,
        body: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping | Unset = UNSET,
        json: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceRepaymentLink]:
        """Get the address at which a person pays back what they owe: `offlineface.get_repayment_url`."""
        return self._caller.call(
            OPERATIONS["offlineface.get_repayment_url"],
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
            json: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceRepaymentLink]: ...

        @overload
        async def post_async(
            self,
            *,
            body: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceRepaymentLink]: ...

    async def post_async(
        self,
        *,
        body: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping | Unset = UNSET,
        json: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceRepaymentLink]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlineface.get_repayment_url"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3OfflinefaceStep(Node):
    """/v3/offlineface"""

    @property
    def transactions(self) -> V3OfflinefaceTransactionsStep:
        """/v3/offlineface/transactions"""
        return V3OfflinefaceTransactionsStep(self._caller)

    @property
    def authinfo(self) -> V3OfflinefaceAuthinfoStep:
        """/v3/offlineface/authinfo"""
        return V3OfflinefaceAuthinfoStep(self._caller)

    @property
    def contracts(self) -> V3OfflinefaceContractsStep:
        """/v3/offlineface/contracts"""
        return V3OfflinefaceContractsStep(self._caller)

    @property
    def face_collections(self) -> V3OfflinefaceFaceCollectionsStep:
        """/v3/offlineface/face-collections"""
        return V3OfflinefaceFaceCollectionsStep(self._caller)

    faceCollections = face_collections

    @property
    def repayment_url(self) -> V3OfflinefaceRepaymentUrlStep:
        """/v3/offlineface/repayment-url"""
        return V3OfflinefaceRepaymentUrlStep(self._caller)

    repaymentUrl = repayment_url
