# Generated from spec/ by `make generate`. Do not edit.
"""Lock add-on offers for an order (锁定品牌加价购活动资格).

POST /v3/marketing/goods-subsidy-activity/qualification/lock
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


class LockedGoodsSubsidy(Model, kw_only=True):
    """Which offers are locked (锁定资格结果)"""

    return_message: str | Unset = UNSET
    """The result in words (返回结果文案)"""
    failed_qualification_ids: list[str] = ABSENT_LIST
    """Those that are not (锁定失败的资格ID列表)"""
    succeed_qualification_ids: list[str] = ABSENT_LIST
    """Those that are (锁定成功的资格ID列表)"""


OPERATION: Operation[LockedGoodsSubsidy] = Operation("marketing.lock_goods_subsidy", LockedGoodsSubsidy)


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
    ) -> Response[LockedGoodsSubsidy]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[LockedGoodsSubsidy]: ...


def sync_detailed(
    *,
    client: Caller,
    body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[LockedGoodsSubsidy]:
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
    ) -> LockedGoodsSubsidy: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> LockedGoodsSubsidy: ...


def sync(
    *,
    client: Caller,
    body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> LockedGoodsSubsidy:
    """Lock add-on offers for an order.

    Before the order is placed, so that nobody takes an offer twice. The reply says which are locked and which are not.

    Args:
        client: The client to call with.
        body: GoodsSubsidyQualification or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        LockedGoodsSubsidy

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
    ) -> Response[LockedGoodsSubsidy]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[LockedGoodsSubsidy]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[LockedGoodsSubsidy]:
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
    ) -> LockedGoodsSubsidy: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> LockedGoodsSubsidy: ...


async def asyncio(
    *,
    client: Caller,
    body: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    json: GoodsSubsidyQualification | GoodsSubsidyQualificationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> LockedGoodsSubsidy:
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
