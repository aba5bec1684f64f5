# Generated from spec/ by `make generate`. Do not edit.
"""Look up an application of a sub-merchant by the service provider's own number (通过业务申请编号查询申请状态).

GET /v3/applyment4sub/applyment/business_code/{business_code}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.applyment4sub import SubMerchantApplyment
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[SubMerchantApplyment] = Operation(
    "applyment4sub.get_applyment_by_business_code", SubMerchantApplyment
)


def sync_detailed(
    business_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubMerchantApplyment]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "business_code": business_code,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    business_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubMerchantApplyment:
    """Look up an application of a sub-merchant by the service provider's own number.

    Tells how far the application is: what the administrator must still prove or sign and where, why it was rejected,
    and the merchant number once there is one.

    Args:
        business_code: The application that is meant (业务申请编号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SubMerchantApplyment

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012697168
    https://pay.weixin.qq.com/doc/v3/partner/4012721709
    """
    return sync_detailed(
        business_code,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    business_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubMerchantApplyment]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "business_code": business_code,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    business_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubMerchantApplyment:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            business_code,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
