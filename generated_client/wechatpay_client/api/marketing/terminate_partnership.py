# Generated from spec/ by `make generate`. Do not edit.
"""End what lets a partner use a batch of coupons (终止合作关系).

POST /v3/marketing/partnerships/terminate
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypedDict, overload

from ...models.marketing import PartnershipRequest
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


class TerminatedPartnership(Model, kw_only=True):
    """When the partnership ended (终止合作关系结果)"""

    terminate_time: datetime
    """When it ended (终止合作关系时间)"""


TerminatePartnershipHeaders = TypedDict(
    "TerminatePartnershipHeaders",
    {
        "Idempotency-Key": "str",
    },
)
"""The headers of `marketing.terminate_partnership`."""


OPERATION: Operation[TerminatedPartnership] = Operation("marketing.terminate_partnership", TerminatedPartnership)


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
    ) -> Response[TerminatedPartnership]: ...

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
    ) -> Response[TerminatedPartnership]: ...


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
) -> Response[TerminatedPartnership]:
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
    ) -> TerminatedPartnership: ...

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
    ) -> TerminatedPartnership: ...


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
) -> TerminatedPartnership:
    """End what lets a partner use a batch of coupons.

    The partner cannot use the batch from then on. The key in the header makes repeating it safe.

    Args:
        client: The client to call with.
        body: PartnershipRequest or the same as plain data; `json=` is another name of it.
        idempotency_key: The merchant's own number of the request; repeating it is safe (业务请求幂等值)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        TerminatedPartnership

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4017164460
    https://pay.weixin.qq.com/doc/v3/partner/4017171868
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
    ) -> Response[TerminatedPartnership]: ...

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
    ) -> Response[TerminatedPartnership]: ...


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
) -> Response[TerminatedPartnership]:
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
    ) -> TerminatedPartnership: ...

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
    ) -> TerminatedPartnership: ...


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
) -> TerminatedPartnership:
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
