# Generated from spec/ by `make generate`. Do not edit.
"""Prepare an agreement that a named private seller signs from a mini-program (小程序场景预签约（需要实名验证）).

POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from msgspec import UNSET

from ...models.ecommerce import IndividualContractCredentialType, IndividualContractPresigned
from ...runtime.model import Model, Unset
from ...runtime.operation import Operation, check_error

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.ecommerce.get_individual_contract_by_out_contract_code import IndividualContract
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class IndividualContractNamedMiniProgramPresign(Model, kw_only=True):
    """The agreement a named private seller is to sign, coming from a mini-program (小程序场景预签约)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"real_name", "cred_id"})

    appid: str
    """AppID of the platform under which the seller signs and is paid (签约和付款的AppID)"""
    out_contract_code: str
    """The platform's own number of the application, unique under its merchant number (业务申请单号)"""
    openid: str
    """The seller, as the platform's AppID sees them (个人收款方的OpenID)"""
    real_name: str
    """Real name of the seller, which must be the one WeChat Pay knows; encrypted on the wire, its limits are those of
    the plain text (真实姓名)
    """
    cred_type: IndividualContractCredentialType
    """Kind of document that names the seller (证件类型). `ID_CARD`: identity card of mainland China."""
    cred_id: str
    """Number of the seller's document, which must be the one WeChat Pay knows; encrypted on the wire, its limits are
    those of the plain text (证件号码)
    """


OPERATION: Operation[IndividualContractPresigned] = Operation(
    "ecommerce.presign_named_individual_contract_in_mini_program", IndividualContractPresigned
)


def sync_detailed(
    *,
    client: Caller,
    body: IndividualContractNamedMiniProgramPresign | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[IndividualContractPresigned]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    body: IndividualContractNamedMiniProgramPresign | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> IndividualContractPresigned:
    """Prepare an agreement that a named private seller signs from a mini-program.

    The mini-program opens the signing page of WeChat Pay with the session that comes back. Only the person named here
    can sign, and lets WeChat Pay check who they are while signing; the platform needs a permission of its own for this.
    Whether the seller signed is told by the query.

    Args:
        client: The client to call with.
        body: IndividualContractNamedMiniProgramPresign or the same as plain data.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        IndividualContractPresigned

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4020023723
    """
    return sync_detailed(
        client=client,
        body=body,
        validate=validate,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    body: IndividualContractNamedMiniProgramPresign | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[IndividualContractPresigned]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {},
        body,
        validate=validate,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    body: IndividualContractNamedMiniProgramPresign | Mapping[str, object],
    validate: Validate | None = None,
    deadline: float | Unset | None = UNSET,
) -> IndividualContractPresigned:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            validate=validate,
            deadline=deadline,
        )
    ).parsed


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[IndividualContract]]:
    """Ask by `ecommerce.get_individual_contract_by_out_contract_code` what became of a call of this operation whose
    outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[IndividualContract]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[IndividualContract]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[IndividualContract]] = await check_error(OPERATION, error).resolve_async()
    return found
