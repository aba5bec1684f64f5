# Generated from spec/ by `make generate`. Do not edit.
"""Look up a donation by the service provider's own number (商户单号查询公益捐赠详情).

GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ...models.fund_app import CharityDonation
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetCharityDonationQuery(TypedDict):
    """The query of `fund_app.get_charity_donation`."""

    sponsor_mchid: str
    """The merchant that puts up the money (出资商户号)"""
    out_budget_no: str
    """The budget the donation was made from (商户预算单号)"""


OPERATION: Operation[CharityDonation] = Operation("fund_app.get_charity_donation", CharityDonation)


def sync_detailed(
    out_transfer_no: str,
    *,
    client: Caller,
    sponsor_mchid: str,
    out_budget_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CharityDonation]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "out_transfer_no": out_transfer_no,
        },
        {
            "sponsor_mchid": sponsor_mchid,
            "out_budget_no": out_budget_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    out_transfer_no: str,
    *,
    client: Caller,
    sponsor_mchid: str,
    out_budget_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CharityDonation:
    """Look up a donation by the service provider's own number.

    Tells whether the money reached the charity. Ask it after an unknown outcome, before anything is donated again.

    Args:
        out_transfer_no: The donation that is meant, by the service provider's own number (商户公益捐赠单号)
        client: The client to call with.
        sponsor_mchid: The merchant that puts up the money (出资商户号)
        out_budget_no: The budget the donation was made from (商户预算单号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CharityDonation

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015554859
    """
    return sync_detailed(
        out_transfer_no,
        client=client,
        sponsor_mchid=sponsor_mchid,
        out_budget_no=out_budget_no,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    out_transfer_no: str,
    *,
    client: Caller,
    sponsor_mchid: str,
    out_budget_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CharityDonation]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "out_transfer_no": out_transfer_no,
        },
        {
            "sponsor_mchid": sponsor_mchid,
            "out_budget_no": out_budget_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    out_transfer_no: str,
    *,
    client: Caller,
    sponsor_mchid: str,
    out_budget_no: str,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CharityDonation:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            out_transfer_no,
            client=client,
            sponsor_mchid=sponsor_mchid,
            out_budget_no=out_budget_no,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
