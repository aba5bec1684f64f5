# Generated from spec/ by `make generate`. Do not edit.
"""Look up an agreement on the renewal of a policy by the insurer's own number (保险商户查询保险自动续费协议).

GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...models.papay import PapayContractState, PapayTermination
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PapayInsuranceContract(Model, kw_only=True):
    """An agreement on automatic renewal and its state (保险自动续费协议)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    appid: str
    """AppID under which the user signed (商户AppID)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the merchant, as a number (委托代扣模板ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    insured_display_name: str | Unset = UNSET
    """Name of the insured as it is shown to the user, all but the last character hidden (被保人的展示名称)"""
    contract_state: PapayContractState | str
    """Where the agreement stands (委托代扣协议状态).

    - `SIGNED`: signed, debits are possible
    - `TERMINATED`: ended
    - `SIGN_FAILED`: the signing failed
    - `TO_BE_RENEWED`: run out, to be renewed
    - `TERMINATE_PENDING`: the user asked to end it, which they may still take back.
    """
    contract_signed_time: datetime | Unset = UNSET
    """When the user signed (协议签署时间)"""
    contract_expired_time: datetime | Unset = UNSET
    """Until when the agreement is good (协议到期时间)"""
    contract_terminate_info: PapayTermination | Unset = UNSET
    """How and when the agreement ended (协议解约信息)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""
    revoke_terminate_contract_redirect_url: str | Unset = UNSET
    """Page where the user takes back that they asked to end the agreement (跳转撤销解约小程序的路径)"""
    revoke_terminate_contract_redirect_appid: str | Unset = UNSET
    """AppID of the mini-program of that page (跳转撤销解约小程序的AppID)"""


OPERATION: Operation[PapayInsuranceContract] = Operation("papay.get_insurance_contract", PapayInsuranceContract)


def sync_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayInsuranceContract]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "plan_id": plan_id,
            "out_contract_code": out_contract_code,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayInsuranceContract:
    """Look up an agreement on the renewal of a policy by the insurer's own number.

    Tells whether the agreement is in force, and its number, which every debit needs. Ask it when no notification of the
    signing came. An agreement that the user asked to end names the page where they may take that back.

    Args:
        plan_id: The contract template of the agreement that is meant (委托代扣模板ID)
        out_contract_code: The agreement that is meant, by the insurer's own number (商户签约协议号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayInsuranceContract

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012472641
    https://pay.weixin.qq.com/doc/v3/merchant/4016724540
    """
    return sync_detailed(
        plan_id,
        out_contract_code,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayInsuranceContract]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "plan_id": plan_id,
            "out_contract_code": out_contract_code,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PapayInsuranceContract:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            plan_id,
            out_contract_code,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
