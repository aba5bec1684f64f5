# Generated from spec/ by `make generate`. Do not edit.
"""Obtain the token with which one charging may be debited (创建用户当次充电代扣凭证).

POST /v3/ebike/charge/contracts/{contract_id}/confirm
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, ChargeConfirmationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ChargeConfirmation(Model, kw_only=True):
    """Leave to debit the user for this one charging (用户当次充电代扣凭证)"""

    charging_token: str
    """Token to hand in with the debit of this charging (用户充电代扣凭证)"""


class ChargeConfirmationRequest(Model, kw_only=True):
    """The charging for which a debit token is wanted (当次充电)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str | None | Unset = UNSET
    """AppID of the service provider's official account (服务商公众号ID) Left out, it is the client's default."""
    sub_appid: str | Unset = UNSET
    """AppID of the merchant's own official account (特约商户公众号ID)"""
    charge_info: ChargeInfo
    """Where and since when the vehicle is charging (充电场景信息)"""


class ChargeInfo(Model, kw_only=True):
    """Where and since when the vehicle is charging (充电场景信息)"""

    start_time: datetime
    """When charging began (开始时间)"""
    charging_station_name: str
    """Name of the charging station (充电站名称)"""
    charging_gun_number: str
    """Number of the charging connector (充电枪编号)"""
    device_id: str
    """Number of the device at the charging place (充电位设备号)"""


OPERATION: Operation[ChargeConfirmation] = Operation(
    "ebike.confirm_charge_contract", ChargeConfirmation, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        contract_id: str,
        *,
        client: Caller,
        body: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeConfirmation]: ...

    @overload
    def sync_detailed(
        contract_id: str,
        *,
        client: Caller,
        json: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeConfirmation]: ...


def sync_detailed(
    contract_id: str,
    *,
    client: Caller,
    body: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping | Unset = UNSET,
    json: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChargeConfirmation]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "contract_id": contract_id,
        },
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
        contract_id: str,
        *,
        client: Caller,
        body: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChargeConfirmation: ...

    @overload
    def sync(
        contract_id: str,
        *,
        client: Caller,
        json: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChargeConfirmation: ...


def sync(
    contract_id: str,
    *,
    client: Caller,
    body: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping | Unset = UNSET,
    json: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChargeConfirmation:
    """Obtain the token with which one charging may be debited.

    Call it before each charging begins, once the agreement is signed. The debit after the charging needs the token.

    Out of service since 2019-12-16: calling it warns with RetiredOperationWarning.

    Args:
        contract_id: Number of the agreement that is meant (协议号)
        client: The client to call with.
        body: ChargeConfirmationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ChargeConfirmation

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
    """
    return sync_detailed(
        contract_id,
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
        contract_id: str,
        *,
        client: Caller,
        body: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeConfirmation]: ...

    @overload
    async def asyncio_detailed(
        contract_id: str,
        *,
        client: Caller,
        json: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ChargeConfirmation]: ...


async def asyncio_detailed(
    contract_id: str,
    *,
    client: Caller,
    body: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping | Unset = UNSET,
    json: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ChargeConfirmation]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "contract_id": contract_id,
        },
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
        contract_id: str,
        *,
        client: Caller,
        body: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChargeConfirmation: ...

    @overload
    async def asyncio(
        contract_id: str,
        *,
        client: Caller,
        json: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> ChargeConfirmation: ...


async def asyncio(
    contract_id: str,
    *,
    client: Caller,
    body: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping | Unset = UNSET,
    json: ChargeConfirmationRequest | ChargeConfirmationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ChargeConfirmation:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            contract_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
