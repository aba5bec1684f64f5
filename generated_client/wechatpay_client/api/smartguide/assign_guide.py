# Generated from spec/ by `make generate`. Do not edit.
"""Assign a shop assistant to an order (服务人员分配).

POST /v3/smartguide/guides/{guide_id}/assign
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, GuideAssignmentDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GuideAssignment(Model, kw_only=True):
    """The order an assistant is assigned to (服务人员分配)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""


OPERATION: Operation[None] = Operation("smartguide.assign_guide", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        guide_id: str,
        *,
        client: Caller,
        body: GuideAssignment | GuideAssignmentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        guide_id: str,
        *,
        client: Caller,
        json: GuideAssignment | GuideAssignmentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    guide_id: str,
    *,
    client: Caller,
    body: GuideAssignment | GuideAssignmentDict | AnyMapping | Unset = UNSET,
    json: GuideAssignment | GuideAssignmentDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "guide_id": guide_id,
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
        guide_id: str,
        *,
        client: Caller,
        body: GuideAssignment | GuideAssignmentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        guide_id: str,
        *,
        client: Caller,
        json: GuideAssignment | GuideAssignmentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    guide_id: str,
    *,
    client: Caller,
    body: GuideAssignment | GuideAssignmentDict | AnyMapping | Unset = UNSET,
    json: GuideAssignment | GuideAssignmentDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Assign a shop assistant to an order.

    Before the order is paid. After the payment the user can add the assistant as a contact.

    Args:
        guide_id: The assistant that is meant (服务人员ID)
        client: The client to call with.
        body: GuideAssignment or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012535161
    https://pay.weixin.qq.com/doc/v3/partner/4012474145
    """
    sync_detailed(
        guide_id,
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
        guide_id: str,
        *,
        client: Caller,
        body: GuideAssignment | GuideAssignmentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        guide_id: str,
        *,
        client: Caller,
        json: GuideAssignment | GuideAssignmentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    guide_id: str,
    *,
    client: Caller,
    body: GuideAssignment | GuideAssignmentDict | AnyMapping | Unset = UNSET,
    json: GuideAssignment | GuideAssignmentDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "guide_id": guide_id,
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
        guide_id: str,
        *,
        client: Caller,
        body: GuideAssignment | GuideAssignmentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        guide_id: str,
        *,
        client: Caller,
        json: GuideAssignment | GuideAssignmentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    guide_id: str,
    *,
    client: Caller,
    body: GuideAssignment | GuideAssignmentDict | AnyMapping | Unset = UNSET,
    json: GuideAssignment | GuideAssignmentDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        guide_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
