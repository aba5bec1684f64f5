# Generated from spec/ by `make generate`. Do not edit.
"""Look up an agreement on combined debits by the platform's own number (通过商户协议号查询协议).

GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...models.ecommerce import CombinePapayTerminationMode
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CombinePapayContract(Model, kw_only=True):
    """An agreement on debits and its state (委托代扣协议)"""

    mchid: str
    """Merchant number of the platform (商户号)"""
    contract_id: str
    """Number WeChat Pay gave the agreement when the user signed it (协议号)"""
    appid: str
    """AppID under which the user signed (商户APPID)"""
    plan_id: int
    """Number of the contract template WeChat Pay approved for the platform, here as a number (委托代扣协议模板Id)"""
    out_contract_code: str
    """The platform's own number of the agreement, unique under its merchant number (商户签约协议号)"""
    contract_display_account: str
    """How the platform calls the user's account; shown on the page of the agreement (用户账户展示名称)"""
    contract_state: CombinePapayContractState | str
    """Where the agreement stands (委托代扣协议状态).

    - `NOT_SIGNED`: the user has not signed it
    - `SIGNED`: signed, debits are possible
    - `TERMINATED`: ended.
    """
    contract_signed_time: datetime
    """When the user signed (协议签署时间)"""
    contract_expired_time: datetime
    """Until when the agreement is good (协议到期时间)"""
    contract_terminate_info: CombinePapayTermination | Unset = UNSET
    """How and when the agreement ended (协议解约信息)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""


CombinePapayContractState: TypeAlias = Literal[
    "NOT_SIGNED",
    "SIGNED",
    "TERMINATED",
]
"""Where the agreement stands (委托代扣协议状态).

- `NOT_SIGNED`: the user has not signed it
- `SIGNED`: signed, debits are possible
- `TERMINATED`: ended.
"""


class CombinePapayTermination(Model, kw_only=True):
    """How and when the agreement ended (协议解约信息)"""

    contract_termination_mode: CombinePapayTerminationMode | str
    """How the agreement came to its end (协议解约方式).

    - `USER_TERMINATE`: the user ended it
    - `MCH_API_TERMINATE`: the platform did, by interface
    - `WEPAY_WEB_TERMINATE`: the platform did, on the web site of WeChat Pay
    - `CUSTOMER_SERVICE_TERMINATE`: customer service did, as the user asked
    - `SYSTEM_TERMINATE`: WeChat Pay did by itself.
    """
    contract_terminated_time: datetime
    """When the agreement ended (协议解约时间)"""
    contract_termination_remark: str
    """Why it was ended, in the words of whoever did (解约备注)"""


OPERATION: Operation[CombinePapayContract] = Operation("ecommerce.get_combine_papay_contract", CombinePapayContract)


def sync_detailed(
    plan_id: int,
    out_contract_code: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CombinePapayContract]:
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
) -> CombinePapayContract:
    """Look up an agreement on combined debits by the platform's own number.

    Tells whether the agreement is in force. Ask it before the first debit, and when no notification of the signing
    came.

    Args:
        plan_id: The contract template of the agreement that is meant (委托代扣协议模板Id)
        out_contract_code: The agreement that is meant, by the platform's own number (商户签约协议号)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CombinePapayContract

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012884060
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
) -> Response[CombinePapayContract]:
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
) -> CombinePapayContract:
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
