# Generated from spec/ by `make generate`. Do not edit.
"""Change a batch of coupons of a merchant (修改商家券基本信息).

PATCH /v3/marketing/busifavor/stocks/{stock_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import (
    BusifavorDisplayRequest,
    BusifavorEntranceRequest,
    BusifavorNotifyConfigRequest,
    BusifavorUseMethod,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, BusifavorStockChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BusifavorAbuseRule(Model, kw_only=True):
    """To whom coupons of the batch are not given (发放规则)"""

    natural_person_limit: bool | Unset = UNSET
    """Whether a person counts once over all their WeChat accounts (是否开启自然人限制)"""
    prevent_api_abuse: bool | Unset = UNSET
    """Whether accounts that seem to abuse promotions get no coupon (可疑账号拦截)"""


class BusifavorStockChange(Model, kw_only=True):
    """What changes of a batch; what is left out stays (修改商家券基本信息)"""

    custom_entrance: BusifavorEntranceRequest | Unset = UNSET
    """What a user finds on the page of the coupon beside it (自定义入口)"""
    stock_name: str | Unset = UNSET
    """What the batch is called; the user reads it on the coupon (商家券批次名称)"""
    comment: str | Unset = UNSET
    """Note on the batch that only the merchant sees (批次备注)"""
    goods_name: str | Unset = UNSET
    """What the coupon is good for, as the user reads it (适用商品范围)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    display_pattern_info: BusifavorDisplayRequest | Unset = UNSET
    """How the coupons look (样式信息)"""
    coupon_use_rule: BusifavorUseMethodChange | Unset = UNSET
    """How the user uses the coupon from now on (核销规则)"""
    stock_send_rule: BusifavorAbuseRule | Unset = UNSET
    """To whom coupons of the batch are not given (发放规则)"""
    notify_config: BusifavorNotifyConfigRequest | Unset = UNSET
    """As whom events of the batch see users (事件通知配置)"""
    subsidy: bool | Unset = UNSET
    """Whether the merchant may be paid a compensation for used coupons (是否允许营销补差)"""


class BusifavorUseMethodChange(Model, kw_only=True):
    """How the user uses the coupon from now on (核销规则)"""

    use_method: BusifavorUseMethod | Unset = UNSET
    """How the user uses the coupon (核销方式).

    - `OFF_LINE`: at the counter
    - `MINI_PROGRAMS`: in a mini-program of the merchant
    - `SELF_CONSUME`: by the user's own hand, in the wallet
    - `PAYMENT_CODE`: with the payment code.
    """
    mini_programs_appid: str | Unset = UNSET
    """AppID of the mini-program in which the coupon is used; with MINI_PROGRAMS (小程序appid)"""
    mini_programs_path: str | Unset = UNSET
    """Page of the mini-program in which the coupon is used; with MINI_PROGRAMS (小程序path)"""


OPERATION: Operation[None] = Operation("marketing.modify_busifavor_stock", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        stock_id: str,
        *,
        client: Caller,
        body: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        stock_id: str,
        *,
        client: Caller,
        json: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    stock_id: str,
    *,
    client: Caller,
    body: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping | Unset = UNSET,
    json: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "stock_id": stock_id,
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
        stock_id: str,
        *,
        client: Caller,
        body: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        stock_id: str,
        *,
        client: Caller,
        json: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    stock_id: str,
    *,
    client: Caller,
    body: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping | Unset = UNSET,
    json: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Change a batch of coupons of a merchant.

    Changes names, looks and ways of use; what is left out stays. How much the coupons are worth and when they are good
    cannot be changed.

    Args:
        stock_id: The batch that is meant (批次号)
        client: The client to call with.
        body: BusifavorStockChange or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/merchant/4012535020
    https://pay.weixin.qq.com/doc/v3/partner/4012696764
    https://pay.weixin.qq.com/doc/v3/merchant/4015716868
    https://pay.weixin.qq.com/doc/v3/merchant/4015717486
    """
    sync_detailed(
        stock_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        stock_id: str,
        *,
        client: Caller,
        body: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        stock_id: str,
        *,
        client: Caller,
        json: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    stock_id: str,
    *,
    client: Caller,
    body: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping | Unset = UNSET,
    json: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "stock_id": stock_id,
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
        stock_id: str,
        *,
        client: Caller,
        body: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        stock_id: str,
        *,
        client: Caller,
        json: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    stock_id: str,
    *,
    client: Caller,
    body: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping | Unset = UNSET,
    json: BusifavorStockChange | BusifavorStockChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        stock_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
