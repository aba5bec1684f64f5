# Generated from spec/ by `make generate`. Do not edit.
"""Debit a user under a contract (扣款).

POST /v3/eduschoolpay/transactions
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.eduschoolpay import SchoolPayOrder
from ...models.shared.plain_settle_info import PlainSettleInfo
from ...models.shared.school_pay_device import SchoolPayDevice
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, SchoolPayDebitRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SchoolPayAmount(Model, kw_only=True):
    """What is to be debited (订单金额)"""

    total: int
    """Amount of the order (总金额) Unit: fen."""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class SchoolPayDebitRequest(Model, kw_only=True):
    """What is to be debited under which contract (扣款)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    description: str
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址) Left out, it is the client's
    default.
    """
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    user_id: str
    """The user's account in the merchant's own system, such as a student number (用户账号)"""
    amount: SchoolPayAmount
    """What is to be debited (订单金额)"""
    scene_info: SchoolPayScene
    """When, in which school and for what the money was spent (场景信息)"""
    device_info: SchoolPayDevice
    """The merchant's device the debit comes from (设备信息)"""
    settle_info: PlainSettleInfo | Unset = UNSET
    """What happens to the money once the order is paid (结算信息)"""
    payment_mode: str | Unset = UNSET
    """When the result is wanted (扣款模式), for example `SYNC`: in the reply"""


class SchoolPayScene(Model, kw_only=True):
    """When, in which school and for what the money was spent (场景信息)"""

    start_time: datetime
    """When the user bought or used it (消费时间)"""
    school_id: str
    """Number WeChat Pay gave the school (学校编号)"""
    scene_type: str
    """What the money was spent on (消费场景类型), for example `CANTEEN`: a meal in the canteen"""


OPERATION: Operation[SchoolPayOrder] = Operation(
    "eduschoolpay.create_order", SchoolPayOrder, body_defaults={"appid": True, "notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayOrder]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayOrder]: ...


def sync_detailed(
    *,
    client: Caller,
    body: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping | Unset = UNSET,
    json: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SchoolPayOrder]:
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
        body: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SchoolPayOrder: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SchoolPayOrder: ...


def sync(
    *,
    client: Caller,
    body: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping | Unset = UNSET,
    json: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SchoolPayOrder:
    """Debit a user under a contract.

    The reply tells how the debit stands at that moment; the result comes by notification, or by query. A user who owes
    too much cannot be debited until the debt is paid. Repeating the same number with the same contents is safe, and is
    the right answer to an unknown outcome.

    Args:
        client: The client to call with.
        body: SchoolPayDebitRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SchoolPayOrder

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012469030
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
        body: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayOrder]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SchoolPayOrder]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping | Unset = UNSET,
    json: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SchoolPayOrder]:
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
        body: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SchoolPayOrder: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SchoolPayOrder: ...


async def asyncio(
    *,
    client: Caller,
    body: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping | Unset = UNSET,
    json: SchoolPayDebitRequest | SchoolPayDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SchoolPayOrder:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[SchoolPayOrder]]:
    """Ask by `eduschoolpay.get_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[SchoolPayOrder]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[SchoolPayOrder]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[SchoolPayOrder]] = await check_error(OPERATION, error).resolve_async()
    return found
