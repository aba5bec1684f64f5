# Generated from spec/ by `make generate`. Do not edit.
"""Let a partner use a batch of coupons (建立合作关系).

POST /v3/marketing/partnerships/build
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict, overload

from ...models.marketing import AuthorizedData, Partner, PartnershipRequest
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PartnershipRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BuiltPartnership(Model, kw_only=True):
    """The partnership, which holds (建立合作关系结果)"""

    partner: Partner
    """Who the partner is (合作方信息)"""
    authorized_data: AuthorizedData
    """What the partner may use (被授权数据)"""
    state: PartnershipState | str
    """Where the partnership stands (合作状态).

    - `ESTABLISHED`: holds
    - `TERMINATED`: ended.
    """
    build_time: datetime
    """When it was built (建立合作关系时间)"""
    create_time: datetime
    """When the record was made (创建时间)"""
    update_time: datetime
    """When the record was changed (更新时间)"""


PartnershipState: TypeAlias = Literal[
    "ESTABLISHED",
    "TERMINATED",
]
"""Where the partnership stands (合作状态).

- `ESTABLISHED`: holds
- `TERMINATED`: ended.
"""


BuildPartnershipHeaders = TypedDict(
    "BuildPartnershipHeaders",
    {
        "Idempotency-Key": "str",
    },
)
"""The headers of `marketing.build_partnership`."""


OPERATION: Operation[BuiltPartnership] = Operation("marketing.build_partnership", BuiltPartnership)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnershipRequest | PartnershipRequestDict | AnyMapping,
        idempotency_key: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BuiltPartnership]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnershipRequest | PartnershipRequestDict | AnyMapping,
        idempotency_key: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BuiltPartnership]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
    json: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
    idempotency_key: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BuiltPartnership]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        require_body(body, json),
        headers={
            "Idempotency-Key": idempotency_key,
        },
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
        body: PartnershipRequest | PartnershipRequestDict | AnyMapping,
        idempotency_key: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BuiltPartnership: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnershipRequest | PartnershipRequestDict | AnyMapping,
        idempotency_key: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BuiltPartnership: ...


def sync(
    *,
    client: Caller,
    body: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
    json: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
    idempotency_key: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BuiltPartnership:
    """Let a partner use a batch of coupons.

    Such as give its coupons after payments of its own. The key in the header makes repeating it safe.

    Args:
        client: The client to call with.
        body: PartnershipRequest or the same as plain data; `json=` is another name of it.
        idempotency_key: The merchant's own number of the request; repeating it builds nothing twice
            (业务请求幂等值)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BuiltPartnership

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012380498
    https://pay.weixin.qq.com/doc/v3/partner/4012381469
    """
    return sync_detailed(
        client=client,
        body=require_body(body, json),
        idempotency_key=idempotency_key,
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
        body: PartnershipRequest | PartnershipRequestDict | AnyMapping,
        idempotency_key: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BuiltPartnership]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnershipRequest | PartnershipRequestDict | AnyMapping,
        idempotency_key: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BuiltPartnership]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
    json: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
    idempotency_key: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BuiltPartnership]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        require_body(body, json),
        headers={
            "Idempotency-Key": idempotency_key,
        },
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
        body: PartnershipRequest | PartnershipRequestDict | AnyMapping,
        idempotency_key: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BuiltPartnership: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnershipRequest | PartnershipRequestDict | AnyMapping,
        idempotency_key: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BuiltPartnership: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
    json: PartnershipRequest | PartnershipRequestDict | AnyMapping | Unset = UNSET,
    idempotency_key: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BuiltPartnership:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            idempotency_key=idempotency_key,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
