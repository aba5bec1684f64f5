# Generated from spec/ by `make generate`. Do not edit.
"""Refund an order, wholly or in part (申请退款).

POST /v3/refund/domestic/refunds
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from msgspec import field

from ...models.refund import Refund, RefundAdvanceSource
from ...models.shared.refund_source import RefundSource
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, RefundRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class RefundAmount(Model, kw_only=True):
    """How much goes back, of how much (金额信息)"""

    refund: int
    """What goes back; all refunds of an order together at most its amount (退款金额) Unit: fen."""
    from_: list[RefundSource] | Unset = field(name="from", default=UNSET)
    """The balances to take the money from, if the merchant chooses; they add up to the whole (退款出资账户及金额)"""
    total: int
    """Amount of the order (原订单金额) Unit: fen."""
    currency: str
    """Currency by its ISO 4217 code; CNY for merchants in mainland China (货币类型)"""


RefundFundsSource: TypeAlias = Literal[
    "AVAILABLE",
    "UNSETTLED",
]
"""The money to refund from, where the merchant may choose (退款资金来源).

- `AVAILABLE`: the available balance
- `UNSETTLED`: the money not yet settled, for deposits of travel merchants.
"""


class RefundGoods(Model, kw_only=True):
    """One article that goes back (退款商品)"""

    merchant_goods_id: str
    """The merchant's number for the article (商户侧商品编码)"""
    wechatpay_goods_id: str | Unset = UNSET
    """WeChat Pay's number for the article, where it has one (微信支付商品编码)"""
    goods_name: str | Unset = UNSET
    """Name of the article (商品名称)"""
    unit_price: int
    """Price of one piece (商品单价) Unit: fen."""
    refund_amount: int
    """What is refunded for the article (商品退款金额) Unit: fen."""
    refund_quantity: int
    """How many of the article go back (商品退货数量)"""


class RefundRequest(Model, kw_only=True):
    """The order, how much of it goes back, and the number of the refund (申请退款)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    transaction_id: str | Unset = UNSET
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    out_trade_no: str | Unset = UNSET
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    out_refund_no: str
    """The merchant's own number of the refund; repeating it never refunds twice (商户退款单号)"""
    reason: str | Unset = UNSET
    """Why the money goes back; the user reads it (退款原因)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; overrides the one set for the merchant (退款结果回调url)"""
    funds_account: RefundFundsSource | Unset = UNSET
    """The money to refund from, where the merchant may choose (退款资金来源).

    - `AVAILABLE`: the available balance
    - `UNSETTLED`: the money not yet settled, for deposits of travel merchants.
    """
    refund_account: RefundAdvanceSource | Unset = UNSET
    """Whose money is refunded (退款出资方).

    - `REFUND_SOURCE_PARTNER_ADVANCE`: the service provider advances it
    - `REFUND_SOURCE_SUB_MERCHANT`: the sub-merchant pays
    - `REFUND_SOURCE_SUB_MERCHANT_ADVANCE`: the sub-merchant advances it.
    """
    amount: RefundAmount
    """How much goes back, of how much (金额信息)"""
    goods_detail: list[RefundGoods] | Unset = UNSET
    """The articles that go back; needed only if they were part of a promotion (退款商品)"""


OPERATION: Operation[Refund] = Operation("refund.create_refund", Refund, body_defaults={"notify_url": False})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: RefundRequest | RefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: RefundRequest | RefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]: ...


def sync_detailed(
    *,
    client: Caller,
    body: RefundRequest | RefundRequestDict | AnyMapping | Unset = UNSET,
    json: RefundRequest | RefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Refund]:
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
        body: RefundRequest | RefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Refund: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: RefundRequest | RefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Refund: ...


def sync(
    *,
    client: Caller,
    body: RefundRequest | RefundRequestDict | AnyMapping | Unset = UNSET,
    json: RefundRequest | RefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Refund:
    """Refund an order, wholly or in part.

    Accepted does not mean refunded: the result comes by notification, or by query. An order takes up to 50 refunds
    within a year, each under a number of its own. Repeating the same number with the same contents is safe, and is the
    right answer to an unknown outcome; a new number could refund twice.

    Args:
        client: The client to call with.
        body: RefundRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        Refund

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012791862
    https://pay.weixin.qq.com/doc/v3/merchant/4013070371
    https://pay.weixin.qq.com/doc/v3/merchant/4012810597
    https://pay.weixin.qq.com/doc/v3/merchant/4012791883
    https://pay.weixin.qq.com/doc/v3/merchant/4012791903
    https://pay.weixin.qq.com/doc/v3/merchant/4012556524
    https://pay.weixin.qq.com/doc/v3/merchant/4013421148
    https://pay.weixin.qq.com/doc/v3/merchant/4013421249
    https://pay.weixin.qq.com/doc/v3/merchant/4013421340
    https://pay.weixin.qq.com/doc/v3/merchant/4013421410
    https://pay.weixin.qq.com/doc/v3/merchant/4013071036
    https://pay.weixin.qq.com/doc/v3/merchant/4012552567
    https://pay.weixin.qq.com/doc/v3/merchant/4012587971
    https://pay.weixin.qq.com/doc/v3/merchant/4012647461
    https://pay.weixin.qq.com/doc/v3/merchant/4012557131
    https://pay.weixin.qq.com/doc/v3/partner/4012739034
    https://pay.weixin.qq.com/doc/v3/partner/4013080238
    https://pay.weixin.qq.com/doc/v3/partner/4012759673
    https://pay.weixin.qq.com/doc/v3/partner/4012759727
    https://pay.weixin.qq.com/doc/v3/partner/4012760121
    https://pay.weixin.qq.com/doc/v3/partner/4012760207
    https://pay.weixin.qq.com/doc/v3/partner/4013462113
    https://pay.weixin.qq.com/doc/v3/partner/4013462183
    https://pay.weixin.qq.com/doc/v3/partner/4013462256
    https://pay.weixin.qq.com/doc/v3/partner/4013462579
    https://pay.weixin.qq.com/doc/v3/partner/4013080625
    https://pay.weixin.qq.com/doc/v3/partner/4012709253
    https://pay.weixin.qq.com/doc/v3/partner/4012760527
    https://pay.weixin.qq.com/doc/v3/partner/4012886219
    https://pay.weixin.qq.com/doc/v3/partner/4012760545
    https://pay.weixin.qq.com/doc/v3/partner/4013163605
    https://pay.weixin.qq.com/doc/v3/partner/4013138987
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
        body: RefundRequest | RefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: RefundRequest | RefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Refund]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: RefundRequest | RefundRequestDict | AnyMapping | Unset = UNSET,
    json: RefundRequest | RefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Refund]:
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
        body: RefundRequest | RefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Refund: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: RefundRequest | RefundRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Refund: ...


async def asyncio(
    *,
    client: Caller,
    body: RefundRequest | RefundRequestDict | AnyMapping | Unset = UNSET,
    json: RefundRequest | RefundRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Refund:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[Refund]]:
    """Ask by `refund.get_refund` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[Refund]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[Refund]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[Refund]] = await check_error(OPERATION, error).resolve_async()
    return found
