# Generated from spec/ by `make generate`. Do not edit.
"""Look up a charity budget by the service provider's own number (商户单号查询公益捐赠预算详情).

GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.fund_app import CharityBudget
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetCharityBudgetQuery(TypedDict):
    """The query of `fund_app.get_charity_budget`."""

    sponsor_mchid: str
    """The merchant that puts up the money (出资商户号)"""


OPERATION: Operation[CharityBudget] = Operation("fund_app.get_charity_budget", CharityBudget)


def sync_detailed(
    out_budget_no: str,
    *,
    client: Caller,
    sponsor_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CharityBudget]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_budget_no": out_budget_no,
        },
        {
            "sponsor_mchid": sponsor_mchid,
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
    sponsor_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CharityBudget:
    """Look up a charity budget by the service provider's own number.

    Tells whether the sponsor has confirmed, and what is left of the budget. Ask it before a donation.

    Args:
        out_budget_no: The budget that is meant, by the service provider's own number (商户预算单号)
        client: The client to call with.
        sponsor_mchid: The merchant that puts up the money (出资商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CharityBudget

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015554788
    """
    return sync_detailed(
        out_budget_no,
        client=client,
        sponsor_mchid=sponsor_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_budget_no: str,
    *,
    client: Caller,
    sponsor_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CharityBudget]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_budget_no": out_budget_no,
        },
        {
            "sponsor_mchid": sponsor_mchid,
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
    sponsor_mchid: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CharityBudget:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_budget_no,
            client=client,
            sponsor_mchid=sponsor_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
