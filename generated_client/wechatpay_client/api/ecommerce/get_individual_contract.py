# Generated from spec/ by `make generate`. Do not edit.
"""Ask whether a private seller has authorised the platform to collect for them (查询个人收款方授权结果).

GET /v3/ecommerce/individual-contracts/{openid}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.ecommerce import IndividualAuthState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class IndividualAuthorization(Model, kw_only=True):
    """Whether a private seller lets the platform collect payments for them (个人收款方授权结果)"""

    individual_auth_id: str
    """Number of the authorisation, needed in each order for this seller (授权ID)"""
    operation_time: datetime
    """When the seller last gave or withdrew the authorisation (操作时间)"""
    auth_state: IndividualAuthState | str
    """Whether the seller permits it (授权状态).

    - `AUTHORIZED`: yes
    - `UNAUTHORIZED`: not, or no longer.
    """


IndividualPermissionType: TypeAlias = Literal["INDIVIDUAL_PAYEE"]
"""What the seller is asked to permit (权限类型). `INDIVIDUAL_PAYEE`: to be paid as a private person."""


class GetIndividualContractQuery(TypedDict):
    """The query of `ecommerce.get_individual_contract`."""

    appid: NotRequired[str | None]
    """AppID of the mini-program in which the seller authorises and is paid (小程序AppID) Left out, it is the client's
    default.
    """
    permission_type: IndividualPermissionType
    """The permission that is asked about (权限类型)"""


OPERATION: Operation[IndividualAuthorization] = Operation(
    "ecommerce.get_individual_contract", IndividualAuthorization, query_defaults={"appid": True}
)


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    permission_type: IndividualPermissionType,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[IndividualAuthorization]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "appid": appid,
            "permission_type": permission_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    openid: str,
    *,
    client: Caller,
    permission_type: IndividualPermissionType,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> IndividualAuthorization:
    """Ask whether a private seller has authorised the platform to collect for them.

    Call it when a private seller opens collection, and before an order, which needs the number of the authorisation.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        appid: AppID of the mini-program in which the seller authorises and is paid (小程序AppID) Left out, it is
            the client's default.
        permission_type: The permission that is asked about (权限类型)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        IndividualAuthorization

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012739528
    """
    return sync_detailed(
        openid,
        client=client,
        appid=appid,
        permission_type=permission_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    permission_type: IndividualPermissionType,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[IndividualAuthorization]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "appid": appid,
            "permission_type": permission_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    openid: str,
    *,
    client: Caller,
    permission_type: IndividualPermissionType,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> IndividualAuthorization:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            appid=appid,
            permission_type=permission_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
