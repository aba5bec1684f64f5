# Generated from spec/ by `make generate`. Do not edit.
"""Prepare an agreement for road tolls that the user then signs in WeChat (预开通用户ETC指定卡扣费).

POST /v3/vehicle/etc/preopen
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, EtcPreopenRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EtcIdentity(Model, kw_only=True):
    """The person who must sign (实名信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"encrypted_real_name", "encrypted_credential_id"})

    encrypted_real_name: str
    """Name in the document; encrypted on the wire (姓名)"""
    encrypted_credential_id: str
    """Number of the document; encrypted on the wire (证件号码)"""
    credential_type: str
    """Kind of document (证件类型), for example `ID_CARD`: the identity card of mainland China"""


class EtcPreopenRequest(Model, kw_only=True):
    """The user who is to sign an agreement for road tolls (预开通ETC扣费)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"bank_card_no"})

    sp_appid: str
    """AppID of the service provider or platform (服务商应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    plan_id: str
    """Number of the contract template WeChat Pay approved for the merchant (签约模板号)"""
    etc_device_id: str | Unset = UNSET
    """Number of the device in the vehicle (ETC设备号)"""
    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    identify: EtcIdentity
    """The person who must sign (实名信息)"""
    bank_card_no: str | Unset = UNSET
    """Bank card that is to pay, which the user named when the device was issued; encrypted on the wire (银行卡号)"""


class EtcPreopening(Model, kw_only=True):
    """The prepared signing of an agreement for road tolls (预开通ETC扣费)"""

    preopen_id: str
    """Number with which the page that lets the user sign is opened (预开通ID)"""


OPERATION: Operation[EtcPreopening] = Operation("vehicle.preopen_etc", EtcPreopening)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EtcPreopening]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EtcPreopening]: ...


def sync_detailed(
    *,
    client: Caller,
    body: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping | Unset = UNSET,
    json: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EtcPreopening]:
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
        body: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EtcPreopening: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EtcPreopening: ...


def sync(
    *,
    client: Caller,
    body: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping | Unset = UNSET,
    json: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EtcPreopening:
    """Prepare an agreement for road tolls that the user then signs in WeChat.

    The reply names the session with which the merchant's mini-program opens the page of WeChat where the user signs for
    their vehicle and, if one is given, their bank card. The event `VEHICLE.USER_STATE_CHANGE` tells when they have.

    Args:
        client: The client to call with.
        body: EtcPreopenRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EtcPreopening

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012715215
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
        body: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EtcPreopening]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EtcPreopening]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping | Unset = UNSET,
    json: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EtcPreopening]:
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
        body: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EtcPreopening: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EtcPreopening: ...


async def asyncio(
    *,
    client: Caller,
    body: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping | Unset = UNSET,
    json: EtcPreopenRequest | EtcPreopenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EtcPreopening:
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
