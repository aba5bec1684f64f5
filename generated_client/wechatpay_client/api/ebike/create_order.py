# Generated from spec/ by `make generate`. Do not edit.
"""Debit a user for a charging that has ended (充电自行车代扣受理扣款).

POST /v3/ebike/charge/transactions
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ChargeDebitRequestDict
    from ...models.ebike import ChargeOrder
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ChargeAcceptance(Model, kw_only=True):
    """Whether the debit was taken on; its result comes later (受理扣款)"""

    accept_state: str
    """Whether the debit was taken on, for example `SUCCESS` (受理状态)"""
    create_time: datetime | Unset = UNSET
    """When the order came into being (订单创建时间)"""


class ChargeAmount(Model, kw_only=True):
    """What is to be debited (订单金额信息)"""

    total: int
    """Amount of the order (订单总金额) Unit: fen."""
    currency: str | Unset = UNSET
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class ChargeDebitRequest(Model, kw_only=True):
    """The charging that is to be debited (充电自行车代扣)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str | None | Unset = UNSET
    """AppID of the service provider's official account (服务商公众号ID) Left out, it is the client's default."""
    sub_appid: str | Unset = UNSET
    """AppID of the merchant's own official account (特约商户公众号ID)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址) Left out, it is the client's
    default.
    """
    description: str
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    charging_token: str
    """Token that lets this charging be debited, obtained beforehand (用户充电代扣凭证)"""
    amount: ChargeAmount
    """What is to be debited (订单金额信息)"""
    charge_info: FinishedChargeInfo
    """Where, when and how much the vehicle was charged (充电自行车场景信息)"""
    device_info: ChargeDevice
    """The merchant's device at the charging place (设备信息)"""


class ChargeDevice(Model, kw_only=True):
    """The merchant's device at the charging place (设备信息)"""

    device_id: str
    """Number of the device at the charging place (充电位设备号)"""
    device_ip: str
    """Address the merchant's device calls from, IPv4 or IPv6 (商户端设备IP)"""


class FinishedChargeInfo(Model, kw_only=True):
    """Where, when and how much the vehicle was charged (充电自行车场景信息)"""

    start_time: datetime
    """When charging began (开始时间)"""
    end_time: datetime
    """When charging ended (结束时间)"""
    charging_station_name: str
    """Name of the charging station (充电站名称)"""
    charging_gun_number: str
    """Number of the charging connector (充电枪编号)"""
    charged_capacity: int
    """How much was charged (已充电量)"""
    park_duration: int | Unset = UNSET
    """How long the place stayed taken after charging (车位延时占用时长)"""
    park_fee: int | Unset = UNSET
    """What the user pays for the place that stayed taken (车位延时占用产生的费用) Unit: fen."""


OPERATION: Operation[ChargeAcceptance] = Operation(
    "ebike.create_order", ChargeAcceptance, body_defaults={"appid": True, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeAcceptance]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeAcceptance]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping | Unset = UNSET,
    json: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChargeAcceptance]:
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
        body: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChargeAcceptance: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChargeAcceptance: ...


def sync(
    *,
    client: Caller,
    body: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping | Unset = UNSET,
    json: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChargeAcceptance:
    """Debit a user for a charging that has ended.

    Needs the token that was obtained for this charging. Taken on does not mean debited: the result comes by
    notification, or by query. Repeating the same number with the same contents is safe.

    Out of service since 2019-12-16: calling it warns with RetiredOperationWarning.

    Args:
        client: The client to call with.
        body: ChargeDebitRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ChargeAcceptance

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
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
        body: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeAcceptance]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeAcceptance]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping | Unset = UNSET,
    json: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChargeAcceptance]:
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
        body: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChargeAcceptance: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChargeAcceptance: ...


async def asyncio(
    *,
    client: Caller,
    body: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping | Unset = UNSET,
    json: ChargeDebitRequest | ChargeDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChargeAcceptance:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ChargeOrder]]:
    """Ask by `ebike.get_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ChargeOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ChargeOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ChargeOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
