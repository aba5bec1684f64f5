# Generated from spec/ by `make generate`. Do not edit.
"""Add a shelf (新增货架).

POST /v3/global/depots/{depot_id}/shelves
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.depot import Depot, Shelf
from ...runtime.body import require_body
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ShelfDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[Depot] = Operation("depot.add_shelf", Depot)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        depot_id: str,
        *,
        client: Caller,
        body: Shelf | ShelfDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Depot]: ...

    @overload
    def sync_detailed(
        depot_id: str,
        *,
        client: Caller,
        json: Shelf | ShelfDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Depot]: ...


def sync_detailed(
    depot_id: str,
    *,
    client: Caller,
    body: Shelf | ShelfDict | AnyMapping | Unset = UNSET,
    json: Shelf | ShelfDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Depot]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "depot_id": depot_id,
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
        depot_id: str,
        *,
        client: Caller,
        body: Shelf | ShelfDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Depot: ...

    @overload
    def sync(
        depot_id: str,
        *,
        client: Caller,
        json: Shelf | ShelfDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Depot: ...


def sync(
    depot_id: str,
    *,
    client: Caller,
    body: Shelf | ShelfDict | AnyMapping | Unset = UNSET,
    json: Shelf | ShelfDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Depot:
    """Add a shelf.

    Args:
        depot_id: 仓库号
        client: The client to call with.
        body: Shelf or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
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
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        depot_id: str,
        *,
        client: Caller,
        body: Shelf | ShelfDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Depot]: ...

    @overload
    async def asyncio_detailed(
        depot_id: str,
        *,
        client: Caller,
        json: Shelf | ShelfDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Depot]: ...


async def asyncio_detailed(
    depot_id: str,
    *,
    client: Caller,
    body: Shelf | ShelfDict | AnyMapping | Unset = UNSET,
    json: Shelf | ShelfDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Depot]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "depot_id": depot_id,
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
        depot_id: str,
        *,
        client: Caller,
        body: Shelf | ShelfDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Depot: ...

    @overload
    async def asyncio(
        depot_id: str,
        *,
        client: Caller,
        json: Shelf | ShelfDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Depot: ...


async def asyncio(
    depot_id: str,
    *,
    client: Caller,
    body: Shelf | ShelfDict | AnyMapping | Unset = UNSET,
    json: Shelf | ShelfDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Depot:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            depot_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
