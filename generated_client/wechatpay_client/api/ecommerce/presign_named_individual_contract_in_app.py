# Generated from spec/ by `make generate`. Do not edit.
"""Prepare an agreement that a named private seller signs from an app (APP场景预签约（需要实名验证）).

POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...models.ecommerce import IndividualContractCredentialType, IndividualContractPresigned
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.ecommerce.get_individual_contract_by_out_contract_code import IndividualContract
    from ...models.dicts import AnyMapping, IndividualContractNamedAppPresignDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class IndividualContractNamedAppPresign(Model, kw_only=True):
    """The agreement a named private seller is to sign, coming from an app (APP场景预签约)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"real_name", "cred_id"})

    appid: str | None | Unset = UNSET
    """AppID of the platform under which the seller signs and is paid (签约和付款的AppID) Left out, it is the client's
    default.
    """
    out_contract_code: str
    """The platform's own number of the application, unique under its merchant number (业务申请单号)"""
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
    "ecommerce.presign_named_individual_contract_in_app", IndividualContractPresigned, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContractPresigned]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContractPresigned]: ...


def sync_detailed(
    *,
    client: Caller,
    body: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping | Unset = UNSET,
    json: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[IndividualContractPresigned]:
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
        body: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> IndividualContractPresigned: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> IndividualContractPresigned: ...


def sync(
    *,
    client: Caller,
    body: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping | Unset = UNSET,
    json: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> IndividualContractPresigned:
    """Prepare an agreement that a named private seller signs from an app.

    The app opens the signing page of WeChat Pay with the session that comes back. Only the person named here can sign,
    and lets WeChat Pay check who they are while signing; the platform needs a permission of its own for this. Whether
    the seller signed is told by the query.

    Args:
        client: The client to call with.
        body: IndividualContractNamedAppPresign or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        IndividualContractPresigned

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4020083765
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
        body: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContractPresigned]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[IndividualContractPresigned]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping | Unset = UNSET,
    json: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[IndividualContractPresigned]:
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
        body: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> IndividualContractPresigned: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> IndividualContractPresigned: ...


async def asyncio(
    *,
    client: Caller,
    body: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping | Unset = UNSET,
    json: IndividualContractNamedAppPresign | IndividualContractNamedAppPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> IndividualContractPresigned:
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
