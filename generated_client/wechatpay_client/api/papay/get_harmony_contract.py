# Generated from spec/ by `make generate`. Do not edit.
"""Look up an agreement on debits signed on HarmonyOS by the merchant's own number (通过商户协议号查询委托代扣签约协议).

GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}
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


class PapayHarmonyContract(Model, kw_only=True):
    """An agreement on debits signed on HarmonyOS and its state (鸿蒙委托代扣协议)"""

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
    contract_display_account: str
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
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
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    contract_terminate_info: PapayTermination | Unset = UNSET
    """How and when the agreement ended (协议解约信息)"""
    out_user_code: str | Unset = UNSET
    """The user's account in the merchant's own system (商户侧用户标识)"""
    mask_wxid: str | Unset = UNSET
    """WeChat ID of the user with its middle hidden, to be shown in the app (用户微信号掩码)"""


OPERATION: Operation[PapayHarmonyContract] = Operation("papay.get_harmony_contract", PapayHarmonyContract)


def sync_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PapayHarmonyContract]:
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
) -> PapayHarmonyContract:
    """Look up an agreement on debits signed on HarmonyOS by the merchant's own number.

    Tells whether the agreement is in force, and of which WeChat account it is, so that the app can show it. Ask it once
    the user has signed.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        plan_id: The contract template of the agreement that is meant (委托代扣模板ID)
        out_contract_code: The agreement that is meant, by the merchant's own number (商户签约协议号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PapayHarmonyContract

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4013844122
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
) -> Response[PapayHarmonyContract]:
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
) -> PapayHarmonyContract:
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
