# Generated from spec/ by `make generate`. Do not edit.
"""Look up a contract on fees for education by its number (通过协议号查询签约).

GET /v3/edu-papay/contracts/id/{contract_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.edu_papay import EducationContract
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetContractQuery(TypedDict):
    """The query of `edu_papay.get_contract`."""

    appid: NotRequired[str | None]
    """AppID under which the user signed (服务商APPID) Left out, it is the client's default."""
    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    sub_appid: NotRequired[str]
    """AppID of the sub-merchant; left out by a merchant that calls for itself (子商户APPID)"""


OPERATION: Operation[EducationContract] = Operation(
    "edu_papay.get_contract", EducationContract, query_defaults={"appid": True}
)


def sync_detailed(
    contract_id: str,
    *,
    client: Caller,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EducationContract]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "contract_id": contract_id,
        },
        {
            "appid": appid,
            "sub_mchid": sub_mchid,
            "sub_appid": sub_appid,
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
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EducationContract:
    """Look up a contract on fees for education by its number.

    Tells whether the contract is in force. Ask it before each debit.

    Args:
        contract_id: Number of the agreement that is meant (协议号)
        client: The client to call with.
        appid: AppID under which the user signed (服务商APPID) Left out, it is the client's default.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        sub_appid: AppID of the sub-merchant; left out by a merchant that calls for itself (子商户APPID)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EducationContract

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012465367
    https://pay.weixin.qq.com/doc/v3/merchant/4012522951
    """
    return sync_detailed(
        contract_id,
        client=client,
        appid=appid,
        sub_mchid=sub_mchid,
        sub_appid=sub_appid,
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
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EducationContract]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "contract_id": contract_id,
        },
        {
            "appid": appid,
            "sub_mchid": sub_mchid,
            "sub_appid": sub_appid,
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
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EducationContract:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            contract_id,
            client=client,
            appid=appid,
            sub_mchid=sub_mchid,
            sub_appid=sub_appid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed
