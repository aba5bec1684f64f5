# Generated from spec/ by `make generate`. Do not edit.
"""Add a shelf (新增货架).

POST /v3/global/depots/{depot_id}/shelves
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET

from ...models.depot import Depot, Shelf
from ...runtime.model import Unset
from ...runtime.operation import Operation

if TYPE_CHECKING:
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[Depot] = Operation("depot.add_shelf", Depot)


def sync_detailed(
    depot_id: str,
    *,
    client: Caller,
    body: Shelf | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Depot]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "depot_id": depot_id,
        },
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


def sync(
    depot_id: str,
    *,
    client: Caller,
    body: Shelf | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Depot:
    """Add a shelf.

    Args:
        depot_id: 仓库号
        client: The client to call with.
        body: Shelf or the same as plain data.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        Depot

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4000000010
    """
    return sync_detailed(
        depot_id,
        client=client,
        body=body,
        validate=validate,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    depot_id: str,
    *,
    client: Caller,
    body: Shelf | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Depot]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "depot_id": depot_id,
        },
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


async def asyncio(
    depot_id: str,
    *,
    client: Caller,
    body: Shelf | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Depot:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            depot_id,
            client=client,
            body=body,
            validate=validate,
            deadline=deadline,
        )
    ).parsed
