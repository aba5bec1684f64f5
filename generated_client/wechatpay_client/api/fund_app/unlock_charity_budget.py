# Generated from spec/ by `make generate`. Do not edit.
"""End a charity budget and give back what is left of it (解锁公益捐赠预算).

POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.fund_app import CharityBudgetState
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, CharityBudgetUnlockRequestDict
    from ...models.fund_app import CharityBudget
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CharityBudgetUnlockRequest(Model, kw_only=True):
    """The sponsor whose budget is to be ended, and why (解锁公益捐赠预算)"""

    sponsor_mchid: str
    """Merchant that puts up the money (出资商户号)"""
    activity_remark: str
    """Why the budget is ended (解锁备注)"""


class UnlockedCharityBudget(Model, kw_only=True):
    """A budget that has ended (已解锁的公益捐赠预算)"""

    sp_mchid: str
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    out_budget_no: str
    """The service provider's own number of the budget; repeating it never sets money aside twice (商户预算单号)"""
    budget_id: str
    """Number WeChat Pay gave the budget (微信支付预算单号)"""
    amount: int
    """Money of the whole budget (预算总金额) Unit: fen."""
    sponsor_mchid: str
    """Merchant that puts up the money (出资商户号)"""
    activity_name: str
    """Name of the charitable activity, which the sponsor reads when confirming (活动名称)"""
    activity_remark: str
    """Note on the activity, such as its dates, which the sponsor reads when confirming (活动说明)"""
    state: CharityBudgetState | str
    """Where the budget stands (预算单状态).

    - `PENDING`: waits for the sponsor to confirm
    - `LOCKED`: the money is set aside and can be donated
    - `FINISHED`: ended, what was left has gone back
    - `CLOSED`: closed, no money is set aside.
    """
    unlock_remark: str
    """Note given when the budget was ended (撤销说明)"""
    locked_time: datetime
    """When the money was set aside (资金锁定时间)"""
    finished_time: datetime
    """When the budget ended (完成时间)"""
    unlocked_amount: int | Unset = UNSET
    """What went back to the sponsor (解锁金额) Unit: fen."""


OPERATION: Operation[UnlockedCharityBudget] = Operation("fund_app.unlock_charity_budget", UnlockedCharityBudget)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        out_budget_no: str,
        *,
        client: Caller,
        body: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnlockedCharityBudget]: ...

    @overload
    def sync_detailed(
        out_budget_no: str,
        *,
        client: Caller,
        json: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnlockedCharityBudget]: ...


def sync_detailed(
    out_budget_no: str,
    *,
    client: Caller,
    body: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping | Unset = UNSET,
    json: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UnlockedCharityBudget]:
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
        body: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UnlockedCharityBudget: ...

    @overload
    def sync(
        out_budget_no: str,
        *,
        client: Caller,
        json: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UnlockedCharityBudget: ...


def sync(
    out_budget_no: str,
    *,
    client: Caller,
    body: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping | Unset = UNSET,
    json: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UnlockedCharityBudget:
    """End a charity budget and give back what is left of it.

    What is left goes back to the sponsor, and nothing can be donated from the budget any more. Repeating it is safe;
    the query tells when the budget has ended.

    Args:
        out_budget_no: The budget that is meant, by the service provider's own number (商户预算单号)
        client: The client to call with.
        body: CharityBudgetUnlockRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UnlockedCharityBudget

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015554795
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
        body: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnlockedCharityBudget]: ...

    @overload
    async def asyncio_detailed(
        out_budget_no: str,
        *,
        client: Caller,
        json: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnlockedCharityBudget]: ...


async def asyncio_detailed(
    out_budget_no: str,
    *,
    client: Caller,
    body: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping | Unset = UNSET,
    json: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UnlockedCharityBudget]:
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
        body: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UnlockedCharityBudget: ...

    @overload
    async def asyncio(
        out_budget_no: str,
        *,
        client: Caller,
        json: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UnlockedCharityBudget: ...


async def asyncio(
    out_budget_no: str,
    *,
    client: Caller,
    body: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping | Unset = UNSET,
    json: CharityBudgetUnlockRequest | CharityBudgetUnlockRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UnlockedCharityBudget:
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
