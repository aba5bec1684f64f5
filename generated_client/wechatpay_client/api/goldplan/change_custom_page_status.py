# Generated from spec/ by `make generate`. Do not edit.
"""Switch a sub-merchant's own part of the page on or off (商家小票管理).

POST /v3/goldplan/merchants/changecustompagestatus
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.goldplan import GoldPlanOperation
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, CustomPageChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CustomPageChange(Model, kw_only=True):
    """The sub-merchant's own part of the page, and what is to be done (商家小票管理)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    operation_type: GoldPlanOperation
    """What is to be done (操作类型).

    - `OPEN`: switch it on
    - `CLOSE`: switch it off.
    """


class CustomPageResult(Model, kw_only=True):
    """The sub-merchant whose own part was switched (商家小票)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    operation_type: GoldPlanOperation | str | Unset = UNSET
    """What is to be done (操作类型).

    - `OPEN`: switch it on
    - `CLOSE`: switch it off.
    """


OPERATION: Operation[CustomPageResult] = Operation("goldplan.change_custom_page_status", CustomPageResult)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CustomPageChange | CustomPageChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CustomPageResult]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CustomPageChange | CustomPageChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CustomPageResult]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CustomPageChange | CustomPageChangeDict | AnyMapping | Unset = UNSET,
    json: CustomPageChange | CustomPageChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CustomPageResult]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: CustomPageChange | CustomPageChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CustomPageResult: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CustomPageChange | CustomPageChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CustomPageResult: ...


def sync(
    *,
    client: Caller,
    body: CustomPageChange | CustomPageChangeDict | AnyMapping | Unset = UNSET,
    json: CustomPageChange | CustomPageChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CustomPageResult:
    """Switch a sub-merchant's own part of the page on or off.

    Needs the page itself to be on, and an address of the merchant's own part, set on the partner platform.

    Args:
        client: The client to call with.
        body: CustomPageChange or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CustomPageResult

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012473788
    """
    return sync_detailed(
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
        *,
        client: Caller,
        body: CustomPageChange | CustomPageChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CustomPageResult]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CustomPageChange | CustomPageChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CustomPageResult]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CustomPageChange | CustomPageChangeDict | AnyMapping | Unset = UNSET,
    json: CustomPageChange | CustomPageChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CustomPageResult]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
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
        *,
        client: Caller,
        body: CustomPageChange | CustomPageChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CustomPageResult: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CustomPageChange | CustomPageChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CustomPageResult: ...


async def asyncio(
    *,
    client: Caller,
    body: CustomPageChange | CustomPageChangeDict | AnyMapping | Unset = UNSET,
    json: CustomPageChange | CustomPageChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CustomPageResult:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
