# Generated from spec/ by `make generate`. Do not edit.
"""Report that the platform signed and checked the identity for a seller (平台代理签约核身).

POST /v3/ecommerce/applyments/submit-sign-verify-info
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ApplymentVerificationRequestDict
    from ...models.ecommerce import Applyment
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ApplymentIdentityCheck(Model, kw_only=True):
    """The platform's check of who the seller is (平台代理核身信息)"""

    verify_identity_type: ApplymentVerificationMethod
    """How the platform checked who the seller is (核身方式).

    - `VERIFY_IDENTITY_TYPE_FACE_TO_FACE`: in person
    - `VERIFY_IDENTITY_TYPE_REMOTE`: from afar.
    """
    verify_identity_result: bool
    """Whether the seller is who it says (核身结果)"""


ApplymentVerificationMethod: TypeAlias = Literal[
    "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
    "VERIFY_IDENTITY_TYPE_REMOTE",
]
"""How the platform checked who the seller is (核身方式).

- `VERIFY_IDENTITY_TYPE_FACE_TO_FACE`: in person
- `VERIFY_IDENTITY_TYPE_REMOTE`: from afar.
"""


class ApplymentVerificationRequest(Model, kw_only=True):
    """What the platform signed and checked for the seller, by either number of the application (平台代理签约核身)"""

    out_request_no: str | Unset = UNSET
    """The platform's own number of the application; a rejected one is corrected under the same (业务申请编号)"""
    applyment_id: int | Unset = UNSET
    """Number WeChat Pay gave the application (微信支付申请单号)"""
    pre_sign_time: datetime | Unset = UNSET
    """When the seller signed the agreement of WeChat Pay on the platform (预签署微信支付协议时间)"""
    proxy_verify_identity_info: ApplymentIdentityCheck | Unset = UNSET
    """The platform's check of who the seller is (平台代理核身信息)"""


class VerifiedApplyment(Model, kw_only=True):
    """The application whose signature and check were taken in (平台代理签约核身结果)"""

    applyment_id: int
    """Number WeChat Pay gave the application (微信支付申请单号)"""


OPERATION: Operation[VerifiedApplyment] = Operation("ecommerce.submit_applyment_verification", VerifiedApplyment)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[VerifiedApplyment]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[VerifiedApplyment]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping | Unset = UNSET,
    json: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[VerifiedApplyment]:
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
        body: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> VerifiedApplyment: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> VerifiedApplyment: ...


def sync(
    *,
    client: Caller,
    body: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping | Unset = UNSET,
    json: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> VerifiedApplyment:
    """Report that the platform signed and checked the identity for a seller.

    Only for an application that was submitted with proxy_sign_verify_mode.

    Args:
        client: The client to call with.
        body: ApplymentVerificationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        VerifiedApplyment

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015616722
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
        body: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[VerifiedApplyment]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[VerifiedApplyment]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping | Unset = UNSET,
    json: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[VerifiedApplyment]:
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
        body: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> VerifiedApplyment: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> VerifiedApplyment: ...


async def asyncio(
    *,
    client: Caller,
    body: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping | Unset = UNSET,
    json: ApplymentVerificationRequest | ApplymentVerificationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> VerifiedApplyment:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[Applyment]]:
    """Ask by `ecommerce.get_applyment_by_out_request_no` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[Applyment]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[Applyment]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[Applyment]] = await check_error(OPERATION, error).resolve_async()
    return found
