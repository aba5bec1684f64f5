# Generated from spec/ by `make generate`. Do not edit.
"""Change where a service of a kind of member card leads (修改会员卡服务项).

PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.marketing import MemberCardServiceModule, MemberMiniProgramRequest
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberServiceModuleChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MemberServiceModuleChange(Model, kw_only=True):
    """Where a service on the card leads from now on (修改会员卡服务项)"""

    jump_miniprogram: MemberMiniProgramRequest
    """A page of a mini-program (跳转小程序)"""


OPERATION: Operation[MemberCardServiceModule] = Operation(
    "marketing.modify_membercard_service_module", MemberCardServiceModule
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        service_module_id: str,
        *,
        client: Caller,
        body: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardServiceModule]: ...

    @overload
    def sync_detailed(
        card_id: str,
        service_module_id: str,
        *,
        client: Caller,
        json: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardServiceModule]: ...


def sync_detailed(
    card_id: str,
    service_module_id: str,
    *,
    client: Caller,
    body: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping | Unset = UNSET,
    json: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCardServiceModule]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "card_id": card_id,
            "service_module_id": service_module_id,
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
        service_module_id: str,
        *,
        client: Caller,
        body: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardServiceModule: ...

    @overload
    def sync(
        card_id: str,
        service_module_id: str,
        *,
        client: Caller,
        json: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardServiceModule: ...


def sync(
    card_id: str,
    service_module_id: str,
    *,
    client: Caller,
    body: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping | Unset = UNSET,
    json: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCardServiceModule:
    """Change where a service of a kind of member card leads.

    Replaces the page of the mini-program.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        service_module_id: The service that is meant (会员服务项ID)
        client: The client to call with.
        body: MemberServiceModuleChange or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MemberCardServiceModule

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4017167417
    https://pay.weixin.qq.com/doc/v3/partner/4017176491
    """
    return sync_detailed(
        card_id,
        service_module_id,
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
        card_id: str,
        service_module_id: str,
        *,
        client: Caller,
        body: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardServiceModule]: ...

    @overload
    async def asyncio_detailed(
        card_id: str,
        service_module_id: str,
        *,
        client: Caller,
        json: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardServiceModule]: ...


async def asyncio_detailed(
    card_id: str,
    service_module_id: str,
    *,
    client: Caller,
    body: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping | Unset = UNSET,
    json: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCardServiceModule]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "card_id": card_id,
            "service_module_id": service_module_id,
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
        service_module_id: str,
        *,
        client: Caller,
        body: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardServiceModule: ...

    @overload
    async def asyncio(
        card_id: str,
        service_module_id: str,
        *,
        client: Caller,
        json: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardServiceModule: ...


async def asyncio(
    card_id: str,
    service_module_id: str,
    *,
    client: Caller,
    body: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping | Unset = UNSET,
    json: MemberServiceModuleChange | MemberServiceModuleChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCardServiceModule:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            card_id,
            service_module_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
