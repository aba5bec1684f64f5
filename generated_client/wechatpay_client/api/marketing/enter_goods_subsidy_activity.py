# Generated from spec/ by `make generate`. Do not edit.
"""Enter shops into an add-on offer of a brand (门店报名品牌加价购活动).

POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, GoodsSubsidyEntryDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EnteringStore(Model, kw_only=True):
    """A shop and its merchants (门店信息)"""

    store_id: str | Unset = UNSET
    """Number WeChat Pay gave the shop of a brand (门店ID)"""
    merchant_id: str | Unset = UNSET
    """Merchant number of the shop (门店商户号)"""
    accounting_merchant_id: str | Unset = UNSET
    """The merchant that is paid for the shop (门店补贴入账商户号)"""


class EnteringStoreRequest(Model, kw_only=True):
    """A shop and its merchants (门店信息)"""

    store_id: str
    """Number WeChat Pay gave the shop of a brand (门店ID)"""
    merchant_id: str
    """Merchant number of the shop (门店商户号)"""
    accounting_merchant_id: str
    """The merchant that is paid for the shop (门店补贴入账商户号)"""


class GoodsSubsidyEntry(Model, kw_only=True):
    """The shops that enter (门店报名品牌加价购活动)"""

    caller_merchant_id: str
    """The merchant that calls (调用方商户号)"""
    apply_infos: list[StoreEntryRequest]
    """The shops, each with its price (门店报名信息)"""


class GoodsSubsidyEntryResult(Model, kw_only=True):
    """Which shops entered (门店报名结果)"""

    return_message: str | Unset = UNSET
    """The result in words (返回结果文案)"""
    failed_apply_infos: list[StoreEntry] = ABSENT_LIST
    """The shops that did not (失败的报名记录)"""
    succeed_apply_infos: list[StoreEntry] = ABSENT_LIST
    """The shops that did (成功的报名记录)"""


class StoreEntry(Model, kw_only=True):
    """A shop that enters, and its price of the article (门店报名信息)"""

    store_info: EnteringStore | Unset = UNSET
    """A shop and its merchants (门店信息)"""
    goods_original_price: int | Unset = UNSET
    """Price of the article in the shop (商品原价) Unit: fen."""


class StoreEntryRequest(Model, kw_only=True):
    """A shop that enters, and its price of the article (门店报名信息)"""

    store_info: EnteringStoreRequest
    """A shop and its merchants (门店信息)"""
    goods_original_price: int
    """Price of the article in the shop (商品原价) Unit: fen."""


OPERATION: Operation[GoodsSubsidyEntryResult] = Operation(
    "marketing.enter_goods_subsidy_activity", GoodsSubsidyEntryResult
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        activity_id: str,
        *,
        client: Caller,
        body: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoodsSubsidyEntryResult]: ...

    @overload
    def sync_detailed(
        activity_id: str,
        *,
        client: Caller,
        json: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoodsSubsidyEntryResult]: ...


def sync_detailed(
    activity_id: str,
    *,
    client: Caller,
    body: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping | Unset = UNSET,
    json: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GoodsSubsidyEntryResult]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "activity_id": activity_id,
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
        activity_id: str,
        *,
        client: Caller,
        body: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GoodsSubsidyEntryResult: ...

    @overload
    def sync(
        activity_id: str,
        *,
        client: Caller,
        json: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GoodsSubsidyEntryResult: ...


def sync(
    activity_id: str,
    *,
    client: Caller,
    body: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping | Unset = UNSET,
    json: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GoodsSubsidyEntryResult:
    """Enter shops into an add-on offer of a brand.

    The reply says which shops entered, and which did not.

    Args:
        activity_id: The offer that is meant (活动ID)
        client: The client to call with.
        body: GoodsSubsidyEntry or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        GoodsSubsidyEntryResult

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
    """
    return sync_detailed(
        activity_id,
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
        activity_id: str,
        *,
        client: Caller,
        body: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoodsSubsidyEntryResult]: ...

    @overload
    async def asyncio_detailed(
        activity_id: str,
        *,
        client: Caller,
        json: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoodsSubsidyEntryResult]: ...


async def asyncio_detailed(
    activity_id: str,
    *,
    client: Caller,
    body: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping | Unset = UNSET,
    json: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GoodsSubsidyEntryResult]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "activity_id": activity_id,
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
        activity_id: str,
        *,
        client: Caller,
        body: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GoodsSubsidyEntryResult: ...

    @overload
    async def asyncio(
        activity_id: str,
        *,
        client: Caller,
        json: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GoodsSubsidyEntryResult: ...


async def asyncio(
    activity_id: str,
    *,
    client: Caller,
    body: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping | Unset = UNSET,
    json: GoodsSubsidyEntry | GoodsSubsidyEntryDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GoodsSubsidyEntryResult:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            activity_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
