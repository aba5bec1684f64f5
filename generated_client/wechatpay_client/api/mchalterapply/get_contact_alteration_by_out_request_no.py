# Generated from spec/ by `make generate`. Do not edit.
"""Look up a change of the administrator by the service provider's own number
(查询超管变更申请单状态-使用业务单号和商户号).

GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.mchalterapply import ContactAlterationStatus
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


OPERATION: Operation[ContactAlterationStatus] = Operation(
    "mchalterapply.get_contact_alteration_by_out_request_no", ContactAlterationStatus
)


def sync_detailed(
    merchant_code: str,
    out_request_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ContactAlterationStatus]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "merchant_code": merchant_code,
            "out_request_no": out_request_no,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    merchant_code: str,
    out_request_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ContactAlterationStatus:
    """Look up a change of the administrator by the service provider's own number.

    Tells how far the change is, and what was found wrong where it was rejected.

    Args:
        merchant_code: Merchant number of the merchant (微信支付商户号)
        out_request_no: The change that is meant (业务申请编号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ContactAlterationStatus

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015617915
    """
    return sync_detailed(
        merchant_code,
        out_request_no,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    merchant_code: str,
    out_request_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ContactAlterationStatus]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "merchant_code": merchant_code,
            "out_request_no": out_request_no,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    merchant_code: str,
    out_request_no: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ContactAlterationStatus:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            merchant_code,
            out_request_no,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
