# Generated from spec/ by `make generate`. Do not edit.
"""Insure a user who may give a power bank back the next day (创建保险订单).

POST /v3/hire-power-bank/insurance-orders
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.hire_power_bank import PowerBankInsurance
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PowerBankInsuranceRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PowerBankInsuranceRequest(Model, kw_only=True):
    """The user who is to be insured (创建保险订单)"""

    out_order_no: str
    """The merchant's own number of the insurance of one user (商户保险订单号)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called when the state of the insurance changes; public, https, without a query (通知地址)"""
    service_id: str | Unset = UNSET
    """Number of the merchant's service under WeChat Pay score (支付分服务ID)"""


OPERATION: Operation[PowerBankInsurance] = Operation(
    "hire_power_bank.create_insurance", PowerBankInsurance, body_defaults={"notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PowerBankInsurance]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PowerBankInsurance]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping | Unset = UNSET,
    json: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PowerBankInsurance]:
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
        body: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PowerBankInsurance: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PowerBankInsurance: ...


def sync(
    *,
    client: Caller,
    body: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping | Unset = UNSET,
    json: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PowerBankInsurance:
    """Insure a user who may give a power bank back the next day.

    The user keeps the power bank over night, and the insurance pays what that costs more, as often as the reply says.
    An event tells when the state of the insurance changes.

    Args:
        client: The client to call with.
        body: PowerBankInsuranceRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PowerBankInsurance

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
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
        body: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PowerBankInsurance]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PowerBankInsurance]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping | Unset = UNSET,
    json: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PowerBankInsurance]:
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
        body: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PowerBankInsurance: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PowerBankInsurance: ...


async def asyncio(
    *,
    client: Caller,
    body: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping | Unset = UNSET,
    json: PowerBankInsuranceRequest | PowerBankInsuranceRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PowerBankInsurance:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PowerBankInsurance]]:
    """Ask by `hire_power_bank.get_insurance` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PowerBankInsurance]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PowerBankInsurance]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PowerBankInsurance]] = await check_error(OPERATION, error).resolve_async()
    return found
