# Generated from spec/ by `make generate`. Do not edit.
"""Ask, for a sub-merchant, whether to show the instalment credit whose interest it pays
(商户贴息-获取微信分付曝光建议).

POST /v3/pay/instal/partner/exposure
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.pay import ExposureUserIdType, InstallmentExposure
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PartnerInstallmentExposureRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ExposureUser(Model, kw_only=True):
    """The user, and by what they are named (用户ID)"""

    user_id_type: ExposureUserIdType | Unset = UNSET
    """By what the user is named (用户ID的类型).

    - `UNKNOWN_USER_ID_TYPE`: not said
    - `OPENID`: OpenID under the merchant's AppID
    - `PHONE_NO`: hash of the telephone number
    - `SP_OPENID`: OpenID under the service provider's AppID
    - `SUB_OPENID`: OpenID under the AppID of the sub-merchant.
    """
    sp_openid: str | Unset = UNSET
    """The user as the AppID of the service provider sees them (用户服务标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    phone_number_hash: str | Unset = UNSET
    """Hash of the user's telephone number, in hexadecimal digits, where there is no OpenID (用户手机号的哈希值)"""


class PartnerInstallmentExposureRequest(Model, kw_only=True):
    """The user for whom the merchant would pay the interest (商户贴息)"""

    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号) Left out, it is
    the client's default.
    """
    sp_appid: str
    """AppID of the service provider or platform (服务商应用ID)"""
    sub_appid: str
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    user_id: ExposureUser | Unset = UNSET
    """The user, and by what they are named (用户ID)"""


OPERATION: Operation[InstallmentExposure] = Operation(
    "pay.get_partner_installment_exposure", InstallmentExposure, body_defaults={"sp_mchid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[InstallmentExposure]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[InstallmentExposure]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[InstallmentExposure]:
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
        body: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> InstallmentExposure: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> InstallmentExposure: ...


def sync(
    *,
    client: Caller,
    body: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> InstallmentExposure:
    """Ask, for a sub-merchant, whether to show the instalment credit whose interest it pays.

    For merchants that pay the interest of the instalment credit on behalf of their users.

    Args:
        client: The client to call with.
        body: PartnerInstallmentExposureRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        InstallmentExposure

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016196820
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
        body: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[InstallmentExposure]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[InstallmentExposure]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[InstallmentExposure]:
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
        body: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> InstallmentExposure: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> InstallmentExposure: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
    json: PartnerInstallmentExposureRequest | PartnerInstallmentExposureRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> InstallmentExposure:
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
