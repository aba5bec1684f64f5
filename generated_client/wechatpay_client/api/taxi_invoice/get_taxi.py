# Generated from spec/ by `make generate`. Do not edit.
"""Look up a taxi (获取出租车信息).

GET /v3/taxi-invoice/taxies/{plate_number}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.taxi_invoice import TaxiState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class Taxi(Model, kw_only=True):
    """A taxi (出租车信息)"""

    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    company_name: str
    """Full name of its company (公司名称)"""
    company_mchid: str
    """Merchant number of the taxi company (出租车公司商户号)"""
    main_license: str | Unset = UNSET
    """Licence of its first driver (主班司机资格证号)"""
    deputy_license: str | Unset = UNSET
    """Licence of its second driver (副班司机资格证号)"""
    region_id: int
    """The city, by its administrative code (行政区划代码)"""
    support_invoice: bool
    """Whether its rides are invoiced (是否支持开票)"""
    taxi_state: TaxiState | str | Unset = UNSET
    """Whether the taxi is in use (出租车状态).

    - `IN_OPERATION`: it is
    - `OUT_OPERATION`: no more.
    """


class GetTaxiQuery(TypedDict):
    """The query of `taxi_invoice.get_taxi`."""

    region_id: int
    """The city (行政区划代码)"""


OPERATION: Operation[Taxi] = Operation("taxi_invoice.get_taxi", Taxi)


def sync_detailed(
    plate_number: str,
    *,
    client: Caller,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Taxi]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "plate_number": plate_number,
        },
        {
            "region_id": region_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    plate_number: str,
    *,
    client: Caller,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Taxi:
    """Look up a taxi.

    Shows its company, its drivers and whether its rides are invoiced.

    Args:
        plate_number: The taxi that is meant (车牌号)
        client: The client to call with.
        region_id: The city (行政区划代码)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        Taxi

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012460169
    """
    return sync_detailed(
        plate_number,
        client=client,
        region_id=region_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    plate_number: str,
    *,
    client: Caller,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Taxi]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "plate_number": plate_number,
        },
        {
            "region_id": region_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    plate_number: str,
    *,
    client: Caller,
    region_id: int,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Taxi:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            plate_number,
            client=client,
            region_id=region_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
