# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/fund-app`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.fund_app.apply_budget_receipt import BudgetReceiptRequest
    from ..api.fund_app.apply_partner_receipt import PartnerReceiptRequest
    from ..api.fund_app.apply_partner_user_authorization import PartnerUserAuthorizationRequest
    from ..api.fund_app.apply_receipt_by_out_bill_no import ReceiptByOutBillNoRequest
    from ..api.fund_app.apply_receipt_by_transfer_bill_no import ReceiptByTransferBillNoRequest
    from ..api.fund_app.apply_sub_merchant_authorization import SubMerchantAuthorizationRequest
    from ..api.fund_app.apply_user_authorization import UserAuthorizationRequest
    from ..api.fund_app.cancel_partner_transfer import CancelledPartnerTransferBill
    from ..api.fund_app.cancel_qq_wallet_transfer import CancelledQqWalletTransferBill
    from ..api.fund_app.cancel_transfer import CancelledTransferBill
    from ..api.fund_app.create_authorized_partner_transfer import (
        AuthorizedPartnerTransferBill,
        AuthorizedPartnerTransferRequest,
    )
    from ..api.fund_app.create_authorized_transfer import AuthorizedTransferBill, AuthorizedTransferRequest
    from ..api.fund_app.create_charity_budget import CharityBudgetRequest
    from ..api.fund_app.create_charity_donation import CharityDonationRequest
    from ..api.fund_app.create_partner_transfer import PartnerTransferBillRequest
    from ..api.fund_app.create_partner_transfer_with_authorization import PartnerTransferWithAuthorizationRequest
    from ..api.fund_app.create_qq_wallet_transfer import QqWalletTransferRequest
    from ..api.fund_app.create_red_packet_batch import AcceptedRedPacketBatch, RedPacketBatchRequest
    from ..api.fund_app.create_transfer import AcceptedTransferBill, TransferBillRequest
    from ..api.fund_app.create_transfer_with_authorization import (
        AcceptedTransferWithAuthorization,
        TransferWithAuthorizationRequest,
    )
    from ..api.fund_app.get_budget_receipt import GetBudgetReceiptQuery
    from ..api.fund_app.get_charity_budget import GetCharityBudgetQuery
    from ..api.fund_app.get_charity_donation import GetCharityDonationQuery
    from ..api.fund_app.get_partner_receipt import GetPartnerReceiptQuery
    from ..api.fund_app.get_partner_transfer import GetPartnerTransferQuery, PartnerTransferBill
    from ..api.fund_app.get_red_packet_batch_by_batch_no import GetRedPacketBatchByBatchNoQuery
    from ..api.fund_app.get_red_packet_batch_by_out_batch_no import GetRedPacketBatchByOutBatchNoQuery
    from ..api.fund_app.get_sub_merchant_authorization import SubMerchantAuthorization
    from ..api.fund_app.get_user_authorization import GetUserAuthorizationQuery
    from ..api.fund_app.unlock_charity_budget import CharityBudgetUnlockRequest, UnlockedCharityBudget
    from ..models.dicts import (
        AnyMapping,
        AuthorizedPartnerTransferRequestDict,
        AuthorizedTransferRequestDict,
        BudgetReceiptRequestDict,
        CharityBudgetRequestDict,
        CharityBudgetUnlockRequestDict,
        CharityDonationRequestDict,
        PartnerReceiptRequestDict,
        PartnerTransferBillRequestDict,
        PartnerTransferCancellationDict,
        PartnerTransferWithAuthorizationRequestDict,
        PartnerUserAuthorizationRequestDict,
        QqWalletTransferRequestDict,
        ReceiptByOutBillNoRequestDict,
        ReceiptByTransferBillNoRequestDict,
        RedPacketBatchRequestDict,
        SubMerchantAuthorizationRequestDict,
        TransferBillRequestDict,
        TransferWithAuthorizationRequestDict,
        UserAuthorizationRequestDict,
    )
    from ..models.fund_app import (
        AcceptedPartnerTransferBill,
        AppliedUserAuthorization,
        BudgetReceipt,
        CharityBudget,
        CharityDonation,
        PartnerTransferReceipt,
        PartnerUserAuthorization,
        QqWalletTransferBill,
        RedPacket,
        RedPacketBatch,
        SubMerchantApplication,
        TransferBill,
        TransferReceipt,
        TransferReceiptApplication,
        UserAuthorization,
    )
    from ..models.shared.partner_transfer_cancellation import PartnerTransferCancellation
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3FundAppMchTransferPartnerBudgetOutBudgetNoElectronicReceiptsStep(Node):
    """/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_budget_no: str,
            json: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BudgetReceipt]: ...

        @overload
        def post(
            self,
            *,
            out_budget_no: str,
            body: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BudgetReceipt]: ...

    def post(
        self,
        *,
        out_budget_no: str,
        body: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping | Unset = UNSET,
        json: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BudgetReceipt]:
        """Apply for the receipt of what a budget paid: `fund_app.apply_budget_receipt`."""
        return self._caller.call(
            OPERATIONS["fund_app.apply_budget_receipt"],
            {
                "out_budget_no": out_budget_no,
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
            out_budget_no: str,
            json: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BudgetReceipt]: ...

        @overload
        async def post_async(
            self,
            *,
            out_budget_no: str,
            body: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BudgetReceipt]: ...

    async def post_async(
        self,
        *,
        out_budget_no: str,
        body: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping | Unset = UNSET,
        json: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BudgetReceipt]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.apply_budget_receipt"],
            {
                "out_budget_no": out_budget_no,
            },
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
        out_budget_no: str,
        query: GetBudgetReceiptQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BudgetReceipt]:
        """Look up the receipt of what a budget paid: `fund_app.get_budget_receipt`."""
        return self._caller.call(
            OPERATIONS["fund_app.get_budget_receipt"],
            {
                "out_budget_no": out_budget_no,
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
        out_budget_no: str,
        query: GetBudgetReceiptQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BudgetReceipt]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_budget_receipt"],
            {
                "out_budget_no": out_budget_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerBudgetOutBudgetNoStep(Node):
    """/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}"""

    @property
    def electronic_receipts(self) -> V3FundAppMchTransferPartnerBudgetOutBudgetNoElectronicReceiptsStep:
        """/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"""
        return V3FundAppMchTransferPartnerBudgetOutBudgetNoElectronicReceiptsStep(self._caller)

    electronicReceipts = electronic_receipts


class V3FundAppMchTransferPartnerBudgetStep(Node):
    """/v3/fund-app/mch-transfer/partner/budget"""

    @property
    def _out_budget_no_(self) -> V3FundAppMchTransferPartnerBudgetOutBudgetNoStep:
        """/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}"""
        return V3FundAppMchTransferPartnerBudgetOutBudgetNoStep(self._caller)


class V3FundAppMchTransferPartnerElectronicReceiptsOutBillNoStep(Node):
    """/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}"""

    def get(
        self,
        *,
        out_bill_no: str,
        query: GetPartnerReceiptQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferReceipt]:
        """Look up the receipt of a payout for a sub-merchant: `fund_app.get_partner_receipt`."""
        return self._caller.call(
            OPERATIONS["fund_app.get_partner_receipt"],
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
        query: GetPartnerReceiptQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferReceipt]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_partner_receipt"],
            {
                "out_bill_no": out_bill_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerElectronicReceiptsStep(Node):
    """/v3/fund-app/mch-transfer/partner/electronic-receipts"""

    @property
    def _out_bill_no_(self) -> V3FundAppMchTransferPartnerElectronicReceiptsOutBillNoStep:
        """/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}"""
        return V3FundAppMchTransferPartnerElectronicReceiptsOutBillNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerTransferReceipt]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerTransferReceipt]: ...

    def post(
        self,
        *,
        body: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferReceipt]:
        """Apply for the receipt of a payout for a sub-merchant: `fund_app.apply_partner_receipt`."""
        return self._caller.call(
            OPERATIONS["fund_app.apply_partner_receipt"],
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
            json: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerTransferReceipt]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PartnerTransferReceipt]: ...

    async def post_async(
        self,
        *,
        body: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerReceiptRequest | PartnerReceiptRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferReceipt]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.apply_partner_receipt"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoCloseStep(Node):
    """/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close"""

    def post(
        self,
        *,
        out_authorization_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerUserAuthorization]:
        """End an authorisation of payouts given to the service provider:
        `fund_app.close_partner_user_authorization`.
        """
        return self._caller.call(
            OPERATIONS["fund_app.close_partner_user_authorization"],
            {
                "out_authorization_no": out_authorization_no,
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
        out_authorization_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerUserAuthorization]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.close_partner_user_authorization"],
            {
                "out_authorization_no": out_authorization_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoStep(Node):
    """/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}"""

    @property
    def close(self) -> V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoCloseStep:
        """/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close"""
        return V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoCloseStep(self._caller)

    def get(
        self,
        *,
        out_authorization_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerUserAuthorization]:
        """Look up an authorisation given to the service provider by the provider's own number:
        `fund_app.get_partner_user_authorization`.
        """
        return self._caller.call(
            OPERATIONS["fund_app.get_partner_user_authorization"],
            {
                "out_authorization_no": out_authorization_no,
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
        out_authorization_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerUserAuthorization]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_partner_user_authorization"],
            {
                "out_authorization_no": out_authorization_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerUserConfirmAuthorizationsStep(Node):
    """/v3/fund-app/mch-transfer/partner/user-confirm-authorizations"""

    @property
    def _out_authorization_no_(self) -> V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoStep:
        """/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}"""
        return V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerUserAuthorizationRequest | PartnerUserAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedUserAuthorization]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerUserAuthorizationRequest | PartnerUserAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedUserAuthorization]: ...

    def post(
        self,
        *,
        body: PartnerUserAuthorizationRequest | PartnerUserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerUserAuthorizationRequest | PartnerUserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedUserAuthorization]:
        """Ask a user to authorise payouts by the service provider that need no confirmation:
        `fund_app.apply_partner_user_authorization`.
        """
        return self._caller.call(
            OPERATIONS["fund_app.apply_partner_user_authorization"],
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
            json: PartnerUserAuthorizationRequest | PartnerUserAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedUserAuthorization]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerUserAuthorizationRequest | PartnerUserAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedUserAuthorization]: ...

    async def post_async(
        self,
        *,
        body: PartnerUserAuthorizationRequest | PartnerUserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerUserAuthorizationRequest | PartnerUserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedUserAuthorization]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.apply_partner_user_authorization"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchidStep(Node):
    """/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}"""

    def get(
        self,
        *,
        sub_mchid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubMerchantAuthorization]:
        """Look up whether the service provider may pay users for a sub-merchant:
        `fund_app.get_sub_merchant_authorization`.
        """
        return self._caller.call(
            OPERATIONS["fund_app.get_sub_merchant_authorization"],
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
    ) -> Response[SubMerchantAuthorization]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_sub_merchant_authorization"],
            {
                "sub_mchid": sub_mchid,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerSubMchAuthorizationsStep(Node):
    """/v3/fund-app/mch-transfer/partner/sub-mch-authorizations"""

    @property
    def _sub_mchid_(self) -> V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchidStep:
        """/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}"""
        return V3FundAppMchTransferPartnerSubMchAuthorizationsSubMchidStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubMerchantApplication]: ...

        @overload
        def post(
            self,
            *,
            body: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubMerchantApplication]: ...

    def post(
        self,
        *,
        body: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        json: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubMerchantApplication]:
        """Ask a sub-merchant to let the service provider pay users for it:
        `fund_app.apply_sub_merchant_authorization`.
        """
        return self._caller.call(
            OPERATIONS["fund_app.apply_sub_merchant_authorization"],
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
            json: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubMerchantApplication]: ...

        @overload
        async def post_async(
            self,
            *,
            body: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SubMerchantApplication]: ...

    async def post_async(
        self,
        *,
        body: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        json: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubMerchantApplication]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.apply_sub_merchant_authorization"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancelStep(Node):
    """/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel"""

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
        ) -> Response[CancelledPartnerTransferBill]: ...

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
        ) -> Response[CancelledPartnerTransferBill]: ...

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
    ) -> Response[CancelledPartnerTransferBill]:
        """Withdraw a payout for a sub-merchant that the user has not confirmed: `fund_app.cancel_partner_transfer`."""
        return self._caller.call(
            OPERATIONS["fund_app.cancel_partner_transfer"],
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
        ) -> Response[CancelledPartnerTransferBill]: ...

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
        ) -> Response[CancelledPartnerTransferBill]: ...

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
    ) -> Response[CancelledPartnerTransferBill]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.cancel_partner_transfer"],
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


class V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoStep(Node):
    """/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}"""

    @property
    def cancel(self) -> V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancelStep:
        """/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel"""
        return V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancelStep(self._caller)

    def get(
        self,
        *,
        out_bill_no: str,
        query: GetPartnerTransferQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferBill]:
        """Look up a payout for a sub-merchant by the service provider's own number: `fund_app.get_partner_transfer`."""
        return self._caller.call(
            OPERATIONS["fund_app.get_partner_transfer"],
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
        query: GetPartnerTransferQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnerTransferBill]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_partner_transfer"],
            {
                "out_bill_no": out_bill_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerTransferBillsOutBillNoStep(Node):
    """/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no"""

    @property
    def _out_bill_no_(self) -> V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoStep:
        """/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}"""
        return V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoStep(self._caller)


class V3FundAppMchTransferPartnerTransferBillsTransferStep(Node):
    """/v3/fund-app/mch-transfer/partner/transfer-bills/transfer"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AuthorizedPartnerTransferBill]: ...

        @overload
        def post(
            self,
            *,
            body: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AuthorizedPartnerTransferBill]: ...

    def post(
        self,
        *,
        body: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping | Unset = UNSET,
        json: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AuthorizedPartnerTransferBill]:
        """Pay a user for a sub-merchant without confirmation, as the user has authorised it:
        `fund_app.create_authorized_partner_transfer`.
        """
        return self._caller.call(
            OPERATIONS["fund_app.create_authorized_partner_transfer"],
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
            json: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AuthorizedPartnerTransferBill]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AuthorizedPartnerTransferBill]: ...

    async def post_async(
        self,
        *,
        body: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping | Unset = UNSET,
        json: AuthorizedPartnerTransferRequest | AuthorizedPartnerTransferRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AuthorizedPartnerTransferBill]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.create_authorized_partner_transfer"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationStep(Node):
    """/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerTransferWithAuthorizationRequest | PartnerTransferWithAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransferBill]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerTransferWithAuthorizationRequest | PartnerTransferWithAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransferBill]: ...

    def post(
        self,
        *,
        body: PartnerTransferWithAuthorizationRequest
        | PartnerTransferWithAuthorizationRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: PartnerTransferWithAuthorizationRequest
        | PartnerTransferWithAuthorizationRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransferBill]:
        """Pay a user for a sub-merchant and offer them to authorise the next payouts:
        `fund_app.create_partner_transfer_with_authorization`.
        """
        return self._caller.call(
            OPERATIONS["fund_app.create_partner_transfer_with_authorization"],
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
            json: PartnerTransferWithAuthorizationRequest | PartnerTransferWithAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransferBill]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerTransferWithAuthorizationRequest | PartnerTransferWithAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransferBill]: ...

    async def post_async(
        self,
        *,
        body: PartnerTransferWithAuthorizationRequest
        | PartnerTransferWithAuthorizationRequestDict
        | AnyMapping
        | Unset = UNSET,
        json: PartnerTransferWithAuthorizationRequest
        | PartnerTransferWithAuthorizationRequestDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransferBill]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.create_partner_transfer_with_authorization"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerTransferBillsStep(Node):
    """/v3/fund-app/mch-transfer/partner/transfer-bills"""

    @property
    def out_bill_no(self) -> V3FundAppMchTransferPartnerTransferBillsOutBillNoStep:
        """/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no"""
        return V3FundAppMchTransferPartnerTransferBillsOutBillNoStep(self._caller)

    outBillNo = out_bill_no

    @property
    def transfer(self) -> V3FundAppMchTransferPartnerTransferBillsTransferStep:
        """/v3/fund-app/mch-transfer/partner/transfer-bills/transfer"""
        return V3FundAppMchTransferPartnerTransferBillsTransferStep(self._caller)

    @property
    def pre_transfer_with_authorization(
        self,
    ) -> V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationStep:
        """/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization"""
        return V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationStep(self._caller)

    preTransferWithAuthorization = pre_transfer_with_authorization

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PartnerTransferBillRequest | PartnerTransferBillRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransferBill]: ...

        @overload
        def post(
            self,
            *,
            body: PartnerTransferBillRequest | PartnerTransferBillRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransferBill]: ...

    def post(
        self,
        *,
        body: PartnerTransferBillRequest | PartnerTransferBillRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerTransferBillRequest | PartnerTransferBillRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransferBill]:
        """Pay a user on behalf of a sub-merchant, to be confirmed by the user: `fund_app.create_partner_transfer`."""
        return self._caller.call(
            OPERATIONS["fund_app.create_partner_transfer"],
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
            json: PartnerTransferBillRequest | PartnerTransferBillRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransferBill]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PartnerTransferBillRequest | PartnerTransferBillRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedPartnerTransferBill]: ...

    async def post_async(
        self,
        *,
        body: PartnerTransferBillRequest | PartnerTransferBillRequestDict | AnyMapping | Unset = UNSET,
        json: PartnerTransferBillRequest | PartnerTransferBillRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransferBill]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.create_partner_transfer"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoUnlockStep(Node):
    """/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            out_budget_no: str,
            json: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UnlockedCharityBudget]: ...

        @overload
        def post(
            self,
            *,
            out_budget_no: str,
            body: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UnlockedCharityBudget]: ...

    def post(
        self,
        *,
        out_budget_no: str,
        body: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping | Unset = UNSET,
        json: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnlockedCharityBudget]:
        """End a charity budget and give back what is left of it: `fund_app.unlock_charity_budget`."""
        return self._caller.call(
            OPERATIONS["fund_app.unlock_charity_budget"],
            {
                "out_budget_no": out_budget_no,
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
            out_budget_no: str,
            json: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UnlockedCharityBudget]: ...

        @overload
        async def post_async(
            self,
            *,
            out_budget_no: str,
            body: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UnlockedCharityBudget]: ...

    async def post_async(
        self,
        *,
        out_budget_no: str,
        body: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping | Unset = UNSET,
        json: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnlockedCharityBudget]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.unlock_charity_budget"],
            {
                "out_budget_no": out_budget_no,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoStep(Node):
    """/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}"""

    @property
    def unlock(self) -> V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoUnlockStep:
        """/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock"""
        return V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoUnlockStep(self._caller)

    def get(
        self,
        *,
        out_budget_no: str,
        query: GetCharityBudgetQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityBudget]:
        """Look up a charity budget by the service provider's own number: `fund_app.get_charity_budget`."""
        return self._caller.call(
            OPERATIONS["fund_app.get_charity_budget"],
            {
                "out_budget_no": out_budget_no,
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
        out_budget_no: str,
        query: GetCharityBudgetQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityBudget]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_charity_budget"],
            {
                "out_budget_no": out_budget_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerCharityBudgetStep(Node):
    """/v3/fund-app/mch-transfer/partner/charity-budget"""

    @property
    def _out_budget_no_(self) -> V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoStep:
        """/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}"""
        return V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CharityBudget]: ...

        @overload
        def post(
            self,
            *,
            body: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CharityBudget]: ...

    def post(
        self,
        *,
        body: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping | Unset = UNSET,
        json: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityBudget]:
        """Ask a sponsor to set money aside for donations: `fund_app.create_charity_budget`."""
        return self._caller.call(
            OPERATIONS["fund_app.create_charity_budget"],
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
            json: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CharityBudget]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CharityBudget]: ...

    async def post_async(
        self,
        *,
        body: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping | Unset = UNSET,
        json: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityBudget]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.create_charity_budget"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoStep(Node):
    """/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}"""

    def get(
        self,
        *,
        out_transfer_no: str,
        query: GetCharityDonationQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityDonation]:
        """Look up a donation by the service provider's own number: `fund_app.get_charity_donation`."""
        return self._caller.call(
            OPERATIONS["fund_app.get_charity_donation"],
            {
                "out_transfer_no": out_transfer_no,
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
        out_transfer_no: str,
        query: GetCharityDonationQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityDonation]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_charity_donation"],
            {
                "out_transfer_no": out_transfer_no,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoStep(Node):
    """/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no"""

    @property
    def _out_transfer_no_(self) -> V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoStep:
        """/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}"""
        return V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoStep(self._caller)


class V3FundAppMchTransferPartnerCharityTransferBillsStep(Node):
    """/v3/fund-app/mch-transfer/partner/charity-transfer-bills"""

    @property
    def out_transfer_no(self) -> V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoStep:
        """/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no"""
        return V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoStep(self._caller)

    outTransferNo = out_transfer_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CharityDonationRequest | CharityDonationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CharityDonation]: ...

        @overload
        def post(
            self,
            *,
            body: CharityDonationRequest | CharityDonationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CharityDonation]: ...

    def post(
        self,
        *,
        body: CharityDonationRequest | CharityDonationRequestDict | AnyMapping | Unset = UNSET,
        json: CharityDonationRequest | CharityDonationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityDonation]:
        """Donate from a charity budget: `fund_app.create_charity_donation`."""
        return self._caller.call(
            OPERATIONS["fund_app.create_charity_donation"],
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
            json: CharityDonationRequest | CharityDonationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CharityDonation]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CharityDonationRequest | CharityDonationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CharityDonation]: ...

    async def post_async(
        self,
        *,
        body: CharityDonationRequest | CharityDonationRequestDict | AnyMapping | Unset = UNSET,
        json: CharityDonationRequest | CharityDonationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityDonation]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.create_charity_donation"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferPartnerStep(Node):
    """/v3/fund-app/mch-transfer/partner"""

    @property
    def budget(self) -> V3FundAppMchTransferPartnerBudgetStep:
        """/v3/fund-app/mch-transfer/partner/budget"""
        return V3FundAppMchTransferPartnerBudgetStep(self._caller)

    @property
    def electronic_receipts(self) -> V3FundAppMchTransferPartnerElectronicReceiptsStep:
        """/v3/fund-app/mch-transfer/partner/electronic-receipts"""
        return V3FundAppMchTransferPartnerElectronicReceiptsStep(self._caller)

    electronicReceipts = electronic_receipts

    @property
    def user_confirm_authorizations(self) -> V3FundAppMchTransferPartnerUserConfirmAuthorizationsStep:
        """/v3/fund-app/mch-transfer/partner/user-confirm-authorizations"""
        return V3FundAppMchTransferPartnerUserConfirmAuthorizationsStep(self._caller)

    userConfirmAuthorizations = user_confirm_authorizations

    @property
    def sub_mch_authorizations(self) -> V3FundAppMchTransferPartnerSubMchAuthorizationsStep:
        """/v3/fund-app/mch-transfer/partner/sub-mch-authorizations"""
        return V3FundAppMchTransferPartnerSubMchAuthorizationsStep(self._caller)

    subMchAuthorizations = sub_mch_authorizations

    @property
    def transfer_bills(self) -> V3FundAppMchTransferPartnerTransferBillsStep:
        """/v3/fund-app/mch-transfer/partner/transfer-bills"""
        return V3FundAppMchTransferPartnerTransferBillsStep(self._caller)

    transferBills = transfer_bills

    @property
    def charity_budget(self) -> V3FundAppMchTransferPartnerCharityBudgetStep:
        """/v3/fund-app/mch-transfer/partner/charity-budget"""
        return V3FundAppMchTransferPartnerCharityBudgetStep(self._caller)

    charityBudget = charity_budget

    @property
    def charity_transfer_bills(self) -> V3FundAppMchTransferPartnerCharityTransferBillsStep:
        """/v3/fund-app/mch-transfer/partner/charity-transfer-bills"""
        return V3FundAppMchTransferPartnerCharityTransferBillsStep(self._caller)

    charityTransferBills = charity_transfer_bills


class V3FundAppMchTransferElecsignOutBillNoOutBillNoStep(Node):
    """/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}"""

    def get(
        self,
        *,
        out_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferReceipt]:
        """Look up the receipt of a payout by the merchant's own number: `fund_app.get_receipt_by_out_bill_no`."""
        return self._caller.call(
            OPERATIONS["fund_app.get_receipt_by_out_bill_no"],
            {
                "out_bill_no": out_bill_no,
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
        out_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferReceipt]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_receipt_by_out_bill_no"],
            {
                "out_bill_no": out_bill_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferElecsignOutBillNoStep(Node):
    """/v3/fund-app/mch-transfer/elecsign/out-bill-no"""

    @property
    def _out_bill_no_(self) -> V3FundAppMchTransferElecsignOutBillNoOutBillNoStep:
        """/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}"""
        return V3FundAppMchTransferElecsignOutBillNoOutBillNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ReceiptByOutBillNoRequest | ReceiptByOutBillNoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransferReceiptApplication]: ...

        @overload
        def post(
            self,
            *,
            body: ReceiptByOutBillNoRequest | ReceiptByOutBillNoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransferReceiptApplication]: ...

    def post(
        self,
        *,
        body: ReceiptByOutBillNoRequest | ReceiptByOutBillNoRequestDict | AnyMapping | Unset = UNSET,
        json: ReceiptByOutBillNoRequest | ReceiptByOutBillNoRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferReceiptApplication]:
        """Apply for the receipt of a payout by the merchant's own number: `fund_app.apply_receipt_by_out_bill_no`."""
        return self._caller.call(
            OPERATIONS["fund_app.apply_receipt_by_out_bill_no"],
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
            json: ReceiptByOutBillNoRequest | ReceiptByOutBillNoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransferReceiptApplication]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ReceiptByOutBillNoRequest | ReceiptByOutBillNoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransferReceiptApplication]: ...

    async def post_async(
        self,
        *,
        body: ReceiptByOutBillNoRequest | ReceiptByOutBillNoRequestDict | AnyMapping | Unset = UNSET,
        json: ReceiptByOutBillNoRequest | ReceiptByOutBillNoRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferReceiptApplication]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.apply_receipt_by_out_bill_no"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferElecsignTransferBillNoTransferBillNoStep(Node):
    """/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}"""

    def get(
        self,
        *,
        transfer_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferReceipt]:
        """Look up the receipt of a payout by the number WeChat Pay gave it:
        `fund_app.get_receipt_by_transfer_bill_no`.
        """
        return self._caller.call(
            OPERATIONS["fund_app.get_receipt_by_transfer_bill_no"],
            {
                "transfer_bill_no": transfer_bill_no,
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
        transfer_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferReceipt]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_receipt_by_transfer_bill_no"],
            {
                "transfer_bill_no": transfer_bill_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferElecsignTransferBillNoStep(Node):
    """/v3/fund-app/mch-transfer/elecsign/transfer-bill-no"""

    @property
    def _transfer_bill_no_(self) -> V3FundAppMchTransferElecsignTransferBillNoTransferBillNoStep:
        """/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}"""
        return V3FundAppMchTransferElecsignTransferBillNoTransferBillNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransferReceiptApplication]: ...

        @overload
        def post(
            self,
            *,
            body: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransferReceiptApplication]: ...

    def post(
        self,
        *,
        body: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping | Unset = UNSET,
        json: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferReceiptApplication]:
        """Apply for the receipt of a payout by the number WeChat Pay gave it:
        `fund_app.apply_receipt_by_transfer_bill_no`.
        """
        return self._caller.call(
            OPERATIONS["fund_app.apply_receipt_by_transfer_bill_no"],
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
            json: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransferReceiptApplication]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TransferReceiptApplication]: ...

    async def post_async(
        self,
        *,
        body: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping | Unset = UNSET,
        json: ReceiptByTransferBillNoRequest | ReceiptByTransferBillNoRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferReceiptApplication]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.apply_receipt_by_transfer_bill_no"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferElecsignStep(Node):
    """/v3/fund-app/mch-transfer/elecsign"""

    @property
    def out_bill_no(self) -> V3FundAppMchTransferElecsignOutBillNoStep:
        """/v3/fund-app/mch-transfer/elecsign/out-bill-no"""
        return V3FundAppMchTransferElecsignOutBillNoStep(self._caller)

    outBillNo = out_bill_no

    @property
    def transfer_bill_no(self) -> V3FundAppMchTransferElecsignTransferBillNoStep:
        """/v3/fund-app/mch-transfer/elecsign/transfer-bill-no"""
        return V3FundAppMchTransferElecsignTransferBillNoStep(self._caller)

    transferBillNo = transfer_bill_no


class V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoCloseStep(Node):
    """/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close"""

    def post(
        self,
        *,
        out_authorization_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserAuthorization]:
        """End a user's authorisation of payouts without confirmation: `fund_app.close_user_authorization`."""
        return self._caller.call(
            OPERATIONS["fund_app.close_user_authorization"],
            {
                "out_authorization_no": out_authorization_no,
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
        out_authorization_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserAuthorization]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.close_user_authorization"],
            {
                "out_authorization_no": out_authorization_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoStep(Node):
    """/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}"""

    @property
    def close(self) -> V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoCloseStep:
        """/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close"""
        return V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoCloseStep(self._caller)

    def get(
        self,
        *,
        out_authorization_no: str,
        query: GetUserAuthorizationQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserAuthorization]:
        """Look up a user's authorisation by the merchant's own number: `fund_app.get_user_authorization`."""
        return self._caller.call(
            OPERATIONS["fund_app.get_user_authorization"],
            {
                "out_authorization_no": out_authorization_no,
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
        out_authorization_no: str,
        query: GetUserAuthorizationQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserAuthorization]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_user_authorization"],
            {
                "out_authorization_no": out_authorization_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoStep(Node):
    """/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no"""

    @property
    def _out_authorization_no_(
        self,
    ) -> V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoStep:
        """/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}"""
        return V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoStep(self._caller)


class V3FundAppMchTransferUserConfirmAuthorizationStep(Node):
    """/v3/fund-app/mch-transfer/user-confirm-authorization"""

    @property
    def out_authorization_no(self) -> V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoStep:
        """/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no"""
        return V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoStep(self._caller)

    outAuthorizationNo = out_authorization_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedUserAuthorization]: ...

        @overload
        def post(
            self,
            *,
            body: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedUserAuthorization]: ...

    def post(
        self,
        *,
        body: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        json: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedUserAuthorization]:
        """Ask a user to authorise payouts that need no confirmation: `fund_app.apply_user_authorization`."""
        return self._caller.call(
            OPERATIONS["fund_app.apply_user_authorization"],
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
            json: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedUserAuthorization]: ...

        @overload
        async def post_async(
            self,
            *,
            body: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AppliedUserAuthorization]: ...

    async def post_async(
        self,
        *,
        body: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        json: UserAuthorizationRequest | UserAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AppliedUserAuthorization]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.apply_user_authorization"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferTransferToQqWalletBillsOutBillNoCancelStep(Node):
    """/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel"""

    def post(
        self,
        *,
        out_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelledQqWalletTransferBill]:
        """Withdraw a payout to a QQ wallet that has not succeeded: `fund_app.cancel_qq_wallet_transfer`."""
        return self._caller.call(
            OPERATIONS["fund_app.cancel_qq_wallet_transfer"],
            {
                "out_bill_no": out_bill_no,
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
        out_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelledQqWalletTransferBill]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.cancel_qq_wallet_transfer"],
            {
                "out_bill_no": out_bill_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferTransferToQqWalletBillsOutBillNoStep(Node):
    """/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}"""

    @property
    def cancel(self) -> V3FundAppMchTransferTransferToQqWalletBillsOutBillNoCancelStep:
        """/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel"""
        return V3FundAppMchTransferTransferToQqWalletBillsOutBillNoCancelStep(self._caller)

    def get(
        self,
        *,
        out_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[QqWalletTransferBill]:
        """Look up a payout to a QQ wallet by the merchant's own number: `fund_app.get_qq_wallet_transfer`."""
        return self._caller.call(
            OPERATIONS["fund_app.get_qq_wallet_transfer"],
            {
                "out_bill_no": out_bill_no,
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
        out_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[QqWalletTransferBill]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_qq_wallet_transfer"],
            {
                "out_bill_no": out_bill_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferTransferToQqWalletBillsStep(Node):
    """/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills"""

    @property
    def _out_bill_no_(self) -> V3FundAppMchTransferTransferToQqWalletBillsOutBillNoStep:
        """/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}"""
        return V3FundAppMchTransferTransferToQqWalletBillsOutBillNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[QqWalletTransferBill]: ...

        @overload
        def post(
            self,
            *,
            body: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[QqWalletTransferBill]: ...

    def post(
        self,
        *,
        body: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping | Unset = UNSET,
        json: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[QqWalletTransferBill]:
        """Pay a user into their QQ wallet: `fund_app.create_qq_wallet_transfer`."""
        return self._caller.call(
            OPERATIONS["fund_app.create_qq_wallet_transfer"],
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
            json: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[QqWalletTransferBill]: ...

        @overload
        async def post_async(
            self,
            *,
            body: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[QqWalletTransferBill]: ...

    async def post_async(
        self,
        *,
        body: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping | Unset = UNSET,
        json: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[QqWalletTransferBill]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.create_qq_wallet_transfer"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferTransferBillsOutBillNoOutBillNoCancelStep(Node):
    """/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"""

    def post(
        self,
        *,
        out_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelledTransferBill]:
        """Withdraw a payout that the user has not confirmed: `fund_app.cancel_transfer`."""
        return self._caller.call(
            OPERATIONS["fund_app.cancel_transfer"],
            {
                "out_bill_no": out_bill_no,
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
        out_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CancelledTransferBill]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.cancel_transfer"],
            {
                "out_bill_no": out_bill_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferTransferBillsOutBillNoOutBillNoStep(Node):
    """/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"""

    @property
    def cancel(self) -> V3FundAppMchTransferTransferBillsOutBillNoOutBillNoCancelStep:
        """/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"""
        return V3FundAppMchTransferTransferBillsOutBillNoOutBillNoCancelStep(self._caller)

    def get(
        self,
        *,
        out_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBill]:
        """Look up a payout by the merchant's own number: `fund_app.get_transfer_by_out_bill_no`."""
        return self._caller.call(
            OPERATIONS["fund_app.get_transfer_by_out_bill_no"],
            {
                "out_bill_no": out_bill_no,
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
        out_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBill]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_transfer_by_out_bill_no"],
            {
                "out_bill_no": out_bill_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferTransferBillsOutBillNoStep(Node):
    """/v3/fund-app/mch-transfer/transfer-bills/out-bill-no"""

    @property
    def _out_bill_no_(self) -> V3FundAppMchTransferTransferBillsOutBillNoOutBillNoStep:
        """/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"""
        return V3FundAppMchTransferTransferBillsOutBillNoOutBillNoStep(self._caller)


class V3FundAppMchTransferTransferBillsTransferStep(Node):
    """/v3/fund-app/mch-transfer/transfer-bills/transfer"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: AuthorizedTransferRequest | AuthorizedTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AuthorizedTransferBill]: ...

        @overload
        def post(
            self,
            *,
            body: AuthorizedTransferRequest | AuthorizedTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AuthorizedTransferBill]: ...

    def post(
        self,
        *,
        body: AuthorizedTransferRequest | AuthorizedTransferRequestDict | AnyMapping | Unset = UNSET,
        json: AuthorizedTransferRequest | AuthorizedTransferRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AuthorizedTransferBill]:
        """Pay a user without confirmation, as the user has authorised it: `fund_app.create_authorized_transfer`."""
        return self._caller.call(
            OPERATIONS["fund_app.create_authorized_transfer"],
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
            json: AuthorizedTransferRequest | AuthorizedTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AuthorizedTransferBill]: ...

        @overload
        async def post_async(
            self,
            *,
            body: AuthorizedTransferRequest | AuthorizedTransferRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AuthorizedTransferBill]: ...

    async def post_async(
        self,
        *,
        body: AuthorizedTransferRequest | AuthorizedTransferRequestDict | AnyMapping | Unset = UNSET,
        json: AuthorizedTransferRequest | AuthorizedTransferRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AuthorizedTransferBill]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.create_authorized_transfer"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationStep(Node):
    """/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TransferWithAuthorizationRequest | TransferWithAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedTransferWithAuthorization]: ...

        @overload
        def post(
            self,
            *,
            body: TransferWithAuthorizationRequest | TransferWithAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedTransferWithAuthorization]: ...

    def post(
        self,
        *,
        body: TransferWithAuthorizationRequest | TransferWithAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        json: TransferWithAuthorizationRequest | TransferWithAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedTransferWithAuthorization]:
        """Pay a user and offer them to authorise the next payouts: `fund_app.create_transfer_with_authorization`."""
        return self._caller.call(
            OPERATIONS["fund_app.create_transfer_with_authorization"],
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
            json: TransferWithAuthorizationRequest | TransferWithAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedTransferWithAuthorization]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TransferWithAuthorizationRequest | TransferWithAuthorizationRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedTransferWithAuthorization]: ...

    async def post_async(
        self,
        *,
        body: TransferWithAuthorizationRequest | TransferWithAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        json: TransferWithAuthorizationRequest | TransferWithAuthorizationRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedTransferWithAuthorization]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.create_transfer_with_authorization"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNoStep(Node):
    """/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"""

    def get(
        self,
        *,
        transfer_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBill]:
        """Look up a payout by the number WeChat Pay gave it: `fund_app.get_transfer_by_transfer_bill_no`."""
        return self._caller.call(
            OPERATIONS["fund_app.get_transfer_by_transfer_bill_no"],
            {
                "transfer_bill_no": transfer_bill_no,
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
        transfer_bill_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TransferBill]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_transfer_by_transfer_bill_no"],
            {
                "transfer_bill_no": transfer_bill_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferTransferBillsTransferBillNoStep(Node):
    """/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no"""

    @property
    def _transfer_bill_no_(self) -> V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNoStep:
        """/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"""
        return V3FundAppMchTransferTransferBillsTransferBillNoTransferBillNoStep(self._caller)


class V3FundAppMchTransferTransferBillsStep(Node):
    """/v3/fund-app/mch-transfer/transfer-bills"""

    @property
    def out_bill_no(self) -> V3FundAppMchTransferTransferBillsOutBillNoStep:
        """/v3/fund-app/mch-transfer/transfer-bills/out-bill-no"""
        return V3FundAppMchTransferTransferBillsOutBillNoStep(self._caller)

    outBillNo = out_bill_no

    @property
    def transfer(self) -> V3FundAppMchTransferTransferBillsTransferStep:
        """/v3/fund-app/mch-transfer/transfer-bills/transfer"""
        return V3FundAppMchTransferTransferBillsTransferStep(self._caller)

    @property
    def pre_transfer_with_authorization(self) -> V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationStep:
        """/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization"""
        return V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationStep(self._caller)

    preTransferWithAuthorization = pre_transfer_with_authorization

    @property
    def transfer_bill_no(self) -> V3FundAppMchTransferTransferBillsTransferBillNoStep:
        """/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no"""
        return V3FundAppMchTransferTransferBillsTransferBillNoStep(self._caller)

    transferBillNo = transfer_bill_no

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: TransferBillRequest | TransferBillRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedTransferBill]: ...

        @overload
        def post(
            self,
            *,
            body: TransferBillRequest | TransferBillRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedTransferBill]: ...

    def post(
        self,
        *,
        body: TransferBillRequest | TransferBillRequestDict | AnyMapping | Unset = UNSET,
        json: TransferBillRequest | TransferBillRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedTransferBill]:
        """Pay a user, to be confirmed by the user: `fund_app.create_transfer`."""
        return self._caller.call(
            OPERATIONS["fund_app.create_transfer"],
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
            json: TransferBillRequest | TransferBillRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedTransferBill]: ...

        @overload
        async def post_async(
            self,
            *,
            body: TransferBillRequest | TransferBillRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedTransferBill]: ...

    async def post_async(
        self,
        *,
        body: TransferBillRequest | TransferBillRequestDict | AnyMapping | Unset = UNSET,
        json: TransferBillRequest | TransferBillRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedTransferBill]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.create_transfer"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppMchTransferStep(Node):
    """/v3/fund-app/mch-transfer"""

    @property
    def partner(self) -> V3FundAppMchTransferPartnerStep:
        """/v3/fund-app/mch-transfer/partner"""
        return V3FundAppMchTransferPartnerStep(self._caller)

    @property
    def elecsign(self) -> V3FundAppMchTransferElecsignStep:
        """/v3/fund-app/mch-transfer/elecsign"""
        return V3FundAppMchTransferElecsignStep(self._caller)

    @property
    def user_confirm_authorization(self) -> V3FundAppMchTransferUserConfirmAuthorizationStep:
        """/v3/fund-app/mch-transfer/user-confirm-authorization"""
        return V3FundAppMchTransferUserConfirmAuthorizationStep(self._caller)

    userConfirmAuthorization = user_confirm_authorization

    @property
    def transfer_to_qq_wallet_bills(self) -> V3FundAppMchTransferTransferToQqWalletBillsStep:
        """/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills"""
        return V3FundAppMchTransferTransferToQqWalletBillsStep(self._caller)

    transferToQqWalletBills = transfer_to_qq_wallet_bills

    @property
    def transfer_bills(self) -> V3FundAppMchTransferTransferBillsStep:
        """/v3/fund-app/mch-transfer/transfer-bills"""
        return V3FundAppMchTransferTransferBillsStep(self._caller)

    transferBills = transfer_bills


class V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoStep(Node):
    """/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}"""

    def get(
        self,
        *,
        batch_no: str,
        detail_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RedPacket]:
        """Look up one red packet by the numbers WeChat Pay gave: `fund_app.get_red_packet_by_detail_no`."""
        return self._caller.call(
            OPERATIONS["fund_app.get_red_packet_by_detail_no"],
            {
                "batch_no": batch_no,
                "detail_no": detail_no,
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
        batch_no: str,
        detail_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RedPacket]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_red_packet_by_detail_no"],
            {
                "batch_no": batch_no,
                "detail_no": detail_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsStep(Node):
    """/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details"""

    @property
    def _detail_no_(self) -> V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoStep:
        """/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}"""
        return V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoStep(self._caller)


class V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoStep(Node):
    """/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}"""

    @property
    def details(self) -> V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsStep:
        """/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details"""
        return V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsStep(self._caller)

    def get(
        self,
        *,
        batch_no: str,
        query: GetRedPacketBatchByBatchNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RedPacketBatch]:
        """Look up a batch of red packets by the number WeChat Pay gave it:
        `fund_app.get_red_packet_batch_by_batch_no`.
        """
        return self._caller.call(
            OPERATIONS["fund_app.get_red_packet_batch_by_batch_no"],
            {
                "batch_no": batch_no,
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
        batch_no: str,
        query: GetRedPacketBatchByBatchNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RedPacketBatch]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_red_packet_batch_by_batch_no"],
            {
                "batch_no": batch_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppBrandRedpacketBrandMerchantBatchesStep(Node):
    """/v3/fund-app/brand-redpacket/brand-merchant-batches"""

    @property
    def _batch_no_(self) -> V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoStep:
        """/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}"""
        return V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedRedPacketBatch]: ...

        @overload
        def post(
            self,
            *,
            body: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedRedPacketBatch]: ...

    def post(
        self,
        *,
        body: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping | Unset = UNSET,
        json: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedRedPacketBatch]:
        """Hand out red packets of a brand to a batch of users: `fund_app.create_red_packet_batch`."""
        return self._caller.call(
            OPERATIONS["fund_app.create_red_packet_batch"],
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
            json: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedRedPacketBatch]: ...

        @overload
        async def post_async(
            self,
            *,
            body: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AcceptedRedPacketBatch]: ...

    async def post_async(
        self,
        *,
        body: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping | Unset = UNSET,
        json: RedPacketBatchRequest | RedPacketBatchRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedRedPacketBatch]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.create_red_packet_batch"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoStep(Node):
    """/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}"""

    def get(
        self,
        *,
        out_batch_no: str,
        out_detail_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RedPacket]:
        """Look up one red packet by the merchant's own numbers: `fund_app.get_red_packet_by_out_detail_no`."""
        return self._caller.call(
            OPERATIONS["fund_app.get_red_packet_by_out_detail_no"],
            {
                "out_batch_no": out_batch_no,
                "out_detail_no": out_detail_no,
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
        out_batch_no: str,
        out_detail_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RedPacket]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_red_packet_by_out_detail_no"],
            {
                "out_batch_no": out_batch_no,
                "out_detail_no": out_detail_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsStep(Node):
    """/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details"""

    @property
    def _out_detail_no_(self) -> V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoStep:
        """/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}"""
        return V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoStep(self._caller)


class V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoStep(Node):
    """/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}"""

    @property
    def out_details(self) -> V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsStep:
        """/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details"""
        return V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsStep(self._caller)

    outDetails = out_details

    def get(
        self,
        *,
        out_batch_no: str,
        query: GetRedPacketBatchByOutBatchNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RedPacketBatch]:
        """Look up a batch of red packets by the merchant's own number:
        `fund_app.get_red_packet_batch_by_out_batch_no`.
        """
        return self._caller.call(
            OPERATIONS["fund_app.get_red_packet_batch_by_out_batch_no"],
            {
                "out_batch_no": out_batch_no,
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
        out_batch_no: str,
        query: GetRedPacketBatchByOutBatchNoQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RedPacketBatch]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["fund_app.get_red_packet_batch_by_out_batch_no"],
            {
                "out_batch_no": out_batch_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FundAppBrandRedpacketBrandMerchantOutBatchesStep(Node):
    """/v3/fund-app/brand-redpacket/brand-merchant-out-batches"""

    @property
    def _out_batch_no_(self) -> V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoStep:
        """/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}"""
        return V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoStep(self._caller)


class V3FundAppBrandRedpacketStep(Node):
    """/v3/fund-app/brand-redpacket"""

    @property
    def brand_merchant_batches(self) -> V3FundAppBrandRedpacketBrandMerchantBatchesStep:
        """/v3/fund-app/brand-redpacket/brand-merchant-batches"""
        return V3FundAppBrandRedpacketBrandMerchantBatchesStep(self._caller)

    brandMerchantBatches = brand_merchant_batches

    @property
    def brand_merchant_out_batches(self) -> V3FundAppBrandRedpacketBrandMerchantOutBatchesStep:
        """/v3/fund-app/brand-redpacket/brand-merchant-out-batches"""
        return V3FundAppBrandRedpacketBrandMerchantOutBatchesStep(self._caller)

    brandMerchantOutBatches = brand_merchant_out_batches


class V3FundAppStep(Node):
    """/v3/fund-app"""

    @property
    def mch_transfer(self) -> V3FundAppMchTransferStep:
        """/v3/fund-app/mch-transfer"""
        return V3FundAppMchTransferStep(self._caller)

    mchTransfer = mch_transfer

    @property
    def brand_redpacket(self) -> V3FundAppBrandRedpacketStep:
        """/v3/fund-app/brand-redpacket"""
        return V3FundAppBrandRedpacketStep(self._caller)

    brandRedpacket = brand_redpacket
