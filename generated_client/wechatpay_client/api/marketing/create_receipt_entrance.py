# Generated from spec/ by `make generate`. Do not edit.
"""Have the shopping receipts of a brand lead on (创建自定义入口).

POST /v3/marketing/shopping-receipt/customentrances
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.marketing import ReceiptEntrance, ReceiptEntranceLinkRequest, ReceiptEntranceState, ReceiptEntranceType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ReceiptEntranceRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ReceiptEntranceRequest(Model, kw_only=True):
    """What the receipts of a brand show (创建自定义入口)"""

    custom_entrance_type: ReceiptEntranceType
    """Where the entry leads (自定义入口种类).

    - `MERCHANT_ACTIVITY`: to an activity of the merchant
    - `MERCHANT_MINI_PROGRAM`: to a mini-program of the merchant.
    """
    subtitle: str
    """Words on the entry (副标题)"""
    goods_thumbnail_url: str | Unset = UNSET
    """Picture on the entry (商品缩略图)"""
    start_time: datetime
    """From when on it is shown (自定义入口的开始时间)"""
    end_time: datetime
    """Until when it is shown (自定义入口的结束时间)"""
    custom_entrance_state: ReceiptEntranceState
    """Whether the entry is shown (自定义入口状态).

    - `ONLINE`: it is
    - `OFFLINE`: it is not.
    """
    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    jump_link: ReceiptEntranceLinkRequest
    """Where the entry leads (自定义入口跳转信息)"""


OPERATION: Operation[ReceiptEntrance] = Operation("marketing.create_receipt_entrance", ReceiptEntrance)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping | Unset = UNSET,
    json: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ReceiptEntrance]:
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
        body: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReceiptEntrance: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReceiptEntrance: ...


def sync(
    *,
    client: Caller,
    body: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping | Unset = UNSET,
    json: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ReceiptEntrance:
    """Have the shopping receipts of a brand lead on.

    Each brand has one such entry, to an activity or a mini-program.

    Args:
        client: The client to call with.
        body: ReceiptEntranceRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ReceiptEntrance

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012526342
    https://pay.weixin.qq.com/doc/v3/partner/4012697703
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
        body: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping | Unset = UNSET,
    json: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ReceiptEntrance]:
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
        body: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReceiptEntrance: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReceiptEntrance: ...


async def asyncio(
    *,
    client: Caller,
    body: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping | Unset = UNSET,
    json: ReceiptEntranceRequest | ReceiptEntranceRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ReceiptEntrance:
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
