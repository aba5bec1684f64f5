# Generated from spec/ by `make generate`. Do not edit.
"""Look up what became of an application that a private seller was to sign (根据业务申请单号查签约信息).

GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}
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


class IndividualContract(Model, kw_only=True):
    """What became of an application that a private seller was to sign (签约信息)"""

    individual_auth_id: str | Unset = UNSET
    """Number of the authorisation, needed in each order for this seller (授权ID)"""
    signed_time: datetime
    """When the seller signed (签约时间)"""
    auth_state: IndividualAuthState | str
    """Whether the seller permits it (授权状态).

    - `AUTHORIZED`: yes
    - `UNAUTHORIZED`: not, or no longer.
    """
    individual_openid: str | Unset = UNSET
    """The seller, as the platform's AppID sees them (用户OpenID)"""
    real_name_auth_result: IndividualContractRealNameResult | Unset = UNSET
    """The access to their real name that the seller granted when signing (实名授权结果)"""


class IndividualContractRealNameResult(Model, kw_only=True):
    """The access to their real name that the seller granted when signing (实名授权结果)"""

    scope: IndividualContractRealNameScope | str
    """What the access token may be used for (应用授权作用域). `pay_realname`: the real name known to WeChat Pay."""
    access_token: str
    """Token with which the real name can be asked about (访问令牌)"""
    access_token_expire_time: datetime
    """Until when the token can be used (访问令牌过期时间)"""


IndividualContractRealNameScope: TypeAlias = Literal["pay_realname"]
"""What the access token may be used for (应用授权作用域). `pay_realname`: the real name known to WeChat Pay."""


class GetIndividualContractByOutContractCodeQuery(TypedDict):
    """The query of `ecommerce.get_individual_contract_by_out_contract_code`."""

    appid: NotRequired[str | None]
    """AppID of the platform under which the seller signs and is paid (签约和付款的AppID) Left out, it is the client's
    default.
    """


OPERATION: Operation[IndividualContract] = Operation(
    "ecommerce.get_individual_contract_by_out_contract_code", IndividualContract, query_defaults={"appid": True}
)


def sync_detailed(
    out_contract_code: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[IndividualContract]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_contract_code": out_contract_code,
        },
        {
            "appid": appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    out_contract_code: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> IndividualContract:
    """Look up what became of an application that a private seller was to sign.

    Tells whether the private seller has signed, and the number of the authorisation that an order needs.

    Args:
        out_contract_code: The application that is meant, by the platform's own number (业务申请单号)
        client: The client to call with.
        appid: AppID of the platform under which the seller signs and is paid (签约和付款的AppID) Left out, it is
            the client's default.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        IndividualContract

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015851492
    """
    return sync_detailed(
        out_contract_code,
        client=client,
        appid=appid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_contract_code: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[IndividualContract]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_contract_code": out_contract_code,
        },
        {
            "appid": appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    out_contract_code: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> IndividualContract:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_contract_code,
            client=client,
            appid=appid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
