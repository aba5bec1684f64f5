# Generated from spec/ by `make generate`. Do not edit.
"""List the contracts on fees for education a user has under a contract template (通过用户标识查询签约).

GET /v3/edu-papay/user/{openid}/contracts
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.edu_papay import EducationContract
from ...models.shared.education_contract_information import EducationContractStatus
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EducationContractPage(Model, kw_only=True):
    """One page of a user's contracts (签约列表)"""

    data: list[EducationContract] = ABSENT_LIST
    """The contracts of this page (结果集)"""
    total_count: int | Unset = UNSET
    """Number of contracts on all pages together (总数量)"""
    offset: int | Unset = UNSET
    """Position of the first contract of this page, as asked for (分页页码)"""
    limit: int | Unset = UNSET
    """Largest number of contracts in this page, as asked for (分页大小)"""


class ListUserContractsQuery(TypedDict):
    """The query of `edu_papay.list_user_contracts`."""

    appid: NotRequired[str | None]
    """AppID under which the user signed (服务商APPID) Left out, it is the client's default."""
    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    sub_appid: NotRequired[str]
    """AppID of the sub-merchant; left out by a merchant that calls for itself (子商户APPID)"""
    sub_openid: NotRequired[str]
    """The user as the AppID of the sub-merchant sees them (子商户APPID下的用户标识)"""
    plan_id: str
    """The contract template whose contracts are wanted (签约模板号)"""
    contract_status: NotRequired[EducationContractStatus]
    """The state of the contracts that are wanted; all if left out (签约状态)"""
    offset: NotRequired[int]
    """Position of the first entry wanted, counted from 0 (起始位置)"""
    limit: NotRequired[int]
    """Largest number of entries wanted in one page (分页大小)"""


OPERATION: Operation[EducationContractPage] = Operation(
    "edu_papay.list_user_contracts", EducationContractPage, query_defaults={"appid": True}
)


def sync_detailed(
    openid: str,
    *,
    client: Caller,
    plan_id: str,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_openid: str | Unset = UNSET,
    contract_status: EducationContractStatus | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EducationContractPage]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "appid": appid,
            "sub_mchid": sub_mchid,
            "sub_appid": sub_appid,
            "sub_openid": sub_openid,
            "plan_id": plan_id,
            "contract_status": contract_status,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    openid: str,
    *,
    client: Caller,
    plan_id: str,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_openid: str | Unset = UNSET,
    contract_status: EducationContractStatus | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EducationContractPage:
    """List the contracts on fees for education a user has under a contract template.

    Ask it when no notification of the signing came, since it tells the number of the contract.

    Args:
        openid: The user who is meant, as the merchant's AppID sees them (用户标识)
        client: The client to call with.
        appid: AppID under which the user signed (服务商APPID) Left out, it is the client's default.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        sub_appid: AppID of the sub-merchant; left out by a merchant that calls for itself (子商户APPID)
        sub_openid: The user as the AppID of the sub-merchant sees them (子商户APPID下的用户标识)
        plan_id: The contract template whose contracts are wanted (签约模板号)
        contract_status: The state of the contracts that are wanted; all if left out (签约状态)
        offset: Position of the first entry wanted, counted from 0 (起始位置)
        limit: Largest number of entries wanted in one page (分页大小)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EducationContractPage

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012489548
    https://pay.weixin.qq.com/doc/v3/merchant/4012523265
    """
    return sync_detailed(
        openid,
        client=client,
        appid=appid,
        sub_mchid=sub_mchid,
        sub_appid=sub_appid,
        sub_openid=sub_openid,
        plan_id=plan_id,
        contract_status=contract_status,
        offset=offset,
        limit=limit,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    openid: str,
    *,
    client: Caller,
    plan_id: str,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_openid: str | Unset = UNSET,
    contract_status: EducationContractStatus | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EducationContractPage]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "openid": openid,
        },
        {
            "appid": appid,
            "sub_mchid": sub_mchid,
            "sub_appid": sub_appid,
            "sub_openid": sub_openid,
            "plan_id": plan_id,
            "contract_status": contract_status,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    openid: str,
    *,
    client: Caller,
    plan_id: str,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_openid: str | Unset = UNSET,
    contract_status: EducationContractStatus | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EducationContractPage:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            openid,
            client=client,
            appid=appid,
            sub_mchid=sub_mchid,
            sub_appid=sub_appid,
            sub_openid=sub_openid,
            plan_id=plan_id,
            contract_status=contract_status,
            offset=offset,
            limit=limit,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed


def pages(
    openid: str,
    *,
    client: Caller,
    plan_id: str,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_openid: str | Unset = UNSET,
    contract_status: EducationContractStatus | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Iterator[EducationContract]:
    """Every item of all pages, one call for each page as it is needed.

    The arguments are those of `sync`; timeout, retries and deadline are those of each page's call.

    The first page begins after as many items as the offset says. Without a limit the platform decides how many items a
    page has.

    Raises, while reading: what `sync` raises, with a note on how far the list was read; ReplyMismatch too where a page
    comes a second time.
    """
    from ...runtime.pages import items

    return items(
        client,
        OPERATION,
        {
            "openid": openid,
        },
        {
            "appid": appid,
            "sub_mchid": sub_mchid,
            "sub_appid": sub_appid,
            "sub_openid": sub_openid,
            "plan_id": plan_id,
            "contract_status": contract_status,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def pages_async(
    openid: str,
    *,
    client: Caller,
    plan_id: str,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_openid: str | Unset = UNSET,
    contract_status: EducationContractStatus | Unset = UNSET,
    offset: int = 0,
    limit: int | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AsyncIterator[EducationContract]:
    """`pages`, for `async for`."""
    from ...runtime.pages import items_async

    return items_async(
        client,
        OPERATION,
        {
            "openid": openid,
        },
        {
            "appid": appid,
            "sub_mchid": sub_mchid,
            "sub_appid": sub_appid,
            "sub_openid": sub_openid,
            "plan_id": plan_id,
            "contract_status": contract_status,
            "offset": offset,
            "limit": limit,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )
