# Generated from spec/ by `make generate`. Do not edit.
"""Look up the contract of a person who pays by face (签约查询接口).

GET /v3/offlineface/contracts/{contract_id}
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.offlineface import FaceContractMode
from ...models.shared.face_contract_state import FaceContractState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FaceContract(Model, kw_only=True):
    """A contract under which a person is debited, and its state (刷脸签约信息)"""

    contract_id: str
    """Number of the contract under which the person is debited (签约ID)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    organization_id: str
    """Number WeChat Pay gave the school or other organisation (机构ID)"""
    use_id: str | Unset = UNSET
    """Number WeChat Pay gave the person who pays by face (刷脸用户ID)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    contract_state: FaceContractState | str
    """Whether the person can be debited (签约状态).

    - `NOT_CONTRACTED`: no contract was signed
    - `TERMINATED`: it has ended
    - `CONTRACTED`: it holds.
    """
    contract_signed_time: datetime
    """When the contract was signed (签约时间)"""
    contract_terminated_time: datetime | Unset = UNSET
    """When it ended (解约时间)"""
    contract_mode: FaceContractMode | str
    """What is debited (签约模式).

    - `LIMIT_BANK_CARD`: the bank card given, and nothing else
    - `PRIORITY_BANK_CARD`: that card first
    - `LIMIT_NONE`: whatever the user chooses.
    """
    contract_bank_card_from: FaceContractCardSource | str
    """Who chose the bank card (签约卡来源).

    - `MERCHANT_LIMITED_BANK_CARD`: the merchant
    - `USER_SELECT_FREE`: the user.
    """


FaceContractCardSource: TypeAlias = Literal[
    "MERCHANT_LIMITED_BANK_CARD",
    "USER_SELECT_FREE",
]
"""Who chose the bank card (签约卡来源).

- `MERCHANT_LIMITED_BANK_CARD`: the merchant
- `USER_SELECT_FREE`: the user.
"""


class GetContractQuery(TypedDict):
    """The query of `offlineface.get_contract`."""

    appid: NotRequired[str | None]
    """The AppID of the mini-program in which it was signed (商户签约小程序APPID)"""


OPERATION: Operation[FaceContract] = Operation(
    "offlineface.get_contract", FaceContract, query_defaults={"appid": False}
)


def sync_detailed(
    contract_id: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceContract]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "contract_id": contract_id,
        },
        {
            "appid": appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    contract_id: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceContract:
    """Look up the contract of a person who pays by face.

    Tells whether the person can be debited, and from what. Ask it when no notification came.

    No page says whether it is for merchants, for service providers or for both.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        contract_id: The contract that is meant (签约ID)
        client: The client to call with.
        appid: The AppID of the mini-program in which it was signed (商户签约小程序APPID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FaceContract

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """
    return sync_detailed(
        contract_id,
        client=client,
        appid=appid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    contract_id: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceContract]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "contract_id": contract_id,
        },
        {
            "appid": appid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    contract_id: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceContract:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            contract_id,
            client=client,
            appid=appid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
