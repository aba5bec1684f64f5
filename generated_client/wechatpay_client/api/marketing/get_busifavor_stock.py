# Generated from spec/ by `make generate`. Do not edit.
"""Look up a batch of coupons of a merchant (查询商家券详情).

GET /v3/marketing/busifavor/stocks/{stock_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...models.marketing import (
    BusifavorDisplay,
    BusifavorEntrance,
    BusifavorStockType,
    BusifavorUseRule,
    CouponCodeMode,
)
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BusifavorCodeCount(Model, kw_only=True):
    """How many uploaded codes the batch has (券code数量)"""

    total_count: int
    """How many codes were uploaded (总数)"""
    available_count: int
    """How many of them are free (该批次当前可用的code数)"""


class BusifavorNotifyConfig(Model, kw_only=True):
    """As whom events of the batch see users (事件通知配置)"""

    notify_appid: str | Unset = UNSET
    """AppID under which events of the batch name users (事件通知appid)"""


class BusifavorSendCount(Model, kw_only=True):
    """How many coupons of the batch were given (批次发放情况)"""

    total_send_num: int | Unset = UNSET
    """How many coupons were given (已发放券张数)"""
    total_send_amount: int | Unset = UNSET
    """Value of the coupons that were given; of those of a fixed sum only (已发放券金额) Unit: fen."""
    today_send_num: int | Unset = UNSET
    """How many coupons were given today (单天已发放券张数)"""
    today_send_amount: int | Unset = UNSET
    """Value of the coupons that were given today; of those of a fixed sum only (单天已发放券金额) Unit: fen."""


class BusifavorSendRule(Model, kw_only=True):
    """How many coupons of a batch there are, and how they may be given (发放规则)"""

    max_amount: int | Unset = UNSET
    """Largest value of all coupons that are given (批次总预算) Unit: fen."""
    max_coupons: int | Unset = UNSET
    """Largest number of coupons that are given (批次最大发放个数)"""
    max_coupons_per_user: int
    """Largest number of coupons one user is given (用户最大可领个数)"""
    max_amount_by_day: int | Unset = UNSET
    """Largest value of the coupons given on one day (单天发放上限金额) Unit: fen."""
    max_coupons_by_day: int | Unset = UNSET
    """Largest number of coupons given on one day (单天发放上限个数)"""
    natural_person_limit: bool | Unset = UNSET
    """Whether a person counts once over all their WeChat accounts (是否开启自然人限制)"""
    prevent_api_abuse: bool | Unset = UNSET
    """Whether accounts that seem to abuse promotions get no coupon (可疑账号拦截)"""
    transferable: bool | Unset = UNSET
    """Whether a user may give the coupon to another (是否允许转赠)"""
    shareable: bool | Unset = UNSET
    """Whether a user may share the link by which coupons are taken (是否允许分享链接)"""


class BusifavorStock(Model, kw_only=True):
    """A batch of coupons, where it stands and how many were given (商家券批次)"""

    stock_name: str
    """What the batch is called; the user reads it on the coupon (商家券批次名称)"""
    belong_merchant: str
    """The merchant the batch of coupons belongs to (归属商户号)"""
    comment: str | Unset = UNSET
    """Note on the batch that only the merchant sees (批次备注)"""
    goods_name: str
    """What the coupon is good for, as the user reads it (适用商品范围)"""
    stock_type: BusifavorStockType | str
    """Kind of the coupons of a batch (批次类型).

    - `NORMAL`: a fixed sum off
    - `DISCOUNT`: a share of the price off
    - `EXCHANGE`: an article for a set price.
    """
    coupon_use_rule: BusifavorUseRule
    """When, how and for what a coupon of the batch is good (核销规则)"""
    stock_send_rule: BusifavorSendRule
    """How many coupons of a batch there are, and how they may be given (发放规则)"""
    custom_entrance: BusifavorEntrance | Unset = UNSET
    """What a user finds on the page of the coupon beside it (自定义入口)"""
    display_pattern_info: BusifavorDisplay | Unset = UNSET
    """How the coupons look (样式信息)"""
    stock_state: BusifavorStockState | str
    """Where the batch stands (批次状态).

    - `UNAUDIT`: under review
    - `RUNNING`: coupons can be given and used
    - `STOPED`: at its end
    - `PAUSED`: halted.
    """
    coupon_code_mode: CouponCodeMode | str
    """Where the codes of the coupons come from (券code模式).

    - `WECHATPAY_MODE`: WeChat Pay makes them
    - `MERCHANT_API`: the merchant names one with each coupon it gives
    - `MERCHANT_UPLOAD`: the merchant uploads them beforehand.
    """
    stock_id: str
    """Number of the batch the coupon was issued from (活动批次ID)"""
    coupon_code_count: BusifavorCodeCount | Unset = UNSET
    """How many uploaded codes the batch has (券code数量)"""
    notify_config: BusifavorNotifyConfig | Unset = UNSET
    """As whom events of the batch see users (事件通知配置)"""
    send_count_information: BusifavorSendCount | Unset = UNSET
    """How many coupons of the batch were given (批次发放情况)"""
    subsidy: bool | Unset = UNSET
    """Whether the merchant may be paid a compensation for used coupons (是否允许营销补差)"""


BusifavorStockState: TypeAlias = Literal[
    "UNAUDIT",
    "RUNNING",
    "STOPED",
    "PAUSED",
]
"""Where the batch stands (批次状态).

- `UNAUDIT`: under review
- `RUNNING`: coupons can be given and used
- `STOPED`: at its end
- `PAUSED`: halted.
"""


OPERATION: Operation[BusifavorStock] = Operation("marketing.get_busifavor_stock", BusifavorStock)


def sync_detailed(
    stock_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BusifavorStock]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    stock_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BusifavorStock:
    """Look up a batch of coupons of a merchant.

    Tells where the batch stands and how many coupons were given.

    Args:
        stock_id: The batch that is meant (批次号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BusifavorStock

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012534928
    https://pay.weixin.qq.com/doc/v3/partner/4012693047
    https://pay.weixin.qq.com/doc/v3/merchant/4015715866
    https://pay.weixin.qq.com/doc/v3/merchant/4015716977
    """
    return sync_detailed(
        stock_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    stock_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BusifavorStock]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "stock_id": stock_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    stock_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BusifavorStock:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            stock_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
