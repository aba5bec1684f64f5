# Generated from spec/ by `make generate`. Do not edit.
"""Look up whether the service provider may pay users for a sub-merchant (查询子商户商家转账授权状态).

GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...models.fund_app import SubMerchantApplication
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SubMerchantAuthorization(Model, kw_only=True):
    """Whether the service provider may pay for a sub-merchant, and the last application (授权状态)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    state: SubMerchantAuthorizationState | str
    """Whether the service provider may pay for the sub-merchant (授权状态).

    - `AUTHORIZED`: it may
    - `UNAUTHORIZED`: it may not, not having been allowed to
    - `CANCELED`: it may no more.
    """
    apply_order: SubMerchantApplication | Unset = UNSET
    """An application to pay for a sub-merchant (授权申请单)"""
    authorization_time: datetime | Unset = UNSET
    """When the merchant allowed it (授权时间)"""
    cancel_authorization_time: datetime | Unset = UNSET
    """When the merchant took it back (解除授权时间)"""


SubMerchantAuthorizationState: TypeAlias = Literal[
    "AUTHORIZED",
    "UNAUTHORIZED",
    "CANCELED",
]
"""Whether the service provider may pay for the sub-merchant (授权状态).

- `AUTHORIZED`: it may
- `UNAUTHORIZED`: it may not, not having been allowed to
- `CANCELED`: it may no more.
"""


OPERATION: Operation[SubMerchantAuthorization] = Operation(
    "fund_app.get_sub_merchant_authorization", SubMerchantAuthorization
)


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubMerchantAuthorization]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubMerchantAuthorization:
    """Look up whether the service provider may pay users for a sub-merchant.

    Ask it before the first payout for the sub-merchant.

    Args:
        sub_mchid: The merchant that is meant (二级商户号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SubMerchantAuthorization

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015469112
    """
    return sync_detailed(
        sub_mchid,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubMerchantAuthorization]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubMerchantAuthorization:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            sub_mchid,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
