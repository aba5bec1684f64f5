# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/marketing`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
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
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ..api.marketing.activate_user_membercard import MemberActivation
    from ..api.marketing.add_membercard_service_module import MemberServiceModuleRequest
    from ..api.marketing.add_paygift_merchants import AddedPaygiftMerchants, PaygiftMerchantsAddition
    from ..api.marketing.add_retail_representatives import AddedRetailRepresentatives, RetailRepresentativesAddition
    from ..api.marketing.add_retail_stores import AddedRetailStores, RetailStoresAddition
    from ..api.marketing.associate_busifavor_coupon import AssociatedBusifavorCoupon
    from ..api.marketing.build_partnership import BuildPartnershipHeaders, BuiltPartnership
    from ..api.marketing.confirm_product_coupon import UserProductCouponConfirmation
    from ..api.marketing.create_busifavor_stock import BusifavorStockRequest, CreatedBusifavorStock
    from ..api.marketing.create_delivery_plan import DeliveryPlanRequest
    from ..api.marketing.create_favor_stock import CreatedFavorStock, FavorStockRequest
    from ..api.marketing.create_membercard import MemberCardRequest
    from ..api.marketing.create_membercard_activity import MemberActivityRequest
    from ..api.marketing.create_membercard_qrcode import MemberCardQrCode, MemberCardQrCodeRequest
    from ..api.marketing.create_membercard_token import MemberCardToken, MemberCardTokenRequest
    from ..api.marketing.create_paygift_activity import CreatedPaygiftActivity, PaygiftActivityRequest
    from ..api.marketing.create_product_coupon import CreatedProductCoupon, ProductCouponRequest
    from ..api.marketing.create_product_coupon_bundle import ProductCouponBundleRequest
    from ..api.marketing.create_product_coupon_image import ImageTask, ImageTaskRequest
    from ..api.marketing.create_product_coupon_stock import ProductCouponStockRequest
    from ..api.marketing.create_receipt_entrance import ReceiptEntranceRequest
    from ..api.marketing.create_retail_materials import RetailMaterialRequest, RetailMaterials
    from ..api.marketing.deactivate_busifavor_coupon import BusifavorCouponDeactivation, DeactivatedBusifavorCoupon
    from ..api.marketing.deactivate_user_product_coupon import UserProductCouponDeactivation
    from ..api.marketing.deactivate_user_product_coupon_bundle import UserProductCouponBundleDeactivation
    from ..api.marketing.decrypt_membercard_code import DecryptedMemberCode, DecryptMembercardCodeQuery
    from ..api.marketing.delete_coupon_code import DeleteCouponCodeQuery, DeletedCouponCode
    from ..api.marketing.deposit_membercard_codes import MemberCardCodeDeposit, MemberCardCodeDepositResult
    from ..api.marketing.disassociate_busifavor_coupon import DisassociatedBusifavorCoupon
    from ..api.marketing.enter_bank_multi_activity import BankMultiActivityEntry, EnteredBankActivity
    from ..api.marketing.enter_goods_subsidy_activity import GoodsSubsidyEntry, GoodsSubsidyEntryResult
    from ..api.marketing.enter_weekly_discount import EnteredWeeklyDiscount, WeeklyDiscountEntry
    from ..api.marketing.get_bank_multi_coupon import BankMultiCoupon, GetBankMultiCouponQuery
    from ..api.marketing.get_busifavor_callback import BusifavorCallback, GetBusifavorCallbackQuery
    from ..api.marketing.get_busifavor_stock import BusifavorStock
    from ..api.marketing.get_coupon_code import CouponCodeDetail, GetCouponCodeQuery
    from ..api.marketing.get_favor_callback import FavorCallback, GetFavorCallbackQuery
    from ..api.marketing.get_favor_coupon import GetFavorCouponQuery
    from ..api.marketing.get_favor_stock import GetFavorStockQuery
    from ..api.marketing.get_member_reminder import GetMemberReminderQuery, MemberReminder
    from ..api.marketing.get_membercard_activation import MemberActivationInfo
    from ..api.marketing.get_product_coupon import GetProductCouponQuery
    from ..api.marketing.get_product_coupon_image import GetProductCouponImageQuery, ImageTaskResult
    from ..api.marketing.get_product_coupon_stock import GetProductCouponStockQuery
    from ..api.marketing.get_user_membercard import UserMemberCard
    from ..api.marketing.get_user_product_coupon import GetUserProductCouponQuery
    from ..api.marketing.import_bank_users import ImportBankUsersMeta
    from ..api.marketing.import_membercard_by_openid import OpenIdMemberImport
    from ..api.marketing.import_membercard_by_phone import PhoneMemberImport
    from ..api.marketing.invalidate_user_membercard import MemberCardInvalidation
    from ..api.marketing.list_bank_user_imports import BankPackageTaskPage, ListBankUserImportsQuery
    from ..api.marketing.list_busifavor_coupons import (
        BusifavorCouponPage,
        ListBusifavorCouponsQuery,
    )
    from ..api.marketing.list_busifavor_subsidies import CouponSubsidyPaymentList, ListBusifavorSubsidiesQuery
    from ..api.marketing.list_coupon_codes import CouponCodePage, ListCouponCodesQuery
    from ..api.marketing.list_delivery_plans import DeliveryPlanPage, ListDeliveryPlansQuery
    from ..api.marketing.list_favor_coupons import FavorCouponPage, ListFavorCouponsQuery
    from ..api.marketing.list_favor_stock_goods import FavorStockGoodsPage, ListFavorStockGoodsQuery
    from ..api.marketing.list_favor_stock_merchants import FavorStockMerchantPage, ListFavorStockMerchantsQuery
    from ..api.marketing.list_favor_stocks import FavorStockPage, ListFavorStocksQuery
    from ..api.marketing.list_goods_subsidy_activities import (
        GoodsSubsidyActivity,
        GoodsSubsidyActivityPage,
        ListGoodsSubsidyActivitiesQuery,
    )
    from ..api.marketing.list_membercard_activities import ListMembercardActivitiesQuery, MemberActivityPage
    from ..api.marketing.list_membercards import ListMembercardsQuery, MemberCardPage
    from ..api.marketing.list_partnerships import ListPartnershipsQuery, Partnership, PartnershipPage
    from ..api.marketing.list_paygift_activities import ListPaygiftActivitiesQuery, PaygiftActivityPage
    from ..api.marketing.list_paygift_goods import ListPaygiftGoodsQuery, PaygiftGoods, PaygiftGoodsPage
    from ..api.marketing.list_paygift_merchants import ListPaygiftMerchantsQuery, PaygiftMerchant, PaygiftMerchantPage
    from ..api.marketing.list_product_coupon_stocks import ListProductCouponStocksQuery, ProductCouponStockPage
    from ..api.marketing.list_product_coupon_stores import CouponStorePage, ListProductCouponStoresQuery
    from ..api.marketing.list_retail_representatives import ListRetailRepresentativesQuery, RetailRepresentativePage
    from ..api.marketing.list_retail_stores import ListRetailStoresQuery, RetailStorePage
    from ..api.marketing.list_user_membercards import (
        ListUserMembercardsQuery,
        UserMemberCardNumbers,
        UserMemberCardPage,
    )
    from ..api.marketing.list_user_product_coupons import ListUserProductCouponsQuery, UserProductCouponPage
    from ..api.marketing.list_weekly_discounts import ListWeeklyDiscountsQuery, WeeklyDiscountPage
    from ..api.marketing.list_withdraw_coupons import ListWithdrawCouponsQuery, WithdrawCoupon, WithdrawCouponPage
    from ..api.marketing.lock_goods_subsidy import LockedGoodsSubsidy
    from ..api.marketing.modify_busifavor_stock import BusifavorStockChange
    from ..api.marketing.modify_busifavor_stock_budget import BusifavorBudget, BusifavorBudgetChange
    from ..api.marketing.modify_delivery_plan import DeliveryPlanModification
    from ..api.marketing.modify_favor_stock_goods import ChangedFavorGoods, FavorGoodsChange
    from ..api.marketing.modify_membercard import MemberCardChange
    from ..api.marketing.modify_membercard_rights import MemberCardRightsChange
    from ..api.marketing.modify_membercard_service_module import MemberServiceModuleChange
    from ..api.marketing.modify_product_coupon import ProductCouponChange
    from ..api.marketing.modify_receipt_entrance import ReceiptEntranceChange
    from ..api.marketing.modify_user_membercard import UserMemberCardChange
    from ..api.marketing.modify_user_membercard_rights import UserMemberRightsChange
    from ..api.marketing.pause_favor_stock import PausedFavorStock
    from ..api.marketing.pay_busifavor_subsidy import CouponSubsidyPaymentRequest
    from ..api.marketing.prepare_busifavor_product_coupon import (
        BusifavorProductCouponPreparation,
        PreparedBusifavorProductCoupon,
    )
    from ..api.marketing.prepare_product_coupon import UserProductCouponPreparation
    from ..api.marketing.prepare_product_coupon_bundle import UserProductCouponBundlePreparation
    from ..api.marketing.remind_member_by_phone import MemberReminderRequest
    from ..api.marketing.remove_paygift_merchants import PaygiftMerchantsRemoval, RemovedPaygiftMerchants
    from ..api.marketing.remove_retail_representatives import RemovedRetailRepresentatives, RetailRepresentativesRemoval
    from ..api.marketing.remove_retail_stores import RemovedRetailStores, RetailStoresRemoval
    from ..api.marketing.request_favor_refund_flow_of_day import FavorRefundFlowOfDay, RequestFavorRefundFlowOfDayQuery
    from ..api.marketing.request_favor_use_flow_of_day import FavorUseFlowOfDay, RequestFavorUseFlowOfDayQuery
    from ..api.marketing.restart_favor_stock import RestartedFavorStock
    from ..api.marketing.return_busifavor_coupon import BusifavorCouponReturn, ReturnedBusifavorCoupon
    from ..api.marketing.return_busifavor_subsidy import CouponSubsidyReturnRequest
    from ..api.marketing.return_product_coupon import UserProductCouponReturn
    from ..api.marketing.send_busifavor_coupon import BusifavorCouponGift
    from ..api.marketing.send_busifavor_product_coupon import BusifavorProductCouponGift
    from ..api.marketing.send_consumption_card import ConsumptionCardGift, GivenConsumptionCard
    from ..api.marketing.send_favor_coupon import FavorCouponGift, GivenFavorCoupon
    from ..api.marketing.send_product_coupon import UserProductCouponRequest
    from ..api.marketing.send_product_coupon_bundle import UserProductCouponBundleRequest
    from ..api.marketing.send_withdraw_coupon import GivenWithdrawCoupon, WithdrawCouponGift
    from ..api.marketing.set_busifavor_callback import BusifavorCallbackRequest, ChangedBusifavorCallback
    from ..api.marketing.set_delivery_plan_callback import DeliveryPlanCallback, DeliveryPlanCallbackRequest
    from ..api.marketing.set_favor_callback import ChangedFavorCallback, FavorCallbackRequest
    from ..api.marketing.set_membercard_callback import MemberCardCallbackRequest
    from ..api.marketing.set_product_coupon_callback import ProductCouponCallbackRequest
    from ..api.marketing.set_user_membercard_service import MemberServiceDataRequest
    from ..api.marketing.start_favor_stock import StartedFavorStock
    from ..api.marketing.stop_favor_stock import StoppedFavorStock
    from ..api.marketing.terminate_membercard_activity import TerminatedMemberActivity
    from ..api.marketing.terminate_partnership import TerminatedPartnership, TerminatePartnershipHeaders
    from ..api.marketing.terminate_paygift_activity import TerminatedPaygiftActivity
    from ..api.marketing.unlock_goods_subsidy import UnlockedGoodsSubsidy
    from ..api.marketing.upgrade_membercard import MemberCardUpgrade
    from ..api.marketing.upload_coupon_codes import CouponCodeUpload, CouponCodeUploadResult
    from ..api.marketing.upload_marketing_image import UploadedMarketingImage
    from ..api.marketing.upload_product_coupon_codes import ProductCouponCodeUpload, ProductCouponCodeUploadResult
    from ..api.marketing.upload_product_coupon_image import UploadedProductCouponImage
    from ..api.marketing.upload_shopping_receipt import (
        UploadedReceipt,
        UploadShoppingReceiptMeta,
    )
    from ..api.marketing.upload_shopping_receipt_link import ReceiptJumpUpload, UploadedReceiptJump
    from ..api.marketing.use_busifavor_coupon import BusifavorCouponUse, UsedBusifavorCoupon
    from ..api.marketing.use_product_coupon import UserProductCouponUse
    from ..models.dicts import (
        AnyMapping,
        BankMultiActivityEntryDict,
        BusifavorBudgetChangeDict,
        BusifavorCallbackRequestDict,
        BusifavorCouponDeactivationDict,
        BusifavorCouponGiftDict,
        BusifavorCouponOrderDict,
        BusifavorCouponReturnDict,
        BusifavorCouponUseDict,
        BusifavorProductCouponGiftDict,
        BusifavorProductCouponPreparationDict,
        BusifavorStockChangeDict,
        BusifavorStockRequestDict,
        ConsumptionCardGiftDict,
        CouponCodeUploadDict,
        CouponStoresRequestDict,
        CouponSubsidyPaymentRequestDict,
        CouponSubsidyReturnRequestDict,
        DeliveryPlanCallbackRequestDict,
        DeliveryPlanModificationDict,
        DeliveryPlanRequestDict,
        FavorCallbackRequestDict,
        FavorCouponGiftDict,
        FavorGoodsChangeDict,
        FavorStockOwnerDict,
        FavorStockRequestDict,
        GoodsSubsidyEntryDict,
        GoodsSubsidyQualificationDict,
        ImageTaskRequestDict,
        MemberActivationDict,
        MemberActivityRequestDict,
        MemberBonusOfOrderDict,
        MemberCardCallbackRequestDict,
        MemberCardChangeDict,
        MemberCardCodeDepositDict,
        MemberCardInvalidationDict,
        MemberCardQrCodeRequestDict,
        MemberCardRequestDict,
        MemberCardRightsChangeDict,
        MemberCardTokenRequestDict,
        MemberCardUpgradeDict,
        MemberReminderRequestDict,
        MemberServiceDataRequestDict,
        MemberServiceModuleChangeDict,
        MemberServiceModuleRequestDict,
        OpenIdMemberImportDict,
        PartnershipRequestDict,
        PaygiftActivityRequestDict,
        PaygiftMerchantsAdditionDict,
        PaygiftMerchantsRemovalDict,
        PhoneMemberImportDict,
        ProductCouponBudgetChangeDict,
        ProductCouponBundleRequestDict,
        ProductCouponCallbackRequestDict,
        ProductCouponChangeDict,
        ProductCouponCodeUploadDict,
        ProductCouponDeactivationDict,
        ProductCouponRequestDict,
        ProductCouponStockChangeDict,
        ProductCouponStockRequestDict,
        ReceiptEntranceChangeDict,
        ReceiptEntranceRequestDict,
        ReceiptJumpUploadDict,
        RetailMaterialRequestDict,
        RetailRepresentativesAdditionDict,
        RetailRepresentativesRemovalDict,
        RetailStoresAdditionDict,
        RetailStoresRemovalDict,
        UserMemberCardChangeDict,
        UserMemberRightsChangeDict,
        UserProductCouponBundleDeactivationDict,
        UserProductCouponBundlePreparationDict,
        UserProductCouponBundleRequestDict,
        UserProductCouponConfirmationDict,
        UserProductCouponDeactivationDict,
        UserProductCouponPreparationDict,
        UserProductCouponRequestDict,
        UserProductCouponReturnDict,
        UserProductCouponUseDict,
        WeeklyDiscountEntryDict,
        WithdrawCouponGiftDict,
    )
    from ..models.marketing import (
        AssociatedCouponStores,
        BankPackageTask,
        BusifavorCoupon,
        BusifavorCouponOrder,
        CouponStore,
        CouponStoresRequest,
        CouponSubsidyPayment,
        CouponSubsidyReturn,
        DeliveryPlan,
        DeliveryPlanResult,
        DisassociatedCouponStores,
        FavorCoupon,
        FavorFlow,
        FavorStock,
        FavorStockOwner,
        GivenBusifavorCoupon,
        GoodsSubsidyQualification,
        ImportedMemberCard,
        MemberActivity,
        MemberBonusOfOrder,
        MemberCard,
        MemberCardCallback,
        MemberCardServiceModule,
        PartnershipRequest,
        PaygiftActivity,
        PreparedProductCoupon,
        ProductCoupon,
        ProductCouponBudgetChange,
        ProductCouponBundle,
        ProductCouponCallback,
        ProductCouponDeactivation,
        ProductCouponStock,
        ProductCouponStockChange,
        ReceiptEntrance,
        RetailRepresentative,
        RetailStore,
        UploadedCouponCode,
        UserProductCoupon,
        UserProductCouponBundle,
        WeeklyDiscount,
    )
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3MarketingMembercardOpenCardsCardIdCodesCodeActivateStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            code: str,
            json: MemberActivation | MemberActivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            code: str,
            body: MemberActivation | MemberActivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        card_id: str,
        code: str,
        body: MemberActivation | MemberActivationDict | AnyMapping | Unset = UNSET,
        json: MemberActivation | MemberActivationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Activate the member card of a user: `marketing.activate_user_membercard`."""
        return self._caller.call(
            OPERATIONS["marketing.activate_user_membercard"],
            {
                "card_id": card_id,
                "code": code,
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
            card_id: str,
            code: str,
            json: MemberActivation | MemberActivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            code: str,
            body: MemberActivation | MemberActivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        code: str,
        body: MemberActivation | MemberActivationDict | AnyMapping | Unset = UNSET,
        json: MemberActivation | MemberActivationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.activate_user_membercard"],
            {
                "card_id": card_id,
                "code": code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdCodesCodeBonusCommitStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            code: str,
            json: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            code: str,
            body: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        card_id: str,
        code: str,
        body: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping | Unset = UNSET,
        json: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Say that the points shown after a payment are credited: `marketing.commit_membercard_bonus`."""
        return self._caller.call(
            OPERATIONS["marketing.commit_membercard_bonus"],
            {
                "card_id": card_id,
                "code": code,
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
            card_id: str,
            code: str,
            json: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            code: str,
            body: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        code: str,
        body: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping | Unset = UNSET,
        json: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.commit_membercard_bonus"],
            {
                "card_id": card_id,
                "code": code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdCodesCodeBonusPrepareStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            code: str,
            json: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            code: str,
            body: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        card_id: str,
        code: str,
        body: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping | Unset = UNSET,
        json: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Show points on the result page of a payment: `marketing.prepare_membercard_bonus`."""
        return self._caller.call(
            OPERATIONS["marketing.prepare_membercard_bonus"],
            {
                "card_id": card_id,
                "code": code,
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
            card_id: str,
            code: str,
            json: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            code: str,
            body: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        code: str,
        body: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping | Unset = UNSET,
        json: MemberBonusOfOrder | MemberBonusOfOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.prepare_membercard_bonus"],
            {
                "card_id": card_id,
                "code": code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdCodesCodeBonusStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus"""

    @property
    def commit(self) -> V3MarketingMembercardOpenCardsCardIdCodesCodeBonusCommitStep:
        """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit"""
        return V3MarketingMembercardOpenCardsCardIdCodesCodeBonusCommitStep(self._caller)

    @property
    def prepare(self) -> V3MarketingMembercardOpenCardsCardIdCodesCodeBonusPrepareStep:
        """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare"""
        return V3MarketingMembercardOpenCardsCardIdCodesCodeBonusPrepareStep(self._caller)


class V3MarketingMembercardOpenCardsCardIdCodesCodeUnavailableStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            code: str,
            json: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            code: str,
            body: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        card_id: str,
        code: str,
        body: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping | Unset = UNSET,
        json: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Make the member card of a user invalid: `marketing.invalidate_user_membercard`."""
        return self._caller.call(
            OPERATIONS["marketing.invalidate_user_membercard"],
            {
                "card_id": card_id,
                "code": code,
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
            card_id: str,
            code: str,
            json: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            code: str,
            body: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        code: str,
        body: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping | Unset = UNSET,
        json: MemberCardInvalidation | MemberCardInvalidationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.invalidate_user_membercard"],
            {
                "card_id": card_id,
                "code": code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdCodesCodeRightsStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights"""

    if TYPE_CHECKING:

        @overload
        def patch(
            self,
            *,
            card_id: str,
            code: str,
            json: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def patch(
            self,
            *,
            card_id: str,
            code: str,
            body: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def patch(
        self,
        *,
        card_id: str,
        code: str,
        body: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping | Unset = UNSET,
        json: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Change what the member card of a user gives: `marketing.modify_user_membercard_rights`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_user_membercard_rights"],
            {
                "card_id": card_id,
                "code": code,
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
            card_id: str,
            code: str,
            json: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def patch_async(
            self,
            *,
            card_id: str,
            code: str,
            body: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def patch_async(
        self,
        *,
        card_id: str,
        code: str,
        body: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping | Unset = UNSET,
        json: UserMemberRightsChange | UserMemberRightsChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_user_membercard_rights"],
            {
                "card_id": card_id,
                "code": code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdCodesCodeSetServiceModuleDataStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            code: str,
            json: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            code: str,
            body: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        card_id: str,
        code: str,
        body: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping | Unset = UNSET,
        json: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Set what a service on the member card of a user shows: `marketing.set_user_membercard_service`."""
        return self._caller.call(
            OPERATIONS["marketing.set_user_membercard_service"],
            {
                "card_id": card_id,
                "code": code,
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
            card_id: str,
            code: str,
            json: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            code: str,
            body: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        code: str,
        body: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping | Unset = UNSET,
        json: MemberServiceDataRequest | MemberServiceDataRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.set_user_membercard_service"],
            {
                "card_id": card_id,
                "code": code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdCodesCodeStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}"""

    @property
    def activate(self) -> V3MarketingMembercardOpenCardsCardIdCodesCodeActivateStep:
        """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate"""
        return V3MarketingMembercardOpenCardsCardIdCodesCodeActivateStep(self._caller)

    @property
    def bonus(self) -> V3MarketingMembercardOpenCardsCardIdCodesCodeBonusStep:
        """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus"""
        return V3MarketingMembercardOpenCardsCardIdCodesCodeBonusStep(self._caller)

    @property
    def unavailable(self) -> V3MarketingMembercardOpenCardsCardIdCodesCodeUnavailableStep:
        """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable"""
        return V3MarketingMembercardOpenCardsCardIdCodesCodeUnavailableStep(self._caller)

    @property
    def rights(self) -> V3MarketingMembercardOpenCardsCardIdCodesCodeRightsStep:
        """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights"""
        return V3MarketingMembercardOpenCardsCardIdCodesCodeRightsStep(self._caller)

    @property
    def set_service_module_data(self) -> V3MarketingMembercardOpenCardsCardIdCodesCodeSetServiceModuleDataStep:
        """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data"""
        return V3MarketingMembercardOpenCardsCardIdCodesCodeSetServiceModuleDataStep(self._caller)

    setServiceModuleData = set_service_module_data

    def get(
        self,
        *,
        card_id: str,
        code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserMemberCard]:
        """Look up the member card of a user: `marketing.get_user_membercard`."""
        return self._caller.call(
            OPERATIONS["marketing.get_user_membercard"],
            {
                "card_id": card_id,
                "code": code,
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
        card_id: str,
        code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserMemberCard]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_user_membercard"],
            {
                "card_id": card_id,
                "code": code,
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
            card_id: str,
            code: str,
            json: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def patch(
            self,
            *,
            card_id: str,
            code: str,
            body: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def patch(
        self,
        *,
        card_id: str,
        code: str,
        body: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping | Unset = UNSET,
        json: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Change the member card of a user: `marketing.modify_user_membercard`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_user_membercard"],
            {
                "card_id": card_id,
                "code": code,
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
            card_id: str,
            code: str,
            json: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def patch_async(
            self,
            *,
            card_id: str,
            code: str,
            body: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def patch_async(
        self,
        *,
        card_id: str,
        code: str,
        body: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping | Unset = UNSET,
        json: UserMemberCardChange | UserMemberCardChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_user_membercard"],
            {
                "card_id": card_id,
                "code": code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdCodesDepositStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/codes/deposit"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            json: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardCodeDepositResult]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            body: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardCodeDepositResult]: ...

    def post(
        self,
        *,
        card_id: str,
        body: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping | Unset = UNSET,
        json: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCodeDepositResult]:
        """Upload codes for member cards: `marketing.deposit_membercard_codes`."""
        return self._caller.call(
            OPERATIONS["marketing.deposit_membercard_codes"],
            {
                "card_id": card_id,
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
            card_id: str,
            json: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardCodeDepositResult]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            body: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardCodeDepositResult]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        body: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping | Unset = UNSET,
        json: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCodeDepositResult]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.deposit_membercard_codes"],
            {
                "card_id": card_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdCodesStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/codes"""

    @property
    def _code_(self) -> V3MarketingMembercardOpenCardsCardIdCodesCodeStep:
        """/v3/marketing/membercard-open/cards/{card_id}/codes/{code}"""
        return V3MarketingMembercardOpenCardsCardIdCodesCodeStep(self._caller)

    @property
    def deposit(self) -> V3MarketingMembercardOpenCardsCardIdCodesDepositStep:
        """/v3/marketing/membercard-open/cards/{card_id}/codes/deposit"""
        return V3MarketingMembercardOpenCardsCardIdCodesDepositStep(self._caller)


class V3MarketingMembercardOpenCardsCardIdServiceModulesServiceModuleIdStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"""

    if TYPE_CHECKING:

        @overload
        def patch(
            self,
            *,
            card_id: str,
            service_module_id: str,
            json: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardServiceModule]: ...

        @overload
        def patch(
            self,
            *,
            card_id: str,
            service_module_id: str,
            body: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardServiceModule]: ...

    def patch(
        self,
        *,
        card_id: str,
        service_module_id: str,
        body: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping | Unset = UNSET,
        json: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardServiceModule]:
        """Change where a service of a kind of member card leads: `marketing.modify_membercard_service_module`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_membercard_service_module"],
            {
                "card_id": card_id,
                "service_module_id": service_module_id,
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
            card_id: str,
            service_module_id: str,
            json: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardServiceModule]: ...

        @overload
        async def patch_async(
            self,
            *,
            card_id: str,
            service_module_id: str,
            body: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardServiceModule]: ...

    async def patch_async(
        self,
        *,
        card_id: str,
        service_module_id: str,
        body: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping | Unset = UNSET,
        json: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardServiceModule]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_membercard_service_module"],
            {
                "card_id": card_id,
                "service_module_id": service_module_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def delete(
        self,
        *,
        card_id: str,
        service_module_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Take a service off a kind of member card: `marketing.remove_membercard_service_module`."""
        return self._caller.call(
            OPERATIONS["marketing.remove_membercard_service_module"],
            {
                "card_id": card_id,
                "service_module_id": service_module_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def delete_async(
        self,
        *,
        card_id: str,
        service_module_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`delete`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.remove_membercard_service_module"],
            {
                "card_id": card_id,
                "service_module_id": service_module_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdServiceModulesStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/service-modules"""

    @property
    def _service_module_id_(self) -> V3MarketingMembercardOpenCardsCardIdServiceModulesServiceModuleIdStep:
        """/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"""
        return V3MarketingMembercardOpenCardsCardIdServiceModulesServiceModuleIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            json: MemberServiceModuleRequest | MemberServiceModuleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardServiceModule]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            body: MemberServiceModuleRequest | MemberServiceModuleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardServiceModule]: ...

    def post(
        self,
        *,
        card_id: str,
        body: MemberServiceModuleRequest | MemberServiceModuleRequestDict | AnyMapping | Unset = UNSET,
        json: MemberServiceModuleRequest | MemberServiceModuleRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardServiceModule]:
        """Add a service to a kind of member card: `marketing.add_membercard_service_module`."""
        return self._caller.call(
            OPERATIONS["marketing.add_membercard_service_module"],
            {
                "card_id": card_id,
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
            card_id: str,
            json: MemberServiceModuleRequest | MemberServiceModuleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardServiceModule]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            body: MemberServiceModuleRequest | MemberServiceModuleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardServiceModule]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        body: MemberServiceModuleRequest | MemberServiceModuleRequestDict | AnyMapping | Unset = UNSET,
        json: MemberServiceModuleRequest | MemberServiceModuleRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardServiceModule]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.add_membercard_service_module"],
            {
                "card_id": card_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdQrcodeStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/qrcode"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            json: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardQrCode]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            body: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardQrCode]: ...

    def post(
        self,
        *,
        card_id: str,
        body: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping | Unset = UNSET,
        json: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardQrCode]:
        """Make a code by which users take a member card: `marketing.create_membercard_qrcode`."""
        return self._caller.call(
            OPERATIONS["marketing.create_membercard_qrcode"],
            {
                "card_id": card_id,
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
            card_id: str,
            json: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardQrCode]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            body: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardQrCode]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        body: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping | Unset = UNSET,
        json: MemberCardQrCodeRequest | MemberCardQrCodeRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardQrCode]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_membercard_qrcode"],
            {
                "card_id": card_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdPermissionTokensStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/permission-tokens"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            json: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardToken]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            body: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardToken]: ...

    def post(
        self,
        *,
        card_id: str,
        body: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping | Unset = UNSET,
        json: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardToken]:
        """Make a token by which users take a member card in a mini-program: `marketing.create_membercard_token`."""
        return self._caller.call(
            OPERATIONS["marketing.create_membercard_token"],
            {
                "card_id": card_id,
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
            card_id: str,
            json: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardToken]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            body: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardToken]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        body: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping | Unset = UNSET,
        json: MemberCardTokenRequest | MemberCardTokenRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardToken]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_membercard_token"],
            {
                "card_id": card_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdDecryptCodeStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/decrypt-code"""

    def get(
        self,
        *,
        card_id: str,
        query: DecryptMembercardCodeQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DecryptedMemberCode]:
        """Look up the code of a member card that a page was opened with: `marketing.decrypt_membercard_code`."""
        return self._caller.call(
            OPERATIONS["marketing.decrypt_membercard_code"],
            {
                "card_id": card_id,
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
        card_id: str,
        query: DecryptMembercardCodeQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DecryptedMemberCode]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.decrypt_membercard_code"],
            {
                "card_id": card_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdUsersImportStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/users/import"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            json: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImportedMemberCard]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            body: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImportedMemberCard]: ...

    def post(
        self,
        *,
        card_id: str,
        body: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping | Unset = UNSET,
        json: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImportedMemberCard]:
        """Give a user a member card by the OpenID: `marketing.import_membercard_by_openid`."""
        return self._caller.call(
            OPERATIONS["marketing.import_membercard_by_openid"],
            {
                "card_id": card_id,
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
            card_id: str,
            json: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImportedMemberCard]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            body: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImportedMemberCard]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        body: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping | Unset = UNSET,
        json: OpenIdMemberImport | OpenIdMemberImportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImportedMemberCard]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.import_membercard_by_openid"],
            {
                "card_id": card_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdUsersStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/users"""

    @property
    def import_(self) -> V3MarketingMembercardOpenCardsCardIdUsersImportStep:
        """/v3/marketing/membercard-open/cards/{card_id}/users/import"""
        return V3MarketingMembercardOpenCardsCardIdUsersImportStep(self._caller)


class V3MarketingMembercardOpenCardsCardIdPhoneMembercardImportStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            json: PhoneMemberImport | PhoneMemberImportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImportedMemberCard]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            body: PhoneMemberImport | PhoneMemberImportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImportedMemberCard]: ...

    def post(
        self,
        *,
        card_id: str,
        body: PhoneMemberImport | PhoneMemberImportDict | AnyMapping | Unset = UNSET,
        json: PhoneMemberImport | PhoneMemberImportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImportedMemberCard]:
        """Give a user a member card by the telephone number: `marketing.import_membercard_by_phone`."""
        return self._caller.call(
            OPERATIONS["marketing.import_membercard_by_phone"],
            {
                "card_id": card_id,
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
            card_id: str,
            json: PhoneMemberImport | PhoneMemberImportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImportedMemberCard]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            body: PhoneMemberImport | PhoneMemberImportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImportedMemberCard]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        body: PhoneMemberImport | PhoneMemberImportDict | AnyMapping | Unset = UNSET,
        json: PhoneMemberImport | PhoneMemberImportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImportedMemberCard]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.import_membercard_by_phone"],
            {
                "card_id": card_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdPhoneMembercardStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/phone-membercard"""

    @property
    def import_(self) -> V3MarketingMembercardOpenCardsCardIdPhoneMembercardImportStep:
        """/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import"""
        return V3MarketingMembercardOpenCardsCardIdPhoneMembercardImportStep(self._caller)


class V3MarketingMembercardOpenCardsCardIdRightsStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/rights"""

    if TYPE_CHECKING:

        @overload
        def patch(
            self,
            *,
            card_id: str,
            json: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def patch(
            self,
            *,
            card_id: str,
            body: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def patch(
        self,
        *,
        card_id: str,
        body: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping | Unset = UNSET,
        json: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Set what a kind of member card gives: `marketing.modify_membercard_rights`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_membercard_rights"],
            {
                "card_id": card_id,
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
            card_id: str,
            json: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def patch_async(
            self,
            *,
            card_id: str,
            body: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def patch_async(
        self,
        *,
        card_id: str,
        body: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping | Unset = UNSET,
        json: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_membercard_rights"],
            {
                "card_id": card_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdUpgradeStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}/upgrade"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            json: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            body: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        card_id: str,
        body: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping | Unset = UNSET,
        json: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Upgrade an old kind of member card: `marketing.upgrade_membercard`."""
        return self._caller.call(
            OPERATIONS["marketing.upgrade_membercard"],
            {
                "card_id": card_id,
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
            card_id: str,
            json: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            body: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        body: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping | Unset = UNSET,
        json: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.upgrade_membercard"],
            {
                "card_id": card_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsCardIdStep(Node):
    """/v3/marketing/membercard-open/cards/{card_id}"""

    @property
    def codes(self) -> V3MarketingMembercardOpenCardsCardIdCodesStep:
        """/v3/marketing/membercard-open/cards/{card_id}/codes"""
        return V3MarketingMembercardOpenCardsCardIdCodesStep(self._caller)

    @property
    def service_modules(self) -> V3MarketingMembercardOpenCardsCardIdServiceModulesStep:
        """/v3/marketing/membercard-open/cards/{card_id}/service-modules"""
        return V3MarketingMembercardOpenCardsCardIdServiceModulesStep(self._caller)

    serviceModules = service_modules

    @property
    def qrcode(self) -> V3MarketingMembercardOpenCardsCardIdQrcodeStep:
        """/v3/marketing/membercard-open/cards/{card_id}/qrcode"""
        return V3MarketingMembercardOpenCardsCardIdQrcodeStep(self._caller)

    @property
    def permission_tokens(self) -> V3MarketingMembercardOpenCardsCardIdPermissionTokensStep:
        """/v3/marketing/membercard-open/cards/{card_id}/permission-tokens"""
        return V3MarketingMembercardOpenCardsCardIdPermissionTokensStep(self._caller)

    permissionTokens = permission_tokens

    @property
    def decrypt_code(self) -> V3MarketingMembercardOpenCardsCardIdDecryptCodeStep:
        """/v3/marketing/membercard-open/cards/{card_id}/decrypt-code"""
        return V3MarketingMembercardOpenCardsCardIdDecryptCodeStep(self._caller)

    decryptCode = decrypt_code

    @property
    def users(self) -> V3MarketingMembercardOpenCardsCardIdUsersStep:
        """/v3/marketing/membercard-open/cards/{card_id}/users"""
        return V3MarketingMembercardOpenCardsCardIdUsersStep(self._caller)

    @property
    def phone_membercard(self) -> V3MarketingMembercardOpenCardsCardIdPhoneMembercardStep:
        """/v3/marketing/membercard-open/cards/{card_id}/phone-membercard"""
        return V3MarketingMembercardOpenCardsCardIdPhoneMembercardStep(self._caller)

    phoneMembercard = phone_membercard

    @property
    def rights(self) -> V3MarketingMembercardOpenCardsCardIdRightsStep:
        """/v3/marketing/membercard-open/cards/{card_id}/rights"""
        return V3MarketingMembercardOpenCardsCardIdRightsStep(self._caller)

    @property
    def upgrade(self) -> V3MarketingMembercardOpenCardsCardIdUpgradeStep:
        """/v3/marketing/membercard-open/cards/{card_id}/upgrade"""
        return V3MarketingMembercardOpenCardsCardIdUpgradeStep(self._caller)

    def delete(
        self,
        *,
        card_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Delete a kind of member card: `marketing.delete_membercard`."""
        return self._caller.call(
            OPERATIONS["marketing.delete_membercard"],
            {
                "card_id": card_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def delete_async(
        self,
        *,
        card_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`delete`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.delete_membercard"],
            {
                "card_id": card_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        card_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCard]:
        """Look up a kind of member card: `marketing.get_membercard`."""
        return self._caller.call(
            OPERATIONS["marketing.get_membercard"],
            {
                "card_id": card_id,
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
        card_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCard]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_membercard"],
            {
                "card_id": card_id,
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
            card_id: str,
            json: MemberCardChange | MemberCardChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def patch(
            self,
            *,
            card_id: str,
            body: MemberCardChange | MemberCardChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def patch(
        self,
        *,
        card_id: str,
        body: MemberCardChange | MemberCardChangeDict | AnyMapping | Unset = UNSET,
        json: MemberCardChange | MemberCardChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Change a kind of member card: `marketing.modify_membercard`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_membercard"],
            {
                "card_id": card_id,
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
            card_id: str,
            json: MemberCardChange | MemberCardChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def patch_async(
            self,
            *,
            card_id: str,
            body: MemberCardChange | MemberCardChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def patch_async(
        self,
        *,
        card_id: str,
        body: MemberCardChange | MemberCardChangeDict | AnyMapping | Unset = UNSET,
        json: MemberCardChange | MemberCardChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_membercard"],
            {
                "card_id": card_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenCardsStep(Node):
    """/v3/marketing/membercard-open/cards"""

    @property
    def _card_id_(self) -> V3MarketingMembercardOpenCardsCardIdStep:
        """/v3/marketing/membercard-open/cards/{card_id}"""
        return V3MarketingMembercardOpenCardsCardIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: MemberCardRequest | MemberCardRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCard]: ...

        @overload
        def post(
            self,
            *,
            body: MemberCardRequest | MemberCardRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCard]: ...

    def post(
        self,
        *,
        body: MemberCardRequest | MemberCardRequestDict | AnyMapping | Unset = UNSET,
        json: MemberCardRequest | MemberCardRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCard]:
        """Make a kind of member card: `marketing.create_membercard`."""
        return self._caller.call(
            OPERATIONS["marketing.create_membercard"],
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
            json: MemberCardRequest | MemberCardRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCard]: ...

        @overload
        async def post_async(
            self,
            *,
            body: MemberCardRequest | MemberCardRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCard]: ...

    async def post_async(
        self,
        *,
        body: MemberCardRequest | MemberCardRequestDict | AnyMapping | Unset = UNSET,
        json: MemberCardRequest | MemberCardRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCard]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_membercard"],
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
        query: ListMembercardsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardPage]:
        """List kinds of member cards: `marketing.list_membercards`."""
        return self._caller.call(
            OPERATIONS["marketing.list_membercards"],
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
        query: ListMembercardsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_membercards"],
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
        query: ListMembercardsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[MemberCard]:
        """Every item of all pages of `marketing.list_membercards`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_membercards"],
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
        query: ListMembercardsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[MemberCard]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_membercards"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenPhonenumberMemberSearchStep(Node):
    """/v3/marketing/membercard-open/phonenumber-member/search"""

    def get(
        self,
        *,
        query: GetMemberReminderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberReminder]:
        """Look up whether a reminded member took the member card: `marketing.get_member_reminder`."""
        return self._caller.call(
            OPERATIONS["marketing.get_member_reminder"],
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
        query: GetMemberReminderQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberReminder]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_member_reminder"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenPhonenumberMemberImportStep(Node):
    """/v3/marketing/membercard-open/phonenumber-member/import"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: MemberReminderRequest | MemberReminderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: MemberReminderRequest | MemberReminderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: MemberReminderRequest | MemberReminderRequestDict | AnyMapping | Unset = UNSET,
        json: MemberReminderRequest | MemberReminderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Have a member reminded to take the member card: `marketing.remind_member_by_phone`."""
        return self._caller.call(
            OPERATIONS["marketing.remind_member_by_phone"],
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
            json: MemberReminderRequest | MemberReminderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: MemberReminderRequest | MemberReminderRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: MemberReminderRequest | MemberReminderRequestDict | AnyMapping | Unset = UNSET,
        json: MemberReminderRequest | MemberReminderRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.remind_member_by_phone"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenPhonenumberMemberStep(Node):
    """/v3/marketing/membercard-open/phonenumber-member"""

    @property
    def search(self) -> V3MarketingMembercardOpenPhonenumberMemberSearchStep:
        """/v3/marketing/membercard-open/phonenumber-member/search"""
        return V3MarketingMembercardOpenPhonenumberMemberSearchStep(self._caller)

    @property
    def import_(self) -> V3MarketingMembercardOpenPhonenumberMemberImportStep:
        """/v3/marketing/membercard-open/phonenumber-member/import"""
        return V3MarketingMembercardOpenPhonenumberMemberImportStep(self._caller)


class V3MarketingMembercardOpenActivateInformationsActivateTicketStep(Node):
    """/v3/marketing/membercard-open/activate-informations/{activate_ticket}"""

    def get(
        self,
        *,
        activate_ticket: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberActivationInfo]:
        """Look up what a user told on taking a member card: `marketing.get_membercard_activation`."""
        return self._caller.call(
            OPERATIONS["marketing.get_membercard_activation"],
            {
                "activate_ticket": activate_ticket,
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
        activate_ticket: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberActivationInfo]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_membercard_activation"],
            {
                "activate_ticket": activate_ticket,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenActivateInformationsStep(Node):
    """/v3/marketing/membercard-open/activate-informations"""

    @property
    def _activate_ticket_(self) -> V3MarketingMembercardOpenActivateInformationsActivateTicketStep:
        """/v3/marketing/membercard-open/activate-informations/{activate_ticket}"""
        return V3MarketingMembercardOpenActivateInformationsActivateTicketStep(self._caller)


class V3MarketingMembercardOpenCallbackStep(Node):
    """/v3/marketing/membercard-open/callback"""

    def get(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCallback]:
        """Look up where events of member cards go: `marketing.get_membercard_callback`."""
        return self._caller.call(
            OPERATIONS["marketing.get_membercard_callback"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCallback]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_membercard_callback"],
            {},
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
            json: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardCallback]: ...

        @overload
        def patch(
            self,
            *,
            body: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardCallback]: ...

    def patch(
        self,
        *,
        body: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping | Unset = UNSET,
        json: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCallback]:
        """Set where events of member cards go: `marketing.set_membercard_callback`."""
        return self._caller.call(
            OPERATIONS["marketing.set_membercard_callback"],
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
            json: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardCallback]: ...

        @overload
        async def patch_async(
            self,
            *,
            body: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberCardCallback]: ...

    async def patch_async(
        self,
        *,
        body: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping | Unset = UNSET,
        json: MemberCardCallbackRequest | MemberCardCallbackRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCallback]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.set_membercard_callback"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenUserCardsStep(Node):
    """/v3/marketing/membercard-open/user/cards"""

    def get(
        self,
        *,
        query: ListUserMembercardsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserMemberCardPage]:
        """List the member cards of a user: `marketing.list_user_membercards`."""
        return self._caller.call(
            OPERATIONS["marketing.list_user_membercards"],
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
        query: ListUserMembercardsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserMemberCardPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_user_membercards"],
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
        query: ListUserMembercardsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[UserMemberCardNumbers]:
        """Every item of all pages of `marketing.list_user_membercards`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_user_membercards"],
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
        query: ListUserMembercardsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[UserMemberCardNumbers]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_user_membercards"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardOpenUserStep(Node):
    """/v3/marketing/membercard-open/user"""

    @property
    def cards(self) -> V3MarketingMembercardOpenUserCardsStep:
        """/v3/marketing/membercard-open/user/cards"""
        return V3MarketingMembercardOpenUserCardsStep(self._caller)


class V3MarketingMembercardOpenStep(Node):
    """/v3/marketing/membercard-open"""

    @property
    def cards(self) -> V3MarketingMembercardOpenCardsStep:
        """/v3/marketing/membercard-open/cards"""
        return V3MarketingMembercardOpenCardsStep(self._caller)

    @property
    def phonenumber_member(self) -> V3MarketingMembercardOpenPhonenumberMemberStep:
        """/v3/marketing/membercard-open/phonenumber-member"""
        return V3MarketingMembercardOpenPhonenumberMemberStep(self._caller)

    phonenumberMember = phonenumber_member

    @property
    def activate_informations(self) -> V3MarketingMembercardOpenActivateInformationsStep:
        """/v3/marketing/membercard-open/activate-informations"""
        return V3MarketingMembercardOpenActivateInformationsStep(self._caller)

    activateInformations = activate_informations

    @property
    def callback(self) -> V3MarketingMembercardOpenCallbackStep:
        """/v3/marketing/membercard-open/callback"""
        return V3MarketingMembercardOpenCallbackStep(self._caller)

    @property
    def user(self) -> V3MarketingMembercardOpenUserStep:
        """/v3/marketing/membercard-open/user"""
        return V3MarketingMembercardOpenUserStep(self._caller)


class V3MarketingPaygiftactivityActivitiesActivityIdMerchantsAddStep(Node):
    """/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            activity_id: str,
            json: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AddedPaygiftMerchants]: ...

        @overload
        def post(
            self,
            *,
            activity_id: str,
            body: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AddedPaygiftMerchants]: ...

    def post(
        self,
        *,
        activity_id: str,
        body: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping | Unset = UNSET,
        json: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedPaygiftMerchants]:
        """Add merchants to an activity that gives coupons after a payment: `marketing.add_paygift_merchants`."""
        return self._caller.call(
            OPERATIONS["marketing.add_paygift_merchants"],
            {
                "activity_id": activity_id,
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
            activity_id: str,
            json: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AddedPaygiftMerchants]: ...

        @overload
        async def post_async(
            self,
            *,
            activity_id: str,
            body: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AddedPaygiftMerchants]: ...

    async def post_async(
        self,
        *,
        activity_id: str,
        body: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping | Unset = UNSET,
        json: PaygiftMerchantsAddition | PaygiftMerchantsAdditionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedPaygiftMerchants]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.add_paygift_merchants"],
            {
                "activity_id": activity_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPaygiftactivityActivitiesActivityIdMerchantsDeleteStep(Node):
    """/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            activity_id: str,
            json: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RemovedPaygiftMerchants]: ...

        @overload
        def post(
            self,
            *,
            activity_id: str,
            body: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RemovedPaygiftMerchants]: ...

    def post(
        self,
        *,
        activity_id: str,
        body: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping | Unset = UNSET,
        json: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedPaygiftMerchants]:
        """Take merchants off an activity that gives coupons after a payment: `marketing.remove_paygift_merchants`."""
        return self._caller.call(
            OPERATIONS["marketing.remove_paygift_merchants"],
            {
                "activity_id": activity_id,
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
            activity_id: str,
            json: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RemovedPaygiftMerchants]: ...

        @overload
        async def post_async(
            self,
            *,
            activity_id: str,
            body: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RemovedPaygiftMerchants]: ...

    async def post_async(
        self,
        *,
        activity_id: str,
        body: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping | Unset = UNSET,
        json: PaygiftMerchantsRemoval | PaygiftMerchantsRemovalDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedPaygiftMerchants]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.remove_paygift_merchants"],
            {
                "activity_id": activity_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPaygiftactivityActivitiesActivityIdMerchantsStep(Node):
    """/v3/marketing/paygiftactivity/activities/{activity_id}/merchants"""

    @property
    def add(self) -> V3MarketingPaygiftactivityActivitiesActivityIdMerchantsAddStep:
        """/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add"""
        return V3MarketingPaygiftactivityActivitiesActivityIdMerchantsAddStep(self._caller)

    @property
    def delete(self) -> V3MarketingPaygiftactivityActivitiesActivityIdMerchantsDeleteStep:
        """/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete"""
        return V3MarketingPaygiftactivityActivitiesActivityIdMerchantsDeleteStep(self._caller)

    def get(
        self,
        *,
        activity_id: str,
        query: ListPaygiftMerchantsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaygiftMerchantPage]:
        """List the merchants of an activity that gives coupons after a payment: `marketing.list_paygift_merchants`."""
        return self._caller.call(
            OPERATIONS["marketing.list_paygift_merchants"],
            {
                "activity_id": activity_id,
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
        activity_id: str,
        query: ListPaygiftMerchantsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaygiftMerchantPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_paygift_merchants"],
            {
                "activity_id": activity_id,
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
        activity_id: str,
        query: ListPaygiftMerchantsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[PaygiftMerchant]:
        """Every item of all pages of `marketing.list_paygift_merchants`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_paygift_merchants"],
            {
                "activity_id": activity_id,
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
        activity_id: str,
        query: ListPaygiftMerchantsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[PaygiftMerchant]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_paygift_merchants"],
            {
                "activity_id": activity_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPaygiftactivityActivitiesActivityIdGoodsStep(Node):
    """/v3/marketing/paygiftactivity/activities/{activity_id}/goods"""

    def get(
        self,
        *,
        activity_id: str,
        query: ListPaygiftGoodsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaygiftGoodsPage]:
        """List the articles of an activity that gives coupons after a payment: `marketing.list_paygift_goods`."""
        return self._caller.call(
            OPERATIONS["marketing.list_paygift_goods"],
            {
                "activity_id": activity_id,
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
        activity_id: str,
        query: ListPaygiftGoodsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaygiftGoodsPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_paygift_goods"],
            {
                "activity_id": activity_id,
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
        activity_id: str,
        query: ListPaygiftGoodsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[PaygiftGoods]:
        """Every item of all pages of `marketing.list_paygift_goods`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_paygift_goods"],
            {
                "activity_id": activity_id,
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
        activity_id: str,
        query: ListPaygiftGoodsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[PaygiftGoods]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_paygift_goods"],
            {
                "activity_id": activity_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPaygiftactivityActivitiesActivityIdTerminateStep(Node):
    """/v3/marketing/paygiftactivity/activities/{activity_id}/terminate"""

    def post(
        self,
        *,
        activity_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TerminatedPaygiftActivity]:
        """End an activity that gives coupons after a payment: `marketing.terminate_paygift_activity`."""
        return self._caller.call(
            OPERATIONS["marketing.terminate_paygift_activity"],
            {
                "activity_id": activity_id,
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
        activity_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TerminatedPaygiftActivity]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.terminate_paygift_activity"],
            {
                "activity_id": activity_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPaygiftactivityActivitiesActivityIdStep(Node):
    """/v3/marketing/paygiftactivity/activities/{activity_id}"""

    @property
    def merchants(self) -> V3MarketingPaygiftactivityActivitiesActivityIdMerchantsStep:
        """/v3/marketing/paygiftactivity/activities/{activity_id}/merchants"""
        return V3MarketingPaygiftactivityActivitiesActivityIdMerchantsStep(self._caller)

    @property
    def goods(self) -> V3MarketingPaygiftactivityActivitiesActivityIdGoodsStep:
        """/v3/marketing/paygiftactivity/activities/{activity_id}/goods"""
        return V3MarketingPaygiftactivityActivitiesActivityIdGoodsStep(self._caller)

    @property
    def terminate(self) -> V3MarketingPaygiftactivityActivitiesActivityIdTerminateStep:
        """/v3/marketing/paygiftactivity/activities/{activity_id}/terminate"""
        return V3MarketingPaygiftactivityActivitiesActivityIdTerminateStep(self._caller)

    def get(
        self,
        *,
        activity_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaygiftActivity]:
        """Look up an activity that gives coupons after a payment: `marketing.get_paygift_activity`."""
        return self._caller.call(
            OPERATIONS["marketing.get_paygift_activity"],
            {
                "activity_id": activity_id,
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
        activity_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaygiftActivity]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_paygift_activity"],
            {
                "activity_id": activity_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPaygiftactivityActivitiesStep(Node):
    """/v3/marketing/paygiftactivity/activities"""

    @property
    def _activity_id_(self) -> V3MarketingPaygiftactivityActivitiesActivityIdStep:
        """/v3/marketing/paygiftactivity/activities/{activity_id}"""
        return V3MarketingPaygiftactivityActivitiesActivityIdStep(self._caller)

    def get(
        self,
        *,
        query: ListPaygiftActivitiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaygiftActivityPage]:
        """List activities that give coupons after a payment: `marketing.list_paygift_activities`."""
        return self._caller.call(
            OPERATIONS["marketing.list_paygift_activities"],
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
        query: ListPaygiftActivitiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaygiftActivityPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_paygift_activities"],
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
        query: ListPaygiftActivitiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[PaygiftActivity]:
        """Every item of all pages of `marketing.list_paygift_activities`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_paygift_activities"],
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
        query: ListPaygiftActivitiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[PaygiftActivity]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_paygift_activities"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPaygiftactivityUniqueThresholdActivityStep(Node):
    """/v3/marketing/paygiftactivity/unique-threshold-activity"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPaygiftActivity]: ...

        @overload
        def post(
            self,
            *,
            body: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPaygiftActivity]: ...

    def post(
        self,
        *,
        body: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping | Unset = UNSET,
        json: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPaygiftActivity]:
        """Make an activity that gives coupons after a payment: `marketing.create_paygift_activity`."""
        return self._caller.call(
            OPERATIONS["marketing.create_paygift_activity"],
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
            json: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPaygiftActivity]: ...

        @overload
        async def post_async(
            self,
            *,
            body: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedPaygiftActivity]: ...

    async def post_async(
        self,
        *,
        body: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping | Unset = UNSET,
        json: PaygiftActivityRequest | PaygiftActivityRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedPaygiftActivity]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_paygift_activity"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPaygiftactivityStep(Node):
    """/v3/marketing/paygiftactivity"""

    @property
    def activities(self) -> V3MarketingPaygiftactivityActivitiesStep:
        """/v3/marketing/paygiftactivity/activities"""
        return V3MarketingPaygiftactivityActivitiesStep(self._caller)

    @property
    def unique_threshold_activity(self) -> V3MarketingPaygiftactivityUniqueThresholdActivityStep:
        """/v3/marketing/paygiftactivity/unique-threshold-activity"""
        return V3MarketingPaygiftactivityUniqueThresholdActivityStep(self._caller)

    uniqueThresholdActivity = unique_threshold_activity


class V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentativeStep(Node):
    """/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"""

    if TYPE_CHECKING:

        @overload
        def put(
            self,
            *,
            activity_id: str,
            json: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AddedRetailRepresentatives]: ...

        @overload
        def put(
            self,
            *,
            activity_id: str,
            body: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AddedRetailRepresentatives]: ...

    def put(
        self,
        *,
        activity_id: str,
        body: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping | Unset = UNSET,
        json: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedRetailRepresentatives]:
        """Add people to the activity of small shops: `marketing.add_retail_representatives`."""
        return self._caller.call(
            OPERATIONS["marketing.add_retail_representatives"],
            {
                "activity_id": activity_id,
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
        async def put_async(
            self,
            *,
            activity_id: str,
            json: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AddedRetailRepresentatives]: ...

        @overload
        async def put_async(
            self,
            *,
            activity_id: str,
            body: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AddedRetailRepresentatives]: ...

    async def put_async(
        self,
        *,
        activity_id: str,
        body: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping | Unset = UNSET,
        json: RetailRepresentativesAddition | RetailRepresentativesAdditionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedRetailRepresentatives]:
        """`put`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.add_retail_representatives"],
            {
                "activity_id": activity_id,
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
        def delete(
            self,
            *,
            activity_id: str,
            json: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RemovedRetailRepresentatives]: ...

        @overload
        def delete(
            self,
            *,
            activity_id: str,
            body: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RemovedRetailRepresentatives]: ...

    def delete(
        self,
        *,
        activity_id: str,
        body: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping | Unset = UNSET,
        json: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedRetailRepresentatives]:
        """Take people off the activity of small shops: `marketing.remove_retail_representatives`."""
        return self._caller.call(
            OPERATIONS["marketing.remove_retail_representatives"],
            {
                "activity_id": activity_id,
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
        async def delete_async(
            self,
            *,
            activity_id: str,
            json: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RemovedRetailRepresentatives]: ...

        @overload
        async def delete_async(
            self,
            *,
            activity_id: str,
            body: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RemovedRetailRepresentatives]: ...

    async def delete_async(
        self,
        *,
        activity_id: str,
        body: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping | Unset = UNSET,
        json: RetailRepresentativesRemoval | RetailRepresentativesRemovalDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedRetailRepresentatives]:
        """`delete`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.remove_retail_representatives"],
            {
                "activity_id": activity_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentativesStep(Node):
    """/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives"""

    def get(
        self,
        *,
        activity_id: str,
        query: ListRetailRepresentativesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RetailRepresentativePage]:
        """List the people of the activity of small shops: `marketing.list_retail_representatives`."""
        return self._caller.call(
            OPERATIONS["marketing.list_retail_representatives"],
            {
                "activity_id": activity_id,
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
        activity_id: str,
        query: ListRetailRepresentativesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RetailRepresentativePage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_retail_representatives"],
            {
                "activity_id": activity_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        activity_id: str,
        query: ListRetailRepresentativesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[RetailRepresentative]:
        """Every item of all pages of `marketing.list_retail_representatives`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_retail_representatives"],
            {
                "activity_id": activity_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        activity_id: str,
        query: ListRetailRepresentativesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[RetailRepresentative]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_retail_representatives"],
            {
                "activity_id": activity_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdStep(Node):
    """/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}"""

    @property
    def representative(self) -> V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentativeStep:
        """/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"""
        return V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentativeStep(self._caller)

    @property
    def representatives(self) -> V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentativesStep:
        """/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives"""
        return V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdRepresentativesStep(self._caller)


class V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeStep(Node):
    """/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}"""

    def get(
        self,
        *,
        brand_id: str,
        store_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RetailStore]:
        """Look up a small shop of the activity of a brand: `marketing.get_retail_store`."""
        return self._caller.call(
            OPERATIONS["marketing.get_retail_store"],
            {
                "brand_id": brand_id,
                "store_code": store_code,
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
        store_code: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RetailStore]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_retail_store"],
            {
                "brand_id": brand_id,
                "store_code": store_code,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStep(Node):
    """/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"""

    @property
    def _store_code_(self) -> V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeStep:
        """/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}"""
        return V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            brand_id: str,
            json: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AddedRetailStores]: ...

        @overload
        def post(
            self,
            *,
            brand_id: str,
            body: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AddedRetailStores]: ...

    def post(
        self,
        *,
        brand_id: str,
        body: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping | Unset = UNSET,
        json: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedRetailStores]:
        """Add small shops to the activity of a brand: `marketing.add_retail_stores`."""
        return self._caller.call(
            OPERATIONS["marketing.add_retail_stores"],
            {
                "brand_id": brand_id,
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
            brand_id: str,
            json: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AddedRetailStores]: ...

        @overload
        async def post_async(
            self,
            *,
            brand_id: str,
            body: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AddedRetailStores]: ...

    async def post_async(
        self,
        *,
        brand_id: str,
        body: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping | Unset = UNSET,
        json: RetailStoresAddition | RetailStoresAdditionDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AddedRetailStores]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.add_retail_stores"],
            {
                "brand_id": brand_id,
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
        brand_id: str,
        query: ListRetailStoresQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RetailStorePage]:
        """List the small shops of the activity of a brand: `marketing.list_retail_stores`."""
        return self._caller.call(
            OPERATIONS["marketing.list_retail_stores"],
            {
                "brand_id": brand_id,
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
        brand_id: str,
        query: ListRetailStoresQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RetailStorePage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_retail_stores"],
            {
                "brand_id": brand_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        brand_id: str,
        query: ListRetailStoresQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[RetailStore]:
        """Every item of all pages of `marketing.list_retail_stores`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_retail_stores"],
            {
                "brand_id": brand_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        brand_id: str,
        query: ListRetailStoresQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[RetailStore]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_retail_stores"],
            {
                "brand_id": brand_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        def delete(
            self,
            *,
            brand_id: str,
            json: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RemovedRetailStores]: ...

        @overload
        def delete(
            self,
            *,
            brand_id: str,
            body: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RemovedRetailStores]: ...

    def delete(
        self,
        *,
        brand_id: str,
        body: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping | Unset = UNSET,
        json: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedRetailStores]:
        """Take small shops off the activity of a brand: `marketing.remove_retail_stores`."""
        return self._caller.call(
            OPERATIONS["marketing.remove_retail_stores"],
            {
                "brand_id": brand_id,
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
        async def delete_async(
            self,
            *,
            brand_id: str,
            json: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RemovedRetailStores]: ...

        @overload
        async def delete_async(
            self,
            *,
            brand_id: str,
            body: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RemovedRetailStores]: ...

    async def delete_async(
        self,
        *,
        brand_id: str,
        body: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping | Unset = UNSET,
        json: RetailStoresRemoval | RetailStoresRemovalDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RemovedRetailStores]:
        """`delete`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.remove_retail_stores"],
            {
                "brand_id": brand_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdMaterialsStep(Node):
    """/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            brand_id: str,
            json: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RetailMaterials]: ...

        @overload
        def post(
            self,
            *,
            brand_id: str,
            body: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RetailMaterials]: ...

    def post(
        self,
        *,
        brand_id: str,
        body: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping | Unset = UNSET,
        json: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RetailMaterials]:
        """Make codes for the small shops of the activity of a brand: `marketing.create_retail_materials`."""
        return self._caller.call(
            OPERATIONS["marketing.create_retail_materials"],
            {
                "brand_id": brand_id,
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
            brand_id: str,
            json: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RetailMaterials]: ...

        @overload
        async def post_async(
            self,
            *,
            brand_id: str,
            body: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RetailMaterials]: ...

    async def post_async(
        self,
        *,
        brand_id: str,
        body: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping | Unset = UNSET,
        json: RetailMaterialRequest | RetailMaterialRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RetailMaterials]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_retail_materials"],
            {
                "brand_id": brand_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStep(Node):
    """/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}"""

    @property
    def stores(self) -> V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStep:
        """/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"""
        return V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresStep(self._caller)

    @property
    def materials(self) -> V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdMaterialsStep:
        """/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials"""
        return V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdMaterialsStep(self._caller)


class V3MarketingGoodsSubsidyActivityRetailStoreActStep(Node):
    """/v3/marketing/goods-subsidy-activity/retail-store-act"""

    @property
    def _activity_id_(self) -> V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdStep:
        """/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}"""
        return V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdStep(self._caller)

    @property
    def _brand_id_(self) -> V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStep:
        """/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}"""
        return V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStep(self._caller)


class V3MarketingGoodsSubsidyActivityActivityActivityIdApplyStep(Node):
    """/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            activity_id: str,
            json: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GoodsSubsidyEntryResult]: ...

        @overload
        def post(
            self,
            *,
            activity_id: str,
            body: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GoodsSubsidyEntryResult]: ...

    def post(
        self,
        *,
        activity_id: str,
        body: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping | Unset = UNSET,
        json: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoodsSubsidyEntryResult]:
        """Enter shops into an add-on offer of a brand: `marketing.enter_goods_subsidy_activity`."""
        return self._caller.call(
            OPERATIONS["marketing.enter_goods_subsidy_activity"],
            {
                "activity_id": activity_id,
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
            activity_id: str,
            json: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GoodsSubsidyEntryResult]: ...

        @overload
        async def post_async(
            self,
            *,
            activity_id: str,
            body: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GoodsSubsidyEntryResult]: ...

    async def post_async(
        self,
        *,
        activity_id: str,
        body: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping | Unset = UNSET,
        json: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoodsSubsidyEntryResult]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.enter_goods_subsidy_activity"],
            {
                "activity_id": activity_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingGoodsSubsidyActivityActivityActivityIdStep(Node):
    """/v3/marketing/goods-subsidy-activity/activity/{activity_id}"""

    @property
    def apply(self) -> V3MarketingGoodsSubsidyActivityActivityActivityIdApplyStep:
        """/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply"""
        return V3MarketingGoodsSubsidyActivityActivityActivityIdApplyStep(self._caller)


class V3MarketingGoodsSubsidyActivityActivityStep(Node):
    """/v3/marketing/goods-subsidy-activity/activity"""

    @property
    def _activity_id_(self) -> V3MarketingGoodsSubsidyActivityActivityActivityIdStep:
        """/v3/marketing/goods-subsidy-activity/activity/{activity_id}"""
        return V3MarketingGoodsSubsidyActivityActivityActivityIdStep(self._caller)


class V3MarketingGoodsSubsidyActivityActivitiesStep(Node):
    """/v3/marketing/goods-subsidy-activity/activities"""

    def get(
        self,
        *,
        query: ListGoodsSubsidyActivitiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoodsSubsidyActivityPage]:
        """List the add-on offers of brands in a city: `marketing.list_goods_subsidy_activities`."""
        return self._caller.call(
            OPERATIONS["marketing.list_goods_subsidy_activities"],
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
        query: ListGoodsSubsidyActivitiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoodsSubsidyActivityPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_goods_subsidy_activities"],
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
        query: ListGoodsSubsidyActivitiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[GoodsSubsidyActivity]:
        """Every item of all pages of `marketing.list_goods_subsidy_activities`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_goods_subsidy_activities"],
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
        query: ListGoodsSubsidyActivitiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[GoodsSubsidyActivity]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_goods_subsidy_activities"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingGoodsSubsidyActivityQualificationLockStep(Node):
    """/v3/marketing/goods-subsidy-activity/qualification/lock"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[LockedGoodsSubsidy]: ...

        @overload
        def post(
            self,
            *,
            body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[LockedGoodsSubsidy]: ...

    def post(
        self,
        *,
        body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
        json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[LockedGoodsSubsidy]:
        """Lock add-on offers for an order: `marketing.lock_goods_subsidy`."""
        return self._caller.call(
            OPERATIONS["marketing.lock_goods_subsidy"],
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
            json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[LockedGoodsSubsidy]: ...

        @overload
        async def post_async(
            self,
            *,
            body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[LockedGoodsSubsidy]: ...

    async def post_async(
        self,
        *,
        body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
        json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[LockedGoodsSubsidy]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.lock_goods_subsidy"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingGoodsSubsidyActivityQualificationUnlockStep(Node):
    """/v3/marketing/goods-subsidy-activity/qualification/unlock"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UnlockedGoodsSubsidy]: ...

        @overload
        def post(
            self,
            *,
            body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UnlockedGoodsSubsidy]: ...

    def post(
        self,
        *,
        body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
        json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnlockedGoodsSubsidy]:
        """Unlock add-on offers of an order: `marketing.unlock_goods_subsidy`."""
        return self._caller.call(
            OPERATIONS["marketing.unlock_goods_subsidy"],
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
            json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UnlockedGoodsSubsidy]: ...

        @overload
        async def post_async(
            self,
            *,
            body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UnlockedGoodsSubsidy]: ...

    async def post_async(
        self,
        *,
        body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
        json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnlockedGoodsSubsidy]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.unlock_goods_subsidy"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingGoodsSubsidyActivityQualificationStep(Node):
    """/v3/marketing/goods-subsidy-activity/qualification"""

    @property
    def lock(self) -> V3MarketingGoodsSubsidyActivityQualificationLockStep:
        """/v3/marketing/goods-subsidy-activity/qualification/lock"""
        return V3MarketingGoodsSubsidyActivityQualificationLockStep(self._caller)

    @property
    def unlock(self) -> V3MarketingGoodsSubsidyActivityQualificationUnlockStep:
        """/v3/marketing/goods-subsidy-activity/qualification/unlock"""
        return V3MarketingGoodsSubsidyActivityQualificationUnlockStep(self._caller)


class V3MarketingGoodsSubsidyActivityStep(Node):
    """/v3/marketing/goods-subsidy-activity"""

    @property
    def retail_store_act(self) -> V3MarketingGoodsSubsidyActivityRetailStoreActStep:
        """/v3/marketing/goods-subsidy-activity/retail-store-act"""
        return V3MarketingGoodsSubsidyActivityRetailStoreActStep(self._caller)

    retailStoreAct = retail_store_act

    @property
    def activity(self) -> V3MarketingGoodsSubsidyActivityActivityStep:
        """/v3/marketing/goods-subsidy-activity/activity"""
        return V3MarketingGoodsSubsidyActivityActivityStep(self._caller)

    @property
    def activities(self) -> V3MarketingGoodsSubsidyActivityActivitiesStep:
        """/v3/marketing/goods-subsidy-activity/activities"""
        return V3MarketingGoodsSubsidyActivityActivitiesStep(self._caller)

    @property
    def qualification(self) -> V3MarketingGoodsSubsidyActivityQualificationStep:
        """/v3/marketing/goods-subsidy-activity/qualification"""
        return V3MarketingGoodsSubsidyActivityQualificationStep(self._caller)


class V3MarketingBusifavorCouponsAssociateStep(Node):
    """/v3/marketing/busifavor/coupons/associate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AssociatedBusifavorCoupon]: ...

        @overload
        def post(
            self,
            *,
            body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AssociatedBusifavorCoupon]: ...

    def post(
        self,
        *,
        body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
        json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AssociatedBusifavorCoupon]:
        """Tie a used coupon of a merchant to its order: `marketing.associate_busifavor_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.associate_busifavor_coupon"],
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
            json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AssociatedBusifavorCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AssociatedBusifavorCoupon]: ...

    async def post_async(
        self,
        *,
        body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
        json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AssociatedBusifavorCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.associate_busifavor_coupon"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorCouponsDeactivateStep(Node):
    """/v3/marketing/busifavor/coupons/deactivate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeactivatedBusifavorCoupon]: ...

        @overload
        def post(
            self,
            *,
            body: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeactivatedBusifavorCoupon]: ...

    def post(
        self,
        *,
        body: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping | Unset = UNSET,
        json: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeactivatedBusifavorCoupon]:
        """Withdraw a coupon of a merchant from its user: `marketing.deactivate_busifavor_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.deactivate_busifavor_coupon"],
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
            json: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeactivatedBusifavorCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            body: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeactivatedBusifavorCoupon]: ...

    async def post_async(
        self,
        *,
        body: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping | Unset = UNSET,
        json: BusifavorCouponDeactivation | BusifavorCouponDeactivationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeactivatedBusifavorCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.deactivate_busifavor_coupon"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorCouponsDisassociateStep(Node):
    """/v3/marketing/busifavor/coupons/disassociate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DisassociatedBusifavorCoupon]: ...

        @overload
        def post(
            self,
            *,
            body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DisassociatedBusifavorCoupon]: ...

    def post(
        self,
        *,
        body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
        json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedBusifavorCoupon]:
        """Untie a coupon of a merchant from its order: `marketing.disassociate_busifavor_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.disassociate_busifavor_coupon"],
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
            json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DisassociatedBusifavorCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DisassociatedBusifavorCoupon]: ...

    async def post_async(
        self,
        *,
        body: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
        json: BusifavorCouponOrder | BusifavorCouponOrderDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedBusifavorCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.disassociate_busifavor_coupon"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorCouponsReturnStep(Node):
    """/v3/marketing/busifavor/coupons/return"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReturnedBusifavorCoupon]: ...

        @overload
        def post(
            self,
            *,
            body: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReturnedBusifavorCoupon]: ...

    def post(
        self,
        *,
        body: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping | Unset = UNSET,
        json: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReturnedBusifavorCoupon]:
        """Give a used coupon of a merchant back to its user: `marketing.return_busifavor_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.return_busifavor_coupon"],
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
            json: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReturnedBusifavorCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            body: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReturnedBusifavorCoupon]: ...

    async def post_async(
        self,
        *,
        body: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping | Unset = UNSET,
        json: BusifavorCouponReturn | BusifavorCouponReturnDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReturnedBusifavorCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.return_busifavor_coupon"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorCouponsSendStep(Node):
    """/v3/marketing/busifavor/coupons/send"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenBusifavorCoupon]: ...

        @overload
        def post(
            self,
            *,
            body: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenBusifavorCoupon]: ...

    def post(
        self,
        *,
        body: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping | Unset = UNSET,
        json: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenBusifavorCoupon]:
        """Give a user a coupon of a merchant: `marketing.send_busifavor_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.send_busifavor_coupon"],
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
            json: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenBusifavorCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            body: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenBusifavorCoupon]: ...

    async def post_async(
        self,
        *,
        body: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping | Unset = UNSET,
        json: BusifavorCouponGift | BusifavorCouponGiftDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenBusifavorCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.send_busifavor_coupon"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorCouponsCardIdSendStep(Node):
    """/v3/marketing/busifavor/coupons/{card_id}/send"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            card_id: str,
            json: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenConsumptionCard]: ...

        @overload
        def post(
            self,
            *,
            card_id: str,
            body: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenConsumptionCard]: ...

    def post(
        self,
        *,
        card_id: str,
        body: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping | Unset = UNSET,
        json: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenConsumptionCard]:
        """Give a user a consumption card: `marketing.send_consumption_card`."""
        return self._caller.call(
            OPERATIONS["marketing.send_consumption_card"],
            {
                "card_id": card_id,
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
            card_id: str,
            json: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenConsumptionCard]: ...

        @overload
        async def post_async(
            self,
            *,
            card_id: str,
            body: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenConsumptionCard]: ...

    async def post_async(
        self,
        *,
        card_id: str,
        body: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping | Unset = UNSET,
        json: ConsumptionCardGift | ConsumptionCardGiftDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenConsumptionCard]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.send_consumption_card"],
            {
                "card_id": card_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorCouponsCardIdStep(Node):
    """/v3/marketing/busifavor/coupons/{card_id}"""

    @property
    def send(self) -> V3MarketingBusifavorCouponsCardIdSendStep:
        """/v3/marketing/busifavor/coupons/{card_id}/send"""
        return V3MarketingBusifavorCouponsCardIdSendStep(self._caller)


class V3MarketingBusifavorCouponsUseStep(Node):
    """/v3/marketing/busifavor/coupons/use"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UsedBusifavorCoupon]: ...

        @overload
        def post(
            self,
            *,
            body: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UsedBusifavorCoupon]: ...

    def post(
        self,
        *,
        body: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping | Unset = UNSET,
        json: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UsedBusifavorCoupon]:
        """Use a coupon of a merchant up: `marketing.use_busifavor_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.use_busifavor_coupon"],
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
            json: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UsedBusifavorCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            body: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UsedBusifavorCoupon]: ...

    async def post_async(
        self,
        *,
        body: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping | Unset = UNSET,
        json: BusifavorCouponUse | BusifavorCouponUseDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UsedBusifavorCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.use_busifavor_coupon"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorCouponsStep(Node):
    """/v3/marketing/busifavor/coupons"""

    @property
    def associate(self) -> V3MarketingBusifavorCouponsAssociateStep:
        """/v3/marketing/busifavor/coupons/associate"""
        return V3MarketingBusifavorCouponsAssociateStep(self._caller)

    @property
    def deactivate(self) -> V3MarketingBusifavorCouponsDeactivateStep:
        """/v3/marketing/busifavor/coupons/deactivate"""
        return V3MarketingBusifavorCouponsDeactivateStep(self._caller)

    @property
    def disassociate(self) -> V3MarketingBusifavorCouponsDisassociateStep:
        """/v3/marketing/busifavor/coupons/disassociate"""
        return V3MarketingBusifavorCouponsDisassociateStep(self._caller)

    @property
    def return_(self) -> V3MarketingBusifavorCouponsReturnStep:
        """/v3/marketing/busifavor/coupons/return"""
        return V3MarketingBusifavorCouponsReturnStep(self._caller)

    @property
    def send(self) -> V3MarketingBusifavorCouponsSendStep:
        """/v3/marketing/busifavor/coupons/send"""
        return V3MarketingBusifavorCouponsSendStep(self._caller)

    @property
    def _card_id_(self) -> V3MarketingBusifavorCouponsCardIdStep:
        """/v3/marketing/busifavor/coupons/{card_id}"""
        return V3MarketingBusifavorCouponsCardIdStep(self._caller)

    @property
    def use(self) -> V3MarketingBusifavorCouponsUseStep:
        """/v3/marketing/busifavor/coupons/use"""
        return V3MarketingBusifavorCouponsUseStep(self._caller)


class V3MarketingBusifavorStocksStockIdCouponcodesCouponCodeStep(Node):
    """/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"""

    def delete(
        self,
        *,
        stock_id: str,
        coupon_code: str,
        query: DeleteCouponCodeQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeletedCouponCode]:
        """Delete a code uploaded for the coupons of a batch: `marketing.delete_coupon_code`."""
        return self._caller.call(
            OPERATIONS["marketing.delete_coupon_code"],
            {
                "stock_id": stock_id,
                "coupon_code": coupon_code,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def delete_async(
        self,
        *,
        stock_id: str,
        coupon_code: str,
        query: DeleteCouponCodeQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeletedCouponCode]:
        """`delete`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.delete_coupon_code"],
            {
                "stock_id": stock_id,
                "coupon_code": coupon_code,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        stock_id: str,
        coupon_code: str,
        query: GetCouponCodeQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponCodeDetail]:
        """Look up a code uploaded for the coupons of a batch: `marketing.get_coupon_code`."""
        return self._caller.call(
            OPERATIONS["marketing.get_coupon_code"],
            {
                "stock_id": stock_id,
                "coupon_code": coupon_code,
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
        stock_id: str,
        coupon_code: str,
        query: GetCouponCodeQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponCodeDetail]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_coupon_code"],
            {
                "stock_id": stock_id,
                "coupon_code": coupon_code,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorStocksStockIdCouponcodesStep(Node):
    """/v3/marketing/busifavor/stocks/{stock_id}/couponcodes"""

    @property
    def _coupon_code_(self) -> V3MarketingBusifavorStocksStockIdCouponcodesCouponCodeStep:
        """/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"""
        return V3MarketingBusifavorStocksStockIdCouponcodesCouponCodeStep(self._caller)

    def get(
        self,
        *,
        stock_id: str,
        query: ListCouponCodesQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponCodePage]:
        """List the codes uploaded for the coupons of a batch: `marketing.list_coupon_codes`."""
        return self._caller.call(
            OPERATIONS["marketing.list_coupon_codes"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        query: ListCouponCodesQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponCodePage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_coupon_codes"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        query: ListCouponCodesQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[UploadedCouponCode]:
        """Every item of all pages of `marketing.list_coupon_codes`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_coupon_codes"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        query: ListCouponCodesQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[UploadedCouponCode]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_coupon_codes"],
            {
                "stock_id": stock_id,
            },
            query or {},
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
            stock_id: str,
            json: CouponCodeUpload | CouponCodeUploadDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CouponCodeUploadResult]: ...

        @overload
        def post(
            self,
            *,
            stock_id: str,
            body: CouponCodeUpload | CouponCodeUploadDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CouponCodeUploadResult]: ...

    def post(
        self,
        *,
        stock_id: str,
        body: CouponCodeUpload | CouponCodeUploadDict | AnyMapping | Unset = UNSET,
        json: CouponCodeUpload | CouponCodeUploadDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponCodeUploadResult]:
        """Upload codes for the coupons of a batch: `marketing.upload_coupon_codes`."""
        return self._caller.call(
            OPERATIONS["marketing.upload_coupon_codes"],
            {
                "stock_id": stock_id,
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
            stock_id: str,
            json: CouponCodeUpload | CouponCodeUploadDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CouponCodeUploadResult]: ...

        @overload
        async def post_async(
            self,
            *,
            stock_id: str,
            body: CouponCodeUpload | CouponCodeUploadDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CouponCodeUploadResult]: ...

    async def post_async(
        self,
        *,
        stock_id: str,
        body: CouponCodeUpload | CouponCodeUploadDict | AnyMapping | Unset = UNSET,
        json: CouponCodeUpload | CouponCodeUploadDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponCodeUploadResult]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.upload_coupon_codes"],
            {
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorStocksStockIdBudgetStep(Node):
    """/v3/marketing/busifavor/stocks/{stock_id}/budget"""

    if TYPE_CHECKING:

        @overload
        def patch(
            self,
            *,
            stock_id: str,
            json: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BusifavorBudget]: ...

        @overload
        def patch(
            self,
            *,
            stock_id: str,
            body: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BusifavorBudget]: ...

    def patch(
        self,
        *,
        stock_id: str,
        body: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping | Unset = UNSET,
        json: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorBudget]:
        """Change how many coupons of a merchant a batch has: `marketing.modify_busifavor_stock_budget`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_busifavor_stock_budget"],
            {
                "stock_id": stock_id,
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
            stock_id: str,
            json: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BusifavorBudget]: ...

        @overload
        async def patch_async(
            self,
            *,
            stock_id: str,
            body: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BusifavorBudget]: ...

    async def patch_async(
        self,
        *,
        stock_id: str,
        body: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping | Unset = UNSET,
        json: BusifavorBudgetChange | BusifavorBudgetChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorBudget]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_busifavor_stock_budget"],
            {
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorStocksStockIdStep(Node):
    """/v3/marketing/busifavor/stocks/{stock_id}"""

    @property
    def couponcodes(self) -> V3MarketingBusifavorStocksStockIdCouponcodesStep:
        """/v3/marketing/busifavor/stocks/{stock_id}/couponcodes"""
        return V3MarketingBusifavorStocksStockIdCouponcodesStep(self._caller)

    @property
    def budget(self) -> V3MarketingBusifavorStocksStockIdBudgetStep:
        """/v3/marketing/busifavor/stocks/{stock_id}/budget"""
        return V3MarketingBusifavorStocksStockIdBudgetStep(self._caller)

    def get(
        self,
        *,
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorStock]:
        """Look up a batch of coupons of a merchant: `marketing.get_busifavor_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.get_busifavor_stock"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorStock]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_busifavor_stock"],
            {
                "stock_id": stock_id,
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
            stock_id: str,
            json: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def patch(
            self,
            *,
            stock_id: str,
            body: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def patch(
        self,
        *,
        stock_id: str,
        body: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping | Unset = UNSET,
        json: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Change a batch of coupons of a merchant: `marketing.modify_busifavor_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_busifavor_stock"],
            {
                "stock_id": stock_id,
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
            stock_id: str,
            json: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def patch_async(
            self,
            *,
            stock_id: str,
            body: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def patch_async(
        self,
        *,
        stock_id: str,
        body: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping | Unset = UNSET,
        json: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_busifavor_stock"],
            {
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorStocksStep(Node):
    """/v3/marketing/busifavor/stocks"""

    @property
    def _stock_id_(self) -> V3MarketingBusifavorStocksStockIdStep:
        """/v3/marketing/busifavor/stocks/{stock_id}"""
        return V3MarketingBusifavorStocksStockIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedBusifavorStock]: ...

        @overload
        def post(
            self,
            *,
            body: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedBusifavorStock]: ...

    def post(
        self,
        *,
        body: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping | Unset = UNSET,
        json: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedBusifavorStock]:
        """Make a batch of coupons of a merchant: `marketing.create_busifavor_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.create_busifavor_stock"],
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
            json: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedBusifavorStock]: ...

        @overload
        async def post_async(
            self,
            *,
            body: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedBusifavorStock]: ...

    async def post_async(
        self,
        *,
        body: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping | Unset = UNSET,
        json: BusifavorStockRequest | BusifavorStockRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedBusifavorStock]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_busifavor_stock"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorCallbacksStep(Node):
    """/v3/marketing/busifavor/callbacks"""

    def get(
        self,
        *,
        query: GetBusifavorCallbackQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorCallback]:
        """Look up where events of coupons of a merchant go: `marketing.get_busifavor_callback`."""
        return self._caller.call(
            OPERATIONS["marketing.get_busifavor_callback"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: GetBusifavorCallbackQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorCallback]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_busifavor_callback"],
            {},
            query or {},
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
            json: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChangedBusifavorCallback]: ...

        @overload
        def post(
            self,
            *,
            body: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChangedBusifavorCallback]: ...

    def post(
        self,
        *,
        body: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping | Unset = UNSET,
        json: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedBusifavorCallback]:
        """Set where events of coupons of a merchant go: `marketing.set_busifavor_callback`."""
        return self._caller.call(
            OPERATIONS["marketing.set_busifavor_callback"],
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
            json: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChangedBusifavorCallback]: ...

        @overload
        async def post_async(
            self,
            *,
            body: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChangedBusifavorCallback]: ...

    async def post_async(
        self,
        *,
        body: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping | Unset = UNSET,
        json: BusifavorCallbackRequest | BusifavorCallbackRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedBusifavorCallback]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.set_busifavor_callback"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppidStep(Node):
    """/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}"""

    def get(
        self,
        *,
        openid: str,
        coupon_code: str,
        appid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorCoupon]:
        """Look up a coupon of a merchant that a user has: `marketing.get_busifavor_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.get_busifavor_coupon"],
            {
                "openid": openid,
                "coupon_code": coupon_code,
                "appid": appid,
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
        coupon_code: str,
        appid: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorCoupon]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_busifavor_coupon"],
            {
                "openid": openid,
                "coupon_code": coupon_code,
                "appid": appid,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsStep(Node):
    """/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids"""

    @property
    def _appid_(self) -> V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppidStep:
        """/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}"""
        return V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppidStep(self._caller)


class V3MarketingBusifavorUsersOpenidCouponsCouponCodeStep(Node):
    """/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}"""

    @property
    def appids(self) -> V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsStep:
        """/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids"""
        return V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsStep(self._caller)


class V3MarketingBusifavorUsersOpenidCouponsStep(Node):
    """/v3/marketing/busifavor/users/{openid}/coupons"""

    @property
    def _coupon_code_(self) -> V3MarketingBusifavorUsersOpenidCouponsCouponCodeStep:
        """/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}"""
        return V3MarketingBusifavorUsersOpenidCouponsCouponCodeStep(self._caller)

    def get(
        self,
        *,
        openid: str,
        query: ListBusifavorCouponsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorCouponPage]:
        """List the coupons of a merchant that a user has: `marketing.list_busifavor_coupons`."""
        return self._caller.call(
            OPERATIONS["marketing.list_busifavor_coupons"],
            {
                "openid": openid,
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
        query: ListBusifavorCouponsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BusifavorCouponPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_busifavor_coupons"],
            {
                "openid": openid,
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
        query: ListBusifavorCouponsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[BusifavorCoupon]:
        """Every item of all pages of `marketing.list_busifavor_coupons`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_busifavor_coupons"],
            {
                "openid": openid,
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
        query: ListBusifavorCouponsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[BusifavorCoupon]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_busifavor_coupons"],
            {
                "openid": openid,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorUsersOpenidStep(Node):
    """/v3/marketing/busifavor/users/{openid}"""

    @property
    def coupons(self) -> V3MarketingBusifavorUsersOpenidCouponsStep:
        """/v3/marketing/busifavor/users/{openid}/coupons"""
        return V3MarketingBusifavorUsersOpenidCouponsStep(self._caller)


class V3MarketingBusifavorUsersStep(Node):
    """/v3/marketing/busifavor/users"""

    @property
    def _openid_(self) -> V3MarketingBusifavorUsersOpenidStep:
        """/v3/marketing/busifavor/users/{openid}"""
        return V3MarketingBusifavorUsersOpenidStep(self._caller)


class V3MarketingBusifavorSubsidyPayReceiptsSubsidyReceiptIdStep(Node):
    """/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}"""

    def get(
        self,
        *,
        subsidy_receipt_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyPayment]:
        """Look up a subsidy paid for a used coupon: `marketing.get_busifavor_subsidy`."""
        return self._caller.call(
            OPERATIONS["marketing.get_busifavor_subsidy"],
            {
                "subsidy_receipt_id": subsidy_receipt_id,
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
        subsidy_receipt_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyPayment]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_busifavor_subsidy"],
            {
                "subsidy_receipt_id": subsidy_receipt_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorSubsidyPayReceiptsStep(Node):
    """/v3/marketing/busifavor/subsidy/pay-receipts"""

    @property
    def _subsidy_receipt_id_(self) -> V3MarketingBusifavorSubsidyPayReceiptsSubsidyReceiptIdStep:
        """/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}"""
        return V3MarketingBusifavorSubsidyPayReceiptsSubsidyReceiptIdStep(self._caller)

    def get(
        self,
        *,
        query: ListBusifavorSubsidiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyPaymentList]:
        """List the subsidies paid for a used coupon: `marketing.list_busifavor_subsidies`."""
        return self._caller.call(
            OPERATIONS["marketing.list_busifavor_subsidies"],
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
        query: ListBusifavorSubsidiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyPaymentList]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_busifavor_subsidies"],
            {},
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
            json: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CouponSubsidyPayment]: ...

        @overload
        def post(
            self,
            *,
            body: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CouponSubsidyPayment]: ...

    def post(
        self,
        *,
        body: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping | Unset = UNSET,
        json: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyPayment]:
        """Pay a merchant a subsidy for a used coupon: `marketing.pay_busifavor_subsidy`."""
        return self._caller.call(
            OPERATIONS["marketing.pay_busifavor_subsidy"],
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
            json: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CouponSubsidyPayment]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CouponSubsidyPayment]: ...

    async def post_async(
        self,
        *,
        body: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping | Unset = UNSET,
        json: CouponSubsidyPaymentRequest | CouponSubsidyPaymentRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyPayment]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.pay_busifavor_subsidy"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdStep(Node):
    """/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}"""

    def get(
        self,
        *,
        subsidy_return_receipt_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyReturn]:
        """Look up the return of a subsidy paid for a used coupon: `marketing.get_busifavor_subsidy_return`."""
        return self._caller.call(
            OPERATIONS["marketing.get_busifavor_subsidy_return"],
            {
                "subsidy_return_receipt_id": subsidy_return_receipt_id,
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
        subsidy_return_receipt_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyReturn]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_busifavor_subsidy_return"],
            {
                "subsidy_return_receipt_id": subsidy_return_receipt_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorSubsidyReturnReceiptsStep(Node):
    """/v3/marketing/busifavor/subsidy/return-receipts"""

    @property
    def _subsidy_return_receipt_id_(self) -> V3MarketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdStep:
        """/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}"""
        return V3MarketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CouponSubsidyReturn]: ...

        @overload
        def post(
            self,
            *,
            body: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CouponSubsidyReturn]: ...

    def post(
        self,
        *,
        body: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
        json: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyReturn]:
        """Return a subsidy paid for a used coupon: `marketing.return_busifavor_subsidy`."""
        return self._caller.call(
            OPERATIONS["marketing.return_busifavor_subsidy"],
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
            json: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CouponSubsidyReturn]: ...

        @overload
        async def post_async(
            self,
            *,
            body: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CouponSubsidyReturn]: ...

    async def post_async(
        self,
        *,
        body: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
        json: CouponSubsidyReturnRequest | CouponSubsidyReturnRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponSubsidyReturn]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.return_busifavor_subsidy"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorSubsidyStep(Node):
    """/v3/marketing/busifavor/subsidy"""

    @property
    def pay_receipts(self) -> V3MarketingBusifavorSubsidyPayReceiptsStep:
        """/v3/marketing/busifavor/subsidy/pay-receipts"""
        return V3MarketingBusifavorSubsidyPayReceiptsStep(self._caller)

    payReceipts = pay_receipts

    @property
    def return_receipts(self) -> V3MarketingBusifavorSubsidyReturnReceiptsStep:
        """/v3/marketing/busifavor/subsidy/return-receipts"""
        return V3MarketingBusifavorSubsidyReturnReceiptsStep(self._caller)

    returnReceipts = return_receipts


class V3MarketingBusifavorProductCouponsPreSendStep(Node):
    """/v3/marketing/busifavor/product-coupons/pre-send"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedBusifavorProductCoupon]: ...

        @overload
        def post(
            self,
            *,
            body: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedBusifavorProductCoupon]: ...

    def post(
        self,
        *,
        body: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping | Unset = UNSET,
        json: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedBusifavorProductCoupon]:
        """Prepare a coupon for articles that the user then takes: `marketing.prepare_busifavor_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.prepare_busifavor_product_coupon"],
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
            json: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedBusifavorProductCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            body: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedBusifavorProductCoupon]: ...

    async def post_async(
        self,
        *,
        body: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping | Unset = UNSET,
        json: BusifavorProductCouponPreparation | BusifavorProductCouponPreparationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedBusifavorProductCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.prepare_busifavor_product_coupon"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorProductCouponsSendStep(Node):
    """/v3/marketing/busifavor/product-coupons/send"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: BusifavorProductCouponGift | BusifavorProductCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenBusifavorCoupon]: ...

        @overload
        def post(
            self,
            *,
            body: BusifavorProductCouponGift | BusifavorProductCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenBusifavorCoupon]: ...

    def post(
        self,
        *,
        body: BusifavorProductCouponGift | BusifavorProductCouponGiftDict | AnyMapping | Unset = UNSET,
        json: BusifavorProductCouponGift | BusifavorProductCouponGiftDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenBusifavorCoupon]:
        """Give a user a coupon for articles: `marketing.send_busifavor_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.send_busifavor_product_coupon"],
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
            json: BusifavorProductCouponGift | BusifavorProductCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenBusifavorCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            body: BusifavorProductCouponGift | BusifavorProductCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenBusifavorCoupon]: ...

    async def post_async(
        self,
        *,
        body: BusifavorProductCouponGift | BusifavorProductCouponGiftDict | AnyMapping | Unset = UNSET,
        json: BusifavorProductCouponGift | BusifavorProductCouponGiftDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenBusifavorCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.send_busifavor_product_coupon"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBusifavorProductCouponsStep(Node):
    """/v3/marketing/busifavor/product-coupons"""

    @property
    def pre_send(self) -> V3MarketingBusifavorProductCouponsPreSendStep:
        """/v3/marketing/busifavor/product-coupons/pre-send"""
        return V3MarketingBusifavorProductCouponsPreSendStep(self._caller)

    preSend = pre_send

    @property
    def send(self) -> V3MarketingBusifavorProductCouponsSendStep:
        """/v3/marketing/busifavor/product-coupons/send"""
        return V3MarketingBusifavorProductCouponsSendStep(self._caller)


class V3MarketingBusifavorStep(Node):
    """/v3/marketing/busifavor"""

    @property
    def coupons(self) -> V3MarketingBusifavorCouponsStep:
        """/v3/marketing/busifavor/coupons"""
        return V3MarketingBusifavorCouponsStep(self._caller)

    @property
    def stocks(self) -> V3MarketingBusifavorStocksStep:
        """/v3/marketing/busifavor/stocks"""
        return V3MarketingBusifavorStocksStep(self._caller)

    @property
    def callbacks(self) -> V3MarketingBusifavorCallbacksStep:
        """/v3/marketing/busifavor/callbacks"""
        return V3MarketingBusifavorCallbacksStep(self._caller)

    @property
    def users(self) -> V3MarketingBusifavorUsersStep:
        """/v3/marketing/busifavor/users"""
        return V3MarketingBusifavorUsersStep(self._caller)

    @property
    def subsidy(self) -> V3MarketingBusifavorSubsidyStep:
        """/v3/marketing/busifavor/subsidy"""
        return V3MarketingBusifavorSubsidyStep(self._caller)

    @property
    def product_coupons(self) -> V3MarketingBusifavorProductCouponsStep:
        """/v3/marketing/busifavor/product-coupons"""
        return V3MarketingBusifavorProductCouponsStep(self._caller)

    productCoupons = product_coupons


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_bundle_id: str,
            json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AssociatedCouponStores]: ...

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_bundle_id: str,
            body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AssociatedCouponStores]: ...

    def post(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AssociatedCouponStores]:
        """Add shops at which coupons of a bundle are good: `marketing.associate_product_coupon_bundle_stores`."""
        return self._caller.call(
            OPERATIONS["marketing.associate_product_coupon_bundle_stores"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_bundle_id": stock_bundle_id,
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
            product_coupon_id: str,
            stock_bundle_id: str,
            json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AssociatedCouponStores]: ...

        @overload
        async def post_async(
            self,
            *,
            product_coupon_id: str,
            stock_bundle_id: str,
            body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AssociatedCouponStores]: ...

    async def post_async(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AssociatedCouponStores]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.associate_product_coupon_bundle_stores"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_bundle_id": stock_bundle_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_bundle_id: str,
            json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DisassociatedCouponStores]: ...

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_bundle_id: str,
            body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DisassociatedCouponStores]: ...

    def post(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedCouponStores]:
        """Take off shops at which coupons of a bundle are good:
        `marketing.disassociate_product_coupon_bundle_stores`.
        """
        return self._caller.call(
            OPERATIONS["marketing.disassociate_product_coupon_bundle_stores"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_bundle_id": stock_bundle_id,
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
            product_coupon_id: str,
            stock_bundle_id: str,
            json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DisassociatedCouponStores]: ...

        @overload
        async def post_async(
            self,
            *,
            product_coupon_id: str,
            stock_bundle_id: str,
            body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DisassociatedCouponStores]: ...

    async def post_async(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedCouponStores]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.disassociate_product_coupon_bundle_stores"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_bundle_id": stock_bundle_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_bundle_id: str,
            json: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponBundle]: ...

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_bundle_id: str,
            body: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponBundle]: ...

    def post(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        body: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping | Unset = UNSET,
        json: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponBundle]:
        """Change how many bundles of coupons for articles there are:
        `marketing.modify_product_coupon_bundle_budget`.
        """
        return self._caller.call(
            OPERATIONS["marketing.modify_product_coupon_bundle_budget"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_bundle_id": stock_bundle_id,
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
            product_coupon_id: str,
            stock_bundle_id: str,
            json: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponBundle]: ...

        @overload
        async def post_async(
            self,
            *,
            product_coupon_id: str,
            stock_bundle_id: str,
            body: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponBundle]: ...

    async def post_async(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        body: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping | Unset = UNSET,
        json: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponBundle]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_product_coupon_bundle_budget"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_bundle_id": stock_bundle_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}"""

    @property
    def associate_stores(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresStep(
            self._caller
        )

    associateStores = associate_stores

    @property
    def disassociate_stores(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores"""
        return (
            V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresStep(
                self._caller
            )
        )

    disassociateStores = disassociate_stores

    @property
    def update_budget(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetStep(
            self._caller
        )

    updateBudget = update_budget

    if TYPE_CHECKING:

        @overload
        def patch(
            self,
            *,
            product_coupon_id: str,
            stock_bundle_id: str,
            json: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponBundle]: ...

        @overload
        def patch(
            self,
            *,
            product_coupon_id: str,
            stock_bundle_id: str,
            body: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponBundle]: ...

    def patch(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        body: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping | Unset = UNSET,
        json: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponBundle]:
        """Change a bundle of batches of a coupon for articles: `marketing.modify_product_coupon_bundle`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_product_coupon_bundle"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_bundle_id": stock_bundle_id,
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
            product_coupon_id: str,
            stock_bundle_id: str,
            json: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponBundle]: ...

        @overload
        async def patch_async(
            self,
            *,
            product_coupon_id: str,
            stock_bundle_id: str,
            body: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponBundle]: ...

    async def patch_async(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        body: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping | Unset = UNSET,
        json: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponBundle]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_product_coupon_bundle"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_bundle_id": stock_bundle_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles"""

    @property
    def _stock_bundle_id_(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            json: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponBundle]: ...

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            body: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponBundle]: ...

    def post(
        self,
        *,
        product_coupon_id: str,
        body: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
        json: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponBundle]:
        """Add a bundle of batches to a coupon for articles: `marketing.create_product_coupon_bundle`."""
        return self._caller.call(
            OPERATIONS["marketing.create_product_coupon_bundle"],
            {
                "product_coupon_id": product_coupon_id,
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
            product_coupon_id: str,
            json: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponBundle]: ...

        @overload
        async def post_async(
            self,
            *,
            product_coupon_id: str,
            body: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponBundle]: ...

    async def post_async(
        self,
        *,
        product_coupon_id: str,
        body: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
        json: ProductCouponBundleRequest | ProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponBundle]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_product_coupon_bundle"],
            {
                "product_coupon_id": product_coupon_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStoresStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AssociatedCouponStores]: ...

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AssociatedCouponStores]: ...

    def post(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AssociatedCouponStores]:
        """Add shops at which coupons of a batch are good: `marketing.associate_product_coupon_stores`."""
        return self._caller.call(
            OPERATIONS["marketing.associate_product_coupon_stores"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
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
            product_coupon_id: str,
            stock_id: str,
            json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AssociatedCouponStores]: ...

        @overload
        async def post_async(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[AssociatedCouponStores]: ...

    async def post_async(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AssociatedCouponStores]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.associate_product_coupon_stores"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivateStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

    def post(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
        json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]:
        """Withdraw a batch of a coupon for articles: `marketing.deactivate_product_coupon_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.deactivate_product_coupon_stock"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
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
            product_coupon_id: str,
            stock_id: str,
            json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

        @overload
        async def post_async(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

    async def post_async(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
        json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.deactivate_product_coupon_stock"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStoresStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DisassociatedCouponStores]: ...

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DisassociatedCouponStores]: ...

    def post(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedCouponStores]:
        """Take off shops at which coupons of a batch are good: `marketing.disassociate_product_coupon_stores`."""
        return self._caller.call(
            OPERATIONS["marketing.disassociate_product_coupon_stores"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
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
            product_coupon_id: str,
            stock_id: str,
            json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DisassociatedCouponStores]: ...

        @overload
        async def post_async(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DisassociatedCouponStores]: ...

    async def post_async(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        body: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        json: CouponStoresRequest | CouponStoresRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DisassociatedCouponStores]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.disassociate_product_coupon_stores"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStoresStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores"""

    def get(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        query: ListProductCouponStoresQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponStorePage]:
        """List the shops at which coupons of a batch are good: `marketing.list_product_coupon_stores`."""
        return self._caller.call(
            OPERATIONS["marketing.list_product_coupon_stores"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
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
        product_coupon_id: str,
        stock_id: str,
        query: ListProductCouponStoresQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CouponStorePage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_product_coupon_stores"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        query: ListProductCouponStoresQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[CouponStore]:
        """Every item of all pages of `marketing.list_product_coupon_stores`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_product_coupon_stores"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        query: ListProductCouponStoresQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[CouponStore]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_product_coupon_stores"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudgetStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            json: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            body: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

    def post(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        body: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping | Unset = UNSET,
        json: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]:
        """Change how many coupons for articles a batch has: `marketing.modify_product_coupon_stock_budget`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_product_coupon_stock_budget"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
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
            product_coupon_id: str,
            stock_id: str,
            json: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

        @overload
        async def post_async(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            body: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

    async def post_async(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        body: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping | Unset = UNSET,
        json: ProductCouponBudgetChange | ProductCouponBudgetChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_product_coupon_stock_budget"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodesStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            json: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponCodeUploadResult]: ...

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            body: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponCodeUploadResult]: ...

    def post(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        body: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping | Unset = UNSET,
        json: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCodeUploadResult]:
        """Upload codes for coupons of a batch: `marketing.upload_product_coupon_codes`."""
        return self._caller.call(
            OPERATIONS["marketing.upload_product_coupon_codes"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
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
            product_coupon_id: str,
            stock_id: str,
            json: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponCodeUploadResult]: ...

        @overload
        async def post_async(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            body: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponCodeUploadResult]: ...

    async def post_async(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        body: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping | Unset = UNSET,
        json: ProductCouponCodeUpload | ProductCouponCodeUploadDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCodeUploadResult]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.upload_product_coupon_codes"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}"""

    @property
    def associate_stores(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStoresStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStoresStep(
            self._caller
        )

    associateStores = associate_stores

    @property
    def deactivate(self) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivateStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivateStep(self._caller)

    @property
    def disassociate_stores(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStoresStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStoresStep(
            self._caller
        )

    disassociateStores = disassociate_stores

    @property
    def associated_stores(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStoresStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStoresStep(
            self._caller
        )

    associatedStores = associated_stores

    @property
    def update_budget(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudgetStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudgetStep(self._caller)

    updateBudget = update_budget

    @property
    def upload_coupon_codes(
        self,
    ) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodesStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodesStep(
            self._caller
        )

    uploadCouponCodes = upload_coupon_codes

    def get(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        query: GetProductCouponStockQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]:
        """Look up a batch of a coupon for articles: `marketing.get_product_coupon_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.get_product_coupon_stock"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
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
        product_coupon_id: str,
        stock_id: str,
        query: GetProductCouponStockQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_product_coupon_stock"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
            },
            query,
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
            product_coupon_id: str,
            stock_id: str,
            json: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

        @overload
        def patch(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            body: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

    def patch(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        body: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping | Unset = UNSET,
        json: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]:
        """Change a batch of a coupon for articles: `marketing.modify_product_coupon_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_product_coupon_stock"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
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
            product_coupon_id: str,
            stock_id: str,
            json: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

        @overload
        async def patch_async(
            self,
            *,
            product_coupon_id: str,
            stock_id: str,
            body: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

    async def patch_async(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        body: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping | Unset = UNSET,
        json: ProductCouponStockChange | ProductCouponStockChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_product_coupon_stock"],
            {
                "product_coupon_id": product_coupon_id,
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"""

    @property
    def _stock_id_(self) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            json: ProductCouponStockRequest | ProductCouponStockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            body: ProductCouponStockRequest | ProductCouponStockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

    def post(
        self,
        *,
        product_coupon_id: str,
        body: ProductCouponStockRequest | ProductCouponStockRequestDict | AnyMapping | Unset = UNSET,
        json: ProductCouponStockRequest | ProductCouponStockRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]:
        """Add a batch to a coupon for articles: `marketing.create_product_coupon_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.create_product_coupon_stock"],
            {
                "product_coupon_id": product_coupon_id,
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
            product_coupon_id: str,
            json: ProductCouponStockRequest | ProductCouponStockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

        @overload
        async def post_async(
            self,
            *,
            product_coupon_id: str,
            body: ProductCouponStockRequest | ProductCouponStockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponStock]: ...

    async def post_async(
        self,
        *,
        product_coupon_id: str,
        body: ProductCouponStockRequest | ProductCouponStockRequestDict | AnyMapping | Unset = UNSET,
        json: ProductCouponStockRequest | ProductCouponStockRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStock]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_product_coupon_stock"],
            {
                "product_coupon_id": product_coupon_id,
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
        product_coupon_id: str,
        query: ListProductCouponStocksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStockPage]:
        """List the batches of a coupon for articles: `marketing.list_product_coupon_stocks`."""
        return self._caller.call(
            OPERATIONS["marketing.list_product_coupon_stocks"],
            {
                "product_coupon_id": product_coupon_id,
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
        product_coupon_id: str,
        query: ListProductCouponStocksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponStockPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_product_coupon_stocks"],
            {
                "product_coupon_id": product_coupon_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        product_coupon_id: str,
        query: ListProductCouponStocksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[ProductCouponStock]:
        """Every item of all pages of `marketing.list_product_coupon_stocks`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_product_coupon_stocks"],
            {
                "product_coupon_id": product_coupon_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        product_coupon_id: str,
        query: ListProductCouponStocksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[ProductCouponStock]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_product_coupon_stocks"],
            {
                "product_coupon_id": product_coupon_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdDeactivateStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCoupon]: ...

        @overload
        def post(
            self,
            *,
            product_coupon_id: str,
            body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCoupon]: ...

    def post(
        self,
        *,
        product_coupon_id: str,
        body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
        json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]:
        """Withdraw a coupon for articles: `marketing.deactivate_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.deactivate_product_coupon"],
            {
                "product_coupon_id": product_coupon_id,
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
            product_coupon_id: str,
            json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            product_coupon_id: str,
            body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCoupon]: ...

    async def post_async(
        self,
        *,
        product_coupon_id: str,
        body: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
        json: ProductCouponDeactivation | ProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.deactivate_product_coupon"],
            {
                "product_coupon_id": product_coupon_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsProductCouponIdStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"""

    @property
    def stock_bundles(self) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStep(self._caller)

    stockBundles = stock_bundles

    @property
    def stocks(self) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStep(self._caller)

    @property
    def deactivate(self) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdDeactivateStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdDeactivateStep(self._caller)

    def get(
        self,
        *,
        product_coupon_id: str,
        query: GetProductCouponQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]:
        """Look up a coupon for articles: `marketing.get_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.get_product_coupon"],
            {
                "product_coupon_id": product_coupon_id,
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
        product_coupon_id: str,
        query: GetProductCouponQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_product_coupon"],
            {
                "product_coupon_id": product_coupon_id,
            },
            query,
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
            product_coupon_id: str,
            json: ProductCouponChange | ProductCouponChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCoupon]: ...

        @overload
        def patch(
            self,
            *,
            product_coupon_id: str,
            body: ProductCouponChange | ProductCouponChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCoupon]: ...

    def patch(
        self,
        *,
        product_coupon_id: str,
        body: ProductCouponChange | ProductCouponChangeDict | AnyMapping | Unset = UNSET,
        json: ProductCouponChange | ProductCouponChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]:
        """Change what a coupon for articles shows: `marketing.modify_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_product_coupon"],
            {
                "product_coupon_id": product_coupon_id,
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
            product_coupon_id: str,
            json: ProductCouponChange | ProductCouponChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCoupon]: ...

        @overload
        async def patch_async(
            self,
            *,
            product_coupon_id: str,
            body: ProductCouponChange | ProductCouponChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCoupon]: ...

    async def patch_async(
        self,
        *,
        product_coupon_id: str,
        body: ProductCouponChange | ProductCouponChangeDict | AnyMapping | Unset = UNSET,
        json: ProductCouponChange | ProductCouponChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCoupon]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_product_coupon"],
            {
                "product_coupon_id": product_coupon_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponProductCouponsStep(Node):
    """/v3/marketing/partner/product-coupon/product-coupons"""

    @property
    def _product_coupon_id_(self) -> V3MarketingPartnerProductCouponProductCouponsProductCouponIdStep:
        """/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"""
        return V3MarketingPartnerProductCouponProductCouponsProductCouponIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ProductCouponRequest | ProductCouponRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedProductCoupon]: ...

        @overload
        def post(
            self,
            *,
            body: ProductCouponRequest | ProductCouponRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedProductCoupon]: ...

    def post(
        self,
        *,
        body: ProductCouponRequest | ProductCouponRequestDict | AnyMapping | Unset = UNSET,
        json: ProductCouponRequest | ProductCouponRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedProductCoupon]:
        """Make a coupon for articles of a brand: `marketing.create_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.create_product_coupon"],
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
            json: ProductCouponRequest | ProductCouponRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedProductCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ProductCouponRequest | ProductCouponRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedProductCoupon]: ...

    async def post_async(
        self,
        *,
        body: ProductCouponRequest | ProductCouponRequestDict | AnyMapping | Unset = UNSET,
        json: ProductCouponRequest | ProductCouponRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedProductCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_product_coupon"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirmStep(Node):
    """/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            openid: str,
            coupon_code: str,
            json: UserProductCouponConfirmation | UserProductCouponConfirmationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            coupon_code: str,
            body: UserProductCouponConfirmation | UserProductCouponConfirmationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

    def post(
        self,
        *,
        openid: str,
        coupon_code: str,
        body: UserProductCouponConfirmation | UserProductCouponConfirmationDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponConfirmation | UserProductCouponConfirmationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]:
        """Confirm a coupon for articles that a user was given: `marketing.confirm_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.confirm_product_coupon"],
            {
                "openid": openid,
                "coupon_code": coupon_code,
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
            openid: str,
            coupon_code: str,
            json: UserProductCouponConfirmation | UserProductCouponConfirmationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            coupon_code: str,
            body: UserProductCouponConfirmation | UserProductCouponConfirmationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

    async def post_async(
        self,
        *,
        openid: str,
        coupon_code: str,
        body: UserProductCouponConfirmation | UserProductCouponConfirmationDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponConfirmation | UserProductCouponConfirmationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.confirm_product_coupon"],
            {
                "openid": openid,
                "coupon_code": coupon_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivateStep(Node):
    """/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            openid: str,
            coupon_code: str,
            json: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            coupon_code: str,
            body: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

    def post(
        self,
        *,
        openid: str,
        coupon_code: str,
        body: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]:
        """Withdraw a coupon for articles from its user: `marketing.deactivate_user_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.deactivate_user_product_coupon"],
            {
                "openid": openid,
                "coupon_code": coupon_code,
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
            openid: str,
            coupon_code: str,
            json: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            coupon_code: str,
            body: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

    async def post_async(
        self,
        *,
        openid: str,
        coupon_code: str,
        body: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponDeactivation | UserProductCouponDeactivationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.deactivate_user_product_coupon"],
            {
                "openid": openid,
                "coupon_code": coupon_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturnStep(Node):
    """/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            openid: str,
            coupon_code: str,
            json: UserProductCouponReturn | UserProductCouponReturnDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            coupon_code: str,
            body: UserProductCouponReturn | UserProductCouponReturnDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

    def post(
        self,
        *,
        openid: str,
        coupon_code: str,
        body: UserProductCouponReturn | UserProductCouponReturnDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponReturn | UserProductCouponReturnDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]:
        """Give a used coupon for articles back to its user: `marketing.return_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.return_product_coupon"],
            {
                "openid": openid,
                "coupon_code": coupon_code,
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
            openid: str,
            coupon_code: str,
            json: UserProductCouponReturn | UserProductCouponReturnDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            coupon_code: str,
            body: UserProductCouponReturn | UserProductCouponReturnDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

    async def post_async(
        self,
        *,
        openid: str,
        coupon_code: str,
        body: UserProductCouponReturn | UserProductCouponReturnDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponReturn | UserProductCouponReturnDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.return_product_coupon"],
            {
                "openid": openid,
                "coupon_code": coupon_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeUseStep(Node):
    """/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            openid: str,
            coupon_code: str,
            json: UserProductCouponUse | UserProductCouponUseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            coupon_code: str,
            body: UserProductCouponUse | UserProductCouponUseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

    def post(
        self,
        *,
        openid: str,
        coupon_code: str,
        body: UserProductCouponUse | UserProductCouponUseDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponUse | UserProductCouponUseDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]:
        """Use a coupon for articles up: `marketing.use_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.use_product_coupon"],
            {
                "openid": openid,
                "coupon_code": coupon_code,
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
            openid: str,
            coupon_code: str,
            json: UserProductCouponUse | UserProductCouponUseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            coupon_code: str,
            body: UserProductCouponUse | UserProductCouponUseDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

    async def post_async(
        self,
        *,
        openid: str,
        coupon_code: str,
        body: UserProductCouponUse | UserProductCouponUseDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponUse | UserProductCouponUseDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.use_product_coupon"],
            {
                "openid": openid,
                "coupon_code": coupon_code,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeStep(Node):
    """/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}"""

    @property
    def confirm(self) -> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirmStep:
        """/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm"""
        return V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirmStep(self._caller)

    @property
    def deactivate(self) -> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivateStep:
        """/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate"""
        return V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivateStep(self._caller)

    @property
    def return_(self) -> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturnStep:
        """/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return"""
        return V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturnStep(self._caller)

    @property
    def use(self) -> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeUseStep:
        """/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use"""
        return V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeUseStep(self._caller)

    def get(
        self,
        *,
        openid: str,
        coupon_code: str,
        query: GetUserProductCouponQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]:
        """Look up a coupon for articles that a user has: `marketing.get_user_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.get_user_product_coupon"],
            {
                "openid": openid,
                "coupon_code": coupon_code,
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
        coupon_code: str,
        query: GetUserProductCouponQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_user_product_coupon"],
            {
                "openid": openid,
                "coupon_code": coupon_code,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponUsersOpenidCouponsStep(Node):
    """/v3/marketing/partner/product-coupon/users/{openid}/coupons"""

    @property
    def _coupon_code_(self) -> V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeStep:
        """/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}"""
        return V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeStep(self._caller)

    def get(
        self,
        *,
        openid: str,
        query: ListUserProductCouponsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponPage]:
        """List the coupons for articles that a user has: `marketing.list_user_product_coupons`."""
        return self._caller.call(
            OPERATIONS["marketing.list_user_product_coupons"],
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
        query: ListUserProductCouponsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_user_product_coupons"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        openid: str,
        query: ListUserProductCouponsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[UserProductCoupon]:
        """Every item of all pages of `marketing.list_user_product_coupons`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_user_product_coupons"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        openid: str,
        query: ListUserProductCouponsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[UserProductCoupon]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_user_product_coupons"],
            {
                "openid": openid,
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
            openid: str,
            json: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            body: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

    def post(
        self,
        *,
        openid: str,
        body: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]:
        """Give a user a coupon for articles: `marketing.send_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.send_product_coupon"],
            {
                "openid": openid,
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
            openid: str,
            json: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            body: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCoupon]: ...

    async def post_async(
        self,
        *,
        openid: str,
        body: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponRequest | UserProductCouponRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.send_product_coupon"],
            {
                "openid": openid,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivateStep(Node):
    """/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            openid: str,
            user_coupon_bundle_id: str,
            json: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCouponBundle]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            user_coupon_bundle_id: str,
            body: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCouponBundle]: ...

    def post(
        self,
        *,
        openid: str,
        user_coupon_bundle_id: str,
        body: UserProductCouponBundleDeactivation
        | UserProductCouponBundleDeactivationDict
        | AnyMapping
        | Unset = UNSET,
        json: UserProductCouponBundleDeactivation
        | UserProductCouponBundleDeactivationDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponBundle]:
        """Withdraw a bundle of coupons for articles from its user:
        `marketing.deactivate_user_product_coupon_bundle`.
        """
        return self._caller.call(
            OPERATIONS["marketing.deactivate_user_product_coupon_bundle"],
            {
                "openid": openid,
                "user_coupon_bundle_id": user_coupon_bundle_id,
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
            openid: str,
            user_coupon_bundle_id: str,
            json: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCouponBundle]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            user_coupon_bundle_id: str,
            body: UserProductCouponBundleDeactivation | UserProductCouponBundleDeactivationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCouponBundle]: ...

    async def post_async(
        self,
        *,
        openid: str,
        user_coupon_bundle_id: str,
        body: UserProductCouponBundleDeactivation
        | UserProductCouponBundleDeactivationDict
        | AnyMapping
        | Unset = UNSET,
        json: UserProductCouponBundleDeactivation
        | UserProductCouponBundleDeactivationDict
        | AnyMapping
        | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponBundle]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.deactivate_user_product_coupon_bundle"],
            {
                "openid": openid,
                "user_coupon_bundle_id": user_coupon_bundle_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdStep(Node):
    """/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}"""

    @property
    def deactivate(self) -> V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivateStep:
        """/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate"""
        return V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivateStep(self._caller)


class V3MarketingPartnerProductCouponUsersOpenidCouponBundlesStep(Node):
    """/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles"""

    @property
    def _user_coupon_bundle_id_(self) -> V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdStep:
        """/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}"""
        return V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            openid: str,
            json: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCouponBundle]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            body: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCouponBundle]: ...

    def post(
        self,
        *,
        openid: str,
        body: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponBundle]:
        """Give a user a bundle of coupons for articles: `marketing.send_product_coupon_bundle`."""
        return self._caller.call(
            OPERATIONS["marketing.send_product_coupon_bundle"],
            {
                "openid": openid,
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
            openid: str,
            json: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCouponBundle]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            body: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UserProductCouponBundle]: ...

    async def post_async(
        self,
        *,
        openid: str,
        body: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponBundleRequest | UserProductCouponBundleRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UserProductCouponBundle]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.send_product_coupon_bundle"],
            {
                "openid": openid,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponUsersOpenidPreSendCouponStep(Node):
    """/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            openid: str,
            json: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedProductCoupon]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            body: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedProductCoupon]: ...

    def post(
        self,
        *,
        openid: str,
        body: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedProductCoupon]:
        """Prepare a coupon for articles that the user then takes: `marketing.prepare_product_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.prepare_product_coupon"],
            {
                "openid": openid,
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
            openid: str,
            json: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedProductCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            body: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedProductCoupon]: ...

    async def post_async(
        self,
        *,
        openid: str,
        body: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponPreparation | UserProductCouponPreparationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedProductCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.prepare_product_coupon"],
            {
                "openid": openid,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponUsersOpenidPreSendCouponBundleStep(Node):
    """/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            openid: str,
            json: UserProductCouponBundlePreparation | UserProductCouponBundlePreparationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedProductCoupon]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            body: UserProductCouponBundlePreparation | UserProductCouponBundlePreparationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedProductCoupon]: ...

    def post(
        self,
        *,
        openid: str,
        body: UserProductCouponBundlePreparation | UserProductCouponBundlePreparationDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponBundlePreparation | UserProductCouponBundlePreparationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedProductCoupon]:
        """Prepare a bundle of coupons for articles that the user then takes:
        `marketing.prepare_product_coupon_bundle`.
        """
        return self._caller.call(
            OPERATIONS["marketing.prepare_product_coupon_bundle"],
            {
                "openid": openid,
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
            openid: str,
            json: UserProductCouponBundlePreparation | UserProductCouponBundlePreparationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedProductCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            body: UserProductCouponBundlePreparation | UserProductCouponBundlePreparationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PreparedProductCoupon]: ...

    async def post_async(
        self,
        *,
        openid: str,
        body: UserProductCouponBundlePreparation | UserProductCouponBundlePreparationDict | AnyMapping | Unset = UNSET,
        json: UserProductCouponBundlePreparation | UserProductCouponBundlePreparationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedProductCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.prepare_product_coupon_bundle"],
            {
                "openid": openid,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponUsersOpenidStep(Node):
    """/v3/marketing/partner/product-coupon/users/{openid}"""

    @property
    def coupons(self) -> V3MarketingPartnerProductCouponUsersOpenidCouponsStep:
        """/v3/marketing/partner/product-coupon/users/{openid}/coupons"""
        return V3MarketingPartnerProductCouponUsersOpenidCouponsStep(self._caller)

    @property
    def coupon_bundles(self) -> V3MarketingPartnerProductCouponUsersOpenidCouponBundlesStep:
        """/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles"""
        return V3MarketingPartnerProductCouponUsersOpenidCouponBundlesStep(self._caller)

    couponBundles = coupon_bundles

    @property
    def pre_send_coupon(self) -> V3MarketingPartnerProductCouponUsersOpenidPreSendCouponStep:
        """/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon"""
        return V3MarketingPartnerProductCouponUsersOpenidPreSendCouponStep(self._caller)

    preSendCoupon = pre_send_coupon

    @property
    def pre_send_coupon_bundle(self) -> V3MarketingPartnerProductCouponUsersOpenidPreSendCouponBundleStep:
        """/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle"""
        return V3MarketingPartnerProductCouponUsersOpenidPreSendCouponBundleStep(self._caller)

    preSendCouponBundle = pre_send_coupon_bundle


class V3MarketingPartnerProductCouponUsersStep(Node):
    """/v3/marketing/partner/product-coupon/users"""

    @property
    def _openid_(self) -> V3MarketingPartnerProductCouponUsersOpenidStep:
        """/v3/marketing/partner/product-coupon/users/{openid}"""
        return V3MarketingPartnerProductCouponUsersOpenidStep(self._caller)


class V3MarketingPartnerProductCouponImageGenerationTasksTaskIdStep(Node):
    """/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}"""

    def get(
        self,
        *,
        task_id: str,
        query: GetProductCouponImageQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImageTaskResult]:
        """Look up whether a picture for a coupon for articles is made: `marketing.get_product_coupon_image`."""
        return self._caller.call(
            OPERATIONS["marketing.get_product_coupon_image"],
            {
                "task_id": task_id,
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
        task_id: str,
        query: GetProductCouponImageQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImageTaskResult]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_product_coupon_image"],
            {
                "task_id": task_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponImageGenerationTasksStep(Node):
    """/v3/marketing/partner/product-coupon/image-generation-tasks"""

    @property
    def _task_id_(self) -> V3MarketingPartnerProductCouponImageGenerationTasksTaskIdStep:
        """/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}"""
        return V3MarketingPartnerProductCouponImageGenerationTasksTaskIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ImageTaskRequest | ImageTaskRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImageTask]: ...

        @overload
        def post(
            self,
            *,
            body: ImageTaskRequest | ImageTaskRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImageTask]: ...

    def post(
        self,
        *,
        body: ImageTaskRequest | ImageTaskRequestDict | AnyMapping | Unset = UNSET,
        json: ImageTaskRequest | ImageTaskRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImageTask]:
        """Have a picture for a coupon for articles made: `marketing.create_product_coupon_image`."""
        return self._caller.call(
            OPERATIONS["marketing.create_product_coupon_image"],
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
            json: ImageTaskRequest | ImageTaskRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImageTask]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ImageTaskRequest | ImageTaskRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ImageTask]: ...

    async def post_async(
        self,
        *,
        body: ImageTaskRequest | ImageTaskRequestDict | AnyMapping | Unset = UNSET,
        json: ImageTaskRequest | ImageTaskRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ImageTask]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_product_coupon_image"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponNotifyConfigsStep(Node):
    """/v3/marketing/partner/product-coupon/notify-configs"""

    def get(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCallback]:
        """Look up where events of coupons for articles go: `marketing.get_product_coupon_callback`."""
        return self._caller.call(
            OPERATIONS["marketing.get_product_coupon_callback"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCallback]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_product_coupon_callback"],
            {},
            {},
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
            json: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponCallback]: ...

        @overload
        def post(
            self,
            *,
            body: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponCallback]: ...

    def post(
        self,
        *,
        body: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping | Unset = UNSET,
        json: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCallback]:
        """Set where events of coupons for articles go: `marketing.set_product_coupon_callback`."""
        return self._caller.call(
            OPERATIONS["marketing.set_product_coupon_callback"],
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
            json: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponCallback]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ProductCouponCallback]: ...

    async def post_async(
        self,
        *,
        body: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping | Unset = UNSET,
        json: ProductCouponCallbackRequest | ProductCouponCallbackRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProductCouponCallback]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.set_product_coupon_callback"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponMediaUploadImageStep(Node):
    """/v3/marketing/partner/product-coupon/media/upload-image"""

    def post(
        self,
        *,
        file: UploadSource,
        filename: str | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedProductCouponImage]:
        """Upload a picture for coupons for articles: `marketing.upload_product_coupon_image`."""
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["marketing.upload_product_coupon_image"],
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
    ) -> Response[UploadedProductCouponImage]:
        """`post`, awaited; the file is read in a thread."""
        from ..runtime.uploads import upload_async

        return await upload_async(
            self._caller,
            OPERATIONS["marketing.upload_product_coupon_image"],
            {},
            {},
            file,
            filename=filename,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerProductCouponMediaStep(Node):
    """/v3/marketing/partner/product-coupon/media"""

    @property
    def upload_image(self) -> V3MarketingPartnerProductCouponMediaUploadImageStep:
        """/v3/marketing/partner/product-coupon/media/upload-image"""
        return V3MarketingPartnerProductCouponMediaUploadImageStep(self._caller)

    uploadImage = upload_image


class V3MarketingPartnerProductCouponStep(Node):
    """/v3/marketing/partner/product-coupon"""

    @property
    def product_coupons(self) -> V3MarketingPartnerProductCouponProductCouponsStep:
        """/v3/marketing/partner/product-coupon/product-coupons"""
        return V3MarketingPartnerProductCouponProductCouponsStep(self._caller)

    productCoupons = product_coupons

    @property
    def users(self) -> V3MarketingPartnerProductCouponUsersStep:
        """/v3/marketing/partner/product-coupon/users"""
        return V3MarketingPartnerProductCouponUsersStep(self._caller)

    @property
    def image_generation_tasks(self) -> V3MarketingPartnerProductCouponImageGenerationTasksStep:
        """/v3/marketing/partner/product-coupon/image-generation-tasks"""
        return V3MarketingPartnerProductCouponImageGenerationTasksStep(self._caller)

    imageGenerationTasks = image_generation_tasks

    @property
    def notify_configs(self) -> V3MarketingPartnerProductCouponNotifyConfigsStep:
        """/v3/marketing/partner/product-coupon/notify-configs"""
        return V3MarketingPartnerProductCouponNotifyConfigsStep(self._caller)

    notifyConfigs = notify_configs

    @property
    def media(self) -> V3MarketingPartnerProductCouponMediaStep:
        """/v3/marketing/partner/product-coupon/media"""
        return V3MarketingPartnerProductCouponMediaStep(self._caller)


class V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlansStep(Node):
    """/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans"""

    def get(
        self,
        *,
        brand_id: str,
        query: ListDeliveryPlansQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanPage]:
        """List delivery plans of a brand: `marketing.list_delivery_plans`."""
        return self._caller.call(
            OPERATIONS["marketing.list_delivery_plans"],
            {
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
        brand_id: str,
        query: ListDeliveryPlansQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_delivery_plans"],
            {
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
        brand_id: str,
        query: ListDeliveryPlansQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[DeliveryPlan]:
        """Every item of all pages of `marketing.list_delivery_plans`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_delivery_plans"],
            {
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
        brand_id: str,
        query: ListDeliveryPlansQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[DeliveryPlan]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_delivery_plans"],
            {
                "brand_id": brand_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdStep(Node):
    """/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}"""

    @property
    def delivery_plans(self) -> V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlansStep:
        """/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans"""
        return V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlansStep(self._caller)

    deliveryPlans = delivery_plans


class V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdTerminateStep(Node):
    """/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate"""

    def post(
        self,
        *,
        plan_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """End a delivery plan: `marketing.terminate_delivery_plan`."""
        return self._caller.call(
            OPERATIONS["marketing.terminate_delivery_plan"],
            {
                "plan_id": plan_id,
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
        plan_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.terminate_delivery_plan"],
            {
                "plan_id": plan_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdStep(Node):
    """/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}"""

    @property
    def terminate(self) -> V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdTerminateStep:
        """/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate"""
        return V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdTerminateStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def patch(
            self,
            *,
            plan_id: str,
            json: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeliveryPlanResult]: ...

        @overload
        def patch(
            self,
            *,
            plan_id: str,
            body: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeliveryPlanResult]: ...

    def patch(
        self,
        *,
        plan_id: str,
        body: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping | Unset = UNSET,
        json: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanResult]:
        """Change a delivery plan: `marketing.modify_delivery_plan`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_delivery_plan"],
            {
                "plan_id": plan_id,
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
            plan_id: str,
            json: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeliveryPlanResult]: ...

        @overload
        async def patch_async(
            self,
            *,
            plan_id: str,
            body: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeliveryPlanResult]: ...

    async def patch_async(
        self,
        *,
        plan_id: str,
        body: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping | Unset = UNSET,
        json: DeliveryPlanModification | DeliveryPlanModificationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanResult]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_delivery_plan"],
            {
                "plan_id": plan_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerDeliveryPlanDeliveryPlansStep(Node):
    """/v3/marketing/partner/delivery-plan/delivery-plans"""

    @property
    def _brand_id_(self) -> V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdStep:
        """/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}"""
        return V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdStep(self._caller)

    @property
    def _plan_id_(self) -> V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdStep:
        """/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}"""
        return V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeliveryPlanResult]: ...

        @overload
        def post(
            self,
            *,
            body: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeliveryPlanResult]: ...

    def post(
        self,
        *,
        body: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping | Unset = UNSET,
        json: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanResult]:
        """Have WeChat Pay show a coupon for articles to users: `marketing.create_delivery_plan`."""
        return self._caller.call(
            OPERATIONS["marketing.create_delivery_plan"],
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
            json: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeliveryPlanResult]: ...

        @overload
        async def post_async(
            self,
            *,
            body: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeliveryPlanResult]: ...

    async def post_async(
        self,
        *,
        body: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping | Unset = UNSET,
        json: DeliveryPlanRequest | DeliveryPlanRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanResult]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_delivery_plan"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerDeliveryPlanSpMchidNotifyUrlStep(Node):
    """/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            sp_mchid: str,
            json: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeliveryPlanCallback]: ...

        @overload
        def post(
            self,
            *,
            sp_mchid: str,
            body: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeliveryPlanCallback]: ...

    def post(
        self,
        *,
        sp_mchid: str,
        body: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping | Unset = UNSET,
        json: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanCallback]:
        """Set where events of delivery plans go: `marketing.set_delivery_plan_callback`."""
        return self._caller.call(
            OPERATIONS["marketing.set_delivery_plan_callback"],
            {
                "sp_mchid": sp_mchid,
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
            sp_mchid: str,
            json: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeliveryPlanCallback]: ...

        @overload
        async def post_async(
            self,
            *,
            sp_mchid: str,
            body: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[DeliveryPlanCallback]: ...

    async def post_async(
        self,
        *,
        sp_mchid: str,
        body: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping | Unset = UNSET,
        json: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanCallback]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.set_delivery_plan_callback"],
            {
                "sp_mchid": sp_mchid,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnerDeliveryPlanSpMchidStep(Node):
    """/v3/marketing/partner/delivery-plan/{sp_mchid}"""

    @property
    def notify_url(self) -> V3MarketingPartnerDeliveryPlanSpMchidNotifyUrlStep:
        """/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url"""
        return V3MarketingPartnerDeliveryPlanSpMchidNotifyUrlStep(self._caller)

    notifyUrl = notify_url


class V3MarketingPartnerDeliveryPlanStep(Node):
    """/v3/marketing/partner/delivery-plan"""

    @property
    def delivery_plans(self) -> V3MarketingPartnerDeliveryPlanDeliveryPlansStep:
        """/v3/marketing/partner/delivery-plan/delivery-plans"""
        return V3MarketingPartnerDeliveryPlanDeliveryPlansStep(self._caller)

    deliveryPlans = delivery_plans

    @property
    def _sp_mchid_(self) -> V3MarketingPartnerDeliveryPlanSpMchidStep:
        """/v3/marketing/partner/delivery-plan/{sp_mchid}"""
        return V3MarketingPartnerDeliveryPlanSpMchidStep(self._caller)


class V3MarketingPartnerStep(Node):
    """/v3/marketing/partner"""

    @property
    def product_coupon(self) -> V3MarketingPartnerProductCouponStep:
        """/v3/marketing/partner/product-coupon"""
        return V3MarketingPartnerProductCouponStep(self._caller)

    productCoupon = product_coupon

    @property
    def delivery_plan(self) -> V3MarketingPartnerDeliveryPlanStep:
        """/v3/marketing/partner/delivery-plan"""
        return V3MarketingPartnerDeliveryPlanStep(self._caller)

    deliveryPlan = delivery_plan


class V3MarketingPartnershipsBuildStep(Node):
    """/v3/marketing/partnerships/build"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            headers: BuildPartnershipHeaders,
            json: PartnershipRequest | PartnershipRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BuiltPartnership]: ...

        @overload
        def post(
            self,
            *,
            headers: BuildPartnershipHeaders,
            body: PartnershipRequest | PartnershipRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BuiltPartnership]: ...

    def post(
        self,
        *,
        headers: BuildPartnershipHeaders,
        body: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
        json: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BuiltPartnership]:
        """Let a partner use a batch of coupons: `marketing.build_partnership`."""
        return self._caller.call(
            OPERATIONS["marketing.build_partnership"],
            {},
            {},
            require_body(body, json),
            headers=headers,
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
            headers: BuildPartnershipHeaders,
            json: PartnershipRequest | PartnershipRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BuiltPartnership]: ...

        @overload
        async def post_async(
            self,
            *,
            headers: BuildPartnershipHeaders,
            body: PartnershipRequest | PartnershipRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[BuiltPartnership]: ...

    async def post_async(
        self,
        *,
        headers: BuildPartnershipHeaders,
        body: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
        json: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BuiltPartnership]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.build_partnership"],
            {},
            {},
            require_body(body, json),
            headers=headers,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnershipsTerminateStep(Node):
    """/v3/marketing/partnerships/terminate"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            headers: TerminatePartnershipHeaders,
            json: PartnershipRequest | PartnershipRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TerminatedPartnership]: ...

        @overload
        def post(
            self,
            *,
            headers: TerminatePartnershipHeaders,
            body: PartnershipRequest | PartnershipRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TerminatedPartnership]: ...

    def post(
        self,
        *,
        headers: TerminatePartnershipHeaders,
        body: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
        json: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TerminatedPartnership]:
        """End what lets a partner use a batch of coupons: `marketing.terminate_partnership`."""
        return self._caller.call(
            OPERATIONS["marketing.terminate_partnership"],
            {},
            {},
            require_body(body, json),
            headers=headers,
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
            headers: TerminatePartnershipHeaders,
            json: PartnershipRequest | PartnershipRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TerminatedPartnership]: ...

        @overload
        async def post_async(
            self,
            *,
            headers: TerminatePartnershipHeaders,
            body: PartnershipRequest | PartnershipRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[TerminatedPartnership]: ...

    async def post_async(
        self,
        *,
        headers: TerminatePartnershipHeaders,
        body: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
        json: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TerminatedPartnership]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.terminate_partnership"],
            {},
            {},
            require_body(body, json),
            headers=headers,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingPartnershipsStep(Node):
    """/v3/marketing/partnerships"""

    @property
    def build(self) -> V3MarketingPartnershipsBuildStep:
        """/v3/marketing/partnerships/build"""
        return V3MarketingPartnershipsBuildStep(self._caller)

    @property
    def terminate(self) -> V3MarketingPartnershipsTerminateStep:
        """/v3/marketing/partnerships/terminate"""
        return V3MarketingPartnershipsTerminateStep(self._caller)

    def get(
        self,
        *,
        query: ListPartnershipsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnershipPage]:
        """List who may use which batches of coupons: `marketing.list_partnerships`."""
        return self._caller.call(
            OPERATIONS["marketing.list_partnerships"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: ListPartnershipsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PartnershipPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_partnerships"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        query: ListPartnershipsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Partnership]:
        """Every item of all pages of `marketing.list_partnerships`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_partnerships"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        query: ListPartnershipsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Partnership]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_partnerships"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorCouponStocksStep(Node):
    """/v3/marketing/favor/coupon-stocks"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: FavorStockRequest | FavorStockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedFavorStock]: ...

        @overload
        def post(
            self,
            *,
            body: FavorStockRequest | FavorStockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedFavorStock]: ...

    def post(
        self,
        *,
        body: FavorStockRequest | FavorStockRequestDict | AnyMapping | Unset = UNSET,
        json: FavorStockRequest | FavorStockRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedFavorStock]:
        """Make a batch of cash coupons: `marketing.create_favor_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.create_favor_stock"],
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
            json: FavorStockRequest | FavorStockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedFavorStock]: ...

        @overload
        async def post_async(
            self,
            *,
            body: FavorStockRequest | FavorStockRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[CreatedFavorStock]: ...

    async def post_async(
        self,
        *,
        body: FavorStockRequest | FavorStockRequestDict | AnyMapping | Unset = UNSET,
        json: FavorStockRequest | FavorStockRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedFavorStock]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_favor_stock"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorCallbacksStep(Node):
    """/v3/marketing/favor/callbacks"""

    def get(
        self,
        *,
        query: GetFavorCallbackQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorCallback]:
        """Look up where events of cash coupons go: `marketing.get_favor_callback`."""
        return self._caller.call(
            OPERATIONS["marketing.get_favor_callback"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: GetFavorCallbackQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorCallback]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_favor_callback"],
            {},
            query or {},
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
            json: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChangedFavorCallback]: ...

        @overload
        def post(
            self,
            *,
            body: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChangedFavorCallback]: ...

    def post(
        self,
        *,
        body: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping | Unset = UNSET,
        json: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedFavorCallback]:
        """Set where events of cash coupons go: `marketing.set_favor_callback`."""
        return self._caller.call(
            OPERATIONS["marketing.set_favor_callback"],
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
            json: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChangedFavorCallback]: ...

        @overload
        async def post_async(
            self,
            *,
            body: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChangedFavorCallback]: ...

    async def post_async(
        self,
        *,
        body: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping | Unset = UNSET,
        json: FavorCallbackRequest | FavorCallbackRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedFavorCallback]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.set_favor_callback"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorUsersOpenidCouponsCouponIdStep(Node):
    """/v3/marketing/favor/users/{openid}/coupons/{coupon_id}"""

    def get(
        self,
        *,
        openid: str,
        coupon_id: str,
        query: GetFavorCouponQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorCoupon]:
        """Look up a cash coupon of a user: `marketing.get_favor_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.get_favor_coupon"],
            {
                "openid": openid,
                "coupon_id": coupon_id,
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
        coupon_id: str,
        query: GetFavorCouponQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorCoupon]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_favor_coupon"],
            {
                "openid": openid,
                "coupon_id": coupon_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorUsersOpenidCouponsStep(Node):
    """/v3/marketing/favor/users/{openid}/coupons"""

    @property
    def _coupon_id_(self) -> V3MarketingFavorUsersOpenidCouponsCouponIdStep:
        """/v3/marketing/favor/users/{openid}/coupons/{coupon_id}"""
        return V3MarketingFavorUsersOpenidCouponsCouponIdStep(self._caller)

    def get(
        self,
        *,
        openid: str,
        query: ListFavorCouponsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorCouponPage]:
        """List the cash coupons of a user: `marketing.list_favor_coupons`."""
        return self._caller.call(
            OPERATIONS["marketing.list_favor_coupons"],
            {
                "openid": openid,
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
        query: ListFavorCouponsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorCouponPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_favor_coupons"],
            {
                "openid": openid,
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
        query: ListFavorCouponsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[FavorCoupon]:
        """Every item of all pages of `marketing.list_favor_coupons`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_favor_coupons"],
            {
                "openid": openid,
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
        query: ListFavorCouponsQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[FavorCoupon]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_favor_coupons"],
            {
                "openid": openid,
            },
            query or {},
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
            openid: str,
            json: FavorCouponGift | FavorCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenFavorCoupon]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            body: FavorCouponGift | FavorCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenFavorCoupon]: ...

    def post(
        self,
        *,
        openid: str,
        body: FavorCouponGift | FavorCouponGiftDict | AnyMapping | Unset = UNSET,
        json: FavorCouponGift | FavorCouponGiftDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenFavorCoupon]:
        """Give a user a cash coupon: `marketing.send_favor_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.send_favor_coupon"],
            {
                "openid": openid,
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
            openid: str,
            json: FavorCouponGift | FavorCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenFavorCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            body: FavorCouponGift | FavorCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenFavorCoupon]: ...

    async def post_async(
        self,
        *,
        openid: str,
        body: FavorCouponGift | FavorCouponGiftDict | AnyMapping | Unset = UNSET,
        json: FavorCouponGift | FavorCouponGiftDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenFavorCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.send_favor_coupon"],
            {
                "openid": openid,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorUsersOpenidStep(Node):
    """/v3/marketing/favor/users/{openid}"""

    @property
    def coupons(self) -> V3MarketingFavorUsersOpenidCouponsStep:
        """/v3/marketing/favor/users/{openid}/coupons"""
        return V3MarketingFavorUsersOpenidCouponsStep(self._caller)


class V3MarketingFavorUsersStep(Node):
    """/v3/marketing/favor/users"""

    @property
    def _openid_(self) -> V3MarketingFavorUsersOpenidStep:
        """/v3/marketing/favor/users/{openid}"""
        return V3MarketingFavorUsersOpenidStep(self._caller)


class V3MarketingFavorStocksStockIdItemsStep(Node):
    """/v3/marketing/favor/stocks/{stock_id}/items"""

    def get(
        self,
        *,
        stock_id: str,
        query: ListFavorStockGoodsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorStockGoodsPage]:
        """List the articles for which coupons of a batch are good: `marketing.list_favor_stock_goods`."""
        return self._caller.call(
            OPERATIONS["marketing.list_favor_stock_goods"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        query: ListFavorStockGoodsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorStockGoodsPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_favor_stock_goods"],
            {
                "stock_id": stock_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        stock_id: str,
        query: ListFavorStockGoodsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[str]:
        """Every item of all pages of `marketing.list_favor_stock_goods`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_favor_stock_goods"],
            {
                "stock_id": stock_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        stock_id: str,
        query: ListFavorStockGoodsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[str]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_favor_stock_goods"],
            {
                "stock_id": stock_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorStocksStockIdMerchantsStep(Node):
    """/v3/marketing/favor/stocks/{stock_id}/merchants"""

    def get(
        self,
        *,
        stock_id: str,
        query: ListFavorStockMerchantsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorStockMerchantPage]:
        """List the merchants at which coupons of a batch can be used: `marketing.list_favor_stock_merchants`."""
        return self._caller.call(
            OPERATIONS["marketing.list_favor_stock_merchants"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        query: ListFavorStockMerchantsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorStockMerchantPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_favor_stock_merchants"],
            {
                "stock_id": stock_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        stock_id: str,
        query: ListFavorStockMerchantsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[str]:
        """Every item of all pages of `marketing.list_favor_stock_merchants`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_favor_stock_merchants"],
            {
                "stock_id": stock_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        stock_id: str,
        query: ListFavorStockMerchantsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[str]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_favor_stock_merchants"],
            {
                "stock_id": stock_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorStocksStockIdModifyGoodsIdStep(Node):
    """/v3/marketing/favor/stocks/{stock_id}/modify-goods-id"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            stock_id: str,
            json: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChangedFavorGoods]: ...

        @overload
        def post(
            self,
            *,
            stock_id: str,
            body: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChangedFavorGoods]: ...

    def post(
        self,
        *,
        stock_id: str,
        body: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping | Unset = UNSET,
        json: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedFavorGoods]:
        """Change the articles for which coupons of a batch are good: `marketing.modify_favor_stock_goods`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_favor_stock_goods"],
            {
                "stock_id": stock_id,
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
            stock_id: str,
            json: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChangedFavorGoods]: ...

        @overload
        async def post_async(
            self,
            *,
            stock_id: str,
            body: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ChangedFavorGoods]: ...

    async def post_async(
        self,
        *,
        stock_id: str,
        body: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping | Unset = UNSET,
        json: FavorGoodsChange | FavorGoodsChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChangedFavorGoods]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_favor_stock_goods"],
            {
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorStocksStockIdPauseStep(Node):
    """/v3/marketing/favor/stocks/{stock_id}/pause"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            stock_id: str,
            json: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PausedFavorStock]: ...

        @overload
        def post(
            self,
            *,
            stock_id: str,
            body: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PausedFavorStock]: ...

    def post(
        self,
        *,
        stock_id: str,
        body: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        json: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PausedFavorStock]:
        """Halt a batch of cash coupons: `marketing.pause_favor_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.pause_favor_stock"],
            {
                "stock_id": stock_id,
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
            stock_id: str,
            json: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PausedFavorStock]: ...

        @overload
        async def post_async(
            self,
            *,
            stock_id: str,
            body: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[PausedFavorStock]: ...

    async def post_async(
        self,
        *,
        stock_id: str,
        body: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        json: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PausedFavorStock]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.pause_favor_stock"],
            {
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorStocksStockIdRefundFlowStep(Node):
    """/v3/marketing/favor/stocks/{stock_id}/refund-flow"""

    def get(
        self,
        *,
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorFlow]:
        """Ask where the records of refunded coupons of a batch can be fetched:
        `marketing.request_favor_refund_flow`.
        """
        return self._caller.call(
            OPERATIONS["marketing.request_favor_refund_flow"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorFlow]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.request_favor_refund_flow"],
            {
                "stock_id": stock_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def download(
        self,
        *,
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TypedBillStream[GenericRow]:
        """The bill of `marketing.request_favor_refund_flow` in one step: asked for, fetched and checked when it is
        opened by `with`.
        """
        from wechatpay_auth.bills import GenericRow

        from ..runtime.bill_offers import download_bill

        return download_bill(
            self._caller,
            OPERATIONS["marketing.request_favor_refund_flow"],
            {
                "stock_id": stock_id,
            },
            {},
            GenericRow,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def download_async(
        self,
        *,
        stock_id: str,
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
            OPERATIONS["marketing.request_favor_refund_flow"],
            {
                "stock_id": stock_id,
            },
            {},
            GenericRow,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorStocksStockIdRefundFlowByDayStep(Node):
    """/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day"""

    def get(
        self,
        *,
        stock_id: str,
        query: RequestFavorRefundFlowOfDayQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorRefundFlowOfDay]:
        """Ask where the records of coupons refunded on one day can be fetched:
        `marketing.request_favor_refund_flow_of_day`.
        """
        return self._caller.call(
            OPERATIONS["marketing.request_favor_refund_flow_of_day"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        query: RequestFavorRefundFlowOfDayQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorRefundFlowOfDay]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.request_favor_refund_flow_of_day"],
            {
                "stock_id": stock_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorStocksStockIdUseFlowStep(Node):
    """/v3/marketing/favor/stocks/{stock_id}/use-flow"""

    def get(
        self,
        *,
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorFlow]:
        """Ask where the records of used coupons of a batch can be fetched: `marketing.request_favor_use_flow`."""
        return self._caller.call(
            OPERATIONS["marketing.request_favor_use_flow"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorFlow]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.request_favor_use_flow"],
            {
                "stock_id": stock_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def download(
        self,
        *,
        stock_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TypedBillStream[GenericRow]:
        """The bill of `marketing.request_favor_use_flow` in one step: asked for, fetched and checked when it is opened
        by `with`.
        """
        from wechatpay_auth.bills import GenericRow

        from ..runtime.bill_offers import download_bill

        return download_bill(
            self._caller,
            OPERATIONS["marketing.request_favor_use_flow"],
            {
                "stock_id": stock_id,
            },
            {},
            GenericRow,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def download_async(
        self,
        *,
        stock_id: str,
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
            OPERATIONS["marketing.request_favor_use_flow"],
            {
                "stock_id": stock_id,
            },
            {},
            GenericRow,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorStocksStockIdUseFlowByDayStep(Node):
    """/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day"""

    def get(
        self,
        *,
        stock_id: str,
        query: RequestFavorUseFlowOfDayQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorUseFlowOfDay]:
        """Ask where the records of coupons used on one day can be fetched:
        `marketing.request_favor_use_flow_of_day`.
        """
        return self._caller.call(
            OPERATIONS["marketing.request_favor_use_flow_of_day"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        query: RequestFavorUseFlowOfDayQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorUseFlowOfDay]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.request_favor_use_flow_of_day"],
            {
                "stock_id": stock_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorStocksStockIdRestartStep(Node):
    """/v3/marketing/favor/stocks/{stock_id}/restart"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            stock_id: str,
            json: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RestartedFavorStock]: ...

        @overload
        def post(
            self,
            *,
            stock_id: str,
            body: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RestartedFavorStock]: ...

    def post(
        self,
        *,
        stock_id: str,
        body: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        json: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RestartedFavorStock]:
        """Let a batch of cash coupons go on: `marketing.restart_favor_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.restart_favor_stock"],
            {
                "stock_id": stock_id,
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
            stock_id: str,
            json: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RestartedFavorStock]: ...

        @overload
        async def post_async(
            self,
            *,
            stock_id: str,
            body: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[RestartedFavorStock]: ...

    async def post_async(
        self,
        *,
        stock_id: str,
        body: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        json: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[RestartedFavorStock]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.restart_favor_stock"],
            {
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorStocksStockIdStartStep(Node):
    """/v3/marketing/favor/stocks/{stock_id}/start"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            stock_id: str,
            json: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[StartedFavorStock]: ...

        @overload
        def post(
            self,
            *,
            stock_id: str,
            body: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[StartedFavorStock]: ...

    def post(
        self,
        *,
        stock_id: str,
        body: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        json: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[StartedFavorStock]:
        """Start a batch of cash coupons: `marketing.start_favor_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.start_favor_stock"],
            {
                "stock_id": stock_id,
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
            stock_id: str,
            json: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[StartedFavorStock]: ...

        @overload
        async def post_async(
            self,
            *,
            stock_id: str,
            body: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[StartedFavorStock]: ...

    async def post_async(
        self,
        *,
        stock_id: str,
        body: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        json: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[StartedFavorStock]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.start_favor_stock"],
            {
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorStocksStockIdStopStep(Node):
    """/v3/marketing/favor/stocks/{stock_id}/stop"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            stock_id: str,
            json: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[StoppedFavorStock]: ...

        @overload
        def post(
            self,
            *,
            stock_id: str,
            body: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[StoppedFavorStock]: ...

    def post(
        self,
        *,
        stock_id: str,
        body: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        json: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[StoppedFavorStock]:
        """End a batch of cash coupons: `marketing.stop_favor_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.stop_favor_stock"],
            {
                "stock_id": stock_id,
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
            stock_id: str,
            json: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[StoppedFavorStock]: ...

        @overload
        async def post_async(
            self,
            *,
            stock_id: str,
            body: FavorStockOwner | FavorStockOwnerDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[StoppedFavorStock]: ...

    async def post_async(
        self,
        *,
        stock_id: str,
        body: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        json: FavorStockOwner | FavorStockOwnerDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[StoppedFavorStock]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.stop_favor_stock"],
            {
                "stock_id": stock_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorStocksStockIdStep(Node):
    """/v3/marketing/favor/stocks/{stock_id}"""

    @property
    def items(self) -> V3MarketingFavorStocksStockIdItemsStep:
        """/v3/marketing/favor/stocks/{stock_id}/items"""
        return V3MarketingFavorStocksStockIdItemsStep(self._caller)

    @property
    def merchants(self) -> V3MarketingFavorStocksStockIdMerchantsStep:
        """/v3/marketing/favor/stocks/{stock_id}/merchants"""
        return V3MarketingFavorStocksStockIdMerchantsStep(self._caller)

    @property
    def modify_goods_id(self) -> V3MarketingFavorStocksStockIdModifyGoodsIdStep:
        """/v3/marketing/favor/stocks/{stock_id}/modify-goods-id"""
        return V3MarketingFavorStocksStockIdModifyGoodsIdStep(self._caller)

    modifyGoodsId = modify_goods_id

    @property
    def pause(self) -> V3MarketingFavorStocksStockIdPauseStep:
        """/v3/marketing/favor/stocks/{stock_id}/pause"""
        return V3MarketingFavorStocksStockIdPauseStep(self._caller)

    @property
    def refund_flow(self) -> V3MarketingFavorStocksStockIdRefundFlowStep:
        """/v3/marketing/favor/stocks/{stock_id}/refund-flow"""
        return V3MarketingFavorStocksStockIdRefundFlowStep(self._caller)

    refundFlow = refund_flow

    @property
    def refund_flow_by_day(self) -> V3MarketingFavorStocksStockIdRefundFlowByDayStep:
        """/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day"""
        return V3MarketingFavorStocksStockIdRefundFlowByDayStep(self._caller)

    refundFlowByDay = refund_flow_by_day

    @property
    def use_flow(self) -> V3MarketingFavorStocksStockIdUseFlowStep:
        """/v3/marketing/favor/stocks/{stock_id}/use-flow"""
        return V3MarketingFavorStocksStockIdUseFlowStep(self._caller)

    useFlow = use_flow

    @property
    def use_flow_by_day(self) -> V3MarketingFavorStocksStockIdUseFlowByDayStep:
        """/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day"""
        return V3MarketingFavorStocksStockIdUseFlowByDayStep(self._caller)

    useFlowByDay = use_flow_by_day

    @property
    def restart(self) -> V3MarketingFavorStocksStockIdRestartStep:
        """/v3/marketing/favor/stocks/{stock_id}/restart"""
        return V3MarketingFavorStocksStockIdRestartStep(self._caller)

    @property
    def start(self) -> V3MarketingFavorStocksStockIdStartStep:
        """/v3/marketing/favor/stocks/{stock_id}/start"""
        return V3MarketingFavorStocksStockIdStartStep(self._caller)

    @property
    def stop(self) -> V3MarketingFavorStocksStockIdStopStep:
        """/v3/marketing/favor/stocks/{stock_id}/stop"""
        return V3MarketingFavorStocksStockIdStopStep(self._caller)

    def get(
        self,
        *,
        stock_id: str,
        query: GetFavorStockQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorStock]:
        """Look up a batch of cash coupons: `marketing.get_favor_stock`."""
        return self._caller.call(
            OPERATIONS["marketing.get_favor_stock"],
            {
                "stock_id": stock_id,
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
        stock_id: str,
        query: GetFavorStockQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorStock]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_favor_stock"],
            {
                "stock_id": stock_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorStocksStep(Node):
    """/v3/marketing/favor/stocks"""

    @property
    def _stock_id_(self) -> V3MarketingFavorStocksStockIdStep:
        """/v3/marketing/favor/stocks/{stock_id}"""
        return V3MarketingFavorStocksStockIdStep(self._caller)

    def get(
        self,
        *,
        query: ListFavorStocksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorStockPage]:
        """List batches of cash coupons: `marketing.list_favor_stocks`."""
        return self._caller.call(
            OPERATIONS["marketing.list_favor_stocks"],
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
        query: ListFavorStocksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FavorStockPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_favor_stocks"],
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
        query: ListFavorStocksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[FavorStock]:
        """Every item of all pages of `marketing.list_favor_stocks`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_favor_stocks"],
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
        query: ListFavorStocksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[FavorStock]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_favor_stocks"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorMediaImageUploadStep(Node):
    """/v3/marketing/favor/media/image-upload"""

    def post(
        self,
        *,
        file: UploadSource,
        filename: str | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedMarketingImage]:
        """Upload a picture for coupons and cards: `marketing.upload_marketing_image`."""
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["marketing.upload_marketing_image"],
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
    ) -> Response[UploadedMarketingImage]:
        """`post`, awaited; the file is read in a thread."""
        from ..runtime.uploads import upload_async

        return await upload_async(
            self._caller,
            OPERATIONS["marketing.upload_marketing_image"],
            {},
            {},
            file,
            filename=filename,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingFavorMediaStep(Node):
    """/v3/marketing/favor/media"""

    @property
    def image_upload(self) -> V3MarketingFavorMediaImageUploadStep:
        """/v3/marketing/favor/media/image-upload"""
        return V3MarketingFavorMediaImageUploadStep(self._caller)

    imageUpload = image_upload


class V3MarketingFavorStep(Node):
    """/v3/marketing/favor"""

    @property
    def coupon_stocks(self) -> V3MarketingFavorCouponStocksStep:
        """/v3/marketing/favor/coupon-stocks"""
        return V3MarketingFavorCouponStocksStep(self._caller)

    couponStocks = coupon_stocks

    @property
    def callbacks(self) -> V3MarketingFavorCallbacksStep:
        """/v3/marketing/favor/callbacks"""
        return V3MarketingFavorCallbacksStep(self._caller)

    @property
    def users(self) -> V3MarketingFavorUsersStep:
        """/v3/marketing/favor/users"""
        return V3MarketingFavorUsersStep(self._caller)

    @property
    def stocks(self) -> V3MarketingFavorStocksStep:
        """/v3/marketing/favor/stocks"""
        return V3MarketingFavorStocksStep(self._caller)

    @property
    def media(self) -> V3MarketingFavorMediaStep:
        """/v3/marketing/favor/media"""
        return V3MarketingFavorMediaStep(self._caller)


class V3MarketingMembercardActivityActivitiesActivityIdTerminateStep(Node):
    """/v3/marketing/membercard-activity/activities/{activity_id}/terminate"""

    def post(
        self,
        *,
        activity_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TerminatedMemberActivity]:
        """End an activity that gives coupons to members: `marketing.terminate_membercard_activity`."""
        return self._caller.call(
            OPERATIONS["marketing.terminate_membercard_activity"],
            {
                "activity_id": activity_id,
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
        activity_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TerminatedMemberActivity]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.terminate_membercard_activity"],
            {
                "activity_id": activity_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardActivityActivitiesActivityIdStep(Node):
    """/v3/marketing/membercard-activity/activities/{activity_id}"""

    @property
    def terminate(self) -> V3MarketingMembercardActivityActivitiesActivityIdTerminateStep:
        """/v3/marketing/membercard-activity/activities/{activity_id}/terminate"""
        return V3MarketingMembercardActivityActivitiesActivityIdTerminateStep(self._caller)

    def get(
        self,
        *,
        activity_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberActivity]:
        """Look up an activity that gives coupons to members: `marketing.get_membercard_activity`."""
        return self._caller.call(
            OPERATIONS["marketing.get_membercard_activity"],
            {
                "activity_id": activity_id,
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
        activity_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberActivity]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_membercard_activity"],
            {
                "activity_id": activity_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardActivityActivitiesStep(Node):
    """/v3/marketing/membercard-activity/activities"""

    @property
    def _activity_id_(self) -> V3MarketingMembercardActivityActivitiesActivityIdStep:
        """/v3/marketing/membercard-activity/activities/{activity_id}"""
        return V3MarketingMembercardActivityActivitiesActivityIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: MemberActivityRequest | MemberActivityRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberActivity]: ...

        @overload
        def post(
            self,
            *,
            body: MemberActivityRequest | MemberActivityRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberActivity]: ...

    def post(
        self,
        *,
        body: MemberActivityRequest | MemberActivityRequestDict | AnyMapping | Unset = UNSET,
        json: MemberActivityRequest | MemberActivityRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberActivity]:
        """Make an activity that gives coupons to members: `marketing.create_membercard_activity`."""
        return self._caller.call(
            OPERATIONS["marketing.create_membercard_activity"],
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
            json: MemberActivityRequest | MemberActivityRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberActivity]: ...

        @overload
        async def post_async(
            self,
            *,
            body: MemberActivityRequest | MemberActivityRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MemberActivity]: ...

    async def post_async(
        self,
        *,
        body: MemberActivityRequest | MemberActivityRequestDict | AnyMapping | Unset = UNSET,
        json: MemberActivityRequest | MemberActivityRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberActivity]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_membercard_activity"],
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
        query: ListMembercardActivitiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberActivityPage]:
        """List activities that give coupons to members: `marketing.list_membercard_activities`."""
        return self._caller.call(
            OPERATIONS["marketing.list_membercard_activities"],
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
        query: ListMembercardActivitiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberActivityPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_membercard_activities"],
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
        query: ListMembercardActivitiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[MemberActivity]:
        """Every item of all pages of `marketing.list_membercard_activities`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_membercard_activities"],
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
        query: ListMembercardActivitiesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[MemberActivity]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_membercard_activities"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingMembercardActivityStep(Node):
    """/v3/marketing/membercard-activity"""

    @property
    def activities(self) -> V3MarketingMembercardActivityActivitiesStep:
        """/v3/marketing/membercard-activity/activities"""
        return V3MarketingMembercardActivityActivitiesStep(self._caller)


class V3MarketingShoppingReceiptCustomentrancesBrandIdStep(Node):
    """/v3/marketing/shopping-receipt/customentrances/{brand_id}"""

    def get(
        self,
        *,
        brand_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]:
        """Look up where the shopping receipts of a brand lead: `marketing.get_receipt_entrance`."""
        return self._caller.call(
            OPERATIONS["marketing.get_receipt_entrance"],
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
    ) -> Response[ReceiptEntrance]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_receipt_entrance"],
            {
                "brand_id": brand_id,
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
            brand_id: str,
            json: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReceiptEntrance]: ...

        @overload
        def patch(
            self,
            *,
            brand_id: str,
            body: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReceiptEntrance]: ...

    def patch(
        self,
        *,
        brand_id: str,
        body: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping | Unset = UNSET,
        json: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]:
        """Change where the shopping receipts of a brand lead: `marketing.modify_receipt_entrance`."""
        return self._caller.call(
            OPERATIONS["marketing.modify_receipt_entrance"],
            {
                "brand_id": brand_id,
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
            brand_id: str,
            json: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReceiptEntrance]: ...

        @overload
        async def patch_async(
            self,
            *,
            brand_id: str,
            body: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReceiptEntrance]: ...

    async def patch_async(
        self,
        *,
        brand_id: str,
        body: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping | Unset = UNSET,
        json: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.modify_receipt_entrance"],
            {
                "brand_id": brand_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingShoppingReceiptCustomentrancesStep(Node):
    """/v3/marketing/shopping-receipt/customentrances"""

    @property
    def _brand_id_(self) -> V3MarketingShoppingReceiptCustomentrancesBrandIdStep:
        """/v3/marketing/shopping-receipt/customentrances/{brand_id}"""
        return V3MarketingShoppingReceiptCustomentrancesBrandIdStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReceiptEntrance]: ...

        @overload
        def post(
            self,
            *,
            body: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReceiptEntrance]: ...

    def post(
        self,
        *,
        body: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping | Unset = UNSET,
        json: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]:
        """Have the shopping receipts of a brand lead on: `marketing.create_receipt_entrance`."""
        return self._caller.call(
            OPERATIONS["marketing.create_receipt_entrance"],
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
            json: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReceiptEntrance]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[ReceiptEntrance]: ...

    async def post_async(
        self,
        *,
        body: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping | Unset = UNSET,
        json: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.create_receipt_entrance"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingShoppingReceiptShoppingreceiptsStep(Node):
    """/v3/marketing/shopping-receipt/shoppingreceipts"""

    def post(
        self,
        *,
        file: UploadSource,
        filename: str | None = None,
        meta: UploadShoppingReceiptMeta,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedReceipt]:
        """Upload the picture of a shopping receipt: `marketing.upload_shopping_receipt`."""
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["marketing.upload_shopping_receipt"],
            {},
            {},
            file,
            filename=filename,
            meta=meta,
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
        meta: UploadShoppingReceiptMeta,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedReceipt]:
        """`post`, awaited; the file is read in a thread."""
        from ..runtime.uploads import upload_async

        return await upload_async(
            self._caller,
            OPERATIONS["marketing.upload_shopping_receipt"],
            {},
            {},
            file,
            filename=filename,
            meta=meta,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosStep(Node):
    """/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UploadedReceiptJump]: ...

        @overload
        def post(
            self,
            *,
            body: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UploadedReceiptJump]: ...

    def post(
        self,
        *,
        body: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping | Unset = UNSET,
        json: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedReceiptJump]:
        """Have a shopping receipt lead to a page of the merchant: `marketing.upload_shopping_receipt_link`."""
        return self._caller.call(
            OPERATIONS["marketing.upload_shopping_receipt_link"],
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
            json: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UploadedReceiptJump]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[UploadedReceiptJump]: ...

    async def post_async(
        self,
        *,
        body: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping | Unset = UNSET,
        json: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedReceiptJump]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.upload_shopping_receipt_link"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingShoppingReceiptStep(Node):
    """/v3/marketing/shopping-receipt"""

    @property
    def customentrances(self) -> V3MarketingShoppingReceiptCustomentrancesStep:
        """/v3/marketing/shopping-receipt/customentrances"""
        return V3MarketingShoppingReceiptCustomentrancesStep(self._caller)

    @property
    def shoppingreceipts(self) -> V3MarketingShoppingReceiptShoppingreceiptsStep:
        """/v3/marketing/shopping-receipt/shoppingreceipts"""
        return V3MarketingShoppingReceiptShoppingreceiptsStep(self._caller)

    @property
    def merchantshoppingreceiptjumpinfos(self) -> V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosStep:
        """/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos"""
        return V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosStep(self._caller)


class V3MarketingBankFavorUsersOpenidBankMultiActivityStep(Node):
    """/v3/marketing/bank-favor/users/{openid}/bank-multi-activity"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            openid: str,
            json: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EnteredBankActivity]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            body: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EnteredBankActivity]: ...

    def post(
        self,
        *,
        openid: str,
        body: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping | Unset = UNSET,
        json: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EnteredBankActivity]:
        """Give a user a coupon of a bank that is good for several payments: `marketing.enter_bank_multi_activity`."""
        return self._caller.call(
            OPERATIONS["marketing.enter_bank_multi_activity"],
            {
                "openid": openid,
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
            openid: str,
            json: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EnteredBankActivity]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            body: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EnteredBankActivity]: ...

    async def post_async(
        self,
        *,
        openid: str,
        body: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping | Unset = UNSET,
        json: BankMultiActivityEntry | BankMultiActivityEntryDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EnteredBankActivity]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.enter_bank_multi_activity"],
            {
                "openid": openid,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBankFavorUsersOpenidCouponsCouponIdStep(Node):
    """/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}"""

    def get(
        self,
        *,
        openid: str,
        coupon_id: str,
        query: GetBankMultiCouponQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankMultiCoupon]:
        """Look up a coupon of a bank that is good for several payments: `marketing.get_bank_multi_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.get_bank_multi_coupon"],
            {
                "openid": openid,
                "coupon_id": coupon_id,
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
        coupon_id: str,
        query: GetBankMultiCouponQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankMultiCoupon]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_bank_multi_coupon"],
            {
                "openid": openid,
                "coupon_id": coupon_id,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBankFavorUsersOpenidCouponsStep(Node):
    """/v3/marketing/bank-favor/users/{openid}/coupons"""

    @property
    def _coupon_id_(self) -> V3MarketingBankFavorUsersOpenidCouponsCouponIdStep:
        """/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}"""
        return V3MarketingBankFavorUsersOpenidCouponsCouponIdStep(self._caller)


class V3MarketingBankFavorUsersOpenidStep(Node):
    """/v3/marketing/bank-favor/users/{openid}"""

    @property
    def bank_multi_activity(self) -> V3MarketingBankFavorUsersOpenidBankMultiActivityStep:
        """/v3/marketing/bank-favor/users/{openid}/bank-multi-activity"""
        return V3MarketingBankFavorUsersOpenidBankMultiActivityStep(self._caller)

    bankMultiActivity = bank_multi_activity

    @property
    def coupons(self) -> V3MarketingBankFavorUsersOpenidCouponsStep:
        """/v3/marketing/bank-favor/users/{openid}/coupons"""
        return V3MarketingBankFavorUsersOpenidCouponsStep(self._caller)


class V3MarketingBankFavorUsersStep(Node):
    """/v3/marketing/bank-favor/users"""

    @property
    def _openid_(self) -> V3MarketingBankFavorUsersOpenidStep:
        """/v3/marketing/bank-favor/users/{openid}"""
        return V3MarketingBankFavorUsersOpenidStep(self._caller)


class V3MarketingBankFavorStep(Node):
    """/v3/marketing/bank-favor"""

    @property
    def users(self) -> V3MarketingBankFavorUsersStep:
        """/v3/marketing/bank-favor/users"""
        return V3MarketingBankFavorUsersStep(self._caller)


class V3MarketingWeeklyDiscountActivitiesActivityIdApplyStep(Node):
    """/v3/marketing/weekly-discount/activities/{activity_id}/apply"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            activity_id: str,
            json: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EnteredWeeklyDiscount]: ...

        @overload
        def post(
            self,
            *,
            activity_id: str,
            body: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EnteredWeeklyDiscount]: ...

    def post(
        self,
        *,
        activity_id: str,
        body: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping | Unset = UNSET,
        json: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EnteredWeeklyDiscount]:
        """Enter a shop into a discount of the week: `marketing.enter_weekly_discount`."""
        return self._caller.call(
            OPERATIONS["marketing.enter_weekly_discount"],
            {
                "activity_id": activity_id,
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
            activity_id: str,
            json: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EnteredWeeklyDiscount]: ...

        @overload
        async def post_async(
            self,
            *,
            activity_id: str,
            body: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EnteredWeeklyDiscount]: ...

    async def post_async(
        self,
        *,
        activity_id: str,
        body: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping | Unset = UNSET,
        json: WeeklyDiscountEntry | WeeklyDiscountEntryDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EnteredWeeklyDiscount]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.enter_weekly_discount"],
            {
                "activity_id": activity_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingWeeklyDiscountActivitiesActivityIdStep(Node):
    """/v3/marketing/weekly-discount/activities/{activity_id}"""

    @property
    def apply(self) -> V3MarketingWeeklyDiscountActivitiesActivityIdApplyStep:
        """/v3/marketing/weekly-discount/activities/{activity_id}/apply"""
        return V3MarketingWeeklyDiscountActivitiesActivityIdApplyStep(self._caller)

    def get(
        self,
        *,
        activity_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[WeeklyDiscount]:
        """Look up a discount of the week: `marketing.get_weekly_discount`."""
        return self._caller.call(
            OPERATIONS["marketing.get_weekly_discount"],
            {
                "activity_id": activity_id,
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
        activity_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[WeeklyDiscount]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.get_weekly_discount"],
            {
                "activity_id": activity_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingWeeklyDiscountActivitiesStep(Node):
    """/v3/marketing/weekly-discount/activities"""

    @property
    def _activity_id_(self) -> V3MarketingWeeklyDiscountActivitiesActivityIdStep:
        """/v3/marketing/weekly-discount/activities/{activity_id}"""
        return V3MarketingWeeklyDiscountActivitiesActivityIdStep(self._caller)

    def get(
        self,
        *,
        query: ListWeeklyDiscountsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[WeeklyDiscountPage]:
        """List discounts of the week: `marketing.list_weekly_discounts`."""
        return self._caller.call(
            OPERATIONS["marketing.list_weekly_discounts"],
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
        query: ListWeeklyDiscountsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[WeeklyDiscountPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_weekly_discounts"],
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
        query: ListWeeklyDiscountsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[WeeklyDiscount]:
        """Every item of all pages of `marketing.list_weekly_discounts`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_weekly_discounts"],
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
        query: ListWeeklyDiscountsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[WeeklyDiscount]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_weekly_discounts"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingWeeklyDiscountStep(Node):
    """/v3/marketing/weekly-discount"""

    @property
    def activities(self) -> V3MarketingWeeklyDiscountActivitiesStep:
        """/v3/marketing/weekly-discount/activities"""
        return V3MarketingWeeklyDiscountActivitiesStep(self._caller)


class V3MarketingBankPackagesPackageIdTasksStep(Node):
    """/v3/marketing/bank/packages/{package_id}/tasks"""

    def post(
        self,
        *,
        package_id: str,
        file: UploadSource,
        filename: str | None = None,
        meta: ImportBankUsersMeta,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankPackageTask]:
        """Upload users of a bank by their agreements: `marketing.import_bank_users`."""
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["marketing.import_bank_users"],
            {
                "package_id": package_id,
            },
            {},
            file,
            filename=filename,
            meta=meta,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def post_async(
        self,
        *,
        package_id: str,
        file: AsyncUploadSource,
        filename: str | None = None,
        meta: ImportBankUsersMeta,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankPackageTask]:
        """`post`, awaited; the file is read in a thread."""
        from ..runtime.uploads import upload_async

        return await upload_async(
            self._caller,
            OPERATIONS["marketing.import_bank_users"],
            {
                "package_id": package_id,
            },
            {},
            file,
            filename=filename,
            meta=meta,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        package_id: str,
        query: ListBankUserImportsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankPackageTaskPage]:
        """List the uploads of users of a bank: `marketing.list_bank_user_imports`."""
        return self._caller.call(
            OPERATIONS["marketing.list_bank_user_imports"],
            {
                "package_id": package_id,
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
        package_id: str,
        query: ListBankUserImportsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankPackageTaskPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_bank_user_imports"],
            {
                "package_id": package_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        package_id: str,
        query: ListBankUserImportsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[BankPackageTask]:
        """Every item of all pages of `marketing.list_bank_user_imports`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_bank_user_imports"],
            {
                "package_id": package_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        package_id: str,
        query: ListBankUserImportsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[BankPackageTask]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_bank_user_imports"],
            {
                "package_id": package_id,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingBankPackagesPackageIdStep(Node):
    """/v3/marketing/bank/packages/{package_id}"""

    @property
    def tasks(self) -> V3MarketingBankPackagesPackageIdTasksStep:
        """/v3/marketing/bank/packages/{package_id}/tasks"""
        return V3MarketingBankPackagesPackageIdTasksStep(self._caller)


class V3MarketingBankPackagesStep(Node):
    """/v3/marketing/bank/packages"""

    @property
    def _package_id_(self) -> V3MarketingBankPackagesPackageIdStep:
        """/v3/marketing/bank/packages/{package_id}"""
        return V3MarketingBankPackagesPackageIdStep(self._caller)


class V3MarketingBankStep(Node):
    """/v3/marketing/bank"""

    @property
    def packages(self) -> V3MarketingBankPackagesStep:
        """/v3/marketing/bank/packages"""
        return V3MarketingBankPackagesStep(self._caller)


class V3MarketingWithdrawFavorUsersOpenidCouponsStep(Node):
    """/v3/marketing/withdraw-favor/users/{openid}/coupons"""

    def get(
        self,
        *,
        openid: str,
        query: ListWithdrawCouponsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[WithdrawCouponPage]:
        """List the coupons for withdrawals without fee that a user has: `marketing.list_withdraw_coupons`."""
        return self._caller.call(
            OPERATIONS["marketing.list_withdraw_coupons"],
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
        query: ListWithdrawCouponsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[WithdrawCouponPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.list_withdraw_coupons"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        openid: str,
        query: ListWithdrawCouponsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[WithdrawCoupon]:
        """Every item of all pages of `marketing.list_withdraw_coupons`, one call for each page as it is needed;
        timeout, retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["marketing.list_withdraw_coupons"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        openid: str,
        query: ListWithdrawCouponsQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[WithdrawCoupon]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["marketing.list_withdraw_coupons"],
            {
                "openid": openid,
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
            openid: str,
            json: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenWithdrawCoupon]: ...

        @overload
        def post(
            self,
            *,
            openid: str,
            body: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenWithdrawCoupon]: ...

    def post(
        self,
        *,
        openid: str,
        body: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping | Unset = UNSET,
        json: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenWithdrawCoupon]:
        """Give a user a coupon for a withdrawal without fee: `marketing.send_withdraw_coupon`."""
        return self._caller.call(
            OPERATIONS["marketing.send_withdraw_coupon"],
            {
                "openid": openid,
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
            openid: str,
            json: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenWithdrawCoupon]: ...

        @overload
        async def post_async(
            self,
            *,
            openid: str,
            body: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GivenWithdrawCoupon]: ...

    async def post_async(
        self,
        *,
        openid: str,
        body: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping | Unset = UNSET,
        json: WithdrawCouponGift | WithdrawCouponGiftDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GivenWithdrawCoupon]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["marketing.send_withdraw_coupon"],
            {
                "openid": openid,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MarketingWithdrawFavorUsersOpenidStep(Node):
    """/v3/marketing/withdraw-favor/users/{openid}"""

    @property
    def coupons(self) -> V3MarketingWithdrawFavorUsersOpenidCouponsStep:
        """/v3/marketing/withdraw-favor/users/{openid}/coupons"""
        return V3MarketingWithdrawFavorUsersOpenidCouponsStep(self._caller)


class V3MarketingWithdrawFavorUsersStep(Node):
    """/v3/marketing/withdraw-favor/users"""

    @property
    def _openid_(self) -> V3MarketingWithdrawFavorUsersOpenidStep:
        """/v3/marketing/withdraw-favor/users/{openid}"""
        return V3MarketingWithdrawFavorUsersOpenidStep(self._caller)


class V3MarketingWithdrawFavorStep(Node):
    """/v3/marketing/withdraw-favor"""

    @property
    def users(self) -> V3MarketingWithdrawFavorUsersStep:
        """/v3/marketing/withdraw-favor/users"""
        return V3MarketingWithdrawFavorUsersStep(self._caller)


class V3MarketingStep(Node):
    """/v3/marketing"""

    @property
    def membercard_open(self) -> V3MarketingMembercardOpenStep:
        """/v3/marketing/membercard-open"""
        return V3MarketingMembercardOpenStep(self._caller)

    membercardOpen = membercard_open

    @property
    def paygiftactivity(self) -> V3MarketingPaygiftactivityStep:
        """/v3/marketing/paygiftactivity"""
        return V3MarketingPaygiftactivityStep(self._caller)

    @property
    def goods_subsidy_activity(self) -> V3MarketingGoodsSubsidyActivityStep:
        """/v3/marketing/goods-subsidy-activity"""
        return V3MarketingGoodsSubsidyActivityStep(self._caller)

    goodsSubsidyActivity = goods_subsidy_activity

    @property
    def busifavor(self) -> V3MarketingBusifavorStep:
        """/v3/marketing/busifavor"""
        return V3MarketingBusifavorStep(self._caller)

    @property
    def partner(self) -> V3MarketingPartnerStep:
        """/v3/marketing/partner"""
        return V3MarketingPartnerStep(self._caller)

    @property
    def partnerships(self) -> V3MarketingPartnershipsStep:
        """/v3/marketing/partnerships"""
        return V3MarketingPartnershipsStep(self._caller)

    @property
    def favor(self) -> V3MarketingFavorStep:
        """/v3/marketing/favor"""
        return V3MarketingFavorStep(self._caller)

    @property
    def membercard_activity(self) -> V3MarketingMembercardActivityStep:
        """/v3/marketing/membercard-activity"""
        return V3MarketingMembercardActivityStep(self._caller)

    membercardActivity = membercard_activity

    @property
    def shopping_receipt(self) -> V3MarketingShoppingReceiptStep:
        """/v3/marketing/shopping-receipt"""
        return V3MarketingShoppingReceiptStep(self._caller)

    shoppingReceipt = shopping_receipt

    @property
    def bank_favor(self) -> V3MarketingBankFavorStep:
        """/v3/marketing/bank-favor"""
        return V3MarketingBankFavorStep(self._caller)

    bankFavor = bank_favor

    @property
    def weekly_discount(self) -> V3MarketingWeeklyDiscountStep:
        """/v3/marketing/weekly-discount"""
        return V3MarketingWeeklyDiscountStep(self._caller)

    weeklyDiscount = weekly_discount

    @property
    def bank(self) -> V3MarketingBankStep:
        """/v3/marketing/bank"""
        return V3MarketingBankStep(self._caller)

    @property
    def withdraw_favor(self) -> V3MarketingWithdrawFavorStep:
        """/v3/marketing/withdraw-favor"""
        return V3MarketingWithdrawFavorStep(self._caller)

    withdrawFavor = withdraw_favor
