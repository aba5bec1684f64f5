# Generated from spec/ by `make generate`. Do not edit.
"""Look up the receipt of what a budget paid (查询预算出资的电子回单).

GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.fund_app import BudgetReceipt
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetBudgetReceiptQuery(TypedDict):
    """The query of `fund_app.get_budget_receipt`."""

    accept_id: str
    """Token the application was answered with (受理凭证)"""


OPERATION: Operation[BudgetReceipt] = Operation("fund_app.get_budget_receipt", BudgetReceipt)


def sync_detailed(
    out_budget_no: str,
    *,
    client: Caller,
    accept_id: str,
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
        {
            "accept_id": accept_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    out_budget_no: str,
    *,
    client: Caller,
    accept_id: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BudgetReceipt:
    """Look up the receipt of what a budget paid.

    Tells whether the receipt is made, and then where it can be fetched and what its digest is. Apply for it first.

    Args:
        out_budget_no: The budget that is meant, by the service provider's own number (商户预算单号)
        client: The client to call with.
        accept_id: Token the application was answered with (受理凭证)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BudgetReceipt

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016209977
    """
    return sync_detailed(
        out_budget_no,
        client=client,
        accept_id=accept_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_budget_no: str,
    *,
    client: Caller,
    accept_id: str,
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
        {
            "accept_id": accept_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    out_budget_no: str,
    *,
    client: Caller,
    accept_id: str,
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
            accept_id=accept_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
