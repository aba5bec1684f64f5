# Generated from spec/ by `make generate`. Do not edit.
"""Look up an agreement that waives the password by the caller's own number (商户通过商户协议号查询协议).

GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class ExemptContract(Model, kw_only=True):
    """An agreement that waives the password, and its state (免密支付协议)"""

    mchid: str
    """Merchant number that called (商户号)"""
    service_id: int
    """Number of the service WeChat Pay approved for the caller (免密支付服务ID)"""
    out_contract_code: str
    """The merchant's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    appid: str
    """AppID under which the user signed (商户AppID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    contract_display_account: str | Unset = UNSET
    """How the merchant calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    contract_state: str
    """Where the agreement stands (协议状态), for example `SIGNED`: signed, payments need no password; `TERMINATED`:
    ended.
    """
    contract_signed_time: datetime | Unset = UNSET
    """When the user signed (协议签署时间)"""
    contract_terminate_info: ExemptTermination | Unset = UNSET
    """How and when the agreement ended (协议解约信息)"""


class ExemptTermination(Model, kw_only=True):
    """How and when the agreement ended (协议解约信息)"""

    contract_termination_mode: str
    """How the agreement came to its end (协议解约方式), for example `USER_TERMINATE`: the user ended it"""
    contract_terminated_time: datetime | Unset = UNSET
    """When the agreement ended (协议解约时间)"""
    contract_termination_remark: str | Unset = UNSET
    """Why the agreement is ended, in words (解约备注)"""


OPERATION: Operation[ExemptContract] = Operation("password_exempt_contract.get_contract", ExemptContract)


def sync_detailed(
    service_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ExemptContract]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "service_id": service_id,
            "out_contract_code": out_contract_code,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    service_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ExemptContract:
    """Look up an agreement that waives the password by the caller's own number.

    Tells whether the agreement is in force, and its number, which orders name. Ask it when no notification of the
    signing came.

    Args:
        service_id: The service of the agreement that is meant (免密支付服务ID)
        out_contract_code: The agreement that is meant, by the caller's own number (商户签约协议号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        ExemptContract

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012472855
    https://pay.weixin.qq.com/doc/v3/partner/4012715321
    """
    return sync_detailed(
        service_id,
        out_contract_code,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    service_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[ExemptContract]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "service_id": service_id,
            "out_contract_code": out_contract_code,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    service_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> ExemptContract:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            service_id,
            out_contract_code,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
