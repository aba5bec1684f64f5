# Generated from spec/ by `make generate`. Do not edit.
"""Unlock add-on offers of an order (解锁品牌加价购活动资格).

POST /v3/marketing/goods-subsidy-activity/qualification/unlock
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import GoodsSubsidyQualification
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, GoodsSubsidyQualificationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class UnlockedGoodsSubsidy(Model, kw_only=True):
    """Which offers are free again (解锁资格结果)"""

    return_message: str | Unset = UNSET
    """The result in words (返回结果文案)"""
    failed_qualification_ids: list[str] = ABSENT_LIST
    """Those that are not (解锁失败的资格ID列表)"""
    succeed_qualification_ids: list[str] = ABSENT_LIST
    """Those that are (解锁成功的资格ID列表)"""


OPERATION: Operation[UnlockedGoodsSubsidy] = Operation("marketing.unlock_goods_subsidy", UnlockedGoodsSubsidy)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnlockedGoodsSubsidy]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnlockedGoodsSubsidy]: ...


def sync_detailed(
    *,
    client: Caller,
    body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UnlockedGoodsSubsidy]:
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
        body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UnlockedGoodsSubsidy: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UnlockedGoodsSubsidy: ...


def sync(
    *,
    client: Caller,
    body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UnlockedGoodsSubsidy:
    """Unlock add-on offers of an order.

    For an order that was not paid, or that was refunded. The reply says which are free again.

    Args:
        client: The client to call with.
        body: GoodsSubsidyQualification or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UnlockedGoodsSubsidy

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
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
        body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnlockedGoodsSubsidy]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UnlockedGoodsSubsidy]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UnlockedGoodsSubsidy]:
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
        body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UnlockedGoodsSubsidy: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UnlockedGoodsSubsidy: ...


async def asyncio(
    *,
    client: Caller,
    body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UnlockedGoodsSubsidy:
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
