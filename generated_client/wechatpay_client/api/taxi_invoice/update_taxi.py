# Generated from spec/ by `make generate`. Do not edit.
"""Enter or change a taxi (更新出租车信息).

POST /v3/taxi-invoice/taxi/update-taxi
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.taxi_invoice import TaxiState
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, TaxiUpdateDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class TaxiUpdate(Model, kw_only=True):
    """A taxi that is entered or changed (更新出租车信息)"""

    plate_number: str
    """Registration plate of the taxi (车牌号)"""
    company_name: str
    """Full name of its company (公司名称)"""
    mchid: str | Unset = UNSET
    """Merchant number of the company of a taxi or driver (商户号)"""
    main_license: str | Unset = UNSET
    """Licence of its first driver (主班司机资格证号)"""
    deputy_license: str | Unset = UNSET
    """Licence of its second driver (副班司机资格证号)"""
    region_id: int
    """The city, by its administrative code (行政区划代码)"""
    invoice_flag: str | Unset = UNSET
    """Whether its rides are invoiced, as a token; `INVOICE` if they are (开票标记)"""
    taxi_state: TaxiState | Unset = UNSET
    """Whether the taxi is in use (出租车状态).

    - `IN_OPERATION`: it is
    - `OUT_OPERATION`: no more.
    """


class UpdatedTaxi(Model, kw_only=True):
    """The taxi as it was taken in (出租车信息)"""

    plate_number: str
    """Registration plate of a vehicle, province sign included and without separators (车牌号)"""
    company_name: str
    """Full name of its company (公司名称)"""
    mchid: str | Unset = UNSET
    """Merchant number of the company of a taxi or driver (商户号)"""
    main_license: str | Unset = UNSET
    """Licence of its first driver (主班司机资格证号)"""
    deputy_license: str | Unset = UNSET
    """Licence of its second driver (副班司机资格证号)"""
    region_id: int
    """The city, by its administrative code (行政区划代码)"""


OPERATION: Operation[UpdatedTaxi] = Operation("taxi_invoice.update_taxi", UpdatedTaxi)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: TaxiUpdate | TaxiUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedTaxi]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: TaxiUpdate | TaxiUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedTaxi]: ...


def sync_detailed(
    *,
    client: Caller,
    body: TaxiUpdate | TaxiUpdateDict | AnyMapping | Unset = UNSET,
    json: TaxiUpdate | TaxiUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UpdatedTaxi]:
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
        body: TaxiUpdate | TaxiUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UpdatedTaxi: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: TaxiUpdate | TaxiUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UpdatedTaxi: ...


def sync(
    *,
    client: Caller,
    body: TaxiUpdate | TaxiUpdateDict | AnyMapping | Unset = UNSET,
    json: TaxiUpdate | TaxiUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UpdatedTaxi:
    """Enter or change a taxi.

    A plate that is not known yet is entered.

    Args:
        client: The client to call with.
        body: TaxiUpdate or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        UpdatedTaxi

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012460167
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
        body: TaxiUpdate | TaxiUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedTaxi]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: TaxiUpdate | TaxiUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[UpdatedTaxi]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: TaxiUpdate | TaxiUpdateDict | AnyMapping | Unset = UNSET,
    json: TaxiUpdate | TaxiUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[UpdatedTaxi]:
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
        body: TaxiUpdate | TaxiUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UpdatedTaxi: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: TaxiUpdate | TaxiUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> UpdatedTaxi: ...


async def asyncio(
    *,
    client: Caller,
    body: TaxiUpdate | TaxiUpdateDict | AnyMapping | Unset = UNSET,
    json: TaxiUpdate | TaxiUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> UpdatedTaxi:
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
