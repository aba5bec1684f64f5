# Generated from spec/ by `make generate`. Do not edit.
"""Apply to pay users on behalf of a seller (申请二级商户商家转账授权).

POST /v3/ecommerce/mch-transfer/authorizations
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...models.ecommerce import MerchantTransferAuthorizationState
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MerchantTransferAuthorizationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class MerchantTransferAgreement(Model, kw_only=True):
    """One agreement the seller signed with the platform (签约协议)"""

    agreement_code: str
    """Number of the agreement (协议编号)"""
    agreement_version: str
    """Version of the agreement, such as a date (协议版本号)"""
    sign_organization: str
    """Name of the company that signed (签约主体)"""
    sign_time: datetime
    """When the agreement was signed (签约时间)"""


class MerchantTransferApplication(Model, kw_only=True):
    """The application to pay users for a seller (授权申请)"""

    sub_mchid: str
    """Merchant number of the seller (二级商户号)"""
    authorization_state: MerchantTransferAuthorizationState | str
    """Whether the platform may pay users for the seller (授权状态).

    - `AUTHORIZE_PROCESSING`: applied for, ask again later
    - `AUTHORIZED`: it may
    - `UNAUTHORIZED`: it may not.
    """
    accept_time: datetime
    """When the application was accepted (授权申请受理时间)"""
    authorize_time: datetime | Unset = UNSET
    """When it was granted (授权时间)"""


class MerchantTransferAuthorizationRequest(Model, kw_only=True):
    """The seller the platform wants to pay users for, and what the seller signed (申请二级商户商家转账授权)"""

    sub_mchid: str
    """Merchant number of the seller (二级商户号)"""
    agreement_list: list[MerchantTransferAgreement]
    """The agreements the seller signed (签约协议列表)"""


OPERATION: Operation[MerchantTransferApplication] = Operation(
    "ecommerce.apply_merchant_transfer_authorization", MerchantTransferApplication
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferApplication]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferApplication]: ...


def sync_detailed(
    *,
    client: Caller,
    body: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantTransferApplication]:
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
        body: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MerchantTransferApplication: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MerchantTransferApplication: ...


def sync(
    *,
    client: Caller,
    body: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantTransferApplication:
    """Apply to pay users on behalf of a seller.

    May still be under way when the reply comes; the query tells whether it was granted.

    Args:
        client: The client to call with.
        body: MerchantTransferAuthorizationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MerchantTransferApplication

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4013504208
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
        body: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferApplication]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MerchantTransferApplication]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MerchantTransferApplication]:
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
        body: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MerchantTransferApplication: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MerchantTransferApplication: ...


async def asyncio(
    *,
    client: Caller,
    body: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: MerchantTransferAuthorizationRequest | MerchantTransferAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MerchantTransferApplication:
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
