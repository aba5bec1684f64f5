# Generated from spec/ by `make generate`. Do not edit.
"""Ask for a return (申请退回).

PUT /v3/courier/parcels/{out_parcel_no}/return-requests/{returnId}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.body import pick_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ReturnReasonDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ReturnReason(Model, kw_only=True):
    """Why it comes back (退回原因)"""

    reason: str | Unset = UNSET
    """In words (原因)"""


OPERATION: Operation[None] = Operation("courier.request_return", None)


def sync_detailed(
    out_parcel_no: str,
    return_id: str,
    *,
    client: Caller,
    body: ReturnReason | ReturnReasonDict | AnyMapping | Unset = UNSET,
    json: ReturnReason | ReturnReasonDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_parcel_no": out_parcel_no,
            "returnId": return_id,
        },
        {},
        pick_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    out_parcel_no: str,
    return_id: str,
    *,
    client: Caller,
    body: ReturnReason | ReturnReasonDict | AnyMapping | Unset = UNSET,
    json: ReturnReason | ReturnReasonDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Ask for a return.

    Args:
        out_parcel_no: The caller's own number of the parcel (商户包裹号)
        return_id: Number of the return (退回单号)
        client: The client to call with.
        body: ReturnReason or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/merchant/4000000006
    """
    sync_detailed(
        out_parcel_no,
        return_id,
        client=client,
        body=body,
        json=json,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio_detailed(
    out_parcel_no: str,
    return_id: str,
    *,
    client: Caller,
    body: ReturnReason | ReturnReasonDict | AnyMapping | Unset = UNSET,
    json: ReturnReason | ReturnReasonDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_parcel_no": out_parcel_no,
            "returnId": return_id,
        },
        {},
        pick_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    out_parcel_no: str,
    return_id: str,
    *,
    client: Caller,
    body: ReturnReason | ReturnReasonDict | AnyMapping | Unset = UNSET,
    json: ReturnReason | ReturnReasonDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        out_parcel_no,
        return_id,
        client=client,
        body=body,
        json=json,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
