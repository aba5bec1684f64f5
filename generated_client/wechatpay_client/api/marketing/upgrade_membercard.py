# Generated from spec/ by `make generate`. Do not edit.
"""Upgrade an old kind of member card (老会员卡模板升级).

POST /v3/marketing/membercard-open/cards/{card_id}/upgrade
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberCardUpgradeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberCardUpgrade(Model, kw_only=True):
    """The brand of an old kind of card (老会员卡模板升级)"""

    brand_id: str
    """Number WeChat Pay gave the brand; it must have authorised the service provider (品牌ID)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """


OPERATION: Operation[None] = Operation("marketing.upgrade_membercard", None, body_defaults={"appid": True})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        body: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping,
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
        json: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping | Unset = UNSET,
    json: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping | Unset = UNSET,
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
        body: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping,
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
        json: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping | Unset = UNSET,
    json: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Upgrade an old kind of member card.

    For kinds of cards made by the interfaces of official accounts, so that those of WeChat Pay can be used.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        client: The client to call with.
        body: MemberCardUpgrade or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012545673
    https://pay.weixin.qq.com/doc/v3/partner/4012708437
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
        body: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping,
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
        json: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping | Unset = UNSET,
    json: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping | Unset = UNSET,
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
        body: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping,
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
        json: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping | Unset = UNSET,
    json: MemberCardUpgrade | MemberCardUpgradeDict | AnyMapping | Unset = UNSET,
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
