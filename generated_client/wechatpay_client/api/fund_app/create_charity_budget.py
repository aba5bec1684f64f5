# Generated from spec/ by `make generate`. Do not edit.
"""Ask a sponsor to set money aside for donations (申请公益捐赠预算).

POST /v3/fund-app/mch-transfer/partner/charity-budget
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.fund_app import CharityBudget
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, CharityBudgetRequestDict
    from ...runtime.call_options import Timeout
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
    notify_url: str | None | Unset = UNSET
    """Address that is called when the money is set aside or the budget ends; public, https, without a query
    (回调地址)
    """


OPERATION: Operation[CharityBudget] = Operation(
    "fund_app.create_charity_budget", CharityBudget, body_defaults={"notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityBudget]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityBudget]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping | Unset = UNSET,
    json: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CharityBudget]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
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
    def sync(
        *,
        client: Caller,
        body: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CharityBudget: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CharityBudget: ...


def sync(
    *,
    client: Caller,
    body: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping | Unset = UNSET,
    json: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CharityBudget:
    """Ask a sponsor to set money aside for donations.

    The sponsor has to confirm on the page the reply names; whether it did comes by notification, or by query. Repeating
    the same number with the same contents is safe.

    Args:
        client: The client to call with.
        body: CharityBudgetRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
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
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        body: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityBudget]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityBudget]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping | Unset = UNSET,
    json: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CharityBudget]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
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
    async def asyncio(
        *,
        client: Caller,
        body: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CharityBudget: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CharityBudget: ...


async def asyncio(
    *,
    client: Caller,
    body: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping | Unset = UNSET,
    json: CharityBudgetRequest | CharityBudgetRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CharityBudget:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
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
