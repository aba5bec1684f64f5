# Generated from spec/ by `make generate`. Do not edit.
"""Look up how many meals the users of a brand have given (查询爱心餐品牌信息).

GET /v3/lovefeast/brands/{brand_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class LoveFeastBrand(Model, kw_only=True):
    """How many meals the users of a brand have given (爱心餐品牌信息)"""

    donate_count: int | Unset = UNSET
    """How many were given (捐赠数量)"""
    consume_count: int | Unset = UNSET
    """How many were eaten (供餐数量)"""


OPERATION: Operation[LoveFeastBrand] = Operation("lovefeast.get_brand", LoveFeastBrand)


def sync_detailed(
    brand_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[LoveFeastBrand]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "brand_id": brand_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    brand_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> LoveFeastBrand:
    """Look up how many meals the users of a brand have given.

    Such as for a board in the shop.

    Args:
        brand_id: The brand that is meant (品牌ID)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        LoveFeastBrand

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012472863
    https://pay.weixin.qq.com/doc/v3/partner/4012466619
    """
    return sync_detailed(
        brand_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    brand_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[LoveFeastBrand]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "brand_id": brand_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    brand_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> LoveFeastBrand:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            brand_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
