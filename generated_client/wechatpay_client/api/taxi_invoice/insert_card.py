# Generated from spec/ by `make generate`. Do not edit.
"""Put the invoice of a ride into the passenger's cards (将出租车电子发票插入微信用户卡包).

POST /v3/taxi-invoice/cards
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from msgspec import field

from ...models.shared.fapiao_item import FapiaoItem, FapiaoStaff
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, TaxiFapiaoCardDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TaxiFapiao(Model, kw_only=True):
    """The invoice of a ride (发票卡券信息)"""

    fapiao_media_id: str
    """Number that the upload gave the file of the invoice (电子发票文件ID)"""
    fapiao_number: str
    """Number of the invoice in the register of the tax authority (发票号码)"""
    fapiao_code: str
    """Code of the invoice in the register of the tax authority; digital invoices have none (发票代码)"""
    fapiao_time: datetime
    """When it was issued (开票时间)"""
    check_code: str
    """Check code of the invoice (校验码)"""
    password: str
    """The text of signs on the invoice that proves it (密码)"""
    total_amount: int
    """What the invoice is about, tax included (总价税合计) Unit: fen."""
    tax_amount: int
    """The tax in it (总税额) Unit: fen."""
    amount: int
    """What is left without the tax (总金额) Unit: fen."""
    buyer_information: TaxiFapiaoBuyer
    """Whom the invoice is for (购买方信息)"""
    seller_information: TaxiFapiaoSeller
    """The taxi company (销售方信息)"""
    extra_information: FapiaoStaff
    """Who made the invoice (附加信息)"""
    items: list[FapiaoItem] | Unset = UNSET
    """The lines of the invoice (发票行信息)"""
    remark: str | Unset = UNSET
    """Note on the invoice (备注信息)"""


class TaxiFapiaoBuyer(Model, kw_only=True):
    """Whom the invoice is for (购买方信息)"""

    type_: str = field(name="type")
    """Who the invoice is for, as a token such as CORPORATION (购买方类型)"""
    name: str
    """Name of the buyer (名称)"""
    taxpayer_id: str | Unset = UNSET
    """Number of the buyer at the tax authority (纳税人识别号)"""
    address: str | Unset = UNSET
    """Address of the buyer (地址)"""
    telephone: str | Unset = UNSET
    """Telephone of the buyer (电话)"""
    bank_name: str | Unset = UNSET
    """Bank of the buyer (开户银行)"""
    bank_account: str | Unset = UNSET
    """Bank account of the buyer (银行账号)"""


class TaxiFapiaoCard(Model, kw_only=True):
    """The invoice of a ride that is put into the passenger's cards (将出租车电子发票插入微信用户卡包)"""

    company_mchid: str
    """Merchant number of the taxi company (出租车公司商户号)"""
    trade_number: str
    """Number of the payment to the driver (面对面付款单号)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    region_id: int
    """The city, by its administrative code (行政区划代码)"""
    driver_license: str
    """Number of the driver's licence to carry passengers (营运资格证号)"""
    plate_number: str
    """Registration plate of the taxi (车牌号)"""
    fapiao_card_information: TaxiFapiao
    """The invoice of a ride (发票卡券信息)"""
    token: str | Unset = UNSET
    """What opens one ride, as the passenger's receipt gives it to the mini-program (获取乘客行程单详情的凭证)"""


class TaxiFapiaoInsertedCard(Model, kw_only=True):
    """The card in the passenger's WeChat (插卡结果)"""

    card_appid: str
    """AppID of the official account that the card belongs to (插卡公众号AppID)"""
    card_openid: str
    """The passenger, as this official account sees them (插卡公众号下的用户标识)"""
    card_id: str
    """Number of the kind of card that shows the merchant's invoices (电子发票卡券模板ID)"""
    card_code: str
    """Number of the card among those of the passenger (出租车电子发票在卡包中的编码)"""


class TaxiFapiaoSeller(Model, kw_only=True):
    """The taxi company (销售方信息)"""

    name: str
    """Name of the seller (名称)"""
    taxpayer_id: str
    """Number of the seller at the tax authority (纳税人识别号)"""
    address: str | Unset = UNSET
    """Address of the seller (地址)"""
    telephone: str | Unset = UNSET
    """Telephone of the seller (电话)"""
    bank_name: str | Unset = UNSET
    """Bank of the seller (开户银行)"""
    bank_account: str | Unset = UNSET
    """Bank account of the seller (银行账号)"""


OPERATION: Operation[TaxiFapiaoInsertedCard] = Operation(
    "taxi_invoice.insert_card", TaxiFapiaoInsertedCard, body_defaults={"appid": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiFapiaoInsertedCard]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiFapiaoInsertedCard]: ...


def sync_detailed(
    *,
    client: Caller,
    body: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping | Unset = UNSET,
    json: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TaxiFapiaoInsertedCard]:
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
        body: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TaxiFapiaoInsertedCard: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TaxiFapiaoInsertedCard: ...


def sync(
    *,
    client: Caller,
    body: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping | Unset = UNSET,
    json: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TaxiFapiaoInsertedCard:
    """Put the invoice of a ride into the passenger's cards.

    The file is uploaded first. The card is there when the reply comes.

    Args:
        client: The client to call with.
        body: TaxiFapiaoCard or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TaxiFapiaoInsertedCard

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012461432
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
        body: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiFapiaoInsertedCard]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[TaxiFapiaoInsertedCard]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping | Unset = UNSET,
    json: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[TaxiFapiaoInsertedCard]:
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
        body: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TaxiFapiaoInsertedCard: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> TaxiFapiaoInsertedCard: ...


async def asyncio(
    *,
    client: Caller,
    body: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping | Unset = UNSET,
    json: TaxiFapiaoCard | TaxiFapiaoCardDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> TaxiFapiaoInsertedCard:
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
