# Generated from spec/ by `make generate`. Do not edit.
"""Ask, for a sub-merchant, whether to show the instalment credit for an order (微信分付-支付方式前置服务).

POST /v3/pay/partner/transactions/exposure
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.pay import PaymentExposure
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PartnerPaymentExposureRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerExposurePayer(Model, kw_only=True):
    """The user, by one of the OpenIDs or by telephone number (支付者)"""

    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    phone_number_hash: str | Unset = UNSET
    """Hash of the user's telephone number, in hexadecimal digits, where there is no OpenID (用户手机号的哈希值)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""


class PartnerPaymentExposureRequest(Model, kw_only=True):
    """The order and the user that are about to meet the cash desk (支付方式前置服务)"""

    sp_appid: str
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号) Left out, it is
    the client's default.
    """
    sub_appid: str
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    payer: PartnerExposurePayer
    """The user, by one of the OpenIDs or by telephone number (支付者)"""
    out_trade_no: str
    """The merchant's own number of the order, unique under its merchant number (商户订单号)"""


OPERATION: Operation[PaymentExposure] = Operation(
    "pay.get_partner_payment_exposure", PaymentExposure, body_defaults={"sp_mchid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentExposure]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentExposure]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PaymentExposure]:
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
        body: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PaymentExposure: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PaymentExposure: ...


def sync(
    *,
    client: Caller,
    body: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PaymentExposure:
    """Ask, for a sub-merchant, whether to show the instalment credit for an order.

    Asked before the cash desk is shown; the answer concerns this order only.

    Args:
        client: The client to call with.
        body: PartnerPaymentExposureRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PaymentExposure

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4014326522
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
        body: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentExposure]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PaymentExposure]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PaymentExposure]:
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
        body: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PaymentExposure: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PaymentExposure: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerPaymentExposureRequest | PartnerPaymentExposureRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PaymentExposure:
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
