# Generated from spec/ by `make generate`. Do not edit.
"""Change where the shopping receipts of a brand lead (更新自定义入口).

PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}
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
    from ...models.dicts import AnyMapping, ReceiptEntranceChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ReceiptEntranceChange(Model, kw_only=True):
    """What the receipts of a brand show from now on; what is left out stays (更新自定义入口)"""

    custom_entrance_type: ReceiptEntranceType | Unset = UNSET
    """Where the entry leads (自定义入口种类).

    - `MERCHANT_ACTIVITY`: to an activity of the merchant
    - `MERCHANT_MINI_PROGRAM`: to a mini-program of the merchant.
    """
    subtitle: str | Unset = UNSET
    """Words on the entry (副标题)"""
    goods_thumbnail_url: str | Unset = UNSET
    """Picture on the entry (商品缩略图)"""
    custom_entrance_state: ReceiptEntranceState | Unset = UNSET
    """Whether the entry is shown (自定义入口状态).

    - `ONLINE`: it is
    - `OFFLINE`: it is not.
    """
    start_time: datetime | Unset = UNSET
    """From when on it is shown (自定义入口的开始时间)"""
    end_time: datetime | Unset = UNSET
    """Until when it is shown (自定义入口的结束时间)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    jump_link: ReceiptEntranceLinkRequest | Unset = UNSET
    """Where the entry leads (自定义入口跳转信息)"""


OPERATION: Operation[ReceiptEntrance] = Operation("marketing.modify_receipt_entrance", ReceiptEntrance)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        brand_id: str,
        *,
        client: Caller,
        body: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]: ...

    @overload
    def sync_detailed(
        brand_id: str,
        *,
        client: Caller,
        json: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]: ...


def sync_detailed(
    brand_id: str,
    *,
    client: Caller,
    body: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping | Unset = UNSET,
    json: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ReceiptEntrance]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "brand_id": brand_id,
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
        brand_id: str,
        *,
        client: Caller,
        body: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReceiptEntrance: ...

    @overload
    def sync(
        brand_id: str,
        *,
        client: Caller,
        json: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReceiptEntrance: ...


def sync(
    brand_id: str,
    *,
    client: Caller,
    body: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping | Unset = UNSET,
    json: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ReceiptEntrance:
    """Change where the shopping receipts of a brand lead.

    What is left out stays; `OFFLINE` takes the entry away.

    Args:
        brand_id: The brand that is meant (品牌ID)
        client: The client to call with.
        body: ReceiptEntranceChange or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012526475
    https://pay.weixin.qq.com/doc/v3/partner/4012697769
    """
    return sync_detailed(
        brand_id,
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
        brand_id: str,
        *,
        client: Caller,
        body: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]: ...

    @overload
    async def asyncio_detailed(
        brand_id: str,
        *,
        client: Caller,
        json: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ReceiptEntrance]: ...


async def asyncio_detailed(
    brand_id: str,
    *,
    client: Caller,
    body: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping | Unset = UNSET,
    json: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ReceiptEntrance]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "brand_id": brand_id,
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
        brand_id: str,
        *,
        client: Caller,
        body: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReceiptEntrance: ...

    @overload
    async def asyncio(
        brand_id: str,
        *,
        client: Caller,
        json: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ReceiptEntrance: ...


async def asyncio(
    brand_id: str,
    *,
    client: Caller,
    body: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping | Unset = UNSET,
    json: ReceiptEntranceChange | ReceiptEntranceChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ReceiptEntrance:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            brand_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
