# Generated from spec/ by `make generate`. Do not edit.
"""Ask a sub-merchant to let the service provider pay users for it (申请子商户商家转账授权).

POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.fund_app import SubMerchantApplication
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.fund_app.get_sub_merchant_authorization import SubMerchantAuthorization
    from ...models.dicts import AnyMapping, SubMerchantAuthorizationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SubMerchantAuthorizationRequest(Model, kw_only=True):
    """The merchant that is asked to let the service provider pay for it (申请子商户商家转账授权)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_apply_no: str
    """The service provider's own number of the application (商户申请单号)"""


OPERATION: Operation[SubMerchantApplication] = Operation(
    "fund_app.apply_sub_merchant_authorization", SubMerchantApplication
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubMerchantApplication]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubMerchantApplication]: ...


def sync_detailed(
    *,
    client: Caller,
    body: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubMerchantApplication]:
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
        body: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubMerchantApplication: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubMerchantApplication: ...


def sync(
    *,
    client: Caller,
    body: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubMerchantApplication:
    """Ask a sub-merchant to let the service provider pay users for it.

    Accepted does not mean authorised: the query tells whether the sub-merchant has agreed. Repeating the same number is
    safe.

    Args:
        client: The client to call with.
        body: SubMerchantAuthorizationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SubMerchantApplication

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015469102
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
        body: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubMerchantApplication]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SubMerchantApplication]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubMerchantApplication]:
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
        body: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubMerchantApplication: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SubMerchantApplication: ...


async def asyncio(
    *,
    client: Caller,
    body: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: SubMerchantAuthorizationRequest | SubMerchantAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubMerchantApplication:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[SubMerchantAuthorization]]:
    """Ask by `fund_app.get_sub_merchant_authorization` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[SubMerchantAuthorization]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[SubMerchantAuthorization]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[SubMerchantAuthorization]] = await check_error(OPERATION, error).resolve_async()
    return found
