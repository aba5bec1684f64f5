# Generated from spec/ by `make generate`. Do not edit.
"""Set where events of delivery plans go (设置投放计划回调地址).

POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, DeliveryPlanCallbackRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class DeliveryPlanCallback(Model, kw_only=True):
    """Where events of plans go (投放计划回调地址)"""

    notify_url: str
    """Address that is called with the result; public, https, without a query (通知地址)"""


class DeliveryPlanCallbackRequest(Model, kw_only=True):
    """Where events of plans are to go (设置投放计划回调地址)"""

    notify_url: str | None | Unset = UNSET
    """Address that is called with the result; public, https, without a query (通知地址) Left out, it is the client's
    default.
    """


OPERATION: Operation[DeliveryPlanCallback] = Operation(
    "marketing.set_delivery_plan_callback", DeliveryPlanCallback, body_defaults={"notify_url": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        sp_mchid: str,
        *,
        client: Caller,
        body: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanCallback]: ...

    @overload
    def sync_detailed(
        sp_mchid: str,
        *,
        client: Caller,
        json: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanCallback]: ...


def sync_detailed(
    sp_mchid: str,
    *,
    client: Caller,
    body: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DeliveryPlanCallback]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "sp_mchid": sp_mchid,
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
        sp_mchid: str,
        *,
        client: Caller,
        body: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeliveryPlanCallback: ...

    @overload
    def sync(
        sp_mchid: str,
        *,
        client: Caller,
        json: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeliveryPlanCallback: ...


def sync(
    sp_mchid: str,
    *,
    client: Caller,
    body: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DeliveryPlanCallback:
    """Set where events of delivery plans go.

    One address for all plans of a service provider.

    Args:
        sp_mchid: The service provider that calls (服务商商户号)
        client: The client to call with.
        body: DeliveryPlanCallbackRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        DeliveryPlanCallback

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016184598
    """
    return sync_detailed(
        sp_mchid,
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
        sp_mchid: str,
        *,
        client: Caller,
        body: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanCallback]: ...

    @overload
    async def asyncio_detailed(
        sp_mchid: str,
        *,
        client: Caller,
        json: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[DeliveryPlanCallback]: ...


async def asyncio_detailed(
    sp_mchid: str,
    *,
    client: Caller,
    body: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[DeliveryPlanCallback]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "sp_mchid": sp_mchid,
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
        sp_mchid: str,
        *,
        client: Caller,
        body: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeliveryPlanCallback: ...

    @overload
    async def asyncio(
        sp_mchid: str,
        *,
        client: Caller,
        json: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> DeliveryPlanCallback: ...


async def asyncio(
    sp_mchid: str,
    *,
    client: Caller,
    body: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping | Unset = UNSET,
    json: DeliveryPlanCallbackRequest | DeliveryPlanCallbackRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> DeliveryPlanCallback:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            sp_mchid,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
