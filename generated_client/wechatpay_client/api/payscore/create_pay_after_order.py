# Generated from spec/ by `make generate`. Do not edit.
"""Make a pay-after order (创建先享后付订单).

POST /v3/payscore/payafter-orders
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...models.payscore import CreatedScoreOrder, PlannedScoreDiscount, ScoreFee
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PayAfterOrderRequestDict
    from ...models.payscore import ScoreOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PayAfterOrderRequest(Model, kw_only=True):
    """What the user gets first and will pay for (创建先享后付订单)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name", "phone", "userid", "address"})

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    out_order_no: str
    """The merchant's own number of the service order, unique under its merchant number; refunds do not take it
    (商户服务订单号)
    """
    service_id: str
    """Number WeChat Pay gave the service when it approved the use of the score (服务ID)"""
    service_start_time: str | Unset = UNSET
    """A moment as yyyyMMddHHmmss or yyyyMMdd of Beijing time, or `OnAccept`, when the user confirms (服务时间)"""
    service_end_time: str | Unset = UNSET
    """A moment as yyyyMMddHHmmss or yyyyMMdd of Beijing time, or `OnAccept`, when the user confirms (服务时间)"""
    service_start_location: str | Unset = UNSET
    """Where it is, as the user reads it (服务地点)"""
    service_end_location: str | Unset = UNSET
    """Where it is, as the user reads it (服务地点)"""
    service_introduction: str | Unset = UNSET
    """What the service is, as the user reads it in the order (服务信息)"""
    fees: list[ScoreFee] | Unset = UNSET
    """What the user pays for (付费项目)"""
    discounts: list[PlannedScoreDiscount] | Unset = UNSET
    """What the merchant will take off the price (优惠)"""
    risk_amount: int | Unset = UNSET
    """The most that may be debited for the order (订单风险金额) Unit: fen."""
    attach: str | Unset = UNSET
    """Text of the merchant's choice, URL-encoded; queries and notifications give it back unchanged (商户数据包)"""
    need_user_confirm: bool | Unset = UNSET
    """Whether the user has to confirm the order; false needs a permission of the user, true if left out
    (是否需要用户确认)
    """
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    name: str | Unset = UNSET
    """Name of the user; encrypted on the wire (用户姓名)"""
    phone: str | Unset = UNSET
    """Telephone number of the user; encrypted on the wire (用户手机号)"""
    userid: str | Unset = UNSET
    """Number of the user's identity card; encrypted on the wire (用户身份证ID)"""
    address: str | Unset = UNSET
    """Where the goods go; encrypted on the wire (用户收货地址)"""


OPERATION: Operation[CreatedScoreOrder] = Operation(
    "payscore.create_pay_after_order", CreatedScoreOrder, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedScoreOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedScoreOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedScoreOrder]:
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
        body: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedScoreOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedScoreOrder: ...


def sync(
    *,
    client: Caller,
    body: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedScoreOrder:
    """Make a pay-after order.

    The interface before service orders took its place. The reply tells what opens the page on which the user confirms
    the order. Repeating the same number with the same contents is safe.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: PayAfterOrderRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CreatedScoreOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
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
        body: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedScoreOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CreatedScoreOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CreatedScoreOrder]:
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
        body: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedScoreOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CreatedScoreOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    json: PayAfterOrderRequest | PayAfterOrderRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CreatedScoreOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ScoreOrder]]:
    """Ask by `payscore.get_pay_after_order` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ScoreOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ScoreOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ScoreOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
