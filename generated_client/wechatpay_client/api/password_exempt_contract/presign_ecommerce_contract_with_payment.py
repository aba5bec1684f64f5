# Generated from spec/ by `make generate`. Do not edit.
"""Offer the user an e-commerce platform's agreement that waives the password, after a payment
(电商收付通模式支付后场景预签约).

POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.password_exempt_contract import ExemptNamed, ExemptPresignWithPayment
from ...runtime.body import require_body
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.password_exempt_contract.get_contract import ExemptContract
    from ...models.dicts import AnyMapping, ExemptPresignWithPaymentDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[ExemptNamed] = Operation(
    "password_exempt_contract.presign_ecommerce_contract_with_payment",
    ExemptNamed,
    body_defaults={"appid": True, "notify_url": True},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ExemptNamed]:
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
        body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptNamed: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptNamed: ...


def sync(
    *,
    client: Caller,
    body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ExemptNamed:
    """Offer the user an e-commerce platform's agreement that waives the password, after a payment.

    Call it between placing the order and opening the payment. If the user pays within 2 hours, WeChat offers them to
    sign. Whether they signed comes to notify_url, or by query; nothing comes if they did not.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: ExemptPresignWithPayment or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ExemptNamed

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4013369191
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
        body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ExemptNamed]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ExemptNamed]:
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
        body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptNamed: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ExemptNamed: ...


async def asyncio(
    *,
    client: Caller,
    body: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    json: ExemptPresignWithPayment | ExemptPresignWithPaymentDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ExemptNamed:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ExemptContract]]:
    """Ask by `password_exempt_contract.get_contract` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ExemptContract]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ExemptContract]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ExemptContract]] = await check_error(OPERATION, error).resolve_async()
    return found
