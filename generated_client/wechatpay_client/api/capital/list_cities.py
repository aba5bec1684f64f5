# Generated from spec/ by `make generate`. Do not edit.
"""List the cities of a province (查询城市列表).

GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class City(Model, kw_only=True):
    """A city (城市)"""

    city_name: str
    """Name of the city (城市名称)"""
    city_code: int
    """Number of the city in the list (城市编码)"""


class CityList(Model, kw_only=True):
    """The cities of a province (城市列表)"""

    data: list[City] = ABSENT_LIST
    """The cities (城市列表)"""
    total_count: int
    """How many there are (查询数据总条数)"""


OPERATION: Operation[CityList] = Operation("capital.list_cities", CityList)


def sync_detailed(
    province_code: int,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CityList]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "province_code": province_code,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    province_code: int,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CityList:
    """List the cities of a province.

    The second step to the branch of a bank.

    Args:
        province_code: The province that is meant (省份编码)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CityList

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012697470
    """
    return sync_detailed(
        province_code,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    province_code: int,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CityList]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "province_code": province_code,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    province_code: int,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CityList:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            province_code,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
