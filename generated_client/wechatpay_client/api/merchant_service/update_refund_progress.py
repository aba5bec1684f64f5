# Generated from spec/ by `make generate`. Do not edit.
"""Tell whether the refund a user asked for will be made (更新退款审批结果).

POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, RefundProgressDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


RefundDecision: TypeAlias = Literal[
    "REJECT",
    "APPROVE",
]
"""What the merchant decides about the refund the user asked for (审批动作).

- `REJECT`: there will be none
- `APPROVE`: it will be made.
"""


class RefundProgress(Model, kw_only=True):
    """What the merchant decided about the refund the user asked for (更新退款审批结果)"""

    action: RefundDecision
    """What the merchant decides about the refund the user asked for (审批动作).

    - `REJECT`: there will be none
    - `APPROVE`: it will be made.
    """
    launch_refund_day: int | Unset = UNSET
    """In how many working days the refund will be requested, 0 for today; with APPROVE (预计发起退款时间)"""
    reject_reason: str | Unset = UNSET
    """Why there will be no refund; with REJECT (拒绝退款原因)"""
    reject_media_list: list[str] | Unset = UNSET
    """Pictures that support the refusal, uploaded beforehand; with REJECT (拒绝退款的举证图片列表)"""
    remark: str | Unset = UNSET
    """Note of the merchant (备注)"""


OPERATION: Operation[None] = Operation("merchant_service.update_refund_progress", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        complaint_id: str,
        *,
        client: Caller,
        body: RefundProgress | RefundProgressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        complaint_id: str,
        *,
        client: Caller,
        json: RefundProgress | RefundProgressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    complaint_id: str,
    *,
    client: Caller,
    body: RefundProgress | RefundProgressDict | AnyMapping | Unset = UNSET,
    json: RefundProgress | RefundProgressDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "complaint_id": complaint_id,
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
        complaint_id: str,
        *,
        client: Caller,
        body: RefundProgress | RefundProgressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        complaint_id: str,
        *,
        client: Caller,
        json: RefundProgress | RefundProgressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    complaint_id: str,
    *,
    client: Caller,
    body: RefundProgress | RefundProgressDict | AnyMapping | Unset = UNSET,
    json: RefundProgress | RefundProgressDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Tell whether the refund a user asked for will be made.

    For complaints with problem_type REFUND. It moves no money: a refund that was approved is then requested like any
    other.

    Args:
        complaint_id: The complaint that is meant (投诉单号)
        client: The client to call with.
        body: RefundProgress or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4012467256
    https://pay.weixin.qq.com/doc/v3/partner/4012467218
    """
    sync_detailed(
        complaint_id,
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
        complaint_id: str,
        *,
        client: Caller,
        body: RefundProgress | RefundProgressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        complaint_id: str,
        *,
        client: Caller,
        json: RefundProgress | RefundProgressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    complaint_id: str,
    *,
    client: Caller,
    body: RefundProgress | RefundProgressDict | AnyMapping | Unset = UNSET,
    json: RefundProgress | RefundProgressDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "complaint_id": complaint_id,
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
        complaint_id: str,
        *,
        client: Caller,
        body: RefundProgress | RefundProgressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        complaint_id: str,
        *,
        client: Caller,
        json: RefundProgress | RefundProgressDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    complaint_id: str,
    *,
    client: Caller,
    body: RefundProgress | RefundProgressDict | AnyMapping | Unset = UNSET,
    json: RefundProgress | RefundProgressDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        complaint_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
