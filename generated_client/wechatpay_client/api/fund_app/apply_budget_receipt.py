# Generated from spec/ by `make generate`. Do not edit.
"""Apply for the receipt of what a budget paid (申请预算出资的电子回单).

POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, overload

from ...models.fund_app import BudgetReceipt
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, BudgetReceiptRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BudgetReceiptRequest(Model, kw_only=True):
    """The days of a budget whose receipt is wanted (申请预算出资的电子回单)"""

    start_date: date
    """First day the receipt is to cover (开始日期)"""
    end_date: date
    """Last day the receipt is to cover (结束日期)"""
    sponsor_mchid: str
    """Merchant that puts up the money (出资商户号)"""
    receiver_mchid: str | Unset = UNSET
    """Merchant number of the charity that received the money (收款商户号)"""


OPERATION: Operation[BudgetReceipt] = Operation("fund_app.apply_budget_receipt", BudgetReceipt)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_budget_no: str,
        *,
        client: Caller,
        body: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BudgetReceipt]: ...

    @overload
    def sync_detailed(
        out_budget_no: str,
        *,
        client: Caller,
        json: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BudgetReceipt]: ...


def sync_detailed(
    out_budget_no: str,
    *,
    client: Caller,
    body: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BudgetReceipt]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
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
    def sync(
        out_budget_no: str,
        *,
        client: Caller,
        body: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BudgetReceipt: ...

    @overload
    def sync(
        out_budget_no: str,
        *,
        client: Caller,
        json: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BudgetReceipt: ...


def sync(
    out_budget_no: str,
    *,
    client: Caller,
    body: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BudgetReceipt:
    """Apply for the receipt of what a budget paid.

    Accepted does not mean made: the query tells when the receipt can be fetched.

    Args:
        out_budget_no: The budget that is meant, by the service provider's own number (商户预算单号)
        client: The client to call with.
        body: BudgetReceiptRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BudgetReceipt

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016209966
    """
    return sync_detailed(
        out_budget_no,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        out_budget_no: str,
        *,
        client: Caller,
        body: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BudgetReceipt]: ...

    @overload
    async def asyncio_detailed(
        out_budget_no: str,
        *,
        client: Caller,
        json: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BudgetReceipt]: ...


async def asyncio_detailed(
    out_budget_no: str,
    *,
    client: Caller,
    body: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BudgetReceipt]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
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
    async def asyncio(
        out_budget_no: str,
        *,
        client: Caller,
        body: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BudgetReceipt: ...

    @overload
    async def asyncio(
        out_budget_no: str,
        *,
        client: Caller,
        json: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BudgetReceipt: ...


async def asyncio(
    out_budget_no: str,
    *,
    client: Caller,
    body: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping | Unset = UNSET,
    json: BudgetReceiptRequest | BudgetReceiptRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BudgetReceipt:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_budget_no,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
