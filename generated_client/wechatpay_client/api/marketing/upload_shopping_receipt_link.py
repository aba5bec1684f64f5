# Generated from spec/ by `make generate`. Do not edit.
"""Have a shopping receipt lead to a page of the merchant (上传商家电子小票跳转信息).

POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ReceiptJumpUploadDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ReceiptJump(Model, kw_only=True):
    """A page of a mini-program of the merchant (跳转信息)"""

    merchant_appid: str
    """AppID of the mini-program (商家小程序appid)"""
    merchant_path: str
    """Page of the mini-program (商家小程序path)"""


class ReceiptJumpInfo(Model, kw_only=True):
    """To which page of the merchant the receipt of a payment leads (商家电子小票跳转信息)"""

    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    transaction_mchid: str | Unset = UNSET
    """The merchant of the order (商户号)"""
    transaction_sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    merchant_upload_time: datetime
    """When the merchant sent it (商户上传时间)"""
    jump_info: ReceiptJump
    """A page of a mini-program of the merchant (跳转信息)"""
    create_time: datetime
    """When it was made (创建时间)"""
    modify_time: datetime
    """When it was changed (修改时间)"""
    brand_id: int | Unset = UNSET
    """Number of the brand, as a number (归属品牌ID)"""


class ReceiptJumpRequest(Model, kw_only=True):
    """A page of a mini-program of the merchant (跳转信息)"""

    merchant_appid: str
    """AppID of the mini-program (商家小程序appid)"""
    merchant_path: str
    """Page of the mini-program (商家小程序path)"""


class ReceiptJumpUpload(Model, kw_only=True):
    """To which page of the merchant the receipt of a payment leads (上传商家电子小票跳转信息)"""

    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    transaction_mchid: str | Unset = UNSET
    """The merchant of the order (商户号)"""
    transaction_sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    merchant_upload_time: datetime
    """When the merchant sends it (商户上传时间)"""
    jump_info: ReceiptJumpRequest
    """A page of a mini-program of the merchant (跳转信息)"""


class UploadedReceiptJump(Model, kw_only=True):
    """To which page the receipt leads from now on (商家电子小票跳转信息)"""

    merchant_jump_info: ReceiptJumpInfo | Unset = UNSET
    """To which page of the merchant the receipt of a payment leads (商家电子小票跳转信息)"""


OPERATION: Operation[UploadedReceiptJump] = Operation("marketing.upload_shopping_receipt_link", UploadedReceiptJump)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedReceiptJump]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedReceiptJump]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping | Unset = UNSET,
    json: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UploadedReceiptJump]:
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
        body: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UploadedReceiptJump: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UploadedReceiptJump: ...


def sync(
    *,
    client: Caller,
    body: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping | Unset = UNSET,
    json: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UploadedReceiptJump:
    """Have a shopping receipt lead to a page of the merchant.

    In the place of a picture: the user who opens the receipt comes to the mini-program of the merchant.

    Args:
        client: The client to call with.
        body: ReceiptJumpUpload or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UploadedReceiptJump

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012443843
    https://pay.weixin.qq.com/doc/v3/partner/4012443825
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
        body: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedReceiptJump]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UploadedReceiptJump]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping | Unset = UNSET,
    json: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UploadedReceiptJump]:
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
        body: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UploadedReceiptJump: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UploadedReceiptJump: ...


async def asyncio(
    *,
    client: Caller,
    body: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping | Unset = UNSET,
    json: ReceiptJumpUpload | ReceiptJumpUploadDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UploadedReceiptJump:
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
