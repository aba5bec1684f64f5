# Generated from spec/ by `make generate`. Do not edit.
"""Look up whether the platform may pay users on behalf of a seller (查询二级商户商家转账授权状态).

GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...models.ecommerce import MerchantTransferAuthorizationState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MerchantTransferAuthorization(Model, kw_only=True):
    """Whether the platform may pay users for a seller (授权状态)"""

    sub_mchid: str
    """Merchant number of the seller (二级商户号)"""
    authorization_state: MerchantTransferAuthorizationState | str
    """Whether the platform may pay users for the seller (授权状态).

    - `AUTHORIZE_PROCESSING`: applied for, ask again later
    - `AUTHORIZED`: it may
    - `UNAUTHORIZED`: it may not.
    """
    authorize_time: datetime | Unset = UNSET
    """When it was granted (授权时间)"""


OPERATION: Operation[MerchantTransferAuthorization] = Operation(
    "ecommerce.get_merchant_transfer_authorization", MerchantTransferAuthorization
)


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantTransferAuthorization]:
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
) -> MerchantTransferAuthorization:
    """Look up whether the platform may pay users on behalf of a seller.

    Ask it before the first payout on behalf of the seller, and after an application that was still under way.

    Args:
        sub_mchid: The seller who is meant (二级商户号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MerchantTransferAuthorization

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4013504209
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
) -> Response[MerchantTransferAuthorization]:
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
) -> MerchantTransferAuthorization:
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
