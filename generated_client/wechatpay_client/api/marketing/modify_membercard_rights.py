# Generated from spec/ by `make generate`. Do not edit.
"""Set what a kind of member card gives (设置会员卡模板权益项).

PATCH /v3/marketing/membercard-open/cards/{card_id}/rights
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...models.marketing import MemberGuideRequest
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberCardRightsChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberBonusRequest(Model, kw_only=True):
    """Points of the member (会员积分)"""

    init_bonus: int
    """Points at the beginning (会员初始积分值)"""
    bonus_value_word: str
    """What the points are called (积分值文案)"""
    bonus_cost_title: str | Unset = UNSET
    """Title of what points are good for (积分价值项标题)"""
    bonus_cost_word: str
    """What points are good for, in words (积分价值项文案)"""
    bonus_jump_word: str | Unset = UNSET
    """Words on the way to the shop of points (积分跳转文案)"""
    bonus_jump_appid: str | Unset = UNSET
    """AppID of the mini-program with the shop of points (积分跳转appid)"""
    bonus_jump_path: str | Unset = UNSET
    """Page of the mini-program with the shop of points (积分跳转path)"""
    bonus_support_appid: str | Unset = UNSET
    """AppID of the mini-program in which users claim points (自助积分跳转appid)"""
    bonus_support_path: str | Unset = UNSET
    """Page of the mini-program in which users claim points (自助积分跳转path)"""


class MemberCardRightsChange(Model, kw_only=True):
    """What the cards of a kind give from now on (设置会员卡模板权益项)"""

    show_bonus: bool
    """Whether the card shows points (是否展示会员积分)"""
    show_favor: bool
    """Whether the card shows discounts (是否展示会员优惠)"""
    bonus: MemberBonusRequest | Unset = UNSET
    """Points of the member (会员积分)"""
    favor: MemberFavorRequest | Unset = UNSET
    """Discounts for the member (会员优惠)"""
    show_fapiao: bool | Unset = UNSET
    """Whether the card shows invoices (是否展示会员发票)"""
    fapiao: MemberFapiaoRequest | Unset = UNSET
    """Invoices for the member (会员发票)"""
    show_guide: bool | Unset = UNSET
    """Whether the card shows an adviser (是否展示会员专属咨询)"""
    guide: MemberGuideRequest | Unset = UNSET
    """Who advises the member (会员专属咨询信息)"""


class MemberFapiaoRequest(Model, kw_only=True):
    """Invoices for the member (会员发票)"""

    fapiao_jump_word: str | Unset = UNSET
    """Words on the way to invoices (发票跳转文案)"""
    fapiao_jump_appid: str | Unset = UNSET
    """AppID of the mini-program with invoices (发票跳转AppID)"""
    fapiao_jump_path: str | Unset = UNSET
    """Page of the mini-program with invoices (发票跳转path)"""


class MemberFavorRequest(Model, kw_only=True):
    """Discounts for the member (会员优惠)"""

    show_coupon: bool
    """Whether the card shows the member's coupons (是否展示优惠券)"""
    member_price_word: str | Unset = UNSET
    """Words of the prices for members (会员专享价文案)"""
    member_price_appid: str | Unset = UNSET
    """AppID of the mini-program with the prices for members (会员专享价跳转appid)"""
    member_price_path: str | Unset = UNSET
    """Page of the mini-program with the prices for members (会员专享价跳转path)"""
    member_price_title: MemberPriceTitle | Unset = UNSET
    """What the prices for members are called (会员专享价标题).

    - `MEMBER_PRICE`: prices for members
    - `MEMBER_ACTIVITY`: activities for members.
    """
    favor_module_title: MemberFavorTitle | Unset = UNSET
    """What the section of discounts is called (会员优惠栏目名称).

    - `FAVOR`: discounts
    - `VIP`: benefits of members.
    """


MemberFavorTitle: TypeAlias = Literal[
    "FAVOR",
    "VIP",
]
"""What the section of discounts is called (会员优惠栏目名称).

- `FAVOR`: discounts
- `VIP`: benefits of members.
"""


MemberPriceTitle: TypeAlias = Literal[
    "MEMBER_PRICE",
    "MEMBER_ACTIVITY",
]
"""What the prices for members are called (会员专享价标题).

- `MEMBER_PRICE`: prices for members
- `MEMBER_ACTIVITY`: activities for members.
"""


OPERATION: Operation[None] = Operation("marketing.modify_membercard_rights", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        body: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping,
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
        json: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping | Unset = UNSET,
    json: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping | Unset = UNSET,
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
        body: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping,
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
        json: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping | Unset = UNSET,
    json: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Set what a kind of member card gives.

    Points, discounts, invoices and an adviser, each shown or not.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        client: The client to call with.
        body: MemberCardRightsChange or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012551219
    https://pay.weixin.qq.com/doc/v3/partner/4012729618
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
        body: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping,
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
        json: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping | Unset = UNSET,
    json: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping | Unset = UNSET,
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
        body: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping,
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
        json: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping | Unset = UNSET,
    json: MemberCardRightsChange | MemberCardRightsChangeDict | AnyMapping | Unset = UNSET,
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
