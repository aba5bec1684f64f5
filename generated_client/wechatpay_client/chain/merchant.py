# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/merchant`."""

from __future__ import annotations

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

    from ..api.merchant.create_withdrawal import MerchantWithdrawalAccepted, MerchantWithdrawalRequest
    from ..api.merchant.get_day_end_balance import GetDayEndBalanceQuery
    from ..api.merchant.request_failed_withdrawals_bill import (
        FailedWithdrawalBillType,
        RequestFailedWithdrawalsBillQuery,
    )
    from ..models.dicts import AnyMapping, MerchantWithdrawalRequestDict
    from ..models.merchant import MerchantBalance, MerchantWithdrawal
    from ..models.shared.bill_download import BillDownload
    from ..models.shared.merchant_account_type import MerchantAccountType
    from ..models.shared.uploaded_media import UploadedMedia
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3MerchantFundWithdrawOutRequestNoOutRequestNoStep(Node):
    """/v3/merchant/fund/withdraw/out-request-no/{out_request_no}"""

    def get(
        self,
        *,
        out_request_no: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantWithdrawal]:
        """Look up a withdrawal of the platform by the platform's own number:
        `merchant.get_withdrawal_by_out_request_no`.
        """
        return self._caller.call(
            OPERATIONS["merchant.get_withdrawal_by_out_request_no"],
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
    ) -> Response[MerchantWithdrawal]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant.get_withdrawal_by_out_request_no"],
            {
                "out_request_no": out_request_no,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantFundWithdrawOutRequestNoStep(Node):
    """/v3/merchant/fund/withdraw/out-request-no"""

    @property
    def _out_request_no_(self) -> V3MerchantFundWithdrawOutRequestNoOutRequestNoStep:
        """/v3/merchant/fund/withdraw/out-request-no/{out_request_no}"""
        return V3MerchantFundWithdrawOutRequestNoOutRequestNoStep(self._caller)


class V3MerchantFundWithdrawWithdrawIdWithdrawIdStep(Node):
    """/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}"""

    def get(
        self,
        *,
        withdraw_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantWithdrawal]:
        """Look up a withdrawal of the platform by the number WeChat Pay gave it:
        `merchant.get_withdrawal_by_withdraw_id`.
        """
        return self._caller.call(
            OPERATIONS["merchant.get_withdrawal_by_withdraw_id"],
            {
                "withdraw_id": withdraw_id,
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
        withdraw_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantWithdrawal]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant.get_withdrawal_by_withdraw_id"],
            {
                "withdraw_id": withdraw_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantFundWithdrawWithdrawIdStep(Node):
    """/v3/merchant/fund/withdraw/withdraw-id"""

    @property
    def _withdraw_id_(self) -> V3MerchantFundWithdrawWithdrawIdWithdrawIdStep:
        """/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}"""
        return V3MerchantFundWithdrawWithdrawIdWithdrawIdStep(self._caller)


class V3MerchantFundWithdrawBillTypeBillTypeStep(Node):
    """/v3/merchant/fund/withdraw/bill-type/{bill_type}"""

    def get(
        self,
        *,
        bill_type: FailedWithdrawalBillType,
        query: RequestFailedWithdrawalsBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BillDownload]:
        """Ask where the bill of the withdrawals that failed on one day can be fetched:
        `merchant.request_failed_withdrawals_bill`.
        """
        return self._caller.call(
            OPERATIONS["merchant.request_failed_withdrawals_bill"],
            {
                "bill_type": bill_type,
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
        bill_type: FailedWithdrawalBillType,
        query: RequestFailedWithdrawalsBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BillDownload]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant.request_failed_withdrawals_bill"],
            {
                "bill_type": bill_type,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def download(
        self,
        *,
        bill_type: FailedWithdrawalBillType,
        query: RequestFailedWithdrawalsBillQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TypedBillStream[GenericRow]:
        """The bill of `merchant.request_failed_withdrawals_bill` in one step: asked for, fetched and checked when it is
        opened by `with`.
        """
        from wechatpay_auth.bills import GenericRow

        from ..runtime.bill_offers import download_bill

        return download_bill(
            self._caller,
            OPERATIONS["merchant.request_failed_withdrawals_bill"],
            {
                "bill_type": bill_type,
            },
            query,
            GenericRow,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def download_async(
        self,
        *,
        bill_type: FailedWithdrawalBillType,
        query: RequestFailedWithdrawalsBillQuery,
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
            OPERATIONS["merchant.request_failed_withdrawals_bill"],
            {
                "bill_type": bill_type,
            },
            query,
            GenericRow,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantFundWithdrawBillTypeStep(Node):
    """/v3/merchant/fund/withdraw/bill-type"""

    @property
    def _bill_type_(self) -> V3MerchantFundWithdrawBillTypeBillTypeStep:
        """/v3/merchant/fund/withdraw/bill-type/{bill_type}"""
        return V3MerchantFundWithdrawBillTypeBillTypeStep(self._caller)


class V3MerchantFundWithdrawStep(Node):
    """/v3/merchant/fund/withdraw"""

    @property
    def out_request_no(self) -> V3MerchantFundWithdrawOutRequestNoStep:
        """/v3/merchant/fund/withdraw/out-request-no"""
        return V3MerchantFundWithdrawOutRequestNoStep(self._caller)

    outRequestNo = out_request_no

    @property
    def withdraw_id(self) -> V3MerchantFundWithdrawWithdrawIdStep:
        """/v3/merchant/fund/withdraw/withdraw-id"""
        return V3MerchantFundWithdrawWithdrawIdStep(self._caller)

    withdrawId = withdraw_id

    @property
    def bill_type(self) -> V3MerchantFundWithdrawBillTypeStep:
        """/v3/merchant/fund/withdraw/bill-type"""
        return V3MerchantFundWithdrawBillTypeStep(self._caller)

    billType = bill_type

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantWithdrawalAccepted]: ...

        @overload
        def post(
            self,
            *,
            body: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantWithdrawalAccepted]: ...

    def post(
        self,
        *,
        body: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping | Unset = UNSET,
        json: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantWithdrawalAccepted]:
        """Pay the platform's own money out to its bank account: `merchant.create_withdrawal`."""
        return self._caller.call(
            OPERATIONS["merchant.create_withdrawal"],
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
            json: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantWithdrawalAccepted]: ...

        @overload
        async def post_async(
            self,
            *,
            body: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[MerchantWithdrawalAccepted]: ...

    async def post_async(
        self,
        *,
        body: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping | Unset = UNSET,
        json: MerchantWithdrawalRequest | MerchantWithdrawalRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantWithdrawalAccepted]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant.create_withdrawal"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantFundBalanceAccountTypeStep(Node):
    """/v3/merchant/fund/balance/{account_type}"""

    def get(
        self,
        *,
        account_type: MerchantAccountType,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantBalance]:
        """Ask for the platform's own balance at this moment: `merchant.get_balance`."""
        return self._caller.call(
            OPERATIONS["merchant.get_balance"],
            {
                "account_type": account_type,
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
        account_type: MerchantAccountType,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantBalance]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant.get_balance"],
            {
                "account_type": account_type,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantFundBalanceStep(Node):
    """/v3/merchant/fund/balance"""

    @property
    def _account_type_(self) -> V3MerchantFundBalanceAccountTypeStep:
        """/v3/merchant/fund/balance/{account_type}"""
        return V3MerchantFundBalanceAccountTypeStep(self._caller)


class V3MerchantFundDayendbalanceAccountTypeStep(Node):
    """/v3/merchant/fund/dayendbalance/{account_type}"""

    def get(
        self,
        *,
        account_type: MerchantAccountType,
        query: GetDayEndBalanceQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantBalance]:
        """Ask for the balance the platform itself had at the end of a day: `merchant.get_day_end_balance`."""
        return self._caller.call(
            OPERATIONS["merchant.get_day_end_balance"],
            {
                "account_type": account_type,
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
        account_type: MerchantAccountType,
        query: GetDayEndBalanceQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantBalance]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["merchant.get_day_end_balance"],
            {
                "account_type": account_type,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantFundDayendbalanceStep(Node):
    """/v3/merchant/fund/dayendbalance"""

    @property
    def _account_type_(self) -> V3MerchantFundDayendbalanceAccountTypeStep:
        """/v3/merchant/fund/dayendbalance/{account_type}"""
        return V3MerchantFundDayendbalanceAccountTypeStep(self._caller)


class V3MerchantFundStep(Node):
    """/v3/merchant/fund"""

    @property
    def withdraw(self) -> V3MerchantFundWithdrawStep:
        """/v3/merchant/fund/withdraw"""
        return V3MerchantFundWithdrawStep(self._caller)

    @property
    def balance(self) -> V3MerchantFundBalanceStep:
        """/v3/merchant/fund/balance"""
        return V3MerchantFundBalanceStep(self._caller)

    @property
    def dayendbalance(self) -> V3MerchantFundDayendbalanceStep:
        """/v3/merchant/fund/dayendbalance"""
        return V3MerchantFundDayendbalanceStep(self._caller)


class V3MerchantMediaUploadStep(Node):
    """/v3/merchant/media/upload"""

    def post(
        self,
        *,
        file: UploadSource,
        filename: str | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedMedia]:
        """Upload a picture or PDF file that another request refers to: `merchant.upload_image`."""
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["merchant.upload_image"],
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
    ) -> Response[UploadedMedia]:
        """`post`, awaited; the file is read in a thread."""
        from ..runtime.uploads import upload_async

        return await upload_async(
            self._caller,
            OPERATIONS["merchant.upload_image"],
            {},
            {},
            file,
            filename=filename,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantMediaVideoUploadStep(Node):
    """/v3/merchant/media/video_upload"""

    def post(
        self,
        *,
        file: UploadSource,
        filename: str | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedMedia]:
        """Upload a video that another request refers to: `merchant.upload_video`."""
        from ..runtime.uploads import upload

        return upload(
            self._caller,
            OPERATIONS["merchant.upload_video"],
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
    ) -> Response[UploadedMedia]:
        """`post`, awaited; the file is read in a thread."""
        from ..runtime.uploads import upload_async

        return await upload_async(
            self._caller,
            OPERATIONS["merchant.upload_video"],
            {},
            {},
            file,
            filename=filename,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3MerchantMediaStep(Node):
    """/v3/merchant/media"""

    @property
    def upload(self) -> V3MerchantMediaUploadStep:
        """/v3/merchant/media/upload"""
        return V3MerchantMediaUploadStep(self._caller)

    @property
    def video_upload(self) -> V3MerchantMediaVideoUploadStep:
        """/v3/merchant/media/video_upload"""
        return V3MerchantMediaVideoUploadStep(self._caller)


class V3MerchantStep(Node):
    """/v3/merchant"""

    @property
    def fund(self) -> V3MerchantFundStep:
        """/v3/merchant/fund"""
        return V3MerchantFundStep(self._caller)

    @property
    def media(self) -> V3MerchantMediaStep:
        """/v3/merchant/media"""
        return V3MerchantMediaStep(self._caller)
