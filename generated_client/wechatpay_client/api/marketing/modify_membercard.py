# Generated from spec/ by `make generate`. Do not edit.
"""Change a kind of member card (修改会员卡模板信息).

PATCH /v3/marketing/membercard-open/cards/{card_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import (
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
    from ...models.dicts import AnyMapping, MemberCardChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberCardChange(Model, kw_only=True):
    """What changes of a kind of card; what is left out stays (修改会员卡模板信息)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    logo_url: str | Unset = UNSET
    """Logo of the card (会员卡logo)"""
    title: str | Unset = UNSET
    """What the card is called (卡名称)"""
    background_picture_url: str | Unset = UNSET
    """Picture of the ground of the card (会员卡背景图)"""
    description: str | Unset = UNSET
    """What the card is good for, in words (使用须知)"""
    service_phone: str | Unset = UNSET
    """Telephone number for members (服务电话)"""
    total_quantity: int | Unset = UNSET
    """Largest number of cards that are taken (会员卡总库存)"""
    date_information: MemberCardTermRequest | Unset = UNSET
    """How long a card is good (有效期)"""
    need_display_level: bool | Unset = UNSET
    """Whether the card shows the level of the member (是否展示会员等级)"""
    init_level: str | Unset = UNSET
    """The level at the beginning (会员初始等级)"""
    balance_information: MemberCardBalanceInfoRequest | Unset = UNSET
    """Whether money can be put on the card, and where (储值信息)"""
    user_information_form: MemberCardFormChange | Unset = UNSET
    """What the user who takes a card is asked from now on (开卡信息)"""
    additional_statement: MemberCardStatementRequest | Unset = UNSET
    """A statement of the merchant beside the terms of WeChat (商户补充声明)"""
    code_mode: MemberCardCodeMode | Unset = UNSET
    """Where the codes of the cards come from (会员卡code分配类型).

    - `SYSTEM_ALLOCATE`: WeChat Pay makes them
    - `MERCHANT_DEPOSIT`: the merchant uploads them beforehand
    - `REAL_TIME`: the merchant names one as a user takes a card.
    """
    code_type: MemberCardCodeType | Unset = UNSET
    """How the code of the card is shown (会员码型).

    - `BAR_CODE`: as a bar code
    - `QRCODE`: as a QR code
    - `BAR_CODE_AND_QRCODE`: as both
    - `NONE_CODE`: not at all.
    """
    need_dynamic_code: bool | Unset = UNSET
    """Whether the code changes from time to time (是否启用动态码)"""


class MemberCardFormChange(Model, kw_only=True):
    """What the user who takes a card is asked from now on (开卡信息)"""

    can_modify_after_activate: bool | Unset = UNSET
    """Whether the user may change the answers later (是否允许修改)"""
    common_field_list: list[MemberFormField] | Unset = UNSET
    """What WeChat asks (通用开卡信息字段列表)"""
    custom_field_list: list[MemberCustomFieldRequest] | Unset = UNSET
    """What the merchant asks (自定义开卡信息字段列表)"""


OPERATION: Operation[None] = Operation("marketing.modify_membercard", None, body_defaults={"appid": False})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        body: MemberCardChange | MemberCardChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardChange | MemberCardChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardChange | MemberCardChangeDict | AnyMapping | Unset = UNSET,
    json: MemberCardChange | MemberCardChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "card_id": card_id,
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
        card_id: str,
        *,
        client: Caller,
        body: MemberCardChange | MemberCardChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardChange | MemberCardChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardChange | MemberCardChangeDict | AnyMapping | Unset = UNSET,
    json: MemberCardChange | MemberCardChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Change a kind of member card.

    What is left out stays.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        client: The client to call with.
        body: MemberCardChange or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012549567
    https://pay.weixin.qq.com/doc/v3/partner/4012709882
    """
    sync_detailed(
        card_id,
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
        card_id: str,
        *,
        client: Caller,
        body: MemberCardChange | MemberCardChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardChange | MemberCardChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardChange | MemberCardChangeDict | AnyMapping | Unset = UNSET,
    json: MemberCardChange | MemberCardChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "card_id": card_id,
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
        card_id: str,
        *,
        client: Caller,
        body: MemberCardChange | MemberCardChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardChange | MemberCardChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardChange | MemberCardChangeDict | AnyMapping | Unset = UNSET,
    json: MemberCardChange | MemberCardChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        card_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
