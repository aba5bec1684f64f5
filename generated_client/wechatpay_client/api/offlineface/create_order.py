# Generated from spec/ by `make generate`. Do not edit.
"""Debit a person who paid by face (申请扣款接口).

POST /v3/offlineface/transactions
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.offlineface import FaceDebit
from ...models.shared.plain_settle_info import PlainSettleInfo
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, FaceDebitRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FaceBusiness(Model, kw_only=True):
    """Of which product and scene the debit is (业务信息)"""

    business_product_id: int
    """Number of the product (平台产品ID): `2` or `11`"""
    business_scene_id: int
    """Number of the scene (平台场景ID): `3`, `4`, `5` or `6`, and `124`, `125` or `126`"""


class FaceDebitAmount(Model, kw_only=True):
    """What is debited (金额信息)"""

    total: int
    """Amount of the debit (总金额) Unit: fen."""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


class FaceDebitRequest(Model, kw_only=True):
    """What a person pays by face (刷脸申请扣款)"""

    auth_code: str
    """What the device gave once it knew the face; serves one debit (支付凭证)"""
    sp_appid: str | Unset = UNSET
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    amount: FaceDebitAmount | Unset = UNSET
    """What is debited (金额信息)"""
    scene_info: FaceDebitScene | Unset = UNSET
    """Where the debit comes from (支付场景信息)"""
    goods_tag: str | Unset = UNSET
    """Mark that lets the order take part in the promotions set up for it (订单优惠标记)"""
    description: str | Unset = UNSET
    """What is being paid for, as the user reads it in the bill (商品描述)"""
    attach: str | Unset = UNSET
    """Text of the merchant's choice; queries and notifications give it back unchanged (附加数据)"""
    settle_info: PlainSettleInfo | Unset = UNSET
    """What happens to the money once the order is paid (结算信息)"""
    business: FaceBusiness | Unset = UNSET
    """Of which product and scene the debit is (业务信息)"""


class FaceDebitScene(Model, kw_only=True):
    """Where the debit comes from (支付场景信息)"""

    device_ip: str
    """Address the merchant's device calls from, IPv4 or IPv6 (商户端设备IP)"""


OPERATION: Operation[FaceDebit] = Operation("offlineface.create_order", FaceDebit, body_defaults={"sp_mchid": False})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: FaceDebitRequest | FaceDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceDebit]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: FaceDebitRequest | FaceDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceDebit]: ...


def sync_detailed(
    *,
    client: Caller,
    body: FaceDebitRequest | FaceDebitRequestDict | AnyMapping | Unset = UNSET,
    json: FaceDebitRequest | FaceDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceDebit]:
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
        body: FaceDebitRequest | FaceDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceDebit: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: FaceDebitRequest | FaceDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceDebit: ...


def sync(
    *,
    client: Caller,
    body: FaceDebitRequest | FaceDebitRequestDict | AnyMapping | Unset = UNSET,
    json: FaceDebitRequest | FaceDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceDebit:
    """Debit a person who paid by face.

    The device gives the credential once it knows the face; it serves one debit. Where the outcome is unknown, ask with
    the number of the order and do not debit again. What cannot be debited may be owed, and is paid back by the user.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: FaceDebitRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FaceDebit

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
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
        body: FaceDebitRequest | FaceDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceDebit]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: FaceDebitRequest | FaceDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceDebit]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: FaceDebitRequest | FaceDebitRequestDict | AnyMapping | Unset = UNSET,
    json: FaceDebitRequest | FaceDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceDebit]:
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
        body: FaceDebitRequest | FaceDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceDebit: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: FaceDebitRequest | FaceDebitRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceDebit: ...


async def asyncio(
    *,
    client: Caller,
    body: FaceDebitRequest | FaceDebitRequestDict | AnyMapping | Unset = UNSET,
    json: FaceDebitRequest | FaceDebitRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceDebit:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[FaceDebit]]:
    """Ask by `offlineface.get_order_by_out_trade_no` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[FaceDebit]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[FaceDebit]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[FaceDebit]] = await check_error(OPERATION, error).resolve_async()
    return found
