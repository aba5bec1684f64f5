# Generated from spec/ by `make generate`. Do not edit.
"""Ask a sponsor to set money aside for donations (申请公益捐赠预算).

POST /v3/fund-app/mch-transfer/partner/charity-budget
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET

from ...models.fund_app import CharityBudget
from ...runtime.model import Model, Unset
from ...runtime.operation import Operation, check_error

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CharityBudgetRequest(Model, kw_only=True):
    """Money a sponsor is asked to set aside for donations (申请公益捐赠预算)"""

    out_budget_no: str
    """The service provider's own number of the budget; repeating it never sets money aside twice (商户预算单号)"""
    sponsor_mchid: str
    """Merchant that puts up the money (出资商户号)"""
    sponsor_subject_name: str
    """Registered name of the sponsor (出资企业主体名称)"""
    activity_name: str
    """Name of the charitable activity, which the sponsor reads when confirming (活动名称)"""
    activity_remark: str
    """Note on the activity, such as its dates, which the sponsor reads when confirming (活动说明)"""
    amount: int
    """Money of the whole budget (预算总金额) Unit: fen."""
    notify_url: str | Unset = UNSET
    """Address that is called when the money is set aside or the budget ends; public, https, without a query
    (回调地址)
    """


OPERATION: Operation[CharityBudget] = Operation("fund_app.create_charity_budget", CharityBudget)


def sync_detailed(
    *,
    client: Caller,
    body: CharityBudgetRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CharityBudget]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    body: CharityBudgetRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> CharityBudget:
    """Ask a sponsor to set money aside for donations.

    The sponsor has to confirm on the page the reply names; whether it did comes by notification, or by query. Repeating
    the same number with the same contents is safe.

    Args:
        client: The client to call with.
        body: CharityBudgetRequest or the same as plain data.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CharityBudget

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015554763
    """
    return sync_detailed(
        client=client,
        body=body,
        validate=validate,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    body: CharityBudgetRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CharityBudget]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    body: CharityBudgetRequest | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> CharityBudget:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            validate=validate,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[CharityBudget]]:
    """Ask by `fund_app.get_charity_budget` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[CharityBudget]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[CharityBudget]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[CharityBudget]] = await check_error(OPERATION, error).resolve_async()
    return found
