# Generated from spec/ by `make generate`. Do not edit.
"""Ask what became of a request to hand a share back (查询分账回退结果).

GET /v3/ecommerce/profitsharing/returnorders
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.ecommerce import EcommerceSharingReturn
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetSharingReturnQuery(TypedDict):
    """The query of `ecommerce.get_sharing_return`."""

    sub_mchid: str
    """The sub-merchant, for which the service provider calls (子商户号)"""
    order_id: NotRequired[str]
    """WeChat Pay's number of the request to share that is taken back (微信分账单号)"""
    out_order_no: NotRequired[str]
    """The platform's own number of the request to share that is taken back (商户分账单号)"""
    out_return_no: str
    """The platform's own number of the request that is meant (商户回退单号)"""


OPERATION: Operation[EcommerceSharingReturn] = Operation("ecommerce.get_sharing_return", EcommerceSharingReturn)


def sync_detailed(
    *,
    client: Caller,
    sub_mchid: str,
    out_return_no: str,
    order_id: str | Unset = UNSET,
    out_order_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceSharingReturn]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
            "order_id": order_id,
            "out_order_no": out_order_no,
            "out_return_no": out_return_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    sub_mchid: str,
    out_return_no: str,
    order_id: str | Unset = UNSET,
    out_order_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceSharingReturn:
    """Ask what became of a request to hand a share back.

    The request to share is named by one of its two numbers.

    Args:
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls (子商户号)
        order_id: WeChat Pay's number of the request to share that is taken back (微信分账单号)
        out_order_no: The platform's own number of the request to share that is taken back (商户分账单号)
        out_return_no: The platform's own number of the request that is meant (商户回退单号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EcommerceSharingReturn

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012477740
    """
    return sync_detailed(
        client=client,
        sub_mchid=sub_mchid,
        order_id=order_id,
        out_order_no=out_order_no,
        out_return_no=out_return_no,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    sub_mchid: str,
    out_return_no: str,
    order_id: str | Unset = UNSET,
    out_order_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EcommerceSharingReturn]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
            "order_id": order_id,
            "out_order_no": out_order_no,
            "out_return_no": out_return_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    sub_mchid: str,
    out_return_no: str,
    order_id: str | Unset = UNSET,
    out_order_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EcommerceSharingReturn:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            sub_mchid=sub_mchid,
            order_id=order_id,
            out_order_no=out_order_no,
            out_return_no=out_return_no,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
