# Generated from spec/ by `make generate`. Do not edit.
"""Upload the picture of a shopping receipt (上传电子小票).

POST /v3/marketing/shopping-receipt/shoppingreceipts
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, NotRequired, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset
from ...runtime.uploads import upload, upload_async

if TYPE_CHECKING:
    from wechatpay_auth.upload import AsyncUploadSource, UploadSource

    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ReceiptContact(Model, kw_only=True):
    """How the user reaches the merchant (用户与商家的联系渠道)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"consultation_phone_number"})

    consultation_phone_number: str | Unset = UNSET
    """Telephone number for questions after the purchase; encrypted on the wire (咨询电话)"""


class ReceiptContactRequest(Model, kw_only=True):
    """How the user reaches the merchant (用户与商家的联系渠道)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"consultation_phone_number"})

    consultation_phone_number: str | Unset = UNSET
    """Telephone number for questions after the purchase; encrypted on the wire (咨询电话)"""


class ShoppingReceipt(Model, kw_only=True):
    """A receipt and its review (电子小票)"""

    receipt_id: str
    """Number WeChat Pay gave the receipt (电子小票ID)"""
    state: str
    """Where the review stands, as a token (电子小票图片审核状态)"""
    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    transaction_mchid: str | Unset = UNSET
    """The merchant of the order (微信支付订单的商户号)"""
    transaction_sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sha256: str
    """SHA-256 digest of the bytes of the file, in 64 small hexadecimal digits (文件摘要)"""
    image_type: str
    """Kind of the picture, as a token (电子小票图片类型)"""
    create_time: datetime
    """When the receipt was made (电子小票创建的时间)"""
    modify_time: datetime
    """When the receipt was changed (电子小票最后一次修改时间)"""
    merchant_contact_information: ReceiptContact | Unset = UNSET
    """How the user reaches the merchant (用户与商家的联系渠道)"""
    upload_time: datetime | Unset = UNSET
    """When the merchant sent it (上传时间)"""


class UploadedReceipt(Model, kw_only=True):
    """The receipt and its review (电子小票上传结果)"""

    receipt: ShoppingReceipt
    """A receipt and its review (电子小票)"""


class UploadShoppingReceiptMeta(TypedDict):
    """What `marketing.upload_shopping_receipt` is told beside the file."""

    transaction_id: str
    """Number WeChat Pay gave the paid order (微信支付订单号)"""
    transaction_mchid: NotRequired[str]
    """The merchant of the order (微信支付订单的下单商户号)"""
    transaction_sub_mchid: NotRequired[str]
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: NotRequired[str]
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    merchant_contact_information: NotRequired[ReceiptContactRequest]
    """How the user reaches the merchant (用户与商家的联系渠道)"""
    upload_time: NotRequired[datetime]
    """When the merchant sends it (上传时间)"""


OPERATION: Operation[UploadedReceipt] = Operation("marketing.upload_shopping_receipt", UploadedReceipt)


def sync_detailed(
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    transaction_id: str,
    openid: str,
    transaction_mchid: str | Unset = UNSET,
    transaction_sub_mchid: str | Unset = UNSET,
    out_trade_no: str | Unset = UNSET,
    merchant_contact_information: ReceiptContactRequest | Unset = UNSET,
    upload_time: datetime | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UploadedReceipt]:
    """`sync`, with status, headers and bytes of the reply."""
    return upload(
        client,
        OPERATION,
        {},
        {},
        file,
        filename=filename,
        meta={
            "transaction_id": transaction_id,
            "transaction_mchid": transaction_mchid,
            "transaction_sub_mchid": transaction_sub_mchid,
            "out_trade_no": out_trade_no,
            "openid": openid,
            "merchant_contact_information": merchant_contact_information,
            "upload_time": upload_time,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    file: UploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    transaction_id: str,
    openid: str,
    transaction_mchid: str | Unset = UNSET,
    transaction_sub_mchid: str | Unset = UNSET,
    out_trade_no: str | Unset = UNSET,
    merchant_contact_information: ReceiptContactRequest | Unset = UNSET,
    upload_time: datetime | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UploadedReceipt:
    """Upload the picture of a shopping receipt.

    The user finds it with the payment in WeChat once it is reviewed. The telephone number of the merchant travels
    encrypted.

    The file is read once for its digest and once for each sending, never into memory as a whole.

    Args:
        file: Its path, its bytes, the file itself, open for reading bytes and able to seek, or a file from a form:
            `UploadFile` of FastAPI, `FileStorage` of Flask. The async functions take an async file too.
        client: The client to call with.
        filename: What the file is called, if not as on the disk; bytes need it.
        transaction_id: Number WeChat Pay gave the paid order (微信支付订单号)
        transaction_mchid: The merchant of the order (微信支付订单的下单商户号)
        transaction_sub_mchid: Merchant number of the sub-merchant, for which a service provider or platform calls
            (特约商户号)
        out_trade_no: The merchant's own number of the order, unique under its merchant number (商户订单号)
        openid: A user as one AppID sees them; the same person has another value under another AppID (用户标识)
        merchant_contact_information: How the user reaches the merchant (用户与商家的联系渠道)
        upload_time: When the merchant sends it (上传时间)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, with its file. If left out, the client's setting
            holds without the file, which has the least rate of the client.

    Returns:
        UploadedReceipt

    Raises:
        InvalidUpload: the file cannot be read or is not what the operation takes; nothing was sent.
        InvalidRequest: the call does not fit the spec; nothing was sent.
        FileChanged: the file changed while it was sent; the request was left incomplete.
        NotSent: nothing left this machine; the kinds above are such.
        OutcomeUnknown: sent, but what became of it cannot be read.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012553506
    https://pay.weixin.qq.com/doc/v3/partner/4012698614
    """
    return sync_detailed(
        file,
        client=client,
        filename=filename,
        transaction_id=transaction_id,
        transaction_mchid=transaction_mchid,
        transaction_sub_mchid=transaction_sub_mchid,
        out_trade_no=out_trade_no,
        openid=openid,
        merchant_contact_information=merchant_contact_information,
        upload_time=upload_time,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    file: AsyncUploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    transaction_id: str,
    openid: str,
    transaction_mchid: str | Unset = UNSET,
    transaction_sub_mchid: str | Unset = UNSET,
    out_trade_no: str | Unset = UNSET,
    merchant_contact_information: ReceiptContactRequest | Unset = UNSET,
    upload_time: datetime | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UploadedReceipt]:
    """`sync_detailed`, awaited; the file is read in a thread."""
    return await upload_async(
        client,
        OPERATION,
        {},
        {},
        file,
        filename=filename,
        meta={
            "transaction_id": transaction_id,
            "transaction_mchid": transaction_mchid,
            "transaction_sub_mchid": transaction_sub_mchid,
            "out_trade_no": out_trade_no,
            "openid": openid,
            "merchant_contact_information": merchant_contact_information,
            "upload_time": upload_time,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    file: AsyncUploadSource,
    *,
    client: Caller,
    filename: str | None = None,
    transaction_id: str,
    openid: str,
    transaction_mchid: str | Unset = UNSET,
    transaction_sub_mchid: str | Unset = UNSET,
    out_trade_no: str | Unset = UNSET,
    merchant_contact_information: ReceiptContactRequest | Unset = UNSET,
    upload_time: datetime | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UploadedReceipt:
    """`sync`, awaited; the file is read in a thread, or by awaiting if it is one of aiofiles or the like."""
    return (
        await asyncio_detailed(
            file,
            client=client,
            filename=filename,
            transaction_id=transaction_id,
            transaction_mchid=transaction_mchid,
            transaction_sub_mchid=transaction_sub_mchid,
            out_trade_no=out_trade_no,
            openid=openid,
            merchant_contact_information=merchant_contact_information,
            upload_time=upload_time,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
