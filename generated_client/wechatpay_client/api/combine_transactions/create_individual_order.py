# Generated from spec/ by `make generate`. Do not edit.
"""Place an order that pays private persons, in a mini-program (个人收款交易下单-小程序).

POST /v3/combine-transactions/miniprogram
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...models.combine_transactions import CombineScene, TradeScenario
from ...models.shared.part_amount import PartAmount
from ...models.shared.prepared_payment import PreparedPayment
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.combine_transactions import CombineOrder
    from ...models.dicts import AnyMapping, CombineIndividualOrderDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CombineIndividualOrder(Model, kw_only=True):
    """An order by which private persons are paid, in a mini-program (个人收款交易下单)"""

    combine_appid: str
    """AppID of the merchant that places the combined order (合单商户appid)"""
    combine_mchid: str
    """Merchant number of whoever places the combined order; a service provider gives its own (合单商户号)"""
    combine_out_trade_no: str
    """The merchant's own number of a combined order, unique under its merchant number (合单商户订单号)"""
    combine_payer_info: CombineIndividualOrderPayer
    """Who will pay (支付者)"""
    scene_info: CombineScene | Unset = UNSET
    """Where the order is placed (场景信息)"""
    sub_orders: list[CombineIndividualPart]
    """The parts of the order (商品单信息)"""
    time_expire: datetime | Unset = UNSET
    """Until when the order can be paid, in RFC 3339 with an offset (交易结束时间)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址)"""
    trade_scenario: TradeScenario | Unset = UNSET
    """Kind of trade with rules of its own (交易场景). `RECOMMERCE`: second-hand goods."""


class CombineIndividualOrderPayer(Model, kw_only=True):
    """Who will pay (支付者)"""

    openid: str
    """The user as the combined order's AppID sees them (用户标识)"""


class CombineIndividualPart(Model, kw_only=True):
    """One part of the order, paid to a private person (商品单)"""

    mchid: str
    """Merchant number that places this part, bound to the AppID (子单商户号)"""
    order_service_type: OrderServiceType | Unset = UNSET
    """Who is paid (商品服务类型). `INDIVIDUALTRADE`: a private person."""
    individual_auth_id: str
    """Authorisation under which a private person is paid, instead of a merchant (个人收款方受理授权ID)"""
    individual_name: str | Unset = UNSET
    """Name under which the private person sells on the platform (个人收款方平台昵称)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    amount: PartAmount
    """What is to be paid for this part (订单金额)"""
    attach: str
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    description: str
    """What is being paid for, as the user reads it in the bill (商品描述)"""


OrderServiceType: TypeAlias = Literal["INDIVIDUALTRADE"]
"""Who is paid (商品服务类型). `INDIVIDUALTRADE`: a private person."""


OPERATION: Operation[PreparedPayment] = Operation(
    "combine_transactions.create_individual_order", PreparedPayment, body_defaults={"notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping | Unset = UNSET,
    json: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedPayment]:
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
        body: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...


def sync(
    *,
    client: Caller,
    body: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping | Unset = UNSET,
    json: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedPayment:
    """Place an order that pays private persons, in a mini-program.

    Each private person must have authorised the platform before. Repeating the same request with the same numbers is
    safe; the same numbers with other contents are refused.

    Args:
        client: The client to call with.
        body: CombineIndividualOrder or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PreparedPayment

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012602225
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
        body: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedPayment]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping | Unset = UNSET,
    json: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedPayment]:
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
        body: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedPayment: ...


async def asyncio(
    *,
    client: Caller,
    body: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping | Unset = UNSET,
    json: CombineIndividualOrder | CombineIndividualOrderDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedPayment:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[CombineOrder]]:
    """Ask by `combine_transactions.get_order_by_combine_out_trade_no` what became of a call of this operation whose
    outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[CombineOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[CombineOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[CombineOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
