# Generated from spec/ by `make generate`. Do not edit.
"""Make a kind of member card (创建会员卡模板).

POST /v3/marketing/membercard-open/cards
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import (
    MemberCard,
    MemberCardBalanceInfoRequest,
    MemberCardCodeMode,
    MemberCardCodeType,
    MemberCardStatementRequest,
    MemberCardTermRequest,
    MemberCustomFieldRequest,
    MemberFormField,
)
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberCardRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberCardBrandRequest(Model, kw_only=True):
    """The brand of the card (品牌信息)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    display_name: str
    """What the brand is called on the card (品牌展示名称)"""


class MemberCardFormRequest(Model, kw_only=True):
    """What the user who takes a card is asked (开卡信息)"""

    common_field_list: list[MemberFormField] | Unset = UNSET
    """What WeChat asks (通用开卡信息字段列表)"""
    custom_field_list: list[MemberCustomFieldRequest] | Unset = UNSET
    """What the merchant asks (自定义开卡信息字段列表)"""


class MemberCardRequest(Model, kw_only=True):
    """What a kind of card is, and what it asks of users (创建会员卡模板)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    logo_url: str
    """Logo of the card (会员卡logo)"""
    brand: MemberCardBrandRequest
    """The brand of the card (品牌信息)"""
    title: str
    """What the card is called (卡名称)"""
    background_picture_url: str
    """Picture of the ground of the card (会员卡背景图)"""
    description: str
    """What the card is good for, in words (使用须知)"""
    service_phone: str | Unset = UNSET
    """Telephone number for members (服务电话)"""
    code_type: MemberCardCodeType
    """How the code of the card is shown (会员码型).

    - `BAR_CODE`: as a bar code
    - `QRCODE`: as a QR code
    - `BAR_CODE_AND_QRCODE`: as both
    - `NONE_CODE`: not at all.
    """
    total_quantity: int | Unset = UNSET
    """Largest number of cards that are taken (会员卡总库存)"""
    date_information: MemberCardTermRequest
    """How long a card is good (有效期)"""
    code_mode: MemberCardCodeMode
    """Where the codes of the cards come from (会员卡code分配类型).

    - `SYSTEM_ALLOCATE`: WeChat Pay makes them
    - `MERCHANT_DEPOSIT`: the merchant uploads them beforehand
    - `REAL_TIME`: the merchant names one as a user takes a card.
    """
    need_display_level: bool | Unset = UNSET
    """Whether the card shows the level of the member (是否展示会员等级)"""
    init_level: str | Unset = UNSET
    """The level at the beginning (会员初始等级)"""
    out_request_no: str
    """The merchant's own number of the request, unique under its merchant number (商户请求单号)"""
    balance_information: MemberCardBalanceInfoRequest | Unset = UNSET
    """Whether money can be put on the card, and where (储值信息)"""
    user_information_form: MemberCardFormRequest | Unset = UNSET
    """What the user who takes a card is asked (开卡信息)"""
    additional_statement: MemberCardStatementRequest | Unset = UNSET
    """A statement of the merchant beside the terms of WeChat (商户补充声明)"""
    need_dynamic_code: bool | Unset = UNSET
    """Whether the code changes from time to time (是否启用动态码)"""


OPERATION: Operation[MemberCard] = Operation("marketing.create_membercard", MemberCard, body_defaults={"appid": True})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: MemberCardRequest | MemberCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCard]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: MemberCardRequest | MemberCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCard]: ...


def sync_detailed(
    *,
    client: Caller,
    body: MemberCardRequest | MemberCardRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardRequest | MemberCardRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCard]:
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
        body: MemberCardRequest | MemberCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCard: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: MemberCardRequest | MemberCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCard: ...


def sync(
    *,
    client: Caller,
    body: MemberCardRequest | MemberCardRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardRequest | MemberCardRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCard:
    """Make a kind of member card.

    The kind of card is reviewed; once it is `APPROVED`, users can take cards. Repeating the same number with the same
    contents makes no second one.

    Args:
        client: The client to call with.
        body: MemberCardRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MemberCard

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012545584
    https://pay.weixin.qq.com/doc/v3/partner/4012708314
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
        body: MemberCardRequest | MemberCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCard]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: MemberCardRequest | MemberCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCard]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: MemberCardRequest | MemberCardRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardRequest | MemberCardRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCard]:
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
        body: MemberCardRequest | MemberCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCard: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: MemberCardRequest | MemberCardRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCard: ...


async def asyncio(
    *,
    client: Caller,
    body: MemberCardRequest | MemberCardRequestDict | AnyMapping | Unset = UNSET,
    json: MemberCardRequest | MemberCardRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCard:
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
