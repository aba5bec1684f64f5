# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/ecommerce`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ..api.ecommerce.add_sharing_receiver import EcommerceAddReceiverRequest
    from ..api.ecommerce.apply_abnormal_refund import EcommerceAbnormalRefundRequest
    from ..api.ecommerce.apply_merchant_transfer_authorization import (
        MerchantTransferApplication,
        MerchantTransferAuthorizationRequest,
    )
    from ..api.ecommerce.cancel_merchant_transfer import MerchantTransferCancelled
    from ..api.ecommerce.cancel_subsidy import SubsidyCancellation, SubsidyCancellationRequest
    from ..api.ecommerce.check_cancel_withdraw import CancelWithdrawEligibility
    from ..api.ecommerce.confirm_cancel_withdraw import CancelWithdrawConfirmRequest, ConfirmedCancelWithdraw
    from ..api.ecommerce.create_after_sales_share import (
        EcommerceAfterSalesShareAccepted,
        EcommerceAfterSalesShareRequest,
    )
    from ..api.ecommerce.create_combine_papay_order import CombinePapayRequest
    from ..api.ecommerce.create_merchant_transfer import MerchantTransferAccepted, MerchantTransferRequest
    from ..api.ecommerce.create_refund import EcommerceRefundAccepted, EcommerceRefundRequest
    from ..api.ecommerce.create_sharing_order import EcommerceSharingRequest
    from ..api.ecommerce.create_sharing_return import EcommerceSharingReturnRequest
    from ..api.ecommerce.create_subsidy import Subsidy, SubsidyRequest
    from ..api.ecommerce.create_withdrawal import EcommerceWithdrawalAccepted, EcommerceWithdrawalRequest
    from ..api.ecommerce.delete_sharing_receiver import EcommerceDeleteReceiverRequest
    from ..api.ecommerce.finish_sharing_order import EcommerceFinishedSharing, EcommerceFinishRequest
    from ..api.ecommerce.get_advance_return import GetAdvanceReturnQuery
    from ..api.ecommerce.get_after_sales_share import EcommerceAfterSalesShare, GetAfterSalesShareQuery
    from ..api.ecommerce.get_balance import GetBalanceQuery
    from ..api.ecommerce.get_combine_papay_contract import CombinePapayContract
    from ..api.ecommerce.get_day_end_balance import GetDayEndBalanceQuery
    from ..api.ecommerce.get_individual_contract import (
        GetIndividualContractQuery,
        IndividualAuthorization,
    )
    from ..api.ecommerce.get_individual_contract_by_out_contract_code import (
        GetIndividualContractByOutContractCodeQuery,
        IndividualContract,
    )
    from ..api.ecommerce.get_merchant_transfer_authorization import MerchantTransferAuthorization
    from ..api.ecommerce.get_merchant_transfer_by_out_bill_no import GetMerchantTransferByOutBillNoQuery
    from ..api.ecommerce.get_merchant_transfer_by_transfer_bill_no import GetMerchantTransferByTransferBillNoQuery
    from ..api.ecommerce.get_refund_by_out_refund_no import GetRefundByOutRefundNoQuery
    from ..api.ecommerce.get_refund_by_refund_id import GetRefundByRefundIdQuery
    from ..api.ecommerce.get_sharing_order import GetSharingOrderQuery
    from ..api.ecommerce.get_sharing_return import GetSharingReturnQuery
    from ..api.ecommerce.get_withdrawal_by_out_request_no import GetWithdrawalByOutRequestNoQuery
    from ..api.ecommerce.get_withdrawal_by_withdraw_id import GetWithdrawalByWithdrawIdQuery
    from ..api.ecommerce.list_subject_sub_merchants import (
        EcommerceSubjectMerchant,
        EcommerceSubjectMerchantPage,
        ListSubjectSubMerchantsQuery,
    )
    from ..api.ecommerce.presign_combine_papay_contract_in_app import CombinePapayAppPresign
    from ..api.ecommerce.presign_combine_papay_contract_in_mini_program import CombinePapayMiniProgramPresign
    from ..api.ecommerce.presign_individual_contract_in_app import IndividualContractAppPresign
    from ..api.ecommerce.presign_individual_contract_in_mini_program import IndividualContractMiniProgramPresign
    from ..api.ecommerce.presign_named_individual_contract_in_app import IndividualContractNamedAppPresign
    from ..api.ecommerce.presign_named_individual_contract_in_mini_program import (
        IndividualContractNamedMiniProgramPresign,
    )
    from ..api.ecommerce.request_fund_flow_bill import RequestFundFlowBillQuery
    from ..api.ecommerce.return_advance import EcommerceAdvanceReturnRequest
    from ..api.ecommerce.return_subsidy import SubsidyReturn, SubsidyReturnRequest
    from ..api.ecommerce.reverse_combine_papay_order import CombinePapayReversal
    from ..api.ecommerce.submit_account_cancellation import AccountCancellationRequest
    from ..api.ecommerce.submit_applyment import ApplymentRequest
    from ..api.ecommerce.submit_applyment_verification import ApplymentVerificationRequest, VerifiedApplyment
    from ..api.ecommerce.submit_cancel_withdraw import CancelWithdrawNumbers, CancelWithdrawRequest
    from ..api.ecommerce.submit_hosted_applyment import HostedApplymentRequest
    from ..api.ecommerce.terminate_combine_papay_contract import CombinePapayTerminated, CombinePapayTerminationRequest
    from ..api.ecommerce.upload_account_cancellation_image import AccountCancellationImage
    from ..models.dicts import (
        AccountCancellationRequestDict,
        AnyMapping,
        ApplymentRequestDict,
        ApplymentVerificationRequestDict,
        CancelWithdrawConfirmRequestDict,
        CancelWithdrawRequestDict,
        CombinePapayAppPresignDict,
        CombinePapayMiniProgramPresignDict,
        CombinePapayRequestDict,
        CombinePapayReversalDict,
        CombinePapayTerminationRequestDict,
        EcommerceAbnormalRefundRequestDict,
        EcommerceAddReceiverRequestDict,
        EcommerceAdvanceReturnRequestDict,
        EcommerceAfterSalesShareRequestDict,
        EcommerceDeleteReceiverRequestDict,
        EcommerceFinishRequestDict,
        EcommerceRefundRequestDict,
        EcommerceSharingRequestDict,
        EcommerceSharingReturnRequestDict,
        EcommerceWithdrawalRequestDict,
        HostedApplymentRequestDict,
        IndividualContractAppPresignDict,
        IndividualContractMiniProgramPresignDict,
        IndividualContractNamedAppPresignDict,
        IndividualContractNamedMiniProgramPresignDict,
        MerchantTransferAuthorizationRequestDict,
        MerchantTransferRequestDict,
        PartnerTransferCancellationDict,
        SubsidyCancellationRequestDict,
        SubsidyRequestDict,
        SubsidyReturnRequestDict,
    )
    from ..models.ecommerce import (
        AccountCancellation,
        Applyment,
        ApplymentNumbers,
        CancelWithdraw,
        CombinePapayOrder,
        CombinePapayPresigned,
        EcommerceAdvanceReturn,
        EcommerceBalance,
        EcommerceReceiver,
        EcommerceRefund,
        EcommerceSharingOrder,
        EcommerceSharingReturn,
        EcommerceWithdrawal,
        IndividualContractPresigned,
        MerchantTransfer,
    )
    from ..models.shared.encrypted_bill import EncryptedBill
    from ..models.shared.partner_transfer_cancellation import PartnerTransferCancellation
    from ..models.shared.unsplit_amount import UnsplitAmount
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3EcommerceProfitsharingReceiversAddStep(Node):
    """/v3/ecommerce/profitsharing/receivers/add"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: EcommerceAddReceiverRequest | EcommerceAddReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceReceiver]: ...

        @overload
        def post(
            self,
            *,
            body: EcommerceAddReceiverRequest | EcommerceAddReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceReceiver]: ...

    def post(
        self,
        *,
        body: EcommerceAddReceiverRequest | EcommerceAddReceiverRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceAddReceiverRequest | EcommerceAddReceiverRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceReceiver]:
        """Add somebody who may receive shares of the platform's sub-merchants: `ecommerce.add_sharing_receiver`."""
        return self._caller.call(
            OPERATIONS["ecommerce.add_sharing_receiver"],
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
            json: EcommerceAddReceiverRequest | EcommerceAddReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceReceiver]: ...

        @overload
        async def post_async(
            self,
            *,
            body: EcommerceAddReceiverRequest | EcommerceAddReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceReceiver]: ...

    async def post_async(
        self,
        *,
        body: EcommerceAddReceiverRequest | EcommerceAddReceiverRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceAddReceiverRequest | EcommerceAddReceiverRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceReceiver]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.add_sharing_receiver"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceProfitsharingReceiversDeleteStep(Node):
    """/v3/ecommerce/profitsharing/receivers/delete"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceReceiver]: ...

        @overload
        def post(
            self,
            *,
            body: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceReceiver]: ...

    def post(
        self,
        *,
        body: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceReceiver]:
        """Remove somebody from those who may receive shares of the platform's sub-merchants:
        `ecommerce.delete_sharing_receiver`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.delete_sharing_receiver"],
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
            json: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceReceiver]: ...

        @overload
        async def post_async(
            self,
            *,
            body: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceReceiver]: ...

    async def post_async(
        self,
        *,
        body: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceDeleteReceiverRequest | EcommerceDeleteReceiverRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceReceiver]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.delete_sharing_receiver"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceProfitsharingReceiversStep(Node):
    """/v3/ecommerce/profitsharing/receivers"""

    @property
    def add(self) -> V3EcommerceProfitsharingReceiversAddStep:
        """/v3/ecommerce/profitsharing/receivers/add"""
        return V3EcommerceProfitsharingReceiversAddStep(self._caller)

    @property
    def delete(self) -> V3EcommerceProfitsharingReceiversDeleteStep:
        """/v3/ecommerce/profitsharing/receivers/delete"""
        return V3EcommerceProfitsharingReceiversDeleteStep(self._caller)


class V3EcommerceProfitsharingAfterSalesOrdersStep(Node):
    """/v3/ecommerce/profitsharing/after-sales-orders"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceAfterSalesShareAccepted]: ...

        @overload
        def post(
            self,
            *,
            body: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceAfterSalesShareAccepted]: ...

    def post(
        self,
        *,
        body: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAfterSalesShareAccepted]:
        """Keep a part of a refund as a fee for service after the sale: `ecommerce.create_after_sales_share`."""
        return self._caller.call(
            OPERATIONS["ecommerce.create_after_sales_share"],
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
            json: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceAfterSalesShareAccepted]: ...

        @overload
        async def post_async(
            self,
            *,
            body: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceAfterSalesShareAccepted]: ...

    async def post_async(
        self,
        *,
        body: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceAfterSalesShareRequest | EcommerceAfterSalesShareRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAfterSalesShareAccepted]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.create_after_sales_share"],
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
        query: GetAfterSalesShareQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAfterSalesShare]:
        """Ask what became of a share for a service after the sale: `ecommerce.get_after_sales_share`."""
        return self._caller.call(
            OPERATIONS["ecommerce.get_after_sales_share"],
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
        query: GetAfterSalesShareQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAfterSalesShare]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_after_sales_share"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceProfitsharingOrdersTransactionIdAmountsStep(Node):
    """/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts"""

    def get(
        self,
        *,
        transaction_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnsplitAmount]:
        """Ask how much of an order can still be shared: `ecommerce.get_unsplit_amount`."""
        return self._caller.call(
            OPERATIONS["ecommerce.get_unsplit_amount"],
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
            OPERATIONS["ecommerce.get_unsplit_amount"],
            {
                "transaction_id": transaction_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceProfitsharingOrdersTransactionIdStep(Node):
    """/v3/ecommerce/profitsharing/orders/{transaction_id}"""

    @property
    def amounts(self) -> V3EcommerceProfitsharingOrdersTransactionIdAmountsStep:
        """/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts"""
        return V3EcommerceProfitsharingOrdersTransactionIdAmountsStep(self._caller)


class V3EcommerceProfitsharingOrdersStep(Node):
    """/v3/ecommerce/profitsharing/orders"""

    @property
    def _transaction_id_(self) -> V3EcommerceProfitsharingOrdersTransactionIdStep:
        """/v3/ecommerce/profitsharing/orders/{transaction_id}"""
        return V3EcommerceProfitsharingOrdersTransactionIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceSharingOrder]: ...

        @overload
        def post(
            self,
            *,
            body: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceSharingOrder]: ...

    def post(
        self,
        *,
        body: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingOrder]:
        """Share the money of a paid order of a sub-merchant: `ecommerce.create_sharing_order`."""
        return self._caller.call(
            OPERATIONS["ecommerce.create_sharing_order"],
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
            json: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceSharingOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceSharingOrder]: ...

    async def post_async(
        self,
        *,
        body: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceSharingRequest | EcommerceSharingRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.create_sharing_order"],
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
        query: GetSharingOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingOrder]:
        """Ask what became of a request to share profit or to finish an order: `ecommerce.get_sharing_order`."""
        return self._caller.call(
            OPERATIONS["ecommerce.get_sharing_order"],
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
        query: GetSharingOrderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_sharing_order"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceProfitsharingReturnordersStep(Node):
    """/v3/ecommerce/profitsharing/returnorders"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceSharingReturn]: ...

        @overload
        def post(
            self,
            *,
            body: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceSharingReturn]: ...

    def post(
        self,
        *,
        body: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingReturn]:
        """Have a sub-merchant hand back a share it received: `ecommerce.create_sharing_return`."""
        return self._caller.call(
            OPERATIONS["ecommerce.create_sharing_return"],
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
            json: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceSharingReturn]: ...

        @overload
        async def post_async(
            self,
            *,
            body: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceSharingReturn]: ...

    async def post_async(
        self,
        *,
        body: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceSharingReturnRequest | EcommerceSharingReturnRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingReturn]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.create_sharing_return"],
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
        query: GetSharingReturnQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingReturn]:
        """Ask what became of a request to hand a share back: `ecommerce.get_sharing_return`."""
        return self._caller.call(
            OPERATIONS["ecommerce.get_sharing_return"],
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
        query: GetSharingReturnQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSharingReturn]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_sharing_return"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceProfitsharingFinishOrderStep(Node):
    """/v3/ecommerce/profitsharing/finish-order"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: EcommerceFinishRequest | EcommerceFinishRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceFinishedSharing]: ...

        @overload
        def post(
            self,
            *,
            body: EcommerceFinishRequest | EcommerceFinishRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceFinishedSharing]: ...

    def post(
        self,
        *,
        body: EcommerceFinishRequest | EcommerceFinishRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceFinishRequest | EcommerceFinishRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceFinishedSharing]:
        """Give the rest of an order to the sub-merchant, nothing more being shared:
        `ecommerce.finish_sharing_order`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.finish_sharing_order"],
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
            json: EcommerceFinishRequest | EcommerceFinishRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceFinishedSharing]: ...

        @overload
        async def post_async(
            self,
            *,
            body: EcommerceFinishRequest | EcommerceFinishRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceFinishedSharing]: ...

    async def post_async(
        self,
        *,
        body: EcommerceFinishRequest | EcommerceFinishRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceFinishRequest | EcommerceFinishRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceFinishedSharing]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.finish_sharing_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceProfitsharingStep(Node):
    """/v3/ecommerce/profitsharing"""

    @property
    def receivers(self) -> V3EcommerceProfitsharingReceiversStep:
        """/v3/ecommerce/profitsharing/receivers"""
        return V3EcommerceProfitsharingReceiversStep(self._caller)

    @property
    def after_sales_orders(self) -> V3EcommerceProfitsharingAfterSalesOrdersStep:
        """/v3/ecommerce/profitsharing/after-sales-orders"""
        return V3EcommerceProfitsharingAfterSalesOrdersStep(self._caller)

    afterSalesOrders = after_sales_orders

    @property
    def orders(self) -> V3EcommerceProfitsharingOrdersStep:
        """/v3/ecommerce/profitsharing/orders"""
        return V3EcommerceProfitsharingOrdersStep(self._caller)

    @property
    def returnorders(self) -> V3EcommerceProfitsharingReturnordersStep:
        """/v3/ecommerce/profitsharing/returnorders"""
        return V3EcommerceProfitsharingReturnordersStep(self._caller)

    @property
    def finish_order(self) -> V3EcommerceProfitsharingFinishOrderStep:
        """/v3/ecommerce/profitsharing/finish-order"""
        return V3EcommerceProfitsharingFinishOrderStep(self._caller)

    finishOrder = finish_order


class V3EcommerceRefundsRefundIdApplyAbnormalRefundStep(Node):
    """/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            refund_id: str,
            json: EcommerceAbnormalRefundRequest | EcommerceAbnormalRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceRefund]: ...

        @overload
        def post(
            self,
            *,
            refund_id: str,
            body: EcommerceAbnormalRefundRequest | EcommerceAbnormalRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceRefund]: ...

    def post(
        self,
        *,
        refund_id: str,
        body: EcommerceAbnormalRefundRequest | EcommerceAbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceAbnormalRefundRequest | EcommerceAbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceRefund]:
        """Send the money of a failed refund to another account: `ecommerce.apply_abnormal_refund`."""
        return self._caller.call(
            OPERATIONS["ecommerce.apply_abnormal_refund"],
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
            json: EcommerceAbnormalRefundRequest | EcommerceAbnormalRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceRefund]: ...

        @overload
        async def post_async(
            self,
            *,
            refund_id: str,
            body: EcommerceAbnormalRefundRequest | EcommerceAbnormalRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceRefund]: ...

    async def post_async(
        self,
        *,
        refund_id: str,
        body: EcommerceAbnormalRefundRequest | EcommerceAbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceAbnormalRefundRequest | EcommerceAbnormalRefundRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceRefund]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.apply_abnormal_refund"],
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


class V3EcommerceRefundsRefundIdReturnAdvanceStep(Node):
    """/v3/ecommerce/refunds/{refund_id}/return-advance"""

    def get(
        self,
        *,
        refund_id: str,
        query: GetAdvanceReturnQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAdvanceReturn]:
        """Ask whether a sub-merchant gave back what the platform advanced for a refund:
        `ecommerce.get_advance_return`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_advance_return"],
            {
                "refund_id": refund_id,
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
        refund_id: str,
        query: GetAdvanceReturnQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAdvanceReturn]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_advance_return"],
            {
                "refund_id": refund_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            refund_id: str,
            json: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceAdvanceReturn]: ...

        @overload
        def post(
            self,
            *,
            refund_id: str,
            body: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceAdvanceReturn]: ...

    def post(
        self,
        *,
        refund_id: str,
        body: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAdvanceReturn]:
        """Have a sub-merchant give back what the platform advanced for a refund: `ecommerce.return_advance`."""
        return self._caller.call(
            OPERATIONS["ecommerce.return_advance"],
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
            json: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceAdvanceReturn]: ...

        @overload
        async def post_async(
            self,
            *,
            refund_id: str,
            body: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceAdvanceReturn]: ...

    async def post_async(
        self,
        *,
        refund_id: str,
        body: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceAdvanceReturnRequest | EcommerceAdvanceReturnRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceAdvanceReturn]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.return_advance"],
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


class V3EcommerceRefundsRefundIdStep(Node):
    """/v3/ecommerce/refunds/{refund_id}"""

    @property
    def apply_abnormal_refund(self) -> V3EcommerceRefundsRefundIdApplyAbnormalRefundStep:
        """/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund"""
        return V3EcommerceRefundsRefundIdApplyAbnormalRefundStep(self._caller)

    applyAbnormalRefund = apply_abnormal_refund

    @property
    def return_advance(self) -> V3EcommerceRefundsRefundIdReturnAdvanceStep:
        """/v3/ecommerce/refunds/{refund_id}/return-advance"""
        return V3EcommerceRefundsRefundIdReturnAdvanceStep(self._caller)

    returnAdvance = return_advance


class V3EcommerceRefundsApplyStep(Node):
    """/v3/ecommerce/refunds/apply"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceRefundAccepted]: ...

        @overload
        def post(
            self,
            *,
            body: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceRefundAccepted]: ...

    def post(
        self,
        *,
        body: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceRefundAccepted]:
        """Refund an order of a sub-merchant or private seller, wholly or in part: `ecommerce.create_refund`."""
        return self._caller.call(
            OPERATIONS["ecommerce.create_refund"],
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
            json: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceRefundAccepted]: ...

        @overload
        async def post_async(
            self,
            *,
            body: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceRefundAccepted]: ...

    async def post_async(
        self,
        *,
        body: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceRefundRequest | EcommerceRefundRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceRefundAccepted]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.create_refund"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceRefundsOutRefundNoOutRefundNoStep(Node):
    """/v3/ecommerce/refunds/out-refund-no/{out_refund_no}"""

    def get(
        self,
        *,
        out_refund_no: str,
        query: GetRefundByOutRefundNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceRefund]:
        """Look up a refund by the platform's own number: `ecommerce.get_refund_by_out_refund_no`."""
        return self._caller.call(
            OPERATIONS["ecommerce.get_refund_by_out_refund_no"],
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
    ) -> Response[EcommerceRefund]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_refund_by_out_refund_no"],
            {
                "out_refund_no": out_refund_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceRefundsOutRefundNoStep(Node):
    """/v3/ecommerce/refunds/out-refund-no"""

    @property
    def _out_refund_no_(self) -> V3EcommerceRefundsOutRefundNoOutRefundNoStep:
        """/v3/ecommerce/refunds/out-refund-no/{out_refund_no}"""
        return V3EcommerceRefundsOutRefundNoOutRefundNoStep(self._caller)


class V3EcommerceRefundsIdRefundIdStep(Node):
    """/v3/ecommerce/refunds/id/{refund_id}"""

    def get(
        self,
        *,
        refund_id: str,
        query: GetRefundByRefundIdQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceRefund]:
        """Look up a refund by the number WeChat Pay gave it: `ecommerce.get_refund_by_refund_id`."""
        return self._caller.call(
            OPERATIONS["ecommerce.get_refund_by_refund_id"],
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
    ) -> Response[EcommerceRefund]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_refund_by_refund_id"],
            {
                "refund_id": refund_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceRefundsIdStep(Node):
    """/v3/ecommerce/refunds/id"""

    @property
    def _refund_id_(self) -> V3EcommerceRefundsIdRefundIdStep:
        """/v3/ecommerce/refunds/id/{refund_id}"""
        return V3EcommerceRefundsIdRefundIdStep(self._caller)


class V3EcommerceRefundsStep(Node):
    """/v3/ecommerce/refunds"""

    @property
    def _refund_id_(self) -> V3EcommerceRefundsRefundIdStep:
        """/v3/ecommerce/refunds/{refund_id}"""
        return V3EcommerceRefundsRefundIdStep(self._caller)

    @property
    def apply(self) -> V3EcommerceRefundsApplyStep:
        """/v3/ecommerce/refunds/apply"""
        return V3EcommerceRefundsApplyStep(self._caller)

    @property
    def out_refund_no(self) -> V3EcommerceRefundsOutRefundNoStep:
        """/v3/ecommerce/refunds/out-refund-no"""
        return V3EcommerceRefundsOutRefundNoStep(self._caller)

    outRefundNo = out_refund_no

    @property
    def id(self) -> V3EcommerceRefundsIdStep:
        """/v3/ecommerce/refunds/id"""
        return V3EcommerceRefundsIdStep(self._caller)


class V3EcommerceMchTransferAuthorizationsSubMchidStep(Node):
    """/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}"""

    def get(
        self,
        *,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferAuthorization]:
        """Look up whether the platform may pay users on behalf of a seller:
        `ecommerce.get_merchant_transfer_authorization`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_merchant_transfer_authorization"],
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
    ) -> Response[MerchantTransferAuthorization]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_merchant_transfer_authorization"],
            {
                "sub_mchid": sub_mchid,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceMchTransferAuthorizationsStep(Node):
    """/v3/ecommerce/mch-transfer/authorizations"""

    @property
    def _sub_mchid_(self) -> V3EcommerceMchTransferAuthorizationsSubMchidStep:
        """/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}"""
        return V3EcommerceMchTransferAuthorizationsSubMchidStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantTransferApplication]: ...

        @overload
        def post(
            self,
            *,
            body: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantTransferApplication]: ...

    def post(
        self,
        *,
        body: MerchantTransferAuthorizationRequest
        | MerchantTransferAuthorizationRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: MerchantTransferAuthorizationRequest
        | MerchantTransferAuthorizationRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferApplication]:
        """Apply to pay users on behalf of a seller: `ecommerce.apply_merchant_transfer_authorization`."""
        return self._caller.call(
            OPERATIONS["ecommerce.apply_merchant_transfer_authorization"],
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
            json: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantTransferApplication]: ...

        @overload
        async def post_async(
            self,
            *,
            body: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantTransferApplication]: ...

    async def post_async(
        self,
        *,
        body: MerchantTransferAuthorizationRequest
        | MerchantTransferAuthorizationRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: MerchantTransferAuthorizationRequest
        | MerchantTransferAuthorizationRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferApplication]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.apply_merchant_transfer_authorization"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancelStep(Node):
    """/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_bill_no: str,
            json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantTransferCancelled]: ...

        @overload
        def post(
            self,
            *,
            out_bill_no: str,
            body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantTransferCancelled]: ...

    def post(
        self,
        *,
        out_bill_no: str,
        body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
        json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferCancelled]:
        """Withdraw a payout on behalf of a seller that the user has not confirmed:
        `ecommerce.cancel_merchant_transfer`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.cancel_merchant_transfer"],
            {
                "out_bill_no": out_bill_no,
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
            out_bill_no: str,
            json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantTransferCancelled]: ...

        @overload
        async def post_async(
            self,
            *,
            out_bill_no: str,
            body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantTransferCancelled]: ...

    async def post_async(
        self,
        *,
        out_bill_no: str,
        body: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
        json: PartnerTransferCancellation | PartnerTransferCancellationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferCancelled]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.cancel_merchant_transfer"],
            {
                "out_bill_no": out_bill_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoStep(Node):
    """/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"""

    @property
    def cancel(self) -> V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancelStep:
        """/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"""
        return V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoCancelStep(self._caller)

    def get(
        self,
        *,
        out_bill_no: str,
        query: GetMerchantTransferByOutBillNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransfer]:
        """Look up a payout on behalf of a seller by the platform's own number:
        `ecommerce.get_merchant_transfer_by_out_bill_no`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_merchant_transfer_by_out_bill_no"],
            {
                "out_bill_no": out_bill_no,
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
        out_bill_no: str,
        query: GetMerchantTransferByOutBillNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransfer]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_merchant_transfer_by_out_bill_no"],
            {
                "out_bill_no": out_bill_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceMchTransferTransferBillsOutBillNoStep(Node):
    """/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no"""

    @property
    def _out_bill_no_(self) -> V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoStep:
        """/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"""
        return V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoStep(self._caller)


class V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNoStep(Node):
    """/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"""

    def get(
        self,
        *,
        transfer_bill_no: str,
        query: GetMerchantTransferByTransferBillNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransfer]:
        """Look up a payout on behalf of a seller by the number WeChat Pay gave it:
        `ecommerce.get_merchant_transfer_by_transfer_bill_no`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_merchant_transfer_by_transfer_bill_no"],
            {
                "transfer_bill_no": transfer_bill_no,
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
        transfer_bill_no: str,
        query: GetMerchantTransferByTransferBillNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransfer]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_merchant_transfer_by_transfer_bill_no"],
            {
                "transfer_bill_no": transfer_bill_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceMchTransferTransferBillsTransferBillNoStep(Node):
    """/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no"""

    @property
    def _transfer_bill_no_(self) -> V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNoStep:
        """/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"""
        return V3EcommerceMchTransferTransferBillsTransferBillNoTransferBillNoStep(self._caller)


class V3EcommerceMchTransferTransferBillsStep(Node):
    """/v3/ecommerce/mch-transfer/transfer-bills"""

    @property
    def out_bill_no(self) -> V3EcommerceMchTransferTransferBillsOutBillNoStep:
        """/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no"""
        return V3EcommerceMchTransferTransferBillsOutBillNoStep(self._caller)

    outBillNo = out_bill_no

    @property
    def transfer_bill_no(self) -> V3EcommerceMchTransferTransferBillsTransferBillNoStep:
        """/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no"""
        return V3EcommerceMchTransferTransferBillsTransferBillNoStep(self._caller)

    transferBillNo = transfer_bill_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: MerchantTransferRequest | MerchantTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantTransferAccepted]: ...

        @overload
        def post(
            self,
            *,
            body: MerchantTransferRequest | MerchantTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantTransferAccepted]: ...

    def post(
        self,
        *,
        body: MerchantTransferRequest | MerchantTransferRequestDict | AnyMapping | Unset = UNSET,
        json: MerchantTransferRequest | MerchantTransferRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferAccepted]:
        """Pay a user on behalf of a seller, to be confirmed by the user: `ecommerce.create_merchant_transfer`."""
        return self._caller.call(
            OPERATIONS["ecommerce.create_merchant_transfer"],
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
            json: MerchantTransferRequest | MerchantTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantTransferAccepted]: ...

        @overload
        async def post_async(
            self,
            *,
            body: MerchantTransferRequest | MerchantTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantTransferAccepted]: ...

    async def post_async(
        self,
        *,
        body: MerchantTransferRequest | MerchantTransferRequestDict | AnyMapping | Unset = UNSET,
        json: MerchantTransferRequest | MerchantTransferRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferAccepted]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.create_merchant_transfer"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceMchTransferStep(Node):
    """/v3/ecommerce/mch-transfer"""

    @property
    def authorizations(self) -> V3EcommerceMchTransferAuthorizationsStep:
        """/v3/ecommerce/mch-transfer/authorizations"""
        return V3EcommerceMchTransferAuthorizationsStep(self._caller)

    @property
    def transfer_bills(self) -> V3EcommerceMchTransferTransferBillsStep:
        """/v3/ecommerce/mch-transfer/transfer-bills"""
        return V3EcommerceMchTransferTransferBillsStep(self._caller)

    transferBills = transfer_bills


class V3EcommerceSubsidiesCancelStep(Node):
    """/v3/ecommerce/subsidies/cancel"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubsidyCancellation]: ...

        @overload
        def post(
            self,
            *,
            body: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubsidyCancellation]: ...

    def post(
        self,
        *,
        body: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping | Unset = UNSET,
        json: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubsidyCancellation]:
        """Call off a subsidy that was announced with an order: `ecommerce.cancel_subsidy`."""
        return self._caller.call(
            OPERATIONS["ecommerce.cancel_subsidy"],
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
            json: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubsidyCancellation]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubsidyCancellation]: ...

    async def post_async(
        self,
        *,
        body: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping | Unset = UNSET,
        json: SubsidyCancellationRequest | SubsidyCancellationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubsidyCancellation]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.cancel_subsidy"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceSubsidiesCreateStep(Node):
    """/v3/ecommerce/subsidies/create"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SubsidyRequest | SubsidyRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Subsidy]: ...

        @overload
        def post(
            self,
            *,
            body: SubsidyRequest | SubsidyRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Subsidy]: ...

    def post(
        self,
        *,
        body: SubsidyRequest | SubsidyRequestDict | AnyMapping | Unset = UNSET,
        json: SubsidyRequest | SubsidyRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Subsidy]:
        """Pay the subsidy that was announced with an order: `ecommerce.create_subsidy`."""
        return self._caller.call(
            OPERATIONS["ecommerce.create_subsidy"],
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
            json: SubsidyRequest | SubsidyRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Subsidy]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SubsidyRequest | SubsidyRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[Subsidy]: ...

    async def post_async(
        self,
        *,
        body: SubsidyRequest | SubsidyRequestDict | AnyMapping | Unset = UNSET,
        json: SubsidyRequest | SubsidyRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Subsidy]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.create_subsidy"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceSubsidiesReturnStep(Node):
    """/v3/ecommerce/subsidies/return"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubsidyReturn]: ...

        @overload
        def post(
            self,
            *,
            body: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubsidyReturn]: ...

    def post(
        self,
        *,
        body: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
        json: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubsidyReturn]:
        """Take a subsidy back, wholly or in part, after the order was refunded: `ecommerce.return_subsidy`."""
        return self._caller.call(
            OPERATIONS["ecommerce.return_subsidy"],
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
            json: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubsidyReturn]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubsidyReturn]: ...

    async def post_async(
        self,
        *,
        body: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
        json: SubsidyReturnRequest | SubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubsidyReturn]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.return_subsidy"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceSubsidiesStep(Node):
    """/v3/ecommerce/subsidies"""

    @property
    def cancel(self) -> V3EcommerceSubsidiesCancelStep:
        """/v3/ecommerce/subsidies/cancel"""
        return V3EcommerceSubsidiesCancelStep(self._caller)

    @property
    def create(self) -> V3EcommerceSubsidiesCreateStep:
        """/v3/ecommerce/subsidies/create"""
        return V3EcommerceSubsidiesCreateStep(self._caller)

    @property
    def return_(self) -> V3EcommerceSubsidiesReturnStep:
        """/v3/ecommerce/subsidies/return"""
        return V3EcommerceSubsidiesReturnStep(self._caller)


class V3EcommerceAccountApplyCancelWithdrawValidateCancelSubMchidStep(Node):
    """/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}"""

    def get(
        self,
        *,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelWithdrawEligibility]:
        """Check whether a seller's merchant number can be closed, and what its accounts hold:
        `ecommerce.check_cancel_withdraw`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.check_cancel_withdraw"],
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
    ) -> Response[CancelWithdrawEligibility]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.check_cancel_withdraw"],
            {
                "sub_mchid": sub_mchid,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceAccountApplyCancelWithdrawValidateCancelStep(Node):
    """/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel"""

    @property
    def _sub_mchid_(self) -> V3EcommerceAccountApplyCancelWithdrawValidateCancelSubMchidStep:
        """/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}"""
        return V3EcommerceAccountApplyCancelWithdrawValidateCancelSubMchidStep(self._caller)


class V3EcommerceAccountApplyCancelWithdrawConfirmStep(Node):
    """/v3/ecommerce/account/apply-cancel-withdraw/confirm"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ConfirmedCancelWithdraw]: ...

        @overload
        def post(
            self,
            *,
            body: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ConfirmedCancelWithdraw]: ...

    def post(
        self,
        *,
        body: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping | Unset = UNSET,
        json: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ConfirmedCancelWithdraw]:
        """Confirm for a seller, who agreed on the platform, that its merchant number is closed:
        `ecommerce.confirm_cancel_withdraw`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.confirm_cancel_withdraw"],
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
            json: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ConfirmedCancelWithdraw]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ConfirmedCancelWithdraw]: ...

    async def post_async(
        self,
        *,
        body: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping | Unset = UNSET,
        json: CancelWithdrawConfirmRequest | CancelWithdrawConfirmRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ConfirmedCancelWithdraw]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.confirm_cancel_withdraw"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceAccountApplyCancelWithdrawApplymentIdApplymentIdStep(Node):
    """/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}"""

    def get(
        self,
        *,
        applyment_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelWithdraw]:
        """Look up an application to close a merchant number by the number WeChat Pay gave it:
        `ecommerce.get_cancel_withdraw`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_cancel_withdraw"],
            {
                "applyment_id": applyment_id,
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
        applyment_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelWithdraw]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_cancel_withdraw"],
            {
                "applyment_id": applyment_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceAccountApplyCancelWithdrawApplymentIdStep(Node):
    """/v3/ecommerce/account/apply-cancel-withdraw/applyment-id"""

    @property
    def _applyment_id_(self) -> V3EcommerceAccountApplyCancelWithdrawApplymentIdApplymentIdStep:
        """/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}"""
        return V3EcommerceAccountApplyCancelWithdrawApplymentIdApplymentIdStep(self._caller)


class V3EcommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNoStep(Node):
    """/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}"""

    def get(
        self,
        *,
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelWithdraw]:
        """Look up an application to close a merchant number by the platform's own number:
        `ecommerce.get_cancel_withdraw_by_out_request_no`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_cancel_withdraw_by_out_request_no"],
            {
                "out_request_no": out_request_no,
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
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelWithdraw]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_cancel_withdraw_by_out_request_no"],
            {
                "out_request_no": out_request_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceAccountApplyCancelWithdrawOutRequestNoStep(Node):
    """/v3/ecommerce/account/apply-cancel-withdraw/out-request-no"""

    @property
    def _out_request_no_(self) -> V3EcommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNoStep:
        """/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}"""
        return V3EcommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNoStep(self._caller)


class V3EcommerceAccountApplyCancelWithdrawStep(Node):
    """/v3/ecommerce/account/apply-cancel-withdraw"""

    @property
    def validate_cancel(self) -> V3EcommerceAccountApplyCancelWithdrawValidateCancelStep:
        """/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel"""
        return V3EcommerceAccountApplyCancelWithdrawValidateCancelStep(self._caller)

    validateCancel = validate_cancel

    @property
    def confirm(self) -> V3EcommerceAccountApplyCancelWithdrawConfirmStep:
        """/v3/ecommerce/account/apply-cancel-withdraw/confirm"""
        return V3EcommerceAccountApplyCancelWithdrawConfirmStep(self._caller)

    @property
    def applyment_id(self) -> V3EcommerceAccountApplyCancelWithdrawApplymentIdStep:
        """/v3/ecommerce/account/apply-cancel-withdraw/applyment-id"""
        return V3EcommerceAccountApplyCancelWithdrawApplymentIdStep(self._caller)

    applymentId = applyment_id

    @property
    def out_request_no(self) -> V3EcommerceAccountApplyCancelWithdrawOutRequestNoStep:
        """/v3/ecommerce/account/apply-cancel-withdraw/out-request-no"""
        return V3EcommerceAccountApplyCancelWithdrawOutRequestNoStep(self._caller)

    outRequestNo = out_request_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CancelWithdrawNumbers]: ...

        @overload
        def post(
            self,
            *,
            body: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CancelWithdrawNumbers]: ...

    def post(
        self,
        *,
        body: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping | Unset = UNSET,
        json: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelWithdrawNumbers]:
        """Apply for a seller's merchant number to be closed and its money to be paid out:
        `ecommerce.submit_cancel_withdraw`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.submit_cancel_withdraw"],
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
            json: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CancelWithdrawNumbers]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CancelWithdrawNumbers]: ...

    async def post_async(
        self,
        *,
        body: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping | Unset = UNSET,
        json: CancelWithdrawRequest | CancelWithdrawRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelWithdrawNumbers]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.submit_cancel_withdraw"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceAccountCancelApplicationsOutApplyNoOutApplyNoStep(Node):
    """/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}"""

    def get(
        self,
        *,
        out_apply_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AccountCancellation]:
        """Look up an application to close an empty merchant number by the platform's own number:
        `ecommerce.get_account_cancellation`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_account_cancellation"],
            {
                "out_apply_no": out_apply_no,
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
        out_apply_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AccountCancellation]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_account_cancellation"],
            {
                "out_apply_no": out_apply_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceAccountCancelApplicationsOutApplyNoStep(Node):
    """/v3/ecommerce/account/cancel-applications/out-apply-no"""

    @property
    def _out_apply_no_(self) -> V3EcommerceAccountCancelApplicationsOutApplyNoOutApplyNoStep:
        """/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}"""
        return V3EcommerceAccountCancelApplicationsOutApplyNoOutApplyNoStep(self._caller)


class V3EcommerceAccountCancelApplicationsMediaStep(Node):
    """/v3/ecommerce/account/cancel-applications/media"""

    def post(
        self,
        *,
        file: UploadSource,
        filename: str | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AccountCancellationImage]:
        """Upload a picture of a paper for an application to close a merchant number:
        `ecommerce.upload_account_cancellation_image`.
        """
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["ecommerce.upload_account_cancellation_image"],
            {},
            {},
            file,
            filename=filename,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def post_async(
        self,
        *,
        file: AsyncUploadSource,
        filename: str | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AccountCancellationImage]:
        """`post`, awaited; the file is read in a thread."""
        from ..runtime.uploads import upload_async

        return await upload_async(
            self._caller,
            OPERATIONS["ecommerce.upload_account_cancellation_image"],
            {},
            {},
            file,
            filename=filename,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceAccountCancelApplicationsStep(Node):
    """/v3/ecommerce/account/cancel-applications"""

    @property
    def out_apply_no(self) -> V3EcommerceAccountCancelApplicationsOutApplyNoStep:
        """/v3/ecommerce/account/cancel-applications/out-apply-no"""
        return V3EcommerceAccountCancelApplicationsOutApplyNoStep(self._caller)

    outApplyNo = out_apply_no

    @property
    def media(self) -> V3EcommerceAccountCancelApplicationsMediaStep:
        """/v3/ecommerce/account/cancel-applications/media"""
        return V3EcommerceAccountCancelApplicationsMediaStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AccountCancellation]: ...

        @overload
        def post(
            self,
            *,
            body: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AccountCancellation]: ...

    def post(
        self,
        *,
        body: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping | Unset = UNSET,
        json: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AccountCancellation]:
        """Apply for a seller's empty merchant number to be closed, by papers:
        `ecommerce.submit_account_cancellation`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.submit_account_cancellation"],
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
            json: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AccountCancellation]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AccountCancellation]: ...

    async def post_async(
        self,
        *,
        body: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping | Unset = UNSET,
        json: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AccountCancellation]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.submit_account_cancellation"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceAccountStep(Node):
    """/v3/ecommerce/account"""

    @property
    def apply_cancel_withdraw(self) -> V3EcommerceAccountApplyCancelWithdrawStep:
        """/v3/ecommerce/account/apply-cancel-withdraw"""
        return V3EcommerceAccountApplyCancelWithdrawStep(self._caller)

    applyCancelWithdraw = apply_cancel_withdraw

    @property
    def cancel_applications(self) -> V3EcommerceAccountCancelApplicationsStep:
        """/v3/ecommerce/account/cancel-applications"""
        return V3EcommerceAccountCancelApplicationsStep(self._caller)

    cancelApplications = cancel_applications


class V3EcommerceCombinePapayTransactionsCombineOutTradeNoReverseStep(Node):
    """/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            combine_out_trade_no: str,
            json: CombinePapayReversal | CombinePapayReversalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            combine_out_trade_no: str,
            body: CombinePapayReversal | CombinePapayReversalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        combine_out_trade_no: str,
        body: CombinePapayReversal | CombinePapayReversalDict | AnyMapping | Unset = UNSET,
        json: CombinePapayReversal | CombinePapayReversalDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Undo a combined debit whose result did not come: `ecommerce.reverse_combine_papay_order`."""
        return self._caller.call(
            OPERATIONS["ecommerce.reverse_combine_papay_order"],
            {
                "combine_out_trade_no": combine_out_trade_no,
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
            combine_out_trade_no: str,
            json: CombinePapayReversal | CombinePapayReversalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            combine_out_trade_no: str,
            body: CombinePapayReversal | CombinePapayReversalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        combine_out_trade_no: str,
        body: CombinePapayReversal | CombinePapayReversalDict | AnyMapping | Unset = UNSET,
        json: CombinePapayReversal | CombinePapayReversalDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.reverse_combine_papay_order"],
            {
                "combine_out_trade_no": combine_out_trade_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceCombinePapayTransactionsCombineOutTradeNoStep(Node):
    """/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}"""

    @property
    def reverse(self) -> V3EcommerceCombinePapayTransactionsCombineOutTradeNoReverseStep:
        """/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse"""
        return V3EcommerceCombinePapayTransactionsCombineOutTradeNoReverseStep(self._caller)

    def get(
        self,
        *,
        combine_out_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayOrder]:
        """Look up a combined debit by the platform's own number: `ecommerce.get_combine_papay_order`."""
        return self._caller.call(
            OPERATIONS["ecommerce.get_combine_papay_order"],
            {
                "combine_out_trade_no": combine_out_trade_no,
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
        combine_out_trade_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayOrder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_combine_papay_order"],
            {
                "combine_out_trade_no": combine_out_trade_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceCombinePapayTransactionsStep(Node):
    """/v3/ecommerce/combine-papay/transactions"""

    @property
    def _combine_out_trade_no_(self) -> V3EcommerceCombinePapayTransactionsCombineOutTradeNoStep:
        """/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}"""
        return V3EcommerceCombinePapayTransactionsCombineOutTradeNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CombinePapayRequest | CombinePapayRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayOrder]: ...

        @overload
        def post(
            self,
            *,
            body: CombinePapayRequest | CombinePapayRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayOrder]: ...

    def post(
        self,
        *,
        body: CombinePapayRequest | CombinePapayRequestDict | AnyMapping | Unset = UNSET,
        json: CombinePapayRequest | CombinePapayRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayOrder]:
        """Debit a user for the orders of several sellers at once: `ecommerce.create_combine_papay_order`."""
        return self._caller.call(
            OPERATIONS["ecommerce.create_combine_papay_order"],
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
            json: CombinePapayRequest | CombinePapayRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayOrder]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CombinePapayRequest | CombinePapayRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayOrder]: ...

    async def post_async(
        self,
        *,
        body: CombinePapayRequest | CombinePapayRequestDict | AnyMapping | Unset = UNSET,
        json: CombinePapayRequest | CombinePapayRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayOrder]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.create_combine_papay_order"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep(Node):
    """/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            plan_id: int,
            out_contract_code: str,
            json: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayTerminated]: ...

        @overload
        def post(
            self,
            *,
            plan_id: int,
            out_contract_code: str,
            body: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayTerminated]: ...

    def post(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        body: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        json: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayTerminated]:
        """End an agreement on combined debits on behalf of the platform:
        `ecommerce.terminate_combine_papay_contract`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.terminate_combine_papay_contract"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
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
            plan_id: int,
            out_contract_code: str,
            json: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayTerminated]: ...

        @overload
        async def post_async(
            self,
            *,
            plan_id: int,
            out_contract_code: str,
            body: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayTerminated]: ...

    async def post_async(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        body: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        json: CombinePapayTerminationRequest | CombinePapayTerminationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayTerminated]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.terminate_combine_papay_contract"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeStep(Node):
    """/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""

    @property
    def terminate(self) -> V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep:
        """/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"""
        return V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminateStep(self._caller)

    def get(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayContract]:
        """Look up an agreement on combined debits by the platform's own number:
        `ecommerce.get_combine_papay_contract`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_combine_papay_contract"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
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
        plan_id: int,
        out_contract_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_combine_papay_contract"],
            {
                "plan_id": plan_id,
                "out_contract_code": out_contract_code,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeStep(Node):
    """/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code"""

    @property
    def _out_contract_code_(self) -> V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeStep:
        """/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""
        return V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeStep(self._caller)


class V3EcommerceCombinePapayContractsPlanIdPlanIdStep(Node):
    """/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}"""

    @property
    def out_contract_code(self) -> V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeStep:
        """/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code"""
        return V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeStep(self._caller)

    outContractCode = out_contract_code


class V3EcommerceCombinePapayContractsPlanIdStep(Node):
    """/v3/ecommerce/combine-papay/contracts/plan-id"""

    @property
    def _plan_id_(self) -> V3EcommerceCombinePapayContractsPlanIdPlanIdStep:
        """/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}"""
        return V3EcommerceCombinePapayContractsPlanIdPlanIdStep(self._caller)


class V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramStep(Node):
    """/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CombinePapayMiniProgramPresign | CombinePapayMiniProgramPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: CombinePapayMiniProgramPresign | CombinePapayMiniProgramPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayPresigned]: ...

    def post(
        self,
        *,
        body: CombinePapayMiniProgramPresign | CombinePapayMiniProgramPresignDict | AnyMapping | Unset = UNSET,
        json: CombinePapayMiniProgramPresign | CombinePapayMiniProgramPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayPresigned]:
        """Prepare an agreement on combined debits that the user signs from a mini-program:
        `ecommerce.presign_combine_papay_contract_in_mini_program`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.presign_combine_papay_contract_in_mini_program"],
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
            json: CombinePapayMiniProgramPresign | CombinePapayMiniProgramPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CombinePapayMiniProgramPresign | CombinePapayMiniProgramPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayPresigned]: ...

    async def post_async(
        self,
        *,
        body: CombinePapayMiniProgramPresign | CombinePapayMiniProgramPresignDict | AnyMapping | Unset = UNSET,
        json: CombinePapayMiniProgramPresign | CombinePapayMiniProgramPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.presign_combine_papay_contract_in_mini_program"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceCombinePapayContractsPreEntrustSignStep(Node):
    """/v3/ecommerce/combine-papay/contracts/pre-entrust-sign"""

    @property
    def mini_program(self) -> V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramStep:
        """/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program"""
        return V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramStep(self._caller)

    miniProgram = mini_program

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayPresigned]: ...

    def post(
        self,
        *,
        body: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping | Unset = UNSET,
        json: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayPresigned]:
        """Prepare an agreement on combined debits that the user signs from an app:
        `ecommerce.presign_combine_papay_contract_in_app`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.presign_combine_papay_contract_in_app"],
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
            json: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CombinePapayPresigned]: ...

    async def post_async(
        self,
        *,
        body: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping | Unset = UNSET,
        json: CombinePapayAppPresign | CombinePapayAppPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CombinePapayPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.presign_combine_papay_contract_in_app"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceCombinePapayContractsStep(Node):
    """/v3/ecommerce/combine-papay/contracts"""

    @property
    def plan_id(self) -> V3EcommerceCombinePapayContractsPlanIdStep:
        """/v3/ecommerce/combine-papay/contracts/plan-id"""
        return V3EcommerceCombinePapayContractsPlanIdStep(self._caller)

    planId = plan_id

    @property
    def pre_entrust_sign(self) -> V3EcommerceCombinePapayContractsPreEntrustSignStep:
        """/v3/ecommerce/combine-papay/contracts/pre-entrust-sign"""
        return V3EcommerceCombinePapayContractsPreEntrustSignStep(self._caller)

    preEntrustSign = pre_entrust_sign


class V3EcommerceCombinePapayStep(Node):
    """/v3/ecommerce/combine-papay"""

    @property
    def transactions(self) -> V3EcommerceCombinePapayTransactionsStep:
        """/v3/ecommerce/combine-papay/transactions"""
        return V3EcommerceCombinePapayTransactionsStep(self._caller)

    @property
    def contracts(self) -> V3EcommerceCombinePapayContractsStep:
        """/v3/ecommerce/combine-papay/contracts"""
        return V3EcommerceCombinePapayContractsStep(self._caller)


class V3EcommerceFundWithdrawOutRequestNoOutRequestNoStep(Node):
    """/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}"""

    def get(
        self,
        *,
        out_request_no: str,
        query: GetWithdrawalByOutRequestNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceWithdrawal]:
        """Look up a withdrawal of a sub-merchant by the platform's own number:
        `ecommerce.get_withdrawal_by_out_request_no`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_withdrawal_by_out_request_no"],
            {
                "out_request_no": out_request_no,
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
        out_request_no: str,
        query: GetWithdrawalByOutRequestNoQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceWithdrawal]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_withdrawal_by_out_request_no"],
            {
                "out_request_no": out_request_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceFundWithdrawOutRequestNoStep(Node):
    """/v3/ecommerce/fund/withdraw/out-request-no"""

    @property
    def _out_request_no_(self) -> V3EcommerceFundWithdrawOutRequestNoOutRequestNoStep:
        """/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}"""
        return V3EcommerceFundWithdrawOutRequestNoOutRequestNoStep(self._caller)


class V3EcommerceFundWithdrawWithdrawIdStep(Node):
    """/v3/ecommerce/fund/withdraw/{withdraw_id}"""

    def get(
        self,
        *,
        withdraw_id: str,
        query: GetWithdrawalByWithdrawIdQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceWithdrawal]:
        """Look up a withdrawal of a sub-merchant by the number WeChat Pay gave it:
        `ecommerce.get_withdrawal_by_withdraw_id`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_withdrawal_by_withdraw_id"],
            {
                "withdraw_id": withdraw_id,
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
        withdraw_id: str,
        query: GetWithdrawalByWithdrawIdQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceWithdrawal]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_withdrawal_by_withdraw_id"],
            {
                "withdraw_id": withdraw_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceFundWithdrawStep(Node):
    """/v3/ecommerce/fund/withdraw"""

    @property
    def out_request_no(self) -> V3EcommerceFundWithdrawOutRequestNoStep:
        """/v3/ecommerce/fund/withdraw/out-request-no"""
        return V3EcommerceFundWithdrawOutRequestNoStep(self._caller)

    outRequestNo = out_request_no

    @property
    def _withdraw_id_(self) -> V3EcommerceFundWithdrawWithdrawIdStep:
        """/v3/ecommerce/fund/withdraw/{withdraw_id}"""
        return V3EcommerceFundWithdrawWithdrawIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: EcommerceWithdrawalRequest | EcommerceWithdrawalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceWithdrawalAccepted]: ...

        @overload
        def post(
            self,
            *,
            body: EcommerceWithdrawalRequest | EcommerceWithdrawalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceWithdrawalAccepted]: ...

    def post(
        self,
        *,
        body: EcommerceWithdrawalRequest | EcommerceWithdrawalRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceWithdrawalRequest | EcommerceWithdrawalRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceWithdrawalAccepted]:
        """Pay money of a sub-merchant out to its bank account: `ecommerce.create_withdrawal`."""
        return self._caller.call(
            OPERATIONS["ecommerce.create_withdrawal"],
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
            json: EcommerceWithdrawalRequest | EcommerceWithdrawalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceWithdrawalAccepted]: ...

        @overload
        async def post_async(
            self,
            *,
            body: EcommerceWithdrawalRequest | EcommerceWithdrawalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EcommerceWithdrawalAccepted]: ...

    async def post_async(
        self,
        *,
        body: EcommerceWithdrawalRequest | EcommerceWithdrawalRequestDict | AnyMapping | Unset = UNSET,
        json: EcommerceWithdrawalRequest | EcommerceWithdrawalRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceWithdrawalAccepted]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.create_withdrawal"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceFundBalanceSubMchidStep(Node):
    """/v3/ecommerce/fund/balance/{sub_mchid}"""

    def get(
        self,
        *,
        sub_mchid: str,
        query: GetBalanceQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceBalance]:
        """Ask for the balance of a sub-merchant at this moment: `ecommerce.get_balance`."""
        return self._caller.call(
            OPERATIONS["ecommerce.get_balance"],
            {
                "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        query: GetBalanceQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceBalance]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_balance"],
            {
                "sub_mchid": sub_mchid,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceFundBalanceStep(Node):
    """/v3/ecommerce/fund/balance"""

    @property
    def _sub_mchid_(self) -> V3EcommerceFundBalanceSubMchidStep:
        """/v3/ecommerce/fund/balance/{sub_mchid}"""
        return V3EcommerceFundBalanceSubMchidStep(self._caller)


class V3EcommerceFundEnddaybalanceSubMchidStep(Node):
    """/v3/ecommerce/fund/enddaybalance/{sub_mchid}"""

    def get(
        self,
        *,
        sub_mchid: str,
        query: GetDayEndBalanceQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceBalance]:
        """Ask for the balance a sub-merchant had at the end of a day: `ecommerce.get_day_end_balance`."""
        return self._caller.call(
            OPERATIONS["ecommerce.get_day_end_balance"],
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
        query: GetDayEndBalanceQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceBalance]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_day_end_balance"],
            {
                "sub_mchid": sub_mchid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceFundEnddaybalanceStep(Node):
    """/v3/ecommerce/fund/enddaybalance"""

    @property
    def _sub_mchid_(self) -> V3EcommerceFundEnddaybalanceSubMchidStep:
        """/v3/ecommerce/fund/enddaybalance/{sub_mchid}"""
        return V3EcommerceFundEnddaybalanceSubMchidStep(self._caller)


class V3EcommerceFundStep(Node):
    """/v3/ecommerce/fund"""

    @property
    def withdraw(self) -> V3EcommerceFundWithdrawStep:
        """/v3/ecommerce/fund/withdraw"""
        return V3EcommerceFundWithdrawStep(self._caller)

    @property
    def balance(self) -> V3EcommerceFundBalanceStep:
        """/v3/ecommerce/fund/balance"""
        return V3EcommerceFundBalanceStep(self._caller)

    @property
    def enddaybalance(self) -> V3EcommerceFundEnddaybalanceStep:
        """/v3/ecommerce/fund/enddaybalance"""
        return V3EcommerceFundEnddaybalanceStep(self._caller)


class V3EcommerceApplymentsApplymentIdRevokeStep(Node):
    """/v3/ecommerce/applyments/{applyment_id}/revoke"""

    def post(
        self,
        *,
        applyment_id: int,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ApplymentNumbers]:
        """Withdraw an application of a seller by the number WeChat Pay gave it: `ecommerce.revoke_applyment`."""
        return self._caller.call(
            OPERATIONS["ecommerce.revoke_applyment"],
            {
                "applyment_id": applyment_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def post_async(
        self,
        *,
        applyment_id: int,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ApplymentNumbers]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.revoke_applyment"],
            {
                "applyment_id": applyment_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceApplymentsApplymentIdStep(Node):
    """/v3/ecommerce/applyments/{applyment_id}"""

    @property
    def revoke(self) -> V3EcommerceApplymentsApplymentIdRevokeStep:
        """/v3/ecommerce/applyments/{applyment_id}/revoke"""
        return V3EcommerceApplymentsApplymentIdRevokeStep(self._caller)

    def get(
        self,
        *,
        applyment_id: int,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Applyment]:
        """Look up an application of a seller by the number WeChat Pay gave it: `ecommerce.get_applyment`."""
        return self._caller.call(
            OPERATIONS["ecommerce.get_applyment"],
            {
                "applyment_id": applyment_id,
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
        applyment_id: int,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Applyment]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_applyment"],
            {
                "applyment_id": applyment_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceApplymentsOutRequestNoOutRequestNoRevokeStep(Node):
    """/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke"""

    def post(
        self,
        *,
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ApplymentNumbers]:
        """Withdraw an application of a seller by the platform's own number:
        `ecommerce.revoke_applyment_by_out_request_no`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.revoke_applyment_by_out_request_no"],
            {
                "out_request_no": out_request_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def post_async(
        self,
        *,
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ApplymentNumbers]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.revoke_applyment_by_out_request_no"],
            {
                "out_request_no": out_request_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceApplymentsOutRequestNoOutRequestNoStep(Node):
    """/v3/ecommerce/applyments/out-request-no/{out_request_no}"""

    @property
    def revoke(self) -> V3EcommerceApplymentsOutRequestNoOutRequestNoRevokeStep:
        """/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke"""
        return V3EcommerceApplymentsOutRequestNoOutRequestNoRevokeStep(self._caller)

    def get(
        self,
        *,
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Applyment]:
        """Look up an application of a seller by the platform's own number:
        `ecommerce.get_applyment_by_out_request_no`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_applyment_by_out_request_no"],
            {
                "out_request_no": out_request_no,
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
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Applyment]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_applyment_by_out_request_no"],
            {
                "out_request_no": out_request_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceApplymentsOutRequestNoStep(Node):
    """/v3/ecommerce/applyments/out-request-no"""

    @property
    def _out_request_no_(self) -> V3EcommerceApplymentsOutRequestNoOutRequestNoStep:
        """/v3/ecommerce/applyments/out-request-no/{out_request_no}"""
        return V3EcommerceApplymentsOutRequestNoOutRequestNoStep(self._caller)


class V3EcommerceApplymentsSubmitSignVerifyInfoStep(Node):
    """/v3/ecommerce/applyments/submit-sign-verify-info"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[VerifiedApplyment]: ...

        @overload
        def post(
            self,
            *,
            body: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[VerifiedApplyment]: ...

    def post(
        self,
        *,
        body: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping | Unset = UNSET,
        json: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[VerifiedApplyment]:
        """Report that the platform signed and checked the identity for a seller:
        `ecommerce.submit_applyment_verification`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.submit_applyment_verification"],
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
            json: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[VerifiedApplyment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[VerifiedApplyment]: ...

    async def post_async(
        self,
        *,
        body: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping | Unset = UNSET,
        json: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[VerifiedApplyment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.submit_applyment_verification"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceApplymentsSubmitAccountHostingApplymentStep(Node):
    """/v3/ecommerce/applyments/submit-account-hosting-applyment"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ApplymentNumbers]: ...

        @overload
        def post(
            self,
            *,
            body: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ApplymentNumbers]: ...

    def post(
        self,
        *,
        body: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping | Unset = UNSET,
        json: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ApplymentNumbers]:
        """Apply for a seller of a platform that keeps its sellers' accounts: `ecommerce.submit_hosted_applyment`."""
        return self._caller.call(
            OPERATIONS["ecommerce.submit_hosted_applyment"],
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
            json: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ApplymentNumbers]: ...

        @overload
        async def post_async(
            self,
            *,
            body: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ApplymentNumbers]: ...

    async def post_async(
        self,
        *,
        body: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping | Unset = UNSET,
        json: HostedApplymentRequest | HostedApplymentRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ApplymentNumbers]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.submit_hosted_applyment"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceApplymentsStep(Node):
    """/v3/ecommerce/applyments"""

    @property
    def _applyment_id_(self) -> V3EcommerceApplymentsApplymentIdStep:
        """/v3/ecommerce/applyments/{applyment_id}"""
        return V3EcommerceApplymentsApplymentIdStep(self._caller)

    @property
    def out_request_no(self) -> V3EcommerceApplymentsOutRequestNoStep:
        """/v3/ecommerce/applyments/out-request-no"""
        return V3EcommerceApplymentsOutRequestNoStep(self._caller)

    outRequestNo = out_request_no

    @property
    def submit_sign_verify_info(self) -> V3EcommerceApplymentsSubmitSignVerifyInfoStep:
        """/v3/ecommerce/applyments/submit-sign-verify-info"""
        return V3EcommerceApplymentsSubmitSignVerifyInfoStep(self._caller)

    submitSignVerifyInfo = submit_sign_verify_info

    @property
    def submit_account_hosting_applyment(self) -> V3EcommerceApplymentsSubmitAccountHostingApplymentStep:
        """/v3/ecommerce/applyments/submit-account-hosting-applyment"""
        return V3EcommerceApplymentsSubmitAccountHostingApplymentStep(self._caller)

    submitAccountHostingApplyment = submit_account_hosting_applyment

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ApplymentRequest | ApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ApplymentNumbers]: ...

        @overload
        def post(
            self,
            *,
            body: ApplymentRequest | ApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ApplymentNumbers]: ...

    def post(
        self,
        *,
        body: ApplymentRequest | ApplymentRequestDict | AnyMapping | Unset = UNSET,
        json: ApplymentRequest | ApplymentRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ApplymentNumbers]:
        """Apply for a seller to become a sub-merchant of the platform: `ecommerce.submit_applyment`."""
        return self._caller.call(
            OPERATIONS["ecommerce.submit_applyment"],
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
            json: ApplymentRequest | ApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ApplymentNumbers]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ApplymentRequest | ApplymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ApplymentNumbers]: ...

    async def post_async(
        self,
        *,
        body: ApplymentRequest | ApplymentRequestDict | AnyMapping | Unset = UNSET,
        json: ApplymentRequest | ApplymentRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ApplymentNumbers]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.submit_applyment"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceIndividualContractsOpenidStep(Node):
    """/v3/ecommerce/individual-contracts/{openid}"""

    def get(
        self,
        *,
        openid: str,
        query: GetIndividualContractQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualAuthorization]:
        """Ask whether a private seller has authorised the platform to collect for them:
        `ecommerce.get_individual_contract`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_individual_contract"],
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
        query: GetIndividualContractQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualAuthorization]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_individual_contract"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceIndividualContractsOutContractCodeOutContractCodeStep(Node):
    """/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}"""

    def get(
        self,
        *,
        out_contract_code: str,
        query: GetIndividualContractByOutContractCodeQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContract]:
        """Look up what became of an application that a private seller was to sign:
        `ecommerce.get_individual_contract_by_out_contract_code`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.get_individual_contract_by_out_contract_code"],
            {
                "out_contract_code": out_contract_code,
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
        out_contract_code: str,
        query: GetIndividualContractByOutContractCodeQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContract]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.get_individual_contract_by_out_contract_code"],
            {
                "out_contract_code": out_contract_code,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceIndividualContractsOutContractCodeStep(Node):
    """/v3/ecommerce/individual-contracts/out-contract-code"""

    @property
    def _out_contract_code_(self) -> V3EcommerceIndividualContractsOutContractCodeOutContractCodeStep:
        """/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}"""
        return V3EcommerceIndividualContractsOutContractCodeOutContractCodeStep(self._caller)


class V3EcommerceIndividualContractsPreEntrustSignAppStep(Node):
    """/v3/ecommerce/individual-contracts/pre-entrust-sign/app"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: IndividualContractAppPresign | IndividualContractAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: IndividualContractAppPresign | IndividualContractAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

    def post(
        self,
        *,
        body: IndividualContractAppPresign | IndividualContractAppPresignDict | AnyMapping | Unset = UNSET,
        json: IndividualContractAppPresign | IndividualContractAppPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContractPresigned]:
        """Prepare an agreement that a private seller signs from an app:
        `ecommerce.presign_individual_contract_in_app`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.presign_individual_contract_in_app"],
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
            json: IndividualContractAppPresign | IndividualContractAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: IndividualContractAppPresign | IndividualContractAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

    async def post_async(
        self,
        *,
        body: IndividualContractAppPresign | IndividualContractAppPresignDict | AnyMapping | Unset = UNSET,
        json: IndividualContractAppPresign | IndividualContractAppPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContractPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.presign_individual_contract_in_app"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceIndividualContractsPreEntrustSignMiniProgramStep(Node):
    """/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: IndividualContractMiniProgramPresign | IndividualContractMiniProgramPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: IndividualContractMiniProgramPresign | IndividualContractMiniProgramPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

    def post(
        self,
        *,
        body: IndividualContractMiniProgramPresign
        | IndividualContractMiniProgramPresignDict
        | AnyMapping
        | Unset = UNSET,
        json: IndividualContractMiniProgramPresign
        | IndividualContractMiniProgramPresignDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContractPresigned]:
        """Prepare an agreement that a private seller signs from a mini-program:
        `ecommerce.presign_individual_contract_in_mini_program`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.presign_individual_contract_in_mini_program"],
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
            json: IndividualContractMiniProgramPresign | IndividualContractMiniProgramPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: IndividualContractMiniProgramPresign | IndividualContractMiniProgramPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

    async def post_async(
        self,
        *,
        body: IndividualContractMiniProgramPresign
        | IndividualContractMiniProgramPresignDict
        | AnyMapping
        | Unset = UNSET,
        json: IndividualContractMiniProgramPresign
        | IndividualContractMiniProgramPresignDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContractPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.presign_individual_contract_in_mini_program"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceIndividualContractsPreEntrustSignStep(Node):
    """/v3/ecommerce/individual-contracts/pre-entrust-sign"""

    @property
    def app(self) -> V3EcommerceIndividualContractsPreEntrustSignAppStep:
        """/v3/ecommerce/individual-contracts/pre-entrust-sign/app"""
        return V3EcommerceIndividualContractsPreEntrustSignAppStep(self._caller)

    @property
    def mini_program(self) -> V3EcommerceIndividualContractsPreEntrustSignMiniProgramStep:
        """/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program"""
        return V3EcommerceIndividualContractsPreEntrustSignMiniProgramStep(self._caller)

    miniProgram = mini_program


class V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppStep(Node):
    """/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

    def post(
        self,
        *,
        body: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping | Unset = UNSET,
        json: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContractPresigned]:
        """Prepare an agreement that a named private seller signs from an app:
        `ecommerce.presign_named_individual_contract_in_app`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.presign_named_individual_contract_in_app"],
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
            json: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

    async def post_async(
        self,
        *,
        body: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping | Unset = UNSET,
        json: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContractPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.presign_named_individual_contract_in_app"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramStep(Node):
    """/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: IndividualContractNamedMiniProgramPresign
            | IndividualContractNamedMiniProgramPresignDict
            | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

        @overload
        def post(
            self,
            *,
            body: IndividualContractNamedMiniProgramPresign
            | IndividualContractNamedMiniProgramPresignDict
            | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

    def post(
        self,
        *,
        body: IndividualContractNamedMiniProgramPresign
        | IndividualContractNamedMiniProgramPresignDict
        | AnyMapping
        | Unset = UNSET,
        json: IndividualContractNamedMiniProgramPresign
        | IndividualContractNamedMiniProgramPresignDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContractPresigned]:
        """Prepare an agreement that a named private seller signs from a mini-program:
        `ecommerce.presign_named_individual_contract_in_mini_program`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.presign_named_individual_contract_in_mini_program"],
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
            json: IndividualContractNamedMiniProgramPresign
            | IndividualContractNamedMiniProgramPresignDict
            | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

        @overload
        async def post_async(
            self,
            *,
            body: IndividualContractNamedMiniProgramPresign
            | IndividualContractNamedMiniProgramPresignDict
            | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[IndividualContractPresigned]: ...

    async def post_async(
        self,
        *,
        body: IndividualContractNamedMiniProgramPresign
        | IndividualContractNamedMiniProgramPresignDict
        | AnyMapping
        | Unset = UNSET,
        json: IndividualContractNamedMiniProgramPresign
        | IndividualContractNamedMiniProgramPresignDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContractPresigned]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.presign_named_individual_contract_in_mini_program"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityStep(Node):
    """/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity"""

    @property
    def app(self) -> V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppStep:
        """/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app"""
        return V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppStep(self._caller)

    @property
    def mini_program(self) -> V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramStep:
        """/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program"""
        return V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramStep(self._caller)

    miniProgram = mini_program


class V3EcommerceIndividualContractsStep(Node):
    """/v3/ecommerce/individual-contracts"""

    @property
    def _openid_(self) -> V3EcommerceIndividualContractsOpenidStep:
        """/v3/ecommerce/individual-contracts/{openid}"""
        return V3EcommerceIndividualContractsOpenidStep(self._caller)

    @property
    def out_contract_code(self) -> V3EcommerceIndividualContractsOutContractCodeStep:
        """/v3/ecommerce/individual-contracts/out-contract-code"""
        return V3EcommerceIndividualContractsOutContractCodeStep(self._caller)

    outContractCode = out_contract_code

    @property
    def pre_entrust_sign(self) -> V3EcommerceIndividualContractsPreEntrustSignStep:
        """/v3/ecommerce/individual-contracts/pre-entrust-sign"""
        return V3EcommerceIndividualContractsPreEntrustSignStep(self._caller)

    preEntrustSign = pre_entrust_sign

    @property
    def pre_entrust_sign_with_real_name_identity(
        self,
    ) -> V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityStep:
        """/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity"""
        return V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityStep(self._caller)

    preEntrustSignWithRealNameIdentity = pre_entrust_sign_with_real_name_identity


class V3EcommerceSubjectSubMerchantsStep(Node):
    """/v3/ecommerce/subject-sub-merchants"""

    def get(
        self,
        *,
        query: ListSubjectSubMerchantsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSubjectMerchantPage]:
        """List the platform's sub-merchants that belong to one person or body:
        `ecommerce.list_subject_sub_merchants`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.list_subject_sub_merchants"],
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
        query: ListSubjectSubMerchantsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EcommerceSubjectMerchantPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.list_subject_sub_merchants"],
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
        query: ListSubjectSubMerchantsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[EcommerceSubjectMerchant]:
        """Every item of all pages of `ecommerce.list_subject_sub_merchants`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["ecommerce.list_subject_sub_merchants"],
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
        query: ListSubjectSubMerchantsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[EcommerceSubjectMerchant]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["ecommerce.list_subject_sub_merchants"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceBillFundflowbillStep(Node):
    """/v3/ecommerce/bill/fundflowbill"""

    def get(
        self,
        *,
        query: RequestFundFlowBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EncryptedBill]:
        """Ask where the bill of the movements of all sub-merchants' money can be fetched:
        `ecommerce.request_fund_flow_bill`.
        """
        return self._caller.call(
            OPERATIONS["ecommerce.request_fund_flow_bill"],
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
        query: RequestFundFlowBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EncryptedBill]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["ecommerce.request_fund_flow_bill"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3EcommerceBillStep(Node):
    """/v3/ecommerce/bill"""

    @property
    def fundflowbill(self) -> V3EcommerceBillFundflowbillStep:
        """/v3/ecommerce/bill/fundflowbill"""
        return V3EcommerceBillFundflowbillStep(self._caller)


class V3EcommerceStep(Node):
    """/v3/ecommerce"""

    @property
    def profitsharing(self) -> V3EcommerceProfitsharingStep:
        """/v3/ecommerce/profitsharing"""
        return V3EcommerceProfitsharingStep(self._caller)

    @property
    def refunds(self) -> V3EcommerceRefundsStep:
        """/v3/ecommerce/refunds"""
        return V3EcommerceRefundsStep(self._caller)

    @property
    def mch_transfer(self) -> V3EcommerceMchTransferStep:
        """/v3/ecommerce/mch-transfer"""
        return V3EcommerceMchTransferStep(self._caller)

    mchTransfer = mch_transfer

    @property
    def subsidies(self) -> V3EcommerceSubsidiesStep:
        """/v3/ecommerce/subsidies"""
        return V3EcommerceSubsidiesStep(self._caller)

    @property
    def account(self) -> V3EcommerceAccountStep:
        """/v3/ecommerce/account"""
        return V3EcommerceAccountStep(self._caller)

    @property
    def combine_papay(self) -> V3EcommerceCombinePapayStep:
        """/v3/ecommerce/combine-papay"""
        return V3EcommerceCombinePapayStep(self._caller)

    combinePapay = combine_papay

    @property
    def fund(self) -> V3EcommerceFundStep:
        """/v3/ecommerce/fund"""
        return V3EcommerceFundStep(self._caller)

    @property
    def applyments(self) -> V3EcommerceApplymentsStep:
        """/v3/ecommerce/applyments"""
        return V3EcommerceApplymentsStep(self._caller)

    @property
    def individual_contracts(self) -> V3EcommerceIndividualContractsStep:
        """/v3/ecommerce/individual-contracts"""
        return V3EcommerceIndividualContractsStep(self._caller)

    individualContracts = individual_contracts

    @property
    def subject_sub_merchants(self) -> V3EcommerceSubjectSubMerchantsStep:
        """/v3/ecommerce/subject-sub-merchants"""
        return V3EcommerceSubjectSubMerchantsStep(self._caller)

    subjectSubMerchants = subject_sub_merchants

    @property
    def bill(self) -> V3EcommerceBillStep:
        """/v3/ecommerce/bill"""
        return V3EcommerceBillStep(self._caller)
